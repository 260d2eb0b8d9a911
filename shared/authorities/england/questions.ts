import type { Question } from '../../checklist/checklist.ts';
import { returnKinds } from '../../register/return-kinds.ts';

/** What only a person can answer. One fact each. */
export const questions: Record<string, Question> = {
  'support-appropriate': {
    ask: 'Is support appropriate for this absence?',
    basis: 'judgement',
    help: 'Yes for irregular attendance. No, for instance, for a holiday in term time.',
  },
  'support-not-worked': {
    ask: 'Has support been given its time, and either not worked or not been engaged with?',
    basis: 'judgement',
    help: 'The Senior Attendance Champion or head decides, with the record of support in front of them.',
  },
  'improvement-notice-useful': {
    ask: 'Could a notice to improve still help this family?',
    basis: 'judgement',
    help: 'No only where it is unlikely to have any effect; write down why.',
  },
  'notice-names-all': {
    ask: 'Does the notice to improve name support, what is enough and by when, and what may follow?',
    basis: 'stated',
  },
  'notice-considered': {
    ask: 'Is it written down that a penalty notice was considered, who decided, and why or why not?',
    basis: 'stated',
  },
  'likely-to-help': {
    ask: 'Is a penalty notice the step most likely to change attendance for this child?',
    basis: 'judgement',
  },
  'attends-irregularly': {
    ask: returnKinds.attendance.asks,
    basis: 'judgement',
    help: 'An attendance return is due for such a child, also where no ten school days on end were missed.',
  },
  'sickness-expected': {
    ask: returnKinds.sickness.asks,
    basis: 'judgement',
    help: 'A sickness return is due as soon as the school believes it, before fifteen days are reached.',
  },
  'attendance-return-made': { ask: 'Has the attendance return been made for this absence?', basis: 'stated' },
  'sickness-return-made': { ask: 'Has the sickness return been made?', basis: 'stated' },
  'new-pupil-return-made': { ask: 'Has the new pupil return been made, or was none needed for this start?', basis: 'stated' },
  'deletion-return-made': { ask: 'Has the deletion return been made, or was none needed for this leaver?', basis: 'stated' },
};
