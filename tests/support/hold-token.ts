import type { BrowserContext } from 'playwright-core';

/** Whoever opens a page in the browser's context has the local issuer's token already, and is signed in. */
export const holdToken = (context: BrowserContext, token = 'a-token'): Promise<unknown> =>
  context.addInitScript(`sessionStorage.setItem('ledelsestilsyn.token', ${JSON.stringify(token)})`);
