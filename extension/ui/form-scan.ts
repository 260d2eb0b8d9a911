import { allElements, controlIn, groupsIn } from '../forms/page-elements.ts';
import { findField } from '../forms/scan.ts';
import {
  belongsIn,
  belongsInWords,
  isHostOf,
  matchForm,
  placeOf,
  profileOf,
  scanForm,
  withLessons,
  type FormProfile,
  type Place,
} from '../forms/index.ts';
import { mainHeading, stepOf } from '../forms/step.ts';
import type { BoundReply, ToPage } from '../messages.ts';
import { boxOf, type Box } from '../mis/on-screen.ts';
import { shadowRootOf } from '../mis/roots.ts';
import type { Marker } from './markers.tsx';

/** What a form's page knows of the case bound to it. Not `current`: the case may have changed since. */
export type Bound = BoundReply & { current: boolean };

/** Before the background has answered. */
export const nothingYet: Bound = {
  findings: null,
  current: false,
  isBound: false,
  failed: false,
  carried: [],
  isAnother: false,
  taught: { own: [], shipped: [] },
};

/** What says which request a page belongs to. */
const named = () => ({ title: document.title, heading: mainHeading(document), step: stepOf(document) });

export const profileHere = ({ findings }: Bound): FormProfile | null =>
  findings && isHostOf(location.host, findings.hosts) ? profileOf(named(), findings) : null;

/** Why what was found is not about this page. `no-checklist`: it is for another request, and there is none to choose for that. */
export function notOurs(bound: Bound): 'another-site' | 'another-request' | 'another-pupil' | 'no-checklist' | null {
  const { findings } = bound;
  if (!findings) return null;
  if (!isHostOf(location.host, findings.hosts)) return 'another-site';
  if (bound.isAnother) return 'another-pupil';
  const profile = profileHere(bound);
  if (!profile || profile.route === findings.route) return null;
  return findings.checklists.includes(profile.route) ? 'another-request' : 'no-checklist';
}

/** For the panel, which puts in itself what was taught by now. */
export function byWords(bound: Bound, parent: number | null = null): ToPage['scan']['reply'] {
  const form = scanForm(document, shadowRootOf);
  return { form, matches: matchForm(form, profileHere(bound), parent), title: document.title };
}

/** For what this page itself says and remembers: with what was taught of it. */
export function scanned(bound: Bound): ToPage['scan']['reply'] {
  const { form, matches, title } = byWords(bound);
  return { form, title, matches: withLessons(matches, form, bound.taught).matches };
}

/** By one look at the page, however many items are asked about. */
export function placesNow(bound: Bound): (item: string) => Place | null {
  const [profile, seen] = [profileHere(bound), scanned(bound)];
  return (item) => placeOf(item, profile, seen, bound.carried, bound.findings?.asOf);
}

/** Shows a field to the user and puts the keyboard there; writes nothing. */
export function goTo(place: Place): void {
  const control = place.where === 'here' ? findField(document, place.fieldId, place.signature, shadowRootOf)?.elements[0] : undefined;
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** What is said beside one element of the page, before it is known where on the screen that stands. */
export type Marked = { marker: Omit<Marker, 'top' | 'left'>; element: Element };

/** The findings' own fields where they are about this page, and the places for files. `doubts` by field. Reads every name on the page: asked when something has changed. */
export function markedOn(bound: Bound, doubts: ReadonlyMap<string, string[]>): Marked[] {
  if (!bound.isBound) return [];
  const open = (notOurs(bound) ? [] : (bound.findings?.findings ?? [])).filter(
    ({ verdict, level }) => (verdict === 'missing' || verdict === 'unanswered') && level !== 'advised',
  );
  const seen = scanned(bound);
  const [profile, byField] = [profileHere(bound), new Map<string, Marked['marker']>()];
  for (const file of seen.form.files) {
    const belongs = belongsIn(file, bound.findings?.asOf);
    byField.set(file.id, {
      fieldId: file.id,
      belongs: belongs && belongsInWords(belongs),
      doubts: doubts.get(file.id) ?? [],
      findings: [],
    });
  }
  for (const finding of open) {
    const place = placeOf(finding.item, profile, seen, [], bound.findings?.asOf);
    if (place?.where !== 'here') continue;
    const marker = byField.get(place.fieldId) ?? { fieldId: place.fieldId, belongs: null, doubts: [], findings: [] };
    byField.set(place.fieldId, { ...marker, findings: [...marker.findings, finding] });
  }
  const fields = new Map([...seen.form.fields, ...seen.form.files].map((field) => [field.id, field.signature]));
  return [...byField.values()].flatMap((marker) => {
    if (!marker.belongs && marker.doubts.length + marker.findings.length === 0) return [];
    const element = findField(document, marker.fieldId, fields.get(marker.fieldId)!, shadowRootOf)?.elements[0];
    return element ? [{ marker, element }] : [];
  });
}

/** Those that stand on the screen now, and where. */
export const markersOf = (marked: readonly Marked[]): Marker[] =>
  marked.flatMap(({ marker, element }) => {
    const box = boxOf(element);
    if (!isInView(box)) return [];
    return [{ ...marker, top: Math.max(0, box.top), left: Math.min(box.left + box.width + 12, innerWidth - 310) }];
  });

/** What may be filled, without its names: enough to tell whether the page asks for something else than it did. */
export const fieldElements = (): Element[] => groupsIn(document, shadowRootOf).flatMap(({ elements }) => elements);

const isInView = ({ top, height }: Box): boolean => top + height >= 0 && top <= innerHeight;

/** Where what the page has to press, and to fill in, stands on the screen now. A place for a file is pressed. */
export function controlsNow(): { buttons: Box[]; fields: Box[] } {
  const isButton = (element: Element) =>
    element.matches('button, [role=button], input:is([type=submit], [type=image], [type=button], [type=file])');
  const all = [...allElements(document, shadowRootOf)].filter((element) => isButton(element) || controlIn(element));
  const drawn = all.map((element) => ({ element, box: boxOf(element) })).filter(({ box }) => box.width > 0 && isInView(box));
  const boxesOf = (wanted: boolean) => drawn.filter(({ element }) => isButton(element) === wanted).map(({ box }) => box);
  return { buttons: boxesOf(true), fields: boxesOf(false) };
}
