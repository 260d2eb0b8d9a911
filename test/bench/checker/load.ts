import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';

const hasWrk = spawnSync('wrk', ['--version']).error === undefined;
export const loader = hasWrk ? 'wrk' : 'autocannon';

/** Requests answered in a second at one address, over so many connections that are kept open. Any other answer than 200 is a fault. */
export function load(address: string, body: string, connections: number, seconds: number, folder: string): Promise<number> {
  return hasWrk ? byWrk(address, body, connections, seconds, folder) : byAutocannon(address, body, connections, seconds);
}

async function byWrk(address: string, body: string, connections: number, seconds: number, folder: string): Promise<number> {
  const script = join(folder, 'post.lua');
  writeFileSync(script, `wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [==[${body}]==]\n`);
  const wrk = spawn('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, address]);
  let said = '';
  for await (const part of wrk.stdout) said += String(part);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(said)?.[1];
  if (!rate || /Non-2xx|Socket errors/.test(said)) throw new Error(`wrk: ${said}`);
  return Number(rate);
}

async function byAutocannon(address: string, body: string, connections: number, seconds: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: address,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections,
    duration: seconds,
  });
  if (non2xx + errors > 0) throw new Error('autocannon met another answer than 200');
  return requests.average;
}
