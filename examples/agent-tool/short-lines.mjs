import { Transform } from "node:stream";

const newline = 10;

/** Passes on lines of at most so many bytes; of one that is longer nothing is kept, and `onLong` is told. */
export function shortLines(longest, onLong) {
  let parts = [];
  let length = 0;
  const take = (part) => {
    length += part.length;
    parts = length > longest ? [] : [...parts, part];
  };
  function end(out) {
    if (length > longest) onLong();
    else out.push(Buffer.concat(parts));
    parts = [];
    length = 0;
  }
  return new Transform({
    transform(chunk, _encoding, done) {
      let from = 0;
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
        take(chunk.subarray(from, at + 1));
        end(this);
        from = at + 1;
      }
      take(chunk.subarray(from));
      done();
    },
  });
}
