import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { continueReasons, type ContinueReason } from '../case/case.ts';
import type { GuardFinding, Hold } from '../forms/held.ts';
import { pressed } from './host.ts';

/** The one interruption: what is missing, what nobody has answered, and the way back. Continuing asks for a reason and presses nothing. */
export function GuardDialog({
  hold,
  onBack,
  onContinue,
}: {
  hold: Hold;
  onBack: () => void;
  onContinue: (reason: ContinueReason) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState<ContinueReason | null>(null);
  // In the turn of the press: if it cannot be shown, the guard must know before it stops anything.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // Taken out without being closed, it would leave the keyboard nowhere: closing gives it back to the button that was pressed.
  const leave = (event: Event, then: () => void) => {
    if (!event.isTrusted) return;
    dialog.current?.close();
    then();
  };
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
        <Findings title="Missing" findings={hold.missing} />
        <Findings title="Nobody has answered" findings={hold.unanswered} />
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
          disabled={reason === null}
          onClick={(event) => {
            if (reason) leave(event, () => onContinue(reason));
          }}
        >
          Continue
        </button>
      </details>
    </dialog>
  );
}

const levelWords = { stop: 'Stop', consult: 'Ask first', required: 'Required', advised: 'Advice' } as const;

function Findings({ title, findings }: { title: string; findings: GuardFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {findings.map(({ item, level, title: words }) => (
          <li key={item}>
            <b>{levelWords[level]}:</b> {words}
          </li>
        ))}
      </ul>
    </>
  );
}
