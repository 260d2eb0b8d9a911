import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Managed } from '../../../extension/case/managed.ts';
import { managed } from '../../../extension/ui/managed.ts';
import { SchoolPart } from '../../../extension/ui/school-part.tsx';

const checker = 'https://checker.example.test';
const checkerKeys: Managed['checkerKeys'] = [{ kid: 'kent-2026', kty: 'OKP', crv: 'Ed25519', x: 'x' }];
const noKey = 'No key of the authority is set';

function said(set: Managed): string {
  managed.value = { managed: set, wrong: [] };
  const host = document.createElement('div');
  render(<SchoolPart />, host);
  return host.textContent ?? '';
}

test.each<{ why: string; set: Managed; says: string }>([
  { why: 'an address without a key: nobody is to take an answer for the authority’s', set: { checker }, says: noKey },
  { why: 'a key, by its name', set: { checker, checkerKeys }, says: 'signed with: kent-2026' },
])('$why', ({ set, says }) => expect(said(set)).toContain(says));

test.each<{ why: string; set: Managed }>([
  { why: 'with a key', set: { checker, checkerKeys } },
  { why: 'where the administrator set no address', set: { retentionDays: 30 } },
])('no word of a missing key $why', ({ set }) => expect(said(set)).not.toContain(noKey));
