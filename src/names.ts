import type { Technique } from "./catalogue.js";

/** What a technique is called in results. */
export const namesOf = ({ code, label, offeredAs }: Pick<Technique, "code" | "label" | "offeredAs">) =>
  offeredAs ? { technique: code, label, offeredAs: [...offeredAs] } : { technique: code, label };
