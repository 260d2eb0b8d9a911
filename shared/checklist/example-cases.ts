import type { CodedFacts, LetterFact } from '../case/facts.ts';
import { moreExampleCases } from './more-example-cases.ts';

/** Weeks of full attendance, as the wire form has them; 0 is a week without school. */
const fullWeeks = (...runs: number[]): string =>
  runs.flatMap((weeks) => (weeks === 0 ? ['.'] : Array.from({ length: weeks }, () => '/\\/\\/\\/\\/\\'))).join(' ');

/** To both parents, each under a cover of their own. */
const toEach: Pick<LetterFact, 'parents' | 'ownCover' | 'channel' | 'copyHeld'> = {
  parents: [0, 1],
  ownCover: 'yes',
  channel: 'post',
  copyHeld: 'yes',
};

const compulsoryAge = { from: '2017-03-31', to: '2028-06-30' };

const kentCases = {
  /** Two natural parents in two households; term since 2 September 2026 with ten unauthorised days, and a whole year before it. */
  'kent-two-households': {
    registers: [
      {
        span: { from: '2026-08-31', to: '2026-11-20' },
        marks:
          '..../\\/\\/\\ /\\/\\/\\/\\/\\ /\\/\\OO/\\/\\ /\\/\\/\\/\\OO /\\OOOO/\\/\\ /\\/\\/\\/\\/\\ /\\OO/\\/\\/\\ /\\/\\OO/\\/\\ . /\\OO/\\/\\/\\ /\\/\\OOOO/\\ /\\/\\/\\OO/\\',
        compulsoryAge,
      },
      {
        span: { from: '2025-09-01', to: '2026-07-17' },
        // Eight weeks, half term, seven, Christmas, six, half term, six, Easter, five, half term, seven.
        marks: fullWeeks(8, 0, 7, 0, 0, 6, 0, 6, 0, 0, 5, 0, 7),
        compulsoryAge,
      },
    ],
    parents: {
      entries: [
        {
          index: 0,
          kind: 'natural',
          livesWithPupil: 'yes',
          parentalResponsibility: 'yes',
          contact: 'in-contact',
          detailsHeld: 'yes',
          letters: 'yes',
        },
        {
          index: 1,
          kind: 'natural',
          livesWithPupil: 'no',
          parentalResponsibility: 'yes',
          contact: 'in-contact',
          detailsHeld: 'yes',
          letters: 'yes',
        },
      ],
      listed: 'all',
    },
    letters: {
      entries: [
        { index: 0, kind: 'attendance-concern', sent: '2026-10-02', ...toEach, states: { 'support-offered': 'yes' } },
        { index: 1, kind: 'attendance-concern-follow-up', sent: '2026-10-16', ...toEach, states: { 'support-offered': 'yes' } },
        {
          index: 2,
          kind: 'meeting-invitation',
          sent: '2026-10-21',
          ...toEach,
          states: { 'formal-meeting': 'yes', 'date-and-time': 'yes' },
          noticeOf: 1,
        },
        {
          index: 3,
          kind: 'referral-notification',
          sent: '2026-11-17',
          ...toEach,
          states: {
            'support-described': 'yes',
            'concern-continues': 'yes',
            'referral-made': 'yes',
            'legal-action': 'yes',
            'each-parent-liable': 'yes',
          },
        },
      ],
      listed: 'all',
    },
    meetings: {
      entries: [
        { index: 0, kind: 'informal', day: '2026-09-25', attendedBy: [0] },
        {
          index: 1,
          kind: 'formal',
          day: '2026-11-05',
          invitedBy: 2,
          chair: 'senior-leadership',
          officerInvited: 'yes',
          attendedBy: [0],
          minutes: 'yes',
          decisions: 'yes',
          plan: 'yes',
          reviewDay: '2026-12-03',
        },
      ],
      listed: 'all',
    },
    contacts: {
      entries: [
        { day: '2026-09-17', channel: 'phone', direction: 'made', parents: [0], reached: 'yes' },
        { day: '2026-10-07', channel: 'home-visit', direction: 'made', parents: [0], reached: 'no' },
        { day: '2026-11-04', channel: 'phone', direction: 'made', parents: [1], reached: 'yes' },
      ],
      listed: 'all',
    },
    support: {
      entries: [
        { strand: 'in-school', offered: '2026-09-25', response: 'withdrawn', reasonRecorded: 'yes' },
        { strand: 'early-help', offered: '2026-10-05', response: 'none-yet', requestMade: 'yes', consent: 'yes' },
        { strand: 'school-health', offered: '2026-10-05', response: 'accepted', requestMade: 'yes', consent: 'yes' },
      ],
      listed: 'all',
    },
    advice: {
      entries: [
        { from: 'la-attendance-officer', day: '2026-11-12', item: 'officer-advice' },
        { from: 'safeguarding-lead', day: '2026-11-10', item: 'safeguarding-lead' },
      ],
    },
    documents: {
      entries: [
        {
          kind: 'certificate-this-year',
          covers: { from: '2026-09-01', to: '2026-11-20' },
          printed: '2026-11-20',
          sameAsRegister: 'yes',
          copyHeld: 'yes',
        },
        {
          kind: 'certificate-previous-year',
          covers: { from: '2025-09-01', to: '2026-07-17' },
          printed: '2026-11-16',
          sameAsRegister: 'yes',
          copyHeld: 'yes',
        },
        { kind: 'chronology', dated: '2026-11-19', copyHeld: 'yes' },
      ],
      listed: 'all',
    },
    answers: [
      { question: 'part-time-timetable', value: 'no' },
      { question: 'part-time-timetable-past', value: 'no' },
      { question: 'family-practitioner', value: 'no' },
      { question: 'health-raised', value: 'yes' },
      { question: 'health-looked-into', value: 'yes' },
      { question: 'school-health-appropriate', value: 'yes' },
      { question: 'ebsa-reason', value: 'no' },
      { question: 'early-help-criteria', value: 'yes' },
      { question: 'support-tried', value: 'yes' },
      { question: 'last-resort', value: 'yes' },
      { question: 'on-roll-last-year', value: 'yes' },
      { question: 'decline-continued', value: 'yes' },
      { question: 'illness-doubted', value: 'no' },
    ],
  },
} satisfies Record<string, CodedFacts>;

/**
 * Whole cases that the examples of a checklist patch. In each, every item of its checklist is met or does not apply.
 * Only tests and authoring tools import this file.
 */
export const exampleCases: Record<string, CodedFacts> = { ...kentCases, ...moreExampleCases(kentCases['kent-two-households']) };
