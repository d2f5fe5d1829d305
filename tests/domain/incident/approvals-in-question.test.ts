import { describe, expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { DecisionContent } from '../../../domain/decision/content';
import { answerApprovals } from '../../../domain/incident/answer-approvals';
import type { IncidentCommand } from '../../../domain/incident/commands';
import { INCIDENT_MOST } from '../../../domain/incident/incident-limits';
import { aboutIncident } from '../../../domain/waiting/about-incident';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { aDecisionContent, anAction, aVote, DECISION, EVERY_KIND, submits } from '../../support/builders';
import { EVERY_INCIDENT_COMMAND as ASK } from '../../support/incident-ledger';
import { at, demand } from '../../support/overseen-month';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { aRoster, CHAIR, COORDINATOR, DIRECTOR, member } from '../../support/people';

const HOLDS = { ...ASK.AnswerApprovals, decisionIds: [DECISION] };
const { told } = ASK.TellFacts;

/** A municipality with an approval in force, and an incident that a person has confirmed as significant. */
function anIncident({
  content = aDecisionContent({ actions: [anAction()] }),
  isExercise = false,
}: { content?: DecisionContent; isExercise?: boolean } = {}) {
  const ledger = aLedgerOf(...aRoster(5));
  demand(ledger, submits(content), by(COORDINATOR), at(0, 1));
  for (const [index, who] of [CHAIR, member(1), member(2)].entries())
    demand(ledger, aVote({ content }), by(who), at(0, 2 + index));
  let minutes = 30;
  /** What somebody sends, a minute after what was sent before. */
  const send = (command: IncidentCommand, personId = COORDINATOR) => {
    minutes += 1;
    return ask(ledger, command, by(personId), at(0, minutes));
  };
  send({ ...ASK.OpenIncident, isExercise, awareAt: at(0, 20) });
  send(ASK.AnswerSignificance);
  const asked = (personId = COORDINATOR) =>
    waitingFor(ledger.state, personId, at(0, minutes)).flatMap(({ asks }) =>
      asks.flatMap((one) => (one.kind === 'approvalsInQuestion' ? [one.count] : [])),
    );
  return { ledger, send, asked, confirm: () => send(ASK.ConfirmSignificance) };
}

describe('the answer about approvals', () => {
  it('is about fifty at a time at most, for each is an entry of its own', () => {
    const { ledger, confirm } = anIncident();
    confirm();
    const incident = ledger.state.incidents.get('H-001');
    if (incident === undefined) throw new Error('Expected an incident');
    const many = Array.from({ length: INCIDENT_MOST.approvals + 1 }, (_, index) => `D-2026-${String(index)}`);
    const { decisions } = ledger.state;
    const answer = (decisionIds: readonly string[]) =>
      answerApprovals(decisions, incident, { ...HOLDS, decisionIds }, at(0, 40));
    expect(answer(many)).toMatchObject({ refusal: { code: 'body-invalid', field: 'decisionIds' } });
    expect(answer([DECISION, DECISION])).toMatchObject({ value: [{ data: { decisionId: DECISION } }] });
  });
});

describe('whether an approval still holds after an incident', () => {
  it('is asked of the coordinator once the incident is confirmed as significant, and of nobody else', () => {
    const { asked, confirm } = anIncident();
    expect(asked()).toEqual([]);
    confirm();
    expect(asked()).toEqual([1]);
    for (const other of [CHAIR, member(1), DIRECTOR]) expect(asked(other)).toEqual([]);
  });

  it('waits until it is answered, with a reason, and then it waits no more', () => {
    const { asked, confirm, send } = anIncident();
    confirm();
    expect(send({ ...HOLDS, reason: ' ' })).toMatchObject({ refusal: { code: 'text-missing' } });
    expect(send({ ...HOLDS, decisionIds: [] })).toMatchObject({ refusal: { code: 'body-invalid' } });
    expect(asked()).toEqual([1]);
    expect(send(HOLDS)).toMatchObject({
      value: [{ type: 'ApprovalReconsidered', data: { decisionId: DECISION, verdict: 'holds' } }],
    });
    expect(asked()).toEqual([]);
    // The same again is no second fact.
    expect(send(HOLDS)).toEqual({ ok: true, value: [] });
  });

  it('is asked again when what is known changes, and the answers before it stay', () => {
    const { asked, confirm, send, ledger } = anIncident();
    confirm();
    send(HOLDS);
    send({ ...ASK.TellFacts, told: { ...told, affectedServices: 'Lønkørslen' } });
    expect(asked()).toEqual([1]);
    expect(ledger.state.incidents.get('H-001')?.approvalAnswers).toHaveLength(1);
    send(ASK.RetellIncident);
    send({ ...HOLDS, reason: 'Holder også nu' });
    expect(asked()).toEqual([]);
  });

  it('waits on when it is to be taken up again, until a new case takes its place before the body', () => {
    const { asked, confirm, send, ledger } = anIncident();
    confirm();
    send({ ...HOLDS, verdict: 'takenUp' });
    expect(asked()).toEqual([1]);
    const again = aDecisionContent({ supersedes: DECISION });
    demand(ledger, submits(again), by(COORDINATOR), at(0, 50));
    expect(asked()).toEqual([]);
  });

  it('is asked also when the incident is closed, and can be answered then', () => {
    const { asked, confirm, send, ledger } = anIncident();
    confirm();
    const incident = ledger.state.incidents.get('H-001');
    if (incident === undefined) throw new Error('Expected an incident');
    const closed = { ...incident, closed: { recordedAt: at(0, 40), recordedBy: COORDINATOR, lessons: '' } };
    ledger.state.incidents.set('H-001', closed);
    const now = at(0, 45);
    const reader = {
      personId: COORDINATOR,
      abilities: abilitiesOf(['coordinator']),
      now,
      on: danishDate(now),
    };
    expect(aboutIncident(ledger.state, closed, reader).map(({ kind }) => kind)).toEqual([
      'approvalsInQuestion',
    ]);
    expect(send(HOLDS)).toMatchObject({ ok: true });
    expect(asked()).toEqual([]);
  });

  it('is not asked in an exercise, nor of what was approved later, nor of a review of a supplier', () => {
    const exercise = anIncident({ isExercise: true });
    exercise.confirm();
    expect(exercise.asked()).toEqual([]);
    expect(exercise.send(HOLDS)).toMatchObject({ refusal: { code: 'approval-not-in-question' } });
    const review = anIncident({ content: EVERY_KIND.supplierReview });
    review.confirm();
    expect(review.asked()).toEqual([]);
  });
});
