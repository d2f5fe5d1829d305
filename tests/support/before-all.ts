import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './find-browser';

const ROOT = path.resolve(__dirname, '..', '..');

/** What tests of storage, hosts and browsers need: the app as it is shipped, built if it is older than its sources, and a browser. */
function beforeAll(): void {
  const build = ['--import', 'tsx', 'functions/build/run-build.ts', '--if-older'];
  execFileSync(process.execPath, build, { cwd: ROOT, stdio: ['ignore', process.stderr, 'inherit'] });
  const browser = findBrowser((line) => process.stderr.write(`${line}\n`));
  process.stderr.write(`Browser for the tests: ${browser}\n`);
}

// The test runner reads the default export; elsewhere in the house exports are named.
export { beforeAll as default };
