import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { launch, type Page } from 'puppeteer-core';
import { CheckResponse } from '../../shared/contract/check-response.ts';
import { passedOnText, type ReceiptClaims } from '../../shared/contract/receipt.ts';
import { checkerWith } from '../worker/checker.ts';
import { liveKey } from '../worker/keys.ts';
import { request } from '../worker/request.ts';

export type VerifyPage = Awaited<ReturnType<typeof openVerifyPage>>;

/** The page on which officers verify, a browser for it, a genuine receipt, and files to choose. Whoever opens it closes it. */
export async function openVerifyPage(otherKeys: object[] = []) {
  const checker = checkerWith({ env: 'live', vars: { OTHER_KEYS: otherKeys }, secrets: { SIGNING_KEY: JSON.stringify(liveKey) } });
  const at = new URL('/verify', (await checker.listen()).url);
  const browser = await launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--lang=en-GB',
      '--disable-gpu',
      // A camera that shows a moving pattern.
      '--use-fake-device-for-media-stream',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const files = filesToChoose();
  const receiptOver = async (certificates: string[]) => {
    const body = JSON.stringify({ ...request, certificates });
    const response = await fetch(new URL('/v1/checks', at), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    return CheckResponse.parse(await response.json()).receipt!;
  };
  const genuine = await receiptOver([files.hash]);
  const [header, payload, signature] = genuine.text.split('.');
  const bytes = Buffer.from(payload!, 'base64url');
  const short = `${header}.${deflateRawSync(bytes).toString('base64url')}.${signature}`;
  return {
    at,
    browser,
    files,
    genuine,
    claims: JSON.parse(bytes.toString()) as ReceiptClaims,
    receiptOver,
    pasted: passedOnText({ ...genuine, isPacked: false }),
    /** As the code on a cover sheet holds it. */
    packed: passedOnText({ ...genuine, text: short, isPacked: true }),
    async close() {
      await browser.close();
      await checker.close();
      rmSync(files.folder, { recursive: true });
    },
  };
}

function filesToChoose() {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return { path: join(folder, name), hash: createHash('sha256').update(content).digest('hex') };
  };
  const certificate = file('certificate.pdf', 'a certificate invented for this test');
  const another = file('another.pdf', 'another one');
  const oneDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const picture = file('code.png', Buffer.from(oneDot, 'base64'));
  return {
    folder,
    certificate: certificate.path,
    hash: certificate.hash,
    another: another.path,
    anotherHash: another.hash,
    picture: picture.path,
  };
}

/** What the page says of a receipt, once it says anything. */
export async function saidOn(page: Page): Promise<string> {
  await page.waitForSelector('#out .outcome');
  return page.$eval('#out', (out) => (out as HTMLElement).innerText);
}
