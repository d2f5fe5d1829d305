import { describe, expect, it } from '@jest/globals';
import { answeredForYou } from '../../../domain/delivery/answered-for-you';
import type { LedgerEvent, LedgerEntry } from '../../../domain/event';
import { submitted, voted } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { DEPUTY, aRoster, mandated, member } from '../../support/people';

describe('an answer in somebody else’s name', () => {
  const told = (...votes: readonly LedgerEvent[]) => {
    const { entries } = aLedgerOf(...aRoster(3), mandated(DEPUTY, member(1)), submitted(), ...votes);
    return entries
      .filter((one): one is Extract<LedgerEntry, { type: 'VoteCast' }> => one.type === 'VoteCast')
      .flatMap(answeredForYou)
      .map(({ recipient }) => (recipient.kind === 'person' ? recipient.personId : recipient.kind));
  };

  it('is told to the member whose name it was given in, and to nobody else', () => {
    expect(told(voted(DEPUTY, { onBehalfOf: member(1) }))).toEqual([member(1)]);
  });

  it('is told to nobody where members answered for themselves', () => {
    expect(told(voted(member(1)), voted(member(2)))).toEqual([]);
  });
});
