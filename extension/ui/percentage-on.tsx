import { contextOf } from '../../shared/checklist/context.ts';
import { isWithin, type Day } from '../../shared/dates/day.ts';
import { spanOf } from '../../shared/dates/window.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { figuresOf, percentage } from '../../shared/register/figures.ts';
import { request } from './state.ts';

/** What a letter of this day had to give as attendance, from the start of its school year, so that its figure can be compared. */
export function PercentageOn({ day }: { day: Day }) {
  const facts = request.value?.facts;
  const { sessions, calendar } = contextOf(facts ?? {}, day, {});
  const span = spanOf({ schoolYear: 'this' }, day, calendar);
  const { attended, possible, blank, unread } = figuresOf(
    span ? sessions.filter(({ day: of, onRoll }) => onRoll && isWithin(of, span)) : [],
  );
  if (!span || possible === 0)
    return <span class="hint"> No register was read for the days before it, so its percentage cannot be compared.</span>;
  const notKnown = blank + unread;
  return (
    <span class="hint">
      {' '}
      By the register, attendance from {dayInShort(span.from)} to that day was {percentage(attended, possible)} ({attended} of {possible}{' '}
      sessions{notKnown > 0 && `; ${notKnown} without a mark or not read`}): compare it with the letter.
    </span>
  );
}
