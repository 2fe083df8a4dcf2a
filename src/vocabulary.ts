/** Codes of the shipped vocabulary with their English labels. Codes are permanent. */

/** How hard the hands press, lightest first. */
export const pressures = ["light", "moderate", "firm", "deep"] as const;
/**
 * A step of the pressure scale, lightest first.
 *
 * @useDeclaredType
 */
export type Pressure = (typeof pressures)[number];

/** Sides of the body; no side given means both. */
export const sides = ["left", "right", "both"] as const;
/**
 * A side of the body; `both` and none given mean the same.
 *
 * @useDeclaredType
 */
export type Side = (typeof sides)[number];

/** Acute: under 4 weeks. Subacute: 4 to 12 weeks. Chronic: 13 weeks (three months) or more. */
export const stages = ["acute", "subacute", "chronic"] as const;
/**
 * How long a condition has lasted: acute under 4 weeks, subacute 4 to 12, chronic 13 (three months) or more.
 *
 * @useDeclaredType
 */
export type Stage = (typeof stages)[number];

/** How much a goal matters to the person, least first. */
export const priorities = ["low", "medium", "high"] as const;
/**
 * How much a goal matters to the person, least first.
 *
 * @useDeclaredType
 */
export type Priority = (typeof priorities)[number];

/** Where a session can take place. */
export const settings = ["table", "chair", "mat"] as const;
/**
 * Where a session takes place: on a massage table, in a chair or on a floor mat.
 *
 * @useDeclaredType
 */
export type Setting = (typeof settings)[number];

/** What a condition, a goal or a technique leans to. */
export type Lean = "medical" | "relaxation";
/** The family a technique belongs to; `both` serves either approach. */
export type Family = Lean | "both";

/** Who may have to agree before a massage. */
export const clinicians = [
  "doctor",
  "cardiac-team",
  "stroke-team",
  "vascular-team",
  "kidney-team",
  "haematology-team",
  "oncology-team",
  "surgeon",
  "maternity-team",
  "rehabilitation-team",
  "treating-team",
  "doctor-or-legal-proxy",
  "guardian",
  "practitioner",
] as const;
/**
 * A clinician (or guardian) whose agreement can be asked; `practitioner` is the one who will give the massage.
 *
 * @useDeclaredType
 */
export type Clinician = (typeof clinicians)[number];

/** Conditions a person can state, with their English labels. */
export const conditionLabels = {
  "low-back-pain": "Low back pain",
  "neck-pain": "Neck pain",
  "upper-back-pain": "Upper or mid back pain",
  "shoulder-pain": "Shoulder pain",
  "hip-pain": "Hip or buttock pain",
  "knee-pain": "Knee pain",
  "joint-pain": "Joint pain",
  "joint-stiffness": "Joint stiffness",
  "limited-mobility": "Limited range of motion",
  "frozen-shoulder": "Frozen shoulder",
  osteoarthritis: "Osteoarthritis",
  "rheumatoid-arthritis": "Rheumatoid or other inflammatory arthritis",
  fibromyalgia: "Fibromyalgia",
  "chronic-pain": "Chronic pain, widespread or not otherwise named",
  sciatica: "Sciatica or other nerve-root pain",
  "tension-type-headache": "Tension-type headache",
  migraine: "Migraine",
  "temporomandibular-disorder": "Jaw (temporomandibular) disorder",
  "myofascial-pain": "Trigger points or painful knots",
  "muscle-tension": "General muscle tension or tightness",
  "tight-fascia": "Tight or restricted fascia",
  "muscle-spasm": "Muscle spasm or cramp",
  "muscle-strain": "Muscle strain or tear",
  "joint-sprain": "Joint sprain",
  "old-injury": "Lasting pain or stiffness from an old injury",
  whiplash: "Whiplash",
  "repetitive-strain": "Repetitive or postural strain",
  tendinopathy: "Tendinopathy",
  "plantar-heel-pain": "Plantar heel pain",
  "carpal-tunnel-syndrome": "Carpal tunnel syndrome",
  "delayed-onset-muscle-soreness": "Muscle soreness after exercise",
  "scar-tissue": "Scar tissue or adhesions",
  "post-surgical-recovery": "Recovery after surgery",
  swelling: "Swelling with a known, harmless cause",
  lymphedema: "Diagnosed lymphedema",
  "poor-circulation": "Poor circulation",
  constipation: "Constipation",
  "pregnancy-discomfort": "Discomfort in pregnancy",
  "postpartum-recovery": "Recovery after birth",
  "cancer-symptoms": "Symptoms during or after cancer",
  stress: "Stress",
  anxiety: "Anxiety",
  "low-mood": "Low mood",
  insomnia: "Poor sleep or insomnia",
  fatigue: "Fatigue",
  "stress-digestion": "Digestive upset from stress",
  "dementia-agitation": "Restlessness in dementia",
  frailty: "Frailty or comfort care",
} as const;
/**
 * A condition a person can state; its name is in the word files under `conditions`.
 *
 * @useDeclaredType
 */
export type Condition = keyof typeof conditionLabels;

/** Goals a person can state, with their English labels. */
export const goalLabels = {
  "pain-relief": "Less pain",
  "injury-recovery": "Recover from an injury",
  rehabilitation: "Rebuild muscle function",
  mobility: "Move more freely (range of motion)",
  flexibility: "More flexibility",
  "physical-function": "Do daily activities again",
  "return-to-activity": "Get back to a loved activity or sport",
  "muscle-tension-relief": "Looser muscles",
  posture: "Ease desk or postural strain",
  "swelling-reduction": "Less swelling",
  "scar-mobility": "Softer, more mobile scar",
  "sports-recovery": "Recover from training",
  "sports-performance": "Perform better in sport",
  circulation: "Better circulation",
  inflammation: "Less inflammation",
  "stress-relief": "Less stress",
  relaxation: "Relax and unwind",
  "anxiety-relief": "Feel less anxious",
  mood: "Better mood",
  sleep: "Sleep better",
  "mental-clarity": "Clearer mind",
  energy: "More energy",
  wellbeing: "General well-being",
  maintenance: "Stay well, long-term balance",
  "body-awareness": "Calm, nervous-system balance",
  digestion: "Easier digestion",
  "pregnancy-comfort": "Comfort in pregnancy",
  treat: "A treat or a gift",
  detox: "Detox",
  "immune-support": "Stronger immunity",
  "weight-or-contour": "Slimming or body contour",
} as const;
/**
 * A goal a person can state; its name is in the word files under `goals`.
 *
 * @useDeclaredType
 */
export type Goal = keyof typeof goalLabels;

/** Claims behind the goals that massage cannot promise; the `evidence` entry holds them, among all others. */
export const goalClaims = [
  "improves-performance",
  "improves-circulation",
  "reduces-inflammation",
  "clears-the-mind",
  "gives-energy",
  "settles-digestion",
  "removes-toxins",
  "boosts-immunity",
  "slims-or-shapes-the-body",
] as const;
/**
 * A claim behind a goal that massage cannot promise; its sentences are in the word files under `claims`.
 *
 * @useDeclaredType
 */
export type GoalClaim = (typeof goalClaims)[number];

/** What medical and relaxation massage can be compared by, in the order to show it. */
export const axisCodes = [
  "purpose",
  "techniques",
  "pressure",
  "target",
  "conditions",
  "outcomes",
  "experience",
  "training",
  "place-in-care",
] as const;
/**
 * What medical and relaxation massage can be compared by; its sentences are in the word files under `comparison`.
 *
 * @useDeclaredType
 */
export type AxisCode = (typeof axisCodes)[number];

/** Every technique, add-on and adjunct that rules and findings may name, with its English label. */
export const techniqueLabels = {
  "prenatal-massage": "Prenatal massage",
  "postnatal-massage": "Postnatal massage",
  "oncology-massage": "Oncology massage",
  "comfort-touch": "Slow-stroke comfort touch",
  "scar-massage": "Scar massage",
  "intraoral-massage": "Intraoral jaw massage",
  "deep-tissue-massage": "Deep tissue massage",
  "trigger-point-therapy": "Trigger point therapy",
  "myofascial-release": "Myofascial release",
  "swedish-massage": "Swedish massage",
  acupressure: "Acupressure",
  "manual-lymphatic-drainage": "Manual lymphatic drainage",
  "abdominal-massage": "Abdominal massage",
  "sports-massage": "Sports massage",
  "aromatherapy-massage": "Aromatherapy massage",
  reflexology: "Foot reflexology",
  "hot-stone-massage": "Hot stone massage",
  "assisted-stretching": "Assisted stretching",
  "foot-massage": "Foot massage",
  "head-and-face-massage": "Head, scalp and face massage",
  "thai-massage": "Thai massage",
  "chair-massage": "Chair massage",
  shiatsu: "Shiatsu",
  tuina: "Tuina",
  "craniosacral-therapy": "Craniosacral therapy",
  "connective-tissue-massage": "Connective tissue massage",
  "friction-massage": "Deep transverse friction massage",
  ashiatsu: "Ashiatsu (barefoot) massage",
  "heat-packs": "Heat packs",
  "cold-packs": "Cold packs",
  "essential-oils": "Essential oils",
  tapotement: "Tapotement (percussive strokes)",
  cupping: "Cupping",
  "gua-sha": "Gua sha or instrument-assisted scraping",
  "percussion-device": "Percussion device (massage gun)",
  "exercise-therapy": "Exercise and physical therapy",
  education: "Education and staying active",
  acupuncture: "Acupuncture",
  "spinal-manipulation": "Chiropractic care (spinal manipulation)",
  "joint-mobilization": "Joint mobilization and other manual therapy",
  cbt: "Cognitive behavioural therapy",
  "cbt-i": "Cognitive behavioural therapy for insomnia",
  mindfulness: "Mindfulness or relaxation training",
  "self-massage": "Self-massage",
  "sleep-hygiene": "Sleep hygiene",
  "compression-therapy": "Compression therapy",
  "dry-needling": "Dry needling",
  electroacupuncture: "Electroacupuncture",
  tens: "TENS",
  moxibustion: "Moxibustion",
} as const;
/**
 * A technique, add-on or adjunct of the vocabulary; the catalogue holds the entries.
 *
 * @useDeclaredType
 */
export type TechniqueCode = keyof typeof techniqueLabels;

/** Regions of the body, head to foot, with their English labels. */
export const regionLabels = {
  head: "Head and scalp",
  face: "Face",
  jaw: "Jaw",
  "front-of-neck": "Front or side of the neck",
  neck: "Back of the neck",
  shoulder: "Shoulder",
  "upper-arm": "Upper arm",
  elbow: "Elbow",
  forearm: "Forearm",
  wrist: "Wrist",
  hand: "Hand",
  chest: "Chest",
  breast: "Breast",
  armpit: "Armpit",
  "upper-back": "Upper back",
  "mid-back": "Mid back",
  "lower-back": "Lower back",
  abdomen: "Abdomen",
  pelvis: "Pelvis and sacrum",
  hip: "Hip",
  buttock: "Buttock",
  groin: "Groin",
  thigh: "Thigh",
  knee: "Knee",
  "back-of-knee": "Back of the knee",
  "lower-leg": "Lower leg and calf",
  ankle: "Ankle",
  foot: "Foot",
} as const;
/**
 * A region of the body, head to foot; its name is in the word files under `regions`.
 *
 * @useDeclaredType
 */
export type Region = keyof typeof regionLabels;

/** Outcomes a finding can be about. Only `target` effects earn strength; `dose` may support the primary effect; the rest is shown. */
export const effectKinds = {
  pain: "target",
  function: "target",
  "range-of-motion": "target",
  "muscle-tension": "target",
  soreness: "target",
  swelling: "target",
  scar: "target",
  sleep: "target",
  anxiety: "target",
  stress: "target",
  mood: "target",
  fatigue: "target",
  alertness: "target",
  "quality-of-life": "target",
  "bowel-function": "target",
  nausea: "target",
  agitation: "target",
  performance: "target",
  growth: "target",
  crying: "target",
  "blood-pressure": "mechanism",
  circulation: "mechanism",
  cortisol: "mechanism",
  lactate: "mechanism",
  immune: "mechanism",
  inflammation: "mechanism",
  arousal: "mechanism",
  "pain-threshold": "mechanism",
  tissue: "mechanism",
  dose: "dose",
  "adverse-events": "harm",
  prevention: "other",
  "any-disease": "other",
  concept: "other",
} as const;
/**
 * What a finding can be about: an effect on the person, a mechanism, a dose or harm; only some earn strength.
 *
 * @useDeclaredType
 */
export type Effect = keyof typeof effectKinds;

/** The codes of a table, in its order. */
export const codesOf = <C extends string>(table: Readonly<Record<C, unknown>>): C[] => Object.keys(table) as C[];
