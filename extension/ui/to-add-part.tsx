import type { ToAdd } from '../forms/index.ts';

const words = { parent: 'another parent', sibling: 'another brother or sister', agency: 'another agency' } as const;

/** People of the case for whom the page has no fields yet: the user asks the form for them, and then they are filled. */
export function ToAddPart({ toAdd }: { toAdd: readonly ToAdd[] }) {
  return (
    <>
      {toAdd.map(({ button, subject, ordinal }) => (
        <p key={subject} class="notice">
          The case has {words[subject]} (number {ordinal}), and this page has no fields for them yet. If they belong on this form, press “
          {button}” on it, then “Look at this page again” here.
        </p>
      ))}
    </>
  );
}
