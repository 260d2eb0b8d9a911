import { Refusal } from '../refusal.ts';

const json = /^application\/json *(; *charset="?utf-8"?)?$/i;

/** Only plain JSON is read. A compressed body is never unpacked: its size would no longer be known from its length. */
export function refuseOtherMedia(headers: Headers): void {
  const encoding = headers.get('Content-Encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw new Refusal('unsupported-media-type', { headers: { 'Accept-Encoding': 'identity' } });
  if (!json.test(headers.get('Content-Type') ?? ''))
    throw new Refusal('unsupported-media-type', { headers: { Accept: 'application/json' } });
}
