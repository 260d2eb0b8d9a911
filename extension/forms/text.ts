/** Longer than any question; a page's text is not ours to trust. */
const longest = 300;

/** A page's text as a person sees it: one form of each letter, nothing invisible, single spaces. */
export function clean(shown: string | null | undefined): string {
  const visible = (shown ?? '').normalize('NFKC').replaceAll(/[\p{Cf}\p{Co}]/gu, '');
  return visible.replaceAll(/\s+/g, ' ').trim().slice(0, longest);
}

/** For comparing words: no case, accents, curly quotes or marks of a required field. */
export function folded(shown: string): string {
  const plain = clean(shown).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[‘’`]/g, "'");
  return plain
    .replaceAll(/[*:?]+/g, ' ')
    .replaceAll(/\((required|optional|mandatory|if known|where known)\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** For comparing values: letters and digits only. */
export const bare = (value: string): string => folded(value).replaceAll(/[^\p{L}\p{N}]+/gu, '');
