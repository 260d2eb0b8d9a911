import { browser } from 'wxt/browser';
import { whenAtRest, type ReadOptions, type ReadOutcome } from '../mis/index.ts';
import { adapters } from '../mis/adapters.ts';
import { faultReport } from '../mis/fault-report.ts';
import { readKnown, type KnownOutcome } from '../mis/read-known.ts';
import { routeOf, type Teaching } from '../mis/teaching/lesson.ts';
import type { ListRead } from '../case/last-look.ts';
import { askBackground, askSurely } from './ask.ts';
import { hand, handAll, type Handed } from './hand-over.ts';
import { mount } from './host.ts';
import type { Corner } from './keep-clear.ts';
import { attentionIn, outlinesOf, type Marked } from './outlines.ts';
import { Overlay, type OverlayState } from './overlay.tsx';
import { controlsOn } from './page-controls.ts';
import { pageStyles } from './page-styles.ts';
import { teachable } from './pointing.tsx';
import { whenRouteChanges } from './route.ts';
import { isGone, isOfTheSame, isSeenBefore, whoseIn } from './same-page.ts';

const restMilliseconds = 500;
const mostInVain = 4;

/** Looks at the page, draws the overlay, and looks again whenever the page has changed and come to rest. */
export async function startReader(): Promise<void> {
  const layer = mount(pageStyles, 'register');
  const asked = Promise.all([askSurely('as-of', null), askSurely('taught', null)]);
  const known = async () => asked.then(() => ({ ...options(), adapters }));
  const pointing = teachable(layer, { redraw: () => draw(), known, relearn: () => relearn() });
  const [asOf, taught] = await asked;
  let teachings: Teaching[] = taught;
  let state: OverlayState | null = null;
  let notice: string | null = null;
  let marked: Marked = [];
  let controls = controlsOn(document);
  /** How much of a list is in the case of one pupil. */
  let listRead: { whose: string; list: ListRead } | null = null;
  let schoolYear: number | undefined;
  let collecting: AbortController | null = null;
  let hidden = false;
  let corner: Corner | null = null;
  /** The page went on to another while it was collected. */
  let left = false;
  /** Looks one after the other during which the page went on. */
  let inVain = 0;

  const draw = () => {
    if (pointing.isUnderWay()) return;
    const isShown = (state || notice) && !hidden;
    layer.draw(isShown ? <Overlay state={state} notice={notice} corner={corner} controls={controls} acts={acts} /> : null);
  };
  const options = (): ReadOptions => ({
    today: asOf,
    ...(schoolYear !== undefined && { schoolYear }),
    lessons: teachings.filter(({ route }) => route === routeOf(location.href)).map(({ lesson }) => lesson),
  });
  const update = (change: Partial<OverlayState>) => {
    if (state) state = { ...state, ...change };
    draw();
  };
  const notify = (words: string) => {
    notice = words;
    update({ progress: null });
  };
  const show = (outcome: ReadOutcome, broken: string | null) => {
    [marked, controls] = [attentionIn(outcome, asOf), controlsOn(document)];
    // What was said of one child, or of one page of a list, is not left standing beside another.
    const said = state && isOfTheSame(state.outcome, outcome) ? state.said : null;
    const list = listRead && listRead.whose === whoseIn(outcome) ? listRead.list : null;
    state =
      outcome.kind === 'no-register'
        ? null
        : { outcome, broken, progress: null, outlines: outlinesOf(outcome, marked), attention: marked, list, said };
    draw();
  };
  const look = async (): Promise<void> => {
    if (collecting || hidden) return;
    const { outcome, broken } = await readKnown(document, options(), adapters);
    if (collecting || hidden) return;
    inVain = isGone(outcome) ? inVain + 1 : 0;
    // Nobody had asked for it: the page is looked at again when it has come to where it goes.
    if (inVain > 0 && inVain < mostInVain) return void setTimeout(rested, restMilliseconds);
    // A grid draws itself anew after it was scrolled back: what was collected of it still stands.
    if (state && isSeenBefore(outcome, state.outcome)) replace();
    else show(outcome, broken);
  };

  const rested = (): void => {
    if (browser.runtime?.id) return void look();
    // The extension was updated or removed under us.
    stop();
    layer.remove();
  };

  const collect = async (): Promise<KnownOutcome> => {
    collecting = new AbortController();
    const { signal } = collecting;
    try {
      return await readKnown(document, { ...options(), signal, collect: true, onProgress: (progress) => update({ progress }) }, adapters);
    } finally {
      collecting = null;
    }
  };

  /** Reads what the user pressed for, and hands it over; what they are told of it stays until they do something else. */
  const readAndHand = async (handOver: (outcome: Extract<ReadOutcome, { kind: 'read' }>) => Promise<Handed>): Promise<void> => {
    const { outcome, broken } = await collect();
    if (left || isGone(outcome)) {
      notify(left ? wentOn : wentToAnother);
      return look();
    }
    show(outcome, broken);
    if (outcome.kind !== 'read') return;
    const handed = await handOver(outcome);
    if ('notice' in handed) return notify(handed.notice);
    if (handed.list) listRead = { whose: whoseIn(outcome), list: handed.list };
    update({ said: handed.said, ...(handed.list && { list: handed.list }) });
  };
  const begin = (handOver: Parameters<typeof readAndHand>[0]): void => {
    [left, notice] = [false, null];
    void askBackground('open-panel', null).catch(() => null);
    void readAndHand(handOver).catch(() => notify(failed));
  };

  const acts = {
    read(place: number) {
      const seen = state?.outcome.kind === 'read' && state.outcome.reading.pupils[place]?.identity;
      if (!collecting && seen) begin((outcome) => hand(outcome, seen));
    },
    list() {
      if (!collecting) begin(handAll);
    },
    report() {
      const outcome = state?.outcome;
      if (!outcome) return;
      notice = null;
      navigator.clipboard.writeText(faultReport(document, outcome)).then(
        () => update({ said: 'Copied: the shape of this page, and no word of it. Read it where you paste it before you send it on.' }),
        () => update({ said: 'This page does not let anything be copied.' }),
      );
    },
    answerYear(year: number) {
      [schoolYear, notice] = [year, null];
      void look();
    },
    teach() {
      notice = null;
      void askBackground('open-panel', null).catch(() => null);
      void pointing.begin();
    },
    cancel: () => collecting?.abort(),
    move(to: Corner) {
      corner = to;
      draw();
    },
    hide() {
      [hidden, notice] = [true, null];
      draw();
    },
  };

  const relearn = async () => {
    teachings = await askSurely('taught', null);
    hidden = false;
    await look();
  };

  // The address goes on before the page does. Whose page it was is kept until it has changed and come to rest: what is read until then fits
  // neither, and is not stored.
  const route = whenRouteChanges(() => {
    collecting?.abort();
    left = true;
    schoolYear = undefined;
    marked = [];
    update({ outlines: [] });
  });

  const replace = () => state && update({ outlines: outlinesOf(state.outcome, marked) });
  for (const kind of ['scroll', 'resize'] as const)
    addEventListener(kind, () => requestAnimationFrame(replace), { capture: true, passive: true });
  const stop = whenAtRest(document, restMilliseconds, rested, route.check);
  await look();
}

const wentOn = 'Nothing was stored: the page went on to another one while it was read. Press again when it has come to rest.';
const wentToAnother =
  'Nothing was stored: the page went to another pupil while it was read. Look whose register it shows now before you press again.';
const failed = 'Nothing was stored: something went wrong in the extension while it read this page. Reload the page and try again.';
