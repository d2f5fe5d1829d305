import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, danishDate, monthOf } from '../../../domain/calendar/danish-time';
import { compileNow, compileReport } from '../../../domain/status/compile-report';
import type { StatusReport } from '../../../domain/status/report';
import { aDecisionContent, aVote, revises, submits } from '../../support/builders';
import { aLedgerOf, ask, by, byTheClock, type TestLedger } from '../../support/ledger';
import { CHAIR, COORDINATOR, DELEGATE, aRoster, delegated, recorded } from '../../support/people';
import { only } from '../../support/recount';
import { delegatedIn, sectionIn } from '../../support/report-sections';
import { untilMet } from '../../support/until-met';

/** What happens between and around the issues of some months. */
const step = fc.record({
  do: fc.constantFrom('body', 'delegate', 'return', 'again', 'issue', 'clock', 'correct', 'wait', 'atOnce'),
  number: fc.nat(999),
});
const BEGAN = '2026-11-02T09:00:00.000Z';

type Played = { ledger: TestLedger; now: string };

function play(steps: readonly { do: string; number: number }[]): Played {
  const ledger = aLedgerOf(...aRoster(1), recorded(DELEGATE, 'director'), delegated(DELEGATE));
  const clock = { now: BEGAN };
  const put = (level: 'body' | 'delegate') => {
    const today = danishDate(clock.now);
    const content = aDecisionContent({
      title: `Sag ${String(ledger.entries.length)}`,
      level,
      ownerId: COORDINATOR,
      answerBy: addDays(today, 30),
      revisitOn: addDays(today, 100),
      delegationId: level === 'delegate' ? 'G-001' : null,
    });
    ask(ledger, submits(content), by(COORDINATOR), clock.now);
    return [...ledger.state.decisions.values()].at(-1);
  };
  const answer = (personId: string, decision: ReturnType<typeof put>, choice: 'approve' | 'return') => {
    if (decision === undefined) return;
    const { decisionId, version, contentHash, votes } = decision;
    const seen = { decisionId, version, contentHash, answerNo: votes.length + 1 };
    ask(ledger, { ...aVote({ choice }), ...seen }, by(personId), clock.now);
  };
  for (const { do: what, number } of steps) {
    // Also within one second and one millisecond: the order of the entries is what counts.
    const hours = what === 'wait' ? 24 * (1 + (number % 25)) : what === 'atOnce' ? 0 : 1;
    clock.now = new Date(Date.parse(clock.now) + (number % 4 === 0 ? 0 : hours * 3_600_000)).toISOString();
    const { now } = clock;
    const current = monthOf(danishDate(now));
    if (what === 'body') answer(CHAIR, put('body'), 'approve');
    if (what === 'delegate') answer(DELEGATE, put('delegate'), 'approve');
    if (what === 'return') answer(CHAIR, put('body'), 'return');
    if (what === 'again') {
      const returned = [...ledger.state.decisions.values()].find(
        (one) => one.state === 'concluded' && one.outcome === 'returned',
      );
      if (returned !== undefined) {
        const { decisionId, version, content } = returned;
        const today = danishDate(now);
        const dated = { ...content, answerBy: addDays(today, 30), revisitOn: addDays(today, 100) };
        const again = { ...dated, title: `${content.title}, rettet` };
        ask(ledger, revises(again, version, decisionId), by(COORDINATOR), now);
        answer(CHAIR, ledger.state.decisions.get(decisionId), number % 2 === 0 ? 'approve' : 'return');
      }
    }
    if (what === 'clock') ask(ledger, { type: 'IssueReport', month: current }, byTheClock, now);
    if (what === 'issue') {
      // The current month mostly; the next where it can be; months that are over, also out of their order.
      const month = monthOf(addMonths(`${current}-01`, [0, 0, 1, -1, -2][number % 5] ?? 0));
      ask(ledger, { type: 'IssueReport', month }, by(COORDINATOR), now);
    }
    if (what === 'correct') {
      const issued = [...ledger.state.reports.values()];
      const one = issued[number % Math.max(1, issued.length)];
      if (one !== undefined) {
        const { version, report } = one;
        const command = { type: 'CorrectReport', month: report.month, version: version + 1 } as const;
        ask(ledger, { ...command, correction: `Rettet ${String(number)}` }, by(COORDINATOR), now);
      }
    }
  }
  return { ledger, now: clock.now };
}

const concludedIn = (report: StatusReport): number => {
  const figures: Readonly<Record<string, unknown>> = sectionIn(report, 'decisions');
  return Number(figures['concludedSinceLast']);
};

const RUNS = { numRuns: 60 };
const history = fc.array(step, { minLength: 10, maxLength: 45, size: 'max' });

describe('whatever is decided, issued early or late, and corrected', () => {
  it('each conclusion and each delegated acceptance stands on exactly one month’s newest card, or on the next', async () => {
    const seen = { corrected: 0, late: 0, told: 0, again: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(history, (steps) => {
            const { ledger, now } = play(steps);
            const { entries, state } = ledger;
            const issued = [...state.reports.values()];
            const cards = [...issued.map((one) => one.report), compileNow(state, now)];
            const conclusions = only(entries, 'DecisionConcluded');
            const counted = cards.reduce((sum, report) => sum + concludedIn(report), 0);
            expect(counted).toBe(conclusions.length);
            const accepted = [...state.decisions.values()].filter(
              (decision) =>
                decision.state === 'concluded' &&
                decision.outcome === 'approved' &&
                decision.rule.by === 'delegate',
            );
            const told = cards.flatMap(delegatedIn);
            expect([...told].sort()).toEqual(accepted.map((one) => one.decisionId).sort());
            seen.told += told.length;
            seen.again += [...state.decisions.values()].filter(
              (decision) => decision.conclusions.length > 1,
            ).length;
            seen.corrected += issued.filter((one) => one.version > 1).length;
            seen.late += issued.filter((one) => one.isLate).length;
          }),
          RUNS,
        );
      },
      () => Math.min(seen.told, seen.corrected, seen.late, seen.again) > 20,
    );
    expect(Math.min(seen.told, seen.corrected, seen.late, seen.again)).toBeGreaterThan(20);
  });

  it('every version of a month tells of the same period: what came between the first issues', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { entries, state } = play(steps).ledger;
        const reports = only(entries, 'ReportIssued');
        const firsts = reports.filter((one) => one.data.version === 1);
        for (const { data } of reports) {
          const own = firsts.find((first) => first.data.month === data.month)?.seq ?? 0;
          const earlier = Math.max(0, ...firsts.map((first) => first.seq).filter((seq) => seq < own));
          const between = only(entries, 'DecisionConcluded').filter(
            (one) => one.seq > earlier && one.seq < own,
          );
          expect(concludedIn(data.report)).toBe(between.length);
        }
        for (const { report, versions } of state.reports.values())
          expect(concludedIn(report)).toBe(versions[0] && concludedIn(versions[0].report));
      }),
      RUNS,
    );
  });

  it('a draft tells of what the card that is then issued tells of', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { ledger, now } = play(steps);
        const month = monthOf(danishDate(now));
        if (ledger.state.reports.has(month)) return;
        const draft = compileReport(ledger.state, month, now);
        expect(concludedIn(draft)).toBe(concludedIn(compileNow(ledger.state, now)));
        ask(ledger, { type: 'IssueReport', month }, by(COORDINATOR), now);
        expect(ledger.state.reports.get(month)?.report).toEqual(draft);
      }),
      RUNS,
    );
  });
});
