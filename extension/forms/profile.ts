import type { Belongs } from './belongs.ts';
import type { Beside } from './held.ts';
import type { FieldKey } from './vocabulary.ts';

/** Knowledge of one authority's form, as data. Nothing here is a selector: nobody has shown us the inside of a live form. */
export type FormProfile = {
  authority: string;
  route: string;
  title: string;
  /** Hosts the form is known to stand on. Empty where none is known: the school adds its own in settings. */
  hosts: readonly string[];
  /** What a label or a control's name means here, where the words alone do not say. `section` narrows it to a legend or heading. */
  hints: readonly FormHint[];
  /** The exact words of the buttons that send the form, and of those that only look like it. Empty where what any form's buttons say is all there is to go by. */
  actions: { final: readonly string[]; next: readonly string[] };
  beside: readonly Beside[];
  /** Tells this request from the authority's others by a page's title or heading. Many steps say nothing of it. */
  heading: RegExp;
  /** Its published name by itself. A later step of another request may be headed so: there it says nothing. */
  called?: RegExp;
  /** A page that comes before the form itself and asks for a confirmation, told by its words. It sends nothing. */
  opening?: RegExp;
  /** What is asked to be attached, and what the form is known to ask, each with where that is said. */
  asks: readonly Asked[];
};

export type Asked = { belongs: Belongs; source: Source } | { field: FieldKey; source: Source };
/** A published document of the authority and the place in it. */
export type Source = { document: string; clause: string };

export type FormHint = ({ label: string } | { name: string }) & { section?: string; key: FieldKey };
