import type * as z from 'zod/mini';
import { Refusal } from '../refusal.ts';
import { acceptsOf } from './accepts.ts';
import { declaredPlace } from './declared-place.ts';
import { jsonIn } from './json-in.ts';
import { readLimited } from './read-limited.ts';
import { refuseOtherMedia } from './refuse-other-media.ts';

/** So many places are enough to find a fault; without a limit a small body could ask for a large answer. */
const mostPlaces = 20;

/** What gives the body of a request as its schema has it. Where that is at fault, zod says in which places; never what was sent there. */
export function bodyReader<Schema extends z.ZodMiniType>(schema: Schema): (request: Request) => Promise<z.output<Schema>> {
  const accepts = acceptsOf(schema);
  return async (request) => {
    refuseOtherMedia(request.headers);
    const value = jsonIn(await readLimited(request));
    if (accepts(value)) return value as z.output<Schema>;
    const issues = schema.safeParse(value).error?.issues ?? [];
    const places = issues.slice(0, mostPlaces).map(({ path }) => declaredPlace(schema, path));
    throw new Refusal('invalid-request', { at: [...new Set(places)] });
  };
}
