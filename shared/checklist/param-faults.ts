import type { Fault, Path } from './requirement-faults.ts';

type Params = Record<string, unknown>;
const isObject = (value: unknown): value is Params => typeof value === 'object' && value !== null && !Array.isArray(value);
const isThere = (params: Params, key: string): boolean => params[key] !== undefined;

const eventKeys = ['letter', 'meeting', 'contact', 'support', 'notice'];
const gapKeys = ['atLeast', 'about', 'atMost'];
/** Parameters that name another event. */
const eventParams = ['after', 'before', 'at'];

/** An event has to be named, and one only. */
export function eventFaults(params: Params, path: Path): Fault[] {
  return eventParams.flatMap((key): Fault[] => {
    const event = params[key];
    if (!isObject(event)) return [];
    const [named, ...others] = Object.keys(event).filter((kind) => eventKeys.includes(kind));
    if (named === undefined) return [{ path: [...path, key], message: `names no event: it needs one of ${eventKeys.join(', ')}` }];
    return others.map((kind) => ({ path: [...path, key, kind], message: `only one kind of event may be named, and ${named} is` }));
  });
}

/** What has the right shape and makes no sense: it can never be met, or would be passed over. */
export const paramFaults = (params: Params, path: Path): Fault[] => [
  ...limits(params, path),
  ...['after', 'before'].flatMap((key) => (isObject(params[key]) ? gapFaults(params[key], [...path, key]) : [])),
  ...idle(params, path),
  ...tooLongAgo(params, path),
];

const pairs = [
  ['atLeast', 'atMost'],
  ['atLeast', 'about'],
  ['about', 'atMost'],
  ['atLeast', 'of'],
] as const;

/** A least above its most, at any depth. */
function limits(value: Params, path: Path): Fault[] {
  const here = pairs.flatMap(([least, most]) => {
    const [low, high] = [value[least], value[most]];
    return typeof low === 'number' && typeof high === 'number' && low > high
      ? [{ path: [...path, least], message: `is ${low}, more than ${most}, which is ${high}` }]
      : [];
  });
  return [...here, ...Object.entries(value).flatMap(([key, part]) => (isObject(part) ? limits(part, [...path, key]) : []))];
}

/** How far apart two events are. */
function gapFaults(gap: Params, path: Path): Fault[] {
  const said = [...gapKeys, 'unit'].filter((key) => isThere(gap, key));
  if (said.length === 1 && said[0] === 'unit')
    return [{ path: [...path, 'unit'], message: `is the unit of nothing: it goes with ${gapKeys.join(', ')}` }];
  return gap['atMost'] === 0 && gap['atLeast'] === undefined
    ? [{ path: [...path, 'atMost'], message: 'is 0, and the same day counts only where atLeast is 0 as well: no case can meet this' }]
    : [];
}

/** Keys that say something only together with another, or without one. */
function idle(params: Params, path: Path): Fault[] {
  const { is, invitation } = params;
  const faults: Fault[] = [];
  if (is === 'meeting' && isObject(invitation) && isThere(invitation, 'unit') && !isThere(invitation, 'notice'))
    faults.push({ path: [...path, 'invitation', 'unit'], message: 'is the unit of nothing: it goes with notice' });
  if (is === 'meeting' && isThere(params, 'every') && isThere(params, 'atLeast'))
    faults.push({
      path: [...path, 'atLeast'],
      message: 'is never looked at beside every: each one that was held is weighed, however many',
    });
  if (is === 'agency' && isThere(params, 'within') && !isThere(params, 'contacted'))
    faults.push({ path: [...path, 'within'], message: 'is when it was contacted: it goes with contacted' });
  return faults;
}

/** So much time since an event that the event can no longer lie in its window. Units are never converted. */
function tooLongAgo({ elapsed, within }: Params, path: Path): Fault[] {
  if (!isObject(elapsed) || !isObject(within) || elapsed['unit'] !== within['unit']) return [];
  const [count, last] = [elapsed['count'], within['last']];
  return typeof count === 'number' && typeof last === 'number' && count > last
    ? [{ path: [...path, 'elapsed', 'count'], message: `is ${count}, and within reaches back ${last} only: no case can meet both` }]
    : [];
}
