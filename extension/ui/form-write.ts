import { matchForm, scanForm, settleFor, undoEntry, writeAll } from '../forms/index.ts';
import type { WriteSettings } from '../forms/may-write.ts';
import { putAllBack } from '../forms/put-back.ts';
import { whyNotThisPupil } from '../forms/whose-form.ts';
import type { Granted, ToPage, Whose } from '../messages.ts';
import { shadowRootOf } from '../mis/roots.ts';
import { notOurs, type Bound } from './form-scan.ts';

const settingsWith = ({ grantedOrigins }: Granted): WriteSettings => ({
  openRoot: shadowRootOf,
  now: Date.now,
  settle: settleFor(),
  grantedOrigins,
});

const anothers = 'the form holds another child’s details';

/** Asks once more, with what is on the page now, whether this is this child's form, on a site of the authority's; `null` where it is. */
function whyNotHere({ identity, ours }: Whose, bound: Bound): string | null {
  if (notOurs(bound) === 'another-site') return 'your settings name other sites for this authority’s forms';
  const form = scanForm(document, shadowRootOf);
  return whyNotThisPupil(form, matchForm(form), identity, ours) ? anothers : null;
}

/** One field at a time. */
export async function written({ entries, ...whose }: ToPage['write']['body'], bound: Bound): Promise<ToPage['write']['reply']> {
  const why = whyNotHere(whose, bound);
  return why ? entries.map(() => ({ outcome: 'refused', why })) : writeAll(document, entries, settingsWith(whose));
}

export async function puttingBack({ fields, ...whose }: ToPage['put-back']['body'], bound: Bound): Promise<ToPage['put-back']['reply']> {
  const why = whyNotHere(whose, bound);
  return why ? fields.map(() => ({ outcome: 'refused', why })) : putAllBack(document, fields, settingsWith(whose));
}

/** One at a time, in the order given. */
export async function undoAll({ entries, ...granted }: ToPage['undo']['body']): Promise<ToPage['undo']['reply']> {
  const undone: ToPage['undo']['reply'] = [];
  for (const entry of entries) undone.push(await undoEntry(document, entry, settingsWith(granted)));
  return undone;
}
