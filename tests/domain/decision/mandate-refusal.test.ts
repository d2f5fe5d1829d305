import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../domain/access/role';
import { dueNotices } from '../../../domain/delivery/due-notices';
import type { LedgerEvent } from '../../../domain/event';
import { mandateRefusal } from '../../../domain/decision/mandate-refusal';
import {
  DECISION,
  NAME,
  conflictDeclared,
  aDecisionContent,
  aVersion,
  aVote,
  submits,
  submitted,
  voted,
} from '../../support/builders';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, answerOf, ask, by, happened, type Stamped } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  aRoster,
  mandated,
  member,
  recorded,
} from '../../support/people';

const decisionOf = (...more: readonly (LedgerEvent | Stamped)[]) =>
  aLedgerOf(
    ...aRoster(4),
    mandated(DEPUTY, member(1)),
    happened(submitted(aDecisionContent({ recommenderId: member(3) })), NOW, COORDINATOR),
    ...more,
  ).state.decisions.get(DECISION)!;

describe('somebody with a mandate', () => {
  it('answers for one member in an item, and for no second one', () => {
    expect(mandateRefusal(decisionOf(), DEPUTY, member(1))).toBeUndefined();
    const answered = decisionOf(voted(DEPUTY, { onBehalfOf: member(1) }));
    expect(mandateRefusal(answered, DEPUTY, member(1))).toBeUndefined();
    expect(mandateRefusal(answered, DEPUTY, member(2))).toEqual({ code: 'one-seat-by-mandate' });
  });

  it.each([
    ['an answer', 1, 2, member(1)],
    ['a finding', 2, 1, member(2)],
  ])('fills the seat that they spoke for first, by %s', (_what, voteDay, findingDay, seat) => {
    const answered = happened(voted(DEPUTY, { onBehalfOf: member(1) }), inDays(voteDay));
    const found = happened(
      {
        type: 'ConflictFindingGiven',
        data: {
          decisionId: DECISION,
          personId: CHAIR,
          finding: 'notConflicted',
          seat: member(2),
          by: { personId: DEPUTY, ...NAME },
        },
      },
      inDays(findingDay),
    );
    const acts = decisionOf(
      conflictDeclared(CHAIR),
      ...(voteDay < findingDay ? [answered, found] : [found, answered]),
    );
    const free = [member(1), member(2)].filter((one) => mandateRefusal(acts, DEPUTY, one) === undefined);
    expect(free).toEqual([seat]);
  });

  it('has spoken for nobody when others say what they find of a conflict', () => {
    const acts = decisionOf(conflictDeclared(CHAIR), {
      type: 'ConflictFindingGiven',
      data: {
        decisionId: DECISION,
        personId: CHAIR,
        finding: 'notConflicted',
        seat: member(2),
        by: { personId: member(2), ...NAME },
      },
    });
    expect(mandateRefusal(acts, DEPUTY, member(1))).toBeUndefined();
  });

  it.each([
    ['put the item forward', COORDINATOR],
    ['recommended it', member(3)],
  ])('answers for nobody in an item when they %s', (_what, personId) => {
    expect(mandateRefusal(decisionOf(), personId, member(1))).toEqual({ code: 'own-item-by-mandate' });
  });

  it('has not put an item forward by answering with conditions', () => {
    const { votes, conflicts, content, versions } = decisionOf();
    const withConditions = aVersion(content, DEPUTY, { version: 2, cause: 'conditions' });
    const acts = { votes, conflicts, versions: [...versions, withConditions] };
    expect(mandateRefusal(acts, DEPUTY, member(1))).toBeUndefined();
  });

  it('answers for nobody in an item of the chair who confirmed the mandate; the member can, or confirms it', () => {
    const content = aDecisionContent({ recommenderId: DIRECTOR });
    const played = (confirmer: PersonId) => {
      const ledger = aLedgerOf(...aRoster(4), recorded(DEPUTY, 'director'), recorded(CHAIR, 'coordinator'));
      const mandate = {
        deputyId: DEPUTY,
        memberId: member(1),
        from: TODAY,
        to: '2026-12-31',
        caseNumber: '26/1',
      };
      ask(ledger, { type: 'RecordMandate', mandate }, by(COORDINATOR), NOW);
      ask(ledger, { type: 'ConfirmMandate', mandateId: 'F-001' }, by(confirmer), NOW);
      ask(ledger, submits(content), by(CHAIR), NOW);
      const isTold = dueNotices(ledger.state, inDays(3)).some(({ id }) => id.endsWith(member(1)));
      const answers = (who: PersonId, onBehalfOf: PersonId | null) =>
        answerOf(ledger.state, aVote({ content, onBehalfOf }), by(who), NOW).ok;
      return [isTold, answers(DEPUTY, member(1)), answers(member(1), null)];
    };
    expect(played(CHAIR)).toEqual([true, false, true]);
    expect(played(member(1))).toEqual([true, true, true]);
    expect(mandateRefusal(decisionOf(), DEPUTY, member(1), member(3))).toEqual({ code: 'mandate-of-author' });
    expect(mandateRefusal(decisionOf(), DEPUTY, member(1), member(2))).toBeUndefined();
    expect(mandateRefusal(decisionOf(), DEPUTY, member(3), member(3))).toBeUndefined();
  });
});
