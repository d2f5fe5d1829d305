import type { Browser } from 'playwright-core';

/** Milliseconds by which `npm run test:days` has moved the clock of every process that it starts; 0 on any other run. */
const AHEAD_MS = Number(process.env['CLOCK_AHEAD_MS'] ?? 0);

/**
 * What a browser is started with. Whoever uses the product has the Danish clock, and for an hour or two after midnight
 * another has another date. It does not start where a library of a moved clock is loaded into it.
 */
export function browserEnvironment(): NodeJS.ProcessEnv {
  const { LD_PRELOAD: _preload, ...kept } = process.env;
  return { ...kept, TZ: 'Europe/Copenhagen' };
}

/** Has every page of a browser see the moved clock; its timers run as they do. Nothing is changed on any other run. */
export function withMovedClock(browser: Browser): Browser {
  if (AHEAD_MS === 0) return browser;
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript((ahead) => {
      const RealDate = Date;
      const now = () => RealDate.now() + ahead;
      globalThis.Date = new Proxy(RealDate, {
        construct: (target, values: unknown[], self) =>
          Reflect.construct(target, values.length === 0 ? [now()] : values, self) as object,
        apply: () => new RealDate(now()).toString(),
        get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
      });
    }, AHEAD_MS);
    return context;
  };
  return browser;
}
