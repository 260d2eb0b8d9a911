import { buildersLabels } from './labels-of-a-builder.ts';
import { designersLabels } from './labels-of-a-designer.ts';
import { leadsLabels } from './labels-of-a-lead.ts';
import { labels, type Label } from './labels.ts';

/** The label corpus: four writers' words. */
export const allLabels: readonly Label[] = [...labels, ...designersLabels, ...leadsLabels, ...buildersLabels];
