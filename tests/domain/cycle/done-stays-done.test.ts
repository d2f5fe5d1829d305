import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CycleTask } from '../../../domain/cycle/cycle-item';
import type { CycleEvent } from '../../../domain/cycle/events';
import { given } from '../../support/given';
import { aCycleText, cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { NOW, TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf, answerOf, by } from '../../support/ledger';
import { aRoster, COORDINATOR, DIRECTOR } from '../../support/people';
import { anExhibit } from '../../support/register-facts';

const ID = '2026-12-01-1';
const proof = anExhibit({ says: 'Referatet fra øvelsen' });
const shown: CycleEvent = {
  type: 'CycleItemDone',
  data: { itemId: ID, doneOn: YESTERDAY, next: null, proof },
};
const change = (changes: Partial<CycleTask>) =>
  ({ type: 'SetCycleItem', itemId: ID, item: aCycleText(changes) }) as const;
/** The text of the task is put right, as the ledger has it from version 7 on. */
const putRight = (changes: Partial<CycleTask>, doneOn: string): CycleEvent => {
  const set = cycleItemSet({ itemId: ID, ...changes });
  return { ...set, data: { ...set.data, doneOn } };
};
const itemAfter = (...events: CycleEvent[]) => aLedgerOf(...aRoster(), ...events).state.cycle.get(ID);

describe('a task of the year that is done', () => {
  it('stays done, with what shows it, when its text is put right', () => {
    const changes = { title: 'Gennemgang af beredskabsplanen', ownerId: DIRECTOR };
    given(...aRoster(), cycleItemSet(), shown)
      .when(change(changes), by(COORDINATOR))
      .then(putRight(changes, YESTERDAY));
    expect(itemAfter(cycleItemSet(), shown, putRight(changes, YESTERDAY))).toMatchObject({
      ...aCycleText(changes),
      doneOn: YESTERDAY,
      proof,
    });
  });

  it('is to be done again when its day is moved, also when the text is changed with it', () => {
    const moved = { dueOn: '2027-01-15', title: 'Øvelse' };
    given(...aRoster(), cycleItemSet(), shown)
      .when(change(moved), by(COORDINATOR))
      .then(cycleItemSet({ itemId: ID, ...moved }));
  });

  it('does not become done by a new text if it was not', () => {
    given(...aRoster(), cycleItemSet())
      .when(change({ title: 'Øvelse' }), by(COORDINATOR))
      .then(cycleItemSet({ itemId: ID, title: 'Øvelse' }));
  });

  it('was opened again by whoever changed its text before that was so, and still reads so', () => {
    const asWrittenThen = cycleItemSet({ itemId: ID, title: 'Øvelse' });
    const item = itemAfter(cycleItemSet(), cycleItemDone(ID, TODAY), asWrittenThen);
    expect(item).toMatchObject({ title: 'Øvelse', doneOn: null });
    expect(itemAfter(cycleItemSet(), shown, asWrittenThen)).not.toHaveProperty('proof');
  });

  it('is done afterwards exactly if it was done before and has the day that it had', () => {
    const text = fc.record({
      title: fc.constantFrom('Øvelse', 'Baseline'),
      dueOn: fc.constantFrom('2026-12-01', '2027-01-15'),
      source: fc.constantFrom('KL', 'Årshjulet'),
      ownerId: fc.constantFrom(null, DIRECTOR),
    });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), fc.boolean(), (first, changes, isDone) => {
        const written: CycleEvent[] = [
          cycleItemSet({ itemId: ID, ...first }),
          ...(isDone ? [cycleItemDone(ID, YESTERDAY)] : []),
        ];
        const moves = [first, ...changes].some(
          ({ dueOn }, index, all) => index > 0 && dueOn !== all[index - 1]?.dueOn,
        );
        for (const changed of changes) {
          const { state } = aLedgerOf(...aRoster(), ...written);
          const answer = answerOf(state, change(changed), by(COORDINATOR), NOW);
          if (answer.ok) written.push(...(answer.value as CycleEvent[]));
        }
        expect(itemAfter(...written)?.doneOn).toBe(isDone && !moves ? YESTERDAY : null);
      }),
      { numRuns: 60 },
    );
  });
});
