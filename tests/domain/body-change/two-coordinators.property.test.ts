import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { managementBodyOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { addDays, danishDate, type Instant } from '../../../domain/calendar/danish-time';
import type { Command } from '../../../domain/command';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import type { Framing } from '../../../domain/decision/content';
import { NAME, NAMED, aDecisionContent, submits } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf, ask, by, type TestLedger } from '../../support/ledger';
import { CHAIR, DEPUTY, acting, aBodyOf, member, recorded } from '../../support/people';
import { only } from '../../support/recount';

const ANNA = 'p-anna';
const BO = 'p-bo';
const MEMBERS: readonly PersonId[] = [CHAIR, member(1), member(2)];
const ANYBODY: readonly PersonId[] = [ANNA, BO, DEPUTY, ...MEMBERS];

/** One thing that one of the two tries; the numbers say what exactly, among what there is at that moment. */
const step = fc.record({
  do: fc.constantFrom(
    'seat',
    'endSeat',
    'mandate',
    'confirmMandate',
    'delegate',
    'model',
    'policy',
    'confirmChange',
    'confirmChange',
    'confirmMandate',
    'submit',
    'vote',
    'vote',
    'vote',
    'vote',
    'settle',
    'conclude',
    'meet',
    'wait',
    'revise',
    'roles',
    'acting',
    'endRight',
  ),
  anna: fc.boolean(),
  a: fc.nat(999),
  b: fc.nat(999),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];

const anItem = (changes: Partial<Framing> = {}) =>
  aDecisionContent({ ownerId: DEPUTY, recommenderId: DEPUTY, ...changes });

/** A municipality that has been set up and has put one item forward, with two coordinators who are administrators too. */
function aMunicipality(size: number): TestLedger {
  const ledger = aLedgerOf(
    ...[ANNA, BO].flatMap((one) => [recorded(one, 'coordinator'), recorded(one, 'administrator')]),
    recorded(DEPUTY, 'director'),
    ...aBodyOf(size),
    ...(size > 1 ? [acting(member(1))] : []),
  );
  const put = ask(ledger, submits(anItem()), by(ANNA), NOW);
  if (!put.ok) throw new Error(`Cannot set the scene: ${put.refusal.code}`);
  return ledger;
}

function commandOf({ do: what, anna, a, b }: Step, { state }: TestLedger, now: Instant): Command {
  const today = danishDate(now);
  const me = anna ? ANNA : BO;
  const somebody = pick(ANYBODY, b) ?? BO;
  const period = { from: today, to: addDays(today, 60), caseNumber: '26/1' };
  const decision = pick([...state.decisions.values()], a);
  const { decisionId = '', version = 1, contentHash = '' } = decision ?? {};
  switch (what) {
    case 'seat':
      return {
        type: 'RecordMembership',
        personId: somebody,
        role: a % 2 === 0 ? 'chair' : 'member',
        from: today,
      };
    case 'roles':
      return { type: 'RecordMembership', personId: somebody, role: 'administrator', from: today };
    case 'endSeat': {
      const personId = pick(managementBodyOn(state.access, today), a) ?? CHAIR;
      return {
        type: 'EndMembership',
        personId,
        role: personId === CHAIR ? 'chair' : 'member',
        to: addDays(today, -1),
      };
    }
    case 'mandate':
      return {
        type: 'RecordMandate',
        mandate: { deputyId: somebody, memberId: pick(ANYBODY, a) ?? CHAIR, ...period },
      };
    case 'confirmMandate':
      return { type: 'ConfirmMandate', mandateId: pick(state.access.mandates, a)?.mandateId ?? 'F-001' };
    case 'delegate':
      return {
        type: 'RecordDelegation',
        delegation: { delegateId: somebody, ceiling: 25, scope: 'Alt', ...period },
      };
    case 'acting':
      return {
        type: 'RecordActingChair',
        acting: { personId: pick([...MEMBERS, somebody], a) ?? CHAIR, ...period },
      };
    case 'endRight': {
      const mandateId = pick(state.access.mandates, a)?.mandateId ?? 'F-001';
      const actingId = pick(state.access.actingChairs, a)?.actingId ?? 'S-001';
      return b % 2 === 0
        ? { type: 'EndMandate', mandateId, to: today }
        : { type: 'EndActingChair', actingId, to: today };
    }
    case 'model': {
      const model =
        a % 2 === 0 ? ({ kind: 'atLeast', votes: 1 } as const) : { kind: 'chiefExecutive' as const };
      return { type: 'SetDecisionModel', model: { model, from: today, caseNumber: '26/2' } };
    }
    case 'policy': {
      const bands = [{ name: 'Alt', atLeast: 1, withinAppetite: true, decidedBy: 'delegate' }] as const;
      return {
        type: 'SetDecisionPolicy',
        policy: { ...DEFAULT_POLICY, scale: { ...DEFAULT_POLICY.scale, bands } },
      };
    }
    case 'confirmChange':
      return { type: 'ConfirmChange', changeId: pick([...state.changes.keys()], a) ?? 'C-001' };
    case 'submit': {
      const delegation = pick(state.access.delegations, a);
      const level = delegation === undefined ? ({} as const) : ({ level: 'delegate' } as const);
      return submits(
        anItem({
          title: `Sag ${String(b)}`,
          answerBy: addDays(today, 10),
          revisitOn: addDays(today, 100),
          delegationId: delegation?.delegationId ?? null,
          ...level,
        }),
      );
    }
    case 'revise':
      return {
        type: 'ReviseDecision',
        decisionId,
        version,
        people: NAMED,
        note: 'Rettet',
        content: { ...(decision?.content ?? anItem()), recommenderId: somebody },
      };
    case 'vote': {
      const onBehalfOf = b % 5 === 0 ? null : (pick(MEMBERS, b) ?? null);
      const seat = onBehalfOf ?? me;
      const answerNo =
        (decision?.votes ?? []).filter((one) => (one.onBehalfOf?.personId ?? one.personId) === seat).length +
        1;
      const shown = { decisionId, version, contentHash, answerNo, onBehalfOf, voter: NAME, absent: NAME };
      return { type: 'CastVote', ...shown, choice: 'approve', reason: null, until: null };
    }
    case 'settle':
      return {
        type: 'SettleConflict',
        decisionId,
        personId: pick(MEMBERS, a) ?? CHAIR,
        settler: NAME,
        finding: 'conflicted',
        onBehalfOf: pick(MEMBERS, b) ?? CHAIR,
      };
    case 'meet': {
      const meeting = pick([...state.meetings.values()], a);
      const items = [{ decisionId, version, contentHash, decided: 'approve', note: '' } as const];
      if (meeting === undefined) return { type: 'PlanMeeting', on: today, items: [decisionId] };
      if (b % 2 === 0)
        return {
          type: 'RecordMeeting',
          meetingId: meeting.meetingId,
          present: managementBodyOn(state.access, today),
          items,
        };
      const answer = { decisionId, version, contentHash, answerNo: 1, choice: 'approve' } as const;
      return {
        type: 'ConfirmMeeting',
        meetingId: meeting.meetingId,
        recordNo: meeting.records.length,
        answers: [{ ...answer, reason: null, until: null }],
        voter: NAME,
        absent: NAME,
        onBehalfOf: pick(MEMBERS, a) ?? null,
      };
    }
    default:
      return { type: 'ConcludeDecision', decisionId };
  }
}

describe('two coordinators, once the first item has been put forward', () => {
  const play = (size: number, steps: readonly Step[]) => {
    const ledger = aMunicipality(size);
    let now = NOW;
    for (const one of steps) {
      const hours = one.do === 'wait' ? 24 * (1 + (one.a % 20)) : 1;
      now = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
      if (one.do !== 'wait') ask(ledger, commandOf(one, ledger, now), by(one.anna ? ANNA : BO), now);
    }
    return ledger;
  };

  it('get nothing approved between them, whatever they record, confirm and answer in whatever order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3),
        fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }),
        (size, steps) => {
          const { entries, state } = play(size, steps);
          expect(only(entries, 'DecisionConcluded')).toEqual([]);
          expect(only(entries, 'VoteCast')).toEqual([]);
          expect(only(entries, 'MandateConfirmed')).toEqual([]);
          const body = managementBodyOn(state.access, danishDate(state.lastAt ?? NOW));
          expect([...body].sort()).toEqual([...MEMBERS.slice(0, size)].sort());
          expect(state.access.models).toEqual([]);
          // Nor is somebody who acts as chair made to stop.
          expect(state.access.actingChairs).toEqual(aMunicipality(size).state.access.actingChairs);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('do try all of that, and are refused where a member would be asked', () => {
    const seen = new Set<string>();
    for (const steps of fc.sample(fc.array(step, { minLength: 60, maxLength: 60 }), {
      numRuns: 60,
      seed: 7,
    })) {
      const { entries, state } = play(3, steps);
      for (const { type } of entries) seen.add(type);
      for (const { change } of state.changes.values()) seen.add(change.type);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'MandateRecorded',
        'ChangeProposed',
        'MembershipRecorded',
        'MembershipEnded',
        'DelegationRecorded',
        'DecisionModelSet',
        'DecisionPolicySet',
        'MeetingRecorded',
        'ActingChairRecorded',
        'ActingChairEnded',
        'MandateEnded',
      ]),
    );
  });
});
