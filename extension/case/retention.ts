import type { PupilCase } from './case.ts';

const milliseconds = 24 * 60 * 60 * 1000;

/** Cases that nobody has changed for longer than the school keeps them. `now` and the stamps are ISO times. */
export function keptTooLong(cases: readonly PupilCase[], days: number, now: string): PupilCase[] {
  const oldest = Date.parse(now) - days * milliseconds;
  return cases.filter(({ changed, opened }) => Date.parse(changed ?? opened.at) < oldest);
}
