import { expect, test } from 'vitest';
import { toldApart } from '../../../extension/ui/told-apart.ts';

const child = (name: string, more: { upn?: string; dateOfBirth?: string } = {}) => ({ pupil: { name, ...more } });
const sam = child('Sam Sample', { upn: 'A123', dateOfBirth: '2011-05-03' });

test.each([
  { why: 'no other child has the name', of: sam, others: [child('Ada Sample')], said: 'Sam Sample' },
  { why: 'another has: by number', of: sam, others: [child('Sam Sample', { upn: 'B456' })], said: 'Sam Sample, A123' },
  { why: 'written otherwise it is the same name', of: sam, others: [child('SAM Sample ')], said: 'Sam Sample, A123' },
  {
    why: 'without a number by birthday',
    of: child('Sam Sample', { dateOfBirth: '2011-05-03' }),
    others: [sam],
    said: 'Sam Sample, born 3 May 2011',
  },
  { why: 'without either it says so', of: child('Sam Sample'), others: [sam], said: 'Sam Sample, no number recorded' },
])('$why', ({ of, others, said }) => {
  expect(toldApart(of, [of, ...others])).toBe(said);
});
