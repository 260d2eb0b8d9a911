const last = new Map<string, Promise<unknown>>();

/** One after the other under each name, whatever became of the one before. Never two of them at once. */
export function inTurn<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(name) ?? Promise.resolve()).then(act, act);
  last.set(name, mine);
  return mine;
}
