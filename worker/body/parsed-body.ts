import type * as z from 'zod/mini';
import { Refusal } from '../refusal.ts';
import { declaredPlace } from './declared-place.ts';
import { jsonIn } from './json-in.ts';
import { readLimited } from './read-limited.ts';
import { refuseOtherMedia } from './refuse-other-media.ts';

/** So many places are enough to find a fault; without a limit a small body could ask for a large answer. */
const mostPlaces = 20;

/** The body as its schema has it. @throws Refusal naming places, never what was sent there. */
export async function parsedBody<Schema extends z.ZodMiniType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  refuseOtherMedia(request.headers);
  const parsed = schema.safeParse(jsonIn(await readLimited(request)));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, mostPlaces).map(({ path }) => declaredPlace(schema, path));
  throw new Refusal('invalid-request', { at: [...new Set(places)] });
}
