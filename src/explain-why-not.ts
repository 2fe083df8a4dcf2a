import type { Change } from "./changes.js";
import { describe, fill, nameOf, ruleWords } from "./describe.js";
import type { ChangeKind } from "./explanations.js";
import { asIn, inside, list, placeName } from "./grammar.js";
import type { PlaceRef } from "./places.js";
import type { Concern, Reason } from "./recommendation.js";
import { type NamedTechnique, techniqueName } from "./technique-name.js";
import { items, type Telling, titled } from "./telling.js";
import type { Agreement, IsWithheld, WhyNot } from "./why-not.js";

export function whyNotLines(why: WhyNot, telling: Telling): string[] {
  const { words, said, audience } = telling;
  const about = (sentence: string, slots: Readonly<Record<string, string>> = {}, one: NamedTechnique = why) =>
    fill(sentence, { technique: techniqueName(one, words, asIn(sentence, "technique")), ...slots });
  switch (why.because) {
    case "ranked": {
      const place = about(said.whyNot.ranked[audience], { rank: `${why.rank}`, score: `${why.score}` });
      const behind = why.behind.map((one) => about(said.whyNot.behind, { by: said.whyNot.by[one.by] }, one));
      return [place, ...items(behind)];
    }
    case "stop":
      return [said.whyNot.stop[audience], ...items(why.findings.map((one) => describe(one, words, audience)))];
    case "agreement":
      return [about(said.whyNot.agreement[audience]), ...items(agreeLines(why.agreements, telling))];
    default:
      return [about(said.whyNot.because[why.because][audience]), ...withheldLines(why, telling)];
  }
}

function withheldLines(why: IsWithheld, telling: Telling): string[] {
  const { said, audience } = telling;
  const { smallest, obstacles, agreements, because } = why;
  const reasons = obstacles.length > 0 ? obstacles : why.reasons;
  return [
    ...titled(
      said.whyNot.stays[audience],
      reasons.map((one) => reasonLine(one, telling)),
    ),
    ...(smallest ? changesLines(smallest, agreements, telling) : [said.whyNot.nothing[audience]]),
    ...(because === "evidence" ? servesLines(why.serves, telling) : []),
  ];
}

/** A reason, what it was read from, and when its rule can be looked at again. */
function reasonLine(reason: Reason, { words, said, audience }: Telling): string {
  const { rule, code, facts } = reason;
  const names = facts.map(({ path, value }) => nameOf(path, value, words));
  const reconsider = rule === undefined ? undefined : ruleWords(rule, words).reconsider;
  const tells = rule !== undefined || code === "not-for-this-person";
  return [
    describe(reason, words, audience),
    ...(reconsider ? [fill(words.joins.reconsider, { when: reconsider })] : []),
    ...(tells && facts.length > 0
      ? [fill(said.whyNot.read[audience], { facts: [...new Set(names)].join(said.whyNot.betweenFacts) })]
      : []),
  ].join(" ");
}

function changesLines(changes: readonly Change[], agreements: readonly Agreement[], telling: Telling): string[] {
  const { said, audience } = telling;
  const lines = [...changes.map((change) => changeLine(change, telling)), ...agreeLines(agreements, telling)];
  const assumed = changes.some(({ change }) => change === "answer" || change === "place");
  return [
    ...titled(said.whyNot.smallest[lines.length > 1 ? "all" : "one"][audience], lines),
    ...(assumed ? [said.whyNot.unknown[audience]] : []),
  ];
}

const kindOf = (change: Change): ChangeKind =>
  change.change === "answer" ? `answer-${change.answer}` : change.change === "wish" ? change.wish : change.change;

function changeLine(change: Change, { words, said, audience }: Telling): string {
  const places = (refs: readonly PlaceRef[]) =>
    list(
      refs.map(({ region, side }) => inside(placeName(region, side, words), words)),
      words,
      "or",
    );
  return fill(said.whyNot.changes[kindOf(change)][audience], {
    ...("question" in change ? { question: words.questions[change.question] ?? change.question } : {}),
    ...("places" in change ? { places: places(change.places) } : {}),
    ...("goals" in change
      ? {
          goals: list(
            change.goals.map((goal) => inside(words.goals[goal], words)),
            words,
            "or",
          ),
        }
      : {}),
    ...("possible" in change
      ? {
          wanted: words.settings[change.wanted],
          possible: list(
            change.possible.map((setting) => words.settings[setting]),
            words,
            "or",
          ),
        }
      : {}),
    ...("least" in change ? { wanted: words.pressures[change.wanted], least: words.pressures[change.least] } : {}),
  });
}

function agreeLines(agreements: readonly Agreement[], { words, said, audience }: Telling): string[] {
  const sentence = said.whyNot.agree[audience];
  return agreements.map(({ rule, by }) =>
    rule === undefined
      ? said.whyNot.note[audience]
      : fill(sentence, {
          clinician: words.clinicians[by],
          rule: asIn(sentence, "rule")(ruleWords(rule, words).title, words),
        }),
  );
}

function servesLines(serves: readonly Concern[], { words, said, audience }: Telling): string[] {
  const names = serves.map((one) => (one.kind === "condition" ? words.conditions[one.code] : words.goals[one.code]));
  return names.length > 0
    ? [
        fill(said.whyNot.serves[audience], {
          concerns: list(
            names.map((name) => inside(name, words)),
            words,
          ),
        }),
      ]
    : [];
}
