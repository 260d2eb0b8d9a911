import { resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { until } from '../browser/hands.ts';
import { serveDemoSchool, type DemoSchool } from '../demo-school/index.ts';

/** As the manifest has it. */
const extensionId = 'extension@before-you-refer.example';
const built = resolve('extension/.output/firefox-mv3');

const extension = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${extensionId}');`;

/** Code for the browser's own window, in which its buttons and its sidebar are; what it returns. */
export type InBrowser = (code: string) => Promise<unknown>;
export type World = {
  school: DemoSchool;
  browser: Browser;
  inBrowser: InBrowser;
  pressToolbarButton(): Promise<void>;
  close(): Promise<void>;
};

/** The part of puppeteer's browser that speaks to Firefox: its types leave it out. */
type Connected = {
  connection: {
    send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  };
};

/** The demo school, and a Firefox with the built extension. A permission that is asked for in a press is given without a prompt. */
export async function openWorld(): Promise<World> {
  const school = await serveDemoSchool();
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH']!,
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'app.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'services.settings.server': 'data:,',
    },
  });
  await browser.installExtension(built);
  const inBrowser = await windowOf(browser);
  // Until its background has said what it listens to, a press on its button is dropped.
  await until('the background to run', () => inBrowser(`${extension} return extension.backgroundState === 'running'`));
  return {
    school,
    browser,
    inBrowser,
    async pressToolbarButton() {
      await inBrowser(`${extension} await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    },
    async close() {
      await browser.close();
      await school.close();
    },
  };
}

async function windowOf(browser: Browser): Promise<InBrowser> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = tree.result['contexts'] as [{ context: string }];
  return async (code) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${code} })()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (result['type'] === 'exception') throw new Error((result['exceptionDetails'] as { text: string }).text);
    return (result['result'] as { value?: unknown }).value;
  };
}
