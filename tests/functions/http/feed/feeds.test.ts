import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getFeedProposals,
  getFeeds,
  readFeedNow,
  settleAllFeedProposals,
  settleFeedProposals,
} from '../../../../contracts/feed/feeds';
import { listSystems } from '../../../../contracts/system/system';
import type { ApiUser } from '../../../support/api-client';
import {
  aContract,
  aUsage,
  KITOS_CVR,
  KITOS_PASSWORD,
  KITOS_USER,
  startKitos,
  type KitosStandIn,
} from '../../../support/kitos-stand-in';
import { startApi, type RunningApi } from '../../../support/running-api';
import { waitUntil } from '../../../support/wait-until';

describe('A source, through the API', () => {
  let api: RunningApi;
  let kitos: KitosStandIn;
  let camilla: ApiUser;
  beforeAll(async () => {
    kitos = await startKitos();
    kitos.usages = Array.from({ length: 130 }, (_, index) =>
      aUsage(`u-${String(index)}`, { name: `System ${String(index).padStart(3, '0')}` }),
    );
    kitos.contracts = [aContract('k-1')];
    api = await startApi({
      environment: {
        KITOS_URL: kitos.url,
        KITOS_USER,
        KITOS_PASSWORD,
        KITOS_ORGANIZATION: KITOS_CVR,
        DBS_KEY: 'alene',
      },
    });
    camilla = await api.user('Camilla');
  });
  afterAll(async () => {
    await api.stop();
    await kitos.stop();
  });

  const params = { feed: 'kitos' };
  const state = async (feed = 'kitos') =>
    (await camilla.call(getFeeds)).feeds.find((one) => one.feed === feed);
  const read = async () => {
    const before = (await state())?.lastRun?.endedAt;
    await camilla.call(readFeedNow, { params });
    return waitUntil('a reading', state, (seen) => (seen?.lastRun?.endedAt ?? before) !== before);
  };
  const proposals = (query: Record<string, string> = {}) => camilla.call(getFeedProposals, { params, query });

  it('is off until it is set up, and says what it lacks by the names of the settings alone', async () => {
    expect(await state('os2compliance')).toMatchObject({ isOn: false, missing: null });
    expect(await state('dbs')).toMatchObject({ isOn: false, missing: ['DBS_URL', 'DBS_KEY_HEADER'] });
    expect(await camilla.refused(readFeedNow, { params: { feed: 'dbs' } })).toMatchObject({
      code: 'unknown-address',
    });
  });

  it('is read when it is asked for, and tells how that went and never its password', async () => {
    expect(await read()).toMatchObject({
      isOn: true,
      things: 131,
      lastRun: { read: 131, problem: null },
      open: [
        { change: 'newSystem', count: 130 },
        { change: 'newSupplier', count: 1 },
      ],
    });
    const text = JSON.stringify([await camilla.call(getFeeds), await proposals()]);
    expect(text).not.toContain(KITOS_PASSWORD);
    expect(text).not.toContain(KITOS_USER);
  });

  it('has its proposals taken or dismissed one by one, and only as they were shown', async () => {
    const { proposals: shown, total } = await proposals({ change: 'newSystem' });
    expect([shown.length, total]).toEqual([100, 130]);
    const named = ([first, second]: typeof shown, settle: string) =>
      camilla.call(settleFeedProposals, {
        params,
        json: {
          settle,
          proposals: [first!, { ...second!, shown: 'other' }].map(({ sourceId, change, shown: as }) => ({
            sourceId,
            change,
            shown: as,
          })),
        },
      });
    expect(await named(shown, 'take')).toEqual({ settled: 1, passedOver: 1, refused: [] });
    expect(await named(shown.slice(1), 'dismiss')).toMatchObject({ settled: 1, passedOver: 1 });
    expect((await camilla.call(listSystems)).systems.map(({ name }) => name)).toEqual(['System 000']);
    expect((await proposals({ dismissed: 'yes' })).proposals).toMatchObject([{ name: 'System 001' }]);
    expect((await proposals({ change: 'newSystem' })).total).toBe(128);
  });

  it('has all of one kind taken at once, but not what was found since', async () => {
    const { asOf } = await proposals({ change: 'newSystem' });
    kitos.usages.push(aUsage('u-new', { name: 'Nyt fagsystem', lastModified: new Date().toISOString() }));
    await read();
    const json = { settle: 'take', change: 'newSystem', foundBy: asOf };
    let remain = 1;
    for (let calls = 0; remain > 0 && calls < 20; calls += 1) {
      const done = await camilla.call(settleAllFeedProposals, { params, json });
      expect(done.refused).toEqual([]);
      ({ remain } = done);
    }
    expect((await camilla.call(listSystems)).systems).toHaveLength(129);
    expect((await proposals({ change: 'newSystem' })).proposals).toMatchObject([{ name: 'Nyt fagsystem' }]);
  });

  it('is nobody else’s to read or to settle', async () => {
    const birgit = await api.user('Birgit');
    expect(await birgit.refused(getFeeds)).toMatchObject({ code: 'not-allowed' });
    const json = { settle: 'dismiss', change: 'newSystem', foundBy: new Date().toISOString() };
    expect(await birgit.refused(settleAllFeedProposals, { params, json })).toMatchObject({
      code: 'not-allowed',
    });
  });
});
