import * as z from 'zod/mini';
import { YesNo, type SupportFact } from '../../case/facts.ts';
import { keysOf, supportResponses, supportStrands } from '../../case/kinds.ts';
import { askDecided, askStated, type Ask } from '../asks.ts';
import { definePredicate } from './define.ts';
import { eventParams, prepareEvents } from './events.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      /** Any of these; any support at all where nothing is said. */
      strands: z.optional(z.array(z.enum(keysOf(supportStrands))).check(z.minLength(1))),
      responses: z.optional(z.array(z.enum(keysOf(supportResponses))).check(z.minLength(1))),
      /** Whether the family's reason is written down: `no` looks for an offer whose reason is not. */
      reasonRecorded: z.optional(YesNo),
      requestMade: z.optional(z.literal(true)),
      consent: z.optional(z.literal(true)),
      ...eventParams,
    })
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** Support of this kind was offered, and what is asked of the offer holds. */
export const support = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare(params) {
    const { strands } = params;
    return prepareEvents<SupportFact>({
      what: strands ? strands.map((strand) => supportStrands[strand]).join(' or ') : 'An offer of support',
      kind: 'support',
      isMeant: ({ strand }) => !strands || strands.includes(strand),
      asks: asksOf(params),
      params,
    });
  },

  examples: __EXAMPLES__
    ? [
        { why: 'offered', ...given({}), params: { strands: ['early-help'] }, expect: 'met' },
        { why: 'something else was offered', ...given({ strand: 'in-school' }), params: { strands: ['early-help'] }, expect: 'missing' },
        { why: 'offered, and a request made', ...given({ requestMade: 'yes' }), params: { requestMade: true }, expect: 'met' },
        { why: 'offered, and no request made', ...given({ requestMade: 'no' }), params: { requestMade: true }, expect: 'missing' },
        { why: 'nobody has said whether a request was made', ...given({}), params: { requestMade: true }, expect: 'unanswered' },
        { why: 'accepted, where declined is looked for', ...given({ response: 'accepted' }), params: declined(), expect: 'missing' },
        {
          why: 'declined, without the reason',
          ...given({ response: 'declined', reasonRecorded: 'no' }),
          params: declined(),
          expect: 'met',
        },
        { why: 'no consent', ...given({ consent: 'no' }), params: { consent: true }, expect: 'missing' },
        { why: 'none recorded', facts: {}, asOf: '2026-11-20', params: {}, expect: 'unanswered' },
      ]
    : [],
});

function declined(): Params {
  return { responses: ['declined', 'withdrawn'], reasonRecorded: 'no' };
}

function given(change: Partial<SupportFact>) {
  return {
    facts: { support: { entries: [{ strand: 'early-help' as const, offered: '2026-10-05', ...change }], listed: 'all' as const } },
    asOf: '2026-11-20',
  };
}

function asksOf({ responses, reasonRecorded, requestMade, consent }: Params): Array<Ask<SupportFact>> {
  const asks: Array<Ask<SupportFact>> = [];
  if (responses) asks.push(askDecided(`response:${responses.join(',')}`, ({ response }) => response && responses.includes(response)));
  if (reasonRecorded)
    asks.push(
      askStated(reasonRecorded === 'yes' ? 'reason-recorded' : 'no-reason-recorded', (entry) => entry.reasonRecorded, reasonRecorded),
    );
  if (requestMade) asks.push(askStated('request-made', (entry) => entry.requestMade));
  if (consent) asks.push(askStated('consent', (entry) => entry.consent));
  return asks;
}
