import type { Checklist } from '../../shared/checklist/checklist.ts';
import { problemKinds, type ProblemKind } from '../../shared/contract/problem.ts';
import { problemKind } from '../problem-kinds.ts';
import { operationsFor, type Operation } from './operations.ts';
import { answerHeaders, refusalHeaders } from './headers.ts';
import { schemas } from './schemas.ts';

/**
 * The contract as OpenAPI 3.1, for `/v1/openapi.json`. Made ahead of time, never by the Worker: the words in it would be a third of its
 * bundle. `checklist` is one that is answered, for its examples.
 */
export function openApiDocument(checklist: Checklist): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Before You Refer: checker',
      version: '1',
      summary: 'Runs a local authority’s own checklist over coded facts of one attendance case.',
      description:
        'A request holds days, codes, counts and answers. It has no place for a name, a pupil number, an address, a date of birth or free text, and an unknown key is refused. Nothing is stored. The same request gets the same findings.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This checker' }],
    paths: pathsOf(operationsFor(checklist)),
    components: {
      schemas: schemas(),
      responses: { OtherMethod: refusals(['method-not-allowed'])[405] },
      securitySchemes: {
        schoolToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A token the authority gave to the school. Asked for only where the authority answers its own schools alone.',
        },
      },
    },
  };
}

function pathsOf(all: readonly Operation[]): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of all) {
    const path = operation.path.replace(/:([a-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: described(operation) };
  }
  return paths;
}

function described({ id, summary, description, parameters = [], body, problems, forSchools, ...rest }: Operation): object {
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && {
      parameters: parameters.map(({ name, meaning, example }) => ({
        name,
        in: 'path',
        required: true,
        description: meaning,
        schema: { type: 'string' },
        example,
      })),
    }),
    ...(body && { requestBody: { required: true, content: { 'application/json': body } } }),
    ...(forSchools && { security: [{}, { schoolToken: [] }] }),
    responses: { ...answers(rest), ...refusals(problems), 405: { $ref: '#/components/responses/OtherMethod' } },
  };
}

function answers({ answer: { meaning, media, content }, isPublic, isElsewhere }: Pick<Operation, 'answer' | 'isPublic' | 'isElsewhere'>) {
  if (isElsewhere) return { 302: { description: meaning, headers: { Location: { schema: { type: 'string', format: 'uri' } } } } };
  return {
    200: { description: meaning, ...(isPublic && { headers: answerHeaders }), content: { [media]: content } },
    ...(isPublic && { 304: { description: 'It is still what “If-None-Match” names', headers: answerHeaders } }),
  };
}

/** One response a status, with an example for each problem it may be. */
function refusals(kinds: readonly ProblemKind[]): Record<string, object> {
  const all: readonly ProblemKind[] = [...kinds, 'internal'];
  const known = problemKinds.filter((kind) => all.includes(kind));
  const statuses = [...new Set(known.map((kind) => problemKind[kind].status))].toSorted();
  return Object.fromEntries(
    statuses.map((status) => {
      const here = known.filter((kind) => problemKind[kind].status === status);
      const examples = Object.fromEntries(here.map((kind) => [kind, { value: problemExample(kind) }]));
      const content = {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples },
        // To somebody who opens a wrong address in a browser.
        ...(here.includes('not-found') && { 'text/html': { schema: { type: 'string' } } }),
      };
      const headers = refusalHeaders[status];
      return [status, { description: here.map((kind) => problemKind[kind].title).join('; or: '), ...(headers && { headers }), content }];
    }),
  );
}

const problemExample = (kind: ProblemKind) => ({
  type: `https://checker.example.gov.uk/problems/${kind}`,
  kind,
  title: problemKind[kind].title,
  status: problemKind[kind].status,
  ...(kind === 'invalid-request' && { at: ['facts.letters.entries.0.sent'] }),
});
