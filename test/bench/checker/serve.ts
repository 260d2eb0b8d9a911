import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const workerd = join(dirname(createRequire(import.meta.url).resolve('workerd/package.json')), 'bin/workerd');

export type Served = { address: string; cpuMilliseconds(): number; stop(): void };

/** One module in `workerd serve`, bundled as it is deployed. Not through `wrangler dev`, which is 20 to 40 times slower. */
export async function serve(entry: string, folder: string): Promise<Served> {
  const name = entry.replace(/\W+/g, '-');
  await build({
    entryPoints: [resolve(entry)],
    outfile: join(folder, `${name}.js`),
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:workers'],
    define: { __EXAMPLES__: 'false' },
  });
  const port = await freePort();
  writeFileSync(join(folder, `${name}.capnp`), configuration(name, port));
  const child = spawn(workerd, ['serve', join(folder, `${name}.capnp`)], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/v1/checks`;
  await answering(address, child);
  return { address, cpuMilliseconds: () => cpuOf(child.pid!), stop: () => child.kill() };
}

/** As `[vars]` in wrangler.toml has it on one's own computer. */
const configuration = (name: string, port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .checker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);
const checker :Workerd.Worker = (modules = [(name = "w.js", esModule = embed "${name}.js")], compatibilityDate = "2026-10-01",
  bindings = [(name = "ENVIRONMENT", text = "local"), (name = "WHO_MAY_ASK", text = "anyone"), (name = "AUTHORITIES", json = "[\\"kent\\"]"),
    (name = "TOKEN_KEYS", json = "[]"), (name = "REVOKED_TOKENS", json = "[]"), (name = "OTHER_KEYS", json = "[]"),
    (name = "ALLOWED_ORIGINS", json = "[]")]);
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error('workerd stopped at once');
    // An OPTIONS request is answered without the body being looked at.
    if (await fetch(address, { method: 'OPTIONS' }).catch(() => null)) return;
    await new Promise((again) => setTimeout(again, 25));
  }
  throw new Error('workerd does not answer');
}

/** Time of the process on all cores, in user and system mode. Ticks are a hundredth of a second on every Linux we know. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
