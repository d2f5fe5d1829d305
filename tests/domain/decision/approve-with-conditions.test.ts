import { describe, expect, it } from '@jest/globals';
import type { DecisionCommand } from '../../../domain/decision/commands';
import { staleSeats, unanswered } from '../../../domain/decision/decision-abilities';
import { DECISION_MOST } from '../../../domain/decision/decision-limits';
import type { DecisionEvent } from '../../../domain/decision/events';
import { momentOf, standing } from '../../../domain/decision/standing';
import { givenAnswer } from '../../../domain/decision/with-conditions';
import { decisionCard } from '../../../bot/cards/decision/decision-card';
import { allText } from '../../support/card-parts';
import { aScene } from '../../support/scenes';
import { dueNotices } from '../../../domain/delivery/due-notices';
import {
  DECISION,
  NAMED,
  aCondition,
  aDecisionContent,
  aTally,
  aVote,
  anAnnex,
  concluded,
  conditionFulfilled,
  shown,
  submitted,
  voted,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, happened } from '../../support/ledger';
import {
  AUDITOR,
  CHAIR,
  COORDINATOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  bodyIds,
  ended,
  member,
} from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

type WithConditions = Extract<DecisionCommand, { type: 'ApproveWithConditions' }>;

const added = { text: 'Nødlister er afprøvet', ownerId: member(1), dueOn: '2026-12-01' };
const withCondition = aDecisionContent({ conditions: [aCondition()] });
const before = [...aRoster(), submitted()];

const asks = (
  changes: Partial<WithConditions> = {},
  answer: Parameters<typeof shown>[0] = {},
): WithConditions => ({
  type: 'ApproveWithConditions',
  conditions: [added],
  reason: null,
  people: NAMED,
  ...shown(answer),
  ...changes,
});

const newVersion: Extract<DecisionEvent, { type: 'ConditionsAdded' }> = {
  type: 'ConditionsAdded',
  data: {
    decisionId: DECISION,
    version: 2,
    contentHash: sha256Of(withCondition),
    people: NAMED.filter(({ personId }) => personId === member(1)),
    added: [aCondition()],
  },
};

describe('an approval with conditions', () => {
  it('makes them part of the content: a new version, approved by who added them', () => {
    given(...before)
      .when(asks(), by(member(2)))
      .then(newVersion, voted(member(2), { content: withCondition, version: 2 }));
  });

  it('makes the answers of the others stale, and they are renewed with one press', () => {
    const ledger = aLedgerOf(...before, voted(CHAIR), voted(member(1)));
    ask(ledger, asks(), by(member(2)), NOW);
    const decision = ledger.state.decisions.get(DECISION);
    if (decision === undefined) throw new Error('Cannot test: the item is not there');
    expect(decision).toMatchObject({ state: 'awaitingApproval', version: 2 });
    expect(staleSeats(decision, ledger.state.access, TODAY)).toEqual([CHAIR, member(1)]);
    expect(unanswered(decision, ledger.state.access, TODAY)).toEqual([
      CHAIR,
      member(1),
      member(3),
      member(4),
    ]);
    const renewal = aVote({ content: withCondition, version: 2, answerNo: 2 });
    ask(ledger, renewal, by(CHAIR), NOW);
    expect(ledger.state.decisions.get(DECISION)?.state).toBe('awaitingApproval');
    ask(ledger, renewal, by(member(1)), NOW);
    expect(ledger.state.decisions.get(DECISION)).toMatchObject({
      state: 'concluded',
      outcome: 'approved',
      tally: aTally({ approve: 3 }),
    });
    expect(standing(decision, momentOf(NOW))).toBe('awaitingApproval');
  });

  it('stands as it did when up to version 4 the whole item was written with them', () => {
    const whole: DecisionEvent = {
      type: 'DecisionRevised',
      data: {
        decisionId: DECISION,
        version: 2,
        content: withCondition,
        contentHash: sha256Of(withCondition),
        rule: submitted().data.rule,
        people: NAMED,
        cause: 'conditions',
        note: null,
      },
    };
    const [then, now] = [whole, newVersion].map((brought) => {
      const answer = voted(member(2), { content: withCondition, version: 2 });
      const { state } = aLedgerOf(...before, happened(brought, NOW, member(2)), answer);
      const { last: _last, ...item } = state.decisions.get(DECISION)!;
      return { ...item, votes: item.votes.map((vote) => givenAnswer(item, vote)) };
    });
    expect(now).toEqual(then);
  });

  it('leaves a card of the version before without effect', () => {
    given(...before, newVersion, voted(member(2), { content: withCondition, version: 2 }))
      .when(aVote(), by(CHAIR))
      .thenRefused('content-changed', { decisionId: DECISION });
  });

  it('adds to the conditions that are there, numbered on', () => {
    given(...aRoster(), submitted(withCondition))
      .when(asks({}, { content: withCondition }), by(CHAIR))
      .thenTypes('ConditionsAdded', 'VoteCast');
    const ledger = aLedgerOf(...aRoster(), submitted(withCondition));
    ask(
      ledger,
      asks({ conditions: [{ ...added, text: ' Et vilkår til ' }] }, { content: withCondition }),
      by(CHAIR),
      NOW,
    );
    expect(
      ledger.state.decisions.get(DECISION)?.content.conditions.map((one) => [one.conditionId, one.text]),
    ).toEqual([
      ['V1', 'Nødlister er afprøvet'],
      ['V2', 'Et vilkår til'],
    ]);
  });

  it('pressed twice is one', () => {
    const ledger = aLedgerOf(...before);
    ask(ledger, asks(), by(member(2)), NOW);
    const { length } = ledger.entries;
    expect(ask(ledger, asks(), by(member(2)), inDays(1))).toEqual({ ok: true, value: [] });
    expect(ledger.entries).toHaveLength(length);
  });

  it('is not the same press about another version', () => {
    const ledger = aLedgerOf(...before);
    ask(ledger, asks(), by(member(2)), NOW);
    const later = { ...asks(), version: 2 };
    expect(ask(ledger, later, by(member(2)), NOW)).toMatchObject({ refusal: { code: 'already-voted' } });
  });

  it('is never taken for a plain approval that was given before, nor the other way round', () => {
    given(...before, voted(CHAIR))
      .when(asks(), by(CHAIR))
      .thenRefused('already-voted', { choice: 'approve' });
    const ledger = aLedgerOf(...before);
    ask(ledger, asks(), by(member(2)), NOW);
    expect(ask(ledger, aVote(), by(member(2)), NOW)).toMatchObject({
      ok: false,
      refusal: { code: 'already-voted' },
    });
  });

  it('may come after a plain approval, as the next answer', () => {
    given(...before, voted(CHAIR))
      .when(asks({}, { answerNo: 2 }), by(CHAIR))
      .thenTypes('ConditionsAdded', 'VoteCast');
  });

  it('of the last one needed settles nothing: the others have not seen the conditions', () => {
    given(...before, voted(CHAIR), voted(member(1)))
      .when(asks(), by(member(2)))
      .thenTypes('ConditionsAdded', 'VoteCast');
  });

  it('in a body of one would leave nobody else to approve the conditions, and is refused', () => {
    given(...aRoster(1), submitted(aDecisionContent({ ownerId: CHAIR })))
      .when(
        asks(
          { conditions: [{ ...added, ownerId: CHAIR }] },
          { content: aDecisionContent({ ownerId: CHAIR }) },
        ),
        by(CHAIR),
      )
      .thenRefused('recommender-only-approver');
  });

  it.each([
    ['no condition', { conditions: [] }, 'text-missing'],
    ['a condition without words', { conditions: [{ ...added, text: ' ' }] }, 'text-missing'],
    ['a condition for nobody', { conditions: [{ ...added, ownerId: OUTSIDER }] }, 'unknown-person'],
    ['a condition due yesterday', { conditions: [{ ...added, dueOn: YESTERDAY }] }, 'date-in-past'],
    ['a condition due on no day', { conditions: [{ ...added, dueOn: '2026-11-31' }] }, 'date-invalid'],
    ['a reason of 2001 characters', { reason: 'x'.repeat(2001) }, 'text-too-long'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...before)
      .when(asks(changes), by(CHAIR))
      .thenRefused(code);
  });

  it('has at least one of them, and no more than an answer may bring', () => {
    const most = DECISION_MOST.conditionsOfAnAnswer;
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...added, text: `Vilkår ${String(index)}` }));
    given(...before)
      .when(asks({ conditions: [] }), by(member(2)))
      .thenRefused('text-missing', { field: 'condition' });
    given(...before)
      .when(asks({ conditions: many(most) }), by(member(2)))
      .thenTypes('ConditionsAdded', 'VoteCast');
    given(...before)
      .when(asks({ conditions: many(most + 1) }), by(member(2)))
      .thenRefused('list-too-long', { field: 'conditions', most });
  });

  it('is for those who may answer: not for others, nor once it is concluded', () => {
    for (const who of [COORDINATOR, SECRETARY, AUDITOR, OUTSIDER])
      given(...before)
        .when(asks(), by(who))
        .thenRefused('not-in-body');
    given(...before, concluded('approved'))
      .when(asks(), by(CHAIR))
      .thenRefused('decision-concluded');
  });
});

describe('a condition', () => {
  const approved = [
    ...aRoster(),
    submitted(withCondition),
    concluded('approved', {}, { content: withCondition }),
  ];
  type Fulfils = Extract<DecisionCommand, { type: 'FulfilCondition' }>;
  const fulfils = (changes: Partial<Fulfils> = {}): Fulfils => ({
    type: 'FulfilCondition',
    decisionId: DECISION,
    conditionId: 'V1',
    note: 'Afprøvet i uge 47',
    evidence: anAnnex({ fileName: 'bevis.pdf', contentHash: 'e'.repeat(64) }),
    ...changes,
  });

  it('is met with a note and the file that shows it', () => {
    given(...approved)
      .when(fulfils(), by(COORDINATOR))
      .then(conditionFulfilled());
  });

  it.each([
    ['its owner', member(1), 'allowed'],
    ['the coordinator', COORDINATOR, 'allowed'],
    ['the secretary', SECRETARY, 'allowed'],
    ['another member', member(2), 'not-allowed'],
    ['the chair', CHAIR, 'not-allowed'],
    ['an auditor', AUDITOR, 'not-allowed'],
    ['an outsider', OUTSIDER, 'not-allowed'],
  ] as const)('is reported met by %s: %s', (_who, personId, answer) => {
    expect(given(...approved).when(fulfils(), by(personId)).answer).toBe(answer);
  });

  it('is met by itself, whatever has become of the others', () => {
    const content = aDecisionContent({ conditions: [aCondition(), aCondition({ conditionId: 'V2' })] });
    given(...aRoster(), submitted(content), concluded('approved', {}, { content }), conditionFulfilled())
      .when(fulfils({ conditionId: 'V2' }), by(COORDINATOR))
      .then(conditionFulfilled('V2'));
  });

  it('is not reported met by an owner who has left every role', () => {
    given(...approved, ended(member(1), 'member', YESTERDAY))
      .when(fulfils(), by(member(1)))
      .thenRefused('not-allowed');
  });

  it('may be met on its day, and is too late on the next', () => {
    const on = (date: string) => `${date}T09:00:00.000Z`;
    given(...approved)
      .when(fulfils(), by(COORDINATOR), on('2026-12-01'))
      .thenTypes('ConditionFulfilled');
    given(...approved)
      .when(fulfils(), by(COORDINATOR), on('2026-12-02'))
      .thenRefused('no-longer-in-force', { decisionId: DECISION });
  });

  it('that is met once is met', () => {
    given(...approved, conditionFulfilled())
      .when(fulfils({ note: 'Igen' }), by(COORDINATOR), inDays(60))
      .thenNothing();
  });

  it('needs words, an approval, and to be one of the conditions', () => {
    given(...approved)
      .when(fulfils({ note: ' ' }), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'note' });
    given(...approved)
      .when(fulfils({ conditionId: 'V2' }), by(COORDINATOR))
      .thenRefused('unknown-step', { value: 'V2' });
    given(...aRoster(), submitted(withCondition))
      .when(fulfils(), by(COORDINATOR))
      .thenRefused('not-approved');
    given(...aRoster())
      .when(fulfils(), by(COORDINATOR))
      .thenRefused('unknown-decision');
  });

  it('that is not met on its day lapses the approval the day after, and everybody is told', () => {
    const { state } = aLedgerOf(...approved);
    const decision = state.decisions.get(DECISION);
    if (decision === undefined) throw new Error('Cannot test: the item is not there');
    const noon = (date: string) => `${date}T11:00:00.000Z`;
    expect(standing(decision, momentOf(noon('2026-12-01')))).toBe('openConditions');
    expect(dueNotices(state, noon('2026-12-01'))).toEqual([]);
    expect(standing(decision, momentOf(noon('2026-12-02')))).toBe('lapsed');
    expect(dueNotices(state, noon('2026-12-02')).map((one) => one.id)).toEqual([
      'decision/D-2026-001/lapsed/v1/channel',
      ...[...bodyIds(5), COORDINATOR].map((id) => `decision/D-2026-001/lapsed/v1/${id}`),
    ]);
  });

  it('that was met in time keeps the approval, whatever day it is', () => {
    const { state } = aLedgerOf(...approved, happened(conditionFulfilled(), inDays(10), COORDINATOR));
    const decision = state.decisions.get(DECISION);
    if (decision === undefined) throw new Error('Cannot test: the item is not there');
    expect(standing(decision, momentOf(inDays(9)))).toBe('openConditions');
    expect(standing(decision, momentOf(inDays(10)))).toBe('inForce');
    expect(standing(decision, momentOf(inDays(60)))).toBe('inForce');
    expect(decision.fulfilments).toMatchObject([{ by: COORDINATOR, evidence: { fileName: 'bevis.pdf' } }]);
  });
});

describe('an answer that brought conditions', () => {
  it('is not given again by a plain approval that was meant as the first answer', () => {
    const ledger = aLedgerOf(...before);
    ask(ledger, asks(), by(CHAIR), NOW);
    const { version, contentHash } = ledger.state.decisions.get(DECISION)!;
    expect(ask(ledger, { ...aVote(), version, contentHash }, by(CHAIR), NOW)).toMatchObject({
      refusal: { code: 'already-voted' },
    });
  });

  it('is read as an approval on conditions by whoever gave it; renewing it is an approval of what stands', () => {
    const ledger = aLedgerOf(...before);
    ask(ledger, asks(), by(CHAIR), NOW);
    const { version, contentHash } = ledger.state.decisions.get(DECISION)!;
    ask(ledger, { ...aVote(), version, contentHash }, by(member(1)), inDays(1));
    const decision = ledger.state.decisions.get(DECISION)!;
    expect(decision.votes.map((vote) => [vote.personId, givenAnswer(decision, vote)])).toEqual([
      [CHAIR, 'approveWithConditions'],
      [member(1), 'approve'],
    ]);
    const cardOf = (personId: string, language: 'da' | 'en') =>
      allText(
        decisionCard(
          decision,
          { personId, place: 'person' },
          aScene(ledger.state, { language, now: inDays(1) }),
        ),
      );
    expect(cardOf(CHAIR, 'da')).toContain('Godkendt med vilkår');
    expect(cardOf(CHAIR, 'en')).toContain('Approved with conditions');
    // In everybody's table it stands beside the name, and nobody else's answer is called so.
    expect(cardOf(member(1), 'da').match(/Godkendt med vilkår/g)).toHaveLength(1);
  });
});
