import type { Day } from '../../shared/dates/day.ts';
import { belongsIn, isSameBelonging, type Belongs } from './belongs.ts';
import { generalPlaces } from './general-places.ts';
import type { Beside } from './held.ts';
import type { Match } from './matched.ts';
import type { FormProfile } from './profile.ts';
import type { FieldSignature, ScannedField, ScannedFile, ScannedForm } from './scanned.ts';
import type { FieldKey } from './vocabulary.ts';

/** One page of a form as it was left: what it asked for, never what was typed there. */
export type CarriedPage = {
  /** The page's address without what may follow `?` or `#`. */
  at: string;
  heading: string;
  step: ScannedForm['step'];
  keys: FieldKey[];
  files: Array<{ label: string; belongs: Belongs | null; attached: number }>;
};

/** Where on the form a finding can be seen to: a field of this page, or a page that was open before. */
export type Place = { where: 'here'; fieldId: string; signature: FieldSignature } | { where: 'earlier'; heading: string };

/**
 * What this page asks for, to be remembered when the user goes on. Attached files are counted, and nothing else is looked at. `asOf`: see
 * `belongsIn`.
 */
export function carriedFrom({ path, heading, step, fields, files }: ScannedForm, matches: readonly Match[], asOf?: Day): CarriedPage {
  const known = new Set(fields.map(({ id }) => id));
  const keys = matches.flatMap(({ fieldId, key, how }) => (key && how === 'automatic' && known.has(fieldId) ? [key] : []));
  const places = files.map((file) => ({ label: file.label, belongs: belongsIn(file, asOf), attached: file.attached }));
  return { at: path, heading, step, keys, files: places };
}

/** Some forms have one address and one heading for all their pages: then two looks are at one page where they share at least half of what they ask. */
function isSamePage(one: CarriedPage, other: CarriedPage): boolean {
  if (one.at !== other.at || one.heading !== other.heading || one.step?.at !== other.step?.at) return false;
  const [asked, askedThere] = [asksOf(one), asksOf(other)];
  const shared = [...asked].filter((ask) => askedThere.has(ask));
  return shared.length * 2 >= Math.max(asked.size, askedThere.size);
}

const asksOf = ({ keys, files }: CarriedPage): Set<string> => new Set([...keys, ...files.map(({ label }) => label)]);

/** The page in place of an earlier look at the same one. A page that asks for nothing is not remembered. */
export function withPage(pages: readonly CarriedPage[], page: CarriedPage): CarriedPage[] {
  if (page.keys.length === 0 && page.files.length === 0) return [...pages];
  return [...pages.filter((other) => !isSamePage(other, page)), page].slice(-40);
}

/** Here rather than on an earlier page; by the profile rather than by what holds for any form. `null` where the form asks for nothing of the kind. */
export function placeOf(
  item: string,
  profile: FormProfile | null,
  { form, matches }: { form: ScannedForm; matches: readonly Match[] },
  carried: readonly CarriedPage[],
  asOf?: Day,
): Place | null {
  const wanted = [...(profile?.beside ?? []), ...generalPlaces].filter((beside) => beside.item === item);
  for (const beside of wanted) {
    const here = fieldHere(beside, form, matches, asOf);
    if (here) return { where: 'here', fieldId: here.id, signature: here.signature };
  }
  const open = carriedFrom(form, matches, asOf);
  const earlier = carried.findLast((page) => !isSamePage(page, open) && wanted.some((beside) => isOn(beside, page)));
  return earlier ? { where: 'earlier', heading: earlier.heading } : null;
}

function fieldHere(
  beside: Beside,
  { fields, files }: ScannedForm,
  matches: readonly Match[],
  asOf: Day | undefined,
): ScannedField | ScannedFile | null {
  if ('field' in beside) {
    const id = matches.find(({ key }) => key === beside.field)?.fieldId;
    return fields.find((field) => field.id === id) ?? null;
  }
  if ('fileLabel' in beside) return files.find(({ label }) => beside.fileLabel.test(label)) ?? null;
  const said = files.map((file) => ({ file, belongs: belongsIn(file, asOf) }));
  const exact = said.find(({ belongs }) => belongs && isSameBelonging(belongs, beside.belongs));
  return (exact ?? said.find(({ belongs }) => isForAnyLetter(belongs, beside.belongs)))?.file ?? null;
}

/** A place for letters of every kind is one for each. */
const isForAnyLetter = (place: Belongs | null, wanted: Belongs): boolean =>
  place?.evidence === 'letters' && place.kind === null && wanted.evidence === 'letters';

function isOn(beside: Beside, { keys, files }: Pick<CarriedPage, 'keys' | 'files'>): boolean {
  if ('field' in beside) return keys.includes(beside.field);
  if ('fileLabel' in beside) return files.some(({ label }) => beside.fileLabel.test(label));
  return files.some(({ belongs }) => belongs && (isSameBelonging(belongs, beside.belongs) || isForAnyLetter(belongs, beside.belongs)));
}
