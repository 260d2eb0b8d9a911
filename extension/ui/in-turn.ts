const last = new Map<number, Promise<unknown>>();

/**
 * One after the other for each tab, also where the panel has drawn its part for the form anew meanwhile: two that look at a page and then write
 * would each find the other's writing and take it for the user's.
 */
export function inTurn<Result>(tab: number, act: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(tab) ?? Promise.resolve()).catch(() => undefined).then(act);
  last.set(tab, mine);
  return mine;
}
