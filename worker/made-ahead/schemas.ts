import * as z from 'zod/mini';
import * as facts from '../../shared/case/facts.ts';
import { RegisterFact } from '../../shared/case/register-fact.ts';
import * as check from '../../shared/contract/check.ts';
import * as response from '../../shared/contract/check-response.ts';
import { Problem } from '../../shared/contract/problem.ts';
import { DaySchema, SpanSchema } from '../../shared/dates/day-schema.ts';
import { answerInWords } from './answer-in-words.ts';
import { factsInWords } from './facts-in-words.ts';
import { receiptClaims } from './receipt-claims.ts';

export type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; items?: JsonSchema; anyOf?: JsonSchema[] };

/** What is named in the document; the rest stands inside these. */
const named = { ...facts, RegisterFact, ...check, ...response, Problem, Day: DaySchema, Span: SpanSchema };

/** Every part of the contract as JSON Schema 2020-12, which is what OpenAPI 3.1 takes, with each fact's meaning beside it. */
export function schemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` }).schemas as Record<string, JsonSchema>;
  return Object.fromEntries(
    Object.entries({ ...made, ReceiptClaims: receiptClaims, Day: day }).map(([id, schema]) => [id, described(id, schema)]),
  );
}

/** The pattern zod makes of a day is right and cannot be read. */
const day: JsonSchema = { type: 'string', format: 'date', pattern: '^20', description: 'A day that exists, YYYY-MM-DD, of this century' };

/** Each property and what stands inside it, with its words; `$id` would say twice where a schema stands. */
function described(place: string, { $schema: _dialect, $id: _place, ...schema }: JsonSchema): JsonSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(items && { items: described(place, items) }),
    ...(anyOf && { anyOf: anyOf.map((one) => described(place, one)) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => {
          const here = nameOf(`${place}.${name}`);
          const words = wordsFor(here);
          return [name, { ...described(here, property), ...(words && { description: words }) }];
        }),
      ),
    }),
  };
}

function wordsFor(place: string): string | undefined {
  const fact = factsInWords[place];
  const answer = answerInWords[place];
  return fact ? `${fact.holds}. ${capital(fact.from)}.` : answer && `${answer}.`;
}

/** Every kind of evidence has the same two parts. */
const nameOf = (place: string): string => place.replace(/^CodedFacts\.[a-z]+\.(entries|listed)$/, 'Evidence.$1');

/** A closed list, answered line by line, is one fact. */
const isList = (properties: Record<string, JsonSchema>): boolean =>
  Object.keys(properties).length > 0 && Object.values(properties).every(({ $ref }) => $ref === yesNo);

const yesNo = '#/components/schemas/YesNo';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of all facts a request may hold, as `factsInWords` has them. */
export const factPlaces = (): string[] => placesOf('CheckRequest');

/** Names of all that an answer holds, as `answerInWords` has them. */
export const answerPlaces = (): string[] => [...placesOf('CheckResponse'), ...placesOf('ReceiptClaims')];

function placesOf(whole: string): string[] {
  const all = schemas();
  const places = (place: string, { properties = {}, items, anyOf, $ref }: JsonSchema): string[] => {
    if (typeof $ref === 'string') return partOf(all, $ref);
    if (anyOf) return anyOf.flatMap((one) => places(place, one));
    if (items) return places(place, items);
    if (isList(properties)) return [];
    return Object.entries(properties).flatMap(([name, property]) => {
      const here = nameOf(`${place}.${name}`);
      return [here, ...places(here, property)];
    });
  };
  const partOf = (schemasByName: Record<string, JsonSchema>, reference: string): string[] => {
    const name = reference.split('/').at(-1)!;
    return places(name, schemasByName[name]!);
  };
  return [...new Set(partOf(all, `#/components/schemas/${whole}`))];
}
