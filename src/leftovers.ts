import type { Token } from "./fold.js";
import { hasRole, type Span } from "./spans.js";
import { type Understood, unexplained } from "./understand.js";

/** The text of a span, as written. */
export const textOf = ({ from, to }: Pick<Span, "from" | "to">, { text, tokens }: Understood): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** What was stripped, in the order of the text, each once: words of menus, numbers with their unit, prices. */
export function modifiersIn(understood: Understood, also: readonly Span[]): string[] {
  const spans = understood.spans.filter((span) => also.includes(span) || isModifier(span));
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && belongs(before, span, understood.tokens)) joined[joined.length - 1] = { ...span, from: before.from };
    else joined.push(span);
  }
  return [...new Set(joined.map((span) => textOf(span, understood)))];
}

const isModifier = (span: Span): boolean =>
  !hasRole(span, "name") && (["modifier", "number", "unit"] as const).some((role) => hasRole(span, role));

/** Whether two neighbours are a number and its unit, or a currency and its amount. */
function belongs(before: Span, span: Span, tokens: readonly Token[]): boolean {
  const areNeighbours = before.to === span.from && tokens[before.from]?.stretch === tokens[span.from]?.stretch;
  const isAmount = hasRole(before, "number") && hasRole(span, "unit");
  return areNeighbours && (isAmount || (isCurrency(before, tokens) && hasRole(span, "number")));
}

const isCurrency = ({ from }: Span, tokens: readonly Token[]): boolean => /^\p{Sc}$/u.test(tokens[from]?.word ?? "");

/** Words that were not understood, neighbours together, as written. */
export function restOf(understood: Understood): string[] {
  const { spans, tokens } = understood;
  const runs: { from: number; to: number }[] = [];
  for (const at of unexplained(spans, tokens)) {
    const run = runs.at(-1);
    if (run?.to === at && tokens[at - 1]?.stretch === tokens[at]?.stretch) run.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.map((run) => textOf(run, understood));
}
