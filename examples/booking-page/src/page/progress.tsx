import { type Step, steps } from "./journey";
import { useSetting } from "./setting";

/** The five steps, and which one it is. */
export function Progress({ step }: { readonly step: Step }) {
  const { page } = useSetting();
  const now = steps.indexOf(step);
  return (
    <nav className="steps" aria-label={page.steps}>
      <ol>
        {steps.map((one, at) => (
          <li key={one} aria-current={at === now ? "step" : undefined} className={at < now ? "done" : ""}>
            <span aria-hidden="true" className="number">
              {at < now ? "✓" : at + 1}
            </span>
            <span className="name">{page.stepNames[one]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
