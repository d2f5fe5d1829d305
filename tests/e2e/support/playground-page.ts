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

/** Opens the Playground. */
export async function openPlayground(page: Page, url: string): Promise<PlaygroundPage> {
  await page.goto(url);
  const field = page.getByRole('textbox').first();
  await field.waitFor();
  return {
    page,
    openPersonalChat: () => page.getByText('Personal Chat', { exact: true }).click(),
    openLeadershipChannel: () => page.getByText('Direktionen', { exact: true }).first().click(),
    write: async (text) => {
      await field.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    card: (text) => page.locator('.ac-adaptiveCard').filter({ hasText: text }).last(),
  };
}
