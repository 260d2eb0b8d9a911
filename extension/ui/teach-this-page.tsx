import { useState } from 'preact/hooks';
import { tab } from './tab.ts';
import { beginTeaching } from './teaching.ts';

/** The way in where the page shows a register and nothing was said about it. */
export function TeachThisPage() {
  const [said, setSaid] = useState<string | null>(null);
  const current = tab.value;
  if (!current?.allowed) return null;
  const begin = async () => setSaid((await beginTeaching(current.id)) ? null : 'This page cannot be reached. Reload it and try again.');
  return (
    <details>
      <summary>A register in this tab is not found</summary>
      <p>
        Open the page of your MIS that shows the register itself, and wait until its marks are there. If it is still not found, two marks
        that you point at may teach the extension how the page is written.
      </p>
      <button type="button" class="quiet" onClick={() => void begin()}>
        Teach me this page
      </button>
      <p role="status">{said}</p>
    </details>
  );
}
