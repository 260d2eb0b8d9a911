import { browser } from 'wxt/browser';
import { createGuard, withPage, type Hold, type Place } from '../forms/index.ts';
import type { ContinueReason } from '../case/case.ts';
import { shadowRootOf } from '../mis/roots.ts';
import { whenAtRest } from '../mis/when-at-rest.ts';
import { answerPanel, askSurely } from './ask.ts';
import { GuardDialog } from './dialog.tsx';
import { notCheckedWords, passWords, summaryOf } from './form-summary.ts';
import {
  byWords,
  controlsNow,
  fieldElements,
  goTo,
  markedOn,
  markersOf,
  nothingYet,
  notOurs,
  placesNow,
  profileHere,
  type Bound,
  type Marked,
} from './form-scan.ts';
import { framesOf } from './form-frames.ts';
import { watchFiles, watchSteps, watchTyping } from './form-watch.ts';
import { puttingBack, undoAll, written } from './form-write.ts';
import { mount } from './host.ts';
import { Markers } from './markers.tsx';
import { pageStyles } from './page-styles.ts';
import { PointAtField } from './point-at-field.tsx';

declare global {
  var gate: ((event: Event) => void) | undefined;
  var guarding: true | undefined;
}

const restMilliseconds = 400;

/** What our script of a form's page does: tells the panel what is there, writes when told to, warns, and guards the last press. */
export function startForm(): void {
  const layer = mount(pageStyles, 'form');
  let bound: Bound = nothingYet;
  const doubts = new Map<string, string[]>();
  /** Found anew only where something has changed: names are costly to read, and a page scrolls often. */
  let marked: { on: Marked[]; fields: Element[] } | null = null;
  let hold: Hold | null = null;
  let placeOf: (item: string) => Place | null = () => null;
  let said: string | null = null;
  let hidden = false;
  let point: ((fieldId: string | null) => void) | null = null;

  const draw = () => {
    if (hold) {
      const shown = hold;
      const acts = { onGo: go, onBack: () => back(shown), onReason: keepReason, onContinue: (kept: boolean) => goOn(shown, kept) };
      return layer.draw(<GuardDialog hold={hold} placeOf={placeOf} {...acts} />);
    }
    if (point) return layer.draw(<PointAtField onPoint={point} />);
    // Until the first answer it is not known whether a case was chosen for this form.
    if (hidden || (!bound.current && !bound.isBound && !said)) return layer.draw(null);
    marked ??= { on: markedOn(bound, doubts), fields: fieldElements() };
    // Summed up once, by the page around.
    const summary = said ?? (window === window.top ? summaryOf(bound) : null);
    layer.draw(<Markers markers={markersOf(marked.on)} summary={summary} controls={controlsNow()} onHide={hide} />);
  };
  const drawAnew = () => {
    marked = null;
    draw();
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
    openRoot: shadowRootOf,
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
  /** A dialog says that it was closed a little later: by then another press may be held, and must not be stopped with nothing to say why. */
  const back = (shown: Hold) => {
    if (hold !== shown) return;
    hold = null;
    draw();
  };
  const go = (place: Place) => {
    hold = null;
    draw();
    goTo(place);
  };
  /** Kept before the pass is given: a page that is sent takes with it what was not kept yet. */
  const keepReason = (reason: ContinueReason): Promise<boolean> => {
    const items = hold ? [...hold.missing, ...hold.unanswered].map(({ item }) => item) : [];
    return askSurely('submission-continued', { id: crypto.randomUUID(), reason, items }).then(
      () => true,
      () => false,
    );
  };
  const goOn = (shown: Hold, kept: boolean) => {
    if (hold !== shown) return;
    hold = null;
    guard.pass();
    say(passWords(shown.buttonLabel, kept));
  };
  const refresh = async () => {
    bound = { ...bound, current: false };
    try {
      bound = { ...(await askSurely('findings-wanted', null)), current: true };
    } catch {
      // Left as not current: the guard then says "not checked" and holds nothing.
    }
    drawAnew();
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

  // Brought back as it was left, with what was found and said then: nobody told it of what has changed meanwhile, or that it was sent.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    said = null;
    void refreshAndTell();
  });
  globalThis.gate = guard.gate;
  const frames = framesOf(window, () => void refresh());
  frames.hear(['click', 'submit', 'navigate'], guard.gate);
  const tellTyped = watchTyping(
    frames,
    () => bound,
    (page) => (bound = { ...bound, carried: withPage(bound.carried, page) }),
    (isAnother) => {
      if (isAnother === bound.isAnother) return;
      [bound, hidden] = [{ ...bound, isAnother }, false];
      drawAnew();
    },
  );
  /** What stands on the page says whose it is, also of a case that was only now chosen for it. */
  const refreshAndTell = () => refresh().then(tellTyped);
  watchFiles(
    frames,
    () => bound,
    (fieldId, found) => {
      doubts.set(fieldId, found);
      [hidden] = [found.length > 0 ? false : hidden];
      drawAnew();
    },
  );
  const drawSoon = () => requestAnimationFrame(draw);
  for (const kind of ['scroll', 'resize'] as const) addEventListener(kind, drawSoon, { capture: true, passive: true });
  frames.hear(['scroll'], drawSoon);
  // A step that is drawn without loading, or a field that comes late: what stands beside fields would go on standing where they were.
  const tellStep = watchSteps(fieldElements());
  const stop = whenAtRest(document, restMilliseconds, () => {
    if (!browser.runtime?.id) return stop();
    const [before, now] = [marked?.fields ?? [], fieldElements()];
    tellStep(now);
    const isSame = before.length === now.length && before.every((element, place) => element === now[place]);
    return isSame ? draw() : drawAnew();
  });
  const answers: Parameters<typeof answerPanel>[0] = {
    scan: ({ parent }) => Promise.resolve(byWords(bound, parent)),
    write: (body) => written(body, bound),
    'put-back': (body) => puttingBack(body, bound),
    undo: undoAll,
    'point-at-field': pointAtField,
    'leave-pointing': () => Promise.resolve(point?.(null)).then(() => null),
    'findings-changed': () => refreshAndTell().then(() => null),
  };
  answerPanel(answers);
  void refreshAndTell();
}
