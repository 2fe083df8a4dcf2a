// One process: slices of two contenders alternate over the people that come in as JSON. Prints each pair's ratio.
import { readFileSync } from "node:fs";
import { contender } from "./contenders.mjs";
import { libraryIn } from "./library.mjs";
import { withResult } from "./people.mjs";

const { a, b, slices, milliseconds, against } = JSON.parse(process.argv[2]);
const library = await libraryIn();
const people = JSON.parse(readFileSync(0, "utf8")).map(withResult(library));
const passes = [
  await passOf(a, library),
  b.against ? await passOf(b, await libraryIn(against)) : await passOf(b, library),
];

/** Once over all people, so that every slice holds the same work; some contenders are given several at a time. */
async function passOf({ name, inFlight }, from) {
  const one = await contender(name, from);
  if (!inFlight) {
    return async () => {
      for (const person of people) {
        const answer = one(person);
        if (answer instanceof Promise) await answer;
      }
    };
  }
  return async () => {
    for (let at = 0; at < people.length; at += inFlight) await Promise.all(people.slice(at, at + inFlight).map(one));
  };
}

/** Milliseconds a pass. */
async function slice(pass) {
  const start = performance.now();
  let done = 0;
  do {
    await pass();
    done += 1;
  } while (performance.now() - start < milliseconds);
  return (performance.now() - start) / done;
}

const ratios = [];
for (let at = -3; at < slices; at += 1) {
  const [first, second] = [await slice(passes[0]), await slice(passes[1])];
  if (at >= 0) ratios.push(first / second);
}
process.stdout.write(JSON.stringify(ratios));
process.exit(0);
