/** Words in brief (FNV-1a, 32 bits, in hexadecimal): the same for the same words, and the words cannot be read from it. */
export function brief(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
