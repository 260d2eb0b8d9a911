// npm run dev: builds the extension anew at every change, for a browser that has loaded extension/.output/chrome-mv3-dev.
import { install, run } from './bootstrap.mjs';

install();
run('wxt', 'extension');
