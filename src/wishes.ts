import type { Catalogue, Technique } from "./catalogue.js";
import type { Intake, Preferences } from "./intake.js";
import { isEmpty, overlap, type Places, placesOf, without } from "./places.js";
import { isBelow } from "./pressure.js";
import type { Fact, Reason } from "./recommendation.js";

/** The places left when a person's wishes are followed; they are about hands, so care without any keeps its places. */
export function wantedPlaces(
  technique: Technique,
  places: Places,
  { avoidRegions, focusRegions }: Preferences,
): Places {
  if (technique.handsOff) return places;
  const left = without(places, placesOf(avoidRegions));
  return focusRegions.length > 0 ? overlap(left, placesOf(focusRegions)) : left;
}

/** The first wish, or comfort ceiling of a condition of the whole person, that rules a technique out. */
export function whyUnwanted(
  technique: Technique,
  places: Places,
  intake: Intake,
  catalogue: Catalogue,
): Reason | undefined {
  const { code, pressure, settings } = technique;
  const wish = intake.preferences;
  if (wish.avoidTechniques.includes(code)) return because("declined", "preferences.avoidTechniques", code);
  if (wish.needles === false && technique.needles) return because("needles-declined", "preferences.needles", false);
  if (wish.setting && settings.length > 0 && !settings.includes(wish.setting))
    return because("not-in-setting", "preferences.setting", wish.setting);
  if (wish.pressure && pressure && isBelow(wish.pressure, pressure.lowest))
    return because("softer-wanted", "preferences.pressure", wish.pressure);
  const gentle = intake.conditions.find((stated) => startsTooGently(technique, stated.code, catalogue));
  if (gentle) return because("start-pressure", `conditions.${gentle.code}`, true);
  return isEmpty(places) ? outsideWishes(wish) : undefined;
}

const because = (code: Reason["code"], path: string, value: string | boolean): Reason => ({
  code,
  facts: [{ path, value }],
  findings: [],
});

/** Whether a condition of the whole person asks to begin more gently than a technique can. */
function startsTooGently(
  { pressure }: Technique,
  condition: keyof Catalogue["conditions"],
  catalogue: Catalogue,
): boolean {
  const { startPressure, regions } = catalogue.conditions[condition];
  return regions.includes("whole-body") && !!startPressure && !!pressure && isBelow(startPressure, pressure.lowest);
}

/** The person asked to work elsewhere. */
export const outsideWishes = ({ avoidRegions, focusRegions }: Preferences): Reason => ({
  code: "outside-wishes",
  facts: [...factOf("preferences.avoidRegions", avoidRegions), ...factOf("preferences.focusRegions", focusRegions)],
  findings: [],
});

const factOf = (path: string, regions: Preferences["avoidRegions"]): Fact[] =>
  regions.length > 0 ? [{ path, value: regions.map(({ region }) => region).join(" ") }] : [];
