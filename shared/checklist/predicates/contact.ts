import * as z from 'zod/mini';
import type { ContactFact } from '../../case/facts.ts';
import { contactChannels, keysOf } from '../../case/kinds.ts';
import { askDecided, askStated } from '../asks.ts';
import type { Context } from '../context.ts';
import { definePredicate } from './define.ts';
import { eventParams, prepareEvents } from './events.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      channels: z.array(z.enum(keysOf(contactChannels))).check(z.minLength(1)),
      direction: z.optional(z.enum(['made', 'received'])),
      reached: z.optional(z.literal(true)),
      ...eventParams,
    })
  : (undefined as never);

const toldDirection = { made: ', made by the school', received: ', received from the family' };

/** There was a call, visit, message or conversation of this kind; inside `forEachParent`, one with that parent. An attempt counts. */
export const contact = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: true,
  basis: 'stated',

  prepare(params) {
    const { channels, direction, reached } = params;
    return prepareEvents<ContactFact>({
      what: `${channels.map((channel) => contactChannels[channel]).join(' or ')}${direction ? toldDirection[direction] : ''}`,
      kind: 'contacts',
      isMeant: (entry) => channels.includes(entry.channel) && (!direction || entry.direction === direction),
      parentsOf: ({ parents }) => parents,
      asks: [askDecided('may-contact', mayContact), ...(reached ? [askStated<ContactFact>('reached', (entry) => entry.reached)] : [])],
      params,
    });
  },

  examples: __EXAMPLES__
    ? [
        { why: 'an attempt counts', ...given({ reached: 'no' }), params: { channels: ['phone'] }, expect: 'met' },
        { why: 'another channel', ...given({ channel: 'text' }), params: { channels: ['phone'] }, expect: 'missing' },
        { why: 'received, where made is asked for', ...given({ direction: 'received' }), params: made(), expect: 'missing' },
        { why: 'nobody was reached', ...given({ reached: 'no' }), params: { channels: ['phone'], reached: true }, expect: 'missing' },
        { why: 'nobody has said', ...given({}), params: { channels: ['phone'], reached: true }, expect: 'unanswered' },
        { why: 'one of two', ...given({}), params: { channels: ['phone'], atLeast: 2 }, expect: 'missing' },
        { why: 'with another parent', ...given({}), params: { channels: ['phone'] }, parent: 1, expect: 'missing' },
        { why: 'too long ago', ...given({ day: '2026-01-08' }), params: recent(), expect: 'missing' },
        { why: 'with a parent who must not be contacted', ...forbidden([0]), params: made(), expect: 'unanswered' },
        { why: 'with that parent and the other', ...forbidden([0, 1]), params: made(), expect: 'met' },
        { why: 'none recorded', facts: {}, asOf: '2026-11-20', params: { channels: ['phone'] }, expect: 'unanswered' },
      ]
    : [],
});

/** Whether an attempt at a parent who must not be contacted counts for anything the source does not say. What they sent does. */
const mayContact = ({ direction, parents }: ContactFact, { facts }: Context): true | undefined =>
  direction !== 'received' &&
  parents.length > 0 &&
  parents.every((index) => facts.parents?.entries.some((one) => one.index === index && one.contact === 'must-not-contact'))
    ? undefined
    : true;

function made() {
  return { channels: ['phone'] as ['phone'], direction: 'made' as const };
}

/** The first of two parents must not be contacted. */
function forbidden(parents: number[]) {
  const { facts, asOf } = given({ parents });
  const entries = [
    { index: 0, kind: 'natural' as const, contact: 'must-not-contact' as const },
    { index: 1, kind: 'natural' as const },
  ];
  return { facts: { ...facts, parents: { entries, listed: 'all' as const } }, asOf };
}

function recent() {
  return { channels: ['phone'] as ['phone'], within: { last: 12, unit: 'calendar-week' as const } };
}

function given(change: Partial<ContactFact>) {
  const entry: ContactFact = { day: '2026-10-08', channel: 'phone', direction: 'made', parents: [0], ...change };
  return { facts: { contacts: { entries: [entry], listed: 'all' as const } }, asOf: '2026-11-20' };
}
