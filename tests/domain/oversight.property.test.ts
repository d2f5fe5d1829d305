import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyRoleOn, managementBodyOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import { danishDate } from '../../domain/calendar/danish-time';
import { seatOf } from '../../domain/decision/decision';
import { countedAnswer } from '../../domain/decision/seats';
import { deliveriesFor } from '../../domain/delivery/deliveries-for';
import { evolve, fold } from '../../domain/evolve';
import type { LedgerEntry } from '../../domain/event';
import { verifyLedger } from '../../domain/ledger/verify';
import { compileReport } from '../../domain/status/compile-report';
import { DIRECTOR } from '../support/people';
import { plan, play, type Step } from '../support/random-history';
import { bodyFrom, hasMandate, only } from '../support/recount';
import { sha256Of } from '../support/sha256-of';

const RUNS = { numRuns: 100 };

describe('whatever several people try, in whatever order', () => {
  it('the roster says who is in the body exactly as the entries do', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        play(steps, ({ now }, { entries, state }) => {
          const today = danishDate(now);
          const body = bodyFrom(entries, today);
          expect([...managementBodyOn(state.access, today)].sort()).toEqual([...body.keys()].sort());
          for (const [personId, role] of body) expect(bodyRoleOn(state.access, personId, today)).toBe(role);
        });
      }),
      RUNS,
    );
  });

  it('each answer of a seat has the next number, and the last one is the one that counts', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const { decisions } = play(steps).ledger.state;
        for (const decision of decisions.values()) {
          const seats = new Set(decision.votes.map(seatOf));
          for (const seat of seats) {
            const given = decision.votes.filter((vote) => seatOf(vote) === seat);
            expect(given.map((vote) => vote.answerNo)).toEqual(given.map((_, index) => index + 1));
            expect([given.at(-1), undefined]).toContain(countedAnswer(decision, seat));
          }
        }
      }),
      RUNS,
    );
  });

  it('what is refused, and what is so already, leaves the ledger as it was', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        play(steps, ({ result, added }) => {
          expect(added).toHaveLength(result.ok ? result.value.length : 0);
        });
      }),
      RUNS,
    );
  });

  it('asking again for what was granted adds nothing', () => {
    fc.assert(
      fc.property(plan, ({ steps, ...others }) => {
        const twice = steps.flatMap((step): Step[] => [step, { ...step, do: 'repeat' }]);
        const { asked } = play({ ...others, steps: twice });
        for (const [index, { command, asker, now, added }] of asked.entries()) {
          const before = asked[index - 1];
          const isAgain = before?.command === command && before.asker === asker && before.result.ok;
          // An annex that is read on another day is another reading.
          const isOtherDay =
            isAgain && danishDate(before.now) !== danishDate(now) && command.type === 'ReadAnnex';
          if (isAgain && !isOtherDay) expect(added).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('noting a report changes no decision, and each notes each version once', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const seen = { decisions: '' };
        const decisionsOf = (decisions: ReadonlyMap<string, unknown>) => JSON.stringify([...decisions]);
        const { ledger } = play(steps, ({ command }, { state }) => {
          if (command.type === 'NoteReport' && seen.decisions !== '') {
            expect(decisionsOf(state.decisions)).toBe(seen.decisions);
          }
          seen.decisions = decisionsOf(state.decisions);
        });
        const notings = only(ledger.entries, 'ReportNoted').map(
          ({ data }) => `${data.month} ${String(data.version)} ${data.personId}`,
        );
        expect(new Set(notings).size).toBe(notings.length);
        const issued = only(ledger.entries, 'ReportIssued').map(
          ({ data }) => `${data.month} ${String(data.version)}`,
        );
        expect(new Set(issued).size).toBe(issued.length);
      }),
      RUNS,
    );
  });

  it('the state read entry by entry is the state folded from the stored text of all of them', () => {
    fc.assert(
      fc.property(plan, fc.nat(60), (steps, cut) => {
        const { entries, state } = play(steps).ledger;
        // The entries as they come back from storage; JSON keeps the shape of every one.
        const stored = JSON.parse(JSON.stringify(entries)) as LedgerEntry[];
        expect(fold(stored)).toEqual(state);
        const early = fold(stored.slice(0, cut));
        expect(stored.slice(cut).reduce(evolve, early)).toEqual(state);
      }),
      RUNS,
    );
  });

  it('the chain verifies against its head', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (steps) => {
        const { entries, state } = play(steps).ledger;
        expect(await verifyLedger(entries, [state.head], sha256Of)).toEqual({
          result: 'match',
          length: entries.length,
          head: state.head.hash,
        });
      }),
      RUNS,
    );
  });

  it('an issued report can be computed again from the entries up to the head that it names', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const { entries, state } = play(steps).ledger;
        for (const { data } of only(entries, 'ReportIssued')) {
          const { month, asOf, basis } = data.report;
          const then = fold(entries.slice(0, basis.seq));
          expect(then.head).toEqual(basis);
          const before = structuredClone(then);
          expect(compileReport(then, month, asOf)).toEqual(data.report);
          expect(compileReport(then, month, asOf)).toEqual(data.report);
          expect(then).toEqual(before);
          const kept = state.reports.get(month)?.versions.find((version) => version.version === data.version);
          expect(kept?.report).toEqual(data.report);
        }
      }),
      RUNS,
    );
  });

  it('cards go to the channel and to those who may answer that day, the same ones each time', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        play(steps, ({ added }, { entries, state }) => {
          for (const entry of added) {
            const deliveries = deliveriesFor(entry, state);
            expect(deliveriesFor(entry, state)).toEqual(deliveries);
            const on = danishDate(entry.at);
            const body = bodyFrom(entries, on);
            const isDeputy = (personId: PersonId) =>
              [...body.keys()].some((memberId) => hasMandate(entries, { deputyId: personId, memberId }, on));
            const isDelegate = (personId: PersonId) =>
              only(entries, 'DelegationRecorded').some((one) => one.data.delegateId === personId);
            const isLeaving = (personId: PersonId) =>
              entry.type === 'MembershipEnded' && entry.data.personId === personId;
            for (const { recipient, subject } of deliveries) {
              if (recipient.kind !== 'person' || !('decisionId' in subject)) continue;
              const { personId } = recipient;
              const mayAnswer = body.has(personId) || isDeputy(personId) || isDelegate(personId);
              expect(mayAnswer || isLeaving(personId)).toBe(true);
            }
            expect(new Set(deliveries.map(({ id }) => id)).size).toBe(deliveries.length);
          }
        });
      }),
      RUNS,
    );
  });

  it('the tries above do reach every outcome and every refusal that they are about', () => {
    const seen = new Set<string>();
    for (const steps of fc.sample(plan, { numRuns: 500, seed: 20261102 })) {
      for (const { result, command, added } of play(steps).asked) {
        if (!result.ok) seen.add(`${command.type}: ${result.refusal.code}`);
        for (const entry of added) {
          seen.add(entry.type === 'DecisionConcluded' ? entry.data.outcome : entry.type);
          if (entry.type === 'ReportNoted' && entry.data.personId === DIRECTOR)
            seen.add('noted outside the body');
        }
      }
    }
    const wanted = [
      'approved',
      'rejected',
      'returned',
      'postponed',
      'noted outside the body',
      'MembershipEnded',
      'MandateRecorded',
      'MandateConfirmed',
      'MandateDeclined',
      'ChangeProposed',
      'ChangeConfirmed',
      'ChangeDeclined',
      'ChangeWithdrawn',
      'DelegationRecorded',
      'DecisionModelSet',
      'DecisionPolicySet',
      'DecisionRevised',
      'ConditionsAdded',
      'DecisionWithdrawn',
      'ConflictDeclared',
      'ConflictSettled',
      'ConditionFulfilled',
      'ActionReported',
      'DecisionRevoked',
      'DecisionJournaled',
      'AnnexRead',
      'MeetingPlanned',
      'MeetingRecorded',
      'MeetingConfirmed',
      'CompletionLogged',
      'ReportIssued',
      'CastVote: already-voted',
      'CastVote: decision-concluded',
      'CastVote: not-in-body',
      'CastVote: content-changed',
      'CastVote: reason-required',
      'CastVote: conflicted',
      'CastVote: no-mandate',
      'CastVote: hearing-not-over',
      'CastVote: decision-withdrawn',
      'ApproveWithConditions: already-voted',
      'SettleConflict: own-conflict',
      'ConcludeDecision: not-settled',
      'ReviseDecision: decision-concluded',
      'SubmitDecision: not-allowed',
      'SubmitDecision: recommender-only-approver',
      'SubmitDecision: body-empty',
      'RevokeDecision: not-allowed',
      'RecordMeeting: meeting-ahead',
      'LogCompletion: completed-in-future',
      'RecordMandate: own-body-role',
      'ConfirmMandate: mandate-not-yours',
      'ConfirmChange: not-yours-to-confirm',
      'CourseRevised',
      'CourseRetired',
      'CourseReinstated',
      'CompletionReported',
      'CompletionVerified',
      'CompletionCorrected',
      'CompletionAnnulled',
      'TrainingPolicySet',
      'StaffOfferRecorded',
      'HoldPlaced',
      'HoldReleased',
      'PersonErased',
      'GroupJoined',
      'GroupLeft',
      'LeaveRecorded',
      'LeaveAnnulled',
      'LogCompletion: completion-already-logged',
      'VerifyCompletion: completion-ended',
      'AnnulLeave: leave-unknown',
      'LogCompletion: course-retired',
      'LogCompletion: own-completion',
      'ErasePerson: person-still-here',
      'ErasePerson: person-held',
      'ErasePerson: not-allowed',
    ];
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });
});
