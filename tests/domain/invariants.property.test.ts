import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import { momentOf, standing } from '../../domain/decision/standing';
import { fold } from '../../domain/evolve';
import type { LedgerEntry } from '../../domain/event';
import { plan, play, type Asked, type Plan } from '../support/random-history';
import {
  about,
  bodyFrom,
  conflictsFrom,
  delegationFrom,
  handsFrom,
  hasMandate,
  only,
  putFrom,
  recount,
  standingFrom,
} from '../support/recount';
import { delegatedIn } from '../support/report-sections';
import { sha256Of } from '../support/sha256-of';
import { untilMet } from '../support/until-met';

const RUNS = { numRuns: 150 };

const always = (check: (history: ReturnType<typeof play>) => void) => {
  fc.assert(
    fc.property(plan, (each: Plan) => {
      check(play(each));
    }),
    RUNS,
  );
};
const after = (
  check: (asked: Asked, ledger: Parameters<NonNullable<Parameters<typeof play>[1]>>[1]) => void,
) => {
  fc.assert(
    fc.property(plan, (each: Plan) => {
      play(each, check);
    }),
    RUNS,
  );
};
const before = (entries: readonly LedgerEntry[], entry: LedgerEntry) => entries.slice(0, entry.seq - 1);

describe('whatever several people try, in whatever order and over however many days', () => {
  it('invariant 1: only members of that day count, and deputies only with a mandate that covered their answer', () => {
    always(({ ledger: { entries } }) => {
      for (const vote of only(entries, 'VoteCast')) {
        const { data, at } = vote;
        const [earlier, on] = [before(entries, vote), danishDate(at)];
        expect(vote.actor).toEqual({ kind: 'person', personId: data.personId });
        const { rule } = putFrom(earlier, data.decisionId).data;
        if (rule.by === 'delegate') {
          expect([data.personId, data.onBehalfOf]).toEqual([rule.delegateId, null]);
          expect(delegationFrom(earlier, rule.delegationId, on)).toBeDefined();
        } else {
          const seat = data.onBehalfOf?.personId ?? data.personId;
          expect(bodyFrom(earlier, on).has(seat)).toBe(true);
          const who = { deputyId: data.personId, memberId: seat };
          if (data.onBehalfOf !== null) expect(hasMandate(earlier, who, on)).toBe(true);
        }
      }
      for (const conclusion of only(entries, 'DecisionConcluded')) {
        const { data, at } = conclusion;
        const counted = recount(before(entries, conclusion), data.decisionId, at);
        expect(data.outcome).toBe(counted.outcome);
        expect(data.tally).toMatchObject({
          body: counted.seats.length,
          ...counted.counts,
          conflicted: counted.everybody.length - counted.seats.length,
        });
      }
    });
  });

  it('invariant 1: an answer concludes an item exactly when the answers that count settle it', () => {
    after(({ added, now }, { entries }) => {
      const touched = added.filter((one) => one.type === 'VoteCast' || one.type === 'ConflictFindingGiven');
      for (const { data } of touched) {
        const expected = recount(entries, data.decisionId, now).outcome;
        const conclusion = only(added, 'DecisionConcluded').find(
          (one) => one.data.decisionId === data.decisionId,
        );
        const isSettlement = added.some((one) => one.type === 'VoteCast' || one.type === 'ConflictSettled');
        expect(conclusion?.data.outcome).toBe(isSettlement ? expected : undefined);
      }
    });
  });

  it('invariant 2: noting, reading, planning and minuting answer nothing and settle nothing', () => {
    const RECEIPTS = [
      'NoteReport',
      'ReadAnnex',
      'PlanMeeting',
      'ChangeMeeting',
      'RecordMeeting',
      'JournalDecision',
    ];
    after(({ command, added }) => {
      if (!RECEIPTS.includes(command.type)) return;
      const decisive = ['VoteCast', 'DecisionConcluded', 'ConflictFindingGiven', 'ConditionFulfilled'];
      expect(added.filter((one) => decisive.includes(one.type))).toEqual([]);
    });
    always(({ ledger: { entries, state } }) => {
      const receipts = ['ReportNoted', 'AnnexRead', 'MeetingPlanned', 'MeetingChanged', 'MeetingRecorded'];
      const without = fold(
        entries.filter((entry) => !receipts.includes(entry.type) && entry.type !== 'MeetingConfirmed'),
      );
      const said = ({ decisions }: typeof state) =>
        [...decisions.values()].map(({ votes, conclusions }) => ({ votes, conclusions }));
      expect(said(without)).toEqual(said(state));
    });
  });

  it('invariant 3: only single risks below the ceiling are decided by a delegate, and each is on the next report', () => {
    always(({ ledger: { entries } }) => {
      for (const put of [...only(entries, 'DecisionSubmitted'), ...only(entries, 'DecisionRevised')]) {
        const { content, rule } = put.data;
        expect(content.level === 'delegate').toBe(rule.by === 'delegate');
        if (rule.by !== 'delegate') continue;
        expect(content.kind).toBe('riskAcceptance');
        const delegation = delegationFrom(before(entries, put), rule.delegationId, danishDate(put.at));
        expect(delegation?.delegateId).toBe(rule.delegateId);
        if (content.kind === 'riskAcceptance')
          expect(content.after.consequence * content.after.likelihood).toBeLessThanOrEqual(
            delegation?.ceiling ?? 0,
          );
      }
      const reports = only(entries, 'ReportIssued');
      for (const conclusion of only(entries, 'DecisionConcluded')) {
        const { decisionId, outcome } = conclusion.data;
        const isDelegated = putFrom(before(entries, conclusion), decisionId).data.rule.by === 'delegate';
        // The next month that is issued for the first time, in each of its versions, and no other month.
        const next = reports.find((report) => report.seq > conclusion.seq && report.data.version === 1);
        const naming = reports.filter((report) => delegatedIn(report.data.report).includes(decisionId));
        const isTold = isDelegated && outcome === 'approved' && next !== undefined;
        expect(naming).toEqual(
          isTold ? reports.filter((report) => report.data.month === next.data.month) : [],
        );
      }
    });
  });

  it('invariant 4: every answer binds to the content that stood, and a change of it makes answers stale', () => {
    always(({ ledger: { entries, state } }) => {
      for (const vote of only(entries, 'VoteCast')) {
        const { version, contentHash, content } = putFrom(before(entries, vote), vote.data.decisionId).data;
        expect([vote.data.version, vote.data.contentHash]).toEqual([version, contentHash]);
        expect(sha256Of(content)).toBe(contentHash);
      }
      for (const { data, seq } of only(entries, 'DecisionConcluded')) {
        const put = putFrom(entries.slice(0, seq - 1), data.decisionId).data;
        expect([data.version, data.contentHash]).toEqual([put.version, put.contentHash]);
      }
      for (const { data, seq, at } of [
        ...only(entries, 'DecisionRevised'),
        ...only(entries, 'ConditionsAdded'),
      ]) {
        const now = fold(entries.slice(0, seq)).decisions.get(data.decisionId);
        expect(now && standing(now, momentOf(at))).toBe('awaitingApproval');
        expect(recount(entries.slice(0, seq), data.decisionId, at).answers).toEqual([]);
      }
      for (const { votes, versions } of state.decisions.values())
        expect(votes.every((vote) => versions.some((one) => one.contentHash === vote.contentHash))).toBe(
          true,
        );
    });
  });

  it('invariant 5: an accepted risk says who, when, why in plain words, at which level and until when', () => {
    always(({ ledger: { state } }) => {
      for (const decision of state.decisions.values()) {
        if (decision.state !== 'concluded' || decision.outcome !== 'approved') continue;
        const { content, conclusions, votes } = decision;
        if (content.kind !== 'riskAcceptance') continue;
        expect(content.plainWords.join('').trim()).not.toBe('');
        expect(['delegate', 'body', 'wholeBody']).toContain(content.level);
        expect(content.revisitOn).not.toBeNull();
        expect(conclusions.at(-1)?.seats.length).toBeGreaterThan(0);
        expect(decision.concludedAt).toBe(conclusions.at(-1)?.at);
        const approvals = votes.filter((one) => one.version === decision.version && one.choice === 'approve');
        expect(approvals.length).toBeGreaterThan(0);
        for (const vote of votes) {
          expect([vote.name, vote.title, vote.role, vote.castAt]).not.toContain('');
          if (vote.choice !== 'approve') expect(vote.reason?.trim()).toBeTruthy();
        }
      }
    });
  });

  it('invariant 6: whoever is conflicted neither answers nor settles it, leaves the count, and recommends nothing', () => {
    always(({ ledger: { entries } }) => {
      for (const vote of only(entries, 'VoteCast')) {
        const { decisionId, personId, onBehalfOf } = vote.data;
        const conflicts = conflictsFrom(before(entries, vote), decisionId);
        for (const one of [personId, onBehalfOf?.personId ?? personId])
          expect([undefined, 'notConflicted']).toContain(conflicts.get(one));
      }
      for (const finding of only(entries, 'ConflictFindingGiven')) {
        const { decisionId, personId, seat, by } = finding.data;
        expect([seat, by.personId]).not.toContain(personId);
        const conflicts = conflictsFrom(before(entries, finding), decisionId);
        for (const one of [seat, by.personId])
          expect([undefined, 'notConflicted']).toContain(conflicts.get(one));
      }
      for (const conclusion of only(entries, 'DecisionConcluded')) {
        const { decisionId, outcome } = conclusion.data;
        const earlier = before(entries, conclusion);
        const conflicts = conflictsFrom(earlier, decisionId);
        expect([...conflicts.values()]).not.toContain('open');
        const { content } = putFrom(earlier, decisionId).data;
        if (conflicts.get(content.recommenderId) === 'conflicted') expect(outcome).toBe('returned');
      }
    });
  });

  it('invariant 7: nothing is approved by those alone who wrote, revised or recommended it, or set its conditions', () => {
    always(({ ledger: { entries } }) => {
      for (const conclusion of only(entries, 'DecisionConcluded')) {
        if (conclusion.data.outcome !== 'approved') continue;
        const { decisionId } = conclusion.data;
        const earlier = before(entries, conclusion);
        const { answers } = recount(earlier, decisionId, conclusion.at);
        for (const group of handsFrom(earlier, decisionId)) {
          const others = answers.filter(
            (answer) =>
              answer.choice === 'approve' && !group.includes(answer.by) && !group.includes(answer.seat),
          );
          expect(others.length).toBeGreaterThan(0);
        }
      }
    });
  });

  it('invariant 8: what was decided is never edited; what comes later is a record of its own that points back', () => {
    const FOLLOWING = [
      'ConditionFulfilled',
      'ActionReported',
      'DecisionRevoked',
      'DecisionJournaled',
      'AnnexRead',
    ];
    fc.assert(
      fc.property(plan, (each) => {
        const written: string[] = [];
        const { ledger } = play(each, (_asked, { entries }) => {
          const texts = entries.map((entry) => JSON.stringify(entry));
          expect(texts.slice(0, written.length)).toEqual(written);
          written.splice(0, written.length, ...texts);
        });
        for (const { data, seq } of only(ledger.entries, 'DecisionConcluded')) {
          if (data.outcome !== 'approved' && data.outcome !== 'rejected') continue;
          const later = about(ledger.entries.slice(seq), data.decisionId);
          expect(later.map((one) => one.type).filter((type) => !FOLLOWING.includes(type))).toEqual([]);
          const then = fold(ledger.entries.slice(0, seq)).decisions.get(data.decisionId);
          const now = ledger.state.decisions.get(data.decisionId);
          for (const part of ['votes', 'versions', 'content', 'conclusions', 'conflicts'] as const)
            expect(now?.[part]).toEqual(then?.[part]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('invariant 8: how a decision stood at a past moment does not depend on when one asks', () => {
    fc.assert(
      fc.property(
        plan,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (each, shares) => {
          const { entries, state } = play(each).ledger;
          for (const share of shares) {
            const cut = Math.min(entries.length - 1, Math.floor(share * entries.length));
            // A moment between this entry and the next: an append is one moment, so it is not cut in two.
            const at = entries[cut]?.at ?? '';
            const then = fold(entries.filter((entry) => entry.at <= at));
            for (const decision of state.decisions.values()) {
              const asked = standing(decision, momentOf(at));
              const known = then.decisions.get(decision.decisionId);
              expect(asked).toBe(known && standing(known, momentOf(at)));
              expect(asked).toBe(standingFrom(entries, decision.decisionId, at));
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('invariant 9: a treatment that is late or delayed never leaves the accepted risk in force', async () => {
    const seen = { count: 0 };
    await untilMet(
      () => {
        always(({ ledger: { entries, state } }) => {
          for (const days of [0, 15, 25, 90]) {
            const at = `${addDays(danishDate(state.lastAt ?? ''), days)}T22:59:00.000Z`;
            for (const decision of state.decisions.values()) {
              expect(standing(decision, momentOf(at))).toBe(standingFrom(entries, decision.decisionId, at));
              const delayed = only(about(entries, decision.decisionId), 'ActionReported').some(
                ({ data }) => data.report.kind === 'delayed',
              );
              const actions = 'actions' in decision.content ? decision.content.actions : [];
              const late = actions.some(
                ({ actionId, dueOn }) =>
                  dueOn < danishDate(at) &&
                  !decision.actionReports.some(
                    (actionReport) => actionReport.actionId === actionId && actionReport.kind === 'done',
                  ),
              );
              if (!delayed && !late) continue;
              seen.count += 1;
              expect(['inForce', 'openConditions']).not.toContain(standing(decision, momentOf(at)));
            }
          }
        });
      },
      () => seen.count > 10,
    );
    expect(seen.count).toBeGreaterThan(10);
  });
});
