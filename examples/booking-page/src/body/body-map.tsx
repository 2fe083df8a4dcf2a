import type { ReactNode } from "react";
import { figures, type Part, size, type View } from "./figure";

interface Props {
  readonly view: View;
  readonly label: string;
  /** What is drawn for a part. */
  readonly children: (part: Part, at: number) => ReactNode;
  /** What is drawn over all parts. */
  readonly over?: ReactNode;
}

/** One of the two figures, each part drawn by the host of this component. */
export function Figure({ view, label, children, over }: Props) {
  return (
    <figure className="figure">
      <svg viewBox={`0 0 ${size.width} ${size.height}`}>
        <title>{label}</title>
        {figures[view].map((part, at) => children(part, at))}
        {over}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

/** Attributes that draw a part where it belongs. */
export const drawn = ({ outline, mirrored }: Part) => ({
  d: outline,
  ...(mirrored ? { transform: `translate(${size.width} 0) scale(-1 1)` } : {}),
});

export const keyOf = ({ region, side }: Part): string => `${region} ${side ?? ""}`;
