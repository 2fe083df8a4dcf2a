import type { Catalogue, Intake, Question } from "../src/index.js";
import type { Criterion, Decider, Leaf } from "../src/own-catalogue.js";
import { type Area, areaOf } from "./places.js";

/** Kleene's three values as numbers, so that `any` is the greatest and `all` the least. */
export type Truth = 0 | 1 | 2;
export const unmet = 0;
export const unknown = 1;
export const met = 2;

/** How a question stands. */
export interface Standing {
  readonly truth: Truth;
  /** Where a yes is; undefined where it does not say, or where the question asks for no place. */
  readonly area: Area | undefined;
  /** Where the conditions that open it are. */
  readonly likely: Area | undefined;
  /** Whether a condition says yes without saying where, and nothing else says it all. */
  readonly elsewhere: boolean;
  /** Whether the answer and what was stated contradict each other. */
  readonly contradicted: boolean;
}

/** How things stood for somebody who differs only in the answers to some questions. */
export interface Before {
  readonly reading: Reading;
  /** Those questions, and all that follow from them. */
  readonly changed: ReadonlySet<string>;
}

/** What an intake says, read by the rows of docs/safety.md and not by the code of the engine. */
export class Reading {
  private readonly standings = new Map<string, Standing>();
  private readonly stated: ReadonlySet<string>;
  private readonly goals: ReadonlySet<string>;
  private readonly denial: Intake["screening"]["denied"];

  constructor(
    private readonly intake: Intake,
    private readonly catalogue: Catalogue,
    private readonly before?: Before,
  ) {
    const { denied } = intake.screening;
    this.stated = new Set(intake.conditions.map(({ code }) => code));
    this.goals = new Set(intake.goals.map(({ code }) => code));
    this.denial = denied && isNotAfter(denied.version, catalogue.listVersion ?? catalogue.version) ? denied : undefined;
  }

  /** Whether a list was denied that the catalogue does not know yet. */
  get isNewerList(): boolean {
    return this.intake.screening.denied !== undefined && !this.denial;
  }

  truthOf(criterion: Criterion): Truth {
    if ("any" in criterion) return criterion.any.reduce<Truth>((most, one) => higher(most, this.truthOf(one)), unmet);
    if ("all" in criterion) return criterion.all.reduce<Truth>((least, one) => lower(least, this.truthOf(one)), met);
    if ("answer" in criterion) return this.standing(criterion.answer).truth;
    if ("condition" in criterion) return this.stated.has(criterion.condition) ? met : unmet;
    if ("goal" in criterion) return this.goals.has(criterion.goal) ? met : unmet;
    const number = this.intake.facts[criterion.fact];
    if (number === undefined) return unknown;
    return ("below" in criterion ? number < criterion.below : number >= criterion.atLeast) ? met : unmet;
  }

  standing(code: string): Standing {
    const { before } = this;
    if (before && !before.changed.has(code)) return before.reading.standing(code);
    const known = this.standings.get(code);
    if (known) return known;
    const question = this.catalogue.index.questions.get(code);
    if (!question) throw new Error(`Nobody asks ${code}.`);
    const standing = this.read(question);
    this.standings.set(code, standing);
    return standing;
  }

  private read(question: Question): Standing {
    const said = this.intake.screening.answers[question.code]?.answer;
    const idle = question.appliesWhen !== undefined && this.truthOf(question.appliesWhen) === unmet;
    const shut = idle && (said !== "unsure" || this.isMeasured(question.appliesWhen as Criterion));
    const yes = this.isDecided(question, "yes");
    const no = this.isDecided(question, "no") || shut;
    const denied = said === "no" || (said === undefined && this.isDenied(question, idle));
    const truth = said === "yes" || yes ? met : no || denied ? unmet : unknown;
    return {
      truth,
      contradicted: said === "yes" ? no : denied && !idle && yes,
      ...(question.regions ? this.placed(question) : unplaced),
    };
  }

  private isDecided({ decidedBy = [] }: Question, means: "yes" | "no"): boolean {
    return decidedBy.some(
      (decider) => decider.means === means && this.truthOf(decider as Leaf) === met && this.isInStage(decider),
    );
  }

  private isInStage(decider: Decider): boolean {
    if (!("condition" in decider) || !decider.stages) return true;
    const stated = this.intake.conditions.find(({ code }) => code === decider.condition);
    return decider.stages.includes(stated?.stage ?? "unstated");
  }

  /** What a denied list says no to: what it held, for those who were shown it, unless a condition opens it again. */
  private isDenied({ list, since, openedBy = [], appliesWhen }: Question, idle: boolean): boolean {
    const { denial } = this;
    if (!denial || (denial.list === "gate" && list !== "gate") || !isNotAfter(since, denial.version)) return false;
    if (openedBy.some((code) => this.stated.has(code))) return false;
    if (!appliesWhen || idle) return true;
    return namedIn(appliesWhen).some((first) => this.intake.screening.answers[first]?.answer === "yes");
  }

  /** Whether a number is among what makes a criterion unmet: it rules a follow-up out, whatever was said to it. */
  private isMeasured(criterion: Criterion): boolean {
    if ("any" in criterion || "all" in criterion) {
      const parts = "any" in criterion ? criterion.any : criterion.all;
      return parts.some((one) => this.truthOf(one) === unmet && this.isMeasured(one));
    }
    if ("fact" in criterion) return true;
    const first = "answer" in criterion ? this.catalogue.index.questions.get(criterion.answer) : undefined;
    if (!first) return false;
    if (this.isDecided(first, "no")) return true;
    return (
      first.appliesWhen !== undefined && this.truthOf(first.appliesWhen) === unmet && this.isMeasured(first.appliesWhen)
    );
  }

  private placed({ code, decidedBy = [], openedBy = [], defaultRegions }: Question) {
    const answered = this.intake.screening.answers[code]?.regions ?? [];
    const deciding = decidedBy.flatMap((one) => ("condition" in one ? [one.condition as string] : []));
    const of = (codes: readonly string[]) => this.intake.conditions.filter((one) => codes.includes(one.code));
    const named = [...answered, ...of(deciding).flatMap(({ regions = [] }) => regions)];
    const near = of(openedBy).flatMap(({ regions = [] }) => regions);
    const usual = defaultRegions && areaOf(defaultRegions);
    return {
      area: named.length > 0 ? areaOf(named) : usual,
      likely: near.length > 0 ? areaOf(near) : undefined,
      elsewhere: !usual && answered.length === 0 && of(deciding).some(({ regions = [] }) => regions.length === 0),
    };
  }
}

const unplaced = { area: undefined, likely: undefined, elsewhere: false };

const higher = (a: Truth, b: Truth): Truth => (a > b ? a : b);
const lower = (a: Truth, b: Truth): Truth => (a < b ? a : b);

/** Whether version `a` is as old as `b` or older. */
function isNotAfter(a: string, b: string): boolean {
  const padded = (version: string) =>
    version
      .split(".")
      .map((part) => part.padStart(6, "0"))
      .join(".");
  return a === b || padded(a) <= padded(b);
}

/** Questions that a criterion names. */
export function namedIn(criterion: Criterion): string[] {
  if ("any" in criterion) return criterion.any.flatMap(namedIn);
  if ("all" in criterion) return criterion.all.flatMap(namedIn);
  return "answer" in criterion ? [criterion.answer] : [];
}

/** Leaves of a criterion. */
export function readIn(criterion: Criterion | undefined): Leaf[] {
  if (!criterion) return [];
  if ("any" in criterion) return criterion.any.flatMap(readIn);
  if ("all" in criterion) return criterion.all.flatMap(readIn);
  return [criterion];
}
