import { execFileSync } from 'node:child_process';

/** The browser tests drive what would be shipped: the built extension, never the development one. Built once, whichever of them run. */
export default function buildExtension(): void {
  if (process.env['EXTENSION_BUILT']) return;
  execFileSync('wxt', ['build', 'extension'], { stdio: ['ignore', 'ignore', 'inherit'] });
  process.env['EXTENSION_BUILT'] = 'yes';
}
