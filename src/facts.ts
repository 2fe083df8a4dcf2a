/** What can be measured about a person: unit, what is possible, and what is likely (outside it a finding says so). */
export interface FactRange {
  readonly least: number;
  readonly most: number;
  readonly likely: readonly [number, number];
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
} as const satisfies Record<string, FactRange>;

/** A numeric fact. */
export type FactName = keyof typeof factRanges;
