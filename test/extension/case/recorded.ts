import type { Checked } from '../../../extension/case/absence-values.ts';
import { newCase, type Entries, type PupilCase } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { fieldValues } from '../../../extension/case/field-values.ts';
import { noSettings, type Settings } from '../../../extension/case/settings.ts';
import { bundledChecklist } from '../../../extension/checker/checker.ts';
import { answerCheck } from '../../../shared/contract/answer-check.ts';

/** Cases as somebody may have recorded them, and what a form would be filled with. */
export const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
export const asOf = '2026-11-20';
export const checklist = bundledChecklist('kent', 'statutory-intervention')!;
export const week = '/\\/\\/\\/\\/\\';
export const weeks = (count: number, last = week) => [...Array.from({ length: count - 1 }, () => week), last].join(' ');

/** Eleven weeks of this school year up to the day of the check, and the whole of the last. */
export const thisYear = (last = week) => ({ schoolYear: 2026, span: { from: '2026-09-07', to: asOf }, marks: weeks(11, last), ...seen });
export const lastYear = {
  schoolYear: 2025,
  span: { from: '2025-09-01', to: '2026-07-17' },
  marks: weeks(46, 'OO/\\/\\/\\/\\'),
  readOn: asOf,
  host: 'mis',
};
export const seen = { readOn: asOf, host: 'mis' };

export const checkedOf = (pupilCase: PupilCase): Checked => {
  const request = toCheckRequest(pupilCase, checklist, asOf, crypto.randomUUID(), []);
  return { asOf, facts: request.facts, figures: answerCheck(request, checklist).figures };
};
export const valuesOf = (pupilCase: PupilCase, settings: Settings = noSettings) => {
  const { values } = fieldValues(pupilCase, settings, checkedOf(pupilCase));
  return Object.fromEntries(Object.entries(values).map(([key, given]) => [key, given?.value])) as Partial<Record<string, string>>;
};

export const add = <Kind extends keyof Entries>(kind: Kind, id: string, entry: object) =>
  changes.record(kind, id, entry as Entries[Kind], stamp);
export const all = (...made: changes.Change[]) =>
  made.reduce<PupilCase>((before, change) => change(before), newCase('c1', { name: 'Cy Sample', dateOfBirth: '2012-03-14' }, stamp));
export const mother = { kind: 'natural', forename: 'Ada', surname: 'Sample', livesWithPupil: 'yes' } as const;
