import { childWord } from './phrase.ts';
import { mentionIn } from './subjects.ts';
import { remembered } from './remembered.ts';
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
  [/\bn(o|um)\.? of\b|^no\. (?=(un)?auth|u\/a|possible|sessions|days|home visits|calls)/g, 'number of '],
  [/\bincl?\.(?=\s|$)|\bincl\b/g, 'including'],
  [/(?<=\baddress .*),? including (the )?(full )?postcode\b/g, ''],
  [/\(?\bdd\/mm\/yy(yy)?\b\)?/g, ' '],
  [/\b(what|who|when|where|that)'s\b/g, '$1 is'],
  [/\b(they|you|we)'re\b/g, '$1 are'],
  [/\b(they|you|we)'ve\b/g, '$1 have'],
  [/\bwhen (was|were) (?=.*\bborn\b)/g, 'when '],
  [/\b(at the moment|right now|at present|presently)\b/g, ' '],
  [/\b(please )?tell us( about)?\b/g, ' '],
  [/\((first|fore) ?names? and (surname|last name|family name)\)/g, ' '],
  [/\((?:[a-z]\/)+[a-z]\)|\((please )?print\)/g, ' '],
  [/\b(first|second|third)-named\b/g, '$1'],
  [/\(priority (\d)\)/g, '$1'],
  [/\bsib(s?)\b\.?/g, 'sibling$1'],
  [/\bdate of ref\b\.?/g, 'date of referral'],
  [/\bpt (?=timetable)/g, 'part-time '],
  [/\bname(?: of (?:the )?([a-z/ 1-4]+?))? (?=(?:first|last|fore|sur|family|given) ?name\b)/g, '$1 '],
  [/(?<=\b(?:day|date)\b.*) date$/g, ''],
  [/\bposs\b\.?/g, 'possible'],
  [/\bsess\b\.?/g, 'sessions'],
  [/\belig\b\.?/g, 'eligible'],
  [/\bprem\./g, 'premium'],
  [/\bind\./g, 'indicator'],
  [/\bdt\b\.?/g, 'date'],
  [/\bnat\. /g, 'national '],
  [/\b(professionals?|agency|agencies|services?|organisations?) (?:already |currently )?involve(?:d|ment):? \(?(?=\d)/g, '$1 '],
  [/ & /g, ' and '],
  [/\batt\b\.?/g, 'attendance'],
  [/\babs\b\.?/g, 'absence'],
  [/\baddr\b\.?/g, 'address'],
  [/\bdiff\b\.?/g, 'different'],
  [/\bnot (been )?authorised?\b/g, 'unauthorised'],
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
  [/\bparental contact\b/g, 'contact'],
  [/(?<=\b(?:agency|service|sibling|parent|carer|professional) )\((\d)\)/g, '$1'],
  [/(?<=\b(?:parent|carer|guardian) )\(i\)/g, '1'],
  [/(?<=\b(?:parent|carer|guardian) )\(ii\)/g, '2'],
  [new RegExp(`\\b${childWord}(?: ?(?:/|or|and) ?${childWord})+`, 'g'), 'pupil'],
  [
    /(?<!looked[- ]after |unique )\b(?:child|student|young person|learner)\b(?! (?:in need|protection|in care|looked|benefit|missing|and family|health|care)\b)/g,
    'pupil',
  ],
  [/\bpupil being referred\b|\bregistered pupil\b/g, 'pupil'],
  [/\b(referring|requesting) (?=school|setting|academy|establishment)/g, ''],
  [/\bat (the )?time of (this |the )?(referral|request)\b/g, ' '],
  [/\b(how would|can|could) you( please)?( describe| give| tell us)?\b/g, ' '],
];

/** Said in passing: how to answer, or where the words are to be taken from. It changes nothing of what is asked. */
const inPassing =
  /(?:\(|, )(?:please|as (?:on|per|in|recorded|registered|shown|it (?:should |will )?appears?|stated)|if (?:any|applicable|not english|known|held|you\b[^)]*)|e\.?g\.?|i\.?e\.?|for example|select|tick|choose|complete)\b[^)]*(?:\)|$)/g;
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

/** What a form builder adds of its own to a question's name. */
const ofTheBuilder =
  / ?\brequired to answer\..*$| (single line text|multi line text|single choice|multiple choice|date|number)\.$|\b\S+@example\.\S+/g;

/** `u.p.n.` */
const dotted = /\b(?:[a-z]\.){2,}/g;

/** An aside may be the only place that says whose it is, or which of several. */
function saysWhich(aside: string): boolean {
  const mention = mentionIn(aside);
  return mention.is === 'someone-else' || (mention.is === 'one' && mention.subject === 'parent') || whichOne.test(aside);
}

const whichOne =
  /\b(last|previous(ly)?|former|past|birth name|maiden|proposed|second|third|final|other|another|alternative|forwarding|work|home|mobile|weeks?|months?|years?|half[- ]term|terms?(?! time)|only)\b/;

/** A label's words for comparing with phrases. */
export const plainWords = remembered(worked);

function worked(label: string): string {
  let words = folded(withoutShortForms(clean(label)));
  words = words
    .replaceAll(inPassing, (said) => (saysWhich(said) ? said : ' '))
    .replace(asItAppears, '')
    .replaceAll(dotted, (short) => short.replaceAll('.', ''));
  words = words
    .replaceAll(ofTheBuilder, '')
    .replace(/^(\d{1,2}\.)(?=\p{L})/u, '$1 ')
    .replace(numbering, '');
  for (const [pattern, plain] of [...slips, ...saidInOneWay]) words = words.replaceAll(pattern, plain);
  return words.replaceAll(/\s+/g, ' ').trim();
}
