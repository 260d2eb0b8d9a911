import type { Beside } from './held.ts';
import type { FieldKey } from './vocabulary.ts';

/** Knowledge of one authority's form, as data. */
export type FormProfile = {
  authority: string;
  route: string;
  title: string;
  /** Hosts the form is known to stand on. Empty where none is known: the school adds its own in settings. */
  hosts: readonly string[];
  /** What a label or a control's name means here, where the words alone do not say. `section` narrows it to a legend or heading. */
  hints: readonly FormHint[];
  /** The exact words of the buttons that send the form, and of those that only look like it. */
  actions: { final: readonly string[]; next: readonly string[] };
  beside: readonly Beside[];
};

export type FormHint = ({ label: string } | { name: string }) & { section?: string; key: FieldKey };
