import { html } from 'hono/html';
import type { ProblemKind } from '../../shared/contract/problem.ts';
import { problemKind } from '../problem-kinds.ts';
import { page } from './html.ts';
import { problemsInWords } from './problems-in-words.ts';

/** Where the `type` of a problem leads. */
export function problemPage(kind: ProblemKind): Promise<string> {
  const { status, title } = problemKind[kind];
  const { why, what } = problemsInWords[kind];
  return page(
    title,
    html`<h1>${title}</h1>
      <p>${why}</p>
      <h2>What to do</h2>
      <p>${what}</p>
      <p class="hint">
        Problem <code>${kind}</code>, HTTP status ${status}. The body of the answer is <code>application/problem+json</code> (RFC 9457) and
        never repeats what was sent.
      </p>`,
  );
}
