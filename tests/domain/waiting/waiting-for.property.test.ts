import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { addDays, danishDate, type Instant } from '../../../domain/calendar/danish-time';
import type { Command } from '../../../domain/command';
import { deadlockOf } from '../../../domain/decision/why-undecidable';
import { openSteps } from '../../../domain/decision/open-step';
import { postponedUntil } from '../../../domain/decision/postponed';
import { countedAnswer } from '../../../domain/decision/seats';
import type { Oversight } from '../../../domain/oversight';
import { byUrgency, type Ask, type Waiting } from '../../../domain/waiting/waiting';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { NAME, anAnnex } from '../../support/builders';
import { NOW } from '../../support/instants';
import { answerOf, by } from '../../support/ledger';
import { ADMINISTRATOR } from '../../support/people';
import { EVERYBODY, plan, play } from '../../support/random-history';

const ALL = [...EVERYBODY, ADMINISTRATOR];

/** Whether somebody would be let to do something now, and it would change something. */
const isTaken = (state: Oversight, command: Command, who: PersonId, now: Instant): boolean => {
  const result = answerOf(state, command, by(who), now);
  return result.ok && result.value.length > 0;
};

const voteFor = (state: Oversight, decisionId: string, who: PersonId, seat: PersonId): Command => {
  const { version, contentHash, votes } = state.decisions.get(decisionId)!;
  const given = votes.filter((one) => (one.onBehalfOf?.personId ?? one.personId) === seat).length;
  return {
    type: 'CastVote',
    decisionId,
    version,
    contentHash,
    answerNo: given + 1,
    onBehalfOf: seat === who ? null : seat,
    voter: NAME,
    absent: seat === who ? null : NAME,
    choice: 'reject',
    reason: 'Planen mangler en frist',
    until: null,
  };
};
const settle = (decisionId: string, personId: PersonId, who: PersonId, seat: PersonId): Command => ({
  type: 'SettleConflict',
  decisionId,
  personId,
  finding: 'conflicted',
  settler: NAME,
  onBehalfOf: seat === who ? null : seat,
});
const report = (kind: 'condition' | 'step', decisionId: string, stepId: string): Command =>
  kind === 'condition'
    ? { type: 'FulfilCondition', decisionId, conditionId: stepId, note: 'Opfyldt', evidence: anAnnex() }
    : { type: 'ReportAction', decisionId, actionId: stepId, report: { kind: 'done', note: 'Gjort' } };

const asksIn = (waiting: readonly Waiting[], id: string): readonly Ask[] =>
  waiting.filter((one) => one.id === id).flatMap((one) => one.asks);
const inMeetings = (waiting: readonly Waiting[]): readonly string[] =>
  waiting.flatMap(({ asks }) => asks.flatMap((ask) => (ask.kind === 'meeting' ? ask.answers : [])));

function holdsFor(state: Oversight, who: PersonId, now: Instant): void {
  const on = danishDate(now);
  const waiting = waitingFor(state, who, now);
  const roles = rolesOn(state.access, who, on);
  const may = abilitiesOf(roles);
  const ids = waiting.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...waiting].sort(byUrgency)).toEqual(waiting);
  if (roles.length === 0) expect(waiting).toEqual([]);
  for (const [decisionId, decision] of state.decisions) {
    const asks = asksIn(waiting, `decision/${decisionId}`);
    const answered = asks.flatMap((one) => (one.kind === 'answer' ? one.seats : []));
    const covered = inMeetings(waiting).includes(decisionId);
    // What nobody can approve as the body is waits for the coordinators, and for no answer.
    const isStuck = deadlockOf(decision, state.access, on) !== undefined;
    expect(asks.some((one) => one.kind === 'undecidable')).toBe(isStuck && may.submitDecisions);
    for (const seat of ALL) {
      const isMissing =
        !isStuck &&
        countedAnswer(decision, seat) === undefined &&
        isTaken(state, voteFor(state, decisionId, who, seat), who, now);
      expect([seat, answered.includes(seat) || (covered && isMissing)]).toEqual([seat, isMissing]);
    }
    for (const { personId, findings } of decision.conflicts) {
      const asked = asks.flatMap((one) =>
        one.kind === 'conflict' && one.personId === personId ? one.seats : [],
      );
      for (const seat of ALL)
        expect([seat, asked.includes(seat)]).toEqual([
          seat,
          decision.state === 'awaitingApproval' &&
            // Whoever has said it may change their mind; nobody waits for that.
            !findings.some((one) => one.seat === seat) &&
            isTaken(state, settle(decisionId, personId, who, seat), who, now),
        ]);
    }
    for (const { kind, stepId, ownerId } of openSteps(decision)) {
      const isResponsible =
        ownerId === who || (may.submitDecisions && rolesOn(state.access, ownerId, on).length === 0);
      expect(asks.some((one) => one.kind === kind && one.stepId === stepId)).toBe(
        isResponsible && isTaken(state, report(kind, decisionId, stepId), who, now),
      );
    }
    const back = postponedUntil(decision);
    const prepares = roles.length > 0 && (may.submitDecisions || decision.content.recommenderId === who);
    expect(asks.some((one) => one.kind === 'postponed')).toBe(prepares && back !== undefined && back <= on);
    expect(asks.some((one) => one.kind === 'returned')).toBe(
      prepares && decision.state === 'concluded' && decision.outcome === 'returned',
    );
  }
  for (const { followUpId, ownerId, answer } of state.followUps.values()) {
    const isAnswering = isTaken(state, { type: 'AnswerFollowUp', followUpId, text: 'Ja' }, who, now);
    const kinds = asksIn(waiting, `follow-up/${followUpId}`).map((one) => one.kind);
    expect(kinds.includes('followUp')).toBe(answer === null && ownerId === who && isAnswering);
  }
  for (const [month, { version }] of state.reports)
    expect(asksIn(waiting, `status/${month}`).some((one) => one.kind === 'noting')).toBe(
      isTaken(state, { type: 'NoteReport', month, version }, who, now),
    );
  const toVerify = asksIn(waiting, 'courses').flatMap((one) =>
    one.kind === 'verification' ? one.completionIds : [],
  );
  for (const { completionId } of [...state.training.completions.values()].flat())
    expect([completionId, toVerify.includes(completionId)]).toEqual([
      completionId,
      isTaken(state, { type: 'VerifyCompletion', completionId, evidence: null }, who, now),
    ]);
}

describe('what waits, whatever has happened', () => {
  it('is what each person would be let to do next as the one responsible, each subject once', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { ledger, asked } = play(one);
        const now = asked.at(-1)?.now ?? NOW;
        for (const who of ALL) holdsFor(ledger.state, who, now);
      }),
      { numRuns: 25 },
    );
  });

  it('is with somebody as long as an item can be answered, and comes back on its day when it was postponed', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { ledger, asked } = play({ ...one, mood: 'postpone' });
        const last = asked.at(-1)?.now ?? NOW;
        for (const decision of ledger.state.decisions.values()) {
          const until = postponedUntil(decision);
          if (until === undefined) continue;
          const coordinators = (at: Instant) =>
            ALL.filter((who) =>
              asksIn(waitingFor(ledger.state, who, at), `decision/${decision.decisionId}`).some(
                (ask) => ask.kind === 'postponed',
              ),
            );
          if (until > danishDate(last))
            expect(coordinators(`${addDays(until, -1)}T11:00:00.000Z`)).toEqual([]);
          // A day that had passed when it was settled has come at once.
          const comesAt = until > danishDate(last) ? `${until}T11:00:00.000Z` : last;
          expect(coordinators(comesAt)).toContain('p-coordinator');
        }
      }),
      { numRuns: 40 },
    );
  });
});
