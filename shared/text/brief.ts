/**
 * A text in brief (FNV-1a over its UTF-16 units, 32 bits, in hexadecimal): the same for the same text. No secret: a short text can be guessed
 * from it. What was taught is stored and exported under it: another value would lose every stored lesson.
 */
export function brief(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
