import { isCode, mustBeCode } from "./codes.js";
import { populations, studied } from "./populations.js";
import { codeIn, flag, lazy, list, number, object, oneOf, optional, type Shape, text, textThat } from "./shape.js";
import { codesOf, effectKinds } from "./vocabulary.js";

const code = /* @__PURE__ */ textThat(isCode, mustBeCode);
const said = /* @__PURE__ */ textThat((value) => value.trim() !== "", "must not be blank.");
const year: Shape = (value, path, report) => {
  number(value, path, report);
  if (typeof value === "number" && !(Number.isInteger(value) && value >= 1800 && value <= 2200))
    report(path, "impossible", "must be a year.");
};

/** Reports every entry after the first that has the same `id`. */
const unique: Shape = (value, path, report) => {
  const seen = new Set<unknown>();
  for (const [at, id] of idsIn(value).entries()) {
    if (typeof id === "string" && seen.has(id)) report(`${path}[${at}].id`, "duplicate", `"${id}" is there already.`);
    seen.add(id);
  }
};

const idsIn = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map((one) => (Object(one) as { readonly id?: unknown }).id) : [];

const both =
  (first: Shape, second: Shape): Shape =>
  (value, path, report) => {
    first(value, path, report);
    second(value, path, report);
  };

/** Findings about the techniques that are known, and what is studied beside them. */
export const findingsFor = (findings: unknown, techniques: ReadonlySet<string>): Shape =>
  both(
    list(
      object({
        id: code,
        source: text,
        condition: codeIn(new Set(populations()), "condition or population"),
        technique: codeIn(new Set([...studied(), ...techniques]), "technique"),
        outcome: oneOf(codesOf(effectKinds)),
        outcomeDetail: text,
        direction: oneOf(["benefit", "no-benefit", "unclear", "harm", "recommends-for", "recommends-against"]),
        certainty: oneOf(["high", "moderate", "low", "very-low"]),
        certaintyBasis: oneOf(["source", "our-judgement"]),
        finding: said,
        findingChecked: flag,
        notAlone: optional(oneOf([true])),
        supersededBy: optional(codeIn(new Set(idsIn(findings)), "finding")),
        note: optional(text),
        tagNote: optional(text),
      }),
    ),
    unique,
  );

/** Publications: each with a title, and with identifiers that can be ones. */
export const sources = /* @__PURE__ */ lazy(() =>
  both(
    list(
      object({
        id: code,
        type: oneOf(["rct", "systematic-review", "guideline", "evidence-map", "narrative"]),
        authors: said,
        year,
        title: said,
        publication: (value, path, report) => value === null || said(value, path, report),
        doi: optional(textThat((value) => /^10\.\d{4,9}\/\S+$/.test(value), 'must be a DOI, such as "10.1000/182".')),
        pmid: optional(textThat((value) => /^[1-9]\d{0,8}$/.test(value), "must be a PMID, digits only.")),
        withoutIdentifier: optional(said),
        citationChecked: flag,
      }),
    ),
    unique,
  ),
);
