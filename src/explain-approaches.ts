import type { ApproachComparison, ComparedAxis } from "./approaches.js";
import { describe, fill } from "./describe.js";
import { inside, list } from "./grammar.js";
import type { Telling } from "./telling.js";
import type { AxisCode } from "./vocabulary.js";

export function approachesLines({ outcome, axes }: ApproachComparison, telling: Telling): string[] {
  const { words, said, audience } = telling;
  const head =
    outcome === "emergency" || outcome === "refer" || outcome === "unscreened"
      ? [words.outcomes[outcome][audience]]
      : outcome === "clearance"
        ? [words.outcomes.clearance[audience], said.approaches.afterClearance[audience]]
        : [];
  return [...head, ...axes.flatMap((axis) => axisLines(axis, outcome !== null, telling))];
}

function axisLines(compared: ComparedAxis, ofPerson: boolean, telling: Telling): string[] {
  const { words, said } = telling;
  const axis = said.approaches.axes[compared.axis];
  return [
    axis.title,
    `- ${words.approaches.medical.title}: ${axis.medical}`,
    `- ${words.approaches.relaxation.title}: ${axis.relaxation}`,
    ...(ofPerson ? [`- ${appliesLine(compared, telling)}`] : []),
  ];
}

function appliesLine({ axis, applies, evidence, reasons }: ComparedAxis, telling: Telling): string {
  const { words, said, audience } = telling;
  if (applies === null) return said.approaches.notYet[audience];
  const names = [...new Set(evidence.flatMap(({ codes }) => codes))].map((code) =>
    inside(nameOf(code, axis, telling), words),
  );
  const because = reasons.map((reason) => describe(reason, words, audience));
  const head = said.approaches.applies[applies][audience];
  return [`${head}${names.length > 0 ? `: ${list(names, words)}` : ""}.`, ...new Set(because)].join(" ");
}

/** A code in words; which kind of code it is depends on the axis. */
function nameOf(code: string, axis: AxisCode, { words, said }: Telling): string {
  const names: Readonly<Record<AxisCode, Readonly<Record<string, string | undefined>>>> = {
    purpose: { ...words.goals, ...words.conditions },
    techniques: words.techniques,
    pressure: words.pressures,
    target: { ...words.regions, "whole-body": words.joins.wholeBody },
    conditions: words.conditions,
    outcomes: words.effects,
    experience: words.pressures,
    training: said.approaches.practitioners,
    "place-in-care": words.techniques,
  };
  const name = names[axis][code] ?? code;
  return axis === "pressure" || axis === "experience" ? fill(said.approaches.pressure, { name }) : name;
}
