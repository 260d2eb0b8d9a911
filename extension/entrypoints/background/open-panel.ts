import { browser } from 'wxt/browser';

type Tab = { id?: number | undefined; windowId: number };

/** Must run in the same turn as the user's press: after the first `await` the browser refuses. In Firefox the sidebar opens instead. */
export function openPanel({ windowId }: Tab): void {
  if (browser.sidePanel) void browser.sidePanel.open({ windowId });
  else void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
}
