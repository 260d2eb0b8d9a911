import * as z from 'zod';
import { registerOf, type Register } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import { allCodes } from '../../shared/register/codes.ts';
import { shown, timeRatio, type Bench } from './bench.ts';
import { realYear } from './real-year.ts';

const Naive = z.array(z.strictObject({ date: z.iso.date(), session: z.enum(['AM', 'PM']), code: z.enum(['-', '?', ...allCodes]) }));

/** Both end with the same validated register: bytes on the wire, and time from text to register. */
export const wire: Bench = async () => {
  const { span, naive, wire, sessions } = realYear();
  const read = (): Register => {
    const { span, marks } = JSON.parse(wire) as { span: Register['span']; marks: string };
    const register = fromWire(span, marks);
    if ('fault' in register) throw new Error(register.fault);
    return register;
  };
  const readNaive = (): Register =>
    registerOf(
      span,
      Naive.parse(JSON.parse(naive)).map(({ date, session, code }) => ({ day: date, session, mark: code })),
    );
  if (JSON.stringify(read()) !== JSON.stringify(readNaive())) throw new Error('the two registers differ');

  const time = await timeRatio(read, readNaive);
  return [
    {
      name: `wire form, bytes of ${sessions} sessions`,
      figure: wire.length / naive.length,
      goal: 1 / 12,
      rival: `${wire.length} to ${naive.length} bytes of naive JSON`,
    },
    {
      name: `wire form, time to a validated register`,
      figure: time.ratio,
      goal: 0.4,
      rival: `${shown(time.ours)} to ${shown(time.rival)} µs of JSON.parse, zod and registerOf`,
    },
  ];
};
