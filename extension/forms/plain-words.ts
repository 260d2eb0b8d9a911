import { childWord } from './phrase.ts';
import { mentionIn } from './subjects.ts';
import { clean, folded } from './text.ts';

/** Slips of the pen that forms are full of. */
const slips: ReadonlyArray<[RegExp, string]> = [
  [/\breciev/g, 'receiv'],
  [/\babsens(?=e)/g, 'absenc'],
  [/\battend[ea]nce/g, 'attendance'],
  [/\b(?:adress|addres)(?=\b|es\b)/g, 'address'],
  [/\bauthoriz/g, 'authoris'],
  [/\bunauthoriz/g, 'unauthoris'],
  [/\bguardain/g, 'guardian'],
  [/\bof brith\b/g, 'of birth'],
  [/\bforname/g, 'forename'],
  [
    /\b(pupil|child|student|parent|carer|learner|school)s (?=(name|address|surname|forename|first|last|full|legal|date|email|phone|telephone)\b)/g,
    "$1's ",
  ],
];

/** Short forms, and several words for one, said in one way. */
const saidInOneWay: ReadonlyArray<[RegExp, string]> = [
  [/ ?\/ ?/g, '/'],
  [/(?<=.) \(?(y\/n|yes\/no|m\/f)\)?$/g, ''],
  [/\(e?s\)/g, 's'],
  [/\bn(o|um)\.? of\b|^no\.? (?=(un)?auth|u\/a|possible|sessions|days|home visits|calls)/g, 'number of '],
  [/\bincl?\.(?=\s|$)|\bincl\b/g, 'including'],
  [/(?<=\baddress .*),? including (the )?(full )?postcode\b/g, ''],
  [/\(?\bdd\/mm\/yy(yy)?\b\)?/g, ' '],
  [/\bwhen was (?=.*\bborn\b)/g, 'when '],
  [/\bnat\. /g, 'national '],
  [/\b(professionals?|agency|agencies|services?|organisations?) involved \(?(?=\d)/g, '$1 '],
  [/\batt\b\.?/g, 'attendance'],
  [/\bauth\b\.?/g, 'authorised'],
  [/\btel\./g, 'tel'],
  [/\b(in receipt of|entitled to|entitlement to|eligibility for|qualif(?:y|ies) for|receives)\b/g, 'eligible for'],
  [/\binvites?\b(?! (?:to|parent))/g, 'invitation'],
  [/\b(unauth\b\.?|u\/a\b)/g, 'unauthorised'],
  [/\bhalf[- ]days?\b/g, 'sessions'],
  [/\bp\/t\b/g, 'part-time'],
  [/\bf?pn(s?)\b/g, 'penalty notice$1'],
  [/\byr\b\.?( gp\b)?/g, 'year$1'],
  [/\byear gp\b/g, 'year group'],
  [/\bht\b/g, 'head teacher'],
  [/\bewo\b/g, 'education welfare officer'],
  [/\bmother tongue\b/g, 'first language'],
  [/\bmob\b\.?/g, 'mobile'],
  [/\beh\b/g, 'early help'],
  [/\beha\b/g, 'early help assessment'],
  [/\bc?yp\b/g, 'pupil'],
  [/\bp([12])\b/g, 'parent $1'],
  [new RegExp(`\\b${childWord}(?: ?(?:/|or|and) ?${childWord})+`, 'g'), 'pupil'],
  [
    /(?<!looked[- ]after |unique )\b(?:child|student|young person|learner)\b(?! (?:in need|protection|in care|looked|benefit|missing|and family|health|care)\b)/g,
    'pupil',
  ],
  [/\bpupil being referred\b/g, 'pupil'],
  [/\b(referring|requesting) (?=school|setting|academy)/g, ''],
  [/\bat (the )?time of (this |the )?(referral|request)\b/g, ' '],
  [/\b(how would|can|could) you( please)?( describe| give| tell us)?\b/g, ' '],
];

/** Said in passing: how to answer, or where the words are to be taken from. It changes nothing of what is asked. */
const inPassing =
  /(?:\(|, )(?:please|as (?:on|per|in|recorded|registered|shown|it appears|stated)|if (?:any|applicable|not english|known|held|you\b[^)]*)|e\.?g\.?|i\.?e\.?|for example|select|tick|choose)\b[^)]*(?:\)|$)/g;
/** How the words are to be written, at the end of a question. */
const asItAppears = /,? as (?:it|they) (?:should |will )?appears? (?:on|in) .*$/;
/** The short form of the words before it: `Emotionally Based School Avoidance (EBSA)`. Any other may be somebody: `Telephone (GP)`. */
const withoutShortForms = (shown: string): string =>
  shown.replaceAll(/\(([A-Z]{2,6})\)/g, (whole, letters: string, place: number) =>
    initialsOf(shown.slice(0, place)).endsWith(letters) ? ' ' : whole,
  );

const initialsOf = (words: string): string => [...words.matchAll(/(?<!\p{L})\p{L}/gu)].join('').toUpperCase();

/** `Section B -`, `3.2`, `Q4)`: where a form says it, and nothing of what. */
const numbering =
  /^(?:(?:section|part|page) (?:(?:1[0-5]|[1-9])(?:\.\d+)*|[a-z]|[ivx]+)\b(?! date)(?: of \d+)?|(?:q(?:uestion)? ?)?\d+(?:\.\d+)*[a-z]?[.)]|(?:q(?:uestion)? ?)?\d+(?:\.\d+)+|\(?[a-z]\d*[.)]|[abde]\d+(?= )|[a-eg-ln-z](?= [-–]))(?: ?[-–.)]+)?(?: |$)/;

/** `u.p.n.` */
const dotted = /\b(?:[a-z]\.){2,}/g;

/** An aside may be the only place that says whose it is. */
function namesAnother(aside: string): boolean {
  const mention = mentionIn(aside);
  return mention.is === 'someone-else' || (mention.is === 'one' && mention.subject === 'parent');
}

/** A page asks for the same words again and again. */
const known = new Map<string, string>();

/** A label's words for comparing with phrases. */
export function plainWords(label: string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  if (known.size > 2_000) known.clear();
  const words = worked(label);
  known.set(label, words);
  return words;
}

function worked(label: string): string {
  let words = folded(withoutShortForms(clean(label)));
  words = words
    .replaceAll(inPassing, (said) => (namesAnother(said) ? said : ' '))
    .replace(asItAppears, '')
    .replaceAll(dotted, (short) => short.replaceAll('.', ''));
  words = words.replace(numbering, '');
  for (const [pattern, plain] of [...slips, ...saidInOneWay]) words = words.replaceAll(pattern, plain);
  return words.replaceAll(/\s+/g, ' ').trim();
}
