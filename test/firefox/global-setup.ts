import { execFileSync } from 'node:child_process';

/** As in Chromium: what would be shipped. */
export default function buildExtension(): void {
  execFileSync('wxt', ['build', 'extension', '-b', 'firefox'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
