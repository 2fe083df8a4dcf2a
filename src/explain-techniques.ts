import { describe, fill } from "./describe.js";
import type { Reason } from "./recommendation.js";
import type { Exchange } from "./same.js";
import type { Place, TechniqueChange, TechniqueChanges } from "./technique-changes.js";
import { techniqueName } from "./technique-name.js";
import { type Telling, titled } from "./telling.js";

/** Techniques by what became of them; a client is spared those that are withheld both before and after. */
export function techniqueLines({ gained, lost, moved, changed }: TechniqueChanges, telling: Telling): string[] {
  const { titles } = telling.said.difference;
  const detailed = telling.audience === "therapist";
  const isNear = ({ before, after }: TechniqueChange) => before?.list === "ranked" || after?.list === "ranked";
  const lines = (changes: readonly TechniqueChange[]) => changes.map((one) => changeLine(one, telling));
  return [
    ...titled(titles.gained, lines(gained)),
    ...titled(titles.lost, lines(lost)),
    ...titled(titles.moved, lines(detailed ? moved : moved.filter(isNear))),
    ...titled(titles.changed, detailed ? lines(changed) : []),
  ];
}

function changeLine(change: TechniqueChange, telling: Telling): string {
  const { words, said } = telling;
  const { kind, before, after, reasons } = change;
  const name =
    kind === "massage"
      ? techniqueName(change, words)
      : `${techniqueName(change, words)} (${said.difference.kinds[kind]})`;
  const [was, is] = [placeOf(before, telling), placeOf(after, telling)];
  const place = was === is ? is : fill(said.difference.change, { before: was, after: is });
  return [`${name}: ${place}.`, ...reasonsTexts(reasons, telling)].join(" ");
}

function placeOf(place: Place | null, { said }: Telling): string {
  const { none, lists } = said.difference;
  if (place === null) return none;
  if (place.list !== "ranked") return lists[place.list];
  return fill(place.offered ? lists.ranked : lists.afterClearance, { rank: `${place.rank}` });
}

/** Reasons that came, then those that no longer hold; what holds for everyone always does. */
export function reasonsTexts({ gained, lost }: Exchange<Reason>, { words, said, audience }: Telling): string[] {
  const texts = (reasons: readonly Reason[]) => [...new Set(reasons.map((one) => describe(one, words, audience)))];
  const gone = texts(lost.filter(({ code }) => code !== "standing-rule")).filter(
    (text) => !texts(gained).includes(text),
  );
  return [...texts(gained), ...(gone.length > 0 ? [said.difference.noLonger, ...gone] : [])];
}
