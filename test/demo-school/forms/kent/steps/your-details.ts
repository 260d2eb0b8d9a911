import type { Step } from '../field.ts';
import { addressFields } from './address.ts';

export const yourDetailsStep: Step = {
  slug: 'your-details',
  title: 'Your details',
  groups: [
    {
      legend: 'Referrer',
      fields: [
        { kind: 'text', name: 'referrer-name', label: 'Your full name', width: 'two-thirds', autocomplete: 'name' },
        { kind: 'text', name: 'referrer-role', label: 'Job title or role', width: 'two-thirds' },
        { kind: 'text', name: 'referrer-email', label: 'Work email address', type: 'email', width: 'two-thirds', autocomplete: 'email' },
        { kind: 'text', name: 'referrer-phone', label: 'Telephone number', type: 'tel', width: '20', autocomplete: 'tel' },
      ],
    },
    {
      legend: 'School',
      fields: [
        { kind: 'text', name: 'school-name', label: 'Name of school', width: 'two-thirds' },
        {
          kind: 'text',
          name: 'school-dfe-number',
          label: 'DfE number',
          hint: 'LA and establishment number, for example 000/1234',
          width: '10',
        },
        { kind: 'text', name: 'head-teacher', label: 'Name of head teacher', width: 'two-thirds' },
        ...addressFields('school-'),
      ],
    },
  ],
};
