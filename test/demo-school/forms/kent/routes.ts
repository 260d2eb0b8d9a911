import type { Html } from '../../html.ts';
import { readPost, type RecordedPost } from '../../posts.ts';
import { newNonce, pageResponse, textResponse, type Handler } from '../../respond.ts';
import { answerTo, type Answers, type Errors } from './answers.ts';
import { asset } from './assets.ts';
import { drawCheckAnswers } from './draw-check-answers.ts';
import { drawDeclaration } from './draw-declaration.ts';
import { drawConfirmation, drawStart } from './draw-ends.ts';
import { drawStep } from './draw-step.ts';
import { home, layout } from './layout.ts';
import { steps } from './steps.ts';
import { visitKeeper } from './visits.ts';

/** Every page in order; each goes back to the one before it. */
const slugs = ['start', ...steps.map(({ slug }) => slug), 'check-answers', 'declaration', 'confirmation'];

const addressOf = (slug: string): string => (slug === 'start' ? home : `${home}/${slug}`);

export function kentForm({ posts }: { posts: RecordedPost[] }): Handler {
  const visitOf = visitKeeper();
  let submitted = 0;

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/assets/')) return asset(pathname);
    if (pathname === '/') return redirect(home);
    const slug = slugOf(pathname);
    if (slug === undefined) return textResponse('No such page.', 404);

    const { visit, cookie } = visitOf(request);
    if (request.method !== 'POST') return show(slug, visit.answers, {}, visit.reference, cookie);

    const post = await readPost(request);
    posts.push(post);
    const answers = { ...visit.answers, ...withFilesKept(post.fields, visit.answers) };
    const errors = errorsOn(slug, { ...answers, declaration: post.fields['declaration'] ?? [] });
    if (Object.keys(errors).length > 0) return show(slug, answers, errors, null, cookie);
    visit.answers = answers;
    if (slug === 'declaration') {
      submitted += 1;
      visit.reference = `REPLICA-${String(submitted).padStart(4, '0')}`;
      visit.answers = {};
    }
    return redirect(addressOf(slugs[slugs.indexOf(slug) + 1] ?? 'start'), cookie);
  };
}

const slugOf = (path: string): string | undefined => slugs.find((slug) => addressOf(slug) === path.replace(/\/$/, ''));

function show(slug: string, answers: Answers, errors: Errors, reference: string | null, cookie: string): Response {
  if (slug === 'confirmation' && reference === null) return redirect(home, cookie);
  const nonce = newNonce();
  const previous = slugs[slugs.indexOf(slug) - 1];
  const back = previous === undefined || slug === 'confirmation' ? {} : { back: addressOf(previous) };
  const failed = Object.keys(errors).length > 0;
  const title = `${failed ? 'Error: ' : ''}${titles[slug] ?? slug}`;
  const response = pageResponse(layout({ title, ...back, content: draw(slug, answers, errors, reference) }, nonce), nonce);
  response.headers.append('set-cookie', cookie);
  return response;
}

const titles: Record<string, string> = {
  start: 'Start',
  ...Object.fromEntries(steps.map(({ slug, title }) => [slug, title])),
  'check-answers': 'Check your answers',
  declaration: 'Declaration',
  confirmation: 'Referral submitted',
};

function draw(slug: string, answers: Answers, errors: Errors, reference: string | null): Html {
  const step = steps.find((candidate) => candidate.slug === slug);
  if (step) return drawStep(step, answers, errors);
  if (slug === 'check-answers') return drawCheckAnswers(answers);
  if (slug === 'declaration') return drawDeclaration(errors);
  return slug === 'confirmation' ? drawConfirmation(reference ?? '') : drawStart;
}

/** An empty file input posts an empty name; that does not take back a file sent before. */
const withFilesKept = (fields: Answers, before: Answers): Answers =>
  Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [
      name,
      values.some((value) => value !== '') ? values : (isFile(name) && before[name]) || values,
    ]),
  );

const isFile = (name: string): boolean =>
  steps.some(({ groups }) => groups.some(({ fields }) => fields.some((field) => field.kind === 'file' && field.name === name)));

/** The pupil's names are asked for where they stand, and again before the referral goes. */
function errorsOn(slug: string, answers: Answers): Errors {
  const asked = steps.filter((step) => step.slug === slug || slug === 'declaration');
  const errors: Errors = {};
  for (const field of asked.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))) {
    if (field.kind === 'text' && field.needed !== undefined && answerTo(answers, field.name).trim() === '')
      errors[field.name] = field.needed;
  }
  if (slug === 'declaration' && answerTo(answers, 'declaration') === '') errors['declaration'] = 'Confirm the declaration';
  return errors;
}

const redirect = (location: string, cookie?: string): Response =>
  new Response(null, { status: 303, headers: { location, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) } });
