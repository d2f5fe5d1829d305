import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueueServiceClient } from '@azure/storage-queue';
import { startAzurite, type RunningAzurite } from '../../support/azurite';
import { freePorts } from '../../support/free-ports';
import { waitUntil } from '../../support/wait-until';
import { buildTestApp, startHostProcess, type HostProcess } from './running-host';

describe('the embedded host', () => {
  let azurite: RunningAzurite;
  let host: HostProcess;
  let functionsDir: string;
  const running: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    azurite = await startAzurite();
    running.push(azurite.stop);
    functionsDir = path.join(azurite.dataDir, 'app');
    await buildTestApp(functionsDir);
    const timers = path.join(azurite.dataDir, 'timers');
    await mkdir(timers, { recursive: true });
    await writeFile(path.join(timers, 'yearly.last-run'), '2020-06-01T00:00:00.000Z');
    host = await startHost();
    running.push(host.stop);
  });

  afterAll(async () => {
    for (const stop of running.reverse()) await stop();
  });

  const startHost = async (port?: number): Promise<HostProcess> =>
    startHostProcess({
      port: port ?? (await freePorts(1)),
      azuritePort: azurite.port,
      dataDir: azurite.dataDir,
      functionsDir,
    });

  type Seen = {
    seen: { job: unknown; dequeueCount: number }[];
    begun: string[];
    ticks: { isPastDue: boolean; next: string }[];
  };

  const seen = async (url = host.url): Promise<Seen> =>
    (await (await fetch(`${url}/api/seen`)).json()) as Seen;

  describe('requests', () => {
    it('reach the function with path, query, headers and body, and its answer comes back whole', async () => {
      const answer = await fetch(`${host.url}/api/echo/b%C3%A6k%20%2F1?q=a%26b`, {
        method: 'PUT',
        headers: { 'X-Kind': 'test' },
        body: 'hej',
      });
      expect(answer.status).toBe(201);
      expect(answer.headers.get('x-kind')).toBe('test');
      expect(await answer.json()).toMatchObject({ id: 'bæk /1', query: 'a&b', text: 'hej' });
    });

    it('go to the most literal route, and what is left of a path is handed over as one', async () => {
      const text = async (url: string) => (await fetch(`${host.url}${url}`)).text();
      expect(await text('/tab/home')).toBe('home');
      expect(await text('/tab')).toBe('tab:');
      expect(await text('/tab/assets/a.js')).toBe('tab:assets/a.js');
    });

    it.each([
      { what: 'an unknown path', path: '/api/unknown', method: 'GET', status: 404 },
      { what: 'another method', path: '/api/broken', method: 'DELETE', status: 405 },
      { what: 'a broken percent-encoding', path: '/api/echo/%E0%A4%A', method: 'POST', status: 400 },
      { what: 'an unknown local path', path: '/_local/unknown', method: 'GET', status: 404 },
    ])('with $what are answered by a problem document', async ({ path: pathname, method, status }) => {
      const answer = await fetch(`${host.url}${pathname}`, { method });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    });

    it('that make a function fail tell the log why, in one line, and the caller nothing', async () => {
      const answer = await fetch(`${host.url}/api/broken`);
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain('secret');
      const lines = host
        .errors()
        .split('\n')
        .filter((line) => line.includes('the secret reason'));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('fault in broken: TypeError: the secret reason');
    });

    it('of 50 MB are served, and larger ones than the limit are refused with 413', async () => {
      const post = (bytes: number) =>
        fetch(`${host.url}/api/size`, { method: 'POST', body: new Uint8Array(bytes) });
      expect(await (await post(50 * 1024 * 1024)).text()).toBe(String(50 * 1024 * 1024));
      expect((await post(60 * 1024 * 1024 + 1)).status).toBe(413);
    });

    it('that name another host are refused, so that no web page can reach the issuer by a name of its own', async () => {
      const status = await new Promise((resolve, reject) => {
        const url = new URL(`${host.url}/_local/identity/people`);
        httpRequest({
          host: url.hostname,
          port: url.port,
          path: url.pathname,
          headers: { Host: 'evil.example' },
        })
          .on('response', (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect(status).toBe(421);
    });
  });

  describe('queues', () => {
    const enqueue = (text: string) => fetch(`${host.url}/api/enqueue`, { method: 'POST', body: text });

    it('hand a message to its function once, as JSON, and delete it', async () => {
      await enqueue('{"what":"send"}');
      const { seen: jobs } = await waitUntil(
        'the host',
        () => seen(),
        (now) => now.seen.length > 0,
      );
      expect(jobs).toEqual([{ job: { what: 'send' }, dequeueCount: 1 }]);
    });

    it('try a failing message five times and then keep it in the poison queue', async () => {
      await enqueue('poisonous');
      const service = QueueServiceClient.fromConnectionString(azurite.connectionString);
      const poison = service.getQueueClient('jobs-poison');
      await waitUntil(
        'the host',
        async () => ((await poison.exists()) ? (await poison.getProperties()).approximateMessagesCount : 0),
        (count) => count === 1,
      );
      const attempts = (await seen()).seen.filter(({ job }) => job === 'poisonous');
      expect(attempts.map(({ dequeueCount }) => dequeueCount)).toEqual([1, 2, 3, 4, 5]);
      const [message] = (await poison.peekMessages()).peekedMessageItems;
      expect(Buffer.from(message?.messageText ?? '', 'base64').toString()).toBe('poisonous');
      expect((await service.getQueueClient('jobs').getProperties()).approximateMessagesCount).toBe(0);
    });
  });

  describe('a message whose lease ran out while its function worked', () => {
    const jobsOf = async (job: string) => (await seen()).seen.filter((one) => one.job === job);
    const saidOf = (words: RegExp) =>
      host
        .errors()
        .split('\n')
        .filter((line) => words.test(line));

    it.each([
      { what: 'is done by whoever has it now', job: 'taken', times: 2, faults: 0 },
      {
        what: 'is done by whoever has it now, also if it failed here',
        job: 'taken and failed',
        times: 2,
        faults: 1,
      },
      { what: 'is left alone where another has finished it', job: 'finished', times: 1, faults: 0 },
      {
        what: 'is left alone where another has finished it, also if it failed here',
        job: 'finished and failed',
        times: 1,
        faults: 1,
      },
    ])('$what', async ({ job, times, faults }) => {
      const before = { taken: saidOf(/by another/).length, faults: saidOf(/fault|was kept/).length };
      await fetch(`${host.url}/api/enqueue`, { method: 'POST', body: job });
      await waitUntil(
        'the host',
        async () => ({ said: saidOf(/by another/).length, jobs: (await jobsOf(job)).length }),
        (now) => now.said === before.taken + 1 && now.jobs === times,
      );
      const jobs = QueueServiceClient.fromConnectionString(azurite.connectionString).getQueueClient('jobs');
      await waitUntil(
        'the queue',
        async () => (await jobs.getProperties()).approximateMessagesCount,
        (count) => count === 0,
      );
      expect(saidOf(/fault|was kept/)).toHaveLength(before.faults + faults);
      expect((await jobsOf(job)).map(({ dequeueCount }) => dequeueCount)).toEqual([1, 2].slice(0, times));
    });
  });

  describe('timers', () => {
    it('make up once for a run that was due while no host was there', async () => {
      const { ticks } = await waitUntil(
        'the host',
        () => seen(),
        (now) => now.ticks.some((tick) => tick.isPastDue),
      );
      expect(ticks.filter((tick) => tick.isPastDue)).toHaveLength(1);
    });

    it('run at their time', async () => {
      const { ticks } = await waitUntil(
        'the host',
        () => seen(),
        (now) => now.ticks.filter((tick) => !tick.isPastDue).length >= 2,
      );
      const [first, second] = ticks.filter((tick) => !tick.isPastDue).map(({ next }) => Date.parse(next));
      const apart = (second ?? 0) - (first ?? 0);
      expect(apart).toBeGreaterThanOrEqual(1000);
      expect(apart % 1000).toBe(0);
    });
  });

  describe('a second host', () => {
    it('on a taken port says which port it is', async () => {
      const { port } = new URL(host.url);
      await expect(startHost(Number(port))).rejects.toThrow(
        `Port ${port} is taken: choose another one with PORT`,
      );
    });

    it('finishes what it has begun when it is stopped, and then ends with exit code 0', async () => {
      const second = await startHost();
      const slow = fetch(`${second.url}/api/slow`);
      await waitUntil(
        'the host',
        () => seen(second.url),
        ({ begun }) => begun.includes('slow'),
      );
      const exitCode = second.stop();
      expect(await (await slow).text()).toBe('finished');
      expect(await exitCode).toBe(0);
      await expect(fetch(`${second.url}/api/nothing`)).rejects.toThrow();
    });
  });
});
