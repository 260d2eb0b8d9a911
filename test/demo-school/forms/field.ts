/** What a bed form asks, as data: the page is drawn from it, and so is what a filled form must hold. */
export type Kind =
  | 'text'
  | 'email'
  | 'tel'
  | 'number'
  | 'long'
  /** `input[type=date]` */
  | 'date'
  /** One text field for a whole day, written as `holds` says. */
  | 'day'
  /** Three text fields: day, month, year. */
  | 'day-parts'
  | 'select'
  | 'radios'
  | 'tick'
  | 'file'
  | 'signature'
  | 'captcha'
  /** A honeypot, moved off the screen. */
  | 'trap';

/** `is` lists what this choice stands for, as the truth has it: `Year 10`, `yes`, `Mother`. */
export type Choice = { value: string; text: string; is?: string[] };

/** How a day is written in what the form holds. */
export type DayForm = 'iso' | 'dd/mm/yyyy' | 'd/m/yyyy' | 'mm/dd/yyyy' | 'dd-mm-yyyy' | 'd Month yyyy';

export type Field = {
  /** Stable through every mutation: the meaning, or a name for what must be left alone. */
  id: string;
  /** What the form's designer called it; the element's name and id are made from it. */
  handle: string;
  label: string;
  /** The question it is one box of, where several answer one: `Name`, over `First` and `Last`; `Parent 1`, over a column. */
  within?: string;
  hint?: string;
  required?: true;
  kind: Kind;
  choices?: Choice[];
  placeholder?: string;
  maxLength?: number;
  autocomplete?: string;
  holds?: DayForm;
  /** What the form's own engine does to it; the form's script knows the word. */
  widget?: string;
  /** The form holds this already, and it is not what the case says. */
  prefilled?: string;
  /** What a person answers before anything is filled, where further fields hang on it. */
  answered?: string;
  /** Shown only once the field with this handle holds this value. */
  shownWhen?: { handle: string; value: string };
  /** `parent.2.surname`; `null` where nothing of ours belongs here, and `leave` says why. */
  means: string | null;
  leave?: string;
};

export type Section = {
  title: string | null;
  /** Whose details they are, where the section says so: `pupil`, `parent.2`. Rewording leans on it. */
  about: string | null;
  intro?: string;
  fields: Field[];
};

export type Page = {
  slug: string;
  heading: string;
  intro?: string;
  sections: Section[];
  /** What a person presses before the page has all its fields, such as “Add another parent”. */
  presses?: string[];
};

/** Where a field's label stands. */
export type Wrapper = 'for' | 'wrap' | 'labelledby' | 'cell' | 'aria' | 'after' | 'deep';

export type Names = { name(field: Field, part?: DayPart): string; id(field: Field, part?: DayPart): string };

export const dayParts = ['day', 'month', 'year'] as const;
export type DayPart = (typeof dayParts)[number];

/** A form before anybody changed it, and how its engine draws a page of it. */
export type Form = {
  id: string;
  /** Which kind of page it resembles, for whoever reads the list. */
  like: string;
  title: string;
  council: string;
  colour: string;
  pages: Page[];
  names: Names;
  wrapper: Wrapper;
  draw: Draw;
  /** How it is drawn leans on the order of its sections: a mutation leaves that alone. */
  keepsOrder?: true;
  /** Further documents of a page, by name: a frame's, or a part drawn anew. */
  parts?: Record<string, (shown: Shown) => string>;
  /** A post that does not go on: the page comes back with what it was sent. */
  refuses?: (fields: Record<string, string[]>) => boolean;
};

/** `action` is where the page posts to, `query` what keeps a mutation through further requests, `origin` the site's own address. */
export type Shown = { form: Form; page: Page; action: string; query: string; origin: string };
/** The page's content, and what of `client/` and of the engines' style sheets it needs. */
/** `framed`: the form is in a frame, whose own document brings the scripts. */
export type Drawn = { body: string; scripts?: string[]; styles?: string[]; framed?: boolean };
export type Draw = (shown: Shown) => Drawn;

export const fieldsOf = (page: Page): Field[] => page.sections.flatMap(({ fields }) => fields);
export const namesOf = ({ names }: Form, field: Field): string[] =>
  field.kind === 'day-parts' ? dayParts.map((part) => names.name(field, part)) : [names.name(field)];
