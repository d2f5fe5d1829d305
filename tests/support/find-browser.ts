import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const { env, platform } = process;

const LINUX = [
  // Made to be driven: a page of it costs half of what it costs in a browser that also draws windows and bars.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const windows = () =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ],
  );

/** The first Chromium, Chrome or Edge found: `CHROME_PATH`, where systems install them, Playwright's own cache. */
function installedBrowser(): string | undefined {
  const known = platform === 'win32' ? windows() : platform === 'darwin' ? MAC : LINUX;
  return [env['CHROME_PATH'], ...known, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

type Attempt = { says: string; run: () => void };

const command = (name: string, ...args: string[]) =>
  execFileSync(name, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: platform === 'win32',
  });

/** Ways to get a browser, the system's own package first where we may install it. */
function attempts(): Attempt[] {
  const byApt = (name: string): Attempt => ({
    says: `apt-get install -y ${name}`,
    run: () => {
      // Test workers may come here at the same time; the later one waits for the first.
      const wait = ['-o', 'DPkg::Lock::Timeout=300'];
      command('apt-get', ...wait, 'update', '-qq');
      command('apt-get', ...wait, 'install', '-y', '-qq', '--no-install-recommends', name);
    },
  });
  const byPlaywright: Attempt = {
    says: 'npx playwright-core install chromium',
    run: () => command('npx', 'playwright-core', 'install', 'chromium'),
  };
  const mayUseApt = platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return mayUseApt ? [byApt('chromium-headless-shell'), byApt('chromium'), byPlaywright] : [byPlaywright];
}

/**
 * The path of a Chromium-based browser. If none is installed one is fetched, and `say` is told so first.
 * Throws with the ways to help when none can be had.
 */
export function findBrowser(
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): string {
  const found = installedBrowser();
  if (found !== undefined) return found;
  const problems: string[] = [];
  for (const { says, run } of attempts()) {
    say(`No Chromium, Chrome or Edge was found; getting one with: ${says}`);
    try {
      run();
    } catch (error) {
      problems.push(`${says}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const fetched = installedBrowser();
    if (fetched !== undefined) return fetched;
  }
  throw new Error(
    `Cannot find a browser: install Chromium, Chrome or Edge, or set CHROME_PATH (${problems.join('; ')})`,
  );
}
