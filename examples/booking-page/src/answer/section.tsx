import type { ReportSection } from "massage-recommender";
import type { ReactNode } from "react";
import { useSetting } from "../page/setting";
import { Prose } from "./prose";

interface Props {
  readonly title: string;
  readonly parts?: readonly ReportSection[];
  /** Whether its words are long, and wait to be opened. */
  readonly isLong?: boolean;
  readonly children?: ReactNode;
}

/** A card of the answer: a picture, and what the report says of it in words. */
export function Section({ title, parts = [], isLong = false, children }: Props) {
  const { page } = useSetting();
  const words = parts.map((part) => (
    <div key={part.heading}>
      {part.heading !== title && <h3>{part.heading}</h3>}
      <Prose {...part} />
    </div>
  ));
  return (
    <section className="card">
      <h2>{title}</h2>
      {children}
      {isLong && words.length > 0 ? (
        <details>
          <summary>{page.words}</summary>
          {words}
        </details>
      ) : (
        words
      )}
    </section>
  );
}
