import { ethnicityMeant } from './ethnicity.ts';
import { bare, folded } from './text.ts';

/** Words that mean the same choice. Only true synonyms: "natural mother" says more than "mother". */
const synonyms: Record<string, string[][]> = {
  relationship: [
    ['mother', 'mum'],
    ['father', 'dad'],
    ['step-mother', 'stepmother', 'step mum'],
    ['step-father', 'stepfather', 'step dad'],
    ['step-parent', 'stepparent'],
    ['grandmother', 'nan', 'gran'],
    ['grandfather', 'grandad', 'granddad'],
    ['foster carer', 'foster parent'],
    ['guardian', 'legal guardian'],
  ],
  title: [
    ['mr', 'mister'],
    ['dr', 'doctor'],
    ['rev', 'revd', 'reverend'],
    ['prof', 'professor'],
  ],
  sex: [
    ['male', 'm', 'boy'],
    ['female', 'f', 'girl'],
  ],
  // The school census's own letters (DfE, code set for SEN provision).
  senStatus: [
    ['no special educational needs', 'no special educational need', 'no sen', 'none', 'n'],
    ['sen support', 'send support', 'k'],
    ['education, health and care plan', 'ehc plan', 'ehcp', 'e'],
  ],
  socialCareStatus: [
    ['child in need', 'cin', 'child in need plan', 'cin plan'],
    ['child protection plan', 'cp', 'cp plan', 'cpp'],
    ['looked after', 'looked-after child', 'child looked after', 'lac', 'cla'],
  ],
  kind: [
    ['early help worker', 'early help'],
    ['social worker', 'children’s social care', 'social care'],
    ['youth justice worker', 'youth justice service', 'yjs'],
  ],
};

/** What a choice means, the same for every way of saying it. Words no table knows stand for themselves. */
export function choiceMeant(attribute: string, words: string): string {
  if (attribute === 'yearGroup') return yearMeant(words);
  if (attribute === 'ethnicity') return ethnicityMeant(words);
  const set = sameAs(attribute, words);
  return bare(set ? set[0]! : words);
}

function sameAs(attribute: string, words: string): string[] | undefined {
  const setOf = (said: string) => synonyms[attribute]?.find((same) => same.some((word) => bare(word) === bare(said)));
  const [one, other] = twoNames(words);
  return setOf(words) ?? (one && other && setOf(one) === setOf(other) ? setOf(one) : undefined);
}

/** `SEN Support (K)` and `K - SEN Support` give one choice two names, which have to agree. */
const twoNames = (words: string): string[] =>
  (/^(.+?) ?\((.+)\)$/.exec(folded(words)) ?? /^(\w{1,5}) ?[-–:=] ?(.+)$/.exec(folded(words)) ?? []).slice(1);

/** Whether words say one of the choices a table knows. */
export const isKnownChoice = (attribute: string, words: string): boolean =>
  sameAs(attribute, words) !== undefined || choiceMeant(attribute, words) !== bare(words) || yesNoMeant(words) !== null;

/** `Year 9`, `Y9`, `NCY 09`, `Year 9 (age 13 to 14)` and `9` are one year; so are `Reception` and `R`. */
function yearMeant(words: string): string {
  const plain = folded(words);
  if (/^(year )?(r|reception)$/.test(plain)) return 'r';
  const [, number, from, to] = /^(?:nc ?)?(?:(?:year|yr|y)\.?)?(?: group)?\s*0?(\d{1,2})(?: \(ages? (\d+)\D+(\d+)\))?$/.exec(plain) ?? [];
  const isOfAge = from === undefined || (Number(from) === Number(number) + 4 && Number(to) === Number(number) + 5);
  return number !== undefined && isOfAge ? number : bare(plain);
}

/** `yes` or `no`, where words say one of them and nothing more. */
export function yesNoMeant(words: string): 'yes' | 'no' | null {
  const plain = bare(words);
  if (['yes', 'y', 'true', '1'].includes(plain)) return 'yes';
  return ['no', 'n', 'false', '0'].includes(plain) ? 'no' : null;
}
