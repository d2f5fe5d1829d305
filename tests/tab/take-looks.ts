/**
 * `npm run looks`: every page of the tab for every role, at 360, 768 and 1280 pixels, light, dark and in high contrast,
 * into `.test/looks/<role>/`, to be looked at. Arguments choose among them: `npm run looks -- role=chair width=360
 * theme=light,dark at=beslutninger,moeder language=en`. A page that a role may not open is taken once.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ROLES, type Role } from '../../domain/access/role';
import { repositoryDir } from '../../functions/local/local-environment';
import { holdToken } from '../support/hold-token';
import { launchBrowser } from '../support/launch-browser';
import { builtTab } from './support/built-tab';
import { EVERY_PAGE, signInAs } from './support/every-page';
import { LOOKS } from './support/looks';
import { startFixtureServer } from './support/fixture-server';

const WIDTHS = [360, 768, 1280] as const;
const HEIGHT = 800;

const asked = new Map(process.argv.slice(2).map((one) => one.split('=') as [string, string]));
const isAsked = (name: string, value: string) => asked.get(name)?.split(',').includes(value) ?? true;
const folder = path.join(repositoryDir, '.test', 'looks');

/** Takes what was asked for of one role's pages. */
async function takeRole(browser: Browser, role: Role, places: readonly string[]): Promise<number> {
  const server = await startFixtureServer(builtTab());
  const locale = asked.get('language') === 'en' ? 'en-GB' : 'da-DK';
  const context = await browser.newContext({ locale });
  await holdToken(context);
  const page = await context.newPage();
  let taken = 0;
  signInAs(server, role);
  for (const at of places) {
    await page.goto(`${server.url}/tab/${at}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => document.querySelector('.fui-Spinner') === null);
    const isRefused = (await page.locator('[data-state=refused]').count()) > 0;
    for (const look of LOOKS.filter(({ theme }) => isAsked('theme', theme))) {
      await page.emulateMedia(look.media);
      for (const width of WIDTHS.filter((one) => isAsked('width', String(one)))) {
        if (isRefused && (width !== 360 || look.theme !== 'light')) continue;
        await page.setViewportSize({ width, height: HEIGHT });
        await page.locator(`[data-theme=${look.theme}]`).waitFor();
        const name = `${at === '' ? 'overblik' : at.replaceAll('/', '_')}-${String(width)}-${look.theme}.png`;
        await page.screenshot({
          path: path.join(folder, role, name),
          fullPage: true,
          animations: 'disabled',
        });
        taken += 1;
      }
    }
  }
  await context.close();
  await server.close();
  return taken;
}

async function main(): Promise<void> {
  const places = [...new Set(EVERY_PAGE.map(({ at }) => at))].filter((at) => isAsked('at', at));
  const browser = await launchBrowser();
  try {
    for (const role of ROLES.filter((one) => isAsked('role', one))) {
      mkdirSync(path.join(folder, role), { recursive: true });
      process.stdout.write(`${role}: ${String(await takeRole(browser, role, places))} pictures\n`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
