import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { standingWords } from '../../shared/checklist/standing-words.ts';
import { standings } from '../../shared/checklist/verdict.ts';
import { passedOnText, type ReceiptClaims } from '../../shared/contract/receipt.ts';
import { signed, signingKey } from '../../worker/keys/jws.ts';
import type { PrivateKey } from '../../worker/keys/keys.ts';
import { testKey } from '../../worker/keys/test-key.ts';
import { liveKey, newKey, publicOf } from '../worker/keys.ts';
import { wrongOn } from './axe.ts';
import { openVerifyPage, saidOn, type VerifyPage } from './verify-page.ts';

const retired = newKey('kent-receipts-2025');
const testing = newKey('kent-receipts-test');
const others = [
  { ...publicOf(retired), status: 'retired', until: '2026-09-01' },
  { ...publicOf(testing), status: 'test' },
];

let verifying: VerifyPage;
let page: Page;
let claims: ReceiptClaims;
let genuine: VerifyPage['genuine'];
let files: VerifyPage['files'];
let asked: string[] = [];

beforeAll(async () => {
  verifying = await openVerifyPage(others);
  ({ claims, genuine, files } = verifying);
});
afterAll(() => verifying?.close());

beforeEach(async () => {
  page = await verifying.browser.newPage();
  asked = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname));
  await page.goto(verifying.at.href, { waitUntil: 'networkidle0' });
});

const pasted = () => verifying.pasted;
const packed = () => verifying.packed;
const said = () => saidOn(page);
const signedBy = async (key: PrivateKey, over: Partial<ReceiptClaims> = {}) =>
  signed('before-you-refer-receipt+jws', key.kid, { ...claims, ...over }, await signingKey(key));

async function verify(text: string, file?: string): Promise<string> {
  await page.$eval('#receipt', (field, typed) => ((field as HTMLTextAreaElement).value = typed), text);
  if (file) await ((await page.$('#certificate')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.click('button[type=submit]');
  return said();
}
describe('the page says which it is', () => {
  test.each<{ why: string; text: () => Promise<string> | string; says: RegExp }>([
    { why: 'as the Worker gave it', text: pasted, says: /^The receipt is genuine/ },
    { why: 'as the code holds it', text: packed, says: /^The receipt is genuine/ },
    { why: 'with line breaks from a letter', text: () => pasted().replaceAll(/(.{70})/g, '$1\r\n'), says: /^The receipt is genuine/ },
    { why: 'inside the link', text: () => `https://checker.example.gov.uk/verify#${packed()}`, says: /^The receipt is genuine/ },
    { why: 'one bit altered', text: oneBit, says: /^This receipt was altered/ },
    { why: 'one verdict altered', text: oneVerdict, says: /^This receipt was altered/ },
    {
      why: 'a retired key, while it signed',
      text: () => signedBy(retired, { madeAt: '2026-08-31T10:00:00.000Z' }),
      says: /genuine[^]*retired since 1 September 2026/,
    },
    { why: 'a retired key, after its day', text: () => signedBy(retired), says: /^A retired key signed this/ },
    { why: 'a test key', text: () => signedBy(testing), says: /^A test key signed this[^]*proves nothing/ },
    { why: 'an unknown key', text: () => signedBy(newKey('kent-receipts-9')), says: /^An unknown key signed this[^]*kent-receipts-9/ },
    { why: 'another key under a known name', text: () => signedBy(newKey(liveKey.kid)), says: /^This receipt was altered/ },
    {
      why: 'an older edition',
      text: () => signedBy(liveKey, { edition: '2025-09-01', content: 'of-another-one-1' }),
      says: /genuine[^]*1 September 2025. This is another edition than the one in use now, \d+ \w+ 20\d\d,/,
    },
    {
      why: 'a checklist changed since under its edition',
      text: () => signedBy(liveKey, { content: 'of-another-one-1' }),
      says: /genuine[^]*The checklist has been changed since, and its edition has not, so items are shown by their names in the checklist[^]*letter-of-concern/,
    },
    {
      why: 'a time still to come',
      text: () => signedBy(liveKey, { madeAt: '2199-01-01T10:00:00.000Z' }),
      says: /genuine[^]*By the clock of this computer that is still to come/,
    },
    { why: 'not in the authority’s name', text: () => signedBy(liveKey, { answeredBy: 'another' }), says: /but not answered in its name/ },
    { why: 'cut off', text: () => pasted().slice(0, 900), says: /^This is not a receipt/ },
    { why: 'something else', text: () => '<img src=x onerror=alert(1)>', says: /^This is not a receipt/ },
    { why: 'a code whose payload does not unpack', text: () => `${pasted()}~z`, says: /^This is not a receipt/ },
  ])('$why', async ({ text, says }) => {
    expect(await verify(await text())).toMatch(says);
  });

  function oneBit(): string {
    const middle = genuine.text.lastIndexOf('.') + 20;
    return genuine.text.slice(0, middle) + (genuine.text[middle] === 'A' ? 'B' : 'A') + genuine.text.slice(middle + 1);
  }
  function oneVerdict(): string {
    const [header, payload, signature] = genuine.text.split('.');
    const changed = Buffer.from(payload!, 'base64url').toString().replace('"not-applicable"', '"met"');
    return [header, Buffer.from(changed).toString('base64url'), signature].join('.');
  }
});

test('it shows what was checked, each item with how it is known, and what a receipt does not show', async () => {
  const shown = await verify(pasted());
  expect(shown).toContain('0B0E-7A5E-3C');
  expect(shown).toContain('Kent County Council');
  expect(shown).toMatch(/What came out\s+Nothing known to be missing\. The authority decides\./);
  expect(shown).not.toMatch(/\b(ready|complete)\b/i);
  expect(shown).toContain('It does not show that the evidence is true, sufficient or accepted.');
  const rows = await page.$$eval('#out tbody tr', (found) => found.map((row) => [...row.cells].map(({ textContent }) => textContent)));
  expect(rows).toHaveLength(claims.items.length);
  expect(new Set(rows.map(([, , basis]) => basis))).toEqual(new Set(['Stated by a person', 'A person’s judgement', 'Computed', '–']));
});

test.each(standings)('a standing of “%s” is told in its words, and that the authority decides', async (standing) => {
  expect(await verify(await signedBy(liveKey, { standing }))).toContain(`${standingWords[standing]}. The authority decides.`);
});

test.each([
  ['the very file', () => files.certificate, /The file you chose is the one/],
  ['another file', () => files.another, /The file you chose is another one/],
])('the certificate: %s', async (_, file, says) => {
  expect(await verify(pasted(), file())).toMatch(says);
});

test('the certificate cannot be compared without the end of the receipt', async () => {
  expect(await verify(genuine.text, files.certificate)).toMatch(/It cannot be compared/);
});

test('a phone that opens the link in the code sees the answer at once', async () => {
  const other = await verifying.browser.newPage();
  await other.goto(`${verifying.at.href}#${packed()}`);
  page = other;
  expect(await said()).toMatch(/^The receipt is genuine/);
});

describe('what was found goes with what it was found of', () => {
  const choose = async (...paths: string[]) => ((await page.$('#certificate')) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  const box = () => page.$eval('#receipt', (field) => (field as HTMLTextAreaElement).value);
  const follow = (text: string) => page.evaluate((link) => (location.hash = link), text);

  test('another link opened in the same page is verified', async () => {
    await follow(packed());
    expect(await said()).toMatch(/^The receipt is genuine/);
    const unknown = await signedBy(newKey('kent-receipts-9'));
    await follow(unknown);
    await page.waitForFunction(() => document.querySelector('#out h2')?.textContent?.startsWith('An unknown key'));
    expect(await box()).toBe(unknown);
  });

  test('a receipt that is changed has no verdict until it is verified', async () => {
    await verify(pasted(), files.certificate);
    await page.focus('#receipt');
    await page.keyboard.type('x');
    expect(await page.$('#out .outcome')).toBeNull();
  });

  test('another file is compared as soon as it is chosen', async () => {
    expect(await verify(pasted(), files.certificate)).toMatch(/The file you chose is the one/);
    await choose(files.another);
    await page.waitForFunction(() => document.querySelector('#out')?.textContent?.includes('The file you chose is another one'));
  });

  test('a slower answer never stands over a later one', async () => {
    await page.evaluate(() => {
      const digest = crypto.subtle.digest.bind(crypto.subtle);
      crypto.subtle.digest = async (...asked) => {
        await new Promise((later) => setTimeout(later, 400));
        document.body.dataset['late'] = 'yes';
        return digest(...asked);
      };
    });
    await choose(files.certificate);
    await page.$eval('#receipt', (field, typed) => ((field as HTMLTextAreaElement).value = typed), pasted());
    await page.click('button[type=submit]');
    expect(await verify(await signedBy(newKey('kent-receipts-9')))).toMatch(/^An unknown key signed this/);
    await page.waitForSelector('body[data-late]');
    await page.waitForNetworkIdle({ idleTime: 600 });
    expect(await said()).toMatch(/^An unknown key signed this/);
  });

  test('a receipt made over two certificates says so, and of how many the files are', async () => {
    const text = passedOnText({ ...(await verifying.receiptOver([files.hash, files.anotherHash])), isPacked: false });
    expect(await verify(text)).toMatch(/The receipt was made over 2. Choose the files to compare them/);
    expect(await verify(text, files.certificate)).toMatch(/You chose 1 of the 2 that the receipt was made over\n/);
    await choose(files.certificate, files.another, files.picture);
    await page.waitForFunction(() =>
      document
        .querySelector('#out')
        ?.textContent?.includes('You chose 2 of the 2 that the receipt was made over, and 1 that it was not made over'),
    );
  });

  test('what anybody may sign or make up is not shown as if it were a receipt', async () => {
    const key = await signingKey(testKey);
    for (const payload of [null, [], {}, { ...claims, asOf: 'soon' }, { ...claims, items: [['x']] }, { ...claims, register: {} }])
      expect(await verify(await signed('before-you-refer-receipt+jws', testKey.kid, payload as object, key))).toBe(
        'This is not a receipt\n\nIt may be cut off, or come from something else. Paste all of it, or scan the code again.',
      );
    expect(await verify(await signed('before-you-refer-receipt+jws', testKey.kid, claims, key))).toMatch(/^A test key signed this/);
    for (const standing of ['Ready. Approved by the council', 'constructor']) {
      const shown = await verify(await signed('before-you-refer-receipt+jws', testKey.kid, { ...claims, standing }, key));
      expect(shown).toMatch(/What came out\s+Not known to this page\. The authority decides\./);
      expect(shown).not.toContain(standing);
    }
    const named = await signed('before-you-refer-receipt+jws', 'x. Ring 0900 123 456 and quote your password', claims, key);
    expect(await verify(named)).toMatch(/^This is not a receipt/);
  });
});

test('without a script there is no form that does nothing, and the page says what can be done', async () => {
  await page.setJavaScriptEnabled(false);
  await page.reload();
  const shown = await page.$eval('body', (body) => (body as HTMLElement).innerText);
  expect(shown).toContain('This page needs JavaScript');
  expect(shown).not.toContain('Paste it');
});

describe('nothing is sent', () => {
  test('the page asks for its script and style, and then for nothing; it works without a network', async () => {
    const before = asked.length;
    await page.setOfflineMode(true);
    expect(await verify(pasted(), files.certificate)).toMatch(/^The receipt is genuine[^]*The file you chose is the one/);
    expect([new Set(asked), asked.length - before]).toEqual([new Set(['/verify', '/page.css', '/verify-known.js', '/verify.js']), 0]);
  });

  test('it could not send anything if it wanted to', async () => {
    const outcomes = await page.evaluate(async () => {
      const image = new Promise((resolve) => {
        const made = new Image();
        made.addEventListener('load', () => resolve('sent'));
        made.addEventListener('error', () => resolve('refused'));
        made.src = '/page.css?receipt';
      });
      const fetched = fetch('/healthz?receipt').then(
        () => 'sent',
        () => 'refused',
      );
      return Promise.all([fetched, image]);
    });
    expect(outcomes).toEqual(['refused', 'refused']);
    expect(asked.filter((path) => path === '/healthz')).toEqual([]);
  });
});

test('axe finds nothing wrong, with and without an answer, and the keyboard gets to the answer', async () => {
  expect(await wrongOn(page)).toEqual([]);
  await page.focus('#receipt');
  await page.keyboard.type('words');
  await page.focus('button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#out .outcome');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('This is not a receipt');
  await verify(pasted());
  expect(await wrongOn(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(brokenWords)).toEqual([]);
  if (process.env['SCREENS']) await page.screenshot({ path: `${process.env['SCREENS']}/verify-narrow.png` });
  await page.setViewport({ width: 1000, height: 1100 });
  if (process.env['SCREENS']) await page.screenshot({ path: `${process.env['SCREENS']}/verify.png`, fullPage: true });
});

/** Words of the table's heads and of its results that stand on more than one line. */
function brokenWords(): string[] {
  return [...document.querySelectorAll('#out th, #out td:nth-child(2)')].flatMap((cell) => {
    const text = cell.firstChild as Text;
    return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  });
}
