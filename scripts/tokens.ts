import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { PrivateKey } from '../worker/keys/keys.ts';
import { audience } from '../worker/tokens.ts';

export const help = `npm run tokens -- COMMAND

  keys NAME       Makes a pair of keys. The private half goes to NAME.private.json, which only you may read: keep it like a password.
                  The public half is printed for TOKEN_KEYS in wrangler.toml, and as JSON for the checkerKeys of schools. For receipts, give the private half to the Worker:
                  wrangler secret put SIGNING_KEY --env live < NAME.private.json
  issue           Issues a token to a school and prints it once. It is kept nowhere.
                    --authority ID   whose checker it is for, as in KEYS_OF
                    --key FILE       the private half made by "keys"
                    --urn NUMBER     the school's URN, six digits
                    --days NUMBER    how long it is good for, 1 to 365; 365 unless told
  list            Every token issued, and whether it is still good.
  revoke ID       Marks a token as withdrawn and prints the line for REVOKED_TOKENS in wrangler.toml.

  --ledger FILE   The file that remembers what was issued, tokens.json unless told. It holds a school's URN, the id, the key's name and days:
                  no token and nobody's name. Keep it with the authority's records.

To change keys: make a new pair, add its public half to TOKEN_KEYS beside the old one, deploy, issue new tokens with it, and take the old
half out once the last token it signed has run out or been replaced.`;

/** One token, as the authority remembers it. Days are `YYYY-MM-DD`. */
type Issued = { id: string; urn: string; kid: string; issued: string; expires: string; revoked?: string };
/** What a command says, and whether it did what was asked. */
type Said = { lines: string[]; isDone: boolean };

const refused = (line: string): Said => ({ lines: [line], isDone: false });
const done = (...lines: string[]): Said => ({ lines, isDone: true });

/** Exit code 1 where nothing was done. */
export default async function main(...args: string[]): Promise<number> {
  const { lines, isDone } = await tokens(args, new Date());
  for (const line of lines) (isDone ? console.log : console.error)(line);
  return isDone ? 0 : 1;
}

const text = { type: 'string' } as const;
const options = { authority: text, key: text, urn: text, days: text, ledger: text, help: { type: 'boolean', short: 'h' } } as const;

export async function tokens(args: string[], now: Date): Promise<Said> {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    // Node's first sentence names the option; its second is about something else.
    return refused(`${(error as Error).message.split('. ')[0]}. “npm run tokens -- help” lists the commands and their options.`);
  }
  const { positionals, values } = parsed;
  if (values.help) return done(help);
  const [command = 'help', named = '', ...more] = positionals;
  if (more.length > 0 || (named !== '' && !takesName.has(command)))
    return refused(`"${more[0] ?? named}" is one word too many, so nothing was done. Give each command by itself.`);
  if (command === 'help') return done(help);
  if (command === 'keys') return makeKeys(named);
  const file = values.ledger ?? 'tokens.json';
  const ledger = readLedger(file);
  if (!ledger) return refused(`${file} is not a ledger that "npm run tokens -- issue" wrote, and was left as it is.`);
  if (command === 'issue') return issue({ ...values, file, ledger }, now);
  if (command !== 'list' && command !== 'revoke') return refused(`There is no command "${command}".\n\n${help}`);
  if (values.ledger && !existsSync(file)) return refused(`${file}: there is no such file.`);
  return command === 'list' ? done(...listed(ledger, now)) : revoke(named, file, ledger, now);
}

const takesName = new Set(['keys', 'revoke']);

async function makeKeys(name: string): Promise<Said> {
  if (!/^[a-z0-9-]{1,40}$/.test(name)) return refused('Give the pair a name, such as kent-tokens-2026: small letters, digits and hyphens.');
  const file = `${name}.private.json`;
  if (existsSync(file)) return refused(`${file} is there already, and was left as it is.`);
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x, d } = await exportJWK(privateKey);
  writeFileSync(file, `${JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid: name, x, d })}\n`, { mode: 0o600 });
  return done(
    `The private half is in ${file}. The public half, for wrangler.toml:`,
    `{ kty = "OKP", crv = "Ed25519", kid = "${name}", x = "${x}" }`,
    'The same for the checkerKeys of schools:',
    JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid: name, x }),
  );
}

type Asked = { authority?: string; key?: string; urn?: string; days?: string; file: string; ledger: Issued[] };

async function issue({ authority = '', key: keyFile = '', urn = '', days = '365', file, ledger }: Asked, now: Date): Promise<Said> {
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(authority)) return refused('Say whose checker it is for: --authority kent');
  if (!/^\d{6}$/.test(urn)) return refused('Give the school’s URN, six digits: --urn 123456');
  if (!/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 365) return refused('A token is good for 1 to 365 days: --days 365');
  if (!existsSync(dirname(resolve(file)))) return refused(`${file}: there is no such folder.`);
  if (!existsSync(keyFile)) return refused('Name the file with the private half of the key: --key kent-tokens-2026.private.json');
  const key = PrivateKey.safeParse(jsonIn(keyFile));
  if (!key.success) return refused(`${keyFile} does not hold a private key made by "npm run tokens -- keys NAME".`);
  const { kid } = key.data;
  const id = crypto.randomUUID();
  const seconds = Math.floor(now.getTime() / 1000);
  const expires = seconds + Number(days) * 86_400;
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
    .setIssuer(authority)
    .setAudience(audience)
    .setSubject(urn)
    .setJti(id)
    .setIssuedAt(seconds)
    .setExpirationTime(expires)
    .sign(await importJWK(key.data, 'EdDSA'));
  const entry = { id, urn, kid, issued: dayOf(now), expires: dayOf(new Date(expires * 1000)) };
  writeLedger(file, [...ledger, entry]);
  return done(token);
}

function listed(ledger: Issued[], now: Date): string[] {
  const lines = ledger.map(
    (entry) => `${entry.id}  ${entry.urn}  ${entry.kid}  ${entry.issued} to ${entry.expires}  ${stateOf(entry, now)}`,
  );
  return lines.length > 0 ? lines : ['No token has been issued.'];
}

function stateOf({ expires, revoked }: Issued, now: Date): string {
  if (revoked) return `revoked on ${revoked}`;
  // On its last day it opens the checker until the hour at which it was issued.
  return expires < dayOf(now) ? 'run out' : 'good';
}

function revoke(id: string, file: string, ledger: Issued[], now: Date): Said {
  if (!ledger.some((entry) => entry.id === id)) return refused(`${file} holds no token with that id. "npm run tokens -- list" shows them.`);
  const changed = ledger.map((entry) => (entry.id === id ? { ...entry, revoked: entry.revoked ?? dayOf(now) } : entry));
  writeLedger(file, changed);
  // One that has run out opens nothing anyway; a day more covers clocks that differ.
  const yesterday = dayOf(new Date(now.getTime() - 86_400_000));
  const ids = changed.filter(({ revoked, expires }) => revoked && expires >= yesterday).map((entry) => `"${entry.id}"`);
  return done('Put this into wrangler.toml and deploy; until then the token is still good:', `REVOKED_TOKENS = [${ids.join(', ')}]`);
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10);

/** Empty where there is no file yet; `null` where it is something else. */
function readLedger(file: string): Issued[] | null {
  if (!existsSync(file)) return [];
  const held = jsonIn(file);
  return Array.isArray(held) && held.every(isIssued) ? held : null;
}

const isIssued = (entry: unknown): entry is Issued =>
  typeof entry === 'object' && entry !== null && ['id', 'urn', 'kid', 'issued', 'expires'].every((name) => name in entry);

const writeLedger = (file: string, ledger: Issued[]) => writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`, { mode: 0o600 });

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
