import { exampleRequest } from './example-request.ts';
import { median, shown, type Result } from '../bench.ts';
import { serve } from './serve.ts';

const starts = 7;

/** A copy of the Worker that has just started: its first check, beside the first answer of an app that does nothing. */
export async function firstCheck(ours: string, empty: string, folder: string): Promise<Result[]> {
  const [own, other] = [[], []] as [First[], First[]];
  for (let start = 0; start < starts; start += 1) {
    own.push(await first(ours, folder));
    other.push(await first(empty, folder));
  }
  const [ownCpu, otherCpu] = [mean(own), mean(other)];
  return [
    {
      name: 'first check after start, milliseconds until it is answered',
      figure: median(own.map(({ milliseconds }) => milliseconds)),
      rival: `an empty app ${shown(median(other.map(({ milliseconds }) => milliseconds)))} ms; CPU from the start of workerd to that answer ${shown(ownCpu)} to ${shown(otherCpu)} ms`,
    },
  ];
}

type First = { milliseconds: number; cpu: number };
const mean = (all: readonly First[]): number => all.reduce((sum, { cpu }) => sum + cpu, 0) / all.length;

async function first(entry: string, folder: string): Promise<First> {
  const { address, cpuMilliseconds, stop } = await serve(entry, folder);
  try {
    const from = performance.now();
    const response = await fetch(address, {
      method: 'POST',
      body: JSON.stringify(exampleRequest),
      headers: { 'Content-Type': 'application/json' },
    });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`the first check was answered ${response.status}`);
    return { milliseconds: performance.now() - from, cpu: cpuMilliseconds() };
  } finally {
    stop();
  }
}
