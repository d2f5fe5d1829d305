import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import type { LedgerEvent } from '../../../domain/event';
import { dueNotices } from '../../../domain/delivery/due-notices';
import {
  aDecisionContent,
  actionDelayed,
  DECISION,
  NAME,
  anAction,
  concluded,
  conflictDeclared,
  conflictSettled,
  revised,
  revoked,
  submitted,
  voted,
} from '../../support/builders';
import { NOW, inDays } from '../../support/instants';
import type { Command } from '../../../domain/command';
import { aLedgerOf, ask, by, happened, type Stamped } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, bodyIds, member, recorded } from '../../support/people';

const open = [...aRoster(3), happened(submitted(), NOW)];
const ids = (history: readonly (LedgerEvent | Stamped)[], days: number) =>
  dueNotices(aLedgerOf(...history).state, inDays(days)).map((one) => one.id);
const reminder = (days: number, who: readonly string[], version = 1) =>
  who.map((id) => `decision/D-2026-001/reminder/v${String(version)}-d${String(days)}/${id}`);
const ESCALATION = `decision/D-2026-001/escalation/v1/${CHAIR}`;

describe('those who have not answered', () => {
  it('are reminded after three days and again after seven, each once', () => {
    const days = [0, 2, 3, 6, 7, 9].map((each) => ids(open, each));
    const [three, seven] = [reminder(3, bodyIds(3)), reminder(7, bodyIds(3))];
    expect(days).toEqual([[], [], three, three, seven, seven]);
  });

  it('are reminded alone: not those who have answered, and never in the channel', () => {
    expect(ids([...open, voted(member(1))], 3)).toEqual(reminder(3, [CHAIR, member(2)]));
    expect(ids(open, 30).join()).not.toMatch(/channel/);
  });

  it('are told of to the chair after ten days', () => {
    expect(ids(open, 9)).not.toContain(ESCALATION);
    expect(ids(open, 10)).toContain(ESCALATION);
    expect(ids([...open, ...bodyIds(3).map((id) => voted(id))], 10)).toEqual([]);
  });

  it('are counted anew from a new version', () => {
    const again = [...open, happened(revised(aDecisionContent({ title: 'Rettet' })), inDays(5))];
    expect(ids(again, 7)).toEqual([]);
    expect(ids(again, 8)).toEqual(reminder(3, bodyIds(3), 2));
  });

  it('are reminded as local policy says, or not at all', () => {
    const policy = { ...DEFAULT_POLICY, reminderDays: [1], escalationDays: null };
    const set = { type: 'DecisionPolicySet', data: { version: 1, policy } } as const;
    expect(ids([...open, set], 1)).toEqual(reminder(1, bodyIds(3)));
    expect(ids([...open, set], 40)).toEqual(reminder(1, bodyIds(3)));
  });
});

describe('an item in which somebody has said to be conflicted', () => {
  const declared = [...open, voted(member(1)), voted(member(2)), happened(conflictDeclared(CHAIR), NOW)];

  it('is not forgotten when all have answered: those who have not said whether it is so are reminded', () => {
    expect(ids(declared, 3)).toEqual(reminder(3, [member(1), member(2)]));
    expect(ids(declared, 10)).toEqual([...reminder(7, [member(1), member(2)]), ESCALATION]);
  });

  it('asks each until they have said it, and nobody when it is settled', () => {
    const ledger = aLedgerOf(...declared);
    const says: Command = {
      type: 'SettleConflict',
      decisionId: DECISION,
      personId: CHAIR,
      finding: 'conflicted',
      onBehalfOf: null,
      settler: NAME,
    };
    ask(ledger, says, by(member(1)), NOW);
    expect(dueNotices(ledger.state, inDays(3)).map((one) => one.id)).toEqual(reminder(3, [member(2)]));
    ask(ledger, says, by(member(2)), NOW);
    expect(dueNotices(ledger.state, inDays(3))).toEqual([]);
  });
});

it('nobody is reminded of a conflict that is settled, whoever has not spoken', () => {
  const settled = [happened(conflictDeclared(CHAIR), NOW), happened(conflictSettled(CHAIR), NOW)];
  expect(ids([...open, voted(member(1)), voted(member(2)), ...settled], 3)).toEqual([]);
});

it('where the chief executive decides, is reminded of the chair only when the others have been heard', () => {
  const rule = { by: 'body', model: { kind: 'chiefExecutive' } } as const;
  const item = submitted(aDecisionContent({ answerBy: '2026-11-30' }), DECISION, rule);
  const heard = [...aRoster(3), happened(item, NOW)];
  expect(ids(heard, 3)).toEqual(reminder(3, [member(1), member(2)]));
  const voters = [member(1), member(2)].map((one) =>
    voted(one, { content: aDecisionContent({ answerBy: '2026-11-30' }) }),
  );
  expect(ids([...heard, ...voters], 3)).toEqual(reminder(3, [CHAIR]));
});

describe('an approval that no longer holds', () => {
  const content = aDecisionContent({ actions: [anAction()], revisitOn: '2026-12-01' });
  const approved = [
    ...aRoster(3),
    happened(submitted(content), NOW),
    happened(concluded('approved', {}, { content }), NOW),
  ];
  const told = (notice: string) =>
    ['channel', ...bodyIds(3), COORDINATOR].map((place) => `decision/D-2026-001/${notice}/v1/${place}`);

  it('is announced with the same ids on every later day, so that it is told once', () => {
    expect(ids(approved, 29)).toEqual([]);
    expect(ids(approved, 30)).toEqual(told('expired'));
    expect(ids(approved, 60)).toEqual(told('expired'));
  });

  it('is told a coordinator who is also in the body once', () => {
    const both = [recorded(COORDINATOR, 'member'), ...approved];
    expect(ids(both, 30).filter((id) => id.endsWith(COORDINATOR))).toHaveLength(1);
  });

  it('is announced when a step is delayed', () => {
    expect(ids([...approved, happened(actionDelayed(), inDays(1))], 1)).toEqual(told('stale'));
  });

  it('is not announced once it was revoked, nor is anything that was never approved', () => {
    expect(ids([...approved, happened(revoked(), inDays(1))], 60)).toEqual([]);
    expect(ids([...open, happened(concluded('rejected'), NOW)], 60)).toEqual([]);
  });
});
