import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDbsFeed } from '../../../functions/feeds/dbs/dbs-feed';
import { anAudit, DBS_HEADER, DBS_KEY, startDbs, type DbsStandIn } from '../../support/dbs-stand-in';
import { aFeedWorld } from '../../support/feed-world';

describe('DBS', () => {
  let dbs: DbsStandIn;
  beforeEach(async () => {
    dbs = await startDbs();
  });
  afterEach(async () => {
    await dbs.stop();
  });
  const aWorld = (key = DBS_KEY) => {
    const world = aFeedWorld(createDbsFeed({ url: dbs.url, keyHeader: DBS_HEADER, key }));
    return {
      ...world,
      readOn: (day: number) => {
        dbs.now = new Date(Date.parse('2026-11-02T03:10:00.000Z') + day * 86_400_000).toISOString();
        return world.readOn(day);
      },
    };
  };
  const old = () => Array.from({ length: 120 }, (_, index) => anAudit(index, '2026-08-06T10:00:00Z'));

  it('creates nothing by its first reading, nor by one whose watermark was reset or lost', async () => {
    dbs.audits = old();
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ read: 120, problem: null });
    expect(await world.open()).toEqual([]);
    const kept = (await world.feedStore.load('dbs'))!;
    const reset = { ...kept.value, position: { marks: {}, readAt: null, readInFullAt: null } };
    await world.feedStore.save('dbs', reset, kept.etag);
    await world.readOn(1);
    expect(await world.open()).toEqual([]);
  });

  it('proposes what is published after that, once, and anew when it is published again', async () => {
    dbs.audits = old();
    const world = aWorld();
    await world.readOn(0);
    dbs.audits.push(
      anAudit(200, '2026-11-02T09:00:00Z'),
      anAudit(201, '2026-11-02T09:30:00Z', { supplier: null }),
    );
    await world.readOn(1);
    expect(await world.open()).toMatchObject([
      { change: 'report', name: 'Tilsyn 200', on: '2026-11-02', supplierName: 'Nordlys Drift A/S' },
      { change: 'report', name: 'Tilsyn 201', supplierId: null, supplierName: null },
    ]);
    await world.dismissAll();
    await world.readOn(2);
    expect(await world.open()).toEqual([]);
    // The same number at a later time; the old announcement is on the first page still.
    dbs.audits.unshift(anAudit(200, '2026-11-04T09:00:00Z'));
    await world.readOn(3);
    expect(await world.open()).toMatchObject([{ name: 'Tilsyn 200', on: '2026-11-04' }]);
  });

  it('is never asked for what is published after now, and waits when it is busy', async () => {
    dbs.audits = [anAudit(1, '2026-11-30T09:00:00Z')];
    const world = aWorld();
    await world.readOn(0);
    dbs.busyFor = 2;
    expect(await world.readOn(1)).toMatchObject({ problem: null });
    expect(await world.open()).toEqual([]);
    expect(dbs.calls.map((call) => call.split(' ')[1] ?? '').every((after) => after <= dbs.now)).toBe(true);
  });

  it('may send what is no announcement, the same twice, or pages without end', async () => {
    dbs.audits = [
      null,
      { id: 1 },
      anAudit(2, 'i går'),
      anAudit(3, '2026-11-01T09:00:00Z', { systems: [], auditLink: 'javascript:alert(1)' }),
      anAudit(3, '2026-11-01T09:00:00Z'),
    ];
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ unreadable: 3, problem: null });
    dbs.alwaysHasNext = true;
    expect(await world.readOn(1)).toMatchObject({ problem: 'endless' });
  });

  it('that refuses the key says so', async () => {
    expect(await aWorld('forkert').readOn(0)).toMatchObject({ problem: 'notAllowed' });
  });
});
