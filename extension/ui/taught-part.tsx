import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addTeachings, allTeachings, forgetTeaching } from '../case/teachings.ts';
import type { Teaching } from '../mis/teaching/lesson.ts';
import { TakeFile } from './take-file.tsx';

/** Pages taught in this browser, to be forgotten or handed to the school's administrator; and those the administrator has shipped. */
export function TaughtPart() {
  const [all, setAll] = useState<{ own: Teaching[]; shipped: Teaching[] } | null>(null);
  useEffect(() => {
    const look = () => void allTeachings().then(setAll);
    look();
    browser.storage.local.onChanged.addListener(look);
    return () => browser.storage.local.onChanged.removeListener(look);
  }, []);
  const [said, setSaid] = useState('');
  const add = async (file: File) => {
    const added = await addTeachings(await file.text());
    setSaid(added === null ? 'Nothing was added: this is no file of pages that were taught.' : addedInWords(added));
  };
  if (all === null) return null;
  const { own, shipped } = all;
  return (
    <section aria-labelledby="taught-title">
      <h3 id="taught-title">Pages that were taught</h3>
      {own.length + shipped.length === 0 && <p>None was taught here yet.</p>}
      <ul class="list">
        {own.map((teaching) => (
          <li key={JSON.stringify(teaching)}>
            {teaching.host} {teaching.route}{' '}
            <button
              type="button"
              class="quiet"
              aria-label={`Forget ${teaching.host} ${teaching.route}`}
              onClick={() => void forgetTeaching(teaching)}
            >
              Forget
            </button>
          </li>
        ))}
        {shipped.map((teaching) => (
          <li key={JSON.stringify(teaching)}>
            {teaching.host} {teaching.route}, set by your school
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <p>
          <a download="taught-pages.json" href={`data:application/json,${encodeURIComponent(JSON.stringify(own, null, 2))}`}>
            Save those taught here as a file
          </a>{' '}
          for another computer, or for your administrator, who can set them for everybody. It holds nothing about a child.
        </p>
      )}
      <TakeFile
        label="Add pages taught on another computer"
        hint="The file that was saved there. What was taught here stays as it is."
        accept="application/json,.json"
        onFile={(file) => void add(file)}
      />
      <p role="status">{said}</p>
    </section>
  );
}

const addedInWords = (count: number): string =>
  count === 0 ? 'All of these were known here already.' : count === 1 ? '1 page was added.' : `${count} pages were added.`;
