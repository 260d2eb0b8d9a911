import { facts, page } from './facts.ts';

/**
 * What the form would send now, by field. A day in three parts is joined by `/`, empty where no part is filled. A widget that keeps a value of
 * its own registers in `page.engines`, and its word counts, not the element's.
 */
page.engines = {};
page.ready = true;
page.held = () => {
  const sent = formsIn(document).map((form) => new FormData(form));
  const valueOf = (name: string) =>
    sent
      .flatMap((data) => data.getAll(name))
      .map((value) => (typeof value === 'string' ? value : value.name))
      .join('|');
  return Object.fromEntries(
    facts().fields.map(({ key, names }) => {
      const own = page.engines[key];
      if (own) return [key, own()];
      const values = names.map(valueOf);
      return [key, values.every((value) => value === '') ? '' : values.join('/')];
    }),
  );
};

/** Those of frames within, too, where they may be looked at. */
function formsIn(from: Document): HTMLFormElement[] {
  const frames = [...from.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
  return [...from.forms, ...frames.flatMap(formsIn)];
}

// A field that depends on another appears when that says so, as on most forms.
function showDependents(): void {
  const held = page.held();
  for (const row of document.querySelectorAll<HTMLElement>('[data-shown-when]')) {
    const [key = '', value] = (row.dataset['shownWhen'] ?? '').split('=');
    row.hidden = held[key] !== value;
  }
}
document.addEventListener('change', showDependents);
