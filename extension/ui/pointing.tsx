import { readKnown } from '../mis/read-known.ts';
import { tryOn, type Known } from '../mis/teaching/confirm.ts';
import { routeOf, type Pointed } from '../mis/teaching/lesson.ts';
import { seenAt } from '../mis/on-screen.ts';
import { lookAt, targetsOn, type Target } from '../mis/teaching/point.ts';
import { stillUnknown, type UnknownMark } from '../mis/teaching/still-unknown.ts';
import { answerTeacher, askSurely } from './ask.ts';
import type { mount } from './host.ts';
import { Shield } from './shield.tsx';

/** `known` waits until what is known of the page has come. */
type Host = { redraw(): void; known(): Promise<Known>; relearn(): Promise<void> };

/** Lets the panel teach this page: the user points at marks here, and says what they are in the panel. */
export function teachable(layer: ReturnType<typeof mount>, host: Host): { begin(): Promise<void>; isUnderWay(): boolean } {
  let isUnderWay = false;
  let unknown: UnknownMark[] | null = null;
  const tell = (pointed: Pointed | null, left = false) => askSurely('pointed', { route: routeOf(location.href), pointed, unknown, left });
  const leave = (pointed: Pointed | null) => {
    isUnderWay = false;
    layer.draw(null);
    host.redraw();
    void tell(pointed, pointed === null);
  };
  const begin = async () => {
    const { adapters, ...options } = await host.known();
    const { outcome } = await readKnown(document, options, adapters);
    unknown = outcome.kind === 'read' ? stillUnknown(outcome.reading) : null;
    const targets = targetsOn(await lookAt(document));
    isUnderWay = true;
    layer.draw(<Pointing targets={targets} onPoint={leave} />);
    await tell(null);
  };
  if (window === top)
    answerTeacher({
      point: async () => begin().then(() => null),
      learn: async (said) => tryOn(document, said, await host.known()),
      'taught-changed': async () => host.relearn().then(() => null),
    });
  return { begin, isUnderWay: () => isUnderWay };
}

function Pointing({ targets, onPoint }: { targets: readonly Target[]; onPoint: (pointed: Pointed | null) => void }) {
  return (
    <Shield
      label="Point at a mark: arrow keys move, Enter points, Escape leaves"
      under={(event) => under(event, targets)}
      stepped={(key, at) => stepped(key, at, targets)}
      wordsOf={({ pointed }) => pointed.shown || 'an empty cell'}
      onPoint={(target) => onPoint(target && target.pointed)}
    >
      <h2>Point at one mark</h2>
      <p>Press a mark of this register, or move to it with the arrow keys and press Enter. Then say in the side panel what it is.</p>
      {targets.length === 0 && <p>No table with headings was found on this page, so it cannot be taught.</p>}
    </Shield>
  );
}

/** The cell that a person sees under the pointer; `null` beside them all. */
function under({ clientX, clientY }: MouseEvent, targets: readonly Target[]): Target | null {
  for (const held of seenAt(document, clientX, clientY)) {
    const target = targets.find(({ element }) => element === held);
    if (target) return target;
  }
  return null;
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function stepped(key: string, at: Target | null, targets: readonly Target[]): Target | null {
  const step = steps[key];
  if (!step) return null;
  if (!at) return targets[0] ?? null;
  const { grid, row, column } = at.pointed;
  const isNext = ({ pointed }: Target) => pointed.grid === grid && pointed.row === row + step[0] && pointed.column === column + step[1];
  const beyond = step[0] > 0 ? targets.find(({ pointed }) => pointed.grid > grid) : targets.findLast(({ pointed }) => pointed.grid < grid);
  return targets.find(isNext) ?? (step[0] === 0 ? null : beyond) ?? at;
}
