const mainBegins = '<main id="main"><div class="width">';

/** @param main trusted markup. Text from a checklist or a request is escaped before it comes here. */
export const htmlPage = (title: string, main: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Before You Refer</title><link rel="stylesheet" href="/page.css"></head>
<body><a class="skip" href="#main">Skip to main content</a>
<header class="top"><div class="width"><p><a href="/">Before You Refer: the checker</a></p></div></header>
${mainBegins}${main}</div></main></body></html>`;

/** The same page, of a checker that is no authority's answer: somebody may have been given its address, or come to it by a link. */
export const onTrial = (made: string): string =>
  made.replace(
    mainBegins,
    `${mainBegins}<p class="inset">This checker is for trying things out. What it answers is no authority’s answer, and what it signs proves nothing.</p>`,
  );
