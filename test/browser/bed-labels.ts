import type { Page } from 'puppeteer-core';
import type { ToPage } from '../../extension/messages.ts';
import { byHandle, camel } from '../demo-school/forms/build.ts';
import { drawSections } from '../demo-school/forms/draw-field.ts';
import type { Field } from '../demo-school/forms/field.ts';
import type { Taken } from '../demo-school/forms/label-figures.ts';
import { allLabels } from '../demo-school/forms/all-labels.ts';
import type { Label } from '../demo-school/forms/labels.ts';
import type { Bed } from './bed-job.ts';
import type { InLane } from './bed-lanes.ts';
import { until } from './hands.ts';

type Scan = ToPage['scan']['reply'];

/** Puts each label on a page of its own, in its section among its neighbours, and asks the extension what it takes it for. */
export async function takenLabels(inLane: InLane, lanes: number): Promise<Taken[]> {
  const shares = Array.from({ length: lanes }, (_, lane) => allLabels.filter((_, place) => place % lanes === lane));
  return (await Promise.all(shares.map((labels, place) => inLane((lane) => takenIn(lane, labels, place))))).flat();
}

async function takenIn(lane: Bed, labels: readonly Label[], place: number): Promise<Taken[]> {
  const address = `${lane.world.school.forms}/forms/govuk-page/referral?lane=${place}`;
  await lane.form.goto(address);
  const tab = await until('our script to listen', async () => tabThatListens(lane.panel, address));
  const taken: Taken[] = [];
  for (const label of labels) taken.push(await take(lane, tab, label));
  return taken;
}

const plain = (label: string, more: Partial<Field> = {}): Field => ({
  id: label,
  handle: camel(label),
  label,
  kind: 'text',
  means: null,
  ...more,
});

async function take({ form, panel }: Bed, tab: number, label: Label): Promise<Taken> {
  const { section = null, above = [], below = [], kind, choices } = label;
  const asked = plain(label.label, { handle: 'asked', kind, ...(choices && { choices }) });
  const fields = [...above.map((one) => plain(one)), asked, ...below.map((one) => plain(one))];
  const drawn = drawSections([{ title: section, about: null, fields }], { names: byHandle, wrapper: 'for' });
  await form.$eval('main', (main, markup) => (main.innerHTML = `<form>${markup}</form>`), drawn.map(({ text }) => text).join(''));
  const { form: page, matches } = await scan(panel, tab);
  const ids = page.fields.filter(({ signature }) => signature.name.startsWith('asked')).map(({ id }) => id);
  const match = matches.find(({ fieldId }) => ids.includes(fieldId));
  return { ...label, automatic: match?.how === 'automatic' ? match.key : null, suggested: match?.how === 'suggested' ? match.key : null };
}

const scan = (panel: Page, tab: number): Promise<Scan> =>
  panel.evaluate(async (id) => {
    const reply = (await chrome.tabs.sendMessage(id, { kind: 'scan', body: { parent: null } })) as { answer: Scan };
    return reply.answer;
  }, tab);

const tabThatListens = (panel: Page, address: string): Promise<number | null> =>
  panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const reply =
      tab?.id === undefined ? null : await chrome.tabs.sendMessage(tab.id, { kind: 'scan', body: { parent: null } }).catch(() => null);
    return reply ? tab!.id! : null;
  }, address);
