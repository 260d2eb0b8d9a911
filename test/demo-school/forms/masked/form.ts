import { ask, defineForm, leave, page, section } from '../build.ts';
import { drawPlain } from '../plain.ts';

export const maskedForm = defineForm({
  id: 'masked',
  like: 'Masked fields that redraw what is typed and drop what is not whole',
  title: 'Fixed penalty request',
  council: 'Metropolitan Borough of Ashmere',
  colour: '#37474f',
  draw: drawPlain({ scripts: ['masked'] }),
  pages: [
    page(
      'request',
      'Fixed penalty request',
      section(
        'Pupil',
        'pupil',
        ask('pupil.surname', 'Surname of pupil'),
        ask('pupil.forename', 'Forename of pupil'),
        ask('pupil.dateOfBirth', 'Pupil’s DOB', { kind: 'day', widget: 'mask', placeholder: '00/00/0000' }),
        ask('pupil.upn', 'Pupil’s UPN', { widget: 'mask', placeholder: 'A00000000000*' }),
      ),
      section(
        'Parent/Carer 1',
        'parent.1',
        ask('parent.1.fullName', 'Parent/Carer 1 name'),
        ask('parent.1.phone', 'Parent/Carer 1 telephone', { widget: 'mask', placeholder: '00000 000000' }),
        leave('Parent/Carer 1 National Insurance number', 'not in the case', { widget: 'mask', placeholder: 'AA 00 00 00 A' }),
        leave('Parent/Carer 1 driving licence', 'not in the case'),
      ),
      section(
        'Unauthorised absence',
        'absence',
        ask('absence.periodFrom', 'Period of unauthorised absence from', { kind: 'day', widget: 'mask', placeholder: '00/00/0000' }),
        ask('absence.periodTo', 'Period of unauthorised absence to', { kind: 'day', widget: 'mask', placeholder: '00/00/0000' }),
        leave('Date of warning', 'nobody recorded it', { kind: 'day', widget: 'mask', placeholder: '00/00/0000' }),
        leave('Type the letters you see', 'for a person to read', { kind: 'captcha' }),
      ),
    ),
  ],
});
