import { describe, expect, it } from '@jest/globals';
import type { CycleItem } from '../../../domain/cycle/cycle-item';
import type { CycleEvent } from '../../../domain/cycle/events';
import { given } from '../../support/given';
import { aCycleText, cycleItemSet } from '../../support/indicator-facts';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  member,
} from '../../support/people';

const ID = '2026-12-01-1';
const set = (changes: Partial<CycleItem> = {}, itemId: string | null = null) =>
  ({ type: 'SetCycleItem', itemId, item: aCycleText(changes) }) as const;
const finish = (doneOn = TODAY, itemId = ID) => ({ type: 'FinishCycleItem', itemId, doneOn }) as const;
const drop = (reason = 'Udgår', itemId = ID) => ({ type: 'DropCycleItem', itemId, reason }) as const;
const done = (doneOn = TODAY): CycleEvent => ({ type: 'CycleItemDone', data: { itemId: ID, doneOn } });
const dropped: CycleEvent = { type: 'CycleItemDropped', data: { itemId: ID, reason: 'Udgår' } };
const cycleAfter = (...events: CycleEvent[]) => [...aLedgerOf(...events).state.cycle.values()];

describe('a date of the year', () => {
  it('is set with its day, the kind of demand and what sets it, and numbered by its day', () => {
    given(...aRoster())
      .when(set({ title: ' Baseline-måling ', source: ' KL ' }), by(COORDINATOR))
      .then(cycleItemSet({ title: 'Baseline-måling', source: 'KL' }));
    given(...aRoster(), cycleItemSet())
      .when(set({ title: 'Ny øvelse' }), by(COORDINATOR))
      .then(cycleItemSet({ title: 'Ny øvelse', itemId: '2026-12-01-2' }));
  });

  it('is set once, however often it is sent', () => {
    const history = [...aRoster(), cycleItemSet()] as const;
    given(...history)
      .when(set(), by(COORDINATOR))
      .thenNothing();
    given(...history)
      .when(set({}, ID), by(COORDINATOR))
      .thenNothing();
  });

  it('may lie behind us: a date that was missed is to be seen', () => {
    given(...aRoster())
      .when(set({ dueOn: YESTERDAY }), by(COORDINATOR))
      .then(cycleItemSet({ dueOn: YESTERDAY }));
  });

  it('may be moved and keeps its number; what was done is then to be done again', () => {
    given(...aRoster(), cycleItemSet())
      .when(set({ dueOn: '2027-01-15' }, ID), by(COORDINATOR))
      .then(cycleItemSet({ dueOn: '2027-01-15', itemId: ID }));
    const [moved] = cycleAfter(cycleItemSet(), done(), cycleItemSet({ dueOn: '2027-01-15', itemId: ID }));
    expect(moved).toEqual({ ...aCycleText({ dueOn: '2027-01-15' }), itemId: ID, doneOn: null });
  });

  it.each([
    ['a day that does not exist', { dueOn: '2026-13-01' }, 'date-invalid'],
    ['no words', { title: ' ' }, 'text-missing'],
    ['too many words', { title: 'x'.repeat(201) }, 'text-too-long'],
    ['nothing that sets it', { source: '' }, 'text-missing'],
    ['a source as long as a page', { source: 'x'.repeat(201) }, 'text-too-long'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...aRoster())
      .when(set(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it('is not moved if nobody has set it', () => {
    given(...aRoster())
      .when(set({}, ID), by(COORDINATOR))
      .thenRefused('unknown-date');
  });
});

describe('keeping a date', () => {
  const history = [...aRoster(), cycleItemSet()] as const;

  it('is recorded with the day on which it was done, today at the latest, and once', () => {
    given(...history)
      .when(finish(), by(COORDINATOR))
      .then(done());
    given(...history, done())
      .when(finish(), by(COORDINATOR))
      .thenNothing();
    given(...history, done())
      .when(finish(YESTERDAY), by(COORDINATOR))
      .then(done(YESTERDAY));
    given(...history)
      .when(finish(TOMORROW), by(COORDINATOR))
      .thenRefused('date-in-future', { field: 'doneOn', value: TOMORROW });
    given(...history)
      .when(finish('2026-02-30'), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'doneOn' });
    expect(cycleAfter(cycleItemSet(), done())).toEqual([{ ...aCycleText(), itemId: ID, doneOn: TODAY }]);
  });

  it('is refused of a date that is not there, or not any more', () => {
    given(...aRoster())
      .when(finish(), by(COORDINATOR))
      .thenRefused('unknown-date');
    given(...history, dropped)
      .when(finish(), by(COORDINATOR))
      .thenRefused('unknown-date');
  });
});

describe('dropping a date', () => {
  const history = [...aRoster(), cycleItemSet()] as const;

  it('takes a reason, and happens once', () => {
    given(...history)
      .when(drop(' Udgår '), by(COORDINATOR))
      .then(dropped);
    given(...history, dropped)
      .when(drop(), by(COORDINATOR))
      .thenNothing();
    given(...history)
      .when(drop(''), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...history)
      .when(drop('x'.repeat(501)), by(COORDINATOR))
      .thenRefused('text-too-long');
    expect(cycleAfter(cycleItemSet(), dropped)).toEqual([]);
  });

  it('lets the same date be set again', () => {
    given(...history, dropped)
      .when(set(), by(COORDINATOR))
      .then(cycleItemSet());
  });
});

describe('the dates of the year', () => {
  it.each([CHAIR, member(1), DIRECTOR, SECRETARY, AUDITOR, ADMINISTRATOR, OUTSIDER])(
    'are not for %s to set, finish or drop',
    (personId) => {
      for (const command of [set(), finish(), drop()])
        given(...aRoster(), cycleItemSet())
          .when(command, by(personId))
          .thenRefused('not-allowed', { ability: 'recordIndicators' });
    },
  );

  it('are never set by the clock', () => {
    given(...aRoster())
      .when(set(), byTheClock)
      .thenRefused('not-allowed');
  });
});
