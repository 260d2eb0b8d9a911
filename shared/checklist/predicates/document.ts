import * as z from 'zod/mini';
import type { DocumentFact } from '../../case/facts.ts';
import { documentKinds, documentSigners, keysOf } from '../../case/kinds.ts';
import type { Day } from '../../dates/day.ts';
import { windowInWords } from '../../dates/window.ts';
import { WindowSchema } from '../window-schema.ts';
import { askDecided, askInWindow, askStated, candidate, type Ask, type Candidate } from '../asks.ts';
import { bestEntry } from '../best-entry.ts';
import type { Context } from '../context.ts';
import { countSessions, mostThatMayCount } from '../count.ts';
import { coversExactly, leavesNothingOut } from '../coverage.ts';
import { endIn } from '../lapse.ts';
import { firstOf, type End } from '../times.ts';
import { sessionCount } from '../../register/session-count.ts';
import { coded } from '../session-sentences.ts';
import { definePredicate } from './define.ts';
import { Code } from './sessions.ts';

const SchoolYear = __EXAMPLES__ ? z.strictObject({ schoolYear: z.enum(['this', 'previous']) }) : (undefined as never);
const Params = __EXAMPLES__
  ? z.strictObject({
      about: z.enum(keysOf(documentKinds)),
      copyHeld: z.optional(z.literal(true)),
      /** When it was dated. */
      within: z.optional(WindowSchema),
      /** Signed by any of these. */
      signedBy: z.optional(z.array(z.enum(keysOf(documentSigners))).check(z.minLength(1))),
      signedWithin: z.optional(WindowSchema),
      /** Leaves out none of the child's sessions from the start of that school year; with `whole`, none until its end either. */
      covers: z.optional(z.extend(SchoolYear, { whole: z.optional(z.literal(true)) })),
      /** It covers the child's sessions of this window, and no others. */
      exactly: z.optional(WindowSchema),
      /** The days it covers go on into this window. */
      endsWithin: z.optional(WindowSchema),
      /** Printed once the days it covers were over. */
      printedAfter: z.optional(z.literal(true)),
      sameAsRegister: z.optional(z.literal(true)),
      /** How many sessions of this kind the register holds on the days the document covers. */
      shows: z.optional(
        z.strictObject({
          codes: z.array(Code).check(z.minLength(1)),
          atLeast: z.int().check(z.positive()),
          reliable: z.optional(z.literal(true)),
        }),
      ),
    })
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** There is a document of this kind that is what is asked for. It is compared with the register read from the page, never taken for it. */
export const document = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare(params) {
    const { about, signedBy, signedWithin } = params;
    const asks = [...asksOfPaper(params), ...asksOfCoverage(params)];
    const hasToBeSigned = signedBy !== undefined || signedWithin !== undefined;
    const endOf = prepareEnd(params);
    const sought = { what: documentKinds[about], kind: 'documents' } as const;
    return (context) => {
      const { entries = [], listed } = context.facts.documents ?? {};
      const candidates: Candidate[] = [];
      for (const entry of entries) {
        if (entry.kind !== about) continue;
        const one = candidate(entry, dayOf(entry, hasToBeSigned, context), asks, context);
        if (one.verdict === 'met') one.end = endOf(entry, context);
        candidates.push(one);
      }
      return bestEntry(sought, candidates, listed, context);
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'there, and a copy kept', ...given({ copyHeld: 'yes' }), params: { about: 'other', copyHeld: true }, expect: 'met' },
        { why: 'none of its kind', ...given({}), params: { about: 'chronology' }, expect: 'missing' },
        { why: 'no documents recorded', facts: {}, asOf: '2026-09-11', params: { about: 'other' }, expect: 'unanswered' },
        {
          why: 'signed by somebody else',
          ...given({ signedBy: 'other' }),
          params: { about: 'other', signedBy: ['head'] },
          expect: 'missing',
        },
        { why: 'signed too long ago', ...given({ signed: '2026-06-01' }), params: signedLately(), expect: 'missing' },
        { why: 'dated too long ago', ...given({ dated: '2026-06-01' }), params: datedLately(), expect: 'missing' },
        { why: 'covers every session', ...covering('2026-09-07', '2026-09-11'), params: wholeYear(), expect: 'met' },
        { why: 'starts after the first session', ...covering('2026-09-08', '2026-09-11'), params: wholeYear(), expect: 'missing' },
        { why: 'ends before the last session', ...covering('2026-09-01', '2026-09-10'), params: wholeYear(), expect: 'missing' },
        { why: 'what it covers is not recorded', ...given({}), params: wholeYear(), expect: 'unanswered' },
        { why: 'covers the window and no more', ...covering('2026-09-09', '2026-09-13'), params: exactly(), expect: 'met' },
        { why: 'covers a day more', ...covering('2026-09-08', '2026-09-11'), params: exactly(), expect: 'missing' },
        { why: 'covers a day less', ...covering('2026-09-09', '2026-09-10'), params: exactly(), expect: 'missing' },
        { why: 'whether it covers just that is not recorded', ...given({}), params: exactly(), expect: 'unanswered' },
        { why: 'ends long ago', ...covering('2026-09-07', '2026-09-08'), params: endsToday(), expect: 'missing' },
        {
          why: 'printed before its last day',
          ...given({ covers: { from: '2026-09-07', to: '2026-09-11' }, printed: '2026-09-10' }),
          params: { about: 'other', printedAfter: true },
          expect: 'missing',
        },
        { why: 'marks differ', ...given({ sameAsRegister: 'no' }), params: { about: 'other', sameAsRegister: true }, expect: 'missing' },
        { why: 'shows two sessions of two', ...covering('2026-09-07', '2026-09-11'), params: showsTwo(), expect: 'met' },
        { why: 'ends before the second', ...covering('2026-09-07', '2026-09-09'), params: showsTwo(), expect: 'missing' },
      ]
    : [],
});

/** While a day on it is still to come, or a signature that is asked for, it is not there: that day is its day. */
function dayOf({ dated, signed, printed }: DocumentFact, hasToBeSigned: boolean, { asOf }: Context): Day | undefined {
  let last = printed;
  if (dated !== undefined && (last === undefined || dated > last)) last = dated;
  if (hasToBeSigned && signed !== undefined && (last === undefined || signed > last)) last = signed;
  return last !== undefined && last > asOf ? last : (printed ?? dated ?? signed);
}

/** What it has to cover changes with days of school nobody knows yet. */
function prepareEnd({ covers: asked, exactly, within, signedWithin, endsWithin }: Params): (entry: DocumentFact, context: Context) => End {
  if (asked || exactly) return () => 'unknown';
  if (!within && !signedWithin && !endsWithin) return () => 'never';
  return ({ dated, signed, covers }, context) =>
    firstOf(firstOf(endIn(within, dated, context), endIn(signedWithin, signed, context)), endIn(endsWithin, covers?.to, context));
}

function showsEnough(covers: { from: string; to: string }, shows: NonNullable<Params['shows']>, context: Context): boolean | undefined {
  const count = countSessions(
    shows.codes,
    { from: covers.from, to: covers.to < context.asOf ? covers.to : context.asOf },
    context,
    shows.reliable,
  );
  return count.counted.length >= shows.atLeast || (mostThatMayCount(count) < shows.atLeast ? false : undefined);
}

function wholeYear(): Params {
  return { about: 'other', covers: { schoolYear: 'this', whole: true } };
}
function exactly(): Params {
  return { about: 'other', exactly: { last: 3, unit: 'school-day' } };
}
function endsToday(): Params {
  return { about: 'other', endsWithin: { last: 2, unit: 'school-day' } };
}
function showsTwo(): Params {
  return { about: 'other', shows: { codes: ['O'], atLeast: 2 } };
}
function signedLately(): Params {
  return { about: 'other', signedWithin: { last: 4, unit: 'calendar-week' } };
}
function datedLately(): Params {
  return { about: 'other', within: { last: 4, unit: 'calendar-week' } };
}

function covering(from: string, to: string) {
  return given({ covers: { from, to } });
}

/** A register of one week from Monday 7 September 2026 with two absences, on Wednesday and Thursday; checked on its Friday. */
function given(change: Partial<DocumentFact>) {
  return {
    facts: {
      registers: [{ span: { from: '2026-09-07', to: '2026-09-11' }, marks: '/\\/\\O\\O\\/\\' }],
      documents: { entries: [{ kind: 'other' as const, ...change }], listed: 'all' as const },
    },
    asOf: '2026-09-11',
  };
}

/** What the paper itself says: when it was dated and signed, and by whom. */
function asksOfPaper({ copyHeld, within, signedBy, signedWithin }: Params): Array<Ask<DocumentFact>> {
  const asks: Array<Ask<DocumentFact>> = [];
  if (copyHeld) asks.push(askStated('copy-held', (entry) => entry.copyHeld));
  if (within) asks.push(askInWindow(`within:${windowInWords(within)}`, ({ dated }) => dated, within));
  if (signedBy) asks.push(askDecided(`signed:${signedBy.join(',')}`, (entry) => entry.signedBy && signedBy.includes(entry.signedBy)));
  if (signedWithin) asks.push(askInWindow(`signed-within:${windowInWords(signedWithin)}`, ({ signed }) => signed, signedWithin));
  return asks;
}

/** What it says beside what the register holds. */
function asksOfCoverage({ covers: asked, exactly, endsWithin, printedAfter, sameAsRegister, shows }: Params): Array<Ask<DocumentFact>> {
  const asks: Array<Ask<DocumentFact>> = [];
  if (asked) {
    const { whole = false, ...year } = asked;
    asks.push(
      askDecided(`covers:${windowInWords(year)}`, ({ covers }, context) => covers && leavesNothingOut(covers, year, whole, context)),
    );
  }
  if (exactly)
    asks.push(askDecided(`exactly:${windowInWords(exactly)}`, ({ covers }, context) => covers && coversExactly(covers, exactly, context)));
  if (endsWithin) asks.push(askInWindow(`ends-within:${windowInWords(endsWithin)}`, ({ covers }) => covers?.to, endsWithin));
  if (printedAfter) asks.push(askDecided('printed-after', ({ covers, printed }) => (covers && printed ? printed >= covers.to : undefined)));
  if (sameAsRegister) asks.push(askStated('same-as-register', (entry) => entry.sameAsRegister));
  if (shows) {
    const what = `shows:${sessionCount(shows.atLeast)} ${coded(shows.codes).replace(' and ', ' or ')}` as const;
    asks.push(askDecided(what, ({ covers }, context) => covers && showsEnough(covers, shows, context)));
  }
  return asks;
}
