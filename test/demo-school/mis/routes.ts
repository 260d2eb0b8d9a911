import { readFile } from 'node:fs/promises';
import { schoolYearStarting, type SchoolYear } from '../calendar.ts';
import { readPost, type RecordedPost } from '../posts.ts';
import type { Pupil } from '../pupil.ts';
import { pupils } from '../pupils.ts';
import { assetResponse, newNonce, pageResponse, textResponse, type Handler } from '../respond.ts';
import { classGrid, registerView, sessionRows } from './api.ts';
import type { Bundles } from './bundles.ts';
import { corpusResponse } from './corpus/site.ts';
import { layout, type Page } from './layout.ts';
import { classGridPage } from './pages/class-grid.ts';
import { corpusListPage } from './pages/corpus-list.ts';
import { notFoundPage } from './pages/not-found.ts';
import { noticesPage } from './pages/notices.ts';
import { pupilListPage } from './pages/pupil-list.ts';
import { registerNoYearPage } from './pages/register-no-year.ts';
import { registerOddPage } from './pages/register-odd.ts';
import { registerPage } from './pages/register.ts';
import { sessionsPage } from './pages/sessions.ts';
import { switchPage } from './pages/switch.ts';
import { timetablePage } from './pages/timetable.ts';

type Site = { posts: RecordedPost[]; bundles: Bundles };

/** Nothing here is written to. An attempt is recorded all the same, so that a test can prove there was none. */
export const misSite =
  ({ posts, bundles }: Site): Handler =>
  async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      posts.push(await readPost(request));
      return textResponse('This MIS takes no posts.', 405);
    }
    const url = new URL(request.url);
    if (url.pathname.startsWith('/assets/')) return asset(url.pathname, bundles);
    if (url.pathname.startsWith('/api/')) return api(url);
    if (url.pathname.startsWith('/corpus/') && url.pathname !== '/corpus/') return corpusResponse(url);
    const page = pageAt(url);
    const nonce = newNonce();
    return pageResponse(layout(page ?? notFoundPage, nonce), nonce, page ? 200 : 404);
  };

async function asset(path: string, bundles: Bundles): Promise<Response> {
  if (path === '/assets/mis.css') return assetResponse(await readFile(new URL('mis.css', import.meta.url), 'utf8'), 'text/css');
  const script = bundles.get(/^\/assets\/(.+)\.js$/.exec(path)?.[1] ?? '');
  return script === undefined ? textResponse('No such file.', 404) : assetResponse(script, 'text/javascript');
}

function api(url: URL): Response {
  const data = apiData(url);
  return data === undefined ? textResponse('No such data.', 404) : assetResponse(JSON.stringify(data), 'application/json');
}

function apiData(url: URL): object | undefined {
  const [, , kind, id, view] = url.pathname.split('/');
  if (kind === 'classes' && view === 'grid') return classGrid(membersOf(id), fromOf(url));
  const [pupil, year] = [pupilCalled(id), yearOf(url)];
  if (kind !== 'pupils' || !pupil || !year) return undefined;
  if (view === 'sessions') return sessionRows(pupil, year);
  return view === 'register' ? registerView(pupil, year) : undefined;
}

function pageAt(url: URL): Page | undefined {
  const [, area = '', id, view] = url.pathname.split('/');
  if (area === '') return pupilListPage(foundBy(url.searchParams.get('q') ?? ''), url.searchParams.get('q') ?? '');
  if (area === 'corpus') return corpusListPage();
  if (area === 'notices') return noticesPage;
  if (area === 'timetable') return timetablePage;
  if (area === 'classes' && id !== undefined && view === 'grid' && membersOf(id).length > 0) return classGridPage(id, fromOf(url));
  const [pupil, year] = [pupilCalled(id), yearOf(url)];
  return area === 'pupils' && pupil && year ? pupilPage(view, pupil, year) : undefined;
}

function pupilPage(view: string | undefined, pupil: Pupil, year: SchoolYear): Page | undefined {
  if (view === 'register') return registerPage(pupil, year);
  if (view === 'register-no-year') return registerNoYearPage(pupil, year);
  if (view === 'register-odd') return registerOddPage(pupil, year);
  if (view === 'sessions') return sessionsPage(pupil, year);
  return view === 'switch' ? switchPage(pupil, pairWith(pupil)) : undefined;
}

const pupilCalled = (id: string | undefined) => pupils.find((pupil) => pupil.id === id);
const membersOf = (className: string | undefined) => pupils.filter((pupil) => pupil.class === className);
const foundBy = (query: string) => pupils.filter(({ name, upn }) => `${name} ${upn}`.toLowerCase().includes(query.trim().toLowerCase()));
const yearOf = (url: URL) => schoolYearStarting(Number(url.searchParams.get('year') ?? 2026));
const fromOf = (url: URL) => /^\d{4}-\d\d-\d\d$/.exec(url.searchParams.get('from') ?? '')?.[0] ?? '2026-09-01';

/** The pupil and the next on the list, in the list's order, so that both addresses show the same two. */
function pairWith(pupil: Pupil): Pupil[] {
  const start = pupils.indexOf(pupil) - (pupils.indexOf(pupil) % 2);
  return pupils.slice(start, start + 2);
}
