import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFindings } from '../e2e/support/axe-findings';
import { holdToken } from '../support/hold-token';
import { launchBrowser } from '../support/launch-browser';
import { PATIENCE_MS } from '../support/wait-until';
import { builtTab } from './support/built-tab';
import { EVERY_PAGE, signInAs } from './support/every-page';
import { LOOKS, wear } from './support/looks';
import { startFixtureServer, type FixtureServer } from './support/fixture-server';

/** A computer's window at 100 %; the same one at 200 %, which is a window of half the size; and the narrowest phone. */
const WIDE = { width: 1280, height: 800 };
const ENLARGED = { width: 640, height: 400 };
const NARROWEST = { width: 320, height: 640 };
/** What lies between them, where one form of a page goes over into the next. */
const OTHER_WIDTHS = [360, 768].map((width) => ({ width, height: 800 }));

/**
 * What a reader cannot get at: how far the page goes past the window to the right, and texts that are cut off. What is
 * only there for those who listen, scrolls in a frame of its own, or is written in a field, is no text that is cut.
 */
const outOfSight = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('main :not(input), header :not(input)')].filter((element) => {
      const { overflowX, position } = getComputedStyle(element);
      const isSeen = element.checkVisibility() && position !== 'absolute' && element.clientWidth > 1;
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      return isSeen && hides && element.scrollWidth > element.clientWidth + 1;
    });
    return {
      wider: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      cut: cut.map((element) => element.outerHTML.slice(0, 120)),
    };
  });

/** One page of the browser is taken through every page of the tab: a window costs more than a page. */
describe('Every page of the tab', () => {
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startFixtureServer(builtTab()), launchBrowser()]);
    const context = await browser.newContext({ locale: 'da-DK' });
    await holdToken(context);
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(EVERY_PAGE)(
    '"/$at" can be read by a $role in every look, at every width, on the narrowest phone and at twice the size',
    async ({ at, role }) => {
      await page.setViewportSize(WIDE);
      signInAs(server, role);
      complaints.length = 0;
      await page.goto(`${server.url}/tab/${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForFunction(
        () => document.querySelector('main h2, main p, main form') && !document.querySelector('.fui-Spinner'),
      );
      for (const look of LOOKS) {
        await wear(page, look);
        expect([look.theme, await look.findings(page)]).toEqual([look.theme, []]);
      }
      for (const size of [WIDE, ...OTHER_WIDTHS, ENLARGED, NARROWEST]) {
        await page.setViewportSize(size);
        expect([size, await outOfSight(page)]).toEqual([size, { wider: 0, cut: [] }]);
      }
      // On a phone the menu is folded and a table has fewer columns: what is there instead is read as well.
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator('[data-state=failed], [data-state=refused]').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});
