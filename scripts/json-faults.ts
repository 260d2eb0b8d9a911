/** Something wrong with the text of a JSON file. Line and column from 1. */
export type TextFault = { line: number; column: number; message: string; breaksOff?: true };

/** Many times what a checklist comes to. Whatever reads on calls itself once a level, and at some thousands of them has no room left. */
const deepest = 100;

export const lineAndColumn = (text: string, at: number): { line: number; column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

class Broken extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

class TooDeep extends Broken {}

/**
 * Where a text is no JSON, in words for whoever wrote it, and every key that is written twice in one object: of those JSON keeps the last
 * and says nothing. It stops where the text breaks off being JSON, or being what anything here can read: that fault `breaksOff`.
 */
export function jsonFaults(text: string): TextFault[] {
  const faults: Array<{ at: number; message: string; breaksOff?: true }> = [];
  try {
    new Reader(text, (at, message) => faults.push({ at, message })).whole();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    faults.push({ at: error.at, message: `${error instanceof TooDeep ? '' : 'is not JSON: '}${error.message}`, breaksOff: true });
  }
  return faults.map(({ at, ...fault }) => ({ ...lineAndColumn(text, at), ...fault }));
}

/** Goes through a text once. */
class Reader {
  readonly #text: string;
  readonly #tell: (at: number, message: string) => void;
  #at = 0;
  #depth = 0;

  constructor(text: string, tell: (at: number, message: string) => void) {
    this.#text = text;
    this.#tell = tell;
  }

  whole(): void {
    this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw new Broken(this.#at, 'something follows the end');
  }

  #next(): string {
    return this.#text[this.#at] ?? '';
  }

  #space(): void {
    while (this.#next() !== '' && ' \t\r\n'.includes(this.#next())) this.#at += 1;
  }

  #value(): void {
    this.#space();
    if (this.#next() === '"') this.#string();
    else if (this.#next() === '{') this.#list('}', (keys) => this.#entry(keys));
    else if (this.#next() === '[') this.#list(']', () => this.#value());
    else if (!this.#takes(/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y))
      throw new Broken(this.#at, instead(this.#text, this.#at) ?? 'a value is missing here');
  }

  /** The parts between two brackets, with commas between them. */
  #list(end: string, part: (keys: Map<string, number>) => void): void {
    const keys = new Map<string, number>();
    const opened = this.#at;
    this.#depth += 1;
    if (this.#depth > deepest) throw new TooDeep(opened, `nested too deeply: this is inside ${deepest} other brackets`);
    this.#at += 1;
    this.#space();
    if (this.#next() !== end) {
      for (;;) {
        part(keys);
        this.#space();
        if (this.#next() !== ',') break;
        const comma = this.#at;
        this.#at += 1;
        this.#space();
        if (this.#next() === end) throw new Broken(comma, `nothing follows this comma before the ${end}: take it away`);
      }
    }
    if (this.#next() === '') throw new Broken(opened, `the ${this.#text[opened]} opened here is never closed`);
    if (this.#next() !== end)
      throw new Broken(this.#at, instead(this.#text, this.#at) ?? `a comma or the closing ${end} is missing before this`);
    this.#depth -= 1;
    this.#at += 1;
  }

  #entry(keys: Map<string, number>): void {
    const start = this.#at;
    if (this.#next() !== '"')
      throw new Broken(start, instead(this.#text, start) ?? 'a key has to stand here, in straight double quotation marks');
    const key = this.#string();
    const before = keys.get(key);
    if (before !== undefined)
      this.#tell(start, `"${key}" is written twice in one object: the one in line ${lineAndColumn(this.#text, before).line} would be lost`);
    keys.set(key, start);
    this.#space();
    if (this.#next() !== ':') throw new Broken(this.#at, `a colon is missing after "${key}"`);
    this.#at += 1;
    this.#value();
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    // A control character, such as the end of a line, ends it too.
    while (this.#next() >= ' ' && this.#next() !== '"')
      if (!this.#takes(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|[^\\]/y))
        throw new Broken(this.#at, 'a backslash inside text has to be written twice');
    if (this.#next() === '\t') throw new Broken(this.#at, 'a tab inside text has to be written \\t');
    if (this.#next() !== '"') throw new Broken(start, 'the text begun here has no closing quotation mark on its line');
    this.#at += 1;
    const read = JSON.parse(this.#text.slice(start, this.#at)) as string;
    const [half] = /\p{Surrogate}/u.exec(read) ?? [];
    if (half !== undefined) this.#tell(start, `\\u${half.charCodeAt(0).toString(16)} is half of a character: write the whole one`);
    return read;
  }

  #takes(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    this.#at += found?.length ?? 0;
    return found !== undefined;
  }
}

/** What people often write that JSON does not know; `undefined` for anything else. */
function instead(text: string, at: number): string | undefined {
  const one = text[at] ?? '';
  if (one === '') return text.trim() === '' ? 'the file is empty' : 'the file ends here, and something is still open';
  if ('“”„‟«»'.includes(one)) return 'a curly quotation mark: JSON takes straight ones only (")';
  if ("'‘’`".includes(one)) return 'a single quotation mark: JSON takes double ones only (")';
  if (one === '/' || one === '#') return 'JSON has no comments: take this away';
  return /\s/.test(one) ? 'a space of a kind that JSON does not take: type it again' : undefined;
}
