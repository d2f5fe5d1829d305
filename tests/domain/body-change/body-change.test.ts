import { describe, expect, it } from '@jest/globals';
import { chairsOn, managementBodyOn } from '../../../domain/access/access';
import { addDays } from '../../../domain/calendar/danish-time';
import type { Command } from '../../../domain/command';
import type { LedgerEvent } from '../../../domain/event';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import { deliveriesFor } from '../../../domain/delivery/deliveries-for';
import { submitted } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, type TestLedger } from '../../support/ledger';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  aRoster,
  aBodyOf,
  ended,
  member,
  recorded,
} from '../../support/people';

const bands = [{ name: '', atLeast: 1, withinAppetite: true, decidedBy: 'delegate' }] as const;

/** Everything that changes who decides, or how, and what it is when it counts. */
const CHANGES: Record<string, Command> = {
  'a new member': { type: 'RecordMembership', personId: 'p-new', role: 'member', from: TODAY },
  'a member who leaves': { type: 'EndMembership', personId: member(1), role: 'member', to: TODAY },
  'another way of deciding': {
    type: 'SetDecisionModel',
    model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' },
  },
  'a delegation': {
    type: 'RecordDelegation',
    delegation: { delegateId: DIRECTOR, ceiling: 4, scope: 'It', from: TODAY, to: TODAY, caseNumber: '26/1' },
  },
  'an acting chair': {
    type: 'RecordActingChair',
    acting: { personId: member(1), from: TODAY, to: TODAY, caseNumber: '26/1' },
  },
  'other levels of decision': {
    type: 'SetDecisionPolicy',
    policy: { ...DEFAULT_POLICY, scale: { ...DEFAULT_POLICY.scale, bands } },
  },
};
const confirm: Command = { type: 'ConfirmChange', changeId: 'C-001' };

describe.each(Object.entries(CHANGES))('%s', (_what, command) => {
  it('counts at once before the first item is put forward, and the record says that it was set-up', () => {
    const { result } = given(...aRoster()).when(command, by(COORDINATOR));
    expect(result).toMatchObject({ ok: true, value: [{ data: { confirmation: 'setUp' } }] });
  });

  it('awaits a member after that: nothing is changed, and each other member is asked', () => {
    const ledger = aLedgerOf(...aRoster(3), submitted());
    const before = structuredClone(ledger.state);
    ask(ledger, command, by(COORDINATOR), NOW);
    expect(ledger.state.access).toEqual(before.access);
    expect(ledger.state.policies).toEqual(before.policies);
    const [entry] = ledger.entries.slice(-1);
    expect(entry?.type).toBe('ChangeProposed');
    const asked = entry ? deliveriesFor(entry, ledger.state).map(({ id }) => id) : [];
    // Whoever is to act for the chair is not asked.
    const others = [CHAIR, member(1), member(2)].filter(
      (one) => command.type !== 'RecordActingChair' || one !== command.acting.personId,
    );
    expect(asked).toEqual(others.map((other) => `body-change/C-001/${other}`));
  });

  it('asked for again while it waits is still one change', () => {
    const ledger = aLedgerOf(...aRoster(3), submitted());
    ask(ledger, command, by(COORDINATOR), NOW);
    expect(ask(ledger, command, by(ADMINISTRATOR), NOW)).toEqual(
      command.type === 'SetDecisionPolicy' ? expect.objectContaining({ ok: false }) : { ok: true, value: [] },
    );
  });

  it('counts when one member has pressed, and pressing again changes nothing', () => {
    const ledger = aLedgerOf(...aRoster(3), submitted());
    ask(ledger, command, by(COORDINATOR), NOW);
    const done = ask(ledger, confirm, by(member(2)), NOW);
    expect(done).toMatchObject({ value: [{ type: 'ChangeConfirmed', data: { as: 'member' } }, {}] });
    expect(ask(ledger, confirm, by(CHAIR), NOW)).toEqual({ ok: true, value: [] });
    expect(ask(ledger, { type: 'DeclineChange', changeId: 'C-001' }, by(CHAIR), NOW)).toMatchObject({
      refusal: { code: 'change-settled' },
    });
  });

  it('declined or withdrawn, changes nothing', () => {
    for (const [type, who] of [
      ['DeclineChange', CHAIR],
      ['WithdrawChange', ADMINISTRATOR],
    ] as const) {
      const ledger = aLedgerOf(...aRoster(3), submitted());
      const before = structuredClone(ledger.state);
      ask(ledger, command, by(COORDINATOR), NOW);
      ask(ledger, { type, changeId: 'C-001' }, by(who), NOW);
      expect(ask(ledger, confirm, by(CHAIR), NOW)).toMatchObject({ refusal: { code: 'change-settled' } });
      expect([ledger.state.access, ledger.state.policies]).toEqual([before.access, before.policies]);
    }
  });
});

describe('who confirms a change', () => {
  const proposing = (command: Command, ...history: readonly LedgerEvent[]) => {
    const ledger = aLedgerOf(...history);
    ask(ledger, command, by(COORDINATOR), NOW);
    return ledger;
  };
  const seatFor = (personId: string, role: 'chair' | 'member' = 'member'): Command => ({
    type: 'RecordMembership',
    personId,
    role,
    from: TODAY,
  });
  const chairless = [...aRoster(3), ended(CHAIR, 'chair', YESTERDAY), submitted()];

  it('is neither who gets the seat nor who recorded it', () => {
    const own = proposing(seatFor(member(1), 'chair'), ...chairless);
    expect(ask(own, confirm, by(member(1)), NOW)).toMatchObject({
      refusal: { code: 'not-yours-to-confirm' },
    });
    const both = proposing(seatFor('p-new'), ...aRoster(3), recorded(COORDINATOR, 'member'), submitted());
    expect(ask(both, confirm, by(COORDINATOR), NOW)).toMatchObject({
      refusal: { code: 'not-yours-to-confirm' },
    });
  });

  it('is an administrator only where no member is left, and the record says so', () => {
    const alone = proposing(
      seatFor('p-new', 'chair'),
      ...aRoster(1),
      submitted(),
      ended(CHAIR, 'chair', YESTERDAY),
    );
    expect(ask(alone, confirm, by(COORDINATOR), NOW)).toMatchObject({ ok: false });
    expect(ask(alone, confirm, by(ADMINISTRATOR), NOW)).toMatchObject({
      value: [{ type: 'ChangeConfirmed', data: { as: 'administrator' } }, {}],
    });
    expect(managementBodyOn(alone.state.access, TODAY)).toEqual(['p-new']);
    const body = proposing(seatFor('p-new'), ...aRoster(2), submitted());
    expect(ask(body, confirm, by(ADMINISTRATOR), NOW)).toMatchObject({
      refusal: { code: 'not-yours-to-confirm' },
    });
  });

  it('is another member than the one who is to act as chair, and the office is filled when they have', () => {
    const acting = { personId: member(2), from: TODAY, to: '2026-12-31', caseNumber: '26/1' };
    const ledger = proposing({ type: 'RecordActingChair', acting }, ...aRoster(3), submitted());
    expect(chairsOn(ledger.state.access, TODAY)).toEqual([CHAIR]);
    expect(ask(ledger, confirm, by(member(2)), NOW)).toMatchObject({
      refusal: { code: 'not-yours-to-confirm' },
    });
    expect(ask(ledger, confirm, by(CHAIR), NOW).ok).toBe(true);
    expect(chairsOn(ledger.state.access, TODAY)).toEqual([member(2)]);
    const before = given(...aRoster(3)).when({ type: 'RecordActingChair', acting }, by(COORDINATOR));
    expect(before.result).toMatchObject({ ok: true, value: [{ data: { confirmation: 'setUp' } }] });
  });

  it('is nobody for what moves no power: a reminder’s days, an auditor, a group', () => {
    const history = given(...aBodyOf(3), recorded(COORDINATOR, 'coordinator'), submitted());
    history
      .when({ type: 'SetDecisionPolicy', policy: { ...DEFAULT_POLICY, journalDays: 9 } }, by(COORDINATOR))
      .thenTypes('DecisionPolicySet');
    history
      .when({ type: 'RecordMembership', personId: 'p-a', role: 'auditor', from: TODAY }, by(COORDINATOR))
      .thenTypes('MembershipRecorded');
  });
});

describe('a change that is confirmed later', () => {
  const propose = (ledger: TestLedger, command: Command) => ask(ledger, command, by(COORDINATOR), NOW);
  const confirmed = (ledger: TestLedger, changeId: string, now = NOW) =>
    ask(ledger, { type: 'ConfirmChange', changeId }, by(member(3)), now);
  const chair = (personId: string): Command => ({
    type: 'RecordMembership',
    personId,
    role: 'chair',
    from: TODAY,
  });
  const withoutChair = () =>
    aLedgerOf(
      ...[1, 2, 3].map((one) => recorded(member(one), 'member')),
      recorded(COORDINATOR, 'coordinator'),
      submitted(),
    );

  it('never makes a second chair, though both were proposed while there was none', () => {
    const ledger = withoutChair();
    propose(ledger, chair(member(1)));
    propose(ledger, chair(member(2)));
    expect(confirmed(ledger, 'C-001').ok).toBe(true);
    expect(confirmed(ledger, 'C-002')).toMatchObject({
      refusal: { code: 'chair-exists', personId: member(1) },
    });
    expect(chairsOn(ledger.state.access, TODAY)).toEqual([member(1)]);
    expect(ledger.state.changes.get('C-002')?.state).toBe('awaited');
  });

  it('never makes two act for the chair at once', () => {
    const ledger = aLedgerOf(...aRoster(4), submitted());
    for (const personId of [member(1), member(2)])
      propose(ledger, {
        type: 'RecordActingChair',
        acting: { personId, from: TODAY, to: addDays(TODAY, 10), caseNumber: '26/1' },
      });
    expect(confirmed(ledger, 'C-001').ok).toBe(true);
    expect(confirmed(ledger, 'C-002')).toMatchObject({ refusal: { code: 'chair-exists' } });
    expect(ledger.state.access.actingChairs).toHaveLength(1);
  });

  it('sets no number of votes that the body has become too small for', () => {
    const ledger = aLedgerOf(...aRoster(4), submitted());
    const model = { kind: 'atLeast', votes: 4 } as const;
    propose(ledger, { type: 'SetDecisionModel', model: { model, from: TODAY, caseNumber: '26/1' } });
    propose(ledger, { type: 'EndMembership', personId: member(1), role: 'member', to: YESTERDAY });
    expect(confirmed(ledger, 'C-002').ok).toBe(true);
    expect(confirmed(ledger, 'C-001')).toMatchObject({ refusal: { code: 'undecidable' } });
    expect(ledger.state.access.models).toEqual([]);
  });

  it('dates a seat back from the day of the confirmation no further than from any other', () => {
    const ledger = aLedgerOf(...aRoster(4), submitted());
    propose(ledger, { type: 'RecordMembership', personId: 'p-new', role: 'member', from: TODAY });
    expect(confirmed(ledger, 'C-001', inDays(40))).toMatchObject({ refusal: { code: 'date-too-early' } });
    expect(confirmed(ledger, 'C-001', inDays(30)).ok).toBe(true);
  });

  it('of what has come about meanwhile is confirmed and changes nothing', () => {
    const ledger = aLedgerOf(...aRoster(4), submitted());
    const leaves: Command = { type: 'EndMembership', personId: member(1), role: 'member', to: TODAY };
    propose(ledger, leaves);
    propose(ledger, { ...leaves, to: YESTERDAY });
    expect(confirmed(ledger, 'C-002').ok).toBe(true);
    const { length } = ledger.entries;
    expect(confirmed(ledger, 'C-001')).toMatchObject({ refusal: { code: 'membership-unknown' } });
    expect(ledger.entries).toHaveLength(length);
  });

  it('lets one chair follow another in one sitting: both are proposed at once, and the end is confirmed first', () => {
    const ledger = aLedgerOf(...aRoster(4), submitted());
    expect(propose(ledger, chair(member(1)))).toMatchObject({ refusal: { code: 'chair-exists' } });
    propose(ledger, { type: 'EndMembership', personId: CHAIR, role: 'chair', to: YESTERDAY });
    expect(propose(ledger, chair(member(1)))).toMatchObject({ value: [{ type: 'ChangeProposed' }] });
    expect(confirmed(ledger, 'C-002')).toMatchObject({
      refusal: { code: 'chair-exists', personId: CHAIR },
    });
    expect(confirmed(ledger, 'C-001').ok).toBe(true);
    expect(confirmed(ledger, 'C-002').ok).toBe(true);
    expect(chairsOn(ledger.state.access, TODAY)).toEqual([member(1)]);
  });
});
