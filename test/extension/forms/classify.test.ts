import { afterEach, expect, test } from 'vitest';
import { classifyAction, type ActionPage } from '../../../extension/forms/index.ts';
import { actionPageOf } from '../../../extension/forms/classify.ts';
import { kentForm } from '../../../extension/forms/kent/profile.ts';
import { walsallForm } from '../../../extension/forms/walsall/profile.ts';
import { show } from './page.ts';

const middle: ActionPage = { profile: null, step: { at: 2, of: 5 }, heading: 'Pupil details' };
const somewhere: ActionPage = { profile: null, step: null, heading: 'Referral' };
const last: ActionPage = { profile: null, step: null, heading: 'Check your answers' };

const pressed = (html: string) => show(`<form>${html}</form>`).querySelector('form > *')!;

test.each([
  { html: '<button>Submit referral</button>', page: somewhere, action: 'final' },
  { html: '<input type=submit value="Send">', page: somewhere, action: 'final' },
  { html: '<button aria-label="Submit your request"><svg></svg></button>', page: somewhere, action: 'final' },
  { html: '<button type=button>Save and submit</button>', page: somewhere, action: 'final' },
  { html: '<a href="javascript:__doPostBack(1)">Submit</a>', page: somewhere, action: 'final' },
  { html: '<div role=button>Make the referral</div>', page: somewhere, action: 'final' },
  { html: '<button>Confirm and send</button>', page: last, action: 'final' },
  { html: '<button>Confirm</button>', page: last, action: 'final' },
  { html: '<button>Finish</button>', page: { ...middle, step: { at: 5, of: 5 } }, action: 'final' },
  // A button of the same words may close a step or the form.
  { html: '<button>Submit</button>', page: middle, action: 'unknown' },
  { html: '<button>Confirm</button>', page: somewhere, action: 'unknown' },
  { html: '<button>Complete</button>', page: middle, action: 'unknown' },
  { html: '<button><svg></svg></button>', page: somewhere, action: 'unknown' },
  { html: '<button>Go</button>', page: somewhere, action: 'unknown' },
  { html: '<button>Next</button>', page: last, action: 'next' },
  { html: '<button>Save and continue</button>', page: middle, action: 'next' },
  { html: '<button>Continue</button>', page: middle, action: 'next' },
  { html: '<button>Save</button>', page: middle, action: 'other' },
  { html: '<button>Save draft</button>', page: last, action: 'other' },
  { html: '<button>Back</button>', page: last, action: 'other' },
  { html: '<button>Find address</button>', page: middle, action: 'other' },
  { html: '<button>Search</button>', page: middle, action: 'other' },
  { html: '<button>Add another parent</button>', page: middle, action: 'other' },
  { html: '<button>Upload file</button>', page: middle, action: 'other' },
  { html: '<button>Remove</button>', page: middle, action: 'other' },
  { html: '<button>Cancel referral</button>', page: last, action: 'other' },
  { html: '<button>Send me a code</button>', page: somewhere, action: 'other' },
  { html: '<button>Submit later</button>', page: last, action: 'other' },
  { html: '<button type=reset>Submit</button>', page: last, action: 'other' },
  { html: '<a href="/start">Submit a referral</a>', page: somewhere, action: 'other' },
  { html: '<button type=button>Menu</button>', page: somewhere, action: 'other' },
  // The profile knows better than the words.
  { html: '<button>Submit referral</button>', page: { ...middle, profile: kentForm }, action: 'final' },
  { html: '<button>Continue</button>', page: { ...last, profile: kentForm }, action: 'next' },
])('$html on “$page.heading”: $action', ({ html, page, action }) => {
  expect(classifyAction(pressed(html), page)).toBe(action);
});

const lastOfFive: ActionPage = { ...middle, step: { at: 5, of: 5 } };

test.each([
  { why: 'saves, and the declaration is still to come', words: 'Save and continue', page: last, action: 'next' },
  { why: 'says what is saved, and goes on', words: 'Save my answers & continue', page: lastOfFive, action: 'next' },
  { why: 'accepts, and goes on', words: 'Accept and continue', page: last, action: 'next' },
  { why: 'agrees, and goes on', words: 'I agree and proceed', page: last, action: 'next' },
  { why: 'agrees to what comes last, and does not go on', words: 'I agree', page: last, action: 'final' },
  { why: 'agrees to what comes first', words: 'I agree', page: middle, action: 'next' },
  { why: 'leaves the form as it is', words: 'Save and exit', page: last, action: 'other' },
  { why: 'leaves the form as it is, by other words', words: 'Save and return to dashboard', page: last, action: 'other' },
  { why: 'saves, and nothing comes after', words: 'Save and finish', page: last, action: 'final' },
  { why: 'goes on by sending', words: 'Submit and continue', page: last, action: 'final' },
  { why: 'may call the referral an enquiry', words: 'Submit enquiry', page: last, action: 'unknown' },
  {
    why: 'may call the referral an enquiry, on a page that says nothing of steps',
    words: 'Send enquiry',
    page: somewhere,
    action: 'unknown',
  },
  { why: 'asks something before the end', words: 'Submit query', page: middle, action: 'other' },
  { why: 'sends the form, or the copy alone', words: 'Submit and email me a copy', page: last, action: 'unknown' },
  { why: 'sends the form and something else with it', words: 'Submit with comments', page: last, action: 'unknown' },
  { why: 'sends, and then prints', words: 'Submit and print', page: last, action: 'final' },
  { why: 'sends a copy of what was sent, by another word', words: 'Email me a copy', page: last, action: 'other' },
  { why: 'plainly sends a code', words: 'Send code', page: last, action: 'other' },
  { why: 'plainly sends feedback', words: 'Submit feedback', page: last, action: 'other' },
  { why: 'plainly sends a comment', words: 'Submit comment', page: last, action: 'other' },
  { why: 'plainly searches', words: 'Submit search', page: last, action: 'other' },
  { why: 'sends nothing yet', words: 'Save and submit later', page: last, action: 'other' },
])('“$words” on “$page.heading” $why: $action', ({ words, page, action }) => {
  expect(classifyAction(pressed(`<button>${words}</button>`), page)).toBe(action);
});

test.each([
  { why: 'what is put into its slot', mode: 'open', inner: '<button><slot></slot></button>', action: 'final' },
  { why: 'what is put into the slot of a closed root', mode: 'closed', inner: '<button><slot></slot></button>', action: 'final' },
  { why: 'not what the slot says while nothing is in it', mode: 'open', inner: '<button><slot>Cancel</slot></button>', action: 'final' },
  { why: 'its own words, and not those beside it', mode: 'open', inner: '<button>Help</button><slot></slot>', action: 'other' },
  { why: 'nothing, where all words stand beside it', mode: 'open', inner: '<button><svg></svg></button><slot></slot>', action: 'other' },
] as const)('a button of a web component says $why: $action', ({ mode, inner, action }) => {
  const root = pressed('<x-button>Submit <b>referral</b></x-button>').attachShadow({ mode });
  root.innerHTML = inner;
  expect(classifyAction(root.querySelector('button'), somewhere)).toBe(action);
});

test.each([
  { why: 'on the last step', page: last, action: 'final' },
  { why: 'anywhere else', page: middle, action: 'unknown' },
])('sent with nobody seen pressing, $why: $action', ({ page, action }) => {
  expect(classifyAction(null, page)).toBe(action);
});

const declared = '<label><input type=checkbox> I confirm that this is true</label>';
test.each([
  { why: 'the last button after a declaration ends the form', html: `${declared}<button>Confirm</button>`, action: 'final' },
  { why: 'a button before the last does not', html: `${declared}<button>Confirm</button><button>Back</button>`, action: 'unknown' },
  {
    why: 'a tick that declares nothing changes nothing',
    html: '<label><input type=checkbox> Lives with the child</label><button>Confirm</button>',
    action: 'unknown',
  },
  { why: 'one that goes on after it does not', html: `${declared}<button>Agree and continue</button>`, action: 'next' },
  { why: 'on an early step it closes that step', html: `${declared}<button>Confirm</button>`, page: middle, action: 'unknown' },
])('by position: $why', ({ html, page = somewhere, action }) => {
  expect(classifyAction(show(`<form>${html}</form>`).querySelector('button')!, page)).toBe(action);
});

test.each(['Proceed', 'Continue', 'Submit', 'Confirm', 'Next'])(
  'an opening page that asks to confirm sends nothing: “%s” is never held',
  (words) => {
    const opening = `<main><form><label><input type=checkbox>Before proceeding, please tick the box to confirm that you have read and
    understand the above evidence requirements</label><button>${words}</button></form></main>`;
    const page = actionPageOf([show(opening)], walsallForm);
    expect(classifyAction(document.querySelector('button')!, page)).not.toBe('final');
  },
);

const asked = 'tick the box to confirm that you have read and understand the above evidence requirements';
afterEach(() => void Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

test.each([
  { why: 'text that is hidden is not shown', html: `<div class=away>Please ${asked}</div>`, isOpening: false },
  { why: 'text in pieces counts', html: `<p>Please <b>tick the box</b> to confirm ${asked.slice(24)}</p>`, isOpening: true },
])('an opening page is told by what it shows: $why', ({ html, isOpening }) => {
  // jsdom draws nothing, so it has no such method.
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('.away');
  };
  expect(actionPageOf([show(`<main>${html}</main>`)], walsallForm).isOpening).toBe(isOpening);
});

test('where nothing is drawn, what the page marks as hidden is not shown', () => {
  expect(actionPageOf([show(`<main><div hidden>Please ${asked}</div></main>`)], walsallForm).isOpening).toBe(false);
});
