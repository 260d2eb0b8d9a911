type Navigation = EventTarget & { currentEntry: { url: string | null } | null };

/**
 * Runs `act` when the page of a single-page system becomes another without being loaded: by its path, its search or its fragment. Told
 * by the browser where it tells, otherwise found out when the page goes back, or draws something.
 */
export function whenRouteChanges(act: () => void): { check(): void } {
  let before = location.href;
  const check = (): void => {
    if (location.href === before) return;
    before = location.href;
    act();
  };
  (globalThis as { navigation?: Navigation }).navigation?.addEventListener('currententrychange', check);
  for (const kind of ['popstate', 'hashchange'] as const) addEventListener(kind, check);
  return { check };
}
