import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

/** A part of the panel that says so if it cannot be drawn, and leaves the parts around it standing. */
export function Whole({ children }: { children: ComponentChildren }) {
  const [failure, again] = useErrorBoundary();
  if (!failure) return <>{children}</>;
  return (
    <div class="fault" role="alert">
      <p>Not checked: this part of the panel could not be shown. Nothing was lost, and the other parts still work.</p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}
