import { ask, defineForm, leave, page, section } from '../build.ts';
import { numbered, prompted, relationships, yearGroupsShort, yesNo } from '../choices.ts';
import type { Field } from '../field.ts';
import { drawSurvey } from './draw.ts';

const required = { required: true } as const;
const byRow = (within: string) => ({ within, widget: 'by-row' });

/** A column of the parents' table. */
const parent = (n: 1 | 2): Field[] => {
  const within = `Parent ${n}`;
  return [
    ask(`parent.${n}.forename`, 'First name', { handle: `V${n}1`, within }),
    ask(`parent.${n}.surname`, 'Last name', { handle: `V${n}2`, within }),
    ask(`parent.${n}.relationship`, 'Relationship to pupil', {
      handle: `V${n}3`,
      within,
      choices: prompted('--', numbered(relationships)),
    }),
    ask(`parent.${n}.phone`, 'Telephone', { handle: `V${n}4`, within }),
    ask(`parent.${n}.livesWithPupil`, 'Lives with the pupil?', {
      handle: `V${n}5`,
      within,
      kind: 'select',
      choices: prompted('--', yesNo),
    }),
    leave('National Insurance number', 'not in the case', { handle: `V${n}6`, within }),
  ];
};

const contact = { within: 'Emergency contact' };
const [thisYear, lastYear, target] = ['This academic year', 'Last academic year', 'Target for next term'].map(byRow);

export const surveyMatrix = defineForm({
  id: 'survey-matrix',
  like: 'a survey tool: numbered questions, people and years as the columns and rows of tables',
  title: 'Attendance panel survey',
  council: 'Kestrelby and District Schools Forum',
  colour: '#0a5c8a',
  draw: drawSurvey,
  pages: [
    page(
      'p1',
      'Attendance panel: who is involved',
      section(
        'About your school',
        'referrer',
        ask('referrer.name', 'Your name', { handle: 'V1', ...required }),
        ask('school.name', 'Name of your school', { handle: 'V3', ...required }),
      ),
      section(
        'About the pupil',
        'pupil',
        ask('pupil.forename', 'Pupil’s first name', { handle: 'V5', ...required }),
        ask('pupil.surname', 'Pupil’s last name', { handle: 'V6', ...required }),
        ask('pupil.dateOfBirth', 'Pupil’s date of birth', { handle: 'V7', kind: 'day', hint: 'Please use DD/MM/YYYY' }),
        ask('pupil.yearGroup', 'Which National Curriculum year is the pupil in?', {
          handle: 'V8',
          choices: numbered(yearGroupsShort),
          kind: 'radios',
        }),
        ask('pupil.upn', 'Pupil’s UPN', { handle: 'V9' }),
        leave('Name of the pupil’s head of year', 'another person', { handle: 'V10' }),
      ),
      {
        ...section(
          'About the parents',
          null,
          ...parent(1),
          ...parent(2),
          leave('First name', 'an emergency contact', { handle: 'V31', ...contact }),
          leave('Telephone', 'an emergency contact', { handle: 'V34', ...contact }),
        ),
        intro: 'Please give details of the parents, and of somebody we may ring in an emergency.',
      },
    ),
    page(
      'p2',
      'Attendance panel: attendance and family',
      {
        ...section(
          'Attendance',
          null,
          ask('absence.attendancePercentage', '% attendance', { handle: 'V41', ...thisYear }),
          ask('absence.authorisedSessions', 'Authorised sessions', { handle: 'V42', ...thisYear }),
          ask('absence.unauthorisedSessions', 'Unauthorised sessions', { handle: 'V43', ...thisYear }),
          ask('absence.attendancePercentageLastYear', '% attendance', { handle: 'V44', ...lastYear }),
          leave('Authorised sessions', 'last year’s count', { handle: 'V45', ...lastYear }),
          leave('Unauthorised sessions', 'last year’s count', { handle: 'V46', ...lastYear }),
          leave('% attendance', 'a target', { handle: 'V47', ...target }),
        ),
        intro: 'Please give the pupil’s attendance.',
      },
      {
        ...section(
          'Brothers and sisters',
          null,
          ask('sibling.1.fullName', 'Name', { handle: 'V51', ...byRow('Sibling 1') }),
          ask('sibling.1.school', 'School', { handle: 'V52', ...byRow('Sibling 1') }),
          leave('Name', 'there is no second one in the case', { handle: 'V53', ...byRow('Sibling 2') }),
          leave('School', 'there is no second one in the case', { handle: 'V54', ...byRow('Sibling 2') }),
        ),
        intro: 'Please list any brothers or sisters of school age.',
      },
      section(
        'The panel',
        null,
        leave('What would you like the panel to do?', 'a person’s judgement', { handle: 'V61', kind: 'long' }),
        leave('On which date could your school attend?', 'a date to come', { handle: 'V62', kind: 'day', hint: 'Please use DD/MM/YYYY' }),
      ),
    ),
  ],
});
