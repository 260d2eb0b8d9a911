import * as z from 'zod/mini';
import type { CodedFacts } from '../case/facts.ts';
import type { Checklist } from './checklist.ts';
import { checklistSchema } from './checklist-schema.ts';
import { DaySchema } from '../dates/day-schema.ts';
import { absentExamples, ofExamples, withoutExplained } from './example-faults.ts';
import { idleFaults } from './idle-faults.ts';
import { inEnglish } from './in-english.ts';
import { itemPairFaults } from './item-pair-faults.ts';
import { withMark } from './mark-faults.ts';
import { requirementFaults, type Fault, type Path } from './requirement-faults.ts';

/** `cases` are whole cases by name that examples may patch. */
export type ReadChecklist = { checklist: Checklist; faults: [] } | { checklist: null; faults: Fault[] };

/** A checklist from parsed JSON, or everything that is wrong with it. Its examples are run. */
export function readChecklist(json: unknown, cases: Readonly<Record<string, CodedFacts>>): ReadChecklist {
  const shape = checklistSchema(z.unknown()).safeParse(json, inEnglish());
  const ofShape = shape.error ? shape.error.issues.flatMap((issue) => faultsOfIssue(withMark(issue, json))) : [];
  const found = [...ofShape, ...ofRequirements(json), ...ofNames(json)];
  const requirements = requirementsIn(json).map(({ value }) => value);
  const beside = [...idleFaults(json, requirements), ...itemPairFaults(listIn(json, 'items'))];
  const absent = listIn(json, 'items').flatMap((item, at) =>
    isObject(item) ? absentExamples(item['examples'], ['items', at, 'examples']) : [],
  );
  // What is wrong with one item is no reason to say nothing of the examples of the others.
  if (!found.every(isOfOneItem)) return { checklist: null, faults: [...found, ...beside, ...absent] };
  const { cases: own = {}, $schema: _schema, ...rest } = (shape.success ? shape.data : json) as { cases?: typeof cases; $schema?: unknown };
  const checklist = rest as unknown as Checklist;
  const run = ofExamples(checklist, { ...cases, ...own }, new Set(found.map(({ path: [, at] }) => at)));
  const whole = [...found, ...beside, ...withoutExplained(absent, run), ...run];
  return whole.length > 0 ? { checklist: null, faults: whole } : { checklist, faults: [] };
}

const isOfOneItem = ({ path: [key, at] }: Fault): boolean => key === 'pathway' || (key === 'items' && typeof at === 'number');

/** The key that does not belong is named itself, not the object it stands in. */
export function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'is no key of this' }));
  return [{ path, message: issue.message }];
}

/** Requirements, wherever the rest of the shape stands: a fault elsewhere does not hide theirs. */
const ofRequirements = (json: unknown): Fault[] => requirementsIn(json).flatMap(({ value, path }) => requirementFaults(value, path));

/** Every place that holds one. */
function requirementsIn(json: unknown): Array<{ value: unknown; path: Path }> {
  const items = listIn(json, 'items').flatMap((item, at) =>
    isObject(item)
      ? (['appliesWhen', 'needs'] as const).flatMap((key) =>
          key in item || key === 'needs' ? { value: item[key], path: ['items', at, key] } : [],
        )
      : [],
  );
  const levels = listIn(isObject(json) ? json['pathway'] : null, 'levels').flatMap((level, at) =>
    isObject(level) && 'signs' in level ? { value: level['signs'], path: ['pathway', 'levels', at, 'signs'] } : [],
  );
  return [...items, ...levels];
}

const listIn = (json: unknown, key: string): unknown[] => (isObject(json) && Array.isArray(json[key]) ? json[key] : []);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What one part says of another. What has the wrong shape is told elsewhere, and passed over here. */
function ofNames(json: unknown): Fault[] {
  if (!isObject(json)) return [];
  const { documents, effectiveFrom, reviewBy } = json;
  const ids = new Map<string, number>();
  const faults: Fault[] = [];
  if (isDay(effectiveFrom) && isDay(reviewBy) && reviewBy <= effectiveFrom)
    faults.push({ path: ['reviewBy'], message: 'is not after effectiveFrom' });
  for (const { read, path } of readings(json))
    if (isDay(read) && isDay(reviewBy) && read > reviewBy) faults.push({ path, message: 'is after reviewBy' });
  listIn(json, 'items').forEach((item, at) => {
    if (!isObject(item)) return;
    const { id, level, source } = item;
    const path: Path = ['items', at];
    if (typeof id === 'string') {
      if (ids.has(id)) faults.push({ path: [...path, 'id'], message: `"${id}" is the id of item ${ids.get(id)! + 1} already` });
      ids.set(id, at);
    }
    if (item['ourReading'] && level !== 'advised')
      faults.push({ path: [...path, 'level'], message: 'an item that is our reading can only be advised' });
    const cited = isObject(source) ? source['document'] : undefined;
    if (typeof cited === 'string' && isObject(documents) && !Object.hasOwn(documents, cited))
      faults.push({ path: [...path, 'source', 'document'], message: `"${cited}" is not among documents` });
  });
  return [...faults, ...requirementsIn(json).flatMap(({ value, path }) => namesIn(value, path, json['questions'], ids))];
}

/** When each source was last read. */
function readings({ documents, pathway }: Record<string, unknown>): Array<{ read: unknown; path: Path }> {
  const of = (document: unknown, path: Path) => (isObject(document) ? [{ read: document['lastRead'], path: [...path, 'lastRead'] }] : []);
  const named = isObject(documents) ? Object.entries(documents).flatMap(([id, document]) => of(document, ['documents', id])) : [];
  return [...named, ...(isObject(pathway) ? of(pathway['source'], ['pathway', 'source']) : [])];
}

const isDay = (value: unknown): value is string => DaySchema.safeParse(value).success;

/** The questions and items that a requirement names. */
function namesIn(value: unknown, path: Path, questions: unknown, ids: ReadonlyMap<string, number>): Fault[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isUnknown = (known: boolean, message: string): Fault[] => (typeof part === 'string' && !known ? [{ path: at, message }] : []);
    if (key === 'question' || key === 'reason')
      return isUnknown(!isObject(questions) || Object.hasOwn(questions, String(part)), `"${String(part)}" is not among questions`);
    if (key === 'about' && value['is'] === 'advice') return isUnknown(ids.has(String(part)), `"${String(part)}" is the id of no item`);
    return namesIn(part, at, questions, ids);
  });
}
