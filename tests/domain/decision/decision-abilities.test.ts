import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROLES, type PersonId, type Role } from '../../../domain/access/role';
import { addDays, danishDate, type Instant } from '../../../domain/calendar/danish-time';
import type { Command } from '../../../domain/command';
import { actionsIn } from '../../../domain/decision/content';
import type { Decision } from '../../../domain/decision/decision';
import {
  decisionAbilitiesOf,
  isOverdue,
  staleSeats,
  unanswered,
} from '../../../domain/decision/decision-abilities';
import type { Oversight } from '../../../domain/oversight';
import {
  DECISION,
  NAME,
  NAMED,
  aDecisionContent,
  anAnnex,
  aVote,
  completionLogged,
  concluded,
  conflictDeclared,
  conflictSettled,
  courseAdded,
  revised,
  submitted,
  voted,
} from '../../support/builders';
import type { RefusalCode } from '../../../domain/refusal';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, answerOf, ask, by } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  OUTSIDER,
  aRoster,
  bodyIds,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { IN_ROLE } from '../../support/every-role';
import { EVERYBODY, plan, play } from '../../support/random-history';

const ROSTER = [
  ...aRoster(),
  recorded('p-left', 'member'),
  ended('p-left', 'member', YESTERDAY),
  recorded('p-next', 'member', TOMORROW),
  mandated(DEPUTY, member(1)),
  delegated(DELEGATE),
];

const found = ({ decisions }: Pick<Oversight, 'decisions'>): Decision => {
  const decision = decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot test: the decision was never submitted');
  return decision;
};

const open = aLedgerOf(...ROSTER, submitted(), voted(CHAIR), voted('p-left')).state;
const settledLedger = aLedgerOf(...ROSTER, submitted());
for (const personId of bodyIds(3)) ask(settledLedger, aVote(), by(personId), NOW);
const settled = settledLedger.state;
const abilities = (state: Oversight, who: PersonId, now = NOW) =>
  decisionAbilitiesOf(state, found(state), who, now);

type Expected = { seat: readonly [PersonId, boolean, number] | null; manages: boolean; follows: boolean };
const nothing: Expected = { seat: null, manages: false, follows: false };

/** What each role may do with an item that awaits answers, of which the chair has given one; a new role has to be added. */
const OF_ROLE: Record<Role, Expected> = {
  chair: { ...nothing, seat: [IN_ROLE.chair, true, 2] },
  member: { ...nothing, seat: [IN_ROLE.member, true, 1] },
  deputy: { ...nothing, seat: [member(1), false, 1] },
  delegate: nothing,
  director: nothing,
  secretary: { ...nothing, follows: true },
  coordinator: { seat: null, manages: true, follows: true },
  auditor: nothing,
  administrator: nothing,
};
const WITHOUT_ROLE: readonly PersonId[] = [OUTSIDER, 'p-left', 'p-next'];
const ROWS: readonly (readonly [PersonId, Expected])[] = [
  ...ROLES.map((role) => [IN_ROLE[role], OF_ROLE[role]] as const),
  ...WITHOUT_ROLE.map((who) => [who, nothing] as const),
];

describe('what a person may do with a decision', () => {
  it.each(ROWS)('while it awaits approval: %s', (who, { seat, manages, follows }) => {
    const may = abilities(open, who);
    expect(may).toMatchObject({ revise: manages, withdraw: manages, journal: follows, revoke: false });
    expect(may.seats.map((one) => [one.seat, one.isOwn, one.answerNo])).toEqual(seat === null ? [] : [seat]);
    expect(may).toMatchObject({ settle: [], conditions: [], actions: [] });
  });

  it.each(ROWS)(
    'once it is concluded nobody may answer, and the chair alone may take it back: %s',
    (who, { follows }) => {
      const may = abilities(settled, who);
      expect(may).toMatchObject({
        seats: [],
        declareConflict: false,
        settle: [],
        revise: false,
        withdraw: false,
      });
      expect(may).toMatchObject({ revoke: who === CHAIR, journal: follows });
    },
  );

  it('is for a new member to answer from their first day', () => {
    expect(abilities(open, 'p-next', inDays(1)).seats.map((one) => one.seat)).toEqual(['p-next']);
  });

  it('is for a deputy to answer for the member, with the number of the member’s next answer', () => {
    const state = aLedgerOf(
      ...ROSTER,
      recorded(DEPUTY, 'director'),
      mandated(DEPUTY, member(1)),
      submitted(),
    ).state;
    expect(abilities(state, DEPUTY).seats).toEqual([
      { seat: member(1), isOwn: false, answerNo: 1, current: null },
    ]);
  });

  it('warns an approver without a course, where local policy wants it, and stops nobody', () => {
    const trained = aLedgerOf(...ROSTER, submitted(), courseAdded(), completionLogged()).state;
    expect(abilities(trained, CHAIR).warnUntrained).toBe(false);
    expect(abilities(trained, member(1))).toMatchObject({
      warnUntrained: true,
      seats: [{ seat: member(1) }],
    });
    expect(abilities(trained, COORDINATOR).warnUntrained).toBe(false);
  });

  it('is for the others to settle a conflict, each for the seats that have not said', () => {
    const state = aLedgerOf(...ROSTER, submitted(), conflictDeclared(member(1))).state;
    expect(abilities(state, CHAIR).settle).toEqual([{ personId: member(1), seats: [CHAIR] }]);
    expect(abilities(state, member(1))).toMatchObject({ seats: [], settle: [], declareConflict: false });
    expect(abilities(state, COORDINATOR).settle).toEqual([]);
    const found = aLedgerOf(
      ...ROSTER,
      submitted(),
      conflictDeclared(member(1)),
      conflictSettled(member(1), 'notConflicted'),
    ).state;
    expect([CHAIR, member(1)].map((who) => abilities(found, who).settle)).toEqual([[], []]);
  });
});

describe('saying to be conflicted', () => {
  const declares = (decided: Oversight, who: PersonId) => abilities(decided, who).declareConflict;

  it('is for whoever may answer, while others are left to take the question over', () => {
    const alone = aLedgerOf(recorded(CHAIR, 'chair'), submitted()).state;
    expect([declares(open, CHAIR), declares(open, COORDINATOR)]).toEqual([true, false]);
    expect(declares(alone, CHAIR)).toBe(false);
  });
});

describe('who has not answered', () => {
  it('is everybody in the body without an answer, in roster order', () => {
    expect(unanswered(found(open), open.access, TODAY)).toEqual([member(1), member(2), member(3), member(4)]);
  });

  it('is also who answered an earlier version', () => {
    const { state } = {
      state: aLedgerOf(...ROSTER, submitted(), voted(CHAIR), revised(aDecisionContent({ title: 'Ny' })))
        .state,
    };
    expect(unanswered(found(state), state.access, TODAY)).toEqual(bodyIds(5));
    expect(staleSeats(found(state), state.access, TODAY)).toEqual([CHAIR]);
  });

  it('is nobody once the decision is concluded', () => {
    expect(unanswered(found(settled), settled.access, TODAY)).toEqual([]);
  });
});

describe('an overdue decision', () => {
  it('is one that still awaits answers on the day after they were asked for', () => {
    expect(isOverdue(found(open), '2026-11-16')).toBe(false);
    expect(isOverdue(found(open), '2026-11-17')).toBe(true);
  });

  it('is never one that is concluded', () => {
    expect(isOverdue(found(settled), '2030-01-01')).toBe(false);
    const returned = aLedgerOf(...ROSTER, submitted(), concluded('returned')).state;
    expect(isOverdue(found(returned), '2030-01-01')).toBe(false);
  });
});

/** What each button asks for when somebody presses it, with everything in the form filled in right. */
function buttons(state: Oversight, decision: Decision, personId: PersonId, now: Instant) {
  const may = decisionAbilitiesOf(state, decision, personId, now);
  const { decisionId, version, contentHash } = decision;
  const today = danishDate(now);
  const pressed: { name: string; isOffered: boolean; command: Command }[] = [];
  const button = (name: string, isOffered: boolean, command: Command) => {
    pressed.push({ name, isOffered, command });
  };
  const seats = [...new Set([...EVERYBODY, personId])];
  for (const seat of seats) {
    const offered = may.seats.find((one) => one.seat === seat);
    const answerNo =
      offered?.answerNo ??
      decision.votes.filter((one) => (one.onBehalfOf?.personId ?? one.personId) === seat).length + 1;
    const isOwn = seat === personId;
    button(`answer for ${seat}`, offered !== undefined, {
      type: 'CastVote',
      decisionId,
      version,
      contentHash,
      answerNo,
      voter: NAME,
      onBehalfOf: isOwn ? null : seat,
      absent: isOwn ? null : NAME,
      choice: 'reject',
      reason: `Ny grund ${String(answerNo)}`,
      until: null,
    });
  }
  const own = may.seats.find((one) => one.isOwn);
  if (own !== undefined)
    button('add conditions', may.addConditions, {
      type: 'ApproveWithConditions',
      decisionId,
      version,
      contentHash,
      answerNo: own.answerNo,
      voter: NAME,
      onBehalfOf: null,
      absent: null,
      reason: null,
      people: NAMED,
      conditions: [{ text: 'Øvelse holdt', ownerId: COORDINATOR, dueOn: addDays(today, 9) }],
    });
  const about = { decisionId, declarer: NAME };
  button('declare', may.declareConflict, { type: 'DeclareConflict', ...about, ground: 'Familie' });
  for (const { personId: concerned, seats: asked } of may.settle)
    for (const seat of asked)
      button(`settle ${concerned} for ${seat}`, true, {
        type: 'SettleConflict',
        decisionId,
        personId: concerned,
        finding: 'conflicted',
        onBehalfOf: seat === personId ? null : seat,
        settler: NAME,
      });
  const content = { ...decision.content, title: `Ny ${String(version)}`, answerBy: today };
  const dated = { ...content, revisitOn: today, conditions: [], supersedes: null };
  const recommenderId = COORDINATOR;
  if (dated.level !== 'delegate' && dated.kind !== 'riskAcceptance' && dated.kind !== 'treatmentPlan')
    button('revise', may.revise, {
      type: 'ReviseDecision',
      decisionId,
      version,
      people: NAMED,
      note: 'Rettet',
      content: { ...dated, recommenderId },
    });
  button('withdraw', may.withdraw, { type: 'WithdrawDecision', decisionId, reason: 'Ikke aktuel' });
  button('revoke', may.revoke, { type: 'RevokeDecision', decisionId, reason: 'Bristet', revoker: NAME });
  const documentNumber = `DOK-${now}`;
  button('journal', may.journal, { type: 'JournalDecision', decisionId, caseNumber: '26/1', documentNumber });
  for (const { conditionId } of decision.content.conditions)
    button(`fulfil ${conditionId}`, may.conditions.includes(conditionId), {
      type: 'FulfilCondition',
      decisionId,
      conditionId,
      note: 'Opfyldt',
      evidence: anAnnex(),
    });
  for (const { actionId } of actionsIn(decision.content))
    button(`report ${actionId}`, may.actions.includes(actionId), {
      type: 'ReportAction',
      decisionId,
      actionId,
      report: { kind: 'delayed', newDueOn: addDays(today, 9), reason: `Forsinket ${now}` },
    });
  return pressed;
}

/** A new version can help where the one that stands cannot be decided, so the button is there; as it is it is refused. */
const NOBODY_LEFT: readonly RefusalCode[] = ['body-empty', 'undecidable', 'recommender-only-approver'];

describe('the button and the rule', () => {
  it('agree in every history: what is offered is accepted, and what is not offered adds nothing', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(plan, fc.nat(999), fc.nat(200), (each, number, days) => {
        const { state } = play(each).ledger;
        const now = new Date(Date.parse(state.lastAt ?? NOW) + days * 3_600_000).toISOString();
        for (const decision of state.decisions.values()) {
          for (const personId of [EVERYBODY[number % EVERYBODY.length] ?? CHAIR, CHAIR, COORDINATOR]) {
            for (const { name, isOffered, command } of buttons(state, decision, personId, now)) {
              const result = answerOf(state, command, by(personId), now);
              const isHearing = !result.ok && result.refusal.code === 'hearing-not-over';
              const isNobodyLeft = !result.ok && NOBODY_LEFT.includes(result.refusal.code);
              // The chief executive sees the buttons while the others are heard, and is told that it is too early.
              if (isHearing || isNobodyLeft) continue;
              const adds = result.ok && result.value.length > 0;
              expect([name, decision.state, result.ok ? '' : result.refusal.code, adds]).toEqual([
                name,
                decision.state,
                result.ok ? '' : result.refusal.code,
                isOffered,
              ]);
              const key = `${name.split(' ')[0] ?? ''} ${isOffered ? 'yes' : 'no'}`;
              seen.set(key, (seen.get(key) ?? 0) + 1);
            }
          }
        }
      }),
      { numRuns: 150, seed: 20261102 },
    );
    expect([...seen.keys()].sort()).toEqual(
      [
        ...['answer', 'declare', 'fulfil', 'journal', 'report', 'revise', 'revoke', 'withdraw'].flatMap(
          (name) => [`${name} no`, `${name} yes`],
        ),
        'add yes',
        'settle yes',
      ].sort(),
    );
  });
});
