import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../domain/access/role';
import { decideDecision } from '../../../domain/decision/decide-decision';
import { CHOICES, type Choice } from '../../../domain/decision/decision';
import type { DecisionEvent } from '../../../domain/decision/events';
import { DECISION, aDecisionContent, aVote, submitted, voted } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTenantAdministrator, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aBodyOf,
  aRoster,
  bodyIds,
  ended,
  member,
  recorded,
} from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

type Concluded = Extract<DecisionEvent, { type: 'DecisionConcluded' }>;

const concluded = (
  outcome: Concluded['data']['outcome'],
  tally: Partial<Concluded['data']['tally']>,
): Concluded => ({
  type: 'DecisionConcluded',
  data: {
    decisionId: DECISION,
    version: 1,
    contentHash: sha256Of(aDecisionContent()),
    outcome,
    tally: { body: 5, needed: 3, approve: 0, reject: 0, return: 0, ...tally },
  },
});

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

  it('asks nothing of the ledger but its roster and its decisions', () => {
    const { access, decisions } = aLedgerOf(...before).state;
    const actor = { kind: 'person', personId: CHAIR, roles: [], isTenantAdministrator: false } as const;
    expect(decideDecision({ access, decisions }, aVote(), { actor, now: NOW, hashOf: sha256Of })).toEqual({
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

describe('a second vote', () => {
  const after = [...aRoster(), submitted(), happened(voted(member(1)), NOW)];

  it.each(['reject', 'return'] as const)('to %s after an approval is refused', (choice) => {
    given(...after)
      .when(aVote({ choice }), by(member(1)))
      .thenRefused('already-voted', { decisionId: DECISION, choice: 'approve', castAt: NOW });
  });

  it('that is the same press delivered again adds nothing and is no error', () => {
    given(...after)
      .when(aVote(), by(member(1)))
      .thenNothing();
  });

  it('that is the same press delivered again after the conclusion adds nothing either', () => {
    const ledger = aLedgerOf(...before);
    for (const personId of bodyIds(3)) ask(ledger, aVote(), by(personId), NOW);
    expect(ledger.state.decisions.get(DECISION)?.state).toBe('concluded');
    const { length } = ledger.entries;
    expect(ask(ledger, aVote(), by(CHAIR), inDays(1))).toEqual({ ok: true, value: [] });
    expect(ledger.entries).toHaveLength(length);
  });

  it('that was pressed on another content is refused', () => {
    given(...after)
      .when(aVote({ content: aDecisionContent({ title: 'En anden titel' }) }), by(member(1)))
      .thenRefused('already-voted');
  });

  it('by somebody who has left the body meanwhile is refused', () => {
    given(...after, ended(member(1), 'member', YESTERDAY))
      .when(aVote(), by(member(1)))
      .thenRefused('not-in-body');
  });
});

describe('who may vote', () => {
  it.each([
    ['a director outside the body', DIRECTOR],
    ['a coordinator', COORDINATOR],
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
  const outcomes = { approve: 'approved', reject: 'rejected', return: 'returned' } as const;
  const content = aDecisionContent({ ownerId: CHAIR });
  const votes = (ids: readonly PersonId[], choice: Choice) => ids.map((id) => voted(id, { choice, content }));

  describe.each(sizes)('of a body of $size is $needed', ({ size, needed }) => {
    const roster = [recorded(COORDINATOR, 'coordinator'), ...aBodyOf(size)];

    it.each(CHOICES)('to %s, and the item is then concluded by the same append', (choice) => {
      const ids = bodyIds(size);
      const last = ids[needed - 1] ?? '';
      given(...roster, submitted(content), ...votes(ids.slice(0, needed - 1), choice))
        .when(aVote({ choice, content }), by(last))
        .then(voted(last, { choice, content }), {
          type: 'DecisionConcluded',
          data: {
            decisionId: DECISION,
            version: 1,
            contentHash: sha256Of(content),
            outcome: outcomes[choice],
            tally: { body: size, needed, approve: 0, reject: 0, return: 0, [choice]: needed },
          },
        });
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
