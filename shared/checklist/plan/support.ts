import type { CodedFacts } from '../../case/facts.ts';
import { meetingKinds, supportStrands } from '../../case/kinds.ts';
import { schoolYearOf, type Day } from '../../dates/day.ts';
import { figuresOf, type Figures } from '../../register/figures.ts';
import type { Context } from '../context.ts';
import type { Event } from './waits.ts';

/**
 * What was put in place and not turned down, also what is still to come, in order of day: offers of support, and meetings that made a
 * plan. Declined support needs no time to help, and a clinic of professionals is talk about support.
 */
export function supportIn({ support, meetings }: CodedFacts): Event[] {
  const offers = (support?.entries ?? []).flatMap(({ strand, offered, response }) =>
    response === 'declined' || response === 'withdrawn' || strand === 'multi-agency-clinic'
      ? []
      : [{ what: `offer of support (${supportStrands[strand]})`, day: offered }],
  );
  const plans = (meetings?.entries ?? []).flatMap(({ kind, day, plan, held }) =>
    kind !== 'review' && plan === 'yes' && held !== 'no' ? [{ what: meetingKinds[kind], day }] : [],
  );
  return [...offers, ...plans].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** What was offered and turned down, in order of day. A family may decline whatever is offered: then that is talked over with them. */
export function declinedIn({ support }: CodedFacts): Event[] {
  const words = { declined: 'declined', withdrawn: 'withdrawn from' };
  const offers = (support?.entries ?? []).flatMap(({ strand, offered, response }) =>
    (response === 'declined' || response === 'withdrawn') && strand !== 'multi-agency-clinic'
      ? [{ what: `offer of support (${supportStrands[strand]}; ${words[response]})`, day: offered }]
      : [],
  );
  return offers.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** What a review is of: the last that was put in place or, where nothing was, the last that was declined. */
export const toReview = (facts: CodedFacts): Event | undefined => supportIn(facts).at(-1) ?? declinedIn(facts).at(-1);

/** Sessions since support began, and in as many school days before it or as many as were read. Facts for a person, who alone can say whether it is enough. */
export type Improvement = { since: Event; now: Sessions; before: Sessions };
type Sessions = { attended: number; possible: number };

/** `null` where attendance is not known to be better by whatever was not read: then nothing can be said of it. */
export function improvementIn(facts: CodedFacts, { sessions, asOf }: Context): Improvement | null {
  const since = supportIn(facts).find(({ day }) => day <= asOf && schoolYearOf(day) === schoolYearOf(asOf));
  if (!since) return null;
  const onRoll = sessions.filter((session) => session.onRoll);
  const days = [...new Set(onRoll.map(({ day }) => day))];
  const after = days.filter((day) => day >= since.day);
  const before = days.filter((day) => day < since.day).slice(-after.length);
  if (after.length === 0 || before.length === 0) return null;
  const figures = (of: readonly Day[]) => figuresOf(onRoll.filter(({ day }) => day >= of[0]! && day <= of.at(-1)!));
  const [earlier, later] = [figures(before), figures(after)];
  if (!isBetter(later, earlier)) return null;
  const told = ({ attended, possible }: Figures) => ({ attended, possible });
  return { since, now: told(later), before: told(earlier) };
}

/** By exact fractions, with every session nobody could read counted against it. */
function isBetter(later: Figures, earlier: Figures): boolean {
  const open = ({ unread, blank, notValid }: Figures) => unread + blank + notValid;
  const best = { attended: earlier.attended + open(earlier), possible: earlier.possible + open(earlier) };
  return later.attended * best.possible > best.attended * (later.possible + open(later));
}
