import type { Context } from '../../shared/checklist/context.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import { returnKinds } from '../../shared/register/return-kinds.ts';
import { returnsOn, returnTitles, type ReturnStatus } from '../../shared/register/returns.ts';
import { timeLimit, timeLimitOf } from '../../shared/register/time-limit.ts';

const statusWords: Record<ReturnStatus, string> = {
  due: 'Due',
  borderline: 'Due by one of two ways of counting',
  unknown: 'Cannot be told: sessions that nobody could see, or that have no valid mark, or an age that nobody has recorded decide',
  'not-due': 'Not due by what is counted; the question below may still make it due',
};

/** The statutory notifications of regulation 13 as they stand: each a duty of its own, and no referral. */
export function ReturnsPart({ context }: { context: Context }) {
  const returns = returnsOn(context.sessions, context.calendar, context.asOf, context.compulsoryAge);
  return (
    <section aria-labelledby="returns-title">
      <h3 id="returns-title">Returns to the local authority</h3>
      <p class="hint">
        These are duties of their own, whether or not anybody refers. Each goes to the local authority, in the way that it has said.
      </p>
      <ul>
        {returns.map(({ kind, status, since, deadline, ourReading }) => (
          <li key={kind}>
            <strong>{returnTitles[kind]}</strong>: {statusWords[status]}
            {since && `, since ${dayInShort(since)}`}
            {deadline && `, by ${dayInWords(deadline)}`}.
            <p>
              For the school to say: {returnKinds[kind].asks} If so, {returnKinds[kind].ifYes}.
            </p>
            <p class="hint">
              When: {returnKinds[kind].when}. What is sent: {returnKinds[kind].sends}. How it is counted: {returnKinds[kind].counting}.
              {ourReading && ' This way of counting is our reading.'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How long the sessions of this case could still be used, for people to see early; which way it is counted is contested. */
export function TimeLimitPart({ context }: { context: Context }) {
  const { open, earliest, lapsingSoon, lapsed } = timeLimitOf(context.sessions, context.asOf);
  if (open.length + lapsed.length === 0) return null;
  return (
    <section aria-labelledby="limit-title">
      <h3 id="limit-title">Six months</h3>
      <p>
        {earliest
          ? `The oldest unauthorised session that is not too old, ${dayInShort(earliest.day)}, is too old after ${dayInWords(earliest.lastDay)}. ${String(lapsingSoon.length)} of ${String(open.length)} will be within 90 days.`
          : 'Every unauthorised session of this register is more than six months old.'}
      </p>
      <p class="hint">{timeLimit.words} This is no reason to hurry: support comes first.</p>
    </section>
  );
}
