import { administratorsLabels } from './labels-of-an-administrator.ts';
import { buildersLabels } from './labels-of-a-builder.ts';
import { designersLabels } from './labels-of-a-designer.ts';
import { leadsLabels } from './labels-of-a-lead.ts';
import { managersLabels } from './labels-of-a-manager.ts';
import { officersLabels } from './labels-of-an-officer.ts';
import { trustsLabels } from './labels-of-a-trust.ts';
import { labels, type Label } from './labels.ts';

/** The label corpus: eight writers' words. */
export const allLabels: readonly Label[] = [
  ...labels,
  ...designersLabels,
  ...leadsLabels,
  ...buildersLabels,
  ...administratorsLabels,
  ...officersLabels,
  ...trustsLabels,
  ...managersLabels,
];
