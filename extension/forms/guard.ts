import { actionPageOf, classifyAction, wordsOn, type Action } from './classify.ts';
import type { GuardFinding, GuardFindings, Hold, NotChecked } from './held.ts';
import type { OpenRoot } from './page-elements.ts';
import { pressedIn } from './pressed.ts';
import type { FormProfile } from './profile.ts';

/** What the guard is handed. `findings` are the latest pushed to the page, since a press cannot wait for an answer. */
export type GuardSettings = {
  document: Document;
  openRoot: OpenRoot;
  now: () => number;
  profile: () => FormProfile | null;
  findings: () => GuardFindings | null;
  /** Why the findings are not about this page; `null` where nothing says so. */
  notOurs: () => 'another-site' | 'another-request' | 'another-pupil' | 'no-checklist' | null;
  /** The user bound this tab to a case. */
  isBound: () => boolean;
  /** The extension still answers; an orphaned page must not be held. */
  isAlive: () => boolean;
  /** Shows the dialog. If it throws, the press goes through. */
  onHold: (hold: Hold) => void;
  onNotChecked: (why: NotChecked) => void;
};

export type Guard = {
  /** Takes click, submit and navigate events; the detector's capture listener and the other two nets call it. `page` is a frame's own document. */
  gate: (event: Event, page?: Document) => void;
  /**
   * After the user chose to go on: lets their next press of the held button through, once; where no press was seen, the next sending. What that
   * sets off goes through for as long as a pass lasts, until the page is sent or the same is pressed again. False where nothing is held.
   */
  pass: () => boolean;
};

/** Not `isSeen`: a net caught the sending. `touched` is what the user last pressed before it, be it no button at all. */
type Press = {
  element: Element | null;
  words: string;
  document: Document;
  page: string;
  at: number;
  isSeen: boolean;
  touched: EventTarget | undefined;
};

const passLasts = 60_000;
/** What a press that needs no pass sets off, a page may do a little later. */
const followsWithin = 5_000;

/** Holds the press that would send the form while something is missing. It never presses, and any fault of its own lets the press through. */
export function createGuard(settings: GuardSettings): Guard {
  let held: Press | null = null;
  let armed: Press | null = null;
  /** What a pass was used for. A page may check that nobody is a robot, or take in files, before it sends. */
  let spent: Press | null = null;
  let letThrough: Press | null = null;
  let touched: EventTarget | undefined;

  const pressOf = (element: Element | null, document: Document, isSeen: boolean): Press => ({
    element,
    words: element ? wordsOn(element) : '',
    document,
    page: document.location.href.replace(/#.*/, ''),
    at: settings.now(),
    isSeen,
    touched,
  });

  function click(event: Event, page: Document): void {
    // A page's own script can make clicks; they neither spend the user's pass nor count as the user's press.
    if (!event.isTrusted) return;
    [touched] = event.composedPath();
    const element = pressedIn(event, settings.openRoot);
    if (!element) {
      if (spent && !spent.isSeen && spent.touched === touched) spent = null;
      return;
    }
    const press = pressOf(element, page, true);
    if (armed && isFresh(armed, press, passLasts) && isSameButton(armed, press)) {
      [armed, held, spent, letThrough] = [null, null, press, press];
      return;
    }
    const isHeld = decide(event, press);
    letThrough = isHeld ? null : press;
    if (isHeld) spent = null;
  }

  /** The nets for what no click was seen to begin. */
  function sent(event: Event, element: Element | null, page: Document): void {
    const press = pressOf(element, page, false);
    if (!goesWith(spent, press, passLasts) && !goesWith(letThrough, press, followsWithin)) {
      // A pass for a button that was pressed waits for that press.
      const isPassed = armed && !armed.isSeen && isFresh(armed, press, passLasts) && (armed.element === null || isSameButton(armed, press));
      if (!isPassed) return void decide(event, press);
      [armed, held, spent] = [null, null, press];
    }
    // The page itself goes: what is sent later is no part of it. A frame may be sent only to take in a file.
    if (event.type === 'navigate' && page === settings.document) spent = null;
  }

  /** True where the event was held. */
  function decide(event: Event, press: Press): boolean {
    const action = classifyAction(press.element, actionPageOf([...new Set([press.document, settings.document])], settings.profile()));
    const hold = holdFor(action, press);
    if (!hold) return false;
    // Shown first: a press that is stopped with nothing to say why would leave the user stuck.
    settings.onHold(hold);
    event.preventDefault();
    event.stopImmediatePropagation();
    // A pass waits for the button it was given for, even if the page's script tries that one first.
    armed = armed && isSameButton(armed, press) && isFresh(armed, press, passLasts) ? armed : null;
    held = press;
    return true;
  }

  function holdFor(action: Action, press: Press): Hold | null {
    if (action === 'next' || action === 'other') return null;
    if (!settings.isBound()) return notChecked('not-bound');
    if (!settings.isAlive()) return notChecked('link-lost');
    const latest = settings.findings();
    if (!latest) return notChecked('no-findings');
    const other = settings.notOurs();
    if (other) return notChecked(other);
    if (!latest.current) return notChecked('findings-out-of-date');
    const [missing, unanswered] = [withVerdict(latest, 'missing'), withVerdict(latest, 'unanswered')];
    if (missing.length + unanswered.length === 0) return null;
    return action === 'unknown' ? notChecked('unknown-action') : { buttonLabel: press.words, missing, unanswered, at: press.at };
  }

  function notChecked(why: NotChecked): null {
    settings.onNotChecked(why);
    return null;
  }

  function gate(event: Event, page = settings.document): void {
    try {
      if (event.type === 'click') click(event, page);
      else if (event.type === 'submit' && event.isTrusted) sent(event, (event as SubmitEvent).submitter, page);
      else if (event.type === 'navigate' && sendsForm(event)) sent(event, null, page);
    } catch {
      failOpen(settings);
    }
  }

  function pass(): boolean {
    armed = held && { ...held, at: settings.now() };
    held = null;
    return armed !== null;
  }

  return { gate, pass };
}

/** Telling that we failed may fail too; the user's press still goes through. */
function failOpen({ onNotChecked }: GuardSettings): void {
  try {
    onNotChecked('failed');
  } catch {
    // Nobody is left to tell.
  }
}

const isFresh = (press: Press, now: Press, lasts: number): boolean => press.page === now.page && now.at - press.at <= lasts;

/** Whether a sending was set off by an earlier press. A form in a frame may be sent by the page around it, and the other way round. */
const goesWith = (press: Press | null, now: Press, lasts: number): boolean =>
  press !== null && (press.document === now.document ? isFresh(press, now, lasts) : now.at - press.at <= lasts);

/** A page may draw its button anew between two presses. */
const isSameButton = (one: Press, other: Press): boolean =>
  one.element === other.element ||
  (one.element !== null && other.element !== null && one.words !== '' && one.words === other.words && sameName(one.element, other.element));

const sameName = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.id === other.id && one.getAttribute('name') === other.getAttribute('name');

const weight = { stop: 0, consult: 1, required: 2, advised: 3 } as const;

const withVerdict = ({ findings }: GuardFindings, verdict: GuardFinding['verdict']): GuardFinding[] =>
  findings
    .filter((finding) => finding.verdict === verdict && finding.level !== 'advised')
    .toSorted((a, b) => weight[a.level] - weight[b.level]);

/** A form sent by the page's own script shows nowhere else. */
const sendsForm = (event: Event): boolean => {
  const { formData } = event as Event & { formData?: FormData | null };
  return event.cancelable && formData !== null && formData !== undefined;
};
