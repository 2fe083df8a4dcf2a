import { oneLine, type ReportDocument, type ReportItem, type ReportSection } from "./document.js";

/** A whole HTML page: headings, paragraphs and lists, all text escaped; no script, no style, nothing from elsewhere. */
export function asHtml({ language, title, lead, sections, foot }: ReportDocument): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag("title", title),
  ];
  const main = [tag("h1", title), ...lead.map(paragraph), ...sections.flatMap(blockOf)];
  return `${[
    "<!DOCTYPE html>",
    `<html lang="${escaped(language)}">`,
    ...["<head>", ...head, "</head>"],
    ...["<body>", "<main>", ...main, "</main>"],
    ...["<footer>", ...foot.map(paragraph), "</footer>", "</body>"],
    "</html>",
  ].join("\n")}\n`;
}

function blockOf({ heading, paragraphs, items, ordered }: ReportSection): string[] {
  const list = ordered ? "ol" : "ul";
  return [
    "<section>",
    tag("h2", heading),
    ...paragraphs.map(paragraph),
    ...(items.length > 0 ? [`<${list}>`, ...items.map(entryOf), `</${list}>`] : []),
    "</section>",
  ];
}

const entryOf = ({ text, notes }: ReportItem): string =>
  notes.length === 0
    ? tag("li", text)
    : ["<li>", paragraph(text), "<ul>", ...notes.map((note) => tag("li", note)), "</ul>", "</li>"].join("\n");

const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const paragraph = (text: string): string => tag("p", text);

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => oneLine(text).replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);
