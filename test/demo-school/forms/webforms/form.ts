import { html, type Html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, titles, yearGroupsShort, yesNoShort } from '../choices.ts';
import { drawSections } from '../draw-field.ts';
import type { Names, Shown } from '../field.ts';

const prefix = ['ctl00', 'ContentPlaceHolder1'];
const initial = (handle: string) => handle[0]!.toUpperCase() + handle.slice(1);
const names: Names = {
  name: ({ handle, kind }, part) =>
    [...prefix, `${kind === 'select' ? 'ddl' : 'txt'}${initial(handle)}${part ? initial(part) : ''}`].join('$'),
  id: ({ handle, kind }, part) =>
    [...prefix, `${kind === 'select' ? 'ddl' : 'txt'}${initial(handle)}${part ? initial(part) : ''}`].join('_'),
};

/** The part ASP.NET draws anew when a list in it changes. */
const panel = ({ form, page: { sections } }: Shown): string => html`${drawSections(sections.slice(0, 1), form)}`.text;

const whole = (shown: Shown): Html =>
  html`<h1>${shown.page.heading}</h1>
    <form method="post" action="${shown.action}${shown.query}" id="aspnetForm" enctype="multipart/form-data">
      <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9k" />
      <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
      <input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
      <div id="ctl00_ContentPlaceHolder1_UpdatePanel1">${drawSections(shown.page.sections.slice(0, 1), shown.form)}</div>
      ${drawSections(shown.page.sections.slice(1), shown.form)}
      <p class="buttons"><a class="next" href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$lnkNext','')">Next &gt;</a></p>
    </form>`;

/** A link posts the page; a list's change redraws the panel round it through the server. */
export const webforms = defineForm({
  id: 'webforms',
  like: 'ASP.NET WebForms: __doPostBack, a list that posts back, an UpdatePanel swapped',
  title: 'Education Welfare referral',
  council: 'Metropolitan Borough of Ashmere',
  colour: '#37474f',
  names,
  wrapper: 'cell',
  draw: (shown) => ({ body: whole(shown).text, scripts: ['webforms'] }),
  parts: { panel },
  pages: [
    page(
      'pupil',
      'Pupil and school',
      section(
        'Pupil information',
        'pupil',
        ask('pupil.surname', 'Surname'),
        ask('pupil.forename', 'Forename(s)'),
        leave('Previous surname(s)', 'another name than the one they have'),
        ask('pupil.dateOfBirth', 'DOB', { kind: 'day', hint: 'dd/mm/yyyy' }),
        ask('pupil.yearGroup', 'NC Year', { choices: prompted('-- Select --', yearGroupsShort), widget: 'postback' }),
        ask('pupil.upn', 'UPN'),
        ask('pupil.addressLine1', 'Address 1'),
        ask('pupil.addressLine2', 'Address 2'),
        ask('pupil.town', 'Town'),
        ask('pupil.postcode', 'Post code', { maxLength: 8 }),
      ),
      section(
        'Referring school',
        'school',
        ask('school.name', 'School'),
        ask('school.number', 'DfE No.'),
        ask('school.head', 'Head Teacher'),
        ask('referrer.name', 'Referred by'),
        ask('referrer.role', 'Position'),
        leave('Allocated EWO', 'the authority’s officer, not the referrer'),
        leave('Date received', 'for the authority'),
      ),
    ),
    page(
      'parents',
      'Parents and carers',
      section(
        'Parent 1 (with whom the child resides)',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('-- Select --', titles) }),
        ask('parent.1.surname', 'Surname'),
        ask('parent.1.forename', 'Forename(s)'),
        ask('parent.1.relationship', 'Relationship', {}),
        ask('parent.1.parentalResponsibility', 'PR?', { choices: prompted('', yesNoShort) }),
        ask('parent.1.addressLine1', 'Address 1'),
        ask('parent.1.town', 'Town'),
        ask('parent.1.postcode', 'Post code'),
        ask('parent.1.phone', 'Tel'),
      ),
      section(
        'Parent 2',
        'parent.2',
        ask('parent.2.surname', 'Surname'),
        ask('parent.2.forename', 'Forename(s)'),
        ask('parent.2.relationship', 'Relationship', {}),
        ask('parent.2.addressLine1', 'Address 1'),
        ask('parent.2.town', 'Town'),
        ask('parent.2.postcode', 'Post code'),
      ),
      section(
        'Siblings of school age',
        null,
        ask('sibling.1.fullName', 'Sibling 1 name'),
        ask('sibling.1.dateOfBirth', 'Sibling 1 DOB'),
        ask('sibling.1.school', 'Sibling 1 school'),
        leave('Sibling 1 social worker', 'a worker, not the pupil'),
      ),
    ),
  ],
});
