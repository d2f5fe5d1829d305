import { describe, expect, it } from '@jest/globals';
import type { DecisionModel } from '../../../domain/access/decision-model';
import type { PersonId } from '../../../domain/access/role';
import type { DecisionContent } from '../../../domain/decision/content';
import { handsOn } from '../../../domain/decision/interest';
import type { Rule } from '../../../domain/decision/rule';
import {
  DECISION,
  NAME,
  NAMED,
  aDecisionContent,
  aVersion,
  aVote,
  concluded,
  revises,
  shown,
  submits,
  submitted,
  voted,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, happened, type TestLedger } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  SECRETARY,
  aRoster,
  delegated,
  mandated,
  member,
  modelSet,
  recorded,
} from '../../support/people';

const MODELS: readonly DecisionModel[] = [
  { kind: 'majority', quorum: 1 },
  { kind: 'all' },
  { kind: 'atLeast', votes: 1 },
  { kind: 'chiefExecutive' },
];
const SIZE = 5;
const BODY = [CHAIR, member(1), member(2), member(3), member(4)];
/** Who may be at the keyboard: the coordinator, or a member of the body who is coordinator too. */
const WRITERS = [COORDINATOR, CHAIR, member(1)];
const RECOMMENDERS = [COORDINATOR, CHAIR, member(1)];

const rosterWith = (writer: PersonId) => [
  ...aRoster(SIZE),
  ...(writer === COORDINATOR ? [] : [recorded(writer, 'coordinator')]),
];

const stateOf = (ledger: TestLedger) => {
  const decision = ledger.state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot test: the item was never put forward');
  return decision;
};

/** What an item has come to: its outcome, or that it is open. */
const outcomeIn = (ledger: TestLedger) => {
  const decision = stateOf(ledger);
  return decision.state === 'concluded' ? decision.outcome : 'open';
};

/** Somebody answers what stands now, from a card that is up to date. */
function answer(
  ledger: TestLedger,
  who: PersonId,
  choice: 'approve' | 'reject',
  onBehalfOf: PersonId | null = null,
) {
  const { version, content, votes } = stateOf(ledger);
  const seat = onBehalfOf ?? who;
  const answerNo = votes.filter((one) => (one.onBehalfOf?.personId ?? one.personId) === seat).length + 1;
  return ask(ledger, aVote({ choice, version, content, answerNo, onBehalfOf }), by(who), NOW);
}

function addConditions(ledger: TestLedger, who: PersonId) {
  const { version, content, votes } = stateOf(ledger);
  const answerNo = votes.filter((one) => one.personId === who).length + 1;
  const conditions = [{ text: 'Øvelse holdt', ownerId: COORDINATOR, dueOn: '2027-03-01' }];
  const seen = shown({ version, content, answerNo });
  const command = {
    type: 'ApproveWithConditions',
    ...seen,
    conditions,
    people: NAMED,
    reason: null,
  } as const;
  return ask(ledger, command, by(who), NOW);
}

it('goes by who acted: each version’s writer and recommender together, and each who set conditions alone', () => {
  const content = aDecisionContent({ recommenderId: member(2) });
  const versions = [
    aVersion(content, COORDINATOR),
    aVersion(aDecisionContent({ recommenderId: member(3) }), CHAIR, { version: 2, cause: 'revised' }),
    aVersion(content, member(1), { version: 3, cause: 'conditions' }),
  ];
  expect(handsOn({ versions }).map((one) => [...one].sort())).toEqual([
    [CHAIR, COORDINATOR, member(2), member(3)].sort(),
    [member(1)],
  ]);
});

describe('whoever put an item forward or recommended it', () => {
  for (const model of MODELS)
    for (const writer of WRITERS)
      for (const recommenderId of RECOMMENDERS) {
        const own = [...new Set([writer, recommenderId])].filter((one) => BODY.includes(one));
        const others = BODY.filter((one) => !own.includes(one));
        const told = `${model.kind}, put forward by ${writer}, recommended by ${recommenderId}`;
        const begun = () => {
          const ledger = aLedgerOf(...rosterWith(writer), modelSet(model));
          ask(ledger, submits(aDecisionContent({ recommenderId })), by(writer), NOW);
          return ledger;
        };

        it(`never approves it alone against the others: ${told}`, () => {
          const ledger = begun();
          for (const one of [...others.slice(1), ...own]) {
            answer(ledger, one, own.includes(one) ? 'approve' : 'reject');
            if (own.length > 0) expect(outcomeIn(ledger)).not.toBe('approved');
          }
          // The chair hears everybody before they decide, so the last one and the chair answer at the end.
          answer(ledger, others[0] ?? '', 'reject');
          for (const one of own) answer(ledger, one, 'approve');
          expect(['rejected', 'open']).toContain(outcomeIn(ledger));
        });

        it(`approves it together with one of the others where that is enough: ${told}`, () => {
          const ledger = begun();
          const last = (one: PersonId) => (one === CHAIR ? 1 : 0);
          for (const one of [...BODY].sort((a, b) => last(a) - last(b))) answer(ledger, one, 'approve');
          expect(outcomeIn(ledger)).toBe('approved');
        });
      }

  it('is turned down when all the others have answered otherwise: it does not wait without a word', () => {
    const ledger = aLedgerOf(...rosterWith(CHAIR), modelSet({ kind: 'chiefExecutive' }));
    ask(ledger, submits(), by(CHAIR), NOW);
    for (const one of BODY.slice(1)) answer(ledger, one, 'reject');
    expect(outcomeIn(ledger)).toBe('open');
    expect(answer(ledger, CHAIR, 'approve').ok).toBe(true);
    expect(outcomeIn(ledger)).toBe('rejected');
  });

  it('may turn down their own item', () => {
    const ledger = aLedgerOf(...rosterWith(CHAIR), modelSet({ kind: 'chiefExecutive' }));
    ask(ledger, submits(), by(CHAIR), NOW);
    for (const one of BODY.slice(1)) answer(ledger, one, 'approve');
    answer(ledger, CHAIR, 'reject');
    expect(outcomeIn(ledger)).toBe('rejected');
  });

  it('counts also when it was an earlier version that they wrote', () => {
    const ledger = aLedgerOf(...rosterWith(CHAIR), modelSet({ kind: 'atLeast', votes: 1 }));
    ask(ledger, submits(), by(CHAIR), NOW);
    ask(ledger, revises(aDecisionContent({ title: 'Rettet' })), by(COORDINATOR), NOW);
    answer(ledger, CHAIR, 'approve');
    expect(outcomeIn(ledger)).toBe('open');
    answer(ledger, member(1), 'approve');
    expect(outcomeIn(ledger)).toBe('approved');
  });

  it('counts when they revised what another had put forward', () => {
    const ledger = aLedgerOf(...rosterWith(CHAIR), modelSet({ kind: 'atLeast', votes: 1 }));
    ask(ledger, submits(), by(COORDINATOR), NOW);
    ask(ledger, revises(aDecisionContent({ title: 'Rettet' })), by(CHAIR), NOW);
    answer(ledger, CHAIR, 'approve');
    expect(outcomeIn(ledger)).toBe('open');
  });

  it('counts when they were the recommender of an earlier version', () => {
    const ledger = aLedgerOf(...aRoster(SIZE), modelSet({ kind: 'atLeast', votes: 1 }));
    ask(ledger, submits(aDecisionContent({ recommenderId: CHAIR })), by(COORDINATOR), NOW);
    ask(ledger, revises(aDecisionContent({ recommenderId: COORDINATOR })), by(COORDINATOR), NOW);
    answer(ledger, CHAIR, 'approve');
    expect(outcomeIn(ledger)).toBe('open');
  });

  it('approves nothing by answering for another as well, nor by letting a deputy answer for them', () => {
    const roster = [...rosterWith(CHAIR), modelSet({ kind: 'atLeast', votes: 1 })];
    const ledger = aLedgerOf(
      ...roster,
      mandated(CHAIR, member(1)),
      mandated(DEPUTY, CHAIR, { mandateId: 'F-002' }),
    );
    ask(ledger, submits(), by(CHAIR), NOW);
    answer(ledger, CHAIR, 'approve', member(1));
    answer(ledger, DEPUTY, 'approve', CHAIR);
    expect(outcomeIn(ledger)).toBe('open');
    answer(ledger, member(1), 'approve');
    expect(outcomeIn(ledger)).toBe('approved');
  });

  it('does not approve it alone in what the secretary wrote of a meeting', () => {
    const ledger = aLedgerOf(...rosterWith(CHAIR), modelSet({ kind: 'atLeast', votes: 1 }));
    ask(ledger, submits(), by(CHAIR), NOW);
    const { version, contentHash } = stateOf(ledger);
    const item = { decisionId: DECISION, version, contentHash };
    ask(ledger, { type: 'PlanMeeting', on: '2026-11-02', items: [DECISION] }, by(SECRETARY), NOW);
    const items = [{ ...item, decided: 'approve', note: 'Godkendt' }] as const;
    const present = [CHAIR, member(1)];
    ask(ledger, { type: 'RecordMeeting', meetingId: 'M-2026-001', present, items }, by(SECRETARY), NOW);
    const confirm = (who: PersonId) =>
      ask(
        ledger,
        {
          type: 'ConfirmMeeting',
          meetingId: 'M-2026-001',
          recordNo: 1,
          onBehalfOf: null,
          voter: NAME,
          absent: null,
          answers: [{ ...item, answerNo: 1, choice: 'approve', reason: null, until: null }],
        },
        by(who),
        NOW,
      );
    expect(confirm(CHAIR).ok).toBe(true);
    expect(outcomeIn(ledger)).toBe('open');
    confirm(member(1));
    expect(outcomeIn(ledger)).toBe('approved');
  });
});

describe('whoever sets a condition', () => {
  it.each(MODELS)('never approves it alone against the others: %j', (model) => {
    const ledger = aLedgerOf(...aRoster(SIZE), modelSet(model));
    ask(ledger, submits(), by(COORDINATOR), NOW);
    for (const one of BODY.slice(1)) answer(ledger, one, 'reject');
    if (outcomeIn(ledger) !== 'open') return;
    addConditions(ledger, CHAIR);
    expect(stateOf(ledger).version).toBe(2);
    expect(outcomeIn(ledger)).toBe('open');
    for (const one of BODY.slice(1)) answer(ledger, one, 'reject');
    expect(['open', 'rejected']).toContain(outcomeIn(ledger));
  });

  it('is approved by one other, who may have set a condition too', () => {
    const ledger = aLedgerOf(...aRoster(2), modelSet({ kind: 'all' }));
    ask(ledger, submits(), by(COORDINATOR), NOW);
    addConditions(ledger, CHAIR);
    addConditions(ledger, member(1));
    expect(outcomeIn(ledger)).toBe('open');
    answer(ledger, CHAIR, 'approve');
    expect(outcomeIn(ledger)).toBe('approved');
  });
});

describe('a delegate', () => {
  const content = (changes: Partial<DecisionContent> = {}) =>
    aDecisionContent({ level: 'delegate', delegationId: 'G-001', ...(changes as object) });
  const roster = [...aRoster(3), recorded(DELEGATE, 'director'), delegated(DELEGATE)];
  const rule: Rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE };

  it('does not decide what they put forward or recommended themselves', () => {
    given(...roster, recorded(DELEGATE, 'coordinator'))
      .when(submits(content()), by(DELEGATE))
      .thenRefused('recommender-only-approver');
    given(...roster)
      .when(submits(content({ recommenderId: DELEGATE })), by(COORDINATOR))
      .thenRefused('recommender-only-approver');
    given(...roster)
      .when(submits(content()), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });

  it('does not decide what they revised, and is asked nothing that they cannot give', () => {
    const put = submitted(content(), DECISION, rule);
    given(...roster, recorded(DELEGATE, 'coordinator'), put)
      .when(revises(content({ title: 'Rettet' })), by(DELEGATE))
      .thenRefused('recommender-only-approver');
    given(...roster, happened(put, NOW, DELEGATE))
      .when(aVote({ content: content() }), by(DELEGATE))
      .thenTypes('VoteCast');
  });

  it('does not set the conditions of what they alone accept', () => {
    const conditions = [{ text: 'Øvelse holdt', ownerId: COORDINATOR, dueOn: '2027-03-01' }];
    given(...roster, submitted(content(), DECISION, rule))
      .when(
        {
          type: 'ApproveWithConditions',
          ...shown({ content: content() }),
          conditions,
          people: NAMED,
          reason: null,
        },
        by(DELEGATE),
      )
      .thenRefused('recommender-only-approver');
  });
});

describe('an item that is put forward', () => {
  it('needs somebody in the body who neither wrote nor recommended it', () => {
    const body = [...aRoster(2), recorded(CHAIR, 'coordinator')];
    given(...body)
      .when(submits(aDecisionContent({ recommenderId: member(1) })), by(CHAIR))
      .thenRefused('recommender-only-approver');
    given(...body)
      .when(submits(aDecisionContent({ recommenderId: member(1) })), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
    given(...body)
      .when(submits(aDecisionContent({ recommenderId: CHAIR })), by(CHAIR))
      .thenTypes('DecisionSubmitted');
  });
});

describe('what was approved before the rule became stricter', () => {
  it('stays as it was decided', () => {
    const put = submitted(aDecisionContent({ ownerId: CHAIR }), DECISION, {
      by: 'body',
      model: { kind: 'chiefExecutive' },
    });
    const { state } = aLedgerOf(
      ...rosterWith(CHAIR),
      happened(put, NOW, CHAIR),
      voted(member(1), { choice: 'reject', content: put.data.content }),
      voted(CHAIR, { content: put.data.content }),
      happened(concluded('approved', { approve: 1 }, { content: put.data.content }), inDays(1)),
    );
    expect(state.decisions.get(DECISION)).toMatchObject({ state: 'concluded', outcome: 'approved' });
  });
});
