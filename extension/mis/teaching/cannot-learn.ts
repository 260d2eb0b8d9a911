/** Why marks teach nothing. */
export type CannotLearn =
  | 'two-grids'
  | 'same-session'
  | 'no-headings'
  | 'page-changed'
  | 'day-two-ways'
  | 'session-two-ways'
  | 'mark-not-shown'
  | 'one-mark-two-codes'
  | 'taught-otherwise'
  | 'known-already'
  | 'means-another'
  | 'still-not-read'
  | 'read-otherwise'
  | 'too-few';

export const cannotLearnInWords: Record<CannotLearn, string> = {
  'two-grids': 'The two marks stand in two different tables. Point at two marks of one table.',
  'same-session': 'Point at one mark of a morning and one of an afternoon, on two different days.',
  'no-headings': 'The table has no headings by which it could be known again.',
  'page-changed': 'The page no longer shows what you pointed at. Begin again.',
  'day-two-ways': 'The days that you gave stand on the page in two ways. Point at marks of two other days.',
  'session-two-ways': 'Two things on the page could say which is the morning and which the afternoon. Point at two other marks.',
  'mark-not-shown': 'A mark is empty, a picture without words, or a long text, so others like it could not be told apart.',
  'one-mark-two-codes': 'Both marks look the same on the page, and you gave two codes.',
  'taught-otherwise': 'This mark was taught before with another code. To change it, forget this page in Settings and teach it again.',
  'known-already': 'This mark is read as that code already.',
  'means-another':
    'A mark is shown as a register code, and you gave another code for it. It is not certain what the other marks mean then.',
  'still-not-read': 'With what these marks teach, the page can still not be read as a register.',
  'read-otherwise': 'With what these marks teach, the page would be read differently from what you said of them.',
  'too-few': 'Fewer than five other marks could be read, too few to see whether they are read rightly.',
};
