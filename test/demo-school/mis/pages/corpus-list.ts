import { html } from '../../html.ts';
import { groupBy } from '../corpus/group.ts';
import { corpus, pathOf, type CorpusPage, type Engine, type Expected, type Layout } from '../corpus/index.ts';
import type { Page } from '../layout.ts';

const layouts: Record<Layout, string> = {
  A: 'One pupil: a column or a row for each day',
  B: 'A class: a row for each pupil',
  C: 'One pupil: a row for each session',
  D: 'One pupil: a row for each week',
  E: 'One pupil: a calendar',
  F: 'Sessions beside lessons',
  G: 'A strip of marks, without a table',
  H: 'Percentages, no marks',
  I: 'Plans, no register',
  none: 'Something else altogether',
};

const engines: Record<Engine, string> = {
  html: 'Drawn by the server',
  'ag-grid': 'AG Grid',
  tabulator: 'Tabulator',
  datatables: 'DataTables',
  slickgrid: 'SlickGrid',
  mui: 'MUI X Data Grid',
};

const answers: Record<Expected, string> = { exact: 'read whole', partial: 'read in part', refused: 'not read' };

/** Every page of the corpus, so that anybody can try any of them. */
export const corpusListPage = (): Page => ({
  title: 'Pages to try',
  section: 'Pupils',
  content: html`<h1>Pages to try</h1>
    <p>
      ${corpus.length} invented pages of invented systems, each drawn from the same registers. Beside each stands what a right reader makes
      of it as of 20 November 2026.
    </p>
    ${groupBy([...corpus], ({ layout }) => layout).map(
      ([layout, pages]) =>
        html`<section aria-labelledby="layout-${layout}">
          <h2 id="layout-${layout}">${layouts[layout]}${layout === 'none' ? null : ` (layout ${layout})`}</h2>
          ${groupBy(pages, ({ engine }) => engine).map(
            ([engine, drawn]) =>
              html`<h3>${engines[engine]}</h3>
                <ul>
                  ${drawn.map(line)}
                </ul>`,
          )}
        </section>`,
    )}`,
});

const line = (page: CorpusPage) =>
  html`<li>
    <a href="${pathOf(page)}">${page.id}</a>: ${page.dressing.map(inWords).join(', ') || 'plain'}; ${answers[page.expects]}. ${page.why}
  </li>`;

const inWords = (dressing: string): string => dressing.replaceAll('-', ' ');
