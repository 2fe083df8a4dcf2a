import { type Pressure, pressures } from "./vocabulary.js";

const steps = Object.fromEntries(pressures.map((pressure, step) => [pressure, step])) as Record<Pressure, number>;

export const isBelow = (a: Pressure, b: Pressure): boolean => steps[a] < steps[b];
export const lower = (a: Pressure, b: Pressure): Pressure => (isBelow(a, b) ? a : b);
export const higher = (a: Pressure, b: Pressure): Pressure => (isBelow(a, b) ? b : a);
