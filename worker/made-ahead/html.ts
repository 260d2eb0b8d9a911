import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { htmlPage } from './html-page.ts';

/** Markup in which everything from a checklist or a request has been escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page around it. */
export const page = async (title: string, main: Html): Promise<string> => htmlPage(String(html`${title}`), String(await main));
