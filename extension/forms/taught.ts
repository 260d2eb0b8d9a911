import { brief } from '../../shared/text/brief.ts';
import { isMostlyKnown, questionsOf, together } from './asked.ts';
import { remembered } from './remembered.ts';
import type { ScannedField, ScannedForm } from './scanned.ts';
import { folded } from './text.ts';
import type { FieldKey } from './vocabulary.ts';

/** One field a person said the meaning of, by the words the form has for it. Never a value. */
export type TaughtField = { label: string; section: string; name: string; key: FieldKey };

/** What was taught of one page of a form. `asked`: each question that somebody who taught it, or looked it over, saw there, in brief. */
export type TaughtPage = { host: string; path: string; query: string; asked: string[]; fields: TaughtField[] };

/** What this browser was taught, and what the school's administrator shipped. */
export type Taught = { own: TaughtPage[]; shipped: TaughtPage[] };

/** What was taught of one field of the page that is open. `isOld`: the page asks something that was not asked then. */
export type Lesson = TaughtField & { by: 'you' | 'school'; isOld: boolean };

/** Told apart by host, path and query: some platforms name the form in the query alone. */
type Place = Pick<ScannedForm, 'host' | 'path' | 'query'>;

/** What a page of this host may be told. */
export function taughtAt(host: string, { own, shipped }: Taught): Taught {
  const of = (pages: readonly TaughtPage[]) => pages.filter((page) => page.host === host);
  return { own: of(own), shipped: of(shipped) };
}

/** What was taught of this page; of one whose query differs, only where this asks nothing that is not known of that. */
export function taughtFor(pages: readonly TaughtPage[], form: ScannedForm): TaughtPage | null {
  const here = pages.filter(({ host, path }) => host === form.host && path === form.path);
  return here.find(({ query }) => query === form.query) ?? here.find(({ asked }) => !asksMore(asked, questionsIn(form))) ?? null;
}

/** Field by field: what was taught in this browser stands before what the school shipped. */
export function lessonsOn(form: ScannedForm, { own, shipped }: Taught): Lesson[] {
  const [mine, schools] = [taughtFor(own, form), taughtFor(shipped, form)];
  const yours = mine ? lessonsOf(mine, 'you', form) : [];
  // Whoever taught the page here, or looked it over, saw what it asked by then.
  const further = schools ? lessonsOf({ ...schools, asked: together(schools.asked, mine?.asked ?? []) }, 'school', form) : [];
  return [...yours, ...further.filter((lesson) => !yours.some((one) => isSame(one, lesson)))];
}

/** The page asks something that it did not when it was taught. That something is gone is no change: an answer may bring it. */
export const hasChanged = (form: ScannedForm, taught: Taught): boolean => lessonsOn(form, taught).some(({ isOld }) => isOld);

/**
 * This browser's pages with one field's meaning added or, with `null`, forgotten. What a page asks now is taken as seen only where it has not
 * changed: one lesson says nothing of what else was taught there.
 */
export function withTaught(taught: Taught, form: ScannedForm, field: ScannedField, key: FieldKey | null): TaughtPage[] {
  const found = taughtFor(taught.own, form);
  const before = found && isForOther(found, form) ? null : found;
  const known = before?.asked ?? [];
  const others = (before?.fields ?? []).filter((one) => !isNamed(one, field));
  const isOld = hasChanged(form, { ...taught, own: before ? [before] : [] });
  const asked = isOld ? known : together(known, questionsIn(form));
  const rest = withoutPage(taught.own, form);
  const fields = key ? [...others, { ...namesOf(field), key }] : others;
  return fields.length > 0 ? [...rest, { ...placeOf(form), asked, fields }] : rest;
}

/** The same pages once somebody has looked at each field of this one: what it asks now is known. */
export function withLookedOver({ own }: Taught, form: ScannedForm): TaughtPage[] {
  const before = taughtFor(own, form);
  const asked = together(before?.asked ?? [], questionsIn(form));
  return [...withoutPage(own, form), { ...placeOf(form), asked, fields: before?.fields ?? [] }];
}

/** These pages with what a file brought, field by field, and how many fields that is. What was taught here stays, and so does what was asked then. */
export function withBrought(own: readonly TaughtPage[], brought: readonly TaughtPage[]): { pages: TaughtPage[]; added: number } {
  let [pages, added] = [[...own], 0];
  for (const page of brought) {
    const here = pages.find((one) => isPlace(one, page));
    const fresh = page.fields.filter((field) => !here?.fields.some((one) => isSame(one, field)));
    if (fresh.length === 0) continue;
    added += fresh.length;
    pages = [...pages.filter((one) => one !== here), { ...(here ?? page), fields: [...(here?.fields ?? []), ...fresh] }];
  }
  return { pages, added };
}

/** By its words; where it has none, by its name. */
export const isNamed = (taught: TaughtField, field: ScannedField): boolean => isSame(taught, namesOf(field));

/** A page is looked at again and again. */
const plain = remembered(folded);

type Named = Omit<TaughtField, 'key'>;

const isSame = (one: Named, other: Named): boolean =>
  one.label === other.label && one.section === other.section && (one.label !== '' || one.name === other.name);

const namesOf = ({ label, section, signature }: ScannedField): Named => ({
  label: plain(label),
  section: section.map(plain).join(' › '),
  name: signature.name,
});

const isPlace = (one: Place, other: Place): boolean => one.host === other.host && one.path === other.path && one.query === other.query;

const placeOf = ({ host, path, query }: Place): Place => ({ host, path, query });

/** Of another query it may be another form, unless it asks the same: a session in the address. */
const isForOther = (page: TaughtPage, form: ScannedForm): boolean => page.query !== form.query && asksMore(questionsIn(form), page.asked);

const withoutPage = (pages: readonly TaughtPage[], form: ScannedForm): TaughtPage[] => {
  const before = taughtFor(pages, form);
  return pages.filter((one) => !isPlace(one, form) && (one !== before || isForOther(one, form)));
};

const questionsIn = (form: ScannedForm): string[] => together(questionsOf(form).map(({ label, kind }) => brief(`${plain(label)}|${kind}`)));

const asksMore = (known: readonly string[], now: readonly string[]): boolean => now.some((one) => !known.includes(one));

/** One address may show many pages: another of them, to which nothing that was taught belongs, has not changed. */
function lessonsOf(page: TaughtPage, by: Lesson['by'], form: ScannedForm): Lesson[] {
  const { asked, fields } = page;
  const now = questionsIn(form);
  const isThisPage = () => isMostlyKnown(asked, now) || form.fields.some((field) => fields.some((one) => isNamed(one, field)));
  const isOld = isForOther(page, form) || (asksMore(asked, now) && isThisPage());
  return fields.map((field) => ({ ...field, by, isOld }));
}
