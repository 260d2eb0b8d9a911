import { signal } from '@preact/signals';

export type Place = 'cases' | 'settings';
export type Section = keyof typeof sections;

/** What a case is shown as, in the order in which people work. */
export const sections = {
  findings: 'Findings',
  register: 'Register',
  parents: 'Parents',
  letters: 'Letters',
  questions: 'Questions',
  form: 'Form',
  sent: 'What is sent',
} as const;

export const place = signal<Place>('cases');
export const section = signal<Section>('findings');
