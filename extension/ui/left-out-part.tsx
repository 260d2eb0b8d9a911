import { bundledChecklist } from '../checker/checker.ts';
import type { LeftOut } from '../case/last-check.ts';

type Props = LeftOut & { checklist: { authority: string; route: string } };

/** An answer that leaves something out is never taken for one to everything. Here it is told, and on paper. */
export function LeftOutPart({ questions, items, checklist: { authority, route } }: Props) {
  const asked = bundledChecklist(authority, route);
  const titleOf = (id: string) => asked?.items.find((item) => item.id === id)?.title ?? id;
  return (
    <div class="notice">
      <p>
        The checker has another edition of this checklist, which does not ask for these. It was not told of them, and they did not count:
      </p>
      <ul>
        {questions.map((question) => (
          <li key={question}>the school’s answer to “{asked?.questions[question]?.ask ?? question}”</li>
        ))}
        {items.map((item) => (
          <li key={item}>the advice recorded for “{titleOf(item)}”</li>
        ))}
      </ul>
    </div>
  );
}
