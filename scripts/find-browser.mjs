// Finds browsers to drive. On Debian, as root, it may install them; without a Chromium it says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** Branded browsers no longer load unpacked extensions from the command line; a person can still press their prompt. */
const branded = [
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Path of a Chromium; with `orBranded`, of Chrome or Edge where there is no Chromium. Ends the process where there is none. */
export function findBrowser({ orBranded = false } = {}) {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : stop(`CHROME_PATH names ${named}, and nothing is there.`);
  const found = () => [...chromiums, ...(orBranded ? branded : [])].find((path) => existsSync(path));
  return (
    found() ??
    (installed('chromium') && found()) ??
    stop('No Chromium was found. Install it, or set CHROME_PATH to one, and run this again.')
  );
}

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Path of a Firefox; `undefined` where there is none. */
export function findFirefox() {
  const found = () => firefoxes.find((path) => existsSync(path));
  return process.env.FIREFOX_PATH ?? found() ?? (installed('firefox-esr') ? found() : undefined);
}

function installed(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} from Debian…`);
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
