import {
  matchForm,
  planFill,
  scanForm,
  type FieldKey,
  type FieldValues,
  type FormProfile,
  type PlanEntry,
  type WriteSettings,
} from '../../../extension/forms/index.ts';
import { onlyOpenRoots } from '../../../extension/forms/page-elements.ts';
import type { Match } from '../../../extension/forms/matched.ts';
import type { ScannedField, ScannedForm } from '../../../extension/forms/scanned.ts';

/** Puts a page in front of the code under test. */
export function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

/** A labelled text box; `attributes` may add what a row is about. */
export const box = (label: string, attributes = ''): string => {
  const id = label.toLowerCase().replaceAll(/\W+/g, '-');
  return `<div><label for="${id}">${label}</label><input id="${id}" name="${id}" ${attributes}></div>`;
};

export const under = (legend: string, html: string): string => `<fieldset><legend>${legend}</legend>${html}</fieldset>`;

/** A date asked for in three boxes, as GOV.UK's pattern does. */
export const dateBoxes = (legend: string, name: string): string =>
  under(
    legend,
    `<div id="${name}-hint">For example, 31 3 2011</div>` +
      ['Day', 'Month', 'Year']
        .map(
          (part) =>
            `<label for="${name}-${part}">${part}</label><input id="${name}-${part}" name="${name}-${part.toLowerCase()}" inputmode="numeric">`,
        )
        .join(''),
  );

export const radios = (legend: string, name: string, ...options: string[]): string =>
  under(
    legend,
    options
      .map(
        (option) =>
          `<input type="radio" id="${name}-${option}" name="${name}" value="${option}"><label for="${name}-${option}">${option}</label>`,
      )
      .join(''),
  );

export const choice = (label: string, ...options: string[]): string =>
  `<label>${label}<select name="${label}"><option value="">Please select</option>${options.map((option) => `<option>${option}</option>`).join('')}</select></label>`;

export const look = (html: string): ScannedForm => scanForm(show(html));

export function fieldCalled(form: ScannedForm, label: string): ScannedField {
  const found = form.fields.filter((field) => field.label === label);
  if (found.length !== 1) throw new Error(`${found.length} fields called ${label}: ${form.fields.map((field) => field.label).join(', ')}`);
  return found[0]!;
}

/** What was made of every field of a page, by label. */
export function matchesBy(html: string, profile: FormProfile | null = null): Map<string, Match> {
  const form = look(html);
  return new Map(matchForm(form, profile).map((match, at) => [form.fields[at]!.label, match]));
}

/** Values with a source, from plain ones. */
export const given = (values: { [K in FieldKey]?: string }): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value: value ?? '', source: 'the case' }]));

export const ada = given({
  'pupil.forename': 'Ada',
  'pupil.surname': 'Sample',
  'pupil.fullName': 'Ada Sample',
  'pupil.dateOfBirth': '2011-03-12',
  'pupil.upn': 'A000000000001',
});

/** The plan for the page as it stands. */
export function planNow(values: FieldValues, ours: Record<string, string> = {}, withheld: FieldKey[] = []) {
  const form = scanForm(document);
  return planFill(form, matchForm(form), values, ours, withheld);
}

export function entryFor(key: FieldKey, entries: readonly PlanEntry[]): PlanEntry {
  const found = entries.find((entry) => entry.key === key);
  if (!found) throw new Error(`no entry for ${key}`);
  return found;
}

export const settings: WriteSettings = { openRoot: onlyOpenRoots, now: () => 1_000, settle: () => Promise.resolve(), grantedOrigins: [] };

export const input = (id: string) => document.getElementById(id) as HTMLInputElement;
