import type { Words } from "../../words.js";

export const effects: Words["effects"] = {
  pain: "pain",
  function: "daily activities",
  "range-of-motion": "range of motion",
  "muscle-tension": "muscle tension",
  soreness: "soreness",
  swelling: "swelling",
  scar: "scar",
  sleep: "sleep",
  anxiety: "anxiety",
  stress: "stress",
  mood: "mood",
  fatigue: "fatigue",
  alertness: "alertness",
  "quality-of-life": "quality of life",
  "bowel-function": "bowel function",
  nausea: "nausea",
  agitation: "restlessness",
  performance: "sports performance",
  growth: "growth",
  crying: "crying",
  "blood-pressure": "blood pressure",
  circulation: "blood flow",
  cortisol: "cortisol",
  lactate: "lactate",
  immune: "immune markers",
  inflammation: "signs of inflammation",
  arousal: "nervous arousal",
  "pain-threshold": "pressure tolerance",
  tissue: "tissue",
  dose: "dose",
  "adverse-events": "harms",
  prevention: "prevention",
  "any-disease": "any disease",
  concept: "concept",
};

export const facts: Words["facts"] = {
  ageYears: "age in years",
  pregnancyWeeks: "weeks of pregnancy",
  weeksSinceBirth: "weeks since the birth",
  systolic: "upper blood pressure",
  diastolic: "lower blood pressure",
  temperatureCelsius: "temperature in degrees Celsius",
  hoursSinceInjury: "hours since the injury",
  weeksSinceSurgery: "weeks since surgery",
};

export const pressures: Words["pressures"] = { light: "light", moderate: "moderate", firm: "firm", deep: "deep" };

export const settings: Words["settings"] = { table: "massage table", chair: "chair", mat: "floor mat" };

export const sides: Words["sides"] = { left: "left", right: "right" };

export const clinicians: Words["clinicians"] = {
  doctor: "doctor",
  "cardiac-team": "heart team",
  "stroke-team": "stroke team",
  "vascular-team": "vascular team",
  "kidney-team": "kidney team",
  "haematology-team": "blood (haematology) team",
  "oncology-team": "cancer team",
  surgeon: "surgeon",
  "maternity-team": "midwife or maternity team",
  "rehabilitation-team": "rehabilitation team",
  "treating-team": "treating team",
  "doctor-or-legal-proxy": "doctor or legal proxy",
  guardian: "parent or guardian",
  practitioner: "therapist who will give the massage",
};

export const groups: Words["groups"] = {
  "right-now": "Right now",
  "new-signs": "New signs",
  "heart-and-blood": "Heart and blood",
  "long-term-illness": "Long-term illness",
  "cancer-and-treatment": "Cancer and treatment",
  "about-you": "About you",
  "pregnancy-and-birth": "Pregnancy and birth",
  "skin-and-sites": "Skin and sore places",
  "bones-and-nerves": "Bones and nerves",
  "medicines-and-devices": "Medicines and devices",
  "health-and-comfort": "Health and comfort",
};

export const roles: Words["roles"] = { lead: "leads", support: "supports", finish: "to finish" };
