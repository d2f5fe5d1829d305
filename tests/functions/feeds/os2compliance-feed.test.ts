import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createOs2complianceFeed } from '../../../functions/feeds/os2compliance/os2compliance-feed';
import { aFeedWorld } from '../../support/feed-world';
import {
  anAsset,
  OS2COMPLIANCE_KEY,
  startOs2compliance,
  type Os2complianceStandIn,
} from '../../support/os2compliance-stand-in';

describe('OS2compliance', () => {
  let source: Os2complianceStandIn;
  beforeEach(async () => {
    source = await startOs2compliance();
    source.suppliers = [{ id: 7, name: 'Nordlys Drift A/S', cvr: '12345678', description: '<p>Drift</p>' }];
  });
  afterEach(async () => {
    await source.stop();
  });
  const aWorld = (key = OS2COMPLIANCE_KEY) => aFeedWorld(createOs2complianceFeed({ url: source.url, key }));
  const assets = (count: number) => Array.from({ length: count }, (_, index) => anAsset(index + 1));

  it('is only ever read, however much its key could do', async () => {
    source.assets = assets(501);
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ read: 502, problem: null });
    await world.takeAll();
    await world.readOn(1);
    expect(source.calls.every((call) => call.startsWith('GET '))).toBe(true);
    expect(source.calls.slice(0, 3)).toEqual([
      'GET suppliers page=0',
      'GET assets page=0',
      'GET assets page=1',
    ]);
  });

  it('proposes systems with their supplier and their id in KITOS, and knows them again', async () => {
    source.assets = [anAsset(1), anAsset(2, { sociallyCritical: true, supplier: null, properties: null })];
    const world = aWorld();
    await world.readOn(0);
    await world.takeAll();
    const { systems, suppliers } = await world.ledger.load();
    expect([...suppliers.values()]).toMatchObject([{ name: 'Nordlys Drift A/S', cvr: '12345678' }]);
    expect([...systems.values()]).toMatchObject([
      { name: 'Fagsystem 1', criticality: 'task', kitosId: 'u-1' },
      { name: 'Fagsystem 2', criticality: 'society', kitosId: null },
    ]);
    await world.takeAll();
    await world.readOn(1);
    expect(await world.open()).toEqual([]);
    // Who owns a system there is not read.
    expect(JSON.stringify(await world.record())).not.toContain('Østergård');
  });

  it('that leaves out or misspells what it knows is taken as not knowing', async () => {
    source.assets = [
      anAsset(1, { criticality: undefined, sociallyCritical: undefined }),
      anAsset(2, { criticality: 'NON_CRITICAL', sociallyCritical: 'MAYBE' }),
      anAsset(3, { criticality: 'NON_CRITICAL', sociallyCritical: false }),
      { id: null, name: 'uden id' },
      null,
    ];
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ unreadable: 2, unknown: 1, problem: null });
    const open = await world.open();
    expect(open.flatMap((one) => (one.change === 'newSystem' ? [one.system.criticality] : []))).toEqual([
      'notAssessed',
      'notAssessed',
      'neither',
    ]);
  });

  it('that no longer has a system proposes to take it out of use, and takes that back when it is there again', async () => {
    source.assets = assets(3);
    const world = aWorld();
    await world.readOn(0);
    await world.takeAll();
    await world.takeAll();
    source.assets = assets(2);
    await world.readOn(1);
    expect(await world.open()).toMatchObject([{ change: 'goneSystem', name: 'Fagsystem 3' }]);
    source.assets = assets(3);
    await world.readOn(2);
    expect(await world.open()).toEqual([]);
  });

  it.each([
    ['has lost more than half', { assets: [] }, 'tooManyGone'],
    ['ends before its own count', { liesBy: 40 }, 'endless'],
    ['refuses the key', { status: 401 }, 'notAllowed'],
    ['is down', { status: 502 }, 'faulty'],
  ])('that %s makes nothing green and nothing gone', async (_, trouble, problem) => {
    source.assets = assets(30);
    const world = aWorld();
    await world.readOn(0);
    await world.takeAll();
    await world.takeAll();
    Object.assign(source, trouble);
    expect(await world.readOn(1)).toMatchObject({ problem });
    expect(await world.open()).toEqual([]);
  });
});
