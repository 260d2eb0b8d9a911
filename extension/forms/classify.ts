import { isDeclaration } from './left-alone.ts';
import type { FormProfile } from './profile.ts';
import { mainHeading, stepOf, type Step } from './step.ts';
import { folded } from './text.ts';

/** final: sends the form · next: goes on · other: anything else · unknown: may be final, so it is warned of and never held. */
export type Action = 'final' | 'next' | 'other' | 'unknown';

/** What of the page helps to tell. */
export type ActionPage = {
  profile: FormProfile | null;
  step: Step | null;
  heading: string;
  /** A page before the form that asks for a confirmation: it sends nothing. */ isOpening?: boolean;
};

/** Of a page in a frame, also by what the pages around it say: the innermost first. */
export const actionPageOf = (documents: readonly Document[], profile: FormProfile | null): ActionPage => ({
  profile,
  step: documents.map(stepOf).find((step) => step !== null) ?? null,
  heading: documents.map(mainHeading).find(Boolean) ?? '',
  isOpening: documents.some((document) => profile?.opening?.test(wordsIn(document)) ?? false),
});

/** What the page shows: words kept hidden for another step, or for nobody, say nothing of this one. */
function wordsIn(document: Document): string {
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  let said = '';
  while (texts.nextNode()) if (isShown(texts.currentNode.parentElement)) said += texts.currentNode.nodeValue;
  return said.replaceAll(/\s+/g, ' ');
}

/** A document that is not drawn cannot tell more than what it marks. */
const isShown = (element: Element | null): boolean =>
  element?.checkVisibility?.({ visibilityProperty: true, checkVisibilityCSS: true }) ??
  element?.closest('[hidden], script, style') === null;

/** What a button says. */
export function wordsOn(element: Element): string {
  const { labels, value } = element as Partial<HTMLInputElement>;
  const said = [
    element.getAttribute('aria-label'),
    labels?.[0]?.textContent,
    drawnIn(element),
    value,
    element.getAttribute('alt'),
    element.getAttribute('title'),
  ];
  return (
    said
      .find((words) => words && words.trim() !== '')
      ?.replaceAll(/\s+/g, ' ')
      .trim() ?? ''
  );
}

/** The words drawn in an element: in a button of a web component, those put into its slot. */
function drawnIn(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inner = (node as Element).localName === 'slot' ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [...node.childNodes];
  return inner.map(drawnIn).join('');
}

const sendsNothingYet = /\b(later|draft)\b/;
const sendsSomethingElse = /\b(code|password|link|verification|feedback|comments?|search|survey|cookies|guidance|guide)\b/;
/** A referral may be called one of these, and anything else may go with it. */
const maySendSomethingElse = /\b(message|query|enquiry|copy)\b/;
const sendsMore = /\b(and|with)\b|&/;
const goesOn = /^((save|(i )?(accept|agree))\b.* (and|&) )?(next|continue|proceed|start( now)?|begin|go to)\b/;
const agrees = /^(i )?(accept|agree)\b/;
const leaves = /^save\b.* (and|&) (exit|close|quit|leave|return|log ?out|sign ?out)\b/;
const doesSomethingElse =
  /^(go )?(back|previous|cancel|close|add|remove|delete|upload|attach|choose|browse|find|search|look ?up|change|edit|clear|reset|print|download|help|sign|log|accept|reject|show|hide|view|preview|save|select|use|discard|withdraw|abandon|exit|skip|open|copy|refresh|calculate|check)\b/;
const sends = /\b(submit|send|make (the |this |a )?(referral|request)|declare)\b|^refer\b/;
const takesBack = /^(do ?n.t|cancel|back|withdraw|discard|re-?submit later)\b/;
/** These may close one part of a form, or all of it. */
const ends = /^(confirm|complete|finish|done|ok|agree|accept|i (accept|agree)|save)\b/;
const lastHeading =
  /check (your|the) answers|^declaration|\bdeclaration$|review (and (submit|send)|your (answers|request|referral))|before you (send|submit)|^summary$|confirm your (answers|details)/;

const isLast = ({ step, heading, isOpening }: ActionPage): boolean =>
  !isOpening && ((step !== null && step.at === step.of) || lastHeading.test(folded(heading)));
const isEarly = ({ step, heading, isOpening }: ActionPage): boolean =>
  isOpening === true || (step !== null && step.at < step.of && !lastHeading.test(folded(heading)));

/** `element` is `null` where a form was sent and nobody was seen pressing anything. */
export function classifyAction(element: Element | null, page: ActionPage): Action {
  if (element === null) return isLast(page) ? 'final' : 'unknown';
  const words = folded(wordsOn(element));
  const isSaid = (known: readonly string[] | undefined) => known?.some((said) => folded(said) === words) ?? false;
  if (isSaid(page.profile?.actions.final)) return 'final';
  if (isSaid(page.profile?.actions.next)) return 'next';
  if (isLink(element) || element.getAttribute('type') === 'reset') return 'other';
  return classifyWords(words, { ...page, isAtEnd: isAtEnd(element, page) }) ?? (isSubmitButton(element) ? 'unknown' : 'other');
}

function classifyWords(words: string, page: ActionPage & { isAtEnd: boolean }): Action | null {
  const isSending = sends.test(words) && !takesBack.test(words);
  const isPlain = sendsSomethingElse.test(words) && !sendsMore.test(words);
  if (sendsNothingYet.test(words) || isPlain) return 'other';
  if (sendsSomethingElse.test(words) || maySendSomethingElse.test(words)) return isSending && !isEarly(page) ? 'unknown' : 'other';
  if (isSending) return isEarly(page) ? 'unknown' : 'final';
  if (goesOn.test(words)) return 'next';
  if (leaves.test(words)) return 'other';
  if (ends.test(words) && (isLast(page) || page.isAtEnd)) return 'final';
  if (agrees.test(words)) return 'next';
  if (doesSomethingElse.test(words)) return 'other';
  return ends.test(words) ? 'unknown' : null;
}

/** The last button of a form that asks for a declaration above it: what is declared is what is sent. */
function isAtEnd(element: Element, page: ActionPage): boolean {
  const form = element.closest('form');
  if (!form || isEarly(page)) return false;
  const isLastButton = [...form.querySelectorAll('button, input[type=submit], input[type=image]')].at(-1) === element;
  return isLastButton && [...form.querySelectorAll('input[type=checkbox]')].some(asksForDeclaration);
}

const asksForDeclaration = (box: Element): boolean =>
  isDeclaration([...((box as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' '), true);

/** A link that goes somewhere sends nothing; one that runs the page's script may. */
function isLink(element: Element): boolean {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : null;
  return href !== null && !/^(javascript:|#)/i.test(href.trim()) && element.getAttribute('role') !== 'button';
}

const isSubmitButton = (element: Element): boolean =>
  ['submit', 'image'].includes((element as Partial<HTMLButtonElement>).type ?? '') && (element as Partial<HTMLButtonElement>).form !== null;
