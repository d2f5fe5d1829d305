import type { BrowserContext, FrameLocator, Page } from 'playwright-core';

const TAB = 'https://tab.eksempel.invalid';

/** What Teams tells the tab that it shows. */
export type TeamsFacts = { theme: string; locale: string; subPageId?: string; token: string };

/**
 * Opens a page at Teams' own address that shows the tab in a frame and answers teams-js as Teams does: the greeting,
 * the context, a token, and the message that the tab is ready. Nothing leaves the machine.
 */
export async function openInTeams(
  context: BrowserContext,
  serverUrl: string,
  facts: TeamsFacts,
): Promise<{
  page: Page;
  tab: FrameLocator;
  said: () => Promise<string[]>;
  changeTheme: (theme: string) => Promise<void>;
  /** Presses Teams' own back button. */
  goBack: () => Promise<void>;
}> {
  await context.route('https://teams.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="da"><title>Teams</title>' }),
  );
  // A browser keeps pages of the internet from opening pages of this machine, so the tab has an address there too.
  await context.route(`${TAB}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: serverUrl + pathname + search }) });
  });
  await context.route('https://res.cdn.office.net/**', (route) => route.abort());
  const page = await context.newPage();
  await page.goto('https://teams.microsoft.com/v2/');
  await page.evaluate(actAsTeams, { tabUrl: `${TAB}/tab/`, facts });
  return {
    page,
    tab: page.frameLocator('iframe'),
    said: () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said),
    changeTheme: (theme) => page.evaluate(tellTab, { func: 'themeChange', args: [theme] }),
    goBack: () => page.evaluate(tellTab, { func: 'backButtonPress', args: [] }),
  };
}

/** Runs in the page that stands for Teams: something that Teams says of its own accord. */
function tellTab(message: { func: string; args: string[] }): void {
  document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
}

/** Runs in the page that stands for Teams. */
function actAsTeams({ tabUrl, facts }: { tabUrl: string; facts: TeamsFacts }): void {
  type Asked = { id: number; uuid?: unknown; uuidAsString?: string; func: string };
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const answers: Record<string, unknown[]> = {
    initialize: [
      'content',
      'web',
      JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { pages: { backStack: {} } } }),
      '2.1.0',
    ],
    getContext: [
      {
        theme: facts.theme,
        locale: facts.locale,
        subEntityId: facts.subPageId,
        entityId: 'overview',
        hostName: 'Teams',
        sessionId: '',
        appSessionId: '',
      },
    ],
    'authentication.getAuthToken': [true, facts.token],
    navigateBack: [true],
  };
  addEventListener('message', ({ data, source, origin }: MessageEvent<Asked>) => {
    said.push(data.func);
    const args = answers[data.func];
    if (args === undefined || source === null) return;
    const { id, uuid, uuidAsString } = data;
    // A message from a frame has the frame's window as its source.
    (source as Window).postMessage({ id, uuid, uuidAsString, args }, origin);
  });
  const frame = document.createElement('iframe');
  frame.title = 'Ledelsestilsyn';
  frame.src = tabUrl;
  frame.style.cssText = 'width:100%;height:90vh;border:0';
  document.body.append(frame);
}
