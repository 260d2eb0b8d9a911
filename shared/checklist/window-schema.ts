import * as z from 'zod/mini';
import { units } from '../dates/units.ts';
import type { Window } from '../dates/window.ts';

/** How a checklist writes a window. */
export const WindowSchema: z.ZodMiniType<Window> = __EXAMPLES__
  ? z.union([
      z.strictObject({ last: z.int().check(z.positive()), unit: z.enum(units.filter((unit) => unit !== 'school-year')) }),
      z.strictObject({ schoolYear: z.enum(['this', 'previous']) }),
    ])
  : (undefined as never);
