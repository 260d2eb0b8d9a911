import { inAnyOrder } from './in-any-order.ts';
import type { Subject } from './vocabulary.ts';

/** Headings that say what, not who, and mean one thing only when they say no more. */
export const plainHeadings: [Subject, RegExp][] = [
  [
    'meeting',
    inAnyOrder('meeting', 'formal attendance_support school_attendance attendance fast-?track in_school improvement details particulars'),
  ],
  ['agency', inAnyOrder('(agency|agencies|services?)', 'other details particulars involved consulted contacted working family supporting')],
  ['support', inAnyOrder('support', 'plan offered provided given details already put place by_(the_)?school')],
  [
    'absence',
    inAnyOrder(
      '(absences?|(non-?)?attendance|register|leave_taken|unauthorised_leave)',
      `particulars ytd to_date happening period dates? unauthorised covered referral data figures details record information summary relied so (this|current)_(school_|academic_)?year taken
      sessions term[-_]time pupil level coding marks`,
    ),
  ],
  [
    'evidence',
    /^(evidence|(warning )?letters?|(home )?visits?|contacts?|actions?|steps|interventions?|strategies|what)( checklist| and (letters?|contacts?|visits?|meetings?))*( sent| taken| used| made| tried| has been (tried|done)| by (the )?school| so far)*$/,
  ],
  [
    'evidence',
    inAnyOrder(
      '(action|actions|steps|tried|done)',
      'chronology taken school already to_date graduated response prior before application referral request',
    ),
  ],
  ['evidence', inAnyOrder('evidence (actions?|steps|interventions?|support)', 'school taken')],
  ['evidence', inAnyOrder('(contacts?|correspondence) correspondence', '')],
  ['evidence', inAnyOrder('contacts? (home|parents?|family)', 'school made log record')],
  [
    'referral',
    /^(details of )?(this |your |the )?(referral|request|penalty notice)( details| information)?$|^reason for (referral|request)$/,
  ],
];
