import type { Catalogue, Technique } from "./catalogue.js";
import type { Intake, Preferences } from "./intake.js";
import { isEmpty, overlap, type Places, placesOf, without } from "./places.js";
import { isBelow } from "./pressure.js";
import { reasonWith } from "./reason.js";
import type { Fact, Reason } from "./recommendation.js";
import type { Condition, Pressure } from "./vocabulary.js";

/** What a person wishes, and what is comfortable to begin with. */
export interface Wishes {
  readonly preferences: Preferences;
  /** Where hands are not wanted. */
  readonly avoid: Places;
  /** Where alone they are wanted; undefined where it does not matter. */
  readonly focus: Places | undefined;
  /** Conditions of the whole person that ask to begin gently. */
  readonly gentle: readonly { readonly code: Condition; readonly pressure: Pressure }[];
}

export function wishesOf({ preferences, conditions }: Intake, catalogue: Catalogue): Wishes {
  const { avoidRegions, focusRegions } = preferences;
  return {
    preferences,
    avoid: placesOf(avoidRegions),
    focus: focusRegions.length > 0 ? placesOf(focusRegions) : undefined,
    gentle: conditions.flatMap(({ code }) => {
      const { startPressure, regions } = catalogue.conditions[code];
      return startPressure && regions.includes("whole-body") ? [{ code, pressure: startPressure }] : [];
    }),
  };
}

/** The places left when a person's wishes are followed; they are about hands, so care without any keeps its places. */
export function wantedPlaces({ handsOff }: Technique, places: Places, { avoid, focus }: Wishes): Places {
  if (handsOff) return places;
  const left = without(places, avoid);
  return focus ? overlap(left, focus) : left;
}

/** The first wish, or comfort ceiling of a condition of the whole person, that rules a technique out. */
export function whyUnwanted(technique: Technique, places: Places, wishes: Wishes): Reason | undefined {
  const { code, pressure, settings } = technique;
  const wish = wishes.preferences;
  if (wish.avoidTechniques.includes(code)) return because("declined", "preferences.avoidTechniques", code);
  if (wish.needles === false && technique.needles) return because("needles-declined", "preferences.needles", false);
  if (wish.setting && settings.length > 0 && !settings.includes(wish.setting))
    return because("not-in-setting", "preferences.setting", wish.setting);
  if (wish.pressure && pressure && isBelow(wish.pressure, pressure.lowest))
    return because("softer-wanted", "preferences.pressure", wish.pressure);
  const gentle = pressure && wishes.gentle.find((start) => isBelow(start.pressure, pressure.lowest));
  if (gentle) return because("start-pressure", `conditions.${gentle.code}`, true);
  return isEmpty(places) ? outsideWishes(wishes) : undefined;
}

const because = (code: Reason["code"], path: string, value: string | boolean): Reason =>
  reasonWith(code, [{ path, value }]);

/** The person asked to work elsewhere. */
export const outsideWishes = ({ preferences: { avoidRegions, focusRegions } }: Wishes): Reason =>
  reasonWith("outside-wishes", [
    ...factOf("preferences.avoidRegions", avoidRegions),
    ...factOf("preferences.focusRegions", focusRegions),
  ]);

const factOf = (path: string, regions: Preferences["avoidRegions"]): Fact[] =>
  regions.length > 0 ? [{ path, value: regions.map(({ region }) => region).join(" ") }] : [];
