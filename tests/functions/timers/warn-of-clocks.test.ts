import { describe, expect, it } from '@jest/globals';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../functions/ledger/oversight-ledger';
import { warnOfClocks } from '../../../functions/timers/warn-of-clocks';
import { HOUR, later } from '../../support/incident-facts';
import { incidentOpened } from '../../support/incident-ledger';
import { NOW } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster } from '../../support/people';
import { openDeliveries } from '../delivery/deliveries';

describe('The timer of the clocks', () => {
  it('sends each warning once, in the night too, however often it runs', async () => {
    const { deliveries, sent, sendWork } = await openDeliveries();
    const opened = happened(incidentOpened({ awareAt: NOW }), NOW, COORDINATOR);
    const store = createMemoryLedgerStore(aLedgerOf(...aRoster(3), opened).entries);
    const clock = { now: NOW };
    const now = () => clock.now;
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const ledger = createOversightLedger({ store, snapshots, now });
    const runAt = async (hours: number) => {
      clock.now = later(NOW, hours * HOUR);
      sent.length = 0;
      await warnOfClocks({ ledger, deliveries, sendWork, now });
      return sent.map(({ item }) => ('id' in item ? item.id.split('/').slice(2).join(' ') : item.kind));
    };
    const early = (warning: string, who = COORDINATOR) =>
      `earlyWarning ${later(NOW, 24 * HOUR)} ${warning} ${who}`;
    expect(await runAt(1)).toEqual([]);
    expect(await runAt(12)).toEqual([early('halfTime')]);
    expect(await runAt(12.1)).toEqual([]);
    expect(await runAt(23)).toEqual([early('oneHourLeft')]);
    expect(await runAt(25)).toEqual([early('overdue'), early('overdue', CHAIR)]);
    expect(await runAt(26)).toEqual([]);
  });
});
