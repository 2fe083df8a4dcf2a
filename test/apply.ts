import type { Agreement, Change } from "../src/compare.js";
import type { IntakeInput } from "../src/index.js";

/** A host's own way to make a change, on the intake as it was given; the first place or goal of those named. */
function apply(input: IntakeInput, change: Change): IntakeInput {
  const answers = input.screening?.answers ?? {};
  const answered = (code: string, answer: unknown) =>
    ({ ...input, screening: { ...input.screening, answers: { ...answers, [code]: answer } } }) as IntakeInput;
  const wanted = input.preferences ?? {};
  const wanting = (preferences: IntakeInput["preferences"]) => ({
    ...input,
    preferences: { ...wanted, ...preferences },
  });
  switch (change.change) {
    case "answer":
      return answered(change.question, change.answer);
    case "place":
      return answered(change.question, { answer: "yes", regions: change.places.slice(0, 1) });
    case "goal":
      return { ...input, goals: [...(input.goals ?? []), ...change.goals.slice(0, 1)] };
    case "wish":
      break;
  }
  switch (change.wish) {
    case "avoidTechniques":
      return wanting({ avoidTechniques: wanted.avoidTechniques?.filter((code) => code !== change.technique) });
    case "needles":
      return wanting({ needles: true });
    case "setting":
      return wanting({ setting: change.possible[0] });
    case "pressure":
      return wanting({ pressure: change.least });
    case "focusRegions":
      return wanting({ focusRegions: [] });
    case "avoidRegions":
      return wanting({ avoidRegions: spared(wanted.avoidRegions ?? [], change.places) });
  }
}

type Wished = NonNullable<NonNullable<IntakeInput["preferences"]>["avoidRegions"]>;

/** Places to leave alone but for some, side by side. */
function spared(wished: Wished, places: readonly { region: string; side?: string }[]): Wished {
  const halves = (one: Wished[number] | { region: string; side?: string }) => {
    const { region, side } = typeof one === "string" ? { region: one, side: undefined } : one;
    return (["left", "right"] as const)
      .filter((half) => !side || side === "both" || side === half)
      .map((half) => `${half} ${region}`);
  };
  const given = new Set(places.flatMap(halves));
  const left = wished.flatMap(halves).filter((half) => !given.has(half));
  return left.map((half) => {
    const [side, region] = half.split(" ");
    return { region, side } as Wished[number];
  });
}

export const applyAll = (input: IntakeInput, changes: readonly Change[]): IntakeInput =>
  changes.reduce((changed, change) => apply(changed, change), input);

/** Everybody who must agree agrees, and the notes are read. */
export const agreed = (input: IntakeInput, agreements: readonly Agreement[]): IntakeInput => ({
  ...input,
  screening: {
    ...input.screening,
    clearances: agreements.flatMap(({ rule, by }) => (rule ? { rule, by } : [])),
  },
  notes: (input.notes ?? []).map((note) => ({ text: typeof note === "string" ? note : note.text, reviewed: true })),
});
