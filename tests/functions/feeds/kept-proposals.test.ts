import { describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { createKeptProposals } from '../../../functions/feeds/kept-proposals';
import type { FeedRecord } from '../../../functions/feeds/feed-store';
import type { LedgerEvent } from '../../../domain/event';
import { aLedgerOf } from '../../support/ledger';
import { aSystem } from '../../support/register-facts';
import { aRoster } from '../../support/people';
import { aSourceSystem, told } from '../../support/source-rows';

const recordOf = (count: number): FeedRecord => ({
  since: '2026-11-01T03:10:00.000Z',
  rows: Array.from({ length: count }, (_, index) =>
    told(`u-${String(index)}`, aSourceSystem({ name: `System ${String(index)}` })),
  ),
  position: { marks: {}, readInFullAt: null, readAt: null },
  lastRun: null,
  readingUntil: null,
});
const listed: LedgerEvent = {
  type: 'SystemSet',
  data: { systemId: 'S-001', ...aSystem({ name: 'System 1' }) },
};
const today = '2026-11-02';

describe('What a source proposes', () => {
  it('is worked out once for as long as neither the ledger nor the source says anything else', async () => {
    const proposals = createKeptProposals();
    const { state } = aLedgerOf(...aRoster());
    const kept = { value: recordOf(3), etag: 'one' };
    const [first, meanwhile] = await Promise.all([
      proposals('kitos', kept, { state, today }),
      proposals('kitos', kept, { state, today }),
    ]);
    expect(first).toHaveLength(3);
    expect(meanwhile).toBe(first);
    expect(await proposals('kitos', kept, { state, today })).toBe(first);
  });

  it('is worked out anew when something was written, the source says more, or the day is another', async () => {
    const proposals = createKeptProposals();
    const { state } = aLedgerOf(...aRoster());
    const kept = { value: recordOf(3), etag: 'one' };
    const first = await proposals('kitos', kept, { state, today });
    expect(await proposals('kitos', kept, { state, today: '2026-11-03' })).not.toBe(first);
    const later = aLedgerOf(...aRoster(), listed).state;
    const changed = await proposals('kitos', kept, { state: later, today });
    expect(changed.filter(({ change }) => change === 'newSystem')).toHaveLength(2);
    const more = await proposals('kitos', { value: recordOf(4), etag: 'two' }, { state: later, today });
    expect(more.filter(({ change }) => change === 'newSystem')).toHaveLength(3);
    // Another source has its own.
    expect(
      await proposals('os2compliance', { value: recordOf(1), etag: 'two' }, { state, today }),
    ).toHaveLength(1);
  });

  it('lets others have their turn while thousands are worked out', async () => {
    const { state } = aLedgerOf(...aRoster());
    const turns = { count: 0, isDone: false };
    const working = createKeptProposals()('kitos', { value: recordOf(4000), etag: 'one' }, { state, today });
    const others = (async () => {
      while (!turns.isDone) {
        await setImmediate();
        turns.count += 1;
      }
    })();
    expect(await working).toHaveLength(4000);
    turns.isDone = true;
    await others;
    expect(turns.count).toBeGreaterThan(1);
  });
});
