import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { everyCard } from '../support/every-card';
import { launchBrowser } from '../support/launch-browser';
import { longText } from '../support/longest-case';

const script = createRequire(__filename).resolve('adaptivecards/dist/adaptivecards.min.js');
/** Cards that differ; many readers see the same one. */
const everyOne = everyCard();
const cards = [...new Map(everyOne.map((shown) => [JSON.stringify(shown.card), shown])).values()];

/** What the renderer of Microsoft makes of a card. */
type Rendered = {
  complaints: string[];
  text: string;
  hiddenToo: string;
  links: number;
  /** Problems shown when every button of the cards inside is pressed with empty fields. */
  emptyFields: number;
};

/** The little of the page's own objects that is used; the compiler runs without a browser's types. */
type Shown = {
  innerText: string;
  textContent: string | null;
  querySelectorAll: (selector: string) => { length: number };
};
type Global = {
  AdaptiveCards: Library;
  document: { querySelector: (selector: string) => { replaceChildren: (...children: Shown[]) => void } };
};

/** The part of the adaptivecards library that is used in the page. */
type Library = {
  AdaptiveCard: new () => {
    parse: (json: unknown, context: unknown) => void;
    render: () => Shown | undefined;
    validateProperties: () => { validationEvents: { message: string }[] };
    getAllInputs: (processActions: boolean) => { validateValue: () => boolean }[];
  };
  SerializationContext: new (version: unknown) => {
    eventCount: number;
    getEventAt: (index: number) => { message: string };
  };
  Versions: { v1_5: unknown };
};

const opened: { browser?: Browser; page?: Page } = {};

beforeAll(async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  Object.assign(opened, { browser, page });
  await page.setContent('<main></main>');
  await page.addScriptTag({ path: script });
});
afterAll(() => opened.browser?.close());

/** Renders cards one after another in one visit to the page, which they reach and leave as one text: as values it takes a minute. */
const renderAll = async (some: readonly unknown[]): Promise<Rendered[]> => {
  const rendered = await opened.page!.evaluate((all) => {
    // In the page there is a document, and the library that was loaded into it.
    const { AdaptiveCards: library, document } = globalThis as unknown as Global;
    const each = (json: unknown) => {
      const context = new library.SerializationContext(library.Versions.v1_5);
      const built = new library.AdaptiveCard();
      built.parse(json, context);
      const parsed = Array.from(
        { length: context.eventCount },
        (_, index) => context.getEventAt(index).message,
      );
      const checked = built.validateProperties().validationEvents.map((event) => event.message);
      const element = built.render();
      document.querySelector('main').replaceChildren(...(element === undefined ? [] : [element]));
      return {
        complaints: [...parsed, ...checked],
        text: element?.innerText ?? '',
        hiddenToo: element?.textContent ?? '',
        links: element?.querySelectorAll('a').length ?? 0,
        emptyFields: built.getAllInputs(true).filter((input) => !input.validateValue()).length,
      };
    };
    return JSON.stringify((JSON.parse(all) as unknown[]).map(each));
  }, JSON.stringify(some));
  return JSON.parse(rendered) as Rendered[];
};

const renderOne = async (start: string): Promise<Rendered> => {
  const found = everyOne.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`No card is called "${start}"`);
  const [rendered] = await renderAll([found.card]);
  return rendered!;
};

describe('Microsoft’s own renderer', () => {
  it('shows every card without a complaint, but for the chart that it replaces by its figures', async () => {
    const accepted = [
      ...['HorizontalBar', 'Donut', 'Line'].map(
        (chart) => `Unknown element type "Chart.${chart}". Fallback will be used if present.`,
      ),
      // The library checks every other language it meets from where the last one ended, and finds nothing there.
      ...['da', 'en'].map((language) => `Invalid value "${language}" for property "lang".`),
    ];
    const rendered = await renderAll(cards.map(({ card }) => card));
    const complaints = rendered.flatMap((one, index) =>
      one.complaints
        .filter((text) => !accepted.includes(text))
        .map((text) => `${cards[index]!.name}: ${text}`),
    );
    expect(complaints).toEqual([]);
    expect(rendered.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('shows the figures of the chart where it cannot draw', async () => {
    const { text, hiddenToo } = await renderOne('report card in the channel, some have answered, da');
    expect(hiddenToo).toMatch(/Med kursus\s*2/);
    expect(hiddenToo).toMatch(/Uden kursus\s*3/);
    // The figures and rules are behind a press: the card itself is read in ten seconds.
    expect(text).not.toMatch(/Med kursus/);
  });

  it('says what way the maturity goes, and how the measures stand, where it cannot draw', async () => {
    const { hiddenToo } = await renderOne('report card in the channel, all figures are known, da');
    expect(hiddenToo).toContain('Udvikling: 2,6 (30. juni 2026) → 3,2 (1. november 2026).');
    expect(hiddenToo).toMatch(/Godkendte foranstaltninger\s*1/);
  });

  it('does not let an answer that needs a reason go without one', async () => {
    const asked = await renderOne('decision card of p-chair, nobody has answered riskAcceptance, da');
    // A condition with owner and day, two reasons, a day with a reason, and the ground of a conflict.
    expect(asked.emptyFields).toBe(8);
  });

  it('shows text as it was written, and never makes a link of it', async () => {
    const { text, links } = await renderOne('decision card of p-chair, the longest texts, da');
    expect(text).toContain(longText(60).split('\n')[0]);
    expect(links).toBe(0);
  });
});
