import { choiceMeant, yesNoMeant } from './choices.ts';
import { dayOrder, dayRead } from './day-text.ts';
import { bare } from './text.ts';
import { meaningOf, partsOf, type FieldKey } from './vocabulary.ts';

/** Whether what a form holds says the same as what the case holds, however it is written. */
export function saysTheSame(key: FieldKey, onForm: string, value: string, hint = ''): boolean {
  const { attribute } = partsOf(key);
  switch (meaningOf(key).type) {
    case 'day':
      return dayRead(onForm, dayOrder(hint)) === value;
    case 'yes-no':
      return yesNoMeant(onForm) === value;
    case 'number':
      return /\d/.test(onForm) && Number(onForm.replaceAll(/[\s,%]/g, '')) === Number(value);
    case 'choice':
      return choiceMeant(attribute, onForm) === choiceMeant(attribute, value);
    case 'text':
      return /phone$/i.test(attribute) ? digits(onForm) === digits(value) : bare(onForm) === bare(value);
  }
}

const digits = (phone: string): string => phone.replace(/^\s*(\+|00)44\s*(\(0\))?/, '0').replaceAll(/\D/g, '');
