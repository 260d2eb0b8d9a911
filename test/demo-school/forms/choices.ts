import type { Choice } from './field.ts';

/** Choice lists as authorities write them. Each list that has an empty first choice says so in its own words. */
const same = (...texts: string[]): Choice[] => texts.map((text) => ({ value: text, text, is: [text] }));
export const prompted = (prompt: string, choices: Choice[]): Choice[] => [{ value: '', text: prompt }, ...choices];
/** The same choices under numbers, as content systems store them. */
export const numbered = (choices: Choice[], from = 1): Choice[] =>
  choices.map((choice, place) => ({ ...choice, value: String(place + from) }));

export const yesNo: Choice[] = [
  { value: 'yes', text: 'Yes', is: ['yes'] },
  { value: 'no', text: 'No', is: ['no'] },
];
export const yesNoUnknown: Choice[] = [...yesNo, { value: 'unknown', text: 'Not known' }];
export const yesNoShort: Choice[] = [
  { value: 'Y', text: 'Y', is: ['yes'] },
  { value: 'N', text: 'N', is: ['no'] },
];
export const noYes: Choice[] = yesNo.toReversed();

export const titles = same('Mr', 'Mrs', 'Miss', 'Ms', 'Mx', 'Dr');
export const relationships: Choice[] = [
  ...same('Mother', 'Father', 'Step-mother', 'Step-father', 'Grandparent', 'Foster carer'),
  { value: 'Other', text: 'Other (please say)' },
];
/** Step-parents first, and names that hold one another. */
export const relationshipsLong: Choice[] = [
  { value: 'SM', text: 'Step mother', is: ['Step-mother'] },
  { value: 'SF', text: 'Step father', is: ['Step-father'] },
  { value: 'GM', text: 'Grandmother' },
  { value: 'GF', text: 'Grandfather' },
  { value: 'M', text: 'Mother', is: ['Mother'] },
  { value: 'F', text: 'Father', is: ['Father'] },
  { value: 'FC', text: 'Foster parent', is: ['Foster carer'] },
  { value: 'O', text: 'Other relative' },
];

const years = Array.from({ length: 11 }, (_, place) => place + 1);
export const yearGroups: Choice[] = [
  { value: 'R', text: 'Reception', is: ['Reception'] },
  ...years.map((year) => ({ value: String(year), text: `Year ${year}`, is: [`Year ${year}`] })),
];
export const yearGroupsShort: Choice[] = [
  { value: '0', text: 'R', is: ['Reception'] },
  ...years.map((year) => ({ value: String(year), text: String(year), is: [`Year ${year}`] })),
];
/** The value is one more than the year: matching on it would put a child in the wrong year. */
export const yearGroupsShifted: Choice[] = yearGroups.map((choice, place) => ({ ...choice, value: String(place + 1) }));
export const yearGroupsPadded: Choice[] = years.map((year) => ({
  value: `Y${String(year).padStart(2, '0')}`,
  text: `Yr ${year}`,
  is: [`Year ${year}`],
}));

export const sexes: Choice[] = [
  { value: 'F', text: 'Female', is: ['Female'] },
  { value: 'M', text: 'Male', is: ['Male'] },
];
/** Invented, and written as such lists are: the words of one stand in another. */
export const ethnicities: Choice[] = [
  { value: '', text: 'Any other White background' },
  { value: '', text: 'White - British', is: ['White British'] },
  { value: '', text: 'White - Irish' },
  { value: '', text: 'Mixed - White and Asian' },
  { value: '', text: 'British - Asian' },
  { value: '', text: 'Information not yet obtained' },
];
export const senStatuses: Choice[] = [
  { value: 'N', text: 'No special educational needs' },
  { value: 'K', text: 'SEN support' },
  { value: 'E', text: 'Education, health and care plan' },
];
export const socialCareStatuses: Choice[] = [
  { value: '0', text: 'None' },
  { value: '1', text: 'Early Help' },
  { value: '2', text: 'Child in need (CIN)', is: ['Child in need'] },
  { value: '3', text: 'Child protection plan' },
  { value: '4', text: 'Looked after' },
];
export const agencies: Choice[] = [
  { value: 'EH', text: 'Early Help', is: ['Early Help worker'] },
  { value: 'SC', text: 'Children’s social care' },
  { value: 'CAMHS', text: 'CAMHS' },
  { value: 'YJS', text: 'Youth Justice Service' },
];
export const schools: Choice[] = [
  { value: '4101', text: 'Ashmere Primary School' },
  { value: '4999', text: 'Marlow Vale Academy (invented)', is: ['Marlow Vale Academy (invented)'] },
  { value: '4998', text: 'Marlow Vale Academy Sixth Form' },
  { value: '4207', text: 'Wealdmere High School' },
];
