import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * How to start the browser that draws icons and prints the example report: the one named in `CHROME_PATH`,
 * else the first one installed in a usual place, else the one Playwright has fetched.
 */
export const installedBrowser = (): LaunchOptions => {
  const executablePath = process.env['CHROME_PATH'] ?? usualPlaces.find((file) => existsSync(file));
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  return executablePath === undefined ? { args } : { args, executablePath };
};
