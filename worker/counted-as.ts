/**
 * What an address counts as. Of IPv6 its first half, /64: a line has the other half to itself, and could ask from another of its addresses
 * each time.
 */
export function countedAs(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [before = [], after = []] = address.split('::').map(groupsOf);
  const left = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<number>(left).fill(0), ...after].slice(0, 4).join(':');
}

/** Numbers, since one group can be written in several ways. */
const groupsOf = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
