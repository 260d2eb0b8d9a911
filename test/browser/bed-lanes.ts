import type { Bed } from './bed-job.ts';
import { isPanel, press, pressToolbarButton } from './hands.ts';
import { allowSite } from './main-job.ts';

/** The same case in another window, with a tab and a panel of its own, so that several forms are filled while their pages settle. */
async function openLane(bed: Bed): Promise<Bed> {
  const { browser, school } = bed.world;
  const panels = new Set(browser.targets().filter(isPanel));
  const form = await browser.newPage({ type: 'window' });
  await form.goto(school.forms);
  const [target] = await Promise.all([
    browser.waitForTarget((one) => isPanel(one) && !panels.has(one), { timeout: 10_000 }),
    pressToolbarButton(browser, form),
  ]);
  const panel = await target.asPage();
  await press(panel, 'Form');
  await allowSite(panel, form);
  return { ...bed, panel, form };
}

export type InLane = <Result>(work: (lane: Bed) => Promise<Result>) => Promise<Result>;

/** Windows side by side; whoever has work takes the one that is free. */
export async function openLanes(bed: Bed, count: number): Promise<InLane> {
  const free = [bed];
  while (free.length < count) free.push(await openLane(bed));
  const waiting: Array<(lane: Bed) => void> = [];
  return async (work) => {
    const lane = free.pop() ?? (await new Promise<Bed>((resolve) => waiting.push(resolve)));
    try {
      return await work(lane);
    } finally {
      const next = waiting.shift();
      if (next) next(lane);
      else free.push(lane);
    }
  };
}
