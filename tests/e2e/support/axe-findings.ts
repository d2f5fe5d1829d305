import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The focus library under the data grids keeps invisible elements that pass the focus on at once and never hold it;
 * axe takes them for hidden elements that can be focused.
 */
const FOCUS_PASSERS = '[data-tabster-dummy]';

/**
 * Waits until what moves has come to rest: a colour is measured where it ends and not on its way, such as just after the
 * theme has changed. What moves for ever, such as a wheel, is not waited for.
 */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    type Moving = {
      effect: { getComputedTiming: () => { endTime: number } } | null;
      finished: Promise<unknown>;
    };
    const { document, requestAnimationFrame } = globalThis as unknown as {
      document: { getAnimations: () => Moving[] };
      requestAnimationFrame: (drawn: () => void) => void;
    };
    // What follows from a change of style begins with the frame after it.
    for (let frames = 0; frames < 2; frames += 1) await new Promise<void>(requestAnimationFrame);
    const ending = document
      .getAnimations()
      .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime ?? 0));
    await Promise.allSettled(ending.map((one) => one.finished));
  });

const EVERY_RULE = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] };
/** Those of the rules above that look at colours. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe-core finds wrong on a page by WCAG 2.1 A and AA: one line a finding, none if it is right. */
export const axeFindings = (page: Page): Promise<readonly string[]> => findings(page, EVERY_RULE);

/** What axe-core finds wrong with the colours of a page: all that another theme can spoil on a page found right. */
export const axeColourFindings = (page: Page): Promise<readonly string[]> => findings(page, COLOUR_RULES);

async function findings(page: Page, runOnly: typeof EVERY_RULE): Promise<readonly string[]> {
  await atRest(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const asked = { passers: FOCUS_PASSERS, runOnly };
  return page.evaluate(async ({ passers, runOnly: rules }) => {
    type Axe = {
      run: (
        context: object,
        options: object,
      ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
    };
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      { exclude: [[passers]] },
      { runOnly: rules, resultTypes: ['violations'] },
    );
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  }, asked);
}
