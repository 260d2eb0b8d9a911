import { checklistOf } from '../../shared/authorities/authority.ts';
import { authorities } from '../../shared/authorities/index.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { standings, type Standing } from '../../shared/checklist/verdict.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import type { CheckRequest } from '../../shared/contract/check.ts';
import type { CheckedFinding, CheckResponse } from '../../shared/contract/check-response.ts';
import { askChecker, type Send } from './remote.ts';
import type { RemoteOutcome } from './outcome.ts';

/** What runs a checklist: the authority's Worker, or the same engine in this browser. */
export type Checker = (request: CheckRequest) => Promise<RemoteOutcome>;

export const bundledChecklist = (authority: string, route: string): Checklist | undefined => checklistOf(authorities, authority, route);

/** The engine in this browser, with the checklist this release was built with. */
export const onThisComputer =
  (checklist: Checklist): Checker =>
  async (request) => ({ kind: 'answered', response: answerCheck(request, checklist) });

export const atTheAuthority =
  (address: string, send: Send): Checker =>
  (request) =>
    askChecker(address, request, send);

/** What the panel shows of two answers to the same request. */
export type Shown = { by: 'this-computer' | 'authority'; standing: Standing; response: CheckResponse; findings: CheckedFinding[] };

/**
 * The authority's answer where there is one; every `stop` and `consult` that this computer found and the authority's answer does not
 * hold open is added to it, and the worse standing stands, so that nobody's answer hides a reason not to refer.
 */
export function shownAnswer(local: CheckResponse, remote: RemoteOutcome | null): Shown {
  if (remote?.kind !== 'answered') return { by: 'this-computer', standing: local.standing, response: local, findings: local.findings };
  const { response } = remote;
  const isOpen = ({ verdict }: CheckedFinding) => verdict === 'missing' || verdict === 'unanswered';
  const heldOpen = new Set(response.findings.filter(isOpen).map(({ item }) => item));
  const hidden = local.findings.filter(
    (finding) => (finding.level === 'stop' || finding.level === 'consult') && isOpen(finding) && !heldOpen.has(finding.item),
  );
  const items = new Set(hidden.map(({ item }) => item));
  const standing =
    hidden.length > 0 && standings.indexOf(local.standing) < standings.indexOf(response.standing) ? local.standing : response.standing;
  return { by: 'authority', standing, response, findings: [...hidden, ...response.findings.filter(({ item }) => !items.has(item))] };
}
