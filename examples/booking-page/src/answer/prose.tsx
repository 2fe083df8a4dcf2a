import type { Entry, Part } from "./report-parts";

/** Paragraphs and a list of the report. */
export function Prose({ paragraphs, entries, ordered }: Omit<Part, "heading">) {
  const List = ordered ? "ol" : "ul";
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {entries.length > 0 && (
        <List>
          {entries.map((entry) => (
            <li key={entry.text}>
              <Item {...entry} />
            </li>
          ))}
        </List>
      )}
    </>
  );
}

function Item({ text, notes }: Entry) {
  if (notes.length === 0) return text;
  return (
    <>
      <p>{text}</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
