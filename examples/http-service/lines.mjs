import { problem, problemOf } from "./problems.mjs";

/** One answer a line, as they come: a result or a problem, with the number of the line. Blank lines are counted and passed over. */
export function answersByLine(body, answer, longest) {
  let rest = "";
  let number = 0;
  let isTooLong = false;

  function answered(text) {
    if (isTooLong || text.length > longest)
      return { problem: problem(413, `A line has ${longest} characters at most.`) };
    try {
      return { recommendation: answer(JSON.parse(text)) };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  }
  function end(text, out) {
    number += 1;
    if (isTooLong || text.trim() !== "") out.enqueue(`${JSON.stringify({ line: number, ...answered(text) })}\n`);
    isTooLong = false;
  }
  const lines = new TransformStream({
    transform(chunk, out) {
      const parts = (rest + chunk).split("\n");
      rest = parts.pop();
      for (const part of parts) end(part, out);
      isTooLong ||= rest.length > longest;
      if (isTooLong) rest = "";
    },
    flush: (out) => end(rest, out),
  });
  return body.pipeThrough(new TextDecoderStream()).pipeThrough(lines).pipeThrough(new TextEncoderStream());
}
