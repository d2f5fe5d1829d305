import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Role } from '../../domain/access/role';
import { getDecision, getMinutePdf } from '../../contracts/decision/decision';
import { getOverview } from '../../contracts/overview/overview';
import { beginWalk } from '../e2e/support/walk';
import { CONCLUDED_DECISION } from './support/decision-fixtures';
import { OVERVIEWS } from './support/overview-fixtures';
import { useTab } from './support/tab-in-browser';

/** The window that Teams leaves a tab on a small phone. */
const SMALL_PHONE = { width: 360, height: 640 };

/** The way of each role from the opened tab to what it came for. From a card to an answer: `tests/e2e/three-jobs.test.ts`. */
describe('From the opened tab', () => {
  const tab = useTab();
  const opened = async (role: Role) => {
    await tab.page().setViewportSize(SMALL_PHONE);
    tab.server().as(role);
    tab.server().answer(getOverview, { json: OVERVIEWS[role] });
    await tab.go('');
    await tab.page().getByRole('heading', { level: 2 }).first().waitFor();
  };
  const region = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const link = (name: string | RegExp) => tab.page().getByRole('link', { name });
  const button = (name: string) => tab.page().getByRole('button', { name, exact: true });

  /** Whether all of something stands in the window as it is, with nothing scrolled. */
  const isOnFirstScreen = (what: Locator) =>
    what.evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return scrollY === 0 && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    });

  it.each(['chair', 'member', 'director'] as const)(
    'a %s sees what is worst and why, and what waits, on the first screen of a small phone',
    async (role) => {
      await opened(role);
      const walk = await beginWalk(tab.page(), role, 'what is worst and why');
      const worst = region('Værst lige nu').getByRole('listitem');
      expect(await worst.count()).toBe(1);
      expect((await worst.innerText()).replaceAll(/\s+/g, ' ')).toBe(
        'Rød Foranstaltninger Godkendte foranstaltninger: 3 af 10. Ikke alle ti har en godkendelse, der gælder.',
      );
      expect(await isOnFirstScreen(worst)).toBe(true);
      expect(await isOnFirstScreen(region('Venter på dig').getByRole('link').first())).toBe(true);
      expect(await walk.arrive()).toBe(0);
      await link('Se hele status').click();
      await region('Status lige nu').getByText('Kræver opmærksomhed').waitFor();
      expect(await tab.page().evaluate(() => document.activeElement?.textContent)).toBe('Status lige nu');
    },
  );

  it('a coordinator has done the first task of the day, the status, in three presses', async () => {
    await opened('coordinator');
    const walk = await beginWalk(tab.page(), 'coordinator', 'the status is issued');
    expect(
      await isOnFirstScreen(region('Dagens arbejde').getByRole('heading', { name: 'Dagens arbejde' })),
    ).toBe(true);
    await link('Se udkastet til status pr. 1. december 2026').click();
    await tab
      .page()
      .getByRole('button', { name: /^Udsend status pr\./ })
      .click();
    await button('Udsend nu').click();
    await tab.page().waitForURL(/maanedsstatus\/2026-\d\d$/);
    expect(tab.bodies('/api/reports')).toHaveLength(1);
    expect(await walk.arrive()).toBeLessThanOrEqual(3);
  });

  it('an auditor has the proof of a decision in three presses, and the chain checked in two', async () => {
    await opened('auditor');
    tab.server().answer(getDecision, { json: CONCLUDED_DECISION });
    tab.server().answer(getMinutePdf, { file: '%PDF-1.7' });
    const page = tab.page();
    expect(await isOnFirstScreen(link('41 poster i revisionssporet'))).toBe(true);
    const proof = await beginWalk(page, 'auditor', 'the record of a decision');
    await link('7 sager').click();
    await link('Nedbrud hos omsorgssystemets driftsleverandør').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button('Hent som PDF').click()]);
    expect(file.suggestedFilename()).toBe('beslutningsreferat-D-2026-002.pdf');
    expect(await proof.arrive()).toBeLessThanOrEqual(3);
    await opened('auditor');
    const chain = await beginWalk(page, 'auditor', 'the chain is checked');
    await link('41 poster i revisionssporet').click();
    await button('Kontrollér kæden').click();
    await page.locator('[data-verification]').getByText('Kæden stemmer', { exact: true }).waitFor();
    expect(await chain.arrive()).toBeLessThanOrEqual(2);
  });

  it('an administrator sees what the installation lacks on the first screen, each a press from where it is mended', async () => {
    await opened('administrator');
    const lacks = region('Installation').getByRole('listitem');
    expect(await isOnFirstScreen(lacks.first())).toBe(true);
    expect(await lacks.first().innerText()).toContain('Der er ingen formand.');
    for (const [name, title] of [
      ['Personer og roller', 'Personer og roller'],
      ['Regler fastsat af kommunen', undefined],
      ['4 kort er ikke kommet frem', 'Udsendte kort'],
    ] as const) {
      await opened('administrator');
      const walk = await beginWalk(tab.page(), 'administrator', name);
      await link(name).click();
      await tab
        .page()
        .getByRole('heading', { level: 1, ...(title === undefined ? {} : { name: title }) })
        .waitFor();
      expect(await walk.arrive()).toBe(1);
      expect(await tab.page().locator('[data-state=refused]').count()).toBe(0);
    }
  });
});
