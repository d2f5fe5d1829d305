import { describe, expect, it } from '@jest/globals';
import type { Cycle } from '../../../domain/cycle/cycle-item';
import { evolveCycle } from '../../../domain/cycle/evolve-cycle';
import { aCycleText, cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { TODAY } from '../../support/instants';

const ID = '2026-12-01-1';

describe('the folded dates of the year', () => {
  it('keep the order in which they were set, when one of them is moved or done', () => {
    const cycle: Cycle = new Map();
    evolveCycle(cycle, cycleItemSet());
    evolveCycle(cycle, cycleItemSet({ itemId: 'second', title: 'Øvelse' }));
    const before = cycle.get(ID);
    evolveCycle(cycle, cycleItemDone(ID, TODAY));
    expect([...cycle.keys()]).toEqual([ID, 'second']);
    expect(cycle.get(ID)).toEqual({
      ...aCycleText(),
      itemId: ID,
      doneOn: TODAY,
      dayOfMonth: 1,
      nextId: null,
    });
    // An item is replaced, never changed: who holds the earlier one sees no later fact in it.
    expect(before?.doneOn).toBeNull();
  });

  it('do not fold a date that was done and never set', () => {
    expect(() => {
      evolveCycle(new Map(), cycleItemDone(ID, TODAY));
    }).toThrow('never set');
  });
});
