import { leave, section } from './build.ts';
import type { Field, Section } from './field.ts';

/** What a form may ask beside what we know, near it in words. Each call makes new ones. */
export const decoysFor = (about: string | null): Field[] => {
  const subject = about?.split('.')[0];
  if (subject === 'pupil')
    return [
      leave('Previous surname', 'another name than the one they have'),
      leave('Middle name(s)', 'another part of the name'),
      leave('Name of social worker', 'a worker, not the pupil'),
      leave('Previous address', 'an address they have left'),
      leave('Date of last review', 'a review’s date', { kind: 'day' }),
      leave('Name of previous school', 'another school'),
      leave('NHS number', 'another number'),
      leave('Date of arrival in the UK', 'no birth date', { kind: 'day' }),
    ];
  if (subject === 'parent')
    return [
      leave('Maiden name', 'another name than the one they have'),
      leave('National Insurance number', 'not in the case'),
      leave('Employer’s name', 'another body'),
      leave('Work address', 'another address'),
      leave('Name of solicitor', 'another person'),
      leave('Previous surname', 'another name than the one they have'),
    ];
  if (subject === 'referrer')
    return [
      leave('Line manager’s name', 'another person'),
      leave('Line manager’s email', 'another person', { kind: 'email' }),
      leave('Staff number', 'not in the case'),
    ];
  if (subject === 'school')
    return [
      leave('Name of SENCo', 'another person'),
      leave('Chair of governors', 'another person'),
      leave('Number on roll', 'not in the case'),
    ];
  return [leave('Target attendance %', 'another share'), leave('Date of next meeting', 'a date to come', { kind: 'day' })];
};

/** Whole groups about somebody else, with the barest of labels. */
export const decoySections = (): Section[] => [
  section(
    'Social worker',
    null,
    leave('First name', 'a social worker'),
    leave('Surname', 'a social worker'),
    leave('Telephone number', 'a social worker', { kind: 'tel' }),
    leave('Email address', 'a social worker', { kind: 'email' }),
  ),
  section(
    'Emergency contact',
    null,
    leave('Full name', 'an emergency contact'),
    leave('Relationship to pupil', 'an emergency contact'),
    leave('Phone number', 'an emergency contact', { kind: 'tel' }),
  ),
  section(
    'GP details',
    null,
    leave('Name', 'a doctor'),
    leave('Address', 'a doctor', { kind: 'long' }),
    leave('Postcode', 'a doctor'),
    leave('Telephone', 'a doctor', { kind: 'tel' }),
  ),
  section(
    'For office use only',
    null,
    leave('Name', 'the authority’s officer'),
    leave('Date received', 'the authority’s date', { kind: 'date' }),
    leave('Reference', 'the authority’s number'),
  ),
  section(
    'Other children in the household',
    null,
    leave('Name', 'another child'),
    leave('Date of birth', 'another child', { kind: 'date' }),
    leave('School', 'another child’s school'),
    leave('Year group', 'another child'),
  ),
];
