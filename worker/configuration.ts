import * as z from 'zod/mini';
import { Slug, Uuid } from '../shared/contract/check.ts';
import { OtherKey, PrivateKey, PublicKey } from './keys/keys.ts';
import { testKey } from './keys/test-key.ts';

const Origin = z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/));
const Link = z.string().check(z.regex(/^(https:\/\/|mailto:)\S+$/));

/** There is no 30 February, though it can be read as one. */
const isTime = (text: string) => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
};

/** What a hosting authority sets, by the names it sets it under: `[vars]` in wrangler.toml, and one secret. */
const Variables = z.object({
  /** Where this runs. `local` needs nothing else; its receipts are signed with a test key, as are those of `test`. */
  ENVIRONMENT: z.enum(['local', 'test', 'live']),
  /** Which of the bundled authorities are answered for. */
  AUTHORITIES: z.array(Slug).check(z.minLength(1)),
  /** The authority whose keys these are: it issues the tokens, and only its own checklists are answered in its name. */
  KEYS_OF: z.optional(Slug),
  /** Secret. A private Ed25519 key as JSON. */
  SIGNING_KEY: z.optional(PrivateKey),
  /** Public keys whose receipts may still turn up: retired ones, and those of test environments. */
  OTHER_KEYS: z.array(OtherKey),
  WHO_MAY_ASK: z.enum(['anyone', 'schools']),
  /** Public keys that school tokens are signed with. Two while one takes over from the other. */
  TOKEN_KEYS: z.array(PublicKey),
  /** Ids of tokens that are no longer good. An id may go once its token has run out. */
  REVOKED_TOKENS: z.array(Uuid),
  /** Origins beside extensions that may read answers in a browser. */
  ALLOWED_ORIGINS: z.array(Origin),
  /** Whom to ask about this checker, and what it does with what it is sent. */
  CONTACT: z.optional(Link),
  PRIVACY: z.optional(Link),
  /** Whom to tell of a weakness, and until when that holds (RFC 9116); with neither there is no security.txt. */
  SECURITY_CONTACT: z.optional(Link),
  SECURITY_EXPIRES: z.optional(z.string().check(z.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), z.refine(isTime))),
});
type Variables = z.infer<typeof Variables>;

/** Neither says anything without the other. */
const together = ['SECURITY_CONTACT', 'SECURITY_EXPIRES'];

/** What is bound beside variables: present or not. */
const bindings = ['BY_ADDRESS', 'BY_TOKEN'] as const;

export type Configuration = Omit<Variables, 'SIGNING_KEY'> & { SIGNING_KEY: PrivateKey };

/**
 * @param env what the platform hands in.
 * @param bundled ids of the authorities this bundle holds.
 * @throws Error naming every variable that is missing or wrong, and never what was in it. The Worker then does not start.
 */
export function configurationFrom(env: Readonly<Record<string, unknown>>, bundled: readonly string[]): Configuration {
  const parsed = Variables.safeParse({ ...env, SIGNING_KEY: fromJson(env['SIGNING_KEY']) });
  const wrong = parsed.success
    ? atOdds(parsed.data, env, bundled)
    : parsed.error.issues.map(({ path: [name = ''] }) => told(String(name), env[String(name)] === undefined));
  if (!parsed.success || wrong.length > 0) throw new Error(`Configuration: ${[...new Set(wrong)].join(', ')}`);
  const { SIGNING_KEY = testKey, ...rest } = parsed.data;
  return { ...rest, SIGNING_KEY };
}

const told = (name: string, isMissing: boolean) => `${name} is ${isMissing ? 'missing' : 'wrong'}`;

/** What is right by itself, and not beside the rest. */
function atOdds(variables: Variables, env: Readonly<Record<string, unknown>>, bundled: readonly string[]): string[] {
  const { ENVIRONMENT, AUTHORITIES, KEYS_OF, SIGNING_KEY, OTHER_KEYS, WHO_MAY_ASK, TOKEN_KEYS } = variables;
  const needed = ['KEYS_OF', 'SIGNING_KEY', 'CONTACT', 'PRIVACY', ...bindings].filter((name) => env[name] === undefined);
  const lone = together.filter((name) => env[name] === undefined);
  // The key that signs may be listed already, since it is about to be replaced; no other may have its name.
  const hasItsName = OTHER_KEYS.some(({ kid, x }) => kid === SIGNING_KEY?.kid && x !== SIGNING_KEY.x);
  return [
    ...(ENVIRONMENT === 'local' ? [] : needed).map((name) => told(name, true)),
    ...(lone.length === 1 ? lone : []).map((name) => told(name, true)),
    ...(AUTHORITIES.every((id) => bundled.includes(id)) ? [] : [told('AUTHORITIES', false)]),
    ...(KEYS_OF === undefined || AUTHORITIES.includes(KEYS_OF) ? [] : [told('KEYS_OF', false)]),
    ...(SIGNING_KEY && isKnownToAll(SIGNING_KEY) ? [told('SIGNING_KEY', false)] : []),
    ...(hasItsName || haveOneName(OTHER_KEYS) || OTHER_KEYS.some((key) => key.status !== 'test' && isKnownToAll(key))
      ? [told('OTHER_KEYS', false)]
      : []),
    ...(haveOneName(TOKEN_KEYS) || TOKEN_KEYS.some(isKnownToAll) ? [told('TOKEN_KEYS', false)] : []),
    ...(WHO_MAY_ASK === 'schools' && KEYS_OF === undefined ? [told('KEYS_OF', true)] : []),
    ...(WHO_MAY_ASK === 'schools' && TOKEN_KEYS.length === 0 ? [told('TOKEN_KEYS', false)] : []),
  ];
}

/** Anybody can sign with that one. */
const isKnownToAll = ({ x }: PublicKey): boolean => x === testKey.x;

/** Whether two of them do: the second would never be found. */
const haveOneName = (keys: readonly PublicKey[]): boolean => new Set(keys.map(({ kid }) => kid)).size < keys.length;

/** Secrets are text. What is no JSON is no key either. */
function fromJson(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text) ?? '';
  } catch {
    return '';
  }
}
