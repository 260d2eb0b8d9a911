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
