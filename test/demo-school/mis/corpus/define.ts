import type { Html } from '../../html.ts';
import type { Mark } from '../../registers.ts';
import type { CorpusPage, Dressing, Layout } from './page.ts';
import { marksIn, pupilCalled, type Span } from './spans.ts';

type Base = Partial<CorpusPage> & { name: string; why: string; dressing: Dressing[] };

export type OnePupil = Base & {
  who: string;
  span: Span;
  draw(truth: Mark[]): Html;
  /** What of the register the page shows, where that is less than all. */
  shows?: (truth: Mark[]) => Mark[];
};

/** A page about one pupil. */
export const pupilPage =
  (layout: Layout, defaults: Partial<CorpusPage>) =>
  ({ name, who, span, draw, shows = (truth) => truth, ...page }: OnePupil): CorpusPage => {
    const pupil = pupilCalled(who);
    const truth = marksIn(pupil, span);
    return {
      id: `${layout.toLowerCase()}-${name}`,
      layout,
      engine: 'html',
      expects: 'exact',
      product: 'tallybrook',
      heading: 'Attendance',
      about: pupil,
      pupils: [{ pupil, truth: shows(truth) }],
      content: draw(truth),
      ...defaults,
      ...page,
    };
  };

export type ManyPupils = Base & {
  /** Forenames of those whose registers are read. */
  read: string[];
  span: Span;
  content: Html;
  shows?: (truth: Mark[]) => Mark[];
};

/** A page about a class. */
export const classPage =
  (layout: Layout, defaults: Partial<CorpusPage>) =>
  ({ name, read, span, content, shows = (truth) => truth, ...page }: ManyPupils): CorpusPage => ({
    id: `${layout.toLowerCase()}-${name}`,
    layout,
    engine: 'html',
    expects: 'exact',
    product: 'tallybrook',
    heading: 'Class register',
    pupils: read.map((forename) => {
      const pupil = pupilCalled(forename);
      return { pupil, truth: shows(marksIn(pupil, span)) };
    }),
    content,
    ...defaults,
    ...page,
  });
