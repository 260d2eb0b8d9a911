import { lineAndColumn } from './json-faults.ts';

/** Where a value stands in a JSON text: line and column from 1, of the key where it has one. The nearest thing around it if it is not there. */
export function positionOf(text: string, path: ReadonlyArray<string | number>): { line: number; column: number } {
  let at = 0;
  const space = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const string = (): string => {
    const start = at;
    at += 1;
    while (text[at] !== '"' && at < text.length) at += text[at] === '\\' ? 2 : 1;
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };
  let found = 0;
  /** Walks one value. `rest` is what is left of the path where the value lies on it, and `null` elsewhere. */
  const value = (rest: ReadonlyArray<string | number> | null): void => {
    space();
    const open = text[at];
    if (open === '"') string();
    else if (open !== '{' && open !== '[') while (at < text.length && !/[,\]}\s]/.test(text[at]!)) at += 1;
    else {
      at += 1;
      for (let place = 0; ; place += 1) {
        space();
        if (text[at] === ',') at += 1;
        space();
        if (text[at] === '}' || text[at] === ']' || at >= text.length) break;
        const start = at;
        const key = open === '{' ? string() : place;
        if (open === '{') {
          space();
          at += 1;
        }
        const isNext = rest !== null && rest[0] === key;
        if (isNext) found = start;
        value(isNext ? rest.slice(1) : null);
      }
      at += 1;
    }
  };
  value(path);
  return lineAndColumn(text, found);
}
