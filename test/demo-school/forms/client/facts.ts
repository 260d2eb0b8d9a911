import type { Kind } from '../field.ts';

/** A field as the form's designer would have told the engine of it. */
export type Asked = {
  key: string;
  names: string[];
  kind: Kind;
  label: string;
  hint: string;
  widget: string;
  prefilled: string;
  placeholder: string;
  choices: Array<{ value: string; text: string }>;
  shownWhen?: { handle: string; value: string };
};
export type Facts = { action: string; heading: string; fields: Asked[]; sections: Array<{ title: string | null; fields: Asked[] }> };

/** What the tests ask: what the engine holds, by field, and whether it has drawn its page. */
type BedWindow = { held: () => Record<string, string>; engines: Record<string, () => string>; ready: boolean };

export const page = window as unknown as BedWindow;

export const facts = (): Facts => JSON.parse(document.getElementById('bed')?.textContent ?? '{}') as Facts;

/** Posts the page as the engine holds it and goes where the answer says. A day in parts is held joined by `/`. */
export async function post(): Promise<void> {
  const held = page.held();
  const body = new URLSearchParams();
  for (const { key, names } of facts().fields) {
    const values = names.length > 1 ? held[key]!.split('/') : [held[key]!];
    for (const [place, name] of names.entries()) body.append(name, values[place] ?? '');
  }
  const answer = await fetch(facts().action, { method: 'POST', body });
  location.href = answer.url;
}

/** Whether a field that depends on another is asked for now. */
export const isAsked = ({ shownWhen }: Asked, answers: Record<string, string>): boolean =>
  shownWhen === undefined || answers[shownWhen.handle] === shownWhen.value;
