import type { Label } from './labels.ts';

/** What the extension made of one label: the key it would fill by itself, the key it would only suggest, or nothing. */
export type Taken = Label & { automatic: string | null; suggested: string | null };

export type Figures = {
  right: number;
  wrong: string[];
  missed: string[];
  precision: number;
  recall: number;
  suggestions: number;
  wrongSuggestions: string[];
};

const isRight = ({ means, also }: Label, key: string | null): boolean => key === means || (also !== undefined && key === also);

/** Precision and recall of what would be filled without asking; a suggestion helps only where it is right. `within` keeps to keys we could know. */
export function figuresOf(taken: Taken[], isKnown: (means: string) => boolean): Figures {
  const words = ({ section, label }: Label, key: string | null) => `${section ? `${section} > ` : ''}${label}: ${key ?? 'nothing'}`;
  const automatic = taken.filter((one) => one.automatic !== null);
  const right = automatic.filter((one) => isRight(one, one.automatic));
  const suggested = taken.filter((one) => one.suggested !== null);
  const known = taken.filter(({ means }) => means !== null && isKnown(means));
  const wrongSuggestions = suggested.filter((one) => !isRight(one, one.suggested));
  return {
    right: right.length,
    wrong: automatic
      .filter((one) => !isRight(one, one.automatic))
      .map((one) => `${words(one, one.automatic)}, which means ${one.means ?? 'nothing of ours'}`),
    missed: known.filter((one) => !isRight(one, one.automatic)).map((one) => `${words(one, one.suggested)}, which means ${one.means}`),
    precision: automatic.length === 0 ? 1 : right.length / automatic.length,
    recall: known.length === 0 ? 1 : right.filter(({ means }) => isKnown(means!)).length / known.length,
    suggestions: suggested.length === 0 ? 1 : 1 - wrongSuggestions.length / suggested.length,
    wrongSuggestions: wrongSuggestions.map((one) => `${words(one, one.suggested)}, which means ${one.means ?? 'nothing of ours'}`),
  };
}
