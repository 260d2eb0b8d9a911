/** What an entry of a file can mean, as people read it. */
export const entryKinds = {
  term: 'A term',
  'term-starts': 'Pupils’ first day of a term',
  'term-ends': 'Pupils’ last day of a term',
  holiday: 'Closed: a holiday',
  training: 'Closed: training (INSET)',
  'left-out': 'Leave it out',
} as const;
export type EntryKind = keyof typeof entryKinds;

/** What stands in front of or behind the words that decide: seasons, years, numbers of training days, little words. */
const besideThePoint = new Set(
  'the of for a an all new our autumn spring summer winter michaelmas lent trinity hilary christmas easter whitsun whit may october february'.split(
    ' ',
  ),
);

const terms = ['term', 'school term'];
const starts = `term starts|term start|term begins|term opens|term commences|start term|starts term|beginning term|first day term|first day term pupils|
first day school|term starts pupils|term begins pupils|school opens|schools open|school reopens|schools reopen|school re-opens|schools re-open|pupils return|
pupils return to school|children return|children return to school|students return|school returns|schools return|back to school|return to school|return after half-term`;
const ends = `term ends|term end|term finishes|term closes|end term|ends term|last day term|last day term pupils|last day school|term ends pupils|break up|
school breaks up|schools break up|pupils break up|children break up|break up half-term|break up holidays|school breaks up half-term|
schools break up half-term|last day before half-term`;
const holidays = `half-term|half-term holiday|half-term holidays|half-term break|holiday|holidays|break|school holiday|school holidays|vacation`;
const closures = `school closed|schools closed|school closed to pupils|schools closed to pupils|school closure|closed|closed to pupils|bank holiday|bank holidays|
day bank holiday|early day bank holiday|monday bank holiday|good friday`;
const trainings = `inset|inset day|inset days|in-service day|in-service training day|in-service training|staff training|staff training day|staff training days|
teacher training day|teacher training|training day|training days|staff development day|professional development day|development day|non-pupil day|non pupil day|
pupil-free day|pupil free day|inset day school closed|inset day school closed to pupils|inset day closed to pupils|inset day no pupils|inset training day`;

/** One day, several, or either. A single day called half-term may be its first: that is not decided by words. */
const phrases: Array<[kind: EntryKind, words: ReadonlySet<string>, days: 'one' | 'several' | 'any']> = [
  ['term', new Set(terms), 'several'],
  ['term-starts', listed(starts), 'one'],
  ['term-ends', listed(ends), 'one'],
  ['holiday', listed(holidays), 'several'],
  ['holiday', listed(closures), 'any'],
  ['training', listed(trainings), 'any'],
];

function listed(words: string): ReadonlySet<string> {
  return new Set(words.replace(/\s*\n\s*/g, '').split('|'));
}

/** Words after which an entry may be about term dates, although no phrase we know says what it means. */
const mayBeMeant =
  /\b(terms?|half-?terms?|holidays?|inset|in-service|training|closed|closes?|closure|break(s|ing)? up|vacation|bank)\b|\bschools? (re-?)?(open|return)|\bback to school\b/;
const onlySeasons =
  /^((autumn|spring|summer|winter|michaelmas|lent|trinity|hilary|christmas|easter)\s*|\d+\s*|half\s*|first\s*|second\s*)+$/;

/**
 * What the words of an entry of so many days mean, by a closed list of phrases; `unclear` where they may be about term dates and say no
 * more. Words that say nothing of the kind, such as of a concert, are left out. Never a guess: whoever loads the file decides.
 */
export function kindOf(words: string, days: number): EntryKind | 'unclear' {
  const whole = plain(words);
  const said = whole
    .split(' ')
    .filter((word) => !besideThePoint.has(word) && !/^\d+(st|nd|rd|th)?$/.test(word))
    .join(' ');
  const found = phrases.find(([, known, asks]) => known.has(said) && (asks === 'any' || (asks === 'one') === (days === 1)))?.[0];
  if (found) return isLikely(found, whole, days) && !words.includes('?') ? found : 'unclear';
  return mayBeMeant.test(whole) || onlySeasons.test(whole) ? 'unclear' : 'left-out';
}

/** A numbered half-term is often half a term and no holiday, and what lasts too long or too short for its name is something else. */
function isLikely(kind: EntryKind, whole: string, days: number): boolean {
  if (/half-term/.test(whole) && kind === 'holiday') return !/\d/.test(whole) && days <= 16;
  if (kind === 'term') return days >= 14;
  return kind !== 'training' || days <= 7;
}

/** In small letters, with one spelling of half-term and without punctuation and years. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/['’]/g, '')
    .replace(/\bhalf[\s-]*term\b/g, 'half-term')
    .replace(/\b(easter monday|christmas day|new years day|boxing day)\b/g, 'bank holiday')
    .replace(/\b(20)?\d\d\s*[/-]\s*(20)?\d\d\b|\b20\d\d\b/g, ' ')
    .replace(/(^|\s)-+|-+(\s|$)|[^a-z0-9\s-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
