/** What identifies a control on its page. Compared again before anything is written, so a page that changed is not written to. */
export type FieldSignature = { tag: string; type: string; name: string; elementId: string; label: string; section: string };

/** Why a control was recognised and is never written to. */
export type LeftAlone = 'hidden' | 'off-screen' | 'see-through' | 'trap' | 'locked' | 'password' | 'captcha' | 'signature' | 'declaration';

export type FieldOption = { label: string; value: string };

export type DayPart = 'day' | 'month' | 'year';

/**
 * `radios` are one field, and so are the boxes of a three-part date (`day-parts`). `list`: its options may come only when it is opened ·
 * `typed-list`: typing brings options, and only a chosen one counts · `picker`: a day that is chosen from a calendar · `rich`: words in a box
 * that is no form control.
 */
export type FieldKind =
  | 'text'
  | 'area'
  | 'day'
  | 'day-parts'
  | 'select'
  | 'radios'
  | 'checkbox'
  | 'list'
  | 'typed-list'
  | 'picker'
  | 'rich';

/** One question of a form. Holds what is typed there now, which is personal: it stays between the page and the panel. */
export type ScannedField = {
  /** The same for the same field until the page changes it; opaque. */
  id: string;
  signature: FieldSignature;
  kind: FieldKind;
  /** Accessible name, or the words beside the control where it has none (`labelled` is then false). */
  label: string;
  labelled: boolean;
  /** Legends and headings it stands under, outermost first. */
  section: string[];
  /** Fields that share their innermost section share this number; another section may have the same words. */
  sectionAt: number;
  /** Of `section`, those that are headings to the eye alone. */
  drawn: string[];
  /** Description and placeholder. */
  hint: string;
  options: FieldOption[];
  /** Personal. Text as it stands; the label of the option chosen; `yes` for a ticked box; `d/m/y` for day parts. Empty where nothing is. */
  value: string;
  /** The input's type, such as `email`; empty for others. */
  inputType: string;
  /** `null` where there is none. */
  maxLength: number | null;
  required: boolean;
  leftAlone: LeftAlone | null;
};

/** A place to attach a document. Attaching is the user's act. */
export type ScannedFile = { id: string; signature: FieldSignature; label: string; section: string[]; hint: string; attached: number };

/** One look at one document. Personal through the fields' values and `shown`. */
export type ScannedForm = {
  host: string;
  /** With `query`, which form of the host this is: on some platforms only the query says. */
  path: string;
  query: string;
  /** The page's main heading. */
  heading: string;
  /** Where a form in several steps says so. */
  step: { at: number; of: number } | null;
  fields: ScannedField[];
  files: ScannedFile[];
  /** Personal. Questions and answers shown as text, as on a page of answers to check. */
  shown: { label: string; section: string[]; value: string }[];
  /**
   * Where each frame comes from that this look did not see into: not looked at, which is not "nothing there". Empty for one that no permission
   * would open.
   */
  framesNotRead: string[];
  /** What its buttons say that would give the page another group of fields. */
  adders: string[];
};
