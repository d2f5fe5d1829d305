import type { Locator, Page } from 'playwright-core';

/** The Playground as the person before it uses it: a personal chat, a channel, and a field to write in. */
export type PlaygroundPage = {
  page: Page;
  openPersonalChat: () => Promise<void>;
  openLeadershipChannel: () => Promise<void>;
  write: (text: string) => Promise<void>;
  /** The newest card that holds a text. */
  card: (text: string | RegExp) => Locator;
};

const A_CARD = '.ac-adaptiveCard';
const PATIENCE_MS = 20_000;
const MOST_LOADS = 4;

/**
 * Opens the Playground where at least one card has been posted. On a busy machine its page can miss the line to its
 * own server and then shows nothing, ever; a person would load it again, and so does this.
 */
export async function openPlayground(page: Page, url: string): Promise<PlaygroundPage> {
  await page.goto(url);
  const field = page.getByRole('textbox').first();
  for (let loads = 1; ; loads += 1) {
    await field.waitFor();
    const isShown = page.locator(A_CARD).first().waitFor({ timeout: PATIENCE_MS });
    if (loads === MOST_LOADS) await isShown;
    const shown = await isShown.then(
      () => true,
      () => false,
    );
    if (shown) break;
    await page.reload();
  }
  return {
    page,
    openPersonalChat: () => page.getByText('Personal Chat', { exact: true }).click(),
    openLeadershipChannel: () => page.getByText('Direktionen', { exact: true }).first().click(),
    write: async (text) => {
      await field.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    card: (text) => page.locator(A_CARD).filter({ hasText: text }).last(),
  };
}
