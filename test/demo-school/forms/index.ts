import { achieve } from './achieve/form.ts';
import { choicesForm } from './choices/form.ts';
import type { Form } from './field.ts';
import { flatpickrForm } from './flatpickr/form.ts';
import { govukPage } from './govuk-page/form.ts';
import { govukSteps } from './govuk-steps/form.ts';
import { jadu } from './jadu/form.ts';
import { netcall } from './netcall/form.ts';
import { powerPages } from './power-pages/form.ts';
import { select2Form } from './select2/form.ts';
import { webforms } from './webforms/form.ts';

/** Every form of the bed. Kent's replica, which has a site of its own, is not among them. */
export const bedForms: Form[] = [
  achieve,
  jadu,
  webforms,
  netcall,
  powerPages,
  govukPage,
  govukSteps,
  flatpickrForm,
  select2Form,
  choicesForm,
];
