import type { Authority } from '../../shared/authorities/authority.ts';
import { problemKinds } from '../../shared/contract/problem.ts';
import { authorities as shipped } from '../../shared/authorities/index.ts';
import { answeredOf } from '../served.ts';
import { checklistPage } from './checklist-page.ts';
import { openApiDocument } from './document.ts';
import { onTrial } from './html-page.ts';
import { homePage } from './home-page.ts';
import { problemPage } from './problem-page.ts';
import { referencePage } from './reference-page.ts';
import { verifyPage } from './verify-page.ts';

/**
 * Pages and documents that need no code to serve, as files of the Worker's assets by their place there: what the contract alone says, and
 * every checklist of the bundle to read and print. None of it is in the bundle. Unless it is for the checker that schools rely on, each page says
 * that it is not.
 */
export async function madeAhead(authorities: readonly Authority[], isLive = false): Promise<Record<string, string>> {
  // An authority may answer for nothing yet.
  const example = answeredOf([...authorities, ...shipped]).flatMap(({ checklists }) => checklists)[0]!;
  const pages = [
    { path: 'index.html', page: homePage(authorities) },
    { path: 'reference.html', page: referencePage(example) },
    { path: 'verify.html', page: verifyPage() },
    ...problemKinds.map((kind) => ({ path: `problems/${kind}.html`, page: problemPage(kind) })),
    ...authorities.flatMap((authority) =>
      authority.checklists.map((checklist) => ({
        path: `checklists/${authority.id}/${checklist.route}.html`,
        page: checklistPage(authority, checklist),
      })),
    ),
  ];
  const made = await Promise.all(pages.map(async ({ path, page }) => [path, isLive ? await page : onTrial(await page)] as const));
  return { 'v1/openapi.json': JSON.stringify(openApiDocument(example)), ...Object.fromEntries(made) };
}
