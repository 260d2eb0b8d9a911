import * as fc from 'fast-check';
import { canaried } from './canaries.ts';

/** As much of JSON Schema 2020-12 as the document uses. */
export type Schema = {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  maxItems?: number;
  additionalProperties?: false;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
};

/** By name. */
export type Parts = Readonly<Record<string, Schema>>;

/**
 * What a schema allows. `examples` are what the document shows at this place: taken now and then, since what hangs together, such as a
 * register and its span, is hardly ever found by chance.
 * @throws Error for a schema of a kind it does not know, so that the document cannot outgrow it unseen.
 */
export function valueOf(schema: Schema, examples: readonly unknown[], parts: Parts): fc.Arbitrary<unknown> {
  if (schema.$ref) return valueOf(parts[schema.$ref.split('/').at(-1)!]!, examples, parts);
  const built = builtFrom(schema, examples, parts);
  return examples.length > 0 ? fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...examples) }, { weight: 3, arbitrary: built }) : built;
}

function builtFrom(schema: Schema, examples: readonly unknown[], parts: Parts): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum!, max: schema.maximum! });
    case 'array': {
      const inside = valueOf(
        schema.items!,
        examples.flatMap((example) => example as unknown[]),
        parts,
      );
      return fc.array(inside, { maxLength: Math.min(schema.maxItems ?? 4, 4) });
    }
    case 'object':
      return objectOf(schema, examples, parts);
    default:
      throw new Error(`The document has a schema that nothing is made of: ${JSON.stringify(schema)}`);
  }
}

function objectOf({ properties = {}, required = [] }: Schema, examples: readonly unknown[], parts: Parts): fc.Arbitrary<unknown> {
  const shown = (key: string) => (examples as Array<Record<string, unknown>>).flatMap((example) => (key in example ? [example[key]] : []));
  const model = Object.entries(properties).map(([key, property]) => [key, valueOf(property, shown(key), parts)] as const);
  return fc.record(Object.fromEntries(model), { requiredKeys: required });
}

function textOf({ pattern = '', format, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'date')
    return fc.oneof({ weight: 5, arbitrary: dayFrom('2025-09-01', '2027-01-01') }, dayFrom('2000-01-01', '2099-12-31'));
  const demanded = new RegExp(pattern, 'u');
  const text = pattern === '' ? fc.string({ maxLength: Math.min(maxLength, 60) }) : fc.stringMatching(demanded);
  return text.map((one) => canaried(one, (carrying) => carrying.length <= maxLength && demanded.test(carrying)));
}

const dayFrom = (first: string, last: string) =>
  fc.date({ min: new Date(first), max: new Date(last), noInvalidDate: true }).map((time) => time.toISOString().slice(0, 10));
