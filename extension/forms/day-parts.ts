import type { Group } from './page-elements.ts';
import type { DayPart } from './scanned.ts';

const partWords: Record<DayPart, RegExp> = {
  day: /(^|[^a-z])(day|dd?)$/i,
  month: /(^|[^a-z])(month|mm?)$/i,
  year: /(^|[^a-z])(year|yyyy|yy?)$/i,
};

/** A box says which part it is by its label, else by its id, name or placeholder. */
function partOf(group: Group): DayPart | null {
  const [control] = group.elements;
  if ((group.kind !== 'text' && group.kind !== 'select') || group.widget) return null;
  const said = [
    control.labels?.[0]?.textContent,
    control.getAttribute('aria-label'),
    control.id,
    control.name,
    control.getAttribute('placeholder'),
  ];
  for (const [place, words] of said.entries()) {
    // "… this school year" asks for no part of a date.
    if (place < 2 && (words ?? '').trim().split(/\s+/).length > 2) continue;
    const plain = (words ?? '')
      .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/[\])\s*:]+$/, '')
      .trim();
    const part = (['day', 'month', 'year'] as const).find((candidate) => partWords[candidate].test(plain));
    if (part) return part;
  }
  return null;
}

const isThreeParts = (parts: readonly (DayPart | null)[]): boolean => new Set(parts).size === 3 && !parts.includes(null);

/** A box for a year of its own, such as a year group, may stand just before a date: the date's three boxes are those that stand together. */
const overlaps = (groups: readonly Group[], at: number): boolean =>
  [at + 1, at + 2].some((later) => {
    const three = groups.slice(later, later + 3);
    return isThreeParts(three.map(partOf)) && isAlone(three);
  });

const boxes = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea';

/** Whether the nearest element around these boxes holds no other. */
function isAlone(groups: readonly Group[]): boolean {
  const wanted = groups.map(({ elements: [first] }) => first);
  let around = wanted[0]?.parentElement ?? null;
  while (around && !wanted.every((box) => around!.contains(box))) around = around.parentElement;
  return around !== null && around.querySelectorAll(boxes).length === wanted.length;
}

/** Three neighbouring boxes for day, month and year, in whichever order, are one question. */
export function joinDayParts(groups: Group[]): Group[] {
  const joined: Group[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const three = groups.slice(at, at + 3);
    const parts = three.map(partOf);
    const isDate = isThreeParts(parts) && (isAlone(three) || !overlaps(groups, at));
    joined.push(
      isDate
        ? {
            ...three[0]!,
            kind: 'day-parts',
            elements: three.map((group) => group.elements[0]) as Group['elements'],
            parts: parts as DayPart[],
          }
        : three[0]!,
    );
    if (isDate) at += 2;
  }
  return joined;
}
