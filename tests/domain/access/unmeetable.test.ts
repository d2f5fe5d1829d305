import { describe, expect, it } from '@jest/globals';
import { whyUnmeetable } from '../../../domain/access/unmeetable';
import { TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, aBodyOf, ended, member, recorded } from '../../support/people';

describe('a way of deciding', () => {
  const { access } = aLedgerOf(...aBodyOf(3)).state;

  it.each([
    [{ kind: 'all' }, undefined],
    [{ kind: 'majority', quorum: 3 }, undefined],
    [
      { kind: 'majority', quorum: 4 },
      { why: 'quorumAboveSeats', needed: 4, seats: 3 },
    ],
    [{ kind: 'atLeast', votes: 3 }, undefined],
    [
      { kind: 'atLeast', votes: 4 },
      { why: 'votesAboveSeats', needed: 4, seats: 3 },
    ],
    [{ kind: 'chiefExecutive' }, undefined],
  ] as const)('%j is met by three seats, or it is said why not', (model, why) => {
    expect(whyUnmeetable(model, 3, access, TODAY)).toEqual(why);
  });

  it('by the chief executive needs one chair and no more', () => {
    const vacant = aLedgerOf(...aBodyOf(3), ended(CHAIR, 'chair', YESTERDAY)).state.access;
    const two = aLedgerOf(...aBodyOf(3), recorded(member(1), 'chair')).state.access;
    expect(whyUnmeetable({ kind: 'chiefExecutive' }, 2, vacant, TODAY)).toEqual({ why: 'noChair' });
    expect(whyUnmeetable({ kind: 'chiefExecutive' }, 3, two, TODAY)).toEqual({
      why: 'severalChairs',
      chairs: 2,
    });
  });
});
