import fc from 'fast-check';
import type { PersonId, Role } from '../../domain/access/role';
import { addDays, danishDate, monthOf, type Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import { CHOICES, type Choice } from '../../domain/decision/decision';
import type { LedgerEvent } from '../../domain/event';
import type { LedgerEntry } from '../../domain/ledger/entry';
import type { Result } from '../../domain/result';
import { aDecisionContent, courseAdded, aParticipation, aVote } from './builders';
import { NOW } from './instants';
import { aLedgerOf, ask, by, byTheClock, type Asker, type TestLedger } from './ledger';
import { CHAIR, COORDINATOR, DIRECTOR, OUTSIDER, aBodyOf, member, recorded } from './people';

const PEOPLE: readonly PersonId[] = [CHAIR, member(1), member(2), member(3), member(4), DIRECTOR];
const anybody = fc.constantFrom(...PEOPLE, COORDINATOR, OUTSIDER);
const role = fc.constantFrom<Role>('chair', 'member', 'member', 'director', 'auditor');
const days = fc.integer({ min: -6, max: 6 });
/** Mostly a coordinator, who may; sometimes somebody else, who mostly may not. */
const manager = fc.oneof(
  { weight: 5, arbitrary: fc.constant(COORDINATOR) },
  { weight: 1, arbitrary: anybody },
);

/** One thing that somebody tries; days are counted from the moment of trying, decisions from the first. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 90 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('record' as const), who: manager, personId: anybody, role, days }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('end' as const), who: manager, membership: fc.nat(9), days }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('submit' as const), who: manager, recommenderId: anybody }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant('vote' as const),
      who: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PEOPLE) }, { weight: 1, arbitrary: anybody }),
      decision: fc.nat(2),
      /** Null: as most in this history do. */
      choice: fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...CHOICES) },
      ),
      hasReason: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
      sawOther: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('repeat' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('issue' as const), who: fc.option(manager) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('note' as const), who: anybody }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('log' as const), who: manager, personId: anybody, days }),
  },
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** One command as it was asked and answered, with what it added to the ledger. */
export type Asked = {
  command: Command;
  asker: Asker;
  now: Instant;
  result: Result<readonly LedgerEvent[]>;
  added: readonly LedgerEntry[];
};

/** A ledger and everything that was asked of it, also what was refused. */
export type History = { ledger: TestLedger; asked: readonly Asked[] };

/** Runs the steps one after the other and calls `after` when each has been answered. */
export function play(
  { size, mood, recommenderId, steps }: Plan,
  after: (asked: Asked, ledger: TestLedger) => void = () => undefined,
): History {
  const ledger = aLedgerOf(
    recorded(COORDINATOR, 'coordinator', '2025-07-01'),
    ...aBodyOf(size),
    recorded(DIRECTOR, 'director', '2025-07-01'),
    courseAdded(),
  );
  const asked: Asked[] = [];
  let now = NOW;
  for (const one of [{ do: 'submit', who: COORDINATOR, recommenderId } as const, ...steps]) {
    now = new Date(Date.parse(now) + (one.do === 'wait' ? one.hours * 3_600_000 : 61_000)).toISOString();
    const request = one.do === 'repeat' ? asked.at(-1) : commandOf(one, mood, ledger, now);
    if (request === undefined) continue;
    const { command, asker } = request;
    const length = ledger.entries.length;
    const result = ask(ledger, command, asker, now);
    const answered = { command, asker, now, result, added: ledger.entries.slice(length) };
    asked.push(answered);
    after(answered, ledger);
  }
  return { ledger, asked };
}

/** What to play: a body of some size, who recommends the first item, the answer most of them give, and the tries. */
export type Plan = { size: number; mood: Choice; recommenderId: PersonId; steps: readonly Step[] };

/** Several people over several weeks. */
export const plan: fc.Arbitrary<Plan> = fc.record({
  mood: fc.constantFrom<Choice>('approve', 'approve', 'reject', 'return'),
  size: fc.constantFrom(0, 1, 2, 2, 3, 3, 4, 5),
  recommenderId: fc.constantFrom(COORDINATOR, CHAIR, member(1)),
  steps: fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }),
});

function commandOf(
  one: Step,
  mood: Choice,
  { state }: TestLedger,
  now: Instant,
): { command: Command; asker: Asker } | undefined {
  const today = danishDate(now);
  switch (one.do) {
    case 'wait':
    case 'repeat':
      return undefined;
    case 'record': {
      const { personId, role: held } = one;
      const command = {
        type: 'RecordMembership',
        personId,
        role: held,
        from: addDays(today, one.days),
      } as const;
      return { command, asker: by(one.who) };
    }
    case 'end': {
      const held = [...state.access.memberships].flatMap(([personId, memberships]) =>
        memberships
          .filter((each) => each.role !== 'coordinator')
          .map((each) => ({ personId, role: each.role })),
      );
      const { personId, role: ending } = held[one.membership % held.length] ?? {
        personId: CHAIR,
        role: 'chair',
      };
      const command = {
        type: 'EndMembership',
        personId,
        role: ending,
        to: addDays(today, one.days),
      } as const;
      return { command, asker: by(one.who) };
    }
    case 'submit': {
      const { recommenderId } = one;
      const content = aDecisionContent({ recommenderId, ownerId: COORDINATOR, answerBy: addDays(today, 14) });
      return { command: { type: 'SubmitDecision', content }, asker: by(one.who) };
    }
    case 'vote': {
      const decision = [...state.decisions.values()][one.decision % Math.max(state.decisions.size, 1)];
      const seen = decision?.content ?? aDecisionContent();
      const content = one.sawOther ? { ...seen, title: 'Noget andet' } : seen;
      const reason = one.hasReason ? 'Planen mangler en frist' : null;
      const decisionId = decision?.decisionId ?? 'D-2026-001';
      return {
        command: aVote({ choice: one.choice ?? mood, reason, content, decisionId }),
        asker: by(one.who),
      };
    }
    case 'issue':
      return {
        command: { type: 'IssueReport', month: monthOf(today) },
        asker: one.who === null ? byTheClock : by(one.who),
      };
    case 'note':
      return { command: { type: 'NoteReport', month: monthOf(today) }, asker: by(one.who) };
    case 'log': {
      const completedOn = addDays(today, one.days);
      const participation = aParticipation({ personId: one.personId, completedOn });
      return { command: { type: 'LogCompletion', ...participation }, asker: by(one.who) };
    }
  }
}
