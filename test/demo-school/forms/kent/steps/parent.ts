import type { Field, Step } from '../field.ts';
import { addressFields } from './address.ts';
import { yesNo } from './yes-no.ts';

const asOptions = (prompt: string, texts: string[]) => [{ value: '', text: prompt }, ...texts.map((text) => ({ value: text, text }))];
const titles = asOptions('Select a title', ['Mr', 'Mrs', 'Miss', 'Ms', 'Mx', 'Dr', 'Other']);
const relationships = asOptions('Select a relationship', [
  'Mother',
  'Father',
  'Step-mother',
  'Step-father',
  'Partner of parent',
  'Grandparent',
  'Foster carer',
  'Other carer',
]);

/** The same questions for each of the two, as such forms repeat them. */
export const parentStep = (ordinal: 1 | 2): Step => ({
  slug: `parent-${ordinal}`,
  title: `Parent or carer ${ordinal}`,
  intro:
    'Give the details of every natural parent, living with the pupil or not, and of any step-parent or partner who lives with the pupil.',
  groups: [
    {
      fields: [
        { kind: 'select', name: `parent-${ordinal}-title`, label: 'Title', options: titles },
        { kind: 'text', name: `parent-${ordinal}-forename`, label: 'First name', width: 'two-thirds' },
        { kind: 'text', name: `parent-${ordinal}-surname`, label: 'Surname', width: 'two-thirds' },
        { kind: 'select', name: `parent-${ordinal}-relationship`, label: 'Relationship to pupil', options: relationships },
        { kind: 'radios', name: `parent-${ordinal}-lives-with-pupil`, label: 'Does this person live with the pupil?', options: yesNo },
      ],
    },
    { legend: 'Address', fields: addressFields(`parent-${ordinal}-`) },
    { legend: 'Contact details', fields: contactFields(ordinal) },
  ],
});

function contactFields(ordinal: 1 | 2): Field[] {
  const fields: Field[] = [
    { kind: 'text', name: `parent-${ordinal}-email`, label: 'Email address', type: 'email', width: 'two-thirds' },
    { kind: 'text', name: `parent-${ordinal}-phone`, label: 'Telephone number', type: 'tel', width: '20' },
  ];
  const emergency: Field = {
    kind: 'text',
    name: 'emergency-contact-name',
    label: 'Emergency contact name',
    hint: 'If not a parent',
    width: 'two-thirds',
  };
  return ordinal === 1 ? [...fields, emergency] : fields;
}
