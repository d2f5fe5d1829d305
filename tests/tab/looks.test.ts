import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFindings } from '../e2e/support/axe-findings';
import { holdToken } from '../support/hold-token';
import { launchBrowser } from '../support/launch-browser';
import { PATIENCE_MS, waitUntil } from '../support/wait-until';
import { builtTab } from './support/built-tab';
import { EVERY_PAGE, signInAs } from './support/every-page';
import { LOOKS, wear } from './support/looks';
import { answerLate, whatMoved } from './support/what-moves';
import { startFixtureServer, type FixtureServer } from './support/fixture-server';

/** A computer's window at 100 %; the same one at 200 %, which is a window of half the size; and the narrowest phone. */
const WIDE = { width: 1280, height: 800 };
const ENLARGED = { width: 640, height: 400 };
const NARROWEST = { width: 320, height: 640 };
/** Where one form of a page goes over into the next: a phone, and Teams beside another window. */
const BETWEEN = [360, 768].map((width) => ({ width, height: 800 }));
/** A word that is longer may be divided on the narrowest phone. */
const LONGEST_WHOLE_WORD = 22;

/**
 * What a reader cannot get at: how far the page goes past the window to the right, texts that are cut off, and labels
 * that have more lines than room. What is only there for those who listen, scrolls in a frame of its own, or is written
 * in a field, is no text that is cut.
 */
const outOfSight = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('main :not(input), header :not(input)')].filter((element) => {
      const { overflowX, position } = getComputedStyle(element);
      const isSeen = element.checkVisibility() && position !== 'absolute' && element.clientWidth > 1;
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      return isSeen && hides && element.scrollWidth > element.clientWidth + 1;
    });
    const spilt = [...document.querySelectorAll('main .fui-Badge')].filter(
      (badge) => badge.scrollHeight > badge.clientHeight + 1,
    );
    return {
      wider: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      cut: [...cut, ...spilt].map((element) => element.outerHTML.slice(0, 120)),
    };
  });

/** The words that begin on one line and end on the next, with no hyphen between: »Kompetence« over »r«. */
const wordsInTwo = (page: Page) =>
  page.evaluate((longest) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (text.parentElement?.checkVisibility() !== true) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1 && word.length <= longest) found.push(word);
      }
    }
    return [...new Set(found)];
  }, LONGEST_WHOLE_WORD);

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
    await answerLate(page);
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
        () =>
          document.querySelector('main h2, main p, main form') &&
          !document.querySelector('[data-state=arriving]'),
      );
      // Nothing that can be pressed is taken from under the finger by what comes above it.
      expect(await whatMoved(page)).toEqual([]);
      for (const look of LOOKS) {
        await wear(page, look);
        expect([look.theme, await look.findings(page)]).toEqual([look.theme, []]);
      }
      for (const size of [WIDE, ...BETWEEN, ENLARGED, NARROWEST]) {
        await page.setViewportSize(size);
        // Some of a page is drawn anew for its width, a moment after the window has it.
        await waitUntil(
          `all to be whole at ${String(size.width)}`,
          async () => ({ ...(await outOfSight(page)), inTwo: await wordsInTwo(page) }),
          ({ wider, cut, inTwo }) => wider === 0 && cut.length === 0 && inTwo.length === 0,
        );
      }
      // On a phone the menu is folded and a table has fewer columns: what is there instead is read as well.
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator('[data-state=failed], [data-state=refused]').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});
