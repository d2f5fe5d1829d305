import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The library of Debian's `faketime` that moves the clock of processes with threads; nothing if it is not there. */
function installed(): string | undefined {
  const { stdout } = spawnSync('dpkg', ['-L', 'libfaketime'], { encoding: 'utf8' });
  // Where there is no dpkg, nothing is answered.
  const files: string[] = typeof stdout === 'string' ? stdout.split('\n') : [];
  return files.find((file) => file.endsWith('/libfaketimeMT.so.1') && existsSync(file));
}

/** Finds it, or installs it where that is possible; says what is missing where it is not. */
export function findFaketime(print: (line: string) => void): string | undefined {
  const found = installed();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0) {
    print('Installs faketime with apt-get.');
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', 'faketime'], { stdio: 'ignore' });
    const now = installed();
    if (now !== undefined) return now;
  }
  print('The days need faketime: install it as root with "apt-get install faketime" on Debian or Ubuntu.');
  return undefined;
}
