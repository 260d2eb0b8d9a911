import type { CheckResponse } from '../../shared/contract/check-response.ts';
import type { LeftOut } from '../case/last-check.ts';

/** Why the authority's checker gave no answer we can use. One sentence each, in the panel. */
export const unanswered = {
  'not-configured': 'No address of the authority’s checker is set.',
  unreachable: 'The authority’s checker could not be reached. Nothing was lost; try again later.',
  slow: 'The authority’s checker took too long. Nothing was lost; try again later.',
  refused:
    'The authority’s checker refused the request. Nothing was lost. The extension or the checker may need an update: tell whoever looks after your school’s computers.',
  'no-checklist':
    'The checker in your settings has no checklist for this authority, or not for this kind of referral. Look under Settings: both are chosen there.',
  'token-wanted':
    'The authority’s checker did not take your school’s token, or there is none. Look under Settings, or ask the authority for a new one.',
  busy: 'The authority’s checker is busy. Try again in a minute.',
  'not-understood':
    'Something answered that is not a checker this version knows: perhaps a sign-in page, or a newer checker. Its answer was set aside.',
  'not-authentic':
    'The answer is not signed with a key of your authority, so it was set aside. Tell whoever looks after your school’s computers.',
  'another-check': 'The answer belongs to another check, so it was set aside.',
} as const;
export type Unanswered = keyof typeof unanswered;

/** The authority's own answer, and what was not part of the question since it has another edition; or why there is none. */
export type RemoteOutcome = { kind: 'answered'; response: CheckResponse; leftOut?: LeftOut } | { kind: Unanswered };
