import { signal } from '@preact/signals';

export type Place = 'cases' | 'class' | 'teach' | 'settings';

/** What a case is shown as, in the order in which people work; each group under its own words. */
export const sections = {
  Check: { findings: 'Findings', questions: 'Questions', plan: 'Plan', pathway: 'Pathway', year: 'The year', summary: 'Summary' },
  Record: {
    register: 'Register',
    parents: 'Parents',
    letters: 'Letters',
    meetings: 'Meetings',
    contacts: 'Calls and visits',
    support: 'Support',
    agencies: 'Agencies',
    notices: 'Notices',
    duties: 'Duties',
    documents: 'Documents',
    family: 'Family',
  },
  Send: { form: 'Form', sent: 'What is sent', cover: 'Cover sheet', outcome: 'Reply' },
} as const;

type Groups = typeof sections;
export type Section = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

/** What the school's self-check is shown as: it has no pupil and no register, and is not sent. */
export const schoolSections = { findings: 'Findings', questions: 'Questions', plan: 'Plan' } as const;

export const place = signal<Place>('cases');
export const section = signal<Section>('findings');
