import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { inDays, NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR, ended, member } from '../../support/people';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const state = (...more: readonly LedgerEvent[]) => aLedgerOf(...ROSTER, ...more).state;
const owned = cycleItemSet({ ownerId: member(1) });

describe('a date of the year', () => {
  it('waits for whoever sees to it and for the coordinators once it is near', () => {
    expect(whoIsAsked(state(owned), 'cycleItem')).toEqual(expect.arrayContaining([member(1), COORDINATOR]));
    expect(whoIsAsked(state(owned), 'cycleItem')).toHaveLength(2);
    const [waiting] = waitingFor(state(owned), member(1), NOW).filter(({ id }) => id.startsWith('cycle/'));
    expect(waiting).toMatchObject({
      subject: { itemId: '2026-12-01-1' },
      since: '2026-11-01',
      due: '2026-12-01',
    });
  });

  it('goes on waiting when its day has passed, and for the coordinators alone when the owner has left', () => {
    expect(whoIsAsked(state(owned), 'cycleItem', inDays(60))).toContain(member(1));
    const left = state(owned, ended(member(1), 'member', TODAY));
    expect(whoIsAsked(left, 'cycleItem', inDays(1))).toEqual([COORDINATOR]);
    expect(whoIsAsked(state(cycleItemSet()), 'cycleItem')).toEqual([COORDINATOR]);
  });

  it('waits for nobody while it is far off, or once it is done', () => {
    expect(whoIsAsked(state(cycleItemSet({ dueOn: '2027-05-01' })), 'cycleItem')).toEqual([]);
    expect(whoIsAsked(state(owned, cycleItemDone('2026-12-01-1', TODAY)), 'cycleItem')).toEqual([]);
  });
});
