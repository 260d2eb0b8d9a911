import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { returnsInClass } from '../case/class-returns.ts';
import { concernKinds, mondayList, type Watched } from '../case/monday.ts';
import { casesFor } from '../case/reading.ts';
import { type ClassRead } from '../case/session.ts';
import { stampNow } from '../case/stamp.ts';
import { storeReading } from '../case/store-reading.ts';
import { dayInWords } from '../../shared/dates/words.ts';
import { asOf } from './as-of.ts';
import { place } from './place.ts';
import { cases, fault, settings, show } from './state.ts';

/** The registers of a class as a list: who needs somebody's attention, and why. Nothing of it is stored until a case is opened. */
export function ClassPanel({ classRead }: { classRead: ClassRead }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [classRead]);
  // A year group takes a part of a second.
  const { termDates } = settings.value;
  const watched = useMemo(() => mondayList(classRead.pupils, asOf.value, termDates), [classRead, asOf.value, termDates]);
  const needing = watched.filter(({ concerns }) => concerns.length > 0);
  const others = watched.filter(({ concerns }) => concerns.length === 0);
  return (
    <section aria-labelledby="class-title">
      <h2 id="class-title" ref={heading} tabIndex={-1}>
        {classRead.title || 'Class registers'}
      </h2>
      <p>
        {watched.length} children, as of {dayInWords(asOf.value)}: {needing.length} with something to look at.
      </p>
      <p class="hint">
        Worked out from the register, and no decision about anybody. Nothing of this list is kept: it goes when the tab or the browser is
        closed.
      </p>
      {returnsInClass(classRead.pupils, asOf.value, termDates).map((words) => (
        <p key={words} class="hint">
          {words}
        </p>
      ))}
      {!classRead.complete && <p class="notice">The registers were read in part. What was not read may hold more.</p>}
      <ol class="list">
        {needing.map((one) => (
          <WatchedPart key={one.place} watched={one} classRead={classRead} />
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary>Nothing found in what was read: {others.length}</summary>
          <ul class="list">
            {others.map((one) => (
              <WatchedPart key={one.place} watched={one} classRead={classRead} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function WatchedPart({ watched: { pupil, concerns }, classRead }: { watched: Watched; classRead: ClassRead }) {
  const { name, upn, pageId } = pupil.identity;
  const words = [name ?? 'Name not shown', upn ?? pageId].filter(Boolean).join(', ');
  const hasCase = caseOf(pupil, classRead) !== null;
  const open = async () => {
    try {
      const stored = await storeReading(pupil, { ...classRead.look, stamp: await stampNow() });
      if (stored.kind !== 'stored') return;
      place.value = 'cases';
      await show(stored.caseId);
    } catch {
      fault.value = 'This browser could not save the case. Free some space or close other windows, and try again.';
    }
  };
  return (
    <li>
      <h3>{words}</h3>
      <ul class="reasons">
        {concerns.map(({ kind, words: why }) => (
          <li key={kind} data-concern={kind}>
            <b>{concernKinds[kind]}.</b> {why}.
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void open()} aria-label={`${hasCase ? 'Open the case of' : 'Open a case for'} ${words}`}>
        {hasCase ? 'Open the case' : 'Open a case'}
      </button>
    </li>
  );
}

function caseOf(pupil: Watched['pupil'], { look }: ClassRead): PupilCase | null {
  const { certain } = casesFor(cases.value ?? [], pupil, look.host);
  return certain.length === 1 ? certain[0]! : null;
}
