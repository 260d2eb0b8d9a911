import { execFileSync } from 'node:child_process';

/** The browser tests drive what would be shipped: the built extension, never the development one. */
export default function buildExtension(): void {
  execFileSync('wxt', ['build', 'extension'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
