import { sessionsOf, unread } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import type { PupilCase } from '../case/case.ts';
import type { StoredRegister } from '../case/stored-register.ts';
import { pagesInWords, pagesRead, type LastLook } from '../case/last-look.ts';
import { whereIn } from '../mis/where.ts';
import { spansInWords } from './overlay-where.tsx';

/** How far the last look at a page came, and which days no look has reached. */
export function WhatWasRead({ pupilCase: { lastLook, registers } }: { pupilCase: PupilCase }) {
  const notReached = registers.flatMap((register) => whereIn({ pupils: [pupilIn(register)] }).notReached);
  const sessions = registers.reduce((sum, register) => sum + notReachedIn(register), 0);
  const words = lastLook ? inWords(lastLook) : [];
  if (sessions > 0)
    words.push(
      `${sessions === 1 ? '1 session between the days above was' : `${sessions} sessions between the days above were`} not reached, so nothing is known of ${sessions === 1 ? 'it' : 'them'}${daysOf(notReached)}.`,
    );
  return words.length === 0 ? null : <p class="notice">{words.join(' ')}</p>;
}

const daysOf = (spans: Parameters<typeof spansInWords>[0]): string => (spans.length === 0 ? '' : `: ${spansInWords(spans)}`);

function inWords({ stopped, unseen, ofSeveral, list }: LastLook): string[] {
  const words: string[] = [];
  if (stopped) words.push('The last reading was stopped before the end of the register, so this is a part of it.');
  if (stopped && unseen)
    words.push(
      `The page says that it holds ${unseen} more ${unseen === 1 ? 'session' : 'sessions'}${ofSeveral ? ', of all its pupils together,' : ','} not reached.`,
    );
  if (list) words.push(pagesInWords(list));
  if (list && pagesRead(list).whole === false) words.push('Turn to the next page in your MIS, and read it as well.');
  return words;
}

/** Sessions that were seen and not understood have a place among the marks that need attention. */
function notReachedIn({ span, marks, unclear = [] }: StoredRegister): number {
  const register = fromWire(span, marks);
  if ('fault' in register) return 0;
  return sessionsOf(register).filter(({ day, session, mark }) => mark === unread && !unclear.includes(`${day} ${session}`)).length;
}

const pupilIn = (register: StoredRegister): Parameters<typeof whereIn>[0]['pupils'][number] => ({
  registers: [register],
  notUnderstood: (register.unclear ?? []).map((key) => ({ day: key.slice(0, 10), session: key.endsWith('AM') ? 'AM' : 'PM', shown: '' })),
});
