import type { ReportItem, ReportSection } from "massage-recommender";

/** Paragraphs and a list of the report. */
export function Prose({ paragraphs, items, ordered }: ReportSection) {
  const List = ordered ? "ol" : "ul";
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {items.length > 0 && (
        <List>
          {items.map((entry) => (
            <li key={entry.text}>
              <Item {...entry} />
            </li>
          ))}
        </List>
      )}
    </>
  );
}

function Item({ text, notes }: ReportItem) {
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
