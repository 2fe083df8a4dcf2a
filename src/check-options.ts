import type { CatalogueDefinition } from "./catalogue.js";
import type { CatalogueChecks } from "./check.js";
import { techniqueCodes } from "./check-techniques.js";
import { findingsFor, sources } from "./evidence-shape.js";
import { lazy, list, object, objectWith, optional, type Report, table, text } from "./shape.js";

const any = () => undefined;
const words = /* @__PURE__ */ lazy(() =>
  list(
    objectWith({ language: text, questions: table(any), groups: table(any), rules: table(any), claims: table(any) }),
  ),
);

/** Reports what is wrong with the options of `defineCatalogue()`, and gives what can be used of them. */
export function checkOptions(
  against: CatalogueChecks,
  definition: CatalogueDefinition | undefined,
  report: Report,
): CatalogueChecks {
  const wrong: string[] = [];
  const note: Report = (path, code, message) => {
    wrong.push(path);
    report(path, code, message);
  };
  const { findings } = Object(against?.evidence) as { readonly findings?: unknown };
  const known = techniqueCodes(definition ?? { techniques: [] });
  const evidence = object({ findings: findingsFor(findings, known), sources, ruleEvidence: optional(table(any)) });
  object({ words: optional(words), evidence: optional(evidence) })(against, "options", note);
  const isSound = (option: string) => !wrong.some((path) => path === "options" || path.startsWith(`options.${option}`));
  return {
    words: isSound("words") ? against.words : undefined,
    evidence: isSound("evidence") ? against.evidence : undefined,
  };
}
