import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type RunningApi } from '../../support/running-api';

describe('The files of the tab', () => {
  let api: RunningApi;
  let script: string;
  beforeAll(async () => {
    api = await startApi();
    const page = (await sent('/tab/', 'identity')).body.toString();
    script = /src="(\/tab\/assets\/[^"]+\.js)"/.exec(page)![1]!;
  });
  afterAll(() => api.stop());

  /** What comes over the wire, as a browser would get it that takes these encodings. */
  const sent = (path: string, accepted: string | undefined) =>
    new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: Buffer }>(
      (resolve, reject) => {
        const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
        get(`${api.url}${path}`, { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        }).on('error', reject);
      },
    );

  it.each(['br', 'gzip, deflate, br, zstd', 'gzip;q=0.5, br;q=0.9', 'BR'])(
    'come pressed to a browser that takes "%s", and are the same when it has unpacked them',
    async (accepted) => {
      const whole = await sent(script, 'identity');
      const pressed = await sent(script, accepted);
      expect(pressed.headers['content-encoding']).toBe('br');
      expect(pressed.body.length).toBeLessThan(whole.body.length);
      expect(brotliDecompressSync(pressed.body).equals(whole.body)).toBe(true);
      expect(pressed.headers['content-type']).toBe(whole.headers['content-type']);
    },
  );

  it.each([undefined, '', 'identity', 'gzip', 'br;q=0', 'br;q=0.1, identity', ';;,=q'])(
    'come as they are to whoever asks with %j',
    async (accepted) => {
      const { status, headers, body } = await sent(script, accepted);
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toMatch(/import|export|const/);
    },
  );

  it('are kept apart in both forms by whatever keeps copies on the way', async () => {
    for (const accepted of ['br', 'identity'])
      expect((await sent(script, accepted)).headers['vary']).toBe('Accept-Encoding');
  });

  it('are not there for a name that is none, pressed or not', async () => {
    for (const accepted of ['br', 'identity'])
      expect((await sent('/tab/assets/none.js', accepted)).status).toBe(404);
  });
});
