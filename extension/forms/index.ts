import { kentForm } from './kent/profile.ts';
import type { FormProfile } from './profile.ts';

export { classifyAction, type Action, type ActionPage } from './classify.ts';
export { detect, type Detected } from './detect.ts';
export { createGuard, type Guard, type GuardSettings } from './guard.ts';
export type { Beside, GuardFinding, GuardFindings, Hold, NotChecked } from './held.ts';
export { fingerprintOf, taughtFor, taughtIn, withLessons, withTaught, type TaughtField, type TaughtPage } from './taught.ts';
export { keyInWords } from './key-in-words.ts';
export { matchForm } from './match.ts';
export type { Match } from './matched.ts';
export { leftAloneInWords, settleFor, type WriteSettings } from './may-write.ts';
export { onlyOpenRoots, type OpenRoot } from './page-elements.ts';
export { planFill } from './plan.ts';
export type { EntryState, FillPlan, JournalEntry, PlanEntry, Refusal, UndoResult, WriteResult } from './planned.ts';
export type { FormHint, FormProfile } from './profile.ts';
export { scanForm } from './scan.ts';
export type { LeftAlone, ScannedField, ScannedFile, ScannedForm } from './scanned.ts';
export { isNumbered, keyOf, meaningOf, partsOf, vocabulary, type FieldKey, type FieldValue, type FieldValues } from './vocabulary.ts';
export { whyNotThisPupil } from './whose-form.ts';
export { writeAll } from './write-all.ts';
export { undoEntry, writeEntry } from './write-field.ts';

/** Every form we know something about. */
export const formProfiles: readonly FormProfile[] = [kentForm];

/** The profile for a host: its own, or the one a school's settings give it. */
export const profileFor = (host: string, settings: Readonly<Record<string, readonly string[]>> = {}): FormProfile | null =>
  formProfiles.find(({ authority, hosts }) => [...hosts, ...(settings[authority] ?? [])].includes(host)) ?? null;
