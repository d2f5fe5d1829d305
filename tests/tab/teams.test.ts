import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Role } from '../../domain/access/role';
import { getMe, getSignIn } from '../../contracts/session';
import { launchBrowser } from '../support/launch-browser';
import { waitUntil } from '../support/wait-until';
import { builtTab } from './support/built-tab';
import { EVERY_PAGE, signInAs } from './support/every-page';
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
    signIn('member');
  });

  afterEach(async () => {
    // What a page still asks for when the test is over is nobody's business.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });

  const signIn = (role: Role) => {
    signInAs(server, role);
    server.answer(getSignIn, { json: { kind: 'teams' } });
  };
  const facts = { theme: 'default', locale: 'da-dk', token: 'from-teams' };

  it('signs in with the token of Teams, speaks its language and says when it is ready', async () => {
    const { tab, said, page } = await openInTeams(context, server.url, facts);
    // The page has its title before it has asked for what is on it.
    await tab.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
    await tab.getByRole('heading', { level: 2 }).first().waitFor();
    const asked = await server.heard('/api/overview');
    expect(asked.headers).toMatchObject({ authorization: 'Bearer from-teams', 'accept-language': 'da' });
    await page.waitForFunction(() =>
      (globalThis as unknown as { said: string[] }).said.includes('appInitialization.success'),
    );
    expect(await said()).toContain('appInitialization.appLoaded');
    expect(await tab.getByRole('button', { name: 'Skift person' }).count()).toBe(0);
  });

  it.each(EVERY_PAGE.filter(({ at }) => at !== ''))(
    'opens /$at by a deep link as a $role',
    async ({ at, role }) => {
      signIn(role);
      const { tab, page } = await openInTeams(context, server.url, { ...facts, subPageId: at });
      const shown = () => tab.locator('body').evaluate(() => location.pathname);
      await waitUntil(`the page at ${at}`, shown, (pathname) => pathname === `/tab/${at}`);
      // The page before there is anybody to show the app to has no menu.
      await tab.getByRole('navigation').first().waitFor();
      await tab.getByRole('heading', { level: 1 }).waitFor();
      expect(await tab.getByText(/findes ikke/).count()).toBe(0);
      await page.close();
    },
  );

  it('opens nothing but the first page by a deep link that is none', async () => {
    const { tab } = await openInTeams(context, server.url, { ...facts, subPageId: '../../ude' });
    await tab.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
  });

  it('goes back page by page with the back button of Teams, and lets Teams go back from the first', async () => {
    signIn('member');
    const { tab, goBack, said } = await openInTeams(context, server.url, {
      ...facts,
      subPageId: 'beslutninger',
    });
    const title = (name: string) => tab.getByRole('heading', { level: 1, name });
    await title('Beslutninger').waitFor();
    await tab.getByRole('link', { name: 'Nedbrud hos omsorgssystemets driftsleverandør' }).click();
    await title('Nedbrud hos omsorgssystemets driftsleverandør').waitFor();
    await goBack();
    await title('Beslutninger').waitFor();
    expect(await said()).not.toContain('navigateBack');
    await goBack();
    await waitUntil('Teams to be asked to go back', said, (all) => all.includes('navigateBack'));
    expect(await title('Beslutninger').count()).toBe(1);
  });

  it('asks before the back button of Teams throws away what is written', async () => {
    signIn('coordinator');
    const { tab, goBack, said } = await openInTeams(context, server.url, {
      ...facts,
      subPageId: 'uddannelse',
    });
    await tab.getByRole('link', { name: 'Registrér kursus' }).click();
    await tab.getByLabel('Minutter').fill('45');
    await goBack();
    await tab.getByRole('alertdialog').waitFor();
    expect(await tab.getByLabel('Minutter').inputValue()).toBe('45');
    expect(await said()).not.toContain('navigateBack');
  });

  it.each([getMe, getSignIn])(
    'tells Teams when it cannot start, and when it then can: $path',
    async (endpoint) => {
      server.answer(endpoint, { status: 500, code: 'fault', detail: 'Der opstod en fejl i appen.' });
      const { tab, said } = await openInTeams(context, server.url, facts);
      await waitUntil('Teams to be told', said, (all) => all.includes('appInitialization.failure'));
      expect(await said()).not.toContain('appInitialization.success');
      signIn('member');
      await tab.getByRole('button', { name: /Prøv igen|Try again/ }).click();
      await tab.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
      await waitUntil('Teams to be told', said, (all) => all.includes('appInitialization.success'));
    },
  );

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
