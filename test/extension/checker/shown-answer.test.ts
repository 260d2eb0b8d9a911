import { describe, expect, test } from 'vitest';
import { shownAnswer } from '../../../extension/checker/checker.ts';
import { unanswered, type Unanswered } from '../../../extension/checker/outcome.ts';
import { levels, standings, verdicts, type Level, type Standing, type Verdict } from '../../../shared/checklist/verdict.ts';
import type { CheckedFinding, CheckResponse } from '../../../shared/contract/check-response.ts';

const finding = (item: string, level: Level, verdict: Verdict): CheckedFinding => ({
  item,
  level,
  verdict,
  title: item,
  basis: 'stated',
  message: '',
  action: '',
  reasons: [],
  settles: [],
  source: { title: '', edition: '', clause: '', lastRead: '2026-11-20' },
});

const answer = (standing: Standing, ...findings: CheckedFinding[]): CheckResponse => ({
  checkId: 'c',
  asOf: '2026-11-20',
  checklist: {
    authority: 'kent',
    route: 'statutory-intervention',
    title: '',
    edition: '',
    effectiveFrom: '2026-01-01',
    reviewBy: '2027-01-01',
    pastReview: false,
  },
  standing,
  findings,
  figures: null,
});

const isOpen = (verdict: Verdict) => verdict === 'missing' || verdict === 'unanswered';

describe('a reason not to refer that this computer found is never hidden by the authority’s answer', () => {
  const rows = levels.flatMap((level) =>
    verdicts.flatMap((local) => [...verdicts, 'absent' as const].map((remote) => ({ level, local, remote }))),
  );
  test.each(rows)('$level: $local here, $remote there', ({ level, local, remote }) => {
    const here = answer(level === 'stop' ? 'stop' : 'ask-first', finding('a', level, local));
    const there = answer('nothing-known-missing', ...(remote === 'absent' ? [] : [finding('a', level, remote)]));
    const shown = shownAnswer(here, { kind: 'answered', response: there });
    const mustStay = (level === 'stop' || level === 'consult') && isOpen(local);
    const isHidden = mustStay && (remote === 'absent' || !isOpen(remote));
    // Where the authority's answer hides it, this computer's finding and standing stand; otherwise the authority's.
    const held = shown.findings.map(({ verdict }) => verdict);
    expect(held).toEqual(isHidden ? [local] : remote === 'absent' ? [] : [remote]);
    expect(shown.standing).toBe(isHidden ? here.standing : 'nothing-known-missing');
  });

  test('what it holds open stands first', () => {
    const here = answer('stop', finding('stop-here', 'stop', 'unanswered'));
    const there = answer('missing', finding('letter', 'required', 'missing'));
    expect(shownAnswer(here, { kind: 'answered', response: there }).findings.map(({ item }) => item)).toEqual(['stop-here', 'letter']);
  });

  test.each(standings)('a better standing here does not improve “%s” there', (standing) => {
    const here = answer('nothing-known-missing');
    expect(shownAnswer(here, { kind: 'answered', response: answer(standing) }).standing).toBe(standing);
  });
});

test.each(Object.keys(unanswered) as Unanswered[])('%s: what this computer found is shown, as this computer’s', (kind) => {
  const here = answer('missing', finding('letter', 'required', 'missing'));
  expect(shownAnswer(here, { kind })).toEqual({ by: 'this-computer', standing: 'missing', response: here, findings: here.findings });
});

test.each([
  ['its own key', 'authority', 'authority'],
  ['another key, such as a test key', 'another', 'checker'],
  ['no word about keys', undefined, 'checker'],
] as const)('a checker with %s is shown as the %s', (_, answeredBy, by) => {
  const here = answer('missing', finding('letter', 'required', 'missing'));
  const response = { ...here, ...(answeredBy && { answeredBy }) };
  expect(shownAnswer(here, { kind: 'answered', response }).by).toBe(by);
});
