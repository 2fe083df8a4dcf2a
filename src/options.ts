import type { Catalogue } from "./catalogue.js";
import type { FieldOption, RegionsField } from "./form.js";
import { capital } from "./grammar.js";
import { techniqueName } from "./technique-name.js";
import {
  clinicians,
  codesOf,
  conditionLabels,
  goalLabels,
  pressures,
  priorities,
  regionLabels,
  settings,
  sides,
  stages,
} from "./vocabulary.js";
import type { Words } from "./words.js";

/** The options of every kind that a form offers. */
export type Options = ReturnType<typeof namesIn>;

/** What a form offers, with names in the language of the words, in the order of the vocabulary and the catalogue. */
export function namesIn(words: Words, catalogue: Catalogue) {
  const { form } = words;
  const { yes, no } = form.answers;
  return {
    places: placesIn(words),
    conditions: optionsOf(codesOf(conditionLabels), words.conditions),
    goals: optionsOf(codesOf(goalLabels), words.goals),
    stages: optionsOf(stages, form.stages),
    priorities: optionsOf(priorities, form.priorities),
    answers: optionsOf(["yes", "no", "unsure"], form.answers),
    lists: optionsOf(["gate", "full"], form.lists),
    booleans: optionsOf(["true", "false"], { true: yes, false: no }),
    pressures: optionsOf(pressures, words.pressures),
    settings: optionsOf(settings, words.settings),
    clinicians: optionsOf(clinicians, words.clinicians),
    clearances: catalogue.rules
      .filter(({ level }) => level === "clearance")
      .map(({ id }) => ({ code: id, label: capital(words.rules[id]?.title ?? id) })),
    techniques: catalogue.techniques.map(({ code, label, offeredAs }) => ({
      code,
      label: techniqueName({ technique: code, label, offeredAs }, words),
    })),
  };
}

const placesIn = ({
  regions,
  sides: left,
  form,
}: Words): Pick<RegionsField, "type" | "options" | "sides" | "most"> => ({
  type: "regions",
  options: optionsOf(codesOf(regionLabels), regions),
  sides: optionsOf(sides, { ...left, both: form.both }),
  most: 60,
});

/** Names that stand inside sentences elsewhere begin with a capital here. */
const optionsOf = <C extends string>(codes: readonly C[], names: Readonly<Record<C, string>>): FieldOption[] =>
  codes.map((code) => ({ code, label: capital(names[code]) }));
