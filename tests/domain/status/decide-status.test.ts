import { describe, expect, it } from '@jest/globals';
import { addMonths, monthOf } from '../../../domain/calendar/danish-time';
import { compileReport } from '../../../domain/status/compile-report';
import { DECISION, aVote, submitted, voted } from '../../support/builders';
import { given } from '../../support/given';
import { LONG_AGO, NOW, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  bodyIds,
  member,
} from '../../support/people';
import { reportIssued, reportNoted } from '../../support/report-facts';
import { sha256Of } from '../../support/sha256-of';

const MONTH = '2026-11';
const issue = (month = MONTH) => ({ type: 'IssueReport', month }) as const;
const note = (month = MONTH, version = 1) => ({ type: 'NoteReport', month, version }) as const;
const roster = aRoster();

/** November’s report as it was issued on a roster with nothing else in the ledger. */
const report = compileReport(aLedgerOf(...roster).state, MONTH, NOW);
const issued = reportIssued(report, { contentHash: sha256Of(report) });
const noted = (personId: string) => reportNoted(personId);

describe('issuing the month’s report', () => {
  it('freezes the figures of that moment', () => {
    given(...roster)
      .when(issue(), by(COORDINATOR))
      .then(issued);
  });

  it('can be done by the clock', () => {
    given(...roster)
      .when(issue(), byTheClock)
      .then(reportIssued(report, { contentHash: sha256Of(report), isReviewed: false }));
  });

  it.each([
    ['the chair', CHAIR],
    ['a member', member(1)],
    ['a director outside the body', DIRECTOR],
    ['an auditor', AUDITOR],
    ['an administrator', ADMINISTRATOR],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    given(...roster)
      .when(issue(), by(personId))
      .thenRefused('not-allowed', { ability: 'issueReport' });
  });

  it('a second time for the same month changes nothing, whoever asks', () => {
    const again = given(...roster, issued);
    again.when(issue(), by(COORDINATOR), inDays(20)).thenNothing();
    again.when(issue(), byTheClock, inDays(20)).thenNothing();
  });

  it('keeps the first report when the figures have changed since', () => {
    const ledger = aLedgerOf(...roster, issued, submitted());
    const first = structuredClone(ledger.state.reports.get(MONTH));
    ask(ledger, issue(), by(COORDINATOR), inDays(20));
    expect(ledger.state.reports.get(MONTH)).toEqual(first);
  });

  it.each(['2026-12', '2027-11', 'november'])(
    'is refused for %s: neither ahead of its draft, nor without a month',
    (month) => {
      given(...roster)
        .when(issue(month), by(COORDINATOR))
        .thenRefused('month-not-current', { month, current: MONTH });
    },
  );

  it('is refused for a month before the ledger began', () => {
    given(...roster)
      .when(issue(monthOf(addMonths(LONG_AGO.slice(0, 10), -1))), by(COORDINATOR))
      .thenRefused('month-not-current');
  });

  it('can be made up for when the month is over, and says that it is late', () => {
    const ledger = aLedgerOf(...roster);
    ask(ledger, issue('2026-10'), by(COORDINATOR), NOW);
    ask(ledger, issue(), by(COORDINATOR), NOW);
    expect([...ledger.state.reports].map(([month, one]) => [month, one.isLate])).toEqual([
      ['2026-10', true],
      ['2026-11', false],
    ]);
  });

  it('goes by the Danish month', () => {
    const ledger = aLedgerOf(...roster);
    for (const month of ['2026-12', '2026-11'])
      ask(ledger, issue(month), by(COORDINATOR), '2026-11-30T23:00:00.000Z');
    expect([...ledger.state.reports].map(([month, one]) => [month, one.isLate])).toEqual([
      ['2026-12', false],
      ['2026-11', true],
    ]);
  });

  it('names nobody: neither a member nor a reason is in it', () => {
    const ledger = aLedgerOf(...roster, submitted(), voted(CHAIR, { choice: 'reject', reason: 'For svagt' }));
    const result = ask(ledger, issue(), by(COORDINATOR), NOW);
    const text = JSON.stringify(result);
    for (const personId of [...bodyIds(5), COORDINATOR, DIRECTOR]) expect(text).not.toContain(personId);
    expect(text).not.toContain('For svagt');
    expect(text).not.toContain('Mette Holm');
    expect(text).not.toContain('Omsorgssystemet');
  });
});

describe('taking a report to efterretning', () => {
  const after = [...roster, issued];

  it.each([
    ['the chair', CHAIR],
    ['a member', member(4)],
    ['a director outside the body', DIRECTOR],
  ])('is for %s, by their own id', (_who, personId) => {
    given(...after)
      .when(note(), by(personId))
      .then(noted(personId));
  });

  it.each([
    ['a coordinator', COORDINATOR],
    ['an auditor', AUDITOR],
    ['an administrator', ADMINISTRATOR],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    given(...after)
      .when(note(), by(personId))
      .thenRefused('not-allowed', { ability: 'noteReport' });
  });

  it('is not for the clock', () => {
    given(...after)
      .when(note(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('is recorded once, however often it is pressed', () => {
    given(...after, noted(CHAIR))
      .when(note(), by(CHAIR))
      .thenNothing();
  });

  it('by one says nothing about another', () => {
    given(...after, noted(CHAIR))
      .when(note(), by(member(1)))
      .then(noted(member(1)));
  });

  it('needs a report', () => {
    given(...after)
      .when(note('2026-12'), by(CHAIR))
      .thenRefused('unknown-report', { month: '2026-12' });
  });

  it('can be done in a later month too', () => {
    given(...after)
      .when(note(), by(CHAIR), inDays(45))
      .then(noted(CHAIR));
  });

  it('is kept with the time of each', () => {
    const { state } = aLedgerOf(...after, happened(noted(CHAIR), NOW), happened(noted(DIRECTOR), inDays(2)));
    expect(state.reports.get(MONTH)?.notings).toMatchObject([
      { personId: CHAIR, version: 1, notedAt: NOW, surface: 'tab', seq: state.head.seq - 1 },
      { personId: DIRECTOR, version: 1, notedAt: inDays(2), surface: 'tab', seq: state.head.seq },
    ]);
  });

  it('is never an approval: a decision stands exactly as before, even when all have noted', () => {
    const ledger = aLedgerOf(...roster, submitted(), issued, voted(CHAIR));
    const before = structuredClone(ledger.state.decisions);
    for (const personId of [...bodyIds(5), DIRECTOR]) ask(ledger, note(), by(personId), NOW);
    expect(ledger.state.reports.get(MONTH)?.notings).toHaveLength(6);
    expect(ledger.state.decisions).toEqual(before);
    expect(ledger.state.decisions.get(DECISION)).toMatchObject({ state: 'awaitingApproval' });
    expect(ledger.entries.filter((entry) => entry.type === 'VoteCast')).toHaveLength(1);
  });

  it('does not stand in the way of a vote by the same person', () => {
    given(...roster, submitted(), issued, noted(CHAIR))
      .when(aVote(), by(CHAIR))
      .then(voted(CHAIR));
  });
});

describe('a ledger in which a report was noted and never issued', () => {
  it('is a fault, not something to pass over', () => {
    expect(() => aLedgerOf(noted(CHAIR))).toThrow('report "2026-11" was never issued');
  });
});
