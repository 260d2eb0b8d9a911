import type { CodedFacts } from '../case/facts.ts';

/**
 * Whole cases that the examples of a checklist patch. In each, every item of its checklist is met or does not apply.
 * Only tests and authoring tools import this file.
 */
export const exampleCases: Record<string, CodedFacts> = {
  /** Two natural parents in two households; term since 2 September 2026 with ten unauthorised days. */
  'kent-two-households': {
    registers: [
      {
        span: { from: '2026-08-31', to: '2026-11-20' },
        marks:
          '..../\\/\\/\\ /\\/\\/\\/\\/\\ /\\/\\OO/\\/\\ /\\/\\/\\/\\OO /\\OOOO/\\/\\ /\\/\\/\\/\\/\\ /\\OO/\\/\\/\\ /\\/\\OO/\\/\\ . /\\OO/\\/\\/\\ /\\/\\OOOO/\\ /\\/\\/\\OO/\\',
        compulsoryAge: { from: '2017-03-31', to: '2028-06-30' },
      },
    ],
    parents: {
      entries: [
        { index: 0, kind: 'natural', livesWithPupil: 'yes', parentalResponsibility: 'yes', contact: 'in-contact', letters: 'yes' },
        { index: 1, kind: 'natural', livesWithPupil: 'no', parentalResponsibility: 'yes', contact: 'in-contact', letters: 'yes' },
      ],
      listed: 'all',
    },
    letters: {
      entries: [
        {
          index: 0,
          kind: 'attendance-concern',
          sent: '2026-10-02',
          parents: [0, 1],
          ownCover: 'yes',
          channel: 'post',
          states: { 'support-offered': 'yes' },
          copyHeld: 'yes',
        },
      ],
      listed: 'all',
    },
    answers: [
      { question: 'part-time-timetable', value: 'no' },
      { question: 'family-practitioner', value: 'no' },
    ],
  },
};
