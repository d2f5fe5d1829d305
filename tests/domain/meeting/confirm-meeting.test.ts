import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../domain/access/role';
import type { LedgerEvent } from '../../../domain/event';
import type { MeetingCommand } from '../../../domain/meeting/commands';
import { awaitingConfirmation, type MinutedItem } from '../../../domain/meeting/meeting';
import {
  DECISION,
  NAME,
  aDecisionContent,
  aVote,
  concluded,
  conflictDeclared,
  submitted,
  voted,
} from '../../support/builders';
import { given } from '../../support/given';
import { LONG_AGO, NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, happened } from '../../support/ledger';
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
import { UNSAID } from '../../support/meeting-facts';

const SECOND = 'D-2026-002';
const other = aDecisionContent({ title: 'Leverandøraftale' });
const MEETING = 'M-2026-001';
const before = [...aRoster(3), submitted(), submitted(other, SECOND)];
const planned = (on = TODAY, items = [DECISION, SECOND], meetingId = MEETING): LedgerEvent => ({
  type: 'MeetingPlanned',
  data: { ...UNSAID, meetingId, on, items },
});
const item = (decisionId = DECISION, content = aDecisionContent()): MinutedItem => {
  const { version, contentHash } = submitted(content, decisionId).data;
  return { decisionId, version, contentHash, decided: 'approve', note: 'Tiltrådt' };
};
const ITEMS = [item(), item(SECOND, other)];
const minuted = (present: PersonId[] = [CHAIR, member(1)], items = ITEMS, recordNo = 1): LedgerEvent => ({
  type: 'MeetingRecorded',
  data: { meetingId: MEETING, recordNo, present, items },
});
const answer = (
  decisionId = DECISION,
  content = aDecisionContent(),
  choice: 'approve' | 'reject' = 'approve',
) => {
  const { version, contentHash, answerNo, reason, until } = aVote({ decisionId, content, choice });
  return { decisionId, version, contentHash, answerNo, choice, reason, until };
};
const BOTH = [answer(), answer(SECOND, other)];
const confirms = (
  changes: Partial<Extract<MeetingCommand, { type: 'ConfirmMeeting' }>> = {},
): Extract<MeetingCommand, { type: 'ConfirmMeeting' }> => ({
  type: 'ConfirmMeeting',
  meetingId: MEETING,
  recordNo: 1,
  answers: BOTH,
  onBehalfOf: null,
  voter: NAME,
  absent: null,
  ...changes,
});

describe('a member who was present', () => {
  const history = [...before, planned(), minuted()];
  const votes = (personId: PersonId) => [
    { ...voted(personId), data: { ...voted(personId).data, meetingId: MEETING } },
    {
      ...voted(personId),
      data: { ...voted(personId, { content: other, decisionId: SECOND }).data, meetingId: MEETING },
    },
  ];
  const said = (...answers: { decisionId: string; choice: 'approve' | 'reject'; reason: string | null }[]) =>
    answers;
  const confirmed = (
    personId: PersonId,
    answers = said(
      { decisionId: DECISION, choice: 'approve', reason: null },
      { decisionId: SECOND, choice: 'approve', reason: null },
    ),
  ): LedgerEvent => ({
    type: 'MeetingConfirmed',
    data: { meetingId: MEETING, recordNo: 1, personId, answers },
  });

  it('confirms own votes to all items with one press, each an ordinary vote from the meeting', () => {
    given(...history)
      .when(confirms(), by(CHAIR))
      .then(...votes(CHAIR), confirmed(CHAIR));
  });

  it('may say something else than the secretary wrote: only the own word counts', () => {
    const answers = [answer(DECISION, aDecisionContent(), 'reject'), answer(SECOND, other)];
    const ledger = aLedgerOf(...history);
    ask(ledger, confirms({ answers }), by(CHAIR), NOW);
    expect(ledger.state.decisions.get(DECISION)?.votes).toMatchObject([
      { personId: CHAIR, choice: 'reject' },
    ]);
  });

  it('confirms once, and is then no longer waited for', () => {
    given(...history, ...votes(CHAIR), confirmed(CHAIR))
      .when(confirms(), by(CHAIR))
      .thenNothing();
    const meeting = aLedgerOf(...history, confirmed(CHAIR)).state.meetings.get(MEETING);
    expect(meeting && awaitingConfirmation(meeting)).toEqual([member(1)]);
  });

  it('confirms a corrected record anew', () => {
    given(...history, ...votes(CHAIR), confirmed(CHAIR), minuted([CHAIR, member(1)], ITEMS, 2))
      .when(confirms({ recordNo: 2, answers: BOTH.map((one) => ({ ...one, answerNo: 2 })) }), by(CHAIR))
      .thenTypes('MeetingConfirmed');
  });

  it('concludes the items with the last vote needed', () => {
    given(...history, ...votes(member(1)))
      .when(confirms(), by(CHAIR))
      .thenTypes('VoteCast', 'DecisionConcluded', 'VoteCast', 'DecisionConcluded', 'MeetingConfirmed');
  });

  it('leaves an item alone that was concluded meanwhile, and what is said of it stays in the meeting', () => {
    given(...history, concluded('approved'))
      .when(confirms(), by(CHAIR))
      .then(...votes(CHAIR).slice(1), confirmed(CHAIR));
  });

  it('adds nothing to an item that was answered the same way on the card', () => {
    given(...history, voted(CHAIR))
      .when(confirms({ answers: [{ ...answer(), answerNo: 2 }, answer(SECOND, other)] }), by(CHAIR))
      .then(...votes(CHAIR).slice(1), confirmed(CHAIR));
  });

  it('says nothing of an item that is not in the record', () => {
    given(...history, submitted(other, 'D-2026-003'))
      .when(confirms({ answers: [...BOTH, answer('D-2026-003', other)] }), by(CHAIR))
      .then(...votes(CHAIR), confirmed(CHAIR));
  });

  it('who is conflicted in one item confirms the others', () => {
    given(...history, conflictDeclared(CHAIR))
      .when(confirms({ answers: [answer(SECOND, other)] }), by(CHAIR))
      .then(
        ...votes(CHAIR).slice(1),
        confirmed(CHAIR, said({ decisionId: SECOND, choice: 'approve', reason: null })),
      );
  });

  it('is the only one who can: nobody who was not there, and not the secretary', () => {
    for (const who of [member(2), SECRETARY, COORDINATOR, OUTSIDER])
      given(...history)
        .when(confirms(), by(who))
        .thenRefused('not-present', { meetingId: MEETING });
    given(...before, planned())
      .when(confirms(), by(CHAIR))
      .thenRefused('not-present');
    given(...before)
      .when(confirms(), by(CHAIR))
      .thenRefused('unknown-meeting');
  });

  it('confirms the record that stands, all of its open items, and the text that was shown', () => {
    given(...history, minuted([CHAIR], ITEMS, 2))
      .when(confirms(), by(CHAIR))
      .thenRefused('meeting-record-changed');
    given(...history)
      .when(confirms({ answers: [answer()] }), by(CHAIR))
      .thenRefused('answer-missing', { decisionId: SECOND });
    given(...history)
      .when(confirms({ answers: [answer(DECISION, other), answer(SECOND, other)] }), by(CHAIR))
      .thenRefused('content-changed');
  });

  it('may be a deputy, who confirms for the absent member while the mandate lasts', () => {
    const deputy = [recorded(DEPUTY, 'director'), mandated(DEPUTY, member(1), { to: TOMORROW })];
    const asDeputy = confirms({
      onBehalfOf: member(1),
      absent: { name: 'Lars Østergaard', title: 'Direktør' },
    });
    const there = [...before, ...deputy, planned(), minuted([CHAIR, DEPUTY])];
    given(...there)
      .when(asDeputy, by(DEPUTY))
      .thenTypes('VoteCast', 'VoteCast', 'MeetingConfirmed');
    given(...there)
      .when(asDeputy, by(DEPUTY), inDays(2))
      .thenRefused('no-mandate');
    given(...there, conflictDeclared(member(1)))
      .when(asDeputy, by(DEPUTY))
      .thenTypes('VoteCast', 'MeetingConfirmed');
  });

  it('confirms although an item is not theirs to answer any more: they have left, wrote it, or the member has answered', () => {
    const noAnswers = confirms({ answers: [] });
    given(...history, recorded(CHAIR, 'auditor'), ended(CHAIR, 'chair', YESTERDAY))
      .when(noAnswers, by(CHAIR))
      .then(confirmed(CHAIR, []));
    const there = [
      ...before.slice(0, -2),
      recorded(DEPUTY, 'coordinator'),
      mandated(DEPUTY, member(1)),
      happened(submitted(), LONG_AGO, DEPUTY),
      submitted(other, SECOND),
      planned(),
      minuted([CHAIR, DEPUTY]),
    ];
    const absent = { name: 'Lars Østergaard', title: 'Direktør' };
    const asDeputy = confirms({ answers: [answer(SECOND, other)], onBehalfOf: member(1), absent });
    given(...there)
      .when(asDeputy, by(DEPUTY))
      .thenTypes('VoteCast', 'MeetingConfirmed');
    const answered = voted(member(1), { content: other, decisionId: SECOND });
    given(...there, answered)
      .when({ ...asDeputy, answers: [] }, by(DEPUTY))
      .then(confirmed(DEPUTY, []));
    // What is theirs is still asked for.
    given(...there)
      .when({ ...asDeputy, answers: [] }, by(DEPUTY))
      .thenRefused('answer-missing', { decisionId: SECOND });
  });

  it('with a mandate for another, but there for themselves, is not asked for the other’s answers', () => {
    const there = [...before, recorded(DEPUTY, 'director'), mandated(DEPUTY, member(1))];
    given(...there, planned(), minuted([CHAIR, DEPUTY]))
      .when(confirms({ answers: [] }), by(DEPUTY))
      .then(confirmed(DEPUTY, []));
  });

  it('does not answer what is for a delegate to decide', () => {
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    const mixed = [item(DECISION, content), item(SECOND, other)];
    const heard = given(
      ...aRoster(3),
      recorded(DELEGATE, 'director'),
      delegated(DELEGATE),
      submitted(content, DECISION, rule),
      submitted(other, SECOND),
      planned(),
      minuted([CHAIR], mixed),
    );
    for (const answers of [[answer(SECOND, other)], [answer(DECISION, content), answer(SECOND, other)]])
      heard.when(confirms({ answers }), by(CHAIR)).thenTypes('VoteCast', 'MeetingConfirmed');
  });
});
