import { codesOn, type Counts } from './codes.ts';
import { blank, unread, type Session } from './register.ts';

/**
 * Sessions by what they count as. Possible = attended + authorised + unauthorised absence; blanks, unread sessions and marks not
 * valid on their day are in none of these and are counted apart (DfE absence statistics methodology; DOMAIN 2.1).
 */
export type Figures = {
  possible: number;
  attended: number;
  authorised: number;
  unauthorised: number;
  notPossible: number;
  administrative: number;
  blank: number;
  unread: number;
  /** Marks that are no code on their day. */
  notValid: number;
  byCode: Record<string, number>;
};

const fieldOf: Record<Counts, keyof Omit<Figures, 'byCode'>> = {
  attended: 'attended',
  authorised: 'authorised',
  unauthorised: 'unauthorised',
  'not-possible': 'notPossible',
  administrative: 'administrative',
};

export function figuresOf(sessions: Iterable<Session>): Figures {
  const figures: Figures = {
    possible: 0,
    attended: 0,
    authorised: 0,
    unauthorised: 0,
    notPossible: 0,
    administrative: 0,
    blank: 0,
    unread: 0,
    notValid: 0,
    byCode: {},
  };
  for (const { day, mark } of sessions) {
    if (mark === blank) figures.blank += 1;
    else if (mark === unread) figures.unread += 1;
    else {
      const info = codesOn(day).get(mark);
      figures[info ? fieldOf[info.counts] : 'notValid'] += 1;
      figures.byCode[mark] = (figures.byCode[mark] ?? 0) + 1;
    }
  }
  figures.possible = figures.attended + figures.authorised + figures.unauthorised;
  return figures;
}

/** Ten per cent or more of possible sessions missed, by exact fractions. Nothing possible: `null`. */
export const isPersistent = (figures: Figures): boolean | null => missedAtLeast(figures, 1, 10);

/** Half or more of possible sessions missed: DfE's reading, so exactly half is severe. Nothing possible: `null`. */
export const isSevere = (figures: Figures): boolean | null => missedAtLeast(figures, 1, 2);

function missedAtLeast({ possible, authorised, unauthorised }: Figures, numerator: number, denominator: number): boolean | null {
  if (possible === 0) return null;
  return (authorised + unauthorised) * denominator >= possible * numerator;
}

/** For display only, one decimal place: `80.9%`. Nothing possible: a dash. */
export const percentage = (numerator: number, denominator: number): string =>
  denominator === 0 ? '–' : `${((100 * numerator) / denominator).toFixed(1)}%`;
