import type { Answer, Catalogue, Rule, Technique } from "../src/index.js";
import { type Enumeration, evaluated, type Found, type Setup } from "./enumeration.js";
import { personOf } from "./person.js";
import { offerOf, widened } from "./raised.js";
import { namedIn } from "./reading.js";
import { everySaid } from "./said.js";

/** Catalogues narrowed to a menu: each technique alone, and every other one. */
function menusOf({ techniques }: Catalogue): string[][] {
  const onMenu = techniques.filter(({ kind }) => kind !== "adjunct").map(({ code }) => code);
  return [...onMenu.map((code) => [code]), onMenu.filter((_, at) => at % 2 === 0), onMenu];
}

/** What everybody of a derived catalogue is asked: each answer to each question. */
const casesOf = ({ questions }: Catalogue): number =>
  questions.reduce((sum, question) => sum + everySaid(question).length, 0);

/** Law 9: a menu takes techniques away and leaves every rule. */
export const menus: Enumeration = {
  name: "menus",
  what: "every answer by a catalogue that offers one technique only, every other one, or all",
  slots: ({ catalogue }) => menusOf(catalogue).length,
  casesIn: (_, { catalogue }) => casesOf(catalogue),
  run(slot, setup, found) {
    const { library, catalogue } = setup;
    const menu = menusOf(catalogue)[slot] ?? [];
    const offered = library.offer(catalogue, menu);
    const wanted = catalogue.techniques.filter(({ code, kind }) => kind === "adjunct" || menu.includes(code));
    const same = (list: readonly Technique[]) =>
      JSON.stringify(list.map(({ label: _, offeredAs: __, ...rest }) => rest));
    const someone = personOf({}, catalogue);
    if (same(offered.techniques) !== same(wanted))
      found.tell(9, someone, `a menu of ${menu.join(", ")} and adjuncts only`);
    for (const part of ["rules", "questions", "conditions", "goals", "harms"] as const)
      if (JSON.stringify(offered[part]) !== JSON.stringify(catalogue[part])) found.tell(9, someone, `the same ${part}`);
    return compareAll(offered, setup, found);
  },
};

/** Answers by a derived catalogue beside those by the one it was made from. */
function compareAll(derived: Catalogue, setup: Setup, found: Found): number {
  let cases = 0;
  for (const [at, question] of setup.catalogue.questions.entries())
    for (const answer of everySaid(question)) {
      compareBy(derived, question.code, answer, at, setup, found);
      cases += 1;
    }
  return cases;
}

function compareBy(derived: Catalogue, code: string, answer: Answer, at: number, setup: Setup, found: Found): void {
  const rest = { ...setup.profiles[at % 6]?.statement, denied: "full" as const };
  const intake = personOf({ ...rest, answers: { [code]: answer } }, setup.catalogue);
  const after = evaluated(intake, setup, found, { by: derived });
  if (!after) return;
  const before = setup.library.evaluate(intake, setup.catalogue);
  for (const expected of widened(offerOf(before), offerOf(after))) found.tell(9, intake, expected);
}

/** One stricter rule of each kind, read from the question that the slot has. */
function ruleOn(code: string, list: string, at: number): Rule {
  const when = { answer: code };
  const kinds: readonly Rule[] = [
    { id: "own", level: "technique", scope: "techniques", when, bars: ["swedish-massage", "exercise-therapy"] },
    { id: "own", level: "modify", scope: "person", when, bars: [], ceiling: { pressure: "light", binds: "person" } },
    { id: "own", level: "local", scope: "regions", when, bars: ["all"], regions: ["neck", "knee"] },
    ...(list === "gate"
      ? [
          { id: "own", level: "refer", scope: "person", when, bars: ["all"], guidance: ["see-doctor-soon"] } as const,
          { id: "own", level: "clearance", scope: "person", when, bars: ["all"], clinician: "doctor" } as const,
        ]
      : []),
  ];
  return kinds[at % kinds.length] as Rule;
}

/** Law 9: rules of a clinic's own take away and never give back. */
export const tightened: Enumeration = {
  name: "tightened",
  what: "for every question a catalogue with a rule of its own on it, and for every rule one that bars more: each answer to what it reads",
  slots: ({ catalogue }) => catalogue.questions.length + catalogue.rules.length,
  casesIn: (slot, setup) => answersFor(ruleFor(slot, setup), setup).length,
  run(slot, setup, found) {
    const rule = ruleFor(slot, setup);
    const derived = setup.library.tighten(setup.catalogue, [rule]);
    const kept = setup.catalogue.rules.filter(({ id }) => id !== rule.id);
    const isKept = kept.every((one) => JSON.stringify(derived.index.rules.get(one.id)) === JSON.stringify(one));
    if (!isKept || JSON.stringify(derived.index.rules.get(rule.id)) !== JSON.stringify(rule))
      found.tell(9, personOf({}, setup.catalogue), `every other rule as it was, and ${rule.id} as it was given`);
    const said = answersFor(rule, setup);
    for (const { code, answer } of said) compareBy(derived, code, answer, slot, setup, found);
    return said.length;
  },
};

function ruleFor(slot: number, { catalogue }: Setup): Rule {
  const question = catalogue.questions[slot];
  if (question) return ruleOn(question.code, question.list, slot);
  const rule = catalogue.rules[slot - catalogue.questions.length] as Rule;
  return rule.bars.includes("all") ? rule : { ...rule, bars: [...new Set([...rule.bars, "thai-massage"])] };
}

/** Every answer to every question that a rule reads; to the first one where it reads none. */
function answersFor({ when }: Rule, { catalogue }: Setup): { code: string; answer: Answer }[] {
  const codes = when ? namedIn(when) : [catalogue.questions[0]?.code];
  return [...new Set(codes)].flatMap((code) => {
    const question = catalogue.index.questions.get(code ?? "");
    return question ? everySaid(question).map((answer) => ({ code: question.code, answer })) : [];
  });
}
