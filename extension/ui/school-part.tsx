import { useState } from 'preact/hooks';
import { managed } from './managed.ts';
import { allow } from './tab.ts';

/** What the school's administrator has set for everybody: whom to ask, the sites to allow, and what could not be used. */
export function SchoolPart() {
  const { managed: set, wrong } = managed.value;
  if (Object.keys(set).length === 0 && wrong.length === 0) return null;
  return (
    <section aria-labelledby="managed-title">
      <h3 id="managed-title">Set by your school</h3>
      {set.supportContact && <p>For help, ask: {set.supportContact}</p>}
      {set.retentionDays !== undefined && <p>Cases are listed for deletion {set.retentionDays} days after their last change.</p>}
      {set.checkerKeys && set.checkerKeys.length > 0 && (
        <p>Receipts count as the authority’s where they are signed with: {set.checkerKeys.map(({ kid }) => kid).join(', ')}.</p>
      )}
      {set.checker && !set.checkerKeys && (
        <p>No key of the authority is set: the answers of its checker are not verified, and a receipt may be anybody’s.</p>
      )}
      {set.sites && set.sites.length > 0 && <Sites sites={set.sites} />}
      {wrong.length > 0 && (
        <p class="fault">
          Your administrator’s setting cannot be used: {wrong.join(', ')}.{' '}
          {set.supportContact ? 'Tell them.' : 'Tell whoever looks after your computers.'}
        </p>
      )}
    </section>
  );
}

/** One press, one question of the browser's, for all of them. */
function Sites({ sites }: { sites: string[] }) {
  const [said, setSaid] = useState<string | null>(null);
  const origins = sites.map((site) => new URL(site).origin);
  const ask = async () =>
    setSaid((await allow(...origins)) ? 'Allowed. Open one of them to begin.' : 'The browser, or you, said no. Nothing has changed.');
  return (
    <>
      <p>Your school’s sites:</p>
      <ul>
        {origins.map((origin) => (
          <li key={origin}>{origin}</li>
        ))}
      </ul>
      <button type="button" onClick={() => void ask()}>
        Allow these sites
      </button>
      <p role="status">{said}</p>
    </>
  );
}
