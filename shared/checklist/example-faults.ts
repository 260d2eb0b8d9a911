import { CodedFacts } from '../case/facts.ts';
import type { Checklist, Example } from './checklist.ts';
import { runChecklist } from './engine.ts';
import { inEnglish } from './in-english.ts';
import { markFaults, withMark } from './mark-faults.ts';
import { patched } from './patch.ts';
import type { Fault, Path } from './requirement-faults.ts';
import type { Verdict } from './verdict.ts';

type Cases = Readonly<Record<string, CodedFacts>>;

/** Of an item's examples: one is not there that has to be, or one came out as something else than it expects. */
export type ExampleFault = Fault & { verdict?: Verdict };

/** What an item's examples lack. What has the wrong shape is told elsewhere, and passed over here. */
export const absentExamples = (examples: unknown, path: Path): ExampleFault[] =>
  !Array.isArray(examples)
    ? []
    : (['met', 'missing'] as const).flatMap((verdict) =>
        examples.some((example: Partial<Example> | null) => example?.expect === verdict)
          ? []
          : { path, message: `has no example that is ${verdict}`, verdict },
      );

/** An example that is wrong about what it comes out as is told by itself: with it put right, none of that kind is absent. */
export const withoutExplained = (absent: readonly ExampleFault[], run: readonly ExampleFault[]): ExampleFault[] =>
  absent.filter(({ path: [, item], verdict }) => !run.some((one) => one.path[1] === item && one.verdict === verdict));

/** Of the items that nothing else is wrong with, by their places: each is weighed by itself. */
export function ofExamples(checklist: Checklist, cases: Cases, faulty: ReadonlySet<unknown>): ExampleFault[] {
  const { baseCase } = checklist.examplesFrom;
  const base = Object.hasOwn(cases, baseCase) ? cases[baseCase] : undefined;
  if (!base)
    return [{ path: ['examplesFrom', 'baseCase'], message: `there is no case "${baseCase}"; there are ${Object.keys(cases).join(', ')}` }];
  return checklist.items.flatMap((item, at) =>
    (faulty.has(at) ? [] : item.examples).flatMap((example, place) =>
      ofExample({ ...checklist, items: [item] }, base, example, ['items', at, 'examples', place]),
    ),
  );
}

function ofExample(checklist: Checklist, base: CodedFacts, { given: patch, expect }: Example, path: Path): ExampleFault[] {
  const at = [...path, 'given'];
  const wrongMarks = markFaults(patch.marks ?? {}, [...at, 'marks']);
  if (wrongMarks.length > 0) return wrongMarks;
  try {
    const given = patched(base, patch);
    const facts = CodedFacts.safeParse(given, inEnglish());
    if (!facts.success)
      return facts.error.issues
        .map((issue) => withMark(issue, given))
        .map(({ path: where, message }) => ({ path: at, message: `${where.join('.')}: ${message}` }));
    const [finding] = runChecklist(checklist, facts.data, checklist.examplesFrom.asOf).findings;
    if (!finding || finding.verdict === expect) return [];
    const why = finding.reasons[0] ? `: ${finding.reasons[0].text}` : '';
    return [{ path, message: `expects ${expect}, but is ${finding.verdict}${why}`, verdict: finding.verdict }];
  } catch (error) {
    return [{ path: at, message: (error as Error).message }];
  }
}
