import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../domain/access/role';
import { axeFindings } from '../e2e/support/axe-findings';
import { EVERY_ENDPOINT } from '../support/every-endpoint';
import { OPEN_DECISION } from './support/decision-fixtures';
import { useTab } from './support/tab-in-browser';

const DAY = '2026-02-01';
const LAST_MOMENT = '2026-02-01T22:59:59.999Z';
const AS_IT_WAS = 'Sådan så det ud ved udgangen af den 1. februar 2026.';
const BY_WHAT_IS_KNOWN = 'Sådan ser den 1. februar 2026 ud efter det, der er registreret';
const ALWAYS_NOW = 'Denne side viser altid, hvordan det er i dag.';

/** Every page that shows a past day, with the address that it must ask of that day. */
const PAGES = [
  { path: '', asked: '/api/overview?at=', says: AS_IT_WAS },
  { path: 'beslutninger', asked: '/api/decisions?at=', says: AS_IT_WAS },
  { path: 'beslutninger/D-2026-002', asked: '/api/decisions/D-2026-002?at=', says: AS_IT_WAS },
  { path: 'moeder', asked: '/api/meetings?at=', says: AS_IT_WAS },
  { path: 'moeder/M-2026-001', asked: '/api/meetings/M-2026-001?at=', says: AS_IT_WAS },
  { path: 'uddannelse', asked: '/api/training?on=2026-02-01', says: BY_WHAT_IS_KNOWN },
  {
    path: 'uddannelse/personer/p-05',
    asked: '/api/people/p-05/training?on=2026-02-01',
    says: BY_WHAT_IS_KNOWN,
  },
  { path: 'maanedsstatus', asked: '/api/reports?at=', says: AS_IT_WAS },
  { path: 'maanedsstatus/2026-11', asked: '/api/reports?at=', says: AS_IT_WAS },
  { path: 'noegletal', asked: '/api/indicators?at=', says: AS_IT_WAS },
  { path: 'krav', asked: '/api/requirements?at=', says: AS_IT_WAS },
  { path: 'leverandoerer', asked: '/api/suppliers?at=', says: AS_IT_WAS },
  { path: 'leverandoerer/L-001', asked: '/api/suppliers/L-001?at=', says: AS_IT_WAS },
  { path: 'baseline', asked: '/api/baselines?at=', says: AS_IT_WAS },
  { path: 'oevelser', asked: '/api/exercises?at=', says: AS_IT_WAS },
  { path: 'oevelser/OV-001', asked: '/api/exercises/OV-001?at=', says: AS_IT_WAS },
  { path: 'systemer', asked: '/api/systems?at=', says: AS_IT_WAS },
  { path: 'systemer/S-001', asked: '/api/systems/S-001?at=', says: AS_IT_WAS },
  { path: 'aarshjul', asked: '/api/cycle?at=', says: AS_IT_WAS },
  { path: 'indstillinger/personer', asked: '/api/roster?at=', says: AS_IT_WAS },
  { path: 'indstillinger/grupper', asked: '/api/groups?at=', says: AS_IT_WAS },
  { path: 'indstillinger/beslutninger', asked: '/api/governance?at=', says: AS_IT_WAS },
  { path: 'indstillinger/bekraeftelser', asked: '/api/governance?at=', says: AS_IT_WAS },
  { path: 'indstillinger/uddannelse', asked: '/api/training/policies?at=', says: AS_IT_WAS },
  { path: 'indstillinger/status', asked: '/api/status-policy?at=', says: AS_IT_WAS },
] as const;

/** The roles that between them have everything there is to press on these pages, today. */
const ACTING: readonly Role[] = ['coordinator', 'chair'];

/** As the server answers of the past: nobody may do anything. A test of the server holds that. */
function ofThePast(value: unknown, isRight = false): unknown {
  if (typeof value === 'boolean') return isRight ? false : value;
  if (Array.isArray(value)) return isRight ? [] : value.map((held: unknown) => ofThePast(held));
  if (typeof value !== 'object' || value === null) return isRight ? null : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]: [string, unknown]) => [
      key,
      key === 'confirm' ? null : ofThePast(held, isRight || /^(may[A-Z]|can$|mine$)/.test(key)),
    ]),
  );
}

describe('A day that is over', () => {
  const tab = useTab();
  const settled = () => tab.page().waitForFunction(() => document.querySelector('.fui-Spinner') === null);

  const visitPast = async (path: string, role: Role) => {
    const server = tab.server();
    server.as(role);
    for (const endpoint of EVERY_ENDPOINT.filter(({ query }) => query.includes('at'))) {
      const address = endpoint.path
        .replace('{decisionId}', OPEN_DECISION.decisionId)
        .replace('{meetingId}', 'M-2026-001')
        .replace('{audience}', 'employees');
      const answer = await fetch(`${server.url}/${address}`);
      if (answer.ok) server.answer(endpoint, { json: ofThePast(await answer.json()) });
    }
    await tab.page().goto(`${server.url}/tab/${path}?at=${DAY}`);
    await tab.page().locator('[data-state=asItWas], [data-state=byWhatIsKnown]').waitFor();
    await tab.page().getByRole('button', { name: 'I dag' }).waitFor();
    await settled();
  };

  describe.each(PAGES)('at "/$path"', ({ path, asked, says }) => {
    it('is asked for and said, by everybody who can read it, and the way back leads to today', async () => {
      await visitPast(path, 'coordinator');
      await tab.page().getByText(says, { exact: false }).waitFor();
      const urls = tab.server().seen.map(({ url }) => decodeURIComponent(url));
      const expected = asked.endsWith('at=') ? `${asked}${LAST_MOMENT}` : asked;
      expect(urls.filter((url) => url.startsWith(expected))).not.toEqual([]);
      expect(await axeFindings(tab.page())).toEqual([]);
      await tab.page().getByRole('link', { name: 'Vis i dag' }).click();
      await tab.page().getByText(says, { exact: false }).waitFor({ state: 'detached' });
      expect(new URL(tab.page().url()).search).toBe('');
    });

    it.each(ACTING)('has nothing to press for a %s', async (role) => {
      await visitPast(path, role);
      const main = tab.page().locator('main');
      // The elements themselves: what a press adds does not change which are meant.
      for (const button of await main.getByRole('button').elementHandles())
        if (
          (await button.isVisible()) &&
          (await button.isEnabled()) &&
          (await button.innerText()) !== 'I dag'
        )
          await button.click();
      await settled();
      expect(await main.locator('form').count()).toBe(0);
      expect(tab.server().seen.filter(({ method }) => method === 'POST')).toEqual([]);
      const leads = await main
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('/tab')),
        );
      // The way back to today.
      const back = path === '' ? '/tab' : `/tab/${path}`;
      expect(leads.filter((href) => !href.includes(`at=${DAY}`) && href !== back)).toEqual([]);
    });
  });

  it('goes along from page to page by the menu, and is left by the date', async () => {
    await visitPast('aarshjul', 'coordinator');
    await tab.page().getByRole('link', { name: 'Beslutninger' }).click();
    await tab.page().getByRole('heading', { level: 1, name: 'Beslutninger' }).waitFor();
    await tab.page().getByText(AS_IT_WAS, { exact: false }).waitFor();
    await tab.page().getByRole('button', { name: 'I dag' }).click();
    await tab.page().getByText(AS_IT_WAS, { exact: false }).waitFor({ state: 'detached' });
    await tab.page().getByRole('link', { name: 'Ny beslutning' }).waitFor();
  });

  it('is said not to be shown where a page has only today', async () => {
    tab.server().as('coordinator');
    await tab.page().goto(`${tab.server().url}/tab/revisionsspor?at=${DAY}`);
    await tab.page().getByText(ALWAYS_NOW).waitFor();
  });

  it.each(['2026-02-31', 'i går', '2999-01-01', '', '0000-00-00'])(
    'is not "%s": today is shown',
    async (day) => {
      tab.server().as('coordinator');
      await tab.page().goto(`${tab.server().url}/tab/aarshjul?at=${day}`);
      await tab.page().getByRole('button', { name: 'Tilføj opgave' }).waitFor();
      expect(await tab.page().locator('[data-state=asItWas]').count()).toBe(0);
      expect(tab.server().seen.map(({ url }) => url)).toContain('/api/cycle');
    },
  );

  it('keeps what is chosen beside it', async () => {
    await visitPast('beslutninger', 'auditor');
    await tab.page().getByLabel('Søg i titel').fill('server');
    await tab
      .page()
      .getByText(/^Viser 1 af/)
      .waitFor();
    await tab.page().getByLabel('Vis, som det så ud den').fill('2026-03-01');
    await tab.page().getByText('ved udgangen af den 1. marts 2026', { exact: false }).waitFor();
    await tab
      .page()
      .getByText(/^Viser 1 af/)
      .waitFor();
    const { searchParams } = new URL(tab.page().url());
    expect([searchParams.get('soeg'), searchParams.get('at')]).toEqual(['server', '2026-03-01']);
  });
});
