/** What can be measured about a person: what is possible, and what is likely. */
export interface FactRange {
  /** Anything below is an issue. */
  readonly least: number;
  /** Anything above is an issue. */
  readonly most: number;
  /** Outside these two a finding asks to check the number. */
  readonly likely: readonly [number, number];
}

/** What was measured; absent means not known. */
export interface Facts {
  /** Completed years, 0 to 125. */
  ageYears?: number | undefined;
  /** Weeks since the last period, 0 to 45; given means pregnant. */
  pregnancyWeeks?: number | undefined;
  /** Weeks since the last birth, 0 to 4,000. */
  weeksSinceBirth?: number | undefined;
  /** Upper blood pressure in mmHg, 40 to 320. */
  systolic?: number | undefined;
  /** Lower blood pressure in mmHg, 20 to 220; below the upper. */
  diastolic?: number | undefined;
  /** Body temperature in degrees Celsius, 25 to 45. */
  temperatureCelsius?: number | undefined;
  /** Hours since the last injury, 0 to 1,000,000. */
  hoursSinceInjury?: number | undefined;
  /** Weeks since the last operation, 0 to 6,000. */
  weeksSinceSurgery?: number | undefined;
}

/** The numeric facts an intake can state. */
export const factRanges = {
  /** Completed years. */
  ageYears: { least: 0, most: 125, likely: [0, 105] },
  /** Weeks since the last period. */
  pregnancyWeeks: { least: 0, most: 45, likely: [0, 42] },
  /** Weeks since the last birth. */
  weeksSinceBirth: { least: 0, most: 4000, likely: [0, 3000] },
  /** Upper blood pressure in mmHg. */
  systolic: { least: 40, most: 320, likely: [80, 220] },
  /** Lower blood pressure in mmHg. */
  diastolic: { least: 20, most: 220, likely: [40, 130] },
  /** Body temperature in degrees Celsius. */
  temperatureCelsius: { least: 25, most: 45, likely: [35, 41] },
  /** Hours since the last injury. */
  hoursSinceInjury: { least: 0, most: 1_000_000, likely: [0, 1_000_000] },
  /** Weeks since the last operation. */
  weeksSinceSurgery: { least: 0, most: 6000, likely: [0, 6000] },
} as const satisfies Record<keyof Facts, FactRange>;

/**
 * A number an intake can state: `ageYears` 0 to 125 completed, `pregnancyWeeks` 0 to 45 since the last period,
 * `weeksSinceBirth` 0 to 4,000 since the last birth, `systolic` 40 to 320 mmHg, `diastolic` 20 to 220 mmHg,
 * `temperatureCelsius` 25 to 45, `hoursSinceInjury` 0 to 1,000,000 since the last injury, or `weeksSinceSurgery` 0 to
 * 6,000 since the last operation.
 *
 * @useDeclaredType
 */
export type FactName = keyof typeof factRanges;
