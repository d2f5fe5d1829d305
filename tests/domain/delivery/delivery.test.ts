import { describe, expect, it } from '@jest/globals';
import { openCards } from '../../../domain/delivery/decision-cards';
import { compileReport } from '../../../domain/status/compile-report';
import { deliveriesFor } from '../../../domain/delivery/deliveries-for';
import { deliveryOf, type DeliverySubject } from '../../../domain/delivery/delivery';
import type { LedgerEvent } from '../../../domain/event';
import {
  DECISION,
  aDecisionContent,
  aParticipation,
  aVote,
  completionLogged,
  completionReported,
  concluded,
  conditionFulfilled,
  courseAdded,
  aCondition,
  revised,
  revoked,
  submitted,
  withdrawn,
} from '../../support/builders';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, happened, type TestLedger } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  aRoster,
  bodyIds,
  ended,
  mandated,
  member,
  modelSet,
  recorded,
} from '../../support/people';
import { reportIssued } from '../../support/report-facts';
import { UNSAID } from '../../support/meeting-facts';

const idsOfLast = (ledger: TestLedger): string[] => {
  const entry = ledger.entries.at(-1);
  if (entry === undefined) throw new Error('Cannot test: the ledger is empty');
  return deliveriesFor(entry, ledger.state).map((delivery) => delivery.id);
};

const CARDS = ['decision/D-2026-001/v1/channel', ...bodyIds(3).map((id) => `decision/D-2026-001/v1/${id}`)];

describe('the cards about a decision', () => {
  it('go to the leadership channel and to each member of the body, and to nobody else', () => {
    const ledger = aLedgerOf(...aRoster(3), happened(submitted(), NOW));
    expect(idsOfLast(ledger)).toEqual(CARDS);
    expect(idsOfLast(ledger).join()).not.toMatch(new RegExp(`${DIRECTOR}|${COORDINATOR}`));
  });

  it('are the same ones after a vote and after the conclusion, so that they are updated and not posted again', () => {
    const ledger = aLedgerOf(...aRoster(3), happened(submitted(), NOW));
    ask(ledger, aVote(), by(CHAIR), NOW);
    expect(ledger.entries.at(-1)?.type).toBe('VoteCast');
    expect(CARDS).toEqual(expect.arrayContaining(idsOfLast(ledger)));
    ask(ledger, aVote(), by(member(1)), NOW);
    expect(ledger.entries.at(-1)?.type).toBe('DecisionConcluded');
    expect(idsOfLast(ledger)).toEqual(CARDS);
  });

  it('are not for a member who has left, nor for one who has not begun', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      ended(member(2), 'member', YESTERDAY),
      recorded('p-next', 'member', TOMORROW),
      happened(submitted(), NOW),
    );
    expect(idsOfLast(ledger)).toEqual(CARDS.slice(0, 3));
  });

  it('include a new member from the first entry after they joined', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      recorded('p-next', 'member', TOMORROW),
      happened(submitted(), NOW),
    );
    ask(ledger, aVote(), by(CHAIR), inDays(1));
    expect(idsOfLast(ledger)).toEqual([...CARDS.slice(0, 2), 'decision/D-2026-001/v1/p-next']);
  });
});

describe('what somebody is writing in their card', () => {
  it('survives the answer of another: only the channel’s card and that of whoever answered are brought up to date', () => {
    const ledger = aLedgerOf(...aRoster(4), happened(submitted(), NOW));
    ask(ledger, aVote(), by(CHAIR), NOW);
    expect(idsOfLast(ledger)).toEqual(CARDS.slice(0, 2));
    ask(ledger, aVote({ choice: 'reject', reason: 'Nej' }), by(member(1)), NOW);
    expect(idsOfLast(ledger)).toEqual([CARDS[0], `decision/D-2026-001/v1/${member(1)}`]);
  });

  it('survives also for somebody who came before the newest version, and has its card', () => {
    const content = aDecisionContent({ title: 'Rettet' });
    const ledger = aLedgerOf(
      ...aRoster(4),
      recorded('p-next', 'member', TOMORROW),
      happened(submitted(), NOW),
      happened(revised(content), inDays(2)),
    );
    ask(ledger, aVote({ content, version: 2 }), by(CHAIR), inDays(3));
    expect(ledger.entries.at(-1)?.type).toBe('VoteCast');
    expect(idsOfLast(ledger)).toEqual(['channel', CHAIR].map((one) => `decision/D-2026-001/v2/${one}`));
  });

  it('survives that another says to be conflicted, and what others say to that, until the answer is given', () => {
    const ledger = aLedgerOf(...aRoster(4), happened(submitted(), NOW));
    const cards = (...people: string[]) =>
      ['channel', ...people].map((one) => `decision/D-2026-001/v1/${one}`);
    ask(ledger, aVote({ choice: 'reject', reason: 'Nej' }), by(CHAIR), NOW);
    const declarer = { name: 'Kirsten Bæk Sørensen', title: 'Direktør' };
    ask(
      ledger,
      { type: 'DeclareConflict', decisionId: DECISION, ground: 'Bestyrelsespost', declarer },
      by(member(2)),
      NOW,
    );
    expect(ledger.entries.at(-1)?.type).toBe('ConflictDeclared');
    // The chair has answered and is asked at once; the others are asked when they have.
    expect(idsOfLast(ledger)).toEqual(cards(CHAIR, member(2)));
    const finds = (personId: string) =>
      ask(
        ledger,
        {
          type: 'SettleConflict',
          decisionId: DECISION,
          personId: member(2),
          finding: 'notConflicted',
          onBehalfOf: null,
          settler: declarer,
        },
        by(personId),
        NOW,
      );
    finds(member(1));
    expect(ledger.entries.at(-1)?.type).toBe('ConflictFindingGiven');
    expect(idsOfLast(ledger)).toEqual(cards(CHAIR, member(1), member(2)));
    finds(CHAIR);
    finds(member(3));
    expect(ledger.entries.at(-1)?.type).toBe('ConflictSettled');
    // Whoever it was about can answer again; the two who have not answered are still left alone.
    expect(idsOfLast(ledger)).toEqual(cards(CHAIR, member(2)));
  });

  it('does not survive an answer for the same seat: a deputy must not answer for a member who has', () => {
    const ledger = aLedgerOf(...aRoster(4), mandated(DEPUTY, member(1)), happened(submitted(), NOW));
    const deputys = `decision/D-2026-001/v1/${DEPUTY}`;
    ask(ledger, aVote(), by(CHAIR), NOW);
    expect(idsOfLast(ledger)).not.toContain(deputys);
    ask(ledger, aVote(), by(member(1)), NOW);
    expect(idsOfLast(ledger)).toContain(deputys);
  });
});

describe('a member who joins while a decision is open', () => {
  it('gets its card at once', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      happened(submitted(), NOW),
      happened(recorded('p-next', 'member', TODAY), inDays(1)),
    );
    expect(idsOfLast(ledger)).toEqual(['decision/D-2026-001/v1/p-next']);
  });

  it('gets none of what is decided already', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      submitted(),
      concluded('approved'),
      happened(recorded('p-next', 'member', TODAY), NOW),
    );
    expect(idsOfLast(ledger)).toEqual([]);
  });

  it('gets none before the membership begins, nor somebody who joins without a vote', () => {
    const open = [...aRoster(3), happened(submitted(), NOW)];
    const later = happened(recorded('p-next', 'member', '2026-12-01'), inDays(1));
    const auditor = happened(recorded('p-next', 'auditor', TODAY), inDays(1));
    expect(idsOfLast(aLedgerOf(...open, later))).toEqual([]);
    expect(idsOfLast(aLedgerOf(...open, auditor))).toEqual([]);
  });
});

describe('a deputy', () => {
  const open = [...aRoster(3), recorded(DEPUTY, 'director'), happened(submitted(), NOW)];

  it('has a card of their own while the mandate lasts', () => {
    const given = happened(mandated(DEPUTY, member(1), { to: '2026-11-30' }), NOW);
    expect(idsOfLast(aLedgerOf(...open, given))).toEqual([`decision/D-2026-001/v1/${DEPUTY}`]);
    const { state } = aLedgerOf(...open, given);
    const people = (on: string) =>
      openCards(state, on).map(({ recipient }) => recipient.kind === 'person' && recipient.personId);
    expect(people('2026-11-30')).toEqual([...bodyIds(3), DEPUTY]);
    expect(people('2026-12-01')).toEqual(bodyIds(3));
  });

  it('whose mandate for a member has ended has none for another who is no member', () => {
    const { state } = aLedgerOf(
      ...open,
      mandated(DEPUTY, member(1), { to: YESTERDAY }),
      mandated(DEPUTY, DIRECTOR, { mandateId: 'F-002' }),
    );
    expect(openCards(state, TODAY)).toHaveLength(3);
  });
});

describe('what becomes of a decision', () => {
  const content = aDecisionContent({ conditions: [aCondition()] });
  const open = [...aRoster(3), happened(submitted(content), NOW)];
  const approved = [...open, happened(concluded('approved', {}, { content }), NOW)];
  const notices = (notice: string, key: string) =>
    ['channel', ...bodyIds(3)].map((place) => `decision/D-2026-001/${notice}/${key}/${place}`);

  it('is told to everybody once: withdrawn, revoked, a condition met', () => {
    expect(idsOfLast(aLedgerOf(...open, happened(withdrawn(), NOW)))).toEqual([
      ...CARDS,
      ...notices('withdrawn', 'once'),
    ]);
    expect(idsOfLast(aLedgerOf(...approved, happened(revoked(), NOW)))).toEqual([
      ...CARDS,
      ...notices('revoked', 'once'),
    ]);
    expect(idsOfLast(aLedgerOf(...approved, happened(conditionFulfilled(), NOW)))).toEqual([
      ...CARDS,
      ...notices('conditionFulfilled', 'V1'),
    ]);
  });

  it('brings a new version its own cards, and the old ones say so', () => {
    const ids = idsOfLast(aLedgerOf(...open, happened(revised(aDecisionContent()), NOW)));
    expect(ids).toEqual([...CARDS, ...CARDS.map((id) => id.replace('/v1/', '/v2/'))]);
  });

  it('brings the card of the decision whose place it takes up to date', () => {
    const second = aDecisionContent({ title: 'Ny', supersedes: DECISION });
    const taking = { content: second, decisionId: 'D-2026-002' };
    const ids = idsOfLast(
      aLedgerOf(
        ...approved,
        submitted(second, 'D-2026-002'),
        happened(concluded('approved', {}, taking), NOW),
      ),
    );
    expect(ids).toEqual([...CARDS.map((id) => id.replace('001', '002')), ...CARDS]);
  });

  it('reaches those who leave: their card is brought up to date, once', () => {
    const ids = idsOfLast(aLedgerOf(...open, happened(ended(member(2), 'member', TODAY), NOW)));
    expect(ids).toEqual(CARDS.slice(1));
    const gone = idsOfLast(aLedgerOf(...open, happened(ended(member(2), 'member', YESTERDAY), NOW)));
    expect(gone).toEqual(CARDS.slice(1));
  });

  it('is no news to those who leave when it is decided already', () => {
    const left = happened(ended(member(2), 'member', YESTERDAY), NOW);
    expect(idsOfLast(aLedgerOf(...aRoster(3), submitted(), concluded('approved'), left))).toEqual([]);
  });

  it('in a meeting is confirmed on a card by each who was present, and by nobody else', () => {
    const written = { meetingId: 'M-2026-001', recordNo: 1 };
    const meeting = [
      ...open,
      { type: 'MeetingPlanned', data: { ...UNSAID, meetingId: 'M-2026-001', on: TODAY, items: [DECISION] } },
      { type: 'MeetingRecorded', data: { ...written, present: [CHAIR, member(1)], items: [] } },
    ] as const;
    expect(idsOfLast(aLedgerOf(...meeting))).toEqual([
      `meeting/M-2026-001/r1/${CHAIR}`,
      `meeting/M-2026-001/r1/${member(1)}`,
    ]);
    const confirmed = {
      type: 'MeetingConfirmed',
      data: { ...written, personId: CHAIR, answers: [] },
    } as const;
    expect(idsOfLast(aLedgerOf(...meeting, confirmed))).toEqual([`meeting/M-2026-001/r1/${CHAIR}`]);
  });
});

describe('the cards about a report', () => {
  it('say no longer that a decision is asked for, when it is taken, and no other month’s is touched', () => {
    const months = ['2026-09', '2026-10'].map((asked) => {
      const report = compileReport(aLedgerOf(...aRoster(3)).state, asked, NOW);
      const wish = asked === '2026-10' ? DECISION : null;
      return reportIssued({ ...report, assessment: { text: 'Se her', wish, by: COORDINATOR, at: NOW } });
    });
    const ledger = aLedgerOf(...aRoster(3), submitted(), ...months, happened(concluded('approved'), NOW));
    expect(idsOfLast(ledger).filter((id) => id.startsWith('status/'))).toEqual(['status/2026-10/channel']);
  });

  const withReport = () => {
    const ledger = aLedgerOf(...aRoster(3));
    ask(ledger, { type: 'IssueReport', month: '2026-11' }, by(COORDINATOR), NOW);
    return ledger;
  };

  it('go to the leadership channel alone', () => {
    expect(idsOfLast(withReport())).toEqual(['status/2026-11/channel']);
  });

  it('are the same one when somebody has noted it', () => {
    const ledger = withReport();
    ask(ledger, { type: 'NoteReport', month: '2026-11', version: 1 }, by(CHAIR), NOW);
    expect(idsOfLast(ledger)).toEqual(['status/2026-11/channel']);
  });
});

describe('what needs no card', () => {
  it.each<[string, LedgerEvent]>([
    ['a new membership', recorded('p-new', 'member')],
    ['an ended one', ended(member(1), 'member', YESTERDAY)],
    ['a mandate while nothing is open', mandated(DEPUTY, member(1))],
    ['a new way to decide', modelSet({ kind: 'all' })],
    [
      'a meeting that is planned',
      { type: 'MeetingPlanned', data: { ...UNSAID, meetingId: 'M', on: TODAY, items: [] } },
    ],
    ['a new course', courseAdded()],
    ['a completed course', completionLogged()],
  ])('is %s', (_what, event) => {
    expect(idsOfLast(aLedgerOf(...aRoster(3), event))).toEqual([]);
  });
});

describe('the id of a card', () => {
  it('says what it is about and where it hangs', () => {
    const decision = { kind: 'decision', decisionId: 'D-2026-014', version: 2 } as const;
    expect(deliveryOf(decision, { kind: 'person', personId: 'p-07' }).id).toBe('decision/D-2026-014/v2/p-07');
    expect(deliveryOf(decision, { kind: 'leadershipChannel' }).id).toBe('decision/D-2026-014/v2/channel');
    expect(deliveryOf({ kind: 'report', month: '2026-11' }, { kind: 'leadershipChannel' }).id).toBe(
      'status/2026-11/channel',
    );
  });

  it('is the same however often it is derived', () => {
    const ledger = aLedgerOf(...aRoster(3), happened(submitted(), NOW));
    const derived = () => ledger.entries.map((entry) => deliveriesFor(entry, ledger.state));
    expect(derived()).toEqual(derived());
    for (const cards of derived()) expect(new Set(cards.map((one) => one.id)).size).toBe(cards.length);
  });
});

describe('the card about each subject', () => {
  const decisionId = DECISION;
  const month = '2026-11';
  it.each<[string, DeliverySubject]>([
    ['decision/D-2026-001/v2', { kind: 'decision', decisionId, version: 2 }],
    ['decision/D-2026-001/stale/v2', { kind: 'notice', decisionId, notice: 'stale', key: 'v2' }],
    ['decision/D-2026-001/for-you/a1', { kind: 'answeredForYou', decisionId, key: 'a1' }],
    ['mandate/F-001', { kind: 'mandate', mandateId: 'F-001' }],
    ['body-change/C-001', { kind: 'bodyChange', changeId: 'C-001' }],
    [
      'body-change/C-001/reminder/d7',
      { kind: 'confirmationReminder', matter: 'bodyChange', matterId: 'C-001', key: 'd7' },
    ],
    [
      'mandate/F-001/reminder/long',
      { kind: 'confirmationReminder', matter: 'mandate', matterId: 'F-001', key: 'long' },
    ],
    [
      'meeting/M-2026-001/reminder/r1-d7',
      { kind: 'confirmationReminder', matter: 'meeting', matterId: 'M-2026-001', key: 'r1-d7' },
    ],
    ['meeting/M-2026-001/r1', { kind: 'meeting', meetingId: 'M-2026-001', recordNo: 1 }],
    ['status/2026-11', { kind: 'report', month }],
    ['status/2026-11/draft', { kind: 'reportDraft', month }],
    ['status/2026-11/awaited/2026-11-02', { kind: 'reportAwaited', month, on: TODAY }],
    ['status/2026-11/reminder/v2', { kind: 'reportReminder', month, version: 2 }],
    ['follow-up/O-001', { kind: 'followUp', followUpId: 'O-001' }],
    ['follow-up/O-001/answer', { kind: 'followUpAnswer', followUpId: 'O-001' }],
    ['training/T-000001', { kind: 'trainingReport', completionId: 'T-000001' }],
    ['training/reminder/2026-11-02/d14', { kind: 'trainingReminder', dueOn: TODAY, daysBefore: 14 }],
    ['training/overdue/p-chair/2026-11-02', { kind: 'trainingOverdue', personId: CHAIR, dueOn: TODAY }],
    [
      'decision/D-2026-001/due/V1/2026-11-02/d3',
      { kind: 'stepReminder', decisionId, stepId: 'V1', dueOn: TODAY, daysBefore: 3 },
    ],
    [
      'delegation/G-001/ends/2026-11-02',
      { kind: 'rightEnding', right: 'delegation', rightId: 'G-001', to: TODAY },
    ],
    [
      'measures/evidence/2026-11-02/passed',
      { kind: 'measureReminder', matter: 'evidence', dueOn: TODAY, key: 'passed' },
    ],
    [
      'decision/D-2026-001/referral/O1/2026-11-02/d7',
      {
        kind: 'referralReminder',
        decisionId: 'D-2026-001',
        referralId: 'O1',
        meetingOn: TODAY,
        key: 'd7',
      },
    ],
    [
      'cycle/2026-11-02-1/due/2026-11-02/d7',
      { kind: 'cycleReminder', itemId: '2026-11-02-1', dueOn: TODAY, key: 'd7' },
    ],
    [
      'register/handover/due/2026-11-02/d7',
      { kind: 'registerReminder', matter: 'handover', dueOn: TODAY, key: 'd7' },
    ],
    [
      'incident/H-001/earlyWarning/2026-11-03T09:00:00.000Z/oneHourLeft',
      {
        kind: 'clockWarning',
        incidentId: 'H-001',
        clock: 'earlyWarning',
        warning: 'oneHourLeft',
        dueAt: '2026-11-03T09:00:00.000Z',
      },
    ],
    ['training/digest/2026-11-02', { kind: 'trainingDigest', monday: TODAY }],
  ])('has one id in each place, under which it was posted and is found again: %s', (id, subject) => {
    expect(deliveryOf(subject, { kind: 'person', personId: CHAIR }).id).toBe(`${id}/${CHAIR}`);
    expect(deliveryOf(subject, { kind: 'leadershipChannel' }).id).toBe(`${id}/channel`);
  });

  it('brings up to date what was reported and is put right by another', () => {
    const corrected: LedgerEvent = {
      type: 'CompletionCorrected',
      data: {
        completionId: 'T-000002',
        ...aParticipation({ completedOn: '2026-10-02' }),
        corrects: 'T-000001',
        reason: 'Forkert dato',
      },
    };
    const ledger = aLedgerOf(
      ...aRoster(3),
      courseAdded(),
      happened(completionReported(), NOW, CHAIR),
      corrected,
    );
    expect(idsOfLast(ledger)).toContain(`training/T-000001/${COORDINATOR}`);
  });
});
