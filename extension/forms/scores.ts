/** Of a reading's score: what is for knowing whose it is, and the half of what is for words that are known in full. */
export const subjectScore = 30;
export const half = 25;

/** Enough to write without asking; and how far the next meaning must be behind. */
export const enough = 75;
export const margin = 15;

/** Too little to be written without asking, whatever else speaks for it. */
export const onlySuggested = 60;
