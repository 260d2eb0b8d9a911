import type { InBrowser } from './world.ts';

/** The two places whose pages a test looks into: as an expression in the browser's own window. */
const places = {
  sidebar: `window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`,
  tab: 'window.gBrowser.selectedBrowser',
};

/** Code for the page in the sidebar or in the tab in front; what it returns. A page runs in a process of its own, and answers by message. */
export async function inContent(inBrowser: InBrowser, place: keyof typeof places, code: string): Promise<unknown> {
  const said = await inBrowser(`
    const { messageManager } = ${places[place]};
    const name = 'before-you-refer:' + Math.random();
    const sent = 'const { content } = this; const { document } = content; (async () => {' + ${JSON.stringify(code)} + '})()'
      + '.then((answer) => sendAsyncMessage("' + name + '", JSON.stringify({ answer })),'
      + ' (error) => sendAsyncMessage("' + name + '", JSON.stringify({ fault: String(error) })))';
    return new Promise((answered) => {
      const listen = ({ data }) => { messageManager.removeMessageListener(name, listen); answered(data); };
      messageManager.addMessageListener(name, listen);
      // A page that is just being loaded drops what it was sent.
      setTimeout(listen, 2000, { data: JSON.stringify({ fault: 'no answer' }) });
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(sent), false);
    });`);
  const { answer, fault } = JSON.parse(said as string) as { answer?: unknown; fault?: string };
  if (fault !== undefined) throw new Error(fault);
  return answer;
}
