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

/** With so many more sessions of each of these marks, which count as attended. */
export function withPresent(figures: Figures, marks: Readonly<Record<string, number>>): Figures {
  for (const [mark, count] of Object.entries(marks)) {
    figures.attended += count;
    figures.possible += count;
    if (count > 0) figures.byCode[mark] = (figures.byCode[mark] ?? 0) + count;
  }
  return figures;
}

/** No session at all, whatever its mark. */
export const isEmpty = ({ possible, notPossible, administrative, blank, unread, notValid }: Figures): boolean =>
  possible + notPossible + administrative + blank + unread + notValid === 0;

/**
 * Ten per cent or more of possible sessions missed, by exact fractions (DfE guide to absence statistics).
 * `null` where nothing was possible, or where what could not be read decides.
 */
export const isPersistent = (figures: Figures): boolean | null => missed(figures, { numerator: 1, denominator: 10, orMore: true });

/** What "50%" means: DfE's is the first, so that exactly half is severe; Barking and Dagenham (2023) words it as the second. */
export const severeReadings = {
  'missed-half-or-more': { numerator: 1, denominator: 2, orMore: true },
  'attended-below-half': { numerator: 1, denominator: 2, orMore: false },
} as const satisfies Record<string, Share>;
export type SevereReading = keyof typeof severeReadings;

/** Half of possible sessions missed, by one of the two readings. `null` as for `isPersistent`. */
export const isSevere = (figures: Figures, reading: SevereReading = 'missed-half-or-more'): boolean | null =>
  missed(figures, severeReadings[reading]);

/** A share of possible sessions: at least it with `orMore`, more than it without. */
export type Share = { numerator: number; denominator: number; orMore: boolean };

/**
 * Whether that share of possible sessions was missed. Sessions that could not be read, or hold what is no code on their day, may each
 * have been attended, missed or not possible: `null` where they decide, and where nothing was possible. Blanks stay out of both counts.
 */
export function missed({ possible, authorised, unauthorised, unread, notValid }: Figures, share: Share): boolean | null {
  const absent = authorised + unauthorised;
  const open = unread + notValid;
  if (possible + open === 0) return null;
  const least = reaches(absent, possible + open, share);
  const most = reaches(absent + open, possible + open, share);
  return least === most && possible > 0 ? least : null;
}

const reaches = (part: number, whole: number, { numerator, denominator, orMore }: Share): boolean =>
  orMore ? part * denominator >= whole * numerator : part * denominator > whole * numerator;

/** For display only, one decimal place: `80.9%`. Nothing possible: a dash. */
export const percentage = (numerator: number, denominator: number): string =>
  denominator === 0 ? '–' : `${((100 * numerator) / denominator).toFixed(1)}%`;
