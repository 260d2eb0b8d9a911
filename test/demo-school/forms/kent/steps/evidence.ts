import type { Step } from '../field.ts';

export const evidenceStep: Step = {
  slug: 'evidence',
  title: 'Evidence',
  intro: 'Attach a copy of each document. Files must be PDF, Word or an image, and smaller than 10 MB.',
  groups: [
    {
      fields: [
        { kind: 'file', name: 'certificate-this-year', label: 'Registration certificate, this school year' },
        { kind: 'file', name: 'certificate-last-year', label: 'Registration certificate, whole of last school year' },
        { kind: 'file', name: 'letters', label: 'Letters to parents and carers', hint: 'You can choose more than one file', many: true },
        { kind: 'file', name: 'chronology', label: 'Chronology of events' },
        { kind: 'file', name: 'minutes', label: 'Minutes of meetings', hint: 'You can choose more than one file', many: true },
      ],
    },
  ],
};
