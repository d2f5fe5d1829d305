import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import type { CardJson } from '../../adaptive-cards/card-json';
import { launchBrowser } from './launch-browser';
import { hostConfig, PHONE, styleSheet, type Theme } from './teams-phone';

const script = createRequire(__filename).resolve('adaptivecards/dist/adaptivecards.min.js');

/** The little of the page's own objects that is used; the compiler runs without a browser's types. */
type Library = {
  AdaptiveCard: new () => { hostConfig: unknown; parse: (json: unknown) => void; render: () => unknown };
  HostConfig: new (config: unknown) => unknown;
};
type Global = {
  AdaptiveCards: Library;
  document: { querySelector: (selector: string) => { replaceChildren: (...children: unknown[]) => void } };
};

/** A phone on which cards are shown, one at a time. */
export type Phone = {
  /** Shows a card, and answers the page that it stands on. */
  show: (card: CardJson, theme?: Theme) => Promise<Page>;
  close: () => Promise<void>;
};

/** A phone of the ordinary narrow size in a real browser. */
export async function aPhone(): Promise<Phone> {
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: PHONE.width, height: PHONE.firstScreen } });
  return {
    show: async (card, theme = 'light') => {
      await page.setContent(`<!doctype html><style>${styleSheet(theme)}</style><main></main>`);
      await page.addScriptTag({ path: script });
      await page.evaluate(
        ([json, config]) => {
          const { AdaptiveCards: library, document } = globalThis as unknown as Global;
          const built = new library.AdaptiveCard();
          built.hostConfig = new library.HostConfig(config);
          built.parse(json);
          document.querySelector('main').replaceChildren(built.render());
        },
        [card, hostConfig(theme)] as const,
      );
      return page;
    },
    close: () => browser.close(),
  };
}

/** Where something ends below the top of the card, in CSS pixels. */
export async function endOf(shown: Locator): Promise<number> {
  const box = await shown.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? Infinity);
}

/** How wide the card is with whatever stands out at its side, buttons included, in CSS pixels. */
export async function widthOf(page: Page): Promise<number> {
  const widths = [
    await page.locator('main').evaluate((main) => (main as { scrollWidth: number }).scrollWidth),
  ];
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox();
    if (box !== null) widths.push(box.x + box.width);
  }
  return Math.max(...widths);
}
