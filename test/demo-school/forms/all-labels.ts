import { administratorsLabels } from './labels-of-an-administrator.ts';
import { buildersLabels } from './labels-of-a-builder.ts';
import { clerksLabels } from './labels-of-a-clerk.ts';
import { designersLabels } from './labels-of-a-designer.ts';
import { draftersLabels } from './labels-of-a-drafter.ts';
import { leadsLabels } from './labels-of-a-lead.ts';
import { managersLabels } from './labels-of-a-manager.ts';
import { officersLabels } from './labels-of-an-officer.ts';
import { secretarysLabels } from './labels-of-a-secretary.ts';
import { trustsLabels } from './labels-of-a-trust.ts';
import { welfareOfficersLabels } from './labels-of-a-welfare-officer.ts';
import { labels, type Label } from './labels.ts';

/** The label corpus: twelve writers' words. */
export const allLabels: readonly Label[] = [
  ...labels,
  ...designersLabels,
  ...leadsLabels,
  ...buildersLabels,
  ...administratorsLabels,
  ...officersLabels,
  ...trustsLabels,
  ...managersLabels,
  ...secretarysLabels,
  ...draftersLabels,
  ...clerksLabels,
  ...welfareOfficersLabels,
];
