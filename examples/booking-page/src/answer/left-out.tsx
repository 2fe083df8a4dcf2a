import { type Advice, explain, type Recommendation, type Withheld, whyNot } from "massage-recommender";
import { useState } from "react";
import { useSetting } from "../page/setting";

interface Props {
  readonly answer: Recommendation;
  readonly advice: Advice;
}

const lists = ["contraindicated", "needsReview", "notIndicated"] as const;

/** Everything that is not on offer; why, and what would change it, is worked out when somebody asks. */
export function LeftOut({ answer, advice }: Props) {
  const { words } = useSetting();
  return lists.map((list) => {
    const withheld = [advice, advice.addOns, advice.adjuncts].flatMap((kind) => kind[list]);
    if (withheld.length === 0) return null;
    return (
      <details key={list} className="reasons">
        <summary>{`${words.headings[list]} (${withheld.length})`}</summary>
        <ul className="left-out">
          {withheld.map((one) => (
            <li key={one.technique}>
              <Why answer={answer} withheld={one} />
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

function Why({
  answer,
  withheld: { technique, label },
}: {
  readonly answer: Recommendation;
  readonly withheld: Withheld;
}) {
  const { words, explanations, audience } = useSetting();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.techniques[technique] ?? label}</summary>
      {isOpen && <p className="why">{explain(whyNot(answer, technique), words, explanations, audience)}</p>}
    </details>
  );
}
