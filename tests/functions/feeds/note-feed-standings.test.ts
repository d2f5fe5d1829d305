import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createKitosFeed } from '../../../functions/feeds/kitos/kitos-feed';
import { noteFeedStandings } from '../../../functions/feeds/note-feed-standings';
import type { FeedsSettings } from '../../../functions/feeds/feed-settings';
import { aFeedWorld } from '../../support/feed-world';
import {
  aUsage,
  KITOS_ORGANIZATION,
  KITOS_PASSWORD,
  KITOS_USER,
  startKitos,
  type KitosStandIn,
} from '../../support/kitos-stand-in';

describe('How a source stands, by the ledger', () => {
  let kitos: KitosStandIn;
  let world: ReturnType<typeof aFeedWorld>;
  let isSetUp: boolean;
  beforeEach(async () => {
    kitos = await startKitos();
    kitos.usages = [aUsage('u-1')];
    isSetUp = true;
    const settings = { url: kitos.url, user: KITOS_USER, password: KITOS_PASSWORD };
    world = aFeedWorld(createKitosFeed({ ...settings, organization: KITOS_ORGANIZATION }, 'da'));
  });
  afterEach(() => kitos.stop());

  /** What the ledger says of KITOS after the reading of a day, and how many entries it took. */
  const after = async (day: number, reads = true) => {
    const before = (await world.ledger.load()).head.seq;
    const now = () => new Date(Date.parse('2026-11-02T03:15:00.000Z') + day * 86_400_000).toISOString();
    if (reads) await world.readOn(day);
    else world.clock.now = now();
    const off = { kind: 'off' } as const;
    const on = { kind: 'on', url: kitos.url, user: '', password: '', organization: '' } as const;
    const feeds: FeedsSettings = { kitos: isSetUp ? on : off, os2compliance: off, dbs: off };
    for (let twice = 0; twice < 2; twice += 1) await noteFeedStandings({ ...world, config: { feeds }, now });
    const state = await world.ledger.load();
    return [state.feeds.get('kitos')?.standing, state.head.seq - before];
  };

  it('nothing is noted of a source that is read, nor of one that was never set up', async () => {
    expect(await after(0)).toEqual([undefined, 0]);
    expect(await after(1)).toEqual([undefined, 0]);
  });

  it('a refused key is noted at once, that it is old after a week, and that it is read again: once each', async () => {
    await after(0);
    kitos.mood = () => ({ status: 401 });
    expect(await after(1)).toEqual(['failing', 1]);
    expect(await after(2)).toEqual(['failing', 0]);
    expect(await after(8)).toEqual(['old', 1]);
    kitos.mood = () => undefined;
    expect(await after(9)).toEqual(['read', 1]);
  });

  it('a source that is down for a night is left in peace, and one that is down for longer is noted', async () => {
    await after(0);
    kitos.mood = () => ({ status: 500 });
    expect(await after(1)).toEqual([undefined, 0]);
    expect(await after(3)).toEqual(['failing', 1]);
  });

  it('a source that nobody asks any more is noted as well, though no reading failed', async () => {
    await after(0);
    expect(await after(3, false)).toEqual(['failing', 1]);
  });

  it('one that is taken off is no trouble any more, and that is noted', async () => {
    await after(0);
    kitos.mood = () => ({ status: 401 });
    await after(1);
    isSetUp = false;
    expect(await after(2, false)).toEqual(['off', 1]);
  });
});
