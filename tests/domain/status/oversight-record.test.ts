import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../domain/evolve';
import { oversightRecord, type OversightRecord } from '../../../domain/status/oversight-record';
import { compileReport } from '../../../domain/status/compile-report';
import { submitted } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, by, happened, type TestLedger } from '../../support/ledger';
import {
  ANSWER,
  anOverseenMonth,
  aSilentMonth,
  at,
  CORRECTION,
  demand,
  NEWCOMER,
  OLD_QUESTION,
  OVERSEEN,
  QUESTION,
} from '../../support/overseen-month';
import { CHAIR, COORDINATOR, DIRECTOR, aRoster, ended, member, recorded } from '../../support/people';
import { reportIssued } from '../../support/report-facts';
import { sha256Of } from '../../support/sha256-of';

const recordOf = ({ state }: Pick<TestLedger, 'state'>, month = OVERSEEN): OversightRecord => {
  const record = oversightRecord(state, month);
  if (record === undefined) throw new Error('there is no record');
  return record;
};

describe('the oversight record of a month', () => {
  const ledger = anOverseenMonth();
  const record = recordOf(ledger);

  it('ends with the ledger’s last entry and says when that was made', () => {
    expect(record.position).toEqual({ ...ledger.state.head, at: ledger.state.lastAt });
  });

  it('has every version with who released it, why it was corrected, and the entry in which it was issued', () => {
    const issues = ledger.entries.filter((one) => one.type === 'ReportIssued' && one.data.month === OVERSEEN);
    expect(record.versions).toMatchObject([
      { version: 1, releasedBy: COORDINATOR, correction: null, differences: null, seq: issues[0]?.seq },
      { version: 2, releasedBy: COORDINATOR, correction: CORRECTION, seq: issues[1]?.seq },
    ]);
    for (const { report, contentHash } of record.versions) expect(sha256Of(report)).toBe(contentHash);
  });

  it('says in short what a correction changed', () => {
    expect(record.versions[1]?.differences).toMatchObject({
      isAssessmentChanged: false,
      sections: [
        {
          section: 'incidents',
          colour: { from: 'green', to: 'red' },
          figures: [
            { figure: 'notifiedInTime', from: 1, to: 0 },
            { figure: 'notifiedLate', from: 0, to: 1 },
          ],
        },
        { section: 'followUps', colour: null, figures: [{ figure: 'followUpsOpen', from: 1, to: 3 }] },
      ],
    });
  });

  it('shows of each version who of the body of that day has noted just that version, and who has not', () => {
    const noted = record.versions.map((version) =>
      version.body.map(({ personId, noting }) => [personId, noting?.version ?? null]),
    );
    expect(noted).toEqual([
      [
        [CHAIR, 1],
        [member(1), 1],
        [member(2), null],
        [member(3), null],
        [member(4), null],
      ],
      [
        [CHAIR, 2],
        [member(1), null],
        [member(2), null],
        [member(3), 2],
        [member(4), null],
      ],
    ]);
  });

  it('says who left the body afterwards and who came, and keeps receipts from outside it apart', () => {
    const left = record.versions[1]?.body.filter((one) => one.leftOn !== null);
    expect(left).toMatchObject([{ personId: member(4), leftOn: '2026-11-10' }]);
    expect(record.joinedSince).toMatchObject([
      { personId: NEWCOMER, role: 'member', joinedOn: '2026-11-12', noting: { version: 2, surface: 'tab' } },
    ]);
    expect(record.otherNotings).toMatchObject([{ personId: DIRECTOR, role: 'director', version: 1 }]);
  });

  it('says of whoever left on the day of the status that they did', () => {
    const { state } = aLedgerOf(
      ...aRoster(3),
      happened(reportIssued(compileReport(aLedgerOf(...aRoster(3)).state, OVERSEEN, NOW)), NOW),
      ended(member(1), 'member', TODAY),
      happened(submitted(), '2026-11-25T09:00:00.000Z'),
    );
    const left = recordOf({ state }).versions[0]?.body.map(({ personId, leftOn }) => [personId, leftOn]);
    expect(left).toContainEqual([member(1), TODAY]);
  });

  it('says of whoever has left when they did, and not when an earlier seat of theirs ended', () => {
    const { state } = aLedgerOf(
      recorded(member(1), 'chair', '2025-07-01'),
      ended(member(1), 'chair', '2026-01-31', '2025-07-01'),
      ...aRoster(3),
      happened(reportIssued(compileReport(aLedgerOf(...aRoster(3)).state, OVERSEEN, NOW)), NOW),
      ended(member(1), 'member', '2026-11-10'),
      happened(submitted(), '2026-11-25T09:00:00.000Z'),
    );
    const left = recordOf({ state }).versions[0]?.body.map(({ personId, leftOn }) => [personId, leftOn]);
    expect(left).toContainEqual([member(1), '2026-11-10']);
    expect(left).toContainEqual([CHAIR, null]);
  });

  it('says of somebody who left two seats the day on which they were out of the body', () => {
    const { state } = aLedgerOf(
      ...aRoster(3),
      recorded(member(1), 'chair'),
      happened(reportIssued(compileReport(aLedgerOf(...aRoster(3)).state, OVERSEEN, NOW)), NOW),
      ended(member(1), 'member', '2026-11-10'),
      ended(member(1), 'chair', '2026-11-15'),
      happened(submitted(), '2026-11-25T09:00:00.000Z'),
    );
    const left = recordOf({ state }).versions[0]?.body.map(({ personId, leftOn }) => [personId, leftOn]);
    expect(left).toContainEqual([member(1), '2026-11-15']);
  });

  it('says of somebody who came twice when they first came', () => {
    const { state } = aLedgerOf(
      ...aRoster(3),
      happened(reportIssued(compileReport(aLedgerOf(...aRoster(3)).state, OVERSEEN, NOW)), NOW),
      recorded(NEWCOMER, 'chair', '2026-11-20'),
      recorded(NEWCOMER, 'member', '2026-11-05'),
      ended(NEWCOMER, 'member', '2026-11-10', '2026-11-05'),
      happened(submitted(), '2026-11-25T09:00:00.000Z'),
    );
    expect(recordOf({ state }).joinedSince).toMatchObject([
      { personId: NEWCOMER, role: 'member', joinedOn: '2026-11-05' },
    ]);
  });

  it('has what was asked for and answered, what nobody has answered, and what was still open from before', () => {
    expect(record.followUps).toMatchObject([
      { text: QUESTION, askedBy: CHAIR, answer: { text: ANSWER, by: COORDINATOR } },
      { askedBy: member(2), answer: null },
    ]);
    expect(record.earlierFollowUps).toMatchObject([{ text: OLD_QUESTION, month: '2026-10', answer: null }]);
    const [first] = record.followUps;
    expect(ledger.entries[(first?.seq ?? 0) - 1]?.type).toBe('FollowUpRequested');
    expect(ledger.entries[(first?.answer?.seq ?? 0) - 1]?.type).toBe('FollowUpAnswered');
  });

  it('says what has become of the decision that the status asked for', () => {
    expect(record.decisions).toMatchObject([
      { decisionId: 'D-2026-001', isWish: true, outcome: 'approved', standing: 'inForce' },
    ]);
  });

  it('of an earlier entry does not know a receipt that came later', () => {
    const receipt = ledger.entries.findLast((one) => one.type === 'ReportNoted');
    const before = fold(ledger.entries.filter((one) => one.seq < (receipt?.seq ?? 0)));
    expect(recordOf({ state: before }).joinedSince).toMatchObject([{ personId: NEWCOMER, noting: null }]);
  });

  it('is the same again from the same entry, and is not changed by what is recorded afterwards', () => {
    const again = anOverseenMonth();
    expect(recordOf(again)).toEqual(record);
    const made = structuredClone(record);
    demand(again, { type: 'NoteReport', month: OVERSEEN, version: 2 }, by(member(2)), at(20));
    expect(recordOf(again)).not.toEqual(made);
    expect(recordOf({ state: fold(again.entries.slice(0, made.position.seq)) })).toEqual(made);
  });

  it('of a month that nobody has reacted to says so of everybody', () => {
    const silent = recordOf(aSilentMonth(), '2026-10');
    expect(silent.versions).toMatchObject([{ isLate: true, differences: null }]);
    expect(silent.versions[0]?.body.map((one) => one.noting)).toEqual([null, null, null]);
    expect(silent).toMatchObject({ followUps: [], earlierFollowUps: [], decisions: [], otherNotings: [] });
  });

  it('is not made of a month that was never issued', () => {
    expect(oversightRecord(ledger.state, '2026-12')).toBeUndefined();
    expect(oversightRecord(ledger.state, 'november')).toBeUndefined();
  });
});
