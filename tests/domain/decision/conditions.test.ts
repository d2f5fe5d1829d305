import { describe, expect, it } from '@jest/globals';
import type { ActionReported } from '../../../domain/decision/commands';
import { momentOf, standing } from '../../../domain/decision/standing';
import {
  DECISION,
  NAME,
  actionDelayed,
  actionDone,
  aCondition,
  aDecisionContent,
  anAction,
  concluded,
  conditionFulfilled,
  revised,
  revoked,
  submitted,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  mandated,
  member,
  recorded,
} from '../../support/people';

const content = aDecisionContent({ actions: [anAction()], conditions: [aCondition()] });
const approved = [...aRoster(), submitted(content), concluded('approved', {}, { content })];
const second = aDecisionContent({ title: 'Ny vurdering', supersedes: DECISION });
const superseded = [
  ...approved,
  submitted(second, 'D-2026-002'),
  concluded('approved', {}, { content: second, decisionId: 'D-2026-002' }),
];

describe('the journal', () => {
  const asks = (caseNumber = '26/014823', documentNumber: string | null = 'DOK-1') =>
    ({ type: 'JournalDecision', decisionId: DECISION, caseNumber, documentNumber }) as const;
  const journaled = (caseNumber = '26/014823', documentNumber: string | null = 'DOK-1') =>
    ({ type: 'DecisionJournaled', data: { decisionId: DECISION, caseNumber, documentNumber } }) as const;

  it('says where the decision is kept, with or without a document number', () => {
    given(...approved)
      .when(asks(' 26/014823 ', ' DOK-1 '), by(COORDINATOR))
      .then(journaled());
    given(...approved)
      .when(asks('26/014823', null), by(SECRETARY))
      .then(journaled('26/014823', null));
  });

  it('is corrected by a later record, and says the same thing once', () => {
    given(...approved, journaled())
      .when(asks(), by(COORDINATOR))
      .thenNothing();
    const ledger = aLedgerOf(...approved, journaled());
    ask(ledger, asks('26/014824'), by(SECRETARY), NOW);
    expect(ledger.state.decisions.get(DECISION)?.journal).toEqual({
      caseNumber: '26/014824',
      documentNumber: 'DOK-1',
      by: SECRETARY,
      at: NOW,
    });
  });

  it.each([
    ['no case number', asks(' '), 'text-missing'],
    ['an empty document number', asks('26/1', ''), 'text-missing'],
    ['a case number of 51 characters', asks('x'.repeat(51)), 'text-too-long'],
    ['an unknown decision', { ...asks(), decisionId: 'D-2026-099' }, 'unknown-decision'],
  ] as const)('is refused with %s', (_what, command, code) => {
    given(...approved)
      .when(command, by(COORDINATOR))
      .thenRefused(code);
  });

  it('is kept by the coordinator and the secretary alone', () => {
    for (const who of [CHAIR, member(1), DIRECTOR, AUDITOR, ADMINISTRATOR, OUTSIDER])
      given(...approved)
        .when(asks(), by(who))
        .thenRefused('not-allowed', { ability: 'followUpDecisions' });
  });
});

describe('an approval taken back', () => {
  const asks = (reason = 'Forudsætningen er bristet') =>
    ({ type: 'RevokeDecision', decisionId: DECISION, reason, revoker: NAME }) as const;

  it('is taken back by the chair, with a reason and by name', () => {
    given(...approved)
      .when(asks(' Forudsætningen er bristet '), by(CHAIR))
      .then(revoked());
  });

  it('is taken back once', () => {
    given(...approved, revoked())
      .when(asks('Igen'), by(CHAIR))
      .thenNothing();
  });

  it('is for nobody else: no member, no coordinator, not even the chair’s deputy', () => {
    for (const who of [member(1), COORDINATOR, SECRETARY, AUDITOR, ADMINISTRATOR, OUTSIDER])
      given(...approved)
        .when(asks(), by(who))
        .thenRefused('not-allowed', { ability: 'revokeDecisions' });
    given(...approved, recorded(DEPUTY, 'director'), mandated(DEPUTY, CHAIR))
      .when(asks(), by(DEPUTY))
      .thenRefused('not-allowed');
    given(...approved)
      .when(asks(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('needs a reason and an approval that has not been superseded', () => {
    given(...approved)
      .when(asks(' '), by(CHAIR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...approved)
      .when(asks('x'.repeat(2001)), by(CHAIR))
      .thenRefused('text-too-long');
    given(...aRoster(), submitted())
      .when(asks(), by(CHAIR))
      .thenRefused('not-approved');
    for (const outcome of ['rejected', 'returned', 'postponed'] as const)
      given(...aRoster(), submitted(), concluded(outcome))
        .when(asks(), by(CHAIR))
        .thenRefused('not-approved');
    given(...superseded)
      .when(asks(), by(CHAIR))
      .thenRefused('no-longer-in-force');
    given(...aRoster())
      .when(asks(), by(CHAIR))
      .thenRefused('unknown-decision');
  });

  it('may be one that has expired', () => {
    given(...approved)
      .when(asks(), by(CHAIR), inDays(400))
      .then(revoked());
  });

  it('can no longer be followed up', () => {
    given(...approved, revoked())
      .when(
        { type: 'ReportAction', decisionId: DECISION, actionId: 'H1', report: { kind: 'done', note: 'x' } },
        by(COORDINATOR),
      )
      .thenRefused('no-longer-in-force');
    const { data } = conditionFulfilled();
    given(...approved, revoked())
      .when({ type: 'FulfilCondition', ...data }, by(COORDINATOR))
      .thenRefused('no-longer-in-force');
  });
});

describe('a step of the treatment', () => {
  const asks = (report: ActionReported, actionId = 'H1') =>
    ({ type: 'ReportAction', decisionId: DECISION, actionId, report }) as const;
  const done = { kind: 'done', note: 'Sat i drift' } as const;
  const delayed = {
    kind: 'delayed',
    newDueOn: '2027-02-01',
    reason: 'Leverandøren er forsinket',
  } as const;

  it('is reported in words without the blanks around them', () => {
    for (const report of [done, delayed]) {
      const padded =
        report.kind === 'done'
          ? { ...report, note: ` ${report.note} ` }
          : { ...report, reason: `\n${report.reason} ` };
      given(...approved)
        .when(asks(padded), by(COORDINATOR))
        .then({ type: 'ActionReported', data: { decisionId: DECISION, actionId: 'H1', report } });
    }
  });

  it('is reported done, by its owner, the coordinator or the secretary', () => {
    for (const who of [member(1), COORDINATOR, SECRETARY])
      given(...approved)
        .when(asks(done), by(who))
        .then(actionDone());
    for (const who of [CHAIR, member(2), AUDITOR, OUTSIDER])
      given(...approved)
        .when(asks(done), by(who))
        .thenRefused('not-allowed', { ability: 'followUpDecisions' });
  });

  it('that is done is done', () => {
    given(...approved, actionDone())
      .when(asks({ kind: 'done', note: 'Igen' }), by(COORDINATOR))
      .thenNothing();
    given(...approved, actionDone())
      .when(asks(delayed), by(COORDINATOR))
      .thenNothing();
  });

  it('that is delayed puts the risk before the deciders again, though its date has not come (invariant 9)', () => {
    const ledger = aLedgerOf(...approved, conditionFulfilled());
    const stands = () => {
      const decision = ledger.state.decisions.get(DECISION);
      return decision && standing(decision, momentOf(NOW));
    };
    expect(stands()).toBe('inForce');
    ask(ledger, asks(delayed), by(member(1)), NOW);
    expect(stands()).toBe('stale');
    ask(ledger, asks(done), by(member(1)), NOW);
    expect(stands()).toBe('stale');
  });

  it('that is delayed again says so again, and the same delay once', () => {
    given(...approved, actionDelayed())
      .when(asks({ ...delayed, newDueOn: '2027-03-01' }), by(COORDINATOR))
      .thenTypes('ActionReported');
    given(...approved, actionDelayed())
      .when(asks({ ...delayed, reason: ' Leverandøren er forsinket ' }), by(COORDINATOR))
      .thenNothing();
  });

  it.each([
    ['no note', asks({ kind: 'done', note: ' ' }), 'text-missing'],
    ['no reason', asks({ ...delayed, reason: '' }), 'text-missing'],
    ['a new date that has passed', asks({ ...delayed, newDueOn: YESTERDAY }), 'date-in-past'],
    ['a new date that does not exist', asks({ ...delayed, newDueOn: '2027-02-30' }), 'date-invalid'],
    ['a step that is not there', asks(done, 'H2'), 'unknown-step'],
    ['an unknown decision', { ...asks(done), decisionId: 'D-2026-099' }, 'unknown-decision'],
  ] as const)('is refused with %s', (_what, command, code) => {
    given(...approved)
      .when(command, by(COORDINATOR))
      .thenRefused(code);
  });

  it('belongs to an approval that nothing has taken the place of', () => {
    given(...aRoster(), submitted(content))
      .when(asks(done), by(COORDINATOR))
      .thenRefused('not-approved');
    given(...superseded)
      .when(asks(done), by(COORDINATOR))
      .thenRefused('no-longer-in-force');
  });
});

describe('reading an annex', () => {
  const hash = 'a'.repeat(64);
  const asks = (contentHash = hash) => ({ type: 'ReadAnnex', decisionId: DECISION, contentHash }) as const;
  const read = { type: 'AnnexRead', data: { decisionId: DECISION, contentHash: hash } } as const;

  it('is one fact for a person, a file and a Danish day, however often it is opened (invariant 13)', () => {
    const readAt = (at: string) => happened(read, at, AUDITOR);
    given(...approved)
      .when(asks(), by(AUDITOR))
      .then(read);
    given(...approved, readAt(NOW))
      .when(asks(), by(AUDITOR))
      .thenNothing();
    // 2 November ends at 23:00 UTC, when it is midnight in Denmark.
    const evening = '2026-11-02T22:59:59.000Z';
    given(...approved, readAt(NOW))
      .when(asks(), by(AUDITOR), evening)
      .thenNothing();
    given(...approved, readAt(NOW), readAt(evening))
      .when(asks(), by(AUDITOR), '2026-11-02T23:00:00.000Z')
      .then(read);
  });

  it('is a fact of its own for another person, and for another file', () => {
    const evidence = 'e'.repeat(64);
    const before = [...approved, conditionFulfilled(), happened(read, NOW, AUDITOR)];
    given(...before)
      .when(asks(), by(CHAIR))
      .then(read);
    given(...before)
      .when(asks(evidence), by(AUDITOR))
      .thenTypes('AnnexRead');
  });

  it('stands as often as it was recorded before, and is then recorded once a day', () => {
    const twice = [happened(read, NOW, AUDITOR), happened(read, NOW, AUDITOR)];
    expect(aLedgerOf(...approved, ...twice).entries.filter((one) => one.type === 'AnnexRead')).toHaveLength(
      2,
    );
    given(...approved, ...twice)
      .when(asks(), by(AUDITOR))
      .thenNothing();
  });

  it('changes nothing about the decision', () => {
    const before = aLedgerOf(...approved).state.decisions;
    expect(aLedgerOf(...approved, read).state.decisions).toEqual(before);
  });

  it('is for those who may see decisions, and never for the clock', () => {
    for (const who of [DIRECTOR, ADMINISTRATOR, OUTSIDER])
      given(...approved)
        .when(asks(), by(who))
        .thenRefused('not-allowed', { ability: 'viewDecisions' });
    given(...approved)
      .when(asks(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('is of a file of that decision: in any version of it, and as evidence', () => {
    given(...approved)
      .when(asks('b'.repeat(64)), by(CHAIR))
      .thenRefused('unknown-content');
    given(...approved, conditionFulfilled())
      .when(asks('e'.repeat(64)), by(CHAIR))
      .thenTypes('AnnexRead');
    const later = aDecisionContent({
      annexes: [{ ...(content.annexes[0] ?? never()), contentHash: 'c'.repeat(64) }],
    });
    given(...aRoster(), submitted(content), revised(later))
      .when(asks(), by(CHAIR))
      .thenTypes('AnnexRead');
    given(...aRoster())
      .when(asks(), by(CHAIR))
      .thenRefused('unknown-decision');
  });
});

function never(): never {
  throw new Error(`Cannot test: the item of ${TODAY} has no annex`);
}
