import { oneLine, type ReportDocument, type ReportItem, type ReportSection } from "./document.js";

/** CommonMark: headings, paragraphs and lists. Every text is escaped, so that none of it is markup or a link. */
export function asMarkdown({ title, lead, sections, foot }: ReportDocument): string {
  const blocks = [`# ${escaped(title)}`, ...lead.map(escaped), ...sections.flatMap(blocksOf), ...foot.map(escaped)];
  return `${blocks.join("\n\n")}\n`;
}

const blocksOf = ({ heading, paragraphs, items, ordered }: ReportSection): string[] => [
  `## ${escaped(heading)}`,
  ...paragraphs.map(escaped),
  ...(items.length > 0 ? [items.map((item, at) => entryOf(item, ordered ? `${at + 1}.` : "-")).join("\n")] : []),
];

function entryOf({ text, notes }: ReportItem, mark: string): string {
  const indent = " ".repeat(mark.length + 1);
  return [`${mark} ${escaped(text)}`, ...notes.map((note) => `${indent}- ${escaped(note)}`)].join("\n");
}

/** Marks that mean something anywhere, at the start of a block, or that make a link of an address. */
const escaped = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\`*_{}[\]<>#|~$^&@=!]/g, "\\$&")
    .replace(/^[-+]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replaceAll("://", "\\://")
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
