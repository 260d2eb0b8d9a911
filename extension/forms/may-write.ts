import { whyLeftAlone } from './left-alone.ts';
import { labelOf, sectionOf } from './names.ts';
import type { Group, OpenRoot } from './page-elements.ts';
import { findField } from './scan.ts';
import type { FieldSignature, LeftAlone } from './scanned.ts';

/**
 * How writing reaches the world outside it. `settle` lets the page take what was typed, for so many milliseconds or as long as a choice needs;
 * `grantedOrigins` are those the user allowed.
 */
export type WriteSettings = {
  openRoot: OpenRoot;
  now: () => number;
  settle: (milliseconds?: number) => Promise<void>;
  grantedOrigins: readonly string[];
};

/** Pages were measured to show fields that depend on a choice within 60 ms. */
export const settleFor =
  (ofChoice = 80) =>
  (milliseconds = ofChoice) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const reasons: Record<LeftAlone, string> = {
  hidden: 'it cannot be seen',
  'off-screen': 'it lies outside the page',
  'see-through': 'it cannot be seen properly',
  trap: 'it is not meant to be filled in',
  locked: 'the form does not let it be changed',
  password: 'it is a password',
  captcha: 'it asks whether you are a person',
  signature: 'signing is for a person',
  declaration: 'declaring is for a person',
};

export const leftAloneInWords = (why: LeftAlone): string => reasons[why];

type Target = { fieldId: string; signature: FieldSignature };

/** The field as it stands on the page now, or why it must not be written. Asked anew for every field. */
export function targetOf(document: Document, { fieldId, signature }: Target, settings: WriteSettings): Group | string {
  const elsewhere = whyNotThisPage(document, settings.grantedOrigins);
  if (elsewhere) return elsewhere;
  const group = findField(document, fieldId, signature, settings.openRoot);
  if (!group) return 'the form has changed since it was looked at';
  if (group.kind === 'file') return 'attaching a document is for a person';
  const alone = whyLeftAlone(group, labelOf(group).label, sectionOf(group));
  return alone ? reasons[alone] : group;
}

/** A form inside another site's page may be dressed up by it, and a page that is not secure may be anybody's. */
function whyNotThisPage(document: Document, grantedOrigins: readonly string[]): string | null {
  const view = document.defaultView;
  if (!view) return 'the page is not open';
  if (view.isSecureContext === false) return 'the page is not secure';
  if (view.origin === 'null') return 'the page hides where it comes from';
  const around = originsAround(view);
  const isOurs = around !== null && around.every((origin) => origin === view.origin || grantedOrigins.includes(origin));
  return isOurs ? null : 'the form stands inside a page of another site';
}

/** Origins of the pages this one stands in; `null` where they cannot be told. */
function originsAround(view: Window): string[] | null {
  if (view.location.ancestorOrigins) return [...view.location.ancestorOrigins];
  try {
    return view.top === null || view.top === view ? [] : [view.top.origin];
  } catch {
    return null;
  }
}
