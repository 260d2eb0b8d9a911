import { whyTheseYears, whyYear } from '../mis/year-words.ts';
import { isReadOf, pagesInWords, pagesRead, type ListRead } from '../case/last-look.ts';
import { doubtInWords, refusedInWords, type Identity, type Reading } from '../mis/reading.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { AttentionPart } from './overlay-attention.tsx';
import type { OverlayActs, OverlayState } from './overlay.tsx';
import { Elsewhere, isOther, TeachMark } from './overlay-teach.tsx';
import { Where } from './overlay-where.tsx';
import { pressed } from './seen.ts';

/** What the page is, and what may be done with it. */
export function Found({ state, acts }: { state: OverlayState; acts: OverlayActs }) {
  const { outcome, attention, list } = state;
  if (outcome.kind === 'refused') {
    return (
      <>
        <h2>This page cannot be read as a register</h2>
        <p>
          {refusedInWords[outcome.why]} {outcome.shown.join(' · ')}
        </p>
        <Elsewhere why={outcome.why} acts={acts} />
        {!isOther.has(outcome.why) && <CopyReport acts={acts} />}
      </>
    );
  }
  if (outcome.kind === 'ask-year') {
    return (
      <>
        <h2>Register found, without a year</h2>
        <p>The page shows days but not their year. {whyTheseYears(outcome)} Which school year is this?</p>
        {outcome.candidates.map((year) => (
          <button key={year} type="button" onClick={pressed(() => acts.answerYear(year))}>
            {year} to {year + 1}
          </button>
        ))}
      </>
    );
  }
  return (
    <>
      <h2>Register found</h2>
      <Coverage outcome={outcome} list={list} />
      {outcome.reading.pupils.length === 1 && <p>{whoIs(outcome.reading.pupils[0]!.identity)}</p>}
      <AttentionPart marked={attention} pupils={outcome.reading.pupils} />
      {outcome.scrolls && (
        <p id="scrolls">
          The page draws a part of it at a time. If you press, the page is scrolled to collect the rest, and put back where you were. You
          can cancel. Nothing on it is pressed or changed.
        </p>
      )}
      {outcome.reading.pupils.length === 1 ? (
        <button
          type="button"
          class="main"
          {...(outcome.scrolls && { 'aria-describedby': 'scrolls' })}
          onClick={pressed(() => acts.read(0))}
        >
          Read this register
        </button>
      ) : (
        <>
          <button type="button" class="main" {...(outcome.scrolls && { 'aria-describedby': 'scrolls' })} onClick={pressed(acts.list)}>
            List these {outcome.reading.pupils.length} registers
          </button>
          <ChoosePupil reading={outcome.reading} acts={acts} />
        </>
      )}
      <Where reading={outcome.reading} />
      <TeachMark coverage={outcome.reading.coverage} acts={acts} />
      {mayBeFault(outcome) && <CopyReport acts={acts} />}
    </>
  );
}

type Read = Extract<OverlayState['outcome'], { kind: 'read' }>;

function Coverage({ outcome: { reading, scrolls }, list }: { outcome: Read; list: ListRead | null }) {
  const { coverage, page, pupils } = reading;
  const { seen, declared, read, blank, notUnderstood, empty } = coverage;
  const shown = seen - empty;
  const isRead = page && list && isReadOf(list, page);
  // Of a list that was read to its end the other pages are no longer missing.
  const isWhole = isRead && pagesRead(list).whole === true;
  // What is said in words of its own.
  const doubts = reading.doubts.filter((doubt) => !(doubt === 'more-pages' && page) && !(doubt === 'partial-grid' && scrolls));
  return (
    <>
      <p>
        {pupils.length > 1 && `${pupils.length} pupils. `}
        {read + blank} of {shown} sessions seen were read{blank > 0 && `, ${blank} of them without a mark`}
        {notUnderstood > 0 && `; ${notUnderstood} not understood`}.
        {declared !== null && declared > seen && !isWhole && ` The page says there are ${declared}: this is part of the register.`}
      </p>
      {reading.year && <p class="small">{whyYear(reading.year)}</p>}
      {page && (
        <p role="status">
          {list && pagesInWords(list)}
          {list && !isRead && ' '}
          {!isRead && `This page, rows ${page.from} to ${page.to} of ${page.of}, has not been read${list ? '' : ' into the case'} yet.`}
          {isRead && !isWhole && pagesRead(list).whole === false && ' Turn the page, and press again: what you read is put together.'}
        </p>
      )}
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

/** What the user has only to read on to is no fault of the reader's. */
const mayBeFault = ({ reading: { doubts }, scrolls }: Read): boolean =>
  doubts.some(
    (doubt) => !(doubt === 'more-pages' || doubt === 'cancelled' || doubt === 'tab-hidden' || (doubt === 'partial-grid' && scrolls)),
  );

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
