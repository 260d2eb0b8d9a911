import { asks, type Asked, type AskedSubject } from '../case/asked.ts';
import { meaningIn, type FieldType } from '../forms/index.ts';
import { dayTyped } from './as-of.ts';
import { chosenIn, typedIn, yesNo } from './entry-form.tsx';
import { ChoiceField, DayField, NumberField, TextField } from './fields.tsx';

export const onlyAsked = 'Only for a form that asks';

/** The form may hold something else of the same name. */
const nameOf = (subject: AskedSubject, attribute: string) => `${subject}.${attribute}`;

type Line = { attribute: string; label: string; hint?: string; type: FieldType };

const linesOf = (subject: AskedSubject): Line[] =>
  Object.entries<{ label: string; hint?: string }>(asks[subject]).map(([attribute, ask]) => ({
    attribute,
    ...ask,
    type: meaningIn(subject, attribute)!.type,
  }));

/** What only an authority's form asks of this subject: all of it may stay empty, and "not recorded" is not "no". */
export function AskedFields<S extends AskedSubject>({ subject, held }: { subject: S; held: Asked<S> | undefined }) {
  const values = (held ?? {}) as Record<string, string | undefined>;
  return (
    <>
      {linesOf(subject).map((line) => (
        <AskedField key={line.attribute} name={nameOf(subject, line.attribute)} value={values[line.attribute] ?? ''} {...line} />
      ))}
    </>
  );
}

function AskedField({ type, ...named }: Omit<Line, 'attribute'> & { name: string; value: string }) {
  switch (type) {
    case 'yes-no':
      return <ChoiceField {...named} options={yesNo} empty="Not recorded" />;
    case 'day':
      return <DayField {...named} />;
    case 'number':
      return <NumberField {...named} />;
    case 'text':
    case 'choice':
      return <TextField {...named} />;
  }
}

/** What was typed into `AskedFields`, with `undefined` for what was left or made empty. */
export function askedIn<S extends AskedSubject>(form: FormData, subject: S): { [Key in keyof Asked<S>]-?: Asked<S>[Key] | undefined } {
  const read = linesOf(subject).map(({ attribute, type }) => {
    const name = nameOf(subject, attribute);
    const value = type === 'yes-no' ? chosenIn(form, name, yesNo) : type === 'day' ? dayTyped(form, name) : typedIn(form, name);
    return [attribute, value];
  });
  return Object.fromEntries(read) as { [Key in keyof Asked<S>]-?: Asked<S>[Key] | undefined };
}
