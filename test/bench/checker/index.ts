import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonical } from '../../../shared/contract/receipt.ts';
import { exampleRequest } from './example-request.ts';
import { median, shown, type Bench, type Result } from '../bench.ts';
import { firstCheck } from './first.ts';
import { largestRequest } from './largest.ts';
import { load, loader } from './load.ts';
import { serve, type Served } from './serve.ts';

const rounds = 5;
const seconds = 1;
const entries = {
  empty: 'test/bench/checker/empty.ts',
  parse: 'test/bench/checker/parse.ts',
  check: 'test/bench/checker/check.ts',
  ours: 'worker/index.ts',
};
type Name = keyof typeof entries;

/** The Worker as it is deployed, in `workerd serve`, beside apps that do less; all of them in turn, several times over. */
export const checker: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'checker-bench-'));
  const served: Partial<Record<Name, Served>> = {};
  try {
    for (const [name, entry] of Object.entries(entries)) served[name as Name] = await serve(entry, folder);
    const all = served as Record<Name, Served>;
    return [
      ...(await ratios(all, 1, folder)),
      ...(await ratios(all, 16, folder)),
      ...(await largest(all.ours)),
      ...(await firstCheck(entries.ours, entries.empty, folder)),
    ];
  } finally {
    for (const { stop } of Object.values(served)) stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Bodies are as the extension sends them. Times are one second over the rate, so that they can be told apart and added up. */
async function ratios(served: Record<Name, Served>, connections: number, folder: string): Promise<Result[]> {
  const body = canonical(exampleRequest);
  const names = Object.keys(served) as Name[];
  for (const name of names) await load(served[name].address, body, connections, seconds, folder);
  const times: Array<Record<Name, number>> = [];
  for (let round = 0; round < rounds; round += 1) {
    const here = {} as Record<Name, number>;
    for (const name of names) here[name] = 1e6 / (await load(served[name].address, body, connections, seconds, folder));
    times.push(here);
  }
  const of = (name: Name) => shown(median(times.map((here) => here[name])));
  const over = `${connections} connection${connections > 1 ? 's' : ''}, ${loader}`;
  return [
    {
      name: `check over HTTP, ${over}`,
      figure: median(times.map(({ check, parse }) => check / parse)),
      goal: 1.5,
      rival: `${of('check')} to ${of('parse')} µs of an app that only parses and validates the same body; an empty app ${of('empty')}`,
    },
    {
      name: `what the receipt adds to a check, ${over}`,
      figure: median(times.map(({ ours, check }) => (ours - check) / check)),
      goal: 0.5,
      rival: `${of('ours')} with to ${of('check')} µs without`,
    },
  ];
}

const requests = 2000;

/** The platform's free plan allows 10 ms of CPU a request. workerd's own process time, everything HTTP costs it included. */
async function largest({ address, cpuMilliseconds }: Served): Promise<Result[]> {
  const body = canonical(largestRequest);
  const ask = async () => {
    const response = await fetch(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
    if (response.status !== 200) throw new Error(`the largest request was answered ${response.status}`);
    await response.arrayBuffer();
  };
  for (let warmUp = 0; warmUp < 200; warmUp += 1) await ask();
  const before = cpuMilliseconds();
  for (let asked = 0; asked < requests; asked += 1) await ask();
  const mean = (cpuMilliseconds() - before) / requests;
  return [
    {
      name: `CPU of the largest request (760 sessions, 6 parents, 200 events; ${shown(body.length / 1000)} kB), with its receipt`,
      figure: mean / 10,
      goal: 0.1,
      rival: `${shown(mean)} ms, mean of ${requests}, to the free plan's 10 ms`,
    },
  ];
}
