import type { Day } from '../../shared/dates/day.ts';
import { typedDay } from '../../shared/dates/typed-day.ts';
import type { Contact, Recorded, Parent, Support } from './case.ts';

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
  /\b(no (answer|reply)|not (in|home|reached|answered)|nobody|no one|did(n[’']t| not)|voicemail|left (a )?(message|card|note))\b/i;
const reached = /\b(spoke|answered|reached|talked|replied)\b/i;

/** Said both ways, or neither: nobody is taken at half their word. */
function outcomeIn(note: string): 'yes' | 'no' | undefined {
  if (notReached.test(note)) return /\b(spoke|talked)\b/i.test(note) ? undefined : 'no';
  return reached.test(note) ? 'yes' : undefined;
}

/**
 * `call 3/10 claire no answer`: what, when, whom, what came of it. A parent is named by first name, surname or relationship; nobody named
 * means every parent. `received` turns the direction. Words not understood stay as the note.
 */
export function quickContact(line: string, parents: ReadonlyArray<Recorded<Parent>>, asOf: Day): Understood<Contact> {
  const [what = '', ...rest] = line.trim().split(/\s+/);
  const channel = channels[what.toLowerCase()];
  if (!channel) return { fault: 'Begin with call, visit, text or met' };
  const dated = leadingDay(rest, asOf);
  if (!dated) return { fault: 'Then the day, such as 3/10 or last Tue' };
  const { day, after } = dated;
  const named = parents.filter(({ entry }) => after.some((word) => isNamed(entry, word)));
  const meant = (named.length > 0 ? named : parents).map(({ id }) => id);
  if (meant.length === 0) return { fault: 'Record the parents first' };
  const note = after.join(' ');
  const came = outcomeIn(note);
  const direction = /\breceived|\bthey (rang|called|wrote)/i.test(note) ? ('received' as const) : ('made' as const);
  return { entry: { channel, day, direction, parents: meant, ...(came && { reached: came }), ...(note && { note }) } };
}

const strands: Array<[RegExp, Support['strand']]> = [
  [/^early help\b/i, 'early-help'],
  [/^school (health|nurse|nursing)\b/i, 'school-health'],
  [/^(mental health|camhs|counsel\w*)\b/i, 'mental-health'],
  [/^(attendance )?contract\b/i, 'attendance-contract'],
  [/^(outside|external)\b/i, 'outside-school'],
  [/^(in school|school|mentor\w*|breakfast|timetable|tutor\w*)\b/i, 'in-school'],
];

/** `early help 5/10 declined: wants to try school first`: which support, when offered, the answer, and the family's reason after a colon. */
export function quickSupport(line: string, asOf: Day): Understood<Support> {
  const typed = line.trim();
  const found = strands.find(([words]) => words.test(typed));
  if (!found) return { fault: 'Begin with the support: early help, school nurse, mental health, contract, outside, or in school' };
  const [before = '', reasonGiven] = typed.replace(found[0], '').split(/:(.*)/s);
  const dated = leadingDay(before.trim().split(/\s+/), asOf);
  if (!dated) return { fault: 'Then the day it was offered, such as 5/10' };
  const said = dated.after.join(' ').toLowerCase();
  const response = /declin/.test(said) ? 'declined' : /withdr/.test(said) ? 'withdrawn' : /accept|yes/.test(said) ? 'accepted' : 'none-yet';
  const note = [said, reasonGiven?.trim()].filter(Boolean).join(': ');
  return {
    entry: {
      strand: found[1],
      offered: dated.day,
      response,
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

const relations: Record<string, RegExp> = {
  mum: /mother|mum/i,
  mother: /mother|mum/i,
  dad: /father|dad/i,
  father: /father|dad/i,
  gran: /grandmother/i,
};

function isNamed({ forename, surname, relationship = '' }: Parent, word: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  return (
    bare !== '' && (bare === forename.toLowerCase() || bare === surname.toLowerCase() || (relations[bare]?.test(relationship) ?? false))
  );
}
