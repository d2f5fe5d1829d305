import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..', '..');

/** Builds the tab as it is shipped, into a folder of the tests' own, and gives that folder. */
export function buildTab(): string {
  const outDir = path.join(ROOT, '.test', 'tab');
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = path.join(ROOT, 'tab', 'vite.config.ts');
  execFileSync(
    process.execPath,
    [vite, 'build', '--config', config, '--outDir', outDir, '--logLevel', 'error'],
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: ROOT },
  );
  return outDir;
}
