import type { ClientWords } from "../../words.js";
import { en } from "../en.js";
import { forClients } from "../for-clients.js";

/** The engine holds these names too. */
const withoutNames = ({ conditions: _c, goals: _g, techniques: _t, regions: _r, ...rest }: ClientWords) => rest;

/** What clients are told in English beside names. The build writes it out as data. */
export const spoken = withoutNames(forClients(en));
