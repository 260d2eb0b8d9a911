import type { Authority } from './authority.ts';
import { barkingAndDagenham } from './barking-and-dagenham/authority.ts';
import { england } from './england/authority.ts';
import { kent } from './kent/authority.ts';
import { walsall } from './walsall/authority.ts';

/** Every authority whose checklists are bundled. */
export const authorities: readonly Authority[] = [barkingAndDagenham, england, kent, walsall];
