import type { Plan } from "massage-recommender";
import { filled, useSetting } from "../page/setting";

/** The course as a strip of weeks, a mark for each session, and where to look back. */
export function Calendar({ plan: { course, order, review } }: { readonly plan: Plan }) {
  const { words, page } = useSetting();
  if (!course) return null;
  const sessions = order.map((style, at) => ({ style, number: at + 1, week: Math.floor(at / course.perWeek) }));
  const weeks = [...new Set(sessions.map(({ week }) => week))];
  const styles = [...new Set(order)];
  return (
    <>
      <ul className="legend">
        {styles.map((style) => (
          <li key={style}>
            <span className={`session ${style}`} aria-hidden="true" /> {words.approaches[style].title}
          </li>
        ))}
        <li>
          <span aria-hidden="true">⚑</span> {page.reviewMark}
        </li>
      </ul>
      <ol className="weeks">
        {weeks.map((week) => (
          <li key={week}>
            <span className="week">{filled(page.week, week + 1)}</span>
            {sessions
              .filter((session) => session.week === week)
              .map(({ style, number }) => (
                <span key={number}>
                  <span className={`session ${style}`} aria-hidden="true">
                    {number}
                  </span>
                  <span className="unseen">{filled(page.session, number, words.approaches[style].title)}. </span>
                  {number === review?.afterSessions && (
                    <span className="flag">
                      <span aria-hidden="true">⚑</span> <span className="unseen">{page.reviewMark}</span>
                    </span>
                  )}
                </span>
              ))}
          </li>
        ))}
      </ol>
    </>
  );
}
