import { browser } from 'wxt/browser';
import type { FormFindings } from '../checker/form-findings.ts';
import { findField } from '../forms/scan.ts';
import {
  createGuard,
  formProfiles,
  matchForm,
  scanForm,
  settleFor,
  undoEntry,
  writeAll,
  type FormProfile,
  type Hold,
  type NotChecked,
  type OpenRoot,
  type WriteSettings,
} from '../forms/index.ts';
import { whyNotThisPupil } from '../forms/whose-form.ts';
import type { ContinueReason } from '../case/case.ts';
import type { ToPage } from '../messages.ts';
import { answerPanel, askSurely } from './ask.ts';
import { GuardDialog } from './dialog.tsx';
import { mount } from './host.ts';
import { Markers, type Marker } from './markers.tsx';
import { pageStyles } from './page-styles.ts';

declare global {
  var gate: ((event: Event) => void) | undefined;
  var guarding: true | undefined;
}

/** Total: whatever was not checked is said, and never looks like "clear". */
const notCheckedWords: Record<NotChecked, string> = {
  'not-bound': 'Not checked: no case is chosen for this form. Open the side panel and press “Use this case for this form”.',
  'no-findings': 'Not checked: there are no findings for this form.',
  'findings-out-of-date': 'Not checked: the case has just changed. Nothing was held back.',
  'link-lost': 'Not checked: the extension was restarted. Reload this page to have it checked.',
  'unknown-action': 'Not held back: it is not clear that this button sends the form. Some evidence is still missing.',
  failed: 'Not checked: something went wrong in the extension. Nothing was held back.',
};

type Bound = { findings: FormFindings | null; current: boolean; isBound: boolean; failed: boolean };

const openRoot: OpenRoot = (element) => (element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : element.shadowRoot);

/** What our script of a form's page does: tells the panel what is there, writes when told to, warns, and guards the last press. */
export function startForm(): void {
  const layer = mount(pageStyles);
  let bound: Bound = { findings: null, current: false, isBound: false, failed: false };
  let hold: Hold | null = null;
  let said: string | null = null;
  let hidden = false;

  const draw = () => {
    if (hold) return layer.draw(<GuardDialog hold={hold} onBack={back} onContinue={goOn} />);
    // Until the first answer it is not known whether a case was chosen for this form.
    if (hidden || (!bound.current && !bound.isBound && !said)) return layer.draw(null);
    layer.draw(<Markers markers={markersOf(bound)} summary={said ?? summaryOf(bound)} onHide={hide} />);
  };
  const say = (words: string | null) => {
    [said, hidden] = [words, false];
    draw();
  };
  const hide = () => {
    [said, hidden] = [null, true];
    draw();
  };
  const guard = createGuard({
    document,
    now: Date.now,
    profile: () => profileOf(bound),
    findings: () => bound.findings && { current: bound.current, findings: bound.findings.findings },
    isBound: () => bound.isBound,
    isAlive: () => Boolean(browser.runtime?.id),
    onHold(next) {
      hold = next;
      draw();
    },
    onNotChecked: (why) => say(notCheckedWords[why]),
  });
  const back = () => {
    hold = null;
    draw();
  };
  const goOn = (reason: ContinueReason) => {
    const items = hold ? [...hold.missing, ...hold.unanswered].map(({ item }) => item) : [];
    const button = hold?.buttonLabel ?? '';
    hold = null;
    const passed = (kept: boolean) => {
      guard.pass();
      const lost = kept ? '' : ' Your reason could not be kept: write it into the case.';
      say(`Nothing was sent yet. Press “${button}” again within a minute to send the form.${lost}`);
    };
    askSurely('submission-continued', { id: crypto.randomUUID(), reason, items }).then(
      () => passed(true),
      () => passed(false),
    );
  };
  const refresh = async () => {
    bound = { ...bound, current: false };
    try {
      bound = { ...(await askSurely('findings-wanted', null)), current: true };
    } catch {
      // Left as not current: the guard then says "not checked" and holds nothing.
    }
    draw();
  };

  globalThis.gate = guard.gate;
  for (const kind of ['scroll', 'resize'] as const)
    addEventListener(kind, () => requestAnimationFrame(draw), { capture: true, passive: true });
  const answers: Parameters<typeof answerPanel>[0] = {
    scan: () => Promise.resolve(scanned(bound)),
    write: (body) => written(body),
    undo: async (entries) => {
      const undone: boolean[] = [];
      for (const entry of entries) undone.push((await undoEntry(document, entry, writeSettings)).outcome !== 'refused');
      return undone;
    },
    'findings-changed': async () => {
      await refresh();
      return null;
    },
  };
  answerPanel(answers, isReadFromOutside);
  void refresh();
}

/** The page around this frame is of the same site and has our script too, which looks into its frames by itself. */
function isReadFromOutside(): boolean {
  try {
    return parent !== window && (parent as typeof globalThis & Window).guarding === true;
  } catch {
    return false;
  }
}

const writeSettings: WriteSettings = { openRoot, now: Date.now, settle: settleFor(), grantedOrigins: [] };

const profileOf = ({ findings }: Bound): FormProfile | null =>
  formProfiles.find(({ authority, route }) => authority === findings?.authority && route === findings.route) ?? null;

function scanned(bound: Bound): ToPage['scan']['reply'] {
  const form = scanForm(document, openRoot);
  return { form, matches: matchForm(form, profileOf(bound)) };
}

/** Asks once more, with what is on the page now, whether this is this child's form; then writes one field at a time. */
async function written({ entries, identity, ours }: ToPage['write']['body']): Promise<ToPage['write']['reply']> {
  const form = scanForm(document, openRoot);
  const refusal = whyNotThisPupil(form, matchForm(form), identity, ours);
  if (refusal) return entries.map(() => ({ outcome: 'refused', why: 'the form holds another child’s details' }));
  return writeAll(document, entries, writeSettings);
}

function summaryOf({ isBound, findings, failed }: Bound): string {
  if (!isBound) return notCheckedWords['not-bound'];
  if (failed) return notCheckedWords.failed;
  if (!findings) return 'Not checked: there is no checklist for the authority chosen in settings.';
  const count = (verdict: 'missing' | 'unanswered') =>
    findings.findings.filter((finding) => finding.verdict === verdict && finding.level !== 'advised').length;
  const [missing, unanswered] = [count('missing'), count('unanswered')];
  if (missing + unanswered === 0) return 'Nothing known to be missing. The authority decides.';
  return `${missing} missing and ${unanswered} not answered, by the authority’s checklist. The side panel says what and why.`;
}

/** Where the findings' own fields stand on the screen now. */
function markersOf(bound: Bound): Marker[] {
  const profile = profileOf(bound);
  const open = bound.findings?.findings.filter(({ verdict }) => verdict === 'missing' || verdict === 'unanswered') ?? [];
  if (!profile || open.length === 0) return [];
  const { form, matches } = scanned(bound);
  return open.flatMap((finding) => {
    const place = profile.beside.find(({ item }) => item === finding.item);
    if (!place) return [];
    const keyed = 'field' in place ? matches.find(({ key }) => key === place.field)?.fieldId : undefined;
    const field =
      'field' in place ? form.fields.find(({ id }) => id === keyed) : form.files.find(({ label }) => place.fileLabel.test(label));
    const box = field && findField(document, field.id, field.signature, openRoot)?.elements[0].getBoundingClientRect();
    if (!box || box.bottom < 0 || box.top > innerHeight) return [];
    return [{ finding, top: Math.max(0, box.top), left: Math.min(box.right + 12, innerWidth - 310) }];
  });
}
