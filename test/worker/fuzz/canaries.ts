/** Whatever is sent holds one of these wherever it can. No word of ours does, so that any trace of one is an echo. */
export const canaries = ['ŵŷẑŵŷẑ', 'zqxjvkzqxjvk', 'dec0de5dec0de5'] as const;

const any = new RegExp(canaries.join('|'), 'i');

/** The canary in a text, as it stands, escaped for JSON or for an address, or in a signed part; `null` where there is none. */
export function canaryIn(text: string): string | null {
  const inside = [...text.matchAll(/eyJ[\w-]+|[\w-]{40,}/g)].map(([part]) => Buffer.from(part, 'base64url').toString());
  const escaped = text.replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return any.exec([text, escaped, unescaped(text), ...inside].join('\n'))?.[0] ?? null;
}

/** Percent signs that stand for no character are let be. */
const unescaped = (text: string) =>
  text.replaceAll(/(%[\da-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });

/** A text with a canary at its beginning, where what is demanded of it allows one. */
export function canaried(text: string, isAllowed: (text: string) => boolean): string {
  const carrying = canaries.map((canary) => canary + text.slice(canary.length));
  return carrying.find(isAllowed) ?? text;
}
