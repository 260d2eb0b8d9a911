import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { local } from './app-with.ts';
import { inspect } from './inspect.ts';

const placeOf = (name: string, file: string) => join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

/** The bundle that wrangler would upload, in a workerd of its own: all the process says can be read, and its memory measured. */
export type Served = {
  address: string;
  /** Everything written to either of its streams since it was ready. */
  said(): string;
  /** Bytes its JavaScript holds, with buffers. */
  held(): Promise<number>;
  stop(): Promise<void>;
};

/** Without limits: those are bound by the platform. `vars` as in wrangler.toml, beside what one's own computer is configured with. */
export async function serveBuilt(vars: Record<string, unknown> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'checker-built-'));
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error' };
  const wrangler = placeOf('wrangler', 'bin/wrangler.js');
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--env', 'live', '--outdir', folder], { env, stdio: 'pipe' });
  writeFileSync(join(folder, 'checker.capnp'), configurationOf({ ...local, ...vars }));
  const args = ['serve', join(folder, 'checker.capnp'), '--inspector-addr=127.0.0.1:0', '--control-fd=3'];
  const child = spawn(placeOf('workerd', 'bin/workerd'), args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => pieces.push(String(piece)));
  const ports = await portsFrom(child.stdio[3] as Readable);
  const address = `http://127.0.0.1:${ports.http}`;
  // Until something was asked there is nothing to inspect.
  await fetch(`${address}/healthz`);
  const inspector = await inspect(`ws://127.0.0.1:${ports.inspector}/main`);
  return {
    address,
    said: () => pieces.join(''),
    held: inspector.held,
    async stop() {
      inspector.close();
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await new Promise((gone) => child.once('exit', gone));
      rmSync(folder, { recursive: true });
    },
  };
}

function configurationOf(vars: Record<string, unknown>): string {
  const bindings = Object.entries(vars).map(([name, value]) =>
    typeof value === 'string'
      ? `(name = "${name}", text = ${JSON.stringify(value)})`
      : `(name = "${name}", json = ${JSON.stringify(JSON.stringify(value))})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .checker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")], v8Flags = ["--expose-gc"]);
const checker :Workerd.Worker = (modules = [(name = "index.js", esModule = embed "index.js")], compatibilityDate = "2026-10-01",
  bindings = [${bindings.join(', ')}]);
`;
}

/** workerd writes a line for each port it listens at. */
async function portsFrom(control: Readable): Promise<{ http: number; inspector: number }> {
  let told = '';
  for await (const piece of control) {
    told += String(piece);
    const http = /"socket":"http","port":(\d+)/.exec(told)?.[1];
    const inspector = /"listen-inspector","port":(\d+)/.exec(told)?.[1];
    if (http && inspector) return { http: Number(http), inspector: Number(inspector) };
  }
  throw new Error(`workerd did not start: ${told}`);
}
