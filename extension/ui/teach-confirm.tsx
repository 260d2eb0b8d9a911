import { dayInWords } from '../../shared/dates/words.ts';
import { meaningOf } from '../../shared/register/code-meanings.ts';
import { blank } from '../../shared/register/register.ts';
import type { Learnt, Sample } from '../mis/teaching/confirm.ts';
import { halves } from './teach-say.tsx';
import { UnknownPart } from './unknown-part.tsx';

type Props = {
  learnt: Learnt;
  onKeep: () => Promise<void>;
  onFurther: () => void;
  onBegin: () => void;
  /** Of the last mark said; absent where only the first two were. */
  onLeaveOut?: () => Promise<void>;
};

/** What the marks came to: five to compare with the page and what is still not understood, or why nothing was learnt. */
export function TeachConfirm({ learnt, onKeep, onFurther, onBegin, onLeaveOut }: Props) {
  if ('why' in learnt) {
    return (
      <>
        <p class="fault" role="alert">
          Nothing was learnt. {learnt.why}
        </p>
        {learnt.mayHelp && (
          <button type="button" onClick={onFurther}>
            Point at a further mark
          </button>
        )}
        {onLeaveOut && (
          <button type="button" class={learnt.mayHelp ? 'quiet' : ''} onClick={() => void onLeaveOut()}>
            Leave that mark out
          </button>
        )}
        <button type="button" class={learnt.mayHelp || onLeaveOut ? 'quiet' : ''} onClick={onBegin}>
          Begin again
        </button>
      </>
    );
  }
  return (
    <>
      <h3>Are these five right?</h3>
      <p>Compare each with the page. One that is wrong means that the others cannot be trusted.</p>
      <ul class="list">
        {learnt.samples.map((sample) => (
          <li key={`${sample.name} ${sample.day} ${sample.session}`} data-sample={`${sample.day} ${sample.session} ${sample.mark}`}>
            {sampleInWords(sample)}
          </li>
        ))}
      </ul>
      <UnknownPart unknown={learnt.unknown} />
      <button type="button" onClick={() => void onKeep()}>
        All five are right
      </button>
      {learnt.unknown.length > 0 && (
        <button type="button" class="quiet" onClick={onFurther}>
          Point at a further mark first
        </button>
      )}
      <button type="button" class="quiet" onClick={onBegin}>
        One is wrong: begin again
      </button>
    </>
  );
}

function sampleInWords({ name, day, session, mark, shown }: Sample): string {
  const whose = name ? `${name}: ` : '';
  const as = mark === blank ? 'read as no mark' : `read as ${mark} (${meaningOf(mark, day) ?? 'no code on that day'})`;
  return `${whose}${dayInWords(day)}, ${halves[session].toLowerCase()}: ${shown && `shown as “${shown}”, `}${as}`;
}
