import * as z from 'zod/mini';
import type { AgencyFact } from '../../case/facts.ts';
import { agencyKinds, keysOf } from '../../case/kinds.ts';
import { Window, windowInWords } from '../../dates/window.ts';
import { lastDayIn } from '../lapse.ts';
import { times } from '../times.ts';
import { definePredicate } from './define.ts';
import { answer } from './answer.ts';
import { bestEntry, decided, isInWindow, type Candidate } from './events.ts';

const Params = z.strictObject({
  agencies: z.array(z.enum(keysOf(agencyKinds))).check(z.minLength(1)),
  /** Involved on the day of the check; an agency without an end is. */
  current: z.optional(z.literal(true)),
  contacted: z.optional(z.literal(true)),
  /** When it was contacted. */
  within: z.optional(Window),
  /** Asked of a person where no entry shows it. An entry that does outranks an answer of no. */
  question: z.optional(z.string()),
});
type Params = z.infer<typeof Params>;

/** One of these agencies is recorded, and is involved now or was contacted where that is asked. */
export const agency = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'stated',

  weigh(facts, params, context) {
    const { agencies, question } = params;
    const { entries = [], listed } = facts.agencies ?? {};
    const candidates = entries.filter((entry) => agencies.includes(entry.agency)).map((entry) => toCandidate(entry, params, context));
    const what = agencies.map((one) => agencyKinds[one]).join(' or ');
    const found = bestEntry({ what, kind: 'agencies', candidates, listed, asOf: context.asOf });
    if (question === undefined || found.verdict === 'met') return found;
    const asked = answer.weigh(facts, { question }, context);
    // Somebody who says that every agency is listed has answered as well.
    if (asked.verdict === 'unanswered' && found.verdict === 'missing') return found;
    const reasons = candidates.length > 0 ? [...asked.reasons, ...found.reasons] : asked.reasons;
    return { ...asked, reasons, ...times(undefined, found.possibleFrom) };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'involved now', ...given({}), params: now(), expect: 'met' },
        { why: 'no longer involved', ...given({ to: '2026-10-01' }), params: now(), expect: 'missing' },
        { why: 'another agency', ...given({ agency: 'mental-health' }), params: now(), expect: 'missing' },
        { why: 'never contacted', ...given({}), params: { ...now(), contacted: true }, expect: 'unanswered' },
        { why: 'contacted', ...given({ contacted: '2026-11-02' }), params: { ...now(), contacted: true }, expect: 'met' },
        {
          why: 'an entry outranks an answer of no',
          ...given({}, 'no'),
          params: { ...now(), question: 'q' },
          expect: 'met',
        },
        { why: 'no entry, and answered no', ...given(null, 'no'), params: { ...now(), question: 'q' }, expect: 'missing' },
        { why: 'no entry, and answered yes', ...given(null, 'yes'), params: { ...now(), question: 'q' }, expect: 'met' },
        {
          why: 'every agency is listed, and none of these: the question is answered by that',
          ...given({ agency: 'other' }),
          params: { ...now(), question: 'q' },
          expect: 'missing',
        },
        { why: 'nothing recorded or answered', ...given(null), params: { ...now(), question: 'q' }, expect: 'unanswered' },
      ]
    : [],
});

function toCandidate(entry: AgencyFact, { current, contacted, within }: Params, context: Parameters<typeof isInWindow>[2]): Candidate {
  const { asOf } = context;
  const weighed = current ? [decided('current', (entry.from ?? asOf) <= asOf && (entry.to ?? asOf) >= asOf)] : [];
  const day = entry.contacted;
  if (contacted || within) weighed.push(decided('contacted', day === undefined ? undefined : day <= asOf));
  if (within) weighed.push(decided(`within:${windowInWords(within)}`, day === undefined ? undefined : isInWindow(day, within, context)));
  return { weighed, ...(entry.from && { day: entry.from }), validUntil: within && day && lastDayIn(within, day) };
}

function now(): Params {
  return { agencies: ['social-care', 'early-help'], current: true };
}

function given(change: Partial<AgencyFact> | null, value?: 'yes' | 'no') {
  const entries: AgencyFact[] = change ? [{ agency: 'social-care', from: '2026-09-14', ...change }] : [];
  return {
    facts: {
      ...(change && { agencies: { entries, listed: 'all' as const } }),
      ...(value && { answers: [{ question: 'q', value }] }),
    },
    questions: { q: { ask: 'Is one involved?', basis: 'stated' as const } },
    asOf: '2026-11-20',
  };
}
