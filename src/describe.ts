import { asIn, inside, list, numeral, placeName } from "./grammar.js";
import type { GoalNotServed, Reason, SafetyFinding } from "./recommendation.js";
import type { Audience, ClientWords, RuleWords, Words } from "./words.js";
import { wordsFor } from "./words-for.js";

/**
 * Says a reason, a safety finding or a goal that is not served in words, for a client or a therapist. Throws `TypeError`
 * where words for clients are to speak to a therapist.
 *
 * @example
 * ```ts
 * import { describe, recommend } from "massage-recommender";
 * import { en } from "massage-recommender/words/en";
 * const { findings } = recommend({ screening: { answers: { "chest-pain": "yes" } } });
 * for (const finding of findings) console.log(describe(finding, en, "client")); // "Stop, rest and call ..."
 * ```
 */
export function describe(said: Reason | SafetyFinding | GoalNotServed, words: Words, audience: Audience): string;
/** The same from words for clients, to a client. */
export function describe(
  said: Reason | SafetyFinding | GoalNotServed,
  words: ClientWords,
  audience: Extract<Audience, "client">,
): string;
export function describe(
  said: Reason | SafetyFinding | GoalNotServed,
  given: Words | ClientWords,
  audience: Audience,
): string {
  const words = wordsFor(audience, given);
  if ("goal" in said) return describeGoal(said, words, audience);
  const text = sentenceOf(said, words, audience);
  return isFinding(said)
    ? [text, againOf(said, words), said.disputed ? words.joins.disputed : ""].filter(Boolean).join(" ")
    : text;
}

/** The sentence alone, without what holds for several findings alike. */
export function sentenceOf(said: Reason | SafetyFinding, words: Words, audience: Audience): string {
  const rule = said.rule === undefined ? undefined : ruleWords(said.rule, words);
  const template = (isFinding(said) ? words.findings[said.code] : words.reasons[said.code])[audience];
  const title = rule && asIn(template, "rule")(rule.title, words);
  return fill(template, {
    ...slotsOf(said, words),
    ...(rule && title ? { rule: title, says: rule[audience] } : {}),
  });
}

/** When a finding can be looked at again; empty where that is not said, as in an emergency. */
export function againOf({ code, rule, level }: SafetyFinding, words: Words): string {
  const when = rule === undefined ? undefined : ruleWords(rule, words).reconsider;
  return code === "rule-met" && when && level !== "emergency" ? fill(words.joins.reconsider, { when }) : "";
}

/** Says reasons of one code together, naming all their rules. */
export function describeTogether(reasons: readonly Reason[], words: Words, audience: Audience): string {
  const [first] = reasons;
  if (!first) return "";
  const titles = reasons.flatMap(({ rule }) =>
    rule === undefined ? [] : [inside(ruleWords(rule, words).title, words)],
  );
  return fill(words.reasons[first.code][audience], { ...slotsOf(first, words), rule: [...new Set(titles)].join("; ") });
}

/** What the evidence says of the claim behind a goal, and the nearest goal; a claim of one's own has only its standing. */
function describeGoal({ claim, standing, nearest }: GoalNotServed, words: Words, audience: Audience): string {
  const said = ((claim === null ? undefined : words.claims[claim]) ?? words.standings[standing])[audience];
  return nearest ? `${said} ${words.headings.nearest.replace("{}", () => inside(words.goals[nearest], words))}` : said;
}

const isFinding = (said: Reason | SafetyFinding): said is SafetyFinding => "guidance" in said;

/** A rule of a catalogue of one's own has no words here: its code stands for them. */
export const ruleWords = (id: string, words: Words): RuleWords =>
  words.rules[id] ?? { title: id, client: id, therapist: id };

export const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);

/** What a sentence can speak of: the questions and concerns that were read, the place, the clinician. */
function slotsOf(said: Reason | SafetyFinding, words: Words): Record<string, string> {
  const names = said.facts.flatMap(({ path, value }) => namesOf(path, value, words));
  const regions = isFinding(said) ? (said.regions ?? []).map(({ region, side }) => placeName(region, side, words)) : [];
  const places = regions.length > 0 ? regions : [words.joins.wholeBody];
  const clinician = isFinding(said) && said.clinician ? words.clinicians[said.clinician] : "";
  return {
    facts: list([...new Set(names)], words),
    count: String(said.facts.length),
    regions: list(
      places.map((name) => inside(name, words)),
      words,
    ),
    clinician,
  };
}

/** What a fact is about, in words, as they stand inside a sentence unless told otherwise. */
export const nameOf = (path: string, value: unknown, words: Words, as = inside): string =>
  list(namesOf(path, value, words, as), words);

function namesOf(path: string, value: unknown, words: Words, as = inside): string[] {
  const [table, ...rest] = path.split(".");
  const code = rest.at(-1) ?? "";
  const from = (labels: Readonly<Record<string, string | undefined>>, key: string) => as(labels[key] ?? key, words);
  if (table === "conditions") return [from(words.conditions, code)];
  if (table === "goals") return [from(words.goals, code)];
  if (table === "screening") return [words.grammar.question.replace("{}", () => words.questions[code] ?? code)];
  if (table === "facts") return [`${from(words.facts, code)}: ${numeral(value ?? words.joins.unanswered, words)}`];
  if (value === null) return [words.joins.unanswered];
  const said = { ...words.settings, ...words.pressures, ...words.regions, ...words.techniques };
  return String(value)
    .split(" ")
    .map((one) => from(said, one));
}
