import type { Dose } from "../catalogue.js";

/** Comfort care with cancer, most of it in a hospice. */
const advancedCancer = {
  minutes: 30,
  perWeek: 3,
  weeks: 2,
  findings: ["kutner-2008-advanced-cancer", "kutner-2008-immediate-pain", "kutner-2008-sustained-null"],
} as const;

/** Doses that trials used, for planning; where a condition has none a stated default holds. Of two that fit, the first counts. */
export const doses: readonly Dose[] = [
  {
    condition: "neck-pain",
    stages: ["chronic", "unstated"],
    minutes: 60,
    perWeek: 2,
    weeks: 4,
    findings: ["sherman-2014-neck-dose", "sherman-2014-neck-dose-2", "sherman-2014-neck-30min-null"],
    booster: { sessions: 6, perWeek: 1, findings: ["cook-2015-neck-booster"] },
  },
  {
    condition: "low-back-pain",
    stages: ["chronic", "unstated"],
    minutes: 60,
    perWeek: 1,
    weeks: 10,
    findings: ["cherkin-2011-lbp", "cherkin-2001-massage-lbp", "elder-2017-real-world-lbp"],
  },
  {
    condition: "osteoarthritis",
    regions: ["knee", "unstated"],
    minutes: 60,
    perWeek: 1,
    weeks: 8,
    findings: ["perlman-2012-oa-dose", "perlman-2019-knee-oa", "perlman-2019-oa-longterm-null"],
  },
  {
    condition: "migraine",
    perWeek: 1,
    weeks: 6,
    findings: ["lawler-2006-migraine"],
  },
  {
    condition: "stress",
    settings: ["chair"],
    minutes: 15,
    perWeek: 1,
    weeks: 6,
    findings: ["field-1996-chair-stress", "field-1996-alertness", "shulman-1996-workplace", "day-2009-workplace"],
  },
  {
    condition: "anxiety",
    settings: ["chair"],
    minutes: 15,
    perWeek: 1,
    weeks: 6,
    findings: ["shulman-1996-workplace", "field-1996-chair-anxiety"],
  },
  {
    condition: "anxiety",
    minutes: 45,
    perWeek: 2,
    weeks: 6,
    findings: ["rapaport-2016-gad", "rapaport-2021-gad-dose"],
  },
  {
    condition: "cancer-symptoms",
    requires: { all: [{ condition: "frailty" }, { answer: "cancer-current" }] },
    ...advancedCancer,
  },
  {
    condition: "cancer-symptoms",
    minutes: 45,
    perWeek: 1,
    weeks: 6,
    findings: ["kinkead-2018-cancer-fatigue"],
  },
  {
    condition: "constipation",
    minutes: 15,
    findings: ["lamas-2009-constipation", "mcclurg-2018-amber"],
  },
  { condition: "frailty", requires: { answer: "cancer-current" }, ...advancedCancer },
  {
    condition: "frailty",
    minutes: 10,
    findings: ["harris-2010-older-adults"],
  },
  {
    condition: "fibromyalgia",
    weeks: 5,
    findings: ["li-2014-fibromyalgia-massage"],
  },
];
