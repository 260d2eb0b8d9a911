import type { Step } from '../field.ts';
import { yesNo } from './yes-no.ts';

export const absenceStep: Step = {
  slug: 'absence',
  title: 'Unauthorised absence',
  groups: [
    {
      fields: [
        {
          kind: 'text',
          name: 'unauthorised-sessions',
          label: 'Number of unauthorised sessions this school year',
          hint: 'One school day is two sessions. Do not count N codes',
          width: '5',
        },
        { kind: 'text', name: 'attendance-percentage', label: 'Attendance percentage', width: '5' },
        { kind: 'date', name: 'period-from', label: 'Period of absence from', hint: 'For example, 2 9 2026' },
        { kind: 'date', name: 'period-to', label: 'Period of absence to', hint: 'For example, 20 11 2026' },
        { kind: 'date', name: 'last-meeting', label: 'Date of last meeting', hint: 'The last formal meeting with parents or carers' },
        { kind: 'radios', name: 'part-time-timetable', label: 'Is the pupil on a part-time timetable?', options: yesNo },
        {
          kind: 'radios',
          name: 'family-practitioner',
          label: 'Is the pupil known to a family practitioner?',
          hint: 'For example a social worker or an early help worker',
          options: yesNo,
        },
      ],
    },
  ],
};
