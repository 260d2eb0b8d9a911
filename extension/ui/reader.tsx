import { browser } from 'wxt/browser';
import { isPartOf, whenAtRest, type ReadOptions, type ReadOutcome } from '../mis/index.ts';
import { adapters } from '../mis/adapters.ts';
import { faultReport } from '../mis/fault-report.ts';
import { readKnown, type KnownOutcome } from '../mis/read-known.ts';
import { routeOf, type Teaching } from '../mis/teaching/lesson.ts';
import { askBackground, askSurely } from './ask.ts';
import { hand, handAll } from './hand-over.ts';
import { mount } from './host.ts';
import { attentionIn, outlinesOf, type Marked } from './outlines.ts';
import { corners, Overlay, type Corner, type OverlayState } from './overlay.tsx';
import { pageStyles } from './page-styles.ts';
import { teachable } from './pointing.tsx';
import { whenRouteChanges } from './route.ts';

const restMilliseconds = 500;

/** Looks at the page, draws the overlay, and looks again whenever the page has changed and come to rest. */
export async function startReader(): Promise<void> {
  const layer = mount(pageStyles);
  const asked = Promise.all([askSurely('as-of', null), askSurely('taught', null)]);
  const known = async () => asked.then(() => ({ ...options(), adapters }));
  const pointing = teachable(layer, { redraw: () => draw(), known, relearn: () => relearn() });
  const [asOf, taught] = await asked;
  let teachings: Teaching[] = taught;
  let state: OverlayState | null = null;
  let marked: Marked = [];
  let schoolYear: number | undefined;
  let collecting: AbortController | null = null;
  let hidden = false;
  let corner: Corner = corners[0];
  /** The page went on to another while it was collected. */
  let left = false;

  const draw = () => pointing.isUnderWay() || layer.draw(state && !hidden ? <Overlay state={state} corner={corner} acts={acts} /> : null);
  const options = (): ReadOptions => ({
    today: asOf,
    ...(schoolYear !== undefined && { schoolYear }),
    lessons: teachings.filter(({ route }) => route === routeOf(location.href)).map(({ lesson }) => lesson),
  });
  const update = (change: Partial<OverlayState>) => {
    if (state) state = { ...state, ...change };
    draw();
  };
  const show = (outcome: ReadOutcome, broken: string | null) => {
    marked = attentionIn(outcome, asOf);
    // What was said of one child is not left standing beside another.
    const said = state && isOfTheSame(state.outcome, outcome) ? state.said : null;
    state =
      outcome.kind === 'no-register'
        ? null
        : { outcome, broken, progress: null, outlines: outlinesOf(outcome, marked), attention: marked, said };
    draw();
  };
  const look = async () => {
    if (collecting || hidden) return;
    const { outcome, broken } = await readKnown(document, options(), adapters);
    if (collecting || hidden) return;
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

  const acts = {
    read(place: number) {
      const seen = state?.outcome.kind === 'read' && state.outcome.reading.pupils[place]?.identity;
      if (collecting || !seen) return;
      left = false;
      void askBackground('open-panel', null).catch(() => null);
      void collect().then(
        async ({ outcome, broken }) => {
          if (left) return look().then(() => update({ said: wentOn }));
          show(outcome, broken);
          if (outcome.kind === 'read') update({ said: await hand(outcome, seen) });
        },
        () => update({ progress: null, said: failed }),
      );
    },
    list() {
      if (collecting) return;
      void askBackground('open-panel', null).catch(() => null);
      void collect().then(
        async ({ outcome, broken }) => {
          show(outcome, broken);
          if (outcome.kind === 'read') update({ said: await handAll(outcome) });
        },
        () => update({ progress: null, said: failed }),
      );
    },
    report() {
      const outcome = state?.outcome;
      if (!outcome) return;
      navigator.clipboard.writeText(faultReport(document, outcome)).then(
        () => update({ said: 'Copied: the shape of this page, and no word of it. Read it where you paste it before you send it on.' }),
        () => update({ said: 'This page does not let anything be copied.' }),
      );
    },
    answerYear(year: number) {
      schoolYear = year;
      void look();
    },
    teach() {
      void askBackground('open-panel', null).catch(() => null);
      void pointing.begin();
    },
    cancel: () => collecting?.abort(),
    move() {
      corner = corners[(corners.indexOf(corner) + 1) % corners.length]!;
      draw();
    },
    hide() {
      hidden = true;
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
const failed = 'Nothing was stored: something went wrong in the extension while it read this page. Reload the page and try again.';

/** The same pupils, in name and number. */
function isOfTheSame(one: ReadOutcome, other: ReadOutcome): boolean {
  if (one.kind !== 'read' || other.kind !== 'read') return one.kind === other.kind;
  const names = ({ reading }: typeof one) => JSON.stringify(reading.pupils.map(({ identity }) => identity));
  return names(one) === names(other);
}

/** A look that saw a part of what a read collected, and nothing else. */
const isSeenBefore = (look: ReadOutcome, before: ReadOutcome): boolean =>
  look.kind === 'read' &&
  before.kind === 'read' &&
  look.reading.coverage.seen < before.reading.coverage.seen &&
  isPartOf(look.reading, before.reading);
