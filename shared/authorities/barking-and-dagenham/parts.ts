import type { Checklist, Item, SourceDocument } from '../../checklist/checklist.ts';
import { asked, cited } from '../asked.ts';
import { pathway } from './pathway.ts';
import { questions } from './questions.ts';

/** A part of a checklist, used by the routes it belongs to. */
export type Part = Array<Omit<Item, 'source'> & { source: { document: 'staged-approach' | 'framework'; clause: string } }>;

const documents: Record<'staged-approach' | 'framework', SourceDocument> = {
  'staged-approach': {
    title: 'Barking and Dagenham, A staged approach to intervention',
    edition: 'January 2023, before the codes and the national framework of August 2024',
    lastRead: '2026-11-22',
  },
  framework: {
    title: 'National framework for penalty notices (Working together to improve school attendance), as local codes of conduct restate it',
    edition: 'August 2024; a July 2026 edition exists and was not read',
    lastRead: '2026-11-22',
  },
};

/** What all routes have in common: the same guidance, the same day. */
export function routeOf(route: string, title: string, items: Item[]): Checklist {
  return {
    authority: 'barking-and-dagenham',
    route,
    title: `Barking and Dagenham: ${title}`,
    edition: '2026-11-23',
    effectiveFrom: '2024-08-19',
    reviewBy: '2027-02-21',
    documents: cited(items, documents),
    // "Parents/carers" of a legal route, so as section 576 of the Education Act 1996 has it: a step-parent or partner with parental
    // responsibility, or with care of the child, and no others.
    parents: { always: ['natural', 'carer'], whenLivingWithPupil: [], whenResponsible: ['step', 'partner'] },
    questions: asked(items, questions),
    items,
    pathway,
    examplesFrom: { baseCase: `barking-and-dagenham-${route}`, asOf: '2026-11-20' },
  };
}

export const contractNow = 'Parenting contracts have been called attendance contracts since August 2024';
export const warningNow =
  'Since August 2024 a notice to improve takes the place of this warning where support is appropriate, and a refusal or other letter that warns where it is not, as for a holiday';
