import type { Open } from './countable.ts';

/** `1 session`, `4 sessions`. */
export const sessionCount = (count: number): string => `${count} ${count === 1 ? 'session' : 'sessions'}`;

/** What leaves a count open, where each is more than none. */
export const openInWords = ({ notRead, noMark, notValid, ageUnknown }: Partial<Open>): string =>
  told(notRead, 'not read') +
  told(noMark, 'without a mark') +
  told(notValid, 'with a mark not valid on its day') +
  told(ageUnknown, 'that may count once the date of birth is known');

const told = (count: number | undefined, words: string): string => (count ? `; ${sessionCount(count)} ${words}` : '');
