import { describe, expect, it } from '@jest/globals';
import { ACT_IN_FORCE, DATE_KINDS, dateLimits, dateRefusal } from '../../../domain/calendar/date-limits';
import { addDays, type DanishDate } from '../../../domain/calendar/danish-time';
import type { Command } from '../../../domain/command';
import type { LedgerEvent } from '../../../domain/event';
import { compileReport } from '../../../domain/status/compile-report';
import {
  DECISION,
  EVERY_KIND,
  NAMED,
  aCondition,
  aDecisionContent,
  aParticipation,
  aVote,
  anAction,
  concluded,
  courseAdded,
  revises,
  shown,
  submits,
  submitted,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  SECRETARY,
  acting,
  aRoster,
  delegated,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { reportIssued } from '../../support/report-facts';
import { aStaffOffer, aTrainingPolicy } from '../../support/training-facts';

const ROSTER = [...aRoster(), recorded(DEPUTY, 'director')];
const caseNumber = '26/1';
const acted = aDecisionContent({ actions: [anAction()] });
const LATER: DanishDate = '2026-12-01';
const policy = (from: DanishDate): Command => ({
  type: 'SetStatusPolicy',
  policy: {
    from,
    draftWorkingDays: 3,
    caseNumber,
    unreleased: 'wait',
    remindAfterDays: null,
    dueHour: null,
    nearDays: null,
    staleAfterDays: {},
    responsible: {},
  },
});
const { offerId: _offerId, ...offer } = aStaffOffer();

type Field = {
  command: (date: DanishDate) => Command;
  who?: string;
  history?: LedgerEvent[];
  /** What has happened may lie long back: 2020 is no mistake there. */
  longAgo?: true;
};

/** Every date that a command can bring into the record; a command that has none is not here. */
const FIELDS: Record<string, Field> = {
  'the start of a seat': {
    command: (from) => ({ type: 'RecordMembership', personId: 'p-new', role: 'member', from }),
  },
  'the start of a seat once there is something to decide': {
    history: [submitted()],
    command: (from) => ({ type: 'RecordMembership', personId: 'p-new', role: 'member', from }),
  },
  'the start of another role': {
    command: (from) => ({ type: 'RecordMembership', personId: 'p-new', role: 'auditor', from }),
  },
  'the end of a role': {
    command: (to) => ({ type: 'EndMembership', personId: member(1), role: 'member', to }),
  },
  'the start of a mandate': {
    command: (from) => ({
      type: 'RecordMandate',
      mandate: { deputyId: DEPUTY, memberId: member(1), from, to: from < LATER ? LATER : from, caseNumber },
    }),
  },
  'the end of a mandate': {
    command: (to) => ({
      type: 'RecordMandate',
      mandate: { deputyId: DEPUTY, memberId: member(1), from: TODAY, to, caseNumber },
    }),
  },
  'an earlier end of a mandate': {
    history: [mandated(DEPUTY, member(1))],
    command: (to) => ({ type: 'EndMandate', mandateId: 'F-001', to }),
  },
  'the start of a delegation': {
    command: (from) => ({
      type: 'RecordDelegation',
      delegation: {
        ...{
          delegateId: DIRECTOR,
          ceiling: 4,
          scope: 'It',
          from,
          to: from < LATER ? LATER : from,
          caseNumber,
        },
      },
    }),
  },
  'the end of a delegation': {
    command: (to) => ({
      type: 'RecordDelegation',
      delegation: { delegateId: DIRECTOR, ceiling: 4, scope: 'It', from: TODAY, to, caseNumber },
    }),
  },
  'an earlier end of a delegation': {
    history: [delegated(DIRECTOR)],
    command: (to) => ({ type: 'EndDelegation', delegationId: 'G-001', to }),
  },
  'the start of an acting chair': {
    command: (from) => ({
      type: 'RecordActingChair',
      acting: { personId: member(1), from, to: from < LATER ? LATER : from, caseNumber },
    }),
  },
  'the end of an acting chair': {
    command: (to) => ({
      type: 'RecordActingChair',
      acting: { personId: member(1), from: TODAY, to, caseNumber },
    }),
  },
  'an earlier end of an acting chair': {
    history: [acting(member(1))],
    command: (to) => ({ type: 'EndActingChair', actingId: 'S-001', to }),
  },
  'the day from which the body decides in a way': {
    command: (from) => ({ type: 'SetDecisionModel', model: { model: { kind: 'all' }, from, caseNumber } }),
  },
  'the start in a group': {
    command: (from) => ({ type: 'JoinGroup', joining: [{ personId: CHAIR, group: 'leaders', from }] }),
  },
  'the end in a group': {
    history: [{ type: 'GroupJoined', data: { personId: CHAIR, group: 'leaders', from: '2025-07-01' } }],
    command: (to) => ({ type: 'LeaveGroup', leaving: [{ personId: CHAIR, group: 'leaders', to }] }),
  },
  'the start of a leave': {
    command: (from) => ({
      type: 'RecordLeave',
      personId: CHAIR,
      leave: { from, to: from < LATER ? LATER : from },
    }),
  },
  'the end of a leave': {
    command: (to) => ({
      type: 'RecordLeave',
      personId: CHAIR,
      leave: { from: to < TODAY ? to : TODAY, to },
    }),
  },
  'the day from which the rules of training hold': {
    command: (from) => ({ type: 'SetTrainingPolicy', policy: aTrainingPolicy({ from }) }),
  },
  'the day from which the rules of the status hold': { command: policy },
  'the day of an offer to the staff': {
    longAgo: true,
    command: (offeredOn) => ({ type: 'RecordStaffOffer', offer: { ...offer, offeredOn } }),
  },
  'the day of a course': {
    longAgo: true,
    history: [courseAdded()],
    command: (completedOn) => ({ type: 'LogCompletion', ...aParticipation({ completedOn }) }),
  },
  'the day by which answers are asked for': {
    command: (answerBy) => submits(aDecisionContent({ answerBy })),
  },
  'the day of a revisit': { command: (revisitOn) => submits(aDecisionContent({ revisitOn })) },
  'the day of a revisit in a new version': {
    history: [submitted()],
    command: (revisitOn) => revises(aDecisionContent({ revisitOn, title: 'Rettet' })),
  },
  'the day of a condition': {
    command: (dueOn) => submits(aDecisionContent({ conditions: [aCondition({ dueOn })] })),
  },
  'the day of a step': {
    command: (dueOn) => submits(aDecisionContent({ actions: [anAction({ dueOn })] })),
  },
  'the day on which a deficiency was found': {
    longAgo: true,
    command: (foundOn) => submits({ ...EVERY_KIND.correctiveApproval, foundOn }),
  },
  'the day on which an incident was known': {
    longAgo: true,
    command: (on) => submits({ ...EVERY_KIND.incidentNotNotified, awareAt: `${on}T06:30:00.000Z` }),
  },
  'the day of a condition that a member sets': {
    history: [submitted()],
    who: CHAIR,
    command: (dueOn) => ({
      type: 'ApproveWithConditions',
      ...shown(),
      conditions: [{ text: 'Øvelse holdt', ownerId: COORDINATOR, dueOn }],
      ...{ people: NAMED, reason: null },
    }),
  },
  'the day to which somebody postpones': {
    history: [submitted()],
    who: CHAIR,
    command: (until) => aVote({ choice: 'postpone', until }),
  },
  'the new day of a step that is delayed': {
    history: [submitted(acted), concluded('approved', {}, { content: acted })],
    command: (newDueOn) => ({
      type: 'ReportAction',
      ...{ decisionId: DECISION, actionId: 'H1' },
      report: { kind: 'delayed', newDueOn, reason: 'Forsinket' },
    }),
  },
  'the day of a meeting': {
    history: [submitted()],
    who: SECRETARY,
    command: (on) => ({ type: 'PlanMeeting', on, items: [DECISION] }),
  },
  'the new day of a meeting': {
    history: [
      submitted(),
      { type: 'MeetingPlanned', data: { meetingId: 'M-2026-001', on: TOMORROW, items: [DECISION] } },
    ],
    who: SECRETARY,
    command: (on) => ({ type: 'ChangeMeeting', meetingId: 'M-2026-001', on, items: [DECISION] }),
  },
  'the day of figures': {
    longAgo: true,
    command: (asOf) => ({
      type: 'RecordIndicators',
      indicators: [
        {
          ...{ topic: 'maturity', asOf, source: 'Måling', responsible: null },
          figures: { score: 3, scaleMin: 1, scaleMax: 5 },
        },
      ],
    }),
  },
  'a date in the year’s work': {
    command: (dueOn) => ({
      type: 'SetCycleItem',
      itemId: null,
      item: { title: 'Baseline', dueOn, label: 'localPolicy', source: 'KL' },
    }),
  },
  'the day on which it was kept': {
    longAgo: true,
    history: [
      {
        type: 'CycleItemSet',
        data: { itemId: 'x-1', title: 'Baseline', dueOn: TODAY, label: 'localPolicy', source: 'KL' },
      },
    ],
    command: (doneOn) => ({ type: 'FinishCycleItem', itemId: 'x-1', doneOn }),
  },
  'the day by which something is followed up': {
    history: [reportIssued(compileReport(aLedgerOf(...ROSTER).state, '2026-11', NOW))],
    who: DIRECTOR,
    command: (dueOn) => ({
      type: 'RequestFollowUp',
      ...{ month: '2026-11', text: 'Hvad med øvelsen?', ownerId: COORDINATOR, dueOn },
    }),
  },
};

const answerTo = ({ command, who = COORDINATOR, history = [] }: Field, date: DanishDate) =>
  given(...ROSTER, ...history).when(command(date), by(who)).answer;

describe('a date that somebody writes', () => {
  it.each(Object.entries(FIELDS))('can be a day that makes sense: %s', (_what, field) => {
    const tried = [TODAY, TOMORROW, YESTERDAY].map((date) => answerTo(field, date));
    expect(tried).toContain('allowed');
  });

  it.each(Object.entries(FIELDS))('is never in the first century or the ninetieth: %s', (_what, field) => {
    for (const date of ['0001-01-01', '9145-01-01', '9999-12-31'])
      expect(answerTo(field, date)).toMatch(
        /^(date-too-early|date-in-past|date-too-far|date-in-future|completed-in-future|period-reversed|date-invalid)$/,
      );
  });

  it.each(Object.entries(FIELDS).filter(([, { longAgo }]) => longAgo !== true))(
    'is never in 2020, long before the Act: %s',
    (_what, field) => {
      expect(answerTo(field, '2020-01-01')).toMatch(/^(date-too-early|date-in-past|period-reversed)$/);
    },
  );

  it.each(Object.entries(FIELDS))('is a date that exists: %s', (what, field) => {
    // An instant is read by the clock, so there is no such thing as its 31 November.
    if (what.includes('incident')) return;
    expect(answerTo(field, '2026-11-31')).toBe('date-invalid');
  });

  it.each(DATE_KINDS)(
    'is taken on the first and the last day of its kind and on no day outside: %s',
    (kind) => {
      const { earliest, latest } = dateLimits(kind, TODAY);
      expect(dateRefusal(kind, 'on', earliest, TODAY)).toBeUndefined();
      expect(dateRefusal(kind, 'on', latest, TODAY)).toBeUndefined();
      expect(dateRefusal(kind, 'on', addDays(earliest, -1), TODAY)?.code).toMatch(
        /^date-(in-past|too-early)$/,
      );
      expect(dateRefusal(kind, 'on', addDays(latest, 1), TODAY)?.code).toMatch(/^date-(in-future|too-far)$/);
    },
  );
});

describe('a seat in the body', () => {
  const seat = (from: DanishDate): Command => ({
    type: 'RecordMembership',
    personId: 'p-new',
    role: 'member',
    from,
  });

  it('can be dated back to the day the Act came into force while the municipality is being set up', () => {
    given(...ROSTER)
      .when(seat(ACT_IN_FORCE), by(COORDINATOR))
      .then(recorded('p-new', 'member', ACT_IN_FORCE));
    given(...ROSTER)
      .when(seat('2025-06-30'), by(COORDINATOR))
      .thenRefused('date-too-early', { limit: ACT_IN_FORCE });
  });

  it('is dated back by 31 days at most once something has been put before the body', () => {
    const begun = given(...ROSTER, submitted());
    begun.when(seat('2026-10-02'), by(COORDINATOR)).thenTypes('MembershipRecorded');
    begun
      .when(seat('2026-10-01'), by(COORDINATOR))
      .thenRefused('date-too-early', { field: 'from', limit: '2026-10-02' });
    begun
      .when({ type: 'EndMembership', personId: member(1), role: 'member', to: '2026-10-01' }, by(COORDINATOR))
      .thenRefused('date-too-early', { field: 'to' });
    begun
      .when(
        { type: 'RecordMembership', personId: 'p-new', role: 'auditor', from: '2025-07-01' },
        by(COORDINATOR),
      )
      .thenTypes('MembershipRecorded');
  });

  it('that is there already stays as it is: the same list can be read in again', () => {
    given(...ROSTER, submitted())
      .when(
        { type: 'RecordMembership', personId: member(1), role: 'member', from: '2025-07-01' },
        by(COORDINATOR),
      )
      .thenNothing();
  });

  it('has its limits by the Danish day, also at half past midnight', () => {
    const at = '2026-11-02T23:30:00.000Z';
    given(...ROSTER, submitted())
      .when(seat('2026-10-02'), by(COORDINATOR), at)
      .thenRefused('date-too-early', { limit: '2026-10-03' });
    given(...ROSTER, submitted())
      .when(seat('2026-10-02'), by(COORDINATOR), NOW)
      .thenTypes('MembershipRecorded');
  });
});
