import { html, type Html } from '../../../html.ts';
import type { Mark } from '../../../registers.ts';
import { classPage, pupilPage, type ManyPupils, type OnePupil } from '../define.ts';
import type { CorpusPage, Engine, Layout } from '../page.ts';
import type { Sheet } from '../sheet.ts';

type OnePupilSheet = Omit<OnePupil, 'draw' | 'sheet'> & { layout: Layout; sheet(truth: Mark[]): Sheet; above?: Html };
type ManyPupilsSheet = Omit<ManyPupils, 'content'>;

/** Where an engine draws. */
const place = (above?: Html): Html =>
  html`${above ?? null}
    <div id="sheet"></div>`;

/** Pages that one engine draws. */
export const drawnBy = (engine: Engine, product: CorpusPage['product']) => ({
  onePupil({ layout, name, sheet, above, ...page }: OnePupilSheet): CorpusPage {
    const made = pupilPage(layout, { engine, product, id: `${engine}-${name}` })({ name, ...page, draw: () => place(above) });
    // A page that shows less than the register does so by turning: the engine is given everything.
    const whole = pupilPage(layout, {})({ name, ...page, shows: (truth) => truth, draw: () => place() });
    return { ...made, sheet: sheet(whole.pupils[0]!.truth) };
  },
  aClass: ({ name, ...page }: ManyPupilsSheet): CorpusPage =>
    classPage('B', { engine, product, id: `${engine}-${name}` })({ name, ...page, content: place() }),
});
