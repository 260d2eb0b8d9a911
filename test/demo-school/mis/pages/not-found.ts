import { html } from '../../html.ts';
import type { Page } from '../layout.ts';

export const notFoundPage: Page = {
  title: 'Page not found',
  section: 'Pupils',
  content: html`<h1>Page not found</h1>
    <p>There is nothing at this address. <a href="/">Go to the list of pupils</a>.</p>`,
};
