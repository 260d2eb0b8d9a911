import type { Clause } from '../clause.ts';

/** As local codes of conduct that follow DfE's template restate it; the numbering is ours, since paragraphs change with editions. */
const framework = [
  {
    where: 'Threshold',
    says: 'At ten sessions of unauthorised absence in a rolling ten school weeks a notice has to be considered',
    items: ['national-threshold', 'notice-considered'],
  },
  {
    where: 'Threshold, what counts',
    says: 'Any mix of G, N, O and U, on end or not, across terms and school years',
    items: ['national-threshold', 'relied-on-without-n'],
  },
  { where: 'Threshold, school week', says: 'A week with at least one session when the school met', items: ['national-threshold'] },
  {
    where: 'Threshold, below it',
    says: 'A notice for fewer sessions is not ruled out',
    noItem: 'Said on the threshold item: the officer who could issue one decides',
  },
  {
    where: 'Support first',
    says: 'Support comes first where it is appropriate, and is shown not to have worked or not to have been engaged with',
    items: ['support-offered', 'support-not-worked'],
  },
  {
    where: 'Support not appropriate',
    says: 'Where support is not appropriate, as for a holiday, a notice may follow without it',
    items: ['support-offered', 'support-not-worked', 'notice-to-improve'],
  },
  {
    where: 'Notice to improve',
    says: 'A last chance before a penalty notice, unless support is not appropriate or it is unlikely to help',
    items: ['notice-to-improve'],
  },
  { where: 'Notice to improve, period', says: 'Three to six weeks for improvement to show', items: ['improvement-period'] },
  {
    where: 'Notice to improve, content',
    says: 'The record, the duty, support so far and to come, the warning, the time and what is enough',
    items: ['notice-to-improve-content'],
  },
  {
    where: 'Escalation and limit',
    says: 'A second notice within three years of the first; after two in three years another step',
    items: ['notice-history'],
  },
  {
    where: 'Escalation, which count',
    says: 'Paid and unpaid ones count, withdrawn ones and those before 19 August 2024 do not',
    items: ['notice-history'],
  },
  {
    where: 'Amounts',
    says: 'First notice £160 in 28 days, £80 in 21; second £160 with nothing off',
    noItem: 'Told with the notice that would come next; nothing for the school to show',
  },
  { where: 'Per parent and child', says: 'To each parent who is liable, for each child', items: ['notice-to-improve', 'notice-history'] },
  { where: 'Unpaid', says: 'Prosecuted for the absence itself, or withdrawn', items: ['time-limit'] },
  {
    where: 'Who issues',
    says: 'Authorised heads and deputies, the authority or the police; mostly the authority on request',
    noItem: 'Differs from place to place: the local code of conduct says it',
  },
  { where: 'Most suitable step', says: 'The step most likely to change attendance is the one to take', items: ['likely-to-help'] },
] as const satisfies Clause[];

const educationAct = [
  { where: 'section 8', says: 'Compulsory school age', items: ['compulsory-age'] },
  { where: 'section 576', says: 'Who a parent is', items: ['parents-listed'] },
] as const satisfies Clause[];

const regulations = [
  {
    where: 'regulation 13, attendance',
    says: 'Ten school days on end with N, O, G or U, or failing to attend regularly',
    items: ['attendance-return'],
  },
  { where: 'regulation 13, sickness', says: 'Fifteen school days of illness, had or expected', items: ['sickness-return'] },
  { where: 'regulation 13(1) to (3)', says: 'A name entered in the admission register', items: ['new-pupil-return'] },
  { where: 'regulation 13(4) on', says: 'A name deleted from the admission register', items: ['deletion-return'] },
  {
    where: 'regulation 10(7) to (9)',
    says: 'An N is settled within five school days',
    noItem: 'A fault of the register, told with the others; that an N is not relied on stands under the framework',
  },
] as const satisfies Clause[];

/** By the document's name in the checklist's own `documents`. */
export const clauses = { framework, 'education-act': educationAct, regulations } satisfies Record<string, readonly Clause[]>;

type Document = keyof typeof clauses;

/** What an item cites. A clause that is not in the list does not compile. */
export const cites = <Name extends Document>(document: Name, ...where: Array<(typeof clauses)[Name][number]['where']>) => ({
  document,
  clause: where.join('; '),
});
