import { predicateUse } from './checklist-schema.ts';
import { inEnglish } from './in-english.ts';
import { eventFaults, paramFaults } from './param-faults.ts';
import { predicates } from './predicates/index.ts';

export type Path = Array<string | number>;
/** What is wrong, and where in the JSON. */
export type Fault = { path: Path; message: string };

const shapes = ['is', 'allOf', 'anyOf', 'not', 'forEachParent', 'orReason'] as const;
type Shape = (typeof shapes)[number];
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Faults of one requirement, each at its own key: a union of all shapes could only say that none fits. */
export function requirementFaults(value: unknown, path: Path, perParent = false): Fault[] {
  const shape = isObject(value) && shapes.find((key) => key in value);
  if (!isObject(value) || !shape) return [{ path, message: `needs one of ${shapes.join(', ')}` }];
  const also = shape === 'orReason' ? ['reason'] : [];
  const extra = shape === 'is' ? [] : Object.keys(value).filter((key) => key !== shape && !also.includes(key));
  return [...extra.map((key) => ({ path: [...path, key], message: 'is no key of this' })), ...ofShape[shape](value, path, perParent)];
}

const ofShape: Record<Shape, (value: Record<string, unknown>, path: Path, perParent: boolean) => Fault[]> = {
  is: ofPredicate,
  allOf: (value, path, perParent) => [...ofGroup(value['allOf'], [...path, 'allOf'], perParent), ...contradictions(value, path)],
  anyOf: (value, path, perParent) => ofGroup(value['anyOf'], [...path, 'anyOf'], perParent),
  not: ({ not }, path, perParent) =>
    isObject(not) && 'is' in not
      ? ofPredicate(not, [...path, 'not'], perParent)
      : [{ path: [...path, 'not'], message: 'wraps one predicate only' }],
  forEachParent: ({ forEachParent }, path, perParent) =>
    perParent
      ? [{ path: [...path, 'forEachParent'], message: 'stands inside another forEachParent' }]
      : requirementFaults(forEachParent, [...path, 'forEachParent'], true),
  orReason: ({ orReason, reason }, path, perParent) => [
    ...(typeof reason === 'string' ? [] : [{ path: [...path, 'reason'], message: 'needs the id of a question' }]),
    ...requirementFaults(orReason, [...path, 'orReason'], perParent),
  ],
};

function ofGroup(parts: unknown, path: Path, perParent: boolean): Fault[] {
  if (!Array.isArray(parts) || parts.length === 0) return [{ path, message: 'needs at least one requirement' }];
  return parts.flatMap((part: unknown, at) => requirementFaults(part, [...path, at], perParent));
}

/** What is asked for and ruled out at once can never be met, and neither can at least more than at most. */
function contradictions(requirement: unknown, path: Path): Fault[] {
  const parts = togetherIn(requirement, path);
  const asked = new Set(parts.map(({ part }) => canonical(part)));
  const ruledOut = parts.filter(({ part }) => isObject(part['not']) && asked.has(canonical(part['not'])));
  return [
    ...ruledOut.map(({ at }) => ({ path: [...at, 'not'], message: 'the same predicate is required and ruled out in one allOf' })),
    ...parts.flatMap((one) => parts.flatMap((other) => outOfReach(one, other))),
  ];
}

type Placed = { part: Record<string, unknown>; at: Path };

/** All that has to be met for a requirement to be: an allOf inside an allOf asks for the same as its parts beside the others. */
export function togetherIn(requirement: unknown, at: Path): Placed[] {
  if (!isObject(requirement)) return [];
  const { allOf: parts } = requirement;
  if (!('allOf' in requirement)) return [{ part: requirement, at }];
  return Array.isArray(parts) ? parts.flatMap((part: unknown, place) => togetherIn(part, [...at, 'allOf', place])) : [];
}

/** One predicate asked twice of the same things, for no less than a number and for no more than a smaller one. */
function outOfReach({ part: { atLeast, ...one }, at }: Placed, { part: { atMost, below, ...other } }: Placed): Fault[] {
  if (typeof atLeast !== 'number' || canonical(one) !== canonical(other)) return [];
  const fault = (limit: string, most: number) => [
    { path: [...at, 'atLeast'], message: `is ${atLeast}, and the same allOf asks for ${limit} ${most}: no case has both` },
  ];
  if (typeof atMost === 'number' && atLeast > atMost) return fault('at most', atMost);
  return typeof below === 'number' && atLeast >= below ? fault('below', below) : [];
}

/** The order of keys says nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** Those that look at one parent make no sense of all. */
const onlyPerParent = ['parent', 'noticeHistory'];

function ofPredicate(value: Record<string, unknown>, path: Path, perParent: boolean): Fault[] {
  const name = value['is'];
  if (typeof name !== 'string' || !Object.hasOwn(predicates, name))
    return [{ path: [...path, 'is'], message: `${JSON.stringify(name)} is no predicate; there are ${Object.keys(predicates).join(', ')}` }];
  const faults: Fault[] = [];
  if (!perParent && onlyPerParent.includes(name))
    faults.push({ path: [...path, 'is'], message: `"${name}" stands inside forEachParent only` });
  const ofEvents = eventFaults(value, path);
  const parsed = predicateUse(name as keyof typeof predicates).safeParse(value, inEnglish());
  for (const issue of parsed.error?.issues ?? []) {
    const within = issue.path as Path;
    const at = [...path, ...within];
    if (issue.code === 'unrecognized_keys') faults.push(...issue.keys.map((key) => ({ path: [...at, key], message: 'is no key of this' })));
    // Of an event that is none, or two, no shape can say what is wrong.
    else if (!ofEvents.some(({ path: told }) => told[path.length] === within[0]))
      faults.push(...deepest(issue, at, valueAt(value, within)));
  }
  return [...faults, ...ofEvents, ...paramFaults(value, path)];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((part, key) => (part as Record<string | number, unknown> | undefined)?.[key], value);

type Issue = {
  code?: string | undefined;
  keys?: readonly string[];
  message: string;
  errors?: ReadonlyArray<ReadonlyArray<Issue & { path: PropertyKey[] }>>;
};

/** Of a union of shapes the one says what is wrong whose own keys are there, and of those the one that went furthest. */
function deepest({ message, errors = [] }: Issue, path: Path, value: unknown): Fault[] {
  const absent = (branch: ReadonlyArray<{ path: PropertyKey[] }>) =>
    branch.filter(({ path: [key, ...more] }) => more.length === 0 && key !== undefined && isObject(value) && !(key in value)).length;
  const reach = (branch: ReadonlyArray<{ path: PropertyKey[]; code?: string | undefined }>) =>
    Math.max(...branch.map((issue) => issue.path.length - (issue.code === 'unrecognized_keys' ? 1 : 0)));
  const branch = errors.toSorted((a, b) => absent(a) - absent(b) || reach(b) - reach(a) || a.length - b.length)[0];
  if (!branch) return [{ path, message }];
  return branch.flatMap(({ path: within, message: says, keys }) => {
    const at = [...path, ...(within as Path)];
    return keys ? keys.map((key) => ({ path: [...at, key], message: 'is no key of this' })) : [{ path: at, message: says }];
  });
}
