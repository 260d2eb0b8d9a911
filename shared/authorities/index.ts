import type { Checklist } from '../checklist/checklist.ts';
import type { Authority } from './authority.ts';
import { barkingAndDagenham } from './barking-and-dagenham/authority.ts';
import { england } from './england/authority.ts';
import { kent } from './kent/authority.ts';
import { walsall } from './walsall/authority.ts';

/** Every authority whose checklists are bundled. */
export const authorities: readonly Authority[] = [barkingAndDagenham, england, kent, walsall];

export const checklistOf = (all: readonly Authority[], authority: string, route: string): Checklist | undefined =>
  all.find(({ id }) => id === authority)?.checklists.find((checklist) => checklist.route === route);
