import type { ClientWords, Words } from "../words.js";

/** What a client is told too; the compiler asks for one that is missing. */
const shared: Readonly<Record<keyof ClientWords["headings"], true>> = {
  first: true,
  beforeMassage: true,
  alongside: true,
  pressure: true,
  pressureOf: true,
  range: true,
  atMost: true,
  provisional: true,
  awayFrom: true,
  notWith: true,
  nearest: true,
  notFor: true,
  everyone: true,
  plan: true,
  course: true,
  review: true,
  stop: true,
  limits: true,
};

/** Words without what is said to therapists and what only forms need. */
export function forClients(words: Words): ClientWords {
  const {
    form: _f,
    roles: _r,
    bases: _b,
    certainties: _c,
    says: _s,
    levels: _l,
    phases: _p,
    headings,
    ...rest
  } = words;
  const told = Object.entries(headings).filter(([heading]) => Object.hasOwn(shared, heading));
  return { ...(withoutTherapist(rest) as ClientWords), headings: Object.fromEntries(told) as ClientWords["headings"] };
}

function withoutTherapist(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutTherapist);
  const kept = Object.entries(value).filter(([key]) => key !== "therapist");
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutTherapist(one)]));
}
