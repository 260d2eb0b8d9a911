import { bases, standings, verdicts } from '../../shared/checklist/verdict.ts';
import type { ReceiptClaims } from '../../shared/contract/receipt.ts';
import type { JsonSchema } from './schemas.ts';

const text = { type: 'string' };
const day = { $ref: '#/components/schemas/Day' };
const count = { type: 'integer', minimum: 0 };
const register = {
  type: 'object',
  properties: { from: day, to: day, byCode: { type: 'object', additionalProperties: count }, blank: count, unread: count },
  required: ['from', 'to', 'byCode', 'blank', 'unread'],
};
const properties = {
  checkId: text,
  madeAt: { type: 'string', format: 'date-time' },
  answeredBy: { enum: ['authority', 'another'] },
  authority: text,
  route: text,
  edition: text,
  content: text,
  asOf: day,
  standing: { enum: standings },
  register: { anyOf: [register, { type: 'null' }] },
  items: {
    type: 'array',
    items: { type: 'array', prefixItems: [text, { enum: verdicts }, { enum: bases }], minItems: 3, maxItems: 3 },
  },
  byReason: { type: 'array', items: text },
  facts: text,
  certificates: { type: 'array', items: text },
} satisfies Record<keyof ReceiptClaims, object>;

/** The payload of a receipt. Nobody sends one, so the contract has no zod schema for it. */
export const receiptClaims: JsonSchema = {
  type: 'object',
  properties: properties as unknown as Record<string, JsonSchema>,
  required: Object.keys(properties).filter((name) => name !== 'byReason'),
};
