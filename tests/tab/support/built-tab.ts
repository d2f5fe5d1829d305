import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..', '..');

/** Builds the tab as it is shipped, into a folder that only the asking tests use, and gives that folder. */
export function buildTab(name: string): string {
  const outDir = path.join(ROOT, '.test', `tab-${name}`);
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = path.join(ROOT, 'tab', 'vite.config.ts');
  execFileSync(
    process.execPath,
    [vite, 'build', '--config', config, '--outDir', outDir, '--logLevel', 'error'],
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: ROOT },
  );
  return outDir;
}
