import type { Words } from "../../words.js";

export const levels: Words["levels"] = {
  emergency: "emergency",
  refer: "refer",
  clearance: "clearance",
  local: "local",
  modify: "modify",
  technique: "technique",
};

export const approaches: Words["approaches"] = {
  medical: {
    title: "medical massage",
    client: "This massage works on the problem or goal that you named.",
    therapist: "Focused work on the complaint and its function.",
  },
  relaxation: {
    title: "relaxation massage",
    client: "This massage is meant for rest and calm.",
    therapist: "Calming work on the whole person.",
  },
  combined: {
    title: "medical and relaxation massage, alternating",
    client: "Some sessions work on the problem or goal, and some are meant for rest.",
    therapist: "Focused and calming sessions in turn, by their shares.",
  },
};

export const standings: Words["standings"] = {
  contested: {
    title: "evidence divided",
    client: "Studies do not agree on this, so we do not promise it.",
    therapist: "The evidence is divided, so it earns no points.",
  },
  unsupported: {
    title: "not supported",
    client: "Studies do not support this, so we do not promise it.",
    therapist: "The evidence does not support this, so it earns no points.",
  },
  contradicted: {
    title: "does not fit the answers",
    client: "Your answers say that this does not apply to you. Please check both before any massage.",
    therapist: "The answers say that this does not apply. Check both before any massage.",
  },
};

export const reviews: Words["reviews"] = {
  pain: {
    title: "pain",
    client: "Rate your pain from 0 to 10, the same way each time.",
    therapist: "Pain score from 0 to 10, asked the same way each time.",
  },
  function: {
    title: "what you can do and how far you can move",
    client: "Look at what you can do and how far you can move.",
    therapist: "Daily activities and range of motion.",
  },
  swelling: {
    title: "how swollen it is",
    client: "Look at how swollen it is, the same way each time.",
    therapist: "Swelling, such as girth or volume, measured the same way each time.",
  },
  "bowel-function": {
    title: "how your bowel works",
    client: "Look at how often you go and how easy it is.",
    therapist: "Bowel movements a week and symptoms.",
  },
  sleep: {
    title: "sleep and energy",
    client: "Look at how you sleep and how much energy you have.",
    therapist: "Sleep and fatigue.",
  },
  mood: {
    title: "stress and mood",
    client: "Look at how tense you are and how your mood is.",
    therapist: "Stress, anxiety and mood.",
  },
  comfort: {
    title: "how it feels",
    client: "Look at how it feels and whether you want more of it.",
    therapist: "Comfort, in the person's own words.",
  },
};

export const stops: Words["stops"] = {
  "no-change-at-review": {
    title: "nothing has changed at the review",
    client: "Stop if nothing has changed at the review.",
    therapist: "End or change the course if the review shows no change.",
  },
  "worse-after-session": {
    title: "you feel worse, not only sore, after a session",
    client: "Stop if you feel worse, not only sore, after a session.",
    therapist: "Stop if the person is worse, not only sore, after a session.",
  },
  "new-warning-sign": {
    title: "a new warning sign appears",
    client: "Stop if a new warning sign appears, and have it checked.",
    therapist: "Stop at any new warning sign; screen again and refer.",
  },
  "goal-reached": {
    title: "the goal is reached",
    client: "Stop when you have what you came for.",
    therapist: "End the course when the goal is reached.",
  },
};

export const selfCare: Words["selfCare"] = {
  "note-changes": {
    title: "Note changes",
    client: "Note what changes after each session, and tell your therapist.",
    therapist: "The person notes what changes after each session.",
  },
  "watch-for-signs": {
    title: "Watch for new signs",
    client: "If a new sign comes up, stop and have it checked.",
    therapist: "The person watches for new signs; screen again before the next session.",
  },
  "leave-alone": {
    title: "Leave the same places alone",
    client: "At home too, do not massage the places to leave alone.",
    therapist: "No self-massage or devices where the plan leaves places alone.",
  },
  "keep-laxatives": {
    title: "Keep taking laxatives",
    client: "Keep taking any laxative as you were told. Massage does not replace it.",
    therapist: "Laxatives go on as prescribed; in trials massage did not lower their use.",
  },
  "massage-belly-daily": {
    title: "Rub the belly daily",
    client: "Rub your belly gently for 10 to 15 minutes a day, for 4 to 8 weeks. Ask to be shown how.",
    therapist: "Abdominal self-massage, 10 to 15 minutes daily for 4 to 8 weeks; show it once.",
  },
  "press-points-daily": {
    title: "Press points daily",
    client: "Press the points that you are shown, about 3 minutes each, once a day for 6 weeks.",
    therapist: "Self-acupressure on points within these limits, about 3 minutes a point, daily for 6 weeks.",
  },
};

export const phases: Words["phases"] = {
  begin: {
    title: "beginning",
    client: "The plan is at its beginning.",
    therapist: "First course, as recommended.",
  },
  changed: {
    title: "changed",
    client: "The plan was changed after a review.",
    therapist: "Changed once after a review.",
  },
  taper: {
    title: "on its way out",
    client: "The plan ends with longer gaps between sessions.",
    therapist: "Longer gaps, then the end.",
  },
};

export const practitioners: Words["practitioners"] = {
  "licensed-massage-therapist": {
    title: "licensed massage therapist",
    client: "Any licensed massage therapist can give this.",
    therapist: "Within a massage licence.",
  },
  "specialist-training": {
    title: "massage therapist trained in this technique",
    client: "Ask for a massage therapist who was trained in this.",
    therapist: "Only with further training in this technique.",
  },
  "other-licensed-profession": {
    title: "another licensed profession",
    client: "This is given by another licensed profession.",
    therapist: "Outside a massage licence.",
  },
  self: {
    title: "nobody else",
    client: "You can do this on your own.",
    therapist: "Self-care; show it once.",
  },
};
