import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PersonId } from '../../domain/access/role';
import { addDays, addMonths, danishDate, monthOf, type Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import type { Decision } from '../../domain/decision/decision';
import { CHOICES } from '../../domain/decision/terms';
import { decisionAbilitiesOf } from '../../domain/decision/decision-abilities';
import { chainOn } from '../../domain/ledger/chain';
import type { LedgerEntry } from '../../domain/event';
import { MOST_ENTRIES, MOST_ENTRY_CHARACTERS } from '../../functions/ledger/ledger-store';
import { entryText } from '../../functions/ledger/read-entry';
import { NAME, NAMED, aCondition } from '../support/builders';
import { answerOf, by, byTheClock, type TestLedger } from '../support/ledger';
import { longestCommand, type Write } from '../support/longest-command';
import { COORDINATOR } from '../support/people';
import { EVERYBODY, plan, play } from '../support/random-history';
import { sha256Of } from '../support/sha256-of';

/** Letters as Danish has them, and characters that each take two in an entry. */
const WRITERS: readonly Write[] = [(length) => 'ø'.repeat(length), (length) => '"'.repeat(length)];

const TOO_LARGE = ['text-too-long', 'list-too-long'];

/** What can be wrong with a command is anything but its size. */
function fits(ledger: TestLedger, command: Command, asker: Parameters<typeof answerOf>[2], now: Instant) {
  const result = answerOf(ledger.state, command, asker, now);
  if (!result.ok) {
    expect(TOO_LARGE).not.toContain(result.refusal.code);
    return;
  }
  const stamp = { at: now, actor: { kind: 'person', personId: COORDINATOR }, surface: 'tab' } as const;
  isKept(chainOn(ledger.state.head, result.value, stamp, sha256Of));
}

/** One append holds so many entries, and one entry so many characters. */
function isKept(entries: readonly LedgerEntry[]) {
  expect(entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
  for (const entry of entries) expect(entryText(entry).length).toBeLessThanOrEqual(MOST_ENTRY_CHARACTERS);
}

/** Every way in which somebody may answer for a seat, with as much to say as they may. */
function* everyAnswer(decision: Decision, ledger: TestLedger, personId: PersonId, now: Instant) {
  const { decisionId, version, contentHash } = decision;
  const abilities = decisionAbilitiesOf(ledger.state, decision, personId, now);
  for (const { seat, isOwn, answerNo } of abilities.seats) {
    const onBehalfOf = isOwn ? null : seat;
    const shown = { decisionId, version, contentHash, answerNo, onBehalfOf, voter: NAME };
    const named = { ...shown, absent: isOwn ? null : NAME };
    const until = addDays(danishDate(now), 14);
    for (const choice of CHOICES)
      yield { type: 'CastVote', ...named, choice, reason: 'x', until } satisfies Command;
    const conditions = [aCondition({ ownerId: personId, dueOn: until })];
    if (abilities.addConditions)
      yield {
        type: 'ApproveWithConditions',
        ...named,
        conditions,
        reason: 'x',
        people: NAMED,
      } satisfies Command;
  }
  if (abilities.declareConflict)
    yield { type: 'DeclareConflict', decisionId, ground: 'x', declarer: NAME } satisfies Command;
  for (const { personId: about, seats } of abilities.settle)
    for (const seat of seats)
      yield {
        type: 'SettleConflict',
        decisionId,
        personId: about,
        finding: 'conflicted',
        settler: NAME,
        onBehalfOf: seat === personId ? null : seat,
      } satisfies Command;
}

describe('However much has been written', () => {
  it('everything that is accepted can be kept, every member can answer in every way, and the month can be issued', () => {
    const counted = { answers: 0, conditions: 0 };
    fc.assert(
      fc.property(plan, fc.constantFrom(...WRITERS), (planned, write) => {
        const as = (command: Command) => longestCommand(command, write);
        const { ledger, asked } = play(planned, ({ added }) => isKept(added), as);
        const now = asked.at(-1)?.now;
        if (now === undefined) return;
        for (const decision of ledger.state.decisions.values())
          for (const personId of EVERYBODY)
            for (const answer of everyAnswer(decision, ledger, personId, now)) {
              counted.answers += 1;
              if (answer.type === 'ApproveWithConditions') counted.conditions += 1;
              fits(ledger, as(answer), by(personId), now);
            }
        const month = monthOf(danishDate(now));
        fits(ledger, { type: 'IssueReport', month }, byTheClock, now);
        const next = addMonths(`${month}-01`, 1);
        fits(ledger, { type: 'IssueReport', month: monthOf(next) }, byTheClock, `${next}T08:00:00.000Z`);
      }),
      { numRuns: 40 },
    );
    expect(counted.answers).toBeGreaterThan(100);
    expect(counted.conditions).toBeGreaterThan(10);
  });

  it('a member may set conditions again and again: no answer grows with those before it', () => {
    const [write] = WRITERS.slice(1) as [Write];
    const steps = Array.from({ length: 60 }, (_, index) => ({
      ...({ do: 'conditions', a: 1, b: index, c: 3 } as const),
      who: 1 + (index % 11),
    }));
    const quorum = { kind: 'all' } as const;
    const planned = { size: 5, model: quorum, mood: 'approve', recommenderId: COORDINATOR } as const;
    const lengths: number[] = [];
    const { ledger } = play(
      { ...planned, twoHats: false, steps },
      ({ added }) => {
        isKept(added);
        const brought = added.find(({ type }) => type === 'ConditionsAdded');
        if (brought !== undefined) lengths.push(entryText(brought).length);
      },
      (command) => longestCommand(command, write),
    );
    const [decision] = ledger.state.decisions.values();
    expect(decision?.content.conditions.length).toBeGreaterThan(200);
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(1000);
  });
});
