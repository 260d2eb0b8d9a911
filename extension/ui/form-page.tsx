import { browser } from 'wxt/browser';
import { createGuard, matchForm, scanForm, settleFor, undoEntry, writeAll, type Hold, type Place, withPage } from '../forms/index.ts';
import type { WriteSettings } from '../forms/may-write.ts';
import { putAllBack } from '../forms/put-back.ts';
import { whyNotThisPupil } from '../forms/whose-form.ts';
import type { ContinueReason } from '../case/case.ts';
import type { ToPage } from '../messages.ts';
import { answerPanel, askSurely } from './ask.ts';
import { GuardDialog } from './dialog.tsx';
import { notCheckedWords, summaryOf } from './form-summary.ts';
import { goTo, markersOf, notOurs, openRoot, placesNow, profileHere, scanned, type Bound } from './form-scan.ts';
import { watchFiles, watchTyping } from './form-watch.ts';
import { mount } from './host.ts';
import { Markers } from './markers.tsx';
import { pageStyles } from './page-styles.ts';
import { PointAtField } from './point-at-field.tsx';

declare global {
  var gate: ((event: Event) => void) | undefined;
  var guarding: true | undefined;
}

/** What our script of a form's page does: tells the panel what is there, writes when told to, warns, and guards the last press. */
export function startForm(): void {
  const layer = mount(pageStyles);
  let bound: Bound = { findings: null, current: false, isBound: false, failed: false, carried: [] };
  const doubts = new Map<string, string[]>();
  let hold: Hold | null = null;
  let placeOf: (item: string) => Place | null = () => null;
  let said: string | null = null;
  let hidden = false;
  let point: ((fieldId: string | null) => void) | null = null;

  const draw = () => {
    if (hold) return layer.draw(<GuardDialog hold={hold} placeOf={placeOf} onGo={go} onBack={back} onContinue={goOn} />);
    if (point) return layer.draw(<PointAtField onPoint={point} />);
    // Until the first answer it is not known whether a case was chosen for this form.
    if (hidden || (!bound.current && !bound.isBound && !said)) return layer.draw(null);
    layer.draw(<Markers markers={markersOf(bound, doubts)} summary={said ?? summaryOf(bound)} onHide={hide} />);
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
    profile: () => profileHere(bound),
    notOurs: () => notOurs(bound),
    findings: () => bound.findings && { current: bound.current, findings: bound.findings.findings },
    isBound: () => bound.isBound,
    isAlive: () => Boolean(browser.runtime?.id),
    onHold(next) {
      try {
        [hold, placeOf] = [next, placesNow(bound)];
        draw();
      } catch (error) {
        // Half of a dialog would count as shown the next time, and the press would be stopped with nothing to say why.
        hold = null;
        layer.draw(null);
        throw error;
      }
      tellTyped();
    },
    onNotChecked: (why) => say(notCheckedWords[why]),
  });
  const back = () => {
    hold = null;
    draw();
  };
  const go = (place: Place) => {
    back();
    goTo(place);
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

  const pointAtField = () =>
    new Promise<string | null>((tell) => {
      point?.(null);
      point = (fieldId) => {
        point = null;
        draw();
        tell(fieldId);
      };
      draw();
    });

  globalThis.gate = guard.gate;
  const tellTyped = watchTyping(
    () => bound,
    (page) => (bound = { ...bound, carried: withPage(bound.carried, page) }),
  );
  watchFiles(
    () => bound,
    (fieldId, found) => {
      doubts.set(fieldId, found);
      [hidden] = [found.length > 0 ? false : hidden];
      draw();
    },
  );
  for (const kind of ['scroll', 'resize'] as const)
    addEventListener(kind, () => requestAnimationFrame(draw), { capture: true, passive: true });
  const answers: Parameters<typeof answerPanel>[0] = {
    scan: () => Promise.resolve(scanned(bound)),
    write: (body) => written(body, bound),
    'put-back': (body) => puttingBack(body, bound),
    undo: async (entries) => {
      const undone: ToPage['undo']['reply'] = [];
      for (const entry of entries) undone.push(await undoEntry(document, entry, writeSettings));
      return undone;
    },
    'point-at-field': pointAtField,
    'leave-pointing': async () => {
      point?.(null);
      return null;
    },
    'findings-changed': async () => {
      await refresh();
      return null;
    },
  };
  answerPanel(answers, isReadFromOutside);
  void refresh().then(tellTyped);
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

const anothers = 'the form holds another child’s details';

/** Asks once more, with what is on the page now, whether this is this child's form, on a site of the authority's; `null` where it is. */
function whyNotHere({ identity, ours }: Pick<ToPage['write']['body'], 'identity' | 'ours'>, bound: Bound): string | null {
  if (notOurs(bound) === 'another-site') return 'your settings name other sites for this authority’s forms';
  const form = scanForm(document, openRoot);
  return whyNotThisPupil(form, matchForm(form), identity, ours) ? anothers : null;
}

/** One field at a time. */
async function written({ entries, ...whose }: ToPage['write']['body'], bound: Bound): Promise<ToPage['write']['reply']> {
  const why = whyNotHere(whose, bound);
  return why ? entries.map(() => ({ outcome: 'refused', why })) : writeAll(document, entries, writeSettings);
}

async function puttingBack({ fields, ...whose }: ToPage['put-back']['body'], bound: Bound): Promise<ToPage['put-back']['reply']> {
  const why = whyNotHere(whose, bound);
  return why ? fields.map(() => ({ outcome: 'refused', why })) : putAllBack(document, fields, writeSettings);
}
