import { describe, expect, it } from '@jest/globals';
import type { CycleEvent } from '../../../domain/cycle/events';
import { CYCLE_TEMPLATE_IDS, CYCLE_TEMPLATES } from '../../../domain/cycle/cycle-template';
import { proposalKey, proposalsFor } from '../../../domain/cycle/next-year';
import { cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';

const keys = (events: readonly CycleEvent[], year = 2027, today = TODAY) =>
  proposalsFor(aLedgerOf(...events).state.cycle, year, today).map(proposalKey);
const templatesIn = (some: readonly string[]) => some.filter((key) => key.startsWith('template/'));

const once = cycleItemSet();
const yearly = cycleItemSet({ itemId: 'y', title: 'Øvelse', recurrence: 'yearly', template: 'exercise' });

describe('what is proposed for next year', () => {
  it('is each template that is not in use, and each task of this year that does not come again by itself', () => {
    expect(templatesIn(keys([]))).toHaveLength(CYCLE_TEMPLATE_IDS.length);
    expect(keys([once, yearly])).toContain('item/2026-12-01-1');
    expect(keys([once, yearly])).not.toContain('item/y');
    expect(keys([once, yearly])).not.toContain('template/exercise');
    const [first] = proposalsFor(aLedgerOf(once).state.cycle, 2027, TODAY).filter(
      (one) => one.kind === 'item',
    );
    expect(first?.dueOn).toBe('2027-12-01');
  });

  it('is kept when the task was done, and gone when it was taken, also if it was dropped again', () => {
    expect(keys([once, cycleItemDone('2026-12-01-1', TODAY)])).toContain('item/2026-12-01-1');
    const taken = cycleItemSet({ dueOn: '2027-12-01', follows: '2026-12-01-1' });
    expect(keys([once, taken])).not.toContain('item/2026-12-01-1');
    const gone: CycleEvent = { type: 'CycleItemDropped', data: { itemId: '2027-12-01-1', reason: 'Nej' } };
    expect(keys([once, taken, gone])).not.toContain('item/2026-12-01-1');
  });

  it('never lies behind us, and is of the last day of February where the year has no 29th', () => {
    for (const { dueOn } of proposalsFor(aLedgerOf().state.cycle, 2026, TODAY))
      expect(dueOn >= TODAY).toBe(true);
    const leap = cycleItemSet({ dueOn: '2028-02-29' });
    const proposed = proposalsFor(aLedgerOf(leap).state.cycle, 2029, '2028-11-01');
    expect(proposed).toContainEqual({ kind: 'item', itemId: '2028-02-29-1', dueOn: '2029-02-28' });
  });

  it('does not depend on the order in which the tasks were set', () => {
    expect(keys([yearly, once])).toEqual(keys([once, yearly]));
  });

  it('has no template that claims to be law: the Act names no interval', () => {
    for (const { label } of Object.values(CYCLE_TEMPLATES)) expect(label).not.toBe('law');
  });
});
