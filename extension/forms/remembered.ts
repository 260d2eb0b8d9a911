/** What `make` makes of some words, worked out once: a page asks for the same words again and again. Forgotten when there are too many. */
export function remembered<Made>(make: (words: string) => Made): (words: string) => Made {
  const known = new Map<string, Made>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size > 2_000) known.clear();
    const made = make(words);
    known.set(words, made);
    return made;
  };
}
