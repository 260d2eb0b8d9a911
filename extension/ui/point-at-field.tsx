import { fieldAt, fieldTargets, type FieldTarget } from '../forms/point.ts';
import { openRoot } from './form-scan.ts';
import { Shield } from './shield.tsx';

/** Lets the user point at a field of this page's form, which hears nothing of it. Hands over the field's id, or `null` where they leave. */
export function PointAtField({ onPoint }: { onPoint: (fieldId: string | null) => void }) {
  const targets = fieldTargets(document, openRoot);
  return (
    <Shield
      label="Point at a field: arrow keys move, Enter points, Escape leaves"
      under={({ clientX, clientY }) => fieldAt(document, { x: clientX, y: clientY }, targets, openRoot)}
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

const steps: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

function stepped(key: string, at: FieldTarget | null, targets: readonly FieldTarget[]): FieldTarget | null {
  const step = steps[key];
  if (!step) return null;
  const here = targets.findIndex(({ fieldId }) => fieldId === at?.fieldId);
  return targets[Math.max(0, Math.min(targets.length - 1, here + step))] ?? null;
}
