/**
 * The same function, which works out each text once: pages hold few different ones, and each step asks for them again. What it gives must
 * never be changed. Forgets everything once it holds `most`.
 */
export function remembering<Value>(most: number, workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (found = { value: workOut(text) }));
    }
    return found.value;
  };
}
