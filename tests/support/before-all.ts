import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
const run = (...script: readonly string[]) => {
  execFileSync(process.execPath, ['--import', 'tsx', ...script], { cwd: ROOT, stdio: 'inherit' });
};

/** What tests of storage, hosts and browsers need: the app as it is shipped, built if it is older than its sources, and a browser. */
function beforeAll(): void {
  run('functions/build/run-build.ts', '--if-older');
  run('tests/support/ensure-browser.ts');
}

// The test runner reads the default export; elsewhere in the house exports are named.
export { beforeAll as default };
