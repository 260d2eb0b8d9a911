import { useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { draftTo, mailOf, notAtHand, packOf, toAttach } from '../case/pack.ts';
import { packAsDocx } from './pack-docx.ts';
import { counted, settings } from './state.ts';

/** For an authority that takes documents by e-mail: a filled document, and a draft in the user's own mail program. Nothing is sent from here. */
export function PackPart({ pupilCase }: { pupilCase: PupilCase }) {
  const [said, setSaid] = useState<string | null>(null);
  const mail = mailOf[settings.value.authority];
  const [attachments, absent] = [toAttach(pupilCase.evidence), notAtHand(pupilCase.evidence)];
  const make = async () => {
    setSaid('Making the document…');
    try {
      const parts = packOf(pupilCase, settings.value, counted.value);
      save(await packAsDocx('Attendance referral', parts), 'attendance-referral.docx');
      setSaid('The document was saved with your downloads. Read it through before you send it: it holds a child’s details.');
    } catch {
      setSaid('The document could not be made. Nothing was lost: try again, or close other windows first.');
    }
  };
  return (
    <details open={mail !== undefined}>
      <summary>By e-mail instead of a form</summary>
      <p class="hint">
        A Word document with the child’s, the parents’ and the school’s details and the dated events. Findings, reasons and notes are not in
        it, and nor is anything that must not be told of a parent.
      </p>
      <button type="button" onClick={() => void make()}>
        Make the document
      </button>{' '}
      <a href={draftTo(mail?.to ?? '', settings.value, attachments)}>Open a draft in your mail program</a>
      {mail && (
        <p class="hint">
          To {mail.to}, as “{mail.source}” gives it: see whether the authority still uses it.
        </p>
      )}
      <p>You attach these yourself, and you send it:</p>
      <ul>
        <li>The document made here</li>
        {attachments.map((one, place) => (
          <li key={`${place} ${one}`}>{one}</li>
        ))}
      </ul>
      {absent.length > 0 && (
        <>
          <p>Recorded as not at hand, so not listed as attached:</p>
          <ul>
            {absent.map((one, place) => (
              <li key={`${place} ${one}`}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{said}</p>
    </details>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
