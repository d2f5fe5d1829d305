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
  scrollTo: (left: number, top: number) => void;
  document: { querySelector: (selector: string) => { replaceChildren: (...children: unknown[]) => void } };
};

type Box = { getBoundingClientRect: () => { right: number } };

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
  await page.setContent('<!doctype html><style></style><main></main>');
  await page.addScriptTag({ path: script });
  return {
    show: async (card, theme = 'light') => {
      await page.evaluate(
        ([json, config, style]) => {
          const { AdaptiveCards: library, document, scrollTo } = globalThis as unknown as Global;
          const built = new library.AdaptiveCard();
          built.hostConfig = new library.HostConfig(config);
          built.parse(json);
          document.querySelector('style').replaceChildren(style);
          document.querySelector('main').replaceChildren(built.render());
          scrollTo(0, 0);
        },
        [card, hostConfig(theme), styleSheet(theme)] as const,
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
  const main = await page.locator('main').evaluate((all) => (all as { scrollWidth: number }).scrollWidth);
  const buttons = await page
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => (one as unknown as Box).getBoundingClientRect().right));
  return Math.max(main, ...buttons);
}
