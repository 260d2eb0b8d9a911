import { achieve } from './achieve/form.ts';
import { choicesForm } from './choices/form.ts';
import { dropzoneForm } from './dropzone/form.ts';
import { drupalWebform } from './drupal-webform/form.ts';
import type { Form } from './field.ts';
import { firmstepTable } from './firmstep-table/form.ts';
import { flatpickrForm } from './flatpickr/form.ts';
import { formioForm } from './formio/form.ts';
import { frameElsewhere } from './frame-elsewhere/form.ts';
import { googleForms } from './google-forms/form.ts';
import { govukPage } from './govuk-page/form.ts';
import { govukSteps } from './govuk-steps/form.ts';
import { gravityForms } from './gravity-forms/form.ts';
import { jadu } from './jadu/form.ts';
import { jotform } from './jotform/form.ts';
import { maskedForm } from './masked/form.ts';
import { modalForm } from './modal/form.ts';
import { msForms } from './ms-forms/form.ts';
import { muiForm } from './mui/form.ts';
import { netcall } from './netcall/form.ts';
import { powerPages } from './power-pages/form.ts';
import { reactForm } from './react/form.ts';
import { repeatsForm } from './repeats/form.ts';
import { richForm } from './rich/form.ts';
import { select2Form } from './select2/form.ts';
import { shadowClosed } from './shadow-closed/form.ts';
import { shadowOpen } from './shadow-open/form.ts';
import { surveyMatrix } from './survey-matrix/form.ts';
import { vueForm } from './vue/form.ts';
import { webforms } from './webforms/form.ts';
import { wholeCase } from './whole-case/form.ts';
import { wizardForm } from './wizard/form.ts';

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
  msForms,
  reactForm,
  vueForm,
  formioForm,
  muiForm,
  dropzoneForm,
  richForm,
  maskedForm,
  shadowOpen,
  shadowClosed,
  modalForm,
  wizardForm,
  repeatsForm,
  frameElsewhere,
  wholeCase,
  drupalWebform,
  gravityForms,
  googleForms,
  firmstepTable,
  surveyMatrix,
  jotform,
];
