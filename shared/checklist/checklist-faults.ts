import * as z from 'zod/mini';
import { CodedFacts } from '../case/facts.ts';
import type { Checklist, Item } from './checklist.ts';
import { checklistSchema } from './checklist-schema.ts';
import { runChecklist } from './engine.ts';
import { inEnglish } from './in-english.ts';
import { patched } from './patch.ts';
import { requirementFaults, type Fault, type Path } from './requirement-faults.ts';

/** `cases` are whole cases by name that examples may patch. */
export type ReadChecklist = { checklist: Checklist; faults: [] } | { checklist: null; faults: Fault[] };

/** A checklist from parsed JSON, or everything that is wrong with it. Its examples are run. */
export function readChecklist(json: unknown, cases: Readonly<Record<string, CodedFacts>>): ReadChecklist {
  const shape = checklistSchema(z.unknown()).safeParse(json, inEnglish());
  const ofShape = shape.error ? shape.error.issues.flatMap(faultsOfIssue) : [];
  const found = [...ofShape, ...ofRequirements(json)];
  if (found.length > 0 || !shape.success) return { checklist: null, faults: found };
  const { cases: own = {}, $schema: _schema, ...rest } = shape.data;
  const checklist = rest as unknown as Checklist;
  // Examples are run once every name means something.
  const ofWhole = ofNames(checklist);
  const whole = ofWhole.length > 0 ? ofWhole : ofExamples(checklist, { ...cases, ...own });
  return whole.length > 0 ? { checklist: null, faults: whole } : { checklist, faults: [] };
}

/** The key that does not belong is named itself, not the object it stands in. */
export function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'is no key of this' }));
  return [{ path, message: issue.message }];
}

/** Requirements, wherever the rest of the shape stands: a fault elsewhere does not hide theirs. */
function ofRequirements(json: unknown): Fault[] {
  const items = listIn(json, 'items').flatMap((item, at) =>
    isObject(item)
      ? (['appliesWhen', 'needs'] as const).flatMap((key) =>
          key in item || key === 'needs' ? requirementFaults(item[key], ['items', at, key]) : [],
        )
      : [],
  );
  const levels = listIn(isObject(json) ? json['pathway'] : null, 'levels').flatMap((level, at) =>
    isObject(level) && 'signs' in level ? requirementFaults(level['signs'], ['pathway', 'levels', at, 'signs']) : [],
  );
  return [...items, ...levels];
}

const listIn = (json: unknown, key: string): unknown[] => (isObject(json) && Array.isArray(json[key]) ? json[key] : []);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What one part says of another. */
function ofNames({ items, questions, documents, effectiveFrom, reviewBy }: Checklist): Fault[] {
  const ids = new Map<string, number>();
  const faults: Fault[] = reviewBy <= effectiveFrom ? [{ path: ['reviewBy'], message: 'is not after effectiveFrom' }] : [];
  items.forEach((item, at) => {
    const path: Path = ['items', at];
    if (ids.has(item.id))
      faults.push({ path: [...path, 'id'], message: `"${item.id}" is the id of item ${ids.get(item.id)! + 1} already` });
    ids.set(item.id, at);
    if (item.ourReading && item.level !== 'advised')
      faults.push({ path: [...path, 'level'], message: 'an item that is our reading can only be advised' });
    if (!Object.hasOwn(documents, item.source.document))
      faults.push({ path: [...path, 'source', 'document'], message: `"${item.source.document}" is not among documents` });
    for (const verdict of ['met', 'missing'] as const)
      if (!item.examples.some(({ expect }) => expect === verdict))
        faults.push({ path: [...path, 'examples'], message: `has no example that is ${verdict}` });
  });
  items.forEach((item, at) => faults.push(...ofQuestions(item, ['items', at], questions, ids)));
  return faults;
}

function ofQuestions(item: Item, path: Path, questions: Checklist['questions'], ids: ReadonlyMap<string, number>): Fault[] {
  const faults: Fault[] = [];
  const walk = (value: unknown, at: Path): void => {
    if (!isObject(value)) return;
    for (const [key, part] of Object.entries(value)) {
      const place = [...at, Array.isArray(value) ? Number(key) : key];
      if ((key === 'question' || key === 'reason') && typeof part === 'string' && !Object.hasOwn(questions, part))
        faults.push({ path: place, message: `"${part}" is not among questions` });
      if (key === 'about' && value['is'] === 'advice' && typeof part === 'string' && !ids.has(part))
        faults.push({ path: place, message: `"${part}" is the id of no item` });
      walk(part, place);
    }
  };
  for (const key of ['appliesWhen', 'needs'] as const) walk(item[key], [...path, key]);
  return faults;
}

function ofExamples(checklist: Checklist, cases: Readonly<Record<string, CodedFacts>>): Fault[] {
  const { baseCase, asOf } = checklist.examplesFrom;
  const base = Object.hasOwn(cases, baseCase) ? cases[baseCase] : undefined;
  if (!base)
    return [{ path: ['examplesFrom', 'baseCase'], message: `there is no case "${baseCase}"; there are ${Object.keys(cases).join(', ')}` }];
  return checklist.items.flatMap((item, at) =>
    item.examples.flatMap((example, place): Fault[] => {
      const path: Path = ['items', at, 'examples', place];
      try {
        const facts = CodedFacts.safeParse(patched(base, example.given), inEnglish());
        if (!facts.success)
          return facts.error.issues.map(({ path: where, message }) => ({
            path: [...path, 'given'],
            message: `${where.join('.')}: ${message}`,
          }));
        const verdict = runChecklist(checklist, facts.data, asOf).findings.find((finding) => finding.item === item.id)?.verdict;
        return verdict === example.expect
          ? []
          : [{ path: [...path, 'expect'], message: `is ${example.expect}, and the check says ${verdict}` }];
      } catch (error) {
        return [{ path: [...path, 'given'], message: (error as Error).message }];
      }
    }),
  );
}
