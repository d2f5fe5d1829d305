import { describe, expect, it } from '@jest/globals';
import type { CycleTask } from '../../../domain/cycle/cycle-item';
import type { CycleEvent } from '../../../domain/cycle/events';
import { given } from '../../support/given';
import { aCycleText, cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { anExhibit } from '../../support/register-facts';
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
const set = (changes: Partial<CycleTask> = {}, itemId: string | null = null) =>
  ({ type: 'SetCycleItem', itemId, item: aCycleText(changes) }) as const;
const finish = (doneOn = TODAY, itemId = ID) => ({ type: 'FinishCycleItem', itemId, doneOn }) as const;
const drop = (reason = 'Udgår', itemId = ID) => ({ type: 'DropCycleItem', itemId, reason }) as const;
const done = (doneOn = TODAY): CycleEvent => cycleItemDone(ID, doneOn);
const take = (dueOn = '2027-03-01', follows: string | null = null) =>
  ({ type: 'TakeCycleItems', taken: [{ item: aCycleText({ dueOn }), follows }] }) as const;
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
    expect(moved).toMatchObject({ ...aCycleText({ dueOn: '2027-01-15' }), itemId: ID, doneOn: null });
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
    expect(cycleAfter(cycleItemSet(), done())).toMatchObject([
      { ...aCycleText(), itemId: ID, doneOn: TODAY },
    ]);
  });

  it('may be shown by what is kept of it, which a day put right takes away from nobody', () => {
    const proof = anExhibit({ says: 'Referat af øvelsen' });
    const shown = { type: 'CycleItemDone', data: { itemId: ID, doneOn: TODAY, next: null, proof } } as const;
    given(...history)
      .when({ ...finish(), proof: { ...proof, says: ' Referat af øvelsen ' } }, by(COORDINATOR))
      .then(shown);
    given(...history, shown)
      .when({ ...finish(), proof }, by(COORDINATOR))
      .thenNothing();
    given(...history, done())
      .when({ ...finish(), proof }, by(COORDINATOR))
      .then(shown);
    given(...history)
      .when({ ...finish(), proof: { ...proof, on: TOMORROW } }, by(COORDINATOR))
      .thenRefused('date-in-future', { field: 'on' });
    expect(cycleAfter(cycleItemSet(), shown, done(YESTERDAY))).toMatchObject([{ doneOn: YESTERDAY, proof }]);
  });

  it('leaves nothing shown of the one that comes after it', () => {
    const shown: CycleEvent = {
      type: 'CycleItemDone',
      data: {
        itemId: ID,
        doneOn: TODAY,
        next: { itemId: '2027-12-01-1', dueOn: '2027-12-01' },
        proof: anExhibit(),
      },
    };
    const [first, second] = cycleAfter(cycleItemSet({ recurrence: 'yearly' }), shown);
    expect(first).toHaveProperty('proof');
    expect(second).not.toHaveProperty('proof');
    // What is to be done again is shown by nothing yet.
    const [moved] = cycleAfter(cycleItemSet(), shown, cycleItemSet({ itemId: ID, dueOn: '2027-01-15' }));
    expect(moved).not.toHaveProperty('proof');
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

describe('a date that comes again', () => {
  const monthly = (changes: Partial<CycleTask> = {}) =>
    cycleItemSet({ dueOn: '2026-10-31', itemId: ID, recurrence: 'monthly', ...changes });
  const next = (dueOn: string) => ({ itemId: `${dueOn}-1`, dueOn });

  it('stands by itself for the next time when it is done, with the same text and owner', () => {
    const first = monthly({ ownerId: DIRECTOR });
    given(...aRoster(), first)
      .when(finish('2026-10-30'), by(COORDINATOR))
      .then(cycleItemDone(ID, '2026-10-30', next('2026-11-30')));
    const [, second] = cycleAfter(first, cycleItemDone(ID, '2026-10-30', next('2026-11-30')));
    expect(second).toMatchObject({
      ...aCycleText({ ownerId: DIRECTOR, recurrence: 'monthly' }),
      itemId: '2026-11-30-1',
      dueOn: '2026-11-30',
      doneOn: null,
    });
  });

  it('falls on the last day of a short month, and on its own day again after it', () => {
    const first = monthly({ dueOn: '2027-01-31' });
    const shorter = cycleItemDone(ID, '2027-01-31', next('2027-02-28'));
    const history = [...aRoster(), first, shorter] as const;
    const inMarch = [by(COORDINATOR), '2027-03-01T09:00:00.000Z'] as const;
    given(...history)
      .when(finish('2027-02-28', '2027-02-28-1'), ...inMarch)
      .then(cycleItemDone('2027-02-28-1', '2027-02-28', next('2027-03-31')));
    // A new text moves no day; another day is where the series goes on from.
    const again = (dueOn: string) =>
      cycleItemSet({ itemId: '2027-02-28-1', dueOn, recurrence: 'monthly', title: 'Ny titel' });
    given(...history, again('2027-02-28'))
      .when(finish('2027-02-28', '2027-02-28-1'), ...inMarch)
      .then(cycleItemDone('2027-02-28-1', '2027-02-28', next('2027-03-31')));
    given(...history, again('2027-02-20'))
      .when(finish('2027-02-28', '2027-02-28-1'), ...inMarch)
      .then(cycleItemDone('2027-02-28-1', '2027-02-28', next('2027-03-20')));
  });

  it('is not asked for again for days that passed before it was done', () => {
    given(...aRoster(), monthly({ dueOn: '2026-07-15' }))
      .when(finish('2026-10-15'), by(COORDINATOR))
      .then(cycleItemDone(ID, '2026-10-15', next('2026-11-15')));
  });

  it('comes once, whatever is put right, opened again or dropped afterwards', () => {
    const first = cycleItemDone(ID, TODAY, next('2026-11-30'));
    given(...aRoster(), monthly(), first)
      .when(finish(YESTERDAY), by(COORDINATOR))
      .then(cycleItemDone(ID, YESTERDAY));
    given(...aRoster(), monthly(), first, monthly({ title: 'Ny titel' }))
      .when(finish(), by(COORDINATOR))
      .then(cycleItemDone(ID, TODAY));
    const gone: CycleEvent = {
      type: 'CycleItemDropped',
      data: { itemId: '2026-11-30-1', reason: 'Ikke flere' },
    };
    given(...aRoster(), monthly(), first, gone)
      .when(finish(YESTERDAY), by(COORDINATOR))
      .then(cycleItemDone(ID, YESTERDAY));
    given(...aRoster(), monthly(), cycleItemSet({ dueOn: '2026-11-30', recurrence: 'monthly' }))
      .when(finish('2026-10-30'), by(COORDINATOR))
      .then(cycleItemDone(ID, '2026-10-30'));
  });

  it('comes no more when it is dropped, or comes once by its text', () => {
    expect(cycleAfter(monthly(), dropped)).toEqual([]);
    given(...aRoster(), monthly(), monthly({ recurrence: null }))
      .when(finish(), by(COORDINATOR))
      .then(cycleItemDone(ID, TODAY));
  });
});

describe('whoever was named to see to a date', () => {
  it('is somebody with a place on the roster, and may say that it is done, and nothing else', () => {
    given(...aRoster())
      .when(set({ ownerId: OUTSIDER }), by(COORDINATOR))
      .thenRefused('unknown-person', { value: OUTSIDER });
    const history = [...aRoster(), cycleItemSet({ ownerId: DIRECTOR })] as const;
    given(...history)
      .when(finish(), by(DIRECTOR))
      .then(done());
    for (const command of [set({}, ID), take(), drop()])
      given(...history)
        .when(command, by(DIRECTOR))
        .thenRefused('not-allowed');
    given(...history)
      .when(finish(), by(SECRETARY))
      .thenRefused('not-allowed', { ability: 'recordIndicators' });
  });
});

describe('what is proposed for a year', () => {
  it('is taken in one go, each with a number of its own', () => {
    const taken = ['2027-03-01', '2027-03-01'].map((dueOn, index) => ({
      item: aCycleText({ dueOn, title: `Opgave ${String(index)}` }),
      follows: null,
    }));
    given(...aRoster())
      .when({ type: 'TakeCycleItems', taken }, by(COORDINATOR))
      .then(
        cycleItemSet({ dueOn: '2027-03-01', title: 'Opgave 0' }),
        cycleItemSet({ dueOn: '2027-03-01', title: 'Opgave 1', itemId: '2027-03-01-2' }),
      );
  });

  it('is taken once, also when two take it, and when it was dropped again', () => {
    const carried = cycleItemSet({ dueOn: '2027-12-01', follows: ID });
    given(...aRoster(), cycleItemSet())
      .when(take('2027-12-01', ID), by(COORDINATOR))
      .then(carried);
    given(...aRoster(), cycleItemSet(), carried)
      .when(take('2027-12-01', ID), by(COORDINATOR))
      .thenNothing();
    const gone: CycleEvent = { type: 'CycleItemDropped', data: { itemId: '2027-12-01-1', reason: 'Nej' } };
    given(...aRoster(), cycleItemSet(), carried, gone)
      .when(take('2027-12-01', ID), by(COORDINATOR))
      .thenNothing();
    given(...aRoster())
      .when(take('2027-12-01', 'nobody-knows'), by(COORDINATOR))
      .thenRefused('unknown-date');
  });
});

describe('the dates of the year', () => {
  it.each([CHAIR, member(1), DIRECTOR, SECRETARY, AUDITOR, ADMINISTRATOR, OUTSIDER])(
    'are not for %s to set, finish or drop',
    (personId) => {
      for (const command of [set(), take(), finish(), drop()])
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
