import { html } from '../html.ts';
import { readPost, type RecordedPost } from '../posts.ts';
import { assetResponse, textResponse, type Handler } from '../respond.ts';
import { asset } from './assets.ts';
import { drawDeclaration } from './declaration.ts';
import type { Form, Page, Shown } from './field.ts';
import { fieldsOf, namesOf } from './field.ts';
import { bedForms } from './index.ts';
import { layout } from './layout.ts';
import { mutate } from './mutate.ts';

/** Every form of the bed under `/forms/<id>/<page>`; `?mutant=7` is that form changed by that seed. */
export function bedSite({ posts }: { posts: RecordedPost[] }): Handler {
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname.startsWith('/assets/')) return kept(await asset(url.pathname));
    const [, area, id, slug, part] = url.pathname.split('/');
    if (area !== 'forms' || id === undefined) return list();
    const plain = bedForms.find((one) => one.id === id);
    if (!plain) return textResponse('No such form.', 404);
    if (slug === 'received') return json(posts.filter(({ path }) => path.startsWith(`/forms/${id}/`)));
    const seed = url.searchParams.get('mutant');
    const form = seed === null ? plain : mutate(plain, Number(seed));
    const query = seed === null ? '' : `?mutant=${seed}`;
    if (slug === undefined) return redirect(`/forms/${id}/${form.pages[0]!.slug}${query}`);
    if (request.method === 'POST') return received(await readPost(request), { form, slug, part, query, origin: url.origin }, posts);
    const page = form.pages.find((one) => one.slug === slug);
    if (slug === 'declaration') return show({ form, page: declarationPage, action: `/forms/${id}/submitted`, query, origin: url.origin });
    if (!page) return textResponse('No such page.', 404);
    const shown: Shown = { form, page, action: `/forms/${id}/${slug}`, query, origin: url.origin };
    if (part === undefined) return show(shown);
    if (part === 'choices') return choices(page, url.searchParams);
    const drawn = form.parts?.[part]?.(shown);
    return drawn === undefined ? textResponse('No such part.', 404) : page200(drawn);
  };
}

const declarationPage: Page = { slug: 'declaration', heading: 'Declaration', sections: [] };

function show(shown: Shown): Response {
  const draw = shown.page.slug === 'declaration' ? drawDeclaration : shown.form.draw;
  return page200(layout(shown, draw(shown)).text);
}

/** Scripts and styles of real engines write inline ones; nothing is fetched from elsewhere, and forms go nowhere but home. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' http://elsewhere.localhost:*; form-action 'self'; base-uri 'none'; frame-ancestors 'self' http://forms.localhost:*";

const page200 = (text: string): Response =>
  new Response(text, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'no-store' },
  });

/** A browser that fetches and compiles an engine once for many forms is kept waiting by none of them. */
function kept(response: Response): Response {
  response.headers.set('cache-control', 'max-age=3600');
  return response;
}

type At = { form: Form; slug: string; part: string | undefined; query: string; origin: string };

/** A page's post is kept and leads on. A postback is the page's own doing: the same page comes back with what it was sent. */
function received(post: RecordedPost, { form, slug, part, query, origin }: At, posts: RecordedPost[]): Response {
  const place = form.pages.findIndex((one) => one.slug === slug);
  const action = `/forms/${form.id}/${slug}`;
  if (place < 0) {
    posts.push(post);
    return show({ form, page: { slug: 'sent', heading: 'Your referral has been sent', sections: [] }, action, query, origin });
  }
  const page = form.pages[place]!;
  if (part === 'postback' || form.refuses?.(post.fields)) {
    posts.push({ ...post, path: `${action}/postback` });
    const again = { form, page: withAnswers(form, page, post.fields), action, query, origin };
    return part === 'postback' ? page200(form.parts?.['panel']?.(again) ?? '') : show(again);
  }
  posts.push(post);
  return redirect(`/forms/${form.id}/${form.pages[place + 1]?.slug ?? 'declaration'}${query}`);
}

const withAnswers = (form: Form, page: Page, fields: RecordedPost['fields']): Page => ({
  ...page,
  sections: page.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => {
      const value = fields[namesOf(form, field)[0]!]?.[0];
      return value ? { ...field, prefilled: value } : field;
    }),
  })),
});

/** What a look-up answers, late as look-ups are. */
async function choices(page: Page, query: URLSearchParams): Promise<Response> {
  const field = fieldsOf(page).find(({ handle }) => handle === query.get('field'));
  const wanted = (query.get('q') ?? '').toLowerCase();
  await new Promise((later) => setTimeout(later, 120));
  return json((field?.choices ?? []).filter(({ text }) => text.toLowerCase().includes(wanted)).map(({ value, text }) => ({ value, text })));
}

const json = (value: unknown): Response => assetResponse(JSON.stringify(value), 'application/json');
const redirect = (location: string): Response => new Response(null, { status: 303, headers: { location } });

const list = (): Response =>
  page200(
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <title>Replicas</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/assets/bed.css" />
        </head>
        <body>
          <header class="council"><b>Replicas of forms</b></header>
          <p class="replica">All invented. None is a live system.</p>
          <main>
            <h1>Forms</h1>
            <ul>
              ${bedForms.map(({ id, like, title }) => html`<li><a href="/forms/${id}">${title}</a>: ${like}</li>`)}
            </ul>
          </main>
        </body>
      </html>`.text,
  );
