import type { Pending } from "./pending.js";

/** The most statements that a screen holds. */
const most = 8;

/**
 * Screens of at most eight questions. Emergencies come first, then the gate list, and what depends on an answer after
 * the rest of its list. A group stays together; what is left of one joins the first screen with room for all of it.
 */
export function screensOf(ready: readonly Pending[]): Pending[][] {
  const screens: Pending[][] = [];
  for (const part of partsOf(ready)) {
    const roomy = screens.find((screen) => screen.length + part.length <= most);
    if (roomy) roomy.push(...part);
    else screens.push(part);
  }
  return screens.map(inOrder);
}

/** Emergencies, then one group after the other. */
function inOrder(screen: readonly Pending[]): Pending[] {
  const groups = [...new Set(screen.map(({ question }) => question.group))];
  const placeOf = (one: Pending) => (turnOf(one) === 0 ? -1 : groups.indexOf(one.question.group));
  return [...screen].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What stands together: one group's questions of one turn, at most a screen of them. */
function partsOf(ready: readonly Pending[]): Pending[][] {
  const inTurn = [...ready].sort((a, b) => turnOf(a) - turnOf(b));
  const parts = new Map<string, Pending[]>();
  for (const one of inTurn) {
    const key = `${turnOf(one)} ${one.question.group}`;
    parts.set(key, [...(parts.get(key) ?? []), one]);
  }
  return [...parts.values()].flatMap((part) =>
    Array.from({ length: Math.ceil(part.length / most) }, (_, at) => part.slice(at * most, (at + 1) * most)),
  );
}

function turnOf({ question, relevance }: Pending): number {
  if (relevance.rules.some(({ level }) => level === "emergency")) return 0;
  return (question.list === "gate" ? 1 : 3) + (question.appliesWhen ? 1 : 0);
}
