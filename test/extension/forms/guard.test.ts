import { beforeEach, describe, expect, test } from 'vitest';
import {
  createGuard,
  type GuardFinding,
  type GuardFindings,
  type GuardSettings,
  type Hold,
  type NotChecked,
} from '../../../extension/forms/index.ts';
import { onlyOpenRoots } from '../../../extension/forms/page-elements.ts';
import { show } from './page.ts';

const finding = (item: string, level: GuardFinding['level'], verdict: GuardFinding['verdict']): GuardFinding => ({
  item,
  title: item,
  level,
  verdict,
});
const somethingMissing: GuardFindings = { current: true, findings: [finding('letter', 'required', 'missing')] };

let time = 0;
let holds: Hold[] = [];
let notChecked: NotChecked[] = [];

beforeEach(() => {
  [time, holds, notChecked] = [1_000, [], []];
  show(
    '<h1>Check your answers</h1><form><button id=send>Submit referral</button><button id=also>Send</button><button id=go>Go</button><button id=next>Continue</button></form>',
  );
});

const guardWith = (change: Partial<GuardSettings> = {}) =>
  createGuard({
    document,
    openRoot: onlyOpenRoots,
    now: () => time,
    profile: () => null,
    findings: () => somethingMissing,
    notOurs: () => null,
    isBound: () => true,
    isAlive: () => true,
    onHold: (hold) => holds.push(hold),
    onNotChecked: (why) => notChecked.push(why),
    ...change,
  });

type Guard = ReturnType<typeof createGuard>;

/** An event as the browser makes it; scripts cannot set `isTrusted`. True where the guard stopped it for everyone. */
function happens(guard: Guard, type: string, more: object = {}, isTrusted = true, page?: Document): boolean {
  const stopped = { default: false, others: false };
  const event = {
    type,
    isTrusted,
    cancelable: true,
    composedPath: () => [],
    preventDefault: () => (stopped.default = true),
    stopImmediatePropagation: () => (stopped.others = true),
    ...more,
  };
  guard.gate(event as unknown as Event, page);
  expect(stopped.default).toBe(stopped.others);
  return stopped.default;
}

const pressesOn = (id: string) => ({ composedPath: () => [document.getElementById(id), document.body, document, window] });
const press = (guard: Guard, id = 'send', isTrusted = true) => happens(guard, 'click', pressesOn(id), isTrusted);

describe('holds the final press only while something is missing', () => {
  test('and says what, worst first, with what nobody answered apart', () => {
    const findings = [
      finding('advice', 'advised', 'missing'),
      finding('letter', 'required', 'missing'),
      finding('social-worker', 'consult', 'unanswered'),
      finding('timetable', 'stop', 'missing'),
      finding('plan', 'required', 'unanswered'),
      finding('met', 'required', 'met'),
    ];
    expect(press(guardWith({ findings: () => ({ current: true, findings }) }))).toBe(true);
    expect(holds).toMatchObject([{ buttonLabel: 'Submit referral', at: 1_000 }]);
    expect(holds[0]?.missing.map(({ item }) => item)).toEqual(['timetable', 'letter']);
    expect(holds[0]?.unanswered.map(({ item }) => item)).toEqual(['social-worker', 'plan']);
  });

  test.each([
    {
      why: 'nothing is missing',
      change: { findings: () => ({ current: true, findings: [finding('letter', 'required', 'met')] }) },
      told: [],
    },
    {
      why: 'only advice is missing',
      change: { findings: () => ({ current: true, findings: [finding('x', 'advised', 'missing')] }) },
      told: [],
    },
    { why: 'the tab is bound to no case', change: { isBound: () => false }, told: ['not-bound'] },
    { why: 'the extension was reloaded', change: { isAlive: () => false }, told: ['link-lost'] },
    { why: 'the settings name other sites', change: { notOurs: () => 'another-site' }, told: ['another-site'] },
    { why: 'it is another request than was checked', change: { notOurs: () => 'another-request' }, told: ['another-request'] },
    { why: 'no findings have come', change: { findings: () => null }, told: ['no-findings'] },
    {
      why: 'the case has changed since',
      change: { findings: () => ({ ...somethingMissing, current: false }) },
      told: ['findings-out-of-date'],
    },
    { why: 'our code fails', change: { findings: () => fails() }, told: ['failed'] },
    { why: 'the dialog fails', change: { onHold: () => fails() }, told: ['failed'] },
  ] satisfies { why: string; change: Partial<GuardSettings>; told: string[] }[])('through: $why', ({ change, told }) => {
    expect(press(guardWith(change))).toBe(false);
    expect([holds, notChecked]).toEqual([[], told]);
  });

  test('through even where telling of a failure fails', () => {
    expect(press(guardWith({ findings: () => fails(), onNotChecked: () => fails() }))).toBe(false);
  });

  test.each([
    { id: 'go', told: ['unknown-action'] },
    { id: 'next', told: [] },
  ])('through: a press on “$id”, warned of where it may be final', ({ id, told }) => {
    expect(press(guardWith(), id)).toBe(false);
    expect(notChecked).toEqual(told);
  });

  test('a press inside the button counts as one on it', () => {
    document.getElementById('send')!.innerHTML = '<span id=inside>Submit</span> referral';
    expect(
      happens(guardWith(), 'click', { composedPath: () => [document.getElementById('inside'), document.getElementById('send'), document] }),
    ).toBe(true);
  });
});

describe('a pass lets the next press through once', () => {
  function passed(change: Partial<GuardSettings> = {}): Guard {
    const guard = guardWith(change);
    expect(press(guard)).toBe(true);
    expect(guard.pass()).toBe(true);
    return guard;
  }

  test('and no more: the one after is held again', () => {
    const guard = passed();
    expect([press(guard), press(guard)]).toEqual([false, true]);
  });

  test.each([
    { after: 60_000, held: false },
    { after: 60_001, held: true },
  ])('within a minute: after $after ms held is $held', ({ after, held }) => {
    const guard = passed();
    time += after;
    expect(press(guard)).toBe(held);
  });

  test('on the same button: another is held, and takes the pass with it', () => {
    const guard = passed();
    expect(press(guard, 'also')).toBe(true);
    expect(press(guard, 'send')).toBe(true);
  });

  test('on the same page', () => {
    const guard = passed();
    history.pushState(null, '', '/another-step');
    expect(press(guard)).toBe(true);
    history.pushState(null, '', '/');
  });

  test('a button drawn anew is the same button', () => {
    const guard = passed();
    const form = document.querySelector('form')!;
    form.innerHTML = form.innerHTML.replace('', '');
    expect(press(guard)).toBe(false);
  });

  test("a click made by the page's script neither spends it nor counts", () => {
    const guard = passed();
    expect(press(guard, 'send', false)).toBe(false);
    expect(press(guard)).toBe(false);
  });

  test('a press on something else keeps it', () => {
    const guard = passed();
    expect(press(guard, 'next')).toBe(false);
    expect(press(guard)).toBe(false);
  });

  test('there is none to arm where nothing is held', () => {
    const guard = guardWith();
    expect(guard.pass()).toBe(false);
    expect(press(guard)).toBe(true);
  });

  test('asking twice does not make two', () => {
    const guard = passed();
    expect(guard.pass()).toBe(false);
    expect(press(guard)).toBe(true);
  });
});

describe('the nets behind the click', () => {
  const submitter = () => ({ submitter: document.getElementById('send') });
  const navigates = { formData: new FormData() };

  test.each([
    { why: 'a form sent by its button without a click', type: 'submit', more: submitter },
    { why: "a form sent by the page's script on the last step", type: 'navigate', more: () => navigates },
    { why: 'a form sent with no button on the last step', type: 'submit', more: () => ({ submitter: null }) },
  ])('hold $why', ({ type, more }) => {
    expect(happens(guardWith(), type, more())).toBe(true);
  });

  test.each([
    { why: 'going to another page sends no form', type: 'navigate', more: { formData: null } },
    { why: 'what cannot be stopped', type: 'navigate', more: { ...navigates, cancelable: false } },
    { why: 'an event of a kind nobody asked for', type: 'keydown', more: {} },
  ])('let through: $why', ({ type, more }) => {
    expect(happens(guardWith(), type, more)).toBe(false);
  });

  test('what a passed press sets off goes through with it', () => {
    const guard = guardWith();
    press(guard);
    guard.pass();
    expect([press(guard), happens(guard, 'submit', submitter()), happens(guard, 'navigate', navigates)]).toEqual([false, false, false]);
  });

  test('what a press on Continue sets off goes through with it, and nothing later does', () => {
    const guard = guardWith();
    press(guard, 'next');
    expect(happens(guard, 'navigate', navigates)).toBe(false);
    time += 5_001;
    expect(happens(guard, 'navigate', navigates)).toBe(true);
  });

  const frame = () => document.body.appendChild(document.createElement('iframe')).contentDocument!;

  test.each([
    { why: 'it is shown to go only by the navigation', sends: [{ type: 'navigate', more: navigates }] },
    {
      why: 'it goes without a button',
      sends: [
        { type: 'submit', more: { submitter: null } },
        { type: 'navigate', more: navigates },
      ],
    },
    {
      why: 'the script names a button that nobody pressed',
      sends: [
        { type: 'submit', more: submitter() },
        { type: 'navigate', more: navigates },
      ],
    },
  ])("a pass for what the page's script sends lets it through once: $why", ({ sends }) => {
    const guard = guardWith();
    const [first] = sends;
    expect(happens(guard, first!.type, first!.more)).toBe(true);
    guard.pass();
    expect(sends.map(({ type, more }) => happens(guard, type, more))).toEqual(sends.map(() => false));
    expect(happens(guard, first!.type, first!.more)).toBe(true);
  });

  test.each([
    { why: 'too late', before: () => (time += 60_001) },
    { why: 'on another page', before: () => history.pushState(null, '', '/another-step') },
  ])("a pass for what the page's script sends is lost: $why", ({ before }) => {
    const guard = guardWith();
    happens(guard, 'navigate', navigates);
    guard.pass();
    before();
    expect(happens(guard, 'navigate', navigates)).toBe(true);
    history.pushState(null, '', '/');
  });

  test('who presses again what is no button, and the page stays, is held again', () => {
    document.body.insertAdjacentHTML('beforeend', '<div id=drawn>Submit</div><div id=sure>Yes, I am sure</div>');
    const guard = guardWith();
    const sends = () => happens(guard, 'submit', { submitter: null });
    press(guard, 'drawn');
    expect([sends(), guard.pass()]).toEqual([true, true]);
    press(guard, 'drawn');
    expect(sends()).toBe(false);
    press(guard, 'sure');
    expect(sends()).toBe(false);
    press(guard, 'drawn');
    expect(sends()).toBe(true);
  });

  test.each([
    { why: 'after a check that nobody is a robot', meanwhile: () => undefined },
    { why: 'after something else was pressed', meanwhile: (guard: Guard) => press(guard, 'next') },
    { why: 'after a file went by way of a frame', meanwhile: (guard: Guard) => happens(guard, 'navigate', navigates, true, frame()) },
  ])('what a passed press sends late goes through with it, as long as a pass lasts: $why', ({ meanwhile }) => {
    for (const [after, isHeld] of [
      [60_000, false],
      [60_001, true],
    ] as const) {
      const guard = guardWith();
      press(guard);
      guard.pass();
      press(guard);
      meanwhile(guard);
      time += after;
      expect([happens(guard, 'submit', submitter()), happens(guard, 'navigate', navigates)]).toEqual([isHeld, isHeld]);
    }
  });

  test('what is sent late goes through until the button is pressed again', () => {
    const guard = guardWith();
    press(guard);
    guard.pass();
    expect([press(guard), press(guard), happens(guard, 'navigate', navigates)]).toEqual([false, true, true]);
  });

  test('what is sent once the page has gone with the passed press is held', () => {
    const guard = guardWith();
    press(guard);
    guard.pass();
    press(guard);
    time += 30_000;
    expect([happens(guard, 'navigate', navigates), happens(guard, 'navigate', navigates)]).toEqual([false, true]);
  });

  test("a page's script neither uses a waiting pass nor takes it from the user", () => {
    const guard = guardWith();
    press(guard);
    guard.pass();
    expect([happens(guard, 'submit', submitter()), press(guard), press(guard)]).toEqual([true, false, true]);
  });
});

describe('a button in a frame of the page', () => {
  /** True where a press on the frame's only button was stopped. */
  function pressesInside(guard: Guard, words: string): { inside: Document; held: boolean } {
    const inside = document.body.appendChild(document.createElement('iframe')).contentDocument!;
    inside.body.innerHTML = `<form><button>${words}</button></form>`;
    return { inside, held: happens(guard, 'click', { composedPath: () => [inside.querySelector('button')] }, true, inside) };
  }

  test('is told to be the last by what the page around it says', () => {
    expect(pressesInside(guardWith(), 'Confirm').held).toBe(true);
    document.querySelector('h1')!.textContent = 'Pupil';
    expect(pressesInside(guardWith(), 'Confirm').held).toBe(false);
  });

  test('may send by way of the page around it: what its press sets off goes through with it, once passed', () => {
    const guard = guardWith();
    expect(pressesInside(guard, 'Submit').held).toBe(true);
    guard.pass();
    expect([happens(guard, 'navigate', { formData: new FormData() }), pressesInside(guard, 'Continue').held]).toEqual([true, false]);
    expect(happens(guard, 'navigate', { formData: new FormData() })).toBe(false);
    time += 5_001;
    expect(happens(guard, 'navigate', { formData: new FormData() })).toBe(true);
  });
});

function fails(): never {
  throw new Error('broken');
}
