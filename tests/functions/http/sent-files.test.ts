import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_BYTES_AN_HOUR } from '../../../functions/content/accept-file';
import { storeContent } from '../../../contracts/decision/decision';
import { previewCourses } from '../../../contracts/training/training';
import { startApi, type RunningApi } from '../../support/running-api';

/** The largest file that is taken, and of no kind that is kept. */
const LARGEST = new Uint8Array(20 * 1024 * 1024);

describe('The bytes of files that one person can send in an hour', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('are bounded for that person alone, whatever becomes of the files: with a sentence and the time to wait', async () => {
    const camilla = await api.user('Camilla');
    const fills = MOST_BYTES_AN_HOUR / LARGEST.length;
    expect(Number.isInteger(fills)).toBe(true);
    // What was sent while the roster was taken in counts too.
    const codes: string[] = [];
    for (let count = 0; count < fills; count += 1)
      codes.push((await camilla.refused(storeContent, { bytes: LARGEST })).code);
    expect(codes).toEqual([...Array<string>(fills - 1).fill('file-kind-unknown'), 'too-much-in-an-hour']);
    // Nothing is left for the smallest file, which counts as half a megabyte, after what is left is used.
    const left = MOST_BYTES_AN_HOUR - (fills - 1) * LARGEST.length;
    for (let sent = 0; sent < left; sent += 500 * 1024)
      await camilla.raw(storeContent, { bytes: new Uint8Array(1) });
    const response = await camilla.raw(previewCourses, { bytes: new Uint8Array(1) });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(3000);
    expect(await response.json()).toMatchObject({
      code: 'too-much-in-an-hour',
      detail: expect.stringContaining('Prøv igen om'),
    });
    const lars = await api.user('Lars');
    expect((await lars.refused(storeContent, { bytes: new Uint8Array(1) })).code).not.toBe(
      'too-much-in-an-hour',
    );
  });
});
