import { describe, expect, it } from '@jest/globals';
import { answeredForYou, answeredUnder } from '../../../domain/delivery/answered-for-you';
import type { LedgerEvent, LedgerEntry } from '../../../domain/event';
import type { Finding } from '../../../domain/decision/terms';
import { DECISION, NAME, conflictDeclared, submitted, voted } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, DEPUTY, aRoster, mandated, member } from '../../support/people';

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

  it('has a card of its own by the number of the answer, and a finding by whom it is about', () => {
    const finds = (seat: string): LedgerEvent => ({
      type: 'ConflictFindingGiven',
      data: {
        decisionId: DECISION,
        personId: member(2),
        finding: 'conflicted',
        seat,
        by: { personId: DEPUTY, ...NAME },
      },
    });
    const { entries } = aLedgerOf(
      ...aRoster(3),
      mandated(DEPUTY, member(1)),
      submitted(),
      voted(DEPUTY, { onBehalfOf: member(1) }),
      voted(DEPUTY, { onBehalfOf: member(1), answerNo: 2 }),
      conflictDeclared(member(2)),
      finds(member(1)),
      finds(DEPUTY),
    );
    const said = entries.flatMap((entry) =>
      entry.type === 'VoteCast' || entry.type === 'ConflictFindingGiven' ? answeredForYou(entry) : [],
    );
    expect(said.map(({ id }) => id)).toEqual(
      ['a1', 'a2', `c-${member(2)}`].map((key) => `decision/${DECISION}/for-you/${key}/${member(1)}`),
    );
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

  it('is found again by whom it was about, where somebody found another conflicted for the member', () => {
    const finds = (personId: string, seat: string, finding: Finding, who = seat): LedgerEvent => ({
      type: 'ConflictFindingGiven',
      data: { decisionId: DECISION, personId, finding, seat, by: { personId: who, ...NAME } },
    });
    const decision = aLedgerOf(
      ...aRoster(5),
      mandated(DEPUTY, member(1)),
      submitted(),
      conflictDeclared(member(2)),
      conflictDeclared(member(3)),
      finds(member(2), CHAIR, 'conflicted'),
      finds(member(2), member(1), 'notConflicted', DEPUTY),
      finds(member(3), member(1), 'conflicted', DEPUTY),
    ).state.decisions.get(DECISION)!;
    const findingUnder = (key: string, seat = member(1)) => {
      const answered = answeredUnder(decision, seat, key);
      return answered?.kind === 'finding' ? [answered.concerned, answered.finding, answered.by] : answered;
    };
    expect(findingUnder(`c-${member(2)}`)).toEqual([member(2), 'notConflicted', DEPUTY]);
    expect(findingUnder(`c-${member(3)}`)).toEqual([member(3), 'conflicted', DEPUTY]);
    expect(findingUnder(`c-${member(2)}`, CHAIR)).toBeUndefined();
    expect(findingUnder(`c-${CHAIR}`)).toBeUndefined();
  });
});
