/** What a script inside one of our own realms or pages may call. */
declare const chrome: {
  action: {
    onClicked: { hasListeners(): boolean };
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  tabs: {
    query(which: object): Promise<Array<{ id?: number; url?: string }>>;
    sendMessage(tab: number, message: object, to?: { frameId: number }): Promise<unknown>;
  };
  runtime: { reload(): void };
  scripting: {
    getRegisteredContentScripts(): Promise<Array<{ id: string }>>;
    unregisterContentScripts(): Promise<void>;
    executeScript(what: { target: { tabId: number }; func: () => void }): Promise<unknown>;
  };
  storage: Record<
    'local' | 'session' | 'managed',
    {
      clear(): Promise<void>;
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    }
  >;
};
