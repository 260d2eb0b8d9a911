import type { FaultKind } from './fault-kinds.ts';
import { source, type Source } from './source.ts';

const codes = 'Attendance and absence codes';

/** Where it stands that each is a fault. Apart from the words, which go into both bundles. */
export const faultSources: Record<FaultKind, Source> = {
  'n-overdue': source('regulations', 'regulation 10(7) to (9)', 'second-hand'),
  blank: source('regulations', 'regulation 10(1)'),
  'not-a-code': source('regulations', 'regulation 10'),
  'former-code': source('guidance', codes),
  'code-too-early': source('guidance', codes),
  'wrong-half': source('regulations', 'regulation 10, Table 1'),
  'x-compulsory-age': source('kentSchools', codes),
  'c2-not-compulsory-age': source('kentSchools', codes),
  'off-roll': source('regulations', 'regulation 10(1)'),
  'part-time': source('kentSchools', 'Legal intervention'),
  'access-not-arranged': source('educationAct', 's.444'),
  'unable-to-attend': source('educationAct', 's.444(2A)'),
  'parent-travelling': source('educationAct', 's.444(6)'),
  'religious-observance': source('educationAct', 's.444(3)', 'second-hand'),
  'dual-registered': source('practice', 'dual registration', 'unconfirmed'),
  'n-recent': source('kentSchools', codes),
  'x-age-unknown': source('kentSchools', codes),
  'e-sixth-day': source('educationAct', 'provision for excluded pupils', 'unconfirmed'),
  'long-illness': source('kentSchools', 'Data returns'),
  'no-school': source('practice', 'term dates', 'unconfirmed'),
  'late-after-close': source('guidance', codes),
  'arranged-by-authority': source('kentSchools', codes),
  supervised: source('kentSchools', codes),
  'activity-to-be-noted': source('regulations', 'regulation 10', 'unconfirmed'),
  'transport-arranged': source('kentSchools', codes),
  'regulated-performance': source('kentSchools', codes),
  interview: source('kentSchools', codes),
  'cause-to-be-noted': source('regulations', 'regulation 10', 'unconfirmed'),
  'former-interview': source('formerRegulations', 'codes under it'),
  'former-leave': source('formerRegulations', 'codes under it'),
  'coronavirus-x': source('practice', 'the years 2020 to 2022', 'unconfirmed'),
  unread: source('practice', 'reading of the page'),
};
