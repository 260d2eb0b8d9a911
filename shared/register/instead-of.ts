/** What to enter instead of a code that ended on 18 August 2024; the facts of the day decide. */
export const insteadOf: Readonly<Record<string, string>> = {
  J: 'J1, which is an authorised absence',
  H: 'C where leave was granted in exceptional circumstances, and G where it was not granted',
  F: 'C where leave was granted in exceptional circumstances, and G where it was not granted',
  Y: 'one of Y1 to Y7, or Q',
};
