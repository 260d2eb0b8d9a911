import { brief } from '../../shared/text/brief.ts';
import { isMostlyKnown, questionsOf, sharedBy, together } from './asked.ts';
import type { Match } from './matched.ts';
import type { ScannedField, ScannedForm } from './scanned.ts';
import { bare, folded } from './text.ts';
import { partsOf, type FieldKey, type FieldValues } from './vocabulary.ts';

/**
 * A page of a form as it was when somebody filled it from here: its heading and each question, in brief. That is its fingerprint; no word of
 * the page and no value is in it.
 */
export type FilledPage = { host: string; path: string; query: string; heading: string; asked: string[] };

/** More pages than a school's forms have; the longest unused go first. */
const mostPages = 300;

/** The page this was when it was filled; `null` where none is known. One address may show many pages: it has their heading, or half their questions. */
export function filledBefore(pages: readonly FilledPage[], form: ScannedForm, values: FieldValues): FilledPage | null {
  const now = fingerprint(form, values);
  const here = pages.filter((page) => isAt(page, now) && (page.heading === now.heading || isMostlyKnown(page.asked, now.asked)));
  return here.toSorted((one, other) => sharedBy(other.asked, now.asked) - sharedBy(one.asked, now.asked))[0] ?? null;
}

/**
 * What these pages ask now and did not ask when they were filled here; nothing of those that never were. That something is gone is no change: an
 * answer may bring it.
 */
export const askedSince = (known: readonly FilledPage[], forms: readonly ScannedForm[], values: FieldValues): ScannedField[] =>
  forms.flatMap((form) => {
    const before = filledBefore(known, form, values);
    return before ? questionsOf(form).filter((field) => !before.asked.includes(inBrief(field.label, values))) : [];
  });

/** These pages with this one as it is now: what an answer brings is added to what is known of it. */
export function withFilled(pages: readonly FilledPage[], form: ScannedForm, values: FieldValues): FilledPage[] {
  const now = fingerprint(form, values);
  const before = filledBefore(pages, form, values);
  const whole = { ...now, asked: together(before?.asked ?? [], now.asked) };
  return [...pages.filter((page) => page !== before), whole].slice(-mostPages);
}

/** What was certain on the page as it was is for a person to say on a page that has changed. */
export const onlySuggested = (matches: readonly Match[]): Match[] =>
  matches.map((match) =>
    match.how === 'automatic'
      ? { ...match, how: 'suggested', why: [...match.why, 'the page has changed since it was filled here'] }
      : match,
  );

const isAt = (one: FilledPage, other: FilledPage): boolean =>
  one.host === other.host && one.path === other.path && one.query === other.query;

function fingerprint(form: ScannedForm, values: FieldValues): FilledPage {
  const { host, path, query, heading } = form;
  const asked = together(questionsOf(form).map(({ label }) => inBrief(label, values)));
  return { host, path, query, heading: inBrief(heading, values), asked };
}

const people: ReadonlySet<string> = new Set(['pupil', 'parent', 'sibling']);
const names: ReadonlySet<string> = new Set(['forename', 'surname', 'fullName', 'knownAs']);

/** Some forms put the child's name into their questions: it is another form for no other child. */
function inBrief(words: string, values: FieldValues): string {
  const isName = ({ subject, attribute }: ReturnType<typeof partsOf>) => people.has(subject) && names.has(attribute);
  const known = (Object.keys(values) as FieldKey[]).filter((key) => isName(partsOf(key)));
  const own = new Set(known.flatMap((key) => values[key]!.value.split(/\s+/).map(bare)));
  const kept = folded(words)
    .split(' ')
    .filter((word) => !own.has(bare(word.replace(/'s?$/, ''))));
  return brief(kept.join(' '));
}
