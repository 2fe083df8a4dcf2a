import { type Pressure, pressures } from "./vocabulary.js";

export const isBelow = (a: Pressure, b: Pressure): boolean => pressures.indexOf(a) < pressures.indexOf(b);
export const lower = (a: Pressure, b: Pressure): Pressure => (isBelow(a, b) ? a : b);
export const higher = (a: Pressure, b: Pressure): Pressure => (isBelow(a, b) ? b : a);
