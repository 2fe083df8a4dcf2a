var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start2 = j * 32;
      var vlen = Math.min(32, m - start2) + start2;
      for (var k = start2; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start2; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance3 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance3;
    var closest2 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance3(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest2;
  }
});

// src/vocabulary.ts
var pressures = ["light", "moderate", "firm", "deep"];
var sides = ["left", "right", "both"];
var stages = ["acute", "subacute", "chronic"];
var priorities = ["low", "medium", "high"];
var settings = ["table", "chair", "mat"];
var clinicians = [
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
  "practitioner"
];
var conditionLabels = {
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
  frailty: "Frailty or comfort care"
};
var goalLabels = {
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
  "weight-or-contour": "Slimming or body contour"
};
var techniqueLabels = {
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
  moxibustion: "Moxibustion"
};
var regionLabels = {
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
  foot: "Foot"
};
var effectKinds = {
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
  concept: "other"
};
var codesOf = (table3) => Object.keys(table3);

// src/once.ts
function once(make) {
  const known5 = /* @__PURE__ */ new WeakMap();
  return (from) => {
    const found3 = known5.get(from);
    if (found3) return found3;
    const made = make(from);
    known5.set(from, made);
    return made;
  };
}
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// proof/places.ts
var regions = codesOf(regionLabels);
var every = 2 ** regions.length - 1;
var nowhere = { left: 0, right: 0 };
var everywhere = { left: every, right: every };
var bits = Object.fromEntries(regions.map((region2, at) => [region2, 1 << at]));
var bitOf = (region2) => bits[region2] ?? 0;
function areaOf(refs) {
  let [left, right] = [0, 0];
  for (const ref of refs) {
    const { region: region2, side = "both" } = typeof ref === "string" ? { region: ref } : ref;
    if (side !== "right") left |= bitOf(region2);
    if (side !== "left") right |= bitOf(region2);
  }
  return { left, right };
}
var both = (a, b) => ({ left: a.left | b.left, right: a.right | b.right });
var shared = (a, b) => ({ left: a.left & b.left, right: a.right & b.right });
var minus = (a, b) => ({ left: a.left & ~b.left, right: a.right & ~b.right });
var isNone = ({ left, right }) => left === 0 && right === 0;
var isAll = ({ left, right }) => left === every && right === every;
var isSame = (a, b) => a.left === b.left && a.right === b.right;
var namesOf = (area) => regions.flatMap((region2) => [
  ...area.left & bitOf(region2) ? [`left ${region2}`] : [],
  ...area.right & bitOf(region2) ? [`right ${region2}`] : []
]).join(", ") || "nowhere";
var eachPlace = regions.flatMap((region2) => [
  areaOf([{ region: region2, side: "left" }]),
  areaOf([{ region: region2, side: "right" }])
]);
var limbs = {
  arm: { own: "upper-arm elbow forearm wrist hand", trunk: "shoulder armpit breast chest upper-back" },
  leg: { own: "thigh knee back-of-knee lower-leg ankle foot", trunk: "hip buttock groin" }
};
var neighbours = [
  "upper-back shoulder upper-arm elbow forearm wrist hand",
  "pelvis hip thigh knee lower-leg ankle foot",
  "thigh back-of-knee lower-leg"
].map((chain) => chain.split(" "));
function reachedFrom(region2, spreads) {
  if (spreads === "neighbours")
    return neighbours.flatMap((chain) => chain.filter((_, at) => Math.abs(at - chain.indexOf(region2)) <= 1 && chain.includes(region2)));
  return Object.values(limbs).flatMap(({ own: own2, trunk }) => {
    const [limb, quadrant] = [own2.split(" "), `${own2} ${trunk}`.split(" ")];
    if (spreads === "quadrant") return quadrant.includes(region2) ? quadrant : [];
    return limb.includes(region2) ? limb : [];
  });
}
var known = /* @__PURE__ */ new Map();
function spread(area, spreads) {
  if (spreads === void 0) return area;
  const key = `${area.left} ${area.right} ${spreads}`;
  const found3 = known.get(key) ?? widened(area, spreads);
  known.set(key, found3);
  return found3;
}
var widened = (area, spreads) => regions.reduce((sum, region2) => {
  const reached = areaOf(reachedFrom(region2, spreads)).left;
  const on = (side) => side & bitOf(region2) ? reached : 0;
  return both(sum, { left: on(area.left), right: on(area.right) });
}, area);

// proof/reading.ts
var unmet = 0;
var unknown = 1;
var met = 2;
var Reading = class {
  constructor(intake, catalogue2, before) {
    this.intake = intake;
    this.catalogue = catalogue2;
    this.before = before;
    const { denied: denied2 } = intake.screening;
    this.stated = new Set(intake.conditions.map(({ code: code2 }) => code2));
    this.goals = new Set(intake.goals.map(({ code: code2 }) => code2));
    this.denial = denied2 && isNotAfter(denied2.version, catalogue2.listVersion ?? catalogue2.version) ? denied2 : void 0;
  }
  intake;
  catalogue;
  before;
  standings = /* @__PURE__ */ new Map();
  stated;
  goals;
  denial;
  truthOf(criterion2) {
    if ("any" in criterion2) return criterion2.any.reduce((most9, one) => higher(most9, this.truthOf(one)), unmet);
    if ("all" in criterion2) return criterion2.all.reduce((least, one) => lower(least, this.truthOf(one)), met);
    if ("answer" in criterion2) return this.standing(criterion2.answer).truth;
    if ("condition" in criterion2) return this.stated.has(criterion2.condition) ? met : unmet;
    if ("goal" in criterion2) return this.goals.has(criterion2.goal) ? met : unmet;
    const number5 = this.intake.facts[criterion2.fact];
    if (number5 === void 0) return unknown;
    return ("below" in criterion2 ? number5 < criterion2.below : number5 >= criterion2.atLeast) ? met : unmet;
  }
  standing(code2) {
    const { before } = this;
    if (before && !before.changed.has(code2)) return before.reading.standing(code2);
    const known5 = this.standings.get(code2);
    if (known5) return known5;
    const question2 = this.catalogue.index.questions.get(code2);
    if (!question2) throw new Error(`Nobody asks ${code2}.`);
    const standing = this.read(question2);
    this.standings.set(code2, standing);
    return standing;
  }
  read(question2) {
    const said4 = this.intake.screening.answers[question2.code]?.answer;
    const idle = question2.appliesWhen !== void 0 && this.truthOf(question2.appliesWhen) === unmet;
    const shut = idle && (said4 !== "unsure" || this.isMeasured(question2.appliesWhen));
    const yes2 = this.isDecided(question2, "yes");
    const no2 = this.isDecided(question2, "no") || shut;
    const denied2 = said4 === "no" || said4 === void 0 && this.isDenied(question2, idle);
    const truth = said4 === "yes" || yes2 ? met : no2 || denied2 ? unmet : unknown;
    return {
      truth,
      contradicted: said4 === "yes" ? no2 : denied2 && !idle && yes2,
      ...question2.regions ? this.placed(question2) : unplaced
    };
  }
  isDecided({ decidedBy: decidedBy2 = [] }, means2) {
    return decidedBy2.some((decider) => decider.means === means2 && this.truthOf(decider) === met);
  }
  /** What a denied list says no to: what it held, for those who were shown it, unless a condition opens it again. */
  isDenied({ list: list3, since, openedBy = [], appliesWhen }, idle) {
    const { denial } = this;
    if (!denial || denial.list === "gate" && list3 !== "gate" || !isNotAfter(since, denial.version)) return false;
    if (openedBy.some((code2) => this.stated.has(code2))) return false;
    if (!appliesWhen || idle) return true;
    return namedIn(appliesWhen).some((first) => this.intake.screening.answers[first]?.answer === "yes");
  }
  /** Whether a number is among what makes a criterion unmet: it rules a follow-up out, whatever was said to it. */
  isMeasured(criterion2) {
    if ("any" in criterion2 || "all" in criterion2) {
      const parts = "any" in criterion2 ? criterion2.any : criterion2.all;
      return parts.some((one) => this.truthOf(one) === unmet && this.isMeasured(one));
    }
    if ("fact" in criterion2) return true;
    const first = "answer" in criterion2 ? this.catalogue.index.questions.get(criterion2.answer) : void 0;
    if (!first) return false;
    if (this.isDecided(first, "no")) return true;
    return first.appliesWhen !== void 0 && this.truthOf(first.appliesWhen) === unmet && this.isMeasured(first.appliesWhen);
  }
  placed({ code: code2, decidedBy: decidedBy2 = [], openedBy = [], defaultRegions }) {
    const answered = this.intake.screening.answers[code2]?.regions ?? [];
    const deciding = decidedBy2.flatMap((one) => "condition" in one ? [one.condition] : []);
    const of = (codes3) => this.intake.conditions.filter((one) => codes3.includes(one.code));
    const named2 = [...answered, ...of(deciding).flatMap(({ regions: regions4 = [] }) => regions4)];
    const near2 = of(openedBy).flatMap(({ regions: regions4 = [] }) => regions4);
    const usual = defaultRegions && areaOf(defaultRegions);
    return {
      area: named2.length > 0 ? areaOf(named2) : usual,
      likely: near2.length > 0 ? areaOf(near2) : void 0,
      elsewhere: !usual && answered.length === 0 && of(deciding).some(({ regions: regions4 = [] }) => regions4.length === 0)
    };
  }
};
var unplaced = { area: void 0, likely: void 0, elsewhere: false };
var higher = (a, b) => a > b ? a : b;
var lower = (a, b) => a < b ? a : b;
function isNotAfter(a, b) {
  const padded = (version3) => version3.split(".").map((part) => part.padStart(6, "0")).join(".");
  return a === b || padded(a) <= padded(b);
}
function namedIn(criterion2) {
  if ("any" in criterion2) return criterion2.any.flatMap(namedIn);
  if ("all" in criterion2) return criterion2.all.flatMap(namedIn);
  return "answer" in criterion2 ? [criterion2.answer] : [];
}
function readIn(criterion2) {
  if (!criterion2) return [];
  if ("any" in criterion2) return criterion2.any.flatMap(readIn);
  if ("all" in criterion2) return criterion2.all.flatMap(readIn);
  return [criterion2];
}

// proof/effects.ts
function effectsOf(rule2, truth, reading, catalogue2) {
  const parts = rule2.scope === "regions" ? partsOf(rule2, truth, reading, catalogue2) : [{ truth, area: everywhere, guess: false }];
  const effects = [];
  const look = [];
  const found3 = [];
  for (const part of parts) {
    const near2 = part.guess && !part.area ? likelyArea(rule2, reading) : void 0;
    const area = (part.area ?? near2) && spread(part.area ?? near2, rule2.spreads);
    if (part.truth === met) found3.push(area);
    if (part.truth === unknown && canBeSeen(rule2, reading, catalogue2)) look.push(area ?? everywhere);
    else if (rule2.level !== "emergency" && rule2.level !== "refer")
      effects.push(...takenAway(rule2, part.truth === unknown, area, near2 !== void 0));
  }
  return { effects, look, found: found3 };
}
function partsOf(rule2, truth, reading, catalogue2) {
  const leaves = readIn(rule2.when).map((leaf) => ({ leaf, truth: reading.truthOf(leaf) }));
  const where = (list3) => areaNamed(list3, rule2, reading, catalogue2);
  if (truth === unknown) return [{ truth, area: where(leaves.filter((one) => one.truth !== unmet)), guess: false }];
  const holding = leaves.filter((one) => one.truth === met);
  const area = where(holding);
  const parts = [{ truth: met, area, guess: true }];
  const elsewhere2 = holding.some(({ leaf }) => "answer" in leaf && reading.standing(leaf.answer).elsewhere);
  if (area && elsewhere2) parts.push({ truth: met, area: void 0, guess: false });
  const open2 = leaves.filter((one) => one.truth === unknown && (rule2.regions || takesPlace(one.leaf, catalogue2)));
  const further = where(open2);
  const adds = !area || !further || !isNone(minus(further, area));
  return open2.length > 0 && adds ? [...parts, { truth: unknown, area: further, guess: false }] : parts;
}
var takesPlace = (leaf, { index }) => "answer" in leaf && index.questions.get(leaf.answer)?.regions !== void 0;
function areaNamed(list3, rule2, reading, catalogue2) {
  const own2 = rule2.regions && areaOf(rule2.regions);
  let sum;
  for (const { leaf } of list3) {
    const placed2 = takesPlace(leaf, catalogue2) && "answer" in leaf;
    if (!placed2 && !own2) continue;
    const area = (placed2 ? reading.standing(leaf.answer).area : void 0) ?? own2;
    if (!area) return void 0;
    sum = sum ? both(sum, area) : area;
  }
  return sum ?? own2;
}
function likelyArea(rule2, reading) {
  for (const leaf of readIn(rule2.when)) {
    const likely = "answer" in leaf ? reading.standing(leaf.answer).likely : void 0;
    if (likely) return likely;
  }
  return void 0;
}
var canBeSeen = (rule2, reading, { index }) => readIn(rule2.when).filter((leaf) => reading.truthOf(leaf) === unknown).every((leaf) => "answer" in leaf && index.questions.get(leaf.answer)?.visible === true);
var light = 0;
function takenAway(rule2, open2, area, isGuess) {
  const bars = rule2.level === "clearance" ? rule2.barsAfterClearance ?? [] : rule2.bars;
  const own2 = rule2.ceiling && pressures.indexOf(rule2.ceiling.pressure);
  const all2 = bars.includes("all");
  const some = bars.filter((code2) => code2 !== "all");
  const make = (binds2, where2, held, ceiling) => binds2.length > 0 ? [{ rule: rule2.id, binds: binds2, area: where2, ceiling, held }] : [];
  const barring = (where2, held) => [
    ...all2 ? make("all", where2, held) : [],
    ...make(some, where2, held)
  ];
  if (rule2.scope === "regions" && !area) {
    const most9 = all2 ? light : own2 ?? light;
    return [...open2 ? make(some, everywhere, true) : barring(everywhere, true), ...make("all", everywhere, true, most9)];
  }
  const where = area ?? everywhere;
  const capping = own2 === void 0 ? [] : make(...boundBy(rule2, where), open2, own2);
  if (rule2.scope === "regions" && open2 && all2)
    return [...make(some, where, true), ...make("all", where, true, light), ...capping];
  const until = isGuess ? make("all", everywhere, true, light) : [];
  return [...barring(where, open2), ...capping, ...until];
}
function boundBy({ ceiling, bars }, area) {
  if (ceiling?.binds === "techniques") return [bars.includes("all") ? "all" : bars, everywhere];
  return ["all", ceiling?.binds === "regions" ? area : everywhere];
}

// proof/decision.ts
function decide(intake, catalogue2) {
  const reading = new Reading(intake, catalogue2);
  const truths = catalogue2.rules.map(({ when }) => when ? reading.truthOf(when) : met);
  return decided(reading, truths, openIn(reading, catalogue2.questions), intake, catalogue2);
}
var openIn = (reading, questions3) => questions3.filter(({ list: list3, code: code2 }) => list3 === "gate" && reading.standing(code2).truth === unknown).map(({ code: code2 }) => code2);
var Likes = class {
  constructor(rest, catalogue2) {
    this.catalogue = catalogue2;
    this.reading = new Reading(rest, catalogue2);
    this.truths = catalogue2.rules.map(({ when }) => when ? this.reading.truthOf(when) : met);
  }
  catalogue;
  reading;
  truths;
  /** The decision about somebody who is like the rest but for the answers to these questions. */
  decide(intake, codes3) {
    const { catalogue: catalogue2 } = this;
    const { followers, readers } = touchedIn(catalogue2);
    const changed = new Set(codes3.flatMap((code2) => followers.get(code2) ?? []));
    const reading = new Reading(intake, catalogue2, { reading: this.reading, changed });
    const truths = [...this.truths];
    for (const code2 of changed)
      for (const at of readers.get(code2) ?? []) truths[at] = reading.truthOf(catalogue2.rules[at]?.when);
    return decided(reading, truths, openIn(reading, catalogue2.questions), intake, catalogue2);
  }
};
var touchedIn = once(({ questions: questions3, rules: rules3 }) => {
  const follow = (code2) => [
    code2,
    ...questions3.filter(({ appliesWhen }) => appliesWhen && namedIn(appliesWhen).includes(code2)).flatMap((q) => follow(q.code))
  ];
  const reads = (code2) => rules3.flatMap(({ when }, at) => when && namedIn(when).includes(code2) ? [at] : []);
  return {
    followers: new Map(questions3.map(({ code: code2 }) => [code2, follow(code2)])),
    readers: new Map(questions3.map(({ code: code2 }) => [code2, reads(code2)]))
  };
});
function decided(reading, truths, open2, intake, { rules: rules3 }) {
  const inForce = [];
  for (const [at, rule2] of rules3.entries()) {
    const truth = truths[at] ?? unmet;
    if (truth !== unmet) inForce.push({ rule: rule2, truth });
  }
  const stops2 = (level) => inForce.filter(({ rule: rule2, truth }) => truth === met && rule2.level === level);
  const pending = stops2("clearance").flatMap(({ rule: rule2 }) => isLifted(rule2, intake) ? [] : [rule2]);
  const isRead = intake.notes.every(({ reviewed }) => reviewed);
  const outcome = stops2("emergency").length > 0 ? "emergency" : stops2("refer").length > 0 ? "refer" : open2.length > 0 ? "unscreened" : pending.length > 0 || !isRead ? "clearance" : "recommended";
  return { reading, outcome, inForce, open: open2, pending };
}
var isLifted = (rule2, { screening }) => rule2.level === "clearance" && screening.clearances.some((one) => one.rule === rule2.id && one.by === rule2.clinician);
function leftBy({ inForce, reading }, catalogue2) {
  const rules3 = inForce.map((one) => ({ ...one, ...effectsOf(one.rule, one.truth, reading, catalogue2) }));
  return { rules: rules3, effects: rules3.flatMap(({ effects }) => effects) };
}
function fateOf(technique2, effects) {
  let [certain, held] = [nowhere, nowhere];
  for (const effect2 of effects) {
    if (!binds(effect2, technique2) || !shuts(effect2, technique2)) continue;
    if (effect2.held) held = both(held, effect2.area);
    else certain = both(certain, effect2.area);
  }
  const possible = minus(reachOf(technique2), certain);
  if (isNone(possible)) return { status: "contraindicated", area: nowhere };
  const area = minus(possible, held);
  return isNone(area) ? { status: "needs-review", area } : { status: "cleared", area };
}
var binds = (effect2, { code: code2, handsOff }) => effect2.binds === "all" ? handsOff !== "rest" : effect2.binds.includes(code2);
var shuts = ({ ceiling }, { pressure: pressure2 }) => ceiling === void 0 || pressure2 !== void 0 && ceiling < pressures.indexOf(pressure2.lowest);
var reaches = /* @__PURE__ */ new WeakMap();
function reachOf(technique2) {
  const known5 = reaches.get(technique2);
  if (known5) return known5;
  const area = technique2.reach === "whole-body" ? everywhere : areaOf(technique2.reach);
  reaches.set(technique2, area);
  return area;
}
var leftAlone = (effects) => effects.filter((one) => one.binds === "all" && one.ceiling === void 0 && !one.held && !isAll(one.area)).reduce((sum, one) => both(sum, one.area), nowhere);
var startsOf = ({ conditions: conditions3 }, catalogue2) => conditions3.flatMap(({ code: code2, regions: regions4 = [] }) => {
  const entry = catalogue2.conditions[code2];
  const usual = entry.regions.some((region2) => region2 === "whole-body") ? everywhere : areaOf(entry.regions);
  const area = regions4.length > 0 ? areaOf(regions4) : usual;
  if (!entry.startPressure || isNone(area)) return [];
  return [{ rule: code2, binds: "all", area, ceiling: pressures.indexOf(entry.startPressure), held: false }];
});
function ceilingIn(area, effects) {
  let lowest2 = pressures.length;
  for (const one of effects)
    if (one.ceiling !== void 0 && one.ceiling < lowest2 && isWithin(area, one.area)) lowest2 = one.ceiling;
  return lowest2;
}
var isWithin = (area, other) => isNone(minus(area, other));

// proof/answered.ts
var adviceIn = (answer) => answer.outcome === "recommended" ? answer : answer.outcome === "clearance" ? answer.afterClearance : void 0;
var kindsIn = (advice) => [advice, advice.adjuncts, advice.addOns];
function checkAnswer(answer, decision, intake, catalogue2, tell) {
  if (answer.outcome !== decision.outcome) return tellOutcome(answer, decision, tell);
  const left = leftBy(decision, catalogue2);
  checkFindings(answer.findings, decision, left, intake, catalogue2, tell);
  if (answer.outcome === "emergency" || answer.outcome === "refer") checkGuidance(answer, decision, tell);
  if (answer.outcome === "unscreened") {
    const asked2 = answer.questions.map(({ question: question2 }) => question2);
    if (missing(decision.open, asked2).length > 0) tell(3, `open: ${missing(decision.open, asked2).join(", ")}`);
    if (missing(asked2, decision.open).length > 0) tell("rules", `not open: ${missing(asked2, decision.open).join(", ")}`);
  }
  if (answer.outcome === "clearance") checkClinicians(answer.clinicians, decision, intake, tell);
  const advice = adviceIn(answer);
  if (advice) checkAdvice(advice, left, decision, intake, catalogue2, tell);
  else if (/"(ranked|afterClearance)":/.test(Object.keys(answer).map((key) => `"${key}":`).join()))
    tell(3, `${answer.outcome} names no technique`);
}
function tellOutcome(answer, { outcome, open: open2 }, tell) {
  const law = outcome === "emergency" || outcome === "refer" ? 4 : outcome === "unscreened" ? 3 : "rules";
  const why = outcome === "unscreened" ? `, open: ${open2.join(", ")}` : "";
  tell(law, `outcome ${outcome}, not ${answer.outcome}${why}`);
}
var missing = (wanted, list3) => wanted.filter((one) => !list3.includes(one));
function checkFindings(findings, { reading }, { rules: rules3 }, intake, catalogue2, tell) {
  const wanted = [];
  for (const { rule: rule2, truth, found: found3 } of rules3) {
    if (truth !== met || !rule2.when) continue;
    const attested = intake.screening.clearances.some((one) => one.rule === rule2.id);
    for (const area of found3) {
      const where = !area ? "" : isAll(area) ? "everywhere" : namesOf(area);
      if (isLifted(rule2, intake)) wanted.push(`rule-cleared ${rule2.id} ${where}`);
      else wanted.push(`rule-met ${rule2.id} ${where}`, ...attested ? [`clearance-not-accepted ${rule2.id} ${where}`] : []);
    }
  }
  for (const { code: code2 } of catalogue2.questions)
    if (reading.standing(code2).contradicted) wanted.push(`contradicts-answer screening.answers.${code2}`);
  const given = findings.flatMap(({ code: code2, rule: rule2, regions: regions4, facts: facts3 }) => {
    if (rule2) return `${code2} ${rule2} ${!regions4 ? "everywhere" : regions4.length > 0 ? namesOf(areaOf(regions4)) : ""}`;
    return code2 === "contradicts-answer" ? `${code2} ${facts3[0]?.path}` : [];
  });
  const [less, more] = [missing(wanted, given), missing(given, wanted)];
  if (less.length + more.length + Math.abs(wanted.length - given.length) > 0)
    tell("rules", `findings: missing [${less.join("; ")}], too many [${more.join("; ")}]`);
}
function checkGuidance(answer, { inForce }, tell) {
  const wanted = inForce.filter(({ rule: rule2, truth }) => truth === met && rule2.level === answer.outcome).flatMap(({ rule: rule2 }) => rule2.guidance ?? []);
  const differs = missing(wanted, answer.guidance).length + missing(answer.guidance, wanted).length > 0;
  if (differs || answer.guidance.length === 0) tell("rules", `guidance ${wanted.join(", ")}`);
}
function checkClinicians(given, { pending }, { notes: notes2 }, tell) {
  const unread = notes2.some(({ reviewed }) => !reviewed);
  const wanted = /* @__PURE__ */ new Set([...pending.map(({ clinician }) => `${clinician}`), ...unread ? ["practitioner"] : []]);
  if (given.length !== wanted.size || given.some((one) => !wanted.has(one)))
    tell("rules", `clinicians ${[...wanted].join(", ")}`);
}
function checkAdvice(advice, left, decision, intake, catalogue2, tell) {
  const starts = startsOf(intake, catalogue2);
  const wished2 = areaOf(intake.preferences.avoidRegions);
  const lists3 = { massage: standingsIn(advice), adjunct: standingsIn(advice.adjuncts), "add-on": standingsIn(advice.addOns) };
  checkTogether(advice, catalogue2, tell);
  for (const technique2 of catalogue2.techniques) {
    const fate = fateOf(technique2, left.effects);
    const { names = [], ranked } = lists3[technique2.kind].get(technique2.code) ?? {};
    checkStanding(names, fate, requirementOf(technique2, decision), technique2.code, tell);
    if (ranked && fate.status === "cleared") {
      const stays = technique2.handsOff ? fate.area : minus(fate.area, wished2);
      checkRanked(ranked, minus(reachOf(technique2), minus(fate.area, wished2)), tell);
      const own2 = [...left.effects, ...starts].filter((one) => binds(one, technique2));
      checkPressure(ranked, stays, own2, tell);
    }
  }
  checkCeilings(advice, [...left.effects, ...starts], tell);
  checkAreas(advice, left, wished2, tell);
  checkPlan(advice, left, tell);
}
function checkTogether(advice, { techniques: techniques2 }, tell) {
  const all2 = kindsIn(advice).flatMap(
    (lists3) => [lists3.ranked, lists3.needsReview, lists3.contraindicated, lists3.notIndicated].flatMap(
      (list3) => list3.map(({ technique: technique2 }) => technique2)
    )
  );
  if (all2.length !== techniques2.length || new Set(all2).size !== all2.length)
    tell(7, `${techniques2.length} techniques, each once, not ${all2.length} (${new Set(all2).size} of them different)`);
}
function standingsIn(lists3) {
  const stands = /* @__PURE__ */ new Map();
  const add3 = (code2, name, ranked) => {
    const before = stands.get(code2);
    stands.set(code2, { names: [...before?.names ?? [], name], ranked: ranked ?? before?.ranked });
  };
  for (const one of lists3.ranked) add3(one.technique, "ranked", one);
  for (const name of ["needsReview", "contraindicated", "notIndicated"])
    for (const { technique: technique2 } of lists3[name]) add3(technique2, name);
  return stands;
}
var requirementOf = ({ requires }, { reading }) => requires ? reading.truthOf(requires) : met;
function checkStanding([list3, ...others], { status }, requirement, code2, tell) {
  if (!list3 || others.length > 0) tell(7, `${code2} in one list, not in [${[list3, ...others].join(", ")}]`);
  const wanted = status === "contraindicated" ? ["contraindicated"] : status === "needs-review" || requirement === unknown ? ["needsReview"] : requirement === met ? ["ranked", "notIndicated"] : ["notIndicated"];
  if (wanted.includes(list3 ?? "")) return;
  const isBarred = status !== "cleared" || requirement !== met;
  tell(isBarred && (list3 === "ranked" || status === "contraindicated") ? 2 : "rules", `${code2} in ${wanted.join(" or ")}, not ${list3}`);
}
function checkRanked({ technique: technique2, avoid }, wanted, tell) {
  const given = areaOf(avoid);
  const less = minus(wanted, given);
  if (!isNone(less)) tell(2, `${technique2} stays away from ${namesOf(less)}`);
  else if (!isSame(wanted, given)) tell("rules", `${technique2} may work at ${namesOf(minus(given, wanted))}`);
}
function checkPressure({ technique: technique2, pressure: pressure2 }, area, own2, tell) {
  if (!pressure2) return;
  const wanted = pressures.indexOf(pressure2.highest);
  const isAllowed = eachPlace.some((place) => !isNone(shared(place, area)) && ceilingIn(place, own2) >= wanted);
  if (!isAllowed) tell(4, `${technique2} with less than ${pressure2.highest} pressure`);
}
function checkCeilings(advice, effects, tell) {
  const alone2 = leftAlone(effects);
  const capping = effects.filter((one) => one.binds === "all" && one.ceiling !== void 0);
  const rows = advice.pressure.map((row) => ({
    ...row,
    area: row.region === "whole-body" ? void 0 : areaOf([{ region: row.region, side: row.side }])
  }));
  for (const place of eachPlace) {
    if (!isNone(shared(place, alone2))) continue;
    const row = rows.find(({ area }) => area && !isNone(shared(area, place))) ?? rows.find(({ area }) => !area);
    const given = row ? pressures.indexOf(row.ceiling) : pressures.length;
    const wanted = ceilingIn(place, capping);
    if (given !== wanted)
      tell(given > wanted ? 4 : "rules", `ceiling ${pressures[wanted] ?? "none"}, not ${row?.ceiling ?? "none"}, at ${namesOf(place)}`);
    else if (row && !row.provisional && capping.every((one) => one.held || one.ceiling !== wanted))
      tell("rules", `ceiling ${row.ceiling} at ${namesOf(place)} only held`);
  }
}
function checkAreas(advice, { effects, rules: rules3 }, wished2, tell) {
  const byRule = leftAlone(effects);
  const given = areaOf(advice.avoidRegions);
  const ruled = areaOf(advice.avoidRegions.filter(({ reasons }) => reasons.some(({ rule: rule2 }) => rule2 !== void 0)));
  const less = minus(byRule, ruled);
  if (!isNone(less)) tell(2, `${namesOf(less)} left alone`);
  const more = minus(ruled, byRule);
  if (!isNone(more)) tell("rules", `${namesOf(more)} not left alone`);
  if (!isNone(minus(wished2, given)) || !isNone(minus(given, both(byRule, wished2))))
    tell("rules", `left alone: ${namesOf(byRule)}, and by wish ${namesOf(wished2)}`);
  const looks2 = rules3.flatMap(({ rule: rule2, look }) => look.map((area) => `${rule2.id} ${isAll(area) ? "anywhere" : namesOf(area)}`));
  const seen2 = /* @__PURE__ */ new Map();
  for (const { region: region2, side, reasons } of advice.checkBeforeTouch) {
    const id = reasons[0]?.rule ?? "";
    seen2.set(id, both(seen2.get(id) ?? nowhere, region2 ? areaOf([{ region: region2, side }]) : nowhere));
  }
  const told = [...seen2].map(([id, area]) => `${id} ${isNone(area) ? "anywhere" : namesOf(area)}`);
  if (missing(looks2, told).length + missing(told, looks2).length > 0) tell("rules", `look first: ${looks2.join("; ")}`);
}
function checkPlan(advice, { rules: rules3, effects }, tell) {
  const { course, sessions, beside, selfCare: selfCare2 } = advice.plan;
  const ranked = new Set(kindsIn(advice).flatMap((lists3) => lists3.ranked.map(({ technique: technique2 }) => technique2)));
  const minutes = Math.min(...rules3.map(({ rule: rule2 }) => rule2.minutes ?? Number.POSITIVE_INFINITY));
  if (course && course.minutes > minutes) tell("rules", `sessions of at most ${minutes} minutes, not ${course.minutes}`);
  const alone2 = leftAlone(effects);
  const capping = effects.filter((effect2) => effect2.binds === "all");
  const highest = new Map(advice.ranked.map(({ technique: technique2, pressure: pressure2 }) => [technique2, pressures.indexOf(pressure2?.highest ?? "light")]));
  for (const one of sessions.flatMap((session) => session.instead ? [session, session.instead] : [session])) {
    const used = [one.lead, ...one.support, ...one.finish];
    for (const code2 of used) if (!ranked.has(code2)) tell(2, `no session with ${code2}`);
    if (!isNone(shared(areaOf(one.focus), alone2))) tell(2, `no session begins at ${namesOf(shared(areaOf(one.focus), alone2))}`);
    const here = eachPlace.filter((place) => !isNone(shared(place, areaOf(one.focus))));
    const allowed2 = Math.min(...here.map((place) => ceilingIn(place, capping)), pressures.length - 1);
    const most9 = Math.min(allowed2, Math.max(...used.map((code2) => highest.get(code2) ?? 0)));
    if (pressures.indexOf(one.pressure) > most9) tell(4, `a session of ${pressures[most9]} pressure, not ${one.pressure}`);
  }
  for (const code2 of [...beside.map(({ technique: technique2 }) => technique2), ...selfCare2.techniques])
    if (!ranked.has(code2)) tell(2, `${code2} not in the plan`);
}

// proof/profiles.ts
function readersOf({ rules: rules3, questions: questions3, techniques: techniques2, doses: doses2, goals: goals3 }) {
  return [
    ...rules3.map(({ id, when }) => [`rule ${id}`, when]),
    ...questions3.map(({ code: code2, appliesWhen }) => [`question ${code2}`, appliesWhen]),
    ...techniques2.map(({ code: code2, requires }) => [`technique ${code2}`, requires]),
    ...doses2.map(({ requires }, at) => [`dose ${at}`, requires]),
    ...codesOf(goals3).map((code2) => [`goal ${code2}`, goals3[code2].requires])
  ];
}
function signatureOf(kind, code2, catalogue2) {
  const reads = (criterion2) => readIn(criterion2).some((leaf) => kind in leaf ? leaf[kind] === code2 : false);
  const named2 = readersOf(catalogue2).flatMap(([name, criterion2]) => reads(criterion2) ? [name] : []);
  const own2 = kind === "goal" && catalogue2.goals[code2].requires ? ["its own requirement"] : [];
  const questions3 = catalogue2.questions.flatMap(({ code: question2, decidedBy: decidedBy2 = [], openedBy = [] }) => [
    ...kind === "condition" && decidedBy2.some((one) => "condition" in one && one.condition === code2) ? [`answers ${question2}`] : [],
    ...kind === "condition" && openedBy.includes(code2) ? [`opens ${question2}`] : []
  ]);
  return [...named2, ...own2, ...questions3].join(", ");
}
function classesOf(kind, codes3, catalogue2) {
  const classes = /* @__PURE__ */ new Map();
  for (const code2 of codes3) {
    const signature = signatureOf(kind, code2, catalogue2);
    if (!classes.has(signature)) classes.set(signature, code2);
  }
  return [...classes].filter(([signature]) => signature !== "");
}
var companions = [
  { conditions: [{ code: "low-back-pain" }] },
  { goals: [{ code: "relaxation", priority: "high" }] },
  { conditions: [{ code: "neck-pain" }] },
  { conditions: [{ code: "muscle-tension" }] },
  { conditions: [{ code: "insomnia" }] },
  { goals: [{ code: "stress-relief", priority: "medium" }] }
];
var knee = [{ region: "knee", side: "left" }];
function profilesOf(catalogue2) {
  const { questions: questions3 } = catalogue2;
  const touchedBy = (code2) => questions3.flatMap(
    ({ code: question2, decidedBy: decidedBy2 = [], openedBy = [] }) => openedBy.includes(code2) || decidedBy2.some((one) => "condition" in one && one.condition === code2) ? question2 : []
  );
  const takesPlace2 = (code2) => touchedBy(code2).some((one) => catalogue2.index.questions.get(one)?.regions);
  const conditions3 = classesOf("condition", codesOf(catalogue2.conditions), catalogue2).map(([, code2]) => code2);
  const goals3 = classesOf("goal", codesOf(catalogue2.goals), catalogue2).map(([, code2]) => code2);
  const bare = [
    { name: "nothing that a rule reads", statement: {}, touches: [] },
    ...conditions3.map((code2) => ({ name: code2, statement: { conditions: [{ code: code2 }] }, touches: touchedBy(code2) })),
    ...goals3.map((code2) => ({
      name: `goal ${code2}`,
      statement: { goals: [{ code: code2, priority: "high" }] },
      touches: []
    })),
    ...conditions3.filter(takesPlace2).map((code2) => ({
      name: `${code2} of the left knee`,
      statement: { conditions: [{ code: code2, regions: knee }] },
      touches: touchedBy(code2)
    }))
  ];
  return bare.map((one, at) => ({ ...one, statement: together(one.statement, companions[at % companions.length] ?? {}) }));
}
var together = (a, b) => ({
  conditions: [...a.conditions ?? [], ...b.conditions ?? []],
  goals: [...a.goals ?? [], ...(b.goals ?? []).filter(({ code: code2 }) => !a.goals?.some((one) => one.code === code2))]
});
function wishesOf(catalogue2) {
  const { techniques: techniques2 } = catalogue2;
  const few = techniques2.filter((_, at) => at % 5 === 0).map(({ code: code2 }) => code2).sort();
  return [
    {},
    ...["light", "moderate", "firm", "deep"].map((pressure2) => ({ preferences: { pressure: pressure2 } })),
    ...["table", "chair", "mat"].map((setting) => ({ preferences: { setting } })),
    ...[true, false].map((needles) => ({ preferences: { needles } })),
    { preferences: { likeTechniques: few } },
    { preferences: { avoidTechniques: few } },
    { preferences: { avoidRegions: [{ region: "lower-leg" }, { region: "neck", side: "left" }] } },
    { preferences: { focusRegions: [{ region: "knee" }] } },
    { preferences: { sessionMinutes: 120 } },
    { conditions: [{ code: "low-back-pain", severity: 0 }] },
    { conditions: [{ code: "low-back-pain", severity: 10 }] },
    { goals: [{ code: "pain-relief", priority: "high" }] },
    { goals: codesOf(catalogue2.goals).map((code2) => ({ code: code2, priority: "low" })) },
    {
      goals: [{ code: "sleep", priority: "high" }],
      preferences: { pressure: "deep", likeTechniques: techniques2.map(({ code: code2 }) => code2).sort(), sessionMinutes: 240, needles: true }
    }
  ];
}

// proof/enumeration.ts
var setupOf = (library2) => ({
  library: library2,
  catalogue: library2.catalogue,
  profiles: profilesOf(library2.catalogue)
});
var Found = class {
  violations = [];
  count = 0;
  /** Rules that were met for somebody, and rules that were unknown. */
  met = /* @__PURE__ */ new Set();
  unknown = /* @__PURE__ */ new Set();
  /** Codes of techniques that were on offer for somebody. */
  ranked = /* @__PURE__ */ new Set();
  tell(law, intake, expected) {
    this.count += 1;
    if (this.violations.length < 50) this.violations.push({ law, intake, expected });
  }
  reach(decision, answer) {
    for (const { rule: rule2, truth } of decision.inForce) (truth === met ? this.met : this.unknown).add(rule2.id);
    if (answer?.outcome === "recommended")
      for (const list3 of [answer, answer.adjuncts, answer.addOns])
        for (const { technique: technique2 } of list3.ranked) this.ranked.add(technique2);
  }
};
function evaluated(intake, { library: library2, catalogue: catalogue2 }, found3, { by: by2 = catalogue2, decision = decide(intake, by2) } = {}) {
  try {
    const answer = library2.evaluate(intake, by2);
    checkAnswer(answer, decision, intake, by2, (law, expected) => found3.tell(law, intake, expected));
    found3.reach(decision, answer);
    return answer;
  } catch (error2) {
    found3.tell("rules", intake, `an answer, not ${error2 instanceof Error ? error2.stack ?? error2.message : "an error"}`);
    return void 0;
  }
}

// proof/person.ts
function personOf(statement, catalogue2) {
  const { conditions: conditions3 = [], goals: goals3 = [], answers: answers3 = {}, denied: denied2, clearances: clearances3 = [], facts: facts3 = {}, preferences: preferences2 } = statement;
  return {
    conditions: inOrder(conditions3, Object.keys(catalogue2.conditions)),
    goals: inOrder(goals3, Object.keys(catalogue2.goals)),
    screening: {
      answers: byKey(answers3),
      ...denied2 ? { denied: { list: denied2, version: catalogue2.listVersion ?? catalogue2.version } } : {},
      clearances: [...clearances3].sort((a, b) => order(`${a.rule} ${a.by}`, `${b.rule} ${b.by}`))
    },
    facts: byKey(facts3),
    preferences: { ...preferences2, ...listsOf(preferences2) },
    notes: []
  };
}
var listsOf = ({ avoidTechniques = [], likeTechniques = [], avoidRegions = [], focusRegions = [] } = {}) => ({
  avoidTechniques,
  likeTechniques,
  avoidRegions,
  focusRegions
});
var order = (a, b) => a < b ? -1 : Number(a > b);
var inOrder = (list3, codes3) => list3.length < 2 ? [...list3] : [...list3].sort((a, b) => codes3.indexOf(a.code) - codes3.indexOf(b.code));
function byKey(table3) {
  const keys = Object.keys(table3);
  const isSorted = keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
  return isSorted ? table3 : Object.fromEntries(Object.entries(table3).sort(([a], [b]) => order(a, b)));
}
function shuffled(value) {
  if (Array.isArray(value)) return [...value, ...value].reverse().map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, one]) => [key, shuffled(one)]));
}

// proof/said.ts
var yes = { answer: "yes" };
var no = { answer: "no" };
var unsure = { answer: "unsure" };
var somewhere = [{ region: "knee", side: "left" }];
var elsewhere = [{ region: "forearm", side: "right" }];
var raised = ({ regions: takes }) => takes ? [yes, unsure, { ...yes, regions: somewhere }] : [yes, unsure];
var everySaid = ({ regions: takes }) => takes ? [no, unsure, yes, { ...unsure, regions: somewhere }, { ...yes, regions: somewhere }, { ...yes, regions: elsewhere }] : [no, unsure, yes];
var everyPlace = () => [yes, unsure].flatMap((answer) => [
  ...regions.flatMap((region2) => [
    { ...answer, regions: [{ region: region2 }] },
    ...["left", "right"].map((side) => ({ ...answer, regions: [{ region: region2, side }] }))
  ]),
  { ...answer, regions: [...somewhere, ...elsewhere] }
]);
function isRaise(from, to) {
  const rank2 = { no: 0, unsure: 1, yes: 2 };
  if (!from || !to || rank2[from.answer] >= rank2[to.answer]) return false;
  return from.answer === "no" || JSON.stringify(from.regions) === JSON.stringify(to.regions);
}
var noToAll = ({ questions: questions3 }) => Object.fromEntries(
  questions3.map(({ code: code2 }) => code2).sort().map((code2) => [code2, no])
);
var related = (a, b) => a.appliesWhen !== void 0 && namedIn(a.appliesWhen).includes(b.code) || b.appliesWhen !== void 0 && namedIn(b.appliesWhen).includes(a.code);

// proof/concerns.ts
function twosOf({ profiles }) {
  const stated = profiles.filter(({ touches }) => touches.length > 0);
  const codes3 = ({ statement }) => statement.conditions?.map(({ code: code2 }) => code2) ?? [];
  return stated.flatMap(
    (one, at) => stated.slice(at + 1).flatMap((other) => codes3(one)[0] === codes3(other)[0] ? [] : [[one, other]])
  );
}
var askedOf = ([a, b], { questions: questions3 }) => {
  const touched2 = [...a.touches, ...b.touches];
  return questions3.filter(
    ({ code: code2, appliesWhen }) => touched2.includes(code2) || appliesWhen && namedIn(appliesWhen).some((first) => touched2.includes(first))
  );
};
var saidTo = (question2) => [...everySaid(question2), void 0];
var concerns = {
  name: "conditions",
  what: "every two classes of conditions that touch a question, with every answer to those questions and their follow-ups",
  slots: (setup2) => twosOf(setup2).length,
  casesIn: (slot, setup2) => askedOf(twosOf(setup2)[slot], setup2.catalogue).reduce((sum, one) => sum + saidTo(one).length, 0) * 2,
  run(slot, setup2, found3) {
    const two = twosOf(setup2)[slot];
    const [a, b] = two;
    const unique3 = new Map(together(a.statement, b.statement).conditions?.map((one) => [one.code, one]));
    const stated = { ...together(a.statement, b.statement), conditions: [...unique3.values()] };
    let cases = 0;
    for (const denied2 of ["full", "gate"])
      for (const question2 of askedOf(two, setup2.catalogue))
        for (const answer of saidTo(question2)) {
          const answers3 = answer ? { [question2.code]: answer } : {};
          evaluated(personOf({ ...stated, denied: denied2, answers: answers3 }, setup2.catalogue), setup2, found3);
          cases += 1;
        }
    return cases;
  }
};

// proof/crowd.ts
import fc2 from "fast-check";

// test/people.ts
import fc from "fast-check";

// src/facts.ts
var factRanges = {
  /** Completed years. */
  ageYears: { least: 0, most: 125, likely: [0, 105] },
  /** Weeks since the last period. */
  pregnancyWeeks: { least: 0, most: 45, likely: [0, 42] },
  /** Weeks since the last birth. */
  weeksSinceBirth: { least: 0, most: 4e3, likely: [0, 3e3] },
  /** Upper blood pressure in mmHg. */
  systolic: { least: 40, most: 320, likely: [80, 220] },
  /** Lower blood pressure in mmHg. */
  diastolic: { least: 20, most: 220, likely: [40, 130] },
  /** Body temperature in degrees Celsius. */
  temperatureCelsius: { least: 25, most: 45, likely: [35, 41] },
  /** Hours since the last injury. */
  hoursSinceInjury: { least: 0, most: 1e6, likely: [0, 1e6] },
  /** Weeks since the last operation. */
  weeksSinceSurgery: { least: 0, most: 6e3, likely: [0, 6e3] }
};

// src/checked.ts
var mark = /* @__PURE__ */ Symbol.for("massage-recommender.catalogue");
var marked = (catalogue2) => Object.defineProperty(catalogue2, mark, { value: true });
function checked(catalogue2) {
  if (Object.hasOwn(Object(catalogue2), mark)) return catalogue2;
  throw new TypeError("The catalogue was not checked and indexed: pass it through defineCatalogue().");
}

// src/criterion.ts
function judge(criterion2, read) {
  const readVerdict = (leaf) => read(leaf).verdict;
  const factsFor = (part, verdict2) => {
    const parts = partsOf2(part);
    if (!parts) return read(part).facts;
    const judged = parts.map((one) => ({ one, its: verdictOf(one, readVerdict) }));
    const because3 = judged.filter(({ its }) => verdict2 === "unknown" ? its !== "unmet" : its === verdict2);
    return because3.flatMap(({ one, its }) => factsFor(one, its));
  };
  const verdict = verdictOf(criterion2, readVerdict);
  return { verdict, facts: factsFor(criterion2, verdict) };
}
var partsOf2 = (criterion2) => "any" in criterion2 ? criterion2.any : "all" in criterion2 ? criterion2.all : void 0;
function verdictOf(criterion2, read) {
  const parts = partsOf2(criterion2);
  if (!parts) return read(criterion2);
  const deciding = "any" in criterion2 ? "met" : "unmet";
  let verdict = deciding === "met" ? "unmet" : "met";
  for (const part of parts) {
    const one = verdictOf(part, read);
    if (one === deciding) return one;
    if (one === "unknown") verdict = one;
  }
  return verdict;
}
function leavesOf(criterion2) {
  if ("any" in criterion2) return criterion2.any.flatMap(leavesOf);
  if ("all" in criterion2) return criterion2.all.flatMap(leavesOf);
  return [criterion2];
}
var answersIn = (criterion2) => criterion2 ? leavesOf(criterion2).flatMap((leaf) => "answer" in leaf ? leaf.answer : []) : [];

// src/indexed.ts
function freeze(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) freeze(one);
  return Object.freeze(value);
}
function indexCatalogue(definition3, digest2) {
  const leaves = new Map(definition3.rules.map((rule2) => [rule2, rule2.when ? leavesOf(rule2.when) : []]));
  const reads = (rule2, code2) => leaves.get(rule2)?.some((leaf) => "answer" in leaf && leaf.answer === code2);
  const index = {
    leaves,
    readers: new Map(
      definition3.questions.map(({ code: code2 }) => [code2, definition3.rules.filter((rule2) => reads(rule2, code2))])
    ),
    questions: new Map(definition3.questions.map((q) => [q.code, q])),
    rules: new Map(definition3.rules.map((r) => [r.id, r])),
    techniques: new Map(definition3.techniques.map((t2) => [t2.code, t2])),
    indications: indicationsBy(definition3)
  };
  for (const map of [...Object.values(index), ...index.indications.values()]) seal(map);
  return Object.freeze(marked({ ...freeze(definition3), digest: digest2, index: Object.freeze(index) }));
}
function seal(map) {
  const refuse2 = () => {
    throw new TypeError("The index of a catalogue cannot be changed.");
  };
  Object.freeze(Object.assign(map, { set: refuse2, delete: refuse2, clear: refuse2 }));
}
function indicationsBy({ indications: indications2 }) {
  const by2 = /* @__PURE__ */ new Map();
  for (const indication2 of indications2) {
    const key = indicationKey(indication2.condition, indication2.variant);
    const found3 = by2.get(key);
    if (found3) found3.set(indication2.technique, indication2);
    else by2.set(key, /* @__PURE__ */ new Map([[indication2.technique, indication2]]));
  }
  return by2;
}
var indicationKey = (condition3, variant) => `${condition3}|${variant}`;

// src/knowledge/conditions.ts
var conditions = {
  "low-back-pain": {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [
      { condition: "low-back-pain" },
      { condition: "low-back-pain-chronic", stages: ["chronic", "unstated"] },
      { condition: "low-back-pain-acute", stages: ["acute", "subacute"] }
    ],
    parents: [],
    regions: ["lower-back", "pelvis", "buttock"]
  },
  "neck-pain": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [{ condition: "neck-pain" }],
    parents: [],
    regions: ["neck", "shoulder"]
  },
  "upper-back-pain": {
    lean: "medical",
    effects: ["pain", "function", "muscle-tension"],
    evidence: [],
    parents: [{ condition: "chronic-pain", stages: ["chronic", "unstated"] }],
    regions: ["upper-back", "mid-back"]
  },
  "shoulder-pain": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [{ condition: "shoulder-pain" }],
    parents: [{ condition: "chronic-pain", stages: ["chronic", "unstated"] }],
    regions: ["shoulder", "upper-back"]
  },
  "hip-pain": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [],
    parents: [{ condition: "chronic-pain", stages: ["chronic", "unstated"] }],
    regions: ["hip", "buttock"]
  },
  "knee-pain": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [],
    parents: [{ condition: "chronic-pain", stages: ["chronic", "unstated"] }],
    regions: ["knee", "thigh"]
  },
  "joint-pain": {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [],
    parents: [{ condition: "chronic-pain", stages: ["chronic", "unstated"] }],
    regions: []
  },
  "joint-stiffness": {
    lean: "medical",
    effects: ["range-of-motion", "function"],
    evidence: [],
    parents: [{ condition: "limited-mobility" }],
    regions: []
  },
  "limited-mobility": {
    lean: "medical",
    effects: ["range-of-motion", "function"],
    evidence: [{ condition: "limited-mobility" }],
    parents: [],
    regions: []
  },
  "frozen-shoulder": {
    lean: "medical",
    effects: ["range-of-motion", "pain", "function"],
    evidence: [{ condition: "frozen-shoulder" }],
    parents: [{ condition: "shoulder-pain" }, { condition: "limited-mobility" }],
    regions: ["shoulder"],
    startPressure: "moderate"
  },
  osteoarthritis: {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [
      { condition: "osteoarthritis" },
      { condition: "osteoarthritis-knee", regions: ["knee", "unstated"] },
      { condition: "osteoarthritis-hip", regions: ["hip"] }
    ],
    parents: [],
    regions: []
  },
  "rheumatoid-arthritis": {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [{ condition: "rheumatoid-arthritis" }],
    parents: [],
    regions: ["whole-body"],
    startPressure: "light"
  },
  fibromyalgia: {
    lean: "medical",
    effects: ["pain", "function", "sleep", "fatigue", "quality-of-life"],
    evidence: [{ condition: "fibromyalgia" }],
    parents: [],
    regions: ["whole-body"],
    startPressure: "light"
  },
  "chronic-pain": {
    lean: "medical",
    effects: ["pain", "function", "quality-of-life"],
    evidence: [{ condition: "chronic-pain" }],
    parents: [],
    regions: ["whole-body"]
  },
  sciatica: {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [{ condition: "sciatica" }],
    parents: [],
    regions: ["lower-back", "pelvis", "buttock", "thigh", "lower-leg"],
    startPressure: "moderate"
  },
  "tension-type-headache": {
    lean: "medical",
    effects: ["pain", "quality-of-life"],
    evidence: [{ condition: "tension-type-headache" }],
    parents: [],
    regions: ["head", "neck"]
  },
  migraine: {
    lean: "medical",
    effects: ["pain", "quality-of-life"],
    evidence: [{ condition: "migraine" }],
    parents: [],
    regions: ["head", "neck"],
    startPressure: "moderate"
  },
  "temporomandibular-disorder": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [{ condition: "temporomandibular-disorder" }],
    parents: [],
    regions: ["jaw", "face", "neck"],
    startPressure: "moderate"
  },
  "myofascial-pain": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [{ condition: "myofascial-pain" }],
    parents: [],
    regions: []
  },
  "muscle-tension": {
    lean: "medical",
    effects: ["muscle-tension", "range-of-motion"],
    evidence: [{ condition: "muscle-tension" }],
    parents: [],
    regions: []
  },
  "tight-fascia": { lean: "medical", effects: ["range-of-motion", "pain"], evidence: [], parents: [], regions: [] },
  "muscle-spasm": {
    lean: "medical",
    effects: ["pain", "muscle-tension"],
    evidence: [],
    parents: [{ condition: "muscle-tension" }],
    regions: [],
    startPressure: "moderate"
  },
  "muscle-strain": {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [{ condition: "muscle-strain" }, { condition: "acute-injury", stages: ["acute", "subacute"] }],
    parents: [],
    regions: [],
    startPressure: "moderate"
  },
  "joint-sprain": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [{ condition: "acute-injury", stages: ["acute", "subacute"] }],
    parents: [],
    regions: [],
    startPressure: "moderate"
  },
  "old-injury": {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [],
    parents: [{ condition: "chronic-pain", stages: ["chronic", "unstated"] }],
    regions: []
  },
  whiplash: {
    lean: "medical",
    effects: ["pain", "function", "range-of-motion"],
    evidence: [],
    parents: [{ condition: "neck-pain" }],
    regions: ["neck", "shoulder"],
    startPressure: "light"
  },
  "repetitive-strain": {
    lean: "medical",
    effects: ["pain", "function", "muscle-tension"],
    evidence: [],
    parents: [{ condition: "chronic-pain", stages: ["chronic", "unstated"] }, { condition: "muscle-tension" }],
    regions: ["neck", "shoulder", "upper-back", "forearm", "wrist", "hand"]
  },
  tendinopathy: {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [{ condition: "tendinopathy" }],
    parents: [],
    regions: []
  },
  "plantar-heel-pain": {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [{ condition: "plantar-heel-pain" }],
    parents: [],
    regions: ["foot", "lower-leg"]
  },
  "carpal-tunnel-syndrome": {
    lean: "medical",
    effects: ["pain", "function"],
    evidence: [{ condition: "carpal-tunnel-syndrome" }],
    parents: [],
    regions: ["wrist", "hand", "forearm"],
    startPressure: "moderate"
  },
  "delayed-onset-muscle-soreness": {
    lean: "medical",
    effects: ["soreness", "fatigue"],
    evidence: [{ condition: "delayed-onset-muscle-soreness" }],
    parents: [],
    regions: []
  },
  "scar-tissue": {
    lean: "medical",
    effects: ["scar", "pain", "range-of-motion"],
    evidence: [{ condition: "scar-tissue" }],
    parents: [],
    regions: [],
    startPressure: "light"
  },
  "post-surgical-recovery": {
    lean: "medical",
    effects: ["pain", "range-of-motion", "swelling", "function", "anxiety"],
    evidence: [
      { condition: "postoperative-pain", stages: ["acute", "subacute"] },
      { condition: "knee-replacement", regions: ["knee"] }
    ],
    parents: [],
    regions: [],
    startPressure: "light"
  },
  swelling: { lean: "medical", effects: ["swelling"], evidence: [], parents: [], regions: [], startPressure: "light" },
  lymphedema: {
    lean: "medical",
    effects: ["swelling", "function", "quality-of-life"],
    evidence: [{ condition: "lymphedema" }],
    parents: [],
    regions: [],
    startPressure: "light"
  },
  "poor-circulation": {
    lean: "medical",
    effects: ["circulation"],
    evidence: [{ condition: "circulation" }],
    parents: [],
    regions: ["lower-leg", "foot"],
    startPressure: "moderate"
  },
  constipation: {
    lean: "medical",
    effects: ["bowel-function"],
    evidence: [{ condition: "constipation" }],
    parents: [],
    regions: ["abdomen"],
    startPressure: "moderate"
  },
  "pregnancy-discomfort": {
    lean: "medical",
    effects: ["pain", "anxiety", "stress", "mood", "function", "nausea"],
    evidence: [{ condition: "pregnancy-discomfort" }],
    parents: [],
    regions: ["whole-body"],
    startPressure: "moderate"
  },
  "postpartum-recovery": {
    lean: "relaxation",
    effects: ["pain", "anxiety", "mood", "fatigue"],
    evidence: [{ condition: "postpartum-recovery" }],
    parents: [],
    regions: ["whole-body"],
    startPressure: "moderate"
  },
  "cancer-symptoms": {
    lean: "relaxation",
    effects: ["pain", "anxiety", "mood", "fatigue", "sleep", "quality-of-life"],
    evidence: [{ condition: "cancer-symptoms" }],
    parents: [],
    regions: ["whole-body"],
    startPressure: "light"
  },
  stress: {
    lean: "relaxation",
    effects: ["stress", "anxiety", "mood"],
    evidence: [{ condition: "stress" }, { condition: "anxiety" }, { condition: "wellbeing" }],
    parents: [],
    regions: ["whole-body"]
  },
  anxiety: {
    lean: "relaxation",
    effects: ["anxiety"],
    evidence: [{ condition: "anxiety" }, { condition: "anxiety-disorder" }],
    parents: [{ condition: "procedural-anxiety" }],
    regions: ["whole-body"]
  },
  "low-mood": {
    lean: "relaxation",
    effects: ["mood"],
    evidence: [{ condition: "low-mood" }],
    parents: [],
    regions: ["whole-body"]
  },
  insomnia: {
    lean: "relaxation",
    effects: ["sleep"],
    evidence: [{ condition: "insomnia" }],
    parents: [],
    regions: ["whole-body"]
  },
  fatigue: {
    lean: "relaxation",
    effects: ["fatigue"],
    evidence: [{ condition: "fatigue" }],
    parents: [{ condition: "cancer-symptoms" }],
    regions: ["whole-body"]
  },
  "stress-digestion": {
    lean: "relaxation",
    effects: ["stress", "anxiety", "bowel-function"],
    evidence: [],
    parents: [{ condition: "stress" }, { condition: "anxiety" }],
    regions: ["abdomen"],
    startPressure: "moderate"
  },
  "dementia-agitation": {
    lean: "relaxation",
    effects: ["agitation", "anxiety", "stress"],
    evidence: [{ condition: "dementia-agitation" }],
    parents: [{ condition: "frailty" }],
    regions: ["whole-body"],
    startPressure: "light"
  },
  frailty: {
    lean: "relaxation",
    effects: ["stress", "anxiety", "mood", "pain", "quality-of-life"],
    evidence: [{ condition: "frailty" }],
    parents: [],
    regions: ["whole-body"],
    startPressure: "light"
  }
};

// src/knowledge/digest.ts
var digest = "ab310b1a6357747947a159c3e93d4a9fd015f20b680e9cbd3c9dc9fc7956bdbb";

// src/knowledge/doses.ts
var advancedCancer = {
  minutes: 30,
  perWeek: 3,
  weeks: 2,
  findings: ["kutner-2008-advanced-cancer", "kutner-2008-immediate-pain", "kutner-2008-sustained-null"]
};
var doses = [
  {
    condition: "neck-pain",
    stages: ["chronic", "unstated"],
    minutes: 60,
    perWeek: 2,
    weeks: 4,
    findings: ["sherman-2014-neck-dose", "sherman-2014-neck-dose-2", "sherman-2014-neck-30min-null"],
    booster: { sessions: 6, perWeek: 1, findings: ["cook-2015-neck-booster"] }
  },
  {
    condition: "low-back-pain",
    stages: ["chronic", "unstated"],
    minutes: 60,
    perWeek: 1,
    weeks: 10,
    findings: ["cherkin-2011-lbp", "cherkin-2001-massage-lbp", "elder-2017-real-world-lbp"]
  },
  {
    condition: "osteoarthritis",
    regions: ["knee", "unstated"],
    minutes: 60,
    perWeek: 1,
    weeks: 8,
    findings: ["perlman-2012-oa-dose", "perlman-2019-knee-oa", "perlman-2019-oa-longterm-null"]
  },
  {
    condition: "migraine",
    perWeek: 1,
    weeks: 6,
    findings: ["lawler-2006-migraine"]
  },
  {
    condition: "stress",
    settings: ["chair"],
    minutes: 15,
    perWeek: 1,
    weeks: 6,
    findings: ["field-1996-chair-stress", "field-1996-alertness", "shulman-1996-workplace", "day-2009-workplace"]
  },
  {
    condition: "anxiety",
    settings: ["chair"],
    minutes: 15,
    perWeek: 1,
    weeks: 6,
    findings: ["shulman-1996-workplace", "field-1996-chair-anxiety"]
  },
  {
    condition: "anxiety",
    minutes: 45,
    perWeek: 2,
    weeks: 6,
    findings: ["rapaport-2016-gad", "rapaport-2021-gad-dose"]
  },
  {
    condition: "cancer-symptoms",
    requires: { all: [{ condition: "frailty" }, { answer: "cancer-current" }] },
    ...advancedCancer
  },
  {
    condition: "cancer-symptoms",
    minutes: 45,
    perWeek: 1,
    weeks: 6,
    findings: ["kinkead-2018-cancer-fatigue"]
  },
  {
    condition: "constipation",
    minutes: 15,
    findings: ["lamas-2009-constipation", "mcclurg-2018-amber"]
  },
  { condition: "frailty", requires: { answer: "cancer-current" }, ...advancedCancer },
  {
    condition: "frailty",
    minutes: 10,
    findings: ["harris-2010-older-adults"]
  },
  {
    condition: "fibromyalgia",
    weeks: 5,
    findings: ["li-2014-fibromyalgia-massage"]
  }
];

// src/knowledge/goals.ts
var goals = {
  "pain-relief": {
    lean: "medical",
    standing: "supported",
    effects: ["pain"],
    ownFirst: true,
    conditions: ["chronic-pain"]
  },
  "injury-recovery": {
    lean: "medical",
    standing: "supported",
    effects: ["pain", "function", "range-of-motion"],
    ownFirst: true,
    conditions: []
  },
  rehabilitation: {
    lean: "medical",
    standing: "supported",
    effects: ["function", "range-of-motion"],
    ownFirst: true,
    conditions: ["limited-mobility"]
  },
  mobility: {
    lean: "medical",
    standing: "supported",
    effects: ["range-of-motion"],
    ownFirst: false,
    conditions: ["limited-mobility"]
  },
  flexibility: {
    lean: "medical",
    standing: "supported",
    effects: ["range-of-motion"],
    ownFirst: false,
    conditions: ["limited-mobility"]
  },
  "physical-function": {
    lean: "medical",
    standing: "supported",
    effects: ["function", "range-of-motion"],
    ownFirst: true,
    conditions: ["limited-mobility"]
  },
  "return-to-activity": {
    lean: "medical",
    standing: "supported",
    effects: ["function", "range-of-motion"],
    ownFirst: true,
    conditions: ["limited-mobility"]
  },
  "muscle-tension-relief": {
    lean: "medical",
    standing: "supported",
    effects: ["muscle-tension", "range-of-motion"],
    ownFirst: false,
    conditions: ["muscle-tension"]
  },
  posture: {
    lean: "medical",
    standing: "supported",
    effects: ["muscle-tension", "range-of-motion"],
    ownFirst: false,
    conditions: ["muscle-tension"]
  },
  "swelling-reduction": {
    lean: "medical",
    standing: "supported",
    effects: ["swelling"],
    ownFirst: true,
    conditions: []
  },
  "scar-mobility": {
    lean: "medical",
    standing: "supported",
    effects: ["scar", "range-of-motion"],
    ownFirst: false,
    conditions: ["scar-tissue"]
  },
  "sports-recovery": {
    lean: "medical",
    standing: "supported",
    effects: ["soreness", "fatigue"],
    ownFirst: false,
    conditions: ["delayed-onset-muscle-soreness"]
  },
  "sports-performance": {
    lean: "medical",
    standing: "unsupported",
    effects: ["performance"],
    ownFirst: false,
    conditions: ["delayed-onset-muscle-soreness"],
    claim: "improves-performance",
    nearest: "sports-recovery"
  },
  circulation: {
    lean: "medical",
    standing: "contested",
    effects: ["circulation"],
    ownFirst: false,
    conditions: ["poor-circulation"],
    claim: "improves-circulation",
    nearest: "relaxation"
  },
  inflammation: {
    lean: "medical",
    standing: "contested",
    effects: [],
    ownFirst: true,
    conditions: [],
    claim: "reduces-inflammation",
    nearest: "pain-relief"
  },
  "stress-relief": {
    lean: "relaxation",
    standing: "supported",
    effects: ["stress", "anxiety", "mood"],
    ownFirst: false,
    conditions: ["stress"]
  },
  relaxation: {
    lean: "relaxation",
    standing: "supported",
    effects: ["stress", "anxiety", "mood"],
    ownFirst: false,
    conditions: ["stress"]
  },
  "anxiety-relief": {
    lean: "relaxation",
    standing: "supported",
    effects: ["anxiety"],
    ownFirst: false,
    conditions: ["anxiety"]
  },
  mood: { lean: "relaxation", standing: "supported", effects: ["mood"], ownFirst: false, conditions: ["low-mood"] },
  sleep: { lean: "relaxation", standing: "supported", effects: ["sleep"], ownFirst: false, conditions: ["insomnia"] },
  "mental-clarity": {
    lean: "relaxation",
    standing: "contested",
    effects: ["alertness"],
    ownFirst: false,
    conditions: ["stress"],
    claim: "clears-the-mind",
    nearest: "stress-relief"
  },
  energy: {
    lean: "relaxation",
    standing: "contested",
    effects: ["fatigue"],
    ownFirst: false,
    conditions: ["fatigue"],
    claim: "gives-energy",
    nearest: "sleep"
  },
  wellbeing: {
    lean: "relaxation",
    standing: "supported",
    effects: ["stress", "anxiety", "mood", "quality-of-life"],
    ownFirst: false,
    conditions: ["stress"]
  },
  maintenance: {
    lean: "relaxation",
    standing: "supported",
    effects: ["stress", "anxiety", "mood"],
    ownFirst: false,
    conditions: ["stress"]
  },
  "body-awareness": {
    lean: "relaxation",
    standing: "supported",
    effects: ["stress", "anxiety", "mood"],
    ownFirst: false,
    conditions: ["stress"]
  },
  digestion: {
    lean: "relaxation",
    standing: "contested",
    effects: ["bowel-function", "stress"],
    ownFirst: false,
    conditions: ["stress-digestion"],
    claim: "settles-digestion",
    nearest: "stress-relief"
  },
  "pregnancy-comfort": {
    lean: "relaxation",
    requires: { answer: "pregnant" },
    standing: "supported",
    effects: ["pain", "anxiety", "stress", "mood"],
    ownFirst: false,
    conditions: ["pregnancy-discomfort"]
  },
  treat: {
    lean: "relaxation",
    standing: "supported",
    effects: ["stress", "anxiety", "mood"],
    ownFirst: false,
    conditions: ["stress"]
  },
  detox: {
    lean: "relaxation",
    standing: "unsupported",
    effects: [],
    ownFirst: false,
    conditions: [],
    claim: "removes-toxins",
    nearest: "relaxation"
  },
  "immune-support": {
    lean: "relaxation",
    standing: "unsupported",
    effects: [],
    ownFirst: false,
    conditions: [],
    claim: "boosts-immunity",
    nearest: "wellbeing"
  },
  "weight-or-contour": {
    lean: "relaxation",
    standing: "unsupported",
    effects: [],
    ownFirst: false,
    conditions: [],
    claim: "slims-or-shapes-the-body",
    nearest: "wellbeing"
  }
};

// src/knowledge/indication-table.ts
var indicationsOf = (table3) => Object.keys(table3).flatMap(
  (condition3) => Object.entries(table3[condition3] ?? {}).flatMap(
    ([variant, cells]) => Object.entries(cells).map(([technique2, [effects, indirect, alsoAgainst, unclear, notAlone]]) => ({
      technique: technique2,
      condition: condition3,
      variant,
      basis: indirect ? "indirect" : "direct",
      effects: effects.map(effectOf),
      alsoAgainst: idsIn(alsoAgainst),
      unclear: idsIn(unclear),
      ...notAlone ? { notAlone: true } : {}
    }))
  )
);
var effectOf = ([effect2, strength, pro, against, contested = 0]) => ({
  effect: effect2,
  strength,
  contested: contested === 1,
  for: idsIn(pro),
  against: idsIn(against)
});
var idsIn = (ids) => ids ? ids.split(" ") : [];

// src/knowledge/indications.ts
var harms = {
  "deep-tissue-massage": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "trigger-point-therapy": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "myofascial-release": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "swedish-massage": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "sports-massage": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "aromatherapy-massage": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "hot-stone-massage": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "thai-massage": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "chair-massage": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "tuina": [
    "ernst-2003-safety",
    "furlan-2015-lbp-adverse",
    "yin-2014-adverse",
    "yin-2014-adverse-2"
  ],
  "acupuncture": [
    "baumler-2021-acupuncture-safety"
  ]
};
var table = {
  "low-back-pain": { "low-back-pain low-back-pain-acute": { "deep-tissue-massage": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "trigger-point-therapy": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "myofascial-release": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "swedish-massage": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "acupressure": [[["pain", 2, "li-2021-acupressure-lbp li-2021-lbp-acupressure robinson-2011-acupressure-pain"]]], "sports-massage": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "aromatherapy-massage": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "hot-stone-massage": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "thai-massage": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "chair-massage": [[["pain", 1, "furlan-2015-lbp-acute-pain george-2021-acute-lbp-massage nice-ng59-2016-manual-therapy qaseem-2017-acp-acute-massage qaseem-2017-acute-lbp-massage"]], 1], "tuina": [[["pain", 1, "kong-2012-tuina-combined"]]], "heat-packs": [[["pain", 3, "french-2006-heat qaseem-2017-acute-lbp-heat"]]], "acupuncture": [[["pain", 1, "qaseem-2017-acute-lbp-acupuncture", "nice-ng59-2016-acupuncture", 1]]], "spinal-manipulation": [[["pain", 3, "george-2021-acute-lbp-smt paige-2017-acute-lbp-smt qaseem-2017-acute-lbp-smt"]]] }, "low-back-pain low-back-pain-chronic": { "prenatal-massage": [[["function", 2, "cherkin-2011-lbp cherkin-2011-lbp-relaxation"]], 1], "postnatal-massage": [[["function", 2, "cherkin-2011-lbp cherkin-2011-lbp-relaxation"]], 1], "oncology-massage": [[["function", 2, "cherkin-2011-lbp cherkin-2011-lbp-relaxation"]], 1], "comfort-touch": [[["function", 2, "cherkin-2011-lbp cherkin-2011-lbp-relaxation"]], 1], "deep-tissue-massage": [[["pain", 1, "majchrzycki-2014-lbp-deep-tissue"], ["function", 3, "cherkin-2011-lbp-structural"]], 0, "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage", "cashin-2025-lbp-placebo"], "trigger-point-therapy": [[["pain", 2, "furlan-2015-lbp-chronic-pain kumar-2013-lbp-umbrella mak-2024-lbp nice-2016-ng59-lbp-massage nice-ng59-2016-manual-therapy skelly-2020-lbp-massage who-2023-lbp-massage who-2023-lbp-massage-2", "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage"], ["function", 2, "bervoets-2015-lbp-function cherkin-2001-massage-lbp"]], 1, "", "cashin-2025-lbp-placebo"], "myofascial-release": [[["pain", 2, "wu-2021-mfr-lbp-pain"]], 0, "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage", "cashin-2025-lbp-placebo"], "swedish-massage": [[["function", 3, "cherkin-2011-lbp cherkin-2011-lbp-relaxation"]], 0, "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage", "cashin-2025-lbp-placebo"], "acupressure": [[["pain", 2, "godley-2020-acupressure-lbp li-2021-acupressure-lbp li-2021-lbp-acupressure murphy-2019-self-acupressure robinson-2011-acupressure-pain"]]], "sports-massage": [[["pain", 2, "furlan-2015-lbp-chronic-pain kumar-2013-lbp-umbrella mak-2024-lbp nice-2016-ng59-lbp-massage nice-ng59-2016-manual-therapy skelly-2020-lbp-massage who-2023-lbp-massage who-2023-lbp-massage-2", "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage"], ["function", 2, "bervoets-2015-lbp-function cherkin-2001-massage-lbp"]], 1, "", "cashin-2025-lbp-placebo"], "aromatherapy-massage": [[["pain", 2, "furlan-2015-lbp-chronic-pain kumar-2013-lbp-umbrella mak-2024-lbp nice-2016-ng59-lbp-massage nice-ng59-2016-manual-therapy skelly-2020-lbp-massage who-2023-lbp-massage who-2023-lbp-massage-2", "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage"], ["function", 2, "bervoets-2015-lbp-function cherkin-2001-massage-lbp"]], 1, "", "cashin-2025-lbp-placebo"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology-lbp"]]], "hot-stone-massage": [[["pain", 2, "furlan-2015-lbp-chronic-pain kumar-2013-lbp-umbrella mak-2024-lbp nice-2016-ng59-lbp-massage nice-ng59-2016-manual-therapy skelly-2020-lbp-massage who-2023-lbp-massage who-2023-lbp-massage-2", "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage"], ["function", 2, "bervoets-2015-lbp-function cherkin-2001-massage-lbp"]], 1, "", "cashin-2025-lbp-placebo"], "thai-massage": [[["pain", 1, "chatchawan-2005-lbp-thai juntakarn-2017-lbp-thai"]], 0, "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage", "cashin-2025-lbp-placebo"], "chair-massage": [[["pain", 2, "furlan-2015-lbp-chronic-pain kumar-2013-lbp-umbrella mak-2024-lbp nice-2016-ng59-lbp-massage nice-ng59-2016-manual-therapy skelly-2020-lbp-massage who-2023-lbp-massage who-2023-lbp-massage-2", "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage"], ["function", 2, "bervoets-2015-lbp-function cherkin-2001-massage-lbp"]], 1, "", "cashin-2025-lbp-placebo"], "tuina": [[["pain", 1, "kong-2012-tuina-combined"]], 0, "bervoets-2015-lbp-pain furlan-2015-lbp-longterm kngf-2021-lbp-massage", "cashin-2025-lbp-placebo"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-cst-chronic-low-back-pain"]]], "exercise-therapy": [[["pain", 4, "cochrane-overview-lbp-exercise george-2021-chronic-lbp-exercise hayden-2021-exercise-lbp hayden-2021-lbp-exercise owen-2020-exercise-modes-lbp qaseem-2017-acp-chronic-firstline qaseem-2017-chronic-lbp-exercise verville-2023-exercise-lbp who-2023-lbp-exercise who-2023-lbp-exercise-2"]]], "acupuncture": [[["pain", 2, "cochrane-overview-lbp-acupuncture mu-2020-acupuncture-lbp-no-treatment mu-2020-lbp-acupuncture qaseem-2017-chronic-lbp-acupuncture who-2023-lbp-acupuncture who-2023-lbp-needling", "mu-2020-acupuncture-lbp nice-2016-ng59-lbp-acupuncture nice-ng59-2016-acupuncture", 1], ["function", 2, "debar-2025-acupuncture-older-lbp", "cherkin-2001-massage-v-acupuncture", 1]], 0, "", "mu-2020-acupuncture-lbp-usual-care"], "spinal-manipulation": [[["pain", 3, "cashin-2025-lbp-exercise-smt coulter-2018-smt-lbp haas-2014-smt-dose qaseem-2017-chronic-lbp-smt rubinstein-2019-lbp-smt rubinstein-2019-smt-lbp who-2023-lbp-smt who-2023-lbp-spinal-manipulation"]]], "joint-mobilization": [[["pain", 1, "nice-2016-ng59-lbp-smt"]], 1], "tens": [[["pain", 0, "", "who-2023-lbp-tens"]]] } },
  "neck-pain": { "neck-pain": { "deep-tissue-massage": [[["pain", 2, "skillgate-2020-neck-short-term", "skillgate-2020-neck-long-term-null", 1]], 0, "bervoets-2015-neck-pain gross-2024-neck-pain", "gross-2024b-neck-active patel-2012-neck"], "trigger-point-therapy": [[["pain", 2, "xu-2023-neck-trp"]], 0, "bervoets-2015-neck-pain gross-2024-neck-pain", "gross-2024b-neck-active patel-2012-neck"], "myofascial-release": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "swedish-massage": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "sports-massage": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "aromatherapy-massage": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "hot-stone-massage": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "thai-massage": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "chair-massage": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "tuina": [[["pain", 1, "cook-2015-neck-booster kong-2013-neck-pain sherman-2014-neck-dose sherman-2014-neck-dose-2 skelly-2020-neck-massage", "bervoets-2015-neck-pain gross-2024-neck-pain", 1], ["function", 1, "sherman-2009-neck sherman-2009-neck-2"]], 1, "", "gross-2024b-neck-active patel-2012-neck"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-cst-neck-pain"]]], "exercise-therapy": [[["function", 2, "skelly-2020-neck-exercise"]]], "acupuncture": [[["pain", 3, "skelly-2020-neck-acupuncture trinh-2016-neck-acupuncture yuan-2015-tcm-neck-lbp"]]], "spinal-manipulation": [[["pain", 1, "gross-2015-neck-smt"]]], "joint-mobilization": [[["pain", 2, "hidalgo-2017-neck-manual"]], 1] } },
  "upper-back-pain": { "^chronic-pain": { "deep-tissue-massage": [[], 1, "", "koren-2018-deep-tissue"], "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-chronic-pain"]], 1], "myofascial-release": [[["pain", 0, "", "laimi-2018-mfr-chronic"]], 1, "", "ajimsha-2015-mfr"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]], 1], "hot-stone-massage": [[], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol"], "thai-massage": [[["pain", 1, "keeratitanont-2015-thai"]], 1], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]], 1], "exercise-therapy": [[["pain", 2, "nice-2021-ng193-exercise nice-ng193-2021-exercise"]], 1], "acupuncture": [[["pain", 2, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]], 1], "cbt": [[["pain", 1, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]], 1] } },
  "shoulder-pain": { "shoulder-pain": { "deep-tissue-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "trigger-point-therapy": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "myofascial-release": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "swedish-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "sports-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "aromatherapy-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "hot-stone-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "thai-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "chair-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "tuina": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "exercise-therapy": [[["pain", 3, "vandendolder-2014-shoulder-exercise"]]], "spinal-manipulation": [[["pain", 0, "", "page-2016-rotator-cuff"]], 1], "joint-mobilization": [[["pain", 0, "", "page-2016-rotator-cuff"]], 1] }, "shoulder-pain ^chronic-pain": { "deep-tissue-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1, "", "koren-2018-deep-tissue"], "trigger-point-therapy": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain", "denneny-2019-chronic-pain", 1], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "myofascial-release": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain", "laimi-2018-mfr-chronic", 1], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1, "", "ajimsha-2015-mfr"], "swedish-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "sports-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "aromatherapy-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]], 1], "hot-stone-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol"], "thai-massage": [[["pain", 1, "bervoets-2015-shoulder-pain keeratitanont-2015-thai kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "chair-massage": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "tuina": [[["pain", 1, "bervoets-2015-shoulder-pain kong-2013-shoulder-pain vandendolder-2014-shoulder-massage yeun-2017-shoulder-pain"], ["function", 1, "bervoets-2015-shoulder-function", "kong-2013-shoulder-function", 1]], 1], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]], 1], "exercise-therapy": [[["pain", 3, "vandendolder-2014-shoulder-exercise"]]], "acupuncture": [[["pain", 2, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]], 1], "spinal-manipulation": [[["pain", 0, "", "page-2016-rotator-cuff"]], 1], "joint-mobilization": [[["pain", 0, "", "page-2016-rotator-cuff"]], 1], "cbt": [[["pain", 1, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]], 1] } },
  "hip-pain": { "^chronic-pain": { "deep-tissue-massage": [[], 1, "", "koren-2018-deep-tissue"], "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-chronic-pain"]], 1], "myofascial-release": [[["pain", 0, "", "laimi-2018-mfr-chronic"]], 1, "", "ajimsha-2015-mfr"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]], 1], "hot-stone-massage": [[], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol"], "thai-massage": [[["pain", 1, "keeratitanont-2015-thai"]], 1], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]], 1], "exercise-therapy": [[["pain", 2, "nice-2021-ng193-exercise nice-ng193-2021-exercise"]], 1], "acupuncture": [[["pain", 2, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]], 1], "cbt": [[["pain", 1, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]], 1] } },
  "knee-pain": { "^chronic-pain": { "deep-tissue-massage": [[], 1, "", "koren-2018-deep-tissue"], "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-chronic-pain"]], 1], "myofascial-release": [[["pain", 0, "", "laimi-2018-mfr-chronic"]], 1, "", "ajimsha-2015-mfr"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]], 1], "hot-stone-massage": [[], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol"], "thai-massage": [[["pain", 1, "keeratitanont-2015-thai"]], 1], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]], 1], "exercise-therapy": [[["pain", 2, "nice-2021-ng193-exercise nice-ng193-2021-exercise"]], 1], "acupuncture": [[["pain", 2, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]], 1], "cbt": [[["pain", 1, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]], 1] } },
  "joint-pain": { "^chronic-pain": { "deep-tissue-massage": [[], 1, "", "koren-2018-deep-tissue"], "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-chronic-pain"]], 1], "myofascial-release": [[["pain", 0, "", "laimi-2018-mfr-chronic"]], 1, "", "ajimsha-2015-mfr"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]], 1], "hot-stone-massage": [[], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol"], "thai-massage": [[["pain", 1, "keeratitanont-2015-thai"]], 1], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]], 1], "exercise-therapy": [[["pain", 2, "nice-2021-ng193-exercise nice-ng193-2021-exercise"]], 1], "acupuncture": [[["pain", 2, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]], 1], "cbt": [[["pain", 1, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]], 1] } },
  "joint-stiffness": { "^limited-mobility": { "trigger-point-therapy": [[["range-of-motion", 1, "xu-2023-neck-trp-rom"]], 1], "sports-massage": [[["range-of-motion", 1, "davis-2020-flexibility"]], 1] } },
  "limited-mobility": { "limited-mobility": { "deep-tissue-massage": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1], "trigger-point-therapy": [[["range-of-motion", 2, "xu-2023-neck-trp-rom"]]], "myofascial-release": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1], "swedish-massage": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1], "sports-massage": [[["range-of-motion", 2, "davis-2020-flexibility"]]], "aromatherapy-massage": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1], "hot-stone-massage": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1], "thai-massage": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1], "chair-massage": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1], "tuina": [[["range-of-motion", 1, "vandendolder-2014-shoulder-rom yeun-2017-shoulder-rom"]], 1] } },
  "frozen-shoulder": { "frozen-shoulder ^shoulder-pain ^limited-mobility": { "trigger-point-therapy": [[["range-of-motion", 1, "xu-2023-neck-trp-rom"]], 1], "sports-massage": [[["range-of-motion", 1, "davis-2020-flexibility"]], 1], "exercise-therapy": [[["pain", 2, "vandendolder-2014-shoulder-exercise"]], 1], "spinal-manipulation": [[], 1, "", "page-2014-frozen-shoulder"], "joint-mobilization": [[], 1, "", "page-2014-frozen-shoulder"] } },
  "osteoarthritis": { "osteoarthritis osteoarthritis-knee": { "prenatal-massage": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "postnatal-massage": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "oncology-massage": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "comfort-touch": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "deep-tissue-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "trigger-point-therapy": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "myofascial-release": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "swedish-massage": [[["pain", 3, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 0, "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage"], "sports-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "aromatherapy-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "hot-stone-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "thai-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "chair-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "tuina": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "exercise-therapy": [[["pain", 3, "fransen-2015-knee-oa-exercise kolasinski-2020-oa-exercise nice-2022-ng226-oa-exercise nice-ng226-2022-exercise"], ["function", 3, "skelly-2020-knee-oa-exercise"]]], "acupuncture": [[["pain", 1, "kolasinski-2020-acr-acupuncture kolasinski-2020-oa-acupuncture lin-2016-acupuncture-knee-oa manyanga-2014-acupuncture-oa", "aaos-2013-knee-oa-acupuncture nice-2022-ng226-oa-acupuncture nice-ng226-2022-acupuncture skelly-2020-knee-oa-acupuncture", 1]]], "spinal-manipulation": [[["pain", 1, "aaos-2021-knee-oa-manual nice-2022-ng226-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "joint-mobilization": [[["pain", 1, "aaos-2021-knee-oa-manual nice-2022-ng226-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "cbt": [[["pain", 2, "kolasinski-2020-acr-cbt"]]] }, "osteoarthritis osteoarthritis-hip": { "deep-tissue-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "trigger-point-therapy": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "myofascial-release": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "swedish-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "sports-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "aromatherapy-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "hot-stone-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "thai-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "chair-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "tuina": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "exercise-therapy": [[["pain", 3, "kolasinski-2020-oa-exercise nice-2022-ng226-oa-exercise nice-ng226-2022-exercise"], ["function", 3, "skelly-2020-knee-oa-exercise"]]], "acupuncture": [[["pain", 0, "kolasinski-2020-acr-acupuncture kolasinski-2020-oa-acupuncture", "nice-2022-ng226-oa-acupuncture nice-ng226-2022-acupuncture"]]], "spinal-manipulation": [[["pain", 1, "nice-2022-ng226-oa-manual skelly-2020-hip-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "joint-mobilization": [[["pain", 1, "nice-2022-ng226-oa-manual skelly-2020-hip-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "cbt": [[["pain", 2, "kolasinski-2020-acr-cbt"]]] }, "osteoarthritis osteoarthritis-knee osteoarthritis-hip": { "prenatal-massage": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "postnatal-massage": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "oncology-massage": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "comfort-touch": [[["pain", 2, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 1], "deep-tissue-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "trigger-point-therapy": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "myofascial-release": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "swedish-massage": [[["pain", 3, "perlman-2006-knee-oa perlman-2006-oa perlman-2012-knee-oa-dose perlman-2012-oa-dose perlman-2019-knee-oa perlman-2019-oa-maintenance"]], 0, "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage"], "sports-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "aromatherapy-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "hot-stone-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "thai-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "chair-massage": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "tuina": [[["pain", 1, "aaos-2021-knee-oa-massage bervoets-2015-knee-oa nelson-2017-oa nice-ng226-2022-manual-therapy wu-2022-knee-oa-ma", "cortes-godoy-2014-knee-oa cortes-godoy-2014-oa-exercise-addon kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "exercise-therapy": [[["pain", 3, "fransen-2015-knee-oa-exercise kolasinski-2020-oa-exercise nice-2022-ng226-oa-exercise nice-ng226-2022-exercise"], ["function", 3, "skelly-2020-knee-oa-exercise"]]], "acupuncture": [[["pain", 1, "kolasinski-2020-acr-acupuncture kolasinski-2020-oa-acupuncture lin-2016-acupuncture-knee-oa manyanga-2014-acupuncture-oa", "aaos-2013-knee-oa-acupuncture nice-2022-ng226-oa-acupuncture nice-ng226-2022-acupuncture skelly-2020-knee-oa-acupuncture", 1]]], "spinal-manipulation": [[["pain", 1, "aaos-2021-knee-oa-manual nice-2022-ng226-oa-manual skelly-2020-hip-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "joint-mobilization": [[["pain", 1, "aaos-2021-knee-oa-manual nice-2022-ng226-oa-manual skelly-2020-hip-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "cbt": [[["pain", 2, "kolasinski-2020-acr-cbt"]]] }, "osteoarthritis": { "deep-tissue-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "trigger-point-therapy": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "myofascial-release": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "swedish-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "sports-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "aromatherapy-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "hot-stone-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "thai-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "chair-massage": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "tuina": [[["pain", 1, "nelson-2017-oa nice-ng226-2022-manual-therapy", "kolasinski-2020-acr-massage kolasinski-2020-oa-massage", 1]], 1], "exercise-therapy": [[["pain", 3, "kolasinski-2020-oa-exercise nice-2022-ng226-oa-exercise nice-ng226-2022-exercise"], ["function", 3, "skelly-2020-knee-oa-exercise"]]], "acupuncture": [[["pain", 0, "kolasinski-2020-acr-acupuncture kolasinski-2020-oa-acupuncture", "nice-2022-ng226-oa-acupuncture nice-ng226-2022-acupuncture"]]], "spinal-manipulation": [[["pain", 1, "nice-2022-ng226-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "joint-mobilization": [[["pain", 1, "nice-2022-ng226-oa-manual", "kolasinski-2020-oa-manual", 1]], 1], "cbt": [[["pain", 2, "kolasinski-2020-acr-cbt"]]] } },
  "rheumatoid-arthritis": { "rheumatoid-arthritis": { "deep-tissue-massage": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "trigger-point-therapy": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "myofascial-release": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "swedish-massage": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "sports-massage": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "aromatherapy-massage": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "hot-stone-massage": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "thai-massage": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "chair-massage": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "tuina": [[["pain", 1, "england-2023-ra-massage nelson-2017-ra"]], 1], "exercise-therapy": [[["function", 3, "england-2023-ra-exercise"]]], "acupuncture": [[["pain", 1, "england-2023-ra-acupuncture"]]], "spinal-manipulation": [[["pain", 0, "", "england-2023-ra-chiropractic"]]] } },
  "fibromyalgia": { "fibromyalgia": { "prenatal-massage": [[["pain", 0, "", "yuan-2015-fibromyalgia-swedish yuan-2015-fibromyalgia-swedish-null"]], 1], "postnatal-massage": [[["pain", 0, "", "yuan-2015-fibromyalgia-swedish yuan-2015-fibromyalgia-swedish-null"]], 1], "oncology-massage": [[["pain", 0, "", "yuan-2015-fibromyalgia-swedish yuan-2015-fibromyalgia-swedish-null"]], 1], "comfort-touch": [[["pain", 0, "", "yuan-2015-fibromyalgia-swedish yuan-2015-fibromyalgia-swedish-null"]], 1], "deep-tissue-massage": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "trigger-point-therapy": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "myofascial-release": [[["pain", 3, "skelly-2020-fibromyalgia-mfr yuan-2015-fibromyalgia-mfr", "laimi-2018-mfr-fibromyalgia"]], 0, "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage"], "swedish-massage": [[["pain", 0, "", "yuan-2015-fibromyalgia-swedish yuan-2015-fibromyalgia-swedish-null"]], 0, "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage"], "manual-lymphatic-drainage": [[["quality-of-life", 1, "yuan-2015-fibromyalgia-mld"]]], "sports-massage": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "aromatherapy-massage": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "hot-stone-massage": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "thai-massage": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "chair-massage": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "shiatsu": [[["pain", 1, "yuan-2015-fibromyalgia-shiatsu"]]], "tuina": [[["pain", 1, "li-2014-fibromyalgia-massage li-2014-fibromyalgia-pain", "macfarlane-2017-eular-massage macfarlane-2017-fibromyalgia-massage", 1], ["sleep", 0, "", "li-2014-fibromyalgia-sleep li-2014-fibromyalgia-sleep-null"]], 1], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-cst-fibromyalgia"]]], "connective-tissue-massage": [[["quality-of-life", 1, "yuan-2015-fibromyalgia-ctm"]]], "exercise-therapy": [[["pain", 3, "bidonde-2017-aerobic-fibromyalgia macfarlane-2017-eular-exercise macfarlane-2017-fibromyalgia-exercise"], ["quality-of-life", 2, "bidonde-2017-fibromyalgia-exercise bidonde-2019-mixed-exercise-fibromyalgia"]]], "acupuncture": [[["pain", 2, "deare-2013-acupuncture-fibromyalgia deare-2013-fibromyalgia-acupuncture kim-2019-acupuncture-fibromyalgia-fatigue macfarlane-2017-eular-acupuncture macfarlane-2017-fibromyalgia-acupuncture skelly-2020-fibromyalgia-acupuncture zhang-2019-acupuncture-fibromyalgia", "deare-2013-acupuncture-fibromyalgia-sham", 1], ["sleep", 2, "kim-2019-acupuncture-fibromyalgia-sleep"]]], "spinal-manipulation": [[["pain", 0, "", "macfarlane-2017-fibromyalgia-chiropractic"]]] } },
  "chronic-pain": { "chronic-pain": { "deep-tissue-massage": [[["pain", 1, "crawford-2016-pain mak-2024-chronic-pain mak-2024-pain-map miake-lye-2019-chronic-pain"]], 1, "", "koren-2018-deep-tissue nice-ng193-2021-manual-therapy"], "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-chronic-pain"]], 0, "", "nice-ng193-2021-manual-therapy"], "myofascial-release": [[["pain", 0, "", "laimi-2018-mfr-chronic"]], 0, "", "ajimsha-2015-mfr nice-ng193-2021-manual-therapy"], "swedish-massage": [[["pain", 1, "crawford-2016-pain mak-2024-chronic-pain mak-2024-pain-map miake-lye-2019-chronic-pain"]], 1, "", "nice-ng193-2021-manual-therapy"], "sports-massage": [[["pain", 1, "crawford-2016-pain mak-2024-chronic-pain mak-2024-pain-map miake-lye-2019-chronic-pain"]], 1, "", "nice-ng193-2021-manual-therapy"], "aromatherapy-massage": [[["pain", 1, "crawford-2016-pain mak-2024-chronic-pain mak-2024-pain-map miake-lye-2019-chronic-pain"]], 1, "", "nice-ng193-2021-manual-therapy"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]]], "hot-stone-massage": [[["pain", 1, "crawford-2016-pain mak-2024-chronic-pain mak-2024-pain-map miake-lye-2019-chronic-pain"]], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol nice-ng193-2021-manual-therapy"], "thai-massage": [[["pain", 1, "keeratitanont-2015-thai"]], 0, "", "nice-ng193-2021-manual-therapy"], "chair-massage": [[["pain", 1, "crawford-2016-pain mak-2024-chronic-pain mak-2024-pain-map miake-lye-2019-chronic-pain"]], 1, "", "nice-ng193-2021-manual-therapy"], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "tuina": [[["pain", 1, "crawford-2016-pain mak-2024-chronic-pain mak-2024-pain-map miake-lye-2019-chronic-pain"]], 1, "", "nice-ng193-2021-manual-therapy"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]]], "exercise-therapy": [[["pain", 3, "nice-2021-ng193-exercise nice-ng193-2021-exercise"]]], "acupuncture": [[["pain", 3, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]]], "spinal-manipulation": [[], 1, "", "nice-2021-ng193-manual"], "joint-mobilization": [[], 1, "", "nice-2021-ng193-manual"], "cbt": [[["pain", 2, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]]] } },
  "sciatica": { "sciatica": { "deep-tissue-massage": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "trigger-point-therapy": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "myofascial-release": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "swedish-massage": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "sports-massage": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "aromatherapy-massage": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "hot-stone-massage": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "thai-massage": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "chair-massage": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "tuina": [[["pain", 1, "nice-2016-ng59-sciatica-manual", "kngf-2021-radicular-massage", 1]], 1], "exercise-therapy": [[["pain", 3, "george-2021-radicular-exercise"], ["function", 2, "nice-2016-ng59-sciatica-exercise"]]], "acupuncture": [[["pain", 2, "tu-2024-sciatica-acupuncture", "nice-2016-ng59-sciatica-acupuncture", 1]]], "spinal-manipulation": [[["pain", 1, "nice-2016-ng59-sciatica-joint"]], 1], "joint-mobilization": [[["pain", 1, "nice-2016-ng59-sciatica-joint"]], 1] } },
  "tension-type-headache": { "tension-type-headache": { "trigger-point-therapy": [[["pain", 0, "", "moraska-2015-tth"]]], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-cst-tension-type-headache"]]], "exercise-therapy": [[["pain", 2, "kroll-2021-tth-exercise"]]], "acupuncture": [[["pain", 2, "linde-2016-acupuncture-tth linde-2016-tth-acupuncture"]]], "spinal-manipulation": [[["pain", 2, "skelly-2020-tth-smt"]]], "joint-mobilization": [[["pain", 1, "kroll-2021-tth-mobilisation"], ["quality-of-life", 1, "maistrello-2019-headache-qol"]], 1] } },
  "migraine": { "migraine": { "deep-tissue-massage": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "trigger-point-therapy": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "myofascial-release": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "swedish-massage": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "sports-massage": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "aromatherapy-massage": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "hot-stone-massage": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "thai-massage": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "chair-massage": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "tuina": [[["pain", 1, "chaibi-2011-migraine lawler-2006-migraine tang-2016-migraine"]], 1], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-cst-migraine"]]], "acupuncture": [[["pain", 2, "linde-2016-acupuncture-migraine linde-2016-migraine-acupuncture"]]], "spinal-manipulation": [[["pain", 0, "rist-2019-migraine-smt", "chaibi-2017-migraine-smt smt-migraine-update-2024"]]] } },
  "temporomandibular-disorder": { "temporomandibular-disorder": { "trigger-point-therapy": [[["pain", 3, "busse-2023-tmd-trp"]]], "exercise-therapy": [[["pain", 3, "busse-2023-tmd-exercise"]]], "acupuncture": [[["pain", 2, "busse-2023-tmd-acupuncture"]]], "spinal-manipulation": [[["pain", 2, "busse-2023-tmd-smt"]]], "joint-mobilization": [[["pain", 3, "busse-2023-tmd-mobilisation"]]] } },
  "myofascial-pain": { "myofascial-pain": { "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-trp-pain lu-2022-ischemic-compression-pain"], ["function", 2, "denneny-2019-trp-function"]]] } },
  "muscle-tension": { "muscle-tension": { "deep-tissue-massage": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "trigger-point-therapy": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "myofascial-release": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "swedish-massage": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "sports-massage": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "aromatherapy-massage": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "hot-stone-massage": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "thai-massage": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"], "chair-massage": [[["range-of-motion", 1, "sisko-2011-chair"]], 0, "jelen-2024-erector", "weerapong-2005-mechanisms"], "tuina": [[["muscle-tension", 1, "eriksson-crommert-2015-stiffness jelen-2024-trapezius", "jelen-2024-erector", 1]], 1, "", "weerapong-2005-mechanisms"] } },
  "muscle-strain": { "muscle-strain acute-injury": { "deep-tissue-massage": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "trigger-point-therapy": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "myofascial-release": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "swedish-massage": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "acupressure": [[["pain", 2, "qaseem-2020-acute-injury-acupressure"]]], "sports-massage": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "aromatherapy-massage": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "hot-stone-massage": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "thai-massage": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "chair-massage": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "tuina": [[], 1, "", "qaseem-2020-acute-injury-massage ramos-2017-hamstring-manual"], "exercise-therapy": [[["function", 2, "martin-2022-hamstring-exercise"]]] }, "muscle-strain": { "deep-tissue-massage": [[], 1, "", "ramos-2017-hamstring-manual"], "trigger-point-therapy": [[], 1, "", "ramos-2017-hamstring-manual"], "myofascial-release": [[], 1, "", "ramos-2017-hamstring-manual"], "swedish-massage": [[], 1, "", "ramos-2017-hamstring-manual"], "sports-massage": [[], 1, "", "ramos-2017-hamstring-manual"], "aromatherapy-massage": [[], 1, "", "ramos-2017-hamstring-manual"], "hot-stone-massage": [[], 1, "", "ramos-2017-hamstring-manual"], "thai-massage": [[], 1, "", "ramos-2017-hamstring-manual"], "chair-massage": [[], 1, "", "ramos-2017-hamstring-manual"], "tuina": [[], 1, "", "ramos-2017-hamstring-manual"], "exercise-therapy": [[["function", 2, "martin-2022-hamstring-exercise"]]] } },
  "joint-sprain": { "acute-injury": { "deep-tissue-massage": [[], 1, "", "qaseem-2020-acute-injury-massage"], "trigger-point-therapy": [[], 1, "", "qaseem-2020-acute-injury-massage"], "myofascial-release": [[], 1, "", "qaseem-2020-acute-injury-massage"], "swedish-massage": [[], 1, "", "qaseem-2020-acute-injury-massage"], "acupressure": [[["pain", 2, "qaseem-2020-acute-injury-acupressure"]]], "sports-massage": [[], 1, "", "qaseem-2020-acute-injury-massage"], "aromatherapy-massage": [[], 1, "", "qaseem-2020-acute-injury-massage"], "hot-stone-massage": [[], 1, "", "qaseem-2020-acute-injury-massage"], "thai-massage": [[], 1, "", "qaseem-2020-acute-injury-massage"], "chair-massage": [[], 1, "", "qaseem-2020-acute-injury-massage"], "tuina": [[], 1, "", "qaseem-2020-acute-injury-massage"] } },
  "old-injury": { "^chronic-pain": { "deep-tissue-massage": [[], 1, "", "koren-2018-deep-tissue"], "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-chronic-pain"]], 1], "myofascial-release": [[["pain", 0, "", "laimi-2018-mfr-chronic"]], 1, "", "ajimsha-2015-mfr"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]], 1], "hot-stone-massage": [[], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol"], "thai-massage": [[["pain", 1, "keeratitanont-2015-thai"]], 1], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]], 1], "exercise-therapy": [[["pain", 2, "nice-2021-ng193-exercise nice-ng193-2021-exercise"]], 1], "acupuncture": [[["pain", 2, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]], 1], "cbt": [[["pain", 1, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]], 1] } },
  "whiplash": { "^neck-pain": { "deep-tissue-massage": [[["pain", 1, "skillgate-2020-neck-short-term", "skillgate-2020-neck-long-term-null", 1]], 1], "trigger-point-therapy": [[["pain", 1, "xu-2023-neck-trp"]], 1], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-cst-neck-pain"]], 1], "exercise-therapy": [[["function", 1, "skelly-2020-neck-exercise"]], 1], "acupuncture": [[["pain", 2, "skelly-2020-neck-acupuncture trinh-2016-neck-acupuncture yuan-2015-tcm-neck-lbp"]], 1], "spinal-manipulation": [[["pain", 1, "gross-2015-neck-smt"]], 1] } },
  "repetitive-strain": { "^chronic-pain ^muscle-tension": { "deep-tissue-massage": [[], 1, "", "koren-2018-deep-tissue"], "trigger-point-therapy": [[["pain", 0, "", "denneny-2019-chronic-pain"]], 1], "myofascial-release": [[["pain", 0, "", "laimi-2018-mfr-chronic"]], 1, "", "ajimsha-2015-mfr"], "reflexology": [[["pain", 0, "", "ernst-2009-reflexology"]], 1], "hot-stone-massage": [[], 1, "", "hot-stone-2023-protocol li-2023-hot-stone-protocol"], "thai-massage": [[["pain", 1, "keeratitanont-2015-thai"]], 1], "shiatsu": [[], 1, "", "robinson-2011-shiatsu"], "craniosacral-therapy": [[["pain", 0, "", "ceballos-laita-2024-craniosacral ceballos-laita-2024-cst-chronic-pain"]], 1], "exercise-therapy": [[["pain", 2, "nice-2021-ng193-exercise nice-ng193-2021-exercise"]], 1], "acupuncture": [[["pain", 2, "macpherson-2017-persistence nice-2021-ng193-acupuncture nice-ng193-2021-acupuncture vickers-2012-acupuncture-chronic-pain vickers-2018-acupuncture vickers-2018-acupuncture-chronic-pain"]], 1], "cbt": [[["pain", 1, "nice-ng193-2021-cbt williams-2020-cbt-chronic-pain"]], 1] } },
  "tendinopathy": { "tendinopathy": { "myofascial-release": [[["pain", 2, "laimi-2018-mfr-elbow piper-2016-elbow-mfr"]]], "friction-massage": [[], 1, "", "loew-2014-tendinopathy ragone-2024-patellar"], "exercise-therapy": [[["pain", 3, "patellar-conservative-2022-exercise"]]] } },
  "plantar-heel-pain": { "plantar-heel-pain": { "trigger-point-therapy": [[], 1, "", "piper-2016-heel-trp"], "myofascial-release": [[["pain", 2, "laimi-2018-mfr-heel piper-2016-heel-mfr"]]], "exercise-therapy": [[["pain", 2, "koc-2023-heel-stretch"]]], "spinal-manipulation": [[["pain", 1, "koc-2023-heel-manual pollack-2018-heel-manual"]], 1], "joint-mobilization": [[["pain", 1, "koc-2023-heel-manual pollack-2018-heel-manual"]], 1] } },
  "carpal-tunnel-syndrome": { "carpal-tunnel-syndrome": { "prenatal-massage": [[["pain", 1, "piper-2016-cts"]], 1], "postnatal-massage": [[["pain", 1, "piper-2016-cts"]], 1], "oncology-massage": [[["pain", 1, "piper-2016-cts"]], 1], "comfort-touch": [[["pain", 1, "piper-2016-cts"]], 1], "trigger-point-therapy": [[["function", 1, "elliott-2013-cts"]]], "swedish-massage": [[["pain", 1, "piper-2016-cts"]]], "acupuncture": [[], 1, "", "choi-2018-cts-acupuncture"], "spinal-manipulation": [[["pain", 1, "cereceda-2024-cts-manual"]], 1, "", "page-2012-cts-mobilisation"], "joint-mobilization": [[["pain", 1, "cereceda-2024-cts-manual"]], 1, "", "page-2012-cts-mobilisation"] } },
  "delayed-onset-muscle-soreness": { "delayed-onset-muscle-soreness": { "sports-massage": [[["soreness", 2, "davis-2020-doms dupuy-2018-doms guo-2017-doms"], ["fatigue", 2, "dupuy-2018-fatigue"]]], "assisted-stretching": [[["soreness", 0, "", "herbert-2011-doms-stretching"]]] } },
  "scar-tissue": { "scar-tissue": { "scar-massage": [[["scar", 1, "ault-2018-burn-scar scott-2022-scar-appearance"], ["pain", 1, "wasserman-2019-adhesion-pain"], ["range-of-motion", 1, "scott-2022-scar-rom"]], 0, "", "bove-2017-adhesion-rat shin-2012-scar"] } },
  "post-surgical-recovery": { "postoperative-pain": { "deep-tissue-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "trigger-point-therapy": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "myofascial-release": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "swedish-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "sports-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "aromatherapy-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "hot-stone-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "thai-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "chair-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "tuina": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1] }, "postoperative-pain knee-replacement": { "deep-tissue-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "trigger-point-therapy": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "myofascial-release": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "swedish-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "manual-lymphatic-drainage": [[["pain", 0, "", "lu-2024-mld-tkr-pain"], ["range-of-motion", 0, "", "lu-2024-mld-tkr migliorini-2023-mld-tka"], ["swelling", 0, "", "lu-2024-mld-tkr-swelling"]]], "sports-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "aromatherapy-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "hot-stone-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "thai-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "chair-massage": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1], "tuina": [[["pain", 1, "aha-2024-cardiac-surgery-abstract boyd-2016-surgical-pain boyd-2016-surgical-pain-3 miozzo-2016-cardiac-surgery"], ["anxiety", 1, "boyd-2016-surgical-pain-2"]], 1] }, "knee-replacement": { "manual-lymphatic-drainage": [[["pain", 0, "", "lu-2024-mld-tkr-pain"], ["range-of-motion", 0, "", "lu-2024-mld-tkr migliorini-2023-mld-tka"], ["swelling", 0, "", "lu-2024-mld-tkr-swelling"]]] } },
  "lymphedema": { "lymphedema": { "manual-lymphatic-drainage": [[["swelling", 1, "ezzo-2015-mld-swelling", "huang-2013-mld tambour-2018-mld-addon", 1]], 0, "", "thompson-2020-mld-review"] } },
  "constipation": { "constipation": { "abdominal-massage": [[["bowel-function", 1, "gu-2023-abdominal-constipation huang-2025-abdominal-constipation lamas-2009-constipation mcclurg-2011-constipation-pilot", "mcclurg-2018-amber", 1]]] } },
  "pregnancy-discomfort": { "pregnancy-discomfort": { "prenatal-massage": [[["pain", 2, "mueller-2021-pregnancy"], ["anxiety", 2, "mueller-2021-pregnancy-anxiety"], ["stress", 2, "mueller-2021-pregnancy-stress"], ["mood", 2, "mueller-2021-pregnancy-mood"]]], "acupressure": [[], 1, "", "matthews-2015-pregnancy-nausea"], "exercise-therapy": [[["pain", 1, "liddle-2015-pregnancy-lbp-exercise"]]], "acupuncture": [[["pain", 1, "liddle-2015-pregnancy-pelvic-acupuncture"], ["nausea", 0, "", "matthews-2014-pregnancy-acupuncture-null"]]] } },
  "postpartum-recovery": { "postpartum-recovery": { "postnatal-massage": [[["pain", 2, "saatsaz-2016-cesarean"]]], "foot-massage": [[["pain", 2, "saatsaz-2016-cesarean-foot"]]], "exercise-therapy": [[["fatigue", 1, "qian-2021-postpartum-fatigue"]]] } },
  "cancer-symptoms": { "cancer-symptoms": { "oncology-massage": [[["pain", 3, "boyd-2016-cancer-pain mao-2022-sio-asco-massage-palliative"], ["anxiety", 2, "boyd-2016-cancer-anxiety"], ["fatigue", 2, "boyd-2016-cancer-fatigue kinkead-2018-cancer-fatigue"]], 0, "", "carlson-2023-sio-asco-massage-absent"], "acupressure": [[["pain", 3, "mao-2022-sio-asco-acupressure"], ["fatigue", 3, "zick-2016-acupressure-fatigue"]]], "aromatherapy-massage": [[["anxiety", 2, "li-2022-aromatherapy-cancer"]], 0, "", "shin-2016-cancer-cochrane"], "reflexology": [[["pain", 3, "mao-2022-sio-asco-reflexology"], ["anxiety", 2, "carlson-2023-sio-asco-reflexology-anxiety"], ["mood", 2, "carlson-2023-sio-asco-reflexology-depression"]]], "essential-oils": [[["anxiety", 2, "carlson-2023-sio-asco-lavender"]]], "acupuncture": [[["pain", 3, "mao-2022-sio-asco-acupuncture-ai mao-2022-sio-asco-acupuncture-general"], ["anxiety", 2, "carlson-2023-sio-asco-acupuncture-post"]]], "mindfulness": [[["anxiety", 4, "carlson-2023-sio-asco-mbi"]]] } },
  "stress": { "stress anxiety wellbeing": { "prenatal-massage": [[["stress", 1, "rapaport-2021-gad-dose"], ["anxiety", 1, "rapaport-2016-gad"]], 1], "postnatal-massage": [[["stress", 1, "rapaport-2021-gad-dose"], ["anxiety", 1, "rapaport-2016-gad"]], 1], "oncology-massage": [[["stress", 1, "rapaport-2021-gad-dose"], ["anxiety", 1, "rapaport-2016-gad"]], 1], "comfort-touch": [[["stress", 1, "rapaport-2021-gad-dose"], ["anxiety", 1, "rapaport-2016-gad"]], 1], "deep-tissue-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1], "trigger-point-therapy": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1], "myofascial-release": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1], "swedish-massage": [[["stress", 1, "rapaport-2021-gad-dose"], ["anxiety", 2, "rapaport-2016-gad"]], 0, "moyer-2004-cortisol-mood-null sherman-2010-gad-null"], "sports-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1], "aromatherapy-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1], "hot-stone-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1], "thai-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1], "chair-massage": [[["stress", 1, "day-2009-workplace field-1996-chair-stress"], ["anxiety", 1, "field-1996-chair-anxiety shulman-1996-workplace"]], 0, "moyer-2004-cortisol-mood-null sherman-2010-gad-null"], "tuina": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1], ["mood", 0, "", "moyer-2004-cortisol-mood-null"]], 1] } },
  "anxiety": { "anxiety anxiety-disorder ^procedural-anxiety": { "prenatal-massage": [[["anxiety", 1, "rapaport-2016-gad rapaport-2021-gad-dose"]], 1], "postnatal-massage": [[["anxiety", 1, "rapaport-2016-gad rapaport-2021-gad-dose"]], 1], "oncology-massage": [[["anxiety", 1, "rapaport-2016-gad rapaport-2021-gad-dose"]], 1], "comfort-touch": [[["anxiety", 1, "rapaport-2016-gad rapaport-2021-gad-dose"]], 1], "deep-tissue-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "trigger-point-therapy": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "myofascial-release": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "swedish-massage": [[["anxiety", 2, "rapaport-2016-gad rapaport-2021-gad-dose"]], 0, "sherman-2010-gad-null"], "acupressure": [[["anxiety", 1, "au-2015-acupressure-anxiety xie-2023-acupressure-preop"]], 1], "sports-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "aromatherapy-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "hot-stone-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "thai-massage": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "chair-massage": [[["anxiety", 1, "shulman-1996-workplace"]], 0, "sherman-2010-gad-null"], "tuina": [[["anxiety", 1, "moyer-2004-anxiety-depression", "sherman-2010-gad-null", 1]], 1], "acupuncture": [[["anxiety", 1, "bae-2014-acupuncture-preop"]], 1], "cbt": [[["anxiety", 2, "nice-cg113-2011-gad-cbt"]]] } },
  "low-mood": { "low-mood": { "prenatal-massage": [[], 1, "", "coelho-2008-depression-null"], "postnatal-massage": [[], 1, "", "coelho-2008-depression-null"], "oncology-massage": [[], 1, "", "coelho-2008-depression-null"], "comfort-touch": [[], 1, "", "coelho-2008-depression-null"], "deep-tissue-massage": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "trigger-point-therapy": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "myofascial-release": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "swedish-massage": [[["mood", 1, "hou-2010-depression"]], 1, "", "coelho-2008-depression-null haller-2019-depression-cam"], "sports-massage": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "aromatherapy-massage": [[["mood", 2, "sanchez-vidana-2017-aromatherapy-depression"]], 0, "", "haller-2019-depression-cam"], "hot-stone-massage": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "thai-massage": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "chair-massage": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "tuina": [[["mood", 1, "hou-2010-depression"]], 1, "", "haller-2019-depression-cam"], "exercise-therapy": [[["mood", 2, "noetel-2024-exercise-depression"]]], "acupuncture": [[], 1, "", "smith-2018-acupuncture-depression"] } },
  "insomnia": { "insomnia": { "prenatal-massage": [[["sleep", 1, "ntoumas-2025-bedtime-massage"]], 1], "postnatal-massage": [[["sleep", 1, "ntoumas-2025-bedtime-massage"]], 1], "oncology-massage": [[["sleep", 1, "ntoumas-2025-bedtime-massage"]], 1], "comfort-touch": [[["sleep", 1, "ntoumas-2025-bedtime-massage"]], 1], "deep-tissue-massage": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "trigger-point-therapy": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "myofascial-release": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "swedish-massage": [[["sleep", 1, "ntoumas-2025-bedtime-massage"]], 0, "", "oliveira-2011-menopause-insomnia-pilot"], "acupressure": [[["sleep", 2, "waits-2018-acupressure-sleep"]], 0, "", "yeung-2012-acupressure-reflexology-insomnia"], "sports-massage": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "aromatherapy-massage": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "reflexology": [[["sleep", 1, "huang-2021-reflexology-sleep wang-2020-reflexology-mood-sleep"]]], "hot-stone-massage": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "thai-massage": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "chair-massage": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "tuina": [[], 1, "", "oliveira-2011-menopause-insomnia-pilot"], "exercise-therapy": [[["sleep", 2, "geng-2025-exercise-sleep-older"]]], "acupuncture": [[], 1, "", "cheuk-2012-acupuncture-insomnia"], "cbt-i": [[["sleep", 3, "edinger-2021-aasm-cbti qaseem-2016-acp-cbti"]]], "mindfulness": [[["sleep", 1, "edinger-2021-aasm-relaxation"]]], "sleep-hygiene": [[["sleep", 0, "", "edinger-2021-aasm-sleep-hygiene"]], 0, "", "", 1] } },
  "fatigue": { "fatigue ^cancer-symptoms": { "oncology-massage": [[["fatigue", 1, "boyd-2016-cancer-fatigue kinkead-2018-cancer-fatigue"]], 1], "acupressure": [[["fatigue", 2, "zick-2016-acupressure-fatigue"]], 1], "reflexology": [[["fatigue", 1, "lee-2011-reflexology-fatigue"]]] } },
  "stress-digestion": { "^stress ^anxiety": { "swedish-massage": [[["stress", 1, "rapaport-2021-gad-dose"], ["anxiety", 1, "rapaport-2016-gad"]], 1], "chair-massage": [[["stress", 1, "day-2009-workplace field-1996-chair-stress"], ["anxiety", 1, "field-1996-chair-anxiety shulman-1996-workplace"]], 1] } },
  "dementia-agitation": { "dementia-agitation ^frailty": { "comfort-touch": [[["agitation", 2, "margenfeld-2019-dementia"]], 0, "", "hansen-2006-dementia"], "essential-oils": [[["agitation", 0, "", "livingston-2014-agitation"]], 0, "hsu-2019-aromatherapy-massage-palliative", "ball-2020-aromatherapy-dementia"] } },
  "frailty": { "frailty": { "oncology-massage": [[["mood", 3, "kutner-2008-advanced-cancer"], ["pain", 2, "kutner-2008-immediate-pain", "kutner-2008-sustained-null", 1]]], "comfort-touch": [[["stress", 2, "harris-2010-older-adults"]]], "deep-tissue-massage": [[], 1, "", "candy-2020-palliative-massage"], "trigger-point-therapy": [[], 1, "", "candy-2020-palliative-massage"], "myofascial-release": [[], 1, "", "candy-2020-palliative-massage"], "swedish-massage": [[], 1, "", "candy-2020-palliative-massage"], "sports-massage": [[], 1, "", "candy-2020-palliative-massage"], "aromatherapy-massage": [[], 1, "", "candy-2020-palliative-massage"], "reflexology": [[["pain", 2, "candy-2020-palliative-reflexology"]], 0, "", "hodgson-2012-reflexology-v-swedish"], "hot-stone-massage": [[], 1, "", "candy-2020-palliative-massage"], "thai-massage": [[], 1, "", "candy-2020-palliative-massage"], "chair-massage": [[], 1, "", "candy-2020-palliative-massage"], "tuina": [[], 1, "", "candy-2020-palliative-massage"], "essential-oils": [[["anxiety", 0, "", "hsu-2019-aromatherapy-massage-palliative"]]] } }
};
var indications = /* @__PURE__ */ indicationsOf(table);

// src/knowledge/placements.ts
var placements = [
  {
    technique: "exercise-therapy",
    condition: "low-back-pain",
    stages: ["chronic", "unstated"],
    findings: ["george-2021-chronic-lbp-exercise", "qaseem-2017-acp-chronic-firstline", "who-2023-lbp-exercise"]
  },
  { technique: "education", condition: "low-back-pain", findings: [] },
  {
    technique: "exercise-therapy",
    condition: "osteoarthritis",
    findings: ["nice-2022-ng226-oa-exercise", "kolasinski-2020-oa-exercise"]
  },
  { technique: "education", condition: "osteoarthritis", findings: ["nice-ng226-2022-exercise"] },
  {
    technique: "exercise-therapy",
    condition: "fibromyalgia",
    findings: ["macfarlane-2017-fibromyalgia-exercise", "macfarlane-2017-eular-exercise"]
  },
  { technique: "exercise-therapy", condition: "chronic-pain", findings: ["nice-2021-ng193-exercise"] },
  {
    technique: "exercise-therapy",
    condition: "sciatica",
    findings: ["nice-2016-ng59-sciatica-manual", "george-2021-radicular-exercise"]
  },
  { technique: "exercise-therapy", condition: "rheumatoid-arthritis", findings: ["england-2023-ra-exercise"] },
  { technique: "cbt-i", condition: "insomnia", findings: ["edinger-2021-aasm-cbti", "qaseem-2016-acp-cbti"] },
  { technique: "compression-therapy", condition: "lymphedema", findings: ["ezzo-2015-mld-swelling"] }
];

// src/knowledge/safety/questions.ts
var questions = [
  { code: "told-no-massage", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "intoxicated", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "chest-pain", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "sudden-breathlessness", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "throat-swelling-or-asthma-attack", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "stroke-signs", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "thunderclap-headache", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "neck-artery-signs", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "saddle-numbness", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "worsening-weakness", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "tearing-pain-or-belly-pulse", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "severe-belly-pain", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "severe-infection-signs", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "fainting-or-confusion", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "limb-or-muscle-crisis", list: "gate", group: "right-now", since: "0.1.0" },
  { code: "in-danger", list: "gate", group: "right-now", since: "0.1.0", openedBy: ["low-mood"] },
  {
    code: "acute-illness",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    decidedBy: [{ fact: "temperatureCelsius", atLeast: 38, means: "yes" }]
  },
  { code: "skin-infection", list: "gate", group: "new-signs", since: "0.1.0", regions: "required", visible: true },
  {
    code: "skin-infection-spreading",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    appliesWhen: { answer: "skin-infection" }
  },
  {
    code: "skin-infection-catching",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    appliesWhen: { answer: "skin-infection" }
  },
  { code: "hot-swollen-joint", list: "gate", group: "new-signs", since: "0.1.0", regions: "required" },
  {
    code: "hot-joint-unexplained",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    appliesWhen: { answer: "hot-swollen-joint" }
  },
  {
    code: "joint-flare-unwell",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    appliesWhen: { answer: "hot-swollen-joint" }
  },
  {
    code: "one-sided-swelling",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    openedBy: ["swelling", "muscle-strain", "muscle-spasm"]
  },
  { code: "general-swelling", list: "gate", group: "new-signs", since: "0.1.0", openedBy: ["swelling"] },
  { code: "fracture-signs", list: "gate", group: "new-signs", since: "0.1.0", openedBy: ["whiplash"] },
  { code: "head-injury", list: "gate", group: "new-signs", since: "0.1.0", openedBy: ["whiplash"] },
  {
    code: "head-injury-signs",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    appliesWhen: { answer: "head-injury" }
  },
  {
    code: "new-headache",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    openedBy: ["tension-type-headache", "migraine", "temporomandibular-disorder"]
  },
  {
    code: "headache-warning-signs",
    list: "gate",
    group: "new-signs",
    since: "0.1.0",
    appliesWhen: { answer: "new-headache" },
    decidedBy: [{ fact: "ageYears", atLeast: 50, means: "yes" }]
  },
  { code: "heart-or-artery-disease", list: "gate", group: "heart-and-blood", since: "0.1.0" },
  {
    code: "heart-failure",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "heart-or-artery-disease" }
  },
  {
    code: "heart-failure-worse",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "heart-failure" }
  },
  {
    code: "heart-event-3-months",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "heart-or-artery-disease" }
  },
  {
    code: "unstable-angina",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "heart-or-artery-disease" }
  },
  {
    code: "aneurysm",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "heart-or-artery-disease" }
  },
  {
    code: "heart-valve-problem",
    list: "full",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "heart-or-artery-disease" }
  },
  {
    code: "high-blood-pressure",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    decidedBy: [
      { fact: "systolic", atLeast: 140, means: "yes" },
      { fact: "diastolic", atLeast: 90, means: "yes" }
    ]
  },
  {
    code: "blood-pressure-uncontrolled",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "high-blood-pressure" },
    decidedBy: [
      { fact: "systolic", atLeast: 160, means: "yes" },
      { fact: "diastolic", atLeast: 100, means: "yes" }
    ]
  },
  {
    code: "blood-pressure-not-known",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "high-blood-pressure" },
    decidedBy: [{ fact: "systolic", atLeast: 1, means: "no" }]
  },
  {
    code: "blood-pressure-crisis",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "blood-pressure-uncontrolled" }
  },
  { code: "breathless-on-effort-or-flat", list: "gate", group: "heart-and-blood", since: "0.1.0" },
  { code: "stroke-ever", list: "gate", group: "heart-and-blood", since: "0.1.0" },
  {
    code: "stroke-3-months",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "stroke-ever" }
  },
  {
    code: "leg-artery-disease",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    openedBy: ["poor-circulation"]
  },
  {
    code: "clot-ever",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    regions: "optional",
    defaultRegions: ["thigh", "back-of-knee", "lower-leg"]
  },
  { code: "clot-now", list: "gate", group: "heart-and-blood", since: "0.1.0", appliesWhen: { answer: "clot-ever" } },
  { code: "bleeding-disorder", list: "gate", group: "heart-and-blood", since: "0.1.0" },
  { code: "sickle-cell", list: "gate", group: "heart-and-blood", since: "0.1.0" },
  {
    code: "sickle-cell-crisis",
    list: "gate",
    group: "heart-and-blood",
    since: "0.1.0",
    appliesWhen: { answer: "sickle-cell" }
  },
  {
    code: "cancer-ever",
    list: "gate",
    group: "long-term-illness",
    since: "0.1.0",
    decidedBy: [{ condition: "cancer-symptoms", means: "yes" }]
  },
  {
    code: "cancer-current",
    list: "gate",
    group: "cancer-and-treatment",
    since: "0.1.0",
    appliesWhen: { answer: "cancer-ever" },
    openedBy: ["cancer-symptoms"]
  },
  {
    code: "bone-cancer",
    list: "gate",
    group: "cancer-and-treatment",
    since: "0.1.0",
    appliesWhen: { answer: "cancer-ever" }
  },
  {
    code: "radiotherapy-area",
    list: "full",
    group: "cancer-and-treatment",
    since: "0.1.0",
    regions: "required",
    appliesWhen: { answer: "cancer-ever" }
  },
  { code: "kidney-disease", list: "gate", group: "long-term-illness", since: "0.1.0" },
  { code: "liver-disease", list: "gate", group: "long-term-illness", since: "0.1.0" },
  { code: "immune-weakened", list: "gate", group: "long-term-illness", since: "0.1.0" },
  { code: "bowel-disease", list: "gate", group: "long-term-illness", since: "0.1.0" },
  {
    code: "bowel-flare",
    list: "gate",
    group: "long-term-illness",
    since: "0.1.0",
    appliesWhen: { answer: "bowel-disease" }
  },
  { code: "epilepsy", list: "gate", group: "long-term-illness", since: "0.1.0" },
  {
    code: "seizure-past-year",
    list: "gate",
    group: "long-term-illness",
    since: "0.1.0",
    appliesWhen: { answer: "epilepsy" }
  },
  { code: "spinal-cord-injury", list: "gate", group: "long-term-illness", since: "0.1.0" },
  {
    code: "dysreflexia-signs",
    list: "gate",
    group: "long-term-illness",
    since: "0.1.0",
    appliesWhen: { answer: "spinal-cord-injury" }
  },
  { code: "nerve-deficit", list: "gate", group: "long-term-illness", since: "0.1.0", openedBy: ["sciatica"] },
  {
    code: "under-18",
    list: "gate",
    group: "about-you",
    since: "0.1.0",
    decidedBy: [
      { fact: "ageYears", below: 18, means: "yes" },
      { fact: "ageYears", atLeast: 18, means: "no" }
    ]
  },
  {
    code: "pregnant",
    list: "gate",
    group: "about-you",
    since: "0.1.0",
    decidedBy: [
      { fact: "pregnancyWeeks", atLeast: 0, means: "yes" },
      { condition: "pregnancy-discomfort", means: "yes" }
    ]
  },
  {
    code: "gave-birth",
    list: "gate",
    group: "about-you",
    since: "0.1.0",
    decidedBy: [
      { fact: "weeksSinceBirth", below: 13, means: "yes" },
      { fact: "weeksSinceBirth", atLeast: 13, means: "no" },
      { condition: "postpartum-recovery", means: "yes" }
    ]
  },
  {
    code: "first-trimester",
    list: "gate",
    group: "pregnancy-and-birth",
    since: "0.1.0",
    appliesWhen: { answer: "pregnant" },
    decidedBy: [
      { fact: "pregnancyWeeks", below: 14, means: "yes" },
      { fact: "pregnancyWeeks", atLeast: 14, means: "no" }
    ],
    openedBy: ["pregnancy-discomfort"]
  },
  {
    code: "pregnancy-high-risk",
    list: "gate",
    group: "pregnancy-and-birth",
    since: "0.1.0",
    appliesWhen: { answer: "pregnant" }
  },
  {
    code: "early-pregnancy-pain",
    list: "gate",
    group: "pregnancy-and-birth",
    since: "0.1.0",
    appliesWhen: {
      all: [{ answer: "pregnant" }, { any: [{ answer: "first-trimester" }, { fact: "pregnancyWeeks", below: 20 }] }]
    }
  },
  {
    code: "pregnancy-danger-signs",
    list: "gate",
    group: "pregnancy-and-birth",
    since: "0.1.0",
    appliesWhen: { any: [{ answer: "pregnant" }, { answer: "gave-birth" }] }
  },
  {
    code: "preeclampsia",
    list: "gate",
    group: "pregnancy-and-birth",
    since: "0.1.0",
    appliesWhen: { any: [{ answer: "pregnant" }, { answer: "gave-birth" }] }
  },
  {
    code: "surgery-3-months",
    list: "gate",
    group: "about-you",
    since: "0.1.0",
    decidedBy: [
      { fact: "weeksSinceSurgery", below: 13, means: "yes" },
      { fact: "weeksSinceSurgery", atLeast: 13, means: "no" }
    ],
    openedBy: ["post-surgical-recovery"]
  },
  {
    code: "operation-site",
    list: "full",
    group: "skin-and-sites",
    since: "0.1.0",
    regions: "required",
    visible: true,
    appliesWhen: { answer: "surgery-3-months" },
    openedBy: ["post-surgical-recovery"]
  },
  {
    code: "understanding",
    list: "gate",
    group: "about-you",
    since: "0.1.0",
    decidedBy: [{ condition: "dementia-agitation", means: "yes" }]
  },
  {
    code: "cannot-agree-now",
    list: "gate",
    group: "about-you",
    since: "0.1.0",
    appliesWhen: { answer: "understanding" }
  },
  { code: "bad-reaction", list: "gate", group: "about-you", since: "0.1.0" },
  { code: "unexplained-symptom", list: "gate", group: "about-you", since: "0.1.0", regions: "optional" },
  { code: "pain-warning-signs", list: "gate", group: "about-you", since: "0.1.0" },
  { code: "broken-skin", list: "full", group: "skin-and-sites", since: "0.1.0", regions: "required", visible: true },
  { code: "bruise", list: "full", group: "skin-and-sites", since: "0.1.0", regions: "required", visible: true },
  { code: "lump", list: "full", group: "skin-and-sites", since: "0.1.0", regions: "required" },
  {
    code: "varicose-veins",
    list: "full",
    group: "skin-and-sites",
    since: "0.1.0",
    regions: "optional",
    defaultRegions: ["thigh", "back-of-knee", "lower-leg"],
    visible: true
  },
  { code: "patch-or-injection", list: "full", group: "skin-and-sites", since: "0.1.0", regions: "required" },
  {
    code: "botox-or-filler",
    list: "full",
    group: "skin-and-sites",
    since: "0.1.0",
    regions: "optional",
    defaultRegions: ["face", "jaw"]
  },
  {
    code: "breast-inflamed",
    list: "full",
    group: "skin-and-sites",
    since: "0.1.0",
    regions: "optional",
    defaultRegions: ["breast", "chest"]
  },
  {
    code: "injury-72-hours",
    list: "full",
    group: "skin-and-sites",
    since: "0.1.0",
    regions: "required",
    decidedBy: [
      { fact: "hoursSinceInjury", below: 72, means: "yes" },
      { fact: "hoursSinceInjury", atLeast: 72, means: "no" }
    ],
    openedBy: ["muscle-strain", "joint-sprain", "whiplash"]
  },
  { code: "unhealed-fracture", list: "full", group: "bones-and-nerves", since: "0.1.0", regions: "required" },
  { code: "weak-bones", list: "full", group: "bones-and-nerves", since: "0.1.0" },
  {
    code: "neck-instability-risk",
    list: "full",
    group: "bones-and-nerves",
    since: "0.1.0",
    decidedBy: [{ condition: "rheumatoid-arthritis", means: "yes" }],
    openedBy: ["whiplash"]
  },
  { code: "spine-problem", list: "full", group: "bones-and-nerves", since: "0.1.0" },
  {
    code: "neck-spine-problem",
    list: "full",
    group: "bones-and-nerves",
    since: "0.1.0",
    appliesWhen: { answer: "spine-problem" }
  },
  { code: "very-loose-joints", list: "full", group: "bones-and-nerves", since: "0.1.0" },
  {
    code: "reduced-feeling",
    list: "full",
    group: "bones-and-nerves",
    since: "0.1.0",
    regions: "required",
    defaultRegions: ["hand", "lower-leg", "ankle", "foot"],
    openedBy: ["sciatica", "carpal-tunnel-syndrome"]
  },
  { code: "multiple-sclerosis", list: "full", group: "bones-and-nerves", since: "0.1.0" },
  {
    code: "toothache",
    list: "full",
    group: "bones-and-nerves",
    since: "0.1.0",
    regions: "optional",
    defaultRegions: ["jaw", "face"]
  },
  { code: "blood-thinner", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  { code: "bruises-easily", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  { code: "steroids-long-term", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  { code: "sedating-medicine-today", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  { code: "pain-reliever-today", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  { code: "allergy", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  { code: "heat-or-cold-sensitive", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  { code: "implant-or-device", list: "full", group: "medicines-and-devices", since: "0.1.0" },
  {
    code: "electrical-implant",
    list: "full",
    group: "medicines-and-devices",
    since: "0.1.0",
    regions: "optional",
    defaultRegions: ["chest", "shoulder"],
    appliesWhen: { answer: "implant-or-device" }
  },
  {
    code: "joint-or-metal-implant",
    list: "full",
    group: "medicines-and-devices",
    since: "0.1.0",
    regions: "required",
    defaultRegions: ["hip", "knee"],
    appliesWhen: { answer: "implant-or-device" }
  },
  {
    code: "line-tube-or-stoma",
    list: "full",
    group: "medicines-and-devices",
    since: "0.1.0",
    regions: "required",
    appliesWhen: { answer: "implant-or-device" }
  },
  { code: "low-blood-pressure", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "heart-rhythm-problem", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "neck-artery-or-thyroid", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "clot-risk-recent", list: "full", group: "health-and-comfort", since: "0.1.0" },
  {
    code: "lymph-nodes-or-lymphedema",
    list: "full",
    group: "health-and-comfort",
    since: "0.1.0",
    regions: "required",
    defaultRegions: [
      "upper-arm",
      "elbow",
      "forearm",
      "wrist",
      "hand",
      "armpit",
      "breast",
      "chest",
      "groin",
      "thigh",
      "knee",
      "back-of-knee",
      "lower-leg",
      "ankle",
      "foot"
    ],
    decidedBy: [{ condition: "lymphedema", means: "yes" }]
  },
  { code: "diabetes", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "airway-disease", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "anaemia", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "belly-problem", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "post-exertion-crash", list: "full", group: "health-and-comfort", since: "0.1.0" },
  {
    code: "frail",
    list: "full",
    group: "health-and-comfort",
    since: "0.1.0",
    decidedBy: [
      { fact: "ageYears", atLeast: 75, means: "yes" },
      { condition: "frailty", means: "yes" }
    ]
  },
  { code: "touch-difficult", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "needle-fear", list: "full", group: "health-and-comfort", since: "0.1.0" },
  { code: "told-to-leave-area", list: "full", group: "health-and-comfort", since: "0.1.0", regions: "required" }
];

// src/knowledge/safety/rules.ts
var rules = [
  {
    id: "chest-pain-cardiac-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "chest-pain" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "unstable-angina",
    level: "emergency",
    scope: "person",
    when: { answer: "unstable-angina" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "pulmonary-embolism-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "sudden-breathlessness" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "stroke-tia-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "stroke-signs" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "thunderclap-headache",
    level: "emergency",
    scope: "person",
    when: { answer: "thunderclap-headache" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "cervical-artery-dissection-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "neck-artery-signs" },
    bars: ["all"],
    guidance: ["call-emergency-services"],
    disputed: true
  },
  {
    id: "cauda-equina-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "saddle-numbness" },
    bars: ["all"],
    guidance: ["go-to-emergency-department"]
  },
  {
    id: "rapidly-worsening-weakness",
    level: "emergency",
    scope: "person",
    when: { answer: "worsening-weakness" },
    bars: ["all"],
    guidance: ["go-to-emergency-department"],
    disputed: true
  },
  {
    id: "aortic-emergency-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "tearing-pain-or-belly-pulse" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "acute-abdomen-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "severe-belly-pain" },
    bars: ["all"],
    guidance: ["go-to-emergency-department"]
  },
  {
    id: "sepsis-meningitis-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "severe-infection-signs" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "anaphylaxis-or-severe-breathing-difficulty",
    level: "emergency",
    scope: "person",
    when: { answer: "throat-swelling-or-asthma-attack" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "collapse-confusion-seizure-or-hypo",
    level: "emergency",
    scope: "person",
    when: { answer: "fainting-or-confusion" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "limb-or-muscle-emergency",
    level: "emergency",
    scope: "person",
    when: { answer: "limb-or-muscle-crisis" },
    bars: ["all"],
    guidance: ["go-to-emergency-department"]
  },
  {
    id: "head-or-neck-injury-warning-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "head-injury-signs" },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "pregnancy-emergency-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "pregnancy-danger-signs" },
    bars: ["all"],
    guidance: ["call-maternity-now"]
  },
  {
    id: "ectopic-pregnancy-signs",
    level: "emergency",
    scope: "person",
    when: { answer: "early-pregnancy-pain" },
    bars: ["all"],
    guidance: ["go-to-emergency-department"]
  },
  {
    id: "suicidal-or-immediate-danger",
    level: "emergency",
    scope: "person",
    when: { answer: "in-danger" },
    bars: ["all"],
    guidance: ["get-crisis-support"]
  },
  {
    id: "very-high-blood-pressure-with-symptoms",
    level: "emergency",
    scope: "person",
    when: { any: [{ answer: "blood-pressure-crisis" }, { answer: "dysreflexia-signs" }] },
    bars: ["all"],
    guidance: ["call-emergency-services"]
  },
  {
    id: "dvt-known-or-suspected",
    level: "refer",
    scope: "person",
    when: { answer: "clot-now" },
    bars: ["all"],
    guidance: ["see-doctor-today"],
    disputed: true
  },
  {
    id: "unexplained-calf-or-one-sided-limb-swelling",
    level: "refer",
    scope: "person",
    when: { answer: "one-sided-swelling" },
    bars: ["all"],
    guidance: ["see-doctor-today"]
  },
  {
    id: "unexplained-general-swelling",
    level: "refer",
    scope: "person",
    when: { answer: "general-swelling" },
    bars: ["all"],
    guidance: ["see-doctor-soon"],
    disputed: true
  },
  {
    id: "fever-or-acute-infection",
    level: "refer",
    scope: "person",
    when: { answer: "acute-illness" },
    bars: ["all"],
    guidance: ["postpone"],
    disputed: true
  },
  {
    id: "contagious-skin-disease-widespread",
    level: "refer",
    scope: "person",
    when: { answer: "skin-infection-catching" },
    bars: ["all"],
    guidance: ["postpone"]
  },
  {
    id: "spreading-skin-infection",
    level: "refer",
    scope: "person",
    when: { answer: "skin-infection-spreading" },
    bars: ["all"],
    guidance: ["see-doctor-today"],
    disputed: true
  },
  {
    id: "serious-spinal-or-cancer-warning-signs",
    level: "refer",
    scope: "person",
    when: {
      any: [
        { answer: "pain-warning-signs" },
        {
          all: [{ answer: "unexplained-symptom" }, { any: [{ answer: "cancer-ever" }, { answer: "immune-weakened" }] }]
        }
      ]
    },
    bars: ["all"],
    guidance: ["see-doctor-soon"],
    disputed: true
  },
  {
    id: "suspected-fracture",
    level: "refer",
    scope: "person",
    when: { answer: "fracture-signs" },
    bars: ["all"],
    guidance: ["see-doctor-today"],
    disputed: true
  },
  {
    id: "new-headache-with-warning-features",
    level: "refer",
    scope: "person",
    when: {
      all: [
        { answer: "new-headache" },
        {
          any: [
            { answer: "headache-warning-signs" },
            { answer: "acute-illness" },
            { answer: "cancer-ever" },
            { answer: "immune-weakened" },
            { answer: "pregnant" },
            { answer: "gave-birth" }
          ]
        }
      ]
    },
    bars: ["all"],
    guidance: ["see-doctor-today"]
  },
  {
    id: "pregnancy-swelling-or-new-headache",
    level: "refer",
    scope: "person",
    when: {
      all: [
        { any: [{ answer: "pregnant" }, { answer: "gave-birth" }] },
        { any: [{ answer: "general-swelling" }, { answer: "new-headache" }] }
      ]
    },
    bars: ["all"],
    guidance: ["call-maternity-now"]
  },
  {
    id: "very-high-blood-pressure-reading",
    level: "refer",
    scope: "person",
    when: {
      any: [
        { fact: "systolic", atLeast: 180 },
        { fact: "diastolic", atLeast: 120 }
      ]
    },
    bars: ["all"],
    guidance: ["see-doctor-today"]
  },
  {
    id: "hypertension-uncontrolled",
    level: "refer",
    scope: "person",
    when: { answer: "blood-pressure-uncontrolled" },
    bars: ["all"],
    guidance: ["see-doctor-soon"],
    disputed: true
  },
  {
    id: "heart-failure-decompensated",
    level: "refer",
    scope: "person",
    when: {
      any: [{ answer: "heart-failure-worse" }, { all: [{ answer: "heart-failure" }, { answer: "general-swelling" }] }]
    },
    bars: ["all"],
    guidance: ["see-doctor-today"]
  },
  {
    id: "preeclampsia",
    level: "refer",
    scope: "person",
    when: { answer: "preeclampsia" },
    bars: ["all"],
    guidance: ["call-maternity-now"]
  },
  {
    id: "intoxication",
    level: "refer",
    scope: "person",
    when: { answer: "intoxicated" },
    bars: ["all"],
    guidance: ["postpone"]
  },
  {
    id: "cannot-consent-or-acute-psychosis",
    level: "refer",
    scope: "person",
    when: { answer: "cannot-agree-now" },
    bars: ["all"],
    guidance: ["involve-care-team"]
  },
  {
    id: "sickle-cell-crisis",
    level: "refer",
    scope: "person",
    when: { answer: "sickle-cell-crisis" },
    bars: ["all"],
    guidance: ["see-doctor-today"]
  },
  {
    id: "hot-swollen-joint-new",
    level: "refer",
    scope: "person",
    when: { answer: "hot-joint-unexplained" },
    bars: ["all"],
    guidance: ["see-doctor-today"]
  },
  {
    id: "joint-flare-with-illness",
    level: "refer",
    scope: "person",
    when: { answer: "joint-flare-unwell" },
    bars: ["all"],
    guidance: ["see-doctor-soon"],
    disputed: true
  },
  {
    id: "clinician-advised-against",
    level: "refer",
    scope: "person",
    when: { answer: "told-no-massage" },
    bars: ["all"],
    guidance: ["follow-clinician"]
  },
  {
    id: "breathless-with-clot-risk",
    level: "refer",
    scope: "person",
    when: {
      all: [
        { answer: "breathless-on-effort-or-flat" },
        {
          any: [
            { answer: "clot-ever" },
            { answer: "surgery-3-months" },
            { answer: "gave-birth" },
            { answer: "pregnant" },
            { answer: "cancer-current" }
          ]
        }
      ]
    },
    bars: ["all"],
    guidance: ["see-doctor-today"]
  },
  {
    id: "recent-heart-attack-or-unstable-angina",
    level: "clearance",
    scope: "person",
    when: { answer: "heart-event-3-months" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "hot-stone-massage",
      "heat-packs",
      "manual-lymphatic-drainage",
      "percussion-device",
      "tapotement",
      "spinal-manipulation",
      "ashiatsu",
      "thai-massage"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "cardiac-team",
    disputed: true,
    minutes: 30
  },
  {
    id: "recent-stroke-or-tia",
    level: "clearance",
    scope: "person",
    when: { answer: "stroke-3-months" },
    bars: ["all"],
    barsAfterClearance: [
      "spinal-manipulation",
      "joint-mobilization",
      "deep-tissue-massage",
      "percussion-device",
      "hot-stone-massage",
      "ashiatsu",
      "tuina",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "stroke-team",
    disputed: true
  },
  {
    id: "heart-failure-stable",
    level: "clearance",
    scope: "person",
    when: { answer: "heart-failure" },
    bars: ["all"],
    barsAfterClearance: [
      "manual-lymphatic-drainage",
      "hot-stone-massage",
      "heat-packs",
      "deep-tissue-massage",
      "percussion-device",
      "ashiatsu",
      "abdominal-massage"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "cardiac-team"
  },
  {
    id: "heart-or-artery-disease",
    level: "clearance",
    scope: "person",
    when: { answer: "heart-or-artery-disease" },
    bars: ["all"],
    barsAfterClearance: [
      "hot-stone-massage",
      "heat-packs",
      "moxibustion",
      "ashiatsu",
      "percussion-device",
      "deep-tissue-massage",
      "tapotement"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    clinician: "doctor",
    disputed: true
  },
  {
    id: "breathless-on-effort-or-lying-flat",
    level: "clearance",
    scope: "person",
    when: { answer: "breathless-on-effort-or-flat" },
    bars: ["all"],
    barsAfterClearance: [
      "thai-massage",
      "ashiatsu",
      "tapotement",
      "cupping",
      "hot-stone-massage",
      "heat-packs",
      "manual-lymphatic-drainage",
      "abdominal-massage"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor"
  },
  {
    id: "high-blood-pressure-reading-unknown",
    level: "clearance",
    scope: "person",
    when: { answer: "blood-pressure-not-known" },
    bars: ["all"],
    barsAfterClearance: ["hot-stone-massage", "heat-packs", "thai-massage", "ashiatsu", "tapotement"],
    ceiling: { pressure: "moderate", binds: "person" },
    clinician: "doctor",
    disputed: true
  },
  {
    id: "kidney-failure-or-dialysis",
    level: "clearance",
    scope: "person",
    when: { answer: "kidney-disease" },
    bars: ["all"],
    barsAfterClearance: [
      "manual-lymphatic-drainage",
      "deep-tissue-massage",
      "hot-stone-massage",
      "percussion-device",
      "cupping",
      "gua-sha",
      "ashiatsu",
      "heat-packs",
      "spinal-manipulation"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "kidney-team",
    disputed: true
  },
  {
    id: "liver-failure-or-cirrhosis",
    level: "clearance",
    scope: "person",
    when: { answer: "liver-disease" },
    bars: ["all"],
    barsAfterClearance: [
      "manual-lymphatic-drainage",
      "deep-tissue-massage",
      "abdominal-massage",
      "percussion-device",
      "cupping",
      "gua-sha",
      "hot-stone-massage",
      "heat-packs",
      "spinal-manipulation"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor",
    disputed: true
  },
  {
    id: "aneurysm-known",
    level: "clearance",
    scope: "person",
    when: { answer: "aneurysm" },
    bars: ["all"],
    barsAfterClearance: [
      "abdominal-massage",
      "deep-tissue-massage",
      "percussion-device",
      "tapotement",
      "spinal-manipulation",
      "hot-stone-massage",
      "heat-packs",
      "ashiatsu",
      "manual-lymphatic-drainage",
      "thai-massage"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "vascular-team"
  },
  {
    id: "low-platelets-or-bleeding-disorder",
    level: "clearance",
    scope: "person",
    when: { answer: "bleeding-disorder" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage",
      "tapotement",
      "percussion-device",
      "cupping",
      "gua-sha",
      "acupuncture",
      "dry-needling",
      "electroacupuncture",
      "spinal-manipulation",
      "ashiatsu",
      "thai-massage"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "haematology-team",
    disputed: true
  },
  {
    id: "clot-history",
    level: "clearance",
    scope: "person",
    when: { answer: "clot-ever" },
    bars: ["all"],
    barsAfterClearance: ["deep-tissue-massage", "percussion-device", "ashiatsu", "cupping", "gua-sha", "tapotement"],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor",
    disputed: true
  },
  {
    id: "peripheral-artery-disease",
    level: "clearance",
    scope: "person",
    when: { answer: "leg-artery-disease" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "friction-massage",
      "percussion-device",
      "cupping",
      "gua-sha",
      "hot-stone-massage",
      "cold-packs",
      "ashiatsu",
      "manual-lymphatic-drainage",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor"
  },
  {
    id: "cancer-active-or-in-treatment",
    level: "clearance",
    scope: "person",
    when: { answer: "cancer-current" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage",
      "percussion-device",
      "tapotement",
      "cupping",
      "gua-sha",
      "hot-stone-massage",
      "ashiatsu",
      "spinal-manipulation",
      "thai-massage",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "oncology-team",
    disputed: true
  },
  {
    id: "bone-metastasis-or-weak-bone-lesion",
    level: "clearance",
    scope: "person",
    when: { answer: "bone-cancer" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage",
      "tapotement",
      "percussion-device",
      "ashiatsu",
      "thai-massage",
      "joint-mobilization",
      "spinal-manipulation",
      "assisted-stretching",
      "gua-sha",
      "cupping",
      "myofascial-release"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "oncology-team"
  },
  {
    id: "recent-surgery",
    level: "clearance",
    scope: "person",
    when: { answer: "surgery-3-months" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "percussion-device",
      "abdominal-massage",
      "ashiatsu",
      "cupping",
      "gua-sha",
      "spinal-manipulation",
      "joint-mobilization",
      "assisted-stretching"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "surgeon",
    disputed: true
  },
  {
    id: "disc-herniation-with-nerve-deficit",
    level: "clearance",
    scope: "person",
    when: { answer: "nerve-deficit" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "spinal-manipulation",
      "joint-mobilization",
      "thai-massage",
      "ashiatsu",
      "percussion-device",
      "tapotement",
      "assisted-stretching",
      "tuina",
      "dry-needling"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor"
  },
  {
    id: "spinal-cord-injury",
    level: "clearance",
    scope: "person",
    when: { answer: "spinal-cord-injury" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "hot-stone-massage",
      "cold-packs",
      "abdominal-massage",
      "joint-mobilization",
      "spinal-manipulation",
      "percussion-device",
      "cupping",
      "gua-sha",
      "moxibustion",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "rehabilitation-team"
  },
  {
    id: "head-or-neck-injury-recent",
    level: "clearance",
    scope: "person",
    when: { answer: "head-injury" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "spinal-manipulation",
      "joint-mobilization",
      "percussion-device",
      "tapotement",
      "intraoral-massage",
      "ashiatsu"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor"
  },
  {
    id: "epilepsy-uncontrolled",
    level: "clearance",
    scope: "person",
    when: { answer: "seizure-past-year" },
    bars: ["all"],
    barsAfterClearance: [
      "hot-stone-massage",
      "essential-oils",
      "percussion-device",
      "electroacupuncture",
      "tens",
      "aromatherapy-massage",
      "heat-packs"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    clinician: "doctor",
    disputed: true
  },
  {
    id: "pregnancy-first-trimester",
    level: "clearance",
    scope: "person",
    when: { answer: "first-trimester" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "abdominal-massage",
      "hot-stone-massage",
      "moxibustion",
      "acupuncture",
      "dry-needling",
      "electroacupuncture",
      "cupping",
      "gua-sha",
      "percussion-device",
      "spinal-manipulation",
      "tuina",
      "ashiatsu",
      "manual-lymphatic-drainage",
      "essential-oils",
      "acupressure",
      "reflexology",
      "aromatherapy-massage",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "maternity-team",
    disputed: true,
    minutes: 30
  },
  {
    id: "pregnancy-high-risk",
    level: "clearance",
    scope: "person",
    when: {
      any: [{ answer: "pregnancy-high-risk" }, { all: [{ answer: "pregnant" }, { answer: "high-blood-pressure" }] }]
    },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "abdominal-massage",
      "hot-stone-massage",
      "percussion-device",
      "spinal-manipulation",
      "cupping",
      "gua-sha",
      "acupuncture",
      "dry-needling",
      "electroacupuncture",
      "moxibustion",
      "tuina",
      "ashiatsu",
      "thai-massage",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "maternity-team",
    disputed: true
  },
  {
    id: "severe-mental-illness-or-cognitive-impairment",
    level: "clearance",
    scope: "person",
    when: { answer: "understanding" },
    bars: ["all"],
    barsAfterClearance: ["intraoral-massage", "ashiatsu"],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor-or-legal-proxy"
  },
  {
    id: "minor-under-18",
    level: "clearance",
    scope: "person",
    when: { answer: "under-18" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "spinal-manipulation",
      "percussion-device",
      "ashiatsu",
      "intraoral-massage"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    clinician: "guardian",
    disputed: true
  },
  {
    id: "immune-suppressed-or-transplant",
    level: "clearance",
    scope: "person",
    when: { answer: "immune-weakened" },
    bars: ["all"],
    barsAfterClearance: [
      "cupping",
      "gua-sha",
      "acupuncture",
      "dry-needling",
      "electroacupuncture",
      "intraoral-massage"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "treating-team"
  },
  {
    id: "adverse-reaction-last-session",
    level: "clearance",
    scope: "person",
    when: { answer: "bad-reaction" },
    bars: ["all"],
    barsAfterClearance: ["deep-tissue-massage", "spinal-manipulation", "percussion-device", "cupping", "gua-sha"],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor"
  },
  {
    id: "undiagnosed-or-worsening-condition",
    level: "clearance",
    scope: "person",
    when: { answer: "unexplained-symptom" },
    bars: ["all"],
    barsAfterClearance: [
      "deep-tissue-massage",
      "spinal-manipulation",
      "joint-mobilization",
      "percussion-device",
      "hot-stone-massage",
      "cupping",
      "gua-sha",
      "dry-needling",
      "acupuncture",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor",
    disputed: true
  },
  {
    id: "bowel-disease-flare",
    level: "clearance",
    scope: "person",
    when: { answer: "bowel-flare" },
    bars: ["all"],
    barsAfterClearance: [
      "abdominal-massage",
      "deep-tissue-massage",
      "percussion-device",
      "ashiatsu",
      "hot-stone-massage",
      "cupping",
      "gua-sha",
      "thai-massage",
      "heat-packs",
      "spinal-manipulation"
    ],
    ceiling: { pressure: "light", binds: "person" },
    clinician: "doctor",
    disputed: true,
    minutes: 30
  },
  {
    id: "clot-history-limb",
    level: "local",
    scope: "regions",
    when: { answer: "clot-ever" },
    regions: ["thigh", "back-of-knee", "lower-leg"],
    bars: ["all"],
    disputed: true,
    spreads: "limb"
  },
  {
    id: "leg-artery-disease-legs",
    level: "local",
    scope: "regions",
    when: { answer: "leg-artery-disease" },
    regions: ["thigh", "knee", "back-of-knee", "lower-leg", "ankle", "foot"],
    bars: ["all"]
  },
  {
    id: "bowel-flare-back-and-pelvis",
    level: "local",
    scope: "regions",
    when: { answer: "bowel-flare" },
    regions: ["lower-back", "pelvis"],
    bars: ["all"]
  },
  {
    id: "skin-infection-local",
    level: "local",
    scope: "regions",
    when: { answer: "skin-infection" },
    bars: ["all"],
    disputed: true
  },
  { id: "broken-or-irritated-skin", level: "local", scope: "regions", when: { answer: "broken-skin" }, bars: ["all"] },
  {
    id: "bruise-or-hematoma",
    level: "local",
    scope: "regions",
    when: { answer: "bruise" },
    bars: ["all"],
    disputed: true
  },
  { id: "lump-or-tumour-site", level: "local", scope: "regions", when: { answer: "lump" }, bars: ["all"] },
  {
    id: "radiotherapy-area",
    level: "local",
    scope: "regions",
    when: { answer: "radiotherapy-area" },
    bars: ["all"],
    disputed: true
  },
  {
    id: "fracture-unhealed",
    level: "local",
    scope: "regions",
    when: { answer: "unhealed-fracture" },
    bars: ["all"],
    spreads: "neighbours"
  },
  {
    id: "acute-injury-under-72h",
    level: "local",
    scope: "regions",
    when: { answer: "injury-72-hours" },
    bars: ["all"],
    disputed: true
  },
  {
    id: "inflammatory-arthritis-or-gout-flare",
    level: "local",
    scope: "regions",
    when: { answer: "hot-swollen-joint" },
    bars: ["all"]
  },
  {
    id: "joint-replacement",
    level: "local",
    scope: "regions",
    when: { answer: "joint-or-metal-implant" },
    regions: ["hip", "knee"],
    bars: [
      "deep-tissue-massage",
      "joint-mobilization",
      "spinal-manipulation",
      "assisted-stretching",
      "thai-massage",
      "percussion-device",
      "ashiatsu"
    ],
    ceiling: { pressure: "moderate", binds: "regions" },
    disputed: true
  },
  {
    id: "varicose-veins",
    level: "local",
    scope: "regions",
    when: { answer: "varicose-veins" },
    regions: ["thigh", "back-of-knee", "lower-leg"],
    bars: [
      "deep-tissue-massage",
      "percussion-device",
      "cupping",
      "gua-sha",
      "tapotement",
      "friction-massage",
      "ashiatsu",
      "sports-massage"
    ],
    ceiling: { pressure: "light", binds: "regions" },
    disputed: true
  },
  {
    id: "patch-or-injection-site",
    level: "local",
    scope: "regions",
    when: { answer: "patch-or-injection" },
    bars: ["all"],
    disputed: true
  },
  {
    id: "botox-or-filler",
    level: "local",
    scope: "regions",
    when: { answer: "botox-or-filler" },
    regions: ["face", "jaw"],
    bars: ["all"],
    disputed: true
  },
  {
    id: "pacemaker-or-defibrillator",
    level: "local",
    scope: "regions",
    when: { answer: "electrical-implant" },
    regions: ["chest", "shoulder"],
    bars: ["all"],
    disputed: true
  },
  {
    id: "lines-ports-stoma-or-other-device",
    level: "local",
    scope: "regions",
    when: { answer: "line-tube-or-stoma" },
    bars: ["all"]
  },
  { id: "surgery-site", level: "local", scope: "regions", when: { answer: "operation-site" }, bars: ["all"] },
  {
    id: "area-a-clinician-ruled-out",
    level: "local",
    scope: "regions",
    when: { answer: "told-to-leave-area" },
    bars: ["all"]
  },
  {
    id: "mastitis-or-inflamed-breast",
    level: "local",
    scope: "regions",
    when: { answer: "breast-inflamed" },
    regions: ["breast", "chest"],
    bars: ["all"],
    disputed: true
  },
  {
    id: "toothache-or-dental-work",
    level: "local",
    scope: "regions",
    when: { answer: "toothache" },
    regions: ["jaw", "face"],
    bars: ["all"]
  },
  {
    id: "abdomen-left-alone",
    level: "local",
    scope: "regions",
    when: {
      any: [
        { answer: "belly-problem" },
        { answer: "bowel-flare" },
        { answer: "aneurysm" },
        { answer: "pregnant" },
        { answer: "gave-birth" },
        { answer: "liver-disease" }
      ]
    },
    regions: ["abdomen"],
    bars: ["all"]
  },
  {
    id: "bowel-disease-quiet",
    level: "local",
    scope: "regions",
    when: { answer: "bowel-disease" },
    regions: ["abdomen"],
    bars: [
      "percussion-device",
      "cupping",
      "gua-sha",
      "ashiatsu",
      "tapotement",
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage"
    ],
    ceiling: { pressure: "light", binds: "regions" },
    disputed: true
  },
  {
    id: "neck-spine-problem",
    level: "local",
    scope: "regions",
    when: { answer: "neck-spine-problem" },
    regions: ["neck", "front-of-neck"],
    bars: ["all"]
  },
  {
    id: "neck-vessel-or-thyroid-problem",
    level: "local",
    scope: "regions",
    when: {
      any: [{ answer: "neck-artery-or-thyroid" }, { answer: "heart-rhythm-problem" }, { answer: "stroke-ever" }]
    },
    regions: ["front-of-neck"],
    bars: ["all"]
  },
  {
    id: "stroke-past",
    level: "modify",
    scope: "person",
    when: { answer: "stroke-ever" },
    bars: [
      "deep-tissue-massage",
      "spinal-manipulation",
      "percussion-device",
      "hot-stone-massage",
      "ashiatsu",
      "heat-packs"
    ],
    ceiling: { pressure: "moderate", binds: "person" }
  },
  {
    id: "anticoagulants",
    level: "modify",
    scope: "person",
    when: { answer: "blood-thinner" },
    bars: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage",
      "gua-sha",
      "cupping",
      "percussion-device",
      "tapotement",
      "ashiatsu",
      "myofascial-release",
      "spinal-manipulation",
      "thai-massage",
      "dry-needling"
    ],
    ceiling: { pressure: "light", binds: "person" },
    disputed: true
  },
  {
    id: "antiplatelet-or-bruises-easily",
    level: "modify",
    scope: "person",
    when: { answer: "bruises-easily" },
    bars: ["gua-sha", "cupping", "deep-tissue-massage", "percussion-device", "friction-massage", "ashiatsu"],
    ceiling: { pressure: "moderate", binds: "person" }
  },
  {
    id: "clot-risk-factors",
    level: "modify",
    scope: "regions",
    when: { any: [{ answer: "clot-risk-recent" }, { answer: "surgery-3-months" }] },
    regions: ["thigh", "knee", "back-of-knee", "lower-leg", "ankle", "foot"],
    bars: ["deep-tissue-massage", "percussion-device", "cupping", "gua-sha", "ashiatsu", "tapotement"],
    ceiling: { pressure: "light", binds: "regions" },
    disputed: true
  },
  {
    id: "blood-pressure-treated-or-low",
    level: "modify",
    scope: "person",
    when: { any: [{ answer: "high-blood-pressure" }, { answer: "low-blood-pressure" }] },
    bars: ["hot-stone-massage", "heat-packs", "thai-massage", "ashiatsu"],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true
  },
  {
    id: "lymphedema-or-lymph-node-removal",
    level: "modify",
    scope: "regions",
    when: { answer: "lymph-nodes-or-lymphedema" },
    regions: [
      "upper-arm",
      "elbow",
      "forearm",
      "wrist",
      "hand",
      "armpit",
      "breast",
      "chest",
      "groin",
      "thigh",
      "knee",
      "back-of-knee",
      "lower-leg",
      "ankle",
      "foot"
    ],
    bars: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage",
      "gua-sha",
      "cupping",
      "percussion-device",
      "tapotement",
      "ashiatsu",
      "hot-stone-massage",
      "heat-packs",
      "sports-massage",
      "acupuncture",
      "dry-needling",
      "electroacupuncture",
      "thai-massage"
    ],
    ceiling: { pressure: "light", binds: "regions" },
    disputed: true,
    spreads: "quadrant"
  },
  {
    id: "cancer-history-no-current-treatment",
    level: "modify",
    scope: "person",
    when: { answer: "cancer-ever" },
    bars: ["ashiatsu", "percussion-device", "spinal-manipulation"],
    ceiling: { pressure: "moderate", binds: "person" }
  },
  {
    id: "osteoporosis",
    level: "modify",
    scope: "person",
    when: { answer: "weak-bones" },
    bars: [
      "deep-tissue-massage",
      "spinal-manipulation",
      "joint-mobilization",
      "thai-massage",
      "ashiatsu",
      "percussion-device",
      "tapotement",
      "assisted-stretching",
      "friction-massage",
      "trigger-point-therapy",
      "gua-sha"
    ],
    ceiling: { pressure: "light", binds: "person" },
    disputed: true
  },
  {
    id: "corticosteroids-long-term",
    level: "modify",
    scope: "person",
    when: { answer: "steroids-long-term" },
    bars: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage",
      "gua-sha",
      "cupping",
      "percussion-device",
      "tapotement",
      "ashiatsu",
      "spinal-manipulation",
      "hot-stone-massage",
      "joint-mobilization",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" }
  },
  {
    id: "opioids-or-pain-and-sedating-medicine",
    level: "modify",
    scope: "person",
    when: { answer: "sedating-medicine-today" },
    bars: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "percussion-device",
      "assisted-stretching",
      "hot-stone-massage",
      "ashiatsu",
      "spinal-manipulation",
      "cupping",
      "gua-sha",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    disputed: true
  },
  {
    id: "pain-reliever-before-session",
    level: "modify",
    scope: "person",
    when: { answer: "pain-reliever-today" },
    bars: ["deep-tissue-massage", "friction-massage", "percussion-device", "gua-sha", "cupping", "ashiatsu"],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true
  },
  {
    id: "hypermobility-or-unstable-joints",
    level: "modify",
    scope: "person",
    when: { answer: "very-loose-joints" },
    bars: [
      "assisted-stretching",
      "thai-massage",
      "joint-mobilization",
      "spinal-manipulation",
      "deep-tissue-massage",
      "ashiatsu"
    ],
    ceiling: { pressure: "moderate", binds: "person" }
  },
  {
    id: "epilepsy-controlled",
    level: "modify",
    scope: "person",
    when: { answer: "epilepsy" },
    bars: [
      "essential-oils",
      "hot-stone-massage",
      "electroacupuncture",
      "tens",
      "percussion-device",
      "aromatherapy-massage",
      "heat-packs"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true
  },
  {
    id: "multiple-sclerosis",
    level: "modify",
    scope: "person",
    when: { answer: "multiple-sclerosis" },
    bars: [
      "hot-stone-massage",
      "heat-packs",
      "moxibustion",
      "deep-tissue-massage",
      "spinal-manipulation",
      "percussion-device",
      "tapotement"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true,
    minutes: 30
  },
  {
    id: "neuropathy-or-loss-of-feeling",
    level: "modify",
    scope: "regions",
    when: { answer: "reduced-feeling" },
    regions: ["hand", "lower-leg", "ankle", "foot"],
    bars: [
      "deep-tissue-massage",
      "hot-stone-massage",
      "heat-packs",
      "moxibustion",
      "cold-packs",
      "percussion-device",
      "cupping",
      "gua-sha",
      "trigger-point-therapy"
    ],
    ceiling: { pressure: "light", binds: "regions" }
  },
  {
    id: "diabetes",
    level: "modify",
    scope: "person",
    when: { answer: "diabetes" },
    bars: [
      "hot-stone-massage",
      "cold-packs",
      "deep-tissue-massage",
      "percussion-device",
      "cupping",
      "gua-sha",
      "moxibustion",
      "heat-packs"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true
  },
  {
    id: "pregnancy",
    level: "modify",
    scope: "person",
    when: { answer: "pregnant" },
    bars: [
      "deep-tissue-massage",
      "abdominal-massage",
      "hot-stone-massage",
      "moxibustion",
      "acupuncture",
      "dry-needling",
      "electroacupuncture",
      "cupping",
      "gua-sha",
      "percussion-device",
      "spinal-manipulation",
      "ashiatsu",
      "thai-massage",
      "tuina",
      "tapotement",
      "essential-oils",
      "aromatherapy-massage",
      "heat-packs"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true
  },
  {
    id: "postpartum",
    level: "modify",
    scope: "person",
    when: { answer: "gave-birth" },
    bars: [
      "deep-tissue-massage",
      "abdominal-massage",
      "percussion-device",
      "hot-stone-massage",
      "cupping",
      "gua-sha",
      "ashiatsu",
      "heat-packs"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true
  },
  {
    id: "pregnancy-and-postpartum-legs",
    level: "modify",
    scope: "regions",
    when: { any: [{ answer: "pregnant" }, { answer: "gave-birth" }] },
    regions: ["thigh", "knee", "back-of-knee", "lower-leg", "ankle", "foot"],
    bars: [],
    ceiling: { pressure: "light", binds: "regions" },
    disputed: true
  },
  {
    id: "frailty-or-older-age",
    level: "modify",
    scope: "person",
    when: { answer: "frail" },
    bars: [
      "deep-tissue-massage",
      "percussion-device",
      "friction-massage",
      "thai-massage",
      "spinal-manipulation",
      "ashiatsu",
      "cupping",
      "gua-sha",
      "tapotement",
      "joint-mobilization",
      "hot-stone-massage",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    minutes: 30
  },
  {
    id: "post-exertion-crash",
    level: "modify",
    scope: "person",
    when: { answer: "post-exertion-crash" },
    bars: [
      "deep-tissue-massage",
      "trigger-point-therapy",
      "friction-massage",
      "sports-massage",
      "thai-massage",
      "ashiatsu",
      "tuina",
      "hot-stone-massage",
      "percussion-device",
      "cupping",
      "gua-sha",
      "assisted-stretching",
      "tapotement",
      "exercise-therapy",
      "heat-packs"
    ],
    ceiling: { pressure: "light", binds: "person" },
    minutes: 20
  },
  {
    id: "trauma-history-or-touch-sensitivity",
    level: "modify",
    scope: "person",
    when: { answer: "touch-difficult" },
    bars: ["intraoral-massage", "abdominal-massage", "thai-massage", "ashiatsu"],
    ceiling: { pressure: "moderate", binds: "person" }
  },
  {
    id: "allergy-oil-latex-or-nut",
    level: "modify",
    scope: "person",
    when: { answer: "allergy" },
    bars: ["essential-oils", "aromatherapy-massage"]
  },
  {
    id: "scent-and-airway",
    level: "modify",
    scope: "person",
    when: { answer: "airway-disease" },
    bars: [
      "essential-oils",
      "ashiatsu",
      "tapotement",
      "thai-massage",
      "cupping",
      "dry-needling",
      "acupuncture",
      "aromatherapy-massage"
    ],
    ceiling: { pressure: "moderate", binds: "person" },
    disputed: true
  },
  {
    id: "sickle-cell-disease-between-crises",
    level: "modify",
    scope: "person",
    when: { answer: "sickle-cell" },
    bars: [
      "deep-tissue-massage",
      "cold-packs",
      "hot-stone-massage",
      "heat-packs",
      "percussion-device",
      "cupping",
      "gua-sha",
      "ashiatsu",
      "manual-lymphatic-drainage",
      "spinal-manipulation"
    ],
    ceiling: { pressure: "light", binds: "person" }
  },
  {
    id: "upper-neck-instability-area",
    level: "modify",
    scope: "regions",
    when: { any: [{ answer: "neck-instability-risk" }, { answer: "very-loose-joints" }] },
    regions: ["neck", "front-of-neck"],
    bars: [
      "spinal-manipulation",
      "joint-mobilization",
      "assisted-stretching",
      "thai-massage",
      "deep-tissue-massage",
      "percussion-device",
      "tuina",
      "ashiatsu"
    ],
    ceiling: { pressure: "light", binds: "regions" }
  },
  {
    id: "spine-light-and-supported",
    level: "modify",
    scope: "regions",
    when: { answer: "spine-problem" },
    regions: ["neck", "upper-back", "mid-back", "lower-back", "pelvis"],
    bars: ["deep-tissue-massage", "percussion-device"],
    ceiling: { pressure: "light", binds: "regions" }
  },
  {
    id: "scent-in-pregnancy-epilepsy-or-childhood",
    level: "technique",
    scope: "techniques",
    when: { any: [{ answer: "epilepsy" }, { answer: "under-18" }, { answer: "pregnant" }] },
    bars: ["essential-oils", "aromatherapy-massage"]
  },
  {
    id: "upper-neck-instability-risk",
    level: "technique",
    scope: "techniques",
    when: { any: [{ answer: "neck-instability-risk" }, { answer: "very-loose-joints" }] },
    bars: ["spinal-manipulation", "joint-mobilization", "thai-massage", "tuina", "ashiatsu", "assisted-stretching"]
  },
  {
    id: "unstable-or-fused-spine",
    level: "technique",
    scope: "techniques",
    when: { answer: "spine-problem" },
    bars: [
      "spinal-manipulation",
      "joint-mobilization",
      "thai-massage",
      "ashiatsu",
      "assisted-stretching",
      "tapotement",
      "percussion-device",
      "tuina",
      "deep-tissue-massage"
    ]
  },
  {
    id: "neck-vessel-or-thyroid-techniques",
    level: "technique",
    scope: "techniques",
    when: { any: [{ answer: "neck-artery-or-thyroid" }, { answer: "heart-rhythm-problem" }] },
    bars: ["manual-lymphatic-drainage", "joint-mobilization", "tens", "intraoral-massage"]
  },
  {
    id: "cupping-gua-sha-iastm-limits",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "blood-thinner" },
        { answer: "bruises-easily" },
        { answer: "bleeding-disorder" },
        { answer: "steroids-long-term" },
        { answer: "anaemia" },
        { answer: "kidney-disease" },
        { answer: "liver-disease" },
        { answer: "heart-failure" },
        { answer: "clot-ever" },
        { answer: "frail" },
        { answer: "cancer-ever" },
        { answer: "pregnant" }
      ]
    },
    bars: ["gua-sha", "cupping"],
    disputed: true
  },
  {
    id: "abdominal-massage-exclusions",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "belly-problem" },
        { answer: "bowel-flare" },
        { answer: "aneurysm" },
        { answer: "line-tube-or-stoma" },
        { answer: "pregnant" }
      ]
    },
    bars: ["abdominal-massage", "ashiatsu"]
  },
  {
    id: "heat-with-numbness-ms-or-sensitive-skin",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "reduced-feeling" },
        { answer: "multiple-sclerosis" },
        { answer: "heat-or-cold-sensitive" },
        { answer: "steroids-long-term" },
        { answer: "spinal-cord-injury" },
        { answer: "frail" },
        { answer: "leg-artery-disease" },
        { condition: "poor-circulation" }
      ]
    },
    bars: ["hot-stone-massage", "moxibustion", "heat-packs"],
    disputed: true
  },
  {
    id: "heat-in-pregnancy",
    level: "technique",
    scope: "techniques",
    when: { answer: "pregnant" },
    bars: ["hot-stone-massage", "moxibustion", "heat-packs"],
    disputed: true
  },
  {
    id: "heat-with-heart-bp-or-inflammation",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "heart-or-artery-disease" },
        { answer: "heart-rhythm-problem" },
        { answer: "high-blood-pressure" },
        { answer: "low-blood-pressure" },
        { answer: "injury-72-hours" },
        { answer: "acute-illness" },
        { answer: "broken-skin" },
        { answer: "skin-infection" },
        { answer: "hot-swollen-joint" },
        { answer: "breast-inflamed" }
      ]
    },
    bars: ["hot-stone-massage", "moxibustion", "heat-packs"]
  },
  {
    id: "cold-therapy-limits",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "heat-or-cold-sensitive" },
        { answer: "reduced-feeling" },
        { answer: "sickle-cell" },
        { answer: "blood-pressure-uncontrolled" },
        { answer: "leg-artery-disease" },
        { condition: "poor-circulation" }
      ]
    },
    bars: ["cold-packs"]
  },
  {
    id: "needles-bleeding-or-anticoagulant",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "blood-thinner" },
        { answer: "bruises-easily" },
        { answer: "bleeding-disorder" },
        { answer: "kidney-disease" },
        { answer: "liver-disease" }
      ]
    },
    bars: ["acupuncture", "dry-needling", "electroacupuncture", "cupping"],
    disputed: true
  },
  {
    id: "needles-lymphedema-limb",
    level: "technique",
    scope: "techniques",
    when: { answer: "lymph-nodes-or-lymphedema" },
    bars: ["acupuncture", "dry-needling", "electroacupuncture", "cupping"],
    disputed: true
  },
  {
    id: "needle-fear-or-fainting",
    level: "technique",
    scope: "techniques",
    when: { answer: "needle-fear" },
    bars: ["acupuncture", "dry-needling", "electroacupuncture"]
  },
  {
    id: "electro-devices-and-implants",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "electrical-implant" },
        { answer: "line-tube-or-stoma" },
        { answer: "epilepsy" },
        { answer: "reduced-feeling" },
        { answer: "heart-rhythm-problem" },
        { answer: "pregnant" }
      ]
    },
    bars: ["electroacupuncture", "tens"],
    disputed: true
  },
  {
    id: "needle-and-acupressure-points-in-pregnancy",
    level: "technique",
    scope: "techniques",
    when: { answer: "pregnant" },
    bars: [
      "acupuncture",
      "dry-needling",
      "electroacupuncture",
      "acupressure",
      "moxibustion",
      "cupping",
      "reflexology",
      "shiatsu",
      "tuina"
    ],
    disputed: true
  },
  {
    id: "needles-infection-or-heart-valve",
    level: "technique",
    scope: "techniques",
    when: {
      any: [
        { answer: "heart-valve-problem" },
        { answer: "immune-weakened" },
        { answer: "broken-skin" },
        { answer: "skin-infection" }
      ]
    },
    bars: ["acupuncture", "dry-needling", "electroacupuncture"]
  },
  {
    id: "percussion-device-and-implants",
    level: "technique",
    scope: "techniques",
    when: { answer: "electrical-implant" },
    bars: ["percussion-device"]
  },
  {
    id: "scar-work-on-a-healing-wound",
    level: "technique",
    scope: "techniques",
    when: { answer: "operation-site" },
    bars: ["scar-massage"]
  },
  {
    id: "compression-limits",
    level: "technique",
    scope: "techniques",
    when: { any: [{ answer: "leg-artery-disease" }, { answer: "heart-failure" }, { answer: "reduced-feeling" }] },
    bars: ["compression-therapy"]
  },
  {
    id: "endangerment-sites",
    level: "technique",
    scope: "regions",
    regions: ["front-of-neck", "armpit", "breast", "groin", "back-of-knee"],
    bars: [
      "deep-tissue-massage",
      "percussion-device",
      "trigger-point-therapy",
      "gua-sha",
      "cupping",
      "tapotement",
      "ashiatsu",
      "dry-needling",
      "friction-massage"
    ],
    ceiling: { pressure: "light", binds: "regions" }
  },
  {
    id: "front-of-neck-deep-work",
    level: "technique",
    scope: "regions",
    regions: ["front-of-neck"],
    bars: [
      "spinal-manipulation",
      "joint-mobilization",
      "deep-tissue-massage",
      "percussion-device",
      "trigger-point-therapy",
      "intraoral-massage",
      "thai-massage",
      "tuina",
      "ashiatsu",
      "gua-sha",
      "dry-needling"
    ],
    ceiling: { pressure: "light", binds: "regions" },
    disputed: true
  },
  {
    id: "neck-manipulation",
    level: "technique",
    scope: "regions",
    regions: ["neck", "front-of-neck"],
    bars: ["spinal-manipulation", "joint-mobilization", "percussion-device", "ashiatsu", "tuina", "thai-massage"],
    disputed: true
  },
  {
    id: "percussion-device-limits",
    level: "technique",
    scope: "regions",
    regions: [
      "head",
      "face",
      "jaw",
      "front-of-neck",
      "neck",
      "armpit",
      "breast",
      "abdomen",
      "groin",
      "elbow",
      "wrist",
      "hand",
      "knee",
      "back-of-knee",
      "ankle"
    ],
    bars: ["percussion-device", "tapotement"],
    ceiling: { pressure: "moderate", binds: "techniques" }
  },
  {
    id: "needles-chest-and-lung-risk",
    level: "technique",
    scope: "regions",
    regions: ["chest", "breast", "upper-back", "shoulder", "neck", "front-of-neck"],
    bars: ["acupuncture", "dry-needling", "electroacupuncture"]
  }
];

// src/knowledge/self-care.ts
var selfCare = [
  {
    advice: "keep-laxatives",
    condition: "constipation",
    findings: ["lamas-2009-constipation", "huang-2025-abdominal-constipation"]
  },
  {
    advice: "massage-belly-daily",
    condition: "constipation",
    technique: "abdominal-massage",
    findings: ["lamas-2009-constipation", "mcclurg-2018-amber"]
  },
  {
    advice: "press-points-daily",
    condition: "cancer-symptoms",
    technique: "acupressure",
    findings: ["zick-2016-acupressure-fatigue"]
  },
  {
    advice: "press-points-daily",
    condition: "low-back-pain",
    stages: ["chronic", "unstated"],
    technique: "acupressure",
    findings: ["murphy-2019-self-acupressure"]
  }
];

// src/knowledge/techniques/abdominal-massage.ts
var abdominalMassage = {
  code: "abdominal-massage",
  label: "Abdominal massage",
  sentence: "Light circling strokes over the belly along the course of the bowel.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["self-massage", "education"],
  settings: ["table"],
  reach: ["abdomen"],
  practice: [
    {
      says: "field-convention",
      note: "Light circling over the belly.",
      conditions: ["stress-digestion"],
      goals: ["digestion"]
    }
  ]
};

// src/knowledge/techniques/acupressure.ts
var acupressure = {
  code: "acupressure",
  label: "Acupressure",
  sentence: "Thumb or finger pressure held on set points, through clothes or on the skin.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["swedish-massage", "tuina", "shiatsu", "acupuncture"],
  settings: ["table", "chair", "mat"],
  reach: "whole-body",
  practice: [
    {
      says: "source-article",
      note: "Points pressed beside massage for deep-seated tension and pain.",
      conditions: [
        "chronic-pain",
        "joint-pain",
        "upper-back-pain",
        "hip-pain",
        "knee-pain",
        "old-injury",
        "muscle-tension",
        "joint-sprain",
        "muscle-strain"
      ],
      goals: ["pain-relief", "injury-recovery", "muscle-tension-relief"]
    },
    {
      says: "field-convention",
      note: "Points at neck, hand and head are widely used for headache and calm.",
      conditions: ["tension-type-headache", "stress", "myofascial-pain"]
    }
  ]
};

// src/knowledge/techniques/acupuncture.ts
var acupuncture = {
  code: "acupuncture",
  label: "Acupuncture",
  sentence: "Fine needles placed at set points by a licensed acupuncturist.",
  kind: "adjunct",
  family: "both",
  practitioner: "other-licensed-profession",
  goesWith: ["acupressure", "tuina", "electroacupuncture", "moxibustion", "cupping"],
  settings: [],
  reach: "whole-body",
  needles: true,
  practice: [
    {
      says: "source-article",
      note: "The article's integrated care: needles beside massage.",
      conditions: [
        "joint-pain",
        "old-injury",
        "myofascial-pain",
        "upper-back-pain",
        "hip-pain",
        "knee-pain",
        "muscle-strain",
        "muscle-tension"
      ],
      goals: ["pain-relief", "injury-recovery"]
    }
  ]
};

// src/knowledge/techniques/aromatherapy-massage.ts
var aromatherapyMassage = {
  code: "aromatherapy-massage",
  label: "Aromatherapy massage",
  sentence: "Gentle Swedish-style massage with diluted essential oils.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["essential-oils", "swedish-massage", "head-and-face-massage"],
  settings: ["table"],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Gentle scented massage to wind down.",
      conditions: ["insomnia"],
      goals: ["relaxation", "treat", "sleep"]
    }
  ]
};

// src/knowledge/techniques/ashiatsu.ts
var ashiatsu = {
  code: "ashiatsu",
  label: "Ashiatsu (barefoot) massage",
  sentence: "Broad deep pressure given with the feet, the therapist holding overhead bars.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "firm", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["deep-tissue-massage", "assisted-stretching"],
  settings: ["table", "mat"],
  reach: ["upper-back", "mid-back", "lower-back", "pelvis", "hip", "buttock", "thigh", "lower-leg"],
  practice: [
    {
      says: "field-convention",
      note: "Broad deep pressure for sturdy, healthy people who ask for it.",
      conditions: ["muscle-tension"],
      goals: ["muscle-tension-relief"]
    }
  ]
};

// src/knowledge/techniques/assisted-stretching.ts
var assistedStretching = {
  code: "assisted-stretching",
  label: "Assisted stretching",
  sentence: "The therapist moves and holds a limb so that the muscles lengthen.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["sports-massage", "thai-massage", "exercise-therapy"],
  settings: ["table", "mat"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Passive and contract-relax stretching for length and range.",
      conditions: ["limited-mobility", "joint-stiffness", "frozen-shoulder", "muscle-spasm", "muscle-tension"],
      goals: ["flexibility", "mobility", "rehabilitation", "return-to-activity"]
    }
  ]
};

// src/knowledge/techniques/cbt.ts
var cbt = {
  code: "cbt",
  label: "Cognitive behavioural therapy",
  sentence: "Talking therapy that changes what one thinks and does about symptoms.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "other-licensed-profession",
  goesWith: ["exercise-therapy", "education", "mindfulness"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [
    {
      says: "field-convention",
      note: "Talking therapy is the usual first step in lasting distress.",
      conditions: ["stress", "low-mood", "fatigue"],
      goals: ["stress-relief", "mood"]
    }
  ]
};

// src/knowledge/techniques/cbt-i.ts
var cbtI = {
  code: "cbt-i",
  label: "Cognitive behavioural therapy for insomnia",
  sentence: "Cognitive behavioural therapy made for insomnia: sleep window, stimulus control, thoughts.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "other-licensed-profession",
  goesWith: ["sleep-hygiene", "mindfulness"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: []
};

// src/knowledge/techniques/chair-massage.ts
var chairMassage = {
  code: "chair-massage",
  label: "Chair massage",
  sentence: "Short clothed massage of back, neck, shoulders and arms, seated.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["acupressure", "education", "exercise-therapy"],
  settings: ["chair"],
  reach: [
    "head",
    "neck",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "upper-back",
    "mid-back",
    "lower-back"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Desk strain of neck, shoulders and forearms.",
      conditions: ["repetitive-strain", "upper-back-pain"],
      goals: ["posture", "muscle-tension-relief"]
    }
  ]
};

// src/knowledge/techniques/cold-packs.ts
var coldPacks = {
  code: "cold-packs",
  label: "Cold packs",
  sentence: "Cool packs on a fresh, sore or swollen place.",
  kind: "add-on",
  family: "medical",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "self",
  goesWith: ["friction-massage", "sports-massage"],
  settings: ["table", "chair", "mat"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "head",
    "jaw"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Cooling in the first days of an injury, and for swelling.",
      stages: ["acute"],
      conditions: ["muscle-strain", "joint-sprain"]
    },
    {
      says: "field-convention",
      note: "Cooling in the first days of an injury, and for swelling.",
      conditions: ["swelling"]
    }
  ]
};

// src/knowledge/techniques/comfort-touch.ts
var comfortTouch = {
  code: "comfort-touch",
  label: "Slow-stroke comfort touch",
  sentence: "Slow, light strokes and holding of hands, feet, head or back, for people who are frail.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "head-and-face-massage"],
  settings: ["table", "chair"],
  reach: ["head", "shoulder", "upper-back", "mid-back", "forearm", "hand", "lower-leg", "foot"],
  requires: { any: [{ answer: "frail" }, { condition: "dementia-agitation" }] },
  practice: [
    {
      says: "field-convention",
      note: "Frail people for whom ordinary massage is too much.",
      conditions: ["cancer-symptoms"],
      goals: ["relaxation"]
    }
  ]
};

// src/knowledge/techniques/compression-therapy.ts
var compressionTherapy = {
  code: "compression-therapy",
  label: "Compression therapy",
  sentence: "Bandages or fitted garments that hold swelling down.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["manual-lymphatic-drainage", "exercise-therapy"],
  settings: [],
  reach: ["shoulder", "upper-arm", "elbow", "forearm", "wrist", "hand", "thigh", "knee", "lower-leg", "ankle", "foot"],
  practice: [
    {
      says: "field-convention",
      note: "The base of lymphedema care, to which drainage is added.",
      conditions: ["lymphedema", "swelling"],
      goals: ["swelling-reduction"]
    }
  ]
};

// src/knowledge/techniques/connective-tissue-massage.ts
var connectiveTissueMassage = {
  code: "connective-tissue-massage",
  label: "Connective tissue massage",
  sentence: "Sharp-edged pulling strokes in the skin and the layer beneath it.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "moderate", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["myofascial-release", "exercise-therapy"],
  settings: ["table", "chair"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "abdomen"
  ],
  practice: [
    { says: "field-convention", note: "Skin and fascia strokes for restricted tissue.", conditions: ["tight-fascia"] }
  ]
};

// src/knowledge/techniques/craniosacral-therapy.ts
var craniosacralTherapy = {
  code: "craniosacral-therapy",
  label: "Craniosacral therapy",
  sentence: "Very light holding at head, spine and sacrum.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["swedish-massage", "head-and-face-massage"],
  settings: ["table"],
  reach: ["head", "face", "jaw", "neck", "upper-back", "lower-back", "pelvis"],
  practice: [
    {
      says: "field-convention",
      note: "Very light holding that many find calming; no claim beyond that.",
      conditions: ["stress"],
      goals: ["relaxation", "body-awareness"]
    }
  ]
};

// src/knowledge/techniques/cupping.ts
var cupping = {
  code: "cupping",
  label: "Cupping",
  sentence: "Suction cups on the skin, held still or moved.",
  kind: "add-on",
  family: "medical",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["deep-tissue-massage", "tuina", "acupuncture"],
  settings: ["table", "chair"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Suction on tight muscle; leaves marks.",
      conditions: ["muscle-tension", "myofascial-pain"],
      goals: ["muscle-tension-relief"]
    }
  ]
};

// src/knowledge/techniques/deep-tissue-massage.ts
var deepTissueMassage = {
  code: "deep-tissue-massage",
  label: "Deep tissue massage",
  sentence: "Slow, firm strokes along the deeper layers of muscle and connective tissue.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "firm", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["trigger-point-therapy", "myofascial-release", "heat-packs", "assisted-stretching", "exercise-therapy"],
  settings: ["table"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest"
  ],
  practice: [
    {
      says: "source-article",
      note: "Pain, injury, joints and restricted movement: work on the deeper layers.",
      conditions: [
        "chronic-pain",
        "joint-pain",
        "joint-stiffness",
        "limited-mobility",
        "muscle-tension",
        "old-injury",
        "upper-back-pain",
        "hip-pain",
        "knee-pain",
        "repetitive-strain",
        "myofascial-pain"
      ],
      goals: [
        "pain-relief",
        "injury-recovery",
        "rehabilitation",
        "mobility",
        "physical-function",
        "return-to-activity",
        "muscle-tension-relief"
      ]
    }
  ]
};

// src/knowledge/techniques/dry-needling.ts
var dryNeedling = {
  code: "dry-needling",
  label: "Dry needling",
  sentence: "Needles into tender muscle spots.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["trigger-point-therapy", "exercise-therapy"],
  settings: [],
  reach: [
    "head",
    "face",
    "jaw",
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest"
  ],
  needles: true,
  practice: [
    {
      says: "field-convention",
      note: "Beside, or instead of, manual trigger-point work.",
      conditions: ["myofascial-pain"]
    }
  ]
};

// src/knowledge/techniques/education.ts
var education = {
  code: "education",
  label: "Education and staying active",
  sentence: "Plain advice on the condition, on staying active and on pacing.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["exercise-therapy", "cbt"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [
    {
      says: "field-convention",
      note: "Every guideline here pairs treatment with advice on staying active.",
      conditions: [
        "low-back-pain",
        "neck-pain",
        "osteoarthritis",
        "fibromyalgia",
        "chronic-pain",
        "sciatica",
        "whiplash",
        "tension-type-headache",
        "migraine",
        "knee-pain",
        "hip-pain",
        "shoulder-pain",
        "upper-back-pain",
        "joint-pain",
        "old-injury",
        "tendinopathy",
        "repetitive-strain"
      ],
      goals: ["pain-relief", "physical-function", "posture"]
    }
  ]
};

// src/knowledge/techniques/electroacupuncture.ts
var electroacupuncture = {
  code: "electroacupuncture",
  label: "Electroacupuncture",
  sentence: "Acupuncture with a small current between needles.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["acupuncture"],
  settings: [],
  reach: "whole-body",
  needles: true,
  practice: []
};

// src/knowledge/techniques/essential-oils.ts
var essentialOils = {
  code: "essential-oils",
  label: "Essential oils",
  sentence: "Scent to breathe in, or diluted on the skin.",
  kind: "add-on",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["aromatherapy-massage", "swedish-massage"],
  settings: ["table", "chair"],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Scent to relax; ask about allergy.",
      conditions: ["stress"],
      goals: ["relaxation", "treat"]
    }
  ]
};

// src/knowledge/techniques/exercise-therapy.ts
var exerciseTherapy = {
  code: "exercise-therapy",
  label: "Exercise and physical therapy",
  sentence: "A programme of strengthening, aerobic and movement exercise, led by a physical therapist or alike.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["education", "joint-mobilization", "self-massage"],
  settings: [],
  reach: "whole-body",
  handsOff: "movement",
  practice: [
    {
      says: "field-convention",
      note: "Movement led by a physical therapist or alike comes first or beside; the article names physical therapy.",
      conditions: [
        "upper-back-pain",
        "hip-pain",
        "knee-pain",
        "joint-pain",
        "joint-stiffness",
        "limited-mobility",
        "muscle-tension",
        "old-injury",
        "whiplash",
        "repetitive-strain",
        "joint-sprain",
        "post-surgical-recovery",
        "carpal-tunnel-syndrome",
        "myofascial-pain",
        "lymphedema",
        "poor-circulation",
        "cancer-symptoms",
        "stress",
        "anxiety",
        "fatigue",
        "frailty"
      ],
      goals: [
        "pain-relief",
        "injury-recovery",
        "rehabilitation",
        "mobility",
        "flexibility",
        "physical-function",
        "return-to-activity",
        "posture",
        "muscle-tension-relief",
        "maintenance",
        "wellbeing"
      ]
    }
  ]
};

// src/knowledge/techniques/foot-massage.ts
var footMassage = {
  code: "foot-massage",
  label: "Foot massage",
  sentence: "Kneading and gliding strokes on the feet and lower legs.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["reflexology", "swedish-massage", "head-and-face-massage"],
  settings: ["table", "chair"],
  reach: ["foot", "ankle", "lower-leg"],
  practice: [
    {
      says: "field-convention",
      note: "Tired feet, quick calm.",
      conditions: ["stress", "plantar-heel-pain"],
      goals: ["relaxation", "treat", "wellbeing"]
    }
  ]
};

// src/knowledge/techniques/friction-massage.ts
var frictionMassage = {
  code: "friction-massage",
  label: "Deep transverse friction massage",
  sentence: "Deep cross-strokes on one small spot of tendon or ligament.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "firm", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["exercise-therapy", "myofascial-release", "cold-packs"],
  settings: ["table"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Cross-fibre work on tendon or ligament, past the acute stage.",
      conditions: ["tendinopathy"]
    },
    {
      says: "field-convention",
      note: "Cross-fibre work on tendon or ligament, past the acute stage.",
      stages: ["subacute", "chronic"],
      conditions: ["joint-sprain"]
    }
  ]
};

// src/knowledge/techniques/gua-sha.ts
var guaSha = {
  code: "gua-sha",
  label: "Gua sha or instrument-assisted scraping",
  sentence: "Scraping the oiled skin with a smooth-edged tool.",
  kind: "add-on",
  family: "medical",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["tuina", "acupuncture", "myofascial-release"],
  settings: ["table", "chair"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Scraping on tight muscle or fascia; leaves marks.",
      conditions: ["muscle-tension", "tight-fascia"],
      goals: ["muscle-tension-relief"]
    }
  ]
};

// src/knowledge/techniques/head-and-face-massage.ts
var headAndFaceMassage = {
  code: "head-and-face-massage",
  label: "Head, scalp and face massage",
  sentence: "Light circles and strokes on scalp, forehead, temples, jaw and the back of the neck.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["swedish-massage", "foot-massage", "acupressure"],
  settings: ["table", "chair"],
  reach: ["head", "face", "jaw", "neck"],
  practice: [
    {
      says: "field-convention",
      note: "Scalp, temples and neck.",
      conditions: ["stress", "tension-type-headache", "insomnia", "temporomandibular-disorder"],
      goals: ["relaxation", "treat", "sleep"]
    }
  ]
};

// src/knowledge/techniques/heat-packs.ts
var heatPacks = {
  code: "heat-packs",
  label: "Heat packs",
  sentence: "Warm packs on tight or aching muscles.",
  kind: "add-on",
  family: "both",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "self",
  goesWith: ["swedish-massage", "deep-tissue-massage", "trigger-point-therapy"],
  settings: ["table", "chair", "mat"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "abdomen",
    "jaw"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Warmth before or during massage.",
      conditions: [
        "muscle-tension",
        "joint-stiffness",
        "muscle-spasm",
        "limited-mobility",
        "neck-pain",
        "osteoarthritis",
        "chronic-pain"
      ],
      goals: ["muscle-tension-relief", "relaxation"]
    },
    { says: "field-convention", note: "Warmth for an aching back of any length.", conditions: ["low-back-pain"] }
  ]
};

// src/knowledge/techniques/hot-stone-massage.ts
var hotStoneMassage = {
  code: "hot-stone-massage",
  label: "Hot stone massage",
  sentence: "Swedish-style massage with warmed smooth stones.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["swedish-massage", "aromatherapy-massage"],
  settings: ["table"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "abdomen"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Warmth to relax and loosen.",
      conditions: ["insomnia", "joint-stiffness"],
      goals: ["relaxation", "treat"]
    }
  ]
};

// src/knowledge/techniques/intraoral-massage.ts
var intraoralMassage = {
  code: "intraoral-massage",
  label: "Intraoral jaw massage",
  sentence: "Gloved work on the chewing muscles from inside the mouth.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["head-and-face-massage", "exercise-therapy", "education"],
  settings: ["table"],
  reach: ["jaw", "face"],
  requires: { condition: "temporomandibular-disorder" },
  practice: [
    {
      says: "field-convention",
      note: "Chewing muscles reached from inside the mouth.",
      conditions: ["temporomandibular-disorder"]
    }
  ]
};

// src/knowledge/techniques/joint-mobilization.ts
var jointMobilization = {
  code: "joint-mobilization",
  label: "Joint mobilization and other manual therapy",
  sentence: "Slow passive movement of stiff joints, with other hands-on work, by a physical therapist or alike.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["exercise-therapy", "myofascial-release"],
  settings: [],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "jaw"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Stiff joints.",
      conditions: ["joint-stiffness", "limited-mobility", "frozen-shoulder", "joint-sprain", "whiplash", "old-injury"],
      goals: ["mobility", "rehabilitation"]
    }
  ]
};

// src/knowledge/techniques/manual-lymphatic-drainage.ts
var manualLymphaticDrainage = {
  code: "manual-lymphatic-drainage",
  label: "Manual lymphatic drainage",
  sentence: "Very light, slow skin stretching that follows the lymph paths.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["compression-therapy", "exercise-therapy", "swedish-massage"],
  settings: ["table"],
  reach: "whole-body",
  practice: [
    {
      says: "source-article",
      note: "Named by the article beside Swedish massage as soothing.",
      conditions: ["stress"],
      goals: ["relaxation", "wellbeing", "stress-relief", "body-awareness", "maintenance"]
    },
    {
      says: "field-convention",
      note: "Swelling whose cause is known and harmless.",
      conditions: ["swelling", "post-surgical-recovery"],
      goals: ["swelling-reduction"]
    }
  ]
};

// src/knowledge/techniques/mindfulness.ts
var mindfulness = {
  code: "mindfulness",
  label: "Mindfulness or relaxation training",
  sentence: "Training in attention, breathing or muscle relaxation.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "self",
  goesWith: ["cbt", "exercise-therapy"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [
    {
      says: "field-convention",
      note: "Something the person can do daily.",
      conditions: ["stress", "anxiety", "low-mood", "chronic-pain", "stress-digestion"],
      goals: ["stress-relief", "relaxation", "anxiety-relief", "body-awareness", "mental-clarity"]
    }
  ]
};

// src/knowledge/techniques/moxibustion.ts
var moxibustion = {
  code: "moxibustion",
  label: "Moxibustion",
  sentence: "Warming points with smouldering herb.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["acupuncture", "tuina"],
  settings: [],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "abdomen"
  ],
  practice: []
};

// src/knowledge/techniques/myofascial-release.ts
var myofascialRelease = {
  code: "myofascial-release",
  label: "Myofascial release",
  sentence: "Slow, held pulls on the skin and the fascia below it, with little or no oil.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["deep-tissue-massage", "trigger-point-therapy", "assisted-stretching", "exercise-therapy"],
  settings: ["table"],
  reach: [
    "head",
    "face",
    "jaw",
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest",
    "abdomen"
  ],
  practice: [
    {
      says: "source-article",
      note: "Fascia that is tight, restricted or bound by scar.",
      conditions: [
        "tight-fascia",
        "joint-pain",
        "joint-stiffness",
        "limited-mobility",
        "old-injury",
        "scar-tissue",
        "repetitive-strain",
        "upper-back-pain",
        "hip-pain",
        "knee-pain"
      ],
      goals: [
        "pain-relief",
        "injury-recovery",
        "rehabilitation",
        "mobility",
        "flexibility",
        "physical-function",
        "scar-mobility"
      ]
    },
    {
      says: "field-convention",
      note: "Gentle held stretch is what most therapists start with where firm work is too much.",
      conditions: [
        "tension-type-headache",
        "whiplash",
        "frozen-shoulder",
        "temporomandibular-disorder",
        "myofascial-pain"
      ],
      goals: ["return-to-activity", "posture"]
    },
    {
      says: "field-convention",
      note: "Gentle held stretch is what most therapists start with where firm work is too much.",
      stages: ["subacute", "chronic", "unstated"],
      conditions: ["muscle-strain", "joint-sprain"]
    }
  ]
};

// src/knowledge/techniques/oncology-massage.ts
var oncologyMassage = {
  code: "oncology-massage",
  label: "Oncology massage",
  sentence: "Light massage adapted to cancer, its treatment and what treatment leaves behind.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "mindfulness", "exercise-therapy"],
  settings: ["table", "chair"],
  reach: "whole-body",
  requires: { answer: "cancer-ever" },
  practice: []
};

// src/knowledge/techniques/percussion-device.ts
var percussionDevice = {
  code: "percussion-device",
  label: "Percussion device (massage gun)",
  sentence: "A hand-held massage gun on large muscles.",
  kind: "add-on",
  family: "medical",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "self",
  goesWith: ["sports-massage", "self-massage"],
  settings: ["table", "chair"],
  reach: [
    "shoulder",
    "upper-arm",
    "forearm",
    "upper-back",
    "mid-back",
    "lower-back",
    "buttock",
    "thigh",
    "lower-leg",
    "foot"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Large muscles only, briefly.",
      conditions: ["muscle-tension", "delayed-onset-muscle-soreness"],
      goals: ["sports-recovery", "muscle-tension-relief"]
    }
  ]
};

// src/knowledge/techniques/postnatal-massage.ts
var postnatalMassage = {
  code: "postnatal-massage",
  label: "Postnatal massage",
  sentence: "Massage adapted to the weeks after birth, away from wounds.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "exercise-therapy"],
  settings: ["table", "chair"],
  reach: "whole-body",
  requires: { answer: "gave-birth" },
  practice: []
};

// src/knowledge/techniques/prenatal-massage.ts
var prenatalMassage = {
  code: "prenatal-massage",
  label: "Prenatal massage",
  sentence: "Massage adapted to pregnancy: lying on the side or half upright, light to moderate pressure.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "exercise-therapy"],
  settings: ["table", "chair"],
  reach: "whole-body",
  requires: { answer: "pregnant" },
  practice: [{ says: "field-convention", note: "Comfort in pregnancy.", goals: ["pregnancy-comfort"] }]
};

// src/knowledge/techniques/reflexology.ts
var reflexology = {
  code: "reflexology",
  label: "Foot reflexology",
  sentence: "Thumb pressure on points of the feet; pleasant, though the map of organs is not borne out.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "essential-oils"],
  settings: ["table", "chair"],
  reach: ["foot"],
  practice: [
    {
      says: "field-convention",
      note: "A pleasant foot treatment to relax; no claim beyond that.",
      conditions: ["stress", "anxiety"],
      goals: ["relaxation", "wellbeing", "treat"]
    }
  ]
};

// src/knowledge/techniques/scar-massage.ts
var scarMassage = {
  code: "scar-massage",
  label: "Scar massage",
  sentence: "Small, gentle movements of a healed scar and the skin around it.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["self-massage", "myofascial-release", "exercise-therapy"],
  settings: ["table"],
  reach: "whole-body",
  requires: {
    any: [
      { condition: "scar-tissue" },
      { condition: "post-surgical-recovery" },
      { goal: "scar-mobility" },
      { answer: "surgery-3-months" }
    ]
  },
  practice: [
    {
      says: "field-convention",
      note: "Once the wound is closed and the surgeon has agreed.",
      conditions: ["post-surgical-recovery"],
      goals: ["scar-mobility"]
    }
  ]
};

// src/knowledge/techniques/self-massage.ts
var selfMassage = {
  code: "self-massage",
  label: "Self-massage",
  sentence: "What the person can do alone, shown by the therapist.",
  kind: "adjunct",
  family: "both",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "self",
  goesWith: ["exercise-therapy", "percussion-device"],
  settings: [],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Between sessions.",
      conditions: [
        "muscle-tension",
        "plantar-heel-pain",
        "delayed-onset-muscle-soreness",
        "constipation",
        "scar-tissue"
      ],
      goals: ["maintenance", "muscle-tension-relief", "sports-recovery", "scar-mobility"]
    }
  ]
};

// src/knowledge/techniques/shiatsu.ts
var shiatsu = {
  code: "shiatsu",
  label: "Shiatsu",
  sentence: "Clothed Japanese pressure work with thumbs and palms along lines of the body.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "moderate", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["acupressure", "assisted-stretching", "moxibustion"],
  settings: ["mat", "table"],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Clothed whole-body pressure work to relax.",
      conditions: ["stress"],
      goals: ["relaxation", "wellbeing", "body-awareness"]
    }
  ]
};

// src/knowledge/techniques/sleep-hygiene.ts
var sleepHygiene = {
  code: "sleep-hygiene",
  label: "Sleep hygiene",
  sentence: "Regular times, a dark room, less caffeine.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "self",
  goesWith: ["cbt-i", "mindfulness"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [{ says: "field-convention", note: "Never alone for lasting insomnia.", goals: ["sleep", "energy"] }]
};

// src/knowledge/techniques/spinal-manipulation.ts
var spinalManipulation = {
  code: "spinal-manipulation",
  label: "Chiropractic care (spinal manipulation)",
  sentence: "Quick or gentle movements of spinal joints by a chiropractor, osteopath or physical therapist.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["exercise-therapy", "joint-mobilization"],
  settings: [],
  reach: ["jaw", "neck", "upper-back", "mid-back", "lower-back", "pelvis"],
  practice: [
    {
      says: "source-article",
      note: "The article names chiropractic care in a wider plan.",
      conditions: ["upper-back-pain"],
      goals: ["pain-relief"]
    }
  ]
};

// src/knowledge/techniques/sports-massage.ts
var sportsMassage = {
  code: "sports-massage",
  label: "Sports massage",
  sentence: "Brisk kneading, compression and stretching of the muscles used in sport.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["assisted-stretching", "tapotement", "percussion-device", "exercise-therapy"],
  settings: ["table"],
  reach: [
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Massage of trained or recovering muscle.",
      stages: ["subacute", "chronic", "unstated"],
      conditions: ["muscle-strain"]
    },
    {
      says: "field-convention",
      note: "Massage of trained or recovering muscle.",
      conditions: ["muscle-spasm", "tendinopathy", "repetitive-strain", "old-injury"],
      goals: ["injury-recovery", "return-to-activity", "sports-recovery", "rehabilitation"]
    }
  ]
};

// src/knowledge/techniques/swedish-massage.ts
var swedishMassage = {
  code: "swedish-massage",
  label: "Swedish massage",
  sentence: "Long gliding strokes, kneading and light circles over the whole body, to relax.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: [
    "head-and-face-massage",
    "foot-massage",
    "hot-stone-massage",
    "heat-packs",
    "essential-oils",
    "acupressure"
  ],
  settings: ["table"],
  reach: "whole-body",
  practice: [
    {
      says: "source-article",
      note: "Relaxation for what stress brings with it.",
      conditions: ["stress-digestion", "fatigue"],
      goals: ["energy"]
    },
    {
      says: "field-convention",
      note: "Gentle general massage of the muscles around the painful place.",
      conditions: [
        "tension-type-headache",
        "muscle-spasm",
        "whiplash",
        "joint-pain",
        "hip-pain",
        "knee-pain",
        "upper-back-pain",
        "old-injury",
        "repetitive-strain",
        "myofascial-pain",
        "post-surgical-recovery"
      ]
    },
    {
      says: "field-convention",
      note: "Light strokes only; comfort touch is the adapted form.",
      conditions: ["dementia-agitation", "frailty"]
    }
  ]
};

// src/knowledge/techniques/tapotement.ts
var tapotement = {
  code: "tapotement",
  label: "Tapotement (percussive strokes)",
  sentence: "Light rhythmic tapping, cupping and hacking strokes.",
  kind: "add-on",
  family: "both",
  pressure: { lowest: "moderate", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["swedish-massage", "sports-massage"],
  settings: ["table", "chair"],
  reach: ["upper-back", "mid-back", "buttock", "thigh", "lower-leg"],
  practice: [{ says: "field-convention", note: "Brisk closing strokes.", goals: ["energy", "sports-recovery"] }]
};

// src/knowledge/techniques/tens.ts
var tens = {
  code: "tens",
  label: "TENS",
  sentence: "Mild current through pads on the skin against pain.",
  kind: "adjunct",
  family: "medical",
  practitioner: "self",
  goesWith: ["exercise-therapy", "education"],
  settings: [],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Self-use for pain; small, passing relief.",
      conditions: ["chronic-pain", "osteoarthritis"]
    }
  ]
};

// src/knowledge/techniques/thai-massage.ts
var thaiMassage = {
  code: "thai-massage",
  label: "Thai massage",
  sentence: "Clothed work on a mat that joins pressing along lines with passive stretching.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["assisted-stretching", "acupressure", "foot-massage"],
  settings: ["mat"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "head"
  ],
  practice: [
    {
      says: "field-convention",
      note: "Clothed passive stretching.",
      conditions: ["limited-mobility"],
      goals: ["flexibility", "mobility"]
    }
  ]
};

// src/knowledge/techniques/trigger-point-therapy.ts
var triggerPointTherapy = {
  code: "trigger-point-therapy",
  label: "Trigger point therapy",
  sentence: "Sustained pressure on tender spots in muscle that hurt there or elsewhere.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["deep-tissue-massage", "myofascial-release", "assisted-stretching", "heat-packs", "self-massage"],
  settings: ["table", "chair"],
  reach: [
    "head",
    "face",
    "jaw",
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "chest"
  ],
  practice: [
    {
      says: "source-article",
      note: "Knots that refer pain.",
      conditions: [
        "myofascial-pain",
        "muscle-tension",
        "upper-back-pain",
        "hip-pain",
        "repetitive-strain",
        "muscle-spasm"
      ],
      goals: ["pain-relief", "injury-recovery", "rehabilitation", "muscle-tension-relief"]
    }
  ]
};

// src/knowledge/techniques/tuina.ts
var tuina = {
  code: "tuina",
  label: "Tuina",
  sentence: "Chinese massage: rolling, pressing, kneading and joint movement.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["acupressure", "acupuncture", "cupping", "gua-sha", "moxibustion"],
  settings: ["table", "chair"],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
    "abdomen",
    "head"
  ],
  practice: []
};

// src/knowledge/techniques/index.ts
var techniques = [
  prenatalMassage,
  postnatalMassage,
  oncologyMassage,
  comfortTouch,
  scarMassage,
  intraoralMassage,
  deepTissueMassage,
  triggerPointTherapy,
  myofascialRelease,
  swedishMassage,
  acupressure,
  manualLymphaticDrainage,
  abdominalMassage,
  sportsMassage,
  aromatherapyMassage,
  reflexology,
  hotStoneMassage,
  assistedStretching,
  footMassage,
  headAndFaceMassage,
  thaiMassage,
  chairMassage,
  shiatsu,
  tuina,
  craniosacralTherapy,
  connectiveTissueMassage,
  frictionMassage,
  ashiatsu,
  heatPacks,
  coldPacks,
  essentialOils,
  tapotement,
  cupping,
  guaSha,
  percussionDevice,
  exerciseTherapy,
  education,
  acupuncture,
  spinalManipulation,
  jointMobilization,
  cbt,
  cbtI,
  mindfulness,
  selfMassage,
  sleepHygiene,
  compressionTherapy,
  dryNeedling,
  electroacupuncture,
  tens,
  moxibustion
];

// src/knowledge/catalogue.ts
var definition = {
  id: "massage-recommender",
  version: "0.1.0",
  listVersion: "0.1.0",
  conditions,
  goals,
  techniques,
  questions,
  rules,
  indications,
  harms,
  doses,
  placements,
  selfCare
};
var catalogue = /* @__PURE__ */ indexCatalogue(definition, digest);

// test/people.ts
var optional = (value) => fc.option(value, { nil: void 0, freq: 2 });
var oneOf = (values) => fc.constantFrom(...values);
var regionRef = fc.record({ region: oneOf(codesOf(regionLabels)), side: optional(oneOf(sides)) });
var regions2 = fc.array(regionRef, { maxLength: 4 });
var condition = fc.record({
  code: oneOf(codesOf(conditionLabels)),
  severity: optional(fc.integer({ min: 0, max: 10 })),
  regions: optional(regions2)
});
var conditions2 = fc.uniqueArray(
  fc.tuple(condition, optional(oneOf(stages))).map(([one, stage2]) => stage2 ? { ...one, stage: stage2 } : one),
  { maxLength: 4, selector: ({ code: code2 }) => code2 }
);
var goals2 = fc.array(fc.record({ code: oneOf(codesOf(goalLabels)), priority: optional(oneOf(priorities)) }), {
  maxLength: 3
});
var preferences = fc.record(
  {
    pressure: oneOf(pressures),
    avoidTechniques: fc.array(oneOf(codesOf(techniqueLabels)), { maxLength: 3 }),
    likeTechniques: fc.array(oneOf(codesOf(techniqueLabels)), { maxLength: 3 }),
    avoidRegions: regions2,
    focusRegions: regions2,
    sessionMinutes: fc.integer({ min: 10, max: 240 }),
    setting: oneOf(settings),
    needles: fc.boolean()
  },
  { requiredKeys: [] }
);
var answers = (questions3, said4, most9) => fc.uniqueArray(
  fc.tuple(oneOf(questions3), oneOf(said4), optional(regions2)).map(([question2, answer, where]) => ({
    code: question2.code,
    value: question2.regions && where && answer !== "no" ? { answer, regions: where } : { answer }
  })),
  { maxLength: most9, selector: ({ code: code2 }) => code2 }
).map((list3) => Object.fromEntries(list3.map(({ code: code2, value }) => [code2, value])));
var facts = fc.record(
  Object.fromEntries(
    codesOf(factRanges).map((name) => [
      name,
      fc.integer({ min: factRanges[name].least, max: factRanges[name].most })
    ])
  ),
  { requiredKeys: [] }
).map(({ systolic, diastolic, pregnancyWeeks, weeksSinceBirth, ...rest }) => ({
  ...rest,
  ...systolic !== void 0 && (diastolic === void 0 || diastolic < systolic) ? { systolic, diastolic } : {},
  ...weeksSinceBirth === void 0 ? { pregnancyWeeks } : { weeksSinceBirth }
}));
var someFacts = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: facts });
var clearances = fc.array(fc.record({ rule: oneOf(catalogue.rules.map(({ id }) => id)), by: oneOf(clinicians) }), {
  maxLength: 2
});
var full = { list: "full", version: "0.1.0" };
var denied = oneOf([void 0, { list: "gate", version: "0.1.0" }, full, full]);
var note = fc.record({ text: fc.string({ maxLength: 20 }), reviewed: fc.boolean() });
var notes = fc.array(note, { maxLength: 1 });
var noNotes = fc.constant([]);
var intakes = fc.record({
  conditions: conditions2,
  goals: goals2,
  screening: fc.record({ answers: answers(catalogue.questions, ["yes", "no", "unsure"], 6), denied, clearances }),
  facts: someFacts,
  preferences,
  notes: fc.oneof({ weight: 4, arbitrary: noNotes }, { weight: 1, arbitrary: notes })
});
var detail = catalogue.questions.filter(({ list: list3 }) => list3 === "full");
var opened = Object.fromEntries(
  catalogue.questions.filter((q) => q.openedBy).map(({ code: code2 }) => [code2, "no"])
);
var screened = fc.record({
  conditions: conditions2,
  goals: goals2,
  screening: fc.record({
    answers: answers(detail, ["yes", "no", "unsure"], 4).map((given) => ({ ...opened, ...given })),
    denied: oneOf([{ list: "gate", version: "0.1.0" }, full, full])
  }),
  preferences
});

// proof/screened.ts
function screened2(intake, { library: library2, catalogue: catalogue2 }, found3, decision = decide(intake, catalogue2)) {
  const given = library2.screen(intake, catalogue2);
  if (given.outcome !== decision.outcome) {
    const law = decision.outcome === "unscreened" ? 3 : decision.outcome === "clearance" ? "rules" : 4;
    found3.tell(law, intake, `outcome ${decision.outcome}, not ${given.outcome}`);
    return;
  }
  const wanted = decision.inForce.filter(({ rule: rule2, truth }) => truth === met && rule2.when).map(({ rule: rule2 }) => rule2.id);
  const told = new Set(given.findings.flatMap(({ rule: rule2 }) => rule2 ?? []));
  if (told.size !== wanted.length || wanted.some((id) => !told.has(id)))
    found3.tell("rules", intake, `findings ${wanted.join(", ")}, not ${[...told].join(", ")}`);
  if (given.open.map(({ code: code2 }) => code2).join() !== decision.open.join())
    found3.tell(3, intake, `open: ${decision.open.join(", ")}`);
  if (given.outcome === "recommended" || given.outcome === "clearance") checkFates(given, decision, intake, catalogue2, found3);
  found3.reach(decision, void 0);
}
function checkFates(given, decision, intake, catalogue2, found3) {
  const { effects } = leftBy(decision, catalogue2);
  for (const technique2 of catalogue2.techniques) {
    const wanted = fateOf(technique2, effects);
    const clearing = given.techniques.get(technique2.code);
    const status = clearing?.status ?? "nothing";
    if (status !== wanted.status)
      found3.tell(wanted.status === "cleared" ? "rules" : 2, intake, `${technique2.code} ${wanted.status}, not ${status}`);
    else if (clearing?.status === "cleared" && !isSame(clearing.places, wanted.area))
      found3.tell(2, intake, `${technique2.code} at ${namesOf(wanted.area)}, not at ${namesOf(clearing.places)}`);
  }
}
var takenBy = (given) => [
  ...given.restrictions.map((one) => JSON.stringify(one)),
  ...given.checks.map((one) => JSON.stringify(one)),
  ...given.shortens.map((one) => JSON.stringify(one)),
  ...given.findings.filter(({ rule: rule2 }) => rule2).map((one) => JSON.stringify(one))
];

// proof/rules.ts
var most = 7;
var ruleAt = ({ catalogue: catalogue2 }, slot) => catalogue2.rules[slot];
var leavesOf2 = ({ when }) => [
  ...new Map(readIn(when).map((leaf) => [JSON.stringify(leaf), leaf])).values()
];
var waysTo = once((rule2) => {
  const leaves = leavesOf2(rule2);
  const values = leaves.length <= most ? allOf(leaves.length) : fewOf(leaves.length);
  return values.map((one) => statedAs(leaves, one));
});
var allOf = (length) => Array.from(
  { length: 3 ** length },
  (_, way) => Array.from({ length }, (__, at) => Math.floor(way / 3 ** at) % 3)
);
function fewOf(length) {
  const ways = new Set(["1", "2"].map((value) => value.repeat(length)));
  const raise = (way, from, left) => {
    ways.add(way);
    if (left === 0) return;
    for (let at = from; at < length; at += 1)
      for (const value of ["1", "2"]) raise(way.slice(0, at) + value + way.slice(at + 1), at + 1, left - 1);
  };
  raise("0".repeat(length), 0, 3);
  return [...ways].map((way) => [...way].map(Number));
}
var answers2 = [{ answer: "no" }, { answer: "unsure" }, { answer: "yes" }];
function statedAs(leaves, values) {
  const said4 = {};
  const facts3 = {};
  const conditions3 = [];
  for (const [at, leaf] of leaves.entries()) {
    const value = values[at] ?? 0;
    if ("answer" in leaf) said4[leaf.answer] = answers2[value];
    else if ("condition" in leaf && value === 2) conditions3.push({ code: leaf.condition });
    else if ("fact" in leaf && value !== 1) facts3[leaf.fact] = factFor(leaf, value === 2);
  }
  return { answers: said4, facts: facts3, conditions: conditions3 };
}
var factFor = (leaf, holds2) => "below" in leaf ? holds2 ? leaf.below - 1 : leaf.below : holds2 ? leaf.atLeast : leaf.atLeast - 1;
var alone = {
  name: "rules",
  what: "every rule in every way that what it reads can stand, against screening by that rule alone",
  slots: ({ catalogue: catalogue2 }) => catalogue2.rules.length,
  casesIn: (slot, setup2) => waysTo(ruleAt(setup2, slot)).length,
  run(slot, setup2, found3) {
    const rule2 = ruleAt(setup2, slot);
    let cases = 0;
    for (const statement of waysTo(rule2)) {
      const said4 = { ...noToAll(setup2.catalogue), ...statement.answers };
      const intake = personOf({ ...statement, answers: said4 }, setup2.catalogue);
      screened2(intake, setup2, found3);
      checkUnion(intake, setup2, found3);
      cases += 1;
    }
    return cases;
  }
};
var lone = /* @__PURE__ */ new WeakMap();
function onlyBy(rule2, catalogue2) {
  const known5 = lone.get(rule2);
  if (known5) return known5;
  const { index: _, digest: digest2, ...definition3 } = catalogue2;
  const made = indexCatalogue({ ...definition3, rules: [rule2] }, digest2);
  lone.set(rule2, made);
  return made;
}
function checkUnion(intake, setup2, found3) {
  const { library: library2, catalogue: catalogue2 } = setup2;
  const reading = new Reading(intake, catalogue2);
  const whole = takenBy(library2.screen(intake, catalogue2)).sort();
  const parts = catalogue2.rules.filter(({ when }) => !when || reading.truthOf(when) > 0).flatMap((rule2) => takenBy(library2.screen(intake, onlyBy(rule2, catalogue2)))).sort();
  if (whole.join("\n") !== parts.join("\n")) {
    const differing = [...whole.filter((one) => !parts.includes(one)), ...parts.filter((one) => !whole.includes(one))];
    found3.tell("rules", intake, `the union of single rules; differing: ${differing.join(" ")}`);
  }
}
var clearances2 = {
  name: "clearances",
  what: "every rule, met in every way, with a clearance by every clinician",
  slots: ({ catalogue: catalogue2 }) => catalogue2.rules.length,
  casesIn: (slot, setup2) => metWays(ruleAt(setup2, slot), setup2).length * clinicians.length,
  run(slot, setup2, found3) {
    const rule2 = ruleAt(setup2, slot);
    const ways = metWays(rule2, setup2);
    for (const statement of ways)
      for (const by2 of clinicians) {
        const cleared = { ...setup2.profiles[0]?.statement, ...statement, clearances: [{ rule: rule2.id, by: by2 }] };
        evaluated(personOf(cleared, setup2.catalogue), setup2, found3);
      }
    return ways.length * clinicians.length;
  }
};
function metWays(rule2, { catalogue: catalogue2 }) {
  const no2 = noToAll(catalogue2);
  const ways = waysTo(rule2).map((statement) => ({ ...statement, answers: { ...no2, ...statement.answers } })).filter((one) => rule2.when && new Reading(personOf(one, catalogue2), catalogue2).truthOf(rule2.when) === met);
  const raisedIn = ({ answers: said4, conditions: conditions3 = [], facts: facts3 = {} }) => Object.values(said4 ?? {}).filter(({ answer }) => answer !== "no").length + conditions3.length + Object.keys(facts3).length;
  const fewest = Math.min(...ways.map(raisedIn));
  return ways.filter((one) => raisedIn(one) === fewest);
}

// proof/raised.ts
function offerOf(answer) {
  const advice = adviceIn(answer);
  const lists3 = advice ? kindsIn(advice) : [];
  const alone2 = areaOf(advice?.avoidRegions ?? []);
  const rows = (advice?.pressure ?? []).map(({ region: region2, side, ceiling }) => ({
    area: region2 === "whole-body" ? void 0 : areaOf([{ region: region2, side }]),
    level: pressures.indexOf(ceiling)
  }));
  const levelAt = (place) => (rows.find(({ area }) => area && !isNone(shared(area, place))) ?? rows.find(({ area }) => !area))?.level;
  return {
    outcome: answer.outcome,
    ranked: new Set(lists3.flatMap((list3) => list3.ranked.map(({ technique: technique2 }) => technique2))),
    barred: new Set(lists3.flatMap((list3) => list3.contraindicated.map(({ technique: technique2 }) => technique2))),
    ceilings: advice ? eachPlace.map((place) => isNone(shared(place, alone2)) ? levelAt(place) ?? pressures.length : void 0) : [],
    highest: new Map(
      lists3.flatMap(
        (list3) => list3.ranked.map(({ technique: technique2, pressure: pressure2 }) => [technique2, pressures.indexOf(pressure2?.highest ?? "light")])
      )
    )
  };
}
var isStop = ({ outcome }) => outcome === "emergency" || outcome === "refer";
function loosened(before, after, codes3, catalogue2) {
  if (isStop(before) && !isStop(after)) return [`${before.outcome} stays a stop, not ${after.outcome}`];
  if (before.outcome === "emergency" && after.outcome !== "emergency") return ["emergency stays an emergency"];
  if (before.outcome !== "recommended" || after.outcome !== "recommended") return [];
  const exempt = catalogue2.techniques.filter(({ requires }) => requires && namedIn(requires).some((code2) => codes3.includes(code2)));
  return [
    ...[...after.ranked].filter((code2) => !before.ranked.has(code2) && !exempt.some((technique2) => technique2.code === code2)).map((code2) => `${code2} is not on offer after an answer was raised`),
    ...higherIn(before, after)
  ];
}
var higherIn = (before, after) => eachPlace.flatMap((place, at) => {
  const [was, is] = [before.ceilings[at], after.ceilings[at]];
  return was !== void 0 && is !== void 0 && is > was ? [`no higher ceiling at ${namesOf(place)}`] : [];
});
var order2 = ["recommended", "clearance", "unscreened", "refer", "emergency"];
function widened2(before, after) {
  if (order2.indexOf(after.outcome) < order2.indexOf(before.outcome))
    return [`outcome ${before.outcome} or stricter, not ${after.outcome}`];
  if (before.ceilings.length === 0 || after.ceilings.length === 0) return [];
  return [
    ...[...after.ranked].filter((code2) => !before.ranked.has(code2)).map((code2) => `${code2} was not ranked before`),
    ...[...after.highest].filter(([code2, level]) => level > (before.highest.get(code2) ?? level)).map(([code2]) => `no more pressure for ${code2} than before`),
    ...higherIn(before, after)
  ];
}

// proof/singles.ts
var contexts = [
  () => ({ denied: "full" }),
  () => ({ denied: "gate" }),
  () => ({}),
  ({ catalogue: catalogue2 }) => ({ answers: noToAll(catalogue2) }),
  ({ catalogue: catalogue2 }) => ({ denied: "full", clearances: everyClearance(catalogue2) })
];
var everyClearance = ({ rules: rules3 }) => rules3.map(({ id, clinician = "doctor" }) => ({ rule: id, by: clinician }));
var said = (statement, code2, answer) => {
  const { [code2]: _, ...answers3 } = statement.answers ?? {};
  return { ...statement, answers: answer ? { ...answers3, [code2]: answer } : answers3 };
};
var questionAt = ({ catalogue: catalogue2 }, slot) => catalogue2.questions[slot];
var saidTo2 = (question2) => [...everySaid(question2), void 0];
var singles = {
  name: "singles",
  what: "every answer to every question, for every profile, in five contexts",
  slots: ({ catalogue: catalogue2 }) => catalogue2.questions.length,
  casesIn: (slot, setup2) => saidTo2(questionAt(setup2, slot)).length * contexts.length * setup2.profiles.length,
  run(slot, setup2, found3) {
    const question2 = questionAt(setup2, slot);
    let cases = 0;
    for (const context of contexts)
      for (const profile of setup2.profiles) {
        const rest = { ...context(setup2), ...profile.statement };
        const answers3 = saidTo2(question2).map((answer) => {
          const intake = personOf(said(rest, question2.code, answer), setup2.catalogue);
          cases += 1;
          const result = evaluated(intake, setup2, found3);
          return { answer, intake, offer: rest.denied === void 0 && result ? offerOf(result) : void 0 };
        });
        compare(answers3, question2.code, setup2, found3);
      }
    return cases;
  }
};
function compare(answers3, code2, { catalogue: catalogue2 }, found3) {
  for (const from of answers3)
    for (const to of answers3) {
      if (!from.offer || !to.offer || !isRaise(from.answer, to.answer)) continue;
      for (const expected of loosened(from.offer, to.offer, [code2], catalogue2))
        found3.tell(4, to.intake, expected);
    }
}
var placed = ({ catalogue: catalogue2 }) => catalogue2.questions.filter(({ regions: regions4 }) => regions4);
var places = {
  name: "places",
  what: "yes and unsure in every region, left, right and both, to every question that takes regions",
  slots: (setup2) => placed(setup2).length,
  casesIn: () => everyPlace().length * 2,
  run(slot, setup2, found3) {
    const { code: code2 } = placed(setup2)[slot];
    for (const denied2 of ["full", "gate"])
      for (const answer of everyPlace())
        evaluated(
          personOf({ ...setup2.profiles[0]?.statement, denied: denied2, answers: { [code2]: answer } }, setup2.catalogue),
          setup2,
          found3
        );
    return everyPlace().length * 2;
  }
};
var wished = (question2) => everySaid(question2);
var wishes = {
  name: "wishes",
  what: "every answer to every question, with every kind of goal, severity and preference",
  slots: ({ catalogue: catalogue2 }) => catalogue2.questions.length,
  casesIn: (slot, setup2) => wished(questionAt(setup2, slot)).length * wishesOf(setup2.catalogue).length * 2,
  run(slot, setup2, found3) {
    const question2 = questionAt(setup2, slot);
    let cases = 0;
    for (const denied2 of ["full", "gate"])
      for (const answer of wished(question2)) {
        let first;
        for (const wish of wishesOf(setup2.catalogue)) {
          const concerns2 = wish.conditions ? wish : together({ conditions: [{ code: "low-back-pain" }] }, wish);
          const statement = { ...wish, ...concerns2, denied: denied2, answers: { [question2.code]: answer } };
          const intake = personOf(statement, setup2.catalogue);
          const result = evaluated(intake, setup2, found3);
          cases += 1;
          const decided2 = result && decidedIn(result);
          first ??= decided2;
          if (decided2 !== first) found3.tell(5, intake, "what was screened without these wishes");
        }
      }
    return cases;
  }
};
function decidedIn(result) {
  const advice = adviceIn(result);
  const lists3 = advice ? kindsIn(advice) : [];
  return JSON.stringify([
    result.outcome,
    result.findings,
    lists3.map((one) => one.contraindicated.map(({ technique: technique2, reasons }) => [technique2, reasons])),
    lists3.map(
      (one) => one.needsReview.filter(({ reasons }) => reasons.some(({ code: code2 }) => code2 !== "requirement-unknown"))
    ),
    advice?.pressure,
    advice?.checkBeforeTouch
  ]);
}
var bytes = {
  name: "bytes",
  what: "every answer to every question as a host may send it: keys and lists in another order, entries twice, parsed or not, asked again",
  slots: ({ catalogue: catalogue2 }) => catalogue2.questions.length,
  casesIn: (slot, setup2) => saidTo2(questionAt(setup2, slot)).length * 2,
  run(slot, setup2, found3) {
    const question2 = questionAt(setup2, slot);
    const profile = setup2.profiles[slot % setup2.profiles.length];
    for (const answer of saidTo2(question2))
      for (const denied2 of ["full", void 0]) {
        const statement = { ...profile?.statement, ...denied2 ? { denied: denied2 } : {}, facts: { ageYears: 40, systolic: 120 } };
        sameBytes(personOf(said(statement, question2.code, answer), setup2.catalogue), setup2, found3);
      }
    return saidTo2(question2).length * 2;
  }
};
function sameBytes(intake, { library: library2, catalogue: catalogue2 }, found3) {
  const text2 = JSON.stringify(intake);
  const wanted = JSON.stringify(library2.evaluate(intake, catalogue2));
  const other = shuffled(intake);
  const same = {
    "asked again": () => library2.evaluate(intake, catalogue2),
    "as JSON": () => library2.evaluate(JSON.parse(text2), catalogue2),
    "to be parsed": () => library2.recommend(intake, { catalogue: catalogue2 }),
    "in another order": () => library2.recommend(other, { catalogue: catalogue2 })
  };
  for (const [how, run] of Object.entries(same))
    if (JSON.stringify(run()) !== wanted) found3.tell(1, intake, `the same bytes ${how}`);
  if (JSON.stringify(intake) !== text2) found3.tell(1, intake, "the intake left as it was");
  if (JSON.stringify(library2.parseIntake(other, catalogue2)) !== text2) found3.tell(1, intake, "this canonical form");
}

// proof/crowd.ts
var people = 100;
var slots = 60;
var crowd = {
  name: "crowd",
  what: "6,000 drawn people with any answers, numbers, clearances and lists: whole answers, and the union of single rules",
  slots: () => slots,
  casesIn: () => people,
  run(slot, setup2, found3) {
    const drawn = fc2.sample(slot % 2 === 0 ? intakes : screened, { seed: slot, numRuns: people });
    for (const [at, input] of drawn.entries()) {
      const intake = setup2.library.parseIntake(input, setup2.catalogue);
      evaluated(intake, setup2, found3);
      if (at % 5 === 0) checkUnion(intake, setup2, found3);
      if (at % 5 === 1) sameBytes(intake, setup2, found3);
    }
    return people;
  }
};

// proof/derived.ts
function menusOf({ techniques: techniques2 }) {
  const onMenu = techniques2.filter(({ kind }) => kind !== "adjunct").map(({ code: code2 }) => code2);
  return [...onMenu.map((code2) => [code2]), onMenu.filter((_, at) => at % 2 === 0), onMenu];
}
var casesOf = ({ questions: questions3 }) => questions3.reduce((sum, question2) => sum + everySaid(question2).length, 0);
var menus = {
  name: "menus",
  what: "every answer by a catalogue that offers one technique only, every other one, or all",
  slots: ({ catalogue: catalogue2 }) => menusOf(catalogue2).length,
  casesIn: (_, { catalogue: catalogue2 }) => casesOf(catalogue2),
  run(slot, setup2, found3) {
    const { library: library2, catalogue: catalogue2 } = setup2;
    const menu = menusOf(catalogue2)[slot] ?? [];
    const offered = library2.offer(catalogue2, menu);
    const wanted = catalogue2.techniques.filter(({ code: code2, kind }) => kind === "adjunct" || menu.includes(code2));
    const same = (list3) => JSON.stringify(list3.map(({ label: _, offeredAs: __, ...rest }) => rest));
    const someone = personOf({}, catalogue2);
    if (same(offered.techniques) !== same(wanted)) found3.tell(9, someone, `a menu of ${menu.join(", ")} and adjuncts only`);
    for (const part of ["rules", "questions", "conditions", "goals", "harms"])
      if (JSON.stringify(offered[part]) !== JSON.stringify(catalogue2[part])) found3.tell(9, someone, `the same ${part}`);
    return compareAll(offered, setup2, found3);
  }
};
function compareAll(derived2, setup2, found3) {
  let cases = 0;
  for (const [at, question2] of setup2.catalogue.questions.entries())
    for (const answer of everySaid(question2)) {
      compareBy(derived2, question2.code, answer, at, setup2, found3);
      cases += 1;
    }
  return cases;
}
function compareBy(derived2, code2, answer, at, setup2, found3) {
  const rest = { ...setup2.profiles[at % 6]?.statement, denied: "full" };
  const intake = personOf({ ...rest, answers: { [code2]: answer } }, setup2.catalogue);
  const after = evaluated(intake, setup2, found3, { by: derived2 });
  if (!after) return;
  const before = setup2.library.evaluate(intake, setup2.catalogue);
  for (const expected of widened2(offerOf(before), offerOf(after))) found3.tell(9, intake, expected);
}
function ruleOn(code2, list3, at) {
  const when = { answer: code2 };
  const kinds2 = [
    { id: "own", level: "technique", scope: "techniques", when, bars: ["swedish-massage", "exercise-therapy"] },
    { id: "own", level: "modify", scope: "person", when, bars: [], ceiling: { pressure: "light", binds: "person" } },
    { id: "own", level: "local", scope: "regions", when, bars: ["all"], regions: ["neck", "knee"] },
    ...list3 === "gate" ? [
      { id: "own", level: "refer", scope: "person", when, bars: ["all"], guidance: ["see-doctor-soon"] },
      { id: "own", level: "clearance", scope: "person", when, bars: ["all"], clinician: "doctor" }
    ] : []
  ];
  return kinds2[at % kinds2.length];
}
var tightened = {
  name: "tightened",
  what: "for every question a catalogue with a rule of its own on it, and for every rule one that bars more: each answer to what it reads",
  slots: ({ catalogue: catalogue2 }) => catalogue2.questions.length + catalogue2.rules.length,
  casesIn: (slot, setup2) => answersFor(ruleFor(slot, setup2), setup2).length,
  run(slot, setup2, found3) {
    const rule2 = ruleFor(slot, setup2);
    const derived2 = setup2.library.tighten(setup2.catalogue, [rule2]);
    const kept = setup2.catalogue.rules.filter(({ id }) => id !== rule2.id);
    const isKept = kept.every((one) => JSON.stringify(derived2.index.rules.get(one.id)) === JSON.stringify(one));
    if (!isKept || JSON.stringify(derived2.index.rules.get(rule2.id)) !== JSON.stringify(rule2))
      found3.tell(9, personOf({}, setup2.catalogue), `every other rule as it was, and ${rule2.id} as it was given`);
    const said4 = answersFor(rule2, setup2);
    for (const { code: code2, answer } of said4) compareBy(derived2, code2, answer, slot, setup2, found3);
    return said4.length;
  }
};
function ruleFor(slot, { catalogue: catalogue2 }) {
  const question2 = catalogue2.questions[slot];
  if (question2) return ruleOn(question2.code, question2.list, slot);
  const rule2 = catalogue2.rules[slot - catalogue2.questions.length];
  return rule2.bars.includes("all") ? rule2 : { ...rule2, bars: [.../* @__PURE__ */ new Set([...rule2.bars, "thai-massage"])] };
}
function answersFor({ when }, { catalogue: catalogue2 }) {
  const codes3 = when ? namedIn(when) : [catalogue2.questions[0]?.code];
  return [...new Set(codes3)].flatMap((code2) => {
    const question2 = catalogue2.index.questions.get(code2 ?? "");
    return question2 ? everySaid(question2).map((answer) => ({ code: question2.code, answer })) : [];
  });
}

// proof/laws.ts
var laws = {
  1: "same input, same bytes",
  2: "a barred technique is never ranked, neither is one whose bar is unknown",
  3: "an open gate question never gives a recommendation",
  4: "no < unknown = unsure < yes: saying more never lifts a bar, a ceiling or a stop",
  5: "goals, severity and preferences never change what screening decided",
  7: "each technique stands in exactly one list",
  9: "a derived catalogue can only narrow what is allowed",
  rules: "screening does what the rules in force say, no more and no less"
};

// proof/numbers.ts
function boundsIn({ rules: rules3, questions: questions3, techniques: techniques2, goals: goals3, doses: doses2 }) {
  const criteria = [
    ...rules3.map(({ when }) => when),
    ...questions3.flatMap(({ appliesWhen, decidedBy: decidedBy2 = [] }) => [appliesWhen, ...decidedBy2]),
    ...techniques2.map(({ requires }) => requires),
    ...codesOf(goals3).map((code2) => goals3[code2].requires),
    ...doses2.map(({ requires }) => requires)
  ];
  const bounds = new Map(codesOf(factRanges).map((name) => [name, new Set(factRanges[name].likely)]));
  for (const leaf of criteria.flatMap(readIn))
    if ("fact" in leaf) bounds.get(leaf.fact)?.add("below" in leaf ? leaf.below : leaf.atLeast);
  return new Map([...bounds].map(([name, values]) => [name, [...values].sort((a, b) => a - b)]));
}
var singleFacts = once(
  (catalogue2) => [...boundsIn(catalogue2)].flatMap(([name, bounds]) => {
    const { least, most: most9 } = factRanges[name];
    const values = /* @__PURE__ */ new Set([least, most9, ...bounds.flatMap((bound) => [bound - 1, bound - 0.1, bound, bound + 1])]);
    return [...values].filter((value) => value >= least && value <= most9).map((value) => ({ [name]: value }));
  })
);
var twoFacts = once((catalogue2) => {
  const all2 = singleFacts(catalogue2);
  return all2.flatMap(
    (one, at) => all2.slice(at + 1).flatMap((other) => {
      const facts3 = { ...one, ...other };
      return Object.keys(facts3).length === 2 && isPossible(facts3) ? [facts3] : [];
    })
  );
});
var isPossible = ({ systolic = 999, diastolic = 0, pregnancyWeeks = 0, weeksSinceBirth = 9999 }) => diastolic < systolic && pregnancyWeeks <= weeksSinceBirth + 2;
var contexts2 = (catalogue2) => [
  { denied: "full" },
  { denied: "gate" },
  {},
  { answers: noToAll(catalogue2) }
];
var facts2 = (setup2) => singleFacts(setup2.catalogue);
var numbers = {
  name: "numbers",
  what: "every number one below, a tenth below, at and one above each bound, for every profile in four contexts, and with every answer",
  slots: (setup2) => facts2(setup2).length,
  casesIn: (_, setup2) => setup2.profiles.length * 4 + setup2.catalogue.questions.reduce((sum, one) => sum + everySaid(one).length, 0),
  run(slot, setup2, found3) {
    const { catalogue: catalogue2, profiles } = setup2;
    const statement = { facts: facts2(setup2)[slot] ?? {} };
    let cases = 0;
    const run = (more) => {
      evaluated(personOf({ ...statement, ...more }, catalogue2), setup2, found3);
      cases += 1;
    };
    for (const context of contexts2(catalogue2)) for (const profile of profiles) run({ ...profile.statement, ...context });
    for (const question2 of catalogue2.questions)
      for (const answer of everySaid(question2)) run(answeredAlone(question2.code, answer));
    return cases;
  }
};
var answeredAlone = (code2, answer) => ({
  conditions: [{ code: "neck-pain" }],
  denied: "full",
  answers: { [code2]: answer }
});
var twoNumbers = {
  name: "two numbers",
  what: "every two numbers at their bounds that can go together, in four contexts",
  slots: (setup2) => Math.ceil(twoFacts(setup2.catalogue).length / 100),
  casesIn: (slot, { catalogue: catalogue2 }) => twoFacts(catalogue2).slice(slot * 100, slot * 100 + 100).length * 4,
  run(slot, setup2, found3) {
    const part = twoFacts(setup2.catalogue).slice(slot * 100, slot * 100 + 100);
    for (const one of part)
      for (const context of contexts2(setup2.catalogue))
        evaluated(personOf({ ...setup2.profiles[0]?.statement, ...context, facts: one }, setup2.catalogue), setup2, found3);
    return part.length * 4;
  }
};

// proof/pairs.ts
function pairAt(slot, { catalogue: { questions: questions3 } }) {
  let [first, left] = [0, slot];
  while (left >= questions3.length - 1 - first) {
    left -= questions3.length - 1 - first;
    first += 1;
  }
  return [questions3[first], questions3[first + 1 + left]];
}
var pairsOf = ({ catalogue: { questions: questions3 } }) => questions3.length * (questions3.length - 1) / 2;
var profilesFor = ([a, b], { profiles }) => profiles.filter(
  ({ statement, touches }) => !statement.conditions?.some(({ regions: regions4 }) => regions4) || touches.includes(a.code) || touches.includes(b.code)
);
var saidFor = (question2, { touches }) => touches.includes(question2.code) ? [{ answer: "no" }, ...raised(question2)] : raised(question2);
var pairs = {
  name: "pairs",
  what: "every pair of answers, for every profile, the rest of the full list denied",
  slots: pairsOf,
  casesIn(slot, setup2) {
    const pair = pairAt(slot, setup2);
    return profilesFor(pair, setup2).map((profile) => saidFor(pair[0], profile).length * saidFor(pair[1], profile).length).reduce((sum, cases) => sum + cases, 0);
  },
  run(slot, setup2, found3) {
    const [a, b] = pairAt(slot, setup2);
    let cases = 0;
    for (const profile of profilesFor([a, b], setup2)) {
      const rest = { ...profile.statement, denied: "full" };
      const likes = new Likes(personOf(rest, setup2.catalogue), setup2.catalogue);
      for (const one of saidFor(a, profile))
        for (const other of saidFor(b, profile)) {
          const intake = personOf({ ...rest, answers: { [a.code]: one, [b.code]: other } }, setup2.catalogue);
          evaluated(intake, setup2, found3, { decision: likes.decide(intake, [a.code, b.code]) });
          cases += 1;
        }
    }
    return cases;
  }
};
var everyPair = ([a, b]) => everySaid(a).length * everySaid(b).length;
var grid = {
  name: "grid",
  what: "every pair of answers, no among them, the rest an explicit no; each is compared with those it raises",
  slots: pairsOf,
  casesIn: (slot, setup2) => everyPair(pairAt(slot, setup2)),
  run(slot, setup2, found3) {
    const [a, b] = pairAt(slot, setup2);
    const rest = { ...setup2.profiles[0]?.statement, answers: noToAll(setup2.catalogue) };
    const likes = new Likes(personOf(rest, setup2.catalogue), setup2.catalogue);
    const rows = everySaid(a).map(
      (one) => everySaid(b).map((other) => {
        const answers3 = { ...rest.answers, [a.code]: one, [b.code]: other };
        const intake = personOf({ ...rest, answers: answers3 }, setup2.catalogue);
        const result = evaluated(intake, setup2, found3, { decision: likes.decide(intake, [a.code, b.code]) });
        return { one, other, intake, offer: result && offerOf(result) };
      })
    );
    for (const row of rows) compareRow(row, ({ other }) => other, b.code, setup2, found3);
    for (const at of everySaid(b).keys())
      compareRow(rows.flatMap((row) => row[at] ?? []), ({ one }) => one, a.code, setup2, found3);
    return everyPair([a, b]);
  }
};
function compareRow(row, of, code2, { catalogue: catalogue2 }, found3) {
  for (const from of row)
    for (const to of row)
      if (from.offer && to.offer && isRaise(of(from), of(to)))
        for (const expected of loosened(from.offer, to.offer, [code2], catalogue2)) found3.tell(4, to.intake, expected);
}
var raisedPair = ([a, b]) => raised(a).length * raised(b).length;
var agreed = {
  name: "agreed",
  what: "every pair of answers with a clearance for every rule, the rest of the full list denied",
  slots: pairsOf,
  casesIn: (slot, setup2) => raisedPair(pairAt(slot, setup2)),
  run(slot, setup2, found3) {
    const [a, b] = pairAt(slot, setup2);
    const clearances3 = everyClearance(setup2.catalogue);
    for (const one of raised(a))
      for (const other of raised(b)) {
        const answers3 = { [a.code]: one, [b.code]: other };
        const rest = { ...setup2.profiles[slot % 6]?.statement, denied: "full", clearances: clearances3 };
        evaluated(personOf({ ...rest, answers: answers3 }, setup2.catalogue), setup2, found3);
      }
    return raisedPair([a, b]);
  }
};
var orders = {
  name: "orders",
  what: "every pair of yeses as a host may send it, in both orders",
  slots: pairsOf,
  casesIn: () => 1,
  run(slot, setup2, found3) {
    const [a, b] = pairAt(slot, setup2);
    const answers3 = { [a.code]: { answer: "yes" }, [b.code]: { answer: "yes" } };
    sameBytes(personOf({ ...setup2.profiles[0]?.statement, denied: "full", answers: answers3 }, setup2.catalogue), setup2, found3);
    return 1;
  }
};

// proof/triples.ts
var saidFor2 = (question2, triple) => triple.some((other) => related(question2, other)) ? [{ answer: "no" }, ...raised(question2)] : raised(question2);
function pairAt2(slot, { catalogue: { questions: questions3 } }) {
  let [first, left] = [0, slot];
  while (left >= questions3.length - 1 - first) {
    left -= questions3.length - 1 - first;
    first += 1;
  }
  return [first, first + 1 + left];
}
function triplesAt(slot, setup2) {
  const { questions: questions3 } = setup2.catalogue;
  const [a, b] = pairAt2(slot, setup2);
  return questions3.slice(b + 1).map((third) => [questions3[a], questions3[b], third]);
}
var triples = {
  name: "triples",
  what: "every triple of answers through screening, the rest of the full list denied",
  slots: ({ catalogue: { questions: questions3 } }) => questions3.length * (questions3.length - 1) / 2,
  casesIn: (slot, setup2) => triplesAt(slot, setup2).map((triple) => triple.reduce((product, question2) => product * saidFor2(question2, triple).length, 1)).reduce((sum, cases) => sum + cases, 0),
  run(slot, setup2, found3) {
    let cases = 0;
    const likes = new Likes(personOf({ denied: "full" }, setup2.catalogue), setup2.catalogue);
    for (const triple of triplesAt(slot, setup2)) {
      const [a, b, c] = triple;
      const [first, second, third] = triple.map((question2) => saidFor2(question2, triple));
      for (const one of first)
        for (const two of second)
          for (const three of third) {
            const answers3 = { [a.code]: one, [b.code]: two, [c.code]: three };
            const intake = personOf({ denied: "full", answers: answers3 }, setup2.catalogue);
            screened2(intake, setup2, found3, likes.decide(intake, [a.code, b.code, c.code]));
            cases += 1;
          }
    }
    return cases;
  }
};

// proof/proof.ts
var enumerations = [
  singles,
  places,
  wishes,
  bytes,
  pairs,
  grid,
  agreed,
  orders,
  triples,
  numbers,
  twoNumbers,
  concerns,
  alone,
  clearances2,
  menus,
  tightened,
  crowd
];
var quick = {
  singles: 8,
  places: 5,
  wishes: 20,
  bytes: 10,
  pairs: 331,
  grid: 53,
  agreed: 53,
  orders: 53,
  triples: 173,
  numbers: 17,
  "two numbers": 11,
  conditions: 17,
  rules: 3,
  clearances: 3,
  menus: 13,
  tightened: 5,
  crowd: 10
};
function tasksOf(setup2, profile) {
  return enumerations.flatMap(({ name, slots: slots2 }) => {
    const step = profile === "quick" ? quick[name] ?? 1 : 1;
    const all2 = Array.from({ length: slots2(setup2) }, (_, slot) => ({ name, slot }));
    return all2.filter(({ slot }) => slot % step === Math.floor(step / 2) || step === 1);
  });
}
var byName = new Map(enumerations.map((one) => [one.name, one]));
function runTask({ name, slot }, setup2, found3) {
  const enumeration = byName.get(name);
  if (!enumeration) throw new Error(`There is no enumeration ${name}.`);
  return enumeration.run(slot, setup2, found3);
}
var countsOf = (setup2) => Object.fromEntries(
  enumerations.map(({ name, slots: slots2, casesIn }) => [
    name,
    Array.from({ length: slots2(setup2) }, (_, slot) => casesIn(slot, setup2)).reduce((sum, cases) => sum + cases, 0)
  ])
);
var toldOf = ({ law, expected, intake }) => `law ${law} (${laws[law]})
  expected: ${expected}
  intake: ${JSON.stringify(intake)}`;

// src/decided-by.ts
var decidedBy = ({ id, version: version3, digest: digest2 }) => ({ id, version: version3, digest: digest2 });

// src/distinct.ts
function distinct(reasons) {
  const found3 = [];
  for (const one of reasons) if (!found3.some((other) => isSame2(one, other))) found3.push(one);
  return found3;
}
var isSame2 = (a, b) => a.code === b.code && a.rule === b.rule && isSameList(a.findings, b.findings) && isSameFacts(a.facts, b.facts);
var isSameList = (a, b) => a.length === b.length && a.every((one, at) => one === b[at]);
var isSameFacts = (a, b) => a.length === b.length && a.every(({ path, value }, at) => path === b[at]?.path && value === b[at]?.value);

// src/strength.ts
var grades = { high: 4, moderate: 3, low: 2, "very-low": 1 };
var supports = (direction) => direction === "benefit" || direction === "recommends-for";
var opposes = (direction) => direction === "no-benefit" || direction === "recommends-against";
var weaker = (grade) => Math.max(1, grade - 1);
var supportGrade = (finding2) => finding2.findingChecked ? grades[finding2.certainty] : weaker(grades[finding2.certainty]);
var best = (values) => Math.max(0, ...values);
function weigh(findings, indirect) {
  const step = (grade) => indirect ? weaker(grade) : grade;
  const support = best(findings.filter((f) => supports(f.direction)).map((f) => step(supportGrade(f))));
  const opposition = best(findings.filter((f) => opposes(f.direction)).map((f) => step(grades[f.certainty])));
  if (support > opposition) return { strength: support, contested: false };
  if (support > 0 && support === opposition) return { strength: weaker(support), contested: true };
  if (support > 0 && opposition === support + 1) return { strength: 1, contested: true };
  return { strength: 0, contested: false };
}

// src/derive.ts
function evidenceInForce(entry, stage2, regions4) {
  const places2 = regions4.length > 0 ? regions4 : ["unstated"];
  const inForce = (list3) => list3.filter((e) => !e.stages || e.stages.includes(stage2 ?? "unstated")).filter((e) => !e.regions || e.regions.some((region2) => places2.includes(region2))).map((e) => e.condition);
  return { direct: inForce(entry.evidence), parents: inForce(entry.parents) };
}
var variantOf = (evidence) => [...evidence.direct, ...evidence.parents.map((parent) => `^${parent}`)].join(" ");
function variants(entry) {
  const named2 = [...entry.evidence, ...entry.parents].flatMap((e) => e.regions ?? []);
  const regions4 = [...new Set(named2)].filter((region2) => region2 !== "unstated");
  const choices = regions4.reduce(
    (sets, region2) => apart(
      entry,
      sets.flatMap((set) => [set, [...set, region2]])
    ),
    [[]]
  );
  const elsewhere2 = codesOf(regionLabels).find((region2) => !regions4.includes(region2));
  if (elsewhere2) choices.push([elsewhere2]);
  const found3 = /* @__PURE__ */ new Map();
  for (const stage2 of ["acute", "subacute", "chronic", void 0])
    for (const choice of choices) {
      const evidence = evidenceInForce(entry, stage2, choice);
      found3.set(variantOf(evidence), evidence);
    }
  return [...found3.values()];
}
function apart(entry, choices) {
  const inForce = (choice) => [...entry.evidence, ...entry.parents].map((e) => e.regions?.some((region2) => choice.some((one) => one === region2)));
  const found3 = new Map([...choices].reverse().map((choice) => [inForce(choice).join(), choice]));
  return choices.filter((choice) => found3.get(inForce(choice).join()) === choice);
}
function effectOf2(finding2, effects) {
  if (effectKinds[finding2.outcome] === "dose") return supports(finding2.direction) ? effects[0] : void 0;
  return effectKinds[finding2.outcome] === "target" && effects.includes(finding2.outcome) ? finding2.outcome : void 0;
}
var counts = ({ direction, supersededBy }) => opposes(direction) || supports(direction) && supersededBy === void 0;
function derive(from) {
  return codesOf(from.conditions).flatMap(
    (condition3) => variants(from.conditions[condition3]).flatMap(
      (evidence) => from.techniques.flatMap((technique2) => deriveOne(from, technique2, condition3, evidence) ?? [])
    )
  );
}
var wider = (from, technique2) => codesOf(from.parents).filter((parent) => from.parents[parent]?.some((child) => child === technique2));
var deriveHarms = (from) => Object.fromEntries(
  from.techniques.map((technique2) => {
    const about = [technique2, ...wider(from, technique2)];
    const harmful = from.findings.filter((f) => f.direction === "harm" && about.includes(f.technique));
    return [technique2, harmful.map(({ id }) => id).sort()];
  }).filter(([, ids]) => ids.length > 0)
);
function deriveOne(from, technique2, condition3, evidence) {
  const { effects } = from.conditions[condition3];
  const about = (techniques2, conditions3) => from.findings.filter(
    (f) => techniques2.includes(f.technique) && conditions3.includes(f.condition) && effectOf2(f, effects)
  );
  const direct = about([technique2], evidence.direct);
  const indirect = [...about(wider(from, technique2), evidence.direct), ...about([technique2], evidence.parents)];
  const isDirect = direct.some(counts);
  const counted = (isDirect ? direct : indirect).filter(counts);
  const rest = [...direct, ...indirect].filter((f) => !counted.includes(f));
  if (counted.length + rest.length === 0) return void 0;
  const ids = (list3) => list3.map((f) => f.id).sort();
  const strengths = effects.flatMap((effect2) => {
    const own2 = counted.filter((f) => effectOf2(f, effects) === effect2);
    if (own2.length === 0) return [];
    const found3 = weigh(own2, !isDirect);
    return [
      {
        effect: effect2,
        ...found3,
        for: ids(own2.filter((f) => supports(f.direction))),
        against: ids(own2.filter((f) => opposes(f.direction)))
      }
    ];
  });
  const against = [...counted, ...rest].filter((f) => opposes(f.direction));
  const indication2 = {
    technique: technique2,
    condition: condition3,
    variant: variantOf(evidence),
    basis: isDirect ? "direct" : "indirect",
    effects: strengths,
    alsoAgainst: ids(rest.filter((f) => opposes(f.direction))),
    unclear: ids(rest.filter((f) => f.direction === "unclear")),
    ...against.length > 0 && against.every(({ notAlone }) => notAlone) ? { notAlone: true } : {}
  };
  return indication2;
}

// src/places.ts
var regions3 = codesOf(regionLabels);
var bits2 = Object.fromEntries(regions3.map((region2, index) => [region2, 1 << index]));
var all = (1 << regions3.length) - 1;
var nowhere2 = { left: 0, right: 0 };
var everywhere2 = { left: all, right: all };
var union = (a, b) => ({ left: a.left | b.left, right: a.right | b.right });
var overlap = (a, b) => ({ left: a.left & b.left, right: a.right & b.right });
var without = (a, b) => ({ left: a.left & ~b.left, right: a.right & ~b.right });
var isEmpty = (a) => (a.left | a.right) === 0;
var isEverywhere = (a) => a.left === all && a.right === all;
function placesOf(refs) {
  let left = 0;
  let right = 0;
  for (const { region: region2, side } of refs) {
    if (side !== "right") left |= bits2[region2];
    if (side !== "left") right |= bits2[region2];
  }
  return { left, right };
}
function placesOfRegions(names) {
  let both3 = 0;
  for (const region2 of names) both3 |= bits2[region2];
  return { left: both3, right: both3 };
}
function refsOf({ left, right }) {
  const refs = [];
  for (const region2 of regions3) {
    const bit = bits2[region2];
    if ((left & right & bit) !== 0) refs.push({ region: region2 });
    else if ((left & bit) !== 0) refs.push({ region: region2, side: "left" });
    else if ((right & bit) !== 0) refs.push({ region: region2, side: "right" });
  }
  return refs;
}

// src/concerns.ts
var concernsOf = (intake, catalogue2, reader) => [
  ...intake.conditions.map((stated) => conditionConcern(stated, catalogue2)),
  ...intake.goals.map(({ code: code2, priority }) => goalConcern(code2, goalWeights[priority], intake, catalogue2, reader))
];
var goalWeights = { low: 1, medium: 2, high: 3 };
var weightOf = (severity) => severity === void 0 ? 2 : severity >= 7 ? 3 : severity >= 4 ? 2 : 1;
function conditionConcern(stated, catalogue2) {
  const entry = catalogue2.conditions[stated.code];
  return {
    concern: { kind: "condition", code: stated.code },
    weight: weightOf(stated.severity),
    lean: entry.lean,
    units: [unitOf(stated, entry.effects, catalogue2)],
    practiceOf: void 0,
    own: true
  };
}
var isContradicted = ({ requires }, { leaf }) => requires !== void 0 && judge(requires, leaf).verdict !== "met";
function goalConcern(code2, weight, intake, catalogue2, reader) {
  const goal2 = catalogue2.goals[code2];
  const shares = ({ effects }) => effects.some((effect2) => goal2.effects.includes(effect2));
  const own2 = goal2.ownFirst ? intake.conditions.filter((stated) => shares(catalogue2.conditions[stated.code])) : [];
  const borrowed2 = goal2.conditions.map(
    (condition3) => intake.conditions.find((c) => c.code === condition3) ?? { code: condition3 }
  );
  const from = own2.length > 0 ? own2 : borrowed2;
  const serves = goal2.standing === "supported" && !isContradicted(goal2, reader);
  return {
    concern: { kind: "goal", code: code2 },
    weight,
    lean: goal2.lean,
    units: serves ? from.map((stated) => unitOf(stated, goal2.effects, catalogue2)) : [],
    practiceOf: serves ? code2 : void 0,
    own: own2.length > 0
  };
}
function unitOf(stated, effects, { conditions: conditions3, index }) {
  const entry = conditions3[stated.code];
  const regions4 = (stated.regions ?? []).map(({ region: region2 }) => region2);
  const variant = variantOf(evidenceInForce(entry, stated.stage, regions4));
  return {
    condition: stated.code,
    stage: stated.stage ?? "unstated",
    effects,
    places: placesOfCondition(stated, entry),
    startPressure: entry.startPressure,
    found: index.indications.get(indicationKey(stated.code, variant)) ?? nothing
  };
}
var nothing = /* @__PURE__ */ new Map();
function placesOfCondition(stated, entry) {
  if (stated.regions && stated.regions.length > 0) return placesOf(stated.regions);
  if (entry.regions.length === 0) return void 0;
  return entry.regions.includes("whole-body") ? everywhere2 : placesOfRegions(entry.regions.filter((region2) => region2 !== "whole-body"));
}

// src/spread.ts
var arm = ["upper-arm", "elbow", "forearm", "wrist", "hand"];
var leg = ["thigh", "knee", "back-of-knee", "lower-leg", "ankle", "foot"];
var besideArm = ["shoulder", "armpit", "breast", "chest", "upper-back"];
var besideLeg = ["hip", "buttock", "groin"];
var chains = [
  ["upper-back", "shoulder", "upper-arm", "elbow", "forearm", "wrist", "hand"],
  ["pelvis", "hip", "thigh", "knee", "lower-leg", "ankle", "foot"],
  ["thigh", "back-of-knee", "lower-leg"]
];
var widen = (places2, spread2) => spread2 === void 0 ? places2 : refsOf(places2).reduce((sum, ref) => union(sum, placesOf(around(ref, spread2))), places2);
var around = ({ region: region2, side }, spread2) => (spread2 === "neighbours" ? nextTo(region2) : limbOf(region2, spread2)).map(
  (one) => side ? { region: one, side } : { region: one }
);
var nextTo = (region2) => chains.flatMap((chain) => {
  const at = chain.indexOf(region2);
  return at < 0 ? [] : chain.slice(Math.max(0, at - 1), at + 2);
});
function limbOf(region2, spread2) {
  const quadrant = spread2 === "quadrant";
  if (arm.includes(region2) || quadrant && besideArm.includes(region2)) return quadrant ? [...arm, ...besideArm] : arm;
  if (leg.includes(region2) || quadrant && besideLeg.includes(region2)) return quadrant ? [...leg, ...besideLeg] : leg;
  return [region2];
}

// src/restrictions.ts
function applyRule({ rule: rule2, verdict }, catalogue2, reader) {
  const facts3 = rule2.when ? judge(rule2.when, reader.leaf).facts : [];
  if (rule2.scope !== "regions") return [apply(rule2, verdict, facts3, everywhere2, catalogue2, reader)];
  return applyInRegions(rule2, verdict, facts3, catalogue2, reader);
}
function applyInRegions(rule2, verdict, facts3, catalogue2, reader) {
  const leaves = leavesIn(rule2, catalogue2).map((leaf) => ({ leaf, verdict: reader.verdict(leaf) }));
  const holding = leaves.filter((one) => verdict === "met" ? one.verdict === "met" : one.verdict !== "unmet");
  const places2 = placesOfLeaves(holding, rule2, catalogue2, reader);
  const applied = apply(rule2, verdict, facts3, places2, catalogue2, reader);
  const elsewhere2 = holding.some(({ leaf }) => "answer" in leaf && reader.question(leaf.answer).elsewhere);
  const more = elsewhere2 && places2 ? [{ ...applied, places: void 0, assumed: false }] : [];
  const says = (leaf) => rule2.regions !== void 0 || placedQuestion(leaf, catalogue2) !== void 0;
  const open2 = leaves.filter((one) => verdict === "met" && one.verdict === "unknown" && says(one.leaf));
  const further = placesOfLeaves(open2, rule2, catalogue2, reader);
  if (open2.length === 0 || places2 && further && isEmpty(without(further, places2))) return [applied, ...more];
  const asked2 = open2.flatMap(({ leaf }) => reader.leaf(leaf).facts);
  return [applied, ...more, apply(rule2, "unknown", asked2, further, catalogue2, reader)];
}
function apply(rule2, verdict, facts3, found3, catalogue2, reader) {
  const places2 = found3 && widen(found3, rule2.spreads);
  const visible = verdict === "unknown" && isVisible(rule2, catalogue2, reader);
  const near2 = verdict === "met" && !places2 ? likelyPlaces(rule2, catalogue2, reader) : void 0;
  const likely = near2 && widen(near2, rule2.spreads);
  return { rule: rule2, verdict, facts: facts3, places: places2 ?? likely, visible, assumed: likely !== void 0 };
}
function placesOfLeaves(holding, rule2, catalogue2, reader) {
  const own2 = rule2.regions ? placesOfRegions(rule2.regions) : void 0;
  const named2 = holding.flatMap(({ leaf }) => {
    const question2 = placedQuestion(leaf, catalogue2);
    if (!question2) return own2 ? [own2] : [];
    return [reader.question(question2.code).places ?? own2];
  });
  if (named2.length === 0) return own2;
  return named2.reduce((sum, places2) => sum && places2 && union(sum, places2), nowhere2);
}
function placedQuestion(leaf, { index }) {
  const question2 = "answer" in leaf ? index.questions.get(leaf.answer) : void 0;
  return question2?.regions ? question2 : void 0;
}
var likelyPlaces = (rule2, catalogue2, reader) => leavesIn(rule2, catalogue2).map((leaf) => "answer" in leaf ? reader.question(leaf.answer).likely : void 0).find((places2) => places2 !== void 0);
var leavesIn = (rule2, { index }) => index.leaves.get(rule2) ?? [];
var isVisible = (rule2, catalogue2, reader) => leavesIn(rule2, catalogue2).filter((leaf) => reader.verdict(leaf) === "unknown").every((leaf) => "answer" in leaf && catalogue2.index.questions.get(leaf.answer)?.visible === true);
function restrictionsOf(applied) {
  const { rule: rule2, verdict } = applied;
  if (rule2.level === "emergency" || rule2.level === "refer") return [];
  if (applied.visible) return [];
  if (rule2.scope !== "regions")
    return plain(applied, rule2.level === "clearance" ? rule2.barsAfterClearance ?? [] : rule2.bars);
  if (!applied.places) return placeNotKnown(applied);
  if (verdict === "unknown" && barsAll(rule2))
    return [
      ...barsOf(applied, named(rule2.bars), applied.places),
      cap(applied, "light", applied.places),
      ...caps(applied)
    ];
  return applied.assumed ? [...plain(applied, rule2.bars), lightUntilNamed(applied)] : plain(applied, rule2.bars);
}
var barsAll = (rule2) => rule2.bars.includes("all");
var named = (bars) => bars.filter((code2) => code2 !== "all");
var plain = (applied, barred) => [
  ...barsOf(applied, barred, applied.places ?? everywhere2),
  ...caps(applied)
];
var barsOf = (applied, barred, places2) => [
  ...barred.includes("all") ? [bar(applied, "all", places2)] : [],
  ...named(barred).length > 0 ? [bar(applied, named(barred), places2)] : []
];
function caps(applied) {
  const { rule: rule2, places: places2 = everywhere2 } = applied;
  if (!rule2.ceiling) return [];
  const { pressure: pressure2, binds: binds2 } = rule2.ceiling;
  const ceiling = cap(applied, pressure2, binds2 === "regions" ? places2 : everywhere2);
  return [binds2 === "techniques" && !barsAll(rule2) ? { ...ceiling, techniques: rule2.bars } : ceiling];
}
function placeNotKnown(applied) {
  const { rule: rule2 } = applied;
  const held = applied.verdict === "met" ? rule2.bars : named(rule2.bars);
  const until = reasonOf(applied, "place-not-known");
  const bars = barsOf(applied, held, everywhere2).map((one) => ({ ...one, provisional: true, reason: until }));
  const most9 = barsAll(rule2) ? "light" : rule2.ceiling?.pressure ?? "light";
  return [...bars, { ...lightUntilNamed(applied), ceiling: most9 }];
}
var lightUntilNamed = (applied) => cap({ ...applied, verdict: "unknown" }, "light", everywhere2);
var bar = (applied, techniques2, places2) => ({
  techniques: techniques2,
  places: places2,
  provisional: applied.verdict === "unknown",
  reason: reasonOf(applied, codeFor(applied, "rule-bars", "rule-unknown"))
});
var cap = (applied, ceiling, places2) => ({
  techniques: "all",
  places: places2,
  ceiling,
  provisional: applied.verdict === "unknown",
  reason: reasonOf(applied, codeFor(applied, "rule-caps", "rule-unknown-caps"))
});
var codeFor = ({ rule: rule2, verdict }, met2, unknown3) => verdict === "unknown" ? unknown3 : rule2.when ? met2 : "standing-rule";
var reasonOf = (applied, code2) => ({
  code: code2,
  rule: applied.rule.id,
  facts: [...applied.facts],
  findings: []
});
function placesCovered(restrictions) {
  let [left, right] = [0, 0];
  for (const { places: places2 } of restrictions) {
    left |= places2.left;
    right |= places2.right;
  }
  return { left, right };
}

// src/ceilings.ts
var startCeilings = (intake, catalogue2) => intake.conditions.flatMap((stated) => {
  const entry = catalogue2.conditions[stated.code];
  const places2 = placesOfCondition(stated, entry);
  if (!entry.startPressure || !places2) return [];
  const facts3 = [{ path: `conditions.${stated.code}`, value: true }];
  const reason = { code: "start-pressure", facts: facts3, findings: [] };
  return [{ techniques: "all", places: places2, ceiling: entry.startPressure, provisional: false, reason }];
});
function ceilingsOf(restrictions) {
  const ceilings = restrictions.filter((r) => r.ceiling && r.techniques === "all");
  let capped = placesCovered(restrictions.filter(leavesAlone));
  const steps2 = pressures.flatMap((ceiling) => {
    const at = ceilings.filter((r) => r.ceiling === ceiling);
    const here = without(placesCovered(at), capped);
    capped = union(capped, here);
    return isEmpty(here) ? [] : [{ ceiling, here, at }];
  });
  const whole = isEverywhere(capped) ? steps2.pop() : void 0;
  const rows = steps2.flatMap(
    ({ ceiling, here, at }) => rowsOf(here, at).map(({ place, causes }) => ({ ...place, ...because(causes), ceiling }))
  );
  const first = whole ? [{ region: "whole-body", ...because(overall(whole.at)), ceiling: whole.ceiling }] : [];
  return [...first, ...rows.sort((a, b) => regions3.indexOf(a.region) - regions3.indexOf(b.region))];
}
function overall(at) {
  const over = at.filter((r) => isEverywhere(r.places));
  return over.length > 0 ? over : at;
}
var because = (causes) => ({
  provisional: causes.every((r) => r.provisional),
  reasons: causes.map((r) => r.reason)
});
var leavesAlone = (r) => !r.ceiling && !r.provisional && r.techniques === "all" && !isEverywhere(r.places);
function avoidedRegions(restrictions, intake) {
  const wished2 = placesOf(intake.preferences.avoidRegions);
  const facts3 = [{ path: "preferences.avoidRegions", value: true }];
  const wish = { places: wished2, reason: { code: "asked-to-avoid", facts: facts3, findings: [] } };
  const rules3 = restrictions.filter(leavesAlone).map(({ places: places3, reason }) => ({ places: places3, reason: { ...reason, code: "left-alone" } }));
  const all2 = [...rules3, ...isEmpty(wished2) ? [] : [wish]];
  const places2 = all2.reduce((sum, cause) => union(sum, cause.places), nowhere2);
  return rowsOf(places2, all2).map(({ place, causes }) => ({ ...place, reasons: causes.map(({ reason }) => reason) }));
}
function rowsOf(places2, causes) {
  const at = (place) => ({
    place,
    causes: causes.filter((cause) => !isEmpty(overlap(cause.places, placesOf([place]))))
  });
  return refsOf(places2).flatMap((place) => {
    if (place.side) return [at(place)];
    const [left, right] = [at({ ...place, side: "left" }), at({ ...place, side: "right" })];
    const same = left.causes.length === right.causes.length && left.causes.every((c) => right.causes.includes(c));
    return same ? [at(place)] : [left, right];
  });
}

// src/pressure.ts
var steps = Object.fromEntries(pressures.map((pressure2, step) => [pressure2, step]));
var isBelow = (a, b) => steps[a] < steps[b];
var lower2 = (a, b) => isBelow(a, b) ? a : b;
var higher2 = (a, b) => isBelow(a, b) ? b : a;

// src/contributions.ts
function contributionsOf(technique2, places2, concerns2) {
  const best2 = /* @__PURE__ */ new Map();
  const keep = (earned) => {
    if (!earned) return;
    const key = earned.unit?.condition ?? `goal ${earned.concern.concern.code}`;
    if (earned.points > (best2.get(key)?.points ?? 0)) best2.set(key, earned);
  };
  for (const concern of concerns2)
    for (const unit of concern.units) if (canServe(technique2, places2, unit)) keep(earnedFor(technique2, concern, unit));
  for (const concern of concerns2) keep(earnedByPractice(technique2, places2, concern, best2));
  if (best2.size === 0) return [];
  return [...best2.values()].sort((a, b) => b.points - a.points).map((earned) => ({ contribution: contributionOf(earned), unit: earned.unit }));
}
function earnedByPractice(technique2, places2, concern, counted) {
  const claim2 = claimForGoal(technique2, concern);
  if (!claim2 || findsAnything(technique2, concern)) return void 0;
  const earned = { concern, points: concern.weight, claim: claim2, unclear: [] };
  if (concern.units.length === 0) return { ...earned, unit: null };
  const usable = concern.units.filter((unit2) => canServe(technique2, places2, unit2));
  const isByPractice = ({ condition: condition3 }) => "claim" in (counted.get(condition3) ?? {});
  const unit = usable.find(({ condition: condition3 }) => !counted.has(condition3)) ?? usable.find(isByPractice);
  return unit && { ...earned, unit };
}
var claimForGoal = ({ practice }, { practiceOf }) => practiceOf && practice.find(({ goals: goals3 }) => goals3?.includes(practiceOf));
var canServe = (technique2, places2, unit) => !pressesTooHard(technique2, unit) && (unit.places === void 0 || technique2.handsOff === "rest" || !isEmpty(overlap(unit.places, places2)));
var pressesTooHard = ({ pressure: pressure2 }, { startPressure }) => startPressure !== void 0 && pressure2 !== void 0 && isBelow(startPressure, pressure2.lowest);
var findsAnything = ({ code: code2 }, { units: units2 }) => units2.some(({ found: found3, effects }) => found3.get(code2)?.effects.some(({ effect: effect2 }) => effects.includes(effect2)));
var speaksFor = (technique2, concern, unit) => earnedFor(technique2, concern, unit) !== void 0 || claimForGoal(technique2, concern) !== void 0 && !findsAnything(technique2, concern);
function earnedFor(technique2, concern, unit) {
  const indication2 = unit.found.get(technique2.code);
  const effect2 = indication2 && strongest(indication2.effects, unit.effects);
  if (effect2 && effect2.strength > 0)
    return { concern, unit, points: concern.weight * effect2.strength, effect: effect2, indication: indication2 };
  if (!concern.own || indication2 && indication2.effects.length > 0) return void 0;
  const claim2 = technique2.practice.find(
    ({ conditions: conditions3, stages: stages2 }) => conditions3?.includes(unit.condition) && (!stages2 || stages2.includes(unit.stage))
  );
  return claim2 && { concern, unit, points: concern.weight, claim: claim2, unclear: indication2?.unclear ?? [] };
}
function strongest(found3, effects) {
  let best2;
  for (const one of found3) if (effects.includes(one.effect) && (!best2 || isStronger(one, best2))) best2 = one;
  return best2;
}
var isStronger = (a, b) => a.strength > b.strength || a.strength === b.strength && !a.contested && b.contested;
function contributionOf(earned) {
  const { concern, unit, points } = earned;
  const common2 = { concern: concern.concern, ...unit ? { through: unit.condition } : {} };
  if ("claim" in earned)
    return {
      ...common2,
      weight: concern.weight,
      strength: 1,
      points,
      basis: "practice",
      contested: false,
      findings: [],
      against: [],
      unclear: [...earned.unclear],
      says: earned.claim.says
    };
  const { effect: effect2, indication: indication2 } = earned;
  return {
    ...common2,
    effect: effect2.effect,
    weight: concern.weight,
    strength: effect2.strength,
    points,
    basis: indication2.basis,
    contested: effect2.contested,
    findings: [...effect2.for],
    against: againstIn(indication2, effect2),
    unclear: [...indication2.unclear]
  };
}
function againstIn({ effects, alsoAgainst }, first) {
  const found3 = new Set(first?.against);
  for (const { against } of effects) for (const finding2 of against) found3.add(finding2);
  for (const finding2 of alsoAgainst) found3.add(finding2);
  return [...found3];
}

// src/clear.ts
function clearTechniques({ techniques: techniques2 }, restrictions) {
  const binding = bindingOn(techniques2, restrictions);
  return new Map(techniques2.map((technique2) => [technique2.code, clear(technique2, binding.get(technique2.code) ?? [])]));
}
function bindingOn(techniques2, restrictions) {
  const binding = new Map(techniques2.map(({ code: code2 }) => [code2, []]));
  const withHands = techniques2.filter(({ handsOff }) => handsOff !== "rest").map(({ code: code2 }) => code2);
  for (const restriction of restrictions)
    for (const code2 of restriction.techniques === "all" ? withHands : restriction.techniques)
      binding.get(code2)?.push(restriction);
  return binding;
}
var reachOf2 = /* @__PURE__ */ once(
  ({ reach }) => reach === "whole-body" ? everywhere2 : placesOfRegions(reach)
);
function clear(technique2, binding) {
  const reach = reachOf2(technique2);
  const closing = binding.filter((restriction) => closes(restriction, technique2));
  const certain = closing.filter(({ provisional }) => !provisional);
  const open2 = without(reach, placesCovered(certain));
  if (isEmpty(open2)) return { status: "contraindicated", reasons: reasonsToTake(reach, certain) };
  const forNow = closing.filter(({ provisional }) => provisional);
  const left = without(open2, placesCovered(forNow));
  if (isEmpty(left)) return { status: "needs-review", reasons: reasonsToTake(open2, forNow) };
  return { status: "cleared", places: left, binding };
}
var closes = ({ ceiling }, technique2) => ceiling === void 0 || technique2.pressure !== void 0 && isBelow(ceiling, technique2.pressure.lowest);
function reasonsToTake(places2, closing) {
  const took = closing.filter((r) => !isEmpty(overlap(places2, r.places)));
  const alone2 = took.filter((r) => !r.provisional && isEmpty(without(places2, r.places)));
  const reasons = /* @__PURE__ */ new Map();
  for (const one of alone2.length > 0 ? alone2 : took)
    if (!reasons.has(one.reason.rule)) reasons.set(one.reason.rule, { ...one.reason, code: codeOf(one) });
  return [...reasons.values()];
}
function codeOf({ ceiling, provisional, places: places2, reason }) {
  if (ceiling) return provisional ? "pressure-ceiling-unknown" : "pressure-ceiling";
  return provisional || isEverywhere(places2) ? reason.code : "no-region-left";
}

// src/wishes.ts
function wishesOf2({ preferences: preferences2, conditions: conditions3 }, catalogue2) {
  const { avoidRegions, focusRegions } = preferences2;
  return {
    preferences: preferences2,
    avoid: placesOf(avoidRegions),
    focus: focusRegions.length > 0 ? placesOf(focusRegions) : void 0,
    gentle: conditions3.flatMap(({ code: code2 }) => {
      const { startPressure, regions: regions4 } = catalogue2.conditions[code2];
      return startPressure && regions4.includes("whole-body") ? [{ code: code2, pressure: startPressure }] : [];
    })
  };
}
function wantedPlaces({ handsOff }, places2, { avoid, focus }) {
  if (handsOff) return places2;
  const left = without(places2, avoid);
  return focus ? overlap(left, focus) : left;
}
function whyUnwanted(technique2, places2, wishes2) {
  const { code: code2, pressure: pressure2, settings: settings2 } = technique2;
  const wish = wishes2.preferences;
  if (wish.avoidTechniques.includes(code2)) return because2("declined", "preferences.avoidTechniques", code2);
  if (wish.needles === false && technique2.needles) return because2("needles-declined", "preferences.needles", false);
  if (wish.setting && settings2.length > 0 && !settings2.includes(wish.setting))
    return because2("not-in-setting", "preferences.setting", wish.setting);
  if (wish.pressure && pressure2 && isBelow(wish.pressure, pressure2.lowest))
    return because2("softer-wanted", "preferences.pressure", wish.pressure);
  const gentle = pressure2 && wishes2.gentle.find((start2) => isBelow(start2.pressure, pressure2.lowest));
  if (gentle) return because2("start-pressure", `conditions.${gentle.code}`, true);
  return isEmpty(places2) ? outsideWishes(wishes2) : void 0;
}
var because2 = (code2, path, value) => ({
  code: code2,
  facts: [{ path, value }],
  findings: []
});
var outsideWishes = ({ preferences: { avoidRegions, focusRegions } }) => ({
  code: "outside-wishes",
  facts: [...factOf("preferences.avoidRegions", avoidRegions), ...factOf("preferences.focusRegions", focusRegions)],
  findings: []
});
var factOf = (path, regions4) => regions4.length > 0 ? [{ path, value: regions4.map(({ region: region2 }) => region2).join(" ") }] : [];

// src/why.ts
function whyNothing(technique2, cleared, concerns2, wishes2, indications2) {
  if (technique2.practice.length === 0 && !studiedIn(indications2).has(technique2.code))
    return [{ code: "nothing-gathered", facts: [], findings: [] }];
  if (concerns2.length === 0) return [{ code: "no-concern", facts: [], findings: [] }];
  const reasons = [];
  for (const concern of concerns2)
    for (const unit of concern.units) reasons.push(...whyUnitEarnsNothing(technique2, cleared, concern, unit, wishes2));
  return reasons.length > 0 ? distinct(reasons) : [{ code: "no-indication", facts: [], findings: [] }];
}
var studiedIn = /* @__PURE__ */ once(
  (indications2) => new Set(indications2.map(({ technique: technique2 }) => technique2))
);
function whyUnitEarnsNothing(technique2, cleared, concern, unit, wishes2) {
  if (pressesTooHard(technique2, unit)) return [aboutUnit("start-pressure", unit)];
  const speaks = speaksFor(technique2, concern, unit);
  const found3 = unit.found.get(technique2.code);
  const against = speaks || !found3 ? [] : againstIn(found3);
  const opposed = against.length > 0 ? [aboutUnit(found3?.notAlone ? "not-on-its-own" : "evidence-against", unit, against)] : [];
  if (!canServe(technique2, cleared.places, unit)) return [...opposed, ...outOfReach(technique2, cleared, unit)];
  if (speaks) return [outsideWishes(wishes2)];
  if (opposed.length > 0) return opposed;
  return isOnlyMeasuredInside(unit) ? [aboutUnit("mechanism-only", unit)] : [];
}
var aboutUnit = (code2, { condition: condition3 }, findings = []) => ({
  code: code2,
  facts: [{ path: `conditions.${condition3}`, value: true }],
  findings
});
function findingsAgainst({ code: code2 }, { found: found3 }) {
  const indication2 = found3.get(code2);
  return indication2 ? againstIn(indication2) : [];
}
var isOnlyMeasuredInside = ({ effects }) => effects.every((effect2) => effectKinds[effect2] === "mechanism");
var againstOthers = (technique2, concerns2) => concerns2.filter(({ concern }) => concern.kind === "condition").flatMap(
  (concern) => concern.units.flatMap((unit) => {
    const findings = findingsAgainst(technique2, unit);
    const opposed = findings.length > 0 && !speaksFor(technique2, concern, unit);
    return opposed ? [{ condition: unit.condition, findings }] : [];
  })
);
function outOfReach(technique2, { binding }, unit) {
  const { places: places2 } = unit;
  if (!places2 || isEmpty(overlap(places2, reachOf2(technique2)))) return [aboutUnit("out-of-reach", unit)];
  return binding.filter((restriction) => closes(restriction, technique2) && !isEmpty(overlap(restriction.places, places2))).map(({ reason, ceiling, provisional }) => ({
    ...reason,
    code: provisional ? reason.code : ceiling ? "pressure-ceiling" : "no-region-left"
  }));
}

// src/match.ts
function match(technique2, cleared, from) {
  const { concerns: concerns2, wishes: wishes2, catalogue: catalogue2, reader } = from;
  const notFor = whyNotFor(technique2, reader);
  if (notFor) return notFor;
  const places2 = wantedPlaces(technique2, cleared.places, wishes2);
  const unwanted = whyUnwanted(technique2, places2, wishes2);
  if (unwanted) return { status: "not-indicated", reasons: [unwanted] };
  const served = contributionsOf(technique2, places2, concerns2);
  if (served.length > 0) return { status: "indicated", places: places2, served, against: againstOthers(technique2, concerns2) };
  return { status: "not-indicated", reasons: whyNothing(technique2, cleared, concerns2, wishes2, catalogue2.indications) };
}
function whyNotFor({ requires }, { leaf }) {
  if (!requires) return void 0;
  const { verdict, facts: facts3 } = judge(requires, leaf);
  if (verdict === "met") return void 0;
  return verdict === "unknown" ? { status: "needs-review", reasons: [{ code: "requirement-unknown", facts: [...facts3], findings: [] }] } : { status: "not-indicated", reasons: [{ code: "not-for-this-person", facts: [...facts3], findings: [] }] };
}

// src/names.ts
var namesOf2 = ({ code: code2, label, offeredAs }) => ({
  technique: code2,
  label,
  ...offeredAs ? { offeredAs: [...offeredAs] } : {}
});

// src/sessions.ts
var supporting = 2;
function sessionsOf(from, minutes, intake, catalogue2) {
  return stylesOf(from.approach).flatMap((style) => {
    const lead = leadOf(from, style, catalogue2);
    if (!lead) return [];
    const made = madeOf(style, lead, from, intake, catalogue2);
    const second = from.ranked.find(({ technique: technique2 }) => technique2 === made.support[0]);
    const rest = { ...from, ranked: from.ranked.filter((one) => one !== lead) };
    const instead = second ? madeOf(style, second, rest, intake, catalogue2) : null;
    return [{ style, minutes, ...made, instead }];
  });
}
function madeOf(style, lead, from, intake, catalogue2) {
  const focus = overlap(focusOf(style, from, intake, catalogue2), worksAt(lead, from, catalogue2));
  const places2 = refsOf(focus);
  const most9 = places2.map((place) => ceilingAt(place, from.ceilings)).reduce(lower2, "deep");
  const fits2 = (one) => isEmpty(focus) || !isEmpty(overlap(focus, worksAt(one, from, catalogue2))) && !isBelow(most9, one.pressure?.lowest ?? "light");
  const others = sameSetting(lead, from.ranked, catalogue2).filter(fits2);
  const own2 = others.filter(({ family }) => family === style || family === "both");
  const support = together2([lead], own2, supporting);
  const gentle = others.filter((one) => !support.includes(one) && isGentle(one));
  const finish = together2([lead, ...support], gentle, 1);
  const presses = [lead, ...support, ...finish].map(({ pressure: pressure2 }) => pressure2);
  return {
    lead: lead.technique,
    support: codes(support),
    finish: codes(finish),
    pressure: lower2(most9, presses.map((one) => one?.highest ?? "light").reduce(higher2, "light")),
    lightest: presses.map((one) => one?.lowest ?? "light").reduce(higher2, "light"),
    focus: places2
  };
}
var techniquesIn = (sessions) => [
  ...new Set(sessions.flatMap(({ lead, support, finish }) => [lead, ...support, ...finish]))
];
function orderOf(sessions, count, { shares }) {
  const styles = sessions.map(({ style }) => style);
  const of = styles.reduce((sum, style) => sum + shares[style], 0) || 1;
  const given = /* @__PURE__ */ new Map();
  return Array.from({ length: styles.length > 0 ? count : 0 }, (_, at) => {
    const lags = (style) => (at + 1) * shares[style] / of - (given.get(style) ?? 0);
    const next = styles.reduce((most9, style) => lags(style) > lags(most9) ? style : most9);
    given.set(next, (given.get(next) ?? 0) + 1);
    return next;
  });
}
function worksAt({ technique: technique2, avoid, pressure: pressure2 }, { ceilings }, { index }) {
  const entry = index.techniques.get(technique2);
  if (!entry) return nowhere2;
  const open2 = refsOf(without(reachOf2(entry), placesOf(avoid)));
  return placesOf(open2.filter((place) => !pressure2 || !isBelow(ceilingAt(place, ceilings), pressure2.lowest)));
}
var codes = (list3) => list3.map(({ technique: technique2 }) => technique2);
var stylesOf = ({ kind, first }) => kind === "combined" ? [first, first === "medical" ? "relaxation" : "medical"] : [kind];
function leadOf({ approach, ranked }, style, catalogue2) {
  if (approach.kind !== "combined") return ranked[0];
  const serving = ranked.filter((one) => one.contributions.some((c) => leanOf(c.concern, catalogue2) === style));
  const firstOf = (list3) => list3.find(({ family }) => family === style) ?? list3.find(({ family }) => family === "both");
  return firstOf(serving) ?? firstOf(ranked);
}
var leanOf = ({ kind, code: code2 }, { conditions: conditions3, goals: goals3 }) => kind === "condition" ? conditions3[code2].lean : goals3[code2].lean;
function sameSetting(lead, ranked, { index }) {
  const settingsOf = ({ technique: technique2 }) => index.techniques.get(technique2)?.settings ?? [];
  const [first] = settingsOf(lead);
  return ranked.filter((one) => one !== lead && (first === void 0 || settingsOf(one).includes(first)));
}
function together2(already, from, most9) {
  const chosen = [];
  const clashes = ({ notWith }) => [...already, ...chosen].some(({ technique: technique2 }) => notWith.includes(technique2));
  for (const one of from) if (chosen.length < most9 && !clashes(one)) chosen.push(one);
  return chosen;
}
var isGentle = ({ family, pressure: pressure2 }) => family !== "medical" && pressure2?.lowest === "light";
function focusOf(style, { approach, avoid }, intake, catalogue2) {
  const { focusRegions } = intake.preferences;
  const local = intake.conditions.filter(({ code: code2 }) => approach.kind !== "combined" || catalogue2.conditions[code2].lean === style).map(
    ({ code: code2, regions: regions4 }) => regions4 ? placesOf(regions4) : placesOfRegions(catalogue2.conditions[code2].regions.filter((r) => r !== "whole-body"))
  );
  const wanted = focusRegions.length > 0 ? placesOf(focusRegions) : local.reduce(union, nowhere2);
  return without(wanted, placesOf(avoid));
}
function ceilingAt({ region: region2, side }, ceilings) {
  const own2 = ceilings.filter((row) => row.region === region2 && (!row.side || !side || row.side === side));
  const rows = own2.length > 0 ? own2 : ceilings.filter((row) => row.region === "whole-body");
  return rows.map(({ ceiling }) => ceiling).reduce(lower2, "deep");
}
function withRoles(ranked, { sessions }) {
  const rolesOf = ({ technique: technique2 }) => [
    ...sessions.some(({ lead }) => lead === technique2) ? ["lead"] : [],
    ...sessions.some(({ support }) => support.includes(technique2)) ? ["support"] : [],
    ...sessions.some(({ finish }) => finish.includes(technique2)) ? ["finish"] : []
  ];
  return ranked.map((one) => ({ ...one, roles: rolesOf(one) }));
}

// src/plan.ts
var defaults = { minutes: 60, perWeek: 1, weeks: 6, reviewAfter: 4 };
function plan(from, intake, catalogue2) {
  const { ranked, concerns: concerns2, approach } = from;
  const course = ranked.length > 0 ? courseOf(from, intake, catalogue2) : null;
  const sessions = course ? sessionsOf(from, course.minutes, intake, catalogue2) : [];
  return {
    phase: "begin",
    course,
    sessions,
    order: orderOf(sessions, course?.sessions ?? 0, approach),
    review: course && { afterSessions: Math.min(course.sessions, defaults.reviewAfter), look: lookAt(concerns2) },
    stop: course ? ["no-change-at-review", "worse-after-session", "new-warning-sign", "goal-reached"] : [],
    beside: besides(from, intake, catalogue2),
    selfCare: selfCareOf(from, intake, catalogue2),
    practitioner: practitionerOf(sessions, ranked, catalogue2)
  };
}
function selfCareOf(from, intake, catalogue2) {
  const { ranked, adjuncts, addOns, avoid } = from;
  const { index } = catalogue2;
  const alone2 = [...adjuncts, ...addOns].filter(
    ({ technique: technique2 }) => index.techniques.get(technique2)?.practitioner === "self"
  );
  const always = ["note-changes", "watch-for-signs", ...avoid.length > 0 ? ["leave-alone"] : []];
  return {
    techniques: alone2.map(({ technique: technique2 }) => technique2),
    advice: ranked.length > 0 ? [...always.map((code2) => ({ code: code2, reasons: [] })), ...conditionAdvice(from, intake, catalogue2)] : []
  };
}
function conditionAdvice({ ranked }, { conditions: conditions3 }, { selfCare: selfCare2 }) {
  const given = selfCare2.filter(
    (one) => conditions3.some((stated) => fits(one, stated)) && (one.technique === void 0 || ranked.some(({ technique: technique2 }) => technique2 === one.technique))
  );
  return [...new Set(given.map(({ advice }) => advice))].map((code2) => ({
    code: code2,
    reasons: given.filter(({ advice }) => advice === code2).map(
      ({ condition: condition3, findings }) => ({
        code: "done-in-studies",
        facts: [{ path: `conditions.${condition3}`, value: true }],
        findings: [...findings]
      })
    )
  }));
}
function practitionerOf(sessions, ranked, { index }) {
  const codes3 = techniquesIn(sessions);
  const used = codes3.flatMap((code2) => ranked.find(({ technique: technique2 }) => technique2 === code2) ?? []);
  const limits2 = used.flatMap(
    ({ cautions }) => cautions.flatMap(({ code: code2, rule: rule2 }) => rule2 && code2 !== "standing-rule" ? rule2 : [])
  );
  const techniques2 = codes3.flatMap((technique2) => {
    const requires = index.techniques.get(technique2)?.practitioner;
    return requires ? [{ technique: technique2, requires }] : [];
  });
  return { techniques: techniques2, limits: [...new Set(limits2)] };
}
function courseOf(from, intake, catalogue2) {
  const dose2 = doseOf(from, intake, catalogue2);
  const wanted = intake.preferences.sessionMinutes;
  const shorter = shortestOf(from.shortens);
  const planned = wanted ?? dose2?.minutes ?? defaults.minutes;
  const minutes = Math.min(planned, shorter?.minutes ?? planned);
  const perWeek = dose2?.perWeek ?? defaults.perWeek;
  const weeks = dose2?.weeks ?? defaults.weeks;
  const reasons = [];
  if (dose2) reasons.push(fromFindings(dose2, dose2.findings));
  if (!dose2?.minutes || !dose2.perWeek || !dose2.weeks)
    reasons.push({ code: "dose-by-default", facts: [], findings: [] });
  if (wanted !== void 0 && minutes === wanted)
    reasons.push({
      code: "minutes-wanted",
      facts: [{ path: "preferences.sessionMinutes", value: wanted }],
      findings: []
    });
  if (shorter && minutes < planned) reasons.push(shorter.reason);
  return { sessions: perWeek * weeks, minutes, perWeek, weeks, reasons, booster: boosterOf(dose2, minutes) };
}
function boosterOf(dose2, minutes) {
  if (!dose2?.booster || minutes !== dose2.minutes) return null;
  const { sessions, perWeek, findings } = dose2.booster;
  return { sessions, perWeek, reasons: [fromFindings(dose2, findings)] };
}
var fromFindings = ({ condition: condition3 }, findings) => ({
  code: "dose-from-findings",
  facts: [{ path: `conditions.${condition3}`, value: true }],
  findings: [...findings]
});
var shortestOf = (shortens) => [...shortens].sort((a, b) => a.minutes - b.minutes)[0];
function doseOf({ concerns: concerns2, reader }, intake, catalogue2) {
  const { setting } = intake.preferences;
  const isFor = ({ requires, settings: settings2 }) => (!requires || judge(requires, reader.leaf).verdict === "met") && (!settings2 || setting !== void 0 && settings2.includes(setting));
  const heaviestFirst = [...concerns2].sort((a, b) => b.weight - a.weight);
  return heaviestFirst.flatMap(({ concern }) => intake.conditions.filter((c) => concern.kind === "condition" && c.code === concern.code)).flatMap((stated) => catalogue2.doses.filter((dose2) => fits(dose2, stated) && isFor(dose2)))[0];
}
function fits({ condition: condition3, stages: stages2, regions: regions4 }, stated) {
  const where = stated.regions?.map(({ region: region2 }) => region2) ?? ["unstated"];
  return condition3 === stated.code && (!stages2 || stages2.includes(stated.stage ?? "unstated")) && (!regions4 || regions4.some((region2) => where.includes(region2)));
}
var looks = [
  ["pain", ["pain", "soreness"]],
  ["function", ["function", "range-of-motion", "muscle-tension", "scar"]],
  ["swelling", ["swelling"]],
  ["bowel-function", ["bowel-function"]],
  ["sleep", ["sleep", "fatigue"]],
  ["mood", ["stress", "anxiety", "mood", "agitation"]]
];
function lookAt(concerns2) {
  const effects = concerns2.flatMap(({ units: units2 }) => units2.flatMap((unit) => unit.effects.slice(0, 1)));
  const found3 = looks.filter(([, of]) => effects.some((effect2) => of.includes(effect2))).map(([look]) => look);
  return found3.length > 0 ? found3 : ["comfort"];
}
function besides({ adjuncts }, intake, catalogue2) {
  const all2 = adjuncts.map(({ technique: technique2 }) => {
    const placed2 = catalogue2.placements.filter(
      (p) => p.technique === technique2 && intake.conditions.some((stated) => fits(p, stated))
    );
    const first = placed2.map(
      ({ condition: condition3, findings }) => ({
        code: findings.length > 0 ? "before-massage" : "before-massage-by-practice",
        facts: [{ path: `conditions.${condition3}`, value: true }],
        findings: [...findings]
      })
    );
    return {
      technique: technique2,
      when: first.length > 0 ? "first" : "alongside",
      reasons: [...first, ...askAboutNeedles(technique2, intake, catalogue2)]
    };
  });
  return [...all2.filter(({ when }) => when === "first"), ...all2.filter(({ when }) => when === "alongside")];
}
var askAboutNeedles = (technique2, { preferences: preferences2 }, catalogue2) => catalogue2.index.techniques.get(technique2)?.needles && preferences2.needles === void 0 ? [{ code: "needles-to-be-agreed", facts: [{ path: "preferences.needles", value: null }], findings: [] }] : [];

// src/order.ts
var bases = ["direct", "indirect", "practice"];
var placesInOrder = /* @__PURE__ */ once(
  (techniques2) => new Map(techniques2.map(({ code: code2 }, place) => [code2, place]))
);
function orderOf2(ranked, approach, liked, place) {
  const family = ranked.family === "both" ? 1 : ranked.family === approach.kind ? 0 : 2;
  const onOwnWord = ranked.contributions.every(({ says }) => says === "own-practice");
  return [
    -ranked.score,
    onOwnWord ? 1 : 0,
    approach.kind === "combined" ? 0 : family,
    Math.min(...ranked.contributions.map(({ basis }) => bases.indexOf(basis))),
    ranked.cautions.filter(({ code: code2, rule: rule2 }) => rule2 && code2 !== "standing-rule").length,
    liked.includes(ranked.technique) ? 0 : 1,
    place
  ];
}
var firstDifference = (a, b) => a.findIndex((key, at) => key !== b[at]);

// src/rank.ts
function rank(indicated, approach, wishes2, catalogue2) {
  const places2 = placesInOrder(catalogue2.techniques);
  const apart2 = apartIn(catalogue2.techniques);
  const { likeTechniques } = wishes2.preferences;
  const entries = indicated.map((one) => {
    const ranked = describeRanked(one, wishes2, apart2.get(one.technique.code) ?? [], catalogue2);
    return { ranked, keys: orderOf2(ranked, approach, likeTechniques, places2.get(ranked.technique) ?? -1) };
  });
  const order3 = (a, b) => {
    const at = firstDifference(a, b);
    return (a[at] ?? 0) - (b[at] ?? 0);
  };
  return entries.sort((a, b) => order3(a.keys, b.keys)).map(({ ranked }, at) => ({ ...ranked, rank: at + 1 }));
}
function describeRanked(one, wishes2, apart2, catalogue2) {
  const { technique: technique2 } = one;
  const contributions = one.served.map(({ contribution }) => contribution);
  const pressure2 = pressureOf(one, wishes2.preferences.pressure);
  const stays = without(one.cleared, wishes2.avoid);
  return {
    ...namesOf2(technique2),
    family: technique2.family,
    rank: 0,
    score: contributions.reduce((sum, { points }) => sum + points, 0),
    contributions,
    cautions: cautionsOf(one, catalogue2),
    against: [...one.against],
    ...pressure2 ? { pressure: pressure2 } : {},
    avoid: refsOf(without(reachOf2(technique2), stays)),
    notWith: [...apart2],
    roles: []
  };
}
var apartIn = /* @__PURE__ */ once((techniques2) => {
  const isApart = (a, b) => a.notWith?.includes(b.code) || b.notWith?.includes(a.code);
  return new Map(
    techniques2.map((one) => [one.code, techniques2.filter((other) => isApart(one, other)).map(({ code: code2 }) => code2)])
  );
});
function pressureOf({ technique: technique2, places: places2, binding, served }, wanted) {
  if (!technique2.pressure) return void 0;
  const { lowest: lowest2 } = technique2.pressure;
  const most9 = wanted ? lower2(wanted, technique2.pressure.highest) : technique2.pressure.highest;
  const steps2 = pressures.filter((p) => !isBelow(p, lowest2) && !isBelow(most9, p));
  const highest = steps2.filter((p) => served.some(({ unit }) => allows(p, unit, places2, binding))).at(-1);
  return { lowest: lowest2, highest: highest ?? lowest2 };
}
function allows(pressure2, unit, places2, binding) {
  if (unit?.startPressure && !unit.places && isBelow(unit.startPressure, pressure2)) return false;
  const capped = binding.filter(({ ceiling }) => ceiling && isBelow(ceiling, pressure2));
  const here = unit?.places ? overlap(places2, unit.places) : places2;
  return !isEmpty(capped.reduce((left, restriction) => without(left, restriction.places), here));
}
function cautionsOf({ technique: technique2, binding }, catalogue2) {
  const limits2 = binding.filter(
    ({ provisional, places: places2, ceiling }) => !provisional && !isEmpty(overlap(places2, reachOf2(technique2))) && (!ceiling || technique2.pressure && isBelow(ceiling, technique2.pressure.highest))
  );
  const harms2 = catalogue2.harms[technique2.code] ?? [];
  const harm = harms2.length > 0 ? [{ code: "harm-reported", facts: [], findings: [...harms2] }] : [];
  const reasons = limits2.map(
    ({ reason, ceiling }) => ceiling || reason.code === "standing-rule" ? reason : { ...reason, code: "region-excluded" }
  );
  const once2 = distinct(reasons);
  return [...once2, ...harm];
}

// src/advise.ts
function advise(intake, catalogue2, screened3, concerns2, approach) {
  const { restrictions, reader } = screened3;
  const wishes2 = wishesOf2(intake, catalogue2);
  const start2 = startCeilings(intake, catalogue2);
  const sorted3 = sortTechniques(screened3, { concerns: concerns2, wishes: wishes2, catalogue: catalogue2, reader }, start2);
  const listsOf2 = (kind) => {
    const { indicated, ...withheld2 } = sorted3[kind];
    return { ranked: rank(indicated, approach, wishes2, catalogue2), ...withheld2 };
  };
  const massage2 = listsOf2("massage");
  const adjuncts = listsOf2("adjunct");
  const addOns = listsOf2("add-on");
  const avoidRegions = avoidedRegions(restrictions, intake);
  const pressure2 = ceilingsOf([...restrictions, ...start2]);
  const planned = plan(
    {
      approach,
      ranked: massage2.ranked,
      adjuncts: adjuncts.ranked,
      addOns: addOns.ranked,
      avoid: avoidRegions,
      ceilings: pressure2,
      concerns: concerns2,
      shortens: screened3.shortens,
      reader: screened3.reader
    },
    intake,
    catalogue2
  );
  const empty = concerns2.length > 0 && massage2.ranked.length === 0 && massage2.needsReview.length === 0;
  const reasons = empty ? [...approach.reasons, nothingIndicated()] : approach.reasons;
  return {
    approach: { ...approach, reasons },
    ...massage2,
    ranked: withRoles(massage2.ranked, planned),
    adjuncts,
    addOns,
    pressure: pressure2,
    avoidRegions,
    checkBeforeTouch: [...screened3.checks],
    goalsNotServed: goalsNotServed(intake, catalogue2, reader),
    plan: planned
  };
}
var nothingIndicated = () => ({ code: "nothing-indicated", facts: [], findings: [] });
function sortTechniques(screened3, matching, start2) {
  const sorted3 = { massage: emptyLists(), adjunct: emptyLists(), "add-on": emptyLists() };
  for (const technique2 of matching.catalogue.techniques) {
    const clearing = screened3.techniques.get(technique2.code);
    if (clearing) sortInto(sorted3[technique2.kind], technique2, clearing, matching, start2);
  }
  return sorted3;
}
var emptyLists = () => ({ indicated: [], needsReview: [], contraindicated: [], notIndicated: [] });
function sortInto(lists3, technique2, clearing, matching, start2) {
  const decided2 = clearing.status === "cleared" ? match(technique2, clearing, matching) : clearing;
  if ("reasons" in decided2) lists3[listOf[decided2.status]].push(withheld(technique2, decided2.reasons));
  else if (clearing.status === "cleared")
    lists3.indicated.push({
      ...decided2,
      technique: technique2,
      cleared: clearing.places,
      binding: [...clearing.binding, ...start2]
    });
}
var listOf = {
  "needs-review": "needsReview",
  contraindicated: "contraindicated",
  "not-indicated": "notIndicated"
};
var withheld = (technique2, reasons) => ({
  ...namesOf2(technique2),
  reasons: [...reasons]
});
var goalsNotServed = (intake, catalogue2, reader) => intake.goals.flatMap(({ code: code2 }) => {
  const entry = catalogue2.goals[code2];
  if (isContradicted(entry, reader)) return [{ goal: code2, standing: "contradicted", claim: null, nearest: null }];
  if (entry.standing === "supported") return [];
  const { standing, claim: claim2, nearest = null } = entry;
  return [{ goal: code2, standing, claim: claim2, nearest }];
});

// src/approach.ts
function approachOf(concerns2, catalogue2) {
  const medical2 = weightOf2(concerns2, "medical");
  const total2 = medical2 + weightOf2(concerns2, "relaxation");
  if (total2 === 0) return nothingStated();
  const share = Math.round(100 * medical2 / total2);
  const kind = 3 * medical2 >= 2 * total2 ? "medical" : 3 * medical2 <= total2 ? "relaxation" : "combined";
  const first = kind === "combined" ? painLeads(concerns2, catalogue2) ? "medical" : "relaxation" : kind;
  return {
    kind,
    shares: { medical: share, relaxation: 100 - share },
    first,
    reasons: ["medical", "relaxation"].flatMap((lean2) => reasonFor(concerns2, lean2))
  };
}
var nothingStated = () => ({
  kind: "relaxation",
  shares: { medical: 0, relaxation: 100 },
  first: "relaxation",
  reasons: [{ code: "nothing-stated", facts: [], findings: [] }]
});
var weightOf2 = (concerns2, lean2) => concerns2.filter((concern) => concern.lean === lean2).reduce((sum, { weight }) => sum + weight, 0);
function painLeads(concerns2, catalogue2) {
  const most9 = Math.max(...concerns2.map(({ weight }) => weight));
  return concerns2.some((concern) => concern.weight === most9 && primaryEffect(concern, catalogue2) === "pain");
}
var primaryEffect = ({ concern }, catalogue2) => (concern.kind === "condition" ? catalogue2.conditions[concern.code] : catalogue2.goals[concern.code]).effects[0];
function reasonFor(concerns2, lean2) {
  const facts3 = concerns2.filter((concern) => concern.lean === lean2).map(({ concern, weight }) => ({ path: `${concern.kind}s.${concern.code}`, value: weight }));
  return facts3.length > 0 ? [{ code: `leans-${lean2}`, facts: facts3, findings: [] }] : [];
}

// src/asked.ts
var answerPath = (code2) => `screening.answers.${code2}`;
var askedIn = /* @__PURE__ */ once((questions3) => questions3.map(asked));
var orderIn = /* @__PURE__ */ once(
  (questions3) => new Map(questions3.map(({ code: code2 }, place) => [code2, place]))
);
function asked(question2) {
  const { code: code2, decidedBy: decidedBy2 = [], appliesWhen, defaultRegions } = question2;
  const path = answerPath(code2);
  const leaves = (means2) => decidedBy2.filter((one) => one.means === means2).map(leafOf);
  return {
    question: question2,
    path,
    placesPath: `${path}.regions`,
    yes: leaves("yes"),
    no: leaves("no"),
    conditions: decidedBy2.flatMap((one) => "condition" in one ? one.condition : []),
    first: answersIn(appliesWhen),
    usual: defaultRegions && placesOfRegions(defaultRegions)
  };
}
var leafOf = ({ means: _, ...leaf }) => leaf;

// src/consulted.ts
function consultedFacts(intake, catalogue2, reader) {
  const asked2 = askedIn(catalogue2.questions);
  const standings = reader.questions();
  const { answers: answers3, clearances: clearances3 } = intake.screening;
  return [
    ...asked2.map(({ path }, at) => ({ path, value: standings[at]?.said ?? null })),
    ...numbers2.map(([name, path]) => ({ path, value: intake.facts[name] ?? null })),
    ...asked2.flatMap(({ question: question2, placesPath }) => placeFacts(placesPath, answers3[question2.code]?.regions)),
    ...clearances3.map(({ rule: rule2, by: by2 }) => ({ path: `screening.clearances.${rule2}`, value: by2 })),
    ...intake.conditions.flatMap(conditionFacts),
    ...intake.goals.map(({ code: code2, priority }) => ({ path: `goals.${code2}`, value: priority })),
    ...preferenceFacts(intake),
    { path: "notes", value: intake.notes.length }
  ];
}
var numbers2 = /* @__PURE__ */ codesOf(factRanges).map((name) => [name, `facts.${name}`]);
var conditionFacts = ({ code: code2, severity, stage: stage2, regions: regions4 }) => [
  { path: `conditions.${code2}`, value: severity ?? true },
  ...stage2 ? [{ path: `conditions.${code2}.stage`, value: stage2 }] : [],
  ...placeFacts(`conditions.${code2}.regions`, regions4)
];
var placeFacts = (path, regions4 = []) => regions4.map((ref) => ({ path, value: placeName(ref) }));
var preferenceFacts = ({ preferences: preferences2 }) => [
  { path: "preferences.pressure", value: preferences2.pressure ?? null },
  { path: "preferences.setting", value: preferences2.setting ?? null },
  { path: "preferences.sessionMinutes", value: preferences2.sessionMinutes ?? null },
  { path: "preferences.needles", value: preferences2.needles ?? null },
  ...preferences2.avoidTechniques.map((code2) => ({ path: "preferences.avoidTechniques", value: code2 })),
  ...preferences2.likeTechniques.map((code2) => ({ path: "preferences.likeTechniques", value: code2 })),
  ...placeFacts("preferences.avoidRegions", preferences2.avoidRegions),
  ...placeFacts("preferences.focusRegions", preferences2.focusRegions)
];
var placeName = ({ region: region2, side }) => side && side !== "both" ? `${side} ${region2}` : region2;

// src/parsed.ts
var lists = ["conditions", "goals", "notes"];
var tables = ["screening", "facts", "preferences"];
var said2 = ["yes", "no", "unsure"];
function parsed(intake) {
  if (hasForm(Object(intake))) return intake;
  throw new TypeError("The intake was not parsed: pass it through parseIntake().");
}
function hasForm(intake) {
  if (!lists.every((field) => Array.isArray(intake[field])) || !tables.every((field) => isTable(intake[field])))
    return false;
  const { answers: answers3, clearances: clearances3 } = intake.screening;
  return isTable(answers3) && Array.isArray(clearances3) && Object.values(answers3).every(isAnswer);
}
var isTable = (value) => typeof value === "object" && value !== null;
var isAnswer = (given) => isTable(given) && said2.includes(given.answer);

// src/prompts.ts
var promptsOf = (screened3, catalogue2) => screened3.open.map((question2) => promptOf(question2, screened3, catalogue2));
function promptOf(question2, { reader }, catalogue2) {
  const parents2 = question2.appliesWhen ? leavesOf(question2.appliesWhen) : [];
  const open2 = parents2.filter((leaf) => "answer" in leaf && reader.leaf(leaf).verdict === "unknown");
  return {
    question: question2.code,
    group: question2.group,
    answered: reader.question(question2.code).said === "unsure" ? "unsure" : null,
    after: open2.flatMap((leaf) => "answer" in leaf ? leaf.answer : []),
    ...changesBy(catalogue2.index.readers.get(question2.code) ?? [], catalogue2),
    settledBy: settlerOf(question2, catalogue2)
  };
}
var changesBy = (rules3, catalogue2) => ({
  outcomes: stops.filter((outcome) => rules3.some(({ level }) => level === outcome)),
  techniques: techniquesOf(rules3, catalogue2),
  ceiling: rules3.flatMap(({ ceiling }) => ceiling?.pressure ?? []).reduce(lowest, null)
});
var stops = ["emergency", "refer", "clearance"];
var lowest = (a, b) => a ? lower2(a, b) : b;
function techniquesOf(rules3, catalogue2) {
  const barred = new Set(rules3.flatMap(({ bars, scope }) => scope === "regions" ? [] : bars));
  return barred.size > 0 ? catalogue2.techniques.flatMap(({ code: code2 }) => barred.has(code2) ? code2 : []) : [];
}
var settlerOf = ({ code: code2 }, { index }) => clinicians.find((one) => index.readers.get(code2)?.some(({ clinician }) => clinician === one)) ?? "doctor";

// src/question-standing.ts
var QuestionStanding = class {
  constructor(asked2, intake, given, reader) {
    this.asked = asked2;
    this.intake = intake;
    this.reader = reader;
    const { appliesWhen } = asked2.question;
    const isUnmet = appliesWhen !== void 0 && verdictOf(appliesWhen, reader.verdict) === "unmet";
    const said4 = given === "denied" && !isUnmet && !wasShown(asked2, intake) ? null : given;
    const saysYes = holdsAny(asked2.yes, reader);
    this.isShut = isUnmet && (said4 !== "unsure" || isMeasured(judge(appliesWhen, reader.leaf)));
    const saysNo = this.isShut || holdsAny(asked2.no, reader);
    const saidNo = (said4 === "no" || said4 === "denied") && !isUnmet;
    this.said = said4;
    this.verdict = verdictFrom(said4, saysYes, saysNo);
    this.contradicted = said4 === "yes" ? saysNo : saidNo && saysYes;
    this.known = void 0;
  }
  asked;
  intake;
  reader;
  /** What was said to it. */
  said;
  verdict;
  /** Whether what was answered and what was stated contradict each other. */
  contradicted;
  isShut;
  known;
  /** What was read to tell. */
  get facts() {
    this.known ??= this.read();
    return this.known;
  }
  read() {
    const { asked: asked2, reader, said: said4 } = this;
    const facts3 = [{ path: asked2.path, value: said4 }, ...metFacts(asked2.yes, reader)];
    if (this.verdict !== "unmet" && !this.contradicted) return facts3;
    const { appliesWhen } = asked2.question;
    const shut = this.isShut && appliesWhen ? judge(appliesWhen, reader.leaf).facts : [];
    return [...facts3, ...metFacts(asked2.no, reader), ...shut];
  }
  /** Where a yes holds: the regions named with it or with a condition that answers it, its usual ones, or not known. */
  get places() {
    const { asked: asked2, intake } = this;
    if (!asked2.question.regions) return void 0;
    const named2 = [...answeredRegions(asked2, intake), ...regionsOf(asked2.conditions, intake)];
    return named2.length > 0 ? placesOf(named2) : asked2.usual;
  }
  /** Whether a condition says yes without saying where, beside one that does; an answer with places says it all. */
  get elsewhere() {
    const { asked: asked2, intake } = this;
    if (!asked2.question.regions || asked2.usual || answeredRegions(asked2, intake).length > 0) return false;
    return intake.conditions.some(({ code: code2, regions: regions4 = [] }) => asked2.conditions.includes(code2) && regions4.length === 0);
  }
  /** Where the conditions that open a question are: the likely place of a yes that does not say where. */
  get likely() {
    const { openedBy = [], regions: regions4 } = this.asked.question;
    const near2 = regions4 ? regionsOf(openedBy, this.intake) : [];
    return near2.length > 0 ? placesOf(near2) : void 0;
  }
};
var isMeasured = ({ facts: facts3 }) => facts3.some(({ value }) => typeof value === "number");
var wasShown = ({ question: question2, first }, { screening }) => question2.appliesWhen === void 0 || first.some((code2) => screening.answers[code2]?.answer === "yes");
var holdsAny = (leaves, { verdict }) => leaves.some((leaf) => verdict(leaf) === "met");
var metFacts = (leaves, { verdict, leaf }) => leaves.filter((one) => verdict(one) === "met").flatMap((one) => leaf(one).facts);
function verdictFrom(said4, impliedYes, impliedNo) {
  if (said4 === "yes" || impliedYes) return "met";
  return impliedNo || said4 === "no" || said4 === "denied" ? "unmet" : "unknown";
}
var answeredRegions = ({ question: question2 }, { screening }) => screening.answers[question2.code]?.regions ?? [];
var regionsOf = (conditions3, intake) => intake.conditions.filter((c) => conditions3.includes(c.code)).flatMap((c) => c.regions ?? []);

// src/version.ts
function notNewer(a, b) {
  if (a === b) return true;
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let part = 0; part < 3; part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}
var listVersionOf = ({ listVersion, version: version3 }) => listVersion ?? version3;

// src/said.ts
function sayingsOf(intake, version3) {
  const { answers: answers3, denied: denied2 } = intake.screening;
  const known5 = denied2 && notNewer(denied2.version, version3) ? denied2 : void 0;
  return (question2) => answers3[question2.code]?.answer ?? (known5 && isDenied(question2, known5, intake) ? "denied" : null);
}
function isDenied({ list: list3, since, openedBy }, denied2, intake) {
  const onList = denied2.list === "full" || list3 === "gate";
  return onList && notNewer(since, denied2.version) && !openedBy?.some((code2) => hasCondition(intake, code2));
}
var hasCondition = (intake, code2) => intake.conditions.some((c) => c.code === code2);

// src/answers.ts
function readerOf(intake, catalogue2) {
  const list3 = askedIn(catalogue2.questions);
  const order3 = orderIn(catalogue2.questions);
  const says = sayingsOf(intake, listVersionOf(catalogue2));
  const known5 = new Array(list3.length).fill(void 0);
  const at = (place) => {
    const asked2 = list3[place];
    known5[place] ??= new QuestionStanding(asked2, intake, says(asked2.question), reader);
    return known5[place];
  };
  const question2 = (code2) => {
    const place = order3.get(code2);
    return place === void 0 ? neverAsked(code2) : at(place);
  };
  const reader = {
    verdict: (leaf) => "answer" in leaf ? question2(leaf.answer).verdict : verdictStated(leaf, intake),
    leaf: (leaf) => "answer" in leaf ? question2(leaf.answer) : judgeStated(leaf, intake),
    question: question2,
    questions: () => list3.map((_, place) => at(place))
  };
  return reader;
}
var neverAsked = (code2) => ({
  verdict: "unknown",
  facts: [{ path: answerPath(code2), value: null }],
  said: null,
  places: void 0,
  elsewhere: false,
  likely: void 0,
  contradicted: false
});
function verdictStated(leaf, intake) {
  if ("condition" in leaf) return hasCondition(intake, leaf.condition) ? "met" : "unmet";
  if ("goal" in leaf) return intake.goals.some(({ code: code2 }) => code2 === leaf.goal) ? "met" : "unmet";
  const value = intake.facts[leaf.fact];
  if (value === void 0) return "unknown";
  return ("atLeast" in leaf ? value >= leaf.atLeast : value < leaf.below) ? "met" : "unmet";
}
var judgeStated = (leaf, intake) => {
  const verdict = verdictStated(leaf, intake);
  return { verdict, facts: [factOf2(leaf, verdict, intake)] };
};
function factOf2(leaf, verdict, intake) {
  if ("condition" in leaf) return { path: `conditions.${leaf.condition}`, value: verdict === "met" };
  if ("goal" in leaf) return { path: `goals.${leaf.goal}`, value: verdict === "met" };
  return { path: `facts.${leaf.fact}`, value: intake.facts[leaf.fact] ?? null };
}

// src/in-force.ts
function rulesInForce(intake, catalogue2, reader) {
  const found3 = [];
  const isTouched = touched(intake, catalogue2, reader);
  for (const [place, rule2] of catalogue2.rules.entries()) {
    if (!isTouched[place]) continue;
    const verdict = rule2.when ? verdictOf(rule2.when, reader.verdict) : "met";
    if (verdict !== "unmet") found3.push({ rule: rule2, verdict });
  }
  return found3;
}
function touched(intake, { questions: questions3, rules: rules3, index }, reader) {
  const { always, answers: answers3, conditions: conditions3 } = readingIn(index);
  const isTouched = new Array(rules3.length).fill(false);
  const touch = (places2 = []) => {
    for (const place of places2) isTouched[place] = true;
  };
  touch(always);
  for (const [at, { verdict }] of reader.questions().entries())
    if (verdict !== "unmet") touch(answers3.get(questions3[at]?.code ?? ""));
  for (const { code: code2 } of intake.conditions) touch(conditions3.get(code2));
  return isTouched;
}
var readingIn = /* @__PURE__ */ once(({ leaves, questions: questions3 }) => {
  const [answers3, conditions3] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const always = [];
  const file = (leaf, place) => {
    if ("answer" in leaf && questions3.has(leaf.answer)) add(answers3, leaf.answer, place);
    else if ("condition" in leaf) add(conditions3, leaf.condition, place);
    else always.push(place);
  };
  for (const [place, read] of [...leaves.values()].entries()) {
    if (read.length === 0) always.push(place);
    for (const leaf of read) file(leaf, place);
  }
  return { always, answers: answers3, conditions: conditions3 };
});
function add(lists3, key, place) {
  const list3 = lists3.get(key);
  if (list3) list3.push(place);
  else lists3.set(key, [place]);
}

// src/limits.ts
function limitsOf(inForce, catalogue2, reader) {
  const applied = inForce.flatMap((one) => applyRule(one, catalogue2, reader));
  const restrictions = applied.flatMap(restrictionsOf);
  return {
    restrictions,
    checks: applied.filter(({ visible }) => visible).flatMap(checksOf),
    techniques: clearTechniques(catalogue2, restrictions),
    shortens: applied.flatMap(shorteningOf)
  };
}
var shortensBy = { met: "rule-shortens", unknown: "rule-unknown-shortens" };
var shorteningOf = (applied) => applied.rule.minutes !== void 0 ? [{ minutes: applied.rule.minutes, reason: reasonOf(applied, shortensBy[applied.verdict]) }] : [];
function checksOf(applied) {
  const reasons = [reasonOf(applied, "look-first")];
  const places2 = applied.places ?? everywhere2;
  return isEverywhere(places2) ? [{ reasons }] : refsOf(places2).map((place) => ({ ...place, reasons }));
}

// src/screen.ts
function screen(intake, catalogue2) {
  const reader = readerOf(intake, catalogue2);
  const inForce = rulesInForce(intake, catalogue2, reader);
  const met2 = inForce.filter(({ verdict }) => verdict === "met");
  const standings = reader.questions();
  const open2 = catalogue2.questions.filter((q, at) => q.list === "gate" && standings[at]?.verdict === "unknown");
  const pending = met2.filter(({ rule: rule2 }) => rule2.level === "clearance" && !isCleared(rule2, intake));
  const unread = intake.notes.some((note2) => !note2.reviewed);
  const limits2 = lazily(() => limitsOf(inForce, catalogue2, reader));
  return {
    outcome: outcomeOf(met2, open2.length > 0, pending.length > 0 || unread),
    findings: [...ruleFindings(met2, intake, catalogue2, reader), ...otherFindings(intake, catalogue2, reader)],
    clinicians: clinicians.filter(
      (c) => pending.some(({ rule: rule2 }) => rule2.clinician === c) || unread && c === "practitioner"
    ),
    open: open2,
    reader,
    get restrictions() {
      return limits2().restrictions;
    },
    get checks() {
      return limits2().checks;
    },
    get techniques() {
      return limits2().techniques;
    },
    get shortens() {
      return limits2().shortens;
    }
  };
}
var strictness = ["emergency", "refer", "clearance", "local", "modify", "technique"];
function ruleFindings(met2, intake, catalogue2, reader) {
  const finding2 = met2.filter(({ rule: rule2 }) => rule2.when);
  return strictness.flatMap((level) => finding2.filter(({ rule: rule2 }) => rule2.level === level)).flatMap((one) => applyRule(one, catalogue2, reader)).flatMap((applied) => findingsOf(applied, intake));
}
function outcomeOf(met2, open2, mustAgree) {
  const stops2 = (level) => met2.some(({ rule: rule2 }) => rule2.level === level);
  if (stops2("emergency")) return "emergency";
  if (stops2("refer")) return "refer";
  if (open2) return "unscreened";
  return mustAgree ? "clearance" : "recommended";
}
var isCleared = (rule2, intake) => intake.screening.clearances.some((c) => c.rule === rule2.id && c.by === rule2.clinician && rule2.level === "clearance");
function findingsOf(applied, intake) {
  const { rule: rule2, verdict, facts: facts3, places: places2 } = applied;
  if (verdict !== "met") return [];
  const attested = intake.screening.clearances.some((c) => c.rule === rule2.id);
  const base = {
    rule: rule2.id,
    level: rule2.level,
    ...places2 && isEverywhere(places2) ? {} : { regions: places2 ? refsOf(places2) : [] },
    ...rule2.clinician ? { clinician: rule2.clinician } : {},
    guidance: [...rule2.guidance ?? []],
    disputed: rule2.disputed ?? false,
    facts: [...facts3]
  };
  if (isCleared(rule2, intake)) return [{ code: "rule-cleared", ...base }];
  const met2 = { code: "rule-met", ...base };
  return attested ? [met2, { ...base, code: "clearance-not-accepted", guidance: [] }] : [met2];
}
function otherFindings(intake, catalogue2, reader) {
  const { denied: denied2 } = intake.screening;
  const unread = intake.notes.filter((note2) => !note2.reviewed).length;
  const newer = denied2 && !notNewer(denied2.version, listVersionOf(catalogue2));
  return [
    ...reader.questions().filter((standing) => standing.contradicted).map((standing) => finding("contradicts-answer", [...standing.facts])),
    ...unlikely(intake).map((fact2) => finding("unlikely-fact", [fact2])),
    ...newer ? [finding("list-version-unknown", [{ path: "screening.denied.version", value: denied2.version }])] : [],
    ...unread > 0 ? [finding("note-unreviewed", [{ path: "notes", value: unread }])] : []
  ];
}
var finding = (code2, facts3) => ({
  code: code2,
  guidance: [],
  disputed: false,
  facts: facts3
});
var unlikely = (intake) => Object.keys(factRanges).flatMap((name) => {
  const value = intake.facts[name];
  const [least, most9] = factRanges[name].likely;
  return value !== void 0 && (value < least || value > most9) ? [{ path: `facts.${name}`, value }] : [];
});

// src/shown.ts
function shown(value) {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
  if (typeof value === "function") return "A function";
  return typeof value === "object" && value !== null ? "An object or a list" : String(value);
}

// src/shape.ts
var ofType = (type) => (value, path, report) => {
  const right = typeof value === type && !(typeof value === "number" && !Number.isFinite(value));
  if (!right)
    report(
      path,
      value === void 0 ? "missing" : "wrong-type",
      value === void 0 ? "is missing." : `must be a ${type}.`
    );
};
var text = /* @__PURE__ */ ofType("string");
var number = /* @__PURE__ */ ofType("number");
var flag = /* @__PURE__ */ ofType("boolean");
var lazy = (make) => {
  let made;
  return (value, path, report) => {
    made ??= make();
    made(value, path, report);
  };
};
var oneOf2 = (valid) => (value, path, report) => {
  if (valid.includes(value)) return;
  if (value === void 0) return report(path, "missing", "is missing.");
  report(path, "unknown-code", `${shown(value)} is not one of: ${valid.join(", ")}.`);
};
var textThat = (holds2, message) => (value, path, report) => {
  if (typeof value !== "string") text(value, path, report);
  else if (!holds2(value)) report(path, "wrong-format", message);
};
var codeIn = (known5, what) => (value, path, report) => {
  if (typeof value !== "string") text(value, path, report);
  else if (!known5.has(value)) report(path, "unknown-code", `${shown(value)} is not a known ${what}.`);
};
var list = (of, most9 = Number.POSITIVE_INFINITY) => (value, path, report) => {
  if (!Array.isArray(value)) return report(path, value === void 0 ? "missing" : "wrong-type", "must be a list.");
  if (value.length > most9) return report(path, "too-large", `must hold at most ${most9}.`);
  for (const [at, one] of value.entries()) of(one, `${path}[${at}]`, report);
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var table2 = (of, codes3 = []) => (value, path, report) => {
  if (!isObject(value)) return report(path, value === void 0 ? "missing" : "wrong-type", "must be a table.");
  for (const code2 of codes3) if (!Object.hasOwn(value, code2)) report(`${path}.${code2}`, "missing", "is missing.");
  for (const [key, one] of Object.entries(value)) of(one, `${path}.${key}`, report);
};
var tableFor = (of, codes3) => (value, path, report) => {
  table2(of, codes3)(value, path, report);
  for (const key of isObject(value) ? Object.keys(value) : [])
    if (!codes3.includes(key)) report(`${path}.${key}`, "unknown-code", "is not a known code.");
};
var optional2 = (of) => (value, path, report) => {
  if (value !== void 0) of(value, path, report);
};
var objectWith = (fields) => (value, path, report) => {
  if (!isObject(value)) return report(path, value === void 0 ? "missing" : "wrong-type", "must be an object.");
  for (const [key, shape] of Object.entries(fields)) shape(value[key], path ? `${path}.${key}` : key, report);
};
var object = (fields) => (value, path, report) => {
  objectWith(fields)(value, path, report);
  const at = (key) => path ? `${path}.${key}` : key;
  for (const key of isObject(value) ? Object.keys(value) : [])
    if (!Object.hasOwn(fields, key)) report(at(key), "unknown-key", "is not a known field.");
};
var either = (isFirst, first, second) => (value, path, report) => (isFirst(value) ? first : second)(value, path, report);

// src/engine.ts
function evaluate(intake, catalogue2 = catalogue) {
  const screened3 = screen(parsed(intake), checked(catalogue2));
  const concerns2 = concernsOf(intake, catalogue2, screened3.reader);
  const approach = approachOf(concerns2, catalogue2);
  const common2 = {
    findings: [...screened3.findings],
    consulted: consultedFacts(intake, catalogue2, screened3.reader),
    catalogue: decidedBy(catalogue2)
  };
  const { outcome } = screened3;
  switch (outcome) {
    case "emergency":
    case "refer":
      return { outcome, guidance: guidanceOf(screened3), ...common2 };
    case "unscreened":
      return { outcome, approach, questions: promptsOf(screened3, catalogue2), ...common2 };
    case "clearance": {
      const afterClearance = advise(intake, catalogue2, screened3, concerns2, approach);
      return { outcome, clinicians: [...screened3.clinicians], afterClearance, ...common2 };
    }
    case "recommended":
      return { outcome, ...advise(intake, catalogue2, screened3, concerns2, approach), ...common2 };
    default:
      return outcome;
  }
}
var guidanceOf = ({ findings, outcome }) => [
  ...new Set(findings.filter(({ level }) => level === outcome).flatMap(({ guidance: guidance2 }) => guidance2))
];

// src/refuse.ts
function refuse(rest, usage) {
  const [key] = Object.keys(rest);
  if (key !== void 0) throw new TypeError(`Unknown option "${key}": ${usage}.`);
}

// src/canonical.ts
function canonical(input) {
  const { screening = {}, preferences: preferences2 = {} } = input;
  const { pressure: pressure2, sessionMinutes, setting, needles } = preferences2;
  return {
    conditions: conditionsOf(input.conditions ?? []),
    goals: goalsOf(input.goals ?? []),
    screening: {
      answers: answersOf(screening.answers ?? {}),
      ...screening.denied ? { denied: screening.denied } : {},
      clearances: clearancesOf(screening.clearances ?? [])
    },
    facts: withoutUndefined(input.facts ?? {}),
    preferences: {
      ...withoutUndefined({ pressure: pressure2, sessionMinutes, setting, needles }),
      avoidTechniques: sorted(preferences2.avoidTechniques ?? []),
      likeTechniques: sorted(preferences2.likeTechniques ?? []),
      avoidRegions: regionsOf2(preferences2.avoidRegions),
      focusRegions: regionsOf2(preferences2.focusRegions)
    },
    notes: notesOf(input.notes ?? [])
  };
}
var withoutUndefined = (given) => Object.fromEntries(
  Object.entries(given).filter(([, value]) => value !== void 0).sort(([a], [b]) => compare2(a, b))
);
var compare2 = (a, b) => a < b ? -1 : Number(a > b);
var sorted = (codes3) => [...new Set(codes3)].sort(compare2);
var regionsOf2 = (given) => refsOf(placesOf((given ?? []).map((one) => typeof one === "string" ? { region: one } : one)));
function conditionsOf(given) {
  const all2 = given.map((one) => typeof one === "string" ? { code: one } : one);
  return codesOf(conditionLabels).flatMap((code2) => {
    const same = all2.filter((one) => one.code === code2);
    if (same.length === 0) return [];
    const regions4 = regionsOf2(same.flatMap((one) => one.regions ?? []));
    const severity = most2(same.map((one) => one.severity));
    const weeks = most2(same.map((one) => one.weeks));
    const stage2 = same.find((one) => one.stage)?.stage ?? stageOf(weeks);
    return [{ code: code2, ...withoutUndefined({ severity, stage: stage2, weeks }), ...regions4.length > 0 ? { regions: regions4 } : {} }];
  });
}
function most2(values) {
  const given = values.filter((value) => value !== void 0);
  return given.length > 0 ? Math.max(...given) : void 0;
}
var stageOf = (weeks) => weeks === void 0 ? void 0 : weeks < 4 ? "acute" : weeks < 13 ? "subacute" : "chronic";
function goalsOf(given) {
  const all2 = given.map((one) => typeof one === "string" ? { code: one } : one);
  return codesOf(goalLabels).flatMap((code2) => {
    const ranks = all2.filter((one) => one.code === code2).map((one) => priorities.indexOf(one.priority ?? "medium"));
    const priority = priorities[Math.max(...ranks)];
    return ranks.length > 0 && priority ? [{ code: code2, priority }] : [];
  });
}
var answersOf = (given) => Object.fromEntries(
  Object.keys(given).sort(compare2).flatMap((code2) => {
    const answer = answerOf(given[code2]);
    return answer ? [[code2, answer]] : [];
  })
);
function answerOf(given) {
  if (given === null || given === void 0) return void 0;
  if (typeof given === "boolean") return { answer: given ? "yes" : "no" };
  if (typeof given === "string") return { answer: given };
  const regions4 = regionsOf2(given.regions);
  return { answer: given.answer, ...regions4.length > 0 ? { regions: regions4 } : {} };
}
function clearancesOf(given) {
  const byKey2 = new Map(given.map((one) => [`${one.rule} ${one.by}`, { rule: one.rule, by: one.by }]));
  return sorted([...byKey2.keys()]).flatMap((key) => byKey2.get(key) ?? []);
}
function notesOf(given) {
  const all2 = given.map((one) => typeof one === "string" ? { text: one } : one);
  const said4 = all2.map(({ text: text2 }) => text2).filter((text2) => text2.trim() !== "");
  return sorted(said4).map((text2) => ({
    text: text2,
    reviewed: all2.filter((one) => one.text === text2).every((one) => "reviewed" in one && one.reviewed === true)
  }));
}

// src/intake.ts
var IntakeError = class extends Error {
  constructor(issues) {
    super(
      `The intake has ${issues.length} ${issues.length === 1 ? "problem" : "problems"}:
${issues.map(lineOf).join("\n")}`
    );
    this.issues = issues;
  }
  issues;
  /** Tells it from other errors where `instanceof` cannot. */
  name = "IntakeError";
};
var lineOf = ({ path, message, suggestion }) => `- ${path || "(input)"}: ${message}${suggestion ? ` Did you mean "${suggestion}"?` : ""}`;

// src/populations.ts
var widerConditions = {
  "low-back-pain-acute": true,
  "low-back-pain-chronic": true,
  "osteoarthritis-knee": true,
  "osteoarthritis-hip": true,
  "acute-injury": true,
  "anxiety-disorder": true,
  "procedural-anxiety": true,
  "postoperative-pain": true,
  "knee-replacement": true,
  wellbeing: true,
  "mental-clarity": true,
  "quality-of-life": true,
  circulation: true,
  immune: true,
  hypertension: true,
  nausea: true,
  "labour-pain": true,
  icu: true,
  infant: true,
  safety: true
};
var widerTechniques = {
  "massage-general": true,
  "manual-therapy": true,
  "infant-massage": true,
  "mechanical-massage-chair": true,
  "acupuncture-plus-acupressure": true,
  traction: true,
  "traction-ultrasound-tens-brace": true
};
var populations = () => [...codesOf(conditionLabels), ...codesOf(widerConditions)];
var studied = () => [...codesOf(techniqueLabels), ...codesOf(widerTechniques)];

// src/catalogue-shape.ts
var condition2 = /* @__PURE__ */ lazy(() => oneOf2(codesOf(conditionLabels)));
var goal = /* @__PURE__ */ lazy(() => oneOf2(codesOf(goalLabels)));
var region = /* @__PURE__ */ lazy(() => oneOf2(codesOf(regionLabels)));
var effect = /* @__PURE__ */ lazy(() => oneOf2(codesOf(effectKinds)));
var pressure = /* @__PURE__ */ lazy(() => oneOf2(pressures));
var stage = /* @__PURE__ */ lazy(() => oneOf2([...stages, "unstated"]));
var lean = /* @__PURE__ */ lazy(() => oneOf2(["medical", "relaxation"]));
var fact = /* @__PURE__ */ lazy(() => oneOf2(codesOf(factRanges)));
var deepest = 10;
var most3 = 1e3;
var criterionAt = (depth, room) => (value, path, report) => {
  room.left -= 1;
  if (room.left < -1) return;
  if (room.left === -1) return report(path, "too-large", `is the part too many: at most ${most3} in one criterion.`);
  if (depth > deepest) return report(path, "too-large", `is nested deeper than ${deepest} groups.`);
  const given = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const kind = ["any", "all", "answer", "condition", "goal", "fact"].find((key) => given.includes(key));
  if (!kind)
    return report(path, "wrong-type", "must read an answer, condition, goal or fact, or be a group `any` or `all`.");
  const group = list(criterionAt(depth + 1, room));
  const bound = given.includes("below") ? { fact, below: number } : { fact, atLeast: number };
  const fields = {
    any: { any: group },
    all: { all: group },
    answer: { answer: text },
    condition: { condition: condition2 },
    goal: { goal },
    fact: bound
  };
  object(fields[kind])(value, path, report);
};
var criterion = (value, path, report) => criterionAt(0, { left: most3 })(value, path, report);
var mostBorrowed = 8;
var borrowed = /* @__PURE__ */ lazy(
  () => list(
    object({
      condition: oneOf2(populations()),
      stages: optional2(list(stage)),
      regions: optional2(list(oneOf2([...codesOf(regionLabels), "unstated"])))
    }),
    mostBorrowed
  )
);
var conditionEntry = /* @__PURE__ */ lazy(
  () => object({
    lean,
    effects: list(effect),
    evidence: borrowed,
    parents: borrowed,
    regions: list(oneOf2([...codesOf(regionLabels), "whole-body"])),
    startPressure: optional2(pressure)
  })
);
var goalEntry = /* @__PURE__ */ lazy(
  () => object({
    lean,
    standing: oneOf2(["supported", "contested", "unsupported"]),
    effects: list(effect),
    ownFirst: flag,
    conditions: list(condition2),
    requires: optional2(criterion),
    claim: optional2(text),
    nearest: optional2(goal)
  })
);
var technique = /* @__PURE__ */ lazy(
  () => object({
    code: text,
    label: text,
    sentence: text,
    kind: oneOf2(["massage", "add-on", "adjunct"]),
    family: oneOf2(["medical", "relaxation", "both"]),
    pressure: optional2(object({ lowest: pressure, highest: pressure })),
    practitioner: oneOf2(["licensed-massage-therapist", "specialist-training", "other-licensed-profession", "self"]),
    goesWith: optional2(list(text)),
    notWith: optional2(list(text)),
    offeredAs: optional2(list(text)),
    settings: list(oneOf2(settings)),
    reach: either((value) => typeof value === "string", oneOf2(["whole-body"]), list(region)),
    handsOff: optional2(oneOf2(["rest", "movement"])),
    needles: optional2(oneOf2([true])),
    requires: optional2(criterion),
    practice: list(
      object({
        says: oneOf2(["source-article", "field-convention", "own-practice"]),
        note: text,
        conditions: optional2(list(condition2)),
        goals: optional2(list(goal)),
        stages: optional2(list(stage))
      })
    )
  })
);
var means = /* @__PURE__ */ lazy(() => oneOf2(["yes", "no"]));
var has = (key) => (value) => typeof value === "object" && value !== null && key in value;
var question = /* @__PURE__ */ lazy(
  () => object({
    code: text,
    list: oneOf2(["gate", "full"]),
    group: text,
    since: text,
    regions: optional2(oneOf2(["required", "optional"])),
    defaultRegions: optional2(list(region)),
    visible: optional2(oneOf2([true])),
    appliesWhen: optional2(criterion),
    decidedBy: optional2(
      list(
        either(
          has("condition"),
          object({ condition: condition2, means }),
          either(has("below"), object({ fact, below: number, means }), object({ fact, atLeast: number, means }))
        )
      )
    ),
    openedBy: optional2(list(condition2))
  })
);
var guidance = [
  "call-emergency-services",
  "go-to-emergency-department",
  "call-maternity-now",
  "get-crisis-support",
  "see-doctor-today",
  "see-doctor-soon",
  "postpone",
  "involve-care-team",
  "follow-clinician"
];
var rule = /* @__PURE__ */ lazy(
  () => object({
    id: text,
    level: oneOf2(["emergency", "refer", "clearance", "local", "modify", "technique"]),
    scope: oneOf2(["person", "regions", "techniques"]),
    when: optional2(criterion),
    regions: optional2(list(region)),
    bars: list(text),
    barsAfterClearance: optional2(list(text)),
    ceiling: optional2(object({ pressure, binds: oneOf2(["person", "regions", "techniques"]) })),
    clinician: optional2(oneOf2(clinicians)),
    guidance: optional2(list(oneOf2(guidance))),
    disputed: optional2(oneOf2([true])),
    spreads: optional2(oneOf2(["limb", "quadrant", "neighbours"])),
    minutes: optional2(number)
  })
);
var rules2 = /* @__PURE__ */ lazy(() => list(rule));
var indication = /* @__PURE__ */ lazy(
  () => object({
    technique: text,
    condition: condition2,
    variant: text,
    basis: oneOf2(["direct", "indirect"]),
    effects: list(
      object({ effect, strength: oneOf2([0, 1, 2, 3, 4]), contested: flag, for: list(text), against: list(text) })
    ),
    alsoAgainst: list(text),
    unclear: list(text),
    notAlone: optional2(oneOf2([true]))
  })
);
var dose = /* @__PURE__ */ lazy(
  () => object({
    condition: condition2,
    stages: optional2(list(stage)),
    regions: optional2(list(oneOf2([...codesOf(regionLabels), "unstated"]))),
    requires: optional2(criterion),
    settings: optional2(list(oneOf2(settings))),
    minutes: optional2(number),
    perWeek: optional2(number),
    weeks: optional2(number),
    findings: list(text),
    booster: optional2(object({ sessions: number, perWeek: number, findings: list(text) }))
  })
);
var definition2 = /* @__PURE__ */ lazy(
  () => object({
    id: text,
    version: text,
    listVersion: optional2(text),
    conditions: tableFor(conditionEntry, codesOf(conditionLabels)),
    goals: tableFor(goalEntry, codesOf(goalLabels)),
    techniques: list(technique),
    questions: list(question),
    rules: rules2,
    indications: list(indication),
    harms: table2(list(text)),
    doses: list(dose),
    placements: list(object({ technique: text, condition: condition2, stages: optional2(list(stage)), findings: list(text) })),
    selfCare: list(
      object({
        advice: oneOf2(["keep-laxatives", "massage-belly-daily", "press-points-daily"]),
        condition: condition2,
        stages: optional2(list(stage)),
        technique: optional2(text),
        findings: list(text)
      })
    ),
    leftOut: optional2(list(text)),
    index: () => void 0
  })
);
var checkRules = (value, report) => rules2(value, "rules", report);
var checkShape = (value, report) => definition2(value, "", report);

// src/follows.ts
var most4 = 1e4;
var follows = (criterion2, from) => waysOf(from) <= most4 && termsOf(from).every((term) => holds(criterion2, (leaf) => term.some((known5) => implies(known5, leaf))));
function waysOf(criterion2) {
  if ("any" in criterion2) return criterion2.any.reduce((sum, part) => sum + waysOf(part), 0);
  if ("all" in criterion2) return criterion2.all.reduce((product, part) => product * waysOf(part), 1);
  return 1;
}
function termsOf(criterion2) {
  if ("any" in criterion2) return criterion2.any.flatMap(termsOf);
  if ("all" in criterion2)
    return criterion2.all.reduce(
      (terms, part) => terms.flatMap((term) => termsOf(part).map((more) => [...term, ...more])),
      [[]]
    );
  return [[criterion2]];
}
function holds(criterion2, leafHolds) {
  if ("any" in criterion2) return criterion2.any.some((part) => holds(part, leafHolds));
  if ("all" in criterion2) return criterion2.all.every((part) => holds(part, leafHolds));
  return leafHolds(criterion2);
}
function implies(known5, leaf) {
  if ("fact" in known5 && "fact" in leaf && known5.fact === leaf.fact) {
    if ("atLeast" in known5 && "atLeast" in leaf) return known5.atLeast >= leaf.atLeast;
    return "below" in known5 && "below" in leaf && known5.below <= leaf.below;
  }
  return ["answer", "condition", "goal"].some((kind) => {
    const code2 = known5[kind];
    return code2 !== void 0 && code2 === leaf[kind];
  });
}

// src/check-criteria.ts
var known2 = { condition: conditionLabels, goal: goalLabels, fact: factRanges };
function checkCriterion(criterion2, path, definition3, report) {
  const leaves = leavesOf(criterion2);
  const empty = leaves.length === 0 || hasEmptyGroup(criterion2);
  if (empty) report(path, "unreachable", "has a group that reads nothing.");
  const unknown3 = leaves.filter((leaf) => !isKnown(leaf, definition3));
  for (const leaf of unknown3) report(path, "unknown-code", `"${codeOf2(leaf)}" is not a known ${kindOf(leaf)}.`);
  if (!empty && unknown3.length === 0 && !canHold(criterion2, definition3)) report(path, "unreachable", "can never hold.");
}
function checkReadsNoGoal(criterion2, path, report) {
  if (leavesOf(criterion2).some((leaf) => "goal" in leaf))
    report(path, "contradiction", "may not read a goal: wishes never decide safety.");
}
function dependsOnItself(code2, { questions: questions3 }) {
  const seen2 = /* @__PURE__ */ new Set();
  const open2 = [code2];
  for (let one = open2.pop(); one !== void 0; one = open2.pop())
    for (const { appliesWhen } of questions3.filter((question2) => question2.code === one))
      for (const first of answersIn(appliesWhen)) {
        if (first === code2) return true;
        if (!seen2.has(first)) open2.push(first);
        seen2.add(first);
      }
  return false;
}
var kindOf = (leaf) => Object.keys(leaf)[0] ?? "";
var codeOf2 = (leaf) => String(Object.values(leaf)[0]);
function isKnown(leaf, { questions: questions3 }) {
  if ("answer" in leaf) return questions3.some(({ code: code2 }) => code2 === leaf.answer);
  return Object.hasOwn(known2[kindOf(leaf)], codeOf2(leaf));
}
var hasEmptyGroup = (criterion2) => {
  const group = "any" in criterion2 ? criterion2.any : "all" in criterion2 ? criterion2.all : void 0;
  return group !== void 0 && (group.length === 0 || group.some(hasEmptyGroup));
};
var most5 = 2e5;
function canHold(criterion2, definition3) {
  if (!(waysOf(criterion2) * leavesOf(criterion2).length <= most5)) return true;
  return termsOf(criterion2).some((term) => numbersCanBe(term) && term.every((leaf) => canBeAsked(leaf, definition3)));
}
var askable = /* @__PURE__ */ new WeakMap();
function canBeAsked(leaf, definition3) {
  if (!("answer" in leaf)) return true;
  const known5 = askable.get(definition3) ?? /* @__PURE__ */ new Map();
  askable.set(definition3, known5);
  const found3 = known5.get(leaf.answer);
  if (found3 !== void 0) return found3;
  known5.set(leaf.answer, true);
  const question2 = definition3.questions.find(({ code: code2 }) => code2 === leaf.answer);
  const can = !question2?.appliesWhen || canHold(question2.appliesWhen, definition3);
  known5.set(leaf.answer, can);
  return can;
}
function numbersCanBe(term) {
  const numbers4 = term.filter((leaf) => "fact" in leaf);
  return [...new Set(numbers4.map(({ fact: fact2 }) => fact2))].every((fact2) => {
    const own2 = numbers4.filter((leaf) => leaf.fact === fact2);
    const lowest2 = Math.max(factRanges[fact2].least, ...own2.flatMap((leaf) => "atLeast" in leaf ? leaf.atLeast : []));
    const below = Math.min(...own2.flatMap((leaf) => "below" in leaf ? leaf.below : []));
    return lowest2 <= factRanges[fact2].most && lowest2 < below;
  });
}

// src/knowledge/parents.ts
var parents = {
  "massage-general": [
    "swedish-massage",
    "deep-tissue-massage",
    "trigger-point-therapy",
    "myofascial-release",
    "sports-massage",
    "thai-massage",
    "tuina",
    "chair-massage",
    "aromatherapy-massage",
    "hot-stone-massage"
  ],
  "swedish-massage": ["prenatal-massage", "postnatal-massage", "oncology-massage", "comfort-touch"],
  "manual-therapy": ["joint-mobilization", "spinal-manipulation"]
};

// src/check-derived.ts
function checkDerived(definition3, findings, report) {
  const { conditions: conditions3, techniques: techniques2, indications: indications2, harms: harms2 } = definition3;
  const named2 = [
    ...techniques2.map(({ code: code2 }) => code2),
    ...indications2.map(({ technique: technique2 }) => technique2),
    ...Object.keys(harms2)
  ];
  const from = { conditions: conditions3, techniques: [...new Set(named2)], parents, findings };
  checkIndications(indications2, derive(from), report);
  checkHarms(harms2, deriveHarms(from), report);
}
var keyOf = ({ technique: technique2, condition: condition3, variant }) => `${technique2} ${condition3} ${variant}`;
function checkIndications(given, derived2, report) {
  const rows = new Map(derived2.map((row) => [keyOf(row), row]));
  for (const [at, row] of given.entries()) {
    const found3 = rows.get(keyOf(row));
    if (found3) checkRow(row, found3, `indications[${at}]`, report);
    else report(`indications[${at}]`, "contradiction", "follows from no finding.");
    rows.delete(keyOf(row));
  }
  for (const { technique: technique2, condition: condition3, variant } of rows.values())
    report("indications", "missing", `say nothing of "${technique2}" for "${condition3}" (${variant}), and findings do.`);
}
function checkRow(row, derived2, path, report) {
  const differs = (at) => report(at, "contradiction", "is not what its findings give.");
  if (row.basis !== derived2.basis) differs(`${path}.basis`);
  if (row.effects.length < derived2.effects.length) differs(`${path}.effects`);
  const weighed = new Set(derived2.effects.map(signOf));
  for (const [at, effect2] of row.effects.entries()) if (!weighed.has(signOf(effect2))) differs(`${path}.effects[${at}]`);
  for (const field of ["alsoAgainst", "unclear"])
    if (!sameCodes(row[field], derived2[field])) differs(`${path}.${field}`);
}
var signOf = ({ effect: effect2, strength, contested, for: pro, against }) => JSON.stringify([effect2, strength, contested, [...pro].sort(), [...against].sort()]);
var sameCodes = (a, b) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
function checkHarms(given, derived2, report) {
  for (const code2 of /* @__PURE__ */ new Set([...Object.keys(given), ...Object.keys(derived2)]))
    if (!sameCodes(given[code2] ?? [], derived2[code2] ?? []))
      report(`harms.${code2}`, "contradiction", "is not what the findings give.");
}

// src/codes.ts
var kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
var isCode = (text2) => kebab.test(text2) && text2 !== "constructor";
var mustBeCode = "must be kebab-case, and not `constructor`.";

// src/printed.ts
var longest = 500;
var printed = (name) => name.normalize("NFC").trim().replaceAll(/\s+/g, " ");
var looksOf = (name) => printed(name.normalize("NFKC")).replaceAll(/\p{DI}/gu, "").toLowerCase();
var belonging = /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})|(?<=\p{Extended_Pictographic})\ufe0f/gu;
function flawOf(name) {
  const own2 = name.trim();
  if (looksOf(own2) === "") return "must not be blank.";
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u.test(own2.replaceAll(belonging, "")))
    return "holds a line break or a character that is not seen.";
  return printed(own2).length > longest ? `is longer than ${longest} characters.` : void 0;
}

// src/check-techniques.ts
var techniqueCodes = ({ techniques: techniques2, leftOut = [] }) => /* @__PURE__ */ new Set([...codesOf(techniqueLabels), ...techniques2.map(({ code: code2 }) => code2), ...leftOut]);
function checkTechniques(definition3, report) {
  for (const [at, technique2] of definition3.techniques.entries()) {
    const path = `techniques[${at}]`;
    checkTechnique(technique2, path, definition3, report);
    checkHands(technique2, path, report);
    checkPractice(technique2, path, report);
  }
  checkNames(definition3, report);
}
function checkTechnique(technique2, path, definition3, report) {
  const { code: code2, reach, pressure: pressure2, requires, goesWith = [], notWith = [] } = technique2;
  if (!isCode(code2) || code2 === "all") report(`${path}.code`, "wrong-format", `${mustBeCode} Nor can it be \`all\`.`);
  if (reach.length === 0) report(`${path}.reach`, "unreachable", "must hold a region.");
  if (pressure2 && pressures.indexOf(pressure2.lowest) > pressures.indexOf(pressure2.highest))
    report(`${path}.pressure`, "impossible", "lowest is above highest.");
  if (requires) checkCriterion(requires, `${path}.requires`, definition3, report);
  inSet(goesWith, techniqueCodes(definition3), `${path}.goesWith`, report);
  inSet(notWith, techniqueCodes(definition3), `${path}.notWith`, report);
}
function checkHands({ handsOff, kind, pressure: pressure2, needles }, path, report) {
  if (handsOff && (kind !== "adjunct" || pressure2 || needles))
    report(`${path}.handsOff`, "contradiction", "is for adjuncts without pressure and needles only.");
}
function checkPractice({ code: code2, practice }, path, report) {
  const isOwn = !Object.hasOwn(techniqueLabels, code2);
  for (const [at, { note: note2, says }] of practice.entries()) {
    if (!note2.trim()) report(`${path}.practice[${at}].note`, "uncited", "must say what is claimed.");
    if (isOwn && says !== "own-practice")
      report(`${path}.practice[${at}].says`, "contradiction", 'must be "own-practice" for a technique of your own.');
  }
}
var namesOfVocabulary = () => new Map(codesOf(techniqueLabels).map((code2) => [looksOf(techniqueLabels[code2]), code2]));
function checkNames({ techniques: techniques2 }, report) {
  const labels2 = /* @__PURE__ */ new Map();
  const vocabulary = namesOfVocabulary();
  const owners = new Map(techniques2.flatMap((one) => namesIn(one).map((name) => [looksOf(name), one.code])));
  const ownerOf = (looks2, code2) => [owners.get(looks2), vocabulary.get(looks2)].find((other) => other !== void 0 && other !== code2);
  for (const [at, { code: code2, label, offeredAs = [] }] of techniques2.entries()) {
    const name = (path, given) => {
      const owner = ownerOf(looksOf(given), code2);
      const flaw = flawOf(given);
      if (flaw) report(path, "wrong-format", flaw);
      else if (owner) report(path, "contradiction", `${shown(given)} is a name of "${owner}".`);
    };
    const looks2 = looksOf(label);
    if (labels2.has(looks2)) report(`techniques[${at}].label`, "duplicate", `${shown(label)} is there already.`);
    else name(`techniques[${at}].label`, label);
    labels2.set(looks2, code2);
    for (const [place, offered] of offeredAs.entries()) name(`techniques[${at}].offeredAs[${place}]`, offered);
  }
}
var namesIn = ({ label, offeredAs = [] }) => [label, ...offeredAs];
function inSet(values, valid, path, report) {
  for (const [at, value] of values.entries())
    if (!valid.has(value)) report(`${path}[${at}]`, "unknown-code", `"${value}" is not a known code.`);
}

// src/check-evidence.ts
function checkEvidence(definition3, report) {
  const known5 = techniqueCodes(definition3);
  const knownCode = (path, technique2) => {
    if (!known5.has(technique2)) report(path, "unknown-code", `"${technique2}" is not known.`);
  };
  for (const [at, { technique: technique2, effects }] of definition3.indications.entries()) {
    knownCode(`indications[${at}].technique`, technique2);
    for (const [place, effect2] of effects.entries())
      if (effect2.strength > 0 && effect2.for.length === 0)
        report(`indications[${at}].effects[${place}].for`, "uncited", "has a strength but no finding.");
  }
  for (const code2 of Object.keys(definition3.harms)) knownCode(`harms.${code2}`, code2);
  for (const [at, dose2] of definition3.doses.entries()) checkDose(dose2, `doses[${at}]`, definition3, report);
  for (const [at, { technique: technique2 }] of definition3.placements.entries())
    knownCode(`placements[${at}].technique`, technique2);
  for (const [at, { technique: technique2, findings }] of definition3.selfCare.entries()) {
    if (technique2 !== void 0) knownCode(`selfCare[${at}].technique`, technique2);
    if (findings.length === 0) report(`selfCare[${at}].findings`, "uncited", "must name a finding.");
  }
}
var mostOf = { minutes: 240, perWeek: 14, weeks: 104, sessions: 52 };
function checkDose(dose2, path, definition3, report) {
  const { requires, booster } = dose2;
  if (requires) checkCriterion(requires, `${path}.requires`, definition3, report);
  checkCourse(dose2, ["minutes", "perWeek", "weeks"], path, report);
  if (booster) checkCourse(booster, ["sessions", "perWeek"], `${path}.booster`, report);
  if (booster && dose2.minutes === void 0)
    report(`${path}.booster`, "unreachable", "follows a course of `minutes`, which it does not have.");
}
function checkCourse(course, fields, path, report) {
  if (course.findings.length === 0) report(`${path}.findings`, "uncited", "must name a finding.");
  for (const field of fields) {
    const { [field]: value = 1 } = course;
    if (!Number.isInteger(value) || value < 1 || value > mostOf[field])
      report(`${path}.${field}`, "impossible", `must be a whole number from 1 to ${mostOf[field]}.`);
  }
}
function checkCited(definition3, evidence, report) {
  const findings = new Map(evidence.findings.map((finding2) => [finding2.id, finding2]));
  const sources2 = new Map(evidence.sources.map((source) => [source.id, source]));
  const cited = (path, ids) => {
    for (const [at, id] of ids.entries()) checkCitation(`${path}[${at}]`, id, findings, sources2, report);
  };
  for (const [at, { effects, alsoAgainst, unclear }] of definition3.indications.entries()) {
    for (const [place, effect2] of effects.entries()) {
      const path = `indications[${at}].effects[${place}]`;
      cited(`${path}.for`, effect2.for);
      cited(`${path}.against`, effect2.against);
    }
    cited(`indications[${at}].alsoAgainst`, alsoAgainst);
    cited(`indications[${at}].unclear`, unclear);
  }
  for (const [code2, ids] of Object.entries(definition3.harms)) cited(`harms.${code2}`, ids);
  for (const [at, { findings: findings2, booster }] of definition3.doses.entries()) {
    cited(`doses[${at}].findings`, findings2);
    cited(`doses[${at}].booster.findings`, booster?.findings ?? []);
  }
  for (const [at, one] of definition3.selfCare.entries()) cited(`selfCare[${at}].findings`, one.findings);
  for (const [at, one] of definition3.placements.entries()) cited(`placements[${at}].findings`, one.findings);
  if (evidence.ruleEvidence) checkReasons(definition3, evidence.ruleEvidence, report);
}
function checkCitation(path, id, findings, sources2, report) {
  const finding2 = findings.get(id);
  if (!finding2) return report(path, "unknown-code", `there is no finding "${id}".`);
  const source = sources2.get(finding2.source);
  if (!source) return report(path, "uncited", `"${id}" comes from "${finding2.source}", which is no known source.`);
  const { doi, pmid, withoutIdentifier } = source;
  if (!doi && !pmid && !withoutIdentifier)
    report(path, "uncited", `"${source.id}" has neither a DOI nor a PMID, nor a reason why not.`);
}
function checkReasons({ rules: rules3 }, reasons, report) {
  for (const [at, { id }] of rules3.entries()) {
    const { rationale, sources: sources2 } = Object(reasons?.[id]);
    if (!rationale || !Array.isArray(sources2) || sources2.length === 0)
      report(`rules[${at}]`, "uncited", `"${id}" has no reason with a source.`);
  }
}

// src/evidence-shape.ts
var code = /* @__PURE__ */ textThat(isCode, mustBeCode);
var said3 = /* @__PURE__ */ textThat((value) => value.trim() !== "", "must not be blank.");
var year = (value, path, report) => {
  number(value, path, report);
  if (typeof value === "number" && !(Number.isInteger(value) && value >= 1800 && value <= 2200))
    report(path, "impossible", "must be a year.");
};
var unique = (value, path, report) => {
  const seen2 = /* @__PURE__ */ new Set();
  for (const [at, id] of idsIn2(value).entries()) {
    if (typeof id === "string" && seen2.has(id)) report(`${path}[${at}].id`, "duplicate", `"${id}" is there already.`);
    seen2.add(id);
  }
};
var idsIn2 = (value) => Array.isArray(value) ? value.map((one) => Object(one).id) : [];
var both2 = (first, second) => (value, path, report) => {
  first(value, path, report);
  second(value, path, report);
};
var findingsFor = (findings, techniques2) => both2(
  list(
    object({
      id: code,
      source: text,
      condition: codeIn(new Set(populations()), "condition or population"),
      technique: codeIn(/* @__PURE__ */ new Set([...studied(), ...techniques2]), "technique"),
      outcome: oneOf2(codesOf(effectKinds)),
      outcomeDetail: text,
      direction: oneOf2(["benefit", "no-benefit", "unclear", "harm", "recommends-for", "recommends-against"]),
      certainty: oneOf2(["high", "moderate", "low", "very-low"]),
      certaintyBasis: oneOf2(["source", "our-judgement"]),
      finding: said3,
      findingChecked: flag,
      notAlone: optional2(oneOf2([true])),
      supersededBy: optional2(codeIn(new Set(idsIn2(findings)), "finding")),
      note: optional2(text),
      tagNote: optional2(text)
    })
  ),
  unique
);
var sources = /* @__PURE__ */ lazy(
  () => both2(
    list(
      object({
        id: code,
        type: oneOf2(["rct", "systematic-review", "guideline", "evidence-map", "narrative"]),
        authors: said3,
        year,
        title: said3,
        publication: (value, path, report) => value === null || said3(value, path, report),
        doi: optional2(textThat((value) => /^10\.\d{4,9}\/\S+$/.test(value), 'must be a DOI, such as "10.1000/182".')),
        pmid: optional2(textThat((value) => /^[1-9]\d{0,8}$/.test(value), "must be a PMID, digits only.")),
        withoutIdentifier: optional2(said3),
        citationChecked: flag
      })
    ),
    unique
  )
);

// src/check-options.ts
var any = () => void 0;
var words = /* @__PURE__ */ lazy(
  () => list(
    objectWith({ language: text, questions: table2(any), groups: table2(any), rules: table2(any), claims: table2(any) })
  )
);
function checkOptions(against, definition3, report) {
  const wrong = [];
  const note2 = (path, code2, message) => {
    wrong.push(path);
    report(path, code2, message);
  };
  const { findings } = Object(against?.evidence);
  const known5 = techniqueCodes(definition3 ?? { techniques: [] });
  const evidence = object({ findings: findingsFor(findings, known5), sources, ruleEvidence: optional2(table2(any)) });
  object({ words: optional2(words), evidence: optional2(evidence) })(against, "options", note2);
  const isSound = (option) => !wrong.some((path) => path === "options" || path.startsWith(`options.${option}`));
  return {
    words: isSound("words") ? against.words : void 0,
    evidence: isSound("evidence") ? against.evidence : void 0
  };
}

// src/check-rules.ts
var isStop2 = ({ level }) => level === "emergency" || level === "refer" || level === "clearance";
function checkRule(rule2, path, definition3, report) {
  const { id, when, regions: regions4, bars, barsAfterClearance, ceiling, minutes } = rule2;
  const techniques2 = techniqueCodes(definition3).add("all");
  if (!isCode(id)) report(`${path}.id`, "wrong-format", mustBeCode);
  inSet(bars, techniques2, `${path}.bars`, report);
  inSet(barsAfterClearance ?? [], techniques2, `${path}.barsAfterClearance`, report);
  if (bars.length === 0 && !ceiling) report(path, "unreachable", "bars nothing and caps nothing.");
  if (regions4?.length === 0) report(`${path}.regions`, "unreachable", "must hold a region, or be absent.");
  if (minutes !== void 0 && !(Number.isInteger(minutes) && minutes > 0))
    report(`${path}.minutes`, "impossible", "must be a whole number above zero.");
  checkLevel(rule2, path, report);
  if (when) checkCriterion(when, `${path}.when`, definition3, report);
  if (when) checkReadsNoGoal(when, `${path}.when`, report);
  checkPlaces(rule2, path, definition3, report);
  if (when) checkGate(rule2, when, path, definition3, report);
}
function checkLevel(rule2, path, report) {
  const { level, scope, when, bars, clinician, guidance: guidance2 } = rule2;
  if (isStop2(rule2) && (scope !== "person" || !bars.includes("all") || !when))
    report(path, "contradiction", `a rule of level ${level} is about the person, bars all, and has a criterion.`);
  if ((level === "emergency" || level === "refer") && !guidance2?.length)
    report(`${path}.guidance`, "missing", "must say what to do.");
  if (level === "clearance" !== (clinician !== void 0))
    report(`${path}.clinician`, "contradiction", "goes with level clearance, and that level needs one.");
  if (!when && level !== "technique") report(path, "contradiction", "a standing rule has level technique.");
}
var readBy = (when, { questions: questions3 }) => leavesOf(when).flatMap((leaf) => questions3.filter(({ code: code2 }) => "answer" in leaf && leaf.answer === code2));
function checkGate(rule2, when, path, definition3, report) {
  if (isStop2(rule2) && readBy(when, definition3).some(({ list: list3 }) => list3 !== "gate"))
    report(`${path}.when`, "contradiction", `a rule of level ${rule2.level} may read gate questions only.`);
}
function checkPlaces(rule2, path, definition3, report) {
  if (rule2.scope !== "regions") return;
  const placed2 = rule2.when ? readBy(rule2.when, definition3).filter(({ regions: regions4 }) => regions4) : [];
  if (placed2.length > 1)
    report(`${path}.when`, "contradiction", "a rule about regions may read one question that takes regions.");
  const says = ({ answer }) => placed2.some(({ code: code2 }) => code2 === answer);
  if (!rule2.regions && !(rule2.when && alwaysReads(rule2.when, says)))
    report(`${path}.regions`, "missing", "must say where: there is a way to meet the rule in which no answer does.");
}
function alwaysReads(criterion2, such) {
  if ("any" in criterion2) return criterion2.any.every((part) => alwaysReads(part, such));
  if ("all" in criterion2) return criterion2.all.some((part) => alwaysReads(part, such));
  return "answer" in criterion2 && such(criterion2);
}

// src/check-words.ts
function checkWords({ questions: questions3, rules: rules3, goals: goals3 }, words3, report) {
  const need = (path, has3, what) => {
    if (has3 === void 0) report(path, "missing", `has no words in "${words3.language}": \`${what}\`.`);
  };
  for (const [at, { code: code2, group }] of questions3.entries()) {
    need(`questions[${at}].code`, words3.questions[code2], `questions.${code2}`);
    need(`questions[${at}].group`, words3.groups[group], `groups.${group}`);
  }
  for (const [at, { id }] of rules3.entries()) need(`rules[${at}].id`, words3.rules[id], `rules.${id}`);
  for (const [code2, goal2] of Object.entries(goals3))
    if (goal2.standing !== "supported") need(`goals.${code2}.claim`, words3.claims[goal2.claim], `claims.${goal2.claim}`);
}

// src/sound.ts
var lists2 = ["techniques", "questions", "rules", "indications", "doses", "placements", "selfCare"];
var tables2 = ["conditions", "goals", "harms"];
function soundPartOf(definition3, wrong) {
  if (["", ...lists2, ...tables2].some((whole) => wrong.has(whole))) return void 0;
  const entries = new Set([...wrong].map((path) => /^\w+\[\d+\]/.exec(path)?.[0]));
  const kept = new Map(
    lists2.map((list3) => [list3, [...definition3[list3].keys()].filter((at) => !entries.has(`${list3}[${at}]`))])
  );
  const listed = lists2.map((list3) => [list3, kept.get(list3)?.map((at) => definition3[list3][at])]);
  const tabled = tables2.map((table3) => [table3, soundRows(definition3[table3], table3, [...wrong])]);
  const dropped = lists2.flatMap(
    (list3) => definition3[list3].filter((_, at) => entries.has(`${list3}[${at}]`)).map(codeOf3)
  );
  return {
    entries: { ...definition3, ...Object.fromEntries([...listed, ...tabled]), leftOut: textsIn(definition3.leftOut) },
    placeOf: (path) => path.replace(
      /^(\w+)\[(\d+)\]/,
      (whole, list3, at) => kept.has(list3) ? `${list3}[${kept.get(list3)?.[Number(at)]}]` : whole
    ),
    isDropped: (message) => dropped.some((code2) => code2 !== void 0 && message.startsWith(`"${code2}"`))
  };
}
function soundRows(table3, name, wrong) {
  const within = wrong.filter((path) => path.startsWith(`${name}.`));
  const isSound = (path) => !within.some((one) => one === path || one.startsWith(`${path}.`) || one.startsWith(`${path}[`));
  return Object.fromEntries(Object.entries(table3).filter(([code2]) => isSound(`${name}.${code2}`)));
}
var textsIn = (list3) => Array.isArray(list3) ? list3.filter((one) => typeof one === "string") : [];
var codeOf3 = (entry) => {
  const { code: code2, id } = Object(entry);
  return code2 ?? id;
};

// src/check.ts
var version = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
function problemsOf(definition3, against = {}) {
  const problems = [];
  const report = (path, code2, message) => problems.push({ path, code: code2, message });
  checkShape(definition3, report);
  const wrong = new Set(problems.map(({ path }) => path));
  const sound = soundPartOf(definition3, wrong);
  const { words: words3, evidence } = checkOptions(against, sound?.entries, report);
  if (!sound) return problems;
  const { entries, placeOf, isDropped } = sound;
  const reportSense = (path, code2, message) => {
    if (wrong.has(placeOf(path)) || code2 === "unknown-code" && isDropped(message)) return;
    report(placeOf(path), code2, message);
  };
  checkSense(entries, { words: words3, evidence }, reportSense);
  if (evidence && wrong.size === 0) checkDerived(entries, evidence.findings, reportSense);
  return problems;
}
function checkSense(definition3, { words: words3 = [], evidence }, report) {
  checkHead(definition3, report);
  checkTechniques(definition3, report);
  for (const [at, one] of definition3.questions.entries()) checkQuestion(one, `questions[${at}]`, definition3, report);
  for (const [at, one] of definition3.rules.entries()) checkRule(one, `rules[${at}]`, definition3, report);
  checkGoals(definition3, report);
  checkEvidence(definition3, report);
  if (evidence) checkCited(definition3, evidence, report);
  for (const language of words3) checkWords(definition3, language, report);
}
function checkHead(definition3, report) {
  const { id, version: own2, techniques: techniques2, questions: questions3, rules: rules3, indications: indications2 } = definition3;
  if (!isCode(id)) report("id", "wrong-format", mustBeCode);
  if (!version.test(own2)) report("version", "wrong-format", 'must be three numbers, such as "1.0.0".');
  if (!version.test(listVersionOf(definition3)))
    report("listVersion", "wrong-format", 'must be three numbers, such as "1.0.0".');
  const values = (path, of) => unique2(of, path, report);
  values(
    "techniques[].code",
    techniques2.map(({ code: code2 }) => code2)
  );
  values(
    "questions[].code",
    questions3.map(({ code: code2 }) => code2)
  );
  values(
    "rules[].id",
    rules3.map((rule2) => rule2.id)
  );
  values(
    "indications[].variant",
    indications2.map((one) => `${one.technique} ${one.condition} ${one.variant}`)
  );
}
function unique2(values, path, report) {
  const seen2 = /* @__PURE__ */ new Set();
  for (const [at, value] of values.entries()) {
    if (seen2.has(value)) report(path.replace("[]", `[${at}]`), "duplicate", `"${value}" is there already.`);
    seen2.add(value);
  }
}
function checkQuestion(question2, path, definition3, report) {
  const { code: code2, since, defaultRegions, appliesWhen } = question2;
  if (!isCode(code2)) report(`${path}.code`, "wrong-format", mustBeCode);
  const lists3 = listVersionOf(definition3);
  if (!version.test(since) || version.test(lists3) && !notNewer(since, lists3))
    report(`${path}.since`, "wrong-format", "must be a version not newer than the question lists of the catalogue.");
  if (defaultRegions?.length === 0)
    report(`${path}.defaultRegions`, "unreachable", "must hold a region, or be absent.");
  if (defaultRegions && !question2.regions) report(`${path}.defaultRegions`, "unreachable", "needs `regions`.");
  if (appliesWhen) checkCriterion(appliesWhen, `${path}.appliesWhen`, definition3, report);
  if (appliesWhen) checkReadsNoGoal(appliesWhen, `${path}.appliesWhen`, report);
  if (dependsOnItself(code2, definition3)) report(`${path}.appliesWhen`, "cycle", "depends on itself.");
}
function checkGoals({ goals: goals3 }, report) {
  for (const code2 of codesOf(goals3)) {
    const goal2 = goals3[code2];
    if (!goal2 || goal2.standing === "supported") continue;
    if (!goal2.claim || !isCode(goal2.claim))
      report(`goals.${code2}.claim`, "uncited", "must name the claim that it rests on.");
    const nearest = goal2.nearest && goals3[goal2.nearest];
    if (nearest && nearest.standing !== "supported")
      report(`goals.${code2}.nearest`, "contradiction", `"${goal2.nearest}" cannot be promised either.`);
  }
}

// node_modules/@noble/hashes/esm/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
}
function abytes(b, ...lengths) {
  if (!isBytes(b))
    throw new Error("Uint8Array expected");
  if (lengths.length > 0 && !lengths.includes(b.length))
    throw new Error("Uint8Array expected of length " + lengths + ", got length=" + b.length);
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("Hash instance has been destroyed");
  if (checkFinished && instance.finished)
    throw new Error("Hash#digest() has already been called");
}
function aoutput(out, instance) {
  abytes(out);
  const min = instance.outputLen;
  if (out.length < min) {
    throw new Error("digestInto() expects output buffer of length at least " + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes2) {
  abytes(bytes2);
  if (hasHexBuiltin)
    return bytes2.toHex();
  let hex = "";
  for (let i = 0; i < bytes2.length; i++) {
    hex += hexes[bytes2[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new Error("string expected");
  return new Uint8Array(new TextEncoder().encode(str));
}
function toBytes(data) {
  if (typeof data === "string")
    data = utf8ToBytes(data);
  abytes(data);
  return data;
}
var Hash = class {
};
function createHasher(hashCons) {
  const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
  const tmp = hashCons();
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.create = () => hashCons();
  return hashC;
}

// node_modules/@noble/hashes/esm/_md.js
function setBigUint64(view, byteOffset, value, isLE) {
  if (typeof view.setBigUint64 === "function")
    return view.setBigUint64(byteOffset, value, isLE);
  const _32n = BigInt(32);
  const _u32_max = BigInt(4294967295);
  const wh = Number(value >> _32n & _u32_max);
  const wl = Number(value & _u32_max);
  const h = isLE ? 4 : 0;
  const l = isLE ? 0 : 4;
  view.setUint32(byteOffset + h, wh, isLE);
  view.setUint32(byteOffset + l, wl, isLE);
}
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class extends Hash {
  constructor(blockLen, outputLen, padOffset, isLE) {
    super();
    this.finished = false;
    this.length = 0;
    this.pos = 0;
    this.destroyed = false;
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    data = toBytes(data);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        continue;
      }
      buffer.set(data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
      }
    }
    this.length += data.length;
    this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    clean(this.buffer.subarray(pos));
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      pos = 0;
    }
    for (let i = pos; i < blockLen; i++)
      buffer[i] = 0;
    setBigUint64(view, blockLen - 8, BigInt(this.length * 8), isLE);
    this.process(view, 0);
    const oview = createView(out);
    const len = this.outputLen;
    if (len % 4)
      throw new Error("_sha2: outputLen should be aligned to 32bit");
    const outLen = len / 4;
    const state = this.get();
    if (outLen > state.length)
      throw new Error("_sha2: outputLen bigger than state");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneInto(to) {
    to || (to = new this.constructor());
    to.set(...this.get());
    const { blockLen, buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (length % blockLen)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/esm/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA256 = class extends HashMD {
  constructor(outputLen = 32) {
    super(64, outputLen, 8, false);
    this.A = SHA256_IV[0] | 0;
    this.B = SHA256_IV[1] | 0;
    this.C = SHA256_IV[2] | 0;
    this.D = SHA256_IV[3] | 0;
    this.E = SHA256_IV[4] | 0;
    this.F = SHA256_IV[5] | 0;
    this.G = SHA256_IV[6] | 0;
    this.H = SHA256_IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var sha256 = /* @__PURE__ */ createHasher(() => new SHA256());

// src/digest.ts
var digestOf = (definition3) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted2(definition3)))));
function sorted2(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted2);
  const keys = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(keys.map(([key, one]) => [key, sorted2(one)]));
}

// src/define.ts
var most6 = { held: 1e4, told: 100 };
var CatalogueError = class extends Error {
  /** Tells it from other errors where `instanceof` cannot. */
  name = "CatalogueError";
  /** Everything that is wrong with the definition, at least one and at most 10,000; the message tells the first 100. */
  problems;
  constructor(problems) {
    const lines = problems.slice(0, most6.told).map(({ path, message }) => `- ${path || "catalogue"}: ${message}`);
    const more = problems.length > most6.told ? [`and ${problems.length - most6.told} more.`] : [];
    const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
    super(`The catalogue has ${count}:
${[...lines, ...more].join("\n")}`);
    this.problems = problems.slice(0, most6.held);
  }
};
function defineCatalogue(definition3, against = {}) {
  const own2 = ownFields(definition3);
  const problems = problemsOf(own2, against);
  if (problems.length > 0) throw new CatalogueError(problems);
  return indexCatalogue(own2, digestOf(own2));
}
function ownFields(definition3) {
  if (typeof definition3 !== "object" || definition3 === null) return definition3;
  const { index: _, digest: __, ...own2 } = definition3;
  return copyOf(own2);
}
var deepest2 = 50;
function copyOf(value, depth = 0, made = /* @__PURE__ */ new Map()) {
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest2) return void 0;
  const known5 = made.get(value);
  if (known5) return known5;
  const copy = Array.isArray(value) ? [] : {};
  made.set(value, copy);
  for (const [key, one] of Array.isArray(value) ? value.entries() : Object.entries(value))
    Object.defineProperty(copy, key, {
      value: copyOf(one, depth + 1, made),
      enumerable: true,
      writable: true,
      configurable: true
    });
  return copy;
}

// src/derived.ts
function derivedFrom(catalogue2, name, how) {
  const { index: _, digest: __, ...definition3 } = catalogue2;
  checkName(name, how);
  return { ...definition3, id: name.id ?? `${catalogue2.id}-${how}`, version: name.version ?? catalogue2.version };
}
function checkName(name, how) {
  const usage = how === "offer" ? "offer(catalogue, menu, { id, version })" : "tighten(catalogue, rules, { id, version })";
  if (typeof name !== "object" || name === null) throw new TypeError(`The name must be an object: ${usage}.`);
  const other = Object.keys(name).find((key) => key !== "id" && key !== "version");
  if (other !== void 0) throw new TypeError(`Unknown option "${other}": ${usage}.`);
}

// src/knowledge/labels/unsettled.ts
var medical = ["deep-tissue-massage", "trigger-point-therapy", "myofascial-release", "acupressure"];
var unsettledNames = [
  {
    names: {
      en: "medical massage, clinical massage, orthopedic massage, orthopaedic massage",
      de: "medizinische massage",
      ru: "\u043B\u0435\u0447\u0435\u0431\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
      uk: "\u043B\u0456\u043A\u0443\u0432\u0430\u043B\u044C\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u043C\u0435\u0434\u0438\u0447\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
      pl: "masa\u017C leczniczy",
      cs: "medic\xEDnska mas\xE1\u017E, ~medic\xEDnska"
    },
    codes: medical,
    why: "Says what the massage is for, not how it is done; these are the techniques counted as medical."
  },
  {
    names: {
      en: "therapeutic massage, remedial massage, treatment massage",
      es: "masaje terap\xE9utico",
      fr: "massage th\xE9rapeutique",
      pt: "massagem terap\xEAutica",
      de: "therapeutische massage",
      ru: "\u0442\u0435\u0440\u0430\u043F\u0435\u0432\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, ~\u0442\u0435\u0440\u0430\u043F\u0435\u0432\u0442\u0438\u0447\u0435\u0441\u043A*, \u043B\u0435\u0447\u0435\u0431\u043D\u043E-\u043E\u0437\u0434\u043E\u0440\u043E\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0439, \u043B\u0435\u0447\u0435\u0431\u043D\u043E-\u043E\u0437\u0434\u043E\u0440\u043E\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
      uk: "\u0442\u0435\u0440\u0430\u043F\u0435\u0432\u0442\u0438\u0447\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, ~\u0442\u0435\u0440\u0430\u043F\u0435\u0432\u0442\u0438\u0447\u043D*",
      cs: "terapeutick\xE1 mas\xE1\u017E, ~terapeutick\xE9",
      vi: "massage tr\u1ECB li\u1EC7u, ~tr\u1ECB li\u1EC7u"
    },
    codes: medical,
    why: "Says what the massage is for, not how it is done; menus use it for any work on a complaint."
  },
  {
    names: { zh: "\u7406\u7597" },
    codes: [...medical, "exercise-therapy"],
    why: "Means physical therapy, and on spa menus a therapeutic massage."
  },
  {
    names: { zh: "\u6307\u538B, \u6307\u58D3" },
    codes: ["acupressure", "shiatsu"],
    why: "One word in Chinese for acupressure and for shiatsu."
  },
  {
    names: { ja: "\u6307\u5727" },
    codes: ["shiatsu"],
    why: "The Japanese word for shiatsu, which some menus file under acupressure."
  },
  {
    names: { ru: "\u0440\u0435\u0444\u043B\u0435\u043A\u0441\u043E\u0442\u0435\u0440\u0430\u043F\u0438\u044F", uk: "\u0440\u0435\u0444\u043B\u0435\u043A\u0441\u043E\u0442\u0435\u0440\u0430\u043F\u0456\u044F" },
    codes: ["reflexology", "acupuncture"],
    why: "A medical speciality that includes acupuncture; menus also use it for foot reflexology."
  },
  {
    names: { ru: "\u043C\u0430\u043D\u0443\u0430\u043B\u044C\u043D\u0430\u044F \u0442\u0435\u0440\u0430\u043F\u0438\u044F" },
    codes: ["spinal-manipulation", "joint-mobilization"],
    why: "In Russian the name for manual treatment of the spine, with or without thrusts."
  },
  {
    names: { cs: "reflexn\xED mas\xE1\u017E, reflexn\xE1 mas\xE1\u017E, ~reflexn\xED" },
    codes: ["reflexology", "connective-tissue-massage"],
    why: "In Czech both foot reflexology and the dry reflex massage of the back, which connective tissue massage is nearest to."
  },
  {
    names: { ko: "\uBC1C \uB9C8\uC0AC\uC9C0", vi: "massage ch\xE2n" },
    codes: ["reflexology", "foot-massage"],
    why: "Means foot massage; menus also use it for reflexology."
  },
  {
    names: { en: "~aroma oil", zh: "~\u7CBE\u6CB9", vi: "~tinh d\u1EA7u" },
    codes: ["aromatherapy-massage", "essential-oils"],
    why: "Names the oil: a massage with it or the oil as an add-on."
  },
  {
    names: { zh: "\u9488\u7078, \u91DD\u7078", ja: "\u937C\u7078" },
    codes: ["acupuncture", "moxibustion"],
    why: "One word for acupuncture and moxibustion together."
  },
  {
    names: { en: "tmj massage, jaw massage", de: "kiefermassage" },
    codes: ["intraoral-massage", "head-and-face-massage"],
    why: "May be done inside the mouth or on the face only."
  },
  {
    names: {
      en: "neck and shoulder, neck shoulder, back massage, back neck",
      de: "r\xFCckenmassage",
      ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0441\u043F\u0438\u043D\u044B, \u0448\u0435\u0439\u043D\u043E-\u0432\u043E\u0440\u043E\u0442\u043D\u0438\u043A\u043E\u0432",
      uk: "\u043C\u0430\u0441\u0430\u0436 \u0441\u043F\u0438\u043D\u0438, \u0448\u0438\u0439\u043D\u043E-\u043A\u043E\u043C\u0456\u0440\u0446\u0435\u0432",
      cs: "mas\xE1\u017E chrbta, mas\xE1\u017E zad, chrb\xE1t a krk",
      pl: "masa\u017C plec\xF3w",
      zh: "\u80A9\u9888",
      vi: "c\u1ED5 vai g\xE1y"
    },
    codes: [],
    why: "Names places, which are found as regions; most techniques can be done there."
  },
  {
    names: { pl: "ba\u0144k" },
    codes: [],
    why: "The beginning of a word, which without its accent is the English word bank; the whole words are known."
  },
  {
    names: { en: "baby massage, infant massage" },
    codes: [],
    why: "Given to infants; the catalogue holds no technique for them."
  },
  {
    names: { en: "massage chair" },
    codes: [],
    why: "A machine; the catalogue holds hands-on techniques."
  },
  {
    names: { en: "watsu, body wrap, hammam, sauna" },
    codes: [],
    why: "Given in water or heat, which safety rules here do not cover."
  },
  {
    names: { en: "wet cupping, hijama" },
    codes: [],
    why: "Draws blood, which the rules for cupping do not cover."
  },
  {
    names: { en: "reiki, kinesio tape, vacuum massage, endermologie, active release technique" },
    codes: [],
    why: "No entry of the catalogue is near enough to stand for it."
  }
];

// src/fold.ts
var normalise = (text2) => text2.replaceAll(/[™℠]/g, " ").normalize("NFKC");
var letters = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0111: "d",
  \u00F0: "d",
  \u0142: "l",
  \u0131: "i",
  \u00FE: "th",
  \u03C2: "\u03C3"
};
function fold(word) {
  if (/^[a-z]+$/i.test(word)) return singular(word.toLowerCase());
  const bare = word.normalize("NFKD").toLowerCase().normalize("NFKD").replaceAll(/[\u0300-\u036f\u0640\u064b-\u0655]|\p{DI}|\p{Me}/gu, "").normalize("NFC");
  return singular([...inOneScript(bare)].map((letter) => letters[letter] ?? letter).join(""));
}
var lookalikes = /* @__PURE__ */ Object.fromEntries(
  [..."\u0430a\u0435e\u043Eo\u0440p\u0441c\u0445x\u0443y\u0456i\u0455s\u0458j\u043Ak\u043Cm\u0442t\u043Dh\u0432b\u0578n\u057Du\u03BFo\u03B1a\u03B5e\u03B9i\u03C1p\u03C5u".matchAll(/(.)(.)/gu)].map(([, like, latin]) => [like, latin])
);
var inOneScript = (word) => /[a-z]/.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word) ? [...word].map((letter) => lookalikes[letter] ?? letter).join("") : word;
var singular = (word) => word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
var dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
var telling = /[🤰🫃🫄🤱]/u;
function judge2(character) {
  if (/\p{Nd}/u.test(character)) return "digit";
  if (/\p{DI}/u.test(character)) return "letter";
  if (dense.test(character) || telling.test(character)) return "character";
  if (/[\p{L}\p{M}]/u.test(character)) return "letter";
  if (/\p{Sc}/u.test(character)) return "currency";
  if (/[,،、()[\]]/.test(character)) return "comma";
  return /[;!?\n\r\u2028\u2029。•|؟।…]/.test(character) ? "stop" : "space";
}
var ascii = /* @__PURE__ */ Array.from({ length: 128 }, (_, code2) => judge2(String.fromCharCode(code2)));
var sortOf = (character) => ascii[character.codePointAt(0) ?? 0] ?? judge2(character);
function tokensOf(text2) {
  const tokens = [];
  let at = 0;
  let stretch = 0;
  let sentence = 0;
  let open2;
  const close = () => {
    if (!open2) return;
    const word = open2.sort === "digit" ? text2.slice(open2.start, at) : fold(text2.slice(open2.start, at));
    if (word) tokens.push({ word, start: open2.start, end: at, stretch, sentence });
    open2 = void 0;
  };
  for (const character of text2) {
    const next = text2.charAt(at + character.length);
    const sort = inNumber(character, next, open2?.sort) ? "digit" : stopOf(character, next) ?? sortOf(character);
    if (sort !== open2?.sort || sort === "character" || sort === "currency") close();
    if (sort === "stop") sentence += 1;
    if (isAsking(character)) markAsked(tokens);
    if (sort === "stop" || sort === "comma") stretch += 1;
    else if (sort !== "space" && !open2) open2 = { start: at, sort };
    at += character.length;
  }
  close();
  return tokens;
}
var isAsking = (character) => character === "?" || character === "\u061F";
function markAsked(tokens) {
  const last = tokens.pop();
  if (last) tokens.push({ ...last, asked: true });
}
var inNumber = (character, next, open2) => open2 === "digit" && /[.,:]/.test(character) && /\d/.test(next);
var stopOf = (character, next) => character === "." && (next === "" || /\s/.test(next)) ? "stop" : void 0;
var words2 = (text2) => tokensOf(normalise(text2)).map(({ word }) => word);

// src/knowledge/labels/words.ts
var modifiers = {
  en: "massage, session, treatment, therapy, therapeutic, therapist, bodywork, full body, whole body, half body, signature, royal, deluxe, luxury, premium, vip, ritual, retreat, package, journey, experience, special, express, classic, traditional, authentic, couple, for two, duo, home, at home, hotel, mobile, outcall, in room, spa, house, customized, customised, bespoke, custom, add-on, addon, upgrade, combo, new, popular, best seller, intensive, extended, short, long, men's, women's, ladies, from, price, professional, service, left, right, both sides, left side, right side",
  es: "masaje, sesi\xF3n, tratamiento, terapia, terap\xE9utico, cuerpo completo, cuerpo entero, de cuerpo entero, pareja, en pareja, a domicilio, ritual, tradicional, masoterapia, para dos, dos personas, izquierdo, izquierda, derecho, derecha",
  fr: "massage, s\xE9ance, th\xE9rapeutique, soin, traitement, corps entier, corps complet, en duo, duo, couple, \xE0 domicile, rituel, signature, traditionnel, modelage, gauche, droit, droite",
  pt: "massagem, massagens, sess\xE3o, tratamento, terapia, terap\xEAutica, corpo inteiro, corpo todo, casal, para casal, em casa, a domic\xEDlio, ritual, tradicional, massoterapia, esquerdo, esquerda, direito, direita",
  de: "massage, massagen, behandlung, therapeutische, sitzung, anwendung, ganzk\xF6rper, paar, paarmassage, f\xFCr paare, zu hause, mobil, ritual, traditionell, traditionelle, links, rechts, linke, rechte, linker, rechter",
  it: "massaggio, massaggi, seduta, trattamento, corpo intero, total body, di coppia, coppia, a domicilio, rituale, tradizionale, sinistro, sinistra, destro, destra",
  ru: "\u043C\u0430\u0441\u0441\u0430\u0436*, \u0441\u0435\u0430\u043D\u0441, \u0441\u0435\u0430\u043D\u0441\u044B, \u043F\u0440\u043E\u0446\u0435\u0434\u0443\u0440\u0430, \u0434\u043B\u044F \u0434\u0432\u043E\u0438\u0445, \u0434\u043B\u044F \u043F\u0430\u0440\u044B, \u043D\u0430 \u0434\u043E\u043C\u0443, \u0432\u0441\u0435\u0433\u043E \u0442\u0435\u043B\u0430, \u043E\u0431\u0449\u0438\u0439, \u0441\u043F\u0430, \u0440\u0438\u0442\u0443\u0430\u043B, \u0441\u043B\u0435\u0432\u0430, \u0441\u043F\u0440\u0430\u0432\u0430, \u043B\u0435\u0432\u043E\u0435, \u043F\u0440\u0430\u0432\u043E\u0435, \u043B\u0435\u0432\u0430\u044F, \u043F\u0440\u0430\u0432\u0430\u044F, \u043B\u0435\u0432\u044B\u0439, \u043F\u0440\u0430\u0432\u044B\u0439",
  uk: "\u043C\u0430\u0441\u0430\u0436*, \u0441\u0435\u0430\u043D\u0441, \u0441\u0435\u0430\u043D\u0441\u0438, \u043F\u0440\u043E\u0446\u0435\u0434\u0443\u0440\u0430, \u0434\u043B\u044F \u0434\u0432\u043E\u0445, \u0434\u043B\u044F \u043F\u0430\u0440\u0438, \u0432\u0434\u043E\u043C\u0430, \u0432\u0441\u044C\u043E\u0433\u043E \u0442\u0456\u043B\u0430, \u0437\u0430\u0433\u0430\u043B\u044C\u043D\u0438\u0439, \u0441\u043F\u0430, \u0440\u0438\u0442\u0443\u0430\u043B",
  pl: "masa\u017C, masa\u017Ce, masa\u017Cu, zabieg, sesja, ca\u0142e cia\u0142o, ca\u0142ego cia\u0142a, dla dwojga, dla pary, rytua\u0142, tradycyjny",
  cs: "mas\xE1\u017E, mas\xE1\u017Ee, mas\xE1\u017E\xED, procedura, o\u0161et\u0159en\xED, celot\u011Blov\xE1, cel\xE9ho t\u011Bla, pro dva, pre dvoch, ritu\xE1l, tradi\u010Dn\xED, tradi\u010Dn\xE1",
  zh: "\u6309\u6469, \u7597\u7A0B, \u8B77\u7406, \u62A4\u7406, \u5168\u8EAB, \u53CC\u4EBA, \u60C5\u4FA3, \u5957\u9910, \u5C0A\u4EAB, \u8C6A\u534E, \u7ECF\u5178, \u4F20\u7EDF, \u4E0A\u95E8, \u9152\u5E97, \u670D\u52A1, \u4F53\u9A8C, \u7597\u6CD5, \u5F0F",
  ja: "\u30DE\u30C3\u30B5\u30FC\u30B8, \u30B3\u30FC\u30B9, \u30C8\u30EA\u30FC\u30C8\u30E1\u30F3\u30C8, \u5168\u8EAB, \u30DA\u30A2, \u30AB\u30C3\u30D7\u30EB, \u51FA\u5F35, \u30DC\u30C7\u30A3, \u30B1\u30A2, \u65BD\u8853, \u30BB\u30E9\u30D4\u30FC",
  ko: "\uB9C8\uC0AC\uC9C0, \uCF54\uC2A4, \uAD00\uB9AC, \uC804\uC2E0, \uCEE4\uD50C, \uCD9C\uC7A5, \uD14C\uB77C\uD53C, \uD504\uB85C\uADF8\uB7A8",
  vi: "massage, m\xE1t xa, li\u1EC7u tr\xECnh, to\xE0n th\xE2n, c\u1EB7p \u0111\xF4i, t\u1EA1i nh\xE0, tr\u1ECB li\u1EC7u to\xE0n th\xE2n",
  id: "pijat, urut, pijatan, seluruh badan, pasangan, perawatan, tradisional, ke rumah, paket",
  tr: "masaj, masaj\u0131, seans, \xE7ift, t\xFCm v\xFCcut, terapi, geleneksel",
  lt: "masa\u017Eas",
  sl: "masa\u017Ea, tretma",
  bg: "\u043C\u0430\u0441\u0430\u0436",
  nl: "massage, behandeling, sessie, duo, aan huis",
  ar: "\u0645\u0633\u0627\u062C, \u062A\u062F\u0644\u064A\u0643, \u062C\u0644\u0633\u0629, \u0627\u0644\u0645\u0633\u0627\u062C",
  fa: "\u0645\u0627\u0633\u0627\u0698",
  th: "\u0E19\u0E27\u0E14"
};
var units = {
  en: "min, mins, minute, hr, hrs, hour, h, m, usd, eur, gbp, euro, dollar, percent, off, person, people, times, x, st, nd, rd, th",
  es: "minutos, hora, pesos, mxn, cop, clp",
  fr: "heure",
  pt: "minutos, reais, brl, r",
  de: "minuten, stunde, stunden, std",
  it: "minuti, ore, ora",
  ru: "\u043C\u0438\u043D\u0443\u0442*, \u043C\u0438\u043D, \u0447\u0430\u0441*, \u0440\u0443\u0431*",
  uk: "\u0445\u0432\u0438\u043B\u0438\u043D*, \u0445\u0432, \u0433\u043E\u0434\u0438\u043D*, \u0433\u043E\u0434, \u0433\u0440\u043D",
  pl: "minut, minuty, godz, godzina, z\u0142, pln",
  cs: "minut, hod, hodina, hodiny, k\u010D, czk",
  zh: "\u5206\u949F, \u5206\u9418, \u5C0F\u65F6, \u5C0F\u6642, \u5143, \u5206",
  ja: "\u5206, \u6642\u9593, \u5186",
  ko: "\uBD84, \uC2DC\uAC04, \uC6D0",
  vi: "ph\xFAt, gi\u1EDD, vnd, \u0111\u1ED3ng",
  id: "menit, jam, rb, ribu, rp, idr",
  tr: "dakika, dk, saat, tl"
};
var fillers = {
  en: "the, a, an, of, for, in, on, at, my, i, have, had, has, am, is, are, was, were, it, its, to, your, our, by, this, that, some, very, been, be, got, get, getting, me, mine, please, want, would, like, need, looking, do, did, does, any, also, too, he, she, they, his, her, who, as, so, there, yes, known, present, currently, still, when, previously, history, past, previous, current, diagnosed, with, pm, suffer, suffering, deal, experience, experiencing, feel, feeling, ever, prior, signs, significant, all, reported, recent, recently, medical, active, symptoms, take, taking, took, use, using, really, quite, bit, problem, issue, trouble, anymore, now, being",
  es: "de, del, la, el, los, las, un, una, con, para, en, por, mi, mis, tengo, he, al, que, me, se, soy, estoy, es, muy, s\xED, hay, antecedentes, historia, padezco, sufro, tenido, tuve, historial, quiero, necesito, su, tiene",
  fr: "de, du, des, la, le, les, l, d, un, une, avec, pour, en, \xE0, au, aux, mon, ma, mes, j, ai, je, suis, c, est, tr\xE8s, oui, dans, ant\xE9c\xE9dents, eu, souffre, probl\xE8me, n, t, m, s, qu, y",
  pt: "de, do, da, dos, das, o, os, as, um, uma, com, para, em, na, nas, nos, meu, minha, tenho, tive, estou, sou, eu, muito, sim, ao, hist\xF3rico, tem, sofro",
  de: "der, die, das, den, dem, ein, eine, einen, einer, mit, f\xFCr, im, am, zur, zum, an, auf, mein, meine, meinen, ich, habe, hatte, bin, ist, sehr, ja, es, bekannt, bekannte, seit, leide, unter, von, bei, bestehend, vorhanden, bitte, gern, gerne, m\xF6chte",
  it: "di, del, della, dei, delle, il, lo, gli, un, una, con, per, al, alla, alle, mio, mia, ho, sono, che, molto, avuto",
  ru: "\u043D\u0430, \u0434\u043B\u044F, \u0441, \u0441\u043E, \u043F\u043E, \u0443, \u043C\u0435\u043D\u044F, \u043C\u043D\u0435, \u044F, \u043C\u043E\u0439, \u043C\u043E\u044F, \u0435\u0441\u0442\u044C, \u043E\u0447\u0435\u043D\u044C, \u0434\u0430, \u0431\u044B\u043B, \u0431\u044B\u043B\u0430, \u0431\u044B\u043B\u043E, \u0431\u044B\u043B\u0438, \u043A, \u043E\u0442, \u0432",
  uk: "\u043D\u0430, \u0434\u043B\u044F, \u0437, \u0437\u0456, \u0456\u0437, \u043F\u043E, \u0443, \u0432, \u043C\u0435\u043D\u0435, \u043C\u0435\u043D\u0456, \u044F, \u043C\u0456\u0439, \u043C\u043E\u044F, \u0454, \u0434\u0443\u0436\u0435, \u0442\u0430\u043A, \u0431\u0443\u0432, \u0431\u0443\u043B\u0430, \u0431\u0443\u043B\u043E, \u0431\u0443\u043B\u0438",
  pl: "na, dla, z, ze, w, do, mam, mnie, jestem, moje, jest, od, bardzo, tak, mia\u0142am, mia\u0142em",
  cs: "na, pro, pre, s, se, v, ve, m\xE1m, jsem, som, je, moje, od, velmi, ano, m\u011Bla, m\u011Bl",
  zh: "\u6211, \u6709, \u7684, \u4E86, \u548C, \u6211\u7684, \u5F88, \u662F, \u4E2D, \u8FC7, \u53F2, \u66FE, \u60F3, \u8981, \u505A",
  ja: "\u306E, \u304C, \u306F, \u3092, \u306B, \u3067, \u3082, \u3067\u3059, \u307E\u3059, \u3042\u308A, \u3042\u308B, \u3042\u308A\u307E\u3059, \u4E2D, \u6B74, \u3068, \u306A, \u3066, \u308B, \u3044, \u3053\u3068, \u72B6\u614B",
  ko: "\uC774, \uAC00, \uC740, \uB294, \uC744, \uB97C, \uC758, \uC5D0, \uB3C4, \uC694, \uC774\uC5D0\uC694, \uC608\uC694, \uC785\uB2C8\uB2E4, \uC788\uC5B4\uC694, \uC788\uC2B5\uB2C8\uB2E4, \uC911, \uACFC, \uC640, \uBCD1\uB825, \uB825, \uC774\uB098, \uC788\uC74C, \uC778, \uD55C, \uC801",
  vi: "t\xF4i, b\u1ECB, c\xF3, c\u1EE7a, cho, v\xE0, l\xE0, \u0111ang, ti\u1EC1n s\u1EED, b\u1EC7nh",
  id: "saya, ada, punya, dengan, untuk, di, yang, sedang, riwayat, dan, adalah, penyakit, pernah",
  tr: "ve, ile, i\xE7in, bir, benim, var, \xE7ok, hastal\u0131\u011F\u0131, ge\xE7mi\u015Fi, hi\xE7",
  nl: "de, het, een, van, voor, met, op, mijn, ik, heb, ben",
  ar: "\u0645\u0646, \u0641\u064A, \u0623\u0646\u0627, \u0644\u062F\u064A, \u0639\u0646\u062F\u064A, \u0645\u0631\u0636, \u0648"
};
var ands = {
  en: "and, plus, as well as",
  es: "y, m\xE1s",
  fr: "et",
  pt: "e",
  de: "und, sowie",
  ru: "\u0438",
  uk: "\u0442\u0430, \u0456, \u0439",
  pl: "i, oraz",
  zh: "\u548C, \u53CA",
  ja: "\u3068"
};
var ors = {
  en: "or, nor, and or",
  es: "o, u, ni",
  fr: "ou, ni",
  pt: "ou, nem",
  de: "oder, noch, bzw",
  it: "o, n\xE9, oppure",
  ru: "\u0438\u043B\u0438, \u043B\u0438\u0431\u043E, \u043D\u0438",
  uk: "\u0430\u0431\u043E, \u0447\u0438, \u043D\u0456, \u0430\u043D\u0456",
  pl: "lub, albo, ani, czy",
  cs: "nebo, ani, alebo, \u010Di",
  zh: "\u6216, \u6216\u8005, \u8FD8\u662F",
  ja: "\u307E\u305F\u306F, \u3082\u3057\u304F\u306F",
  ko: "\uB610\uB294, \uD639\uC740",
  vi: "ho\u1EB7c",
  id: "atau, maupun",
  tr: "veya, ya da"
};
var buts = {
  en: "but, however, although, though, except, apart from, other than, yet, only, because, since, due to, despite, besides, aside from, with the exception of, excluding, save for, apart, even though, albeit",
  es: "pero, sino, excepto, salvo, aunque, porque, desde, solo",
  fr: "mais, sauf, cependant, except\xE9, parce que, depuis, seulement",
  pt: "mas, por\xE9m, exceto, embora, porque, desde, s\xF3, somente",
  de: "aber, sondern, jedoch, au\xDFer, weil, wegen, nur, daf\xFCr",
  it: "ma, per\xF2, tranne, eccetto, perch\xE9",
  ru: "\u043D\u043E, \u043E\u0434\u043D\u0430\u043A\u043E, \u043A\u0440\u043E\u043C\u0435, \u043F\u043E\u0442\u043E\u043C\u0443, \u0438\u0437-\u0437\u0430, \u0430, \u0442\u043E\u043B\u044C\u043A\u043E, \u0437\u0430\u0442\u043E",
  uk: "\u0430\u043B\u0435, \u043F\u0440\u043E\u0442\u0435, \u043A\u0440\u0456\u043C, \u043E\u0434\u043D\u0430\u043A, \u0447\u0435\u0440\u0435\u0437, \u0430, \u0442\u0456\u043B\u044C\u043A\u0438",
  pl: "ale, jednak, lecz, opr\xF3cz, poniewa\u017C, tylko",
  cs: "ale, av\u0161ak, krom\u011B, okrem, proto\u017Ee, jen",
  zh: "\u4F46, \u4F46\u662F, \u4E0D\u8FC7, \u53EA\u662F, \u53EA\u6709, \u56E0\u4E3A",
  ja: "\u3067\u3082, \u3057\u304B\u3057, \u305F\u3060\u3057, \u3051\u3069, \u3051\u308C\u3069, \u3060\u3051",
  ko: "\uD558\uC9C0\uB9CC, \uADF8\uB7EC\uB098, \uC9C0\uB9CC, \uB2E4\uB9CC",
  vi: "nh\u01B0ng, v\xEC, ch\u1EC9",
  id: "tapi, tetapi, namun, karena, hanya",
  tr: "ama, fakat, ancak, sadece",
  nl: "maar"
};
var negations = {
  en: "no, not, none, never, without, deny, denies, denied, denying, negative for, free of, free from, absence of, lack of, no history of, not had, never had, don't have, do not have, doesn't have, does not have, haven't had, have not had, haven't, havent, hasn't, isn't, aren't, i'm not, not been, nothing, neither, non, nope, nil, n/a, not applicable, no known, no sign of, no evidence of, don't, dont, do not, doesn't, didn't, can't, cannot, won't, avoid, avoiding, stay away from, hate, dislike, wasn't, weren't, hadn't, ain't, isnt, arent, wasnt, doesnt, didnt, hasnt, cant, im not, w/o, nobody, no one, no i am not, no i'm not, no im not, no i have not, no i haven't, no i have no, no i have never, no i had no, no hx of, no hx, no h/o, neg for, neg",
  es: "no, nunca, sin, niega, ning\xFAn, ninguna, ninguno, jam\xE1s, tampoco, nada, no tengo, ausencia de, libre de, no hay, evitar, evite",
  fr: "pas de, pas d, sans, aucun, aucune, jamais, jamais eu, pas, non, ne pas, \xE9viter, \xE9vitez",
  pt: "n\xE3o, nunca, sem, nega, nenhum, nenhuma, jamais, nada, n\xE3o tenho, aus\xEAncia de, evitar, evite",
  de: "kein, keine, keinen, keiner, keinerlei, nicht, nie, niemals, ohne, nein, noch nie, weder, frei von, verneint, vermeiden, bitte nicht, nein ich habe keine, nein ich habe kein, nein ich habe keinen, nein ich bin nicht",
  it: "no, non, senza, mai, nessun, nessuna, nessuno, non ho, nega",
  ru: "\u043D\u0435, \u043D\u0435\u0442, \u0431\u0435\u0437, \u043D\u0438\u043A\u043E\u0433\u0434\u0430, \u043D\u0438\u043A\u0430\u043A\u0438\u0445, \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442, \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0438\u0435, \u043E\u0442\u0440\u0438\u0446\u0430\u0435\u0442, \u043D\u0438\u043A\u043E\u0433\u0434\u0430 \u043D\u0435, \u043D\u0435 \u0431\u044B\u043B\u043E, \u043D\u0435\u0442\u0443",
  uk: "\u043D\u0435, \u043D\u0435\u043C\u0430\u0454, \u043D\u0435\u043C\u0430, \u0431\u0435\u0437, \u043D\u0456\u043A\u043E\u043B\u0438, \u0436\u043E\u0434\u043D\u0438\u0445, \u0432\u0456\u0434\u0441\u0443\u0442\u043D*, \u0437\u0430\u043F\u0435\u0440\u0435\u0447\u0443\u0454, \u043D\u0435 \u0431\u0443\u043B\u043E",
  pl: "nie, brak, bez, nigdy, \u017Cadn*, nie mam, nie jestem, zaprzecza",
  cs: "ne, nie, nen\xED, bez, nikdy, \u017E\xE1dn*, \u017Eiadn*, nem\xE1m, nejsem, nie som, nem\u011Bl, nem\u011Bla, nemal, nemala, nie je",
  zh: "\u6CA1\u6709, \u6C92\u6709, \u4ECE\u672A, \u5F9E\u672A, \u4ECE\u6765\u6CA1\u6709, \u5426\u8BA4, \u5426\u8A8D, \u4E0D\u662F, \u65E0, \u7121, \u6CA1, \u672A, \u6C92, \u5E76\u975E, \u4E0D\u4F1A, \u6CA1\u5F97\u8FC7, \u6CA1\u6709\u5F97\u8FC7",
  vi: "kh\xF4ng, ch\u01B0a, ch\u01B0a t\u1EEBng, ch\u01B0a bao gi\u1EDD, ch\u1EB3ng",
  id: "tidak, tidak ada, bukan, tanpa, belum, belum pernah, tak, tidak pernah, tidak sedang",
  nl: "geen, niet, zonder, nooit, nee",
  ar: "\u0644\u0627, \u0644\u064A\u0633, \u0628\u062F\u0648\u0646, \u0644\u0627 \u064A\u0648\u062C\u062F, \u0644\u064A\u0633 \u0644\u062F\u064A, \u063A\u064A\u0631",
  th: "\u0E44\u0E21\u0E48, \u0E44\u0E21\u0E48\u0E21\u0E35",
  sl: "brez, nimam, nisem, nema, bez",
  bg: "\u043D\u044F\u043C\u0430, \u0431\u0435\u0437, \u043D\u0435"
};
var afterNegations = {
  en: "ruled out, absent, negative, was negative, is negative, tested negative",
  de: "ausgeschlossen, verneint",
  ja: "\u306A\u3057, \u306A\u3044, \u307E\u305B\u3093, \u7121\u3057, \u7121\u3044, \u306A\u3044\u3067\u3059, \u3067\u306F\u306A\u3044, \u3058\u3083\u306A\u3044, \u3057\u3066\u3044\u306A\u3044, \u3057\u3066\u3044\u307E\u305B\u3093, \u3042\u308A\u307E\u305B\u3093, \u3067\u306F\u3042\u308A\u307E\u305B\u3093, \u3044\u3044\u3048",
  ko: "\uC5C6\uC74C, \uC5C6\uC5B4\uC694, \uC5C6\uC2B5\uB2C8\uB2E4, \uC5C6\uB2E4, \uC5C6\uB294, \uC5C6\uC774, \uC5C6\uACE0, \uC544\uB2D8, \uC544\uB2C8\uC5D0\uC694, \uC544\uB2D9\uB2C8\uB2E4, \uC544\uB2C8\uB2E4, \uC544\uB2C8\uC694, \uD558\uC9C0 \uC54A, \uC54A\uC544\uC694, \uC54A\uC2B5\uB2C8\uB2E4, \uC548 \uD568",
  tr: "yok, de\u011Fil, de\u011Filim, yoktur, hay\u0131r, ya\u015Famad\u0131m, olmad\u0131m",
  ru: "\u043D\u0435\u0442, \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442",
  uk: "\u043D\u0435\u043C\u0430\u0454"
};
var doubts = {
  en: "not sure, unsure, not certain, maybe, perhaps, possibly, possible, might be, may be, might have, may have, could be, could have, don't know, do not know, suspected, suspect, rule out, query, mother, father, husband, wife, sister, brother, son, daughter, partner, friend, grandmother, grandfather, family history of, runs in family, no longer, used to, afraid of, worried about, fear of, if, risk of, not only, not just, in case, trying to get, hoping to get, planning, family, parents, hopefully, what about, whether, mum, mom, mam, mommy, mummy, dad, aunt, uncle, kid, boyfriend, girlfriend, not yet, no more, no other, no new, nothing new, no problem with, no issue with, no trouble with, no complications, no problem, no issue, no symptoms, not without, never without, not ruled out, can't rule out, cannot rule out, cannot be ruled out, haven't ruled out, can't exclude, cannot exclude, not excluded, can't deny, cannot deny, not that, never not, not free of, not free from, not negative, can't, cannot, can not, cant, won't, avoid, avoiding, stay away from, hate, dislike, i think, might, trying for, hoping for, awaiting, waiting for results, being tested for, tested for, likely, can i, is it safe, afraid, worried, no i have, no i am, no i'm, no im, no i had, no i take, no i was, no i've, no i got, no i do have",
  es: "no estoy segura, no estoy seguro, no s\xE9, quiz\xE1s, tal vez, posible, posiblemente, madre, padre, marido, esposa, esposo, hermana, hermano, hijo, hija, ya no, puede ser, podr\xEDa, familia, antecedentes familiares, no solo, todav\xEDa no, a\xFAn no, sin problemas, sin complicaciones, no se descarta, no descartado, no se puede descartar, sin descartar, no m\xE1s, mam\xE1, pap\xE1, mi t\xEDa, a lo mejor, creo que, evitar, evite, sospecha de, probable, probablemente",
  fr: "pas s\xFBr, pas s\xFBre, je ne sais pas, peut-\xEAtre, possible, m\xE8re, p\xE8re, mari, femme a, soeur, fr\xE8re, fils, fille, ne plus, famille, pas seulement, pas encore, ne suis plus, n ai plus, n a plus, plus de, pas exclu, pas exclue, pas exclure, maman, papa, tante, oncle, ma femme, \xE9viter, \xE9vitez, je pense, je crois, sans probl\xE8me, pas sans, suspicion de, probable, probablement, non j'ai, non je suis, non je prends",
  pt: "n\xE3o tenho certeza, n\xE3o sei, talvez, poss\xEDvel, possivelmente, m\xE3e, pai, marido, esposa, irm\xE3, irm\xE3o, filho, filha, n\xE3o mais, fam\xEDlia, pode ser, n\xE3o s\xF3, n\xE3o apenas, ainda n\xE3o, n\xE3o descartado, n\xE3o se descarta, n\xE3o posso descartar, papai, minha tia, acho que, evitar, evite, sem problemas, suspeita de, prov\xE1vel, provavelmente, j\xE1 n\xE3o, n\xE3o tenho mais, n\xE3o estou mais, n\xE3o tem mais",
  de: "nicht sicher, wei\xDF nicht, vielleicht, m\xF6glicherweise, m\xF6glich, verdacht auf, eventuell, mutter, vater, mann hat, frau hat, schwester, bruder, sohn, tochter, nicht mehr, familie, nicht nur, falls, ob, noch nicht, nicht auszuschlie\xDFen, nicht ausgeschlossen, nicht ausschlie\xDFen, mama, papa, tante, onkel, freund, freundin, vermeiden, bitte nicht, keine probleme, keine beschwerden, kein problem, nicht ohne, wahrscheinlich, vermutlich, ich glaube, verdacht, meine frau, mein mann, keine weiteren, keine neuen, nein ich habe, nein ich bin, nein ich nehme",
  it: "non sono sicura, non sono sicuro, non so, forse, possibile, madre, padre, marito, moglie, sorella, fratello, non pi\xF9, famiglia, non solo, non ancora, non escluso, non si esclude, mamma, probabilmente, sospetto, evitare, credo",
  ru: "\u043D\u0435 \u0443\u0432\u0435\u0440\u0435\u043D*, \u043D\u0435 \u0437\u043D\u0430\u044E, \u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C, \u043F\u043E\u0434\u043E\u0437\u0440\u0435\u043D\u0438\u0435 \u043D\u0430, \u043C\u0430\u043C\u0430, \u043C\u0430\u0442\u044C, \u043E\u0442\u0435\u0446, \u043C\u0443\u0436, \u0436\u0435\u043D\u0430, \u0441\u0435\u0441\u0442\u0440\u0430, \u0431\u0440\u0430\u0442, \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435, \u0441\u0435\u043C\u044C\u044F, \u043D\u0435 \u0442\u043E\u043B\u044C\u043A\u043E, \u0435\u0441\u043B\u0438, \u0435\u0449\u0451 \u043D\u0435, \u043D\u0435 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D*, \u043D\u0435 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u043E, \u043C\u0430\u043C\u044B, \u043E\u0442\u0446\u0430, \u043D\u0430\u0432\u0435\u0440\u043D\u043E\u0435, \u043F\u043E\u043A\u0430 \u043D\u0435",
  uk: "\u043D\u0435 \u0432\u043F\u0435\u0432\u043D\u0435\u043D*, \u043D\u0435 \u0437\u043D\u0430\u044E, \u043C\u043E\u0436\u043B\u0438\u0432\u043E, \u043C\u043E\u0436\u0435 \u0431\u0443\u0442\u0438, \u043F\u0456\u0434\u043E\u0437\u0440\u0430 \u043D\u0430, \u043C\u0430\u043C\u0430, \u043C\u0430\u0442\u0438, \u0431\u0430\u0442\u044C\u043A\u043E, \u0447\u043E\u043B\u043E\u0432\u0456\u043A, \u0434\u0440\u0443\u0436\u0438\u043D\u0430, \u0441\u0435\u0441\u0442\u0440\u0430, \u0431\u0440\u0430\u0442, \u0431\u0456\u043B\u044C\u0448\u0435 \u043D\u0435, \u043D\u0435 \u0442\u0456\u043B\u044C\u043A\u0438, \u044F\u043A\u0449\u043E, \u0449\u0435 \u043D\u0435, \u043D\u0435 \u0432\u0438\u043A\u043B\u044E\u0447\u0435\u043D*, \u043C\u0430\u0431\u0443\u0442\u044C",
  pl: "nie jestem pewna, nie jestem pewny, nie wiem, mo\u017Ce, mo\u017Cliwe, podejrzenie, matka, ojciec, m\u0105\u017C, \u017Cona, siostra, brat, ju\u017C nie, nie tylko, jeszcze nie, nie wykluczono, mama, tata, chyba, prawdopodobnie",
  cs: "nejsem si jist\xE1, nejsem si jist\xFD, nev\xEDm, neviem, mo\u017En\xE1, mo\u017Eno, matka, otec, man\u017Eel, man\u017Eelka, sestra, bratr, u\u017E ne, nejen, je\u0161t\u011B ne, e\u0161te nie, m\xE1ma, t\xE1ta, asi, pravd\u011Bpodobn\u011B, podez\u0159en\xED na",
  zh: "\u4E0D\u786E\u5B9A, \u4E0D\u78BA\u5B9A, \u4E0D\u77E5\u9053, \u53EF\u80FD, \u4E5F\u8BB8, \u6BCD\u4EB2, \u7236\u4EB2, \u5988\u5988, \u7238\u7238, \u4E08\u592B, \u59BB\u5B50, \u4E0D\u518D, \u5BB6\u65CF\u53F2, \u4E0D\u53EA, \u4E0D\u4EC5, \u6000\u7591, \u8FD8\u6CA1\u6709, \u8FD8\u6CA1, \u5C1A\u672A, \u4E0D\u6392\u9664, \u672A\u6392\u9664, \u4E0D\u80FD\u6392\u9664, \u7591\u4F3C, \u4E5F\u8A31",
  ja: "\u304B\u3082\u3057\u308C\u306A\u3044, \u304B\u3082, \u308F\u304B\u3089\u306A\u3044, \u5206\u304B\u3089\u306A\u3044, \u6BCD, \u7236, \u592B, \u59BB, \u5BB6\u65CF, \u53EF\u80FD\u6027, \u307E\u3060, \u5426\u5B9A\u3067\u304D\u306A\u3044, \u7591\u3044",
  ko: "\uBAA8\uB974\uACA0, \uC77C\uC9C0\uB3C4, \uC544\uB9C8, \uC5B4\uBA38\uB2C8, \uC544\uBC84\uC9C0, \uB0A8\uD3B8, \uC544\uB0B4, \uAC00\uC871, \uAC00\uC871\uB825, \uAC00\uB2A5\uC131, \uC544\uC9C1, \uC758\uC2EC",
  vi: "kh\xF4ng ch\u1EAFc, kh\xF4ng bi\u1EBFt, c\xF3 th\u1EC3, c\xF3 l\u1EBD, m\u1EB9, cha, ch\u1ED3ng, v\u1EE3, ch\u01B0a bi\u1EBFt, nghi ng\u1EDD",
  id: "tidak yakin, tidak tahu, mungkin, ibu saya, ayah, suami, istri, barangkali",
  tr: "emin de\u011Filim, bilmiyorum, belki, annem, babam, kocam, e\u015Fim, olabilir",
  nl: "misschien, niet zeker, moeder, vader, zus, broer, niet meer, nog niet, mogelijk"
};
var limits = {
  en: "until, till, til, since, before, anymore, any longer, at the moment, now, currently, current, right now, at present, today, lately, recently, recent, active, yet, so far, years, yrs, months, ago, again, after, yes, yep, yeah",
  es: "desde, hasta, ahora, actualmente, antes, por ahora, de momento, por el momento, a\xF1os, meses, hace, despu\xE9s, recientemente, todav\xEDa, a\xFAn, ya, s\xED",
  fr: "depuis, jusqu'\xE0, jusque, maintenant, actuellement, avant, pour le moment, en ce moment, mois, apr\xE8s, plus, r\xE9cemment, actuel, actuelle, oui",
  pt: "desde, at\xE9, agora, atualmente, antes, no momento, por enquanto, anos, meses, h\xE1, depois, recentemente, sim",
  de: "seit, bis, mehr, vor, jetzt, derzeit, aktuell, momentan, zurzeit, gerade, heute, fr\xFCher, jahren, jahre, monaten, monate, nach, akut, im moment, ja",
  it: "fino, adesso, ora, attualmente, prima, dopo, anni, mesi, al momento, pi\xF9",
  ru: "\u0434\u043E, \u0441\u0435\u0439\u0447\u0430\u0441, \u0442\u0435\u043F\u0435\u0440\u044C, \u0440\u0430\u043D\u044C\u0448\u0435, \u043F\u043E\u0441\u043B\u0435, \u0431\u043E\u043B\u044C\u0448\u0435, \u0443\u0436\u0435, \u043B\u0435\u0442, \u0433\u043E\u0434\u0430, \u043C\u0435\u0441\u044F\u0446*, \u043F\u043E\u043A\u0430, \u0434\u0430",
  uk: "\u0434\u043E, \u0437\u0430\u0440\u0430\u0437, \u0442\u0435\u043F\u0435\u0440, \u0440\u0430\u043D\u0456\u0448\u0435, \u043F\u0456\u0441\u043B\u044F, \u0431\u0456\u043B\u044C\u0448\u0435, \u0432\u0436\u0435, \u0440\u043E\u043A\u0456\u0432, \u0440\u043E\u043A\u0438, \u043C\u0456\u0441\u044F\u0446*",
  pl: "teraz, obecnie, wcze\u015Bniej, ju\u017C, lata, miesi\u0119cy, aktualnie, tak",
  cs: "te\u010F, nyn\xED, moment\xE1ln\u011B, d\u0159\xEDve, u\u017E, roky, m\u011Bs\xEDc\u016F, aktu\xE1ln\u011B, teraz, \xE1no, ano",
  zh: "\u73B0\u5728, \u76EE\u524D, \u4EE5\u524D, \u4E4B\u524D, \u76F4\u5230, \u540E\u6765, \u73B0, \u5E74, \u4E86, \u662F\u7684",
  ja: "\u4ECA, \u73FE\u5728, \u4EE5\u524D, \u307E\u3067, \u3082\u3046, \u5E74, \u306F\u3044",
  ko: "\uC9C0\uAE08, \uD604\uC7AC, \uC774\uC81C, \uC804\uC5D0, \uC774\uD6C4, \uB354 \uC774\uC0C1, \uB144, \uC608, \uB124",
  vi: "b\xE2y gi\u1EDD, hi\u1EC7n t\u1EA1i, hi\u1EC7n nay, tr\u01B0\u1EDBc \u0111\xE2y, t\u1EEB khi, n\u1EEFa",
  id: "sekarang, saat ini, sejak, sampai, dulu, lagi, sebelum",
  tr: "art\u0131k, \u015Fimdi, \u015Fu an, \xF6nce, beri, kadar",
  nl: "sinds, momenteel, meer, jaar, maanden"
};
var presumings = {
  en: "my, our, massage, massaging, touch, touching, press, pressing, pressure, rub, rubbing, treatment, therapy, trouble, complications, work on, near, around, about, effects",
  es: "mi, mis, masaje, presi\xF3n, tratamiento, tocar, presionar, problemas con, problemas",
  fr: "mon, ma, mes, massage, masser, toucher, appuyer, traitement, probl\xE8mes",
  pt: "meu, minha, meus, massagem, tocar, tratamento, press\xE3o, problemas",
  de: "mein, meine, meinen, meinem, meiner, massage, massieren, behandlung, druck, ber\xFChren, probleme mit",
  it: "mio, mia, miei, mie, massaggio, massaggi, trattamento, toccare, problemi",
  ru: "\u043C\u043E\u0439, \u043C\u043E\u044F, \u043C\u043E\u0435\u0439, \u043C\u0430\u0441\u0441\u0430\u0436*, \u043F\u0440\u043E\u0431\u043B\u0435\u043C",
  uk: "\u043C\u0456\u0439, \u043C\u043E\u044F, \u043C\u043E\u0457, \u043C\u0430\u0441\u0430\u0436*, \u043F\u0440\u043E\u0431\u043B\u0435\u043C",
  pl: "m\xF3j, moja, moje, mojej, masa\u017C, masa\u017Cu",
  cs: "m\u016Fj, moje, mas\xE1\u017E, mas\xE1\u017Ee",
  zh: "\u6309\u6469, \u6CBB\u7597",
  ja: "\u30DE\u30C3\u30B5\u30FC\u30B8",
  ko: "\uB9C8\uC0AC\uC9C0",
  nl: "mijn, massage"
};
var notNegations = {
  en: "no doubt, no idea, no matter, no thanks, no 1, no pressure, no rush, no limits, no worries, not too, can't wait, not very, no preference, not much, no extras, never mind, no more than, not feeling well, not well",
  es: "no importa, sin prisa, no muy, sin duda, sin l\xEDmites, no mucho, sin compromiso",
  fr: "pas trop, pas tr\xE8s, pas mal, sans doute, sans limite",
  de: "kein problem, nicht zu, nicht sehr, ohne zweifel, keine ahnung, nicht so",
  pt: "sem pressa, n\xE3o muito, sem d\xFAvida, sem limites",
  ru: "\u043D\u0435 \u043E\u0447\u0435\u043D\u044C, \u043D\u0435 \u0441\u043B\u0438\u0448\u043A\u043E\u043C, \u0431\u0435\u0437 \u0441\u043E\u043C\u043D\u0435\u043D\u0438\u044F",
  zh: "\u65E0\u6BD4, \u65E0\u654C, \u6CA1\u5173\u7CFB, \u65E0\u8BBA, \u65E0\u9650, \u672A\u6765, \u65E0\u75DB, \u65E0\u538B\u529B"
};
var everyday = {
  en: "with yoni, treat my, treat the, cancel, cancelled, canceled, cancelling, pasture, chess, peacemaker, facial, related, relating, relate, swedes, sweden, hearth, focus on, strike, strokes of, long strokes, gliding strokes, smooth strokes, slow strokes, rhythmic strokes, flowing strokes, light strokes, firm strokes, gentle strokes, stroke of luck, deep strokes, thailand, cupboard, coupling, construction, constitution, conclusion, confession, concession, relocation, reclamation, relegation, calculation, distortion, migrant, migrate, contractor, contracting, contractual, contradiction, presence, prevalence, prevent, preventing, president, operate, operational, firearm, trombone, venture, swimming, mediation, defence, confuse, endorse, selling, spelling, lesson, legion, aspiring, automatic, circulating, concentrating, constituted, message, switch, switches, switched, distress, exhaustive, operatic, hanover, lombard, schuster, period cramps, menstrual cramps, stomach cramps, tummy cramps, belly cramps, abdominal cramps, faint music, faint smell, injection moulding, portfolio, sick of, pressing matter, tear jerker, op shop, broken heart, gastric bypass",
  es: "encanta, entrenamiento, presencia, presidente",
  fr: "maintenant, facture, automatique",
  pt: "informa\xE7\xE3o, voltarei",
  de: "gro\xDFer, gericht, gesucht, leisten, sch\xFCler, annehmen, prozent, knochen, versuche, stra\xDFe",
  it: "lezione, nascosto, presento, presenta",
  pl: "kolejna",
  nl: "gewicht, schutter"
};

// src/phrases.ts
var joinable = 7;
var leastStem = 3;
var leastSpelling = 5;
function keyOf2(parts) {
  const joined = parts.join("");
  return joined.length >= joinable || parts.every((part) => part.length === 1) ? joined : parts.join(" ");
}
var bucketOf = (word, length) => `${word.charAt(0)}${length}`;
var sameReading = (a, b) => a.role === b.role && a.name?.kind === b.name?.kind && a.name?.code === b.name?.code;
var known3;
function isFiller(word) {
  known3 ??= new Set(Object.values(fillers).flatMap((list3) => list3.split(",").map((name) => words2(name).join(" "))));
  return known3.has(word);
}
function withoutFillers(parts) {
  if (parts.length < 3 || parts.every((part) => part.length === 1)) return parts;
  return parts.filter((part, at) => at === 0 || at === parts.length - 1 || !isFiller(part));
}

// src/spans.ts
var most7 = 16;
function spansOf(tokens, lookup) {
  return [...tokens.flatMap((_, from) => spansFrom(tokens, from, lookup)), ...wholeSpan(tokens, lookup)];
}
function wholeSpan(tokens, lookup) {
  if (tokens.length > most7 || tokens[0]?.stretch === tokens.at(-1)?.stretch) return [];
  const parts = tokens.map(({ word }) => word);
  const readings = readingsOf(parts, lookup).filter(({ role }) => role === "name");
  return readings.length > 0 ? [{ from: 0, to: tokens.length, readings, near: false }] : [];
}
function spansFrom(tokens, from, lookup) {
  const spans = [];
  const parts = [];
  let letters2 = 0;
  for (let to = from; to < tokens.length && to - from < most7; to += 1) {
    const token = tokens[to];
    letters2 += token.word.length;
    if (token.stretch !== tokens[from]?.stretch || letters2 > lookup.phrases.longest * 2) break;
    parts.push(token.word);
    const readings = readingsOf(parts, lookup);
    if (readings.length > 0) spans.push({ from, to: to + 1, readings, near: false });
  }
  return spans;
}
function readingsOf(parts, { phrases: phrases2, own: own2 }) {
  const bare = withoutFillers(parts);
  const key = keyOf2(bare);
  if (key.length > phrases2.longest + 24) return [];
  const mine = own2?.get(key) ?? [];
  const whole = phrases2.names.get(key) ?? [];
  const names = [...whole, ...unlike(stemsOf(bare, phrases2.names, phrases2), whole)];
  const others = mine.length > 0 ? names.filter(({ name }) => name?.kind !== "technique") : names;
  const words3 = [...phrases2.words.get(keyOf2(parts)) ?? [], ...stemsOf(parts, phrases2.words, phrases2)];
  return [...mine, ...others, ...words3, ...numberIn(parts)];
}
var unlike = (readings, known5) => readings.filter((reading) => !known5.some((other) => sameReading(reading, other)));
function stemsOf(parts, map, { beginnings }) {
  const last = parts.at(-1) ?? "";
  if (!beginnings.has(last.slice(0, leastStem))) return [];
  const before = parts.slice(0, -1);
  for (let letters2 = Math.min(last.length, 24); letters2 >= leastStem; letters2 -= 1) {
    const readings = map.get(`${keyOf2([...before, last.slice(0, letters2)])}*`);
    if (readings) return readings;
  }
  return [];
}
var number2 = [{ role: "number", alone: false }];
var currency = [{ role: "unit", alone: false }];
function numberIn(parts) {
  const [word] = parts;
  if (parts.length !== 1 || !word) return [];
  if (/^\p{Nd}/u.test(word)) return number2;
  return /^\p{Sc}$/u.test(word) ? currency : [];
}
function choose(spans, tokens) {
  const taken = /* @__PURE__ */ new Set();
  const letters2 = new Map(spans.map((span) => [span, lettersIn(span, tokens)]));
  const ordered = [...spans].sort(
    (a, b) => (letters2.get(b) ?? 0) - (letters2.get(a) ?? 0) || a.from - b.from || b.to - a.to
  );
  const chosen = ordered.filter((span) => {
    const places2 = placesOf2(span);
    if (places2.some((at) => taken.has(at))) return false;
    for (const at of places2) taken.add(at);
    return true;
  });
  return chosen.sort((a, b) => a.from - b.from);
}
var lettersIn = ({ from, to }, tokens) => tokens.slice(from, to).reduce((sum, { word }) => sum + word.length, 0);
var placesOf2 = ({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at);
var hasRole = ({ readings }, role) => readings.some((reading) => reading.role === role);

// src/spelling.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var common = /massagen?$/;
function allowed(word) {
  const { length } = word.replace(common, "");
  if (length < leastSpelling) return 0;
  return length < 10 ? 1 : 2;
}
var around2 = 4;
var leastAlone = 7;
function nearestWords(word, { spellings }) {
  const most9 = allowed(word);
  const lengths = Array.from({ length: 2 * most9 + 1 }, (_, at) => word.length - most9 + at);
  const near2 = lengths.flatMap((length) => [...spellings.get(bucketOf(word, length)) ?? []]).map((known5) => ({ known: known5, letters: (0, import_fastest_levenshtein.distance)(word, known5) }));
  const least = Math.min(...near2.map(({ letters: letters2 }) => letters2));
  return least === 0 || least > most9 ? [] : near2.filter(({ letters: letters2 }) => letters2 === least).map(({ known: known5 }) => known5);
}
function nearSpans(tokens, unexplained2, lookup) {
  return unexplained2.flatMap(
    (at) => nearestWords(tokens[at]?.word ?? "", lookup.phrases).flatMap((word) => spansWith(tokens, at, word, lookup))
  );
}
function spansWith(tokens, at, word, lookup) {
  const spans = [];
  const stretch = tokens[at]?.stretch;
  for (let from = Math.max(0, at - around2); from <= at; from += 1)
    for (let to = at + 1; to <= Math.min(tokens.length, at + 1 + around2); to += 1) {
      const within = tokens.slice(from, to);
      if (within.some((token) => token.stretch !== stretch)) continue;
      if (within.length === 1 && (tokens[at]?.word.length ?? 0) < leastAlone) continue;
      const parts = within.map((token, place) => from + place === at ? word : token.word);
      const readings = readingsOf(parts, lookup).filter(
        ({ alone: alone2, role }) => role === "name" && !(alone2 && within.length === 1) || role === "modifier"
      );
      if (readings.length > 0) spans.push({ from, to, readings, near: true });
    }
  return spans;
}

// src/understand.ts
function understand(input, lookup) {
  const text2 = normalise(input);
  const tokens = tokensOf(text2);
  const exact = spansOf(tokens, lookup);
  const found3 = [...exact, ...nearSpans(tokens, uncovered(choose(exact, tokens), tokens), lookup)];
  const open2 = unexplained(choose(found3, tokens), tokens);
  const stretches = new Set(open2.map((at) => tokens[at]?.stretch));
  const counts3 = ({ alone: alone2, name, role }, span) => !alone2 || (role === "sensual" || name?.kind === "technique" ? open2.length === 0 : !stretches.has(tokens[span.from]?.stretch));
  const counted = found3.flatMap((span) => {
    const readings = span.readings.filter((reading) => counts3(reading, span));
    const isLost = readings.every(({ role }) => role !== "name") && span.readings.some(isHazard);
    return readings.length > 0 && !isLost ? [{ ...span, readings }] : [];
  });
  return { text: text2, tokens, spans: choose(counted, tokens), found: found3 };
}
var isHazard = ({ name }) => name?.kind === "condition" || name?.kind === "question";
function uncovered(spans, tokens) {
  const held = new Set(spans.flatMap(placesOf2));
  return tokens.map((_, at) => at).filter((at) => !held.has(at));
}
var isUnread = ({ readings }) => readings.every(({ role }) => role === "limit" || role === "presuming");
var unexplained = (spans, tokens) => uncovered(
  spans.filter((span) => !hasRole(span, "everyday") && !isUnread(span)),
  tokens
);

// src/leftovers.ts
var textOf = ({ from, to }, { text: text2, tokens }) => text2.slice(tokens[from]?.start, tokens[to - 1]?.end);
function modifiersIn(understood, also) {
  const spans = understood.spans.filter((span) => also.includes(span) || isModifier(span));
  const joined = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && belongs(before, span, understood.tokens)) joined[joined.length - 1] = { ...span, from: before.from };
    else joined.push(span);
  }
  return [...new Set(joined.map((span) => textOf(span, understood)))];
}
var isModifier = (span) => !hasRole(span, "name") && ["modifier", "number", "unit"].some((role) => hasRole(span, role));
function belongs(before, span, tokens) {
  const areNeighbours = before.to === span.from && tokens[before.from]?.stretch === tokens[span.from]?.stretch;
  const isAmount = hasRole(before, "number") && hasRole(span, "unit");
  return areNeighbours && (isAmount || isCurrency(before, tokens) && hasRole(span, "number"));
}
var isCurrency = ({ from }, tokens) => /^\p{Sc}$/u.test(tokens[from]?.word ?? "");
function restOf(understood) {
  const { spans, tokens } = understood;
  const runs = [];
  for (const at of unexplained(spans, tokens)) {
    const run = runs.at(-1);
    if (run?.to === at && tokens[at - 1]?.stretch === tokens[at]?.stretch) run.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.map((run) => textOf(run, understood));
}

// src/knowledge/labels/follow-ups.ts
var followUps = {
  "skin-infection": ["skin-infection-spreading", "skin-infection-catching"],
  "hot-swollen-joint": ["hot-joint-unexplained", "joint-flare-unwell"],
  "head-injury": ["head-injury-signs"],
  "new-headache": ["headache-warning-signs"],
  "heart-or-artery-disease": [
    "heart-failure",
    "heart-event-3-months",
    "unstable-angina",
    "aneurysm",
    "heart-valve-problem"
  ],
  "heart-failure": ["heart-failure-worse"],
  "high-blood-pressure": ["blood-pressure-uncontrolled", "blood-pressure-not-known"],
  "blood-pressure-uncontrolled": ["blood-pressure-crisis"],
  "stroke-ever": ["stroke-3-months"],
  "clot-ever": ["clot-now"],
  "sickle-cell": ["sickle-cell-crisis"],
  "cancer-ever": ["cancer-current", "bone-cancer", "radiotherapy-area"],
  "bowel-disease": ["bowel-flare"],
  epilepsy: ["seizure-past-year"],
  "spinal-cord-injury": ["dysreflexia-signs"],
  pregnant: [
    "first-trimester",
    "pregnancy-high-risk",
    "early-pregnancy-pain",
    "pregnancy-danger-signs",
    "preeclampsia"
  ],
  "first-trimester": ["early-pregnancy-pain"],
  "gave-birth": ["pregnancy-danger-signs", "preeclampsia"],
  "surgery-3-months": ["operation-site"],
  understanding: ["cannot-agree-now"],
  "spine-problem": ["neck-spine-problem"],
  "implant-or-device": ["electrical-implant", "joint-or-metal-implant", "line-tube-or-stoma"]
};

// src/follow-ups.ts
var shipped = /* @__PURE__ */ Object.entries(followUps);
function parentsOf(code2, catalogue2) {
  if (!catalogue2) return shipped.flatMap(([parent, follow]) => follow.includes(code2) ? [parent] : []);
  return answersIn(catalogue2.index.questions.get(code2)?.appliesWhen);
}
function withParents(codes3, catalogue2) {
  const asked2 = /* @__PURE__ */ new Set();
  const ask = (code2) => {
    if (asked2.has(code2)) return;
    for (const parent of parentsOf(code2, catalogue2)) ask(parent);
    asked2.add(code2);
  };
  for (const code2 of codes3) ask(code2);
  return [...asked2];
}

// src/knowledge/labels/questions.ts
var questionNames = {
  "told-no-massage": {
    label: "Told not to have massage",
    names: {
      en: "doctor told me not to have massage, told not to have massage, doctor advised against massage, doctor said no massage, advised not to have massage"
    }
  },
  intoxicated: {
    label: "Alcohol or drugs today",
    names: {
      en: "intoxicated, drunk, hungover, hangover, high on drugs, been drinking, ~alcohol, stoned, ~weed, cannabis",
      de: "betrunken, alkoholisiert",
      es: "borracho, borracha",
      fr: "ivre",
      pt: "b\xEAbado, b\xEAbada"
    }
  },
  "chest-pain": {
    label: "Chest pain",
    names: {
      en: "chest pain, tight chest, chest tightness, chest pressure, pain in chest, tightness in chest, pressure in chest",
      es: "dolor en el pecho, dolor tor\xE1cico, opresi\xF3n en el pecho, me duele el pecho",
      fr: "douleur \xE0 la poitrine, douleur thoracique, mal \xE0 la poitrine",
      pt: "dor no peito, dor tor\xE1cica, aperto no peito",
      de: "brustschmerzen, brustschmerz, schmerzen in der brust, engegef\xFChl in der brust",
      it: "dolore al petto, dolore toracico",
      ru: "\u0431\u043E\u043B\u044C \u0432 \u0433\u0440\u0443\u0434\u0438, \u0431\u043E\u043B\u0438 \u0432 \u0433\u0440\u0443\u0434\u0438",
      uk: "\u0431\u0456\u043B\u044C \u0443 \u0433\u0440\u0443\u0434\u044F\u0445",
      pl: "b\xF3l w klatce piersiowej",
      cs: "bolest na hrudi",
      zh: "\u80F8\u75DB, \u80F8\u95F7",
      ja: "\u80F8\u306E\u75DB\u307F, \u80F8\u75DB",
      ko: "\uAC00\uC2B4 \uD1B5\uC99D, \uD749\uD1B5",
      vi: "\u0111au ng\u1EF1c",
      id: "nyeri dada, sakit dada",
      tr: "g\xF6\u011F\xFCs a\u011Fr\u0131s\u0131"
    }
  },
  "sudden-breathlessness": {
    label: "Sudden shortness of breath",
    names: { en: "sudden breathlessness, sudden shortness of breath, coughing up blood, coughing blood" }
  },
  "throat-swelling-or-asthma-attack": {
    label: "Swollen throat or asthma attack",
    names: {
      en: "asthma attack, throat swelling, swollen throat, anaphylaxis, allergic shock, swollen tongue",
      de: "asthmaanfall"
    }
  },
  "stroke-signs": {
    label: "Signs of a stroke",
    names: {
      en: "signs of stroke, stroke symptoms, drooping face, face drooping, slurred speech, sudden loss of sight"
    }
  },
  "thunderclap-headache": {
    label: "Sudden, worst headache",
    names: { en: "thunderclap headache, worst headache of my life, worst headache ever" }
  },
  "neck-artery-signs": {
    label: "New neck pain with dizziness or double sight",
    names: { en: "double vision, neck pain with dizziness, droopy eyelid" }
  },
  "saddle-numbness": {
    label: "Numb around genitals or bottom, or new bladder or bowel trouble",
    names: {
      en: "saddle numbness, saddle anaesthesia, saddle anesthesia, numb genitals, loss of bladder control, loss of bowel control, cauda equina, incontinence"
    }
  },
  "worsening-weakness": {
    label: "Arms or legs getting weaker",
    names: {
      en: "getting weaker, worsening weakness, legs getting weaker, arm getting weaker, progressive weakness, weakness in legs"
    }
  },
  "tearing-pain-or-belly-pulse": {
    label: "Tearing pain or a beating lump in the belly",
    names: { en: "tearing pain, belly pulse, pulsating belly, pulsating lump in belly" }
  },
  "severe-belly-pain": {
    label: "Very bad belly pain",
    names: {
      en: "severe belly pain, severe stomach pain, severe abdominal pain, black stools, vomiting blood, acute abdomen"
    }
  },
  "severe-infection-signs": {
    label: "Signs of a severe infection",
    names: {
      en: "sepsis, meningitis, blood poisoning",
      de: "sepsis, blutvergiftung",
      es: "sepsis, meningitis",
      fr: "m\xE9ningite",
      pt: "meningite"
    }
  },
  "fainting-or-confusion": {
    label: "About to faint, confused or having a fit",
    names: {
      en: "about to faint, confused, low blood sugar, hypoglycaemia, hypoglycemia, having a seizure, having a fit"
    }
  },
  "limb-or-muscle-crisis": {
    label: "Cold pale limb, or dark urine with sore muscles",
    names: { en: "cold pale leg, cold pale arm, compartment syndrome, rhabdomyolysis, dark urine" }
  },
  "in-danger": {
    label: "In danger, or thoughts of ending life",
    names: {
      en: "suicidal, suicidal thoughts, want to die, self harm, domestic violence, not safe at home, suicide, kill myself, end my life, don't want to live",
      de: "suizidgedanken, suizidal, selbstmord",
      es: "pensamientos suicidas, suicidio",
      fr: "id\xE9es suicidaires",
      pt: "pensamentos suicidas"
    }
  },
  "acute-illness": {
    label: "Fever or an illness in the last two days",
    names: {
      en: "fever, flu, influenza, sore throat, chills, vomiting, diarrhea, diarrhoea, covid, coronavirus, stomach bug, infectious disease, contagious, a cold, feeling sick, temperature over 38, feverish, ~temperature, unwell, ~ill, ~sick, nausea, throwing up, bronchitis, pneumonia, tb, tuberculosis, cough, infectious, running a temperature",
      es: "fiebre, ~gripe, v\xF3mitos, diarrea, resfriado, enfermedad contagiosa, resfriada, tos",
      fr: "fi\xE8vre, grippe, vomissements, diarrh\xE9e, maladie contagieuse, rhume, toux",
      pt: "febre, ~gripe, v\xF4mito, diarreia, resfriado, doen\xE7a contagiosa",
      de: "fieber, grippe, erk\xE4ltung, erbrechen, durchfall, sch\xFCttelfrost, grippaler infekt, erk\xE4ltet, ~krank, husten, corona, lungenentz\xFCndung",
      it: "febbre, influenza, vomito, diarrea, raffreddore",
      ru: "~\u0442\u0435\u043C\u043F\u0435\u0440\u0430\u0442\u0443\u0440\u0430, ~\u0436\u0430\u0440, \u0433\u0440\u0438\u043F\u043F, \u043F\u0440\u043E\u0441\u0442\u0443\u0434\u0430, \u043B\u0438\u0445\u043E\u0440\u0430\u0434\u043A\u0430, \u0440\u0432\u043E\u0442\u0430",
      uk: "~\u0442\u0435\u043C\u043F\u0435\u0440\u0430\u0442\u0443\u0440\u0430, \u0433\u0440\u0438\u043F, \u0437\u0430\u0441\u0442\u0443\u0434\u0430, \u043B\u0438\u0445\u043E\u043C\u0430\u043D\u043A\u0430",
      pl: "gor\u0105czka, grypa, przezi\u0119bienie, biegunka",
      cs: "hore\u010Dka, hor\xFA\u010Dka, ch\u0159ipka, nachlazen\xED",
      zh: "\u53D1\u70E7, \u767C\u71D2, \u611F\u5192, \u6D41\u611F, \u53D1\u70ED, \u65B0\u51A0",
      ja: "\u767A\u71B1, \u71B1\u304C\u3042\u308B, \u98A8\u90AA, \u30A4\u30F3\u30D5\u30EB\u30A8\u30F3\u30B6",
      ko: "\uBC1C\uC5F4, \uAC10\uAE30, \uB3C5\uAC10",
      vi: "~s\u1ED1t, c\u1EA3m c\xFAm, b\u1ECB c\xFAm",
      id: "demam, flu, masuk angin",
      tr: "ate\u015Fli hastal\u0131k",
      nl: "koorts, griep"
    }
  },
  "skin-infection": {
    label: "Skin infection",
    names: {
      en: "skin infection, athlete's foot, ringworm, warts, fungal infection, infected skin, cellulitis, lice, scabies, shingles, impetigo, cold sore, ~boil, staph, herpes, boils, abscess, verruca",
      es: "infecci\xF3n de la piel, hongos, verrugas, herpes z\xF3ster, sarna, piojos, culebrilla",
      fr: "infection de la peau, mycose, verrues, le zona, ~gale, poux, un zona, herp\xE8s",
      pt: "infec\xE7\xE3o de pele, micose, verrugas, herpes z\xF3ster, sarna, piolhos",
      de: "hautinfektion, fu\xDFpilz, warzen, g\xFCrtelrose, kr\xE4tze, hautpilz, l\xE4use",
      it: "infezione della pelle, micosi, verruche, scabbia",
      ru: "\u0433\u0440\u0438\u0431\u043E\u043A, \u043A\u043E\u0436\u043D\u0430\u044F \u0438\u043D\u0444\u0435\u043A\u0446\u0438\u044F, \u043B\u0438\u0448\u0430\u0439, \u0447\u0435\u0441\u043E\u0442\u043A\u0430, \u0431\u043E\u0440\u043E\u0434\u0430\u0432\u043A\u0438, \u043E\u043F\u043E\u044F\u0441\u044B\u0432\u0430\u044E\u0449\u0438\u0439 \u043B\u0438\u0448\u0430\u0439",
      uk: "\u0433\u0440\u0438\u0431\u043E\u043A, \u0448\u043A\u0456\u0440\u043D\u0430 \u0456\u043D\u0444\u0435\u043A\u0446\u0456\u044F, \u043B\u0438\u0448\u0430\u0439, \u043A\u043E\u0440\u043E\u0441\u0442\u0430, \u0431\u043E\u0440\u043E\u0434\u0430\u0432\u043A\u0438",
      pl: "grzybica, infekcja sk\xF3ry, brodawki, p\xF3\u0142pasiec, \u015Bwierzb",
      zh: "\u76AE\u80A4\u611F\u67D3, \u811A\u6C14, \u5E26\u72B6\u75B1\u75B9, \u771F\u83CC\u611F\u67D3, \u75A5\u75AE",
      ja: "\u6C34\u866B, \u76AE\u819A\u611F\u67D3\u75C7, \u5E2F\u72B6\u75B1\u75B9",
      ko: "\uBB34\uC880, \uD53C\uBD80 \uAC10\uC5FC, \uB300\uC0C1\uD3EC\uC9C4"
    }
  },
  "skin-infection-spreading": {
    label: "Spreading skin infection",
    names: { en: "spreading skin infection, spreading rash, red streaks, spreading redness" }
  },
  "skin-infection-catching": {
    label: "Skin infection others can catch",
    names: {
      en: "catching skin infection, contagious skin infection, contagious rash, chickenpox, contagious skin disease"
    }
  },
  "hot-swollen-joint": {
    label: "Hot, swollen joint",
    names: {
      en: "hot swollen joint, hot joint, red swollen joint, arthritis flare, gout, gout attack, swollen knee",
      de: "gicht, gichtanfall",
      es: "~gota",
      fr: "crise de goutte",
      ru: "\u043F\u043E\u0434\u0430\u0433\u0440\u0430",
      zh: "\u75DB\u98CE",
      ja: "\u75DB\u98A8",
      ko: "\uD1B5\uD48D"
    }
  },
  "hot-joint-unexplained": {
    label: "Hot joint without a known cause",
    names: { en: "unexplained hot joint, unexplained joint swelling" }
  },
  "joint-flare-unwell": {
    label: "Joint flare and feeling ill",
    names: { en: "joint flare with fever, joint flare and feeling ill" }
  },
  "one-sided-swelling": {
    label: "One limb newly swollen",
    names: {
      en: "one sided swelling, swollen calf, one leg swollen, swelling in one leg, calf swollen, swollen arm, one swollen leg, red swollen leg, leg is swollen, calf is swollen, calf pain, sore calf, pain in calf",
      es: "pantorrilla hinchada, una pierna hinchada, dolor en la pantorrilla",
      fr: "mollet gonfl\xE9, une jambe gonfl\xE9e, douleur au mollet, mal au mollet",
      pt: "panturrilha inchada, uma perna inchada",
      de: "geschwollene wade, ein bein geschwollen, wade schmerzt"
    }
  },
  "general-swelling": {
    label: "Swollen legs, hands or face",
    names: {
      en: "general swelling, swollen legs, swollen feet, swollen ankles, swollen hands, swollen face, swelling in both legs, swelling all over"
    }
  },
  "fracture-signs": {
    label: "Signs of a new fracture",
    names: { en: "fracture signs, signs of fracture, bone out of shape, cannot put weight on it, possible fracture" }
  },
  "head-injury": {
    label: "Blow to head or neck in the last four weeks",
    names: {
      en: "head injury, concussion, hit my head, blow to head, brain injury, concussed, banged my head",
      es: "conmoci\xF3n cerebral, golpe en la cabeza, traumatismo craneal",
      fr: "commotion c\xE9r\xE9brale, traumatisme cr\xE2nien, coup \xE0 la t\xEAte",
      pt: "concuss\xE3o, pancada na cabe\xE7a, traumatismo craniano",
      de: "gehirnersch\xFCtterung, kopfverletzung",
      ru: "\u0441\u043E\u0442\u0440\u044F\u0441\u0435\u043D\u0438\u0435 \u043C\u043E\u0437\u0433\u0430, \u0442\u0440\u0430\u0432\u043C\u0430 \u0433\u043E\u043B\u043E\u0432\u044B",
      pl: "wstrz\u0105s m\xF3zgu, wstrz\u0105\u015Bnienie m\xF3zgu",
      zh: "\u8111\u9707\u8361, \u5934\u90E8\u53D7\u4F24",
      ja: "\u8133\u9707\u76EA"
    }
  },
  "head-injury-signs": {
    label: "Getting worse since a blow to the head",
    names: { en: "head injury getting worse, drowsy after head injury" }
  },
  "new-headache": {
    label: "New or changed headache",
    names: { en: "new headache, changed headache, different headache" }
  },
  "headache-warning-signs": {
    label: "Headache with changed sight or a sore scalp",
    names: {
      en: "headache with changed sight, headache with vision changes, giant cell arteritis, temporal arteritis"
    }
  },
  "heart-or-artery-disease": {
    label: "Heart or artery disease",
    names: {
      en: "heart disease, heart condition, heart problems, heart trouble, cardiac condition, coronary artery disease, angina, heart attack, stent, heart bypass, cardiovascular disease, heart surgery, cardiac disease, bypass, cardiac arrest, heart defect, blocked arteries, heart medication, heart meds",
      es: "enfermedad card\xEDaca, enfermedad del coraz\xF3n, problemas card\xEDacos, problemas de coraz\xF3n, infarto, angina de pecho, cardiopat\xEDa, ataque al coraz\xF3n",
      fr: "maladie cardiaque, probl\xE8mes cardiaques, infarctus, crise cardiaque, angine de poitrine, cardiopathie, pontage",
      pt: "doen\xE7a card\xEDaca, problemas card\xEDacos, infarto, enfarte, cardiopatia",
      de: "herzerkrankung, herzkrankheit, herzprobleme, herzinfarkt, angina pectoris, koronare herzkrankheit, herzleiden, herzkrank, herzfehler",
      it: "malattia cardiaca, malattie cardiache, problemi cardiaci, infarto, cardiopatia",
      ru: "\u0431\u043E\u043B\u0435\u0437\u043D\u044C \u0441\u0435\u0440\u0434\u0446\u0430, \u0431\u043E\u043B\u0435\u0437\u043D\u0438 \u0441\u0435\u0440\u0434\u0446\u0430, \u0437\u0430\u0431\u043E\u043B\u0435\u0432\u0430\u043D\u0438\u0435 \u0441\u0435\u0440\u0434\u0446\u0430, \u0437\u0430\u0431\u043E\u043B\u0435\u0432\u0430\u043D\u0438\u044F \u0441\u0435\u0440\u0434\u0446\u0430, \u0438\u043D\u0444\u0430\u0440\u043A\u0442, \u0441\u0442\u0435\u043D\u043E\u043A\u0430\u0440\u0434\u0438\u044F, \u043F\u0440\u043E\u0431\u043B\u0435\u043C\u044B \u0441 \u0441\u0435\u0440\u0434\u0446\u0435\u043C, \u0441\u0435\u0440\u0434\u0435\u0447\u043D\u043E-\u0441\u043E\u0441\u0443\u0434\u0438\u0441\u0442\u044B\u0435 \u0437\u0430\u0431\u043E\u043B\u0435\u0432\u0430\u043D\u0438\u044F",
      uk: "\u0445\u0432\u043E\u0440\u043E\u0431\u0430 \u0441\u0435\u0440\u0446\u044F, \u0445\u0432\u043E\u0440\u043E\u0431\u0438 \u0441\u0435\u0440\u0446\u044F, \u0456\u043D\u0444\u0430\u0440\u043A\u0442, \u0441\u0442\u0435\u043D\u043E\u043A\u0430\u0440\u0434\u0456\u044F, \u043F\u0440\u043E\u0431\u043B\u0435\u043C\u0438 \u0437 \u0441\u0435\u0440\u0446\u0435\u043C, \u0437\u0430\u0445\u0432\u043E\u0440\u044E\u0432\u0430\u043D\u043D\u044F \u0441\u0435\u0440\u0446\u044F",
      pl: "choroba serca, choroby serca, zawa\u0142, problemy z sercem, zawa\u0142 serca",
      cs: "srde\u010Dn\xED onemocn\u011Bn\xED, onemocn\u011Bn\xED srdce, infarkt, nemoc srdce, choroba srdca, ochorenie srdca",
      zh: "\u5FC3\u810F\u75C5, \u5FC3\u81DF\u75C5, \u51A0\u5FC3\u75C5, \u5FC3\u7EDE\u75DB, \u5FC3\u6897",
      ja: "\u5FC3\u81D3\u75C5, \u5FC3\u75BE\u60A3, \u5FC3\u7B4B\u6897\u585E, \u72ED\u5FC3\u75C7",
      ko: "\uC2EC\uC7A5\uBCD1, \uC2EC\uC7A5\uC9C8\uD658, \uC2EC\uADFC\uACBD\uC0C9, \uD611\uC2EC\uC99D",
      vi: "b\u1EC7nh tim, tim m\u1EA1ch, nh\u1ED3i m\xE1u c\u01A1 tim",
      id: "penyakit jantung, sakit jantung, serangan jantung",
      tr: "kalp hastal\u0131\u011F\u0131, kalp krizi",
      nl: "hartziekte, hartaandoening, hartaanval",
      ar: "\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0642\u0644\u0628, \u0645\u0631\u0636 \u0627\u0644\u0642\u0644\u0628"
    }
  },
  "heart-failure": {
    label: "Heart failure",
    names: {
      en: "heart failure, congestive heart failure, weak heart",
      es: "insuficiencia card\xEDaca",
      fr: "insuffisance cardiaque",
      pt: "insufici\xEAncia card\xEDaca",
      de: "herzinsuffizienz, herzschw\xE4che",
      it: "insufficienza cardiaca",
      ru: "\u0441\u0435\u0440\u0434\u0435\u0447\u043D\u0430\u044F \u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D\u043E\u0441\u0442\u044C",
      uk: "\u0441\u0435\u0440\u0446\u0435\u0432\u0430 \u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043D\u0456\u0441\u0442\u044C",
      pl: "niewydolno\u015B\u0107 serca",
      zh: "\u5FC3\u529B\u8870\u7AED, \u5FC3\u8870",
      ja: "\u5FC3\u4E0D\u5168",
      ko: "\uC2EC\uBD80\uC804"
    }
  },
  "heart-failure-worse": {
    label: "Heart failure getting worse",
    names: { en: "worsening heart failure, heart failure getting worse, decompensated heart failure" }
  },
  "heart-event-3-months": {
    label: "Heart attack or heart surgery in the last three months",
    names: { en: "recent heart attack, recent stent, recent heart surgery, recent bypass" }
  },
  "unstable-angina": {
    label: "Heart pain at rest or out of the blue",
    names: { en: "unstable angina, chest pain at rest, angina at rest" }
  },
  aneurysm: {
    label: "Aneurysm",
    names: {
      en: "aneurysm, aortic aneurysm, brain aneurysm, arterial dissection",
      es: "aneurisma",
      fr: "an\xE9vrisme",
      pt: "aneurisma",
      de: "aneurysma",
      it: "aneurisma",
      ru: "\u0430\u043D\u0435\u0432\u0440\u0438\u0437\u043C*",
      uk: "\u0430\u043D\u0435\u0432\u0440\u0438\u0437\u043C*",
      pl: "t\u0119tniak",
      zh: "\u52A8\u8109\u7624",
      ja: "\u52D5\u8108\u7624",
      ko: "\uB3D9\uB9E5\uB958"
    }
  },
  "heart-valve-problem": {
    label: "Heart valve problem",
    names: {
      en: "heart valve, artificial heart valve, valve replacement, mitral valve, heart murmur",
      de: "herzklappenfehler, k\xFCnstliche herzklappe",
      es: "v\xE1lvula card\xEDaca",
      fr: "valve cardiaque"
    }
  },
  "high-blood-pressure": {
    label: "High blood pressure",
    names: {
      en: "high blood pressure, hypertension, hypertensive, blood pressure medication, blood pressure tablets, elevated blood pressure, high bp, bp high, blood pressure high, raised blood pressure, hbp, blood pressure pills, blood pressure meds, bp meds, beta blocker, lisinopril, ramipril, amlodipine, htn",
      es: "presi\xF3n alta, hipertensi\xF3n, tensi\xF3n alta, presi\xF3n arterial alta, hipertenso, hipertensa",
      fr: "hypertension, tension art\xE9rielle \xE9lev\xE9e, hypertendu, hypertendue, haute tension art\xE9rielle, tension haute, tension \xE9lev\xE9e",
      pt: "press\xE3o alta, hipertens\xE3o, hipertenso, hipertensa",
      de: "bluthochdruck, hoher blutdruck, hypertonie, blutdruck hoch, blutdruck zu hoch, zu hoher blutdruck",
      it: "pressione alta, ipertensione",
      ru: "\u0432\u044B\u0441\u043E\u043A\u043E\u0435 \u0434\u0430\u0432\u043B\u0435\u043D\u0438\u0435, \u0433\u0438\u043F\u0435\u0440\u0442\u043E\u043D\u0438*, \u043F\u043E\u0432\u044B\u0448\u0435\u043D\u043D\u043E\u0435 \u0434\u0430\u0432\u043B\u0435\u043D\u0438\u0435, \u0433\u0438\u043F\u0435\u0440\u0442\u0435\u043D\u0437*",
      uk: "\u0432\u0438\u0441\u043E\u043A\u0438\u0439 \u0442\u0438\u0441\u043A, \u0433\u0456\u043F\u0435\u0440\u0442\u043E\u043D\u0456*, \u043F\u0456\u0434\u0432\u0438\u0449\u0435\u043D\u0438\u0439 \u0442\u0438\u0441\u043A",
      pl: "nadci\u015Bnienie, wysokie ci\u015Bnienie",
      cs: "vysok\xFD tlak, vysok\xFD krvn\xED tlak, vysok\xFD krvn\xFD tlak, hypertenze, hypertenzia",
      zh: "\u9AD8\u8840\u538B, \u9AD8\u8840\u58D3",
      ja: "\u9AD8\u8840\u5727",
      ko: "\uACE0\uD608\uC555",
      vi: "huy\u1EBFt \xE1p cao, cao huy\u1EBFt \xE1p, t\u0103ng huy\u1EBFt \xE1p",
      id: "tekanan darah tinggi, darah tinggi, hipertensi",
      tr: "y\xFCksek tansiyon, hipertansiyon",
      nl: "hoge bloeddruk",
      ar: "\u0627\u0631\u062A\u0641\u0627\u0639 \u0636\u063A\u0637 \u0627\u0644\u062F\u0645, \u0636\u063A\u0637 \u0627\u0644\u062F\u0645 \u0627\u0644\u0645\u0631\u062A\u0641\u0639"
    }
  },
  "blood-pressure-uncontrolled": {
    label: "Blood pressure not under control",
    names: {
      en: "uncontrolled blood pressure, blood pressure not controlled, uncontrolled high blood pressure, uncontrolled hypertension, blood pressure not under control, high blood pressure not controlled, high blood pressure not under control"
    }
  },
  "blood-pressure-not-known": {
    label: "Blood pressure reading not known",
    names: { en: "blood pressure not known, don't know my blood pressure" }
  },
  "blood-pressure-crisis": {
    label: "Blood pressure crisis",
    names: { en: "hypertensive crisis, blood pressure crisis, hypertensive emergency" }
  },
  "breathless-on-effort-or-flat": {
    label: "Short of breath with effort or lying flat",
    names: {
      en: "short of breath, shortness of breath, breathless, breathlessness, out of breath with light effort, can't breathe, difficulty breathing, breathing difficulties, out of breath",
      de: "atemnot, kurzatmig",
      es: "falta de aire, dificultad para respirar, me falta el aire",
      fr: "essoufflement, essouffl\xE9, essouffl\xE9e, du mal \xE0 respirer",
      pt: "falta de ar",
      ru: "\u043E\u0434\u044B\u0448\u043A\u0430",
      uk: "\u0437\u0430\u0434\u0438\u0448\u043A\u0430",
      zh: "\u6C14\u77ED, \u547C\u5438\u56F0\u96BE",
      ja: "\u606F\u5207\u308C"
    }
  },
  "stroke-ever": {
    label: "Stroke or mini-stroke, ever",
    names: {
      en: "stroke, mini stroke, tia, transient ischaemic attack, transient ischemic attack, cva",
      es: "derrame cerebral, accidente cerebrovascular, ictus, acv",
      fr: "accident vasculaire c\xE9r\xE9bral, avc",
      pt: "acidente vascular cerebral, avc, derrame cerebral",
      de: "schlaganfall, hirnschlag",
      it: "ictus",
      ru: "\u0438\u043D\u0441\u0443\u043B\u044C\u0442*",
      uk: "\u0456\u043D\u0441\u0443\u043B\u044C\u0442*",
      pl: "udar, udar m\xF3zgu",
      cs: "mrtvice, c\xE9vn\xED mozkov\xE1 p\u0159\xEDhoda, mozgov\xE1 pr\xEDhoda, m\u0155tvica",
      zh: "\u4E2D\u98CE, \u4E2D\u98A8, \u8111\u5352\u4E2D",
      ja: "\u8133\u5352\u4E2D, \u8133\u6897\u585E",
      ko: "\uB1CC\uC878\uC911, \uB1CC\uACBD\uC0C9",
      vi: "\u0111\u1ED9t qu\u1EF5",
      id: "stroke",
      tr: "inme",
      nl: "beroerte"
    }
  },
  "stroke-3-months": {
    label: "Stroke in the last three months",
    names: { en: "recent stroke, recent mini stroke, recent tia" }
  },
  "leg-artery-disease": {
    label: "Blocked leg arteries",
    names: {
      en: "peripheral artery disease, peripheral arterial disease, leg artery disease, blocked leg arteries, claudication, intermittent claudication",
      de: "schaufensterkrankheit",
      es: "enfermedad arterial perif\xE9rica",
      fr: "art\xE9rite des membres inf\xE9rieurs"
    }
  },
  "clot-ever": {
    label: "Blood clot, now or ever",
    names: {
      en: "blood clot, dvt, deep vein thrombosis, thrombosis, pulmonary embolism, embolism, clot, clot in leg, clot in lung, thrombophlebitis, phlebitis, had a pe",
      es: "co\xE1gulo, trombosis, co\xE1gulos de sangre, embolia, embolia pulmonar, trombosis venosa profunda, tvp, tromboflebitis, flebitis, trombo",
      fr: "caillot, thrombose, caillot de sang, caillots sanguins, embolie, embolie pulmonaire, phl\xE9bite, thrombose veineuse",
      pt: "co\xE1gulo, trombose, co\xE1gulos de sangue, embolia, embolia pulmonar, trombose venosa profunda, tromboflebite, flebite",
      de: "blutgerinnsel, thrombose, thrombosen, lungenembolie, embolie, tiefe venenthrombose, venenentz\xFCndung, tvt, gerinnsel",
      it: "coagulo, coaguli, trombosi, trombo, embolia, embolia polmonare, flebite",
      ru: "\u0442\u0440\u043E\u043C\u0431, \u0442\u0440\u043E\u043C\u0431\u044B, \u0442\u0440\u043E\u043C\u0431\u043E\u0432, \u0442\u0440\u043E\u043C\u0431\u0430, \u0442\u0440\u043E\u043C\u0431\u043E\u0437*, \u0442\u0440\u043E\u043C\u0431\u043E\u0444\u043B\u0435\u0431\u0438\u0442*, \u0442\u0440\u043E\u043C\u0431\u043E\u044D\u043C\u0431\u043E\u043B\u0438*, \u0441\u0433\u0443\u0441\u0442\u043E\u043A \u043A\u0440\u043E\u0432\u0438, \u0441\u0433\u0443\u0441\u0442\u043A\u0438 \u043A\u0440\u043E\u0432\u0438",
      uk: "\u0442\u0440\u043E\u043C\u0431, \u0442\u0440\u043E\u043C\u0431\u0438, \u0442\u0440\u043E\u043C\u0431\u0456\u0432, \u0442\u0440\u043E\u043C\u0431\u0443, \u0442\u0440\u043E\u043C\u0431\u043E\u0437*, \u0442\u0440\u043E\u043C\u0431\u043E\u0444\u043B\u0435\u0431\u0456\u0442*, \u0437\u0433\u0443\u0441\u0442\u043E\u043A \u043A\u0440\u043E\u0432\u0456, \u0442\u0440\u043E\u043C\u0431\u043E\u0435\u043C\u0431\u043E\u043B\u0456*",
      pl: "zakrzep, zakrzepica, skrzep, skrzepy, zator, zatorowo\u015B\u0107 p\u0142ucna, zakrzepy",
      cs: "krevn\xED sra\u017Eenina, tromb\xF3za, krvn\xE1 zrazenina, embolie, emb\xF3lia, \u017Eiln\xED tromb\xF3za",
      zh: "\u8840\u6813, \u6DF1\u9759\u8109\u8840\u6813, \u80BA\u6813\u585E, \u8840\u51DD\u5757",
      ja: "\u8840\u6813, \u6DF1\u90E8\u9759\u8108\u8840\u6813\u75C7, \u30A8\u30B3\u30CE\u30DF\u30FC\u30AF\u30E9\u30B9\u75C7\u5019\u7FA4, \u80BA\u585E\u6813",
      ko: "\uD608\uC804, \uC2EC\uBD80\uC815\uB9E5\uD608\uC804\uC99D, \uD3D0\uC0C9\uC804\uC99D",
      vi: "c\u1EE5c m\xE1u \u0111\xF4ng, huy\u1EBFt kh\u1ED1i",
      id: "pembekuan darah, gumpalan darah, trombosis",
      tr: "kan p\u0131ht\u0131s\u0131, p\u0131ht\u0131, tromboz",
      nl: "bloedprop, trombose, longembolie",
      ar: "\u062C\u0644\u0637\u0629 \u062F\u0645\u0648\u064A\u0629"
    }
  },
  "clot-now": {
    label: "Blood clot now",
    names: {
      en: "current blood clot, have a blood clot now, active blood clot, current dvt, active dvt, new blood clot"
    }
  },
  "bleeding-disorder": {
    label: "Bleeding disorder",
    names: {
      en: "bleeding disorder, haemophilia, hemophilia, low platelets, thrombocytopenia, von willebrand",
      es: "hemofilia, trastorno de coagulaci\xF3n, plaquetas bajas",
      fr: "h\xE9mophilie, trouble de la coagulation",
      pt: "hemofilia, dist\xFArbio de coagula\xE7\xE3o, plaquetas baixas",
      de: "bluterkrankheit, h\xE4mophilie, blutgerinnungsst\xF6rung, gerinnungsst\xF6rung",
      it: "emofilia",
      ru: "\u0433\u0435\u043C\u043E\u0444\u0438\u043B\u0438\u044F, \u043D\u0430\u0440\u0443\u0448\u0435\u043D\u0438\u0435 \u0441\u0432\u0435\u0440\u0442\u044B\u0432\u0430\u0435\u043C\u043E\u0441\u0442\u0438 \u043A\u0440\u043E\u0432\u0438, \u043D\u0430\u0440\u0443\u0448\u0435\u043D\u0438\u0435 \u0441\u0432\u0435\u0440\u0442\u044B\u0432\u0430\u0435\u043C\u043E\u0441\u0442\u0438",
      uk: "\u0433\u0435\u043C\u043E\u0444\u0456\u043B\u0456\u044F",
      pl: "hemofilia, zaburzenia krzepni\u0119cia",
      zh: "\u8840\u53CB\u75C5, \u51DD\u8840\u969C\u788D, \u8840\u5C0F\u677F\u51CF\u5C11",
      ja: "\u8840\u53CB\u75C5",
      ko: "\uD608\uC6B0\uBCD1"
    }
  },
  "sickle-cell": {
    label: "Sickle cell disease",
    names: {
      en: "sickle cell, sickle cell disease, sickle cell anaemia, sickle cell anemia",
      fr: "dr\xE9panocytose",
      pt: "anemia falciforme",
      es: "anemia falciforme",
      de: "sichelzellan\xE4mie"
    }
  },
  "sickle-cell-crisis": { label: "Sickle cell crisis", names: { en: "sickle cell crisis" } },
  "cancer-ever": {
    label: "Cancer, now or ever",
    names: {
      en: "cancer, tumour, tumor, lymphoma, leukaemia, leukemia, breast cancer, cancer survivor, melanoma, malignancy, metastasis, cancer free, in remission, myeloma, hodgkin, carcinoma, mets",
      es: "c\xE1ncer, tumor, leucemia, linfoma, c\xE1ncer de mama, tumores, met\xE1stasis",
      fr: "cancer, tumeur, leuc\xE9mie, lymphome, cancer du sein, m\xE9tastases",
      pt: "c\xE2ncer, cancro, tumor, leucemia, linfoma, c\xE2ncer de mama, met\xE1stase",
      de: "krebs, tumor, krebserkrankung, leuk\xE4mie, lymphom, brustkrebs, metastasen, tumorerkrankung, melanom",
      it: "cancro, tumore, tumori, leucemia, linfoma",
      ru: "\u043E\u043D\u043A\u043E\u043B\u043E\u0433\u0438*, \u0440\u0430\u043A \u0433\u0440\u0443\u0434\u0438, \u0440\u0430\u043A \u043C\u043E\u043B\u043E\u0447\u043D\u043E\u0439 \u0436\u0435\u043B\u0435\u0437\u044B, \u043E\u043F\u0443\u0445\u043E\u043B\u044C, \u043E\u043F\u0443\u0445\u043E\u043B\u0438, ~\u0440\u0430\u043A, \u043B\u0435\u0439\u043A\u043E\u0437, \u043B\u0438\u043C\u0444\u043E\u043C\u0430",
      uk: "\u043E\u043D\u043A\u043E\u043B\u043E\u0433\u0456*, \u0440\u0430\u043A \u0433\u0440\u0443\u0434\u0435\u0439, \u043F\u0443\u0445\u043B\u0438\u043D\u0430, \u043F\u0443\u0445\u043B\u0438\u043D\u0438, ~\u0440\u0430\u043A, \u043B\u0435\u0439\u043A\u0435\u043C\u0456\u044F, \u043B\u0456\u043C\u0444\u043E\u043C\u0430",
      pl: "nowotw\xF3r, rak piersi, guz, nowotwory, bia\u0142aczka, ch\u0142oniak, ~rak",
      cs: "rakovina, n\xE1dor, n\xE1dory, leuk\xE9mie, leuk\xE9mia, rakovina prsu",
      zh: "\u764C\u75C7, \u80BF\u7624, \u816B\u7624, \u4E73\u817A\u764C, \u767D\u8840\u75C5, \u6DCB\u5DF4\u7624, \u764C",
      ja: "~\u304C\u3093, \u304C\u3093\u6CBB\u7642, \u304C\u3093\u60A3\u8005, \u764C, \u816B\u760D, \u767D\u8840\u75C5, \u4E73\u304C\u3093, \u30EA\u30F3\u30D1\u816B",
      ko: "\uC885\uC591, \uC720\uBC29\uC554, \uBC31\uD608\uBCD1, \uB9BC\uD504\uC885, ~\uC554, \uC554 \uD658\uC790, \uC554 \uCE58\uB8CC",
      vi: "ung th\u01B0, kh\u1ED1i u",
      id: "kanker, tumor",
      tr: "kanser, t\xFCm\xF6r",
      nl: "kanker, tumor",
      ar: "\u0633\u0631\u0637\u0627\u0646, \u0627\u0644\u0633\u0631\u0637\u0627\u0646"
    }
  },
  "cancer-current": {
    label: "Cancer treatment or tests now",
    names: {
      en: "chemotherapy, chemo, cancer treatment, radiation therapy, radiotherapy, waiting for cancer tests, current cancer, active cancer, immunotherapy, ~radiation, tamoxifen",
      es: "quimioterapia, quimio, radioterapia, tratamiento de c\xE1ncer",
      fr: "chimioth\xE9rapie, chimio, radioth\xE9rapie, traitement du cancer, ~rayons",
      pt: "quimioterapia, quimio, radioterapia, tratamento de c\xE2ncer",
      de: "chemotherapie, chemo, strahlentherapie, bestrahlung, krebsbehandlung",
      it: "chemioterapia, chemio, radioterapia",
      ru: "\u0445\u0438\u043C\u0438\u043E\u0442\u0435\u0440\u0430\u043F\u0438*, \u043B\u0443\u0447\u0435\u0432\u0430\u044F \u0442\u0435\u0440\u0430\u043F\u0438\u044F",
      uk: "\u0445\u0456\u043C\u0456\u043E\u0442\u0435\u0440\u0430\u043F\u0456*, \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u0432\u0430 \u0442\u0435\u0440\u0430\u043F\u0456\u044F",
      pl: "chemioterapia, radioterapia",
      cs: "chemoterapie, chemoterapia, oza\u0159ov\xE1n\xED",
      zh: "\u5316\u7597, \u653E\u7597, \u5316\u7642",
      ja: "\u6297\u304C\u3093\u5264, \u5316\u5B66\u7642\u6CD5, \u653E\u5C04\u7DDA\u6CBB\u7642",
      ko: "\uD56D\uC554\uCE58\uB8CC, \uD56D\uC554, \uBC29\uC0AC\uC120 \uCE58\uB8CC"
    }
  },
  "bone-cancer": {
    label: "Cancer in the bones",
    names: {
      en: "bone cancer, bone metastases, bone metastasis, cancer in bones, cancer spread to bones",
      de: "knochenmetastasen, knochenkrebs",
      es: "met\xE1stasis \xF3seas, c\xE1ncer de huesos",
      fr: "m\xE9tastases osseuses",
      pt: "met\xE1stases \xF3sseas"
    }
  },
  "radiotherapy-area": {
    label: "Irradiated skin",
    names: { en: "irradiated skin, radiotherapy area, radiation burn, irradiated area" }
  },
  "kidney-disease": {
    label: "Kidney failure or dialysis",
    names: {
      en: "kidney disease, kidney failure, dialysis, renal failure, kidney problems",
      es: "enfermedad renal, insuficiencia renal, di\xE1lisis, problemas de ri\xF1\xF3n",
      fr: "insuffisance r\xE9nale, dialyse, maladie r\xE9nale",
      pt: "doen\xE7a renal, insufici\xEAncia renal, di\xE1lise, hemodi\xE1lise",
      de: "nierenerkrankung, niereninsuffizienz, dialyse, nierenversagen",
      it: "insufficienza renale, dialisi",
      ru: "\u043F\u043E\u0447\u0435\u0447\u043D\u0430\u044F \u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D\u043E\u0441\u0442\u044C, \u0431\u043E\u043B\u0435\u0437\u043D\u044C \u043F\u043E\u0447\u0435\u043A, \u0434\u0438\u0430\u043B\u0438\u0437, \u0437\u0430\u0431\u043E\u043B\u0435\u0432\u0430\u043D\u0438\u044F \u043F\u043E\u0447\u0435\u043A",
      uk: "\u043D\u0438\u0440\u043A\u043E\u0432\u0430 \u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043D\u0456\u0441\u0442\u044C, \u0445\u0432\u043E\u0440\u043E\u0431\u0430 \u043D\u0438\u0440\u043E\u043A",
      pl: "niewydolno\u015B\u0107 nerek, choroba nerek, dializa",
      cs: "onemocn\u011Bn\xED ledvin, selh\xE1n\xED ledvin, dial\xFDza",
      zh: "\u80BE\u75C5, \u80BE\u8870\u7AED, \u900F\u6790, \u80BE\u810F\u75BE\u75C5",
      ja: "\u814E\u81D3\u75C5, \u814E\u4E0D\u5168, \u900F\u6790",
      ko: "\uC2E0\uBD80\uC804, \uC2E0\uC7A5\uBCD1, \uD22C\uC11D",
      vi: "b\u1EC7nh th\u1EADn, suy th\u1EADn",
      id: "penyakit ginjal, gagal ginjal"
    }
  },
  "liver-disease": {
    label: "Liver disease",
    names: {
      en: "liver disease, cirrhosis, liver failure, hepatitis, jaundice, hep c, hep b",
      es: "enfermedad hep\xE1tica, cirrosis, hepatitis",
      fr: "cirrhose, maladie du foie, h\xE9patite",
      pt: "doen\xE7a hep\xE1tica, cirrose, hepatite",
      de: "lebererkrankung, leberzirrhose, hepatitis",
      it: "cirrosi, epatite",
      ru: "\u0446\u0438\u0440\u0440\u043E\u0437, \u0431\u043E\u043B\u0435\u0437\u043D\u044C \u043F\u0435\u0447\u0435\u043D\u0438, \u0433\u0435\u043F\u0430\u0442\u0438\u0442",
      uk: "\u0446\u0438\u0440\u043E\u0437, \u0433\u0435\u043F\u0430\u0442\u0438\u0442",
      pl: "marsko\u015B\u0107 w\u0105troby, choroba w\u0105troby, zapalenie w\u0105troby",
      zh: "\u809D\u75C5, \u809D\u786C\u5316, \u809D\u708E",
      ja: "\u809D\u81D3\u75C5, \u809D\u786C\u5909, \u809D\u708E",
      ko: "\uAC04\uC9C8\uD658, \uAC04\uACBD\uBCC0, \uAC04\uC5FC"
    }
  },
  "immune-weakened": {
    label: "Weak immune system",
    names: {
      en: "weak immune system, immunosuppressed, immunocompromised, immune suppressed, organ transplant, transplant, hiv, low immunity, lupus, autoimmune, immunosuppressant, methotrexate, humira, no spleen",
      es: "inmunodeprimido, inmunodeprimida, trasplante, vih",
      fr: "immunod\xE9prim\xE9, immunod\xE9prim\xE9e, greffe d'organe, vih",
      pt: "imunossuprimido, imunossuprimida, transplante, hiv",
      de: "immungeschw\xE4cht, immunschw\xE4che, transplantation, hiv",
      ru: "\u0438\u043C\u043C\u0443\u043D\u043E\u0434\u0435\u0444\u0438\u0446\u0438\u0442, \u0432\u0438\u0447, \u0442\u0440\u0430\u043D\u0441\u043F\u043B\u0430\u043D\u0442\u0430\u0446\u0438\u044F",
      pl: "obni\u017Cona odporno\u015B\u0107, hiv",
      zh: "\u514D\u75AB\u529B\u4F4E\u4E0B, \u5668\u5B98\u79FB\u690D, \u827E\u6ECB\u75C5",
      ja: "\u514D\u75AB\u4E0D\u5168, \u81D3\u5668\u79FB\u690D"
    }
  },
  "bowel-disease": {
    label: "Long-term bowel disease",
    names: {
      en: "crohn's disease, crohns, ulcerative colitis, colitis, inflammatory bowel disease, ibd, bowel disease, ibs",
      de: "morbus crohn, colitis ulcerosa",
      es: "enfermedad de crohn, colitis ulcerosa",
      fr: "maladie de crohn, rectocolite h\xE9morragique",
      pt: "doen\xE7a de crohn, retocolite ulcerativa"
    }
  },
  "bowel-flare": { label: "Bowel disease flaring now", names: { en: "bowel flare, crohn's flare, colitis flare" } },
  epilepsy: {
    label: "Epilepsy",
    names: {
      en: "epilepsy, epileptic, seizure disorder, seizures, epileptic fits, ~fits, convulsion",
      es: "epilepsia, convulsiones, epil\xE9ptico, epil\xE9ptica, convulsi\xF3n",
      fr: "\xE9pilepsie, \xE9pileptique, crises d'\xE9pilepsie",
      pt: "epilepsia, convuls\xF5es, epil\xE9ptico, epil\xE9ptica",
      de: "epilepsie, epileptisch, krampfanf\xE4lle, krampfanfall",
      it: "epilessia",
      ru: "\u044D\u043F\u0438\u043B\u0435\u043F\u0441\u0438*",
      uk: "\u0435\u043F\u0456\u043B\u0435\u043F\u0441\u0456*",
      pl: "padaczka, epilepsja",
      cs: "epilepsie, epilepsia",
      zh: "\u766B\u75EB, \u7672\u7647",
      ja: "\u3066\u3093\u304B\u3093",
      ko: "\uB1CC\uC804\uC99D, ~\uAC04\uC9C8",
      vi: "\u0111\u1ED9ng kinh",
      id: "epilepsi, ayan",
      tr: "epilepsi, sara hastal\u0131\u011F\u0131",
      nl: "epilepsie",
      ar: "\u0635\u0631\u0639, \u0627\u0644\u0635\u0631\u0639"
    }
  },
  "seizure-past-year": {
    label: "A fit in the last year",
    names: { en: "recent seizure, seizure in last year, seizure past year, recent fit" }
  },
  "spinal-cord-injury": {
    label: "Spinal cord injury",
    names: {
      en: "spinal cord injury, paraplegia, paraplegic, quadriplegia, tetraplegia, spina bifida, paralysed, paralyzed",
      de: "querschnittsl\xE4hmung, querschnittgel\xE4hmt, spina bifida, gel\xE4hmt",
      es: "lesi\xF3n medular, paraplejia",
      fr: "parapl\xE9gie, l\xE9sion de la moelle \xE9pini\xE8re",
      pt: "les\xE3o medular, paraplegia"
    }
  },
  "dysreflexia-signs": {
    label: "Signs of autonomic dysreflexia",
    names: { en: "autonomic dysreflexia, dysreflexia, pounding headache with flushed face" }
  },
  "nerve-deficit": {
    label: "Slipped disc or trapped nerve with numbness or weakness",
    names: {
      en: "slipped disc, herniated disc, disc herniation, bulging disc, prolapsed disc, trapped nerve, pinched nerve, nerve damage, herniated disk, slipped disk, disc prolapse, disc bulge, disc problem, degenerative disc disease, foot drop",
      es: "hernia discal, hernia de disco, nervio pinzado, hernias discales",
      fr: "hernie discale, nerf coinc\xE9",
      pt: "h\xE9rnia de disco, h\xE9rnia discal, nervo comprimido",
      de: "bandscheibenvorfall, eingeklemmter nerv, bandscheibenvorw\xF6lbung, bandscheibe",
      it: "ernia del disco, ernia discale",
      ru: "\u0433\u0440\u044B\u0436\u0430 \u0434\u0438\u0441\u043A\u0430, \u043C\u0435\u0436\u043F\u043E\u0437\u0432\u043E\u043D\u043E\u0447\u043D\u0430\u044F \u0433\u0440\u044B\u0436\u0430, \u043F\u0440\u043E\u0442\u0440\u0443\u0437\u0438\u044F, \u0437\u0430\u0449\u0435\u043C\u043B\u0435\u043D\u0438\u0435 \u043D\u0435\u0440\u0432\u0430, \u0433\u0440\u044B\u0436\u0430 \u043F\u043E\u0437\u0432\u043E\u043D\u043E\u0447\u043D\u0438\u043A\u0430",
      uk: "\u0433\u0440\u0438\u0436\u0430 \u0434\u0438\u0441\u043A\u0430, \u043C\u0456\u0436\u0445\u0440\u0435\u0431\u0446\u0435\u0432\u0430 \u0433\u0440\u0438\u0436\u0430, \u043F\u0440\u043E\u0442\u0440\u0443\u0437\u0456\u044F, \u0433\u0440\u0438\u0436\u0430 \u0445\u0440\u0435\u0431\u0442\u0430",
      pl: "dyskopatia, przepuklina kr\u0119gos\u0142upa, wypadni\u0119ty dysk",
      cs: "v\xFDh\u0159ez plot\xE9nky, vyh\u0159ezl\xE1 plot\xE9nka, vysunut\xE1 platni\u010Dka",
      zh: "\u690E\u95F4\u76D8\u7A81\u51FA, \u8170\u690E\u95F4\u76D8\u7A81\u51FA, \u690E\u9593\u76E4\u7A81\u51FA",
      ja: "\u690E\u9593\u677F\u30D8\u30EB\u30CB\u30A2, \u30D8\u30EB\u30CB\u30A2",
      ko: "~\uB514\uC2A4\uD06C, \uD5C8\uB9AC\uB514\uC2A4\uD06C, \uBAA9\uB514\uC2A4\uD06C, \uCD94\uAC04\uD310 \uD0C8\uCD9C\uC99D",
      vi: "tho\xE1t v\u1ECB \u0111\u0129a \u0111\u1EC7m",
      id: "saraf terjepit, hnp",
      tr: "bel f\u0131t\u0131\u011F\u0131, boyun f\u0131t\u0131\u011F\u0131"
    }
  },
  "under-18": {
    label: "Under 18",
    names: {
      en: "under 18, ~minor, underage, under eighteen, teenager, ~child, ~teen, 14 year old, 15 year old, 16 year old, 17 year old",
      es: "menor de edad, menor de 18",
      fr: "mineur, mineure, moins de 18 ans",
      pt: "menor de idade, menor de 18",
      de: "minderj\xE4hrig, unter 18",
      it: "minorenne",
      ru: "\u043D\u0435\u0441\u043E\u0432\u0435\u0440\u0448\u0435\u043D\u043D\u043E\u043B\u0435\u0442\u043D\u0438\u0439, \u0434\u043E 18 \u043B\u0435\u0442",
      uk: "\u043D\u0435\u043F\u043E\u0432\u043D\u043E\u043B\u0456\u0442\u043D\u0456\u0439",
      pl: "niepe\u0142noletni, niepe\u0142noletnia",
      zh: "\u672A\u6210\u5E74, \u672A\u6210\u5E74\u4EBA",
      ja: "\u672A\u6210\u5E74",
      ko: "\uBBF8\uC131\uB144\uC790",
      id: "di bawah 18 tahun"
    }
  },
  pregnant: {
    label: "Pregnant",
    names: {
      en: "pregnant, pregnancy, ~expecting, expecting a baby, weeks pregnant, months pregnant, with child, could be pregnant, might be pregnant, may be pregnant, trimester, second trimester, third trimester, 2nd trimester, 3rd trimester, preggo, preggers, prego, due date, baby due, baby on the way, weeks along, months along, expecting our, mom to be, mum to be, trying to conceive, trying for a baby, ttc, ivf, period is late, missed period, \u{1F930}, \u{1FAC3}, \u{1FAC4}, mother to be, mommy to be, no period",
      es: "embarazada, embarazo, estoy embarazada, encinta, gestante, espero un beb\xE9, esperando un beb\xE9",
      fr: "enceinte, grossesse, femme enceinte, attends un b\xE9b\xE9, attends un enfant, b\xE9b\xE9 en route",
      pt: "gr\xE1vida, gravidez, estou gr\xE1vida, gestante, gesta\xE7\xE3o",
      de: "schwanger, schwangerschaft, schwangere, erwarte ein baby, erwarte ein kind, ssw, schwangerschaftswoche",
      it: "incinta, gravidanza",
      ru: "\u0431\u0435\u0440\u0435\u043C\u0435\u043D\u043D*",
      uk: "\u0432\u0430\u0433\u0456\u0442\u043D*",
      pl: "ci\u0105\u017Ca, w ci\u0105\u017Cy, jestem w ci\u0105\u017Cy, ~ci\u0105\u017Cy, ci\u0119\u017Carna",
      cs: "t\u011Bhotn\xE1, t\u011Bhotenstv\xED, tehotenstvo",
      zh: "\u6000\u5B55, \u61F7\u5B55, \u5B55\u5987, \u5B55\u5A66, \u5B55\u671F",
      ja: "\u598A\u5A20, \u598A\u5A66",
      ko: "\uC784\uC2E0, \uC784\uC0B0\uBD80",
      vi: "mang thai, c\xF3 thai, c\xF3 b\u1EA7u, b\xE0 b\u1EA7u, mang b\u1EA7u",
      id: "hamil, ibu hamil, kehamilan",
      tr: "hamile, hamilelik, ~gebe, gebelik, hamileyim",
      sl: "nose\u010Da, nose\u010Dnost, ~trudna, trudno\u0107a",
      bg: "\u0431\u0440\u0435\u043C\u0435\u043D\u043D\u0430, \u0431\u0440\u0435\u043C\u0435\u043D\u043D\u043E\u0441\u0442",
      nl: "zwanger, zwangerschap",
      ar: "\u062D\u0627\u0645\u0644, \u0627\u0644\u062D\u0645\u0644",
      fa: "\u0628\u0627\u0631\u062F\u0627\u0631, \u0628\u0627\u0631\u062F\u0627\u0631\u06CC",
      th: "\u0E15\u0E31\u0E49\u0E07\u0E04\u0E23\u0E23\u0E20\u0E4C, \u0E04\u0E19\u0E17\u0E49\u0E2D\u0E07"
    }
  },
  "gave-birth": {
    label: "Gave birth in the last twelve weeks",
    names: {
      en: "gave birth, just had a baby, recent birth, had a baby, newborn baby, recent childbirth, breastfeeding, new mum, new mom, newborn, \u{1F931}",
      es: "parto reciente, di a luz, lactancia, amamantando, dando pecho",
      fr: "j'ai accouch\xE9, accouchement, allaitement, j'allaite",
      pt: "parto recente, dei \xE0 luz, amamentando",
      de: "entbindung, frisch entbunden, stillend, geburt vor kurzem, stille noch, entbunden",
      it: "parto recente, ho partorito",
      ru: "\u043D\u0435\u0434\u0430\u0432\u043D\u043E \u0440\u043E\u0434\u0438\u043B\u0430, \u043D\u0435\u0434\u0430\u0432\u043D\u0438\u0435 \u0440\u043E\u0434\u044B",
      uk: "\u043D\u0435\u0449\u043E\u0434\u0430\u0432\u043D\u043E \u043D\u0430\u0440\u043E\u0434\u0438\u043B\u0430",
      pl: "niedawno urodzi\u0142am, niedawny por\xF3d",
      zh: "\u521A\u751F\u5B8C\u5B69\u5B50, \u54FA\u4E73\u671F",
      ja: "\u51FA\u7523\u3057\u305F\u3070\u304B\u308A, \u6388\u4E73\u4E2D",
      ko: "\uCD9C\uC0B0, \uBAA8\uC720 \uC218\uC720"
    }
  },
  "first-trimester": {
    label: "First three months of pregnancy",
    names: {
      en: "first trimester, early pregnancy, 1st trimester, early pregnant",
      es: "primer trimestre",
      fr: "premier trimestre",
      pt: "primeiro trimestre",
      de: "erstes trimester, erstes schwangerschaftsdrittel, fr\xFChschwangerschaft",
      it: "primo trimestre",
      ru: "\u043F\u0435\u0440\u0432\u044B\u0439 \u0442\u0440\u0438\u043C\u0435\u0441\u0442\u0440",
      uk: "\u043F\u0435\u0440\u0448\u0438\u0439 \u0442\u0440\u0438\u043C\u0435\u0441\u0442\u0440",
      pl: "pierwszy trymestr",
      zh: "\u5B55\u65E9\u671F, \u65E9\u5B55",
      ja: "\u598A\u5A20\u521D\u671F",
      ko: "\uC784\uC2E0 \uCD08\uAE30"
    }
  },
  "pregnancy-high-risk": {
    label: "High-risk pregnancy",
    names: {
      en: "high risk pregnancy, placenta praevia, placenta previa, expecting twins, pregnant with twins, gestational diabetes, threatened miscarriage",
      es: "embarazo de alto riesgo, embarazo de riesgo",
      fr: "grossesse \xE0 risque",
      pt: "gravidez de risco, gravidez de alto risco",
      de: "risikoschwangerschaft",
      zh: "\u9AD8\u5371\u598A\u5A20"
    }
  },
  "early-pregnancy-pain": {
    label: "Strong one-sided pain in early pregnancy",
    names: { en: "ectopic pregnancy, pain in early pregnancy" }
  },
  "pregnancy-danger-signs": {
    label: "Warning signs in pregnancy or after birth",
    names: {
      en: "bleeding in pregnancy, pregnancy bleeding, waters broke, reduced baby movements, baby moves less, having contractions, labour contractions, labor contractions, pregnant and bleeding, cramps in pregnancy, pregnant with cramps, pregnant and spotting, bleeding while pregnant, baby not moving"
    }
  },
  preeclampsia: {
    label: "Pre-eclampsia",
    names: {
      en: "preeclampsia, toxaemia of pregnancy",
      es: "preeclampsia",
      fr: "pr\xE9\xE9clampsie",
      pt: "pr\xE9-ecl\xE2mpsia",
      de: "pr\xE4eklampsie, schwangerschaftsvergiftung",
      ru: "\u043F\u0440\u0435\u044D\u043A\u043B\u0430\u043C\u043F\u0441\u0438\u044F, \u0433\u0435\u0441\u0442\u043E\u0437"
    }
  },
  "surgery-3-months": {
    label: "Surgery in the last three months",
    names: {
      en: "surgery, operation, c-section, caesarean, cesarean, surgeries, ~op, an op, operated, hysterectomy, appendix removed, gallbladder removed, boob job, facelift, tummy tuck, liposuction, lipo, amputation, knee op, hip op, my op",
      es: "cirug\xEDa, operaci\xF3n, cirug\xEDa reciente, operaci\xF3n reciente, ces\xE1rea, operado, operada, me operaron",
      fr: "op\xE9ration, chirurgie, op\xE9ration r\xE9cente, chirurgie r\xE9cente, c\xE9sarienne, intervention chirurgicale, op\xE9r\xE9, op\xE9r\xE9e",
      pt: "cirurgia, opera\xE7\xE3o, cirurgia recente, ces\xE1rea, cesariana, operado, operada",
      de: "operation, k\xFCrzlich operiert, operiert, kaiserschnitt, op vor kurzem, ~op, knie-op, h\xFCft-op",
      it: "intervento chirurgico, operazione, operazione recente, cesareo",
      ru: "\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F, \u043D\u0435\u0434\u0430\u0432\u043D\u044F\u044F \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F, \u043A\u0435\u0441\u0430\u0440\u0435\u0432\u043E \u0441\u0435\u0447\u0435\u043D\u0438\u0435",
      uk: "\u043E\u043F\u0435\u0440\u0430\u0446\u0456\u044F, \u043D\u0435\u0449\u043E\u0434\u0430\u0432\u043D\u044F \u043E\u043F\u0435\u0440\u0430\u0446\u0456\u044F, \u043A\u0435\u0441\u0430\u0440\u0456\u0432 \u0440\u043E\u0437\u0442\u0438\u043D",
      pl: "operacja, niedawna operacja, cesarskie ci\u0119cie",
      cs: "operace, oper\xE1cia, ned\xE1vn\xE1 operace, c\xEDsa\u0159sk\xFD \u0159ez",
      zh: "\u624B\u672F, \u624B\u8853, \u5256\u8179\u4EA7",
      ja: "\u624B\u8853, \u5E1D\u738B\u5207\u958B",
      ko: "\uC218\uC220, \uC81C\uC655\uC808\uAC1C",
      vi: "ph\u1EABu thu\u1EADt, sinh m\u1ED5",
      id: "operasi, operasi caesar",
      tr: "ameliyat, sezaryen",
      nl: "operatie, keizersnede",
      ar: "\u0639\u0645\u0644\u064A\u0629 \u062C\u0631\u0627\u062D\u064A\u0629, \u062C\u0631\u0627\u062D\u0629"
    }
  },
  "operation-site": {
    label: "Operation site not healed",
    names: { en: "operation site, unhealed surgical wound, surgical wound, surgery wound, stitches from surgery" }
  },
  understanding: {
    label: "Hard to follow and agree",
    names: {
      en: "dementia, alzheimers, learning disability, schizophrenia, psychosis, severe mental illness, hearing voices, cognitive impairment, bipolar",
      es: "demencia, alzheimer, esquizofrenia, psicosis",
      fr: "d\xE9mence, schizophr\xE9nie, psychose, alzheimer",
      pt: "dem\xEAncia, esquizofrenia, psicose, alzheimer",
      de: "demenz, schizophrenie, psychose, alzheimer",
      it: "demenza, schizofrenia",
      ru: "\u0434\u0435\u043C\u0435\u043D\u0446\u0438\u044F, \u0448\u0438\u0437\u043E\u0444\u0440\u0435\u043D\u0438\u044F, \u043F\u0441\u0438\u0445\u043E\u0437",
      uk: "\u0434\u0435\u043C\u0435\u043D\u0446\u0456\u044F, \u0448\u0438\u0437\u043E\u0444\u0440\u0435\u043D\u0456\u044F",
      pl: "demencja, schizofrenia, psychoza",
      zh: "\u75F4\u5446, \u7CBE\u795E\u5206\u88C2, \u8001\u5E74\u75F4\u5446",
      ja: "\u8A8D\u77E5\u75C7, \u7D71\u5408\u5931\u8ABF\u75C7",
      ko: "\uCE58\uB9E4, \uC870\uD604\uBCD1"
    }
  },
  "cannot-agree-now": {
    label: "Cannot agree to a massage right now",
    names: { en: "acute psychosis, manic episode, hearing voices right now, in psychosis" }
  },
  "bad-reaction": {
    label: "Bad reaction to a past massage",
    names: {
      en: "bad reaction to massage, bad reaction after massage, fainted after massage, fainted during massage, injured by massage"
    }
  },
  "unexplained-symptom": {
    label: "Problem that no one has explained",
    names: {
      en: "unexplained symptom, undiagnosed, unexplained pain, unexplained problem, undiagnosed condition, undiagnosed pain"
    }
  },
  "pain-warning-signs": {
    label: "Pain with weight loss, fever or night sweats",
    names: { en: "night sweats, unexplained weight loss, pain at night, night pain, pain that wakes me at night" }
  },
  "broken-skin": {
    label: "Open or sore skin",
    names: {
      en: "open wound, wound, ~cut, ~cuts, ~burn, sunburn, blister, ulcer, eczema, psoriasis, broken skin, new tattoo, rash, skin rash, dermatitis, deep tissue injury, pressure ulcer, bed sore, skin condition, hives, abrasion, stitches, non healing wound, open sores, sunburnt, burnt skin, ~tattoo, poison ivy",
      es: "herida, herida abierta, quemadura, eczema, eccema, psoriasis, sarpullido, \xFAlcera, dermatitis, llagas",
      fr: "plaie, plaie ouverte, br\xFBlure, coup de soleil, ecz\xE9ma, psoriasis, \xE9ruption cutan\xE9e, ulc\xE8re",
      pt: "ferida, ferida aberta, queimadura, eczema, psor\xEDase, dermatite, erup\xE7\xE3o cut\xE2nea",
      de: "offene wunde, wunde, offene wunden, sonnenbrand, verbrennung, ekzem, neurodermitis, schuppenflechte, hautausschlag, psoriasis, ausschlag, ~wunden",
      it: "ferita aperta, ferite aperte, ustione, eczema, psoriasi, scottatura",
      ru: "\u043E\u0442\u043A\u0440\u044B\u0442\u0430\u044F \u0440\u0430\u043D\u0430, \u043E\u0442\u043A\u0440\u044B\u0442\u044B\u0435 \u0440\u0430\u043D\u044B, \u0440\u0430\u043D\u0430, \u043E\u0436\u043E\u0433, \u044D\u043A\u0437\u0435\u043C\u0430, \u043F\u0441\u043E\u0440\u0438\u0430\u0437, \u0441\u044B\u043F\u044C",
      uk: "\u0432\u0456\u0434\u043A\u0440\u0438\u0442\u0430 \u0440\u0430\u043D\u0430, \u0440\u0430\u043D\u0430, \u043E\u043F\u0456\u043A, \u0435\u043A\u0437\u0435\u043C\u0430, \u043F\u0441\u043E\u0440\u0456\u0430\u0437, \u0432\u0438\u0441\u0438\u043F",
      pl: "otwarta rana, ~rana, oparzenie, egzema, \u0142uszczyca, wysypka",
      cs: "otev\u0159en\xE1 r\xE1na, sp\xE1lenina, ekz\xE9m, lup\xE9nka, vyr\xE1\u017Eka",
      zh: "\u4F24\u53E3, \u5F00\u653E\u6027\u4F24\u53E3, \u70E7\u4F24, \u6E7F\u75B9, \u76AE\u75B9, \u6652\u4F24, \u76AE\u80A4\u75C5",
      ja: "\u50B7\u53E3, \u3084\u3051\u3069, \u6E7F\u75B9, \u30A2\u30C8\u30D4\u30FC, \u65E5\u713C\u3051",
      ko: "\uC0C1\uCC98, \uD654\uC0C1, \uC2B5\uC9C4, \uC544\uD1A0\uD53C, \uBC1C\uC9C4",
      vi: "v\u1EBFt th\u01B0\u01A1ng",
      id: "luka terbuka, ~luka, eksim"
    }
  },
  bruise: {
    label: "Bruise",
    names: {
      en: "bruise, bruising, haematoma, hematoma, black and blue, ~bruised",
      es: "moret\xF3n, moretones, hematoma, morat\xF3n",
      fr: "h\xE9matome, ecchymose",
      pt: "hematoma",
      de: "bluterguss, blaue flecken, h\xE4matom, blauer fleck",
      it: "lividi, livido, ematoma",
      ru: "\u0441\u0438\u043D\u044F\u043A, \u0441\u0438\u043D\u044F\u043A\u0438, \u0433\u0435\u043C\u0430\u0442\u043E\u043C\u0430",
      uk: "\u0441\u0438\u043D\u0435\u0446\u044C, \u0441\u0438\u043D\u0446\u0456, \u0433\u0435\u043C\u0430\u0442\u043E\u043C\u0430",
      pl: "siniak, siniaki, krwiak",
      zh: "\u6DE4\u9752, \u7600\u4F24",
      ja: "\u3042\u3056, \u6253\u64B2"
    }
  },
  lump: {
    label: "Unexplained lump or changing mole",
    names: {
      en: "lump, unexplained lump, changing mole, breast lump, growth under skin, cyst, ~mole",
      es: "bulto, quiste",
      fr: "grosseur, boule sous la peau, kyste",
      pt: "caro\xE7o, n\xF3dulo",
      de: "knoten in der brust, unklarer knoten, zyste",
      zh: "\u80BF\u5757",
      ja: "\u3057\u3053\u308A"
    }
  },
  "varicose-veins": {
    label: "Varicose veins",
    names: {
      en: "varicose veins, varicosities, bulging veins, varicose, venous insufficiency",
      es: "varices, venas varicosas",
      fr: "varices, varice",
      pt: "varizes",
      de: "krampfadern, varizen, krampfader",
      it: "vene varicose, varici",
      ru: "\u0432\u0430\u0440\u0438\u043A\u043E\u0437*, \u0432\u0430\u0440\u0438\u043A\u043E\u0437\u043D*",
      uk: "\u0432\u0430\u0440\u0438\u043A\u043E\u0437*",
      pl: "\u017Cylaki",
      cs: "k\u0159e\u010Dov\xE9 \u017E\xEDly, k\u0155\u010Dov\xE9 \u017Eily",
      zh: "\u9759\u8109\u66F2\u5F20, \u975C\u8108\u66F2\u5F35",
      ja: "\u9759\u8108\u7624, \u4E0B\u80A2\u9759\u8108\u7624",
      ko: "\uD558\uC9C0\uC815\uB9E5\uB958, \uC815\uB9E5\uB958",
      vi: "gi\xE3n t\u0129nh m\u1EA1ch, suy gi\xE3n t\u0129nh m\u1EA1ch",
      id: "varises",
      tr: "varis, varisler",
      nl: "spataderen"
    }
  },
  "patch-or-injection": {
    label: "Drug patch or recent injection",
    names: {
      en: "drug patch, recent injection, recent vaccine, vaccinated this week, recent vaccination, flu shot, nicotine patch, pain patch, insulin injection site, cortisone injection, cortisone shot, steroid injection, vaccine, vaccination, vaccinated, injection",
      de: "schmerzpflaster, k\xFCrzlich geimpft, kortisonspritze, geimpft, impfung",
      es: "vacuna reciente, parche de medicaci\xF3n, infiltraci\xF3n, vacuna",
      fr: "vaccin r\xE9cent, patch m\xE9dicamenteux, infiltration, vaccin",
      pt: "vacina recente, adesivo medicamentoso, infiltra\xE7\xE3o"
    }
  },
  "botox-or-filler": {
    label: "Botox or filler",
    names: {
      en: "botox, ~filler, dermal filler, thread lift, lip filler",
      es: "b\xF3tox, rellenos d\xE9rmicos, \xE1cido hialur\xF3nico",
      fr: "botox, injections d'acide hyaluronique",
      pt: "botox, preenchimento facial",
      de: "botox, hyaluron-unterspritzung",
      ru: "\u0431\u043E\u0442\u043E\u043A\u0441, \u0444\u0438\u043B\u043B\u0435\u0440\u044B",
      uk: "\u0431\u043E\u0442\u043E\u043A\u0441, \u0444\u0456\u043B\u0435\u0440\u0438",
      pl: "botoks",
      zh: "\u8089\u6BD2\u7D20, \u73BB\u5C3F\u9178, \u7626\u8138\u9488",
      ja: "\u30DC\u30C8\u30C3\u30AF\u30B9, \u30D2\u30A2\u30EB\u30ED\u30F3\u9178\u6CE8\u5165",
      ko: "\uBCF4\uD1A1\uC2A4, \uD544\uB7EC"
    }
  },
  "breast-inflamed": {
    label: "Inflamed breast",
    names: {
      en: "mastitis, inflamed breast, breast infection",
      es: "mastitis",
      fr: "mastite",
      pt: "mastite",
      de: "mastitis, brustentz\xFCndung",
      ru: "\u043C\u0430\u0441\u0442\u0438\u0442",
      zh: "\u4E73\u817A\u708E",
      ja: "\u4E73\u817A\u708E"
    }
  },
  "injury-72-hours": {
    label: "Injury in the last three days",
    names: {
      en: "fresh injury, acute injury, injured yesterday, injured today, injury in last 3 days, recent injury, new injury",
      es: "lesi\xF3n reciente, lesi\xF3n aguda",
      fr: "blessure r\xE9cente",
      pt: "les\xE3o recente, les\xE3o aguda",
      de: "frische verletzung, akute verletzung",
      it: "lesione recente, trauma recente",
      ru: "\u0441\u0432\u0435\u0436\u0430\u044F \u0442\u0440\u0430\u0432\u043C\u0430, \u043D\u0435\u0434\u0430\u0432\u043D\u044F\u044F \u0442\u0440\u0430\u0432\u043C\u0430",
      uk: "\u0441\u0432\u0456\u0436\u0430 \u0442\u0440\u0430\u0432\u043C\u0430",
      pl: "\u015Bwie\u017Cy uraz, \u015Bwie\u017Ca kontuzja",
      zh: "\u6025\u6027\u635F\u4F24"
    }
  },
  "unhealed-fracture": {
    label: "Broken bone not healed",
    names: {
      en: "fracture, broken bone, stress fracture, broken arm, broken leg, broken rib, fracture not healed, unhealed fracture, hairline fracture, fracture not yet healed, cracked rib, broken, fractured, broke my, cracked ribs, in a cast",
      es: "fractura, hueso roto, fracturado, me romp\xED",
      fr: "fracture, os cass\xE9, fracture r\xE9cente, cass\xE9, cass\xE9e",
      pt: "fratura, osso quebrado",
      de: "knochenbruch, fraktur, rippenbruch, knochenbr\xFCche, gebrochener arm, gebrochen",
      it: "frattura, fratture, osso rotto",
      ru: "\u043F\u0435\u0440\u0435\u043B\u043E\u043C, \u043F\u0435\u0440\u0435\u043B\u043E\u043C\u044B",
      uk: "\u043F\u0435\u0440\u0435\u043B\u043E\u043C, \u043F\u0435\u0440\u0435\u043B\u043E\u043C\u0438",
      pl: "z\u0142amanie, z\u0142amania, z\u0142amana ko\u015B\u0107",
      cs: "zlomenina, zlomeniny",
      zh: "\u9AA8\u6298",
      ja: "\u9AA8\u6298",
      ko: "\uACE8\uC808",
      vi: "g\xE3y x\u01B0\u01A1ng",
      id: "patah tulang",
      tr: "k\u0131r\u0131k kemik, kemik k\u0131r\u0131\u011F\u0131",
      nl: "botbreuk"
    }
  },
  "weak-bones": {
    label: "Weak bones",
    names: {
      en: "osteoporosis, osteopenia, weak bones, brittle bones, paget's disease, thin bones, osteo",
      es: "osteoporosis",
      fr: "ost\xE9oporose",
      pt: "osteoporose",
      de: "osteoporose, osteopenie",
      it: "osteoporosi",
      ru: "\u043E\u0441\u0442\u0435\u043E\u043F\u043E\u0440\u043E\u0437*",
      uk: "\u043E\u0441\u0442\u0435\u043E\u043F\u043E\u0440\u043E\u0437*",
      pl: "osteoporoza",
      cs: "osteopor\xF3za",
      zh: "\u9AA8\u8D28\u758F\u677E, \u9AA8\u8CEA\u758F\u9B06",
      ja: "\u9AA8\u7C97\u3057\u3087\u3046\u75C7, \u9AA8\u7C97\u9B06\u75C7",
      ko: "\uACE8\uB2E4\uACF5\uC99D",
      vi: "lo\xE3ng x\u01B0\u01A1ng",
      id: "osteoporosis, pengeroposan tulang",
      tr: "kemik erimesi, osteoporoz",
      nl: "osteoporose"
    }
  },
  "neck-instability-risk": {
    label: "Loose or fused neck",
    names: {
      en: "neck instability, unstable neck, fused neck, down syndrome, atlantoaxial instability, neck fusion, downs syndrome",
      de: "halswirbelinstabilit\xE4t, down-syndrom",
      es: "s\xEDndrome de down",
      fr: "trisomie 21",
      pt: "s\xEDndrome de down"
    }
  },
  "spine-problem": {
    label: "Stiff, fused or slipped spine",
    names: {
      en: "spinal stenosis, spondylolisthesis, ankylosing spondylitis, spinal fusion, fused spine, stenosis of spine, bechterew, scoliosis, spondylosis, rods in spine",
      es: "estenosis espinal, espondilitis anquilosante, espondilolistesis, escoliosis",
      fr: "st\xE9nose spinale, spondylarthrite ankylosante, spondylolisth\xE9sis, scoliose",
      pt: "estenose espinhal, espondilite anquilosante, espondilolistese",
      de: "spinalkanalstenose, morbus bechterew, wirbelgleiten, versteifte wirbels\xE4ule, skoliose",
      ru: "\u0441\u0442\u0435\u043D\u043E\u0437 \u043F\u043E\u0437\u0432\u043E\u043D\u043E\u0447\u043D\u043E\u0433\u043E \u043A\u0430\u043D\u0430\u043B\u0430, \u0431\u043E\u043B\u0435\u0437\u043D\u044C \u0431\u0435\u0445\u0442\u0435\u0440\u0435\u0432\u0430, \u0441\u043F\u043E\u043D\u0434\u0438\u043B\u043E\u043B\u0438\u0441\u0442\u0435\u0437",
      pl: "zesztywniaj\u0105ce zapalenie staw\xF3w kr\u0119gos\u0142upa",
      zh: "\u690E\u7BA1\u72ED\u7A84, \u5F3A\u76F4\u6027\u810A\u67F1\u708E",
      ja: "\u810A\u67F1\u7BA1\u72ED\u7A84\u75C7, \u5F37\u76F4\u6027\u810A\u690E\u708E",
      ko: "\uCC99\uCD94\uAD00 \uD611\uCC29\uC99D, \uAC15\uC9C1\uC131 \uCC99\uCD94\uC5FC"
    }
  },
  "neck-spine-problem": {
    label: "Narrow or fused spine in the neck",
    names: { en: "cervical stenosis, cervical spinal stenosis, cervical fusion, neck stenosis" }
  },
  "very-loose-joints": {
    label: "Very loose joints",
    names: {
      en: "hypermobility, hypermobile, ehlers-danlos, ehlers danlos syndrome, eds hypermobile, loose joints, double jointed, joint dislocation, dislocated, dislocation",
      de: "hypermobilit\xE4t, ehlers-danlos-syndrom, \xFCberbeweglich",
      es: "hiperlaxitud, hipermovilidad",
      fr: "hyperlaxit\xE9, hypermobilit\xE9",
      pt: "hipermobilidade, hiperlaxid\xE3o"
    }
  },
  "reduced-feeling": {
    label: "Numb or burning",
    names: {
      en: "numbness, numb, tingling, pins and needles, neuropathy, loss of feeling, loss of sensation, numb feet, numb hands, burning feet, peripheral neuropathy, can't feel my feet, can't feel my legs, can't feel my hands, can't feel my fingers, can't feel my toes, no feeling, no sensation",
      es: "entumecimiento, hormigueo, neuropat\xEDa, adormecimiento, adormecido",
      fr: "engourdissement, fourmillements, neuropathie, engourdi",
      pt: "dorm\xEAncia, formigamento, neuropatia",
      de: "taubheitsgef\xFChl, kribbeln, neuropathie, polyneuropathie, taubheit, taub, taube finger, taube f\xFC\xDFe",
      it: "intorpidimento, formicolio, neuropatia",
      ru: "\u043E\u043D\u0435\u043C\u0435\u043D\u0438\u0435, \u043F\u043E\u043A\u0430\u043B\u044B\u0432\u0430\u043D\u0438\u0435, \u043D\u0435\u0439\u0440\u043E\u043F\u0430\u0442\u0438\u044F, \u043D\u0435\u0432\u0440\u043E\u043F\u0430\u0442\u0438\u044F",
      uk: "\u043E\u043D\u0456\u043C\u0456\u043D\u043D\u044F, \u043F\u043E\u043A\u043E\u043B\u044E\u0432\u0430\u043D\u043D\u044F, \u043D\u0435\u0439\u0440\u043E\u043F\u0430\u0442\u0456\u044F",
      pl: "dr\u0119twienie, mrowienie, neuropatia",
      cs: "necitlivost, brn\u011Bn\xED, mraven\u010Den\xED, neuropatie",
      zh: "\u9EBB\u6728, \u795E\u7ECF\u75C5\u53D8, \u523A\u75DB\u611F, \u624B\u9EBB, \u811A\u9EBB",
      ja: "\u3057\u3073\u308C, \u795E\u7D4C\u969C\u5BB3",
      ko: "\uC800\uB9BC, \uC2E0\uACBD\uBCD1\uC99D",
      vi: "t\xEA b\xEC, t\xEA tay",
      id: "mati rasa, kesemutan"
    }
  },
  "multiple-sclerosis": {
    label: "Multiple sclerosis",
    names: {
      en: "multiple sclerosis, ms disease, ~ms, parkinson's disease, parkinson",
      es: "esclerosis m\xFAltiple",
      fr: "scl\xE9rose en plaques",
      pt: "esclerose m\xFAltipla",
      de: "multiple sklerose",
      it: "sclerosi multipla",
      ru: "\u0440\u0430\u0441\u0441\u0435\u044F\u043D\u043D\u044B\u0439 \u0441\u043A\u043B\u0435\u0440\u043E\u0437",
      uk: "\u0440\u043E\u0437\u0441\u0456\u044F\u043D\u0438\u0439 \u0441\u043A\u043B\u0435\u0440\u043E\u0437",
      pl: "stwardnienie rozsiane",
      cs: "roztrou\u0161en\xE1 skler\xF3za, skler\xF3za multiplex",
      zh: "\u591A\u53D1\u6027\u786C\u5316",
      ja: "\u591A\u767A\u6027\u786C\u5316\u75C7",
      ko: "\uB2E4\uBC1C\uC131 \uACBD\uD654\uC99D"
    }
  },
  toothache: {
    label: "Toothache or dental work",
    names: {
      en: "toothache, dental work, tooth extraction, dental surgery, gum infection, tooth pulled",
      es: "dolor de muelas, dolor de dientes, extracci\xF3n dental",
      fr: "mal aux dents, rage de dents",
      pt: "dor de dente, extra\xE7\xE3o dent\xE1ria",
      de: "zahnschmerzen, zahnoperation, zahn gezogen",
      it: "mal di denti",
      ru: "\u0437\u0443\u0431\u043D\u0430\u044F \u0431\u043E\u043B\u044C, \u0443\u0434\u0430\u043B\u0435\u043D\u0438\u0435 \u0437\u0443\u0431\u0430",
      uk: "\u0437\u0443\u0431\u043D\u0438\u0439 \u0431\u0456\u043B\u044C",
      pl: "b\xF3l z\u0119ba",
      zh: "\u7259\u75DB",
      ja: "\u6B6F\u75DB",
      ko: "\uCE58\uD1B5"
    }
  },
  "blood-thinner": {
    label: "Blood thinner",
    names: {
      en: "blood thinner, blood thinning medication, blood thinning medicine, anticoagulant, warfarin, coumadin, heparin, eliquis, apixaban, xarelto, rivaroxaban, pradaxa, dabigatran, edoxaban, savaysa, lixiana, enoxaparin, lovenox, clexane, dalteparin, fragmin, marcumar, phenprocoumon, acenocoumarol, sintrom, clopidogrel, plavix, thinners, blood thinning",
      es: "anticoagulante, warfarina, heparina, acenocumarol, sintrom",
      fr: "anticoagulant, fluidifiant sanguin, warfarine, h\xE9parine, pr\xE9viscan, sous anticoagulants",
      pt: "anticoagulante, varfarina, heparina, marevan",
      de: "blutverd\xFCnner, gerinnungshemmer, blutverd\xFCnnende medikamente, marcumar, blutverd\xFCnnung",
      it: "anticoagulante, anticoagulanti, warfarin, eparina",
      ru: "\u0430\u043D\u0442\u0438\u043A\u043E\u0430\u0433\u0443\u043B\u044F\u043D\u0442*, \u0432\u0430\u0440\u0444\u0430\u0440\u0438\u043D, \u0433\u0435\u043F\u0430\u0440\u0438\u043D, \u044D\u043B\u0438\u043A\u0432\u0438\u0441, \u043A\u0441\u0430\u0440\u0435\u043B\u0442\u043E, \u043A\u0440\u043E\u0432\u0435\u0440\u0430\u0437\u0436\u0438\u0436\u0430\u044E\u0449\u0438\u0435, \u0440\u0430\u0437\u0436\u0438\u0436\u0430\u044E\u0449\u0438\u0435 \u043A\u0440\u043E\u0432\u044C",
      uk: "\u0430\u043D\u0442\u0438\u043A\u043E\u0430\u0433\u0443\u043B\u044F\u043D\u0442*, \u0432\u0430\u0440\u0444\u0430\u0440\u0438\u043D, \u0440\u043E\u0437\u0440\u0456\u0434\u0436\u0443\u0432\u0430\u0447\u0456 \u043A\u0440\u043E\u0432\u0456, \u0433\u0435\u043F\u0430\u0440\u0438\u043D, \u0435\u043B\u0456\u043A\u0432\u0456\u0441, \u043A\u0441\u0430\u0440\u0435\u043B\u0442\u043E",
      pl: "leki przeciwzakrzepowe, leki rozrzedzaj\u0105ce krew, warfaryna, heparyna, antykoagulanty",
      cs: "l\xE9ky na \u0159ed\u011Bn\xED krve, warfarin, lieky na riedenie krvi, antikoagulancia",
      zh: "\u6297\u51DD\u836F, \u534E\u6CD5\u6797, \u6297\u51DD\u5242, \u8840\u6DB2\u7A00\u91CA\u5242, \u6297\u51DD\u8840\u836F",
      ja: "\u8840\u6DB2\u30B5\u30E9\u30B5\u30E9\u306E\u85AC, \u30EF\u30FC\u30D5\u30A1\u30EA\u30F3, \u30EF\u30EB\u30D5\u30A1\u30EA\u30F3, \u6297\u51DD\u56FA\u85AC",
      ko: "\uD56D\uC751\uACE0\uC81C, \uC640\uD30C\uB9B0, \uD608\uC561 \uD76C\uC11D\uC81C",
      vi: "thu\u1ED1c ch\u1ED1ng \u0111\xF4ng, thu\u1ED1c l\xE0m lo\xE3ng m\xE1u",
      id: "pengencer darah, obat pengencer darah",
      tr: "kan suland\u0131r\u0131c\u0131",
      nl: "bloedverdunners",
      ar: "\u0645\u0645\u064A\u0639\u0627\u062A \u0627\u0644\u062F\u0645, \u0645\u0645\u064A\u0639 \u0627\u0644\u062F\u0645"
    }
  },
  "bruises-easily": {
    label: "Bruises easily, or aspirin each day",
    names: {
      en: "bruise easily, easy bruising, bleed easily, daily aspirin, baby aspirin, clopidogrel, plavix, ticagrelor, brilinta, prasugrel, aspirin",
      de: "aspirin, clopidogrel, leicht blaue flecken, ass 100, plavix",
      es: "aspirina, clopidogrel, plavix",
      fr: "aspirine, clopidogrel, plavix",
      pt: "aspirina, clopidogrel, plavix, aas infantil"
    }
  },
  "steroids-long-term": {
    label: "Steroid pills",
    names: {
      en: "steroids, prednisone, prednisolone, corticosteroids, cortisone tablets, long term steroids, steroid pills, dexamethasone",
      es: "corticoides, prednisona, esteroides",
      fr: "cortico\xEFdes, prednisone, cortisone",
      pt: "corticoides, prednisona, corticosteroides",
      de: "kortison, cortison, prednisolon, kortisontabletten",
      it: "cortisone, corticosteroidi",
      ru: "\u043F\u0440\u0435\u0434\u043D\u0438\u0437\u043E\u043B\u043E\u043D, \u043A\u043E\u0440\u0442\u0438\u043A\u043E\u0441\u0442\u0435\u0440\u043E\u0438\u0434\u044B, \u0433\u043E\u0440\u043C\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0435 \u0442\u0430\u0431\u043B\u0435\u0442\u043A\u0438",
      pl: "sterydy, prednizon",
      zh: "\u7C7B\u56FA\u9187, \u6FC0\u7D20\u836F",
      ja: "\u30B9\u30C6\u30ED\u30A4\u30C9"
    }
  },
  "sedating-medicine-today": {
    label: "Sedating or strong pain medicine today",
    names: {
      en: "opioids, morphine, oxycodone, codeine, tramadol, fentanyl, sleeping pills, muscle relaxers, muscle relaxants, sedatives, benzodiazepines, valium, diazepam, xanax, strong painkillers, numbing cream, oxycontin, percocet, vicodin, lorazepam, ambien, gabapentin, pregabalin",
      de: "opioide, morphium, morphin, tramadol, schlaftabletten, beruhigungsmittel",
      es: "opioides, morfina, tramadol, somn\xEDferos, sedantes, relajantes musculares",
      fr: "opio\xEFdes, morphine, tramadol, somnif\xE8res, s\xE9datifs",
      pt: "opioides, morfina, tramadol, sedativos, relaxantes musculares",
      zh: "\u5B89\u7720\u836F, \u9547\u9759\u5242, \u5417\u5561",
      ja: "\u7761\u7720\u85AC"
    }
  },
  "pain-reliever-today": {
    label: "Pain pill in the last six hours",
    names: {
      en: "painkiller, pain pill, ibuprofen, paracetamol, acetaminophen, tylenol, advil, naproxen, aspirin, nurofen, voltaren, diclofenac, pain medication, pain reliever",
      de: "schmerzmittel, ibuprofen, schmerztablette, schmerztabletten, paracetamol, aspirin, voltaren, diclofenac",
      es: "analg\xE9sico, ibuprofeno, paracetamol, aspirina, diclofenaco",
      fr: "antidouleur, ibuprof\xE8ne, parac\xE9tamol, doliprane, aspirine",
      pt: "analg\xE9sico, ibuprofeno, paracetamol, dipirona, aspirina",
      it: "antidolorifico, antidolorifici, ibuprofene, paracetamolo",
      ru: "\u043E\u0431\u0435\u0437\u0431\u043E\u043B\u0438\u0432\u0430\u044E\u0449*, \u0438\u0431\u0443\u043F\u0440\u043E\u0444\u0435\u043D, \u043F\u0430\u0440\u0430\u0446\u0435\u0442\u0430\u043C\u043E\u043B",
      uk: "\u0437\u043D\u0435\u0431\u043E\u043B\u044E\u0432\u0430\u043B\u044C\u043D*, \u0437\u043D\u0435\u0431\u043E\u043B\u044E\u044E\u0447*, \u0456\u0431\u0443\u043F\u0440\u043E\u0444\u0435\u043D, \u043F\u0430\u0440\u0430\u0446\u0435\u0442\u0430\u043C\u043E\u043B",
      pl: "leki przeciwb\xF3lowe, ibuprofen, paracetamol",
      zh: "\u6B62\u75DB\u836F, \u5E03\u6D1B\u82AC",
      ja: "\u93AE\u75DB\u5264, \u75DB\u307F\u6B62\u3081, \u30ED\u30AD\u30BD\u30CB\u30F3",
      ko: "\uC9C4\uD1B5\uC81C"
    }
  },
  allergy: {
    label: "Allergy",
    names: {
      en: "allergy, allergies, allergic, nut allergy, latex allergy, allergic to oils, allergic to nuts, allergic to latex, scent allergy, skin allergy, nut allergies",
      es: "alergia, al\xE9rgico, al\xE9rgica",
      fr: "allergie, allergique",
      pt: "alergia, al\xE9rgico, al\xE9rgica",
      de: "allergie, allergien, allergisch, nussallergie, latexallergie",
      it: "allergia, allergie, allergico, allergica",
      ru: "\u0430\u043B\u043B\u0435\u0440\u0433\u0438*",
      uk: "\u0430\u043B\u0435\u0440\u0433\u0456*",
      pl: "alergia, alergie, uczulenie, alergik",
      cs: "alergie, alergia",
      zh: "\u8FC7\u654F, \u904E\u654F",
      ja: "\u30A2\u30EC\u30EB\u30AE\u30FC",
      ko: "\uC54C\uB808\uB974\uAE30, \uC54C\uB7EC\uC9C0",
      vi: "d\u1ECB \u1EE9ng",
      id: "alergi",
      tr: "alerji",
      nl: "allergie",
      ar: "\u062D\u0633\u0627\u0633\u064A\u0629"
    }
  },
  "heat-or-cold-sensitive": {
    label: "Harmed by heat or cold",
    names: {
      en: "raynauds, cold allergy, heat sensitive, sensitive to heat, sensitive to cold, heat intolerance, cold urticaria",
      de: "raynaud-syndrom, hitzeempfindlich, k\xE4lteallergie",
      fr: "syndrome de raynaud",
      es: "s\xEDndrome de raynaud"
    }
  },
  "implant-or-device": {
    label: "Implant or device",
    names: {
      en: "implant, metal implant, medical device, implanted device",
      es: "implante",
      fr: "implant",
      pt: "implante",
      de: "implantat, implantate",
      it: "~protesi",
      ru: "\u0438\u043C\u043F\u043B\u0430\u043D\u0442*",
      uk: "\u0456\u043C\u043F\u043B\u0430\u043D\u0442*",
      pl: "implant, implanty",
      zh: "\u690D\u5165\u7269",
      ja: "\u30A4\u30F3\u30D7\u30E9\u30F3\u30C8",
      ko: "\uC784\uD50C\uB780\uD2B8"
    }
  },
  "electrical-implant": {
    label: "Pacemaker or other electrical implant",
    names: {
      en: "pacemaker, defibrillator, icd implant, neurostimulator, spinal cord stimulator, cochlear implant, insulin pump, heart device, icd",
      es: "marcapasos, desfibrilador, marcapaso",
      fr: "pacemaker, stimulateur cardiaque, d\xE9fibrillateur",
      pt: "marca-passo, desfibrilador, pacemaker",
      de: "herzschrittmacher, schrittmacher, defibrillator, insulinpumpe",
      it: "pacemaker, defibrillatore",
      ru: "\u043A\u0430\u0440\u0434\u0438\u043E\u0441\u0442\u0438\u043C\u0443\u043B\u044F\u0442\u043E\u0440*",
      uk: "\u043A\u0430\u0440\u0434\u0456\u043E\u0441\u0442\u0438\u043C\u0443\u043B\u044F\u0442\u043E\u0440*",
      pl: "rozrusznik serca, rozrusznik",
      cs: "kardiostimul\xE1tor",
      zh: "\u8D77\u640F\u5668, \u5FC3\u810F\u8D77\u640F\u5668, \u5FC3\u81DF\u8D77\u640F\u5668",
      ja: "\u30DA\u30FC\u30B9\u30E1\u30FC\u30AB\u30FC",
      ko: "\uC2EC\uBC15\uC870\uC728\uAE30, \uC2EC\uC7A5\uBC15\uB3D9\uAE30",
      vi: "m\xE1y t\u1EA1o nh\u1ECBp tim",
      id: "alat pacu jantung",
      tr: "kalp pili",
      nl: "pacemaker"
    }
  },
  "joint-or-metal-implant": {
    label: "Artificial joint or metal implant",
    names: {
      en: "hip replacement, knee replacement, artificial hip, artificial knee, joint replacement, metal plate, metal rods, metal pins, screws in bone, titanium plate, metal rod, metal pin, metal in, ~screws, new hip, new knee",
      es: "pr\xF3tesis de cadera, pr\xF3tesis de rodilla, placa met\xE1lica, tornillos",
      fr: "proth\xE8se de hanche, proth\xE8se de genou, plaque m\xE9tallique",
      pt: "pr\xF3tese de quadril, pr\xF3tese de joelho, placa met\xE1lica",
      de: "h\xFCftprothese, knieprothese, k\xFCnstliches gelenk, k\xFCnstliche h\xFCfte, metallplatte, k\xFCnstliches knie, ~tep, neue h\xFCfte, h\xFCft-tep, knie-tep",
      it: "protesi anca, protesi ginocchio",
      ru: "\u044D\u043D\u0434\u043E\u043F\u0440\u043E\u0442\u0435\u0437*",
      pl: "endoproteza, proteza biodra",
      zh: "\u4EBA\u5DE5\u5173\u8282, \u94A2\u677F, \u94A2\u9489",
      ja: "\u4EBA\u5DE5\u95A2\u7BC0",
      ko: "\uC778\uACF5\uAD00\uC808"
    }
  },
  "line-tube-or-stoma": {
    label: "Port, line, tube or stoma",
    names: {
      en: "stoma, port-a-cath, colostomy, ileostomy, catheter, feeding tube, picc line, fistula, central line, shunt, ~port",
      de: "stoma, katheter, k\xFCnstlicher darmausgang, portkatheter",
      es: "estoma, colostom\xEDa, cat\xE9ter",
      fr: "stomie, colostomie, cath\xE9ter",
      pt: "estoma, colostomia, cateter"
    }
  },
  "low-blood-pressure": {
    label: "Low blood pressure",
    names: {
      en: "low blood pressure, hypotension, faint when standing up, low bp, bp low",
      es: "presi\xF3n baja, hipotensi\xF3n, tensi\xF3n baja",
      fr: "hypotension, tension basse",
      pt: "press\xE3o baixa, hipotens\xE3o",
      de: "niedriger blutdruck, hypotonie, kreislaufprobleme",
      it: "pressione bassa, ipotensione",
      ru: "\u043D\u0438\u0437\u043A\u043E\u0435 \u0434\u0430\u0432\u043B\u0435\u043D\u0438\u0435, \u0433\u0438\u043F\u043E\u0442\u043E\u043D\u0438\u044F, \u043F\u043E\u043D\u0438\u0436\u0435\u043D\u043D\u043E\u0435 \u0434\u0430\u0432\u043B\u0435\u043D\u0438\u0435",
      uk: "\u043D\u0438\u0437\u044C\u043A\u0438\u0439 \u0442\u0438\u0441\u043A, \u0433\u0456\u043F\u043E\u0442\u043E\u043D\u0456\u044F",
      pl: "niskie ci\u015Bnienie, niedoci\u015Bnienie",
      cs: "n\xEDzk\xFD tlak",
      zh: "\u4F4E\u8840\u538B, \u4F4E\u8840\u58D3",
      ja: "\u4F4E\u8840\u5727",
      ko: "\uC800\uD608\uC555",
      vi: "huy\u1EBFt \xE1p th\u1EA5p",
      id: "tekanan darah rendah, darah rendah"
    }
  },
  "heart-rhythm-problem": {
    label: "Heart rhythm problem",
    names: {
      en: "arrhythmia, atrial fibrillation, afib, irregular heartbeat, heart rhythm problem, palpitations, a fib, ~af, tachycardia, palpitation",
      es: "arritmia, fibrilaci\xF3n auricular, palpitaciones",
      fr: "arythmie, fibrillation auriculaire, palpitations",
      pt: "arritmia, fibrila\xE7\xE3o atrial, palpita\xE7\xF5es",
      de: "herzrhythmusst\xF6rungen, vorhofflimmern, herzrasen, herzstolpern",
      it: "aritmia, fibrillazione atriale",
      ru: "\u0430\u0440\u0438\u0442\u043C\u0438*, \u043C\u0435\u0440\u0446\u0430\u0442\u0435\u043B\u044C\u043D\u0430\u044F \u0430\u0440\u0438\u0442\u043C\u0438\u044F",
      uk: "\u0430\u0440\u0438\u0442\u043C\u0456*",
      pl: "arytmia, migotanie przedsionk\xF3w",
      zh: "\u5FC3\u5F8B\u4E0D\u9F50, \u5FC3\u5F8B\u5931\u5E38, \u623F\u98A4",
      ja: "\u4E0D\u6574\u8108, \u5FC3\u623F\u7D30\u52D5",
      ko: "\uBD80\uC815\uB9E5"
    }
  },
  "neck-artery-or-thyroid": {
    label: "Narrow neck artery or thyroid problem",
    names: {
      en: "carotid artery disease, carotid stenosis, goitre, goiter, overactive thyroid, hyperthyroidism, carotid, thyroid",
      de: "schilddr\xFCsen\xFCberfunktion, kropf, karotisstenose, schilddr\xFCse",
      es: "hipertiroidismo, bocio, tiroides",
      fr: "hyperthyro\xEFdie, goitre, thyro\xEFde",
      pt: "hipertireoidismo, b\xF3cio",
      zh: "\u7532\u4EA2, \u7532\u72B6\u817A\u80BF",
      ja: "\u7532\u72B6\u817A\u6A5F\u80FD\u4EA2\u9032\u75C7"
    }
  },
  "clot-risk-recent": {
    label: "Recent risk of blood clots",
    names: {
      en: "family history of blood clots, blood clots in family, long haul flight, bed rest, leg cast, hormone therapy, contraceptive pill, birth control pill, long bed rest, the pill, birth control, hrt, long flight, bedridden",
      de: "langstreckenflug, antibabypille, bettl\xE4gerig",
      es: "p\xEDldora anticonceptiva, reposo en cama",
      fr: "pilule contraceptive, alitement",
      pt: "p\xEDlula anticoncepcional, repouso na cama"
    }
  },
  "lymph-nodes-or-lymphedema": {
    label: "Lymph nodes removed, or lymphedema",
    names: {
      en: "lymph nodes removed, lymph node removal, lymphedema, lymphoedema, axillary dissection, lymph nodes, swollen lymph nodes",
      es: "linfedema, ganglios extirpados, ganglios linf\xE1ticos",
      fr: "lymph\u0153d\xE8me, curage ganglionnaire, ganglions lymphatiques",
      pt: "linfedema, linfonodos removidos, esvaziamento axilar",
      de: "lymph\xF6dem, lymphknoten entfernt, lymphknotenentfernung, lymphknoten",
      it: "linfedema, linfonodi",
      ru: "\u043B\u0438\u043C\u0444\u0435\u0434\u0435\u043C\u0430, \u043B\u0438\u043C\u0444\u043E\u0441\u0442\u0430\u0437, \u043B\u0438\u043C\u0444\u043E\u0443\u0437\u043B*",
      uk: "\u043B\u0456\u043C\u0444\u0435\u0434\u0435\u043C\u0430, \u043B\u0456\u043C\u0444\u043E\u0441\u0442\u0430\u0437, \u043B\u0456\u043C\u0444\u043E\u0432\u0443\u0437\u043B*",
      pl: "obrz\u0119k limfatyczny, usuni\u0119te w\u0119z\u0142y ch\u0142onne, w\u0119z\u0142y ch\u0142onne",
      cs: "lymfed\xE9m, lymfatick\xE9 uzliny",
      zh: "\u6DCB\u5DF4\u6C34\u80BF, \u6DCB\u5DF4\u6C34\u816B, \u6DCB\u5DF4\u7ED3, \u6DCB\u5DF4\u7D50",
      ja: "\u30EA\u30F3\u30D1\u6D6E\u816B, \u30EA\u30F3\u30D1\u7BC0",
      ko: "\uB9BC\uD504\uBD80\uC885, \uB9BC\uD504\uC808"
    }
  },
  diabetes: {
    label: "Diabetes",
    names: {
      en: "diabetes, diabetic, type 1 diabetes, type 2 diabetes, insulin, t1d, t2d, blood sugar, prediabetic, metformin",
      es: "diabetes, diab\xE9tico, diab\xE9tica, insulina, az\xFAcar alta",
      fr: "diab\xE8te, diab\xE9tique, insuline",
      pt: "diabetes, diab\xE9tico, diab\xE9tica",
      de: "diabetes, diabetiker, diabetikerin, zuckerkrankheit, zuckerkrank",
      it: "diabete, diabetico, diabetica",
      ru: "\u0434\u0438\u0430\u0431\u0435\u0442*, \u0441\u0430\u0445\u0430\u0440\u043D\u044B\u0439 \u0434\u0438\u0430\u0431\u0435\u0442",
      uk: "\u0434\u0456\u0430\u0431\u0435\u0442*, \u0446\u0443\u043A\u0440\u043E\u0432\u0438\u0439 \u0434\u0456\u0430\u0431\u0435\u0442",
      pl: "cukrzyca",
      cs: "cukrovka, diabetes",
      zh: "\u7CD6\u5C3F\u75C5",
      ja: "\u7CD6\u5C3F\u75C5",
      ko: "\uB2F9\uB1E8, \uB2F9\uB1E8\uBCD1",
      vi: "ti\u1EC3u \u0111\u01B0\u1EDDng, \u0111\xE1i th\xE1o \u0111\u01B0\u1EDDng",
      id: "kencing manis",
      tr: "diyabet, \u015Feker hastal\u0131\u011F\u0131",
      nl: "suikerziekte",
      ar: "\u0627\u0644\u0633\u0643\u0631\u064A, \u0633\u0643\u0631\u064A"
    }
  },
  "airway-disease": {
    label: "Lung or airway disease",
    names: {
      en: "asthma, asthmatic, copd, emphysema, cystic fibrosis, lung disease, respiratory condition, inhaler, sleep apnea, sleep apnoea, cpap, on oxygen",
      es: "asma, epoc, enfermedad pulmonar, apnea del sue\xF1o",
      fr: "asthme, bpco, asthmatique, apn\xE9e du sommeil",
      pt: "asma, dpoc, doen\xE7a pulmonar",
      de: "asthma, copd, lungenerkrankung, schlafapnoe",
      it: "asma, bpco",
      ru: "\u0430\u0441\u0442\u043C\u0430, \u0445\u043E\u0431\u043B, \u0431\u0440\u043E\u043D\u0445\u0438\u0430\u043B\u044C\u043D\u0430\u044F \u0430\u0441\u0442\u043C\u0430",
      uk: "\u0430\u0441\u0442\u043C\u0430, \u0445\u043E\u0437\u043B",
      pl: "astma, pochp",
      cs: "astma, chopn",
      zh: "\u54EE\u5598, \u6162\u963B\u80BA",
      ja: "\u5598\u606F",
      ko: "\uCC9C\uC2DD",
      vi: "hen suy\u1EC5n",
      id: "asma",
      tr: "ast\u0131m",
      nl: "astma",
      ar: "\u0627\u0644\u0631\u0628\u0648, \u0631\u0628\u0648"
    }
  },
  anaemia: {
    label: "Anaemia",
    names: {
      en: "anaemia, anemia, anaemic, anemic, low iron, iron deficiency",
      es: "anemia",
      fr: "an\xE9mie",
      pt: "anemia",
      de: "an\xE4mie, blutarmut, eisenmangel",
      it: "anemia",
      ru: "\u0430\u043D\u0435\u043C\u0438*",
      uk: "\u0430\u043D\u0435\u043C\u0456*",
      pl: "anemia, niedokrwisto\u015B\u0107",
      zh: "\u8D2B\u8840, \u8CA7\u8840",
      ja: "\u8CA7\u8840",
      ko: "\uBE48\uD608",
      vi: "thi\u1EBFu m\xE1u"
    }
  },
  "belly-problem": {
    label: "Hernia, stones or other belly problem",
    names: {
      en: "hernia, gallstones, kidney stones, enlarged spleen, iud pain, umbilical hernia, inguinal hernia, hiatal hernia, stomach ulcer, ~iud",
      es: "hernia, c\xE1lculos biliares, c\xE1lculos renales, piedras en el ri\xF1\xF3n, hernia inguinal",
      fr: "hernie, calculs biliaires, calculs r\xE9naux, hernie inguinale",
      pt: "h\xE9rnia, c\xE1lculos renais, pedra nos rins, pedra na ves\xEDcula",
      de: "leistenbruch, gallensteine, nierensteine, nabelbruch, hernie, magengeschw\xFCr",
      it: "ernia, calcoli biliari, calcoli renali",
      ru: "\u043A\u0430\u043C\u043D\u0438 \u0432 \u043F\u043E\u0447\u043A\u0430\u0445, \u043F\u0430\u0445\u043E\u0432\u0430\u044F \u0433\u0440\u044B\u0436\u0430, \u043A\u0430\u043C\u043D\u0438 \u0432 \u0436\u0435\u043B\u0447\u043D\u043E\u043C",
      uk: "\u043A\u0430\u043C\u0435\u043D\u0456 \u0432 \u043D\u0438\u0440\u043A\u0430\u0445, \u043F\u0430\u0445\u043E\u0432\u0430 \u0433\u0440\u0438\u0436\u0430",
      pl: "kamica nerkowa, kamienie nerkowe, przepuklina pachwinowa",
      zh: "\u759D\u6C14, \u80C6\u7ED3\u77F3, \u80BE\u7ED3\u77F3",
      ja: "\u80C6\u77F3, \u814E\u81D3\u7D50\u77F3, \u8131\u8178, \u30D8\u30EB\u30CB\u30A2"
    }
  },
  "post-exertion-crash": {
    label: "Crash after small efforts",
    names: {
      en: "chronic fatigue syndrome, long covid, post exertional malaise, cfs, myalgic encephalomyelitis",
      es: "s\xEDndrome de fatiga cr\xF3nica, covid persistente",
      fr: "syndrome de fatigue chronique, covid long",
      pt: "s\xEDndrome da fadiga cr\xF4nica, covid longa",
      de: "chronisches fatigue-syndrom, long covid, post covid",
      ru: "\u0441\u0438\u043D\u0434\u0440\u043E\u043C \u0445\u0440\u043E\u043D\u0438\u0447\u0435\u0441\u043A\u043E\u0439 \u0443\u0441\u0442\u0430\u043B\u043E\u0441\u0442\u0438",
      ja: "\u6162\u6027\u75B2\u52B4\u75C7\u5019\u7FA4"
    }
  },
  frail: {
    label: "Frail, or 75 and older",
    names: {
      en: "frail, frailty, unsteady on my feet, thin skin, fragile skin, over 75, elderly",
      de: "gebrechlich, gebrechlichkeit, d\xFCnne haut",
      es: "fragilidad, piel fr\xE1gil",
      fr: "fragilit\xE9, peau fragile",
      pt: "fragilidade, pele fr\xE1gil"
    }
  },
  "touch-difficult": {
    label: "Touch is hard",
    names: {
      en: "ptsd, trauma survivor, sexual abuse, abuse survivor, don't like being touched, touch is hard, touch sensitive, past trauma, sexual assault, raped, abused, ~trauma",
      es: "tept, abuso sexual, estr\xE9s postraum\xE1tico",
      fr: "stress post-traumatique, abus sexuels",
      pt: "estresse p\xF3s-traum\xE1tico, abuso sexual",
      de: "ptbs, posttraumatische belastungsst\xF6rung, sexueller missbrauch",
      ru: "\u043F\u0442\u0441\u0440",
      zh: "\u521B\u4F24\u540E\u5E94\u6FC0\u969C\u788D"
    }
  },
  "needle-fear": {
    label: "Afraid of needles",
    names: {
      en: "afraid of needles, needle phobia, fear of needles, scared of needles, fainted from needle",
      de: "angst vor nadeln, nadelphobie",
      es: "miedo a las agujas",
      fr: "peur des aiguilles",
      pt: "medo de agulhas"
    }
  },
  "told-to-leave-area": {
    label: "Told to keep massage away from an area",
    names: { en: "told to avoid area, doctor said avoid area, told to leave area alone" }
  }
};
var sharedQuestionNames = [
  {
    codes: ["one-sided-swelling", "general-swelling"],
    names: {
      en: "swelling, swollen, edema, oedema, swollen leg, leg swelling, swollen limb",
      es: "hinchaz\xF3n, edema, piernas hinchadas, pierna hinchada",
      fr: "gonflement, \u0153d\xE8me, jambes gonfl\xE9es",
      pt: "incha\xE7o, edema, pernas inchadas, perna inchada",
      de: "schwellung, schwellungen, \xF6dem, \xF6deme, geschwollene beine, geschwollenes bein",
      it: "gonfiore, edema, gambe gonfie",
      ru: "\u043E\u0442\u0435\u043A, \u043E\u0442\u0451\u043A\u0438, \u043E\u0442\u0435\u0447\u043D\u043E\u0441\u0442\u044C",
      uk: "\u043D\u0430\u0431\u0440\u044F\u043A, \u043D\u0430\u0431\u0440\u044F\u043A\u0438",
      pl: "obrz\u0119k, obrz\u0119ki, opuchlizna",
      cs: "otok, otoky, opuch, opuchy",
      zh: "\u80BF\u80C0, \u6D6E\u80BF, \u6C34\u80BF, \u816B\u8139",
      ja: "\u3080\u304F\u307F, \u6D6E\u816B",
      ko: "\uBD80\uC885, \uBD93\uAE30",
      vi: "ph\xF9 n\u1EC1",
      id: "bengkak",
      tr: "\xF6dem, \u015Fi\u015Flik"
    }
  },
  {
    codes: ["neck-artery-signs", "fainting-or-confusion", "low-blood-pressure"],
    names: {
      en: "dizzy, dizziness, vertigo, lightheaded",
      es: "mareo, mareada, v\xE9rtigo",
      fr: "vertige, \xE9tourdissement",
      pt: "tontura",
      de: "schwindel, schwindelig"
    }
  },
  {
    codes: ["fainting-or-confusion", "low-blood-pressure"],
    names: {
      en: "faint, fainted, fainting, blackout, passed out",
      es: "desmayo, me desmay\xE9",
      fr: "\xE9vanouissement, malaise",
      de: "ohnmacht, ohnm\xE4chtig"
    }
  },
  {
    codes: ["high-blood-pressure", "low-blood-pressure"],
    names: {
      en: "blood pressure, bp",
      es: "presi\xF3n arterial, tensi\xF3n arterial",
      fr: "tension art\xE9rielle",
      pt: "press\xE3o arterial",
      de: "blutdruck"
    }
  },
  {
    codes: ["clot-ever", "bleeding-disorder"],
    names: {
      en: "clotting, blood disorder, factor v, thrombophilia",
      de: "thrombophilie, blutgerinnung",
      es: "trombofilia, coagulaci\xF3n"
    }
  },
  {
    codes: ["cancer-ever", "surgery-3-months", "lymph-nodes-or-lymphedema"],
    names: {
      en: "mastectomy, lumpectomy",
      es: "mastectom\xEDa",
      fr: "mastectomie"
    }
  },
  {
    codes: ["cancer-ever", "lump"],
    names: {
      en: "biopsy"
    }
  },
  {
    codes: ["pregnant", "gave-birth"],
    names: {
      en: "miscarriage, miscarried, stillbirth",
      es: "aborto",
      fr: "fausse couche",
      de: "fehlgeburt"
    }
  },
  {
    codes: ["acute-illness", "skin-infection"],
    names: {
      en: "infection, infected, antibiotic",
      es: "infecci\xF3n",
      de: "infektion, antibiotika"
    }
  },
  {
    codes: ["head-injury", "injury-72-hours"],
    names: {
      en: "accident, crash, had a fall",
      es: "accidente",
      de: "unfall, gest\xFCrzt"
    }
  }
];

// src/matches.ts
var kinds = ["technique", "condition", "goal", "question", "region"];
function matchesOf(mentions, understood, catalogue2) {
  const found3 = /* @__PURE__ */ new Map();
  for (const { span, names } of mentions)
    for (const name of names) {
      const key = [name.kind, name.code, name.variant].join(" ");
      if (!found3.has(key)) found3.set(key, matchOf(name, textOf(span, understood), catalogue2));
    }
  const place = placeIn(catalogue2);
  return [...found3.values()].sort((a, b) => place(a) - place(b));
}
function withFirstQuestions(matches, catalogue2) {
  const questions3 = new Map(
    matches.flatMap((match2) => match2.kind === "question" ? [[match2.code, match2]] : [])
  );
  const asked2 = withParents([...questions3.keys()], catalogue2);
  for (const code2 of [...asked2].reverse()) {
    if (questions3.has(code2)) continue;
    const leadsTo = asked2.filter((other) => parentsOf(other, catalogue2).includes(code2));
    const matched = questions3.get(leadsTo[0] ?? "")?.matched ?? "";
    questions3.set(code2, { ...matchOf({ kind: "question", code: code2 }, matched, catalogue2), leadsTo });
  }
  const place = placeIn(catalogue2);
  const inOrder2 = [...questions3.values()].sort((a, b) => place(a) - place(b)).map(({ code: code2 }) => code2);
  const ordered = withParents(inOrder2, catalogue2).flatMap((code2) => questions3.get(code2) ?? []);
  return kinds.flatMap((kind) => kind === "question" ? ordered : matches.filter((match2) => match2.kind === kind));
}
var matchOf = ({ kind, code: code2, variant }, matched, catalogue2) => ({
  kind,
  code: code2,
  label: labelOf(kind, code2, catalogue2),
  matched,
  ...variant ? { variant } : {}
});
function labelOf(kind, code2, catalogue2) {
  const own2 = kind === "technique" ? catalogue2?.index.techniques.get(code2)?.label : void 0;
  const shipped2 = kind === "question" ? questions2[code2]?.label : labels[kind][code2];
  return own2 ?? shipped2 ?? code2;
}
var questions2 = questionNames;
var labels = {
  technique: techniqueLabels,
  condition: conditionLabels,
  goal: goalLabels,
  region: regionLabels
};
function placeIn(catalogue2) {
  const own2 = (catalogue2?.techniques ?? []).map(({ code: code2 }) => code2);
  const orders2 = {
    technique: [...codesOf(techniqueLabels), ...own2],
    condition: codesOf(conditionLabels),
    goal: codesOf(goalLabels),
    question: codesOf(questionNames),
    region: codesOf(regionLabels)
  };
  const order3 = kinds.flatMap((kind) => orders2[kind].map((code2) => `${kind} ${code2}`));
  return ({ kind, code: code2 }) => order3.indexOf(`${kind} ${code2}`);
}

// src/denial.ts
function denialIn(spans, tokens) {
  const steps2 = stepsOf(spans, tokens);
  const ahead = aheadOf(steps2);
  const standings = /* @__PURE__ */ new Map();
  denyAhead(steps2, ahead, standings);
  steps2.forEach((step, at) => {
    const isLast = ahead[at]?.ends ?? false;
    if (has2(step, "after-negation") || has2(step, "negation") && isLast) denyBack(steps2, at, isLast, standings);
  });
  doubtAround(steps2, standings);
  doubtPast(steps2, standings);
  return { standings, negated: steps2.some((step) => has2(step, "negation") || has2(step, "after-negation")) };
}
var has2 = (step, mark2) => step?.marks.includes(mark2) ?? false;
function stepsOf(spans, tokens) {
  const starts = new Map(spans.map((span) => [span.from, span]));
  const steps2 = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { stretch, sentence } = tokens[at];
    const span = starts.get(at);
    const marks = span ? marksOf(span, tokens) : ["unread"];
    if (span) at = span.to - 1;
    steps2.push({ marks, stretch, sentence, asked: tokens[at]?.asked ?? false, ...span ? { span } : {} });
  }
  return steps2;
}
var marking = [
  "and",
  "or",
  "but",
  "negation",
  "after-negation",
  "doubt",
  "limit",
  "presuming"
];
var filling = ["limit", "presuming"];
function marksOf(span, tokens) {
  if (hasRole(span, "name")) return ["name"];
  if (hasRole(span, "everyday")) return ["unread"];
  const isNumbered = hasRole(span, "negation") && /^\d/.test(tokens[span.to]?.word ?? "");
  const marks = isNumbered ? [] : marking.filter((mark2) => hasRole(span, mark2));
  if (marks.some((mark2) => !filling.includes(mark2))) return marks;
  return [...marks, span.readings.every(({ role }) => filling.includes(role)) ? "unread" : "other"];
}
function aheadOf(steps2) {
  const ahead = [];
  let later;
  for (const step of [...steps2].reverse()) {
    const isSame3 = later?.step.sentence === step.sentence;
    const found3 = {
      ends: later?.step.stretch !== step.stretch || has2(later.step, "other") && later.ahead.ends,
      or: isSame3 && !has2(later?.step, "but") && !has2(later?.step, "negation") && isOrAhead(later)
    };
    ahead.push(found3);
    later = { step, ahead: found3 };
  }
  return ahead.reverse();
}
var isOrAhead = (later) => has2(later?.step, "or") || (later?.ahead.or ?? false);
var start = { certain: true, met: false, joined: false, presuming: false };
function standingOf({ certain, met: met2, joined, presuming }, span) {
  return certain && (!met2 || joined) && !(presuming && isHealth(span)) ? "denied" : "doubtful";
}
function denyAhead(steps2, ahead, standings) {
  const asked2 = new Set(steps2.filter((step) => step.asked).map(({ sentence }) => sentence));
  let reach;
  steps2.forEach((step, at) => {
    reach = reachAt(across(reach, steps2[at - 1], step, ahead[at]), step);
    if (!reach || !step.span || !has2(step, "name")) return;
    if (asked2.has(step.sentence)) reach = { ...reach, certain: false };
    reach = past(reach, step.span, standings);
  });
}
function past(reach, span, standings) {
  const standing = standingOf(reach, span);
  standings.set(span, standing);
  return { certain: standing === "denied", met: true, joined: false, presuming: false };
}
function across(reach, before, step, ahead) {
  if (!reach || !before || before.stretch === step.stretch) return reach;
  if (before.sentence !== step.sentence || !reach.met) return void 0;
  const isList = has2(step, "or") || (ahead?.or ?? false);
  return { ...reach, certain: reach.certain && isList, joined: isList };
}
function reachAt(reach, step) {
  if (has2(step, "negation")) return start;
  if (!reach || has2(step, "but")) return void 0;
  if (has2(step, "unread") || has2(step, "and") && reach.met) return { ...reach, certain: false };
  if (has2(step, "presuming")) return { ...reach, presuming: true };
  return has2(step, "or") ? { ...reach, joined: true } : reach;
}
function denyBack(steps2, at, isLast, standings) {
  const denier = steps2[at];
  const own2 = stretchBefore(steps2, at, denier.stretch);
  if (own2.some((step) => has2(step, "name"))) {
    denyEnd(own2, standings);
    if (has2(denier, "after-negation")) doubtEarlier(steps2, at - own2.length, denier, standings);
  } else if (isLast && own2.every((step) => has2(step, "other"))) {
    const place = at - own2.length;
    const before = steps2[place - 1];
    const named2 = stretchBefore(steps2, place, before?.stretch);
    const isPair = before?.sentence === denier.sentence && steps2[place - named2.length - 1]?.sentence !== denier.sentence;
    denyEnd(named2, standings, { ...start, certain: isPair || (before?.asked ?? false) });
  }
}
var stretchOf = (steps2, stretch) => steps2.filter((step) => step.stretch === stretch);
function stretchBefore(steps2, place, stretch) {
  const found3 = [];
  for (let at = place - 1; at >= 0 && steps2[at]?.stretch === stretch; at -= 1) found3.push(steps2[at]);
  return found3;
}
function denyEnd(nearestFirst, standings, from = start) {
  let reach = from;
  for (const step of nearestFirst) {
    reach = has2(step, "negation") ? void 0 : reachAt(reach, step);
    if (has2(step, "and") && reach) reach = { ...reach, certain: false };
    if (!reach) return;
    if (!step.span || !has2(step, "name")) continue;
    reach = past(reach, step.span, standings);
  }
}
function doubtEarlier(steps2, place, denier, standings) {
  for (let at = place - 1; at >= 0 && steps2[at]?.sentence === denier.sentence; at -= 1) {
    const { span } = steps2[at];
    if (span && has2(steps2[at], "name") && !standings.has(span)) standings.set(span, "doubtful");
  }
}
var isHealth = (span) => span.readings.some(({ name }) => name?.kind === "condition" || name?.kind === "question");
function doubtAround(steps2, standings) {
  const doubted = new Set(steps2.filter((step) => has2(step, "doubt")).map(({ stretch }) => stretch));
  for (const { span, stretch } of steps2)
    if (span && doubted.has(stretch) && isHealth(span)) standings.set(span, "doubtful");
}
function doubtPast(steps2, standings) {
  steps2.forEach((step, at) => {
    if (!has2(step, "limit")) return;
    const own2 = stretchOf(steps2, step.stretch);
    const before = steps2[at - stretchBefore(steps2, at, step.stretch).length - 1];
    for (const { span } of own2.some((other) => has2(other, "name")) ? own2 : stretchOf(steps2, before?.stretch))
      if (span && isHealth(span) && standings.get(span) === "denied") standings.set(span, "doubtful");
  });
}

// src/mentions.ts
function mentionsIn(understood, wanted) {
  const { standings, negated } = denialIn(understood.spans, understood.tokens);
  const mentionOf = (span, around3) => ({
    span,
    names: namesOf3(span).filter((name) => isWanted(name, wanted)),
    standing: standings.get(around3) ?? "stated"
  });
  const mentions = understood.spans.flatMap((span) => [
    mentionOf(span, span),
    ...regionsInside(span, understood, wanted).map((region2) => mentionOf(region2, span))
  ]);
  return { mentions: mentions.filter(({ names }) => names.length > 0), negated };
}
var namesOf3 = ({ readings }) => readings.flatMap(({ name }) => name ? [name] : []);
function isWanted({ kind, code: code2 }, { kinds: kinds2, catalogue: catalogue2 }) {
  if (!kinds2.has(kind)) return false;
  if (!catalogue2) return true;
  if (kind === "technique") return catalogue2.index.techniques.has(code2);
  return kind !== "question" || catalogue2.index.questions.has(code2);
}
function regionsInside(pain, { found: found3, tokens }, { kinds: kinds2 }) {
  if (!kinds2.has("region") || kinds2.has("condition")) return [];
  if (!namesOf3(pain).some(({ kind }) => kind === "condition")) return [];
  const inside = found3.filter(({ from, to }) => pain.from <= from && to <= pain.to && to - from < pain.to - pain.from).map((span) => ({ ...span, readings: span.readings.filter(({ name }) => name?.kind === "region") }));
  return choose(
    inside.filter(({ readings }) => readings.length > 0),
    tokens
  );
}
var isGeneral = ({ names, standing }) => standing !== "denied" && names.every(({ kind, general }) => kind === "technique" && general === true);
var isSpecific = ({ names, standing }) => standing !== "denied" && names.some(({ kind, general }) => kind === "technique" && !general);
function withoutGeneral(mentions) {
  const specific = mentions.some(isSpecific);
  const seen2 = /* @__PURE__ */ new Set();
  const says = (mention) => {
    if (!isGeneral(mention)) return true;
    const meaning = mention.names.map(({ code: code2 }) => code2).join(" ");
    const isFirst = !specific && !seen2.has(meaning);
    seen2.add(meaning);
    return isFirst;
  };
  const kept = mentions.filter(says);
  return { kept, dropped: mentions.filter((mention) => !kept.includes(mention)) };
}

// src/knowledge/labels/conditions.ts
var conditionNames = {
  "low-back-pain": {
    en: "low back pain, lower back pain, lumbar pain, lumbago, sore lower back, bad lower back, pain in lower back, lower back ache, lower back hurts, lower back problems",
    es: "dolor lumbar, lumbalgia, lumbago, dolor en la zona lumbar, dolor de espalda baja",
    fr: "lombalgie, mal au bas du dos, douleur lombaire",
    pt: "dor lombar, lombalgia, dores lombares",
    de: "kreuzschmerzen, lendenschmerzen, hexenschuss, schmerzen im unteren r\xFCcken, lumbalgie",
    it: "lombalgia, dolore lombare",
    ru: "\u0431\u043E\u043B\u044C \u0432 \u043F\u043E\u044F\u0441\u043D\u0438\u0446\u0435, \u0431\u043E\u043B\u0438 \u0432 \u043F\u043E\u044F\u0441\u043D\u0438\u0446\u0435, \u0431\u043E\u043B\u0438\u0442 \u043F\u043E\u044F\u0441\u043D\u0438\u0446\u0430, \u043B\u044E\u043C\u0431\u0430\u0433\u043E",
    uk: "\u0431\u0456\u043B\u044C \u0443 \u043F\u043E\u043F\u0435\u0440\u0435\u043A\u0443, \u0431\u043E\u043B\u0438\u0442\u044C \u043F\u043E\u043F\u0435\u0440\u0435\u043A",
    pl: "b\xF3l l\u0119d\u017Awi, b\xF3l l\u0119d\u017Awiowy, b\xF3l krzy\u017Ca, b\xF3l w krzy\u017Cu",
    cs: "bolest beder, bolesti beder, bolest k\u0159\xED\u017E\u016F",
    zh: "\u8170\u75DB, \u8170\u75BC, \u4E0B\u80CC\u75DB",
    ja: "\u8170\u75DB",
    ko: "\uD5C8\uB9AC \uD1B5\uC99D, \uC694\uD1B5",
    vi: "\u0111au th\u1EAFt l\u01B0ng, \u0111au l\u01B0ng d\u01B0\u1EDBi",
    id: "sakit pinggang, nyeri pinggang",
    tr: "bel a\u011Fr\u0131s\u0131",
    nl: "lage rugpijn"
  },
  "neck-pain": {
    en: "neck pain, stiff neck, sore neck, neck ache, neck hurts, neck tension, neck stiffness, pain in neck, neck problems",
    es: "dolor de cuello, dolor cervical, cervicalgia, me duele el cuello, tort\xEDcolis",
    fr: "douleur cervicale, cervicalgie, mal au cou, torticolis, mal \xE0 la nuque",
    pt: "dor no pesco\xE7o, dores no pesco\xE7o, dor cervical, cervicalgia, torcicolo",
    de: "nackenschmerzen, nackenverspannung, nackenverspannungen, steifer nacken",
    it: "dolore al collo, cervicalgia, torcicollo, dolore cervicale",
    ru: "\u0431\u043E\u043B\u044C \u0432 \u0448\u0435\u0435, \u0431\u043E\u043B\u0438 \u0432 \u0448\u0435\u0435, \u0431\u043E\u043B\u0438\u0442 \u0448\u0435\u044F",
    uk: "\u0431\u0456\u043B\u044C \u0443 \u0448\u0438\u0457, \u0431\u043E\u043B\u0438\u0442\u044C \u0448\u0438\u044F",
    pl: "b\xF3l karku, b\xF3l szyi, b\xF3le karku, b\xF3le szyi",
    cs: "bolest krku, bolest kr\u010Dn\xED p\xE1te\u0159e, bolest \u0161\xEDje",
    zh: "\u9888\u75DB, \u9888\u90E8\u75BC\u75DB, \u8116\u5B50\u75DB, \u8116\u5B50\u75BC, \u9888\u690E\u75DB",
    ja: "\u9996\u306E\u75DB\u307F, \u9996\u3053\u308A",
    ko: "\uBAA9 \uD1B5\uC99D, \uBAA9\uC774 \uC544\uD30C",
    vi: "\u0111au c\u1ED5",
    id: "sakit leher, nyeri leher",
    tr: "boyun a\u011Fr\u0131s\u0131",
    nl: "nekpijn"
  },
  "upper-back-pain": {
    en: "upper back pain, mid back pain, middle back pain, thoracic pain, pain between shoulder blades",
    es: "dolor dorsal, dorsalgia, dolor de espalda alta",
    fr: "dorsalgie, mal en haut du dos",
    pt: "dorsalgia, dor na parte superior das costas",
    de: "schmerzen im oberen r\xFCcken, schmerzen zwischen den schulterbl\xE4ttern",
    ru: "\u0431\u043E\u043B\u044C \u043C\u0435\u0436\u0434\u0443 \u043B\u043E\u043F\u0430\u0442\u043A\u0430\u043C\u0438, \u0431\u043E\u043B\u044C \u043C\u0435\u0436\u0434\u0443 \u043B\u043E\u043F\u0430\u0442\u043E\u043A",
    uk: "\u0431\u0456\u043B\u044C \u043C\u0456\u0436 \u043B\u043E\u043F\u0430\u0442\u043A\u0430\u043C\u0438",
    pl: "b\xF3l mi\u0119dzy \u0142opatkami",
    zh: "\u4E0A\u80CC\u75DB, \u4E0A\u80CC\u90E8\u75BC\u75DB"
  },
  "shoulder-pain": {
    en: "shoulder pain, sore shoulder, shoulder hurts, stiff shoulder, pain in shoulder, shoulder ache",
    es: "dolor de hombro, me duele el hombro",
    fr: "douleur \xE0 l'\xE9paule, mal \xE0 l'\xE9paule",
    pt: "dor no ombro, dores no ombro, dor nos ombros",
    de: "schulterschmerzen, schulterschmerz",
    it: "dolore alla spalla, dolore alle spalle",
    ru: "\u0431\u043E\u043B\u044C \u0432 \u043F\u043B\u0435\u0447\u0435, \u0431\u043E\u043B\u0438 \u0432 \u043F\u043B\u0435\u0447\u0435, \u0431\u043E\u043B\u0438\u0442 \u043F\u043B\u0435\u0447\u043E",
    uk: "\u0431\u0456\u043B\u044C \u0443 \u043F\u043B\u0435\u0447\u0456, \u0431\u043E\u043B\u0438\u0442\u044C \u043F\u043B\u0435\u0447\u0435",
    pl: "b\xF3l barku, b\xF3le barku",
    cs: "bolest ramene, bolest ramena",
    zh: "\u80A9\u75DB, \u80A9\u8180\u75DB, \u80A9\u8180\u75BC, \u80A9\u90E8\u75BC\u75DB",
    ja: "\u80A9\u306E\u75DB\u307F, \u80A9\u3053\u308A",
    ko: "\uC5B4\uAE68 \uD1B5\uC99D, \uC5B4\uAE68 \uACB0\uB9BC",
    vi: "\u0111au vai",
    id: "sakit bahu, nyeri bahu",
    tr: "omuz a\u011Fr\u0131s\u0131"
  },
  "hip-pain": {
    en: "hip pain, buttock pain, glute pain, sore hip, hip hurts, piriformis syndrome, pain in hip",
    es: "dolor de cadera",
    fr: "douleur \xE0 la hanche, mal \xE0 la hanche",
    pt: "dor no quadril, dor na anca",
    de: "h\xFCftschmerzen, h\xFCftschmerz",
    it: "dolore all'anca",
    ru: "\u0431\u043E\u043B\u044C \u0432 \u0442\u0430\u0437\u043E\u0431\u0435\u0434\u0440\u0435\u043D\u043D\u043E\u043C \u0441\u0443\u0441\u0442\u0430\u0432\u0435",
    pl: "b\xF3l biodra",
    cs: "bolest ky\u010Dle, bolest ky\u010Dl\xED",
    zh: "\u9ACB\u5173\u8282\u75DB, \u81C0\u90E8\u75BC\u75DB",
    ja: "\u80A1\u95A2\u7BC0\u75DB, \u80A1\u95A2\u7BC0\u306E\u75DB\u307F"
  },
  "knee-pain": {
    en: "knee pain, sore knee, knee hurts, bad knee, pain in knee",
    es: "dolor de rodilla",
    fr: "douleur au genou, mal au genou, mal aux genoux",
    pt: "dor no joelho, dores no joelho, dor nos joelhos",
    de: "knieschmerzen, knieschmerz",
    it: "dolore al ginocchio",
    ru: "\u0431\u043E\u043B\u044C \u0432 \u043A\u043E\u043B\u0435\u043D\u0435, \u0431\u043E\u043B\u0438 \u0432 \u043A\u043E\u043B\u0435\u043D\u0435, \u0431\u043E\u043B\u0438\u0442 \u043A\u043E\u043B\u0435\u043D\u043E",
    uk: "\u0431\u0456\u043B\u044C \u0443 \u043A\u043E\u043B\u0456\u043D\u0456, \u0431\u043E\u043B\u0438\u0442\u044C \u043A\u043E\u043B\u0456\u043D\u043E",
    pl: "b\xF3l kolana, b\xF3le kolan",
    cs: "bolest kolene, bolest kolena, bolest kolien",
    zh: "\u819D\u76D6\u75DB, \u819D\u76D6\u75BC, \u819D\u75DB",
    ja: "\u819D\u306E\u75DB\u307F, \u819D\u75DB",
    ko: "\uBB34\uB98E \uD1B5\uC99D",
    vi: "\u0111au \u0111\u1EA7u g\u1ED1i, \u0111au g\u1ED1i",
    id: "sakit lutut, nyeri lutut",
    tr: "diz a\u011Fr\u0131s\u0131"
  },
  "joint-pain": {
    en: "joint pain, painful joints, sore joints, aching joints, arthralgia, pain in joints",
    es: "dolor articular, dolor en las articulaciones, dolores articulares",
    fr: "douleur articulaire",
    pt: "dor articular, dores articulares, dor nas articula\xE7\xF5es",
    de: "gelenkschmerzen, gelenkschmerz",
    it: "dolore articolare, dolori articolari",
    ru: "\u0431\u043E\u043B\u044C \u0432 \u0441\u0443\u0441\u0442\u0430\u0432\u0430\u0445, \u0431\u043E\u043B\u0438 \u0432 \u0441\u0443\u0441\u0442\u0430\u0432\u0430\u0445, \u0431\u043E\u043B\u044F\u0442 \u0441\u0443\u0441\u0442\u0430\u0432\u044B",
    uk: "\u0431\u0456\u043B\u044C \u0443 \u0441\u0443\u0433\u043B\u043E\u0431\u0430\u0445, \u0431\u043E\u043B\u044F\u0442\u044C \u0441\u0443\u0433\u043B\u043E\u0431\u0438",
    pl: "b\xF3l staw\xF3w, b\xF3le staw\xF3w",
    cs: "bolest kloub\u016F, bolesti kloub\u016F, boles\u0165 k\u013Abov",
    zh: "\u5173\u8282\u75DB, \u5173\u8282\u75BC\u75DB, \u95DC\u7BC0\u75DB",
    ja: "\u95A2\u7BC0\u75DB",
    ko: "\uAD00\uC808\uD1B5, \uAD00\uC808 \uD1B5\uC99D",
    vi: "\u0111au kh\u1EDBp",
    id: "nyeri sendi",
    tr: "eklem a\u011Fr\u0131s\u0131"
  },
  "joint-stiffness": {
    en: "joint stiffness, stiff joint",
    es: "rigidez articular",
    fr: "raideur articulaire",
    pt: "rigidez articular",
    de: "gelenksteifigkeit, steife gelenke",
    ru: "\u0441\u043A\u043E\u0432\u0430\u043D\u043D\u043E\u0441\u0442\u044C \u0441\u0443\u0441\u0442\u0430\u0432\u043E\u0432"
  },
  "limited-mobility": {
    en: "limited mobility, limited range of motion, restricted movement, restricted mobility, reduced mobility, limited movement",
    es: "movilidad limitada, movilidad reducida",
    fr: "mobilit\xE9 r\xE9duite, mobilit\xE9 limit\xE9e",
    pt: "mobilidade limitada, mobilidade reduzida",
    de: "eingeschr\xE4nkte beweglichkeit, bewegungseinschr\xE4nkung, bewegungseinschr\xE4nkungen",
    ru: "\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u043D\u0430\u044F \u043F\u043E\u0434\u0432\u0438\u0436\u043D\u043E\u0441\u0442\u044C"
  },
  "frozen-shoulder": {
    en: "frozen shoulder, adhesive capsulitis",
    es: "hombro congelado, capsulitis adhesiva",
    fr: "\xE9paule gel\xE9e, capsulite r\xE9tractile",
    pt: "ombro congelado, capsulite adesiva",
    de: "schultersteife, frozen shoulder",
    ru: "\u0437\u0430\u043C\u043E\u0440\u043E\u0436\u0435\u043D\u043D\u043E\u0435 \u043F\u043B\u0435\u0447\u043E",
    pl: "zamro\u017Cony bark",
    zh: "\u80A9\u5468\u708E, \u4E94\u5341\u80A9, \u51B0\u51BB\u80A9",
    ja: "\u4E94\u5341\u80A9, \u56DB\u5341\u80A9",
    ko: "\uC624\uC2ED\uACAC"
  },
  osteoarthritis: {
    en: "osteoarthritis, arthrosis, wear and tear arthritis, knee arthritis, hip arthritis, osteo",
    es: "artrosis, osteoartritis",
    fr: "arthrose",
    pt: "artrose, osteoartrite",
    de: "arthrose, kniearthrose, h\xFCftarthrose",
    it: "artrosi, osteoartrite",
    ru: "\u0430\u0440\u0442\u0440\u043E\u0437, \u043E\u0441\u0442\u0435\u043E\u0430\u0440\u0442\u0440\u043E\u0437, \u043E\u0441\u0442\u0435\u043E\u0430\u0440\u0442\u0440\u0438\u0442",
    uk: "\u0430\u0440\u0442\u0440\u043E\u0437, \u043E\u0441\u0442\u0435\u043E\u0430\u0440\u0442\u0440\u0438\u0442",
    pl: "choroba zwyrodnieniowa staw\xF3w, zwyrodnienie staw\xF3w",
    cs: "artr\xF3za, osteoartr\xF3za",
    zh: "\u9AA8\u5173\u8282\u708E, \u9AA8\u95DC\u7BC0\u708E",
    ja: "\u5909\u5F62\u6027\u95A2\u7BC0\u75C7",
    ko: "\uACE8\uAD00\uC808\uC5FC",
    vi: "tho\xE1i h\xF3a kh\u1EDBp",
    tr: "osteoartrit"
  },
  "rheumatoid-arthritis": {
    en: "rheumatoid arthritis, inflammatory arthritis, psoriatic arthritis",
    es: "artritis reumatoide, artritis psori\xE1sica",
    fr: "polyarthrite rhumato\xEFde, arthrite rhumato\xEFde",
    pt: "artrite reumatoide",
    de: "rheumatoide arthritis, chronische polyarthritis",
    it: "artrite reumatoide",
    ru: "\u0440\u0435\u0432\u043C\u0430\u0442\u043E\u0438\u0434\u043D\u044B\u0439 \u0430\u0440\u0442\u0440\u0438\u0442",
    uk: "\u0440\u0435\u0432\u043C\u0430\u0442\u043E\u0457\u0434\u043D\u0438\u0439 \u0430\u0440\u0442\u0440\u0438\u0442",
    pl: "reumatoidalne zapalenie staw\xF3w",
    cs: "revmatoidn\xED artritida, reumatoidn\xE1 artrit\xEDda",
    zh: "\u7C7B\u98CE\u6E7F\u5173\u8282\u708E, \u7C7B\u98CE\u6E7F",
    ja: "\u95A2\u7BC0\u30EA\u30A6\u30DE\u30C1",
    ko: "\uB958\uB9C8\uD2F0\uC2A4 \uAD00\uC808\uC5FC, \uB958\uB9C8\uD2F0\uC2A4",
    vi: "vi\xEAm kh\u1EDBp d\u1EA1ng th\u1EA5p",
    tr: "romatoid artrit"
  },
  fibromyalgia: {
    en: "fibromyalgia, fibro",
    es: "fibromialgia",
    fr: "fibromyalgie",
    pt: "fibromialgia",
    de: "fibromyalgie",
    it: "fibromialgia",
    ru: "\u0444\u0438\u0431\u0440\u043E\u043C\u0438\u0430\u043B\u0433\u0438*",
    uk: "\u0444\u0456\u0431\u0440\u043E\u043C\u0456\u0430\u043B\u0433\u0456*",
    pl: "fibromialgia",
    zh: "\u7EA4\u7EF4\u808C\u75DB, \u7E96\u7DAD\u808C\u75DB",
    ja: "\u7DDA\u7DAD\u7B4B\u75DB\u75C7",
    ko: "\uC12C\uC720\uADFC\uC721\uD1B5"
  },
  "chronic-pain": {
    en: "chronic pain, persistent pain, widespread pain, pain all over, constant pain",
    es: "dolor cr\xF3nico",
    fr: "douleur chronique",
    pt: "dor cr\xF4nica, dores cr\xF4nicas",
    de: "chronische schmerzen, chronischer schmerz",
    it: "dolore cronico",
    ru: "\u0445\u0440\u043E\u043D\u0438\u0447\u0435\u0441\u043A\u0430\u044F \u0431\u043E\u043B\u044C, \u0445\u0440\u043E\u043D\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0431\u043E\u043B\u0438",
    uk: "\u0445\u0440\u043E\u043D\u0456\u0447\u043D\u0438\u0439 \u0431\u0456\u043B\u044C",
    pl: "przewlek\u0142y b\xF3l, b\xF3l przewlek\u0142y",
    cs: "chronick\xE1 bolest",
    zh: "\u6162\u6027\u75BC\u75DB, \u6162\u6027\u75DB",
    ja: "\u6162\u6027\u75DB, \u6162\u6027\u75BC\u75DB",
    ko: "\uB9CC\uC131 \uD1B5\uC99D",
    vi: "\u0111au m\xE3n t\xEDnh",
    id: "nyeri kronis",
    tr: "kronik a\u011Fr\u0131"
  },
  sciatica: {
    en: "sciatica, sciatic pain, sciatic nerve pain, sciatic nerve, radiculopathy, nerve root pain, sciatic",
    es: "ci\xE1tica, dolor ci\xE1tico, nervio ci\xE1tico",
    fr: "sciatique, n\xE9vralgie sciatique",
    pt: "ci\xE1tica, dor ci\xE1tica, nervo ci\xE1tico, dor no nervo ci\xE1tico",
    de: "ischias, ischialgie, ischiasschmerzen",
    it: "sciatica, sciatalgia",
    ru: "\u0438\u0448\u0438\u0430\u0441, \u0437\u0430\u0449\u0435\u043C\u043B\u0435\u043D\u0438\u0435 \u0441\u0435\u0434\u0430\u043B\u0438\u0449\u043D\u043E\u0433\u043E \u043D\u0435\u0440\u0432\u0430",
    uk: "\u0456\u0448\u0456\u0430\u0441",
    pl: "rwa kulszowa",
    cs: "ischias, i\u0161ias",
    zh: "\u5750\u9AA8\u795E\u7ECF\u75DB, \u5750\u9AA8\u795E\u7D93\u75DB",
    ja: "\u5750\u9AA8\u795E\u7D4C\u75DB",
    ko: "\uC88C\uACE8\uC2E0\uACBD\uD1B5",
    vi: "\u0111au th\u1EA7n kinh t\u1ECDa",
    tr: "siyatik"
  },
  "tension-type-headache": {
    en: "tension headache, tension type headache, stress headache",
    es: "cefalea tensional",
    fr: "c\xE9phal\xE9e de tension",
    pt: "cefaleia tensional",
    de: "spannungskopfschmerzen, spannungskopfschmerz",
    ru: "\u0433\u043E\u043B\u043E\u0432\u043D\u0430\u044F \u0431\u043E\u043B\u044C \u043D\u0430\u043F\u0440\u044F\u0436\u0435\u043D\u0438\u044F",
    pl: "napi\u0119ciowy b\xF3l g\u0142owy",
    ja: "\u7DCA\u5F35\u578B\u982D\u75DB"
  },
  migraine: {
    en: "migraine",
    es: "migra\xF1a, jaqueca",
    fr: "migraine",
    pt: "enxaqueca",
    de: "migr\xE4ne",
    it: "emicrania",
    ru: "\u043C\u0438\u0433\u0440\u0435\u043D*",
    uk: "\u043C\u0456\u0433\u0440\u0435\u043D*",
    pl: "migrena",
    cs: "migr\xE9na",
    zh: "\u504F\u5934\u75DB, \u504F\u982D\u75DB",
    ja: "\u504F\u982D\u75DB, \u7247\u982D\u75DB",
    ko: "\uD3B8\uB450\uD1B5",
    vi: "\u0111au n\u1EEDa \u0111\u1EA7u",
    tr: "migren"
  },
  "temporomandibular-disorder": {
    en: "tmj, tmd, tmj pain, tmj disorder, jaw pain, temporomandibular disorder, jaw tension, jaw clenching, bruxism",
    es: "dolor de mand\xEDbula, dolor mandibular, trastorno temporomandibular, disfunci\xF3n temporomandibular, bruxismo",
    fr: "douleur \xE0 la m\xE2choire, mal \xE0 la m\xE2choire",
    pt: "dor na mand\xEDbula, disfun\xE7\xE3o temporomandibular, dtm",
    de: "kieferschmerzen, craniomandibul\xE4re dysfunktion, cmd",
    ru: "\u0431\u043E\u043B\u044C \u0432 \u0447\u0435\u043B\u044E\u0441\u0442\u0438, \u0432\u043D\u0447\u0441",
    ja: "\u984E\u95A2\u7BC0\u75C7",
    zh: "\u989E\u4E0B\u988C\u5173\u8282\u7D0A\u4E71",
    ko: "\uD131\uAD00\uC808 \uC7A5\uC560"
  },
  "myofascial-pain": {
    en: "muscle knots, knots, trigger points, myofascial pain, myofascial pain syndrome, knots in muscles, painful knots, knots in back, knots in shoulders",
    es: "nudos musculares, contracturas, contractura muscular, contracturas musculares, dolor miofascial",
    fr: "n\u0153uds musculaires, contractures, contracture musculaire, syndrome myofascial",
    pt: "n\xF3s musculares, contraturas, contratura muscular, dor miofascial",
    de: "muskelknoten, triggerpunkte, myofasziales schmerzsyndrom",
    it: "contratture, contrattura, contratture muscolari, dolore miofasciale",
    ru: "\u043C\u044B\u0448\u0435\u0447\u043D\u044B\u0435 \u0443\u0437\u043B\u044B, \u0442\u0440\u0438\u0433\u0433\u0435\u0440\u043D\u044B\u0435 \u0442\u043E\u0447\u043A\u0438",
    uk: "\u0442\u0440\u0438\u0433\u0435\u0440\u043D\u0456 \u0442\u043E\u0447\u043A\u0438"
  },
  "muscle-tension": {
    en: "muscle tension, muscle tightness, tight muscles, tense muscles, tight shoulders, tense shoulders, tight neck, tight back, stiff muscles, muscle stiffness, ~tension, ~tightness, shoulder tension",
    es: "tensi\xF3n muscular, m\xFAsculos tensos",
    fr: "tension musculaire, muscles tendus",
    pt: "tens\xE3o muscular, m\xFAsculos tensos, tens\xF5es musculares",
    de: "verspannungen, verspannung, muskelverspannung, muskelverspannungen, verspannt, verspannte schultern, verspannte muskeln",
    it: "tensione muscolare, tensioni muscolari",
    ru: "\u043C\u044B\u0448\u0435\u0447\u043D\u043E\u0435 \u043D\u0430\u043F\u0440\u044F\u0436\u0435\u043D\u0438\u0435, \u0437\u0430\u0436\u0438\u043C\u044B \u0432 \u043C\u044B\u0448\u0446\u0430\u0445, \u043C\u044B\u0448\u0435\u0447\u043D\u044B\u0435 \u0437\u0430\u0436\u0438\u043C\u044B",
    uk: "\u043C'\u044F\u0437\u043E\u0432\u0435 \u043D\u0430\u043F\u0440\u0443\u0436\u0435\u043D\u043D\u044F, \u043D\u0430\u043F\u0440\u0443\u0433\u0430 \u0432 \u043C'\u044F\u0437\u0430\u0445",
    pl: "napi\u0119cie mi\u0119\u015Bniowe, napi\u0119te mi\u0119\u015Bnie, spi\u0119te mi\u0119\u015Bnie",
    cs: "svalov\xE9 nap\u011Bt\xED, svalov\xE9 nap\xE4tie, ztuhl\xE9 svaly",
    zh: "\u808C\u8089\u7D27\u5F20, \u808C\u8089\u7DCA\u5F35, \u808C\u8089\u50F5\u786C",
    ja: "\u7B4B\u8089\u306E\u7DCA\u5F35, \u7B4B\u8089\u306E\u3053\u308A",
    ko: "\uADFC\uC721 \uAE34\uC7A5, \uADFC\uC721 \uBB49\uCE68",
    vi: "c\u0103ng c\u01A1",
    id: "otot tegang, ketegangan otot",
    tr: "kas gerginli\u011Fi"
  },
  "tight-fascia": {
    en: "tight fascia, restricted fascia, fascial restriction, fascial adhesions",
    de: "verklebte faszien"
  },
  "muscle-spasm": {
    en: "muscle spasm, muscle cramp, cramps, spasms, leg cramps, calf cramps, charley horse",
    es: "espasmo muscular, calambres, espasmos musculares",
    fr: "spasme musculaire, crampe",
    pt: "espasmo muscular, c\xE3ibra, c\xE2imbra",
    de: "muskelkrampf, muskelkr\xE4mpfe, kr\xE4mpfe, wadenkrampf, wadenkr\xE4mpfe",
    it: "crampi, spasmo muscolare, crampi muscolari",
    ru: "\u043C\u044B\u0448\u0435\u0447\u043D\u044B\u0439 \u0441\u043F\u0430\u0437\u043C, \u043C\u044B\u0448\u0435\u0447\u043D\u044B\u0435 \u0441\u043F\u0430\u0437\u043C\u044B, \u0441\u0443\u0434\u043E\u0440\u043E\u0433\u0438 \u0432 \u043D\u043E\u0433\u0430\u0445",
    pl: "skurcz mi\u0119\u015Bni, skurcze mi\u0119\u015Bni, skurcze",
    zh: "\u808C\u8089\u75C9\u631B, \u62BD\u7B4B",
    ja: "\u3053\u3080\u3089\u8FD4\u308A",
    vi: "chu\u1ED9t r\xFAt"
  },
  "muscle-strain": {
    en: "muscle strain, pulled muscle, strained muscle, torn muscle, muscle tear, hamstring strain, strained back, pulled hamstring, muscle injury",
    es: "distensi\xF3n muscular, tir\xF3n muscular, desgarro muscular, lesi\xF3n muscular",
    fr: "\xE9longation, claquage, d\xE9chirure musculaire",
    pt: "distens\xE3o muscular, estiramento muscular, les\xE3o muscular",
    de: "muskelzerrung, zerrung, muskelfaserriss",
    it: "stiramento muscolare, strappo muscolare",
    ru: "\u0440\u0430\u0441\u0442\u044F\u0436\u0435\u043D\u0438\u0435 \u043C\u044B\u0448\u0446, \u0440\u0430\u0441\u0442\u044F\u0436\u0435\u043D\u0438\u0435 \u043C\u044B\u0448\u0446\u044B",
    pl: "naci\u0105gni\u0119cie mi\u0119\u015Bnia, naderwanie mi\u0119\u015Bnia",
    zh: "\u808C\u8089\u62C9\u4F24, \u808C\u8089\u62C9\u50B7",
    ja: "\u8089\u96E2\u308C"
  },
  "joint-sprain": {
    en: "sprain, ankle sprain, sprained ankle, twisted ankle, rolled ankle, sprained wrist, sprained knee, joint sprain, ligament sprain",
    es: "esguince, torcedura, esguince de tobillo",
    fr: "entorse, foulure, entorse de la cheville",
    pt: "entorse, entorse do tornozelo",
    de: "verstauchung, verstaucht, b\xE4nderdehnung, verstauchter kn\xF6chel",
    it: "distorsione, slogatura",
    ru: "\u0440\u0430\u0441\u0442\u044F\u0436\u0435\u043D\u0438\u0435 \u0441\u0432\u044F\u0437\u043E\u043A, \u0432\u044B\u0432\u0438\u0445 \u043B\u043E\u0434\u044B\u0436\u043A\u0438",
    pl: "skr\u0119cenie, skr\u0119cona kostka, skr\u0119cenie kostki",
    zh: "\u626D\u4F24, \u626D\u50B7",
    ja: "\u637B\u632B, \u306D\u3093\u3056",
    ko: "\uC5FC\uC88C",
    vi: "bong g\xE2n",
    id: "keseleo, terkilir"
  },
  "old-injury": {
    en: "old injury, old injuries, past injury, previous injury, old sports injury",
    es: "lesi\xF3n antigua, lesiones antiguas",
    fr: "ancienne blessure",
    pt: "les\xE3o antiga",
    de: "alte verletzung",
    ru: "\u0441\u0442\u0430\u0440\u0430\u044F \u0442\u0440\u0430\u0432\u043C\u0430, \u0441\u0442\u0430\u0440\u044B\u0435 \u0442\u0440\u0430\u0432\u043C\u044B",
    pl: "stara kontuzja, stary uraz"
  },
  whiplash: {
    en: "whiplash, whiplash injury",
    es: "latigazo cervical",
    fr: "coup du lapin",
    de: "schleudertrauma",
    it: "colpo di frusta",
    ru: "\u0445\u043B\u044B\u0441\u0442\u043E\u0432\u0430\u044F \u0442\u0440\u0430\u0432\u043C\u0430",
    ja: "\u3080\u3061\u6253\u3061"
  },
  "repetitive-strain": {
    en: "repetitive strain, repetitive strain injury, rsi, postural strain, desk strain, text neck, computer shoulders, tech neck",
    es: "lesi\xF3n por esfuerzo repetitivo",
    pt: "les\xE3o por esfor\xE7o repetitivo",
    de: "repetitive-strain-syndrom, mausarm"
  },
  tendinopathy: {
    en: "tendinopathy, tendonitis, tendinitis, tendinosis, tennis elbow, golfers elbow, achilles tendonitis, jumper's knee",
    es: "tendinitis, tendinopat\xEDa, codo de tenista",
    fr: "tendinite, tendinopathie, tennis elbow",
    pt: "tendinite, tendinopatia, cotovelo de tenista",
    de: "tendinitis, tennisarm, tennisellenbogen, golferarm, sehnenentz\xFCndung",
    it: "tendinite, gomito del tennista",
    ru: "\u0442\u0435\u043D\u0434\u0438\u043D\u0438\u0442, \u0442\u0435\u043D\u043D\u0438\u0441\u043D\u044B\u0439 \u043B\u043E\u043A\u043E\u0442\u044C",
    uk: "\u0442\u0435\u043D\u0434\u0438\u043D\u0456\u0442",
    pl: "\u0142okie\u0107 tenisisty, zapalenie \u015Bci\u0119gna",
    cs: "tenisov\xFD loket",
    zh: "\u7F51\u7403\u8098, \u808C\u8171\u708E",
    ja: "\u30C6\u30CB\u30B9\u8098",
    ko: "\uD14C\uB2C8\uC2A4 \uC5D8\uBCF4, \uAC74\uC5FC"
  },
  "plantar-heel-pain": {
    en: "plantar fasciitis, plantar fasciopathy, heel pain, plantar heel pain, heel spur",
    es: "fascitis plantar, dolor de tal\xF3n",
    fr: "fasciite plantaire, apon\xE9vrosite plantaire, mal au talon",
    pt: "fascite plantar, dor no calcanhar",
    de: "fersensporn, plantarfasziitis, fersenschmerzen",
    it: "fascite plantare",
    ru: "\u043F\u043B\u0430\u043D\u0442\u0430\u0440\u043D\u044B\u0439 \u0444\u0430\u0441\u0446\u0438\u0438\u0442, \u043F\u044F\u0442\u043E\u0447\u043D\u0430\u044F \u0448\u043F\u043E\u0440\u0430",
    pl: "zapalenie rozci\u0119gna podeszwowego, ostroga pi\u0119towa",
    zh: "\u8DB3\u5E95\u7B4B\u819C\u708E",
    ja: "\u8DB3\u5E95\u7B4B\u819C\u708E, \u8DB3\u5E95\u8171\u819C\u708E",
    ko: "\uC871\uC800\uADFC\uB9C9\uC5FC"
  },
  "carpal-tunnel-syndrome": {
    en: "carpal tunnel, carpal tunnel syndrome",
    es: "t\xFAnel carpiano, s\xEDndrome del t\xFAnel carpiano",
    fr: "canal carpien, syndrome du canal carpien",
    pt: "t\xFAnel do carpo, s\xEDndrome do t\xFAnel do carpo",
    de: "karpaltunnel, karpaltunnelsyndrom",
    it: "tunnel carpale, sindrome del tunnel carpale",
    ru: "\u0442\u0443\u043D\u043D\u0435\u043B\u044C\u043D\u044B\u0439 \u0441\u0438\u043D\u0434\u0440\u043E\u043C, \u043A\u0430\u0440\u043F\u0430\u043B\u044C\u043D\u044B\u0439 \u0442\u0443\u043D\u043D\u0435\u043B\u044C",
    pl: "zesp\xF3\u0142 cie\u015Bni nadgarstka",
    cs: "karp\xE1ln\xED tunel, syndrom karp\xE1ln\xEDho tunelu",
    zh: "\u8155\u7BA1\u7EFC\u5408\u5F81, \u8155\u7BA1\u7D9C\u5408\u5FB5",
    ja: "\u624B\u6839\u7BA1\u75C7\u5019\u7FA4",
    ko: "\uC190\uBAA9\uD130\uB110\uC99D\uD6C4\uAD70"
  },
  "delayed-onset-muscle-soreness": {
    en: "doms, delayed onset muscle soreness, sore after workout, sore after training, muscle aches after exercise, post workout soreness",
    es: "agujetas",
    fr: "courbatures",
    pt: "dor muscular tardia, dor muscular p\xF3s-treino",
    de: "muskelkater",
    it: "indolenzimento muscolare",
    ru: "\u043A\u0440\u0435\u043F\u0430\u0442\u0443\u0440\u0430",
    uk: "\u043A\u0440\u0435\u043F\u0430\u0442\u0443\u0440\u0430",
    pl: "zakwasy",
    zh: "\u8FD0\u52A8\u540E\u9178\u75DB",
    ja: "\u7B4B\u8089\u75DB"
  },
  "scar-tissue": {
    en: "scar tissue, scar, adhesions, c-section scar, caesarean scar, cesarean scar, surgical scar",
    es: "cicatriz, cicatrices, adherencias",
    fr: "cicatrice, ~adh\xE9rences",
    pt: "cicatriz, cicatrizes, ader\xEAncias",
    de: "narbe, narben, narbengewebe",
    it: "cicatrice, cicatrici, aderenze",
    ru: "\u0440\u0443\u0431\u0435\u0446, \u0440\u0443\u0431\u0446\u044B, \u0448\u0440\u0430\u043C, \u0441\u043F\u0430\u0439\u043A\u0438",
    uk: "\u0440\u0443\u0431\u0435\u0446\u044C, \u0440\u0443\u0431\u0446\u0456, \u0448\u0440\u0430\u043C",
    pl: "blizna, blizny",
    cs: "jizva, jizvy, jazva",
    zh: "\u75A4\u75D5, \u7622\u75D5",
    ja: "\u7622\u75D5, \u50B7\u8DE1",
    ko: "\uD749\uD130"
  },
  "post-surgical-recovery": {
    en: "recovering from surgery, recovery after surgery, post surgery recovery, post surgical recovery, post op recovery, post operative recovery, after surgery, post surgery, post op",
    es: "postoperatorio, recuperaci\xF3n de una cirug\xEDa, despu\xE9s de una operaci\xF3n, despu\xE9s de la cirug\xEDa",
    fr: "post-op\xE9ratoire, apr\xE8s une op\xE9ration, apr\xE8s une chirurgie",
    pt: "p\xF3s-operat\xF3rio, p\xF3s-cir\xFArgico, recupera\xE7\xE3o de cirurgia",
    de: "nach einer operation, nach op, postoperativ",
    it: "post-operatorio, dopo un intervento",
    ru: "\u043F\u043E\u0441\u043B\u0435 \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u0438, \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435 \u043F\u043E\u0441\u043B\u0435 \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u0438",
    uk: "\u043F\u0456\u0441\u043B\u044F \u043E\u043F\u0435\u0440\u0430\u0446\u0456\u0457",
    pl: "po operacji, rekonwalescencja po operacji",
    zh: "\u672F\u540E\u6062\u590D, \u624B\u672F\u540E, \u672F\u540E",
    ja: "\u8853\u5F8C",
    ko: "\uC218\uC220 \uD6C4",
    vi: "sau ph\u1EABu thu\u1EADt"
  },
  swelling: {
    en: "swelling, swollen, edema, oedema, fluid retention, water retention, puffiness",
    es: "hinchaz\xF3n, edema, retenci\xF3n de l\xEDquidos, piernas hinchadas",
    fr: "gonflement, \u0153d\xE8me, r\xE9tention d'eau, jambes gonfl\xE9es",
    pt: "incha\xE7o, edema, reten\xE7\xE3o de l\xEDquido, pernas inchadas",
    de: "schwellung, schwellungen, \xF6dem, \xF6deme, geschwollene beine, wassereinlagerungen",
    it: "gonfiore, edema, ritenzione idrica, gambe gonfie",
    ru: "\u043E\u0442\u0435\u043A, \u043E\u0442\u0451\u043A\u0438, \u043E\u0442\u0435\u0447\u043D\u043E\u0441\u0442\u044C",
    uk: "\u043D\u0430\u0431\u0440\u044F\u043A, \u043D\u0430\u0431\u0440\u044F\u043A\u0438",
    pl: "obrz\u0119k, obrz\u0119ki, opuchlizna",
    cs: "otok, otoky, opuch, opuchy",
    zh: "\u80BF\u80C0, \u6D6E\u80BF, \u6C34\u80BF, \u816B\u8139",
    ja: "\u3080\u304F\u307F, \u6D6E\u816B",
    ko: "\uBD80\uC885, \uBD93\uAE30",
    vi: "ph\xF9 n\u1EC1",
    id: "bengkak",
    tr: "\xF6dem, \u015Fi\u015Flik"
  },
  lymphedema: {
    en: "lymphedema, lymphoedema",
    es: "linfedema",
    fr: "lymph\u0153d\xE8me",
    pt: "linfedema",
    de: "lymph\xF6dem",
    it: "linfedema",
    ru: "\u043B\u0438\u043C\u0444\u0435\u0434\u0435\u043C\u0430, \u043B\u0438\u043C\u0444\u043E\u0441\u0442\u0430\u0437",
    uk: "\u043B\u0456\u043C\u0444\u0435\u0434\u0435\u043C\u0430, \u043B\u0456\u043C\u0444\u043E\u0441\u0442\u0430\u0437",
    pl: "obrz\u0119k limfatyczny",
    cs: "lymfed\xE9m",
    zh: "\u6DCB\u5DF4\u6C34\u80BF, \u6DCB\u5DF4\u6C34\u816B",
    ja: "\u30EA\u30F3\u30D1\u6D6E\u816B",
    ko: "\uB9BC\uD504\uBD80\uC885"
  },
  "poor-circulation": {
    en: "poor circulation, bad circulation, circulation problems",
    es: "mala circulaci\xF3n, problemas de circulaci\xF3n",
    fr: "mauvaise circulation, probl\xE8mes de circulation",
    pt: "m\xE1 circula\xE7\xE3o, problemas de circula\xE7\xE3o",
    de: "durchblutungsst\xF6rungen, schlechte durchblutung, durchblutungsst\xF6rung",
    it: "cattiva circolazione, problemi di circolazione",
    ru: "\u043F\u043B\u043E\u0445\u043E\u0435 \u043A\u0440\u043E\u0432\u043E\u043E\u0431\u0440\u0430\u0449\u0435\u043D\u0438\u0435",
    uk: "\u043F\u043E\u0433\u0430\u043D\u0438\u0439 \u043A\u0440\u043E\u0432\u043E\u043E\u0431\u0456\u0433",
    pl: "s\u0142abe kr\u0105\u017Cenie",
    zh: "\u8840\u6DB2\u5FAA\u73AF\u4E0D\u826F, \u5FAA\u73AF\u4E0D\u597D",
    ja: "\u8840\u884C\u4E0D\u826F",
    ko: "\uD608\uC561\uC21C\uD658 \uC7A5\uC560"
  },
  constipation: {
    en: "constipation, constipated",
    es: "estre\xF1imiento, estre\xF1ida, estre\xF1ido",
    fr: "constipation, constip\xE9, constip\xE9e",
    pt: "constipa\xE7\xE3o intestinal, pris\xE3o de ventre",
    de: "verstopfung, obstipation",
    it: "stitichezza",
    ru: "\u0437\u0430\u043F\u043E\u0440, \u0437\u0430\u043F\u043E\u0440\u044B",
    uk: "\u0437\u0430\u043F\u043E\u0440, \u0437\u0430\u043A\u0440\u0435\u043F",
    pl: "zaparcia, zaparcie",
    cs: "z\xE1cpa, z\xE1pcha",
    zh: "\u4FBF\u79D8",
    ja: "\u4FBF\u79D8",
    ko: "\uBCC0\uBE44",
    vi: "t\xE1o b\xF3n",
    id: "sembelit",
    tr: "kab\u0131zl\u0131k"
  },
  "pregnancy-discomfort": {
    en: "pregnancy discomfort, discomfort in pregnancy, pregnancy aches, pregnancy back pain, back pain in pregnancy, pelvic girdle pain",
    es: "molestias del embarazo",
    fr: "maux de grossesse",
    pt: "desconforto na gravidez",
    de: "schwangerschaftsbeschwerden",
    zh: "\u5B55\u671F\u4E0D\u9002"
  },
  "postpartum-recovery": {
    en: "postpartum, postpartum recovery, recovery after birth, recovering from childbirth",
    es: "postparto, posparto, puerperio",
    fr: "post-partum",
    pt: "p\xF3s-parto, puerp\xE9rio",
    de: "wochenbett, r\xFCckbildung",
    ru: "\u043F\u043E\u0441\u043B\u0435 \u0440\u043E\u0434\u043E\u0432, \u043F\u043E\u0441\u043B\u0435\u0440\u043E\u0434\u043E\u0432\u043E\u0435 \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435",
    uk: "\u043F\u0456\u0441\u043B\u044F \u043F\u043E\u043B\u043E\u0433\u0456\u0432",
    pl: "po\u0142\xF3g, po porodzie",
    zh: "\u4EA7\u540E, \u7522\u5F8C, \u4EA7\u540E\u6062\u590D, \u5750\u6708\u5B50",
    ja: "\u7523\u5F8C",
    ko: "\uC0B0\uD6C4, \uC0B0\uD6C4\uC870\uB9AC",
    vi: "sau sinh"
  },
  "cancer-symptoms": {
    en: "cancer symptoms, cancer pain, cancer related fatigue, cancer fatigue, symptoms of cancer",
    es: "dolor oncol\xF3gico",
    fr: "douleur canc\xE9reuse"
  },
  stress: {
    en: "stress, stressed, stressed out, burnout, work stress, overwhelmed, under pressure at work",
    es: "estr\xE9s, estresado, estresada",
    fr: "stress, stress\xE9, stress\xE9e, surmenage",
    pt: "estresse, stresse, estressado, estressada",
    de: "stress, gestresst, \xFCberlastung",
    it: "stress, stressato, stressata",
    ru: "\u0441\u0442\u0440\u0435\u0441\u0441*",
    uk: "\u0441\u0442\u0440\u0435\u0441, \u0441\u0442\u0440\u0435\u0441\u0438, \u0441\u0442\u0440\u0435\u0441\u043E\u043C",
    pl: "stres, zestresowany, zestresowana",
    cs: "stres, vystresovan\xFD, vystresovan\xE1",
    zh: "~\u538B\u529B, \u538B\u529B\u5927, ~\u58D3\u529B, \u58D3\u529B\u5927",
    ja: "\u30B9\u30C8\u30EC\u30B9",
    ko: "\uC2A4\uD2B8\uB808\uC2A4",
    vi: "c\u0103ng th\u1EB3ng, stress",
    id: "stres",
    tr: "stres",
    nl: "stress"
  },
  anxiety: {
    en: "anxiety, anxious, anxiety disorder, panic attacks, generalised anxiety, generalized anxiety, anxiousness",
    es: "ansiedad, ansioso, ansiosa, ataques de p\xE1nico",
    fr: "anxi\xE9t\xE9, anxieux, anxieuse, angoisse, crises d'angoisse",
    pt: "ansiedade, ansioso, ansiosa, crises de p\xE2nico",
    de: "angstst\xF6rung, angstzust\xE4nde, panikattacken, \xE4ngstlich",
    it: "ansia, ansioso, ansiosa, attacchi di panico",
    ru: "\u0442\u0440\u0435\u0432\u043E\u0433*, \u0442\u0440\u0435\u0432\u043E\u0436\u043D*, \u043F\u0430\u043D\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0430\u0442\u0430\u043A\u0438",
    uk: "\u0442\u0440\u0438\u0432\u043E\u0433*, \u0442\u0440\u0438\u0432\u043E\u0436\u043D*, \u043F\u0430\u043D\u0456\u0447\u043D\u0456 \u0430\u0442\u0430\u043A\u0438",
    pl: "l\u0119k, stany l\u0119kowe, ataki paniki",
    cs: "\xFAzkost, \xFAzkosti",
    zh: "\u7126\u8651, \u7126\u616E",
    ja: "\u4E0D\u5B89, \u4E0D\u5B89\u969C\u5BB3",
    ko: "\uBD88\uC548, \uBD88\uC548\uC7A5\uC560",
    vi: "lo \xE2u",
    id: "kecemasan, cemas",
    tr: "kayg\u0131, anksiyete",
    nl: "angststoornis"
  },
  "low-mood": {
    en: "depression, depressed, low mood, feeling down, depressive",
    es: "depresi\xF3n, deprimido, deprimida",
    fr: "d\xE9pression, d\xE9prim\xE9, d\xE9prim\xE9e, d\xE9pressif",
    pt: "depress\xE3o, deprimido, deprimida",
    de: "depression, depressionen, depressiv, niedergeschlagen",
    it: "depressione, depresso, ~depressa",
    ru: "\u0434\u0435\u043F\u0440\u0435\u0441\u0441\u0438*",
    uk: "\u0434\u0435\u043F\u0440\u0435\u0441\u0456*",
    pl: "depresja, obni\u017Cony nastr\xF3j",
    cs: "deprese, depresia",
    zh: "\u6291\u90C1, \u6291\u9B31, \u6291\u90C1\u75C7",
    ja: "~\u3046\u3064, \u3046\u3064\u75C5, \u6291\u3046\u3064",
    ko: "\uC6B0\uC6B8\uC99D, \uC6B0\uC6B8",
    vi: "tr\u1EA7m c\u1EA3m",
    id: "depresi",
    tr: "depresyon",
    nl: "depressie"
  },
  insomnia: {
    en: "insomnia, poor sleep, can't sleep, cant sleep, cannot sleep, trouble sleeping, sleep problems, sleeping problems, not sleeping, no sleep, bad sleep, sleepless, sleeplessness, sleep disorder, difficulty sleeping, not sleeping well, broken sleep",
    es: "insomnio, no puedo dormir, no duermo, duermo mal, problemas para dormir",
    fr: "insomnie, je dors mal, troubles du sommeil, mal dormir",
    pt: "ins\xF4nia, n\xE3o consigo dormir, durmo mal, n\xE3o durmo",
    de: "schlaflosigkeit, schlafst\xF6rungen, schlafst\xF6rung, schlafprobleme, kann nicht schlafen, schlafe schlecht",
    it: "insonnia, non riesco a dormire, dormo male",
    ru: "\u0431\u0435\u0441\u0441\u043E\u043D\u043D\u0438\u0446*, \u043F\u043B\u043E\u0445\u043E\u0439 \u0441\u043E\u043D, \u043F\u043B\u043E\u0445\u043E \u0441\u043F\u043B\u044E, \u043D\u0435 \u043C\u043E\u0433\u0443 \u0443\u0441\u043D\u0443\u0442\u044C, \u043D\u0430\u0440\u0443\u0448\u0435\u043D\u0438\u0435 \u0441\u043D\u0430",
    uk: "\u0431\u0435\u0437\u0441\u043E\u043D\u043D*, \u043F\u043E\u0433\u0430\u043D\u0438\u0439 \u0441\u043E\u043D, \u043F\u043E\u0433\u0430\u043D\u043E \u0441\u043F\u043B\u044E, \u043D\u0435 \u043C\u043E\u0436\u0443 \u0437\u0430\u0441\u043D\u0443\u0442\u0438",
    pl: "bezsenno\u015B\u0107, nie mog\u0119 spa\u0107, problemy ze snem",
    cs: "nespavost, nem\u016F\u017Eu sp\xE1t, nem\xF4\u017Eem spa\u0165",
    zh: "\u5931\u7720, \u7761\u4E0D\u7740, \u7761\u7720\u4E0D\u597D, \u7761\u7720\u8D28\u91CF\u5DEE",
    ja: "\u4E0D\u7720, \u4E0D\u7720\u75C7, \u7720\u308C\u306A\u3044",
    ko: "\uBD88\uBA74\uC99D, \uBD88\uBA74, \uC7A0\uC744 \uBABB",
    vi: "m\u1EA5t ng\u1EE7, kh\xF4ng ng\u1EE7 \u0111\u01B0\u1EE3c",
    id: "insomnia, susah tidur, sulit tidur, tidak bisa tidur",
    tr: "uykusuzluk, uyuyam\u0131yorum",
    nl: "slapeloosheid"
  },
  fatigue: {
    en: "fatigue, fatigued, exhaustion, exhausted, tired, always tired, tiredness, no energy, low energy, worn out",
    es: "fatiga, cansancio, agotamiento, cansado, cansada, agotada, agotado, sin energ\xEDa",
    fr: "fatigue, \xE9puisement, fatigu\xE9e, \xE9puis\xE9, \xE9puis\xE9e",
    pt: "fadiga, cansa\xE7o, exaust\xE3o, cansado, cansada, sem energia",
    de: "m\xFCdigkeit, ersch\xF6pfung, ersch\xF6pft, m\xFCde, keine energie",
    it: "stanchezza, affaticamento, stanco, stanca, senza energia",
    ru: "\u0443\u0441\u0442\u0430\u043B\u043E\u0441\u0442*, \u043F\u0435\u0440\u0435\u0443\u0442\u043E\u043C\u043B\u0435\u043D\u0438*, \u043D\u0435\u0442 \u0441\u0438\u043B, \u043D\u0435\u0442 \u044D\u043D\u0435\u0440\u0433\u0438\u0438",
    uk: "\u0432\u0442\u043E\u043C\u0430, \u043F\u0435\u0440\u0435\u0432\u0442\u043E\u043C\u0430, \u043D\u0435\u043C\u0430\u0454 \u0441\u0438\u043B",
    pl: "zm\u0119czenie, przem\u0119czenie, brak energii",
    cs: "\xFAnava, vy\u010Derp\xE1n\xED, vy\u010Derpanie",
    zh: "\u75B2\u52B3, \u75B2\u52DE, \u75B2\u60EB, \u52B3\u7D2F",
    ja: "\u75B2\u52B4, \u75B2\u308C, \u3060\u308B\u3055",
    ko: "\uD53C\uB85C, \uD53C\uACE4",
    vi: "m\u1EC7t m\u1ECFi",
    id: "kelelahan, lelah, capek",
    tr: "yorgunluk",
    nl: "vermoeidheid"
  },
  "stress-digestion": {
    en: "nervous stomach, stress stomach, digestive upset from stress, stress related digestive problems, stress digestion",
    es: "est\xF3mago nervioso",
    de: "nerv\xF6ser magen",
    fr: "estomac nou\xE9",
    pt: "gastrite nervosa"
  },
  "dementia-agitation": {
    en: "agitation in dementia, restlessness in dementia, dementia agitation, dementia restlessness",
    de: "unruhe bei demenz"
  },
  frailty: {
    en: "frailty, end of life, palliative care, palliative, hospice, end of life comfort",
    es: "cuidados paliativos, fragilidad",
    fr: "soins palliatifs, fragilit\xE9, fin de vie",
    pt: "cuidados paliativos, fragilidade",
    de: "gebrechlichkeit, palliativ, palliativpflege, hospiz",
    zh: "\u4E34\u7EC8\u5173\u6000",
    ja: "\u7DE9\u548C\u30B1\u30A2"
  }
};
var sharedConditionNames = [
  {
    codes: ["low-back-pain", "upper-back-pain"],
    names: {
      en: "back pain, backache, back ache, bad back, sore back, back hurts, back problems, back trouble, pain in back",
      es: "dolor de espalda, me duele la espalda, dolores de espalda",
      fr: "mal de dos, mal au dos, douleur au dos, douleurs au dos, douleurs de dos",
      pt: "dor nas costas, dores nas costas, dor de costas, dor de coluna",
      de: "r\xFCckenschmerzen, r\xFCckenschmerz, r\xFCckenbeschwerden",
      it: "mal di schiena, dolore alla schiena",
      ru: "\u0431\u043E\u043B\u044C \u0432 \u0441\u043F\u0438\u043D\u0435, \u0431\u043E\u043B\u0438 \u0432 \u0441\u043F\u0438\u043D\u0435, \u0431\u043E\u043B\u0438\u0442 \u0441\u043F\u0438\u043D\u0430",
      uk: "\u0431\u0456\u043B\u044C \u0443 \u0441\u043F\u0438\u043D\u0456, \u0431\u0456\u043B\u044C \u0432 \u0441\u043F\u0438\u043D\u0456, \u0431\u043E\u043B\u0438\u0442\u044C \u0441\u043F\u0438\u043D\u0430",
      pl: "b\xF3l plec\xF3w, b\xF3le plec\xF3w, bol\u0105 plecy",
      cs: "bolest zad, bolesti zad, bolest chrbta, bolesti chrbta",
      zh: "\u80CC\u75DB, \u80CC\u75BC, \u80CC\u90E8\u75BC\u75DB",
      ja: "\u80CC\u4E2D\u306E\u75DB\u307F",
      ko: "\uB4F1 \uD1B5\uC99D",
      vi: "\u0111au l\u01B0ng",
      id: "sakit punggung, nyeri punggung",
      tr: "s\u0131rt a\u011Fr\u0131s\u0131",
      nl: "rugpijn"
    }
  },
  {
    codes: ["tension-type-headache", "migraine"],
    names: {
      en: "headache, head ache, head pain",
      es: "dolor de cabeza, dolores de cabeza, cefalea",
      fr: "mal de t\xEAte, maux de t\xEAte, c\xE9phal\xE9e",
      pt: "dor de cabe\xE7a, dores de cabe\xE7a, cefaleia",
      de: "kopfschmerzen, kopfschmerz, kopfweh",
      it: "mal di testa, cefalea",
      ru: "\u0433\u043E\u043B\u043E\u0432\u043D\u0430\u044F \u0431\u043E\u043B\u044C, \u0433\u043E\u043B\u043E\u0432\u043D\u044B\u0435 \u0431\u043E\u043B\u0438, \u0431\u043E\u043B\u0438\u0442 \u0433\u043E\u043B\u043E\u0432\u0430",
      uk: "\u0433\u043E\u043B\u043E\u0432\u043D\u0438\u0439 \u0431\u0456\u043B\u044C, \u0431\u043E\u043B\u0438\u0442\u044C \u0433\u043E\u043B\u043E\u0432\u0430",
      pl: "b\xF3l g\u0142owy, b\xF3le g\u0142owy",
      cs: "bolest hlavy, bolesti hlavy",
      zh: "\u5934\u75DB, \u5934\u75BC, \u982D\u75DB",
      ja: "\u982D\u75DB",
      ko: "\uB450\uD1B5",
      vi: "\u0111au \u0111\u1EA7u",
      id: "sakit kepala",
      tr: "ba\u015F a\u011Fr\u0131s\u0131",
      nl: "hoofdpijn"
    }
  },
  {
    codes: ["osteoarthritis", "rheumatoid-arthritis"],
    names: {
      en: "arthritis",
      es: "artritis",
      fr: "arthrite",
      pt: "artrite",
      it: "artrite",
      ru: "\u0430\u0440\u0442\u0440\u0438\u0442",
      uk: "\u0430\u0440\u0442\u0440\u0438\u0442",
      zh: "\u5173\u8282\u708E, \u95DC\u7BC0\u708E",
      ja: "\u95A2\u7BC0\u708E",
      ko: "\uAD00\uC808\uC5FC",
      vi: "vi\xEAm kh\u1EDBp",
      tr: "artrit"
    }
  },
  {
    codes: ["muscle-tension", "delayed-onset-muscle-soreness"],
    names: {
      en: "muscle soreness, sore muscles, aching muscles, muscle aches, muscle pain",
      es: "dolor muscular, dolores musculares",
      fr: "douleurs musculaires, douleur musculaire",
      pt: "dor muscular, dores musculares",
      de: "muskelschmerzen, muskelschmerz",
      it: "dolori muscolari, dolore muscolare",
      ru: "\u0431\u043E\u043B\u044C \u0432 \u043C\u044B\u0448\u0446\u0430\u0445, \u0431\u043E\u043B\u0438 \u0432 \u043C\u044B\u0448\u0446\u0430\u0445, \u043C\u044B\u0448\u0435\u0447\u043D\u0430\u044F \u0431\u043E\u043B\u044C",
      uk: "\u0431\u0456\u043B\u044C \u0443 \u043C'\u044F\u0437\u0430\u0445, \u0431\u0456\u043B\u044C \u0432 \u043C'\u044F\u0437\u0430\u0445",
      pl: "b\xF3l mi\u0119\u015Bni, b\xF3le mi\u0119\u015Bni",
      cs: "bolest sval\u016F, bolesti sval\u016F, boles\u0165 svalov",
      zh: "\u808C\u8089\u9178\u75DB",
      ko: "\uADFC\uC721\uD1B5",
      id: "nyeri otot"
    }
  },
  {
    codes: ["muscle-strain", "joint-sprain", "old-injury"],
    names: {
      en: "injury, injured, injuries, sports injury, sports injuries, ligament tear, torn ligament",
      es: "lesi\xF3n, lesi\xF3n deportiva, lesiones, lesiones deportivas",
      fr: "blessure, blessure sportive, blessures",
      pt: "les\xE3o, les\xE3o esportiva, les\xF5es, les\xE3o desportiva",
      de: "verletzung, sportverletzung, verletzungen, sportverletzungen",
      it: "infortunio, infortuni",
      ru: "\u0442\u0440\u0430\u0432\u043C\u0430, \u0442\u0440\u0430\u0432\u043C\u044B, \u0441\u043F\u043E\u0440\u0442\u0438\u0432\u043D\u0430\u044F \u0442\u0440\u0430\u0432\u043C\u0430",
      uk: "\u0442\u0440\u0430\u0432\u043C\u0430, \u0442\u0440\u0430\u0432\u043C\u0438",
      pl: "kontuzja, uraz, kontuzje",
      zh: "\u8FD0\u52A8\u635F\u4F24, \u53D7\u4F24",
      ja: "\u3051\u304C, \u30B9\u30DD\u30FC\u30C4\u969C\u5BB3",
      ko: "\uBD80\uC0C1",
      vi: "ch\u1EA5n th\u01B0\u01A1ng",
      id: "cedera"
    }
  },
  {
    codes: ["muscle-strain", "joint-sprain", "old-injury"],
    names: {
      en: "torn acl, torn meniscus, rotator cuff"
    }
  }
];

// src/knowledge/labels/goals.ts
var goalNames = {
  "pain-relief": {
    en: "pain relief, relieve pain, less pain, reduce pain, ease pain, pain management, get rid of pain",
    es: "alivio del dolor, aliviar el dolor, calmar el dolor",
    fr: "soulagement de la douleur, soulager la douleur, moins de douleur",
    pt: "al\xEDvio da dor, aliviar a dor, aliviar dores, al\xEDvio de dores",
    de: "schmerzlinderung, schmerzen lindern, weniger schmerzen",
    it: "alleviare il dolore, sollievo dal dolore",
    ru: "\u0441\u043D\u044F\u0442\u044C \u0431\u043E\u043B\u044C, \u043E\u0431\u043B\u0435\u0433\u0447\u0435\u043D\u0438\u0435 \u0431\u043E\u043B\u0438, \u0443\u0431\u0440\u0430\u0442\u044C \u0431\u043E\u043B\u044C",
    uk: "\u0437\u043D\u044F\u0442\u0438 \u0431\u0456\u043B\u044C, \u043F\u043E\u043B\u0435\u0433\u0448\u0435\u043D\u043D\u044F \u0431\u043E\u043B\u044E",
    pl: "ulga w b\xF3lu, z\u0142agodzenie b\xF3lu",
    cs: "\xFAleva od bolesti",
    zh: "\u7F13\u89E3\u75BC\u75DB, \u6B62\u75DB, \u7DE9\u89E3\u75BC\u75DB",
    ja: "\u75DB\u307F\u3092\u548C\u3089\u3052\u305F\u3044, \u75DB\u307F\u306E\u7DE9\u548C",
    ko: "\uD1B5\uC99D \uC644\uD654",
    vi: "gi\u1EA3m \u0111au",
    id: "meredakan nyeri, mengurangi nyeri",
    tr: "a\u011Fr\u0131 kesme"
  },
  "injury-recovery": {
    en: "injury recovery, recover from injury, injury rehab, heal injury, recovering from injury",
    es: "recuperaci\xF3n de lesiones, recuperaci\xF3n de lesi\xF3n",
    fr: "r\xE9cup\xE9ration apr\xE8s blessure",
    pt: "recupera\xE7\xE3o de les\xF5es, recupera\xE7\xE3o de les\xE3o",
    de: "nach verletzung, erholung nach verletzung",
    ru: "\u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435 \u043F\u043E\u0441\u043B\u0435 \u0442\u0440\u0430\u0432\u043C\u044B, \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435 \u043F\u043E\u0441\u043B\u0435 \u0442\u0440\u0430\u0432\u043C",
    uk: "\u0432\u0456\u0434\u043D\u043E\u0432\u043B\u0435\u043D\u043D\u044F \u043F\u0456\u0441\u043B\u044F \u0442\u0440\u0430\u0432\u043C\u0438",
    pl: "powr\xF3t po kontuzji, powr\xF3t do zdrowia po urazie"
  },
  rehabilitation: {
    en: "rehabilitation, rehab, rebuild muscle, muscle rehabilitation",
    es: "rehabilitaci\xF3n",
    fr: "r\xE9\xE9ducation, r\xE9habilitation",
    pt: "reabilita\xE7\xE3o",
    de: "rehabilitation, reha",
    it: "riabilitazione",
    ru: "\u0440\u0435\u0430\u0431\u0438\u043B\u0438\u0442\u0430\u0446\u0438*",
    uk: "\u0440\u0435\u0430\u0431\u0456\u043B\u0456\u0442\u0430\u0446\u0456*",
    pl: "rehabilitacja",
    cs: "rehabilitace, rehabilit\xE1cia",
    zh: "\u5EB7\u590D, \u5EB7\u5FA9",
    ja: "\u30EA\u30CF\u30D3\u30EA",
    ko: "\uC7AC\uD65C"
  },
  mobility: {
    en: "mobility, better mobility, improve mobility, range of motion, more range of motion, move more freely, move better, ~rom",
    es: "movilidad, mejorar la movilidad, m\xE1s movilidad",
    fr: "mobilit\xE9, am\xE9liorer la mobilit\xE9",
    pt: "mobilidade, melhorar a mobilidade",
    de: "beweglichkeit, mehr beweglichkeit, bessere beweglichkeit",
    it: "mobilit\xE0",
    ru: "\u043F\u043E\u0434\u0432\u0438\u0436\u043D\u043E\u0441\u0442\u044C, \u0443\u043B\u0443\u0447\u0448\u0438\u0442\u044C \u043F\u043E\u0434\u0432\u0438\u0436\u043D\u043E\u0441\u0442\u044C",
    uk: "\u0440\u0443\u0445\u043B\u0438\u0432\u0456\u0441\u0442\u044C",
    pl: "ruchomo\u015B\u0107, zakres ruchu",
    zh: "\u6D3B\u52A8\u5EA6, \u5173\u8282\u6D3B\u52A8",
    ja: "\u53EF\u52D5\u57DF"
  },
  flexibility: {
    en: "flexibility, more flexible, improve flexibility",
    es: "flexibilidad",
    fr: "souplesse, flexibilit\xE9",
    pt: "flexibilidade",
    de: "flexibilit\xE4t, dehnbarkeit",
    it: "flessibilit\xE0",
    ru: "\u0433\u0438\u0431\u043A\u043E\u0441\u0442*",
    uk: "\u0433\u043D\u0443\u0447\u043A\u0456\u0441\u0442*",
    pl: "elastyczno\u015B\u0107, gibko\u015B\u0107",
    cs: "flexibilita, pru\u017Enost",
    zh: "\u67D4\u97E7\u6027, \u67D4\u97CC\u6027",
    ja: "\u67D4\u8EDF\u6027",
    ko: "\uC720\uC5F0\uC131"
  },
  "physical-function": {
    en: "daily activities, do daily activities again, physical function, function better in daily life",
    es: "actividades diarias",
    de: "alltagsaktivit\xE4ten"
  },
  "return-to-activity": {
    en: "return to sport, back to sport, return to running, return to activity, get back to running, return to training",
    es: "volver al deporte, volver a entrenar",
    fr: "reprise du sport",
    pt: "voltar ao esporte, voltar a treinar",
    de: "zur\xFCck zum sport"
  },
  "muscle-tension-relief": {
    en: "muscle relaxation, relax muscles, loosen muscles, release tension, tension relief, loosen up muscles, relieve muscle tension, looser muscles, release muscle tension",
    es: "relajar los m\xFAsculos, aliviar la tensi\xF3n muscular, soltar los m\xFAsculos, descontracturar",
    fr: "d\xE9tente musculaire, rel\xE2cher les tensions, d\xE9nouer les tensions",
    pt: "relaxar os m\xFAsculos, aliviar a tens\xE3o, soltar a musculatura",
    de: "verspannungen l\xF6sen, muskelentspannung, muskeln lockern",
    it: "sciogliere le tensioni, rilassare i muscoli",
    ru: "\u0441\u043D\u044F\u0442\u044C \u043C\u044B\u0448\u0435\u0447\u043D\u043E\u0435 \u043D\u0430\u043F\u0440\u044F\u0436\u0435\u043D\u0438\u0435, \u0440\u0430\u0441\u0441\u043B\u0430\u0431\u0438\u0442\u044C \u043C\u044B\u0448\u0446\u044B, \u0441\u043D\u044F\u0442\u044C \u0437\u0430\u0436\u0438\u043C\u044B",
    uk: "\u0437\u043D\u044F\u0442\u0438 \u043D\u0430\u043F\u0440\u0443\u0436\u0435\u043D\u043D\u044F \u043C'\u044F\u0437\u0456\u0432",
    pl: "rozlu\u017Anienie mi\u0119\u015Bni",
    zh: "\u653E\u677E\u808C\u8089, \u653E\u9B06\u808C\u8089",
    ja: "\u7B4B\u8089\u3092\u307B\u3050\u3057\u305F\u3044"
  },
  posture: {
    en: "posture, better posture, improve posture, desk work, desk job, office worker, sitting all day, sit all day, bad posture, poor posture",
    es: "postura, mejorar la postura, mala postura, trabajo de escritorio",
    fr: "posture, mauvaise posture, am\xE9liorer la posture",
    pt: "postura, melhorar a postura",
    de: "haltung, bessere haltung, k\xF6rperhaltung, fehlhaltung, schreibtischarbeit, b\xFCroarbeit",
    it: "postura",
    ru: "\u043E\u0441\u0430\u043D\u043A*, \u0441\u0438\u0434\u044F\u0447\u0430\u044F \u0440\u0430\u0431\u043E\u0442\u0430",
    uk: "\u043F\u043E\u0441\u0442\u0430\u0432\u0430, \u043F\u043E\u0441\u0442\u0430\u0432\u0443, \u043F\u043E\u0441\u0442\u0430\u0432\u0438, \u0441\u0438\u0434\u044F\u0447\u0430 \u0440\u043E\u0431\u043E\u0442\u0430",
    pl: "postawa, praca siedz\u0105ca, praca przy biurku",
    cs: "dr\u017Een\xED t\u011Bla, sedav\xE9 zam\u011Bstn\xE1n\xED",
    zh: "\u4F53\u6001, \u59FF\u52BF, \u4E45\u5750",
    ja: "\u59FF\u52E2, \u30C7\u30B9\u30AF\u30EF\u30FC\u30AF",
    ko: "\uC790\uC138 \uAD50\uC815"
  },
  "swelling-reduction": {
    en: "reduce swelling, less swelling, swelling reduction, reduce fluid retention",
    es: "reducir la hinchaz\xF3n",
    fr: "r\xE9duire le gonflement",
    pt: "reduzir o incha\xE7o, diminuir o incha\xE7o",
    de: "schwellung reduzieren, entstauung",
    zh: "\u6D88\u80BF",
    ja: "\u3080\u304F\u307F\u89E3\u6D88"
  },
  "scar-mobility": {
    en: "scar mobility, soften scar, softer scar",
    de: "narbenmobilisation"
  },
  "sports-recovery": {
    en: "sports recovery, recovery after sport, recover from training, recover after workout, post workout recovery, athletic recovery, muscle recovery, recovery from exercise, post race recovery, marathon recovery",
    es: "recuperaci\xF3n deportiva, recuperaci\xF3n muscular",
    fr: "r\xE9cup\xE9ration sportive, r\xE9cup\xE9ration musculaire",
    pt: "recupera\xE7\xE3o muscular, recupera\xE7\xE3o esportiva, recupera\xE7\xE3o desportiva",
    de: "regeneration nach dem sport, sportregeneration, regeneration nach training",
    it: "recupero muscolare, recupero sportivo",
    ru: "\u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435 \u043F\u043E\u0441\u043B\u0435 \u0442\u0440\u0435\u043D\u0438\u0440\u043E\u0432\u043A\u0438, \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435 \u043F\u043E\u0441\u043B\u0435 \u0442\u0440\u0435\u043D\u0438\u0440\u043E\u0432\u043E\u043A",
    uk: "\u0432\u0456\u0434\u043D\u043E\u0432\u043B\u0435\u043D\u043D\u044F \u043F\u0456\u0441\u043B\u044F \u0442\u0440\u0435\u043D\u0443\u0432\u0430\u043D\u043D\u044F, \u0432\u0456\u0434\u043D\u043E\u0432\u043B\u0435\u043D\u043D\u044F \u043F\u0456\u0441\u043B\u044F \u0442\u0440\u0435\u043D\u0443\u0432\u0430\u043D\u044C",
    pl: "regeneracja po treningu",
    zh: "\u8FD0\u52A8\u6062\u590D, \u8FD0\u52A8\u540E\u6062\u590D",
    ja: "\u904B\u52D5\u5F8C\u306E\u56DE\u5FA9"
  },
  "sports-performance": {
    en: "sports performance, athletic performance, improve performance, perform better in sport, better performance",
    es: "rendimiento deportivo",
    fr: "performance sportive",
    pt: "desempenho esportivo, desempenho desportivo",
    de: "sportliche leistung, leistungssteigerung"
  },
  circulation: {
    en: "circulation, improve circulation, better circulation, blood flow, blood circulation",
    es: "circulaci\xF3n, mejorar la circulaci\xF3n, circulaci\xF3n sangu\xEDnea",
    fr: "circulation, circulation sanguine, am\xE9liorer la circulation",
    pt: "circula\xE7\xE3o, melhorar a circula\xE7\xE3o, circula\xE7\xE3o sangu\xEDnea",
    de: "durchblutung, durchblutung f\xF6rdern",
    it: "circolazione, migliorare la circolazione",
    ru: "\u043A\u0440\u043E\u0432\u043E\u043E\u0431\u0440\u0430\u0449\u0435\u043D\u0438\u0435, \u0443\u043B\u0443\u0447\u0448\u0438\u0442\u044C \u043A\u0440\u043E\u0432\u043E\u043E\u0431\u0440\u0430\u0449\u0435\u043D\u0438\u0435, \u0443\u043B\u0443\u0447\u0448\u0435\u043D\u0438\u0435 \u043A\u0440\u043E\u0432\u043E\u043E\u0431\u0440\u0430\u0449\u0435\u043D\u0438\u044F",
    uk: "\u043A\u0440\u043E\u0432\u043E\u043E\u0431\u0456\u0433, \u043F\u043E\u043A\u0440\u0430\u0449\u0438\u0442\u0438 \u043A\u0440\u043E\u0432\u043E\u043E\u0431\u0456\u0433",
    pl: "kr\u0105\u017Cenie, poprawa kr\u0105\u017Cenia",
    cs: "prokrven\xED, prekrvenie, krevn\xED ob\u011Bh",
    zh: "\u8840\u6DB2\u5FAA\u73AF, \u4FC3\u8FDB\u8840\u6DB2\u5FAA\u73AF, \u5FAA\u73AF",
    ja: "\u8840\u884C\u4FC3\u9032, \u8840\u884C\u6539\u5584",
    ko: "\uD608\uC561\uC21C\uD658",
    vi: "l\u01B0u th\xF4ng m\xE1u, tu\u1EA7n ho\xE0n m\xE1u",
    id: "melancarkan peredaran darah, peredaran darah"
  },
  inflammation: {
    en: "~inflammation, reduce inflammation, less inflammation, anti inflammatory",
    fr: "inflammation, r\xE9duire l'inflammation",
    pt: "inflama\xE7\xE3o, reduzir a inflama\xE7\xE3o",
    es: "reducir la inflamaci\xF3n",
    de: "entz\xFCndung hemmen",
    ru: "\u0441\u043D\u044F\u0442\u044C \u0432\u043E\u0441\u043F\u0430\u043B\u0435\u043D\u0438\u0435"
  },
  "stress-relief": {
    en: "stress relief, relieve stress, reduce stress, less stress, de-stress, stress reduction, stress management",
    es: "aliviar el estr\xE9s, alivio del estr\xE9s, reducir el estr\xE9s, antiestr\xE9s",
    fr: "r\xE9duire le stress, soulager le stress, \xE9vacuer le stress",
    pt: "aliviar o estresse, reduzir o estresse, al\xEDvio do stress, aliviar o stress",
    de: "stressabbau, stress abbauen, stress reduzieren, stressreduktion",
    it: "ridurre lo stress, alleviare lo stress",
    ru: "\u0441\u043D\u044F\u0442\u044C \u0441\u0442\u0440\u0435\u0441\u0441, \u0441\u043D\u044F\u0442\u0438\u0435 \u0441\u0442\u0440\u0435\u0441\u0441\u0430",
    uk: "\u0437\u043D\u044F\u0442\u0438 \u0441\u0442\u0440\u0435\u0441, \u0437\u043D\u044F\u0442\u0442\u044F \u0441\u0442\u0440\u0435\u0441\u0443",
    pl: "redukcja stresu, mniej stresu",
    cs: "zbavit se stresu",
    zh: "\u51CF\u538B, \u51CF\u8F7B\u538B\u529B, \u6E1B\u58D3, \u7F13\u89E3\u538B\u529B",
    ja: "\u30B9\u30C8\u30EC\u30B9\u89E3\u6D88",
    ko: "\uC2A4\uD2B8\uB808\uC2A4 \uD574\uC18C",
    vi: "gi\u1EA3m c\u0103ng th\u1EB3ng, gi\u1EA3m stress",
    id: "mengurangi stres"
  },
  relaxation: {
    en: "relaxation, relax, relax and unwind, unwind, just relax, relaxed, deep relaxation, switch off, chill out, ~calm",
    es: "relajaci\xF3n, relajarme, relajarse, relajar, desconectar",
    fr: "relaxation, d\xE9tente, me d\xE9tendre, se d\xE9tendre",
    pt: "relaxamento, relaxar, descontrair",
    de: "entspannung, entspannen, abschalten, zur ruhe kommen",
    it: "rilassamento, rilassarmi, rilassarsi, relax",
    ru: "\u0440\u0430\u0441\u0441\u043B\u0430\u0431\u043B\u0435\u043D\u0438\u0435, \u0440\u0430\u0441\u0441\u043B\u0430\u0431\u0438\u0442\u044C\u0441\u044F, \u0440\u0435\u043B\u0430\u043A\u0441\u0430\u0446\u0438\u044F, \u043E\u0442\u0434\u043E\u0445\u043D\u0443\u0442\u044C",
    uk: "\u0440\u043E\u0437\u0441\u043B\u0430\u0431\u043B\u0435\u043D\u043D\u044F, \u0440\u043E\u0437\u0441\u043B\u0430\u0431\u0438\u0442\u0438\u0441\u044F, \u0440\u0435\u043B\u0430\u043A\u0441\u0430\u0446\u0456\u044F",
    pl: "relaks, odpr\u0119\u017Cenie, relaksacja, zrelaksowa\u0107 si\u0119",
    cs: "relaxace, relax\xE1cia, uvoln\u011Bn\xED, uvo\u013Enenie",
    zh: "\u653E\u677E, \u653E\u9B06, \u653E\u677E\u8EAB\u5FC3",
    ja: "\u30EA\u30E9\u30C3\u30AF\u30B9",
    ko: "\uD734\uC2DD, \uB9B4\uB799\uC2A4, \uAE34\uC7A5 \uC644\uD654",
    vi: "th\u01B0 gi\xE3n",
    id: "relaksasi, rileks",
    tr: "rahatlama, gev\u015Feme",
    nl: "ontspanning"
  },
  "anxiety-relief": {
    en: "anxiety relief, reduce anxiety, less anxiety, feel less anxious, ease anxiety",
    es: "aliviar la ansiedad, reducir la ansiedad",
    fr: "r\xE9duire l'anxi\xE9t\xE9",
    pt: "aliviar a ansiedade, reduzir a ansiedade",
    de: "angst lindern, weniger angst"
  },
  mood: {
    en: "mood, better mood, improve mood, lift mood, mood boost",
    es: "mejorar el \xE1nimo, mejorar el estado de \xE1nimo",
    fr: "am\xE9liorer l'humeur",
    pt: "melhorar o humor",
    de: "bessere stimmung, stimmung verbessern",
    ru: "\u0443\u043B\u0443\u0447\u0448\u0438\u0442\u044C \u043D\u0430\u0441\u0442\u0440\u043E\u0435\u043D\u0438\u0435"
  },
  sleep: {
    en: "sleep, better sleep, sleep better, improve sleep, good sleep, help me sleep, deeper sleep, sleep quality",
    es: "dormir mejor, mejorar el sue\xF1o, mejor sue\xF1o",
    fr: "mieux dormir, am\xE9liorer le sommeil, sommeil",
    pt: "dormir melhor, melhorar o sono",
    de: "besser schlafen, schlaf verbessern, besserer schlaf, schlaf",
    it: "dormire meglio, migliorare il sonno",
    ru: "\u0443\u043B\u0443\u0447\u0448\u0438\u0442\u044C \u0441\u043E\u043D, \u043B\u0443\u0447\u0448\u0435 \u0441\u043F\u0430\u0442\u044C, \u0443\u043B\u0443\u0447\u0448\u0435\u043D\u0438\u0435 \u0441\u043D\u0430",
    uk: "\u043F\u043E\u043A\u0440\u0430\u0449\u0438\u0442\u0438 \u0441\u043E\u043D, \u043A\u0440\u0430\u0449\u0435 \u0441\u043F\u0430\u0442\u0438",
    pl: "lepszy sen, lepiej spa\u0107",
    cs: "lep\u0161\xED sp\xE1nek, lep\u0161ie spa\u0165",
    zh: "\u6539\u5584\u7761\u7720, \u52A9\u7720",
    ja: "\u5B89\u7720, \u5FEB\u7720",
    ko: "\uC219\uBA74, \uC218\uBA74 \uAC1C\uC120",
    vi: "ng\u1EE7 ngon",
    id: "tidur nyenyak, tidur lebih nyenyak"
  },
  "mental-clarity": {
    en: "mental clarity, ~focus, concentration, clear mind, clearer mind, brain fog, better focus",
    es: "claridad mental, concentraci\xF3n",
    fr: "clart\xE9 mentale, concentration",
    pt: "clareza mental, concentra\xE7\xE3o",
    de: "klarer kopf, konzentration"
  },
  energy: {
    en: "energy, more energy, energy boost, vitality, boost energy, recharge, energise, energize",
    es: "energ\xEDa, m\xE1s energ\xEDa, vitalidad",
    fr: "\xE9nergie, vitalit\xE9, plus d'\xE9nergie",
    pt: "energia, mais energia, vitalidade",
    de: "energie, mehr energie, vitalit\xE4t",
    it: "energia, vitalit\xE0",
    ru: "\u044D\u043D\u0435\u0440\u0433\u0438*, \u0431\u043E\u0434\u0440\u043E\u0441\u0442\u044C",
    uk: "\u0435\u043D\u0435\u0440\u0433\u0456*, \u0431\u0430\u0434\u044C\u043E\u0440\u0456\u0441\u0442\u044C",
    pl: "energia, wi\u0119cej energii",
    zh: "\u7CBE\u529B, \u6D3B\u529B",
    ja: "\u6D3B\u529B",
    ko: "\uD65C\uB825"
  },
  wellbeing: {
    en: "wellbeing, general wellbeing, wellness, feel good, feel better, general wellness, overall wellbeing",
    es: "bienestar, bienestar general",
    fr: "bien-\xEAtre, bien-\xEAtre g\xE9n\xE9ral",
    pt: "bem-estar, bem-estar geral",
    de: "wohlbefinden, wellness, wohlf\xFChlen",
    it: "benessere",
    ru: "\u0445\u043E\u0440\u043E\u0448\u0435\u0435 \u0441\u0430\u043C\u043E\u0447\u0443\u0432\u0441\u0442\u0432\u0438\u0435, \u0431\u043B\u0430\u0433\u043E\u043F\u043E\u043B\u0443\u0447\u0438\u0435",
    uk: "\u0433\u0430\u0440\u043D\u0435 \u0441\u0430\u043C\u043E\u043F\u043E\u0447\u0443\u0442\u0442\u044F",
    pl: "dobre samopoczucie",
    cs: "pohoda, wellness",
    zh: "\u8EAB\u5FC3\u5065\u5EB7, \u517B\u751F, \u990A\u751F",
    ko: "\uC6F0\uBE59"
  },
  maintenance: {
    en: "maintenance, prevention, stay healthy, preventive care, regular maintenance, health maintenance, stay well, long term balance, ~balance",
    es: "prevenci\xF3n, mantenimiento",
    fr: "pr\xE9vention, entretien",
    pt: "preven\xE7\xE3o, manuten\xE7\xE3o",
    de: "vorbeugung, gesundheitsvorsorge, pr\xE4vention",
    it: "prevenzione",
    ru: "\u043F\u0440\u043E\u0444\u0438\u043B\u0430\u043A\u0442\u0438\u043A*",
    uk: "\u043F\u0440\u043E\u0444\u0456\u043B\u0430\u043A\u0442\u0438\u043A*",
    pl: "profilaktyka",
    cs: "prevence, prevencia",
    zh: "\u4FDD\u5065, \u9884\u9632",
    ja: "\u4E88\u9632, \u5065\u5EB7\u7DAD\u6301"
  },
  "body-awareness": {
    en: "body awareness, nervous system balance, calm nervous system, nervous system regulation",
    es: "conciencia corporal",
    fr: "conscience corporelle",
    pt: "consci\xEAncia corporal",
    de: "k\xF6rperwahrnehmung"
  },
  digestion: {
    en: "digestion, better digestion, improve digestion, easier digestion",
    es: "digesti\xF3n, mejorar la digesti\xF3n",
    fr: "digestion, am\xE9liorer la digestion",
    pt: "digest\xE3o, melhorar a digest\xE3o",
    de: "verdauung, bessere verdauung, verdauung f\xF6rdern",
    it: "digestione",
    ru: "\u043F\u0438\u0449\u0435\u0432\u0430\u0440\u0435\u043D\u0438*",
    uk: "\u0442\u0440\u0430\u0432\u043B\u0435\u043D\u043D\u044F",
    pl: "trawienie",
    zh: "\u6D88\u5316",
    ja: "\u6D88\u5316\u4FC3\u9032",
    vi: "ti\xEAu h\xF3a"
  },
  "pregnancy-comfort": {
    en: "comfort in pregnancy, pregnancy comfort, pregnancy relief",
    es: "comodidad en el embarazo",
    de: "wohlbefinden in der schwangerschaft"
  },
  treat: {
    en: "~treat, gift, a treat, pamper, pampering, birthday, anniversary, special occasion, valentine's day, mother's day, gift voucher, treat myself, birthday gift, self care, spoil myself, gift card",
    es: "regalo, cumplea\xF1os, aniversario, mimarme, tarjeta de regalo",
    fr: "cadeau, anniversaire, bon cadeau, me faire plaisir",
    pt: "~presente, anivers\xE1rio, ~mimo, vale-presente",
    de: "geschenk, geburtstag, gutschein, jahrestag, verw\xF6hnen",
    it: "regalo, compleanno, anniversario, buono regalo",
    ru: "\u043F\u043E\u0434\u0430\u0440\u043E\u043A, \u043F\u043E\u0434\u0430\u0440\u043E\u0447\u043D\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u0434\u0435\u043D\u044C \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    uk: "\u043F\u043E\u0434\u0430\u0440\u0443\u043D\u043E\u043A, \u043F\u043E\u0434\u0430\u0440\u0443\u043D\u043A\u043E\u0432\u0438\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0456\u043A\u0430\u0442, \u0434\u0435\u043D\u044C \u043D\u0430\u0440\u043E\u0434\u0436\u0435\u043D\u043D\u044F",
    pl: "prezent, urodziny, voucher prezentowy",
    cs: "d\xE1rek, dar\u010Dek, narozeniny, d\xE1rkov\xFD poukaz",
    zh: "\u793C\u7269, \u751F\u65E5, \u7EAA\u5FF5\u65E5",
    ja: "\u3054\u8912\u7F8E, \u8A95\u751F\u65E5, \u30D7\u30EC\u30BC\u30F3\u30C8",
    ko: "\uC120\uBB3C, \uC0DD\uC77C",
    vi: "qu\xE0 t\u1EB7ng, sinh nh\u1EADt",
    id: "hadiah, ulang tahun"
  },
  detox: {
    en: "detox, detoxification, detoxify, remove toxins, flush toxins, toxins",
    es: "desintoxicaci\xF3n, desintoxicar, eliminar toxinas, detox",
    fr: "d\xE9tox, d\xE9toxification, \xE9liminer les toxines",
    pt: "desintoxica\xE7\xE3o, eliminar toxinas, detox, desintoxicar",
    de: "entgiftung, entschlackung, entschlacken, entgiften",
    it: "detossinante, disintossicazione, eliminare le tossine",
    ru: "\u0434\u0435\u0442\u043E\u043A\u0441, \u0432\u044B\u0432\u0435\u0441\u0442\u0438 \u0442\u043E\u043A\u0441\u0438\u043D\u044B, \u0432\u044B\u0432\u043E\u0434 \u0442\u043E\u043A\u0441\u0438\u043D\u043E\u0432",
    uk: "\u0434\u0435\u0442\u043E\u043A\u0441, \u0432\u0438\u0432\u0435\u0434\u0435\u043D\u043D\u044F \u0442\u043E\u043A\u0441\u0438\u043D\u0456\u0432",
    pl: "detoks, oczyszczanie z toksyn",
    cs: "detoxikace, detoxik\xE1cia, detox",
    zh: "\u6392\u6BD2",
    ja: "\u30C7\u30C8\u30C3\u30AF\u30B9",
    ko: "\uB514\uD1A1\uC2A4",
    vi: "th\u1EA3i \u0111\u1ED9c",
    id: "detoks"
  },
  "immune-support": {
    en: "immune system, immunity, boost immunity, immune support, boost immune system, stronger immunity, immune boost",
    es: "sistema inmune, inmunidad, defensas, sistema inmunol\xF3gico",
    fr: "syst\xE8me immunitaire, immunit\xE9, d\xE9fenses immunitaires",
    pt: "sistema imunol\xF3gico, imunidade",
    de: "immunsystem, immunsystem st\xE4rken, abwehrkr\xE4fte",
    it: "sistema immunitario, difese immunitarie",
    ru: "\u0438\u043C\u043C\u0443\u043D\u0438\u0442\u0435\u0442*",
    uk: "\u0456\u043C\u0443\u043D\u0456\u0442\u0435\u0442*",
    pl: "odporno\u015B\u0107",
    cs: "imunita, imunitn\xED syst\xE9m",
    zh: "\u514D\u75AB\u529B, \u63D0\u9AD8\u514D\u75AB\u529B",
    ja: "\u514D\u75AB\u529B",
    ko: "\uBA74\uC5ED\uB825"
  },
  "weight-or-contour": {
    en: "weight loss, slimming, lose weight, body contouring, cellulite, anti cellulite, anti-cellulite massage, slimming massage, body sculpting, fat loss, sculpting, contouring, body contour, contour massage",
    es: "adelgazar, celulitis, anticelul\xEDtico, masaje reductor, bajar de peso, masaje reductivo, masaje anticelul\xEDtico, moldear el cuerpo",
    fr: "minceur, amincissant, anti-cellulite, perdre du poids, massage amincissant, massage anti-cellulite, cellulite",
    pt: "emagrecer, emagrecimento, celulite, massagem modeladora, massagem redutora, modeladora, redu\xE7\xE3o de medidas",
    de: "abnehmen, cellulite, anti-cellulite-massage, straffung, gewichtsabnahme",
    it: "dimagrire, cellulite, anticellulite, massaggio anticellulite, massaggio snellente",
    ru: "\u043F\u043E\u0445\u0443\u0434\u0435\u043D\u0438\u0435, \u043F\u043E\u0445\u0443\u0434\u0435\u0442\u044C, \u0430\u043D\u0442\u0438\u0446\u0435\u043B\u043B\u044E\u043B\u0438\u0442\u043D*, \u0446\u0435\u043B\u043B\u044E\u043B\u0438\u0442, \u043A\u043E\u0440\u0440\u0435\u043A\u0446\u0438\u044F \u0444\u0438\u0433\u0443\u0440\u044B",
    uk: "\u0441\u0445\u0443\u0434\u043D\u0435\u043D\u043D\u044F, \u0430\u043D\u0442\u0438\u0446\u0435\u043B\u044E\u043B\u0456\u0442\u043D*, \u0446\u0435\u043B\u044E\u043B\u0456\u0442, \u043A\u043E\u0440\u0435\u043A\u0446\u0456\u044F \u0444\u0456\u0433\u0443\u0440\u0438",
    pl: "odchudzanie, masa\u017C antycellulitowy, cellulit, masa\u017C wyszczuplaj\u0105cy",
    cs: "hubnut\xED, anticelulitidn\xED mas\xE1\u017E, celulitida, chudnutie, anticelulit\xEDdna mas\xE1\u017E",
    zh: "\u51CF\u80A5, \u7626\u8EAB, \u5851\u5F62, \u6E1B\u80A5",
    ja: "\u30C0\u30A4\u30A8\u30C3\u30C8, \u75E9\u8EAB, \u30BB\u30EB\u30E9\u30A4\u30C8",
    ko: "\uB2E4\uC774\uC5B4\uD2B8, \uCCB4\uD615 \uAD00\uB9AC, \uC2AC\uB9AC\uBC0D",
    vi: "gi\u1EA3m c\xE2n, gi\u1EA3m b\xE9o",
    id: "menurunkan berat badan, pelangsing"
  }
};

// src/knowledge/labels/regions.ts
var regionNames = {
  head: {
    en: "scalp, ~head, ~temples, forehead",
    es: "cabeza, cuero cabelludo",
    fr: "~t\xEAte, cuir chevelu",
    pt: "cabe\xE7a, couro cabeludo",
    de: "~kopf, kopfhaut",
    it: "~testa, cuoio capelluto",
    ru: "\u0433\u043E\u043B\u043E\u0432\u0430, \u0433\u043E\u043B\u043E\u0432\u0443, \u0433\u043E\u043B\u043E\u0432\u044B",
    uk: "\u0433\u043E\u043B\u043E\u0432\u0430, \u0433\u043E\u043B\u043E\u0432\u0443, \u0433\u043E\u043B\u043E\u0432\u0438",
    pl: "g\u0142owa, g\u0142ow\u0119, g\u0142owy",
    cs: "hlava, hlavu",
    zh: "~\u5934\u90E8, ~\u982D\u90E8, \u5934\u76AE",
    ja: "\u982D\u76AE, ~\u982D",
    ko: "\uB450\uD53C, ~\uBA38\uB9AC",
    vi: "~\u0111\u1EA7u",
    id: "kepala",
    tr: "~ba\u015F",
    nl: "hoofd"
  },
  face: {
    en: "~face, cheeks",
    es: "~cara, ~rostro",
    fr: "visage",
    pt: "rosto, no rosto",
    de: "gesicht",
    it: "~viso",
    ru: "~\u043B\u0438\u0446\u043E",
    uk: "\u043E\u0431\u043B\u0438\u0447\u0447\u044F",
    pl: "~twarz",
    zh: "\u9762\u90E8, \u8138\u90E8, ~\u8138",
    ja: "~\u9854",
    ko: "\uC5BC\uAD74",
    id: "~wajah"
  },
  jaw: {
    en: "jaw",
    es: "mand\xEDbula",
    fr: "m\xE2choire",
    pt: "mand\xEDbula",
    de: "~kiefer, kiefergelenk",
    it: "mandibola",
    ru: "\u0447\u0435\u043B\u044E\u0441\u0442\u044C",
    uk: "\u0449\u0435\u043B\u0435\u043F\u0430",
    pl: "szcz\u0119ka, \u017Cuchwa",
    zh: "\u4E0B\u988C, \u4E0B\u5DF4",
    ja: "~\u984E",
    ko: "\uD131\uAD00\uC808"
  },
  "front-of-neck": {
    en: "front of neck, side of neck, throat",
    es: "garganta",
    fr: "la gorge",
    pt: "garganta",
    de: "kehle, vorderer hals",
    zh: "\u5589\u5499"
  },
  neck: {
    en: "neck, back of neck, nape",
    es: "cuello, nuca, cervicales, zona cervical",
    fr: "~cou, nuque, cervicales",
    pt: "pesco\xE7o, nuca, no pesco\xE7o, cervical",
    de: "nacken, nackenmassage",
    it: "~collo, cervicale",
    ru: "\u0448\u0435\u044F, \u0448\u0435\u044E, \u0448\u0435\u0438, \u0432\u043E\u0440\u043E\u0442\u043D\u0438\u043A\u043E\u0432\u0430\u044F \u0437\u043E\u043D\u0430, \u0448\u0435\u0439\u043D\u043E-\u0432\u043E\u0440\u043E\u0442\u043D\u0438\u043A\u043E\u0432*",
    uk: "\u0448\u0438\u044F, \u0448\u0438\u044E, \u0448\u0438\u0457, \u0448\u0438\u0439\u043D\u043E-\u043A\u043E\u043C\u0456\u0440\u0446\u0435\u0432*",
    pl: "szyja, szyj\u0119, kark, karku",
    cs: "~krk, \u0161\xEDje, kr\u010Dn\xE1 chrbtica, kr\u010Dn\xED p\xE1te\u0159",
    zh: "\u9888\u90E8, \u8116\u5B50, \u80A9\u9888, \u9838\u90E8, \u9888\u690E",
    ja: "~\u9996",
    ko: "~\uBAA9",
    id: "leher",
    tr: "boyun",
    nl: "~nek"
  },
  shoulder: {
    en: "shoulder",
    es: "hombro",
    fr: "\xE9paule, trap\xE8zes",
    pt: "ombro, no ombro",
    de: "schulter, schultern",
    it: "~spalla, ~spalle",
    ru: "\u043F\u043B\u0435\u0447\u0438, \u043F\u043B\u0435\u0447\u043E, \u043F\u043B\u0435\u0447",
    uk: "\u043F\u043B\u0435\u0447\u0456, \u043F\u043B\u0435\u0447\u0435",
    pl: "barki",
    cs: "ramena, rameno",
    zh: "\u80A9\u90E8, \u80A9\u8180, ~\u80A9, \u80A9\u9888",
    ja: "~\u80A9",
    ko: "\uC5B4\uAE68",
    id: "bahu, pundak",
    tr: "omuz",
    nl: "schouder"
  },
  "upper-arm": {
    en: "upper arm, biceps, triceps",
    de: "oberarm, oberarme",
    fr: "haut du bras",
    es: "b\xEDceps, tr\xEDceps",
    pt: "b\xEDceps, tr\xEDceps",
    zh: "\u4E0A\u81C2",
    ja: "\u4E0A\u8155, \u4E8C\u306E\u8155"
  },
  elbow: {
    en: "elbow",
    es: "codo",
    fr: "coude",
    pt: "cotovelo, no cotovelo",
    de: "ellbogen, ellenbogen",
    it: "gomito, gomiti",
    ru: "\u043B\u043E\u043A\u043E\u0442\u044C, \u043B\u043E\u043A\u0442\u0438",
    uk: "\u043B\u0456\u043A\u043E\u0442\u044C, \u043B\u0456\u043A\u0442\u0456",
    pl: "\u0142okie\u0107, \u0142okcie",
    cs: "loket, lake\u0165",
    zh: "\u8098\u90E8, \u624B\u8098",
    ja: "~\u8098",
    ko: "\uD314\uAFC8\uCE58",
    id: "siku"
  },
  forearm: {
    en: "forearm",
    es: "antebrazo",
    fr: "avant-bras",
    pt: "antebra\xE7o, no antebra\xE7o",
    de: "unterarm, unterarme",
    it: "avambraccio, avambracci",
    ru: "\u043F\u0440\u0435\u0434\u043F\u043B\u0435\u0447\u044C\u0435, \u043F\u0440\u0435\u0434\u043F\u043B\u0435\u0447\u044C\u044F",
    uk: "\u043F\u0435\u0440\u0435\u0434\u043F\u043B\u0456\u0447\u0447\u044F",
    pl: "przedrami\u0119, przedramiona",
    cs: "p\u0159edlokt\xED, predlaktie",
    zh: "\u524D\u81C2, \u5C0F\u81C2",
    ja: "\u524D\u8155",
    ko: "\uC804\uC644"
  },
  wrist: {
    en: "wrist",
    es: "mu\xF1eca",
    fr: "poignet",
    pt: "~pulso, punho, no pulso, no punho",
    de: "handgelenk, handgelenke",
    it: "polso, polsi",
    ru: "\u0437\u0430\u043F\u044F\u0441\u0442\u044C\u0435, \u0437\u0430\u043F\u044F\u0441\u0442\u044C\u044F",
    uk: "\u0437\u0430\u043F'\u044F\u0441\u0442\u043E\u043A, \u0437\u0430\u043F'\u044F\u0441\u0442\u044F",
    pl: "nadgarstek, nadgarstki",
    cs: "z\xE1p\u011Bst\xED, z\xE1p\xE4stie",
    zh: "\u624B\u8155, \u8155\u90E8",
    ja: "\u624B\u9996",
    ko: "\uC190\uBAA9",
    id: "pergelangan tangan"
  },
  hand: {
    en: "~hand, fingers, ~palms",
    es: "~mano",
    fr: "les mains, la main",
    pt: "~m\xE3o, ~m\xE3os",
    de: "~hand, h\xE4nde",
    it: "~mano, ~mani",
    ru: "\u043A\u0438\u0441\u0442\u0438 \u0440\u0443\u043A, \u043A\u0438\u0441\u0442\u0438",
    uk: "\u043A\u0438\u0441\u0442\u0456 \u0440\u0443\u043A",
    pl: "d\u0142onie, d\u0142o\u0144",
    zh: "\u624B\u90E8, ~\u624B",
    ja: "~\u624B",
    ko: "~\uC190",
    vi: "b\xE0n tay",
    id: "~tangan"
  },
  chest: {
    en: "~chest, pecs, pectorals",
    es: "pecho",
    fr: "poitrine, thorax",
    pt: "~peito, no peito, t\xF3rax",
    de: "brustkorb",
    it: "torace, petto",
    ru: "\u0433\u0440\u0443\u0434\u043D\u0430\u044F \u043A\u043B\u0435\u0442\u043A\u0430, \u0433\u0440\u0443\u0434\u044C",
    uk: "\u0433\u0440\u0443\u0434\u043D\u0430 \u043A\u043B\u0456\u0442\u043A\u0430, \u0433\u0440\u0443\u0434\u0438",
    pl: "klatka piersiowa",
    cs: "hrudn\xEDk, hru\u010F",
    zh: "\u80F8\u90E8",
    ja: "~\u80F8",
    ko: "\uAC00\uC2B4"
  },
  breast: {
    en: "breast",
    es: "seno",
    fr: "les seins",
    pt: "seio",
    de: "~brust, br\xFCste",
    zh: "\u4E73\u623F",
    ja: "\u4E73\u623F"
  },
  armpit: {
    en: "armpit, underarm",
    es: "axila",
    fr: "aisselle",
    pt: "axila",
    de: "achsel, achselh\xF6hle",
    it: "ascella",
    ru: "\u043F\u043E\u0434\u043C\u044B\u0448\u043A\u0430, \u043F\u043E\u0434\u043C\u044B\u0448\u043A\u0438",
    zh: "\u814B\u4E0B",
    ja: "\u8107\u306E\u4E0B"
  },
  "upper-back": {
    en: "upper back, shoulder blade, between shoulder blades, scapula, rhomboids",
    es: "espalda alta, parte alta de la espalda, om\xF3plato",
    fr: "haut du dos, omoplate",
    pt: "parte superior das costas, costas superiores, esc\xE1pula",
    de: "oberer r\xFCcken, schulterblatt, schulterbl\xE4tter",
    it: "parte alta della schiena, scapole",
    ru: "\u0432\u0435\u0440\u0445 \u0441\u043F\u0438\u043D\u044B, \u043B\u043E\u043F\u0430\u0442\u043A\u0438, \u043C\u0435\u0436\u0434\u0443 \u043B\u043E\u043F\u0430\u0442\u043E\u043A, \u043C\u0435\u0436\u0434\u0443 \u043B\u043E\u043F\u0430\u0442\u043A\u0430\u043C\u0438",
    uk: "\u0432\u0435\u0440\u0445 \u0441\u043F\u0438\u043D\u0438, \u043B\u043E\u043F\u0430\u0442\u043A\u0438, \u043C\u0456\u0436 \u043B\u043E\u043F\u0430\u0442\u043A\u0430\u043C\u0438",
    pl: "g\xF3rna cz\u0119\u015B\u0107 plec\xF3w, \u0142opatki",
    cs: "horn\xED \u010D\xE1st zad, lopatky",
    zh: "\u4E0A\u80CC, \u4E0A\u80CC\u90E8, \u80A9\u80DB",
    ja: "\u80CC\u4E2D\u4E0A\u90E8, \u80A9\u7532\u9AA8",
    ko: "\uB4F1 \uC0C1\uBD80"
  },
  "mid-back": {
    en: "mid back, middle back, thoracic spine",
    es: "espalda media, zona dorsal",
    fr: "milieu du dos",
    pt: "meio das costas",
    de: "mittlerer r\xFCcken, brustwirbels\xE4ule",
    ru: "\u0441\u0435\u0440\u0435\u0434\u0438\u043D\u0430 \u0441\u043F\u0438\u043D\u044B, \u0433\u0440\u0443\u0434\u043D\u043E\u0439 \u043E\u0442\u0434\u0435\u043B",
    zh: "\u4E2D\u80CC, \u80CC\u4E2D\u90E8"
  },
  "lower-back": {
    en: "lower back, low back, lumbar, small of back, lumbar spine",
    es: "zona lumbar, espalda baja, lumbar, lumbares",
    fr: "bas du dos, lombaires",
    pt: "lombar, regi\xE3o lombar",
    de: "unterer r\xFCcken, lendenwirbels\xE4ule, lendenbereich",
    it: "zona lombare, parte bassa della schiena, lombare",
    ru: "\u043F\u043E\u044F\u0441\u043D\u0438\u0446\u0430, \u043F\u043E\u044F\u0441\u043D\u0438\u0446\u0443, \u043D\u0438\u0437 \u0441\u043F\u0438\u043D\u044B",
    uk: "\u043F\u043E\u043F\u0435\u0440\u0435\u043A, \u043D\u0438\u0437 \u0441\u043F\u0438\u043D\u0438",
    pl: "dolna cz\u0119\u015B\u0107 plec\xF3w, l\u0119d\u017Awie, odcinek l\u0119d\u017Awiowy",
    cs: "bedra, spodn\xED \u010D\xE1st zad, ~k\u0159\xED\u017E",
    zh: "\u8170\u90E8, \u4E0B\u80CC, \u4E0B\u80CC\u90E8, ~\u8170",
    ja: "~\u8170",
    ko: "\uD5C8\uB9AC",
    vi: "th\u1EAFt l\u01B0ng",
    id: "pinggang",
    tr: "~bel",
    nl: "onderrug"
  },
  abdomen: {
    en: "abdomen, belly, stomach, tummy",
    es: "abdomen, vientre, barriga",
    fr: "ventre, abdomen",
    pt: "abd\xF4men, abdome, barriga",
    de: "bauch",
    it: "addome, pancia",
    ru: "\u0436\u0438\u0432\u043E\u0442",
    uk: "\u0436\u0438\u0432\u0456\u0442",
    pl: "brzuch",
    cs: "b\u0159icho, brucho",
    zh: "\u8179\u90E8, \u809A\u5B50",
    ja: "\u304A\u8179, \u8179\u90E8",
    ko: "\uBCF5\uBD80",
    vi: "~b\u1EE5ng",
    id: "perut",
    tr: "~kar\u0131n"
  },
  pelvis: {
    en: "pelvis, sacrum, tailbone, coccyx, si joint, sacroiliac",
    es: "pelvis, sacro, coxis",
    fr: "bassin, sacrum, coccyx",
    pt: "pelve, sacro, c\xF3ccix",
    de: "~becken, kreuzbein, stei\xDFbein",
    it: "bacino, osso sacro, coccige",
    ru: "\u043A\u0440\u0435\u0441\u0442\u0435\u0446, \u043A\u043E\u043F\u0447\u0438\u043A",
    uk: "\u043A\u0440\u0438\u0436\u0456, \u043A\u0443\u043F\u0440\u0438\u043A",
    pl: "miednica, ko\u015B\u0107 krzy\u017Cowa, ko\u015B\u0107 ogonowa",
    zh: "\u9AA8\u76C6, \u5C3E\u9AA8, \u9AB6\u9AA8",
    ja: "\u9AA8\u76E4, \u4ED9\u9AA8",
    ko: "\uACE8\uBC18"
  },
  hip: {
    en: "~hip, ~hips, hip flexors",
    es: "cadera",
    fr: "hanche",
    pt: "quadril, anca, no quadril",
    de: "h\xFCfte, h\xFCften",
    it: "anca",
    ru: "\u0442\u0430\u0437\u043E\u0431\u0435\u0434\u0440\u0435\u043D\u043D*",
    pl: "biodro, biodra",
    cs: "ky\u010Dle, ky\u010Del",
    zh: "\u9ACB\u90E8, \u80EF\u90E8",
    ja: "\u80A1\u95A2\u7BC0",
    ko: "\uACE0\uAD00\uC808",
    id: "pinggul"
  },
  buttock: {
    en: "buttock, glute, gluteal, ~butt",
    es: "gl\xFAteo, nalgas",
    fr: "fesses, fessiers",
    pt: "gl\xFAteo, n\xE1degas",
    de: "ges\xE4\xDF, ges\xE4\xDFmuskel",
    it: "glutei, gluteo",
    ru: "\u044F\u0433\u043E\u0434\u0438\u0446\u044B, \u044F\u0433\u043E\u0434\u0438\u0446",
    uk: "\u0441\u0456\u0434\u043D\u0438\u0446\u0456",
    pl: "po\u015Bladki",
    cs: "h\xFD\u017Ed\u011B",
    zh: "\u81C0\u90E8",
    ja: "\u304A\u5C3B, \u81C0\u90E8",
    ko: "\uC5C9\uB369\uC774",
    vi: "~m\xF4ng",
    id: "bokong"
  },
  groin: {
    en: "groin",
    es: "~ingle",
    fr: "aine",
    pt: "virilha",
    de: "leiste, leistengegend",
    it: "inguine",
    ru: "~\u043F\u0430\u0445",
    pl: "pachwina",
    zh: "\u8179\u80A1\u6C9F",
    ja: "\u9F20\u5F84\u90E8"
  },
  thigh: {
    en: "thigh, hamstring, ~quad, quadriceps",
    es: "muslo, isquiotibiales, cu\xE1driceps",
    fr: "cuisse, ischio-jambiers, quadriceps",
    pt: "coxa, posterior da coxa",
    de: "oberschenkel",
    it: "coscia, cosce",
    ru: "\u0431\u0435\u0434\u0440\u043E, \u0431\u0435\u0434\u0440\u0430",
    uk: "\u0441\u0442\u0435\u0433\u043D\u043E, \u0441\u0442\u0435\u0433\u043D\u0430",
    pl: "~udo, ~uda",
    cs: "stehno, stehna",
    zh: "\u5927\u817F",
    ja: "\u592A\u3082\u3082, \u5927\u817F",
    ko: "\uD5C8\uBC85\uC9C0",
    vi: "~\u0111\xF9i",
    id: "paha"
  },
  knee: {
    en: "knee",
    es: "rodilla",
    fr: "genou, genoux",
    pt: "joelho, no joelho",
    de: "knie",
    it: "ginocchio, ginocchia",
    ru: "\u043A\u043E\u043B\u0435\u043D\u043E, \u043A\u043E\u043B\u0435\u043D\u0438",
    uk: "\u043A\u043E\u043B\u0456\u043D\u043E, \u043A\u043E\u043B\u0456\u043D\u0430",
    pl: "kolano, kolana",
    cs: "koleno, kolena",
    zh: "\u819D\u76D6, \u819D\u90E8",
    ja: "\u819D",
    ko: "\uBB34\uB98E",
    vi: "\u0111\u1EA7u g\u1ED1i",
    id: "lutut",
    tr: "~diz",
    nl: "knie"
  },
  "back-of-knee": {
    en: "back of knee, behind knee, popliteal",
    de: "kniekehle",
    es: "hueco popl\xEDteo, corva",
    fr: "creux poplit\xE9",
    ja: "\u819D\u88CF",
    zh: "\u819D\u7A9D"
  },
  "lower-leg": {
    en: "lower leg, calf, calves, shin",
    es: "pantorrilla, gemelos",
    fr: "mollet, tibia",
    pt: "panturrilha",
    de: "~wade, waden, unterschenkel, schienbein",
    it: "polpaccio, polpacci",
    ru: "\u0438\u043A\u0440\u044B, \u0433\u043E\u043B\u0435\u043D\u044C, \u0433\u043E\u043B\u0435\u043D\u0438",
    uk: "\u043B\u0438\u0442\u043A\u0438, \u0433\u043E\u043C\u0456\u043B\u043A\u0430",
    pl: "\u0142ydka, \u0142ydki",
    cs: "l\xFDtka, l\xFDtko",
    zh: "\u5C0F\u817F",
    ja: "\u3075\u304F\u3089\u306F\u304E",
    ko: "\uC885\uC544\uB9AC",
    vi: "b\u1EAFp ch\xE2n",
    id: "betis"
  },
  ankle: {
    en: "ankle",
    es: "tobillo",
    fr: "cheville",
    pt: "tornozelo, no tornozelo",
    de: "kn\xF6chel, fu\xDFgelenk, sprunggelenk",
    it: "caviglia, caviglie",
    ru: "\u043B\u043E\u0434\u044B\u0436\u043A\u0430, \u043B\u043E\u0434\u044B\u0436\u043A\u0438, \u0433\u043E\u043B\u0435\u043D\u043E\u0441\u0442\u043E\u043F",
    uk: "\u0449\u0438\u043A\u043E\u043B\u043E\u0442\u043A\u0430",
    pl: "kostka, kostki",
    cs: "kotn\xEDk, \u010Dlenok",
    zh: "\u811A\u8E1D",
    ja: "\u8DB3\u9996",
    ko: "\uBC1C\uBAA9",
    id: "pergelangan kaki"
  },
  foot: {
    en: "~foot, ~feet, ~heel, ~soles, toe, toes",
    es: "~pie, ~pies, ~tal\xF3n",
    fr: "~pied, ~talon",
    pt: "~p\xE9s, no p\xE9, nos p\xE9s",
    de: "~fu\xDF, f\xFC\xDFe, ~ferse",
    it: "~piede, piedi",
    ru: "\u0441\u0442\u043E\u043F\u044B, \u0441\u0442\u043E\u043F\u0430, \u0441\u0442\u0443\u043F\u043D\u0438",
    uk: "\u0441\u0442\u043E\u043F\u0438, \u0441\u0442\u043E\u043F\u0430, \u0441\u0442\u0443\u043F\u043D\u0456",
    pl: "stopy, stopa",
    cs: "chodidla, chodidlo",
    zh: "\u8DB3\u90E8, \u811A\u90E8, ~\u8DB3\u5E95, ~\u811A",
    ja: "\u8DB3\u88CF, ~\u8DB3",
    ko: "~\uBC1C",
    vi: "b\xE0n ch\xE2n",
    id: "telapak kaki",
    tr: "~ayak",
    nl: "voet, voeten"
  }
};
var sharedRegionNames = [
  {
    codes: ["upper-back", "mid-back", "lower-back"],
    names: {
      en: "~back, whole back, full back",
      es: "espalda",
      fr: "~dos, le dos",
      pt: "~costas, nas costas",
      de: "r\xFCcken, r\xFCckenmassage",
      it: "schiena",
      ru: "\u0441\u043F\u0438\u043D\u0430, \u0441\u043F\u0438\u043D\u0443, \u0441\u043F\u0438\u043D\u044B",
      uk: "\u0441\u043F\u0438\u043D\u0430, \u0441\u043F\u0438\u043D\u0443, \u0441\u043F\u0438\u043D\u0438",
      pl: "plecy, plec\xF3w",
      cs: "z\xE1da, chrb\xE1t, chrbta, ~zad",
      zh: "\u80CC\u90E8, ~\u80CC",
      ja: "\u80CC\u4E2D, ~\u80CC",
      ko: "~\uB4F1",
      id: "punggung",
      tr: "s\u0131rt",
      nl: "~rug"
    }
  },
  {
    codes: ["upper-arm", "elbow", "forearm"],
    names: {
      en: "~arm, ~arms",
      es: "brazo, brazos",
      fr: "~bras",
      pt: "bra\xE7o, bra\xE7os, no bra\xE7o, nos bra\xE7os",
      de: "~arm, ~arme",
      it: "braccio, braccia",
      ru: "\u0440\u0443\u043A\u0438, \u0440\u0443\u043A\u0430",
      uk: "\u0440\u0443\u043A\u0438, \u0440\u0443\u043A\u0430",
      pl: "r\u0119ce, r\u0119ka",
      zh: "\u624B\u81C2",
      ja: "~\u8155",
      ko: "~\uD314"
    }
  },
  {
    codes: ["thigh", "knee", "lower-leg"],
    names: {
      en: "~leg, ~legs",
      es: "pierna, piernas",
      fr: "jambe, jambes",
      pt: "perna, pernas, na perna, nas pernas",
      de: "~bein, beine",
      it: "gamba, gambe",
      ru: "\u043D\u043E\u0433\u0438, \u043D\u043E\u0433\u0430",
      uk: "\u043D\u043E\u0433\u0438, \u043D\u043E\u0433\u0430",
      pl: "nogi, noga",
      cs: "nohy, noha",
      zh: "\u817F\u90E8, ~\u817F",
      ja: "~\u811A",
      ko: "~\uB2E4\uB9AC",
      vi: "~ch\xE2n",
      id: "~kaki",
      tr: "bacak",
      nl: "benen"
    }
  },
  {
    codes: ["neck", "shoulder"],
    names: { vi: "c\u1ED5 vai g\xE1y, vai g\xE1y, c\u1ED5 vai" }
  }
];

// src/knowledge/labels/sensual.ts
var sensualNames = {
  en: "nuru massage, nuru gel, erotic, erotica, erotic massage, sensual, sensual massage, tantric, tantric massage, tantra massage, happy ending, lingam massage, yoni massage, body to body, body to body massage, b2b massage, body 2 body, nude massage, naked massage, topless massage, sexual massage, sexy massage, sex massage, sexual services, intimate massage, girlfriend experience, hand job, blow job, fbsm, nuru, lingam, ~yoni, tantra, ~b2b, sensuous, tantrik, prostate massage, happy finish, rub and tug, hand release, hand relief, adult services, body slide, mutual touch, mutual massage, orgasm, escort service, bdsm, full service massage, gfe, soapy massage",
  es: "masaje er\xF3tico, er\xF3tico, er\xF3tica, masaje sensual, sensual, masaje t\xE1ntrico, t\xE1ntrico, t\xE1ntrica, masaje con final feliz, final feliz, masaje tantra, ~cuerpo a cuerpo, masaje cuerpo a cuerpo, masaje nuru, masaje yoni, masaje lingam, masaje \xEDntimo, masaje prost\xE1tico, masaje nudista, relajaci\xF3n manual, terminaci\xF3n manual, masaje mutuo",
  fr: "massage \xE9rotique, \xE9rotique, massage sensuel, sensuel, sensuelle, massage tantrique, tantrique, massage tantra, corps \xE0 corps, body body, massage body body, massage lingam, massage yoni, massage nuru, massage intime, massage naturiste, massage nu, massage prostatique, avec finition",
  pt: "massagem er\xF3tica, er\xF3tica, er\xF3tico, massagem sensual, sensual, massagem t\xE2ntrica, t\xE2ntrica, t\xE2ntrico, tantra massagem, massagem com final feliz, massagem corpo a corpo, massagem nuru, massagem yoni, massagem lingam, massagem \xEDntima, massagem prost\xE1tica, final feliz, com finaliza\xE7\xE3o",
  de: "erotische massage, erotik, erotikmassage, erotisch, erotische, sinnliche massage, sinnlich massage, tantramassage, tantrisch, tantrische, massage mit happy end, happy end, lingammassage, yonimassage, nurumassage, intimmassage, body-to-body-massage, handentspannung, nacktmassage, prostatamassage",
  it: "massaggio erotico, erotico, erotica, massaggio sensuale, sensuale, massaggio tantrico, tantrico, tantrica, massaggio corpo a corpo, massaggio nuru, massaggio con lieto fine, massaggio lingam, massaggio yoni, massaggio intimo, lieto fine, finale felice, massaggio prostatico",
  ru: "\u044D\u0440\u043E\u0442\u0438\u0447*, \u0442\u0430\u043D\u0442\u0440\u0438\u0447\u0435\u0441\u043A*, \u0442\u0430\u043D\u0442\u0440\u0430 \u043C\u0430\u0441\u0441\u0430\u0436, \u0438\u043D\u0442\u0438\u043C\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, \u043D\u0443\u0440\u0443 \u043C\u0430\u0441\u0441\u0430\u0436, \u043B\u0438\u043D\u0433\u0430\u043C \u043C\u0430\u0441\u0441\u0430\u0436, \u0439\u043E\u043D\u0438 \u043C\u0430\u0441\u0441\u0430\u0436, \u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, \u0441\u0435\u043A\u0441 \u043C\u0430\u0441\u0441\u0430\u0436, \u0431\u043E\u0434\u0438 \u0442\u0443 \u0431\u043E\u0434\u0438, \u043D\u0443\u0440\u0443, \u043B\u0438\u043D\u0433\u0430\u043C, ~\u0439\u043E\u043D\u0438, \u0442\u0430\u043D\u0442\u0440\u0430, \u0441 \u043E\u043A\u043E\u043D\u0447\u0430\u043D\u0438\u0435\u043C, \u043C\u0430\u0441\u0441\u0430\u0436 \u043F\u0440\u043E\u0441\u0442\u0430\u0442\u044B, \u0438\u043D\u0442\u0438\u043C*",
  uk: "\u0435\u0440\u043E\u0442\u0438\u0447\u043D*, \u0442\u0430\u043D\u0442\u0440\u0438\u0447\u043D*, \u0442\u0430\u043D\u0442\u0440\u0430 \u043C\u0430\u0441\u0430\u0436, \u0456\u043D\u0442\u0438\u043C\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u043D\u0443\u0440\u0443 \u043C\u0430\u0441\u0430\u0436, \u043B\u0456\u043D\u0433\u0430\u043C \u043C\u0430\u0441\u0430\u0436, \u0439\u043E\u043D\u0456 \u043C\u0430\u0441\u0430\u0436, \u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u043D\u0443\u0440\u0443, \u043B\u0456\u043D\u0433\u0430\u043C, ~\u0439\u043E\u043D\u0456, \u0442\u0430\u043D\u0442\u0440\u0430, \u0456\u043D\u0442\u0438\u043C*",
  pl: "erotyczn*, tantryczn*, masa\u017C tantra, masa\u017C intymny, masa\u017C nuru, masa\u017C sensualny, sensualny, cia\u0142o do cia\u0142a, masa\u017C yoni, masa\u017C lingam, zmys\u0142owy masa\u017C, masa\u017C zmys\u0142owy, masa\u017C prostaty, happy end",
  cs: "erotick*, tantrick*, tantra mas\xE1\u017E, tantra mas\xE1\u017Ee, intimn\xED mas\xE1\u017E, nuru mas\xE1\u017E, j\xF3ni mas\xE1\u017E, lingam mas\xE1\u017E, smysln\xE1 mas\xE1\u017E, zmyseln\xE1 mas\xE1\u017E",
  zh: "\u8272\u60C5, \u60C5\u8272, \u60C5\u8DA3, \u60C5\u6B32, \u6027\u611F\u6309\u6469, \u88F8\u4F53\u6309\u6469, \u88F8\u9AD4\u6309\u6469, \u8C2D\u5D14, \u8B5A\u5D14, \u5766\u9640\u7F57, \u6027\u670D\u52A1, \u524D\u5217\u817A\u6309\u6469, \u7279\u6B8A\u670D\u52A1",
  ja: "\u6027\u611F\u30DE\u30C3\u30B5\u30FC\u30B8, \u56DE\u6625\u30DE\u30C3\u30B5\u30FC\u30B8, ~\u30A8\u30ED, \u30A8\u30ED\u30C6\u30A3\u30C3\u30AF, \u30BF\u30F3\u30C8\u30E9, \u30CC\u30EB\u30DE\u30C3\u30B5\u30FC\u30B8, \u777E\u4E38\u30DE\u30C3\u30B5\u30FC\u30B8, \u524D\u7ACB\u817A\u30DE\u30C3\u30B5\u30FC\u30B8, \u98A8\u4FD7",
  ko: "\uC5D0\uB85C\uD2F1, \uB204\uB8E8 \uB9C8\uC0AC\uC9C0, \uD0C4\uD2B8\uB77C, \uD1F4\uD3D0, \uC139\uC288\uC5BC, \uD574\uD53C\uC5D4\uB529, \uC804\uB9BD\uC120 \uB9C8\uC0AC\uC9C0",
  vi: "massage k\xEDch d\u1EE5c, k\xEDch d\u1EE5c, massage yoni, massage nuru, massage tantra, khi\xEAu d\xE2m, massage lingam",
  id: "pijat plus plus, pijat plus, plus plus, pijat erotis, erotis, pijat sensual, pijat tantra",
  tr: "erotik, erotik masaj, mutlu sonlu masaj, tantrik, tantra masaj\u0131, sens\xFCel, mutlu son",
  nl: "erotische massage, erotisch, sensuele massage, tantra massage, happy end"
};

// src/knowledge/labels/techniques.ts
var techniqueNames = {
  "prenatal-massage": {
    en: "prenatal massage, pregnancy massage, maternity massage, antenatal massage, mother to be massage, mum to be massage, massage for pregnant women, pregnant massage, ~prenatal, ~antenatal, ~maternity, mom to be massage, mum to be massage, mother to be massage, mommy to be massage",
    es: "masaje prenatal, masaje para embarazadas, ~embarazada",
    fr: "massage pr\xE9natal, massage femme enceinte, massage grossesse, ~pr\xE9natal, ~femme enceinte",
    pt: "massagem para gr\xE1vidas, massagem para gestantes, massagem pr\xE9-natal, ~gr\xE1vida",
    de: "schwangerschaftsmassage, schwangerenmassage, massage f\xFCr schwangere",
    it: "massaggio in gravidanza, massaggio prenatale",
    ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0434\u043B\u044F \u0431\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u044B\u0445, ~\u0434\u043B\u044F \u0431\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u044B\u0445",
    uk: "\u043C\u0430\u0441\u0430\u0436 \u0434\u043B\u044F \u0432\u0430\u0433\u0456\u0442\u043D\u0438\u0445, ~\u0434\u043B\u044F \u0432\u0430\u0433\u0456\u0442\u043D\u0438\u0445",
    cs: "t\u011Bhotensk\xE1 mas\xE1\u017E, mas\xE1\u017E pro t\u011Bhotn\xE9, ~t\u011Bhotensk*",
    pl: "masa\u017C dla kobiet w ci\u0105\u017Cy, masa\u017C ci\u0105\u017Cowy, masa\u017C prenatalny",
    zh: "\u5B55\u5987\u6309\u6469, \u5B55\u5A66\u6309\u6469, \u5B55\u671F\u6309\u6469, \u4EA7\u524D\u6309\u6469, \u7522\u524D\u6309\u6469, ~\u5B55\u5987, ~\u5B55\u5A66, ~\u5B55\u671F",
    ja: "\u30DE\u30BF\u30CB\u30C6\u30A3\u30DE\u30C3\u30B5\u30FC\u30B8, \u30DE\u30BF\u30CB\u30C6\u30A3\u30FC\u30DE\u30C3\u30B5\u30FC\u30B8, ~\u30DE\u30BF\u30CB\u30C6\u30A3",
    ko: "\uC0B0\uC804 \uB9C8\uC0AC\uC9C0, \uC784\uC0B0\uBD80 \uB9C8\uC0AC\uC9C0",
    vi: "massage b\u1EA7u, massage cho b\xE0 b\u1EA7u",
    id: "pijat hamil, pijat ibu hamil",
    tr: "hamile masaj\u0131"
  },
  "postnatal-massage": {
    en: "postnatal massage, postpartum massage, ~postnatal",
    es: "masaje postnatal, masaje postparto, masaje posparto",
    fr: "massage postnatal, massage post-partum",
    pt: "massagem p\xF3s-parto",
    de: "wochenbettmassage, postnatale massage",
    ru: "\u043F\u043E\u0441\u043B\u0435\u0440\u043E\u0434\u043E\u0432\u043E\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
    uk: "\u043F\u0456\u0441\u043B\u044F\u043F\u043E\u043B\u043E\u0433\u043E\u0432\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
    zh: "\u4EA7\u540E\u6309\u6469, \u7522\u5F8C\u6309\u6469",
    ja: "\u7523\u5F8C\u30DE\u30C3\u30B5\u30FC\u30B8",
    ko: "\uC0B0\uD6C4 \uB9C8\uC0AC\uC9C0",
    vi: "massage sau sinh"
  },
  "oncology-massage": {
    en: "oncology massage, cancer massage, massage for cancer patients",
    es: "masaje oncol\xF3gico",
    fr: "massage oncologique, massage en oncologie",
    pt: "massagem oncol\xF3gica",
    de: "onkologische massage",
    it: "massaggio oncologico"
  },
  "comfort-touch": { en: "comfort touch, slow stroke massage, slow stroke back massage" },
  "scar-massage": {
    en: "scar massage, scar tissue massage, scar therapy, scar work, scar mobilization, scar mobilisation, scar release",
    es: "masaje de cicatrices, masaje de cicatriz",
    fr: "massage de cicatrice",
    pt: "massagem de cicatriz, massagem em cicatrizes",
    de: "narbenmassage, narbenbehandlung, narbentherapie",
    ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0440\u0443\u0431\u0446\u043E\u0432",
    uk: "\u043C\u0430\u0441\u0430\u0436 \u0440\u0443\u0431\u0446\u0456\u0432",
    pl: "masa\u017C blizn, masa\u017C blizny, mobilizacja blizn, mobilizacja blizny, terapia blizn"
  },
  "intraoral-massage": { en: "intraoral massage, intraoral jaw massage", fr: "massage intra-buccal" },
  "deep-tissue-massage": {
    en: "deep tissue, deep tissue massage, deep pressure massage, deep massage, deep muscle massage, ~deep pressure",
    es: "tejido profundo, masaje profundo",
    fr: "tissus profonds, massage profond, massage des tissus profonds",
    pt: "tecidos profundos, massagem profunda",
    de: "tiefengewebsmassage, tiefengewebe, tiefengewebemassage, tiefenmassage",
    it: "tessuto profondo, massaggio profondo, tessuti profondi",
    ru: "\u0433\u043B\u0443\u0431\u043E\u043A\u043E\u0442\u043A\u0430\u043D\u043D*, \u0433\u043B\u0443\u0431\u043E\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, \u0433\u043B\u0443\u0431\u043E\u043A\u043E\u0435 \u0442\u043A\u0430\u043D\u0435\u0432\u043E\u0435, \u0433\u043B\u0443\u0431\u043E\u043A\u0438\u0439 \u0442\u043A\u0430\u043D\u0435\u0432\u044B\u0439, \u043C\u0430\u0441\u0441\u0430\u0436 \u0433\u043B\u0443\u0431\u043E\u043A\u0438\u0445 \u0442\u043A\u0430\u043D\u0435\u0439",
    uk: "\u0433\u043B\u0438\u0431\u043E\u043A\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u0433\u043B\u0438\u0431\u043E\u043A\u043E\u0442\u043A\u0430\u043D\u0438\u043D*, \u0433\u043B\u0438\u0431\u043E\u043A\u0435 \u0442\u043A\u0430\u043D\u0438\u043D\u043D\u0435, \u043C\u0430\u0441\u0430\u0436 \u0433\u043B\u0438\u0431\u043E\u043A\u0438\u0445 \u0442\u043A\u0430\u043D\u0438\u043D",
    cs: "hloubkov\xE1 mas\xE1\u017E, h\u013Abkov\xE1 mas\xE1\u017E, hlbok\xE9 tkanivo, mas\xE1\u017E hlbok\xFDch tkan\xEDv, mas\xE1\u017E hlubok\xFDch tk\xE1n\xED, ~hloubkov\xE1, ~h\u013Abkov\xE1",
    pl: "masa\u017C tkanek g\u0142\u0119bokich, tkanek g\u0142\u0119bokich, masa\u017C g\u0142\u0119boki",
    zh: "\u6DF1\u5C42\u7EC4\u7EC7, \u6DF1\u5C64\u7D44\u7E54, \u6DF1\u5C42\u6309\u6469, \u6DF1\u5C64\u6309\u6469, ~\u6DF1\u5C42, ~\u6DF1\u5C64",
    ja: "\u30C7\u30A3\u30FC\u30D7\u30C6\u30A3\u30B7\u30E5\u30FC, \u30C7\u30A3\u30FC\u30D7\u30C6\u30A3\u30C3\u30B7\u30E5, \u6DF1\u5C64\u30DE\u30C3\u30B5\u30FC\u30B8",
    ko: "\uB525\uD2F0\uC288",
    vi: "massage m\xF4 s\xE2u",
    nl: "diepe weefselmassage"
  },
  "trigger-point-therapy": {
    en: "trigger point, trigger point therapy, trigger point massage, trigger point release",
    es: "punto gatillo",
    fr: "point g\xE2chette",
    pt: "ponto gatilho",
    de: "triggerpunkt, triggerpunkte, triggerpunkttherapie, triggerpunktmassage, triggerpunktbehandlung",
    it: "punti trigger",
    ru: "\u0442\u0440\u0438\u0433\u0433\u0435\u0440\u043D*",
    uk: "\u0442\u0440\u0438\u0433\u0435\u0440\u043D*",
    pl: "punkty spustowe, punkt\xF3w spustowych",
    cs: "spou\u0161\u0165ov\xE9 body, sp\xFA\u0161\u0165ov\xE9 body",
    zh: "\u6273\u673A\u70B9, \u6FC0\u75DB\u70B9, \u89E6\u53D1\u70B9",
    ja: "\u30C8\u30EA\u30AC\u30FC\u30DD\u30A4\u30F3\u30C8",
    ko: "\uD2B8\uB9AC\uAC70 \uD3EC\uC778\uD2B8"
  },
  "myofascial-release": {
    en: "myofascial release, myofascial, myofascial massage, fascia release, fascial release, ~mfr, mfr massage",
    es: "miofascial, liberaci\xF3n miofascial, inducci\xF3n miofascial",
    fr: "myofascial*",
    pt: "miofascial, libera\xE7\xE3o miofascial",
    de: "faszienmassage, faszientherapie, faszienbehandlung, myofaszial*, ~faszien",
    it: "miofasciale, rilascio miofasciale",
    ru: "\u043C\u0438\u043E\u0444\u0430\u0441\u0446\u0438\u0430\u043B\u044C\u043D*",
    uk: "\u043C\u0456\u043E\u0444\u0430\u0441\u0446\u0456\u0430\u043B\u044C\u043D*",
    pl: "mi\u0119\u015Bniowo-powi\u0119ziow*",
    cs: "myofasci\xE1ln*",
    zh: "\u7B4B\u819C\u653E\u677E, \u7B4B\u819C\u91CA\u653E, \u7B4B\u819C\u677E\u89E3, \u7B4B\u819C\u6309\u6469, ~\u7B4B\u819C",
    ja: "\u7B4B\u819C\u30EA\u30EA\u30FC\u30B9",
    ko: "\uADFC\uB9C9 \uC774\uC644, \uADFC\uB9C9 \uB9C8\uC0AC\uC9C0"
  },
  "swedish-massage": {
    en: "swedish massage, swedish relaxation massage, classic massage, classical massage, ~swedish relaxation, ~swedish",
    es: "masaje sueco, masaje cl\xE1sico, ~sueco",
    fr: "massage su\xE9dois, massage classique, ~su\xE9dois",
    pt: "massagem sueca, massagem cl\xE1ssica, ~sueca",
    de: "schwedische massage, klassische massage, ganzk\xF6rpermassage, teilmassage",
    it: "massaggio svedese, massaggio classico, ~svedese",
    ru: "\u0448\u0432\u0435\u0434\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, \u043A\u043B\u0430\u0441\u0441\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, \u043E\u0431\u0449\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, ~\u0448\u0432\u0435\u0434\u0441\u043A*",
    uk: "\u0448\u0432\u0435\u0434\u0441\u044C\u043A\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u043A\u043B\u0430\u0441\u0438\u0447\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u0437\u0430\u0433\u0430\u043B\u044C\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, ~\u0448\u0432\u0435\u0434\u0441\u044C\u043A*",
    cs: "\u0161v\xE9dsk\xE1 mas\xE1\u017E, klasick\xE1 mas\xE1\u017E, ~\u0161v\xE9dsk\xE1, ~klasick\xE1",
    pl: "masa\u017C szwedzki, masa\u017C klasyczny",
    zh: "\u745E\u5178\u6309\u6469, \u745E\u5178\u5F0F\u6309\u6469, ~\u745E\u5178, ~\u745E\u5178\u5F0F",
    ja: "\u30B9\u30A6\u30A7\u30FC\u30C7\u30F3\u5F0F\u30DE\u30C3\u30B5\u30FC\u30B8, \u30B9\u30A6\u30A7\u30C7\u30A3\u30C3\u30B7\u30E5\u30DE\u30C3\u30B5\u30FC\u30B8",
    ko: "\uC2A4\uC6E8\uB514\uC2DC \uB9C8\uC0AC\uC9C0, ~\uC2A4\uC6E8\uB514\uC2DC",
    vi: "massage th\u1EE5y \u0111i\u1EC3n, ~th\u1EE5y \u0111i\u1EC3n",
    id: "pijat swedia",
    tr: "klasik masaj, isve\xE7 masaj\u0131",
    lt: "klasikinis masa\u017Eas",
    sl: "klasi\u010Dna masa\u017Ea",
    bg: "\u043A\u043B\u0430\u0441\u0438\u0447\u0435\u0441\u043A\u0438 \u043C\u0430\u0441\u0430\u0436",
    nl: "zweedse massage, klassieke massage"
  },
  acupressure: {
    en: "acupressure, acupressure massage, pressure point massage, pressure point therapy, ~pressure points",
    es: "acupresi\xF3n, digitopresi\xF3n, digitopuntura",
    fr: "acupression, digitopression",
    pt: "acupress\xE3o, digitopress\xE3o",
    de: "akupressur, akupressurmassage",
    it: "digitopressione",
    ru: "\u0430\u043A\u0443\u043F\u0440\u0435\u0441\u0441\u0443\u0440*, \u0442\u043E\u0447\u0435\u0447\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
    uk: "\u0430\u043A\u0443\u043F\u0440\u0435\u0441\u0443\u0440*, \u0442\u043E\u0447\u043A\u043E\u0432\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
    cs: "akupresura",
    pl: "akupresura",
    zh: "\u7A74\u4F4D\u6309\u6469, \u7A74\u4F4D\u6309\u538B, ~\u7A74\u4F4D",
    ja: "\u30C4\u30DC\u62BC\u3057",
    ko: "\uC9C0\uC555",
    vi: "b\u1EA5m huy\u1EC7t",
    id: "akupresur",
    tr: "akupres\xFCr"
  },
  "manual-lymphatic-drainage": {
    en: "lymphatic drainage, lymph drainage, lymphatic massage, lymphatic drainage massage, manual lymphatic drainage, manual lymph drainage, lymph massage, ~lymphatic, ~mld",
    es: "drenaje linf\xE1tico, drenaje linf\xE1tico manual",
    fr: "drainage lymphatique, drainage lymphatique manuel",
    pt: "drenagem linf\xE1tica, drenagem linf\xE1tica manual",
    de: "lymphdrainage, manuelle lymphdrainage, lymphdr\xE4nage",
    it: "linfodrenaggio, drenaggio linfatico, linfodrenaggio manuale, drenaggio linfatico manuale",
    ru: "\u043B\u0438\u043C\u0444\u043E\u0434\u0440\u0435\u043D\u0430\u0436*",
    uk: "\u043B\u0456\u043C\u0444\u043E\u0434\u0440\u0435\u043D\u0430\u0436*",
    cs: "lymfatick\xE1 dren\xE1\u017E, lymfodren\xE1\u017E, lymfatick\xE1 mas\xE1\u017E",
    pl: "drena\u017C limfatyczny, masa\u017C limfatyczny",
    zh: "\u6DCB\u5DF4\u5F15\u6D41, \u6DCB\u5DF4\u6309\u6469, \u6DCB\u5DF4\u6392\u6BD2, ~\u6DCB\u5DF4",
    ja: "\u30EA\u30F3\u30D1\u30C9\u30EC\u30CA\u30FC\u30B8\u30E5, \u30EA\u30F3\u30D1\u30C9\u30EC\u30CA\u30FC\u30B8, \u30EA\u30F3\u30D1\u30DE\u30C3\u30B5\u30FC\u30B8, ~\u30EA\u30F3\u30D1",
    ko: "\uB9BC\uD504 \uB9C8\uC0AC\uC9C0, ~\uB9BC\uD504",
    vi: "d\u1EABn l\u01B0u b\u1EA1ch huy\u1EBFt, massage b\u1EA1ch huy\u1EBFt",
    tr: "lenf drenaj, lenf drenaj\u0131, lenf masaj\u0131, ~lenf",
    nl: "lymfedrainage"
  },
  "abdominal-massage": {
    en: "abdominal massage, belly massage, stomach massage, tummy massage, bowel massage, colon massage",
    es: "masaje abdominal",
    fr: "massage abdominal, massage du ventre",
    pt: "massagem abdominal",
    de: "bauchmassage, kolonmassage, colonmassage",
    it: "massaggio addominale",
    ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0436\u0438\u0432\u043E\u0442\u0430",
    uk: "\u043C\u0430\u0441\u0430\u0436 \u0436\u0438\u0432\u043E\u0442\u0430",
    cs: "mas\xE1\u017E b\u0159icha, mas\xE1\u017E brucha",
    pl: "masa\u017C brzucha",
    zh: "\u8179\u90E8\u6309\u6469",
    ja: "\u8179\u90E8\u30DE\u30C3\u30B5\u30FC\u30B8, \u304A\u8179\u30DE\u30C3\u30B5\u30FC\u30B8",
    ko: "\uBCF5\uBD80 \uB9C8\uC0AC\uC9C0",
    vi: "massage b\u1EE5ng",
    id: "pijat perut"
  },
  "sports-massage": {
    en: "sports massage, sports recovery massage, ~sports recovery",
    es: "masaje deportivo, ~deportivo",
    fr: "massage sportif, massage sport",
    pt: "massagem desportiva, massagem esportiva, ~desportiva, ~esportiva",
    de: "sportmassage",
    it: "massaggio sportivo",
    ru: "\u0441\u043F\u043E\u0440\u0442\u0438\u0432\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
    uk: "\u0441\u043F\u043E\u0440\u0442\u0438\u0432\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
    cs: "sportovn\xED mas\xE1\u017E, \u0161portov\xE1 mas\xE1\u017E",
    pl: "masa\u017C sportowy",
    zh: "\u8FD0\u52A8\u6309\u6469, \u904B\u52D5\u6309\u6469",
    ja: "\u30B9\u30DD\u30FC\u30C4\u30DE\u30C3\u30B5\u30FC\u30B8",
    ko: "\uC2A4\uD3EC\uCE20 \uB9C8\uC0AC\uC9C0, ~\uC2A4\uD3EC\uCE20",
    vi: "massage th\u1EC3 thao",
    id: "pijat olahraga",
    tr: "spor masaj\u0131"
  },
  "aromatherapy-massage": {
    en: "aromatherapy massage, aromatherapy, aroma massage, aroma oil massage, ~aroma",
    es: "aromaterapia, masaje arom\xE1tico",
    fr: "aromath\xE9rapie, massage aux huiles essentielles, massage aromatique",
    pt: "aromaterapia",
    de: "aromatherapie, aromamassage, aroma\xF6lmassage",
    it: "aromaterapia, massaggio aromaterapico",
    ru: "\u0430\u0440\u043E\u043C\u0430\u0442\u0435\u0440\u0430\u043F*, \u0430\u0440\u043E\u043C\u0430 \u043C\u0430\u0441\u0441\u0430\u0436, ~\u0430\u0440\u043E\u043C\u0430",
    uk: "\u0430\u0440\u043E\u043C\u0430\u0442\u0435\u0440\u0430\u043F*, \u0430\u0440\u043E\u043C\u0430 \u043C\u0430\u0441\u0430\u0436",
    cs: "aromaterap*, aroma mas\xE1\u017E",
    pl: "aromaterap*",
    zh: "\u82B3\u9999\u6309\u6469, \u7CBE\u6CB9\u6309\u6469, \u82B3\u9999\u7597\u6CD5, \u82B3\u7597, ~\u82B3\u9999",
    ja: "\u30A2\u30ED\u30DE\u30DE\u30C3\u30B5\u30FC\u30B8, \u30A2\u30ED\u30DE\u30C6\u30E9\u30D4\u30FC, \u30A2\u30ED\u30DE\u30C8\u30EA\u30FC\u30C8\u30E1\u30F3\u30C8, ~\u30A2\u30ED\u30DE",
    ko: "\uC544\uB85C\uB9C8 \uB9C8\uC0AC\uC9C0, \uC544\uB85C\uB9C8\uD14C\uB77C\uD53C, ~\uC544\uB85C\uB9C8",
    vi: "massage tinh d\u1EA7u",
    id: "aromaterapi, pijat aromaterapi",
    tr: "aromaterapi, aroma masaj\u0131"
  },
  reflexology: {
    en: "reflexology, foot reflexology, reflexology massage",
    es: "reflexolog\xEDa, reflexolog\xEDa podal",
    fr: "r\xE9flexologie, r\xE9flexologie plantaire",
    pt: "reflexologia, reflexologia podal",
    de: "reflexzonen, reflexzonenmassage, fu\xDFreflexzonenmassage, fu\xDFreflexzonen, fu\xDFreflexzonentherapie, reflexologie",
    it: "riflessologia, riflessologia plantare",
    ru: "\u0440\u0435\u0444\u043B\u0435\u043A\u0441\u043E\u043B\u043E\u0433\u0438\u044F",
    uk: "\u0440\u0435\u0444\u043B\u0435\u043A\u0441\u043E\u043B\u043E\u0433\u0456\u044F",
    cs: "reflexologie, reflexol\xF3gia, reflexn\xED mas\xE1\u017E chodidel, reflexn\xED terapie chodidel",
    pl: "refleksologia",
    zh: "\u8DB3\u5E95\u6309\u6469, \u8DB3\u7597, \u8DB3\u5E95\u53CD\u5C04, \u8DB3\u90E8\u53CD\u5C04, ~\u8DB3\u5E95",
    ja: "\u30EA\u30D5\u30EC\u30AF\u30BD\u30ED\u30B8\u30FC, \u8DB3\u3064\u307C, \u8DB3\u30C4\u30DC",
    ko: "\uBC1C \uBC18\uC0AC\uC694\uBC95",
    id: "pijat refleksi, ~refleksi",
    tr: "refleksoloji",
    nl: "voetreflexologie, voetreflexmassage"
  },
  "hot-stone-massage": {
    en: "hot stone, hot stone massage, hot stone therapy, hot rock massage, lava stone massage",
    es: "piedras calientes, piedras volc\xE1nicas",
    fr: "pierres chaudes",
    pt: "pedras quentes",
    de: "hei\xDFe steine, lavasteinmassage",
    it: "pietre calde, pietra calda",
    ru: "\u0433\u043E\u0440\u044F\u0447\u0438\u043C\u0438 \u043A\u0430\u043C\u043D\u044F\u043C\u0438, \u0433\u043E\u0440\u044F\u0447\u0438\u0435 \u043A\u0430\u043C\u043D\u0438, \u0441\u0442\u043E\u0443\u043D-\u0442\u0435\u0440\u0430\u043F\u0438\u044F",
    uk: "\u0433\u0430\u0440\u044F\u0447\u0438\u043C\u0438 \u043A\u0430\u043C\u0435\u043D*, \u0441\u0442\u043E\u0443\u043D-\u0442\u0435\u0440\u0430\u043F\u0456\u044F, \u0441\u0442\u043E\u0443\u043D \u043C\u0430\u0441\u0430\u0436, ~\u0441\u0442\u043E\u0443\u043D",
    cs: "hor\xFAcimi kame\u0148mi, hork\xFDmi kameny, l\xE1vov\xFDmi kameny, l\xE1vov\xE9 kameny, l\xE1vov\xFDmi kame\u0148mi",
    pl: "gor\u0105cymi kamieniami, gor\u0105ce kamienie",
    zh: "\u70ED\u77F3, \u71B1\u77F3",
    ja: "\u30DB\u30C3\u30C8\u30B9\u30C8\u30FC\u30F3",
    ko: "\uD56B\uC2A4\uD1A4",
    vi: "\u0111\xE1 n\xF3ng",
    id: "pijat batu panas",
    tr: "s\u0131cak ta\u015F"
  },
  "assisted-stretching": {
    en: "assisted stretching, assisted stretch, stretch therapy, pnf stretching, fascial stretch therapy, partner stretching, passive stretching, ~stretching, ~stretch, ~pnf",
    es: "estiramientos asistidos, ~estiramientos",
    fr: "\xE9tirements assist\xE9s, ~\xE9tirements",
    pt: "alongamento assistido, ~alongamento",
    de: "assistiertes dehnen, ~dehnen",
    zh: "~\u62C9\u4F38",
    ja: "~\u30B9\u30C8\u30EC\u30C3\u30C1",
    ko: "~\uC2A4\uD2B8\uB808\uCE6D"
  },
  "foot-massage": {
    en: "foot massage, feet massage, foot rub",
    es: "masaje de pies, masaje podal",
    fr: "massage des pieds",
    pt: "massagem nos p\xE9s",
    de: "fu\xDFmassage",
    it: "massaggio ai piedi",
    ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0441\u0442\u043E\u043F, \u043C\u0430\u0441\u0441\u0430\u0436 \u0441\u0442\u0443\u043F\u043D\u0435\u0439",
    uk: "\u043C\u0430\u0441\u0430\u0436 \u0441\u0442\u043E\u043F",
    cs: "mas\xE1\u017E chodidel, mas\xE1\u017E chodidiel",
    pl: "masa\u017C st\xF3p",
    zh: "\u811A\u90E8\u6309\u6469, \u8DB3\u90E8\u6309\u6469",
    ja: "\u30D5\u30C3\u30C8\u30DE\u30C3\u30B5\u30FC\u30B8, \u8DB3\u88CF\u30DE\u30C3\u30B5\u30FC\u30B8",
    id: "pijat kaki",
    th: "\u0E19\u0E27\u0E14\u0E40\u0E17\u0E49\u0E32",
    tr: "ayak masaj\u0131",
    nl: "voetmassage"
  },
  "head-and-face-massage": {
    en: "head massage, scalp massage, face massage, facial massage, head and face massage",
    es: "masaje craneal, masaje de cabeza, masaje facial, ~craneal",
    fr: "massage cr\xE2nien, massage du visage, massage de la t\xEAte, massage facial",
    pt: "massagem craniana, massagem facial, massagem na cabe\xE7a",
    de: "kopfmassage, gesichtsmassage, kopfhautmassage",
    it: "massaggio alla testa, massaggio viso",
    ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0433\u043E\u043B\u043E\u0432\u044B, \u043C\u0430\u0441\u0441\u0430\u0436 \u043B\u0438\u0446\u0430",
    uk: "\u043C\u0430\u0441\u0430\u0436 \u0433\u043E\u043B\u043E\u0432\u0438, \u043C\u0430\u0441\u0430\u0436 \u043E\u0431\u043B\u0438\u0447\u0447\u044F",
    cs: "mas\xE1\u017E hlavy, mas\xE1\u017E obli\u010Deje, mas\xE1\u017E tv\xE1re",
    pl: "masa\u017C g\u0142owy, masa\u017C twarzy",
    zh: "\u5934\u90E8\u6309\u6469, \u982D\u90E8\u6309\u6469, \u5934\u7597, \u9762\u90E8\u6309\u6469, ~\u5934\u90E8, ~\u982D\u90E8",
    ja: "\u30D8\u30C3\u30C9\u30DE\u30C3\u30B5\u30FC\u30B8, \u30D5\u30A7\u30A4\u30B9\u30DE\u30C3\u30B5\u30FC\u30B8, \u30D5\u30A7\u30A4\u30B7\u30E3\u30EB\u30DE\u30C3\u30B5\u30FC\u30B8",
    ko: "\uB450\uD53C \uB9C8\uC0AC\uC9C0, \uBA38\uB9AC \uB9C8\uC0AC\uC9C0, \uC5BC\uAD74 \uB9C8\uC0AC\uC9C0",
    vi: "massage \u0111\u1EA7u, massage m\u1EB7t",
    id: "pijat kepala"
  },
  "thai-massage": {
    en: "thai massage, traditional thai massage, thai yoga massage, thai bodywork, nuad thai, ~traditional thai, ~thai yoga, ~thai",
    es: "masaje tailand\xE9s, ~tailand\xE9s",
    fr: "massage tha\xEF, massage tha\xEFlandais",
    pt: "massagem tailandesa, ~tailandesa",
    de: "thaimassage, traditionelle thaimassage",
    it: "massaggio thailandese, massaggio thai",
    ru: "\u0442\u0430\u0439\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, ~\u0442\u0430\u0439\u0441\u043A*",
    uk: "\u0442\u0430\u0439\u0441\u044C\u043A\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, ~\u0442\u0430\u0439\u0441\u044C\u043A*",
    cs: "thajsk\xE1 mas\xE1\u017E, ~thajsk\xE1",
    pl: "masa\u017C tajski",
    zh: "\u6CF0\u5F0F\u6309\u6469, \u6CF0\u5F0F\u53E4\u6CD5, ~\u6CF0\u5F0F",
    ja: "\u30BF\u30A4\u53E4\u5F0F, \u30BF\u30A4\u30DE\u30C3\u30B5\u30FC\u30B8",
    ko: "\uD0C0\uC774 \uB9C8\uC0AC\uC9C0, \uD0DC\uAD6D \uB9C8\uC0AC\uC9C0, ~\uD0C0\uC774, ~\uD0DC\uAD6D",
    vi: "massage th\xE1i, ~th\xE1i",
    id: "pijat thailand",
    th: "\u0E19\u0E27\u0E14\u0E44\u0E17\u0E22, \u0E19\u0E27\u0E14\u0E41\u0E1C\u0E19\u0E44\u0E17\u0E22",
    tr: "thai masaj\u0131",
    nl: "thaise massage"
  },
  "chair-massage": {
    en: "chair massage, seated massage, office massage, corporate massage, on-site chair massage, workplace massage",
    es: "masaje en silla",
    fr: "massage assis, massage sur chaise",
    pt: "massagem na cadeira, quick massage",
    de: "sitzmassage, b\xFCromassage",
    ru: "\u043E\u0444\u0438\u0441\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
    cs: "mas\xE1\u017E na \u017Eidli",
    pl: "masa\u017C na krze\u015Ble, masa\u017C biurowy",
    ja: "\u30C1\u30A7\u30A2\u30DE\u30C3\u30B5\u30FC\u30B8"
  },
  shiatsu: {
    en: "shiatsu, shiatsu massage",
    ja: "\u6307\u5727, \u6307\u5727\u30DE\u30C3\u30B5\u30FC\u30B8",
    ru: "\u0448\u0438\u0430\u0446\u0443",
    uk: "\u0448\u0456\u0430\u0446\u0443",
    cs: "\u0161iatsu",
    ko: "\uC2DC\uC544\uCE20"
  },
  tuina: {
    en: "tuina, tui na, tuina massage, chinese massage, traditional chinese massage",
    es: "masaje chino",
    fr: "massage chinois",
    pt: "massagem chinesa",
    de: "chinesische massage",
    ru: "\u0442\u0443\u0439\u043D\u0430, \u043A\u0438\u0442\u0430\u0439\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
    uk: "\u0442\u0443\u0439\u043D\u0430, \u043A\u0438\u0442\u0430\u0439\u0441\u044C\u043A\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
    cs: "\u010D\xEDnsk\xE1 mas\xE1\u017E",
    pl: "masa\u017C chi\u0144ski",
    zh: "\u63A8\u62FF, \u4E2D\u5F0F\u6309\u6469, ~\u4E2D\u5F0F"
  },
  "craniosacral-therapy": {
    en: "craniosacral therapy, craniosacral, cranial sacral therapy",
    es: "craneosacral, terapia craneosacral, sacrocraneal",
    fr: "cranio-sacral, cranio-sacr\xE9e, th\xE9rapie cranio-sacr\xE9e",
    pt: "craniossacral, terapia craniossacral",
    de: "craniosacral*, kraniosakral*",
    it: "craniosacrale",
    ru: "\u043A\u0440\u0430\u043D\u0438\u043E\u0441\u0430\u043A\u0440\u0430\u043B\u044C\u043D*",
    uk: "\u043A\u0440\u0430\u043D\u0456\u043E\u0441\u0430\u043A\u0440\u0430\u043B\u044C\u043D*",
    cs: "kraniosakr\xE1l*",
    pl: "czaszkowo-krzy\u017Cow*",
    ja: "\u30AF\u30E9\u30CB\u30AA\u30BB\u30A4\u30AF\u30E9\u30EB, \u982D\u84CB\u4ED9\u9AA8\u7642\u6CD5"
  },
  "connective-tissue-massage": {
    en: "connective tissue massage",
    es: "masaje del tejido conectivo",
    fr: "massage du tissu conjonctif",
    de: "bindegewebsmassage",
    it: "massaggio connettivale",
    ru: "\u0441\u043E\u0435\u0434\u0438\u043D\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0442\u043A\u0430\u043D\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
    pl: "masa\u017C tkanki \u0142\u0105cznej"
  },
  "friction-massage": {
    en: "friction massage, transverse friction massage, deep transverse friction, cross friction massage, cross fiber friction, cross fibre friction, deep friction massage",
    es: "masaje transverso profundo",
    fr: "massage transversal profond",
    de: "querfriktion, friktionsmassage"
  },
  ashiatsu: { en: "ashiatsu, ashiatsu massage, barefoot massage", ja: "\u8DB3\u5727" },
  "heat-packs": {
    en: "heat pack, hot pack, heat therapy, moist heat, heating pad",
    es: "compresas calientes",
    de: "w\xE4rmepackung, w\xE4rmekissen",
    zh: "\u70ED\u6577, \u71B1\u6577",
    ja: "\u30DB\u30C3\u30C8\u30D1\u30C3\u30AF"
  },
  "cold-packs": {
    en: "cold pack, ice pack, cold compress",
    es: "compresas fr\xEDas",
    de: "k\xE4ltepackung, eispackung",
    zh: "\u51B0\u6577"
  },
  "essential-oils": {
    en: "essential oil",
    es: "aceites esenciales, aceite esencial",
    fr: "huile essentielle",
    pt: "\xF3leos essenciais, \xF3leo essencial",
    de: "\xE4therische \xF6le, \xE4therisches \xF6l",
    it: "oli essenziali, olio essenziale",
    ru: "\u044D\u0444\u0438\u0440\u043D\u044B\u0435 \u043C\u0430\u0441\u043B\u0430, \u044D\u0444\u0438\u0440\u043D\u044B\u043C\u0438 \u043C\u0430\u0441\u043B\u0430\u043C\u0438, \u044D\u0444\u0438\u0440\u043D\u043E\u0435 \u043C\u0430\u0441\u043B\u043E",
    uk: "\u0435\u0444\u0456\u0440\u043D\u0456 \u043E\u043B\u0456\u0457"
  },
  tapotement: { en: "tapotement, percussive strokes" },
  cupping: {
    en: "cupping therapy, cupping massage, massage cupping, fire cupping, dry cupping, ~cupping",
    es: "ventosaterapia, terapia con ventosas, ~ventosas",
    fr: "~ventouse, massage aux ventouses",
    pt: "ventosaterapia",
    de: "schr\xF6pfen, schr\xF6pfmassage, schr\xF6pfbehandlung, schr\xF6pfkopf, schr\xF6pfk\xF6pfe",
    it: "coppettazione",
    ru: "\u0431\u0430\u043D\u043E\u0447\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, \u043C\u0430\u0441\u0441\u0430\u0436 \u0431\u0430\u043D\u043A\u0430\u043C\u0438",
    uk: "\u0431\u0430\u043D\u043E\u0447\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
    cs: "ba\u0148kov\xE1n\xED, ba\u0148kovanie, ba\u0148kov\xE1 mas\xE1\u017E, ~ba\u0148kov, ~ba\u0148kov\xE9",
    pl: "masa\u017C ba\u0144kami, masa\u017C ba\u0144k\u0105, ba\u0144ka chi\u0144ska, ba\u0144ki chi\u0144skie, ~ba\u0144ki",
    zh: "\u62D4\u7F50",
    ja: "\u30AB\u30C3\u30D4\u30F3\u30B0, \u5438\u3044\u7389",
    ko: "\uBD80\uD56D",
    vi: "gi\xE1c h\u01A1i",
    id: "terapi bekam, ~bekam"
  },
  "gua-sha": {
    en: "gua sha, guasha, iastm, instrument assisted soft tissue mobilization, instrument assisted soft tissue mobilisation",
    zh: "\u522E\u75E7",
    ja: "\u30B0\u30A2\u30B7\u30E3, \u304B\u3063\u3055, \u30AB\u30C3\u30B5",
    ko: "\uAD04\uC0AC",
    ru: "\u0433\u0443\u0430\u0448\u0430"
  },
  "percussion-device": {
    en: "percussion device, massage gun, percussion gun, percussive therapy, theragun, hypervolt",
    es: "pistola de masaje",
    fr: "pistolet de massage",
    de: "massagepistole"
  },
  "exercise-therapy": {
    en: "physical therapy, physiotherapy, exercise therapy, therapeutic exercise, physical therapist, physiotherapist, physio",
    es: "fisioterapia, ejercicio terap\xE9utico",
    fr: "physioth\xE9rapie, kin\xE9sith\xE9rapie",
    pt: "fisioterapia",
    de: "physiotherapie, krankengymnastik",
    ru: "\u043B\u0435\u0447\u0435\u0431\u043D\u0430\u044F \u0444\u0438\u0437\u043A\u0443\u043B\u044C\u0442\u0443\u0440\u0430, \u043B\u0444\u043A",
    cs: "fyzioterapie, fyzioterapia",
    pl: "fizjoterapia",
    zh: "\u7269\u7406\u6CBB\u7597, \u7269\u7406\u6CBB\u7642",
    ja: "\u7406\u5B66\u7642\u6CD5, \u904B\u52D5\u7642\u6CD5",
    ko: "\uBB3C\uB9AC\uCE58\uB8CC, \uC6B4\uB3D9\uCE58\uB8CC",
    vi: "v\u1EADt l\xFD tr\u1ECB li\u1EC7u",
    id: "fisioterapi",
    tr: "fizyoterapi, fizik tedavi",
    nl: "fysiotherapie"
  },
  education: { en: "pain education, patient education, advice to stay active" },
  acupuncture: {
    en: "acupuncture, accupuncture, acupuncturist",
    es: "acupuntura",
    fr: "acuponcture",
    pt: "acupuntura",
    de: "akupunktur",
    it: "agopuntura",
    ru: "\u0438\u0433\u043B\u043E\u0443\u043A\u0430\u043B\u044B\u0432\u0430\u043D\u0438*, \u0430\u043A\u0443\u043F\u0443\u043D\u043A\u0442\u0443\u0440*",
    uk: "\u0433\u043E\u043B\u043A\u043E\u0432\u043A\u043E\u043B\u044E\u0432\u0430\u043D\u043D\u044F, \u0430\u043A\u0443\u043F\u0443\u043D\u043A\u0442\u0443\u0440*",
    cs: "akupunktura",
    pl: "akupunktura",
    zh: "\u9488\u523A",
    ja: "\u937C\u6CBB\u7642, ~\u937C",
    ko: "\uCE68\uC220",
    vi: "ch\xE2m c\u1EE9u",
    id: "akupunktur",
    nl: "acupunctuur"
  },
  "spinal-manipulation": {
    en: "chiropractic, chiropractor, chiropractic adjustment, spinal manipulation, spinal adjustment",
    es: "quiropr\xE1ctica, quiropr\xE1ctico, quiropraxia",
    fr: "chiropratique, chiropraxie, chiropracteur",
    pt: "quiropraxia",
    de: "chiropraktik, chiropraktiker",
    it: "chiropratica",
    ru: "\u0445\u0438\u0440\u043E\u043F\u0440\u0430\u043A\u0442\u0438\u043A\u0430",
    pl: "chiropraktyka",
    zh: "\u6574\u810A",
    ja: "\u30AB\u30A4\u30ED\u30D7\u30E9\u30AF\u30C6\u30A3\u30C3\u30AF, ~\u30AB\u30A4\u30ED",
    ko: "\uCE74\uC774\uB85C\uD504\uB799\uD2F1"
  },
  "joint-mobilization": {
    en: "joint mobilization, joint mobilisation, manual therapy",
    de: "manuelle therapie",
    fr: "th\xE9rapie manuelle",
    es: "terapia manual",
    pt: "terapia manual",
    pl: "terapia manualna"
  },
  cbt: {
    en: "cbt, cognitive behavioural therapy, cognitive behavioral therapy",
    es: "terapia cognitivo conductual",
    fr: "th\xE9rapie cognitivo-comportementale",
    de: "kognitive verhaltenstherapie"
  },
  "cbt-i": {
    en: "cbt-i, cbti, cbt for insomnia, cognitive behavioural therapy for insomnia, cognitive behavioral therapy for insomnia"
  },
  mindfulness: {
    en: "mindfulness, meditation, relaxation training, progressive muscle relaxation",
    es: "atenci\xF3n plena, meditaci\xF3n",
    fr: "pleine conscience, m\xE9ditation",
    pt: "aten\xE7\xE3o plena, medita\xE7\xE3o",
    de: "achtsamkeit, autogenes training, progressive muskelentspannung",
    zh: "\u51A5\u60F3, \u6B63\u5FF5",
    ja: "\u30DE\u30A4\u30F3\u30C9\u30D5\u30EB\u30CD\u30B9, \u7791\u60F3",
    ko: "\uBA85\uC0C1"
  },
  "self-massage": {
    en: "self massage, foam rolling, foam roller",
    es: "automasaje",
    fr: "automassage",
    pt: "automassagem",
    de: "selbstmassage, faszienrolle",
    ru: "\u0441\u0430\u043C\u043E\u043C\u0430\u0441\u0441\u0430\u0436",
    uk: "\u0441\u0430\u043C\u043E\u043C\u0430\u0441\u0430\u0436",
    zh: "\u81EA\u6211\u6309\u6469",
    ja: "\u30BB\u30EB\u30D5\u30DE\u30C3\u30B5\u30FC\u30B8"
  },
  "sleep-hygiene": { en: "sleep hygiene", de: "schlafhygiene", es: "higiene del sue\xF1o", fr: "hygi\xE8ne du sommeil" },
  "compression-therapy": {
    en: "compression therapy, compression stockings, compression garment",
    de: "kompressionstherapie, kompressionsstr\xFCmpfe",
    es: "medias de compresi\xF3n",
    fr: "bas de contention"
  },
  "dry-needling": { en: "dry needling", es: "punci\xF3n seca", pt: "agulhamento a seco", pl: "suche ig\u0142owanie" },
  electroacupuncture: {
    en: "electroacupuncture",
    es: "electroacupuntura",
    de: "elektroakupunktur",
    zh: "\u7535\u9488"
  },
  tens: { en: "tens unit, tens machine, tens therapy, transcutaneous electrical nerve stimulation, ~tens" },
  moxibustion: {
    en: "moxibustion, moxa",
    es: "moxibusti\xF3n",
    zh: "\u827E\u7078",
    ja: "\u304A\u7078"
  }
};

// src/knowledge/labels/variants.ts
var variants2 = [
  {
    code: "swedish-massage",
    variant: "relaxation massage",
    general: true,
    names: {
      en: "relaxation massage, relaxing massage, relax massage, ~relaxing",
      es: "masaje relajante, masaje de relajaci\xF3n",
      fr: "massage relaxant, massage de relaxation",
      pt: "massagem relaxante",
      de: "entspannungsmassage, entspannende massage",
      it: "massaggio rilassante",
      ru: "\u0440\u0430\u0441\u0441\u043B\u0430\u0431\u043B\u044F\u044E\u0449\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, \u0440\u0435\u043B\u0430\u043A\u0441 \u043C\u0430\u0441\u0441\u0430\u0436, ~\u0440\u0430\u0441\u0441\u043B\u0430\u0431\u043B\u044F\u044E\u0449*",
      uk: "\u0440\u043E\u0437\u0441\u043B\u0430\u0431\u043B\u044E\u044E\u0447\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u0440\u043E\u0437\u0441\u043B\u0430\u0431\u043B\u044E\u0432\u0430\u043B\u044C\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436, \u0440\u0435\u043B\u0430\u043A\u0441 \u043C\u0430\u0441\u0430\u0436, ~\u0440\u043E\u0437\u0441\u043B\u0430\u0431\u043B\u044E\u044E\u0447*, ~\u0440\u0435\u043B\u0430\u043A\u0441",
      cs: "relaxa\u010Dn\xED mas\xE1\u017E, relaxa\u010Dn\xE1 mas\xE1\u017E, ~relaxa\u010Dn\xED, ~relaxa\u010Dn\xE1",
      pl: "masa\u017C relaksacyjny",
      zh: "\u653E\u677E\u6309\u6469, \u653E\u9B06\u6309\u6469, \u8212\u7F13\u6309\u6469, ~\u8212\u7F13",
      ja: "\u30EA\u30E9\u30AF\u30BC\u30FC\u30B7\u30E7\u30F3\u30DE\u30C3\u30B5\u30FC\u30B8, ~\u30EA\u30E9\u30AF\u30BC\u30FC\u30B7\u30E7\u30F3",
      vi: "massage th\u01B0 gi\xE3n, ~th\u01B0 gi\xE3n",
      id: "pijat relaksasi",
      bg: "\u0440\u0435\u043B\u0430\u043A\u0441\u0438\u0440\u0430\u0449 \u043C\u0430\u0441\u0430\u0436, ~\u0440\u0435\u043B\u0430\u043A\u0441\u0438\u0440\u0430\u0449"
    }
  },
  {
    code: "swedish-massage",
    variant: "wellness massage",
    general: true,
    names: { en: "wellness massage, well-being massage", fr: "massage bien-\xEAtre", de: "wellnessmassage" }
  },
  {
    code: "swedish-massage",
    variant: "anti-stress massage",
    general: true,
    names: {
      en: "anti-stress massage",
      es: "masaje antiestr\xE9s",
      fr: "massage anti-stress",
      de: "anti-stress-massage",
      ru: "\u0430\u043D\u0442\u0438\u0441\u0442\u0440\u0435\u0441\u0441 \u043C\u0430\u0441\u0441\u0430\u0436, \u0430\u043D\u0442\u0438\u0441\u0442\u0440\u0435\u0441\u0441\u043E\u0432\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436, ~\u0430\u043D\u0442\u0438\u0441\u0442\u0440\u0435\u0441\u0441",
      uk: "\u0430\u043D\u0442\u0438\u0441\u0442\u0440\u0435\u0441 \u043C\u0430\u0441\u0430\u0436, ~\u0430\u043D\u0442\u0438\u0441\u0442\u0440\u0435\u0441"
    }
  },
  { code: "swedish-massage", variant: "momihogushi", names: { ja: "\u3082\u307F\u307B\u3050\u3057, \u63C9\u307F\u307B\u3050\u3057" } },
  { code: "swedish-massage", variant: "Heilmassage", general: true, names: { de: "heilmassage" } },
  {
    code: "swedish-massage",
    variant: "lomi lomi",
    names: {
      en: "lomi lomi, lomilomi, lomi lomi nui, hawaiian massage",
      es: "masaje hawaiano",
      fr: "massage hawa\xEFen",
      pt: "massagem havaiana",
      de: "hawaiianische massage, hawaii-massage",
      ru: "\u043B\u043E\u043C\u0438-\u043B\u043E\u043C\u0438, \u0433\u0430\u0432\u0430\u0439\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
      uk: "\u043B\u043E\u043C\u0456-\u043B\u043E\u043C\u0456, \u0433\u0430\u0432\u0430\u0439\u0441\u044C\u043A\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
      cs: "havajsk\xE1 mas\xE1\u017E",
      pl: "masa\u017C hawajski",
      ja: "\u30ED\u30DF\u30ED\u30DF",
      ko: "\uB85C\uBBF8\uB85C\uBBF8"
    }
  },
  {
    code: "swedish-massage",
    variant: "Balinese massage",
    names: {
      en: "balinese massage, bali massage, ~balinese",
      es: "masaje balin\xE9s",
      fr: "massage balinais",
      pt: "massagem balinesa",
      de: "balinesische massage",
      ru: "\u0431\u0430\u043B\u0438\u0439\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
      uk: "\u0431\u0430\u043B\u0456\u0439\u0441\u044C\u043A\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
      pl: "masa\u017C balijski",
      zh: "\u5DF4\u5398\u5C9B\u6309\u6469, \u5DF4\u5398\u6309\u6469",
      ja: "\u30D0\u30EA\u30CB\u30FC\u30BA\u30DE\u30C3\u30B5\u30FC\u30B8, \u30D0\u30EA\u30CB\u30FC\u30BA",
      id: "pijat bali"
    }
  },
  {
    code: "swedish-massage",
    variant: "Ayurvedic massage",
    general: true,
    names: {
      en: "ayurvedic massage, ayurveda massage, ~ayurvedic",
      es: "masaje ayurv\xE9dico",
      fr: "massage ayurv\xE9dique",
      pt: "massagem ayurv\xE9dica, massagem ayurveda",
      de: "ayurvedische massage, ayurvedamassage",
      it: "massaggio ayurvedico",
      ru: "\u0430\u044E\u0440\u0432\u0435\u0434\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
      uk: "\u0430\u044E\u0440\u0432\u0435\u0434\u0438\u0447\u043D\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
      pl: "masa\u017C ajurwedyjski",
      cs: "ajurv\xE9dsk\xE1 mas\xE1\u017E, ayurv\xE9dsk\xE1 mas\xE1\u017E"
    }
  },
  { code: "swedish-massage", variant: "abhyanga", names: { en: "abhyanga, abyanga, abhyangam" } },
  {
    code: "swedish-massage",
    variant: "Californian massage",
    names: {
      en: "californian massage, california massage, esalen massage, ~esalen",
      fr: "massage californien",
      es: "masaje californiano",
      it: "massaggio californiano",
      de: "kalifornische massage, esalen-massage"
    }
  },
  {
    code: "swedish-massage",
    variant: "oil massage",
    general: true,
    names: {
      en: "oil massage",
      es: "masaje con aceite, masaje con aceites",
      fr: "massage \xE0 l'huile",
      pt: "massagem com \xF3leo, massagem com \xF3leos",
      de: "\xF6lmassage",
      zh: "\u6CB9\u538B, \u6CB9\u58D3",
      ja: "\u30AA\u30A4\u30EB\u30DE\u30C3\u30B5\u30FC\u30B8, \u30AA\u30A4\u30EB\u30C8\u30EA\u30FC\u30C8\u30E1\u30F3\u30C8",
      ko: "\uC624\uC77C \uB9C8\uC0AC\uC9C0",
      th: "\u0E19\u0E27\u0E14\u0E19\u0E49\u0E33\u0E21\u0E31\u0E19"
    }
  },
  {
    code: "swedish-massage",
    variant: "four hands massage",
    general: true,
    names: {
      en: "four hands massage, 4 hands massage, four handed massage, ~four hands, ~4 hands, ~four hand, ~4 hand",
      es: "masaje a cuatro manos, ~cuatro manos, ~4 manos",
      fr: "massage \xE0 quatre mains, ~quatre mains, ~4 mains",
      pt: "massagem a quatro m\xE3os, ~quatro m\xE3os, ~4 m\xE3os",
      de: "vierhandmassage, vier-hand-massage, 4-hand-massage, ~vierh\xE4ndig",
      it: "massaggio a quattro mani, ~quattro mani, ~4 mani",
      ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0432 \u0447\u0435\u0442\u044B\u0440\u0435 \u0440\u0443\u043A\u0438, \u043C\u0430\u0441\u0441\u0430\u0436 \u0432 4 \u0440\u0443\u043A\u0438, ~\u0447\u0435\u0442\u044B\u0440\u0435 \u0440\u0443\u043A\u0438, ~4 \u0440\u0443\u043A\u0438",
      uk: "\u043C\u0430\u0441\u0430\u0436 \u0432 \u0447\u043E\u0442\u0438\u0440\u0438 \u0440\u0443\u043A\u0438, \u043C\u0430\u0441\u0430\u0436 \u0432 4 \u0440\u0443\u043A\u0438, ~\u0447\u043E\u0442\u0438\u0440\u0438 \u0440\u0443\u043A\u0438, ~4 \u0440\u0443\u043A\u0438",
      pl: "masa\u017C na cztery r\u0119ce, masa\u017C na 4 r\u0119ce",
      zh: "\u56DB\u624B\u6309\u6469"
    }
  },
  {
    code: "deep-tissue-massage",
    variant: "descontracturante",
    names: {
      es: "masaje descontracturante, descontracturante",
      pt: "massagem descontracturante, descontracturante, descontraturante",
      it: "massaggio decontratturante, decontratturante",
      fr: "massage d\xE9contracturant, d\xE9contracturant"
    }
  },
  {
    code: "deep-tissue-massage",
    variant: "bamboo massage",
    names: {
      en: "bamboo massage, bamboo fusion massage, ~bamboo",
      es: "masaje con bamb\xFA, masaje con ca\xF1as de bamb\xFA, bambuterapia",
      fr: "massage aux bambous, massage bambou",
      pt: "massagem com bambu, bambuterapia",
      de: "bambusmassage, bambus-massage",
      ru: "\u043C\u0430\u0441\u0441\u0430\u0436 \u0431\u0430\u043C\u0431\u0443\u043A\u043E\u0432\u044B\u043C\u0438 \u043F\u0430\u043B\u043E\u0447\u043A\u0430\u043C\u0438, \u0431\u0430\u043C\u0431\u0443\u043A\u043E\u0432\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436",
      uk: "\u0431\u0430\u043C\u0431\u0443\u043A\u043E\u0432\u0438\u0439 \u043C\u0430\u0441\u0430\u0436",
      cs: "bambusov\xE1 mas\xE1\u017E, mas\xE1\u017E bambusem",
      pl: "masa\u017C bambusami, masa\u017C bambusowy"
    }
  },
  {
    code: "hot-stone-massage",
    variant: "warm bamboo massage",
    names: { en: "warm bamboo massage, hot bamboo massage, warm bamboo" }
  },
  { code: "deep-tissue-massage", variant: "hilot", names: { en: "hilot, hilot massage, traditional hilot" } },
  {
    code: "acupressure",
    variant: "Akupunktmassage",
    names: { de: "akupunktmassage, akupunkt-massage nach penzel" }
  },
  {
    code: "head-and-face-massage",
    variant: "Indian head massage",
    names: { en: "indian head massage, champissage", de: "indische kopfmassage", fr: "massage cr\xE2nien indien" }
  },
  { code: "head-and-face-massage", variant: "head spa", names: { en: "head spa", ja: "\u30D8\u30C3\u30C9\u30B9\u30D1", ko: "\uD5E4\uB4DC\uC2A4\uD30C" } },
  {
    code: "head-and-face-massage",
    variant: "g\u1ED9i \u0111\u1EA7u",
    names: { vi: "g\u1ED9i \u0111\u1EA7u, g\u1ED9i \u0111\u1EA7u d\u01B0\u1EE1ng sinh" }
  },
  {
    code: "head-and-face-massage",
    variant: "shirodhara",
    names: { en: "shirodhara", ru: "\u0448\u0438\u0440\u043E\u0434\u0445\u0430\u0440\u0430", pl: "shirodara" }
  },
  {
    code: "trigger-point-therapy",
    variant: "neuromuscular therapy",
    names: {
      en: "neuromuscular therapy, neuromuscular massage, neuromuscular massage therapy, ~neuromuscular",
      es: "terapia neuromuscular",
      de: "neuromuskul\xE4re therapie"
    }
  },
  {
    code: "myofascial-release",
    variant: "Rolfing",
    names: { en: "rolfing, structural integration", de: "strukturelle integration" }
  },
  {
    code: "comfort-touch",
    variant: "geriatric massage",
    names: {
      en: "geriatric massage, elderly massage, massage for seniors",
      es: "masaje geri\xE1trico",
      pt: "massagem geri\xE1trica"
    }
  },
  { code: "intraoral-massage", variant: "buccal massage", names: { en: "buccal massage", ru: "\u0431\u0443\u043A\u043A\u0430\u043B\u044C\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436" } },
  {
    code: "abdominal-massage",
    variant: "chi nei tsang",
    names: { en: "chi nei tsang" }
  },
  {
    code: "abdominal-massage",
    variant: "visceral massage",
    names: {
      en: "visceral massage, visceral manipulation",
      es: "masaje visceral",
      fr: "massage visc\xE9ral",
      ru: "\u0432\u0438\u0441\u0446\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u043C\u0430\u0441\u0441\u0430\u0436"
    }
  },
  { code: "foot-massage", variant: "Thai foot massage", names: { en: "thai foot massage", de: "thai-fu\xDFmassage" } },
  { code: "gua-sha", variant: "kerokan", names: { id: "kerokan" } },
  { code: "gua-sha", variant: "c\u1EA1o gi\xF3", names: { vi: "c\u1EA1o gi\xF3" } },
  { code: "gua-sha", variant: "Graston technique", names: { en: "graston, graston technique" } },
  {
    code: "heat-packs",
    variant: "herbal compress",
    names: { en: "herbal compress, hot herbal compress, thai herbal compress, herbal ball", th: "\u0E25\u0E39\u0E01\u0E1B\u0E23\u0E30\u0E04\u0E1A" }
  },
  { code: "heat-packs", variant: "mud pack", names: { de: "fango, fangopackung, moorpackung" } },
  {
    code: "compression-therapy",
    variant: "pressotherapy",
    names: { en: "pressotherapy", es: "presoterapia", fr: "pressoth\xE9rapie", pt: "pressoterapia", ru: "\u043F\u0440\u0435\u0441\u0441\u043E\u0442\u0435\u0440\u0430\u043F\u0438\u044F" }
  },
  {
    code: "joint-mobilization",
    variant: "osteopathy",
    names: {
      en: "osteopathy, osteopathic treatment, osteopath, osteo",
      es: "osteopat\xEDa",
      fr: "ost\xE9opathie",
      pt: "osteopatia",
      de: "osteopathie",
      ru: "\u043E\u0441\u0442\u0435\u043E\u043F\u0430\u0442\u0438\u044F",
      uk: "\u043E\u0441\u0442\u0435\u043E\u043F\u0430\u0442\u0456\u044F",
      cs: "osteopatie"
    }
  }
];

// src/label-index.ts
var built;
function phrases() {
  built ??= build();
  return built;
}
function build() {
  const index = new Index();
  addVocabulary(index);
  for (const { code: code2, variant, general, names } of variants2)
    index.addAll(names, "name", { kind: "technique", code: code2, variant, general });
  for (const { codes: codes3, names } of unsettledNames)
    for (const code2 of codes3) index.addAll(names, "name", { kind: "technique", code: code2, general: true });
  addShared(index);
  addWords(index);
  return index;
}
function addVocabulary(index) {
  addKind(index, "technique", techniqueLabels, techniqueNames);
  addKind(index, "condition", conditionLabels, conditionNames);
  addKind(index, "goal", goalLabels, goalNames);
  addKind(index, "region", regionLabels, regionNames);
  const questions3 = Object.entries(questionNames);
  addKind(
    index,
    "question",
    Object.fromEntries(questions3.map(([code2, { label }]) => [code2, label])),
    Object.fromEntries(questions3.map(([code2, { names }]) => [code2, names]))
  );
}
function addKind(index, kind, labels2, names) {
  for (const [code2, label] of Object.entries(labels2)) {
    index.add(`~${code2}, ~${label.replaceAll(/[,()]/g, " ")}`, "name", { kind, code: code2 });
    index.addAll(names[code2] ?? {}, "name", { kind, code: code2 });
  }
}
function addShared(index) {
  const shared2 = [
    ["condition", sharedConditionNames],
    ["region", sharedRegionNames],
    ["question", sharedQuestionNames]
  ];
  for (const [kind, list3] of shared2)
    for (const { codes: codes3, names } of list3) for (const code2 of codes3) index.addAll(names, "name", { kind, code: code2 });
}
function addWords(index) {
  const roles = [
    ["sensual", sensualNames],
    ["modifier", modifiers],
    ["unit", units],
    ["filler", fillers],
    ["and", ands],
    ["or", ors],
    ["but", buts],
    ["negation", negations],
    ["after-negation", afterNegations],
    ["doubt", doubts],
    ["limit", limits],
    ["presuming", presumings],
    ["aside", notNegations],
    ["everyday", everyday]
  ];
  for (const [role, names] of roles) index.addAll(names, role);
}
function entriesOf(list3) {
  const text2 = normalise(list3);
  const names = /* @__PURE__ */ new Map();
  for (const token of tokensOf(text2)) {
    const name = names.get(token.stretch);
    if (name) name.push(token);
    else names.set(token.stretch, [token]);
  }
  return [...names.values()].map((tokens) => ({
    parts: tokens.map(({ word }) => word),
    alone: text2.charAt((tokens[0]?.start ?? 0) - 1) === "~",
    stem: text2.charAt(tokens.at(-1)?.end ?? 0) === "*"
  }));
}
var umlauts = { \u00E4: "ae", \u00F6: "oe", \u00FC: "ue" };
var withoutUmlauts = (list3) => list3.replaceAll(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
var Index = class {
  names = /* @__PURE__ */ new Map();
  words = /* @__PURE__ */ new Map();
  spellings = /* @__PURE__ */ new Map();
  beginnings = /* @__PURE__ */ new Set();
  longest = 0;
  /** Adds every name of every language as a reading. */
  addAll(names, role, name) {
    for (const [language, list3] of Object.entries(names)) {
      this.add(list3, role, name);
      if (language === "de" && /[äöü]/.test(list3)) this.add(withoutUmlauts(list3), role, name);
    }
  }
  /** Adds every name of one list as a reading. */
  add(list3, role, name) {
    for (const entry of entriesOf(list3)) this.#addEntry(entry, { role, alone: entry.alone, ...name ? { name } : {} });
  }
  #addEntry({ parts, stem }, reading) {
    const isName = reading.role === "name";
    const key = keyOf2(isName ? withoutFillers(parts) : parts) + (stem ? "*" : "");
    put(isName ? this.names : this.words, key, reading);
    this.longest = Math.max(this.longest, key.length);
    if (stem) this.beginnings.add((parts.at(-1) ?? "").slice(0, leastStem));
    else if (isName || reading.role === "modifier") this.#spell(parts);
  }
  #spell(parts) {
    for (const word of parts.length > 1 ? [...parts, parts.join("")] : parts) {
      if (word.length < leastSpelling) continue;
      const bucket = bucketOf(word, word.length);
      const known5 = this.spellings.get(bucket);
      if (known5) known5.add(word);
      else this.spellings.set(bucket, /* @__PURE__ */ new Set([word]));
    }
  }
};
function put(map, key, reading) {
  const readings = map.get(key) ?? [];
  const at = readings.findIndex((other) => sameReading(other, reading));
  if (at < 0) readings.push(reading);
  else if (!reading.alone && readings[at]?.alone) readings[at] = reading;
  map.set(key, readings);
}

// src/own-labels.ts
var known4 = /* @__PURE__ */ new WeakMap();
function lookupOf(catalogue2) {
  if (!catalogue2) return { phrases: phrases() };
  const lookup = known4.get(catalogue2) ?? { phrases: phrases(), own: ownReadings(catalogue2) };
  known4.set(catalogue2, lookup);
  return lookup;
}
function ownReadings({ techniques: techniques2 }) {
  const own2 = /* @__PURE__ */ new Map();
  const shipped2 = techniqueLabels;
  for (const { code: code2, label, offeredAs = [] } of techniques2) {
    for (const name of /* @__PURE__ */ new Set([label, ...offeredAs])) if (shipped2[code2] !== name) add2(own2, name, code2, false);
    if (!Object.hasOwn(shipped2, code2)) add2(own2, code2, code2, true);
  }
  return own2;
}
function add2(own2, text2, code2, alone2) {
  const parts = words2(text2);
  if (parts.length === 0) return;
  const key = keyOf2(withoutFillers(parts));
  const reading = { role: "name", name: { kind: "technique", code: code2 }, alone: alone2 };
  own2.set(key, [...own2.get(key) ?? [], reading]);
}

// src/resolve.ts
var longest2 = 500;
function resolve(text2, options = {}) {
  const written = typeof text2 === "string" ? text2 : "";
  if (written.length > longest2) return { ...nothing2(), tooLong: true };
  const understood = understand(written, lookupOf(options.catalogue && checked(options.catalogue)));
  if (understood.spans.some((span) => hasRole(span, "sensual"))) return sensual(understood);
  return found(understood, options);
}
function found(understood, { kinds: wanted = kinds, catalogue: catalogue2 }) {
  const { mentions, negated } = mentionsIn(understood, { kinds: new Set(wanted), catalogue: catalogue2 });
  const { kept, dropped } = withoutGeneral(mentions);
  const present = kept.filter(({ standing }) => standing !== "denied");
  const denied2 = kept.filter(({ standing }) => standing === "denied");
  const named2 = matchesOf(present, understood, catalogue2);
  const matches = withFirstQuestions(named2, catalogue2);
  const all2 = matchesOf(denied2, understood, catalogue2);
  const apart2 = all2.filter((one) => !matches.some(({ kind, code: code2 }) => kind === one.kind && code2 === one.code));
  const rest = restOf(understood);
  const confidence = confidenceOf(present, named2, rest, understood);
  return {
    // What is both named and denied is not certain.
    confidence: apart2.length < all2.length ? "ambiguous" : confidence,
    matches,
    denied: apart2,
    negated,
    modifiers: modifiersIn(
      understood,
      dropped.map(({ span }) => span)
    ),
    rest
  };
}
var nothing2 = () => ({
  confidence: "none",
  matches: [],
  denied: [],
  negated: false,
  modifiers: [],
  rest: []
});
var sensual = (understood) => ({
  ...nothing2(),
  negated: understood.spans.some((span) => hasRole(span, "negation") || hasRole(span, "after-negation")),
  modifiers: modifiersIn(understood, []),
  rest: restOf(understood),
  outOfScope: "sensual"
});
function confidenceOf(present, matches, rest, understood) {
  if (matches.length === 0) return "none";
  const isOpen = present.some(({ names, standing }) => standing === "doubtful" || isEither(names));
  const techniques2 = matches.filter(({ kind }) => kind === "technique").length;
  if (isOpen || techniques2 > 1 || matches.length > 1 && isJoinedByOr(present, understood)) return "ambiguous";
  return rest.length > 0 || present.some(({ span }) => span.near) ? "close" : "exact";
}
function isEither(names) {
  const told = names.map(({ kind }) => kind);
  return names.length > 1 && !(names.length === 2 && told.includes("condition") && told.includes("question"));
}
function isJoinedByOr(present, { spans }) {
  const ends = new Set(present.map(({ span }) => span.to));
  const last = Math.max(...present.map(({ span }) => span.from));
  return spans.some((span) => hasRole(span, "or") && ends.has(span.from) && last >= span.to);
}

// src/menu-names.ts
function meantBy(text2, catalogue2) {
  const found3 = techniquesIn2(text2, catalogue2);
  const known5 = techniquesIn2(text2);
  const words3 = text2.split(/[^\p{L}\p{M}\p{N}'-]+/u).flatMap((word) => wordAlone(word, catalogue2));
  const matches = [...found3.matches, ...known5.matches, ...words3];
  return {
    found: found3,
    codes: codesOf2(matches),
    misleading: codesOf2(matches.filter((match2) => match2.variant === void 0 && !isPurpose(match2, matches))),
    anywhere: codesOf2(known5.matches),
    denied: codesOf2([...found3.denied, ...known5.denied]),
    isSensual: found3.outOfScope !== void 0
  };
}
var isPurpose = ({ matched }, matches) => codesOf2(matches.filter((other) => other.matched === matched)).length > 2;
var techniquesIn2 = (text2, catalogue2) => resolve(text2, { kinds: ["technique"], catalogue: catalogue2 });
var wordAlone = (word, catalogue2) => [techniquesIn2(word, catalogue2), techniquesIn2(word)].flatMap(
  ({ confidence, matches }) => confidence === "exact" ? matches : []
);
var codesOf2 = (matches) => [...new Set(matches.map(({ code: code2 }) => code2))];
function namesRegionBeyond(text2, { reach }) {
  if (reach === "whole-body") return false;
  const places2 = /* @__PURE__ */ new Map();
  for (const { code: code2, matched } of resolve(text2, { kinds: ["region"] }).matches)
    places2.set(matched, places2.get(matched) || reach.some((region2) => region2 === code2));
  return [...places2.values()].includes(false);
}

// src/menu.ts
function readMenu(catalogue2, menu, report) {
  const names = /* @__PURE__ */ new Map();
  if (!Array.isArray(menu) || menu.length === 0)
    report("menu", "wrong-type", "must be a list of codes, names or { code, label }, and not be empty.");
  const seen2 = /* @__PURE__ */ new Set();
  for (const [at, entry] of (Array.isArray(menu) ? menu : []).entries()) {
    const line = readEntry(entry, `menu[${at}]`, catalogue2, report);
    if (!line) continue;
    const name = line.label ?? line.code;
    if (seen2.has(looksOf(name))) report(`menu[${at}]`, "duplicate", `${shown(name)} is there already.`);
    seen2.add(looksOf(name));
    names.set(line.code, [...names.get(line.code) ?? [], ...line.label === void 0 ? [] : [line.label]]);
  }
  return names;
}
function readEntry(entry, path, catalogue2, report) {
  if (typeof entry === "string") return readName(entry, path, catalogue2, report);
  const { code: code2, label, ...others } = Object(entry);
  if (typeof code2 !== "string" || typeof label !== "string" || Object.keys(others).length > 0)
    report(path, "wrong-type", "must be a code, a name, or { code, label } with both as text and nothing else.");
  else if (!catalogue2.index.techniques.has(code2)) report(`${path}.code`, "unknown-code", notHere(code2, catalogue2));
  else return readLabel(code2, label, `${path}.label`, catalogue2, report);
  return void 0;
}
function readLabel(code2, given, path, catalogue2, report) {
  const flaw = flawOf(given);
  const label = printed(given);
  const meant = flaw ? void 0 : meantBy(label, catalogue2);
  if (flaw) report(path, "wrong-format", flaw);
  else if (meant?.isSensual) report(path, "contradiction", sensual2(label));
  else if (meant?.denied.includes(code2))
    report(path, "contradiction", `${shown(label)} says that it is not "${code2}".`);
  else if (meant && meant.misleading.length > 0 && !meant.codes.includes(code2))
    report(path, "contradiction", `${shown(label)} may be ${either2(meant.misleading)}, and not "${code2}".`);
  else return { code: code2, label };
  return void 0;
}
function readName(given, path, catalogue2, report) {
  const flaw = flawOf(given);
  if (flaw) report(path, "wrong-format", flaw);
  if (flaw) return void 0;
  const text2 = printed(given);
  if (catalogue2.index.techniques.has(text2)) return readCode(text2, path, catalogue2, report);
  const { isSensual, denied: denied2, found: found3 } = meantBy(text2, catalogue2);
  const [match2] = found3.matches;
  const technique2 = catalogue2.index.techniques.get(match2?.code ?? "");
  const unsettled = (why) => report(path, "ambiguous", `${shown(text2)} ${why}; give { code, label }.`);
  if (isSensual) report(path, "unknown-code", sensual2(text2));
  else if (!technique2 && denied2.length > 0)
    report(path, "unknown-code", `${shown(text2)} only says what it is not; give { code, label }.`);
  else if (!technique2) report(path, "unknown-code", notHere(text2, catalogue2));
  else if (denied2.length > 0) unsettled(`names "${technique2.code}" and says that it is not ${either2(denied2)}`);
  else if (found3.confidence !== "exact") unsettled(`may be ${either2(found3.matches.map(({ code: code2 }) => code2))}`);
  else if (isMassageBeside(technique2, found3.modifiers)) unsettled(`names "${technique2.code}", and a massage beside it`);
  else if (namesRegionBeyond(text2, technique2)) unsettled(`names a place that "${technique2.code}" does not reach`);
  else return { code: technique2.code, label: text2 };
  return void 0;
}
function readCode(code2, path, { techniques: techniques2 }, report) {
  const other = techniques2.find(
    (one) => one.code !== code2 && [one.label, ...one.offeredAs ?? []].some((name) => looksOf(name) === code2)
  );
  if (!other) return { code: code2 };
  report(path, "ambiguous", `"${code2}" is a code, and a name of "${other.code}"; give { code, label }.`);
  return void 0;
}
var massage = /mass?ag|masaj|masaż|masáž|masaž|массаж|масаж|按摩|マッサージ|마사지|mát xa|pijat|urut|مساج|تدليك|ماساژ|นวด/i;
var isMassageBeside = ({ kind }, modifiers2) => kind !== "massage" && modifiers2.some((word) => massage.test(word.normalize("NFC")));
var sensual2 = (text2) => `${shown(text2)} names a sensual service, which this library does not cover.`;
var either2 = (codes3) => [...new Set(codes3)].map((code2) => `"${code2}"`).join(" or ");
function notHere(text2, catalogue2) {
  const elsewhere2 = catalogue2.leftOut?.includes(text2) ? text2 : meantBy(text2, catalogue2).anywhere[0];
  if (elsewhere2 === void 0) return `${shown(text2)} names no technique; give { code, label }.`;
  return catalogue2.index.techniques.has(elsewhere2) ? `${shown(text2)} is not a code; did you mean "${elsewhere2}"?` : `${shown(text2)} may be "${elsewhere2}", which is not in this catalogue.`;
}

// src/offer.ts
function offer(catalogue2, menu, name = {}) {
  const problems = [];
  const report = (path, code2, message) => problems.push({ path, code: code2, message });
  const names = readMenu(checked(catalogue2), menu, report);
  if (problems.length > 0) throw new CatalogueError(problems);
  const kept = catalogue2.techniques.filter(({ code: code2, kind }) => kind === "adjunct" || names.has(code2));
  const left = catalogue2.techniques.filter((technique2) => !kept.includes(technique2)).map(({ code: code2 }) => code2);
  return defineCatalogue({
    ...derivedFrom(catalogue2, name, "offer"),
    techniques: kept.map((technique2) => calledBy(technique2, names.get(technique2.code) ?? [])),
    leftOut: [...catalogue2.leftOut ?? [], ...left]
  });
}
function calledBy(technique2, names) {
  const [only2, second] = names;
  if (only2 === void 0) return technique2;
  return { ...technique2, label: second === void 0 ? only2 : technique2.label, offeredAs: names };
}

// src/issues.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
var issuesOf = (issues, input, catalogue2) => issues.flatMap((issue2) => flatten(issue2, [])).flatMap((issue2) => toIntakeIssues(issue2, input, catalogue2));
function flatten(issue2, before) {
  const path = [...before, ...issue2.path];
  if (issue2.code !== "invalid_union") return [{ ...issue2, path }];
  const got = (form) => form.some(({ path: path2, code: code2 }) => path2.length > 0 || code2 === "unrecognized_keys");
  const meant = issue2.errors.find(got) ?? issue2.errors[0] ?? [];
  return meant.flatMap((inner) => flatten(inner, path));
}
function toIntakeIssues(issue2, input, catalogue2) {
  const path = pathOf(issue2.path);
  const value = valueAt(input, issue2.path);
  switch (issue2.code) {
    case "unrecognized_keys":
      return issue2.keys.map((key) => unknownKey(key, issue2.path, catalogue2));
    case "invalid_value":
      return [unknownCode(path, value, issue2.values.map(String))];
    case "invalid_type":
      return [
        {
          path,
          code: "wrong-type",
          message: value === void 0 ? "is missing." : `must be ${article(issue2.expected)}.`
        }
      ];
    case "too_big":
      return [{ path, code: "too-big", message: sizeMessage(issue2.origin, `at most ${issue2.maximum}`) }];
    case "too_small":
      return [{ path, code: "too-small", message: sizeMessage(issue2.origin, `at least ${issue2.minimum}`) }];
    case "invalid_format":
      return [{ path, code: "wrong-format", message: 'must be a version such as "0.1.0".' }];
    default:
      return [{ path, code: "impossible", message: issue2.message }];
  }
}
var pathOf = (path) => path.reduce(
  (sum, part) => typeof part === "number" ? `${sum}[${part}]` : sum ? `${sum}.${String(part)}` : String(part),
  ""
);
var valueAt = (input, path) => path.reduce(
  (value, key) => typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0,
  input
);
function unknownCode(path, value, valid) {
  if (value === void 0) return { path, code: "wrong-type", message: "is missing." };
  if (typeof value !== "string")
    return { path, code: "wrong-type", message: "must be a code or an object with a code." };
  const options = valid.length <= 6 ? ` Use one of: ${valid.join(", ")}.` : "";
  return {
    path,
    code: "unknown-code",
    message: `${JSON.stringify(value.slice(0, 80))} is not a known code.${options}`,
    ...near(value, valid)
  };
}
var fieldsAt = [
  [/^$/, ["conditions", "goals", "screening", "facts", "preferences", "notes"]],
  [/^conditions\[\]$/, ["code", "severity", "stage", "weeks", "regions"]],
  [/^goals\[\]$/, ["code", "priority"]],
  [/^screening$/, ["answers", "denied", "clearances"]],
  [/^screening\.denied$/, ["list", "version"]],
  [/^screening\.clearances\[\]$/, ["rule", "by"]],
  [/^screening\.answers\.[^.[]+$/, ["answer", "regions"]],
  [/^facts$/, Object.keys(factRanges)],
  [
    /^preferences$/,
    "pressure avoidTechniques likeTechniques avoidRegions focusRegions sessionMinutes setting needles".split(" ")
  ],
  [/^notes\[\]$/, ["text", "reviewed"]],
  [/regions\[\]$/i, ["region", "side"]]
];
function unknownKey(key, path, catalogue2) {
  const place = pathOf(path.map((part) => typeof part === "number" ? 0 : part)).replaceAll("[0]", "[]");
  const questions3 = catalogue2.questions.map(({ code: code2 }) => code2);
  const valid = place === "screening.answers" ? questions3 : fieldsAt.find(([pattern]) => pattern.test(place))?.[1] ?? [];
  const message = valid.includes(key) ? "is not for this question: it takes no regions." : "is not a known field.";
  return {
    path: pathOf([...path, key.slice(0, 80)]),
    code: "unknown-key",
    message,
    ...near(
      key,
      valid.filter((one) => one !== key)
    )
  };
}
function near(value, valid) {
  if (value.length === 0 || value.length > 80 || valid.length === 0) return {};
  const normal = value.toLowerCase().replaceAll(/[\s_]+/g, "-");
  const holding = normal.length >= 4 ? valid.filter((code2) => code2.toLowerCase().includes(normal)) : [];
  const [only2] = holding;
  if (only2 !== void 0 && holding.length === 1) return { suggestion: only2 };
  const suggestion = (0, import_fastest_levenshtein2.closest)(normal, [...valid]);
  const differs = (0, import_fastest_levenshtein2.distance)(normal.toLowerCase(), suggestion.toLowerCase());
  return differs <= Math.min(Math.max(2, Math.floor(value.length / 3)), normal.length - 1) && normal.length > 3 ? { suggestion } : {};
}
var article = (expected) => /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
function sizeMessage(origin, bound) {
  if (origin === "array") return `must have ${bound} entries.`;
  return origin === "string" ? `must have ${bound} characters.` : `must be ${bound}.`;
}

// src/plain.ts
var deepest3 = 8;
var longest3 = 500;
var most8 = 2e4;
var forbidden = ["__proto__", "constructor", "prototype"];
function readable(input) {
  const issues = [];
  let left = most8;
  const refuse2 = (path, code2, message) => {
    issues.push({ path, code: code2, message });
    return void 0;
  };
  const read = (value, path, depth) => {
    if (typeof value !== "object" || value === null) return value;
    left -= 1;
    if (left < 0) return left === -1 ? refuse2(path, "too-long", "has more in it than is read.") : void 0;
    if (depth >= deepest3) return refuse2(path, "too-deep", "is nested too deep.");
    if (Array.isArray(value)) return readList(value, path, depth);
    if (Object.prototype.toString.call(value) !== "[object Object]")
      return refuse2(path, "wrong-type", "must be plain data.");
    return readFields(value, path, depth);
  };
  const readList = (list3, path, depth) => {
    if (list3.length > longest3) refuse2(path, "too-long", `has ${list3.length} entries; ${longest3} are read at the most.`);
    return Array.from(
      { length: Math.min(list3.length, longest3) },
      (_, at) => read(list3[at], `${path}[${at}]`, depth + 1)
    );
  };
  const readFields = (fields, path, depth) => {
    const keys = Object.keys(fields);
    if (keys.length > longest3) refuse2(path, "too-long", `has ${keys.length} keys; ${longest3} are read at the most.`);
    const kept = keys.slice(0, longest3).flatMap((key) => {
      const at = path ? `${path}.${key}` : key;
      if (!forbidden.includes(key)) return [[key, read(fields[key], at, depth + 1)]];
      refuse2(at, "unknown-key", "is not a known field.");
      return [];
    });
    return Object.fromEntries(kept);
  };
  return { value: read(input, "", 0), issues };
}

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject2,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start2 = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start2, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value = void 0;
  Object.defineProperty(object2, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject2(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject2(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject2(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t2 = typeof data;
  switch (t2) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t2}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks2 = currDef.checks;
  const hasChecks = checks2 && checks2.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks2 = currDef.checks;
  const hasChecks = checks2 && checks2.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks2 = schema._zod.def.checks;
  const hasChecks = checks2 && checks2.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks2 = currDef.checks;
  const hasChecks = checks2 && checks2.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps2 = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps2.push([max, ch]);
  }
  return caps2;
}
function attachSchema(issues, start2, inst) {
  var _a3;
  for (let i = start2; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full2 = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full2[k] = iss[k];
  }
  full2.path ?? (full2.path = []);
  full2.message = message;
  if (ctx?.reportInput) {
    full2.input = iss.input;
  }
  return full2;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units2 = str.length;
  if (!highSurrogate.test(str))
    return units2;
  let count = units2;
  for (let i = 0; i < units2 - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t2 = typeof data;
  switch (t2) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t2;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes2 = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes2[i] = binaryString.charCodeAt(i);
  }
  return bytes2;
}
function uint8ArrayToBase64(bytes2) {
  let binaryString = "";
  for (let i = 0; i < bytes2.length; i++) {
    binaryString += String.fromCharCode(bytes2[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes2) {
  return uint8ArrayToBase64(bytes2).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes2 = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes2[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes2;
}
function uint8ArrayToHex(bytes2) {
  return Array.from(bytes2).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table3) {
  for (const key in table3) {
    const desc = Object.getOwnPropertyDescriptor(table3, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table3) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table3, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table3;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version3) => {
  if (!version3)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version3}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var number3 = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var _null = /^null$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 > def.maximum ? codePointLength(input) : units2;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 >= def.minimum && units2 < def.minimum * 2 ? codePointLength(input) : units2;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 >= def.length && units2 <= def.length * 2 ? codePointLength(input) : units2;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version2 = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version2;
  const defChecks = inst._zod.def.checks;
  const checks2 = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks2) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks2.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks3, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks3) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks2, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks2, ctx));
      }
      return runChecks(result, checks2, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number3;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNull = /* @__PURE__ */ $constructor("$ZodNull", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = _null;
  inst._zod.values = /* @__PURE__ */ new Set([null]);
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null)
      return payload;
    payload.issues.push({
      expected: "null",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps2 = sizeCaps(inst._zod.def.checks);
  if (!caps2.length)
    return;
  const cap2 = Math.min(...caps2.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap2 && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start2 = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start2].continue = false;
          attachSchema(payload.issues, start2, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t2 = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen2 = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen2) {
      if (aborted(payload, seen2))
        break;
      seen2 = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t2 === "never")
        unrecognized.push(key);
      continue;
    }
    if (t2 === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject3 = isObject2;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject3(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen2 = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen2) {
        if (aborted(payload, seen2))
          break;
        seen2 = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject3 = isObject2;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject3(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve2) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve2);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread2) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread2 && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve2) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve2 ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _null2(Class2, params) {
  return new Class2({
    type: "null",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources2) {
  for (const source of sources2) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen2 = ctx.seen.get(schema);
  if (seen2) {
    seen2.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen2.cycle = _params.path;
    }
    return seen2.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen2 = entry[1];
    const { ref, defId } = makeURI(entry);
    seen2.def = { ...seen2.schema };
    if (defId)
      seen2.defId = defId;
    const schema2 = seen2.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen2 = entry[1];
      if (seen2.cycle) {
        throw new Error(`Cycle detected: #/${seen2.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen2 = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen2.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen2.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object2 of objects) {
    for (const key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen2) => JSON.stringify(seen2) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object2.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object2) => object2.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object2 of objects) {
      const constraint = undeclaredConstraint(object2);
      if (constraint && !constraints.some((seen2) => JSON.stringify(seen2) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf2 = json.allOf;
  if (!Array.isArray(allOf2) || allOf2.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf2.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf2);
  } else {
    const union3 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union3[k]));
    if (Object.keys(union3).length !== 1)
      return;
    const rest = allOf2.filter((m) => m !== union3);
    const branches = union3[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen2 = ctx.seen.get(zodSchema);
    if (seen2.ref === null)
      return;
    const schema2 = seen2.def ?? seen2.schema;
    const _cached = { ...schema2 };
    const ref = seen2.ref;
    seen2.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen2.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen2 of ctx.seen.values()) {
        for (const json of [seen2.schema, seen2.def]) {
          const allOf2 = json?.allOf;
          if (!Array.isArray(allOf2))
            continue;
          const existing = carriers.get(allOf2);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf2, [json]);
        }
      }
      for (const allOf2 of ctx.intersections) {
        for (const json of carriers.get(allOf2) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen2 = entry[1];
      if (seen2.def && seen2.defId) {
        if (seen2.def.id === seen2.defId)
          delete seen2.def.id;
        assignProp(defs, seen2.defId, seen2.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list3 = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list3)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var nullProcessor = (_schema, ctx, json, _params) => {
  if (ctx.target === "openapi-3.0") {
    json.type = "string";
    json.nullable = true;
    json.enum = [null];
  } else {
    json.type = "null";
  }
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf2 = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf2;
  ctx.intersections.push(allOf2);
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen2.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional3(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional3(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union2([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
function number4(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodNull = /* @__PURE__ */ $constructor("ZodNull", (inst, def) => {
  $ZodNull.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null3(params) {
  return _null2(ZodNull, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown2() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown2() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown2() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union2(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional3(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// src/schemas.ts
var codes2 = (valid) => _enum(valid, { error: "is not a known code." });
var Region = codes2(codesOf(regionLabels));
var RegionRef = union2([Region, strictObject({ region: Region, side: _enum(sides).optional() })]);
var Regions = array(RegionRef).max(60);
var Condition = codes2(codesOf(conditionLabels));
var StatedCondition = union2([
  Condition,
  strictObject({
    code: Condition,
    severity: number4().min(0).max(10).optional(),
    stage: _enum(stages).optional(),
    weeks: number4().min(0).max(5200).optional(),
    regions: Regions.optional()
  })
]);
var Conditions = array(StatedCondition).max(50).superRefine((list3, context) => {
  const stated = list3.flatMap((entry, at) => typeof entry === "string" ? [] : { ...entry, at });
  for (const { code: code2, stage: stage2, at } of stated) {
    if (!stage2) continue;
    const impossible = (message) => context.addIssue({ code: "custom", path: [at, "stage"], message });
    const same = stated.filter((one) => one.code === code2);
    const before = same.find((one) => one.stage && one.at < at && one.stage !== stage2)?.stage;
    if (before) impossible(`is ${stage2}, but ${code2} was also stated as ${before}.`);
    const weeks = same.find((one) => contradicts(stage2, one.weeks))?.weeks;
    if (weeks !== void 0) impossible(`is ${stage2}, which ${weeks} weeks are not.`);
  }
});
function contradicts(stage2, weeks) {
  if (weeks === void 0) return false;
  return stage2 === "chronic" ? weeks < 4 : stage2 === "acute" && weeks >= 13;
}
var Goal = codes2(codesOf(goalLabels));
var StatedGoal = union2([Goal, strictObject({ code: Goal, priority: _enum(priorities).optional() })]);
var Said = _enum(["yes", "no", "unsure"]);
var Plain = union2([Said, boolean2(), _null3(), strictObject({ answer: Said })]);
var Placed = union2([
  Said,
  boolean2(),
  _null3(),
  strictObject({ answer: Said, regions: Regions.optional() }).refine(({ answer, regions: regions4 }) => answer !== "no" || !regions4?.length, {
    path: ["regions"],
    message: "go with yes or unsure, not with no."
  })
]);
var answerTo = (question2) => (question2.regions ? Placed : Plain).optional();
var Version = string2().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);
var Denied = strictObject({ list: _enum(["gate", "full"]), version: Version });
var numbers3 = Object.fromEntries(
  codesOf(factRanges).map((name) => [
    name,
    number4().min(factRanges[name].least).max(factRanges[name].most).optional()
  ])
);
var Facts = strictObject(numbers3).superRefine(({ systolic, diastolic, pregnancyWeeks, weeksSinceBirth }, context) => {
  const impossible = (path, message) => context.addIssue({ code: "custom", path: [path], message });
  if (systolic !== void 0 && diastolic !== void 0 && diastolic >= systolic)
    impossible("diastolic", `is ${diastolic}, which must be below systolic (${systolic}).`);
  if (pregnancyWeeks !== void 0 && weeksSinceBirth !== void 0 && pregnancyWeeks > weeksSinceBirth + 2)
    impossible("pregnancyWeeks", `is ${pregnancyWeeks}, too many for a birth ${weeksSinceBirth} weeks ago.`);
});
var Note = string2().max(2e3);
function intakeSchema(catalogue2 = catalogue) {
  const technique2 = _enum([.../* @__PURE__ */ new Set([...catalogue2.index.techniques.keys(), ...codesOf(techniqueLabels)])]);
  const answers3 = strictObject(Object.fromEntries(catalogue2.questions.map((q) => [q.code, answerTo(q)])));
  const clearance = strictObject({ rule: _enum([...catalogue2.index.rules.keys()]), by: _enum(clinicians) });
  const schema = strictObject({
    conditions: Conditions.optional(),
    goals: array(StatedGoal).max(50).optional(),
    screening: strictObject({
      answers: answers3.optional(),
      denied: Denied.optional(),
      clearances: array(clearance).max(200).optional()
    }).optional(),
    facts: Facts.optional(),
    preferences: strictObject({
      pressure: _enum(pressures).optional(),
      avoidTechniques: array(technique2).max(100).optional(),
      likeTechniques: array(technique2).max(100).optional(),
      avoidRegions: Regions.optional(),
      focusRegions: Regions.optional(),
      sessionMinutes: number4().min(10).max(240).optional(),
      setting: _enum(settings).optional(),
      needles: boolean2().optional()
    }).optional(),
    notes: array(union2([Note, strictObject({ text: Note, reviewed: boolean2().optional() })])).max(20).optional()
  }).transform(canonical);
  return schema;
}
var IntakeSchema = /* @__PURE__ */ intakeSchema();

// src/parse.ts
var schemas = /* @__PURE__ */ new WeakMap();
function schemaFor(catalogue2) {
  if (catalogue2 === catalogue) return IntakeSchema;
  checked(catalogue2);
  const schema = schemas.get(catalogue2) ?? intakeSchema(catalogue2);
  schemas.set(catalogue2, schema);
  return schema;
}
function safeParseIntake(input, catalogue2 = catalogue) {
  const { value, issues } = readable(input);
  const parsed2 = schemaFor(catalogue2).safeParse(value);
  if (parsed2.success && issues.length === 0) return { success: true, intake: parsed2.data };
  const found3 = parsed2.success ? [] : issuesOf(parsed2.error.issues, value, catalogue2);
  const refused = new Set(issues.map(({ path }) => path));
  return { success: false, error: new IntakeError([...issues, ...found3.filter(({ path }) => !refused.has(path))]) };
}
function parseIntake(input, catalogue2 = catalogue) {
  const parsed2 = safeParseIntake(input, catalogue2);
  if (!parsed2.success) throw parsed2.error;
  return parsed2.intake;
}

// src/recommend.ts
function recommend(input, options = {}) {
  const { catalogue: catalogue2, ...unknown3 } = options ?? {};
  refuse(unknown3, "recommend(intake, { catalogue })");
  return evaluate(parseIntake(input, catalogue2), catalogue2);
}

// src/harden.ts
function checkHarder(rule2, was, path, catalogue2, report) {
  for (const [field, check] of Object.entries(checks)) {
    const message = check(rule2, was, catalogue2);
    if (message) report(`${path}.${field}`, "loosens", message);
  }
}
var strictness2 = ["technique", "modify", "local", "clearance", "refer", "emergency"];
var list2 = (values) => values.map((value) => `"${value}"`).join(", ");
var lost = (now = [], before = []) => before.filter((one) => !now.includes(one));
var checks = {
  level: lostLevel,
  scope: (rule2, was) => rule2.scope !== was.scope && `must stay "${was.scope}"; add a rule of your own beside it.`,
  when: lostCriterion,
  regions: (rule2, was) => {
    if (!rule2.regions !== !was.regions) return was.regions ? "must stay." : "must stay absent: the answers say where.";
    const missing2 = lost(rule2.regions, was.regions);
    return missing2.length > 0 && `must still hold ${list2(missing2)}.`;
  },
  bars: lostBars,
  barsAfterClearance: (rule2, was, catalogue2) => rule2.level === "clearance" && lostCodes(rule2.barsAfterClearance ?? [], lasting(was), catalogue2),
  ceiling: lostCeiling,
  clinician: (rule2, was) => rule2.level === was.level && rule2.clinician !== was.clinician && `must stay "${was.clinician}".`,
  guidance: (rule2, was) => {
    const missing2 = lost(rule2.guidance, was.guidance);
    return missing2.length > 0 && `must still hold ${list2(missing2)}.`;
  },
  disputed: (rule2, was) => was.disputed && !rule2.disputed && "must stay: professionals differ.",
  spreads: (rule2, was) => regions3.some((region2) => {
    const place = placesOfRegions([region2]);
    return !isEmpty(without(widen(place, was.spreads), widen(place, rule2.spreads)));
  }) && `must reach as far as "${was.spreads}".`,
  minutes: (rule2, was) => was.minutes !== void 0 && (rule2.minutes === void 0 || rule2.minutes > was.minutes) && `must be at most ${was.minutes}.`
};
function lostLevel({ level, when }, was) {
  if (strictness2.indexOf(level) < strictness2.indexOf(was.level)) return `must be "${was.level}" or stricter.`;
  const stops2 = level === "refer" || level === "emergency";
  const numbers4 = (when ? leavesOf(when) : []).some((leaf) => "fact" in leaf);
  return stops2 && level !== was.level && numbers4 && "must stay, as it reads a number; add a rule of your own beside it.";
}
function lostCriterion({ when, scope }, was) {
  if (!when) return scope === "regions" && was.when !== void 0 && "must stay: its answers say where.";
  if (!was.when) return "must stay absent: the rule always holds.";
  const read = leavesOf(when);
  const dropped = leavesOf(was.when).filter((leaf) => !read.some((one) => implies(leaf, one)));
  if (dropped.length > 0) return `must still read ${dropped.map((leaf) => JSON.stringify(leaf)).join(", ")}.`;
  return !follows(when, was.when) && "must hold wherever it held before; put the old criterion under `any`.";
}
var lasting = ({ level, bars, barsAfterClearance = [] }) => level === "clearance" ? barsAfterClearance : bars;
function lostBars(rule2, was, catalogue2) {
  const [all2, before] = [rule2, was].map(({ bars }) => bars.includes("all"));
  if (rule2.scope === "regions" && all2 && !before)
    return "must stay a list, as an open answer bars what is listed; add a rule of your own that bars all.";
  return lostCodes(rule2.bars, was.bars, catalogue2);
}
function lostCodes(now, before, catalogue2) {
  const rests = (code2) => catalogue2.techniques.some((one) => one.code === code2 && one.handsOff === "rest");
  const missing2 = lost(now, before).filter((code2) => !now.includes("all") || rests(code2));
  return missing2.length > 0 && `must still hold ${list2(missing2)}.`;
}
function lostCeiling({ ceiling, scope }, { ceiling: was }) {
  if (!was)
    return scope === "regions" && ceiling !== void 0 && ceiling.pressure !== "light" && "must be light or absent: while nobody says where, the rule holds pressure at light.";
  if (!ceiling || isBelow(was.pressure, ceiling.pressure)) return `must be "${was.pressure}" or lighter.`;
  const covers = ceiling.binds === was.binds || ceiling.binds === "person";
  return !covers && `must bind "${was.binds}" or the person.`;
}

// src/tighten.ts
function tighten(catalogue2, given, name = {}) {
  const problems = [];
  const report = (path, code2, message) => problems.push({ path, code: code2, message });
  checked(catalogue2);
  const rules3 = copyOf(given);
  checkRules(rules3, report);
  if (problems.length > 0) throw new CatalogueError(problems);
  checkReplacing(catalogue2, rules3, report);
  const kept = catalogue2.rules.map((rule2) => rules3.find(({ id }) => id === rule2.id) ?? rule2);
  const added = rules3.filter(({ id }) => !catalogue2.rules.some((rule2) => rule2.id === id));
  const tightened2 = { ...derivedFrom(catalogue2, name, "tighten"), rules: [...kept, ...added] };
  for (const { path, code: code2, message } of problemsOf(tightened2))
    report(givenPath(path, tightened2.rules, rules3), code2, message);
  if (problems.length > 0) throw new CatalogueError(problems);
  return indexCatalogue(tightened2, digestOf(tightened2));
}
function checkReplacing(catalogue2, rules3, report) {
  for (const [at, rule2] of rules3.entries()) {
    const was = catalogue2.rules.find(({ id }) => id === rule2.id);
    if (was) checkHarder(rule2, was, `rules[${at}]`, catalogue2, report);
    if (was && rules3.findIndex(({ id }) => id === rule2.id) < at)
      report(`rules[${at}].id`, "duplicate", `"${rule2.id}" is there already.`);
  }
}
var givenPath = (path, all2, given) => path.replace(/^rules\[(\d+)\]/, (whole, at) => {
  const place = given.indexOf(all2[Number(at)]);
  return place < 0 ? whole : `rules[${place}]`;
});

// ../try.mts
var library = { catalogue, evaluate, parseIntake, recommend, offer, tighten, screen };
var setup = setupOf(library);
console.log(setup.profiles.length, setup.profiles.map((x) => x.name).join("; "));
var t = process.cpuUsage().user / 1e3;
console.log(countsOf(setup), process.cpuUsage().user / 1e3 - t);
var found2 = new Found();
var by = {};
var tasks = tasksOf(setup, "quick");
var only = process.argv.slice(2);
for (const k of tasks) {
  if (only.length && !only.includes(k.name)) continue;
  const s = process.cpuUsage().user / 1e3;
  let n = 0;
  const before = found2.count;
  try {
    n = runTask(k, setup, found2);
  } catch (e) {
    console.log(k, e);
    throw e;
  }
  const b = by[k.name] ??= { n: 0, ms: 0, slots: 0, bad: 0 };
  b.n += n;
  b.ms += process.cpuUsage().user / 1e3 - s;
  b.slots++;
  b.bad += found2.count - before;
}
var total = 0;
var counts2 = countsOf(setup);
for (const [k, b] of Object.entries(by)) {
  const est = b.ms / b.n * counts2[k] / 1e3;
  total += est;
  console.log(k, b.slots, b.n, (b.ms / 1e3).toFixed(1) + "s", (b.ms / b.n).toFixed(3) + "ms", "full est", est.toFixed(0) + "s", "bad", b.bad);
}
console.log("total est core-s", total);
var seen = {};
for (const v of found2.violations) {
  const key = v.law + v.expected.slice(0, 50);
  if (seen[key]) continue;
  seen[key] = 1;
  if (Object.keys(seen).length < 12) console.log(toldOf(v).slice(0, 1500));
}
/*! Bundled license information:

@noble/hashes/esm/utils.js:
  (*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) *)
*/
