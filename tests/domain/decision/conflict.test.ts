import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../domain/access/role';
import type { LedgerEvent } from '../../../domain/event';
import type { DecisionCommand } from '../../../domain/decision/commands';
import { settlers } from '../../../domain/decision/settlement';
import type { Finding } from '../../../domain/decision/terms';
import { outcomeOf, tallyOf } from '../../../domain/decision/tally';
import {
  DECISION,
  NAME,
  aDecisionContent,
  aVote,
  concluded,
  conflictDeclared,
  conflictSettled,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  OUTSIDER,
  SECRETARY,
  aRoster,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';

const GROUND = 'Min bror ejer leverandøren';
const declares = (ground = GROUND) =>
  ({ type: 'DeclareConflict', decisionId: DECISION, ground, declarer: NAME }) as const;
const settles = (
  personId: PersonId,
  finding: Finding = 'conflicted',
  onBehalfOf: PersonId | null = null,
): Extract<DecisionCommand, { type: 'SettleConflict' }> => ({
  type: 'SettleConflict',
  decisionId: DECISION,
  personId,
  finding,
  onBehalfOf,
  settler: NAME,
});
const found = (
  personId: PersonId,
  seat: PersonId,
  finding: Finding = 'conflicted',
  by_ = seat,
): LedgerEvent => ({
  type: 'ConflictFindingGiven',
  data: { decisionId: DECISION, personId, finding, seat, by: { personId: by_, ...NAME } },
});

const before = [...aRoster(), submitted()];
const declared = [...before, conflictDeclared(member(1))];
const decisionIn = (...events: LedgerEvent[]) => {
  const { state } = aLedgerOf(...events);
  const decision = state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot test: the item is not there');
  return { state, decision };
};

describe('whoever is conflicted', () => {
  it('says so with a ground, by name as it is then', () => {
    given(...before)
      .when(declares(` ${GROUND} `), by(member(1)))
      .then(conflictDeclared(member(1)));
  });

  it('says so once', () => {
    given(...declared)
      .when(declares(), by(member(1)))
      .thenNothing();
    given(...declared, conflictSettled(member(1)))
      .when(declares(), by(member(1)))
      .thenNothing();
  });

  it('may say so again, on a new ground, when the others found otherwise', () => {
    given(...declared, conflictSettled(member(1), 'notConflicted'))
      .when(declares('Jeg har fået andel i firmaet'), by(member(1)))
      .thenTypes('ConflictDeclared');
  });

  it.each([
    ['no ground', ' ', 'text-missing'],
    ['a ground of 1001 characters', 'x'.repeat(1001), 'text-too-long'],
  ] as const)('is refused with %s', (_what, ground, code) => {
    given(...before)
      .when(declares(ground), by(member(1)))
      .thenRefused(code, { field: 'ground' });
  });

  it('is somebody who could have answered: nobody else has anything to declare', () => {
    for (const who of [COORDINATOR, SECRETARY, OUTSIDER])
      given(...before)
        .when(declares(), by(who))
        .thenRefused('not-in-body');
    given(...before)
      .when(declares(), byTheClock)
      .thenRefused('not-in-body');
    given(...before, recorded(DEPUTY, 'director'), mandated(DEPUTY, member(1)))
      .when(declares(), by(DEPUTY))
      .thenTypes('ConflictDeclared');
  });

  it('cannot say so after the conclusion or the withdrawal', () => {
    given(...before, concluded('approved'))
      .when(declares(), by(member(1)))
      .thenRefused('decision-concluded');
    given(...before, withdrawn())
      .when(declares(), by(member(1)))
      .thenRefused('decision-withdrawn');
  });

  it('needs somebody else to settle it', () => {
    given(...aRoster(1), submitted())
      .when(declares(), by(CHAIR))
      .thenRefused('nobody-to-settle');
    given(...aRoster(2), submitted(), conflictDeclared(CHAIR))
      .when(declares(), by(member(1)))
      .thenRefused('nobody-to-settle');
  });

  it('is nobody who decides alone: a delegate hands the item back instead', () => {
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    const history = [...aRoster(), recorded(DELEGATE, 'director'), delegated(DELEGATE)];
    given(...history, submitted(content, DECISION, rule))
      .when(declares(), by(DELEGATE))
      .thenTypes('ConflictDeclared', 'ConflictSettled', 'DecisionRevised');
  });

  it('takes no part from then on: no vote, none by a deputy, and no say about others', () => {
    given(...declared)
      .when(aVote(), by(member(1)))
      .thenRefused('conflicted', { isSettled: false });
    given(...declared, recorded(DEPUTY, 'director'), mandated(DEPUTY, member(1)))
      .when(aVote({ onBehalfOf: member(1) }), by(DEPUTY))
      .thenRefused('conflicted');
    given(...declared, conflictDeclared(member(2)))
      .when(settles(member(2)), by(member(1)))
      .thenRefused('conflicted');
    given(...declared, conflictSettled(member(1)))
      .when(aVote(), by(member(1)))
      .thenRefused('conflicted', { isSettled: true });
  });

  it('votes for nobody else either', () => {
    given(...before, mandated(member(1), member(2)), conflictDeclared(member(1)))
      .when(aVote({ onBehalfOf: member(2) }), by(member(1)))
      .thenRefused('conflicted');
  });

  it('takes part again once the others have found otherwise', () => {
    given(...declared, conflictSettled(member(1), 'notConflicted'))
      .when(aVote(), by(member(1)))
      .thenTypes('VoteCast');
  });
});

describe('the others', () => {
  it('settle it: more than half of them, and not the one concerned', () => {
    given(...declared)
      .when(settles(member(1)), by(CHAIR))
      .then(found(member(1), CHAIR));
    given(...declared, found(member(1), CHAIR), found(member(1), member(2)))
      .when(settles(member(1)), by(member(3)))
      .then(found(member(1), member(3)), conflictSettled(member(1)));
    given(...declared)
      .when(settles(member(1)), by(member(1)))
      .thenRefused('own-conflict');
  });

  it('do not let the one concerned settle it through a deputy, nor as one', () => {
    given(...declared, recorded(DEPUTY, 'director'), mandated(DEPUTY, member(1)))
      .when(settles(member(1), 'notConflicted', member(1)), by(DEPUTY))
      .thenRefused('own-conflict');
    given(...declared, mandated(member(1), member(2)))
      .when(settles(member(1), 'notConflicted', member(2)), by(member(1)))
      .thenRefused('own-conflict');
  });

  it('may be spoken for by a deputy with a mandate', () => {
    given(...declared, recorded(DEPUTY, 'director'), mandated(DEPUTY, member(2)))
      .when(settles(member(1), 'conflicted', member(2)), by(DEPUTY))
      .then(found(member(1), member(2), 'conflicted', DEPUTY));
    given(...declared, recorded(DEPUTY, 'director'))
      .when(settles(member(1), 'conflicted', member(2)), by(DEPUTY))
      .thenRefused('no-mandate');
  });

  it('may find that there is none', () => {
    const two = [found(member(1), CHAIR, 'notConflicted'), found(member(1), member(2), 'notConflicted')];
    given(...declared, ...two)
      .when(settles(member(1), 'notConflicted'), by(member(3)))
      .then(found(member(1), member(3), 'notConflicted'), conflictSettled(member(1), 'notConflicted'));
  });

  it('are careful when they are divided: then there is one', () => {
    const three = [
      found(member(1), CHAIR),
      found(member(1), member(2)),
      found(member(1), member(3), 'notConflicted'),
    ];
    given(...declared, ...three)
      .when(settles(member(1), 'notConflicted'), by(member(4)))
      .then(found(member(1), member(4), 'notConflicted'), conflictSettled(member(1), 'conflicted'));
  });

  it('may change what they found until it is settled, and say the same twice to no effect', () => {
    given(...declared, found(member(1), CHAIR))
      .when(settles(member(1)), by(CHAIR))
      .thenNothing();
    given(
      ...declared,
      found(member(1), CHAIR),
      found(member(1), member(2)),
      found(member(1), CHAIR, 'notConflicted'),
    )
      .when(settles(member(1)), by(member(3)))
      .thenTypes('ConflictFindingGiven');
    given(...declared, conflictSettled(member(1)))
      .when(settles(member(1), 'notConflicted'), by(CHAIR))
      .thenRefused('conflict-settled', { finding: 'conflicted' });
  });

  it('are members: nobody else has a say', () => {
    for (const who of [COORDINATOR, SECRETARY, OUTSIDER])
      given(...declared)
        .when(settles(member(1)), by(who))
        .thenRefused('not-in-body');
    given(...declared, ended(member(2), 'member', YESTERDAY))
      .when(settles(member(1)), by(member(2)))
      .thenRefused('not-in-body');
  });

  it('have nothing to settle where nobody has declared anything', () => {
    given(...before)
      .when(settles(member(1)), by(CHAIR))
      .thenRefused('no-conflict', { personId: member(1) });
  });

  it('are counted without those who have declared one of their own: two at once do not lock the item', () => {
    const { state, decision } = decisionIn(...declared, conflictDeclared(member(2)));
    expect(settlers(state, decision, member(1), TODAY)).toEqual([CHAIR, member(3), member(4)]);
    given(...declared, conflictDeclared(member(2)), found(member(1), CHAIR))
      .when(settles(member(1)), by(member(3)))
      .thenTypes('ConflictFindingGiven', 'ConflictSettled');
  });
});

describe('an item with a conflict', () => {
  it('is not settled while the conflict is open, though the votes are there', () => {
    given(...declared, voted(CHAIR), voted(member(2)))
      .when(aVote(), by(member(3)))
      .thenTypes('VoteCast');
  });

  it('is settled with the finding, when the votes were there before', () => {
    const history = [...declared, voted(CHAIR), voted(member(2)), voted(member(3))];
    given(...history, found(member(1), CHAIR), found(member(1), member(2)))
      .when(settles(member(1)), by(member(3)))
      .then(
        found(member(1), member(3)),
        conflictSettled(member(1)),
        concluded('approved', { body: 4, needed: 3, conflicted: 1, approve: 3 }),
      );
  });

  it('is decided without the conflicted: they leave the quorum and the majority’s base (invariant 6)', () => {
    const quorum = { by: 'body', model: { kind: 'majority', quorum: 3 } } as const;
    const item = [...aRoster(4), submitted(aDecisionContent(), DECISION, quorum)];
    const conflicted = [voted(member(1)), conflictDeclared(member(1)), conflictSettled(member(1))];
    given(...item, ...conflicted, voted(CHAIR))
      .when(aVote(), by(member(2)))
      .then(voted(member(2)));
    given(...item, ...conflicted, voted(CHAIR), voted(member(2)))
      .when(aVote({ choice: 'reject' }), by(member(3)))
      .then(
        voted(member(3), { choice: 'reject' }),
        concluded('approved', { body: 3, needed: 2, quorum: 3, conflicted: 1, approve: 2, reject: 1 }),
      );
  });

  it('goes back when its recommender is found conflicted (invariant 6)', () => {
    const content = aDecisionContent({ recommenderId: member(1) });
    const two = [found(member(1), CHAIR), found(member(1), member(2))];
    given(...aRoster(), submitted(content), conflictDeclared(member(1)), ...two)
      .when(settles(member(1)), by(member(3)))
      .then(
        found(member(1), member(3)),
        conflictSettled(member(1)),
        concluded('returned', { body: 4, needed: 3, conflicted: 1 }, { content }),
      );
  });

  it('does not count what a deputy answered who is found conflicted afterwards; the member may answer', () => {
    const history = [
      ...before,
      recorded(DEPUTY, 'director'),
      mandated(DEPUTY, member(1)),
      voted(DEPUTY, { onBehalfOf: member(1) }),
      conflictDeclared(DEPUTY),
      conflictSettled(DEPUTY),
    ];
    const { state, decision } = decisionIn(...history);
    expect(tallyOf(decision, state.access, TODAY)).toMatchObject({ body: 5, conflicted: 0, approve: 0 });
    given(...history)
      .when(aVote({ answerNo: 2 }), by(member(1)))
      .then(voted(member(1), { answerNo: 2 }));
  });

  it('stays as it was when the others find that there is none', () => {
    const { state, decision } = decisionIn(
      ...declared,
      conflictSettled(member(1), 'notConflicted'),
      voted(CHAIR),
      voted(member(2)),
      voted(member(1)),
    );
    expect(outcomeOf(decision, state.access, TODAY)).toBe('approved');
    expect(tallyOf(decision, state.access, TODAY)).toMatchObject({ body: 5, conflicted: 0, approve: 3 });
  });

  it('keeps in the record who declared what, who found what, and when', () => {
    const ledger = aLedgerOf(...before);
    ask(ledger, declares(), by(member(1)), NOW);
    for (const id of [CHAIR, member(2), member(3)]) ask(ledger, settles(member(1)), by(id), NOW);
    expect(ledger.state.decisions.get(DECISION)?.conflicts).toEqual([
      {
        personId: member(1),
        ...NAME,
        ground: GROUND,
        declaredAt: NOW,
        findings: [CHAIR, member(2), member(3)].map((seat) => ({
          ...NAME,
          personId: seat,
          seat,
          finding: 'conflicted',
          at: NOW,
        })),
        settled: { finding: 'conflicted', at: NOW },
      },
    ]);
  });
});
