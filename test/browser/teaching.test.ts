import { mkdirSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weekdaysBetween } from '../demo-school/dates.ts';
import { wrongOn } from './axe.ts';
import { choose, openPanel, pick, press, shows, textOf, type, until } from './hands.ts';
import { chooseFile } from './imports-job.ts';
import { forgetAll, marksOf, storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { allowSite } from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
let mis: Page;
let headings = ['Date', 'Half', 'Mark'];
const screens = '.artifacts/screens';

/** Sessions in words, and marks in the school's own: the detector sees no register in it, and the reader could not read it. */
const marks = ['here', 'here', 'away', 'here', 'here', 'I', 'here', 'here', 'L', 'away'];
const register = (heading: readonly string[]): string => {
  const rows = marks.map(
    (mark, index) => `<tr><td>${9 + Math.floor(index / 2)} Nov 2026</td><td>${index % 2 ? 'Second' : 'First'}</td><td>${mark}</td></tr>`,
  );
  return `<!doctype html><title>Attendance</title><style>td,th{padding:6px 20px}</style><h1>Wren Calloway</h1><p>Attendance</p>
    <table><thead><tr>${heading.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
    <script>pressed = []; for (const kind of ['pointerdown', 'mousedown', 'click', 'keydown']) document.querySelector('table').addEventListener(kind, () => pressed.push(kind));</script>`;
};

/** The same words elsewhere than in the page's own table. `cell` is that of a mark, by its place from the first on. */
type Placed = { name: string; page: string; cell: (place: number) => Promise<ElementHandle<Element> | null> };

const words = (place: number): string => (place % 7 === 2 ? 'away' : 'here');
const many = Array.from({ length: 60 }, (_, place) => ({
  day: weekdaysBetween('2026-09-01', '2026-10-12')[Math.floor(place / 2)]!,
  half: place % 2 ? 'Second' : 'First',
  mark: words(place),
}));
const dated = (day: string): string => `${Number(day.slice(8))} ${day.slice(5, 7) === '09' ? 'Sep' : 'Oct'} 2026`;
const sheet = JSON.stringify({
  label: 'Attendance',
  columns: ['day', 'half', 'mark'].map((id) => ({ id, title: { day: 'Date', half: 'Half', mark: 'Mark' }[id], width: 160 })),
  rows: many.map(({ day, half, mark }) => ({ day: { text: dated(day) }, half: { text: half }, mark: { text: mark } })),
});
const table = `<style>td,th{padding:4px 20px}</style><table><thead><tr><th>Date</th><th>Half</th><th>Mark</th></tr></thead><tbody>${many
  .slice(0, 20)
  .map(({ day, half, mark }) => `<tr><td>${dated(day)}</td><td>${half}</td><td>${mark}</td></tr>`)
  .join('')}</tbody></table>`;
const page = (inside: string): string =>
  `<!doctype html><title>Attendance</title><h1>Wren Calloway</h1><p>Attendance</p><div style="height:60px"></div>${inside}`;
const inRow = (place: number): string => `tbody tr:nth-child(${place + 1}) td:nth-child(3)`;
const places: Placed[] = [
  {
    name: 'frame',
    page: page(`<iframe style="margin:30px;border:5px solid;width:600px;height:600px" srcdoc='${table}'></iframe>`),
    cell: (place) => mis.frames()[1]!.$(inRow(place)),
  },
  {
    name: 'shadow',
    page: page(
      `<own-register></own-register><script>document.querySelector('own-register').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(table)}</script>`,
    ),
    cell: (place) => mis.$(`own-register >>> ${inRow(place)}`),
  },
  {
    name: 'virtual',
    page: page(
      '<div id="sheet" style="height:420px;width:560px"></div><script defer src="/corpus/assets/ag-grid.js" data-sheet="/pupils/P1001/sheet"></script>',
    ),
    cell: (place) => mis.$(`.ag-row[row-index="${place}"] [col-id=mark]`),
  },
  { name: 'keys', page: page(table), cell: (place) => mis.$(inRow(place)) },
];

/** The marks kept of the first case, one after the other. */
const keptMarks = async (): Promise<string> =>
  marksOf((await storedCases(panel))[0])
    .map(({ code }) => code)
    .join('');

/** A class page of four words, under headings that name no half of the day. */
const week = ['9 Nov 2026', '10 Nov 2026', '11 Nov 2026', '12 Nov 2026', '13 Nov 2026'];
const own = ['here', 'here', 'away', 'poorly', 'here', 'dentist', 'here', 'poorly', 'away', 'here'];
const pairs = `<style>td,th{padding:4px 14px}</style><h1>Class register</h1><table><thead><tr><th rowspan="2">Name</th>${week
  .map((day) => `<th colspan="2">${day}</th>`)
  .join('')}</tr><tr>${'<th>1st</th><th>2nd</th>'.repeat(5)}</tr></thead><tbody>${['Wren Calloway', 'Juno Marsh']
  .map((name) => `<tr><td>${name}</td>${own.map((mark) => `<td>${mark}</td>`).join('')}</tr>`)
  .join('')}</tbody></table>`;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  mis = await world.browser.newPage();
  await mis.setRequestInterception(true);
  mis.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const place = places.find(({ name }) => pathname === `/pupils/P1001/${name}`);
    if (pathname.endsWith('/own-words')) return void request.respond({ contentType: 'text/html', body: register(headings) });
    if (pathname === '/classes/7Z/pairs') return void request.respond({ contentType: 'text/html', body: pairs });
    if (pathname.endsWith('/sheet')) return void request.respond({ contentType: 'application/json', body: sheet });
    return place ? void request.respond({ contentType: 'text/html', body: place.page }) : void request.continue();
  });
  await mis.goto(`${world.school.mis}/pupils/P1001/own-words`);
  panel = await openPanel(world.browser, mis);
  await forgetAll(panel);
  await panel.evaluate(() => chrome.storage.session.set({ asOf: '2026-11-20' }));
  await panel.reload();
  await allowSite(panel, mis);
});
afterAll(() => world?.close());

/** Presses a mark of the page with a real pointer. */
async function pointAt(row: number): Promise<void> {
  await layerSays(mis, 'Point at one mark');
  const cell = await mis.$(`tbody tr:nth-child(${row}) td:nth-child(3)`);
  const { x, y, width, height } = (await cell!.boundingBox())!;
  await mis.mouse.move(x + width / 2, y + height / 2);
  await layerSays(mis, `You are at “${marks[row - 1]}”`);
  await mis.mouse.click(x + width / 2, y + height / 2);
}

async function say(day: string, session: string, code: string): Promise<void> {
  await type(panel, 'Its day', day);
  await pick(panel, 'Its session', session);
  await choose(panel, 'Its code', code);
  await press(panel, 'This is what it is');
}

async function begin(): Promise<void> {
  await press(panel, 'Cases');
  await press(panel, 'A register in this tab is not found');
  await press(panel, 'Teach me this page');
}

describe('a page whose register is not read', () => {
  test('Escape leaves, and nothing is pointed at', async () => {
    await begin();
    await layerSays(mis, 'Point at one mark');
    await mis.bringToFront();
    await mis.keyboard.press('Escape');
    await shows(panel, 'Nothing is pointed at');
    expect(await layerText(mis)).not.toContain('Point at one mark');
  });

  test('an event that a page makes points at nothing', async () => {
    await begin();
    await layerSays(mis, 'Point at one mark');
    await mis.evaluate(() => {
      const host = document.querySelector('before-you-refer')!;
      for (const kind of ['click', 'pointermove', 'keydown'] as const)
        host.dispatchEvent(
          kind === 'keydown'
            ? new KeyboardEvent(kind, { key: 'Escape', bubbles: true })
            : new MouseEvent(kind, { bubbles: true, clientX: 200, clientY: 200 }),
        );
    });
    expect(await layerText(mis)).toContain('Point at one mark');
  });

  test('two marks are pointed at and said in the panel, and five others are shown as they were read', async () => {
    await pointAt(5);
    await shows(panel, 'You pointed at');
    await press(panel, 'Point at another cell');
    await pointAt(3);
    await shows(panel, 'You pointed at away');
    await panel.screenshot({ path: `${screens}/teach-say.png`, fullPage: true });
    await say('10 Nov 2026', 'Morning', 'O Absent in other or unknown circumstances');
    await shows(panel, 'Mark 2 of 2.');
    // The same cell once more: there is nothing to say of it again, and a way on.
    await pointAt(3);
    await press(panel, 'Point at another cell');
    await pointAt(8);
    await shows(panel, 'You pointed at here');
    await say('12 Nov 2026', 'Afternoon', '\\ Present in the afternoon');
    await shows(panel, 'Are these five right?');
    const samples = await panel.$$eval('[data-sample]', (all) => all.map((one) => one.getAttribute('data-sample')));
    expect(samples).toHaveLength(5);
    const truth = marks.map((mark, index) => {
      const session = index % 2 ? 'PM' : 'AM';
      const code = mark === 'here' ? (index % 2 ? '\\' : '/') : mark === 'away' ? 'O' : mark;
      return `2026-11-${String(9 + Math.floor(index / 2)).padStart(2, '0')} ${session} ${code}`;
    });
    expect(samples.filter((sample) => !truth.includes(sample ?? ''))).toEqual([]);
    expect(await wrongOn(panel)).toEqual([]);
    await panel.screenshot({ path: `${screens}/teach-confirm.png`, fullPage: true });
  });

  test('the page never heard a press or a key', async () => {
    expect(await mis.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([]);
  });

  test('nothing is kept before they are confirmed; afterwards the page is read', async () => {
    const kept = () => panel.evaluate(async () => (await chrome.storage.local.get(null))['teachings']);
    expect(await kept()).toBeUndefined();
    await press(panel, 'All five are right');
    await layerSays(mis, 'Register found');
    const taught = JSON.stringify(await kept());
    expect(taught).toContain('/pupils/*/own-words');
    expect(taught).not.toMatch(/Wren|Calloway|P1001/);
  });

  test('loaded again it is read without being asked, and every mark is the true one', async () => {
    await mis.reload();
    await layerSays(mis, 'Register found');
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read into the case');
    expect(await keptMarks()).toBe('/\\O\\/I/\\LO');
  });

  test('what was taught is listed in the settings, as a file for the administrator', async () => {
    await press(panel, 'Settings');
    await shows(panel, 'Pages that were taught');
    const file = await panel.$eval('a[download]', (link) => decodeURIComponent((link as HTMLAnchorElement).href.split(',')[1]!));
    expect(JSON.parse(file)).toEqual(await panel.evaluate(async () => (await chrome.storage.local.get(null))['teachings']));
    await panel.screenshot({ path: `${screens}/teach-settings.png`, fullPage: true });
  });

  test('with other headings it asks again', async () => {
    headings = ['Day', 'Half', 'Mark'];
    await mis.reload();
    expect(await layerSays(mis, 'have changed since')).toContain('Teach me this page');
    await mis.screenshot({ path: `${screens}/teach-again.png` });
    await pressInLayer(mis, 'Teach me this page');
    await layerSays(mis, 'Point at one mark');
    await mis.screenshot({ path: `${screens}/teach-point.png` });
  });

  test('forgotten, the reader no longer comes to the page by itself', async () => {
    await press(panel, 'Settings');
    await press(panel, 'Forget');
    await shows(panel, 'None was taught here yet');
    await until('the browser to know', () =>
      panel.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).every(({ id }) => id !== 'taught')),
    );
  });
});

describe('a file of what another computer was taught', () => {
  const label = 'Add pages taught on another computer';
  const lesson = { fingerprint: '0123abcd', marks: { away: 'O' } };
  const file = (...more: object[]) => JSON.stringify([{ host: 'mis.example', route: '/register', lesson }, ...more]);
  const kept = () => panel.evaluate(async () => (await chrome.storage.local.get('teachings'))['teachings']);

  test('is added to what is known here, once', async () => {
    await press(panel, 'Settings');
    await chooseFile(panel, label, 'taught-pages.json', file());
    await shows(panel, '1 page was added.');
    await chooseFile(panel, label, 'taught-pages.json', file());
    await shows(panel, 'All of these were known here already.');
    expect(await kept()).toEqual(JSON.parse(file()));
    expect(await wrongOn(panel)).toEqual([]);
  });

  test.each([
    { why: 'a file of something else', text: '{"marks": []}' },
    { why: 'no JSON', text: 'Date,AM,PM' },
    { why: 'more than a teaching may hold', text: file({ host: 'mis.example', route: '/b', lesson, pupil: 'Wren Calloway' }) },
    { why: 'what is no code', text: file({ host: 'mis.example', route: '/b', lesson: { ...lesson, marks: { away: 'away' } } }) },
  ])('$why adds nothing', async ({ text }) => {
    await chooseFile(panel, label, 'taught-pages.json', text);
    await shows(panel, 'Nothing was added');
    expect(await kept()).toEqual(JSON.parse(file()));
    await panel.reload();
    await press(panel, 'Settings');
  });
});

describe.each(places)('a page taught elsewhere than in a table of its own: $name', ({ name, cell }) => {
  const marked = (place: number) => `You are at “${many[place]!.mark}”`;

  /** By the pointer where it stands on the screen; by keys from the first cell of the grid, which holds the first day. */
  async function pointTo(place: number): Promise<void> {
    await layerSays(mis, 'Point at one mark');
    await mis.bringToFront();
    if (name !== 'keys') {
      const { x, y, width, height } = (await (await cell(place))!.boundingBox())!;
      await mis.mouse.move(x + width / 2, y + height / 2);
      await layerSays(mis, marked(place));
      await mis.screenshot({ path: `${screens}/teach-point-${name}.png` });
      return mis.mouse.click(x + width / 2, y + height / 2);
    }
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', ...Array.from({ length: place }, () => 'ArrowDown' as const)] as const)
      await mis.keyboard.press(key);
    await layerSays(mis, marked(place));
    await mis.keyboard.press('Enter');
  }

  test('two marks are pointed at, five others shown are the page’s, and every mark is read', async () => {
    await mis.goto(`${world.school.mis}/pupils/P1001/${name}`);
    await until('the cells', () => cell(5));
    await forgetAll(panel);
    await panel.evaluate(() => chrome.storage.session.set({ asOf: '2026-11-20' }));
    await panel.reload();
    await begin();
    await pointTo(2);
    await shows(panel, 'You pointed at away');
    await say('2 Sep 2026', 'Morning', 'O Absent in other or unknown circumstances');
    await pointTo(5);
    await shows(panel, 'You pointed at here');
    await say('3 Sep 2026', 'Afternoon', '\\ Present in the afternoon');
    await shows(panel, 'Are these five right?');
    const truth = many.map(({ day, half, mark }) => ({ day, session: half === 'First' ? 'AM' : 'PM', code: codeOf(half, mark) }));
    const samples = await panel.$$eval('[data-sample]', (all) => all.map((one) => one.getAttribute('data-sample') ?? ''));
    const asSaid = truth.map(({ day, session, code }) => `${day} ${session} ${code}`);
    expect([samples.length, samples.filter((sample) => !asSaid.includes(sample))]).toEqual([5, []]);
    await press(panel, 'All five are right');
    await layerSays(mis, 'Register found');
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read into the case');
    const [kept] = await storedCases(panel);
    expect(marksOf(kept)).toEqual(name === 'virtual' ? truth : truth.slice(0, 20));
  });
});

describe('a class page of several words of its own, under headings that name no half of the day', () => {
  const samples = () => panel.$$eval('[data-sample]', (all) => all.map((one) => one.textContent ?? ''));
  const unknown = () => panel.$$eval('[data-unknown]', (all) => all.map((one) => one.textContent));
  const taught = async (): Promise<unknown> =>
    panel.evaluate(async () => ((await chrome.storage.local.get('teachings')) as { teachings: [{ lesson: unknown }] }).teachings[0].lesson);

  async function pointTo(place: number): Promise<void> {
    await layerSays(mis, 'Point at one mark');
    await mis.bringToFront();
    const { x, y, width, height } = (await (await mis.$(`tbody tr td:nth-child(${place + 2})`))!.boundingBox())!;
    await mis.mouse.move(x + width / 2, y + height / 2);
    await layerSays(mis, `You are at “${own[place]}”`);
    await mis.mouse.click(x + width / 2, y + height / 2);
    await shows(panel, `You pointed at ${own[place]}`);
  }
  const sayCode = async (code: string) => {
    await choose(panel, 'Its code', code);
    await press(panel, 'This is what it is');
  };

  test('two marks settle what the headings mean; a third is added before anything is kept', async () => {
    await mis.goto(`${world.school.mis}/classes/7Z/pairs`);
    await forgetAll(panel);
    await panel.evaluate(() => chrome.storage.session.set({ asOf: '2026-11-20' }));
    await panel.reload();
    await begin();
    await pointTo(2);
    await say('10 Nov 2026', 'Morning', 'O Absent in other or unknown circumstances');
    await pointTo(9);
    await say('13 Nov 2026', 'Afternoon', '\\ Present in the afternoon');
    await shows(panel, 'Are these five right?');
    expect(await unknown()).toEqual(['“poorly” in 4 sessions', '“dentist” in 2 sessions']);
    await panel.screenshot({ path: `${screens}/teach-further-left.png`, fullPage: true });
    await press(panel, 'Point at a further mark first');
    await pointTo(3);
    expect(await textOf(panel)).not.toContain('Its session');
    await panel.screenshot({ path: `${screens}/teach-further-say.png`, fullPage: true });
    await sayCode('I Ill');
    await shows(panel, 'Are these five right?');
    expect(await samples()).toContainEqual(expect.stringContaining('shown as “poorly”, read as I'));
    expect(await unknown()).toEqual(['“dentist” in 2 sessions']);
    expect(await wrongOn(panel)).toEqual([]);
    await press(panel, 'All five are right');
    await layerSays(mis, 'Register found');
    expect(await taught()).toMatchObject({ sessions: { AM: '1st', PM: '2nd' }, marks: { away: 'O', here: '/', poorly: 'I' } });
  });

  test('a further mark of a page already taught is added to it, and every mark is then the true one', async () => {
    await mis.reload();
    await layerSays(mis, 'Register found');
    await pressInLayer(mis, 'Say what a mark means');
    await shows(panel, 'Its day and session are known');
    await pointTo(5);
    await sayCode('M At a medical or dental appointment');
    await shows(panel, 'Are these five right?');
    expect(await samples()).toContainEqual(expect.stringContaining('shown as “dentist”, read as M'));
    await press(panel, 'All five are right');
    await shows(panel, 'Kept for pages like this one');
    expect(await taught()).toMatchObject({
      sessions: { AM: '1st', PM: '2nd' },
      marks: { away: 'O', here: '/', poorly: 'I', dentist: 'M' },
    });
    await until('the page to hear of it', async () => !(await layerText(mis)).includes('Say what a mark means'));
    await pressInLayer(mis, 'Read one pupil’s register');
    await pressInLayer(mis, 'Wren Calloway');
    await layerSays(mis, 'Read into the case');
    expect(await keptMarks()).toBe('/\\OI/M/IO\\');
  });

  test('a mark that is known already teaches nothing, and says so', async () => {
    await begin();
    await pointTo(5);
    await sayCode('M At a medical or dental appointment');
    await shows(panel, 'Nothing was learnt. This mark is read as that code already.');
    await panel.screenshot({ path: `${screens}/teach-further-known.png`, fullPage: true });
  });
});

const codeOf = (half: string, mark: string): string => (mark === 'away' ? 'O' : half === 'First' ? '/' : '\\');
