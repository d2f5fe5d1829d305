import { startFixtureServer } from './tab/support/fixture-server';
import { launchBrowser } from './support/launch-browser';
async function main() {
  const server = await startFixtureServer('dist/functions/tab');
  const browser = await launchBrowser();
  for (const [w, h] of [
    [360, 780],
    [768, 900],
    [1280, 900],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: w, height: h }, locale: 'da-DK' });
    await context.addInitScript(() => {
      sessionStorage.setItem('ledelsestilsyn.token', 'a-token');
    });
    const page = await context.newPage();
    for (const [role, path] of process.argv.slice(2).map((a) => a.split(':') as [any, string])) {
      server.as(role);
      await page.goto(`${server.url}/tab/indstillinger/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForFunction(() => document.querySelector('.fui-Spinner') === null);
      await page.screenshot({
        path: `/tmp/setup-shots/${role}-${path || 'index'}-${w}.png`,
        fullPage: w !== 360,
      });
    }
  }
  await browser.close();
  await server.close();
}
void main();
