import { clean } from './text.ts';

const notAnswered = /^(not (provided|given|answered|known|entered|applicable)|none( given)?|n\/a|unknown|[-–—]+)$/i;

/**
 * Questions and answers a form shows as text, as a wizard does on its later steps. Personal.
 * They are never written; they tell whose form this is.
 */
export function shownAnswers(document: Document): { label: string; section: string[]; value: string }[] {
  const pairs: { question: Element; answer: Element | null }[] = [
    ...[...document.querySelectorAll('dt')].map((question) => ({ question, answer: answerTo(question) })),
    ...[...document.querySelectorAll('tr')].flatMap((row) => {
      const [question, answer, third] = row.children;
      return question && answer && !third && answer.localName === 'td' ? [{ question, answer }] : [];
    }),
  ];
  return pairs.flatMap(({ question, answer }) => {
    const [label, value] = [clean(question.textContent), clean(answer?.textContent)];
    const isPlain = answer !== null && !notAnswered.test(value) && !answer.querySelector('input, select, textarea');
    return label && value && isPlain ? [{ label, section: headingAbove(question), value }] : [];
  });
}

function answerTo(question: Element): Element | null {
  const next = question.nextElementSibling;
  return next?.localName === 'dd' ? next : null;
}

/** The nearest heading or caption before a list or table. */
function headingAbove(question: Element): string[] {
  const list = question.closest('dl, table');
  const caption = clean(list?.querySelector('caption')?.textContent);
  if (caption) return [caption];
  for (let at: Element | null = list; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = /^h[1-6]$/.test(before.localName) ? before : before.querySelector('h1, h2, h3, h4, h5, h6');
      if (heading) return [clean(heading.textContent)];
      if (before.matches('dl, table')) return [];
    }
  }
  return [];
}
