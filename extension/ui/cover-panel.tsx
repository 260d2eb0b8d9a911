import { useEffect, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { passedOnText, referenceOf } from '../../shared/contract/receipt.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { PupilCase } from '../case/case.ts';
import type { LastCheck } from '../case/last-check.ts';
import { markOf } from '../checker/mark-of.ts';
import { isOverFacts, linkTo, mostInCode } from '../checker/passed-on.ts';
import { LeftOutPart } from './left-out-part.tsx';
import { request } from './state.ts';

/** One page to go with a referral, outside the exhibits: what was checked and what came out. Nobody's name stands on it. */
export function CoverPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const { lastCheck } = pupilCase;
  if (!lastCheck)
    return (
      <section aria-labelledby="cover-title">
        <h2 id="cover-title">Cover sheet</h2>
        <p>A cover sheet is made from the receipt of the authority’s checker. Ask it under Findings first.</p>
      </section>
    );
  return (
    <section aria-labelledby="cover-title">
      <h2 id="cover-title">Cover sheet</h2>
      <Changed lastCheck={lastCheck} />
      <article class="print cover">
        <Sheet lastCheck={lastCheck} pupilCase={pupilCase} />
      </article>
      <button type="button" onClick={() => print()}>
        Print
      </button>
      <CopyPart lastCheck={lastCheck} />
    </section>
  );
}

function Sheet({ lastCheck, pupilCase }: { lastCheck: LastCheck; pupilCase: PupilCase }) {
  const { checklist, asOf, answeredBy, items, checker, leftOut } = lastCheck;
  const agreed = new Set(pupilCase.continued.flatMap(({ reason, items: open }) => (reason === 'officer-agreed' ? open : [])));
  return (
    <>
      <div class="cover-head">
        <div>
          <h3>Checked before it was sent</h3>
          <p class="reference">
            Reference <strong>{referenceOf(lastCheck)}</strong>
          </p>
          <p>
            {checklist.title}, edition {checklist.edition}. As of {dayInShort(asOf)}.
          </p>
          <p>
            {answeredBy === 'authority'
              ? 'Answered and signed by the authority’s own checker.'
              : 'Signed by a checker that does not hold the authority’s own key: this is not the authority’s answer.'}{' '}
            Verify it with the code, or at {new URL('/verify', checker).href}
          </p>
        </div>
        <Code lastCheck={lastCheck} />
      </div>
      {leftOut && <LeftOutPart {...leftOut} checklist={checklist} />}
      <ul class="cover-items">
        {items.map((item) => (
          <li key={item.item}>
            {item.title}: <strong>{markOf(item, agreed)}</strong>
          </li>
        ))}
      </ul>
      <p class="cover-foot">
        <em>Computed</em> is worked out from the register, <em>stated</em> was said by a person at the school, and <em>judgement</em> is
        what a named person decided. <em>By reason</em>: a reason the school has recorded stands in its place. This sheet is not evidence
        and stands outside the exhibits. It does not show that the evidence is true, sufficient or accepted: the authority decides. “Agreed
        with an officer” is the school’s own note and is not part of the signed receipt.
      </p>
    </>
  );
}

/** The receipt as a QR code, in black on white whatever the colours of the panel. */
function Code({ lastCheck: { checker, receipt } }: { lastCheck: LastCheck }) {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    void linkTo(checker, receipt).then((made) => isShown && setLink(made));
    return () => {
      isShown = false;
    };
  }, [checker, receipt.text]);
  if (link === null) return <p role="status">Making the code…</p>;
  if (link.length > mostInCode) return <p>The receipt is too long for a code. Send it along instead: “Copy the receipt”.</p>;
  const { data, size } = encode(link, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="The receipt as a code to scan" data-link={link}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

/** Whether the case is still as it was checked. The receipt itself tells, by its digest. */
function Changed({ lastCheck }: { lastCheck: LastCheck }) {
  const [isSame, setSame] = useState(true);
  const now = request.value;
  useEffect(() => {
    let isShown = true;
    if (now) void isOverFacts(lastCheck, now.facts).then((same) => isShown && setSame(same && now.asOf === lastCheck.asOf));
    return () => {
      isShown = false;
    };
  }, [now, lastCheck.receipt.text]);
  return (
    <div role="status">
      {!isSame && (
        <p class="notice">The case, or its day, has changed since this was checked. Ask the authority’s checker again before you print.</p>
      )}
    </div>
  );
}

function CopyPart({ lastCheck: { receipt } }: { lastCheck: LastCheck }) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(passedOnText({ ...receipt, isPacked: false })).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser did not allow it. Print the sheet instead.'),
    );
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        Copy the receipt
      </button>
      <p role="status">{said}</p>
    </>
  );
}
