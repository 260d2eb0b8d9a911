/** Characters that show text in another order than it is stored in: what they touch cannot be trusted. */
const reorders = /[\u202a-\u202e\u2066-\u2069]/g;
/** No width, or no meaning on a page: zero-width marks, soft hyphen, other control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Stands in the text where the page reordered characters, so that a code there is not understood. */
export const reordered = '\ufffd';

/**
 * Text as a person sees it: NFC, white space as single spaces, nothing invisible. Look-alike letters stay what they are,
 * so a Cyrillic O is no code.
 */
export const visibleText = (text: string): string =>
  isVisible.test(text) ? text : text.normalize('NFC').replace(reorders, reordered).replace(unseen, '').replace(/\s+/g, ' ').trim();

/** ASCII words with one space between: most of what pages hold, and nothing to be cleaned. */
const isVisible = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Arrows that say how a column is sorted. */
const arrows = /[\u2190-\u21ff\u25b2-\u25c5\u2b06\u2b07\u2b0d\u23f6\u23f7]/g;

/** A heading without the arrows by which a list is sorted. */
export const withoutArrows = (text: string): string => text.replace(arrows, ' ').replace(/\s+/g, ' ').trim();

/** A name as text: at most 100 characters, without anything that could reorder what is shown beside it. */
export const nameText = (text: string): string => visibleText(text).replaceAll(reordered, '').trim().slice(0, 100);
