import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dropExpiredTyping } from '../../case/kept-typing.ts';
import { answerPages } from '../../ui/ask.ts';
import { toolbarPresses } from '../../ui/tab.ts';
import { answers } from './answers.ts';
import { openPanel } from './open-panel.ts';
import { watchGrants } from './grants.ts';
import { watchTeachings } from './taught.ts';

/** Woken for each event and killed when idle: nothing is kept here between two of them. */
export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => {
      openPanel(tab);
      new BroadcastChannel(toolbarPresses).postMessage(null);
    });
    watchGrants();
    watchTeachings();
    answerPages(answers);
    browser.runtime.onStartup.addListener(() => void dropExpiredTyping());
    browser.alarms.onAlarm.addListener(() => void dropExpiredTyping());
    browser.tabs.onRemoved.addListener(
      (tab) =>
        void browser.storage.session.remove([
          `bound:${tab}`,
          `another:${tab}`,
          `journal:${tab}`,
          `carried:${tab}`,
          `class:${tab}`,
          `pointing:${tab}`,
        ]),
    );
  },
});
