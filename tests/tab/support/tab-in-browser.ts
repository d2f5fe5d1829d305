import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../../domain/access/role';
import { getDecision } from '../../../contracts/decision/decision';
import { holdToken } from '../../support/hold-token';
import { launchBrowser } from '../../support/launch-browser';
import { PATIENCE_MS } from '../../support/wait-until';
import { builtTab } from './built-tab';
import { startFixtureServer, type FixtureServer } from './fixture-server';

/** The built tab in a browser, signed in, with what it asked the server for. */
export type TabInBrowser = {
  page: () => Page;
  server: () => FixtureServer;
  /** What the page complained about in its console. */
  complaints: () => readonly string[];
  /** Opens a page for somebody with a role. */
  visit: (path: string, role: Role) => Promise<void>;
  /** Opens a page for whoever is signed in: after the server was told what to answer, as the page asks at once. */
  go: (path: string) => Promise<void>;
  /** Opens a decision as the server would give it to somebody with a role. */
  open: (role: Role, decision: unknown, path?: string) => Promise<void>;
  /** What was posted to an address, in order. */
  bodies: (path: string) => readonly unknown[];
};

/**
 * Opens a page of the site that stays: its process, which has read the tab's code, is then there for the page of the
 * next test as well.
 */
export async function keepSiteOpen(context: BrowserContext, url: string): Promise<void> {
  await (await context.newPage()).goto(`${url}/kept-open`);
}

/** Serves the built tab to a file of tests and gives each test a page of its own. */
export function useTab(): TabInBrowser {
  const now: {
    server?: FixtureServer;
    browser?: Browser;
    context?: BrowserContext;
    page?: Page;
    complaints: string[];
  } = { complaints: [] };
  beforeAll(async () => {
    [now.server, now.browser] = await Promise.all([startFixtureServer(builtTab()), launchBrowser()]);
    now.context = await now.browser.newContext({
      viewport: { width: 1180, height: 800 },
      locale: 'da-DK',
      acceptDownloads: true,
    });
    await holdToken(now.context);
    await keepSiteOpen(now.context, now.server.url);
  });
  afterAll(async () => {
    await now.browser?.close();
    await now.server?.close();
  });
  beforeEach(async () => {
    now.complaints = [];
    now.page = await now.context!.newPage();
    now.page.setDefaultTimeout(PATIENCE_MS);
    await now.server!.hears(now.page);
    now.page.on('pageerror', (error) => now.complaints.push(error.message));
  });
  afterEach(async () => {
    await now.page?.close();
  });
  const go = async (path: string) => {
    await now.page!.goto(`${now.server!.url}/tab/${path}`);
  };
  const visit = async (path: string, role: Role) => {
    now.server!.as(role);
    await go(path);
  };
  return {
    page: () => now.page!,
    server: () => now.server!,
    complaints: () => now.complaints,
    visit,
    go,
    open: async (role, decision, path = 'beslutninger/D-2026-002') => {
      now.server!.as(role);
      now.server!.answer(getDecision, { json: decision });
      await go(path);
      await now.page!.getByRole('heading', { level: 1 }).waitFor();
    },
    bodies: (path) =>
      now
        .server!.seen.filter((one) => one.path === path && one.method === 'POST')
        .map(({ body }): unknown => JSON.parse(body.toString())),
  };
}
