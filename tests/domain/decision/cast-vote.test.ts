import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../domain/access/role';
import { addDays } from '../../../domain/calendar/danish-time';
import { decideDecision } from '../../../domain/decision/decide-decision';
import { CHOICES, type Choice } from '../../../domain/decision/terms';
import { voterTraining } from '../../../domain/training/voter-training';
import {
  DECISION,
  NAME,
  aDecisionContent,
  aVote,
  completionLogged,
  completionReported,
  concluded,
  courseAdded,
  submitted,
  voted,
  withdrawn,
  aParticipation,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTenantAdministrator, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aBodyOf,
  aRoster,
  bodyIds,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const before = [...aRoster(), submitted()];

describe('a vote', () => {
  it('is bound to the version and the hash that the voter saw, with name, title and role as they were', () => {
    given(...before)
      .when(aVote(), by(member(1)))
      .then(voted(member(1)));
  });

  it.each(CHOICES)('may be to %s', (choice) => {
    given(...before)
      .when(aVote({ choice }), by(CHAIR))
      .then(voted(CHAIR, { choice }));
  });

  it.each([
    ['reject', null],
    ['reject', ''],
    ['reject', '  \n '],
    ['return', null],
    ['return', '\t'],
    ['postpone', null],
    ['postpone', ' '],
  ] as const)('to %s needs a reason: %j is none', (choice, reason) => {
    given(...before)
      .when(aVote({ choice, reason }), by(CHAIR))
      .thenRefused('reason-required', { choice });
  });

  it('to approve may have a reason and needs none', () => {
    given(...before)
      .when(aVote({ reason: ' Godt arbejde ' }), by(CHAIR))
      .then(voted(CHAIR, { reason: 'Godt arbejde' }));
    given(...before)
      .when(aVote({ reason: '   ' }), by(CHAIR))
      .then(voted(CHAIR, { reason: null }));
  });

  it.each(CHOICES)('to %s has a reason of 2000 characters at most', (choice) => {
    given(...before)
      .when(aVote({ choice, reason: 'x'.repeat(2000) }), by(CHAIR))
      .thenTypes('VoteCast');
    given(...before)
      .when(aVote({ choice, reason: 'x'.repeat(2001) }), by(CHAIR))
      .thenRefused('text-too-long', { field: 'reason', most: 2000 });
  });

  it('counts only for the content that the decision has: another hash means another text on the screen', () => {
    given(...before)
      .when(aVote({ content: aDecisionContent({ title: 'En anden titel' }) }), by(CHAIR))
      .thenRefused('content-changed', { decisionId: DECISION });
  });

  it('needs a decision that exists', () => {
    given(...before)
      .when(aVote({ decisionId: 'D-2026-099' }), by(CHAIR))
      .thenRefused('unknown-decision', { value: 'D-2026-099' });
  });

  it.each([
    ['no day', null, 'date-invalid'],
    ['a day that does not exist', '2026-11-31', 'date-invalid'],
    ['yesterday', YESTERDAY, 'date-in-past'],
  ] as const)('to postpone names a day to come: %s is refused', (_what, until, code) => {
    given(...before)
      .when(aVote({ choice: 'postpone', until }), by(CHAIR))
      .thenRefused(code, { field: 'until' });
  });

  it('to anything else keeps no day', () => {
    given(...before)
      .when(aVote({ choice: 'reject', until: '2026-12-01' }), by(CHAIR))
      .then(voted(CHAIR, { choice: 'reject', until: null }));
  });

  it('goes by the roster, not by what the request says of the voter’s roles', () => {
    const { state } = aLedgerOf(...before);
    const actor = { kind: 'person', personId: CHAIR, roles: [], isTenantAdministrator: false } as const;
    expect(decideDecision(state, aVote(), { actor, now: NOW, hashOf: sha256Of })).toEqual({
      ok: true,
      value: [voted(CHAIR)],
    });
  });

  it('is accepted after the day by which it was asked for', () => {
    given(...before)
      .when(aVote(), by(CHAIR), inDays(60))
      .thenTypes('VoteCast');
  });

  it('on one decision says nothing about another', () => {
    given(...before, submitted(aDecisionContent(), 'D-2026-002'), voted(CHAIR))
      .when(aVote({ decisionId: 'D-2026-002' }), by(CHAIR))
      .then(voted(CHAIR, { decisionId: 'D-2026-002' }));
  });
});

describe('the same press again', () => {
  const after = [...aRoster(), submitted(), happened(voted(member(1)), NOW)];

  it('adds nothing and is no error', () => {
    given(...after)
      .when(aVote(), by(member(1)))
      .thenNothing();
  });

  it('adds nothing after the conclusion either', () => {
    const ledger = aLedgerOf(...before);
    for (const personId of bodyIds(3)) ask(ledger, aVote(), by(personId), NOW);
    expect(ledger.state.decisions.get(DECISION)?.state).toBe('concluded');
    const { length } = ledger.entries;
    expect(ask(ledger, aVote(), by(CHAIR), inDays(1))).toEqual({ ok: true, value: [] });
    expect(ledger.entries).toHaveLength(length);
  });

  it('adds nothing after a change of mind: it does not change it back', () => {
    given(...after, voted(member(1), { choice: 'reject', answerNo: 2 }))
      .when(aVote(), by(member(1)))
      .thenNothing();
  });

  it('is not the same if it says something else: an old card cannot overrule what was answered', () => {
    given(...after)
      .when(aVote({ choice: 'reject' }), by(member(1)))
      .thenRefused('already-voted', { choice: 'approve', castAt: NOW });
  });

  it('is not the same about another version: nobody is told that they have answered what they have not', () => {
    given(...after)
      .when(aVote({ version: 2 }), by(member(1)))
      .thenRefused('already-voted', { choice: 'approve', castAt: NOW });
  });

  it('by somebody who has left the body meanwhile is refused', () => {
    given(...after, ended(member(1), 'member', YESTERDAY))
      .when(aVote(), by(member(1)))
      .thenRefused('not-in-body');
  });
});

describe('a change of mind', () => {
  const after = [...aRoster(), submitted(), voted(member(1))];

  it.each(['reject', 'return', 'postpone'] as const)(
    'to %s is a further answer; the first stays',
    (choice) => {
      given(...after)
        .when(aVote({ choice, answerNo: 2 }), by(member(1)))
        .then(voted(member(1), { choice, answerNo: 2 }));
      const ledger = aLedgerOf(...after);
      ask(ledger, aVote({ choice, answerNo: 2 }), by(member(1)), NOW);
      expect(ledger.state.decisions.get(DECISION)?.votes.map((vote) => vote.choice)).toEqual([
        'approve',
        choice,
      ]);
    },
  );

  it('may be about the reason alone', () => {
    given(...after)
      .when(aVote({ answerNo: 2, reason: 'Planen er blevet bedre' }), by(member(1)))
      .then(voted(member(1), { answerNo: 2, reason: 'Planen er blevet bedre' }));
  });

  it('may be about the day alone', () => {
    given(...aRoster(), submitted(), voted(member(1), { choice: 'postpone' }))
      .when(aVote({ choice: 'postpone', until: '2026-12-08', answerNo: 2 }), by(member(1)))
      .thenTypes('VoteCast');
  });

  it('to what was answered already is none', () => {
    given(...after)
      .when(aVote({ answerNo: 2 }), by(member(1)))
      .thenNothing();
  });

  it.each([0, 3, 1.5, -1])(
    'comes from a card for the next answer: a card for answer %d is refused',
    (answerNo) => {
      given(...after)
        .when(aVote({ choice: 'reject', answerNo }), by(member(1)))
        .thenRefused('content-changed');
    },
  );

  it('counts in place of the first', () => {
    given(...after, voted(CHAIR), voted(member(1), { choice: 'reject', answerNo: 2 }))
      .when(aVote(), by(member(2)))
      .thenTypes('VoteCast');
    given(...after, voted(CHAIR), voted(member(1), { choice: 'reject', answerNo: 2 }), voted(member(2)))
      .when(aVote({ answerNo: 3 }), by(member(1)))
      .then(voted(member(1), { answerNo: 3 }), concluded('approved', { approve: 3 }));
  });

  it('may settle the item the other way', () => {
    given(...after, voted(CHAIR, { choice: 'reject' }), voted(member(2), { choice: 'reject' }))
      .when(aVote({ choice: 'reject', answerNo: 2 }), by(member(1)))
      .then(voted(member(1), { choice: 'reject', answerNo: 2 }), concluded('rejected', { reject: 3 }));
  });

  it('is too late once the item is concluded or withdrawn', () => {
    given(...after, concluded('rejected'))
      .when(aVote({ choice: 'reject', answerNo: 2 }), by(member(1)))
      .thenRefused('decision-concluded', { outcome: 'rejected' });
    given(...after, withdrawn())
      .when(aVote({ choice: 'reject', answerNo: 2 }), by(member(1)))
      .thenRefused('decision-withdrawn');
  });
});

describe('a deputy', () => {
  const roster = [...aRoster(), recorded(DEPUTY, 'director')];
  const history = [...roster, mandated(DEPUTY, member(1)), submitted()];
  const forMember = (answer: Parameters<typeof aVote>[0] = {}) => aVote({ onBehalfOf: member(1), ...answer });

  it('answers for the member, and the record has both names and the mandate', () => {
    given(...history)
      .when(forMember(), by(DEPUTY))
      .then(voted(DEPUTY, { onBehalfOf: member(1) }));
    expect(voted(DEPUTY, { onBehalfOf: member(1) }).data).toMatchObject({
      ...NAME,
      role: 'deputy',
      onBehalfOf: { personId: member(1), name: 'Lars Østergaard', title: 'Direktør', mandateId: 'F-001' },
    });
  });

  it('settles an item with the member’s seat, which counts once', () => {
    given(...history, voted(CHAIR), voted(member(2)))
      .when(forMember(), by(DEPUTY))
      .then(voted(DEPUTY, { onBehalfOf: member(1) }), concluded('approved', { approve: 3 }));
  });

  it('has no seat of their own, and none of another member', () => {
    given(...history)
      .when(aVote(), by(DEPUTY))
      .thenRefused('not-in-body');
    given(...history)
      .when(aVote({ onBehalfOf: member(2) }), by(DEPUTY))
      .thenRefused('no-mandate');
    given(...roster, submitted())
      .when(forMember(), by(DEPUTY))
      .thenRefused('no-mandate');
  });

  it.each([
    ['has expired', { to: YESTERDAY }, 'no-mandate'],
    ['has not begun', { from: TOMORROW }, 'no-mandate'],
    ['ends today', { to: TODAY }, 'allowed'],
    ['begins today', { from: TODAY }, 'allowed'],
  ] as const)('whose mandate %s: %s', (_what, changes, answer) => {
    const asked = given(...roster, mandated(DEPUTY, member(1), changes), submitted()).when(
      forMember(),
      by(DEPUTY),
    );
    expect(asked.answer).toBe(answer);
  });

  it('whose mandate was ended yesterday answers for nobody', () => {
    given(...history, { type: 'MandateEnded', data: { mandateId: 'F-001', to: YESTERDAY } })
      .when(forMember(), by(DEPUTY))
      .thenRefused('no-mandate');
  });

  it('answers for nobody who has left the body', () => {
    given(...history, ended(member(1), 'member', YESTERDAY))
      .when(forMember(), by(DEPUTY))
      .thenRefused('no-mandate');
  });

  it('is overridden by the member, whose own answer then counts', () => {
    given(...history, voted(DEPUTY, { onBehalfOf: member(1) }))
      .when(aVote({ choice: 'reject', answerNo: 2 }), by(member(1)))
      .then(voted(member(1), { choice: 'reject', answerNo: 2 }));
    given(...history, voted(DEPUTY, { onBehalfOf: member(1) }))
      .when(aVote({ answerNo: 2 }), by(member(1)))
      .then(voted(member(1), { answerNo: 2 }));
  });

  it('never overrides the member', () => {
    given(...roster, mandated(DEPUTY, member(1)), submitted(), happened(voted(member(1)), NOW))
      .when(forMember({ choice: 'reject', answerNo: 2 }), by(DEPUTY))
      .thenRefused('member-has-answered', { castAt: NOW });
  });

  it('who presses the card that the member has answered meanwhile is told so', () => {
    given(...history, voted(member(1)))
      .when(forMember(), by(DEPUTY))
      .thenRefused('already-voted', { choice: 'approve' });
  });

  it('may change the answer that was theirs', () => {
    given(...history, voted(DEPUTY, { onBehalfOf: member(1) }))
      .when(forMember({ choice: 'return', answerNo: 2 }), by(DEPUTY))
      .then(voted(DEPUTY, { onBehalfOf: member(1), choice: 'return', answerNo: 2 }));
  });

  it('who is a member too has two seats, each with its own answers', () => {
    const both = [...aRoster(), mandated(member(2), member(1)), submitted()];
    given(...both, voted(member(2)))
      .when(forMember({ choice: 'reject' }), by(member(2)))
      .then(voted(member(2), { onBehalfOf: member(1), choice: 'reject' }));
    given(...both, voted(member(2), { onBehalfOf: member(1) }))
      .when(aVote(), by(member(2)))
      .then(voted(member(2)));
  });

  it('cannot stand in for a delegate', () => {
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    given(
      ...roster,
      recorded(DELEGATE, 'director'),
      delegated(DELEGATE),
      mandated(DEPUTY, DELEGATE),
      submitted(content, DECISION, rule),
    )
      .when(aVote({ content, onBehalfOf: DELEGATE }), by(DEPUTY))
      .thenRefused('not-the-delegate');
  });
});

describe('a delegate', () => {
  const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
  const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
  const history = [...aRoster(), recorded(DELEGATE, 'director'), delegated(DELEGATE)];
  const item = submitted(content, DECISION, rule);

  it.each([
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['return', 'returned'],
    ['postpone', 'postponed'],
  ] as const)('decides alone: to %s makes it %s', (choice, outcome) => {
    const ledger = aLedgerOf(...history, item);
    ask(ledger, aVote({ content, choice }), by(DELEGATE), NOW);
    const decision = ledger.state.decisions.get(DECISION);
    expect(decision).toMatchObject({ state: 'concluded', outcome, tally: { body: 1, needed: 1 } });
    expect(decision?.votes).toMatchObject([{ personId: DELEGATE, role: 'delegate' }]);
  });

  it('is the only one who may: not the chair, not a member', () => {
    for (const who of [CHAIR, member(1), COORDINATOR])
      given(...history, item)
        .when(aVote({ content }), by(who))
        .thenRefused('not-the-delegate');
  });

  it('decides nothing once the delegation has ended', () => {
    given(...history, item, { type: 'DelegationEnded', data: { delegationId: 'G-001', to: YESTERDAY } })
      .when(aVote({ content }), by(DELEGATE))
      .thenRefused('delegation-not-valid');
  });
});

describe('where the chief executive decides', () => {
  const rule = { by: 'body', model: { kind: 'chiefExecutive' } } as const;
  const history = [...aRoster(3), submitted(aDecisionContent(), DECISION, rule)];

  it('the others are heard first', () => {
    given(...history)
      .when(aVote(), by(CHAIR))
      .thenRefused('hearing-not-over', { missing: 2, of: 2, answerBy: '2026-11-16' });
    given(...history, voted(member(1)))
      .when(aVote(), by(CHAIR))
      .thenRefused('hearing-not-over', { missing: 1, of: 2 });
  });

  it('whatever they say, the chief executive decides', () => {
    const heard = [voted(member(1), { choice: 'reject' }), voted(member(2), { choice: 'return' })];
    given(...history, ...heard)
      .when(aVote(), by(CHAIR))
      .then(voted(CHAIR), concluded('approved', { body: 3, needed: 1, approve: 1, reject: 1, return: 1 }));
  });

  it('nothing is decided by the others', () => {
    given(...history, voted(member(1)))
      .when(aVote(), by(member(2)))
      .then(voted(member(2)));
  });

  it('the hearing is over when its day has passed: the day itself belongs to it', () => {
    given(...history)
      .when(aVote(), by(CHAIR), inDays(14))
      .thenRefused('hearing-not-over');
    given(...history)
      .when(aVote(), by(CHAIR), inDays(15))
      .thenTypes('VoteCast', 'DecisionConcluded');
  });

  it('the deputy of the chief executive hears them first too', () => {
    const deputy = [...history, recorded(DEPUTY, 'director'), mandated(DEPUTY, CHAIR)];
    given(...deputy)
      .when(aVote({ onBehalfOf: CHAIR }), by(DEPUTY))
      .thenRefused('hearing-not-over');
    given(...deputy, voted(member(1)), voted(member(2)))
      .when(aVote({ onBehalfOf: CHAIR }), by(DEPUTY))
      .thenTypes('VoteCast', 'DecisionConcluded');
  });
});

describe('what is registered of the voter’s courses', () => {
  const courses = [
    courseAdded(),
    completionLogged({ personId: CHAIR, completedOn: '2026-03-01' }, 1),
    completionLogged({ personId: CHAIR, completedOn: '2026-10-01' }, 2),
    completionLogged({ personId: CHAIR, completedOn: TOMORROW }, 3),
    completionLogged({ personId: member(1), completedOn: '2026-09-01' }, 4),
  ];

  it('is frozen with the vote: how many up to that day, and the latest', () => {
    const { data } = voted(CHAIR);
    given(...before, ...courses)
      .when(aVote(), by(CHAIR))
      .then({
        type: 'VoteCast',
        data: { ...data, training: { courses: 2, latestOn: '2026-10-01' } },
      });
  });

  it('does not change when a course is registered later', () => {
    const ledger = aLedgerOf(...before, courseAdded());
    ask(ledger, aVote(), by(CHAIR), NOW);
    ask(ledger, { type: 'LogCompletion', ...aParticipation({ personId: CHAIR }) }, by(COORDINATOR), NOW);
    expect(voterTraining(ledger.state.training, CHAIR, TODAY)).toEqual({
      courses: 1,
      latestOn: '2026-10-01',
    });
    expect(ledger.state.decisions.get(DECISION)?.votes[0]?.training).toEqual({ courses: 0, latestOn: null });
  });

  it('counts the course of the day itself, and none of a later day', () => {
    const { training } = aLedgerOf(...before, ...courses).state;
    const last = voterTraining(training, CHAIR, TODAY).latestOn!;
    expect(voterTraining(training, CHAIR, last).latestOn).toBe(last);
    expect(voterTraining(training, CHAIR, addDays(last, -1)).latestOn).not.toBe(last);
  });

  it('counts no course that nobody has verified', () => {
    const { training } = aLedgerOf(...before, courseAdded(), completionReported({ personId: CHAIR })).state;
    expect(voterTraining(training, CHAIR, TODAY)).toEqual({ courses: 0, latestOn: null });
  });

  it('is the deputy’s own, not the member’s', () => {
    const deputy = [recorded(DEPUTY, 'director'), mandated(DEPUTY, member(1))];
    given(...before, ...courses, ...deputy)
      .when(aVote({ onBehalfOf: member(1) }), by(DEPUTY))
      .then(voted(DEPUTY, { onBehalfOf: member(1) }));
  });

  it('stops nobody from voting', () => {
    given(...before)
      .when(aVote(), by(CHAIR))
      .thenTypes('VoteCast');
  });
});

describe('who may vote', () => {
  it('is nobody who says to have seen another version, though the words are the same', () => {
    given(...before)
      .when(aVote({ version: 2 }), by(CHAIR))
      .thenRefused('content-changed');
  });

  it('is a member for themselves also where the card says for whom', () => {
    given(...before)
      .when(aVote({ onBehalfOf: CHAIR }), by(CHAIR))
      .thenTypes('VoteCast');
  });

  it.each([
    ['a director outside the body', DIRECTOR],
    ['a coordinator', COORDINATOR],
    ['the secretary', SECRETARY],
    ['an auditor', AUDITOR],
    ['an administrator', ADMINISTRATOR],
    ['an outsider', OUTSIDER],
    ['a member whose last day was yesterday', 'p-left'],
    ['a member whose first day is tomorrow', 'p-next'],
  ])('not %s', (_who, personId) => {
    given(
      ...before,
      recorded('p-left', 'member'),
      ended('p-left', 'member', YESTERDAY),
      recorded('p-next', 'member', TOMORROW),
    )
      .when(aVote(), by(personId))
      .thenRefused('not-in-body');
  });

  it('not the clock, and not the app role of Entra ID', () => {
    given(...before)
      .when(aVote(), byTheClock)
      .thenRefused('not-in-body');
    given(...before)
      .when(aVote(), byTenantAdministrator(OUTSIDER))
      .thenRefused('not-in-body');
  });

  it('a member on their first day and on their last', () => {
    given(...before, recorded('p-next', 'member', TODAY))
      .when(aVote(), by('p-next'))
      .then(voted('p-next'));
    given(...before, ended(member(1), 'member', TODAY))
      .when(aVote(), by(member(1)))
      .then(voted(member(1)));
  });

  it('goes by the Danish day, also just after midnight in Denmark', () => {
    const midnight = '2026-11-02T23:00:00.000Z';
    given(...before, recorded('p-next', 'member', TOMORROW))
      .when(aVote(), by('p-next'), midnight)
      .thenTypes('VoteCast');
    given(...before, ended(member(1), 'member', TODAY))
      .when(aVote(), by(member(1)), midnight)
      .thenRefused('not-in-body');
  });

  it('a coordinator who is also a member, as a member', () => {
    given(...before, recorded(COORDINATOR, 'member'))
      .when(aVote(), by(COORDINATOR))
      .thenTypes('VoteCast');
  });
});

describe('the majority', () => {
  const sizes = [
    { size: 1, needed: 1 },
    { size: 2, needed: 2 },
    { size: 3, needed: 2 },
    { size: 4, needed: 3 },
    { size: 5, needed: 3 },
    { size: 6, needed: 4 },
    { size: 7, needed: 4 },
  ];
  const outcomes = {
    approve: 'approved',
    reject: 'rejected',
    return: 'returned',
    postpone: 'postponed',
  } as const;
  const content = aDecisionContent({ ownerId: CHAIR });
  const votes = (ids: readonly PersonId[], choice: Choice) => ids.map((id) => voted(id, { choice, content }));

  describe.each(sizes)('of a body of $size is $needed', ({ size, needed }) => {
    const roster = [recorded(COORDINATOR, 'coordinator'), ...aBodyOf(size)];

    it.each(CHOICES)('to %s, and the item is then concluded by the same append', (choice) => {
      const ids = bodyIds(size);
      const last = ids[needed - 1] ?? '';
      given(...roster, submitted(content), ...votes(ids.slice(0, needed - 1), choice))
        .when(aVote({ choice, content }), by(last))
        .then(
          voted(last, { choice, content }),
          concluded(outcomes[choice], { body: size, needed, [choice]: needed }, { content }),
        );
    });

    it.each(CHOICES)('so one fewer to %s leaves it open', (choice) => {
      const ledger = aLedgerOf(...roster, submitted(content));
      for (const id of bodyIds(size).slice(0, needed - 1)) {
        ask(ledger, aVote({ choice, content }), by(id), NOW);
        expect(ledger.state.decisions.get(DECISION)?.state).toBe('awaitingApproval');
      }
    });
  });

  it('that nobody reaches means: not approved, when everybody has answered', () => {
    given(...aRoster(4), submitted(), voted(CHAIR), voted(member(1)), voted(member(2), { choice: 'reject' }))
      .when(aVote({ choice: 'reject' }), by(member(3)))
      .then(
        voted(member(3), { choice: 'reject' }),
        concluded('rejected', { body: 4, needed: 3, approve: 2, reject: 2 }),
      );
    given(...aRoster(3), submitted(), voted(CHAIR), voted(member(1), { choice: 'reject' }))
      .when(aVote({ choice: 'return' }), by(member(2)))
      .thenTypes('VoteCast', 'DecisionConcluded');
  });

  it('is not half of the body', () => {
    given(...aRoster(4), submitted(), voted(CHAIR))
      .when(aVote(), by(member(1)))
      .thenTypes('VoteCast');
  });
});

describe('a concluded decision', () => {
  const endings = [
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['return', 'returned'],
    ['postpone', 'postponed'],
  ] as const;

  it.each(endings)('takes no further vote: three to %s made it %s', (choice, outcome) => {
    const ledger = aLedgerOf(...before);
    for (const personId of bodyIds(3)) ask(ledger, aVote({ choice }), by(personId), NOW);
    const settled = structuredClone(ledger.state.decisions.get(DECISION));
    expect(settled).toMatchObject({ state: 'concluded', outcome, concludedAt: NOW });
    for (const late of CHOICES) {
      expect(ask(ledger, aVote({ choice: late }), by(member(3)), inDays(1))).toEqual({
        ok: false,
        refusal: { code: 'decision-concluded', decisionId: DECISION, outcome },
      });
    }
    expect(ledger.state.decisions.get(DECISION)).toEqual(settled);
  });
});

describe('the recommender', () => {
  const content = aDecisionContent({ recommenderId: CHAIR });
  const vote = aVote({ content });

  it('may vote like everybody else in the body', () => {
    given(...aRoster(), submitted(content))
      .when(vote, by(CHAIR))
      .thenTypes('VoteCast');
  });

  it('is one of the majority beside another', () => {
    given(...aRoster(2), submitted(content), voted(CHAIR, { content }))
      .when(vote, by(member(1)))
      .thenTypes('VoteCast', 'DecisionConcluded');
  });

  it('neither approves nor rejects the item by an approval when everybody else has left the body', () => {
    given(...aRoster(2), submitted(content), ended(member(1), 'member', YESTERDAY))
      .when(vote, by(CHAIR))
      .then(voted(CHAIR, { content }));
  });

  it('is joined by a new member, and then the item can be settled', () => {
    given(
      ...aRoster(2),
      submitted(content),
      ended(member(1), 'member', YESTERDAY),
      voted(CHAIR, { content }),
      recorded('p-next', 'member', TODAY),
    )
      .when(vote, by('p-next'))
      .thenTypes('VoteCast', 'DecisionConcluded');
  });
});

describe('a body that changes during the vote', () => {
  it('no longer counts the vote of a member who has left', () => {
    given(...before, voted(member(1)), voted(member(2)), ended(member(1), 'member', YESTERDAY))
      .when(aVote(), by(CHAIR))
      .then(voted(CHAIR));
  });

  it('counts it again if they come back', () => {
    given(
      ...before,
      voted(member(1)),
      voted(member(2)),
      ended(member(1), 'member', YESTERDAY),
      recorded(member(1), 'member', TODAY),
    )
      .when(aVote(), by(CHAIR))
      .then(voted(CHAIR), concluded('approved', { approve: 3 }));
  });

  it('needs fewer votes when it has become smaller, and says so in the tally', () => {
    given(
      ...before,
      voted(CHAIR),
      ended(member(3), 'member', YESTERDAY),
      ended(member(4), 'member', YESTERDAY),
    )
      .when(aVote(), by(member(1)))
      .then(voted(member(1)), concluded('approved', { body: 3, needed: 2, approve: 2 }));
  });

  it('needs more votes when it has grown', () => {
    given(...aRoster(3), submitted(), voted(CHAIR), recorded('p-next', 'member', TODAY))
      .when(aVote(), by(member(1)))
      .then(voted(member(1)));
  });

  it('lets a new member vote on what was put forward before they came', () => {
    given(...aRoster(3), submitted(), voted(CHAIR), recorded('p-next', 'member', TODAY), voted(member(1)))
      .when(aVote(), by('p-next'))
      .thenTypes('VoteCast', 'DecisionConcluded');
  });
});
