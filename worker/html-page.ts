import { publicCache } from './public-cache.ts';

/** For pages people read: our own script and style, and no way to send anything. */
export const pageHeaders = {
  ...publicCache,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** @param main trusted markup. Text from a checklist or a request is escaped before it comes here. */
export const htmlPage = (title: string, main: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Before You Refer</title><link rel="stylesheet" href="/page.css"></head>
<body><a class="skip" href="#main">Skip to main content</a>
<header class="top"><div class="width"><p><a href="/">Before You Refer: the checker</a></p></div></header>
<main id="main"><div class="width">${main}</div></main></body></html>`;
