import { describe, expect, it } from '@jest/globals';
import type { LedgerEntry } from '../../../domain/event';
import { fold } from '../../../domain/evolve';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, answerOf, by } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';

const ID = '2026-12-01-1';
/** What the data of a date had up to version 6. */
const KNOWN_THEN = ['itemId', 'title', 'dueOn', 'label', 'source', 'doneOn', 'reason'];

/** Entries as the sixth version wrote them: without what came later. */
const ofVersion6 = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
  entries.map(
    (entry) =>
      (entry.type.startsWith('CycleItem')
        ? {
            ...entry,
            v: 6,
            data: Object.fromEntries(
              Object.entries(entry.data).filter(([name]) => KNOWN_THEN.includes(name)),
            ),
          }
        : entry) as LedgerEntry,
  );

describe('a date of the year that was set before dates could come again', () => {
  const entries = ofVersion6(aLedgerOf(...aRoster(), cycleItemSet(), cycleItemDone(ID, TODAY)).entries);

  it('comes once, belongs to nobody, and was made from nothing', () => {
    const item = fold(entries).cycle.get(ID);
    expect(item).toMatchObject({
      doneOn: TODAY,
      recurrence: null,
      ownerId: null,
      template: null,
      nextId: null,
    });
    expect(fold(entries).cycle.size).toBe(1);
  });

  it('is followed by nothing when it is done today', () => {
    const open = fold(entries.slice(0, -1));
    const done = answerOf(open, { type: 'FinishCycleItem', itemId: ID, doneOn: TODAY }, by(COORDINATOR), NOW);
    expect(done).toEqual({ ok: true, value: [cycleItemDone(ID, TODAY)] });
  });

  it('keeps its text: only its reading is completed', () => {
    const stored = entries.find(({ type }) => type === 'CycleItemSet');
    expect(stored?.data).not.toHaveProperty('recurrence');
    expect(stored && currentShape(stored).data).toHaveProperty('recurrence', null);
  });
});
