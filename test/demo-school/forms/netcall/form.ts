import { html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, schools, yesNo } from '../choices.ts';
import { drawSections } from '../draw-field.ts';
import { formAround } from '../layout.ts';

/** Low-code blocks: a list that opens as one types, buttons that are inputs. */
export const netcall = defineForm({
  id: 'netcall',
  like: 'Netcall Liberty Create: type-ahead list, input buttons',
  title: 'Attendance concern',
  council: 'Royal Borough of Fenwick',
  colour: '#4a148c',
  names: { name: ({ handle }, part) => `ctl_${handle}${part ?? ''}`, id: ({ handle }, part) => `mats_${handle}${part ?? ''}` },
  wrapper: 'deep',
  draw: (shown) => ({
    scripts: ['type-ahead'],
    body: html`<div id="mats_content_wrapper">
      ${formAround(
        shown,
        drawSections(shown.page.sections, shown.form),
        html`<input type="submit" name="action" value="Next" class="next" aria-label="Go to the next page" />`,
      )}
    </div>`.text,
  }),
  pages: [
    page(
      'who',
      'Who is the referral about?',
      section(
        'Child or young person',
        'pupil',
        ask('pupil.forename', 'Given name'),
        ask('pupil.surname', 'Family name'),
        ask('pupil.dateOfBirth', 'Birth date', { kind: 'date' }),
        ask('pupil.sex', 'Sex', {
          choices: prompted('', [
            { value: 'F', text: 'Female', is: ['Female'] },
            { value: 'M', text: 'Male', is: ['Male'] },
          ]),
        }),
        ask('school.name', 'School attended', { choices: schools, kind: 'text', widget: 'type-ahead' }),
        ask('pupil.postcode', 'Home postcode'),
        leave('Search for an address', 'a search, not an answer'),
        leave('Phone', 'nothing says whose: a child’s own telephone is not in the case', { kind: 'tel' }),
      ),
      section(
        'Main carer',
        'parent.1',
        ask('parent.1.fullName', 'Full name of the main parent or carer'),
        ask('parent.1.relationship', 'Relationship to child', { choices: prompted('', relationships) }),
        ask('parent.1.email', 'Carer’s email'),
        ask('parent.1.interpreter', 'Does the carer need an interpreter?', { choices: yesNo, kind: 'radios' }),
      ),
      section(
        'Person making the referral',
        'referrer',
        ask('referrer.name', 'Name'),
        ask('referrer.email', 'Email'),
        ask('referrer.phone', 'Contact number'),
        leave('Your employee number', 'not in the case'),
      ),
      section(
        'Doctor',
        null,
        leave('GP’s name', 'a doctor'),
        leave('Surgery postcode', 'a doctor'),
        leave('Confirm email', 'a trap for machines', { kind: 'trap' }),
        leave('I agree to my details being stored', 'consent is a person’s', { kind: 'tick' }),
      ),
    ),
  ],
});
