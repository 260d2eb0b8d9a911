import { checklistOf } from '../../shared/authorities/authority.ts';
import { authorities } from '../../shared/authorities/index.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { standings, type Standing } from '../../shared/checklist/verdict.ts';
import type { CheckedFinding, CheckResponse } from '../../shared/contract/check-response.ts';
import type { RemoteOutcome } from './outcome.ts';

export const bundledChecklist = (authority: string, route: string): Checklist | undefined => checklistOf(authorities, authority, route);

export const bundledRoutes = (authority: string): string[] =>
  authorities.find(({ id }) => id === authority)?.checklists.map(({ route }) => route) ?? [];

/**
 * What the panel shows of two answers to the same request: `authority` only where the checker holds that authority's own key,
 * `checker` where another answered.
 */
export type Shown = {
  by: 'this-computer' | 'authority' | 'checker';
  standing: Standing;
  response: CheckResponse;
  findings: CheckedFinding[];
};

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
  const by = response.answeredBy === 'authority' ? 'authority' : 'checker';
  return { by, standing, response, findings: [...hidden, ...response.findings.filter(({ item }) => !items.has(item))] };
}
