import { problemKinds } from '../../shared/contract/problem.ts';
import { openApiDocument } from './document.ts';
import { problemPage } from './problem-page.ts';
import { referencePage } from './reference-page.ts';

/** What the contract alone says, as files of the Worker's assets by their place there: none of it is in the bundle. */
export async function madeAhead(): Promise<Record<string, string>> {
  return {
    'v1/openapi.json': JSON.stringify(openApiDocument()),
    'reference.html': await referencePage(),
    ...Object.fromEntries(await Promise.all(problemKinds.map(async (kind) => [`problems/${kind}.html`, await problemPage(kind)] as const))),
  };
}
