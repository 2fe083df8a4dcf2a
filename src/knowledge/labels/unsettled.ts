import type { Unsettled } from "../../labels.js";

const medical = ["deep-tissue-massage", "trigger-point-therapy", "myofascial-release", "acupressure"] as const;

/** Names on menus that do not settle the technique they are filed under: which they may mean, if any, and why. */
export const unsettledNames: readonly Unsettled[] = [
  {
    names: {
      en: "medical massage, clinical massage, orthopedic massage, orthopaedic massage",
      de: "medizinische massage",
      ru: "лечебный массаж",
      uk: "лікувальний масаж, медичний масаж",
      pl: "masaż leczniczy",
      cs: "medicínska masáž, ~medicínska",
    },
    codes: medical,
    why: "Says what the massage is for, not how it is done; these are the techniques counted as medical.",
  },
  {
    names: {
      en: "therapeutic massage, remedial massage, treatment massage",
      es: "masaje terapéutico",
      fr: "massage thérapeutique",
      pt: "massagem terapêutica",
      de: "therapeutische massage",
      ru: "терапевтический массаж, ~терапевтическ*, лечебно-оздоровительный, лечебно-оздоровительный массаж",
      uk: "терапевтичний масаж, ~терапевтичн*",
      cs: "terapeutická masáž, ~terapeutické",
      vi: "massage trị liệu, ~trị liệu",
    },
    codes: medical,
    why: "Says what the massage is for, not how it is done; menus use it for any work on a complaint.",
  },
  {
    names: { zh: "理疗" },
    codes: [...medical, "exercise-therapy"],
    why: "Means physical therapy, and on spa menus a therapeutic massage.",
  },
  {
    names: { zh: "指压, 指壓" },
    codes: ["acupressure", "shiatsu"],
    why: "One word in Chinese for acupressure and for shiatsu.",
  },
  {
    names: { ja: "指圧" },
    codes: ["shiatsu"],
    why: "The Japanese word for shiatsu, which some menus file under acupressure.",
  },
  {
    names: { ru: "рефлексотерапия", uk: "рефлексотерапія" },
    codes: ["reflexology", "acupuncture"],
    why: "A medical speciality that includes acupuncture; menus also use it for foot reflexology.",
  },
  {
    names: { ru: "мануальная терапия" },
    codes: ["spinal-manipulation", "joint-mobilization"],
    why: "In Russian the name for manual treatment of the spine, with or without thrusts.",
  },
  {
    names: { cs: "reflexní masáž, reflexná masáž, ~reflexní" },
    codes: ["reflexology", "connective-tissue-massage"],
    why: "In Czech both foot reflexology and the dry reflex massage of the back, which connective tissue massage is nearest to.",
  },
  {
    names: { ko: "발 마사지", vi: "massage chân" },
    codes: ["reflexology", "foot-massage"],
    why: "Means foot massage; menus also use it for reflexology.",
  },
  {
    names: { en: "~aroma oil", zh: "~精油", vi: "~tinh dầu" },
    codes: ["aromatherapy-massage", "essential-oils"],
    why: "Names the oil: a massage with it or the oil as an add-on.",
  },
  {
    names: { zh: "针灸, 針灸", ja: "鍼灸" },
    codes: ["acupuncture", "moxibustion"],
    why: "One word for acupuncture and moxibustion together.",
  },
  {
    names: { en: "tmj massage, jaw massage", de: "kiefermassage" },
    codes: ["intraoral-massage", "head-and-face-massage"],
    why: "May be done inside the mouth or on the face only.",
  },
  {
    names: {
      en: "neck and shoulder, neck shoulder, back massage, back neck",
      de: "rückenmassage",
      ru: "массаж спины, шейно-воротников",
      uk: "масаж спини, шийно-комірцев",
      cs: "masáž chrbta, masáž zad, chrbát a krk",
      pl: "masaż pleców",
      zh: "肩颈",
      vi: "cổ vai gáy",
    },
    codes: [],
    why: "Names places, which are found as regions; most techniques can be done there.",
  },
  {
    names: { pl: "bańk" },
    codes: [],
    why: "The beginning of a word, which without its accent is the English word bank; the whole words are known.",
  },
  {
    names: { en: "baby massage, infant massage" },
    codes: [],
    why: "Given to infants; the catalogue holds no technique for them.",
  },
  {
    names: { en: "massage chair" },
    codes: [],
    why: "A machine; the catalogue holds hands-on techniques.",
  },
  {
    names: { en: "watsu, body wrap, hammam, sauna" },
    codes: [],
    why: "Given in water or heat, which safety rules here do not cover.",
  },
  {
    names: { en: "wet cupping, hijama" },
    codes: [],
    why: "Draws blood, which the rules for cupping do not cover.",
  },
  {
    names: { en: "reiki, kinesio tape, vacuum massage, endermologie, active release technique" },
    codes: [],
    why: "No entry of the catalogue is near enough to stand for it.",
  },
];
