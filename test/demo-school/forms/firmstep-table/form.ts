import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, titles, yearGroupsShort, yesNoShort } from '../choices.ts';
import type { Names } from '../field.ts';
import { drawTable } from './draw.ts';

const names: Names = {
  name: ({ handle }, part) => `formElement_${handle}${part ? `_${part}` : ''}`,
  id: ({ handle }, part) => `fe${handle}${part ? part[0]! : ''}`,
};
const required = { required: true } as const;

const alias = (handle: string) => leave('Alias / AKA', 'another name than the one they have', { handle });

export const firmstepTable = defineForm({
  id: 'firmstep-table',
  like: 'an older Firmstep form: one table, two questions to a row, asterisks, a title where a label should be',
  title: 'EWS Referral (Form A1)',
  council: 'Borough of Saltmere',
  colour: '#1a3d6d',
  names,
  draw: drawTable,
  pages: [
    page(
      'a1',
      'Education Welfare Service: Form A1',
      section(
        'Part 1 - Pupil',
        'pupil',
        ask('pupil.surname', 'Surname', { handle: '001', ...required }),
        ask('pupil.forename', 'First name(s)', { handle: '002', ...required }),
        alias('003'),
        ask('pupil.dateOfBirth', 'Date of birth', { handle: '004', kind: 'day-parts', ...required }),
        ask('pupil.yearGroup', 'N.C. Year', { handle: '005', choices: prompted('...', yearGroupsShort) }),
        ask('pupil.upn', 'U.P.N.', { handle: '006', hint: '13 characters, no spaces', maxLength: 13 }),
        ask('pupil.onRollFrom', 'Date admitted to this school', { handle: '010', kind: 'day-parts' }),
        leave('Date admitted to last school', 'another school’s date', { handle: '011', kind: 'day-parts' }),
        ask('pupil.addressLine1', 'House no. and street', { handle: '012' }),
        ask('pupil.postcode', 'Post code', { handle: '014', maxLength: 8 }),
      ),
      section(
        'Part 2 - Parent 1 / Guardian 1',
        'parent.1',
        ask('parent.1.title', 'Title', { handle: '101', choices: prompted('...', titles) }),
        ask('parent.1.surname', 'Surname', { handle: '102', ...required }),
        ask('parent.1.forename', 'First name(s)', { handle: '103', ...required }),
        alias('104'),
        ask('parent.1.relationship', 'Relationship to pupil', { handle: '105', choices: prompted('...', relationships) }),
        ask('parent.1.homePhone', 'Tel (home)', { handle: '106' }),
        ask('parent.1.mobilePhone', 'Tel (mobile)', { handle: '107' }),
        leave('Tel (neighbour)', 'another person', { handle: '108' }),
        ask('parent.1.livesWithPupil', 'Does pupil reside with this parent?', { handle: '109', choices: yesNoShort, kind: 'radios' }),
      ),
      section(
        'Part 3 - Parent 2 / Guardian 2',
        'parent.2',
        ask('parent.2.surname', 'Surname', { handle: '202' }),
        ask('parent.2.forename', 'First name(s)', { handle: '203' }),
        alias('204'),
      ),
    ),
    page(
      'a2',
      'Education Welfare Service: Form A1 (continued)',
      section(
        'Part 4 - Attendance',
        'absence',
        ask('absence.attendedSessions', 'Sessions attended', { handle: '302' }),
        ask('absence.authorisedSessions', 'Sessions authorised absent', { handle: '303' }),
        ask('absence.unauthorisedSessions', 'Sessions unauthorised absent', { handle: '304', ...required }),
        leave('Sessions excluded', 'another count', { handle: '305' }),
        leave('Certificate attached', 'a file is attached by a person', { handle: '307', kind: 'file' }),
      ),
      section(
        'Part 5 - Referring school',
        'school',
        ask('school.name', 'School', { handle: '401', ...required }),
        ask('school.head', 'Head teacher', { handle: '403' }),
        leave('Deputy head', 'another person', { handle: '404' }),
        ask('referrer.name', 'Referred by', { handle: '405', ...required }),
        ask('referrer.role', 'Designation of referrer', { handle: '406' }),
      ),
      section(
        'Part 6 - EWS use',
        null,
        leave('EWO', 'the authority’s officer', { handle: '501' }),
        leave('Date received', 'the authority’s date', { handle: '502', kind: 'day-parts' }),
        leave('Case no.', 'the authority’s number', { handle: '504' }),
      ),
    ),
  ],
});
