const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * A number in the shape of a UPN that cannot be anyone's: `000` is no authority's number, and the
 * letter is deliberately the one after the right check letter, so validation refuses it.
 */
export function inventedUpn(serial: number): string {
  const digits = `000${String(serial).padStart(9, '0')}`;
  const weighted = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index + 2), 0);
  return `${checkLetters.charAt((weighted + 1) % checkLetters.length)}${digits}`;
}
