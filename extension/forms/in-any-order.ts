import type { Phrase } from './phrase.ts';
import { meaningIn, type FieldType } from './vocabulary.ts';

/** Words of no weight, whatever is asked; what is still to come is never asked for by them, so that "to be" is not among them. */
const light =
  'the a an of in on for with at as or and you your we us they them their it its this that s so far please about now currently there';

/** Words of no weight where such a value is asked for. "Which sessions?" asks for no number, and "How was it found?" for no yes. */
const lightFor: Record<FieldType, string> = {
  number: 'to how many what is are was were been has have had did',
  day: 'to what which is was were been has had did',
  'yes-no': 'to is are does do has have whether if',
  text: 'what which is are was were been has have had did does do',
  choice: 'what which is are was were been has have had did does do',
};

/** What begins like this is answered yes or no; a box for words may ask "Does…" and want to be told. */
const asksWhether = 'is|are|was|were|has|have|had|did|if|whether';
const notFor: Record<FieldType, string> = {
  number: `(?!(?:${asksWhether}|do|does)\\b)`,
  day: `(?!(?:${asksWhether}|do|does)\\b)`,
  'yes-no': '',
  text: `(?!(?:${asksWhether})\\b)`,
  choice: `(?!(?:${asksWhether})\\b)`,
};
const stillToCome = '(?!.*\\b(?:(?:is|are|was|were) to|to (?:begin|start|attend|contact|hold|take|happen|come))\\b)';
const between = `[\\s.,:;!?'"“”‘’()/&–—-]*`;
const ends = '(?![a-z0-9])';

/**
 * The whole of a question in whatever order it is put: all of `needs`, any of `may`, words of no weight, and no other. Words are parted by
 * spaces; each may be a pattern, with `_` for a space in it. `type`: of the value that is asked for, which says what words are of no weight.
 */
export function inAnyOrder(needs: string, may = '', type: FieldType = 'text'): RegExp {
  const [needed, allowed, grammar] = [needs, may, `${light} ${lightFor[type]}`].map((words) => words.split(/\s+/).filter(Boolean)) as [
    string[],
    string[],
    string[],
  ];
  const isThere = needed.map((word) => `(?=(?:.*[^a-z0-9])?(?:${word})${ends})`).join('');
  // Words that go together come first, and what was read as one is not read again as several: a page's words could make that take for ever.
  const inTurn = [...needed, ...allowed, ...grammar].toSorted((a, b) => b.split('_').length - a.split('_').length);
  const word = `(?=(?<word>(?:${inTurn.join('|')})${ends}${between}))\\k<word>`;
  return new RegExp(`^${notFor[type]}${stillToCome}${isThere}${between}(?:${word})+$`.replaceAll('_', ' '));
}

/** A phrase for a question in whatever order it is put. Whoever allows "pupil" allows the child as well. */
export function phraseOf(attribute: string, needs: string, may: string, more: Pick<Phrase, 'owner' | 'bareOf' | 'maybe' | 'not'>): Phrase {
  const type = meaningIn((more.owner ?? more.bareOf)!, attribute)!.type;
  return { attribute, says: inAnyOrder(needs, may.replace(/\bpupil\b/, 'pupil child'), type), ...more };
}
