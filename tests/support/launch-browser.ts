import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';
import { browserEnvironment, withMovedClock } from './moved-clock';

/** A headless browser that talks to nobody but the pages under test. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    env: browserEnvironment(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // What the browser itself writes, such as a day in a date field.
      '--lang=da-DK',
      // Pages of one site share a process, which has read the tab's code already when the next page comes.
      '--process-per-site',
    ],
  });
  return withMovedClock(browser);
}
