import type { ReceiptClaims } from '../../shared/contract/receipt.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isTime = (value: unknown): boolean => isText(value) && isDay(value.slice(0, 10)) && /^T\d\d:\d\d:\d\d\.\d{3}Z$/.test(value.slice(10));
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

const isRegister = (value: unknown): boolean =>
  isObject(value) &&
  isDay(value['from']) &&
  isDay(value['to']) &&
  isObject(value['byCode']) &&
  Object.values(value['byCode']).every(isCount) &&
  isCount(value['blank']) &&
  isCount(value['unread']);

const isItem = (value: unknown): boolean => all(value, isText) && (value as unknown[]).length === 3;

const texts = ['checkId', 'answeredBy', 'authority', 'route', 'edition', 'content', 'standing', 'facts'];

/** Whether a signed payload states what a receipt does, so that it can be shown. Without zod, which the page would grow by. */
export const isClaims = (value: unknown): value is ReceiptClaims =>
  isObject(value) &&
  texts.every((name) => isText(value[name])) &&
  isTime(value['madeAt']) &&
  isDay(value['asOf']) &&
  (value['register'] === null || isRegister(value['register'])) &&
  all(value['items'], isItem) &&
  (value['byReason'] === undefined || all(value['byReason'], isText)) &&
  all(value['certificates'], isText);
