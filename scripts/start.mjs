// npm start: installs what is locked, builds, starts the checker and the demo school on this computer, and opens a browser with the
// extension loaded. Without a display it drives the main job by itself and says what it saw.
import { install, run } from './bootstrap.mjs';
import { findBrowser } from './find-browser.mjs';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

install();
process.env.CHROME_PATH = findBrowser({ orBranded: hasDisplay });
run('wxt', 'build', 'extension');
run('node', 'scripts/run-typescript.mjs', 'scripts/demo.ts', hasDisplay ? 'shown' : 'headless');
