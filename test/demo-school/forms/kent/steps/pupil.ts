import type { Step } from '../field.ts';
import { addressFields } from './address.ts';

const yearGroups = [
  { value: '', text: 'Select a year group' },
  { value: 'R', text: 'Reception' },
  ...Array.from({ length: 11 }, (_, index) => ({ value: String(index + 1), text: `Year ${index + 1}` })),
];

export const pupilStep: Step = {
  slug: 'pupil',
  title: 'Pupil details',
  groups: [
    {
      fields: [
        { kind: 'text', name: 'pupil-forename', label: 'Legal forename', width: 'two-thirds', needed: 'Enter the pupil’s legal forename' },
        { kind: 'text', name: 'pupil-surname', label: 'Legal surname', width: 'two-thirds', needed: 'Enter the pupil’s legal surname' },
        { kind: 'text', name: 'pupil-known-as', label: 'Known as (if different)', width: 'two-thirds' },
        {
          kind: 'text',
          name: 'previous-surname',
          label: 'Previous surname',
          hint: 'If the pupil has had another surname',
          width: 'two-thirds',
        },
        { kind: 'date', name: 'dob', label: 'Date of birth', hint: 'For example, 27 3 2011' },
        { kind: 'text', name: 'upn', label: 'Unique pupil number (UPN)', width: '20' },
        { kind: 'select', name: 'year-group', label: 'Year group', hint: 'National Curriculum Year (NCY)', options: yearGroups },
      ],
    },
    { legend: 'Home address', fields: addressFields('') },
    {
      legend: 'School attendance',
      fields: [
        { kind: 'text', name: 'attendance-current-year', label: 'Attendance this school year (%)', width: '5' },
        { kind: 'text', name: 'attendance-previous-year', label: 'Attendance last school year (%)', width: '5' },
      ],
    },
  ],
};
