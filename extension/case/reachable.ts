import type { Day } from '../../shared/dates/day.ts';
import type { Parent } from './case.ts';

export const mayBeReached = ({ contact }: Parent): boolean => contact !== 'must-not-contact' && contact !== 'enquiries-made';

/** Whether somebody was this child's parent on a day: a step-father who has left is not written to, and a call was not with them. */
export const isInRole = ({ roleFrom, roleTo }: Parent, day: Day): boolean => (roleFrom ?? day) <= day && (roleTo ?? day) >= day;
