import { request, settings, whyNotChecked } from './state.ts';

/** The exact request, as it would be posted. */
export function SentPanel() {
  const { checker } = settings.value;
  return (
    <section aria-labelledby="sent-title">
      <h2 id="sent-title">What is sent</h2>
      <p>
        {checker === ''
          ? 'Nothing is sent: no checker is set, and the check runs on this computer. With a checker, this is what it would be sent.'
          : `Sent to ${new URL(checker).host} when you press “Ask the authority’s checker”, and at no other time.`}
      </p>
      <p>
        Days, codes, counts and answers, and a certificate’s fingerprint where you took one. No name, UPN, address, date of birth or note
        has a place in it.
      </p>
      <pre tabIndex={0} data-request>
        {request.value ? JSON.stringify(request.value, null, 1) : `Nothing. ${whyNotChecked.value}`}
      </pre>
    </section>
  );
}
