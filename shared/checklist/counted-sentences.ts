import { dayInShort } from '../dates/words.ts';
import { percentage } from '../register/figures.ts';
import type { ReturnStatus } from '../register/returns.ts';
import { openInWords, sessionCount } from '../register/session-count.ts';
import type { FiguresOf } from './reasons.ts';

/**
 * Sentences about what was counted from the register or from notices. Each is a function by itself: a bundle holds those of the predicates
 * in it.
 */

type Sentence<Code extends keyof FiguresOf> = (figures: FiguresOf[Code]) => string;

const rateWords = { attended: 'attended', absent: 'missed', unauthorised: 'missed without authorisation' };
const statusWords: Record<ReturnStatus, string> = {
  due: 'due',
  borderline: 'due by one way of counting and not by another',
  unknown: 'not known to be due or not',
  'not-due': 'not due by what can be counted',
};

export const countedSentences: { [Code in 'age-unknown' | 'rate' | 'coding-fault' | 'no-coding-fault']: Sentence<Code> } = {
  'age-unknown': () => 'Whether the child is of compulsory school age is not known: no date of birth has been entered.',
  rate: ({ of, count, possible, window, from, to, below, atLeast, ...open }) =>
    `${count} of ${possible} possible sessions ${rateWords[of]} in ${window} (${dayInShort(from)} to ${dayInShort(to)}), ${percentage(count, possible)}; ${below === undefined ? `at least ${atLeast}%` : `below ${below}%`} looked for${openInWords(open)}.`,
  'coding-fault': ({ words, count }) => `${sessionCount(count)}: ${words}.`,
  'no-coding-fault': ({ window, from, to, ageUnknown, ...open }) =>
    `None found in ${window} (${dayInShort(from)} to ${dayInShort(to)})${openInWords(open)}${ageUnknown > 0 ? `; ${sessionCount(ageUnknown)} that may be wrong at the child's age, which is not known` : ''}.`,
};

export const ageSentence: Sentence<'compulsory-age'> = ({ day, from, to }) =>
  `On ${dayInShort(day)} the child is ${from <= day && day <= to ? '' : 'not '}of compulsory school age (${dayInShort(from)} to ${dayInShort(to)}).`;

export const runSentence: Sentence<'run-counted'> = ({ codes, count, atLeast, isBorderline, window, open }) =>
  `Longest run coded ${codes.join(', ')}: ${sessionCount(count)} on end, reaching into ${window}; at least ${atLeast} needed${isBorderline ? '; whether sessions at which the child could not attend break them is not stated, so ask the authority' : openInWords(open)}.`;

export const thresholdSentence: Sentence<'national-threshold'> = ({ codes, atLeast, day, byWeek, byDay, isBorderline }) =>
  `Sessions coded ${codes.join(', ')} in the ${day ? `ten school weeks up to ${dayInShort(day)}` : 'last ten school weeks'}: ${inWindow(byWeek)} by whole weeks, ${inWindow(byDay)} by the day; at least ${atLeast} needed${isBorderline ? '; which of the two is meant is not stated, so ask the authority' : ''}.`;

export const thresholdReachedSentence: Sentence<'national-threshold-reached'> = ({ since, byWeek, byDay }) =>
  byWeek === byDay && byWeek
    ? `Since ${dayInShort(since)} the threshold of ten sessions was first reached on ${dayInShort(byWeek)}.`
    : `Since ${dayInShort(since)} the threshold of ten sessions was first reached ${[byWeek && `on ${dayInShort(byWeek)} by whole weeks`, byDay && `on ${dayInShort(byDay)} by the day`].filter(Boolean).join(' and ')}${byWeek && byDay ? '' : ', and not by the other way of counting; which of the two is meant is not stated, so ask the authority'}.`;

export const historySentence: Sentence<'notice-history'> = ({ parent, counting, mayCount, next }) =>
  `Parent ${parent + 1}: ${counting} penalty ${counting === 1 ? 'notice counts' : 'notices count'} in three years${mayCount > 0 ? `; ${mayCount} more may count: whether ${mayCount === 1 ? 'it was' : 'they were'} withdrawn, or to whom, is not recorded` : ''}. ${next}.`;

export const returnSentence: Sentence<'return-status'> = ({ title, status, since, deadline, open }) =>
  `${title}: ${statusWords[status]}${status === 'unknown' ? openInWords(open) : ''}${since ? `, from ${dayInShort(since)}` : ''}${deadline ? `, by ${dayInShort(deadline)}` : ''}.`;

const inWindow = ({ count, from, to, ...open }: FiguresOf['national-threshold']['byWeek']): string =>
  `${count}${from && to ? ` (${dayInShort(from)} to ${dayInShort(to)})` : ''}${openInWords(open).replaceAll(';', ' and')}`;
