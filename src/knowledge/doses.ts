import type { Dose } from "../catalogue.js";

/** Doses that trials used, for planning; where a condition has none a stated default holds. */
export const doses: readonly Dose[] = [
  {
    condition: "neck-pain",
    stages: ["chronic", "unstated"],
    minutes: 60,
    perWeek: 2,
    weeks: 4,
    findings: ["sherman-2014-neck-dose", "sherman-2014-neck-dose-2"],
  },
  {
    condition: "low-back-pain",
    stages: ["chronic", "unstated"],
    minutes: 60,
    perWeek: 1,
    weeks: 10,
    findings: ["cherkin-2011-lbp", "cherkin-2001-massage-lbp"],
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
    condition: "anxiety",
    minutes: 45,
    perWeek: 2,
    weeks: 6,
    findings: ["rapaport-2016-gad", "rapaport-2021-gad-dose"],
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
