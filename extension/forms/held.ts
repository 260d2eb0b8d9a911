import type { Belongs } from './belongs.ts';
import type { FieldKey } from './vocabulary.ts';

/** What the guard needs of one finding. */
export type GuardFinding = {
  item: string;
  title: string;
  level: 'stop' | 'consult' | 'required' | 'advised';
  verdict: 'met' | 'missing' | 'unanswered' | 'not-applicable';
};

/** The latest check, as pushed to the page. Not `current`: the case has changed since, so nothing may be concluded from it. */
export type GuardFindings = { current: boolean; findings: GuardFinding[] };

/** A press that was held back. Worst first within each list. */
export type Hold = { buttonLabel: string; missing: GuardFinding[]; unanswered: GuardFinding[]; at: number };

/** Why a press went through unchecked. */
export type NotChecked =
  | 'no-findings'
  | 'findings-out-of-date'
  | 'link-lost'
  | 'not-bound'
  | 'another-site'
  | 'another-request'
  | 'another-pupil'
  | 'no-checklist'
  | 'unknown-action'
  | 'failed';

/** Where to show an item's marker: beside a field, or beside a place to attach what its label asks for. */
export type Beside = { item: string; field: FieldKey } | { item: string; fileLabel: RegExp } | { item: string; belongs: Belongs };
