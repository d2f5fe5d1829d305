import type { Browser, Page } from 'playwright-core';

/** Opens the tab as one of the demo people, on a page of it. */
export async function openTab(
  browser: Browser,
  tabUrl: string,
  { name, path = '' }: { name: string; path?: string },
): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${tabUrl}/${path}`);
  await page.getByRole('button', { name }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}
