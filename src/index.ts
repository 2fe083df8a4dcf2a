export type { Catalogue, CatalogueDefinition, Question, Rule, Technique } from "./catalogue.js";
export type { EvidenceBase } from "./citations.js";
export {
  type Agreement,
  type ApproachComparison,
  type AwaitsAgreement,
  type AxisEvidence,
  type Change,
  type Changed,
  type ChangeKind,
  type ComparedAxis,
  type CompareOptions,
  compareApproaches,
  type Difference,
  diffRecommendations,
  type Exchange,
  type Explanations,
  explain,
  type IsRanked,
  type IsStopped,
  type IsWithheld,
  type OrderKey,
  type Place,
  type PlaceChange,
  type ReadChange,
  type TechniqueChange,
  type TechniqueChanges,
  type WhyNot,
  type WhyNotOptions,
  whyNot,
} from "./compare.js";
export { describe } from "./describe.js";
export type { ReportDocument, ReportItem, ReportSection } from "./document.js";
export { evaluate } from "./engine.js";
export { explainReview } from "./explain-review.js";
export type { FactName, Facts } from "./facts.js";
export { type IntakeFieldsOptions, intakeFields, isShown } from "./fields.js";
export type * from "./form.js";
export type { FieldCode, FieldWords, FormSection, FormWords } from "./form-words.js";
export {
  type Answer,
  type AnswerInput,
  type Clearance,
  type ConditionInput,
  type Denied,
  type Intake,
  IntakeError,
  type IntakeInput,
  type IntakeIssue,
  type Note,
  type Preferences,
  type RegionInput,
  type Screening,
  type StatedCondition,
  type StatedGoal,
} from "./intake.js";
export {
  type AnswerScreenOptions,
  answerScreen,
  type Interview,
  type InterviewDone,
  type InterviewOpen,
  type InterviewOptions,
  type InterviewQuestion,
  type List,
  type ListedQuestion,
  listQuestions,
  type NotAsked,
  type NotInPlay,
  nextQuestions,
  type QuestionScreen,
  type ToSettle,
} from "./interview.js";
export type { QuestionCode, RuleCode } from "./knowledge/safety/codes.js";
export { type DerivedName, type MenuEntry, offer } from "./offer.js";
export { type ParsedIntake, parseIntake, safeParseIntake } from "./parse.js";
export type { PlaceRef, RegionRef } from "./places.js";
export { type RecommendOptions, recommend } from "./recommend.js";
export type * from "./recommendation.js";
export {
  type ReportDocumentOptions,
  type ReportFormat,
  type ReportOptions,
  report,
  reportDocument,
} from "./report.js";
export type { Backing, Heading, PagePhrase, SharedHeading } from "./report-words.js";
export {
  type Confidence,
  type LabelKind,
  type LabelMatch,
  type Language,
  type Names,
  type PressureScale,
  type PressureScaleCode,
  type PressureStep,
  pressureFrom,
  pressureScales,
  pressureTo,
  type Resolution,
  type ResolveOptions,
  resolve,
  type Unsettled,
  unsettledLabels,
} from "./resolve.js";
export { review } from "./review.js";
export type {
  AxisCode,
  Clinician,
  Condition,
  Effect,
  Family,
  Goal,
  GoalClaim,
  Lean,
  Pressure,
  Priority,
  Region,
  Setting,
  Side,
  Stage,
  TechniqueCode,
} from "./vocabulary.js";
export type {
  Audience,
  AxisWords,
  ClientWords,
  Comparison,
  Grammar,
  Joiner,
  NotForClients,
  QuestionGroup,
  ReviewWords,
  RuleWords,
  Spoken,
  Table,
  Told,
  WithoutTherapist,
  Words,
} from "./words.js";
