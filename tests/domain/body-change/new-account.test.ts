import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../domain/command';
import type { LedgerEvent } from '../../../domain/event';
import { submitted } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  acting,
  aRoster,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { EVERY_ROLE } from '../../support/every-role';

const same = (personId: string, account = 'k-1'): Command => ({
  type: 'AnswerSamePerson',
  personIds: [personId],
  isSame: true,
  account,
});
const BEGUN = [...aRoster(3), recorded(DEPUTY, 'auditor'), recorded(DELEGATE, 'auditor'), submitted()];
const ledgerOf = (...more: readonly LedgerEvent[]) => aLedgerOf(...BEGUN, ...more);
/** What is written when a coordinator says that a new account is somebody's. */
const written = (personId: string, ...more: readonly LedgerEvent[]) => {
  const answer = ask(ledgerOf(...more), same(personId), by(COORDINATOR), NOW);
  return answer.ok ? answer.value.map(({ type }) => type) : answer.refusal.code;
};

describe('a coordinator who says that another account is a member’s', () => {
  it('gives nobody the member’s seat: it is put before the body, with whoever has a power to decide', () => {
    for (const who of [CHAIR, member(1), member(2)]) expect(written(who)).toEqual(['ChangeProposed']);
    expect(written(DEPUTY, mandated(DEPUTY, member(1)))).toEqual(['ChangeProposed']);
    expect(written(DELEGATE, delegated(DELEGATE))).toEqual(['ChangeProposed']);
    expect(written(member(2), acting(member(2)))).toEqual(['ChangeProposed']);
    expect(written(DIRECTOR, recorded(DIRECTOR, 'member', '2026-12-01'))).toEqual(['ChangeProposed']);
  });

  it('does so at once for who has no such power, or has it no longer', () => {
    for (const who of [DIRECTOR, AUDITOR, ADMINISTRATOR, COORDINATOR, DEPUTY, DELEGATE])
      expect([who, written(who)]).toEqual([who, ['SamePersonConfirmed']]);
    expect(written(member(1), ended(member(1), 'member', '2026-11-01'))).toEqual(['SamePersonConfirmed']);
    expect(written(DEPUTY, mandated(DEPUTY, member(1), { confirmation: 'declined' }))).toEqual([
      'SamePersonConfirmed',
    ]);
  });

  it('does not come around it while a seat or a mandate awaits the body', () => {
    const ledger = ledgerOf();
    ask(
      ledger,
      { type: 'RecordMembership', personId: DIRECTOR, role: 'member', from: TODAY },
      by(COORDINATOR),
      NOW,
    );
    ask(ledger, same(DIRECTOR), by(COORDINATOR), NOW);
    expect([...ledger.state.changes.values()].map(({ change }) => change.type)).toEqual([
      'MembershipRecorded',
      'SamePersonConfirmed',
    ]);
    expect(written(DEPUTY, mandated(DEPUTY, member(1), { confirmation: 'awaited' }))).toEqual([
      'ChangeProposed',
    ]);
  });

  it('is confirmed by a member, also by the one concerned with the old account, and by nobody else', () => {
    for (const type of ['ConfirmChange', 'DeclineChange'] as const)
      for (const who of EVERY_ROLE) {
        const ledger = ledgerOf();
        ask(ledger, same(member(1)), by(COORDINATOR), NOW);
        const answer = ask(ledger, { type, changeId: 'C-001' }, by(who), NOW);
        const isMember = [CHAIR, member(1), member(2)].includes(who);
        expect([who, answer.ok]).toEqual([who, isMember]);
        const facts = ledger.entries.filter((one) => one.type === 'SamePersonConfirmed');
        expect(facts.map(({ data }) => data)).toEqual(
          isMember && type === 'ConfirmChange' ? [{ personId: member(1), account: 'k-1' }] : [],
        );
      }
  });

  it('does not confirm it as a member either, where they are one', () => {
    const ledger = ledgerOf(recorded(CHAIR, 'coordinator'));
    ask(ledger, same(member(1)), by(CHAIR), NOW);
    expect(ask(ledger, { type: 'ConfirmChange', changeId: 'C-001' }, by(CHAIR), NOW).ok).toBe(false);
    expect(ask(ledger, { type: 'ConfirmChange', changeId: 'C-001' }, by(member(2)), NOW).ok).toBe(true);
  });

  it('asks once for each account, and an administrator cannot take the only member’s seat away', () => {
    const ledger = ledgerOf();
    for (const account of ['k-1', 'k-1', 'k-2']) ask(ledger, same(member(1), account), by(COORDINATOR), NOW);
    expect(ledger.state.changes.size).toBe(2);
    const alone = aLedgerOf(...aRoster(1), submitted());
    ask(alone, same(CHAIR), by(COORDINATOR), NOW);
    const confirm: Command = { type: 'ConfirmChange', changeId: 'C-001' };
    expect(ask(alone, confirm, by(ADMINISTRATOR), NOW).ok).toBe(false);
    expect(ask(alone, confirm, by(CHAIR), NOW).ok).toBe(true);
  });
});

it('before the first item a new account is set-up, and the record says so', () => {
  const ledger = aLedgerOf(...aRoster(3));
  ask(ledger, same(member(1)), by(COORDINATOR), NOW);
  expect(ledger.entries.at(-1)).toMatchObject({
    type: 'SamePersonConfirmed',
    data: { personId: member(1), account: 'k-1', confirmation: 'setUp' },
  });
});
