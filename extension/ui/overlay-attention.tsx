import { dayInWords } from '../../shared/dates/words.ts';
import { attentionWords, type Attention } from '../../shared/register/attention.ts';
import type { PupilReading } from '../mis/reading.ts';
import type { Marked } from './outlines.ts';

type Props = { marked: Marked; pupils: readonly PupilReading[] };

/** So many of each kind are listed at once; the rest opens below them. */
const most = 10;

/** The marks that need attention, counted and listed from one list: each under what is to be done about it. */
export function AttentionPart({ marked, pupils }: Props) {
  if (marked.length === 0) return null;
  const kinds = Object.keys(attentionWords) as Attention[];
  return (
    <details>
      <summary>
        {marked.length} {marked.length === 1 ? 'mark needs' : 'marks need'} attention, outlined where in view
      </summary>
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} marked={marked.filter(({ attention }) => attention === kind)} pupils={pupils} />
      ))}
    </details>
  );
}

function Kind({ kind, marked, pupils }: Props & { kind: Attention }) {
  if (marked.length === 0) return null;
  const of = (pupil: number) => (pupils.length > 1 ? `${pupils[pupil]?.identity.name ?? 'Name not shown'}: ` : '');
  const items = marked.map(({ pupil, day, session }) => (
    <li class="small" key={`${pupil} ${day} ${session}`}>
      {of(pupil)}
      {dayInWords(day)}, {session}
    </li>
  ));
  return (
    <>
      <p class="small">
        {attentionWords[kind]} ({marked.length})
      </p>
      <ul>{items.slice(0, most)}</ul>
      {items.length > most && (
        <details>
          <summary class="small">and {items.length - most} more</summary>
          <ul>{items.slice(most)}</ul>
        </details>
      )}
    </>
  );
}
