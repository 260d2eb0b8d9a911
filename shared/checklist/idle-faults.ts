import { canonical, type Fault, type Path } from './requirement-faults.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (json: unknown, key: string): unknown[] => (isObject(json) && Array.isArray(json[key]) ? json[key] : []);
const keysIn = (json: Json, key: string): string[] => (isObject(json[key]) ? Object.keys(json[key]) : []);

/**
 * What stands in a checklist and would be passed over: most often a slip of the hand in what should have named it. `requirements` are
 * all that it holds.
 */
export function idleFaults(json: unknown, requirements: readonly unknown[]): Fault[] {
  if (!isObject(json)) return [];
  const asked = new Set(requirements.flatMap(questionsIn));
  const cited = new Set(
    listIn(json, 'items').flatMap((item) => (isObject(item) && isObject(item['source']) ? item['source']['document'] : [])),
  );
  const without = (key: string, used: ReadonlySet<unknown>, message: string): Fault[] =>
    keysIn(json, key).flatMap((id) => (used.has(id) ? [] : { path: [key, id], message }));
  return [
    ...without('questions', asked, 'no requirement asks this question'),
    ...without('documents', cited, 'no item cites this document'),
    ...ofParents(json['parents']),
    ...listIn(json, 'items').flatMap((item, at) => ofExamples(item, ['items', at, 'examples'], json['questions'])),
  ];
}

/** The questions that a requirement names, at any depth. */
function questionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    (key === 'question' || key === 'reason') && typeof part === 'string' ? part : questionsIn(part),
  );
}

/** Who is always meant is meant wherever they live; both conditions may stand beside each other. */
function ofParents(parents: unknown): Fault[] {
  return ['always', 'whenLivingWithPupil', 'whenResponsible'].flatMap((key) => {
    const kinds = listIn(parents, key);
    return kinds.flatMap((kind, at): Fault[] => {
      const path: Path = ['parents', key, at];
      if (kinds.indexOf(kind) < at) return [{ path, message: `${JSON.stringify(kind)} is written twice` }];
      return key !== 'always' && listIn(parents, 'always').includes(kind)
        ? [{ path, message: `${JSON.stringify(kind)} is always meant already` }]
        : [];
    });
  });
}

function ofExamples(item: unknown, path: Path, questions: unknown): Fault[] {
  const seen = new Map<string, number>();
  return listIn(item, 'examples').flatMap((example, at): Fault[] => {
    if (!isObject(example) || !isObject(example['given'])) return [];
    const given = example['given'];
    const words = canonical(given);
    const before = seen.get(words);
    if (before === undefined) seen.set(words, at);
    const again =
      before === undefined ? [] : [{ path: [...path, at, 'given'], message: `is what example ${before + 1} of this item is given` }];
    return [...again, ...ofAnswers(given, [...path, at, 'given'], questions)];
  });
}

/** An answer to a question that the checklist does not ask changes nothing. */
function ofAnswers(given: Json, path: Path, questions: unknown): Fault[] {
  if (!isObject(questions)) return [];
  const isAsked = (id: unknown) => typeof id !== 'string' || Object.hasOwn(questions, id);
  const fault = (id: string, at: Path): Fault => ({ path: [...path, ...at], message: `"${id}" is not among questions` });
  return [
    ...keysIn(given, 'answers').flatMap((id) => (isAsked(id) ? [] : fault(id, ['answers', id]))),
    ...listIn(given['facts'], 'answers').flatMap((answer, at) =>
      isObject(answer) && !isAsked(answer['question']) ? fault(String(answer['question']), ['facts', 'answers', at, 'question']) : [],
    ),
  ];
}
