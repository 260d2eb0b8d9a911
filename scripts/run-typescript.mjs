// Runs a TypeScript script of ours on any Node that runs Vite, with the same replacements as the tests.
import { runnerImport } from 'vite';

const [script = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./${script}`, { configFile: false, define: { __EXAMPLES__: 'true' }, logLevel: 'error' });
process.exit((await module.default(...args)) ?? 0);
