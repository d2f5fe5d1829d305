import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { getSignIn } from '../../contracts/session';
import { launchBrowser } from '../support/launch-browser';
import { builtTab } from './support/built-tab';
import { startFixtureServer, type FixtureServer } from './support/fixture-server';
import { openInTeams } from './support/teams-page';

describe('The tab inside Teams', () => {
  let server: FixtureServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startFixtureServer(builtTab()), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB' });
    server.as('member');
    server.answer(getSignIn, { json: { kind: 'teams' } });
  });

  afterEach(async () => {
    // What a page still asks for when the test is over is nobody's business.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });

  const facts = { theme: 'default', locale: 'da-dk', token: 'from-teams' };

  it('signs in with the token of Teams, speaks its language and says when it is ready', async () => {
    const { tab, said, page } = await openInTeams(context, server.url, facts);
    // The page has its title before it has asked for what is on it.
    await tab.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
    await tab.getByRole('heading', { level: 2 }).first().waitFor();
    const asked = server.seen.find(({ path }) => path === '/api/overview');
    expect(asked?.headers).toMatchObject({ authorization: 'Bearer from-teams', 'accept-language': 'da' });
    await page.waitForFunction(() =>
      (globalThis as unknown as { said: string[] }).said.includes('appInitialization.success'),
    );
    expect(await said()).toContain('appInitialization.appLoaded');
    expect(await tab.getByRole('button', { name: 'Skift person' }).count()).toBe(0);
  });

  it.each([
    ['beslutninger/D-2026-002', 'Nedbrud hos omsorgssystemets driftsleverandør'],
    ['maanedsstatus/2026-11', 'Status pr. 21. november 2026'],
  ])('opens what the deep link %s points to', async (subPageId, name) => {
    const { tab } = await openInTeams(context, server.url, { ...facts, subPageId });
    await tab.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('follows the theme of Teams, also when it changes', async () => {
    const { tab, changeTheme } = await openInTeams(context, server.url, {
      ...facts,
      theme: 'dark',
    });
    await tab.locator('[data-theme=dark]').waitFor();
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await changeTheme('contrast');
    await tab.locator('[data-theme=contrast]').waitFor();
  });
});
