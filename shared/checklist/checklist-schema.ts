import * as z from 'zod/mini';
import { CodedFacts } from '../case/facts.ts';
import { evidenceKinds, keysOf, parentKinds } from '../case/kinds.ts';
import { DaySchema } from '../dates/day-schema.ts';
import { predicates } from './predicates/index.ts';
import { levels, verdicts } from './verdict.ts';

/** The shape of a checklist in JSON, for an authority that writes its own. What a shape cannot say is in checklist-faults.ts. */

const Id = z
  .string()
  .check(
    z.regex(/^[a-z0-9-]{1,60}$/, 'has to be made of small letters, digits and hyphens, at most 60 of them, such as "letter-of-concern"'),
  );
const Words = z.string().check(z.regex(/\S/, 'say something here'), z.maxLength(400));
const Slug = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9-]{0,59}$/, 'has to be made of small letters, digits and hyphens, at most 60 of them, and begin with a letter'),
  );

/** One predicate with its parameters; every predicate's own schema is an object. */
export const predicateUse = (name: keyof typeof predicates): z.ZodMiniObject =>
  z.safeExtend(predicates[name].params as unknown as z.ZodMiniObject, { is: z.literal(name) }) as z.ZodMiniObject;

const PredicateUse = z.union((Object.keys(predicates) as Array<keyof typeof predicates>).map(predicateUse));

const Requirement: z.ZodMiniType = z.lazy(() =>
  z.union([
    PredicateUse,
    z.strictObject({ allOf: z.array(Requirement).check(z.minLength(1)) }),
    z.strictObject({ anyOf: z.array(Requirement).check(z.minLength(1)) }),
    z.strictObject({ not: PredicateUse }),
    z.strictObject({ forEachParent: Requirement }),
    z.strictObject({ orReason: Requirement, reason: Id }),
  ]),
);

const Patch = z.strictObject({
  facts: z.optional(z.partial(CodedFacts)),
  without: z.optional(z.array(z.keyof(CodedFacts))),
  entries: z.optional(z.record(z.string(), z.nullable(z.record(z.string(), z.unknown())))),
  listed: z.optional(z.partialRecord(z.enum(evidenceKinds), z.nullable(z.enum(['all', 'none'])))),
  marks: z.optional(z.record(z.string(), z.string())),
  answers: z.optional(z.record(z.string(), z.nullable(z.enum(['yes', 'no'])))),
});

const Document = z.strictObject({
  title: Words,
  edition: z.string().check(z.minLength(1)),
  lastRead: DaySchema,
  url: z.optional(z.url({ protocol: /^https$/ })),
});

/** `requirement` is the shape for people and tools; or, to find faults, one that leaves requirements to a function that names the key. */
export const checklistSchema = (requirement: z.ZodMiniType = Requirement) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    authority: Slug,
    route: Slug,
    title: Words,
    about: z.optional(z.literal('school')),
    edition: z.string().check(z.minLength(1), z.maxLength(60)),
    effectiveFrom: DaySchema,
    reviewBy: DaySchema,
    documents: z.record(Id, Document),
    parents: z.strictObject({
      always: z.array(z.enum(keysOf(parentKinds))),
      whenLivingWithPupil: z.array(z.enum(keysOf(parentKinds))),
      whenResponsible: z.optional(z.array(z.enum(keysOf(parentKinds)))),
    }),
    questions: z.record(Id, z.strictObject({ ask: Words, basis: z.enum(['stated', 'judgement']), help: z.optional(Words) })),
    items: z
      .array(
        z.strictObject({
          id: Id,
          level: z.enum(levels),
          title: Words,
          appliesWhen: z.optional(requirement),
          needs: requirement,
          missing: Words,
          action: Words,
          source: z.strictObject({ document: Id, clause: Words }),
          ourReading: z.optional(z.literal(true)),
          readAs: z.optional(Words),
          superseded: z.optional(Words),
          afterReview: z.optional(z.literal(true)),
          reachesParents: z.optional(z.literal(true)),
          examples: z.array(z.strictObject({ why: Words, given: Patch, expect: z.enum(verdicts) })),
        }),
      )
      .check(z.minLength(1)),
    pathway: z.optional(
      z.strictObject({
        source: Document,
        levels: z
          .array(
            z.strictObject({
              name: Words,
              title: Words,
              when: Words,
              school: z.array(Words),
              authority: z.array(Words),
              signs: z.optional(requirement),
            }),
          )
          .check(z.minLength(1)),
      }),
    ),
    examplesFrom: z.strictObject({ baseCase: z.string(), asOf: DaySchema }),
    /** Whole cases that `examplesFrom` may name, beside those bundled with the tool. */
    cases: z.optional(z.record(z.string(), CodedFacts)),
  });

/** For editors and other tools. What an option leaves out is said in its own examples. */
export const checklistJsonSchema = (): object => z.toJSONSchema(checklistSchema(), { io: 'input', unrepresentable: 'any', reused: 'ref' });
