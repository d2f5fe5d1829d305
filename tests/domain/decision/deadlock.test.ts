import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { managementBodyOn, rolesOn } from '../../../domain/access/access';
import type { DecisionModel } from '../../../domain/access/decision-model';
import { addDays, danishDate, type Instant } from '../../../domain/calendar/danish-time';
import type { Deadlock } from '../../../domain/decision/deadlock';
import { deadlockOf } from '../../../domain/decision/why-undecidable';
import { openOrSettledConflict, seatsOf } from '../../../domain/decision/seats';
import { settlers } from '../../../domain/decision/settlement';
import { dueNotices } from '../../../domain/delivery/due-notices';
import type { LedgerEvent } from '../../../domain/event';
import { fold } from '../../../domain/evolve';
import {
  DECISION,
  NAME,
  aDecisionContent,
  aVote,
  conflictDeclared,
  conflictSettled,
  revises,
  submits,
  submitted,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, type TestLedger } from '../../support/ledger';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  acting,
  aRoster,
  delegated,
  ended,
  member,
  modelSet,
  recorded,
} from '../../support/people';
import { plan, play } from '../../support/random-history';
import { untilMet } from '../../support/until-met';

const put = (model: DecisionModel, changes: Parameters<typeof aDecisionContent>[0] = {}) =>
  submitted(aDecisionContent(changes), DECISION, { by: 'body', model });
const whyOf = (history: readonly LedgerEvent[], now: Instant = NOW): Deadlock | undefined => {
  const { state } = aLedgerOf(...history);
  const decision = state.decisions.get(DECISION);
  return decision && deadlockOf(decision, state.access, danishDate(now));
};
const leaving = (...numbers: number[]) => numbers.map((number) => ended(member(number), 'member', YESTERDAY));
const byDelegate = submitted(aDecisionContent({ level: 'delegate', delegationId: 'G-001' }), DECISION, {
  by: 'delegate',
  delegationId: 'G-001',
  delegateId: DELEGATE,
});

/** Every way in which a body comes to be unable to decide what is before it, and what makes it able again. */
const CASES: readonly (readonly [
  what: string,
  history: LedgerEvent[],
  why: Deadlock,
  mended: LedgerEvent[],
])[] = [
  [
    'nobody is left in the body',
    [...aRoster(1), put({ kind: 'all' }), ended(CHAIR, 'chair', YESTERDAY)],
    { why: 'bodyEmpty' },
    [recorded(member(7), 'member')],
  ],
  [
    'the delegation has ended',
    [...aRoster(3), delegated(DELEGATE, { to: YESTERDAY }), byDelegate],
    { why: 'delegationEnded' },
    [],
  ],
  [
    'everybody is conflicted',
    [
      ...aRoster(2),
      put({ kind: 'all' }),
      conflictDeclared(CHAIR),
      conflictSettled(CHAIR),
      conflictDeclared(member(1)),
      conflictSettled(member(1)),
    ],
    { why: 'everybodyConflicted' },
    [recorded(member(7), 'member')],
  ],
  [
    'more must have answered than there are members',
    [...aRoster(4), put({ kind: 'majority', quorum: 4 }), ...leaving(3)],
    { why: 'quorumAboveSeats', needed: 4, seats: 3 },
    [recorded(member(7), 'member')],
  ],
  [
    'more must approve than there are members',
    [...aRoster(4), put({ kind: 'atLeast', votes: 3 }), ...leaving(2, 3)],
    { why: 'votesAboveSeats', needed: 3, seats: 2 },
    [recorded(member(7), 'member')],
  ],
  [
    'the chief executive decides and there is none',
    [...aRoster(3), put({ kind: 'chiefExecutive' }), ended(CHAIR, 'chair', YESTERDAY)],
    { why: 'noChair' },
    [acting(member(1))],
  ],
  [
    'the chief executive decides and two are registered',
    [...aRoster(3), put({ kind: 'chiefExecutive' }), recorded(member(1), 'chair')],
    { why: 'severalChairs', chairs: 2 },
    [ended(member(1), 'chair', YESTERDAY)],
  ],
  [
    'only the one who recommended it is left',
    [...aRoster(2), put({ kind: 'all' }, { recommenderId: CHAIR }), ...leaving(1)],
    { why: 'onlyAuthors' },
    [recorded(member(7), 'member')],
  ],
];

describe('an item that the body cannot decide as it is', () => {
  it.each(CASES)('says so, and why: %s', (_what, history, why) => {
    expect(whyOf(history)).toEqual(why);
  });

  it.each(CASES.filter(([, , , mended]) => mended.length > 0))(
    'says nothing any more once that is put right: %s',
    (_what, history, _why, mended) => {
      expect(whyOf([...history, ...mended])).toBeUndefined();
    },
  );

  it.each(CASES)('reminds nobody of it, and tells the coordinator: %s', (_what, history) => {
    const { state } = aLedgerOf(...history);
    const told = dueNotices(state, inDays(40));
    const about = told.map(({ subject, recipient }) => [
      subject.kind === 'notice' ? subject.notice : subject.kind,
      recipient.kind === 'person' ? recipient.personId : 'channel',
    ]);
    expect(about).toEqual([['undecidable', COORDINATOR]]);
    expect(dueNotices(state, inDays(60)).map(({ id }) => id)).toEqual(told.map(({ id }) => id));
  });

  it.each(CASES)('is never put before it: %s', (_what, history, why) => {
    const before = history.filter(
      (one) => one.type !== 'DecisionSubmitted' && !one.type.startsWith('Conflict'),
    );
    const model = history.find((one) => one.type === 'DecisionSubmitted')?.data.rule;
    if (why.why === 'everybodyConflicted' || model === undefined) return;
    const delegated_ = model.by === 'delegate';
    const content = aDecisionContent({
      ...(delegated_ ? { level: 'delegate', delegationId: 'G-001' } : {}),
      ownerId: COORDINATOR,
      recommenderId: why.why === 'onlyAuthors' ? CHAIR : COORDINATOR,
    });
    const rule = delegated_ ? [] : [modelSet(model.model)];
    const { answer } = given(...before, ...rule).when(submits(content), by(COORDINATOR));
    expect(answer).toBe(
      {
        bodyEmpty: 'body-empty',
        delegationEnded: 'delegation-not-valid',
        onlyAuthors: 'recommender-only-approver',
      }[why.why as string] ?? 'undecidable',
    );
  });

  it('is not put forward in a new version either, and another rule helps', () => {
    const history = [...aRoster(4), put({ kind: 'atLeast', votes: 3 }), ...leaving(2, 3)];
    const again = revises(aDecisionContent({ title: 'Rettet' }));
    given(...history, modelSet({ kind: 'atLeast', votes: 3 }))
      .when(again, by(COORDINATOR))
      .thenRefused('undecidable', { deadlock: { why: 'votesAboveSeats', needed: 3, seats: 2 } });
    given(...history, modelSet({ kind: 'atLeast', votes: 2 }))
      .when(again, by(COORDINATOR))
      .thenTypes('DecisionRevised');
  });

  it('is one that awaits answers: what is decided or withdrawn is never called so', () => {
    for (const [, history] of CASES) {
      const withdrawn: LedgerEvent = {
        type: 'DecisionWithdrawn',
        data: { decisionId: DECISION, reason: 'Ikke aktuel' },
      };
      expect(whyOf([...history, withdrawn])).toBeUndefined();
    }
  });
});

describe('a way of deciding', () => {
  const sets = (model: DecisionModel, from = TODAY) =>
    ({ type: 'SetDecisionModel', model: { model, from, caseNumber: '26/1' } }) as const;

  it.each([
    ['a quorum of all four', { kind: 'majority', quorum: 4 }, 'allowed'],
    ['a quorum above the members', { kind: 'majority', quorum: 5 }, 'undecidable'],
    ['as many approvals as members', { kind: 'atLeast', votes: 4 }, 'allowed'],
    ['more approvals than members', { kind: 'atLeast', votes: 5 }, 'undecidable'],
    ['the chief executive', { kind: 'chiefExecutive' }, 'allowed'],
  ] as const)('is refused where the body of that day could not meet it: %s', (_what, model, answer) => {
    expect(given(...aRoster(4)).when(sets(model), by(COORDINATOR)).answer).toBe(answer);
  });

  it('is looked at on the day from which it holds', () => {
    const later = [...aRoster(4), recorded(member(7), 'member', TOMORROW)];
    expect(given(...later).when(sets({ kind: 'atLeast', votes: 5 }), by(COORDINATOR)).answer).toBe(
      'undecidable',
    );
    expect(given(...later).when(sets({ kind: 'atLeast', votes: 5 }, TOMORROW), by(COORDINATOR)).answer).toBe(
      'allowed',
    );
  });

  it('that asks for a chair needs one', () => {
    const vacant = [...aRoster(4), ended(CHAIR, 'chair', YESTERDAY)];
    given(...vacant)
      .when(sets({ kind: 'chiefExecutive' }), by(COORDINATOR))
      .thenRefused('undecidable', { deadlock: { why: 'noChair' } });
    given(...vacant, acting(member(1)))
      .when(sets({ kind: 'chiefExecutive' }), by(COORDINATOR))
      .thenTypes('DecisionModelSet');
  });

  it('can be set before anybody is registered', () => {
    given(recorded(COORDINATOR, 'coordinator'))
      .when(sets({ kind: 'majority', quorum: 5 }), by(COORDINATOR))
      .thenTypes('DecisionModelSet');
  });
});

/** Everybody who may settles the open conflicts and approves, the chair last; until it is concluded. */
function tryToConclude(ledger: TestLedger, decisionId: string, now: Instant): boolean {
  const on = danishDate(now);
  const current = () => {
    const decision = ledger.state.decisions.get(decisionId);
    if (decision === undefined) throw new Error('Cannot test: it was there');
    return decision;
  };
  for (const { personId, settled } of current().conflicts) {
    if (settled !== null) continue;
    for (const seat of settlers(ledger.state, current(), personId, on)) {
      const finding = { finding: 'notConflicted', onBehalfOf: null, settler: NAME } as const;
      ask(ledger, { type: 'SettleConflict', decisionId, personId, ...finding }, by(seat), now);
    }
  }
  ask(ledger, { type: 'ConcludeDecision', decisionId }, byTheClock, now);
  const isChair = (seat: string) => (rolesOn(ledger.state.access, seat, on).includes('chair') ? 1 : 0);
  const seats = [...seatsOf(current(), ledger.state.access, on)].sort((a, b) => isChair(a) - isChair(b));
  for (const seat of seats) {
    if (openOrSettledConflict(current(), seat) !== undefined) continue;
    const { version, contentHash, votes, state } = current();
    if (state !== 'awaitingApproval') break;
    const answerNo = votes.filter((one) => (one.onBehalfOf?.personId ?? one.personId) === seat).length + 1;
    // A reason that is new each time, so that the answer is another one than before.
    const seen = {
      ...aVote({ answerNo, reason: `Nu ${String(answerNo)}` }),
      decisionId,
      version,
      contentHash,
    };
    ask(ledger, seen, by(seat), now);
  }
  return current().state === 'concluded';
}

it('whatever happens and on whatever day, an open item can be decided or says why not', async () => {
  const seen = { stuck: 0, decided: 0 };
  await untilMet(
    () => {
      fc.assert(
        fc.property(plan, fc.constantFrom(0, 1, 9, 40), fc.nat(4), (each, days, leavers) => {
          const { ledger } = play(each);
          const { entries, state } = ledger;
          const on = addDays(danishDate(state.lastAt ?? NOW), days);
          const body = managementBodyOn(state.access, on);
          // Some leave at the end, the chair mostly among them: then rules come to ask for more than there is.
          for (const personId of leavers % 2 === 0 ? body.slice(0, leavers) : body.slice(-leavers))
            for (const role of ['chair', 'member'] as const)
              ask(
                ledger,
                { type: 'EndMembership', personId, role, to: on },
                by(COORDINATOR),
                `${on}T20:00:00.000Z`,
              );
          // Whoever is asked says yes to it.
          for (const { changeId, state: stands } of [...state.changes.values()])
            for (const personId of stands === 'awaited' ? [...body, ADMINISTRATOR] : [])
              ask(ledger, { type: 'ConfirmChange', changeId }, by(personId), `${on}T21:00:00.000Z`);
          const now = `${addDays(on, 1)}T22:30:00.000Z`;
          for (const decision of state.decisions.values()) {
            if (decision.state !== 'awaitingApproval') continue;
            const fresh: TestLedger = { entries: [...entries], state: fold(entries) };
            const isDecided = tryToConclude(fresh, decision.decisionId, now);
            const after = fresh.state.decisions.get(decision.decisionId);
            const why = after && deadlockOf(after, fresh.state.access, danishDate(now));
            expect([decision.decisionId, isDecided || why !== undefined]).toEqual([
              decision.decisionId,
              true,
            ]);
            seen[isDecided ? 'decided' : 'stuck'] += 1;
          }
        }),
        { numRuns: 60 },
      );
    },
    () => Math.min(seen.stuck, seen.decided) > 5,
  );
  expect(seen.stuck).toBeGreaterThan(5);
  expect(seen.decided).toBeGreaterThan(5);
});
