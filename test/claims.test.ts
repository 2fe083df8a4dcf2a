import { describe, expect, test } from "vitest";
import { type Claim, claims, claimsOf, findings } from "../src/evidence.js";
import { recommend, describe as say } from "../src/index.js";
import { type CatalogueError, catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { codesOf, effectKinds, goalClaims } from "../src/vocabulary.js";
import { en } from "../src/words/en.js";
import { adviceOf, everyList } from "./case.js";
import { everyCase } from "./corpus.js";
import { isTarget, restingOn } from "./known.js";
import { rankingIntakes } from "./rows.js";
import { withoutScreening } from "./unscreened.js";
import { isAllowed } from "./verdict.js";

const answers = everyCase.map(({ intake }) => recommend(intake));
const rankings = rankingIntakes.map(withoutScreening);
const contributions = [...rankings, ...answers.flatMap((answer) => adviceOf(answer) ?? [])]
  .flatMap((advice) => [advice, advice.adjuncts, advice.addOns].flatMap(({ ranked }) => ranked))
  .flatMap(({ technique, contributions: all }) => all.map((one) => ({ technique, ...one })));
const doubted = claims.filter(({ verdict }) => verdict !== "supported");

describe("a claim is never a reason", () => {
  test("no point is earned through a mechanism, a dose, a harm or a concept", () => {
    expect(contributions.filter(({ effect }) => !isTarget(effect))).toEqual([]);
  });

  test("no finding about a mechanism stands behind a point", () => {
    const mechanisms = new Set(findings.filter((f) => effectKinds[f.outcome] === "mechanism").map(({ id }) => id));
    expect(contributions.flatMap((one) => one.findings).filter((id) => mechanisms.has(id))).toEqual([]);
  });

  test.each(doubted)("nothing in any answer rests on $id", (claim) => {
    for (const answer of answers) expect(restingOn(claim, answer)).toEqual([]);
  });

  test("a goal earns points only where its claim is not in doubt", () => {
    const served = new Set(contributions.flatMap(({ concern }) => (concern.kind === "goal" ? concern.code : [])));
    for (const goal of served) expect(catalogue.goals[goal].standing, goal).toBe("supported");
  });

  const mechanism =
    /cortisol|hormone|lact|toxin|detox|adhesion|circulat|blood|immun|energy|meridian|parasympath|inflamm|heals|organ/i;
  const notes = catalogue.techniques.flatMap(({ code, practice }) => practice.map(({ note }) => ({ code, note })));

  test.each(notes)("practice says of $code nothing that is in doubt: $note", ({ code, note }) => {
    expect(note).not.toMatch(mechanism);
    const long = (sentence: string) => new Set(sentence.toLowerCase().match(/[a-z]{5,}/g));
    for (const { id, statement } of claimsOf(code).filter((claim) => doubted.includes(claim))) {
      const [said, claimed] = [long(note), long(statement)];
      const repeated = [...claimed].filter((word) => said.has(word));
      expect(repeated.length / claimed.size, `${code} repeats ${id}`).toBeLessThan(0.5);
    }
  });
});

describe("the claims are whole", () => {
  test("codes are kebab-case and stand once; a statement is one sentence", () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const { id, statement, note } of claims) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(statement).toMatch(/^[A-Z][^.!?]*\.$/);
      expect(note).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("the techniques that they are said of exist", () => {
    for (const code of claims.flatMap(({ techniques = [] }) => techniques))
      expect([...catalogue.index.techniques.keys()]).toContain(code);
  });

  test("of the verdicts that its findings allow, each claim has the strictest, with two exceptions", () => {
    const strictest = (claim: Claim) =>
      (["unsupported", "contested", "supported"] as const).find((verdict) =>
        isAllowed({ ...claim, verdict }, findings),
      );
    const milder = claims.filter((claim) => claim.verdict !== strictest(claim));
    expect(milder.map(({ id }) => id)).toEqual(["improves-range-of-motion", "improves-circulation"]);
  });

  test("the fourteen mechanisms of the article and every popular claim are there", () => {
    expect(claims.length).toBe(39);
    expect(claims.filter(({ verdict }) => verdict === "supported").length).toBe(1);
  });
});

describe("goals that cannot be promised", () => {
  const unserved = codesOf(catalogue.goals).flatMap((code) => {
    const goal = catalogue.goals[code];
    return goal.standing === "supported" ? [] : [{ code, ...goal }];
  });

  test("each rests on a claim about it, and leads to a goal that can be served", () => {
    for (const { code, claim, nearest } of unserved) {
      expect(
        claims.find(({ id }) => id === claim),
        code,
      ).toMatchObject({ about: { goal: code } });
      expect(nearest && catalogue.goals[nearest].standing, code).toBe("supported");
    }
    expect(unserved.map(({ claim }) => claim).sort()).toEqual([...goalClaims].sort());
    const about = claims.flatMap((one) => (one.about && "goal" in one.about ? one.about.goal : []));
    expect(about.sort()).toEqual(unserved.map(({ code }) => code).sort());
  });

  test.each(unserved)("$code is described to a client and to a therapist, with the nearest goal", (goal) => {
    const answer = recommend({ goals: [goal.code], screening: { denied: { list: "full", version: "0.1.0" } } });
    const [told] = adviceOf(answer)?.goalsNotServed ?? [];
    expect(told).toEqual({ goal: goal.code, standing: goal.standing, claim: goal.claim, nearest: goal.nearest });
    if (!told || !goal.nearest) return;
    for (const audience of ["client", "therapist"] as const)
      expect(say(told, en, audience)).toBe(
        `${en.claims[goal.claim]?.[audience]} The nearest goal that massage can serve: ${en.goals[goal.nearest]}.`,
      );
    expect(everyList(answer).ranked).toEqual([]);
  });

  test("a catalogue of one's own names a claim too, and may have no words for it", () => {
    const { claim: _, ...silent } = { ...catalogue.goals.detox, claim: "" };
    const problems = (detox: unknown) => {
      try {
        return defineCatalogue({ ...catalogue, goals: { ...catalogue.goals, detox: detox as never } }) && [];
      } catch (error) {
        return (error as CatalogueError).problems.map(({ path, code }) => `${path} ${code}`);
      }
    };
    expect(problems(silent)).toEqual(["goals.detox.claim uncited"]);
    expect(problems({ ...silent, claim: "own-claim", nearest: "energy" })).toEqual([
      "goals.detox.nearest contradiction",
    ]);
    const own = { goal: "detox", standing: "unsupported", claim: "own-claim", nearest: null } as const;
    expect(say(own, en, "client")).toBe(en.standings.unsupported.client);
  });
});
