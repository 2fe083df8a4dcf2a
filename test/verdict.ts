import type { Certainty, Claim, Finding } from "../src/evidence.js";

const certainties: readonly Certainty[] = ["very-low", "low", "moderate", "high"];

/** Whether a verdict follows from the findings, by the same grades as strengths do; one that was replaced does not count. */
export function isAllowed({ verdict, note, ...claim }: Claim, findings: readonly Finding[]): boolean {
  const stand = (ids: readonly string[]) =>
    findings.filter(({ id, supersededBy }) => ids.includes(id) && !supersededBy);
  const best = (ids: readonly string[]) =>
    Math.max(0, ...stand(ids).map(({ certainty }) => certainties.indexOf(certainty) + 1));
  const [up, down] = [best(claim.for), best(claim.against)];
  if (verdict === "supported") return up > Math.max(down, 1);
  if (verdict === "contested") return stand([...claim.for, ...claim.unclear]).length > 0;
  return (up === 0 || down > up + 1) && (filed(claim).length > 0 || /no finding was gathered/i.test(note));
}

/** Every finding that a claim names. */
export const filed = (claim: Pick<Claim, "for" | "against" | "unclear">): string[] => [
  ...claim.for,
  ...claim.against,
  ...claim.unclear,
];
