import { addDays, type Day, type Span } from './day.ts';

const byBeginning = (a: Span, b: Span): number => (a.from < b.from ? -1 : 1);

/** They nearly always are in order. */
export const inOrderOfBeginning = (spans: readonly Span[]): readonly Span[] =>
  spans.every(({ from }, place) => place === 0 || spans[place - 1]!.from <= from) ? spans : spans.toSorted(byBeginning);

export const touch = (end: Day, start: Day): boolean => start <= addDays(end, 1);

/** Those that belong together made one, in order. */
export function joined(spans: readonly Span[], belongTogether: (end: Day, start: Day) => boolean): Span[] {
  const result: Span[] = [];
  for (const span of inOrderOfBeginning(spans)) {
    const last = result.at(-1);
    if (last && belongTogether(last.to, span.from)) last.to = span.to > last.to ? span.to : last.to;
    else result.push({ ...span });
  }
  return result;
}

/** Whether all of a span lies in one of these. */
export function isIn(span: Span, spans: readonly Span[]): boolean {
  for (const { from, to } of spans) if (from <= span.from && span.to <= to) return true;
  return false;
}

/** Whether any day of a span lies in one of these. */
export function touchesAny(span: Span, spans: readonly Span[]): boolean {
  for (const { from, to } of spans) if (from <= span.to && to >= span.from) return true;
  return false;
}

/** The parts of a span outside all of these, which are in order. */
export function gapsIn({ from, to }: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let next = from;
  for (const span of spans) {
    if (span.to < next) continue;
    if (span.from > to) break;
    if (span.from > next) gaps.push({ from: next, to: addDays(span.from, -1) });
    next = addDays(span.to, 1);
  }
  if (next <= to) gaps.push({ from: next, to });
  return gaps;
}

/** The same spans without these days, which are in order. */
export const without = (spans: readonly Span[], days: readonly Day[]): readonly Span[] =>
  days.length === 0
    ? spans
    : spans.flatMap((span) =>
        gapsIn(
          span,
          days.map((day) => ({ from: day, to: day })),
        ),
      );
