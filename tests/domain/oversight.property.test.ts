import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { managementBodyOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import { danishDate, type DanishDate } from '../../domain/calendar/danish-time';
import type { Outcome } from '../../domain/decision/decision';
import { deliveriesFor } from '../../domain/delivery/delivery';
import { evolve, fold } from '../../domain/evolve';
import type { LedgerEntry } from '../../domain/ledger/entry';
import { verifyLedger } from '../../domain/ledger/verify';
import { compileReport } from '../../domain/status/compile-report';
import { DIRECTOR } from '../support/people';
import { plan, play, type Step } from '../support/random-history';
import { sha256Of } from '../support/sha256-of';

const RUNS = { numRuns: 100 };

type EntryOf<Type extends LedgerEntry['type']> = Extract<LedgerEntry, { type: Type }>;

const only = <Type extends LedgerEntry['type']>(entries: readonly LedgerEntry[], type: Type) =>
  entries.filter((entry): entry is EntryOf<Type> => entry.type === type);

/** The management body on a day, computed a second time and in another way: straight from the entries. */
function bodyFrom(entries: readonly LedgerEntry[], on: DanishDate): PersonId[] {
  const holds = new Map<string, boolean>();
  for (const entry of entries) {
    if (entry.type !== 'MembershipRecorded' && entry.type !== 'MembershipEnded') continue;
    const { personId, role } = entry.data;
    if (role !== 'chair' && role !== 'member') continue;
    if (entry.type === 'MembershipRecorded' && on >= entry.data.from) holds.set(`${role} ${personId}`, true);
    if (entry.type === 'MembershipEnded' && on > entry.data.to) holds.set(`${role} ${personId}`, false);
  }
  const holders = [...holds].filter(([, isHeld]) => isHeld).map(([key]) => key.split(' ')[1] ?? '');
  return [...new Set(holders)].sort();
}

/** How a decision stands after the last of these entries, by the rule in words: more than half of the whole body. */
function outcomeFrom(
  entries: readonly LedgerEntry[],
  decisionId: string,
  on: DanishDate,
): Outcome | undefined {
  const body = bodyFrom(entries, on);
  const votes = only(entries, 'VoteCast').filter(
    ({ data }) => data.decisionId === decisionId && body.includes(data.personId),
  );
  const recommenderId = only(entries, 'DecisionSubmitted').find(({ data }) => data.decisionId === decisionId)
    ?.data.content.recommenderId;
  const isMajority = (choice: string) =>
    votes.filter(({ data }) => data.choice === choice).length * 2 > body.length;
  if (isMajority('approve')) {
    const another = votes.some(({ data }) => data.choice === 'approve' && data.personId !== recommenderId);
    return another ? 'approved' : undefined;
  }
  if (isMajority('reject')) return 'rejected';
  if (isMajority('return')) return 'returned';
  return votes.length === body.length ? 'rejected' : undefined;
}

describe('whatever several people try, in whatever order', () => {
  it('the roster says who is in the body exactly as the entries do', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        play(steps, ({ now }, { entries, state }) => {
          const today = danishDate(now);
          expect([...managementBodyOn(state.access, today)].sort()).toEqual(bodyFrom(entries, today));
        });
      }),
      RUNS,
    );
  });

  it('nobody has two votes on a version', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const votes = only(play(steps).ledger.entries, 'VoteCast');
        const keys = votes.map(({ data }) => `${data.decisionId} v${String(data.version)} ${data.personId}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });

  it('every vote is a member’s own, on the content that was put forward, with a reason where one is due', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const { entries } = play(steps, ({ command, added }, { state }) => {
          if (command.type !== 'CastVote' || added.length === 0) return;
          expect(command.contentHash).toBe(sha256Of(state.decisions.get(command.decisionId)?.content));
        }).ledger;
        for (const vote of only(entries, 'VoteCast')) {
          const earlier = entries.slice(0, vote.seq - 1);
          const { data } = vote;
          expect(vote.actor).toEqual({ kind: 'person', personId: data.personId });
          expect(bodyFrom(earlier, danishDate(vote.at))).toContain(data.personId);
          const item = only(earlier, 'DecisionSubmitted').find(
            (one) => one.data.decisionId === data.decisionId,
          );
          expect(data.contentHash).toBe(sha256Of(item?.data.content));
          if (data.choice !== 'approve') expect(data.reason?.trim()).toBeTruthy();
        }
      }),
      RUNS,
    );
  });

  it('a decision never changes after its conclusion', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const settled = new Map<string, unknown>();
        const { ledger } = play(steps, (_asked, { state }) => {
          for (const [decisionId, decision] of state.decisions) {
            if (decision.state !== 'concluded') continue;
            if (!settled.has(decisionId)) settled.set(decisionId, structuredClone(decision));
            expect(decision).toEqual(settled.get(decisionId));
          }
        });
        for (const { seq, data } of only(ledger.entries, 'DecisionConcluded')) {
          const later = ledger.entries.slice(seq);
          expect(
            later.filter((entry) => 'decisionId' in entry.data && entry.data.decisionId === data.decisionId),
          ).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('approved means by more than half of the body of that day, and by one at least who did not recommend it', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const { entries } = play(steps).ledger;
        for (const conclusion of only(entries, 'DecisionConcluded')) {
          if (conclusion.data.outcome !== 'approved') continue;
          const earlier = entries.slice(0, conclusion.seq - 1);
          const body = bodyFrom(earlier, danishDate(conclusion.at));
          const { decisionId } = conclusion.data;
          const approvers = only(earlier, 'VoteCast')
            .filter(({ data }) => data.decisionId === decisionId && data.choice === 'approve')
            .map(({ data }) => data.personId)
            .filter((personId) => body.includes(personId));
          const item = only(earlier, 'DecisionSubmitted').find(({ data }) => data.decisionId === decisionId);
          expect(approvers.length).toBeGreaterThan(body.length / 2);
          expect(approvers.some((personId) => personId !== item?.data.content.recommenderId)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('a vote concludes a decision exactly when the body’s answers settle it', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        play(steps, ({ added, now }, { entries }) => {
          const [vote, conclusion, ...more] = added;
          if (vote?.type !== 'VoteCast') return;
          expect(more).toEqual([]);
          const expected = outcomeFrom(entries, vote.data.decisionId, danishDate(now));
          expect(conclusion?.type === 'DecisionConcluded' ? conclusion.data.outcome : undefined).toBe(
            expected,
          );
        });
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
        // A second item with the same content is a second item: the only command that may be meant twice.
        const twice = steps.flatMap((one): Step[] => (one.do === 'submit' ? [one] : [one, { do: 'repeat' }]));
        const { asked } = play({ ...others, steps: twice });
        for (const [index, { command, asker, added }] of asked.entries()) {
          const before = asked[index - 1];
          const isAgain = before?.command === command && before.asker === asker && before.result.ok;
          if (isAgain && command.type !== 'SubmitDecision') expect(added).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('noting a report changes no decision, and each notes a month once', () => {
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
          ({ data }) => `${data.month} ${data.personId}`,
        );
        expect(new Set(notings).size).toBe(notings.length);
        const issued = only(ledger.entries, 'ReportIssued').map(({ data }) => data.month);
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
          expect(state.reports.get(month)?.report).toEqual(data.report);
        }
      }),
      RUNS,
    );
  });

  it('cards go to the channel and to members of the body of that day, the same ones each time', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        play(steps, ({ added }, { entries, state }) => {
          for (const entry of added) {
            const deliveries = deliveriesFor(entry, state);
            expect(deliveriesFor(entry, state)).toEqual(deliveries);
            const body = bodyFrom(entries, danishDate(entry.at));
            for (const { recipient } of deliveries) {
              if (recipient.kind === 'person') expect(body).toContain(recipient.personId);
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
    for (const steps of fc.sample(plan, RUNS.numRuns)) {
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
      'MembershipEnded',
      'CompletionLogged',
      'ReportIssued',
      'noted outside the body',
      'CastVote: already-voted',
      'CastVote: decision-concluded',
      'CastVote: not-in-body',
      'CastVote: content-changed',
      'CastVote: reason-required',
      'SubmitDecision: not-allowed',
      'SubmitDecision: recommender-only-approver',
      'SubmitDecision: body-empty',
      'LogCompletion: completed-in-future',
      'LogCompletion: completion-already-logged',
    ];
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });
});
