import type { Page } from 'playwright-core';
import { demoPeople } from '../support/api-client';

/** A phone on a mobile net: four times as slow as this machine, 10 Mbit a second, 40 ms there and back. */
const SLOWER = 4;
const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

/** What came over the line: the code, everything, and in how many calls. */
export type Transferred = { scriptKb: number; allKb: number; calls: number };

/** Slows the page down, and tells at any time what it has fetched. */
export async function slowLine(page: Page): Promise<() => Transferred> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const scripts = new Set<string>();
  const seen = { script: 0, all: 0, calls: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => {
    seen.calls += 1;
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    seen.all += encodedDataLength;
    if (scripts.has(requestId)) seen.script += encodedDataLength;
  });
  return () => ({ scriptKb: seen.script / 1000, allKb: seen.all / 1000, calls: seen.calls });
}

/** Signs in one of the demo people, by the first letters of the name. */
export async function tokenOf(url: string, name: string): Promise<string> {
  const person = (await demoPeople(url)).find((one) => one.name.startsWith(name));
  const answer = await fetch(`${url}/_local/identity/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ oid: person?.oid }),
  });
  return ((await answer.json()) as { token: string }).token;
}
