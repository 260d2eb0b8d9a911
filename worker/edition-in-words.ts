import { dayInShort } from '../shared/dates/words.ts';

/** Most editions are the day they were made on; an authority may number its own. */
const isDay = (edition: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edition) && !Number.isNaN(Date.parse(edition));

/** `23 November 2026`, or the edition as it is. */
export const editionInWords = (edition: string): string => (isDay(edition) ? dayInShort(edition) : edition);

/** `Edition of 23 November 2026`, or `Edition 3.1`. */
export const namedEdition = (edition: string): string => `Edition ${isDay(edition) ? 'of ' : ''}${editionInWords(edition)}`;
