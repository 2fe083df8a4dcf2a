import { oneLine, type ReportDocument, type ReportItem, type ReportSection } from "./document.js";

/** Plain text: headings in capitals, lists indented; wrapped at `width` columns where that is given. */
export function asText({ title, lead, sections, foot }: ReportDocument, width?: number): string {
  const lines = [title.toUpperCase(), "", ...lead, ...sections.flatMap(linesOf), "", ...foot];
  return `${lines.flatMap((line) => broken(line, width)).join("\n")}\n`;
}

const linesOf = ({ heading, paragraphs, items, ordered }: ReportSection): string[] => [
  "",
  heading.toUpperCase(),
  ...paragraphs.map((text) => `  ${text}`),
  ...items.flatMap((item, at) => entryOf(item, ordered ? `${at + 1}.` : "-")),
];

const entryOf = ({ text, notes }: ReportItem, mark: string): string[] => [
  `  ${mark} ${text}`,
  ...notes.map((note) => `     ${note}`),
];

function broken(line: string, width: number | undefined): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  const text = indent + oneLine(line);
  return width ? wrap(text, indent, width) : [text.trimEnd()];
}

/** Breaks a line between words; what follows hangs under its first word. */
function wrap(line: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trimStart().split(" ")) {
    if (current.trim() !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}  ${word}`;
    } else current = current.trim() === "" ? current + word : `${current} ${word}`;
  }
  return [...lines, current.trimEnd()];
}
