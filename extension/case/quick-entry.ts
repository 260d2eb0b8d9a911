import type { Day } from '../../shared/dates/day.ts';
import { typedDay } from '../../shared/dates/typed-day.ts';
import type { Contact, Recorded, Parent, Support } from './case.ts';
import { whomIn } from './quick-whom.ts';

/** What was understood of one typed line; or what is wrong with it, in a sentence. Nothing is stored by itself. */
export type Understood<Entry> = { entry: Entry } | { fault: string };

const channels: Record<string, Contact['channel']> = {
  call: 'phone',
  phone: 'phone',
  c: 'phone',
  visit: 'home-visit',
  v: 'home-visit',
  text: 'text',
  t: 'text',
  talk: 'in-person',
  met: 'in-person',
};
const notReached =
  /\b(no (answer|reply|response|contact)|not (in|home|at home)|nobody|no[- ]one|did(n[’']t| not)|unanswered|engaged|rang out|voicemail|left (a )?(message|card|note))\b/i;
const reached = /\b(spoke|spoken|talked|answered|reached|replied)\b/i;
/** A denial up to four words before a word turns it round: `could not be reached`, `the phone was not even answered`. */
const denied = (words: string) =>
  new RegExp(`(\\b(no|not|never|cannot|nobody|neither|unable|failed|without)|n[’']t)(\\s+[^\\s,;.]+){0,4}?\\s+(${words})\\b`, 'gi');
const notDone = denied('spoke|spoken|talked|answered|reached|replied');

/** Said both ways, or neither: nobody is taken at half their word. */
function outcomeIn(note: string): 'yes' | 'no' | undefined {
  const others = note.replace(notDone, ' ');
  const [isNot, is] = [others !== note || notReached.test(note), reached.test(others)];
  if (isNot === is) return undefined;
  return is ? 'yes' : 'no';
}

/**
 * `call 3/10 claire no answer`: what, when, whom, what came of it. A parent is named by first name, surname or relationship; nobody named
 * means everybody who was a parent then and may be contacted, where nobody answered. `received` turns the direction. Words not understood stay as the note.
 */
export function quickContact(line: string, parents: ReadonlyArray<Recorded<Parent>>, asOf: Day): Understood<Contact> {
  const [what = '', ...rest] = line.trim().split(/\s+/);
  const channel = channels[what.toLowerCase()];
  if (!channel) return { fault: 'Begin with call, visit, text or met' };
  const dated = leadingDay(rest, asOf);
  if (!dated) return { fault: 'Then the day, such as 3/10 or last Tue' };
  const { day, after } = dated;
  const note = after.join(' ');
  const came = outcomeIn(note);
  const direction = /\breceived|\bthey (rang|called|wrote)/i.test(note) ? ('received' as const) : ('made' as const);
  const whom = whomIn(note, { parents, day }, came === 'yes' || direction === 'received');
  if ('fault' in whom) return whom;
  return { entry: { channel, day, direction, parents: whom.ids, ...(came && { reached: came }), ...(note && { note }) } };
}

const strands: Array<[RegExp, Support['strand']]> = [
  [/^early help\b/i, 'early-help'],
  [/^school (health|nurse|nursing)\b/i, 'school-health'],
  [/^(mental health|camhs|counsel\w*)\b/i, 'mental-health'],
  [/^(attendance )?contract\b/i, 'attendance-contract'],
  [/^(outside|external)\b/i, 'outside-school'],
  [/^(in school|school|mentor\w*|breakfast|timetable|tutor\w*)\b/i, 'in-school'],
];

const responses: Array<[RegExp, NonNullable<Support['response']>]> = [
  [/\b(declin(ed|es)|refus(ed|es)|sa(id|ys) no|turned( it| this| them)? down)\b/i, 'declined'],
  [/\b(withdr(ew|awn|aws))\b/i, 'withdrawn'],
  [/\b(accept(ed|s)|yes)\b/i, 'accepted'],
  [/\b(no|awaiting|waiting for( an?)?) (answer|reply|response)\b/i, 'none-yet'],
];
const notAnswered = denied('declin\\w*|refus\\w*|withdr\\w*|accept\\w*|yes');
const wentOn = /\b(stopped|stops|ended|gave up|dropped|pulled out|no longer|changed)\b/i;

/** The family's answer, where the words say one and only one; what was denied, or what changed since, is for the user to choose. */
function responseIn(said: string): Support['response'] {
  if (said.search(notAnswered) >= 0 || wentOn.test(said)) return undefined;
  const found = responses.filter(([words]) => words.test(said));
  return found.length === 1 ? found[0]![1] : undefined;
}

/** `early help 5/10 declined: wants to try school first`: which support, when offered, the answer, and the family's reason after a colon. */
export function quickSupport(line: string, asOf: Day): Understood<Support> {
  const typed = line.trim();
  const found = strands.find(([words]) => words.test(typed));
  if (!found) return { fault: 'Begin with the support: early help, school nurse, mental health, contract, outside, or in school' };
  const [before = '', reasonGiven] = typed.replace(found[0], '').split(/:(.*)/s);
  const dated = leadingDay(before.trim().split(/\s+/), asOf);
  if (!dated) return { fault: 'Then the day it was offered, such as 5/10' };
  const said = dated.after.join(' ');
  const response = responseIn(said);
  const note = [said, reasonGiven?.trim()].filter(Boolean).join(': ');
  return {
    entry: {
      strand: found[1],
      offered: dated.day,
      ...(response && { response }),
      ...(reasonGiven?.trim() && { reasonRecorded: 'yes' as const }),
      ...(note && { note }),
    },
  };
}

/** A day in the first one, two or three words, the longest that is one. */
export function leadingDay(words: string[], asOf: Day): { day: Day; after: string[] } | null {
  for (const count of [3, 2, 1]) {
    const day = words.length >= count ? typedDay(words.slice(0, count).join(' '), asOf) : null;
    if (day) return { day, after: words.slice(count) };
  }
  return null;
}
