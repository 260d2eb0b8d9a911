import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { continueReasons, type ContinueReason } from '../case/case.ts';
import type { GuardFinding, Hold } from '../forms/held.ts';
import type { Place } from '../forms/places.ts';
import { isMeant, pressed } from './seen.ts';

/** The one interruption: what is missing, what nobody has answered, and the way back. Continuing asks for a reason and presses nothing. */
export function GuardDialog({
  hold,
  placeOf,
  onGo,
  onBack,
  onReason,
  onContinue,
}: {
  hold: Hold;
  /** Where on the form an item can be seen to. */
  placeOf: (item: string) => Place | null;
  onGo: (place: Place) => void;
  onBack: () => void;
  /** Keeps the reason with the case; false where it could not be kept. */
  onReason: (reason: ContinueReason) => Promise<boolean>;
  onContinue: (kept: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState<ContinueReason | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  // In the turn of the press: if it cannot be shown, the guard must know before it stops anything.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, [hold]);
  // Taken out without being closed, it would leave the keyboard nowhere: closing gives it back to the button that was pressed.
  const leave = (event: Event, then: () => void) => {
    if (!event.isTrusted) return;
    dialog.current?.close();
    then();
  };
  // It stays until the reason is kept, so that nobody presses the form's own button before that counts.
  const keepAndGoOn = async (given: ContinueReason) => {
    setKeeping(true);
    const kept = await onReason(given);
    setKeeping(false);
    dialog.current?.close();
    onContinue(kept);
  };
  const findings = (title: string, found: GuardFinding[]) => (
    <Findings title={title} findings={found} placeOf={placeOf} onGo={(event, place) => leave(event, () => onGo(place))} />
  );
  return (
    <dialog
      ref={dialog}
      aria-labelledby="guard-title"
      onCancel={(event) => {
        event.preventDefault();
        leave(event, onBack);
      }}
      // Pressed again and again, Escape closes it without asking.
      onClose={onBack}
    >
      <h2 id="guard-title">Before you refer</h2>
      <p>The form has not been sent. This is what the authority’s checklist does not find yet.</p>
      <section class="found" aria-label="What is not found yet" tabIndex={0}>
        {findings('Missing', hold.missing)}
        {findings('Nobody has answered', hold.unanswered)}
      </section>
      <button type="button" class="main" autofocus onClick={(event) => leave(event, onBack)}>
        Go back
      </button>
      <details>
        <summary>Send it without these</summary>
        <p>Your reason is kept with the case, and may have to be disclosed.</p>
        {Object.entries(continueReasons).map(([key, words]) => (
          <label key={key}>
            <input
              type="radio"
              // A name of its own each time: after a group was left with Escape, Chromium's Tab passes over the next of the same name.
              name={`reason-${hold.at}`}
              onChange={pressed(() => setReason(key as ContinueReason))}
            />{' '}
            {words}
          </label>
        ))}
        <button
          type="button"
          disabled={reason === null || isKeeping}
          onClick={(event) => {
            if (reason && isMeant(event)) void keepAndGoOn(reason);
          }}
        >
          Continue
        </button>
        <p role="status">{isKeeping ? 'Keeping your reason…' : ''}</p>
      </details>
    </dialog>
  );
}

const levelWords = { stop: 'Stop', consult: 'Ask first', required: 'Required', advised: 'Advice' } as const;

type Listed = {
  title: string;
  findings: GuardFinding[];
  placeOf: (item: string) => Place | null;
  onGo: (event: Event, place: Place) => void;
};

function Findings({ title, findings, placeOf, onGo }: Listed) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding.item}>
            <b>{levelWords[finding.level]}:</b> <Where words={finding.title} place={placeOf(finding.item)} onGo={onGo} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A link to the finding's field where it is on this page; its page where it was on an earlier one. */
function Where({ words, place, onGo }: { words: string; place: Place | null; onGo: Listed['onGo'] }) {
  if (place?.where !== 'here') return <>{place ? `${words} (asked for on the page “${place.heading}”)` : words}</>;
  return (
    <button type="button" class="go" onClick={(event) => onGo(event, place)}>
      {words}
    </button>
  );
}
