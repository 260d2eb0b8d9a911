import * as z from 'zod/mini';

const kinds: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** What a shape found wrong, in words for whoever wrote the JSON: it follows the name of the key. The bundles do without it. */
export const inEnglish = (): { error: z.core.$ZodErrorMap } => ({ error: (issue) => sentence(issue) ?? byDefault(issue) });

const byDefault = z.locales.en().localeError;

function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing';
    return `has to be ${kinds[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') {
    const wanted = `has to be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(quoted).join(', ')}`;
    return issue.input === undefined ? `is missing: it ${wanted}` : wanted;
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code === 'too_small') return bound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
  if (issue.code === 'too_big') return bound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
  return undefined;
}

const quoted = (value: unknown) => JSON.stringify(value);

function bound(origin: string, how: string, much: number | bigint): string {
  if (origin === 'array' || origin === 'set') return `has to hold ${how} ${much}`;
  if (origin === 'string') return `has to be ${how} ${much} letters long`;
  return `has to be ${how} ${much}`;
}
