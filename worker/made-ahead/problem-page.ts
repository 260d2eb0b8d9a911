import { html } from 'hono/html';
import type { ProblemKind } from '../../shared/contract/problem.ts';
import { problemKind } from '../problem-kinds.ts';
import { page } from './html.ts';
import { problemsInWords } from './problems-in-words.ts';

/** Where the `type` of a problem leads, and what somebody sees who mistyped an address. */
export function problemPage(kind: ProblemKind): Promise<string> {
  const { status, title } = problemKind[kind];
  const { why, what } = problemsInWords[kind];
  return page(
    title,
    html`<h1>${title}</h1>
      <p>${why}</p>
      <h2>What to do</h2>
      <p>${what}</p>
      <p><a href="/">Front page</a></p>
      <p><a href="/reference">Reference for developers</a></p>
      <p class="hint">
        Problem <code>${kind}</code>, HTTP status ${status}. A program is told as <code>application/problem+json</code> (RFC 9457), which
        never repeats what was sent.
      </p>`,
  );
}
