export { belongsIn, belongsInWords, type Belongs } from './belongs.ts';
export { classifyAction, type Action, type ActionPage } from './classify.ts';
export { detect, type Detected } from './detect.ts';
export { askedSince, filledBefore, onlySuggested, withFilled, type FilledPage } from './filled-before.ts';
export { createGuard, type Guard, type GuardSettings } from './guard.ts';
export { journalWith, leftBy } from './journal.ts';
export type { Beside, GuardFinding, GuardFindings, Hold, NotChecked } from './held.ts';
export { hasChanged, taughtAt, withBrought, withLookedOver, withTaught, type Taught, type TaughtField, type TaughtPage } from './taught.ts';
export { taughtIn, taughtPagesIn } from './taught-file.ts';
export { taughtBy, withLessons } from './lessons.ts';
export { keyInWords } from './key-in-words.ts';
export { holdBackDoubles, matchForm } from './match.ts';
export type { Match } from './matched.ts';
export { leftAloneInWords, settleFor, type WriteSettings } from './may-write.ts';
export { onlyOpenRoots, type OpenRoot } from './page-elements.ts';
export { planFill } from './plan.ts';
export type { EntryState, FillPlan, JournalEntry, PlanEntry, Refusal, UndoResult, WriteResult } from './planned.ts';
export { carriedFrom, placeOf, withPage, type CarriedPage, type Place } from './places.ts';
export type { FormHint, FormProfile } from './profile.ts';
export { formProfiles, isHostOf, profileOf } from './profiles.ts';
export { scanForm } from './scan.ts';
export type { LeftAlone, ScannedField, ScannedFile, ScannedForm } from './scanned.ts';
export {
  isNumbered,
  keyOf,
  meaningIn,
  meaningOf,
  partsOf,
  vocabulary,
  type FieldKey,
  type FieldType,
  type FieldValue,
  type FieldValues,
  type Subject,
} from './vocabulary.ts';
export { stillToAdd, type ToAdd } from './to-add.ts';
export { saidIn, whyNotThisPupil } from './whose-form.ts';
export { identityIn } from './whose-is.ts';
export { writeAll } from './write-all.ts';
export { undoEntry, writeEntry } from './write-field.ts';
