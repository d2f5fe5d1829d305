import { describe, expect, it } from '@jest/globals';
import { answeredForYou, answeredUnder } from '../../../domain/delivery/answered-for-you';
import type { LedgerEvent, LedgerEntry } from '../../../domain/event';
import { DECISION, submitted, voted } from '../../support/builders';
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

  it('is found again by its number, the first as the second', () => {
    const answers = [
      voted(DEPUTY, { onBehalfOf: member(1), choice: 'reject' }),
      voted(member(2)),
      voted(DEPUTY, { onBehalfOf: member(1), answerNo: 2 }),
    ];
    const decision = aLedgerOf(
      ...aRoster(3),
      mandated(DEPUTY, member(1)),
      submitted(),
      ...answers,
    ).state.decisions.get(DECISION)!;
    const choiceUnder = (key: string) => {
      const answered = answeredUnder(decision, member(1), key);
      return answered?.kind === 'vote' ? `${answered.choice} by ${answered.by}` : answered;
    };
    expect(['a1', 'a2', 'a3'].map(choiceUnder)).toEqual([
      `reject by ${DEPUTY}`,
      `approve by ${DEPUTY}`,
      undefined,
    ]);
  });
});
