// Heap after a collection, at several points of many intakes evaluated in one thread. Run with --expose-gc.
import { libraryIn } from "./library.mjs";
import { casePeople, seededPeople } from "./people.mjs";

const points = 10;
const total = Number(process.argv[2]);
const library = await libraryIn();
const people = [...(await casePeople(library)), ...(await seededPeople(1000, library))];
let at = 0;

function heapAfter(count) {
  for (let done = 0; done < count; done += 1) {
    // A new intake each time, as it would come off the wire: what is kept of it would add up.
    library.evaluate(structuredClone(people[at % people.length].intake));
    at += 1;
  }
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

heapAfter(people.length);
const heap = [];
for (let point = 0; point < points; point += 1) {
  heap.push(heapAfter(Math.ceil(total / points)));
  process.stderr.write(`\r${at.toLocaleString("en")} intakes`);
}
process.stderr.write("\r");
process.stdout.write(JSON.stringify(heap));
