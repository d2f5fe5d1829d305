import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileNow, compileReport } from '../../../domain/status/compile-report';
import { SECTIONS } from '../../../domain/status/section';
import { emptyOversight } from '../../../domain/oversight';
import {
  DECISION,
  aCondition,
  aDecisionContent,
  aVote,
  actionDone,
  anAction,
  completionLogged,
  concluded,
  conditionFulfilled,
  courseAdded,
  submitted,
  submits,
} from '../../support/builders';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../../support/ledger';
import { datesIn, delegatedIn, sectionIn } from '../../support/report-sections';
import {
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DIRECTOR,
  aRoster,
  bodyIds,
  delegated,
  member,
  recorded,
} from '../../support/people';

const MONTH = '2026-11';

/** One concluded decision (approved in November) and one that awaits answers until 16 November. */
function aBusyLedger() {
  const second = aDecisionContent({ title: 'Leverandøraftale', revisitOn: '2027-01-10' });
  const ledger = aLedgerOf(
    ...aRoster(),
    courseAdded(),
    courseAdded({ courseId: 'K-002', title: 'Øvelse', competences: ['decide'] }),
    completionLogged({ personId: CHAIR, completedOn: '2026-09-01' }, 1),
    completionLogged({ personId: member(1), courseId: 'K-002', completedOn: '2026-10-05' }, 2),
    completionLogged({ personId: DIRECTOR, completedOn: '2026-10-30' }, 3),
    submitted(),
    submitted(second, 'D-2026-002'),
  );
  const vote = aVote({ content: second, decisionId: 'D-2026-002' });
  for (const personId of bodyIds(3)) ask(ledger, vote, by(personId), NOW);
  return ledger;
}

describe('the month’s report', () => {
  it('says where the body stands, from the ledger alone', () => {
    const { state } = aBusyLedger();
    const report = compileReport(state, MONTH, NOW);
    expect(report).toMatchObject({ month: MONTH, asOf: NOW, basis: state.head, assessment: null });
    expect(report.sections.map((one) => one.section)).toEqual([...SECTIONS]);
    expect(sectionIn(report, 'training')).toMatchObject({
      light: {
        colour: 'yellow',
        rule: 'training-some-areas-missing',
        label: 'guidance',
        dataOn: '2026-10-05',
      },
      members: 5,
      membersWithCourse: 2,
      areasCarried: 3,
    });
    expect(sectionIn(report, 'decisions')).toMatchObject({
      light: { colour: 'yellow', rule: 'decisions-open', label: 'appDefault', dataOn: '2026-11-02' },
      open: 1,
      overdue: 0,
      concludedSinceLast: 1,
      approvedInAll: 1,
      openConditions: 0,
      toDecideAgain: 0,
      risksToRevisit: 0,
      delegatedAcceptances: 0,
    });
    expect(sectionIn(report, 'deadlines').light).toEqual({
      colour: 'yellow',
      rule: 'deadlines-near',
      label: 'appDefault',
      dataOn: '2026-11-02',
      limit: { amount: 30, unit: 'days', source: 'appDefault' },
    });
    expect(datesIn(report)).toEqual([
      { kind: 'answer', decisionId: 'D-2026-001', on: '2026-11-16' },
      { kind: 'revisit', decisionId: 'D-2026-002', on: '2027-01-10' },
    ]);
  });

  it('is grey wherever an empty ledger has nothing to assess; that no measure is approved is known, and that nothing was asked for', () => {
    const report = compileReport(emptyOversight(), MONTH, NOW);
    const colours = report.sections.map((one) => [one.section, one.light.colour]);
    expect(colours.filter(([, colour]) => colour !== 'grey')).toEqual([
      ['measures', 'red'],
      ['followUps', 'green'],
    ]);
    expect(report.basis.seq).toBe(0);
  });

  it('turns red by itself when the day of the answer has passed', () => {
    const { state } = aBusyLedger();
    expect(sectionIn(compileReport(state, MONTH, inDays(14)), 'decisions')).toMatchObject({
      open: 1,
      overdue: 0,
    });
    const late = compileReport(state, MONTH, inDays(15));
    expect(sectionIn(late, 'decisions')).toMatchObject({ open: 1, overdue: 1, light: { colour: 'red' } });
    expect(sectionIn(late, 'deadlines').light.colour).toBe('red');
  });

  it('counts a conclusion in the first status that is issued after it, in whatever month it fell', () => {
    const ledger = aBusyLedger();
    const concludedIn = (month: string, days: number) =>
      sectionIn(compileReport(ledger.state, month, inDays(days)), 'decisions');
    expect(concludedIn(MONTH, 10)).toMatchObject({ concludedSinceLast: 1, approvedInAll: 1 });
    // Nothing was issued in November: what was concluded then is told of by December's status.
    expect(concludedIn('2026-12', 30)).toMatchObject({ concludedSinceLast: 1 });
    ask(ledger, { type: 'IssueReport', month: MONTH }, by(COORDINATOR), inDays(10));
    expect(concludedIn('2026-12', 30)).toMatchObject({ concludedSinceLast: 0, approvedInAll: 1 });
  });

  it('is as full on the first working day, when the clock sends it, as on the last: it tells of the month before', () => {
    const ledger = aLedgerOf(...aRoster(1), submitted(), submitted(aDecisionContent(), 'D-2026-002'));
    ask(ledger, { type: 'IssueReport', month: MONTH }, byTheClock, NOW);
    ask(ledger, aVote(), by(CHAIR), inDays(3));
    ask(ledger, aVote({ decisionId: 'D-2026-002' }), by(CHAIR), inDays(20));
    ask(ledger, { type: 'IssueReport', month: '2026-12' }, byTheClock, '2026-12-01T07:05:00.000Z');
    const december = ledger.state.reports.get('2026-12')?.report;
    expect(december && sectionIn(december, 'decisions')).toMatchObject({ concludedSinceLast: 2 });
  });

  it('does not call a rejected or returned decision approved, nor remind of its revisit', () => {
    for (const choice of ['reject', 'return'] as const) {
      const ledger = aLedgerOf(...aRoster(1), submitted());
      ask(ledger, aVote({ choice }), by(CHAIR), NOW);
      const report = compileReport(ledger.state, MONTH, NOW);
      expect(sectionIn(report, 'decisions')).toMatchObject({
        open: 0,
        concludedSinceLast: 1,
        approvedInAll: 0,
      });
      expect(sectionIn(report, 'deadlines')).toMatchObject({ details: [], light: { colour: 'grey' } });
    }
  });

  it('counts an approval that no longer holds, and turns red until it is decided again', () => {
    const { state } = aBusyLedger();
    const content = aDecisionContent({ answerBy: '2027-12-01' });
    const late = aLedgerOf(...aRoster(), submitted(content), concluded('approved', {}, { content })).state;
    expect(sectionIn(compileReport(late, '2027-06', '2027-06-01T10:00:00.000Z'), 'decisions')).toMatchObject({
      toDecideAgain: 0,
      light: { colour: 'green' },
    });
    expect(sectionIn(compileReport(late, '2027-06', '2027-06-02T10:00:00.000Z'), 'decisions')).toMatchObject({
      toDecideAgain: 1,
      approvedInAll: 1,
      light: { colour: 'red', rule: 'decisions-no-longer-hold' },
    });
    expect(sectionIn(compileReport(state, MONTH, NOW), 'decisions')).toMatchObject({ toDecideAgain: 0 });
  });

  it('counts approvals with open conditions, and reminds of conditions and steps until they are done', () => {
    const content = aDecisionContent({ conditions: [aCondition()], actions: [anAction()] });
    const approved = [...aRoster(), submitted(content), concluded('approved', {}, { content })];
    const open = aLedgerOf(...approved).state;
    const before = compileReport(open, MONTH, NOW);
    expect(sectionIn(before, 'decisions')).toMatchObject({ openConditions: 1, toDecideAgain: 0 });
    expect(datesIn(before)).toEqual([
      { kind: 'condition', decisionId: DECISION, on: '2026-12-01' },
      { kind: 'action', decisionId: DECISION, on: '2026-12-15' },
      { kind: 'revisit', decisionId: DECISION, on: '2027-06-01' },
    ]);
    const met = aLedgerOf(...approved, conditionFulfilled(), actionDone()).state;
    const after = compileReport(met, MONTH, NOW);
    expect(sectionIn(after, 'decisions')).toMatchObject({ openConditions: 0 });
    expect(datesIn(after).map((one) => one.kind)).toEqual(['revisit']);
  });

  it('names each risk accepted under a delegation in one report: the next one (invariant 3)', () => {
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    const ledger = aLedgerOf(
      ...aRoster(),
      recorded(DELEGATE, 'director'),
      delegated(DELEGATE),
      submitted(content, DECISION, rule),
    );
    expect(delegatedIn(compileReport(ledger.state, MONTH, NOW))).toEqual([]);
    ask(ledger, aVote({ content }), by(DELEGATE), NOW);
    expect(delegatedIn(compileReport(ledger.state, MONTH, inDays(1)))).toEqual([DECISION]);
    ask(ledger, { type: 'IssueReport', month: MONTH }, by(COORDINATOR), inDays(2));
    const told = ledger.state.reports.get(MONTH)?.report;
    expect(told && delegatedIn(told)).toEqual([DECISION]);
    expect(delegatedIn(compileReport(ledger.state, '2026-12', inDays(30)))).toEqual([]);
  });

  describe('what is told »since the last status«', () => {
    /** Each thing that happens at its own time: something is put forward, decided, or a month is issued or corrected. */
    const ledgerOf = (...steps: readonly (readonly [number, string])[]) => {
      const ledger = aLedgerOf(...aRoster(1));
      for (const [days, what] of steps) {
        const at = inDays(days);
        if (what === 'puts') {
          const dates = { answerBy: at.slice(0, 10), revisitOn: inDays(days + 100).slice(0, 10) };
          const title = `Sag ${String(days)}`;
          const content = aDecisionContent({ title, ownerId: COORDINATOR, ...dates });
          ask(ledger, submits(content), by(COORDINATOR), at);
        } else if (what === 'decides') {
          const open = [...ledger.state.decisions.values()].find((one) => one.state === 'awaitingApproval')!;
          const { decisionId, version, contentHash } = open;
          ask(ledger, { ...aVote(), decisionId, version, contentHash, answerNo: 1 }, by(CHAIR), at);
        } else if (what.startsWith('corrects ')) {
          const month = what.slice('corrects '.length);
          const { version } = ledger.state.reports.get(month)!;
          ask(ledger, { type: 'CorrectReport', month, version: version + 1, correction: String(days) }, by(COORDINATOR), at); // prettier-ignore
        } else ask(ledger, { type: 'IssueReport', month: what }, by(COORDINATOR), at);
      }
      return ledger.state;
    };
    const decisionsIn = (state: ReturnType<typeof ledgerOf>, month: string) =>
      state.reports.get(month)!.report.sections.find((one) => one.section === 'decisions')!;
    const figure = (state: ReturnType<typeof ledgerOf>, month: string, name: string) =>
      decisionsIn(state, month).figures.find((one) => one.figure === name);

    it('is compared with the status before, and counted since it', () => {
      const state = ledgerOf([0, 'puts'], [1, MONTH], [2, 'puts'], [3, 'decides'], [35, '2026-12']);
      expect(figure(state, '2026-12', 'concludedSinceLast')).toMatchObject({ value: 1, before: 0 });
      expect(figure(state, '2026-12', 'open')).toMatchObject({ value: 1, before: 1 });
    });

    it('reaches back over months that were never issued', () => {
      const steps = [[0, 'puts'], [1, 'puts'], [2, MONTH], [20, 'decides'], [40, 'decides']] as const; // prettier-ignore
      // Neither December's nor January's was issued.
      const state = ledgerOf(...steps, [95, '2027-02']);
      expect(figure(state, '2027-02', 'concludedSinceLast')).toMatchObject({ value: 2, before: 0 });
      expect(figure(state, '2027-02', 'open')).toMatchObject({ value: 0, before: 2 });
    });

    it('is not moved by a correction in between, but compared with what the correction says', () => {
      const steps = [[0, 'puts'], [1, 'puts'], [2, MONTH], [3, 'decides'], [5, `corrects ${MONTH}`]] as const; // prettier-ignore
      const state = ledgerOf(...steps, [6, 'decides'], [35, '2026-12']);
      // Both were decided after November's first issue, so December's tells of both.
      expect(figure(state, '2026-12', 'concludedSinceLast')).toMatchObject({ value: 2, before: 0 });
      // The corrected one was drawn up when one of the two was decided.
      expect(figure(state, '2026-12', 'open')).toMatchObject({ value: 0, before: 1 });
    });

    it('goes by the order of issuing: one that is issued late is compared with the one that went out before it', () => {
      const steps = [[0, 'puts'], [30, '2026-12'], [31, 'decides'], [32, MONTH]] as const; // prettier-ignore
      const late = ledgerOf(...steps);
      expect(figure(late, MONTH, 'concludedSinceLast')).toMatchObject({ value: 1, before: 0 });
      expect(figure(late, MONTH, 'open')).toMatchObject({ value: 0, before: 1 });
      // Corrected afterwards, December's is still held against what went out before it: nothing.
      const corrected = ledgerOf(...steps, [33, 'corrects 2026-12']);
      expect(figure(corrected, '2026-12', 'open')).toMatchObject({ value: 0, before: null });
      expect(decisionsIn(corrected, '2026-12').colourBefore).toBeNull();
    });

    it('and how things stand now, with the one that went out last', () => {
      const state = ledgerOf([0, 'puts'], [30, '2026-12'], [31, 'puts'], [32, MONTH]);
      const { figures } = compileNow(state, inDays(33)).sections.find((one) => one.section === 'decisions')!;
      expect(figures.find((one) => one.figure === 'open')).toMatchObject({ value: 2, before: 2 });
    });
  });

  it('shows the five nearest deadlines and judges by all of them', () => {
    const contents = ['16', '12', '14', '11', '15', '13', '10'].map((day) =>
      aDecisionContent({ title: day, answerBy: `2026-11-${day}` }),
    );
    const { state } = aLedgerOf(
      ...aRoster(),
      ...contents.map((content, index) => submitted(content, `D-2026-00${String(index + 1)}`)),
    );
    const report = compileReport(state, MONTH, NOW);
    expect(datesIn(report).map((one) => one.on)).toEqual([
      '2026-11-10',
      '2026-11-11',
      '2026-11-12',
      '2026-11-13',
      '2026-11-14',
    ]);
    expect(sectionIn(report, 'deadlines')).toMatchObject({ datesPassed: 0, datesNear: 7 });
  });

  it('never leaves out a deadline that is earlier than one it shows, whatever the dates', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(days, (all) => {
        const submissions = all.map((day, index) =>
          submitted(
            aDecisionContent({ answerBy: inDays(day).slice(0, 10) }),
            `D-2026-${String(100 + index)}`,
          ),
        );
        const { state } = aLedgerOf(...aRoster(), ...submissions);
        const shown = datesIn(compileReport(state, MONTH, NOW)).map((date) => date.on);
        const inOrder = all.map((day) => inDays(day).slice(0, 10)).sort();
        expect(shown).toEqual(inOrder.slice(0, 5));
      }),
    );
  });

  it('keeps decisions of the same day in the order in which they were put forward', () => {
    const { state } = aLedgerOf(...aRoster(), submitted(), submitted(aDecisionContent(), 'D-2026-002'));
    expect(
      datesIn(compileReport(state, MONTH, NOW)).map((one) => 'decisionId' in one && one.decisionId),
    ).toEqual(['D-2026-001', 'D-2026-002']);
  });

  it('is the same each time, and leaves the ledger as it was', () => {
    const { state } = aBusyLedger();
    const before = structuredClone(state);
    const first = compileReport(state, MONTH, NOW);
    expect(compileReport(state, MONTH, NOW)).toEqual(first);
    expect(compileReport(aBusyLedger().state, MONTH, NOW)).toEqual(first);
    expect(state).toEqual(before);
  });
});
