import { describe, expect, it } from '@jest/globals';
import { askTheBody } from '../../../domain/body-change/ask-the-body';
import type { DecideContext } from '../../../domain/access/decide-context';
import type { LedgerEvent } from '../../../domain/event';
import { submitted } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR, acting, aRoster, member, recorded } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const state = aLedgerOf(...aRoster(3), submitted()).state;
const seat = recorded('p-new', 'member', TODAY);
const auditor = recorded('p-auditor-2', 'auditor', TODAY);

const coordinator: DecideContext['actor'] = {
  kind: 'person',
  personId: COORDINATOR,
  isTenantAdministrator: false,
  roles: ['coordinator'],
};

describe('what changes who decides', () => {
  const ask = (events: readonly LedgerEvent[], actor: DecideContext['actor'] = coordinator) =>
    askTheBody(state, events, { actor, now: NOW, hashOf: sha256Of });
  const asked = (...given: Parameters<typeof ask>) => ask(...given).map(({ type }) => type);

  it('is put before the body, and what stands beside it is done at once', () => {
    expect(asked([seat, auditor])).toEqual(['ChangeProposed', 'MembershipRecorded']);
  });

  it('is asked about once for each change, with a number of its own', () => {
    const other = recorded('p-other', 'member', TODAY);
    const events = ask([seat, other]);
    expect(events.map(({ data }) => 'changeId' in data && data.changeId)).toEqual(['C-001', 'C-002']);
  });

  it('is asked about anew when it was declined, and not while it awaits an answer', () => {
    const [proposed] = ask([seat]);
    if (proposed?.type !== 'ChangeProposed') throw new Error('Expected it to be put before the body');
    const with_ = (...more: readonly LedgerEvent[]) =>
      askTheBody(aLedgerOf(...aRoster(3), submitted(), proposed, ...more).state, [seat], {
        actor: coordinator,
        now: NOW,
        hashOf: sha256Of,
      }).map(({ data }) => 'changeId' in data && data.changeId);
    expect(with_()).toEqual([]);
    expect(with_({ type: 'ChangeDeclined', data: { changeId: 'C-001', as: 'member' } })).toEqual(['C-002']);
  });

  it('names the person whose time in the chair’s place is ended, and not another who has been there', () => {
    const { state: chaired } = aLedgerOf(
      ...aRoster(3),
      acting(member(1)),
      acting(member(2), { actingId: 'S-002' }),
      submitted(),
    );
    const end: LedgerEvent = { type: 'ActingChairEnded', data: { actingId: 'S-002', to: TODAY } };
    const [proposed] = askTheBody(chaired, [end], { actor: coordinator, now: NOW, hashOf: sha256Of });
    expect(proposed).toMatchObject({
      type: 'ChangeProposed',
      data: { change: { type: end.type, data: { actingId: 'S-002', personId: member(2), to: TODAY } } },
    });
  });

  it('is never asked about by the clock', () => {
    expect(asked([seat], { kind: 'clock' })).toEqual(['MembershipRecorded']);
  });
});
