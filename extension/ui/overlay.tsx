import { doubtInWords, refusedInWords, type Identity, type Reading, type ReadOutcome } from '../mis/reading.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { Attention } from '../../shared/register/attention.ts';
import type { Marked } from './outlines.ts';
import { AttentionPart } from './overlay-attention.tsx';
import { Progress } from './overlay-progress.tsx';
import { Elsewhere, TeachMark } from './overlay-teach.tsx';
import { Where } from './overlay-where.tsx';
import { pressed } from './seen.ts';

/** A mark to outline: where it stands on the screen now. */
export type Outline = { key: string; attention: Attention; top: number; left: number; width: number; height: number };

/** What the user may do. Each runs in the turn of the press, since the side panel opens only then. */
export type OverlayActs = {
  read(pupil: number): void;
  list(): void;
  report(): void;
  answerYear(year: number): void;
  teach(): void;
  cancel(): void;
  move(): void;
  hide(): void;
};

export type OverlayState = {
  outcome: Exclude<ReadOutcome, { kind: 'no-register' }>;
  /** The product whose adapter no longer fits this page. */
  broken: string | null;
  progress: { collected: number; declared: number | null } | null;
  outlines: Outline[];
  /** Marks of the register that need attention, drawn on the page or not. */
  attention: Marked;
  /** What became of the last press. */
  said: string | null;
};

/** Where the box can be, in the order in which it is moved on: the page may have something to press under it. */
export const corners = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
export type Corner = (typeof corners)[number];

/** Says what was found on a MIS page, outlines marks that will cause trouble, and changes nothing. */
export function Overlay({ state, corner, acts }: { state: OverlayState; corner: Corner; acts: OverlayActs }) {
  const { outcome, progress, outlines, said } = state;
  return (
    <>
      {outlines.map(({ key, attention, ...place }) => (
        <div
          key={key}
          class={`mark ${attention}`}
          style={Object.fromEntries(Object.entries(place).map(([side, pixels]) => [side, `${pixels}px`]))}
        />
      ))}
      <section class={`box ${corner}`} aria-label="Before You Refer">
        {progress ? <Progress progress={progress} acts={acts} /> : <Found outcome={outcome} attention={state.attention} acts={acts} />}
        {state.broken && (
          <p class="small">
            What we know of {state.broken} no longer fits this page, so it was looked at by its shape alone. Tell whoever looks after the
            extension.
          </p>
        )}
        <p role="status" class="small">
          {said}
        </p>
      </section>
    </>
  );
}

function Found({ outcome, attention, acts }: { outcome: OverlayState['outcome']; attention: Marked; acts: OverlayActs }) {
  const hide = (
    <>
      <button type="button" onClick={pressed(acts.move)}>
        Move
      </button>
      <button type="button" onClick={pressed(acts.hide)}>
        Hide
      </button>
    </>
  );
  if (outcome.kind === 'refused') {
    return (
      <>
        <h2>This page cannot be read as a register</h2>
        <p>
          {refusedInWords[outcome.why]} {outcome.shown.join(' · ')}
        </p>
        <Elsewhere why={outcome.why} acts={acts} />
        <CopyReport acts={acts} />
        {hide}
      </>
    );
  }
  if (outcome.kind === 'ask-year') {
    return (
      <>
        <h2>Register found, without a year</h2>
        <p>The page shows days but not their year. Which school year is this?</p>
        {outcome.candidates.map((year) => (
          <button key={year} type="button" onClick={pressed(() => acts.answerYear(year))}>
            {year} to {year + 1}
          </button>
        ))}
        {hide}
      </>
    );
  }
  return (
    <>
      <h2>Register found</h2>
      <Coverage reading={outcome.reading} />
      {outcome.reading.pupils.length === 1 && <p>{whoIs(outcome.reading.pupils[0]!.identity)}</p>}
      <AttentionPart marked={attention} pupils={outcome.reading.pupils} />
      {outcome.reading.pupils.length === 1 ? (
        <button type="button" class="main" onClick={pressed(() => acts.read(0))}>
          Read this register
        </button>
      ) : (
        <>
          <button type="button" class="main" onClick={pressed(acts.list)}>
            List these {outcome.reading.pupils.length} registers
          </button>
          <ChoosePupil reading={outcome.reading} acts={acts} />
        </>
      )}
      <Where reading={outcome.reading} />
      <TeachMark coverage={outcome.reading.coverage} acts={acts} />
      {outcome.reading.doubts.length > 0 && <CopyReport acts={acts} />}
      {hide}
    </>
  );
}

function Coverage({ reading: { coverage, doubts, pupils } }: { reading: Reading }) {
  const { seen, declared, read, blank, notUnderstood, empty } = coverage;
  const shown = seen - empty;
  return (
    <>
      <p>
        {pupils.length > 1 && `${pupils.length} pupils. `}
        {read + blank} of {shown} sessions seen were read{blank > 0 && `, ${blank} of them without a mark`}
        {notUnderstood > 0 && `; ${notUnderstood} not understood`}.
        {declared !== null && declared > seen && ` The page says there are ${declared}: this is part of the register.`}
      </p>
      {doubts.length > 0 && (
        <ul class="small">
          {doubts.map((doubt) => (
            <li key={doubt}>{doubtInWords[doubt]}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** For whoever mends the reader; the user sees it where they paste it. */
const CopyReport = ({ acts }: { acts: OverlayActs }) => (
  <button type="button" onClick={pressed(acts.report)}>
    Copy a fault report
  </button>
);

/** Two children of a class may have one name: what else the page says of them tells them apart. */
const whoIs = ({ name, upn, dateOfBirth, pageId }: Identity): string =>
  [name ?? 'Name not shown', upn ?? (dateOfBirth ? `born ${dayInShort(dateOfBirth)}` : pageId)].filter(Boolean).join(', ');

function ChoosePupil({ reading: { pupils }, acts }: { reading: Reading; acts: OverlayActs }) {
  return (
    <details>
      <summary>Read one pupil’s register</summary>
      {pupils.map(({ identity }, place) => (
        <button key={identity.pageId ?? identity.upn ?? place} type="button" onClick={pressed(() => acts.read(place))}>
          {whoIs(identity)}
        </button>
      ))}
    </details>
  );
}
