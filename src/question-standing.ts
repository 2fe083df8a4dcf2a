import type { Asked, Deciding } from "./asked.js";
import { type Judgement, judge, type Leaf, type Verdict, verdictOf } from "./criterion.js";
import type { Intake } from "./intake.js";
import { type Places, placesOf, type RegionRef } from "./places.js";
import type { Fact } from "./recommendation.js";
import type { Said } from "./said.js";
import type { Condition } from "./vocabulary.js";

/** Answers for the leaves of a criterion. */
export interface LeafReader {
  /** Whether a leaf holds. */
  readonly verdict: (leaf: Leaf) => Verdict;
  /** The same, with what was read to tell. */
  readonly leaf: (leaf: Leaf) => Judgement;
}

/** How a question stands. A yes stands whoever says it; a number or a denied list can say no only where nothing says yes. */
export class QuestionStanding implements Judgement {
  /** What was said to it. */
  readonly said: Said;
  readonly verdict: Verdict;
  /** Whether what was answered and what was stated contradict each other. */
  readonly contradicted: boolean;
  private readonly isShut: boolean;
  private known: readonly Fact[] | undefined;

  constructor(
    private readonly asked: Asked,
    private readonly intake: Intake,
    given: Said,
    private readonly reader: LeafReader,
  ) {
    const { appliesWhen } = asked.question;
    const isUnmet = appliesWhen !== undefined && verdictOf(appliesWhen, reader.verdict) === "unmet";
    const said = given === "denied" && !isUnmet && !wasShown(asked, intake) ? null : given;
    const saysYes = anyHolds(asked.yes, intake, reader);
    this.isShut = isUnmet && (said !== "unsure" || isMeasured(judge(appliesWhen, reader.leaf)));
    const saysNo = this.isShut || anyHolds(asked.no, intake, reader);
    const saidNo = (said === "no" || said === "denied") && !isUnmet;
    this.said = said;
    this.verdict = verdictFrom(said, saysYes, saysNo);
    this.contradicted = said === "yes" ? saysNo : saidNo && saysYes;
    this.known = undefined;
  }

  /** What was read to tell. */
  get facts(): readonly Fact[] {
    this.known ??= this.read();
    return this.known;
  }

  private factsOf(deciders: readonly Deciding[]): Fact[] {
    return deciders.flatMap((one) => (holds(one, this.intake, this.reader) ? this.reader.leaf(one.leaf).facts : []));
  }

  private read(): Fact[] {
    const { asked, reader, said } = this;
    const facts = [{ path: asked.path, value: said }, ...this.factsOf(asked.yes)];
    if (this.verdict !== "unmet" && !this.contradicted) return facts;
    const { appliesWhen } = asked.question;
    const shut = this.isShut && appliesWhen ? judge(appliesWhen, reader.leaf).facts : [];
    return [...facts, ...this.factsOf(asked.no), ...shut];
  }

  /** Where a yes holds: the regions named with it or with a condition that answers it, its usual ones, or not known. */
  get places(): Places | undefined {
    const { asked, intake } = this;
    if (!asked.question.regions) return undefined;
    const named = [...answeredRegions(asked, intake), ...regionsOf(asked.conditions, intake)];
    return named.length > 0 ? placesOf(named) : asked.usual;
  }

  /** Whether a condition says yes without saying where, beside one that does; an answer with places says it all. */
  get elsewhere(): boolean {
    const { asked, intake } = this;
    if (!asked.question.regions || asked.usual || answeredRegions(asked, intake).length > 0) return false;
    return intake.conditions.some(({ code, regions = [] }) => asked.conditions.includes(code) && regions.length === 0);
  }

  /** Where the conditions that open a question are: the likely place of a yes that does not say where. */
  get likely(): Places | undefined {
    const { openedBy = [], regions } = this.asked.question;
    const near = regions ? regionsOf(openedBy, this.intake) : [];
    return near.length > 0 ? placesOf(near) : undefined;
  }
}

/** Whether a number rules a follow-up out. A no to its first question does not outweigh an unsure to itself. */
const isMeasured = ({ facts }: Judgement): boolean => facts.some(({ value }) => typeof value === "number");

/** A follow-up is shown to those who answered its first question with yes; nobody else can have denied it with a list. */
const wasShown = ({ question, first }: Asked, { screening }: Intake): boolean =>
  question.appliesWhen === undefined || first.some((code) => screening.answers[code]?.answer === "yes");

/** Whether what stands for an answer holds for this person. */
const holds = ({ leaf, stages }: Deciding, intake: Intake, { verdict }: LeafReader): boolean =>
  verdict(leaf) === "met" && (!stages || isInStage(leaf, stages, intake));

const anyHolds = (deciders: readonly Deciding[], intake: Intake, reader: LeafReader): boolean =>
  deciders.some((one) => holds(one, intake, reader));

const isInStage = (leaf: Leaf, stages: readonly string[], { conditions }: Intake): boolean =>
  conditions.some(
    ({ code, stage = "unstated" }) => "condition" in leaf && code === leaf.condition && stages.includes(stage),
  );

function verdictFrom(said: Said, impliedYes: boolean, impliedNo: boolean): Verdict {
  if (said === "yes" || impliedYes) return "met";
  return impliedNo || said === "no" || said === "denied" ? "unmet" : "unknown";
}

const answeredRegions = ({ question }: Asked, { screening }: Intake): readonly RegionRef[] =>
  screening.answers[question.code]?.regions ?? [];

const regionsOf = (conditions: readonly Condition[], intake: Intake): RegionRef[] =>
  intake.conditions.filter((c) => conditions.includes(c.code)).flatMap((c) => c.regions ?? []);
