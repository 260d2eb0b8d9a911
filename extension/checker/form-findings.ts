import type { Checklist } from '../../shared/checklist/checklist.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import type { CheckRequest } from '../../shared/contract/check.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { PupilCase } from '../case/case.ts';
import type { LastCheck } from '../case/last-check.ts';
import { toCheckRequest } from '../case/check-request.ts';
import type { Settings } from '../case/settings.ts';
import type { GuardFinding } from '../forms/held.ts';
import { bundledChecklist, bundledRoutes } from './checker.ts';
import { isOverFacts } from './passed-on.ts';

/** What a form's page is told of the case bound to it: findings, and nothing about the child. `by`: whose answer they are. */
export type FormFindings = {
  authority: string;
  route: string;
  /** Of which of its requests there is a checklist here. */
  checklists: string[];
  revision: number;
  asOf: Day;
  by: 'this-computer' | LastCheck['answeredBy'];
  /** The hosts the settings name for this authority's forms. */
  hosts: string[];
  findings: GuardFinding[];
};

/** As this computer and, where it was asked about just these facts, the authority's checker find them; `null` where no checklist is bundled. */
export async function formFindings(
  pupilCase: PupilCase,
  { authority, route, termDates, formHosts }: Settings,
  asOf: Day,
): Promise<FormFindings | null> {
  const checklist = bundledChecklist(authority, route);
  if (!checklist) return null;
  const request = toCheckRequest(pupilCase, checklist, asOf, crypto.randomUUID(), termDates);
  const local = answerCheck(request, checklist).findings.map(({ item, title, level, verdict }) => ({ item, title, level, verdict }));
  const answer = await answerStill(pupilCase.lastCheck, request);
  const told = answer ? withAnswer(local, answer, checklist) : local;
  const by = answer?.answeredBy ?? 'this-computer';
  const { revision } = pupilCase;
  return { authority, route, checklists: bundledRoutes(authority), revision, asOf, by, hosts: formHosts[authority] ?? [], findings: told };
}

/** The last answer, as long as it is one to this very request. */
async function answerStill(lastCheck: LastCheck | undefined, { authority, route, asOf, facts }: CheckRequest): Promise<LastCheck | null> {
  if (!lastCheck || lastCheck.asOf !== asOf) return null;
  if (lastCheck.checklist.authority !== authority || lastCheck.checklist.route !== route) return null;
  return (await isOverFacts(lastCheck, facts)) ? lastCheck : null;
}

/**
 * The answer's items, and every `stop` and `consult` this computer holds open that the answer does not. An answer tells no levels: an item
 * that is not in the bundled checklist is taken as required.
 */
export function withAnswer(
  local: readonly GuardFinding[],
  { items }: LastCheck,
  { items: bundled }: Pick<Checklist, 'items'>,
): GuardFinding[] {
  const levelOf = (item: string) => bundled.find(({ id }) => id === item)?.level ?? 'required';
  const answered = items.map(({ item, title, verdict }): GuardFinding => ({ item, title, level: levelOf(item), verdict }));
  const isOpen = ({ verdict }: GuardFinding) => verdict === 'missing' || verdict === 'unanswered';
  const heldOpen = new Set(answered.filter(isOpen).map(({ item }) => item));
  const kept = local.filter(
    (finding) => (finding.level === 'stop' || finding.level === 'consult') && isOpen(finding) && !heldOpen.has(finding.item),
  );
  const keptItems = new Set(kept.map(({ item }) => item));
  return [...kept, ...answered.filter(({ item }) => !keptItems.has(item))];
}
