import * as z from 'zod/mini';
import { units } from '../dates/units.ts';
import type { Window } from '../dates/window.ts';

/** No source counts in more: three years of days or of sessions, and a slip of the hand that would be counted for hours. */
export const mostUnits = 1200;

/** How many of a unit, wherever days are counted on or back by it. */
export const UnitCount = __EXAMPLES__ ? z.int().check(z.positive(), z.maximum(mostUnits)) : (undefined as never);

/** How a checklist writes a window. */
export const WindowSchema: z.ZodMiniType<Window> = __EXAMPLES__
  ? z.union([
      z.strictObject({
        last: UnitCount,
        unit: z.enum(units.filter((unit) => unit !== 'school-year')),
      }),
      z.strictObject({ schoolYear: z.enum(['this', 'previous']) }),
    ])
  : (undefined as never);
