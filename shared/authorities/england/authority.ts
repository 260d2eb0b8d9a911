import type { Authority } from '../authority.ts';
import { nationalFramework } from './national-framework.ts';

export const england: Authority = {
  id: 'england',
  name: 'England: where the authority has no checklist here',
  checklists: [nationalFramework],
};
