import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { HttpResponse } from '@azure/functions';
import { jsonAnswer } from '../../../../functions/http/edge/json-answer';

const LONG = { people: Array.from({ length: 200 }, (_, number) => ({ name: `Åse Bæk ${String(number)}` })) };
const SHORT = { name: 'Åse Bæk' };

const answerTo = async (accepted: string | undefined, value: unknown) => {
  const headers = new Headers(accepted === undefined ? {} : { 'accept-encoding': accepted });
  const answer = new HttpResponse(await jsonAnswer({ headers }, value));
  return {
    type: answer.headers.get('content-type'),
    cached: answer.headers.get('cache-control'),
    encoding: answer.headers.get('content-encoding'),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
};

describe('An answer as JSON', () => {
  it.each(['gzip', 'gzip, deflate, br, zstd', 'br;q=0.1, gzip;q=0.9'])(
    'is pressed where it is long, for whoever says %j',
    async (accepted) => {
      const { type, cached, encoding, bytes } = await answerTo(accepted, LONG);
      expect({ type, cached, encoding }).toEqual({
        type: 'application/json',
        cached: 'no-store',
        encoding: 'gzip',
      });
      expect(JSON.parse(gunzipSync(bytes).toString('utf8'))).toEqual(LONG);
      expect(bytes.length).toBeLessThan(JSON.stringify(LONG).length / 4);
    },
  );

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', ';;,=q'])(
    'comes as it is to whoever says %j',
    async (accepted) => {
      const { type, cached, encoding, bytes } = await answerTo(accepted, LONG);
      expect({ type, cached, encoding }).toEqual({
        type: 'application/json',
        cached: 'no-store',
        encoding: null,
      });
      expect(JSON.parse(bytes.toString('utf8'))).toEqual(LONG);
    },
  );

  it('comes as it is where it is short', async () => {
    const { encoding, bytes } = await answerTo('gzip', SHORT);
    expect(encoding).toBeNull();
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(SHORT);
  });
});
