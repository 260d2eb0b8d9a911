import type { Day } from '../../shared/dates/day.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import type { PupilCase } from '../case/case.ts';
import { toCheckRequest } from '../case/check-request.ts';
import type { Settings } from '../case/settings.ts';
import type { GuardFinding } from '../forms/held.ts';
import { bundledChecklist } from './checker.ts';

/** What a form's page is told of the case bound to it: findings, and nothing about the child. */
export type FormFindings = { authority: string; route: string; revision: number; asOf: Day; findings: GuardFinding[] };

/** As this computer finds them; `null` where this release has no checklist for the authority chosen. */
export function formFindings(pupilCase: PupilCase, { authority, route, termDates }: Settings, asOf: Day): FormFindings | null {
  const checklist = bundledChecklist(authority, route);
  if (!checklist) return null;
  const { findings } = answerCheck(toCheckRequest(pupilCase, checklist, asOf, crypto.randomUUID(), termDates), checklist);
  const told = findings.map(({ item, title, level, verdict }) => ({ item, title, level, verdict }));
  return { authority, route, revision: pupilCase.revision, asOf, findings: told };
}
