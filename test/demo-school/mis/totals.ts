import type { Mark } from '../registers.ts';
import { countsAs } from './codes.ts';

export type Totals = { possible: number; attended: number; authorised: number; unauthorised: number };

export function totalsOf(marks: Mark[]): Totals {
  const count = (kind: ReturnType<typeof countsAs>) => marks.filter(({ code }) => countsAs(code) === kind).length;
  const [attended, authorised, unauthorised] = [count('attended'), count('authorised'), count('unauthorised')];
  return { possible: attended + authorised + unauthorised, attended, authorised, unauthorised };
}
