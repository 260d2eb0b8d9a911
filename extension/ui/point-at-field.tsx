import { fieldAt, fieldTargets, type FieldTarget } from '../forms/point.ts';
import { parentOf } from '../forms/page-elements.ts';
import { boxOf } from '../mis/on-screen.ts';
import { shadowRootOf } from '../mis/roots.ts';
import { modalOf } from './modal.ts';
import { Shield } from './shield.tsx';

/** Lets the user point at a field of this page's form, which hears nothing of it. Hands over the field's id, or `null` where they leave. */
export function PointAtField({ onPoint }: { onPoint: (fieldId: string | null) => void }) {
  const [targets, modal] = [fieldTargets(document, shadowRootOf), modalOf(document)];
  const under = (at: { x: number; y: number }) => (modal ? fieldIn(modal, at, targets) : fieldAt(document, at, targets, shadowRootOf));
  return (
    <Shield
      label="Point at a field: arrow keys move, Enter points, Escape leaves"
      under={({ clientX, clientY }) => under({ x: clientX, y: clientY })}
      stepped={(key, at) => stepped(key, at, targets)}
      wordsOf={({ words }) => words}
      onPoint={(target) => onPoint(target && target.fieldId)}
    >
      <h2>Point at one field</h2>
      <p>Press a field of this form, or move to it with the arrow keys and press Enter. Then say in the side panel what it is for.</p>
      {targets.length === 0 && <p>No field was found on this page.</p>}
    </Shield>
  );
}

/** While a dialog of ours lies over the page's own, the browser says nothing of what stands behind: so by boxes, and the smallest. */
function fieldIn(modal: Element, { x, y }: { x: number; y: number }, targets: readonly FieldTarget[]): FieldTarget | null {
  const isWithin = (element: Element | null): boolean => element !== null && (element === modal || isWithin(parentOf(element)));
  const boxes = targets
    .filter(({ element }) => isWithin(element))
    .flatMap((target) => target.parts.map((part) => ({ target, box: boxOf(part) })))
    .filter(({ box }) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height);
  const [smallest] = boxes.toSorted((one, other) => one.box.width * one.box.height - other.box.width * other.box.height);
  return smallest?.target ?? null;
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

function stepped(key: string, at: FieldTarget | null, targets: readonly FieldTarget[]): FieldTarget | null {
  const step = steps[key];
  if (!step) return null;
  const here = targets.findIndex(({ fieldId }) => fieldId === at?.fieldId);
  return targets[Math.max(0, Math.min(targets.length - 1, here + step))] ?? null;
}
