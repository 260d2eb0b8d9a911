import * as z from 'zod/mini';
import type { ParentFact } from '../../case/facts.ts';
import { windowInWords, type Window } from '../../dates/window.ts';
import { WindowSchema } from '../window-schema.ts';
import { askDecided, askStated, candidate, outcomes, type Ask } from '../asks.ts';
import { isInWindow } from '../in-window.ts';
import { endIn } from '../lapse.ts';
import { reason } from '../reasons.ts';
import { withEnd } from '../times.ts';
import { weighing, type Verdict } from '../verdict.ts';
import { definePredicate } from './define.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      /** A name and address are held; of a parent who cannot be contacted, a reason why not will do. */
      details: z.optional(z.literal(true)),
      /** Those details were checked lately; of a parent who cannot be contacted, a reason why not will do here too. */
      verifiedWithin: z.optional(WindowSchema),
      /** Whether they live with the child is recorded. */
      household: z.optional(z.literal(true)),
      /** They are in contact, or it is written down why they cannot or must not be contacted. */
      contactOrReason: z.optional(z.literal(true)),
    })
  : (undefined as never);

/** What is recorded about one parent. Only inside `forEachParent`, which sees to whom it is asked of and whether all are listed. */
export const parent = definePredicate({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare({ details, verifiedWithin, household, contactOrReason }) {
    const asks: Array<Ask<ParentFact>> = [];
    if (details) asks.push(askStated('details', detailsOrReason));
    if (verifiedWithin) asks.push(askVerified(verifiedWithin));
    if (household) asks.push(askDecided('household', ({ livesWithPupil }) => (livesWithPupil === undefined ? undefined : true)));
    if (contactOrReason) asks.push(askContactOrReason());
    return (context) => {
      const { parent } = context;
      if (!parent) throw new Error('the predicate "parent" stands inside forEachParent only');
      const { weighed: asked, verdict } = candidate(parent, undefined, asks, context);
      const having = (wanted: Verdict) =>
        verdict === 'met' ? [] : asked.filter((one) => one.verdict === wanted).map(({ constraint }) => constraint);
      const told = reason('parent-recorded', { parent: parent.index, short: having('missing'), open: having('unanswered') });
      const weighed = weighing(verdict, 'stated', [told], verdict === 'unanswered' ? ['record:parent-details'] : []);
      if (verdict !== 'met' || isOutOfContact(parent)) return weighed;
      return withEnd(weighed, endIn(verifiedWithin, parent.detailsVerified, context));
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'details are held', ...given({ detailsHeld: 'yes' }), params: { details: true }, expect: 'met' },
        { why: 'details are not held', ...given({ detailsHeld: 'no' }), params: { details: true }, expect: 'missing' },
        { why: 'nobody has said', ...given({}), params: { details: true }, expect: 'unanswered' },
        {
          why: 'details could not be found, and the reason is recorded',
          ...given({ detailsHeld: 'no', contact: 'enquiries-made', contactReasonRecorded: 'yes' }),
          params: { details: true },
          expect: 'met',
        },
        {
          why: 'no reason is recorded, and nobody has said whether details are held',
          ...given({ contact: 'must-not-contact', contactReasonRecorded: 'no' }),
          params: { details: true },
          expect: 'unanswered',
        },
        {
          why: 'neither details nor a reason',
          ...given({ detailsHeld: 'no', contact: 'must-not-contact', contactReasonRecorded: 'no' }),
          params: { details: true },
          expect: 'missing',
        },
        { why: 'details were checked this term', ...given({ detailsVerified: '2026-10-01' }), params: lately(), expect: 'met' },
        { why: 'details were checked two years ago', ...given({ detailsVerified: '2024-10-01' }), params: lately(), expect: 'missing' },
        { why: 'a day to come is no check of them yet', ...given({ detailsVerified: '2026-12-01' }), params: lately(), expect: 'missing' },
        { why: 'when details were checked is not recorded', ...given({}), params: lately(), expect: 'unanswered' },
        {
          why: 'there is nobody to check them with, and the reason is recorded',
          ...given({ contact: 'must-not-contact', contactReasonRecorded: 'yes' }),
          params: lately(),
          expect: 'met',
        },
        { why: 'in contact', ...given({ contact: 'in-contact' }), params: { contactOrReason: true }, expect: 'met' },
        {
          why: 'must not be contacted, no reason yet',
          ...given({ contact: 'must-not-contact' }),
          params: { contactOrReason: true },
          expect: 'unanswered',
        },
        {
          why: 'cannot be found, and no reason was written down',
          ...given({ contact: 'enquiries-made', contactReasonRecorded: 'no' }),
          params: { contactOrReason: true },
          expect: 'missing',
        },
        { why: 'lives elsewhere, which is recorded', ...given({ livesWithPupil: 'no' }), params: { household: true }, expect: 'met' },
        { why: 'where they live is not recorded', ...given({}), params: { household: true }, expect: 'unanswered' },
      ]
    : [],
});

const isOutOfContact = ({ contact }: ParentFact) => contact === 'enquiries-made' || contact === 'must-not-contact';

/** One of the two will do: neither is there only where both were said not to be. */
const detailsOrReason = (parent: ParentFact) => {
  const { detailsHeld, contactReasonRecorded: why } = parent;
  return detailsHeld === 'yes' || !isOutOfContact(parent) || why === 'no' ? detailsHeld : why;
};

function askContactOrReason(): Ask<ParentFact> {
  const inContact = outcomes('contact');
  const askReason = askStated<ParentFact>('contact-reason', ({ contactReasonRecorded }) => contactReasonRecorded);
  return (parent, context) =>
    isOutOfContact(parent) ? askReason(parent, context) : inContact(parent.contact === undefined ? undefined : true);
}

function askVerified(window: Window): Ask<ParentFact> {
  return askDecided(`verified-within:${windowInWords(window)}`, (parent, context) => {
    const { detailsVerified: day, contactReasonRecorded: why } = parent;
    if (isOutOfContact(parent)) return why === undefined ? undefined : why === 'yes';
    if (day === undefined) return undefined;
    return day <= context.asOf && isInWindow(day, window, context);
  });
}

function lately(): z.infer<typeof Params> {
  return { verifiedWithin: { last: 6, unit: 'calendar-month' } };
}

function given(change: Partial<ParentFact>) {
  const entry: ParentFact = { index: 0, kind: 'natural', ...change };
  return { facts: { parents: { entries: [entry], listed: 'all' as const } }, parent: 0, asOf: '2026-11-20' };
}
