import type { Advice, Concern, Ranked, Words } from "massage-recommender";
import { filled, useSetting } from "../page/setting";

/** What is shown before the rest is asked for. */
const first = 6;

interface Share {
  readonly key: string;
  readonly name: string;
  readonly points: number;
}

const keyOf = ({ kind, code }: Concern): string => `${kind} ${code}`;
const nameOf = (concern: Concern, { conditions, goals }: Words): string =>
  concern.kind === "condition" ? conditions[concern.code] : goals[concern.code];

/** The points of a technique by what the person named. */
function sharesOf({ contributions }: Ranked, words: Words): Share[] {
  const shares = new Map<string, Share>();
  for (const { concern, points } of contributions) {
    const key = keyOf(concern);
    shares.set(key, { key, name: nameOf(concern, words), points: points + (shares.get(key)?.points ?? 0) });
  }
  return [...shares.values()];
}

/** Techniques in their order, each with a bar that shows where its points come from. */
export function Bars({ advice: { ranked } }: { readonly advice: Advice }) {
  const { words, page } = useSetting();
  const rows = ranked.map((one) => ({ one, shares: sharesOf(one, words) }));
  const named = new Map(rows.flatMap(({ shares }) => shares.map(({ key, name }) => [key, name] as const)));
  const colours = new Map([...named.keys()].map((key, at) => [key, `concern-${at % 8}`]));
  const most = Math.max(1, ...ranked.map(({ score }) => score));
  if (ranked.length === 0) return <p>{page.noneRanked}</p>;
  const list = (some: typeof rows) => (
    <ol className="bars" start={some[0]?.one.rank}>
      {some.map(({ one, shares }) => (
        <Bar key={one.technique} {...{ one, shares, colours, most }} />
      ))}
    </ol>
  );
  return (
    <>
      <p className="help">{page.pointsHelp}</p>
      <ul className="legend">
        {[...named].map(([key, name]) => (
          <li key={key}>
            <span className={`swatch ${colours.get(key)}`} /> {name}
          </li>
        ))}
      </ul>
      {list(rows.slice(0, first))}
      {rows.length > first && (
        <details>
          <summary>{filled(page.all, rows.length)}</summary>
          {list(rows.slice(first))}
        </details>
      )}
    </>
  );
}

interface BarProps {
  readonly one: Ranked;
  readonly shares: readonly Share[];
  readonly colours: ReadonlyMap<string, string>;
  readonly most: number;
}

function Bar({ one, shares, colours, most }: BarProps) {
  const { words, audience } = useSetting();
  const { headings, pressures, roles } = words;
  const points = (count: number) => filled(count === 1 ? headings.point : headings.points, count);
  const firmest = one.pressure && filled(headings.atMost, pressures[one.pressure.highest]);
  const parts = audience === "therapist" ? one.roles.map((role) => roles[role]) : [];
  return (
    <li>
      <p className="bar-name">
        <strong>{words.techniques[one.technique] ?? one.label}</strong>
        <span>{[points(one.score), firmest, ...parts].filter(Boolean).join(" · ")}</span>
      </p>
      <div className="bar" role="img" aria-label={shares.map((s) => `${s.name}: ${points(s.points)}`).join("; ")}>
        {shares.map(({ key, points }) => (
          <span key={key} className={colours.get(key)} style={{ width: `${(points / most) * 100}%` }}>
            <b>{points}</b>
          </span>
        ))}
      </div>
    </li>
  );
}
