/** Things by what `of` says of them, in the order in which each is first met. */
export function groupBy<Thing, Key>(things: Thing[], of: (thing: Thing) => Key): [Key, Thing[]][] {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = of(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups];
}
