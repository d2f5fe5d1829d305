import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PersonId } from '../../../domain/access/role';
import type { Command } from '../../../domain/command';
import { CHOICES, type Choice } from '../../../domain/decision/terms';
import { DECISION, NAME, NAMED, aDecisionContent, revises, submitted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf, ask, by, type TestLedger } from '../../support/ledger';
import { COORDINATOR, aRoster, bodyIds } from '../../support/people';

/** What the machine should be, in as few words as possible: a body that decides by majority, and no dates. */
type Model = {
  is: 'open' | 'approved' | 'rejected' | 'returned' | 'postponed' | 'withdrawn';
  version: number;
  /** The answer of each seat to this version, and how many it has given in all. */
  answers: Map<PersonId, Choice>;
  given: Map<PersonId, number>;
  conflicts: Map<PersonId, 'open' | 'in' | 'out'>;
  findings: Map<PersonId, Map<PersonId, boolean>>;
  /** Who has set conditions in it: they do not approve it alone. */
  setters: Set<PersonId>;
};
const OUTCOMES = {
  approve: 'approved',
  reject: 'rejected',
  return: 'returned',
  postpone: 'postponed',
} as const;

type Move =
  | { do: 'answer'; who: PersonId; choice: Choice }
  | { do: 'condition'; who: PersonId }
  | { do: 'declare'; who: PersonId }
  | { do: 'settle'; who: PersonId; about: PersonId; isConflicted: boolean }
  | { do: 'revise' }
  | { do: 'withdraw' };
type Said = 'adds' | 'nothing' | 'refused';

/** What should happen to a move; the model is changed as if it had. */
function predict(model: Model, body: readonly PersonId[], move: Move): Said {
  const stands = (who: PersonId) => model.conflicts.get(who);
  const takesPart = (who: PersonId) => stands(who) !== 'open' && stands(who) !== 'out';
  switch (move.do) {
    case 'answer':
      if (!takesPart(move.who) || model.is !== 'open') return 'refused';
      if (model.answers.get(move.who) === move.choice) return 'nothing';
      model.answers.set(move.who, move.choice);
      model.given.set(move.who, (model.given.get(move.who) ?? 0) + 1);
      conclude(model, body);
      return 'adds';
    case 'condition':
      if (!takesPart(move.who) || model.is !== 'open') return 'refused';
      if (isOnlyFor(model, body, new Set([...model.setters, move.who]))) return 'refused';
      model.setters.add(move.who);
      model.version += 1;
      model.answers = new Map([[move.who, 'approve']]);
      model.given.set(move.who, (model.given.get(move.who) ?? 0) + 1);
      conclude(model, body);
      return 'adds';
    case 'declare': {
      if (model.is !== 'open') return 'refused';
      if (!takesPart(move.who)) return 'nothing';
      if (!body.some((one) => one !== move.who && takesPart(one))) return 'refused';
      model.conflicts.set(move.who, 'open');
      model.findings.set(move.who, new Map());
      return 'adds';
    }
    case 'settle': {
      const { who, about } = move;
      if (who === about || !takesPart(who) || stands(about) === undefined) return 'refused';
      const findings = model.findings.get(about) ?? new Map<PersonId, boolean>();
      if (findings.get(who) === move.isConflicted) return 'nothing';
      if (stands(about) !== 'open' || model.is !== 'open') return 'refused';
      findings.set(who, move.isConflicted);
      const judges = body.filter((one) => one !== about && takesPart(one));
      const votes = judges.flatMap((one) => findings.get(one) ?? []);
      const yes = votes.filter((one) => one).length;
      const no = votes.length - yes;
      if (no * 2 > judges.length) model.conflicts.set(about, 'in');
      else if (yes * 2 > judges.length || votes.length === judges.length) model.conflicts.set(about, 'out');
      if (stands(about) !== 'open') conclude(model, body);
      return 'adds';
    }
    case 'revise':
      if (model.is !== 'open' && model.is !== 'returned' && model.is !== 'postponed') return 'refused';
      model.is = 'open';
      model.version += 1;
      model.answers = new Map();
      return 'adds';
    case 'withdraw':
      if (model.is === 'withdrawn') return 'nothing';
      if (model.is === 'approved' || model.is === 'rejected') return 'refused';
      model.is = 'withdrawn';
      return 'adds';
  }
}

/** Whether one member alone is left, and has set conditions. */
function isOnlyFor(model: Model, body: readonly PersonId[], setters: ReadonlySet<PersonId>): boolean {
  const seats = body.filter((one) => model.conflicts.get(one) !== 'out');
  return seats.length === 1 && setters.has(seats[0] ?? '');
}

function conclude(model: Model, body: readonly PersonId[]): void {
  if ([...model.conflicts.values()].includes('open')) return;
  const seats = body.filter((one) => model.conflicts.get(one) !== 'out');
  if (isOnlyFor(model, body, model.setters) && model.answers.get(seats[0] ?? '') === 'approve') return;
  const answers = seats.flatMap((one) => model.answers.get(one) ?? []);
  for (const choice of new Set(answers))
    if (answers.filter((one) => one === choice).length * 2 > seats.length) model.is = OUTCOMES[choice];
  if (model.is === 'open' && answers.length === seats.length) model.is = 'rejected';
}

/** The same move as a command, from a card that is up to date. */
function commandOf(ledger: TestLedger, model: Model, move: Move): { command: Command; who: PersonId } {
  const decision = ledger.state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot test: the item is not there');
  const { decisionId, version, contentHash, content } = decision;
  const seen = (who: PersonId) => ({
    decisionId,
    version,
    contentHash,
    answerNo: (model.given.get(who) ?? 0) + 1,
    onBehalfOf: null,
    voter: NAME,
    absent: null,
  });
  switch (move.do) {
    case 'answer': {
      const until = move.choice === 'postpone' ? '2026-12-01' : null;
      const { who, choice } = move;
      return { who, command: { type: 'CastVote', ...seen(who), choice, reason: 'Derfor', until } };
    }
    case 'condition': {
      const conditions = [{ text: 'Øvelse holdt', ownerId: COORDINATOR, dueOn: '2026-12-01' }];
      const command = {
        type: 'ApproveWithConditions',
        ...seen(move.who),
        conditions,
        people: NAMED,
      } as const;
      return { who: move.who, command: { ...command, reason: 'Derfor' } };
    }
    case 'declare':
      return {
        who: move.who,
        command: { type: 'DeclareConflict', decisionId, ground: 'Familie', declarer: NAME },
      };
    case 'settle': {
      const finding = move.isConflicted ? 'conflicted' : 'notConflicted';
      const about = { decisionId, personId: move.about, finding, onBehalfOf: null, settler: NAME } as const;
      return { who: move.who, command: { type: 'SettleConflict', ...about } };
    }
    case 'revise':
      return {
        who: COORDINATOR,
        command: revises({ ...content, title: `Rettet ${String(version)}` }, version),
      };
    case 'withdraw':
      return { who: COORDINATOR, command: { type: 'WithdrawDecision', decisionId, reason: 'Ikke aktuel' } };
  }
}

const SIZE = 4;
const BODY = bodyIds(SIZE);
const who = fc.constantFrom(...BODY);
const choice = fc.constantFrom<Choice>('approve', 'approve', 'approve', 'reject', 'return', 'postpone');
/** An answer of null is the one that most give in that history. */
const move = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('answer' as const), who, choice: fc.option(choice) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('condition' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('declare' as const), who }) },
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constant('settle' as const), who, about: who, isConflicted: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revise' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const) }) },
);

describe('the approval machine', () => {
  it('does after every move what a model of a few lines says: allowed or refused, open or settled, and how', () => {
    const reached = new Set<string>();
    const moves = fc.array(move, { minLength: 3, maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(moves, fc.constantFrom<Choice>(...CHOICES), (tried, mood) => {
        const played = tried.map((one): Move =>
          one.do === 'answer' ? { ...one, choice: one.choice ?? mood } : one,
        );
        const ledger = aLedgerOf(...aRoster(SIZE), submitted(aDecisionContent({ ownerId: COORDINATOR })));
        const model: Model = {
          is: 'open',
          version: 1,
          answers: new Map(),
          given: new Map(),
          conflicts: new Map(),
          findings: new Map(),
          setters: new Set(),
        };
        for (const each of played) {
          const { command, who: asker } = commandOf(ledger, model, each);
          const expected = predict(model, BODY, each);
          const result = ask(ledger, command, by(asker), NOW);
          const said: Said = !result.ok ? 'refused' : result.value.length > 0 ? 'adds' : 'nothing';
          const decision = ledger.state.decisions.get(DECISION);
          const is =
            decision?.state === 'concluded'
              ? decision.outcome
              : decision?.state === 'withdrawn'
                ? 'withdrawn'
                : 'open';
          const why = result.ok ? '' : result.refusal.code;
          expect([each, why, said, is, decision?.version]).toEqual([
            each,
            why,
            expected,
            model.is,
            model.version,
          ]);
          reached.add(`${each.do} ${said}`).add(is);
        }
      }),
      { numRuns: 400, seed: 20261102 },
    );
    for (const outcome of ['open', 'approved', 'rejected', 'returned', 'postponed', 'withdrawn'])
      expect(reached).toContain(outcome);
    for (const done of ['answer', 'declare', 'settle', 'withdraw', 'revise', 'condition'])
      expect(reached).toContain(`${done} adds`);
  });
});
