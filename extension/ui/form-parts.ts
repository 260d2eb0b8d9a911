import { browser } from 'wxt/browser';
import { holdBackDoubles, type ScannedForm } from '../forms/index.ts';
import type { Granted, ToPage } from '../messages.ts';
import { askPage } from './ask.ts';
import { frameIn, idIn, ownId } from './frame-ids.ts';
import { isAllowed } from './tab.ts';

type Scan = ToPage['scan']['reply'];

/**
 * A form as one, whatever stands in frames of other sites: `frames` are those that answered, by the browser's numbers, the page itself (0) first, and `parts` what each said.
 * A field's id says in which frame it is, in its part as in the whole. `framesNotRead` of the form are what still nobody looked into.
 */
export type Parts = Scan & { frames: number[]; parts: ScannedForm[] } & Granted;

const formScript: ['/content-scripts/form.js'] = ['/content-scripts/form.js'];

/** Looks at the page in a tab and at the frames in it whose sites were allowed; `null` where our script cannot be there. `parent`: see `matchForm`. */
export async function scanParts(tab: number, parent: number | null = null): Promise<Parts | null> {
  const page = (await askPage(tab, 'scan', { parent }, 0)) ?? (await askInjected(tab, parent));
  if (!page) return null;
  const allowed = await allowedOf(page.form.framesNotRead);
  if (allowed.length === 0) return { ...page, frames: [0], parts: [page.form], grantedOrigins: [] };
  const inside = (await scansInFrames(tab, parent)).map(named);
  const { url } = await browser.tabs.get(tab);
  const granted = [
    ...(url ? [new URL(url).origin] : []),
    ...allowed,
    ...(await allowedOf(inside.flatMap(({ form }) => form.framesNotRead))),
  ];
  return {
    ...joined(page, inside),
    frames: [0, ...inside.map(({ frame }) => frame)],
    parts: [page.form, ...inside.map(({ form }) => form)],
    grantedOrigins: granted,
  };
}

/** The user says that this is a form, though nothing on the page looked like one to the detector. */
async function askInjected(tab: number, parent: number | null): Promise<Scan | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: formScript });
  } catch {
    return null;
  }
  return askPage(tab, 'scan', { parent }, 0);
}

async function allowedOf(origins: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(origins.map((origin) => origin !== '' && isAllowed(origin)));
  return origins.filter((_, place) => allowed[place]);
}

/** Part of a form may look like none by itself, so our script is brought to every frame that may be looked at. Twice does nothing. */
async function scansInFrames(tab: number, parent: number | null): Promise<Array<Scan & { frame: number }>> {
  const injected = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: formScript }).catch(() => []);
  const frames = injected.map(({ frameId }) => frameId).filter((frame) => frame !== 0);
  const scans = await Promise.all(frames.map(async (frame) => ({ frame, scan: await askPage(tab, 'scan', { parent }, frame) })));
  return scans.flatMap(({ frame, scan }) => (scan ? [{ frame, ...scan }] : [])).toSorted((one, other) => one.frame - other.frame);
}

function named({ frame, form, ...scan }: Scan & { frame: number }): Scan & { frame: number } {
  const rename = <One extends { id: string }>(all: One[]) => all.map((one) => ({ ...one, id: idIn(frame, one.id) }));
  return {
    ...scan,
    frame,
    form: { ...form, fields: rename(form.fields), files: rename(form.files) },
    matches: scan.matches.map((match) => ({ ...match, fieldId: idIn(frame, match.fieldId) })),
  };
}

function joined({ form, matches, title }: Scan, inside: Scan[]): Scan {
  const read = new Set(inside.map((part) => part.form.host));
  const isRead = (origin: string) => origin !== '' && read.has(new URL(origin).host);
  const forms = [form, ...inside.map((part) => part.form)];
  return {
    title,
    form: {
      ...form,
      heading: forms.map(({ heading }) => heading).find(Boolean) ?? '',
      fields: forms.flatMap(({ fields }) => fields),
      files: forms.flatMap(({ files }) => files),
      adders: forms.flatMap(({ adders }) => adders),
      shown: forms.flatMap(({ shown }) => shown),
      framesNotRead: forms.flatMap((part) => part.framesNotRead.filter((origin) => !isRead(origin))),
    },
    matches: holdBackDoubles([...matches, ...inside.flatMap((part) => part.matches)]),
  };
}

type Owned = { fieldId: string };

/**
 * Asks each frame about its own fields, one frame after another; the answers in the order of what was asked. `null` where the page is gone, and
 * `gone` for what stood in a frame that is.
 */
export async function askOwners<One extends Owned, Answer>(
  ones: readonly One[],
  ask: (own: One[], frame: number) => Promise<Answer[] | null>,
  gone: Answer,
): Promise<Answer[] | null> {
  const answers = new Map<One, Answer>();
  for (const frame of new Set(ones.map(({ fieldId }) => frameIn(fieldId)))) {
    const own = ones.filter(({ fieldId }) => frameIn(fieldId) === frame);
    const answered = await ask(
      own.map((one) => ({ ...one, fieldId: ownId(one.fieldId) })),
      frame,
    );
    if (!answered && frame === 0) return null;
    for (const [place, one] of own.entries()) answers.set(one, answered?.[place] ?? gone);
  }
  return ones.map((one) => answers.get(one)!);
}

/** The id of a field that the user points at in any of these frames; `null` where they leave. */
export async function pointedIn(tab: number, frames: readonly number[]): Promise<string | null> {
  const pointed = await Promise.race(
    frames.map(async (frame) => {
      const id = await askPage(tab, 'point-at-field', null, frame);
      return id === null ? null : idIn(frame, id);
    }),
  );
  // Another frame of the page may be waiting still.
  await askPage(tab, 'leave-pointing', null);
  return pointed;
}
