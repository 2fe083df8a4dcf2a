import type { Words } from "../../words.js";

export const outcomes: Words["outcomes"] = {
  emergency: {
    title: "emergency",
    client: "Please get help now. Massage can wait.",
    therapist: "Emergency sign. Give no treatment; follow the guidance.",
  },
  refer: {
    title: "refer",
    client: "No massage today. Please have this looked at first.",
    therapist: "Whole-body contraindication. Give no massage; refer or postpone.",
  },
  unscreened: {
    title: "unscreened",
    client: "A few health questions come first.",
    therapist: "Screening is incomplete: gate questions are open. Recommend nothing yet.",
  },
  clearance: {
    title: "clearance",
    client: "Please get agreement first. Then massage may be fine, adapted to you.",
    therapist: "Clearance needed. What follows is not a permission; it holds only once the named clinician agrees.",
  },
  recommended: {
    title: "recommended",
    client: "Massage can be fine for you, within the limits below.",
    therapist: "Nothing found that stops massage. Recommendation within the limits below.",
  },
};

export const nothingRanked: Words["nothingRanked"] = {
  client: "Nothing found stops massage, but no technique is a clear choice yet. See below why.",
  therapist:
    "Nothing found stops massage, but no technique is ranked; see what waits, what is withheld and what is beside.",
};

export const guidance: Words["guidance"] = {
  "call-emergency-services": {
    title: "Call the emergency number",
    client: "Call your local emergency number now.",
    therapist: "Call emergency services now and stay with the person.",
  },
  "go-to-emergency-department": {
    title: "Go to an emergency department",
    client: "Go to an emergency department now, or call your local emergency number.",
    therapist: "Send to an emergency department now; do not treat.",
  },
  "call-maternity-now": {
    title: "Call the maternity unit",
    client: "Call your midwife or maternity unit now. If you cannot reach them, call your local emergency number.",
    therapist: "Contact the maternity unit or emergency services now; do not treat.",
  },
  "get-crisis-support": {
    title: "Get crisis support",
    client:
      "You do not have to face this alone. Call your local emergency number or a crisis line, or tell someone near you now.",
    therapist: "Stay with the person, call emergency or crisis services, and follow your safeguarding procedure.",
  },
  "see-doctor-today": {
    title: "See a doctor today",
    client: "Please see a doctor today.",
    therapist: "Arrange medical assessment the same day.",
  },
  "see-doctor-soon": {
    title: "See a doctor soon",
    client: "Please see a doctor soon, and today if it gets worse.",
    therapist: "Arrange a prompt medical review; the same day if it is severe or getting worse.",
  },
  postpone: {
    title: "Put it off",
    client: "Please put the massage off until this has passed.",
    therapist: "Postpone and rebook.",
  },
  "involve-care-team": {
    title: "Speak with the care team",
    client: "Please speak with the people who look after your health first.",
    therapist: "Involve the person's mental-health or medical team; do not treat.",
  },
  "follow-clinician": {
    title: "Follow the clinician's advice",
    client: "Please follow your clinician's advice, and ask them when massage would be all right.",
    therapist: "Follow the clinician's advice; do not override it.",
  },
};

export const findings: Words["findings"] = {
  "rule-met": { title: "A safety rule applies", client: "{says}", therapist: "{rule}: {says}" },
  "rule-cleared": {
    title: "Agreement is given",
    client:
      "Your {clinician} agreed to massage. Some limits stay: lighter pressure, and some techniques are left out ({rule}).",
    therapist: "{rule}: cleared by {clinician} (attested by the host). Ceiling and remaining bars stay in force.",
  },
  "clearance-not-accepted": {
    title: "Agreement does not cover this",
    client: "The agreement given does not cover this point.",
    therapist:
      "{rule}: the clearance given does not lift this rule. Only the named clinician can, and only for a clearance rule.",
  },
  "contradicts-answer": {
    title: "To look at again",
    client: "Please look once more; until it is clear, the more careful reading counts: {facts}",
    therapist: "Contradictory information; the more cautious reading was followed: {facts}",
  },
  "unlikely-fact": {
    title: "Unlikely number",
    client: "Please check this number: {facts}.",
    therapist: "Unlikely value, please verify: {facts}.",
  },
  "note-unreviewed": {
    title: "Note not read yet",
    client: "You wrote a note. Your therapist will read it before the massage.",
    therapist: "A free-text note has not been reviewed. Read it and decide before treating.",
  },
  "list-version-unknown": {
    title: "List not known",
    client: "Some questions need to be asked again.",
    therapist: "The denied list is newer than this catalogue, so it answers nothing here.",
  },
};

export const reasons: Words["reasons"] = {
  "rule-bars": {
    title: "Left out for safety",
    client: "Left out for your safety ({rule}).",
    therapist: "Contraindicated by: {rule}.",
  },
  "rule-unknown": {
    title: "Waits for an answer",
    client: "Left out for now. Not known yet: {rule}.",
    therapist: "Needs review, question open: {rule}.",
  },
  "place-not-known": {
    title: "Place not known",
    client: "Left out until you say where this is ({rule}).",
    therapist: "Needs review: {rule} applies, but the place was not given.",
  },
  "no-region-left": {
    title: "No place left",
    client: "Not used on these places ({rule}).",
    therapist: "No region within its reach is left: {rule}.",
  },
  "pressure-ceiling": {
    title: "Presses too hard",
    client: "More pressure than is right for you ({rule}).",
    therapist: "Its lowest pressure is above the ceiling set by: {rule}.",
  },
  "pressure-ceiling-unknown": {
    title: "May press too hard",
    client: "It may be too much pressure. Not known yet: {rule}.",
    therapist: "Its lowest pressure is above a provisional ceiling, question open: {rule}.",
  },
  "requirement-unknown": {
    title: "Not known whom it is for",
    client: "Only for some people. A question about that is still open.",
    therapist: "Needs review: whether it is meant for this person is not known.",
  },
  "not-for-this-person": {
    title: "Meant for other people",
    client: "Made for a different group of people.",
    therapist: "Not indicated: meant for a group this person is not in.",
  },
  declined: { title: "Declined", client: "You asked to leave this out.", therapist: "Declined by the person." },
  "needles-declined": {
    title: "No needles wanted",
    client: "You prefer no needles.",
    therapist: "Needles declined by the person.",
  },
  "not-in-setting": {
    title: "Not possible there",
    client: "Not possible where you would like the session ({facts}).",
    therapist: "Not possible in the setting wanted ({facts}).",
  },
  "out-of-reach": {
    title: "Works elsewhere",
    client: "Not used on the places that matter here ({facts}).",
    therapist: "Does not reach: {facts}.",
  },
  "outside-wishes": {
    title: "Other places wanted",
    client: "You asked for work elsewhere.",
    therapist: "Not where the person wants to be worked on: {facts}.",
  },
  "softer-wanted": {
    title: "Softer pressure wanted",
    client: "You asked for softer pressure than this.",
    therapist: "Its lowest pressure is above the pressure wanted ({facts}).",
  },
  "start-pressure": {
    title: "Gentle to begin with",
    client: "To begin with, gentle pressure is better here ({facts}).",
    therapist: "Comfort ceiling to begin with, for: {facts}.",
  },
  "evidence-against": {
    title: "Studies speak against it",
    client: "Not supported by studies for this ({facts}).",
    therapist: "Not supported by the evidence for: {facts}.",
  },
  "not-on-its-own": {
    title: "Not enough on its own",
    client: "Guidelines do not advise this on its own, but it can go with other care ({facts}).",
    therapist: "Guidelines advise against this as the only treatment, not beside other care, for: {facts}.",
  },
  "no-indication": {
    title: "Nothing speaks for it",
    client: "We know of nothing that speaks for this in what you named.",
    therapist: "No finding that counts and no practice claim for the concerns stated.",
  },
  "mechanism-only": {
    title: "Measured inside the body only",
    client: "Studies measured what goes on inside the body, not whether people notice a difference ({facts}).",
    therapist: "For {facts} the only outcome is a mechanism, which never counts; no practice claim either.",
  },
  "nothing-gathered": {
    title: "Nothing known",
    client: "We hold nothing on how much this helps, so we cannot say whether it is right for you.",
    therapist:
      "No finding and no practice claim was gathered for it, so it is never ranked; the safety rules still hold.",
  },
  "no-concern": {
    title: "No concern named",
    client: "You named no condition or goal to serve.",
    therapist: "No condition or goal was stated.",
  },
  "nothing-stated": {
    title: "Nothing named",
    client: "You named no condition or goal, so a relaxing massage is the general choice.",
    therapist: "No concern stated; relaxation by default.",
  },
  "rule-caps": {
    title: "Lighter pressure",
    client: "Lighter pressure, because of: {rule}.",
    therapist: "Pressure ceiling set by: {rule}.",
  },
  "rule-unknown-caps": {
    title: "Soft for now",
    client: "Soft pressure for now. Not known yet: {rule}.",
    therapist: "Provisional pressure ceiling, question open: {rule}.",
  },
  "left-alone": { title: "Left alone", client: "Leave this place alone ({rule}).", therapist: "Leave alone: {rule}." },
  "region-excluded": {
    title: "Not everywhere",
    client: "Not everywhere, because of: {rule}.",
    therapist: "Not in the regions excluded by: {rule}.",
  },
  "standing-rule": { title: "Holds for everyone", client: "{says}", therapist: "{rule}: {says}" },
  "asked-to-avoid": {
    title: "Left alone as asked",
    client: "You asked to leave this place alone.",
    therapist: "Excluded by the person's wish.",
  },
  "look-first": {
    title: "Look first",
    client: "Your therapist will look at the skin first. Not known yet: {rule}.",
    therapist: "Look before touching, question open: {rule}.",
  },
  "harm-reported": {
    title: "Harm reported",
    client: "Problems are rare, but say so at once if anything feels wrong.",
    therapist: "Harms have been reported for this or its class; see the findings.",
  },
  "leans-medical": {
    title: "Focused work",
    client: "This calls for focused work: {facts}.",
    therapist: "Leans medical: {facts}.",
  },
  "leans-relaxation": {
    title: "Relaxing work",
    client: "This calls for relaxing work: {facts}.",
    therapist: "Leans relaxation: {facts}.",
  },
  "nothing-indicated": {
    title: "No clear fit",
    client: "No massage technique is a clear fit for what you named.",
    therapist: "Nothing indicated: no finding and no practice claim supports a technique that is left.",
  },
  "dose-from-findings": {
    title: "As in studies",
    client: "Taken from studies, as far as they say ({facts}).",
    therapist: "Dose as used in trials for: {facts}.",
  },
  "dose-by-default": {
    title: "Usual short course",
    client: "Where studies give no clear course, a short one with a review is a fair start.",
    therapist: "No trial dose for part of this; stated default: weekly, 60 minutes, six weeks.",
  },
  "minutes-wanted": {
    title: "Length as asked",
    client: "You asked for this length.",
    therapist: "Session length as wanted by the person.",
  },
  "shorter-than-studied": {
    title: "Shorter than in studies",
    client: "In studies the sessions were longer.",
    therapist: "The sessions of these trials were longer.",
  },
  "rule-shortens": {
    title: "Shorter sessions",
    client: "The sessions are kept short, because of: {rule}.",
    therapist: "Session length limited by: {rule}.",
  },
  "rule-unknown-shortens": {
    title: "Shorter sessions for now",
    client: "The sessions are kept short for now. Not known yet: {rule}.",
    therapist: "Session length limited for now, question open: {rule}.",
  },
  "before-massage": {
    title: "Before massage, by guidelines",
    client: "Guidelines put this before massage ({facts}).",
    therapist: "Placed before massage by guidelines for: {facts}.",
  },
  "before-massage-by-practice": {
    title: "Before massage, by custom",
    client: "This is usually begun before massage ({facts}).",
    therapist: "Begun before massage by custom, without a finding, for: {facts}.",
  },
  "done-in-studies": {
    title: "As in studies",
    client: "This is what people did in studies ({facts}).",
    therapist: "As in the trials for: {facts}.",
  },
  "needles-to-be-agreed": {
    title: "Needles to be agreed",
    client: "Done with needles. Only if you are happy with that.",
    therapist: "Needles: willingness was not asked; agree first.",
  },
};

export const grammar: Words["grammar"] = { names: "as-in-menu", question: "“{}”", decimal: ".", joiners: [] };

export const joins: Words["joins"] = {
  and: "and",
  or: "or",
  wholeBody: "the whole body",
  sameSide: "{}, all on the {}",
  unanswered: "not answered",
  reconsider: "This can be looked at again {when}.",
  disputed:
    "Professionals differ on this; the more cautious advice is followed, and your clinician may advise otherwise.",
};

export const bases: Words["bases"] = {
  direct: "studied for this",
  indirect: "borrowed from something near",
  practice: "practice only",
};

export const certainties: Words["certainties"] = [
  "very low certainty",
  "low certainty",
  "moderate certainty",
  "high certainty",
];

export const says: Words["says"] = {
  "source-article": "said in the article this library began with",
  "field-convention": "common practice in the field",
  "own-practice": "practice of this clinic",
};
