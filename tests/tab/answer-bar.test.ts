import { describe, expect, it } from '@jest/globals';
import { axeFindings } from '../e2e/support/axe-findings';
import { CONCLUDED_DECISION, OPEN_DECISION } from './support/decision-fixtures';
import { useTab } from './support/tab-in-browser';

const PHONE = { width: 360, height: 740 };

describe('The way to one’s own answer', () => {
  const tab = useTab();
  const bar = () => tab.page().locator('[data-answer-bar]');

  it.each([320, 360])(
    'stays in sight on a phone of %i px while the case is read, and leads to the answer',
    async (width) => {
      await tab.page().setViewportSize({ ...PHONE, width });
      await tab.open('member', OPEN_DECISION);
      await bar().getByText('Svar senest den 5. december 2026.').waitFor();
      const { y = 0, height = 0 } = (await bar().boundingBox()) ?? {};
      expect(Math.round(y + height)).toBe(PHONE.height);
      expect(await tab.page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeFindings(tab.page())).toEqual([]);
      await bar().getByRole('link', { name: 'Gå til dit svar' }).click();
      await bar().waitFor({ state: 'detached' });
      const heading = tab.page().getByRole('heading', { name: 'Dit svar' });
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
      await tab.page().getByRole('radio', { name: 'Godkend', exact: true }).check();
    },
  );

  it('takes no room from a keyboard on the screen, and none where the answer stands beside the case', async () => {
    for (const size of [
      { width: 360, height: 400 },
      { width: 1280, height: 900 },
    ]) {
      await tab.page().setViewportSize(size);
      await tab.open('member', OPEN_DECISION);
      await tab.page().getByRole('heading', { name: 'Dit svar' }).waitFor();
      expect(await bar().isVisible()).toBe(false);
    }
  });

  it('is there only for who has an answer to give', async () => {
    await tab.page().setViewportSize(PHONE);
    await tab.open('member', CONCLUDED_DECISION);
    await tab.page().getByRole('heading', { name: 'Udgaver' }).waitFor();
    expect(await bar().count()).toBe(0);
  });
});
