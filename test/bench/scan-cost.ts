import type { CDPSession } from 'puppeteer-core';
import { openBed, type Bed } from '../browser/bed-job.ts';
import { press, textOf, until } from '../browser/hands.ts';
import { isMet, shown, type Result } from './bench.ts';

const fields = 300;
const seconds = 8;

/**
 * What our scripts cost on a form of 300 fields that changes ten times a second, as a share of one core: the page's main thread with them, less
 * the same page on a site nobody allowed. Run with `node scripts/run-typescript.mjs test/bench/scan-cost.ts` once the extension is built.
 */
export default async function scanCost(): Promise<number> {
  const bed = await openBed();
  try {
    const alone = await busyShare(bed, bed.world.school.forms.replace('forms.', 'elsewhere.'), async () => {});
    const watched = await busyShare(bed, bed.world.school.forms, () => bind(bed));
    const result: Result = {
      name: `${fields} fields, ten changes a second`,
      figure: watched - alone,
      goal: 0.05,
      rival: `share of one core; the page alone takes ${shown(alone)}`,
    };
    console.log(
      `${isMet(result) ? 'met    ' : 'NOT MET'}  ${result.name}: ${shown(result.figure)} (goal: at most ${result.goal}; ${result.rival})`,
    );
    return isMet(result) ? 0 : 1;
  } finally {
    await bed.world.close();
  }
}

async function bind({ panel }: Bed): Promise<void> {
  await press(panel, 'Use this case for this form');
  await until('the plan', async () => (await textOf(panel)).includes('On this page:'));
}

/** How much of the time the page's main thread is busy. */
async function busyShare({ form }: Bed, origin: string, ready: () => Promise<void>): Promise<number> {
  await form.bringToFront();
  await form.goto(`${origin}/forms/govuk-page/referral`);
  await form.evaluate((count) => {
    const place = document.querySelector('form')!;
    const present = place.querySelectorAll('input, select').length;
    for (let at = present; at < count; at += 1) {
      const row = document.createElement('div');
      row.innerHTML = `<label for="more${at}">Further detail ${at}</label><input id="more${at}" name="more${at}">`;
      place.append(row);
    }
  }, fields);
  await ready();
  await form.evaluate(() => {
    let at = 0;
    setInterval(() => {
      const row = document.createElement('p');
      row.textContent = `Saved ${(at += 1)}`;
      document.querySelector('form')!.append(row);
      document.querySelectorAll('form > p')[0]?.remove();
    }, 100);
  });
  // What is counted begins with the session that asks for it.
  const session = await form.createCDPSession();
  await session.send('Performance.enable');
  const before = await busySeconds(session);
  await new Promise((later) => setTimeout(later, seconds * 1000));
  const busy = (await busySeconds(session)) - before;
  await session.detach();
  if (busy <= 0) throw new Error('nothing was measured');
  return busy / seconds;
}

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}
