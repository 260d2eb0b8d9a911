import * as z from 'zod/mini';
import { bases, levels, standings, verdicts } from '../checklist/verdict.ts';
import { DaySchema } from '../dates/day-schema.ts';

/** Links are followed only if https. */
const Link = z.url({ protocol: /^https$/ });

/** Loose: what a newer checker adds is ignored, so an installed extension survives it. */
export const CheckedFinding = z.object({
  item: z.string(),
  level: z.enum(levels),
  title: z.string(),
  verdict: z.enum(verdicts),
  basis: z.enum(bases),
  message: z.string(),
  action: z.string(),
  ourReading: z.optional(z.literal(true)),
  readAs: z.optional(z.string()),
  superseded: z.optional(z.string()),
  byReason: z.optional(z.literal(true)),
  reasons: z.array(z.object({ code: z.string(), figures: z.record(z.string(), z.unknown()), text: z.string() })),
  settles: z.array(z.string()),
  sessions: z.optional(z.array(z.string())),
  byParent: z.optional(z.array(z.object({ parent: z.int(), verdict: z.enum(verdicts) }))),
  validUntil: z.catch(z.optional(DaySchema), undefined),
  possibleFrom: z.catch(z.optional(DaySchema), undefined),
  source: z.object({
    title: z.string(),
    edition: z.string(),
    clause: z.string(),
    lastRead: DaySchema,
    url: z.catch(z.optional(Link), undefined),
  }),
});
export type CheckedFinding = z.infer<typeof CheckedFinding>;

const Count = z.int().check(z.nonnegative());

/** Figures of the school year of `asOf`, as far as it was read. */
export const YearFigures = z.object({
  from: DaySchema,
  to: DaySchema,
  possible: Count,
  attended: Count,
  authorised: Count,
  unauthorised: Count,
  notPossible: Count,
  administrative: Count,
  blank: Count,
  unread: Count,
  notValid: Count,
  byCode: z.record(z.string(), Count),
});
export type YearFigures = z.infer<typeof YearFigures>;

/** The authority's levels or stages, and what the record shows of each. It places nobody. */
export const CheckedPathway = z.object({
  source: z.object({ title: z.string(), edition: z.string(), lastRead: DaySchema, url: z.catch(z.optional(Link), undefined) }),
  levels: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      when: z.string(),
      school: z.array(z.string()),
      authority: z.array(z.string()),
      /** Absent for what is there for all children. */
      signs: z.optional(z.object({ verdict: z.enum(verdicts), reasons: z.array(z.string()) })),
    }),
  ),
});
export type CheckedPathway = z.infer<typeof CheckedPathway>;

/** A receipt as it is handed out. The salts are made for it and kept by nobody but the asker. */
export const IssuedReceipt = z.object({
  /** A JWS in compact form. */
  text: z.string(),
  factsSalt: z.string(),
  certificateSalt: z.string(),
});
export type IssuedReceipt = z.infer<typeof IssuedReceipt>;

export const CheckResponse = z.object({
  checkId: z.string(),
  asOf: DaySchema,
  checklist: z.object({
    authority: z.string(),
    route: z.string(),
    title: z.string(),
    edition: z.string(),
    effectiveFrom: DaySchema,
    reviewBy: DaySchema,
    /** The day of the check is at or past `reviewBy`: the authority may have changed its demands. */
    pastReview: z.boolean(),
  }),
  standing: z.enum(standings),
  findings: z.array(CheckedFinding),
  /** `null` where no register was read. */
  figures: z.nullable(YearFigures),
  /** Absent where the authority has published none. */
  pathway: z.optional(CheckedPathway),
  /** `authority` only from a Worker that holds that authority's own key. Absent: made on this computer. */
  answeredBy: z.optional(z.enum(['authority', 'another'])),
  receipt: z.optional(IssuedReceipt),
});
export type CheckResponse = z.infer<typeof CheckResponse>;
