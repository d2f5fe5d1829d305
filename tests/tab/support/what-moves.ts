import type { Page } from 'playwright-core';

/** What every page needs before it is one; all else of the API comes late. */
const AT_ONCE = /\/api\/(?:me|health|sign-in)\b/;
const APART_MS = 120;
const FIRST_WAITS_MS = 480;
/** Less than this nobody notices, and no press misses. */
const MOVED_PX = 3;

/** Lets the answers to a page come apart, and the one that was asked for first last: as they may on a slow day. */
export async function answerLate(page: Page): Promise<void> {
  let asked = 0;
  page.on('framenavigated', () => {
    asked = 0;
  });
  await page.route('**/api/**', async (route) => {
    if (!AT_ONCE.test(route.request().url())) {
      const wait = Math.max(0, FIRST_WAITS_MS - APART_MS * asked++);
      await new Promise((waited) => setTimeout(waited, wait));
    }
    await route.continue();
  });
  await page.addInitScript((moved) => {
    const places = new Map<Element, number>();
    const found: string[] = [];
    Object.assign(globalThis, { moved: found });
    const look = () => {
      for (const element of document.querySelectorAll('main :is(a, button, input, select, textarea)')) {
        if (!element.checkVisibility({ opacityProperty: true })) continue;
        const top = element.getBoundingClientRect().top + scrollY;
        const before = places.get(element);
        if (before !== undefined && Math.abs(before - top) > moved)
          found.push(`${element.outerHTML.slice(0, 120)} from ${String(before)} to ${String(top)}`);
        places.set(element, top);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, MOVED_PX);
}

/** What could be pressed on this page, and then stood somewhere else without the reader having done anything. */
export const whatMoved = (page: Page) =>
  page.evaluate(() => (globalThis as { moved?: string[] }).moved ?? ['nobody looked']);
