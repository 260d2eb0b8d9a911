import { canonical, togetherIn, type Fault } from './requirement-faults.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
type PlacedItem = { item: Json; at: number };

/** What is wrong with two items beside each other and with neither alone. */
export function itemPairFaults(items: readonly unknown[]): Fault[] {
  const placed = items.flatMap((item, at) => (isObject(item) ? { item, at } : []));
  return [...sameTitles(placed), ...placed.flatMap((one) => ruledOut(one, placed))];
}

/** A title is all that tells an item from the others in what a school reads. */
function sameTitles(placed: readonly PlacedItem[]): Fault[] {
  const seen = new Map<unknown, number>();
  return placed.flatMap(({ item: { title }, at }): Fault[] => {
    const before = seen.get(title);
    if (before === undefined) seen.set(title, at);
    return typeof title !== 'string' || before === undefined
      ? []
      : [{ path: ['items', at, 'title'], message: `is the title of item ${before + 1} already` }];
  });
}

/** Where one of the two is always open a case never comes to its end. One that consults or advises may mean to be. */
const demanding: readonly unknown[] = ['stop', 'required'];

/**
 * What an item rules out and another asks for under the same condition. Nothing wider is told: under another condition, beside a recorded
 * reason or as one of several ways there may be a case that meets both.
 */
function ruledOut(one: PlacedItem, placed: readonly PlacedItem[]): Fault[] {
  const rivals = placed.filter((other) => other.at !== one.at && areAskedTogether(one.item, other.item));
  return demandsOf(one).flatMap(({ part: { not }, at }): Fault[] => {
    const other = isObject(not) && rivals.find((rival) => demandsOf(rival).some(({ part }) => canonical(part) === canonical(not)));
    if (!other) return [];
    const of = one.item['appliesWhen'] === undefined ? 'no case' : 'no case to which they apply';
    const named = `item ${other.at + 1}, ${JSON.stringify(other.item['id'])},`;
    return [{ path: [...at, 'not'], message: `is ruled out here, and ${named} requires just this: ${of} meets both` }];
  });
}

const areAskedTogether = (one: Json, other: Json): boolean =>
  [one, other].every(({ level }) => demanding.includes(level)) && canonical(one['appliesWhen']) === canonical(other['appliesWhen']);

const demandsOf = ({ item: { needs }, at }: PlacedItem) => togetherIn(needs, ['items', at, 'needs']);
