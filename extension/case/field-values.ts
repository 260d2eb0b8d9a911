import type { FieldKey, FieldValues } from '../forms/vocabulary.ts';
import { putAbsence, type Checked } from './absence-values.ts';
import { address, sameAddress } from './address-values.ts';
import { typedValues } from './asked.ts';
import type { PupilCase } from './case.ts';
import { putEvidence, type Put } from './evidence-values.ts';
import { tellsSecret } from './must-not-tell.ts';
import { putParents } from './parent-values.ts';
import { putPupil } from './pupil-values.ts';
import type { Settings } from './settings.ts';

/** What a form may be filled with, and what must be kept from it. */
export type Fillable = { values: FieldValues; withheld: FieldKey[] };

/**
 * What the case and the settings can fill. A parent who must not be contacted gives no contact details, and a confidential address is
 * never told, whoever's field it would stand in: those fields are withheld. Only what somebody recorded is given; nothing is guessed from a name.
 * `checked` is `null` where the case could not be checked: then nothing that is counted is given. `form` is the route the form itself is for: one
 * for another request than the settings' is not told what these ask for.
 */
export function fieldValues(pupilCase: PupilCase, settings: Settings, checked: Checked | null, form = settings.route): Fillable {
  const values: FieldValues = {};
  const withheld: FieldKey[] = [];
  const put: Put = (source, entries) => {
    for (const [key, value] of Object.entries(entries)) if (value) values[key as FieldKey] = { value, source };
  };
  putPupil(pupilCase, put);
  putParents(pupilCase, put, withheld);
  putSettings(settings, put);
  if (form === settings.route) put('the checklist chosen in your settings', { 'referral.route': requestInWords(form) });
  if (checked) put('the day of this check', { 'referral.date': checked.asOf });
  putAbsence(pupilCase, checked, put);
  putEvidence(pupilCase, settings, put);
  return keptBack({ values, withheld }, pupilCase);
}

/** Part of an address tells where it is, so none of it is given. */
function keptBack({ values, withheld }: Fillable, pupilCase: PupilCase): Fillable {
  const telling = (Object.keys(values) as FieldKey[]).filter((key) => tellsSecret(values[key]!.value, pupilCase, key));
  const secret = new Set([...withheld, ...telling.flatMap((key) => [key, ...sameAddress(key)])]);
  const told = Object.entries(values).filter(([key]) => !secret.has(key as FieldKey));
  return { values: Object.fromEntries(told), withheld: [...secret] };
}

/** What is asked of an authority, by route. Stages, self-checks and the national rules are no requests: there is nothing to say of them. */
const requests: Readonly<Record<string, string>> = {
  'statutory-intervention': 'Statutory attendance intervention',
  'attendance-referral': 'Attendance referral',
  'penalty-notice-irregular': 'Penalty notice',
  'penalty-notice-leave-requested': 'Penalty notice',
  'penalty-notice-leave-not-requested': 'Penalty notice',
  prosecution: 'Prosecution',
};

export const requestInWords = (route: string): string | undefined => requests[route];

function putSettings({ referrer, school }: Settings, put: Put): void {
  put('your settings', {
    'referrer.name': referrer.name,
    'referrer.role': referrer.role,
    'referrer.email': referrer.email,
    'referrer.phone': referrer.phone,
    'school.name': school.name,
    'school.number': school.number,
    'school.head': school.head,
    ...typedValues('school', 'school', school),
    ...address('school', school),
  });
}
