import * as z from 'zod/mini';
import { Slug, Uuid } from '../shared/contract/check.ts';
import { OtherKey, PrivateKey, PublicKey } from './keys/keys.ts';
import { testKey } from './keys/test-key.ts';

const Origin = z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/));
const Link = z.string().check(z.regex(/^(https:\/\/|mailto:\S+@)\S+$/), z.refine(URL.canParse));

/** In this one spelling. There is no 30 February, though it can be read as one; what cannot be read at all is `null`. */
const isTime = (text: string) => (new Date(text).toJSON() as string | null)?.replace('.000', '') === text;

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
  SECURITY_EXPIRES: z.optional(z.string().check(z.refine(isTime))),
});
type Variables = z.infer<typeof Variables>;

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
  const absent = (...names: string[]) => names.filter((name) => env[name] === undefined);
  const isForSchools = WHO_MAY_ASK === 'schools';
  const lone = absent('SECURITY_CONTACT', 'SECURITY_EXPIRES');
  const missing = [
    ...(ENVIRONMENT === 'local' ? [] : absent('SIGNING_KEY', 'CONTACT', 'PRIVACY', 'BY_ADDRESS', 'BY_TOKEN')),
    ...(ENVIRONMENT === 'local' && !isForSchools ? [] : absent('KEYS_OF')),
    // Neither says anything without the other.
    ...(lone[1] ? [] : lone),
  ];
  // The key that signs may be listed already, since it is about to be replaced: under its own name, which no other may have.
  const isHalfTheSame = OTHER_KEYS.some(({ kid, x }) => (kid === SIGNING_KEY?.kid) !== (x === SIGNING_KEY?.x));
  const isWrong: Record<string, unknown> = {
    AUTHORITIES: !AUTHORITIES.every((id) => bundled.includes(id)),
    KEYS_OF: KEYS_OF && !AUTHORITIES.includes(KEYS_OF),
    SIGNING_KEY: SIGNING_KEY && isKnownToAll(SIGNING_KEY),
    OTHER_KEYS: isHalfTheSame || haveOneName(OTHER_KEYS) || OTHER_KEYS.some((key) => key.status !== 'test' && isKnownToAll(key)),
    TOKEN_KEYS: haveOneName(TOKEN_KEYS) || TOKEN_KEYS.some(isKnownToAll) || (isForSchools && !TOKEN_KEYS[0]),
  };
  return [
    ...missing.map((name) => told(name, true)),
    ...Object.entries(variables).flatMap(([name, value]) =>
      // What the settings of the test environment lead to is nobody’s, and the likeliest thing to be copied.
      isWrong[name] || (ENVIRONMENT === 'live' && /[/@.]example\.gov\.uk/.test(String(value))) ? told(name, false) : [],
    ),
  ];
}

/** Anybody can sign with that one. */
const isKnownToAll = ({ x }: PublicKey): boolean => x === testKey.x;

/** Whether two of them do: the second would never be found. */
const haveOneName = (keys: readonly PublicKey[]): boolean => new Set(keys.map(({ kid }) => kid)).size < keys.length;

/** Secrets are text, and an absent one stays absent. What is no JSON is no key either. */
function fromJson(text: unknown): unknown {
  try {
    return text && (JSON.parse(String(text)) ?? '');
  } catch {
    return '';
  }
}
