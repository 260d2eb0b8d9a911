import { html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, titles, yesNo } from '../choices.ts';
import { drawSections } from '../draw-field.ts';
import { formAround, nextButton } from '../layout.ts';

const adult = (n: number) =>
  section(
    'Parent or carer',
    `parent.${n}`,
    ask(`parent.${n}.title`, 'Title', { handle: `adults[${n - 1}].title`, choices: prompted('Choose', titles) }),
    ask(`parent.${n}.forename`, 'First name', { handle: `adults[${n - 1}].first` }),
    ask(`parent.${n}.surname`, 'Surname', { handle: `adults[${n - 1}].last` }),
    ask(`parent.${n}.relationship`, 'Relationship to the child', {
      handle: `adults[${n - 1}].relationship`,
      choices: prompted('Choose', relationships),
    }),
    ask(`parent.${n}.livesWithPupil`, 'Lives with the child?', { handle: `adults[${n - 1}].lives`, choices: yesNo, kind: 'radios' }),
    ask(`parent.${n}.phone`, 'Telephone', { handle: `adults[${n - 1}].phone` }),
  );

/** The same words twice, told apart only by their place: a person asks for the second. */
export const repeatsForm = defineForm({
  id: 'repeats',
  like: 'a group repeated by “Add another parent or carer”',
  title: 'Statutory attendance referral',
  council: 'Exampleshire County Council',
  colour: '#1d4f76',
  keepsOrder: true,
  draw: (shown) => ({
    scripts: ['repeats'],
    body: formAround(
      shown,
      html`${drawSections(shown.page.sections.slice(0, -1), shown.form)}<template
          >${drawSections(shown.page.sections.slice(-1), shown.form)}</template
        >
        <button type="button" class="add">Add a second parent or carer</button>`,
      nextButton,
    ).text,
  }),
  pages: [
    {
      ...page(
        'people',
        'The child and their parents',
        section(
          'The child',
          'pupil',
          ask('pupil.forename', 'Child’s forename'),
          ask('pupil.surname', 'Child’s surname'),
          ask('pupil.dateOfBirth', 'Child’s date of birth', { kind: 'date' }),
          leave('Child’s NHS number', 'not in the case'),
        ),
        adult(1),
        adult(2),
      ),
      presses: ['.add'],
    },
  ],
});
