import { es } from "../es.js";
import { forClients } from "../for-clients.js";

/** What clients are told in Spanish. The build writes it out as data. */
export const spoken = forClients(es);
