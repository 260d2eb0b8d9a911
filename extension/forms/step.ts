import { clean } from './text.ts';

export type Step = { at: number; of: number };

/** Where a form in several steps says it is; `null` where it does not. */
export function stepOf(document: Document): Step | null {
  const marked = document.querySelector('[aria-current=step], [class*=step i], [class*=progress i], [class*=caption i]');
  const said = [document.title, marked?.textContent, document.querySelector('main, form')?.textContent?.slice(0, 2000)];
  for (const words of said) {
    const [, at, of] = /\b(?:step|page|part|section|question)\s+(\d{1,2})\s+of\s+(\d{1,2})\b/i.exec(words ?? '') ?? [];
    if (at && of && Number(at) <= Number(of)) return { at: Number(at), of: Number(of) };
  }
  return null;
}

export const mainHeading = (document: Document): string => clean(document.querySelector('main h1, h1')?.textContent);
