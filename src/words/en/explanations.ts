import type { Explanations } from "../../explanations.js";
import { comparison } from "./comparison.js";

const whyNot: Explanations["whyNot"] = {
  ranked: {
    client: "{technique}: on offer, at place {rank}.",
    therapist: "{technique}: ranked {rank}, points {score}.",
  },
  behind: "Ahead, {technique}: {by}",
  by: {
    score: "more points",
    "own-word": "with findings or practice of the field behind it, not this clinic alone",
    family: "part of the approach that fits better",
    basis: "with nearer evidence",
    cautions: "with less to mind",
    liked: "by a wish",
    "catalogue-order": "all else is equal; the order of the list decides",
  },
  stop: {
    client: "No massage is on offer now, whichever it is. This is why:",
    therapist: "Nothing is on offer, whatever the technique. It rests on:",
  },
  agreement: {
    client: "{technique}: may be fine for you, once these people agree:",
    therapist: "{technique}: ranked after clearance only; that is not a permission. Missing:",
  },
  because: {
    open: {
      client: "{technique}: not known yet whether this is right for you.",
      therapist: "{technique}: withheld while questions are open.",
    },
    wish: {
      client: "{technique}: left out because of something you asked for.",
      therapist: "{technique}: withheld because of what the person wants.",
    },
    fact: {
      client: "{technique}: left out because of your health or your situation, not because of a choice.",
      therapist: "{technique}: a fact about the body or the situation, or a rule for everyone, stands in the way.",
    },
    "not-for-this-person": {
      client: "{technique}: made for a different group of people.",
      therapist: "{technique}: not meant for this person.",
    },
    evidence: {
      client: "{technique}: nothing that you named calls for this.",
      therapist: "{technique}: nothing in favour among the concerns stated.",
    },
  },
  stays: { client: "What stands in the way:", therapist: "What stays, whatever is answered or wished for:" },
  read: { client: "It was read from: {facts}", therapist: "Read from: {facts}" },
  betweenFacts: "; ",
  smallest: {
    one: { client: "This alone would change it:", therapist: "Smallest change:" },
    all: { client: "Only all of this together would change it:", therapist: "Smallest set of changes, all together:" },
  },
  nothing: {
    client: "No open question and no wish of yours would change this.",
    therapist: "No open answer, no wish and no further goal would change this.",
  },
  unknown: {
    client: "This only says what is not known yet. Please answer each question as it is.",
    therapist: "Open answers are assumptions about what is unknown. Ask; never suggest an answer.",
  },
  changes: {
    "answer-no": {
      client: "It turns out that the true answer is no: {question}",
      therapist: "Open question, if its true answer is no: {question}",
    },
    "answer-yes": {
      client: "It turns out that the true answer is yes: {question}",
      therapist: "Open question, if its true answer is yes: {question}",
    },
    place: {
      client: "You say where this is, and it is in one of these places only: {places}. The question: {question}",
      therapist: "Place not given; free if it is only at one of: {places}. The question: {question}",
    },
    avoidTechniques: {
      client: "You no longer ask to leave it out.",
      therapist: "The person no longer declines it.",
    },
    needles: { client: "You are happy with needles.", therapist: "The person accepts needles." },
    setting: {
      client: "You would have the session elsewhere than you asked for ({wanted}): {possible}.",
      therapist: "Setting other than wanted ({wanted}); possible: {possible}.",
    },
    pressure: {
      client: "You would like firmer pressure than you asked for: {least} instead of {wanted}.",
      therapist: "Pressure wanted at least {least} instead of {wanted}.",
    },
    avoidRegions: {
      client: "You no longer ask to leave this place alone: {places}.",
      therapist: "The person no longer wants this place left alone: {places}.",
    },
    focusRegions: {
      client: "You would also be treated elsewhere than: {places}.",
      therapist: "The person no longer limits work to: {places}.",
    },
    goal: {
      client: "One of these is a goal of yours too: {goals}.",
      therapist: "One of these goals is the person's too: {goals}.",
    },
  },
  agree: { client: "Your {clinician} agrees ({rule}).", therapist: "{clinician} agrees: {rule}." },
  note: { client: "Your therapist has read your note.", therapist: "The note has been read." },
  serves: { client: "It is used for: {concerns}.", therapist: "Findings or practice support it for: {concerns}." },
};

const difference: Explanations["difference"] = {
  same: "Nothing differs.",
  change: "{before} -> {after}",
  none: "none",
  noCeiling: "none",
  titles: {
    catalogue: "DECIDED BY OTHER KNOWLEDGE",
    outcome: "OUTCOME",
    read: "ANSWERED OTHERWISE",
    found: "NOW FOUND",
    settled: "NO LONGER FOUND",
    asked: "NOW TO BE ASKED",
    answered: "NO LONGER OPEN",
    agree: "WHO MUST AGREE",
    approach: "APPROACH",
    gained: "NOW ON OFFER",
    lost: "NO LONGER ON OFFER",
    moved: "STANDS ELSEWHERE",
    changed: "AT THE SAME PLACE, OTHERWISE",
    pressure: "PRESSURE",
    avoid: "LEAVE ALONE",
    check: "LOOK BEFORE TOUCHING",
    goals: "GOALS MASSAGE CANNOT PROMISE",
    plan: "THE PLAN DIFFERS IN",
  },
  lists: {
    ranked: "on offer, place {rank}",
    afterClearance: "only after agreement, place {rank}",
    needsReview: "waiting for an answer",
    contraindicated: "withheld for safety",
    notIndicated: "not indicated",
  },
  kinds: { adjunct: "beside massage", "add-on": "add-on" },
  noLonger: "No longer:",
  parts: {
    course: "number and length of sessions",
    phase: "how far it has come",
    sessions: "sessions",
    order: "order of the sessions",
    review: "review",
    stop: "when to stop",
    selfCare: "what to do between sessions",
    practitioner: "who may give it",
    beside: "care beside massage",
  },
  answers: { yes: "yes", no: "no", unsure: "unsure", denied: "no, with its list" },
  reads: {
    pressure: "pressure wanted",
    setting: "place wanted",
    sessionMinutes: "minutes wanted",
    needles: "needles welcome",
    avoidTechniques: "techniques declined",
    likeTechniques: "techniques liked",
    avoidRegions: "places to leave alone",
    focusRegions: "places to work on first",
    notes: "number of notes",
    clearances: "agreed: {name}",
    regions: "where: {name}",
    stage: "how long: {name}",
  },
  stages: { acute: "acute", subacute: "subacute", chronic: "chronic" },
  priorities: { low: "low", medium: "medium", high: "high" },
};

const approaches: Explanations["approaches"] = {
  axes: comparison,
  applies: {
    medical: { client: "For you, the medical side", therapist: "Applies: medical" },
    relaxation: { client: "For you, the relaxation side", therapist: "Applies: relaxation" },
    both: { client: "For you, both sides", therapist: "Applies: both" },
    neither: { client: "For you, neither side yet", therapist: "Applies: neither" },
  },
  notYet: {
    client: "For you: to be said once the health questions are answered.",
    therapist: "Not said before screening is complete.",
  },
  afterClearance: {
    client: "What is said for you holds only once the people named have agreed.",
    therapist: "Holds after clearance only; not a permission.",
  },
  practitioners: {
    "licensed-massage-therapist": "a licensed massage therapist",
    "specialist-training": "further training",
  },
  pressure: "{name}",
};

/**
 * English sentences for `explain()`.
 *
 * @example
 * ```ts
 * import { explain, recommend, whyNot } from "massage-recommender";
 * import { en, explanations } from "massage-recommender/words/en";
 * console.log(explain(whyNot(recommend({}), "thai-massage"), en, explanations, "client"));
 * ```
 */
export const explanations: Explanations = { whyNot, difference, approaches };
