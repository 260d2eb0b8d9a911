import * as fc from 'fast-check';
import { canaries } from './canaries.ts';
import { spoiltText, spoiltValue } from './spoilt.ts';
import { valueOf, type Parts, type Schema } from './values.ts';

/** As much of OpenAPI 3.1 as the document uses. */
export type Operation = {
  parameters?: Array<{ name: string; schema: Schema; example: string }>;
  requestBody?: { content: Record<string, { schema: Schema; example: unknown }> };
  security?: object[];
  responses: Record<string, { content?: Record<string, { examples?: object }> }>;
};
export type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Parts } };

/** `isOwn`: neither its method nor its address was changed, so that the document says what it may be answered. */
export type Asked = { name: string; method: string; address: string; headers: Record<string, string>; body?: string; isOwn: boolean };

/** Requests for one operation: built from its schemas, then changed in any part. `tokens` are what a school may show. */
export function requestsFor(document: Document, path: string, method: string, tokens: readonly string[]): fc.Arbitrary<Asked> {
  const operation = document.paths[path]![method]!;
  return fc
    .record({
      address: addressOf(path, operation),
      query: mostly(
        '',
        fc.constantFrom(...canaries).map((canary) => `?pupil=${encodeURIComponent(canary)}&${canaries[1]}`),
      ),
      otherMethod: mostly(null, fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'MKCOL')),
      otherAddress: mostly(null, fc.constantFrom('/', '//', '%2f', '/..;/', `/${canaries[1]}`, '%', '%00', '/%C5%B5%C5%B7%E1%BA%91'), 9),
      headers: headersOf(operation, tokens),
      body: bodyOf(document, operation),
    })
    .map(({ address, query, otherMethod, otherAddress, headers, body }) => {
      const by = otherMethod ?? method.toUpperCase();
      return {
        name: `${method.toUpperCase()} ${path}`,
        method: by,
        address: address + (otherAddress ?? '') + query,
        headers,
        ...(body !== null && !['GET', 'HEAD'].includes(by) && { body }),
        isOwn: by === method.toUpperCase() && otherAddress === null,
      };
    });
}

/** Changing everything at once would find nothing but the first refusal. */
const mostly = <One>(usual: One, other: fc.Arbitrary<One>, times = 19): fc.Arbitrary<One> =>
  fc.oneof({ weight: times, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

/** What stands in the document's braces: its example, or a name that nobody has. */
function addressOf(path: string, { parameters = [] }: Operation): fc.Arbitrary<string> {
  const names = parameters.map(({ schema, example }) =>
    fc.oneof(fc.constant(example), valueOf(schema, [], {}) as fc.Arbitrary<string>).map((name) => encodeURIComponent(name)),
  );
  return fc.tuple(...names).map((filled) => filled.reduce((address, name) => address.replace(/\{[a-z]+\}/, () => name || '-'), path));
}

function headersOf({ requestBody, security }: Operation, tokens: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const own = {
    ...(requestBody && {
      'Content-Type': mostly(
        Object.keys(requestBody.content)[0]!,
        fc.constantFrom('text/plain', 'application/jsonp', `application/${canaries[1]}`, `application/json; charset=${canaries[1]}`),
      ),
      'Content-Encoding': mostly('identity', fc.constantFrom('gzip', canaries[1])),
    }),
    ...(security && {
      Authorization: fc.oneof(
        { weight: 20, arbitrary: fc.constant(`Bearer ${tokens[0]}`) },
        { weight: 3, arbitrary: fc.constantFrom(...tokens, `${tokens[0]}${canaries[1]}`, canaries[1]).map((token) => `Bearer ${token}`) },
        { weight: 1, arbitrary: fc.constantFrom('', `Basic ${canaries[1]}`) },
      ),
    }),
  };
  const others = {
    Origin: fc.constantFrom(`https://${canaries[1]}.example`, 'null'),
    'X-Forwarded-For': fc.constantFrom(...canaries.slice(1)),
    'CF-Connecting-IP': fc.constantFrom('2001:db8::1', canaries[1]),
    Referer: fc.constant(`https://${canaries[1]}.example/${canaries[2]}`),
    'If-None-Match': fc.constantFrom('*', `"${canaries[1]}"`),
    Cookie: fc.constant(`pupil=${canaries[1]}`),
  };
  return fc.tuple(fc.record(own), fc.record(others, { requiredKeys: [] })).map(([asked, beside]) => ({ ...beside, ...asked }));
}

function bodyOf({ components }: Document, { requestBody }: Operation): fc.Arbitrary<string | null> {
  if (!requestBody) return fc.constant(null);
  const bodies = Object.values(requestBody.content).map(({ schema, example }) => valueOf(schema, [example], components.schemas));
  return spoiltText(spoiltValue(fc.oneof(...bodies)));
}
