import type { Advice, Pressure } from "massage-recommender";
import { drawn, Figure, keyOf } from "../body/body-map";
import { figures, isIn, type Part } from "../body/figure";
import { filled, useSetting } from "../page/setting";

const scale = ["light", "moderate", "firm", "deep"] as const satisfies readonly Pressure[];
type Mark = Pressure | "avoid" | "none";

/** The lowest ceiling that names the part, else that of the whole body; a place to leave alone has none. */
function markOf(part: Part, { pressure, avoidRegions }: Advice): Mark {
  if (avoidRegions.some((place) => isIn(part, place))) return "avoid";
  const own = pressure.filter((row) => isIn(part, row));
  const whole = pressure.filter(({ region }) => region === "whole-body");
  const ceilings = (own.length > 0 ? own : whole).map(({ ceiling }) => ceiling);
  return scale.find((step) => ceilings.includes(step)) ?? "none";
}

/** The most pressure for each part of the body, told apart by colour and pattern; the words stand beneath. */
export function PressureMap({ advice }: { readonly advice: Advice }) {
  const { words, page } = useSetting();
  const { headings, pressures } = words;
  const toLook = (part: Part) =>
    advice.checkBeforeTouch.some(({ region, side }) => region && isIn(part, { region, side }));
  const all = [...figures.front, ...figures.back];
  const marks = new Set(all.map((part) => markOf(part, advice)));
  const nameOf = (mark: Mark) =>
    mark === "avoid" ? page.avoid : mark === "none" ? page.noLimit : filled(headings.atMost, pressures[mark]);
  return (
    <>
      <Patterns />
      <ul className="legend">
        {(["avoid", ...scale, "none"] as const)
          .filter((mark) => marks.has(mark))
          .map((mark) => (
            <li key={mark}>
              <Swatch mark={mark} /> {nameOf(mark)}
            </li>
          ))}
        {all.some(toLook) && (
          <li>
            <Swatch mark="look" /> {page.look}
          </li>
        )}
      </ul>
      <div className="figures">
        {(["front", "back"] as const).map((view) => (
          <Figure key={view} view={view} label={view === "front" ? page.front : page.rear}>
            {(part) => (
              <path
                key={keyOf(part)}
                {...drawn(part)}
                className={`mark ${markOf(part, advice)} ${toLook(part) ? "look" : ""}`}
              />
            )}
          </Figure>
        ))}
      </div>
    </>
  );
}

const Swatch = ({ mark }: { readonly mark: Mark | "look" }) => (
  <svg className="swatch" viewBox="0 0 22 22" aria-hidden="true">
    <rect x="2" y="2" width="18" height="18" className={`mark ${mark}`} />
  </svg>
);

/** Dots and lines, denser as pressure rises, so that the map can be read without colours. */
const Patterns = () => (
  <svg className="patterns" aria-hidden="true">
    <defs>
      <pattern id="light" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#d5ebe6" />
        <circle cx="4" cy="4" r="1.2" fill="#1f5f5b" />
      </pattern>
      <pattern id="moderate" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#a9d3cb" />
        <path d="M0 8L8 0" stroke="#1f5f5b" strokeWidth="1.2" />
      </pattern>
      <pattern id="firm" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="#6fb1a6" />
        <path d="M0 3.5H7M3.5 0V7" stroke="#123f3c" strokeWidth="1.1" />
      </pattern>
      <pattern id="deep" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="#2f7d75" />
      </pattern>
      <pattern id="avoid" width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" fill="#fbe3dc" />
        <path d="M0 0L9 9M9 0L0 9" stroke="#a1331f" strokeWidth="1.6" />
      </pattern>
    </defs>
  </svg>
);
