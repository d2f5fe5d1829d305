import { describe, expect, it } from '@jest/globals';
import { withConditionsAdded } from '../../../domain/decision/conditions-added';
import { DECISION, NAMED, aCondition, submitted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, member } from '../../support/people';

describe('an item to which an approval has added conditions', () => {
  const { state } = aLedgerOf(...aRoster(), submitted());
  const before = state.decisions.get(DECISION)!;
  const [named] = NAMED.filter(({ personId }) => personId === member(1));
  const renamed = { ...named!, title: 'Ny titel' };
  const after = withConditionsAdded(
    before,
    {
      decisionId: DECISION,
      version: 2,
      contentHash: 'a'.repeat(64),
      people: [renamed],
      added: [aCondition()],
    },
    { by: member(2), at: NOW },
  );

  it('is the item as it stood, with them at the end, in a version of its own by whoever answered', () => {
    expect(after.content).toEqual({
      ...before.content,
      conditions: [{ ...aCondition(), conditionId: 'V1' }],
    });
    expect(after.versions.at(-1)).toMatchObject({ cause: 'conditions', by: member(2), at: NOW, version: 2 });
    expect(after.versions.slice(0, -1)).toEqual(before.versions);
  });

  it('names the owners of the new conditions as they are now, and all others as they were', () => {
    const people = after.versions.at(-1)!.people;
    expect(people.find(({ personId }) => personId === member(1))).toEqual(renamed);
    expect(people.filter(({ personId }) => personId !== member(1))).toEqual(
      NAMED.filter(({ personId }) => personId !== member(1)),
    );
  });
});
