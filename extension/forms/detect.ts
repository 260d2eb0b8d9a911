/** Runs on every page the user allowed, so it imports nothing and reads little. */

export type Detected = { kind: 'form'; why: string[] };

const fewestFields = 3;
const enough = 3;

const signs: [words: RegExp, weight: number, why: string][] = [
  [/\b(pupil|child|student|young person)\b/i, 1, 'it asks about a pupil'],
  [/\b(parent|carer|guardian)s?\b/i, 1, 'it asks about a parent'],
  [/\b(date of birth|d\.?o\.?b\.?|upn|unique pupil number|year group|ncy)\b/i, 1, 'it asks for a date of birth, UPN or year group'],
  [/\b(school|dfe number|head ?teacher)\b/i, 1, 'it asks about a school'],
  [
    /\b(refer(ral|rer|ring)?|statutory|attendance intervention|penalty notice|unauthorised (absence|sessions))\b/i,
    2,
    'it is about a referral or attendance',
  ],
];

/** Whether a page is a referral form worth a scan, or the step that sends one; `null` where it is neither. */
export function detect(document: Document): Detected | null {
  if (document.querySelector('input[type=password]')) return null;
  const fields = [...document.querySelectorAll('input, select, textarea')].filter(isField);
  const named = fields.map((field) => field.getAttribute('aria-label') ?? '').join(' | ');
  const words = `${textOf(document, 'label, legend, h1, h2, h3, th, title, [id$=label i]')} | ${named}`;
  const found = signs.filter(([sign]) => sign.test(words));
  const why = found.map(([, , reason]) => reason);
  if (found.reduce((sum, [, weight]) => sum + weight, 0) < enough)
    return isLastStep(document, words) ? { kind: 'form', why: ['it looks like the last step of a referral'] } : null;
  if (isOpening(document)) return { kind: 'form', why: ['it asks to confirm that a referral’s requirements were read'] };
  if (fields.length >= fewestFields) return { kind: 'form', why };
  return isLastStep(document, words) ? { kind: 'form', why: ['it looks like the last step of a referral'] } : null;
}

/** A page before the form, with the authority's requirements and one box to say that they were read. */
const isOpening = (document: Document): boolean =>
  document.querySelector('input[type=checkbox]') !== null &&
  /\bread and underst(oo|an)d\b/i.test(textOf(document, 'label')) &&
  /\brefer(ral|rer)?\b/i.test(textOf(document, 'title, h1, h2'));

/** Few fields or none, a button that sends, and words that say what is sent. */
function isLastStep(document: Document, words: string): boolean {
  if (!/check your answers|declaration|review|summary|submit/i.test(words)) return false;
  const buttons = [...document.querySelectorAll('button, input[type=submit]')].map(
    (button) => `${button.textContent} ${button.getAttribute('value') ?? ''}`,
  );
  const isAboutReferral = /\b(refer(ral)?|statutory|intervention|penalty notice)\b/i.test(
    textOf(document, 'title, h1, h2, header, form, dt'),
  );
  return (
    isAboutReferral && document.querySelector('form') !== null && buttons.some((button) => /submit|send|confirm|continue/i.test(button))
  );
}

function isField(element: Element): boolean {
  const { type } = element as HTMLInputElement;
  if (['hidden', 'submit', 'button', 'reset', 'image', 'search'].includes(type)) return false;
  return (element as Partial<Pick<Element, 'checkVisibility'>> & Element).checkVisibility?.() ?? true;
}

const textOf = (document: Document, selector: string): string =>
  [...document.querySelectorAll(selector)]
    .slice(0, 400)
    .map((element) => (element.textContent ?? '').slice(0, 300))
    .join(' | ');
