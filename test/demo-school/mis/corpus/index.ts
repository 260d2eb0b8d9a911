import { widePages } from './a-wide/pages.ts';
import { classPages } from './b-class/pages.ts';
import { sessionPages } from './c-sessions/pages.ts';
import type { CorpusPage } from './page.ts';

export { pathOf, type CorpusPage, type Dressing, type Engine, type Expected, type Layout, type OnPage } from './page.ts';

/** Every page a reader is judged by. A new page is one entry in the list of its layout or engine. */
export const corpus: readonly CorpusPage[] = [...widePages, ...classPages, ...sessionPages];
