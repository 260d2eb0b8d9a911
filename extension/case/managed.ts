import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { publishedTestHalf } from '../../shared/contract/receipt.ts';
import { taughtIn } from '../forms/taught-file.ts';
import { faultOfCheckerAddress } from './checker-address.ts';
import { hostsIn } from './form-hosts.ts';
import { Teachings } from './teaching-shape.ts';

/** One site whole: a pattern for many would ask for more than anybody looked at. */
const Site = z.string().check(
  z.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?\/?$/),
  z.refine((site) => faultOfCheckerAddress(site) === null),
);
/** Anybody can sign with the key of demonstrations: set as the authority's, it would make anybody's receipts the authority's. */
const AuthorityHalf = z.string().check(
  z.regex(/^[\w-]{43}$/),
  z.refine((half) => half !== publishedTestHalf),
);
const Line = z.string().check(z.minLength(1), z.maxLength(300));

/** What a school's administrator may set for everybody, by its name in managed_schema.json, where each is explained. */
export const managedKeys = {
  authority: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
  route: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
  checker: z.string().check(z.refine((address) => address !== '' && faultOfCheckerAddress(address) === null)),
  checkerKeys: z.array(z.object({ kid: Line, kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: AuthorityHalf })).check(z.minLength(1)),
  schoolToken: z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
  sites: z.array(Site),
  formHosts: z.array(z.string().check(z.refine((host) => hostsIn(host).hosts[0] === host))),
  typedHours: z.int().check(z.gte(0), z.lte(168)),
  retentionDays: z.int().check(z.gte(30)),
  supportContact: Line,
  taughtForms: z.string().check(z.refine((text) => taughtIn(text) !== null)),
  teachings: Teachings,
};
export type ManagedKey = keyof typeof managedKeys;
export type Managed = { [Key in ManagedKey]?: z.infer<(typeof managedKeys)[Key]> };

/**
 * What the administrator has set, and the names of what was set and cannot be used: those are told to staff, and the rest still holds.
 * The browser itself leaves out what is of another type than the schema says, and tells nobody: so the schema asks little of a key, and most that
 * cannot be used still arrive here.
 */
export async function readManaged(): Promise<{ managed: Managed; wrong: ManagedKey[] }> {
  return managedFrom(await browser.storage.managed.get(null).catch(() => ({})));
}

export function managedFrom(set: Readonly<Record<string, unknown>>): { managed: Managed; wrong: ManagedKey[] } {
  const present = (Object.keys(managedKeys) as ManagedKey[]).filter((key) => set[key] !== undefined);
  const wrong = present.filter((key) => !managedKeys[key].safeParse(set[key]).success);
  const good = present.filter((key) => !wrong.includes(key));
  const managed: Managed = Object.fromEntries(good.map((key) => [key, managedKeys[key].parse(set[key])]));
  // An administrator who sets keys wants answers verified. Where none of them can be, none is the authority's.
  return { managed: wrong.includes('checkerKeys') ? { ...managed, checkerKeys: [] } : managed, wrong };
}
