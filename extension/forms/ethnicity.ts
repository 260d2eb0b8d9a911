import { bare, folded } from './text.ts';

/**
 * The school census's own codes (DfE, code set for ethnicity, main categories) with the words lists have for each, as they are known generally:
 * no copy of the set was read here. Wider and narrower groups are no synonyms: “White” is not White British, and “Gypsy or Irish Traveller” is two.
 */
const wordings: Record<string, string[]> = {
  wbri: [
    'White British',
    'English, Welsh, Scottish, Northern Irish or British',
    'English/Welsh/Scottish/Northern Irish/British',
    'White English/Welsh/Scottish/Northern Irish/British',
    'White English, Welsh, Scottish, Northern Irish or British',
  ],
  wiri: ['White Irish'],
  wirt: ['Traveller of Irish heritage', 'White Traveller of Irish heritage'],
  wrom: ['Gypsy/Roma', 'Gypsy or Roma', 'White Gypsy/Roma'],
  woth: ['Any other White background', 'White any other White background'],
  mwbc: ['White and Black Caribbean', 'Mixed White and Black Caribbean'],
  mwba: ['White and Black African', 'Mixed White and Black African'],
  mwas: ['White and Asian', 'Mixed White and Asian'],
  moth: ['Any other mixed background', 'Mixed any other mixed background'],
  aind: ['Indian', 'Asian Indian', 'Asian or Asian British Indian'],
  apkn: ['Pakistani', 'Asian Pakistani', 'Asian or Asian British Pakistani'],
  aban: ['Bangladeshi', 'Asian Bangladeshi', 'Asian or Asian British Bangladeshi'],
  aoth: ['Any other Asian background', 'Asian or Asian British any other Asian background'],
  bcrb: ['Black Caribbean', 'Black or Black British Caribbean'],
  bafr: ['Black African', 'Black or Black British African'],
  both: ['Any other Black background', 'Black or Black British any other Black background'],
  chne: ['Chinese', 'Asian Chinese', 'Asian or Asian British Chinese'],
  ooth: ['Any other ethnic group'],
  nobt: ['Information not yet obtained', 'Not yet obtained'],
  refu: ['Refused', 'Information refused'],
};

const codeOf = new Map(Object.entries(wordings).flatMap(([code, said]) => [code, ...said].map((words) => [bare(words), code] as const)));

/** `WBRI`, `White - British` and `WBRI: White British` are one. Words that no table knows, or that a code beside them contradicts, stand for themselves. */
export function ethnicityMeant(words: string): string {
  const [code, ...more] = folded(words)
    .split(/[^a-z]+/)
    .filter((word) => Object.hasOwn(wordings, word));
  const rest = code && more.length === 0 ? bare(folded(words).replace(code, ' ')) : '';
  if (rest !== '') return codeOf.get(rest) === code ? code! : bare(words);
  return codeOf.get(bare(words)) ?? bare(words);
}
