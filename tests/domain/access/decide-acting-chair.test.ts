import { describe, expect, it } from '@jest/globals';
import { bodyRoleOn, chairsOn, managementBodyOn } from '../../../domain/access/access';
import type { Command } from '../../../domain/command';
import { given } from '../../support/given';
import { submitted } from '../../support/builders';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import {
  asSetUp,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  acting,
  aRoster,
  bodyIds,
  ended,
  member,
  recorded,
} from '../../support/people';

const LATER = '2026-12-31';
const period = { from: TODAY, to: LATER, caseNumber: '26/000400' };
const asks = (personId: string, changes: Partial<typeof period> = {}): Command => ({
  type: 'RecordActingChair',
  acting: { personId, ...period, ...changes },
});

describe('an acting chair', () => {
  const { access } = aLedgerOf(...aRoster(3), acting(member(1), period)).state;

  it('is the only chair from the first day until and including the last', () => {
    expect(chairsOn(access, YESTERDAY)).toEqual([CHAIR]);
    for (const day of [TODAY, LATER]) {
      expect(chairsOn(access, day)).toEqual([member(1)]);
      expect(bodyRoleOn(access, CHAIR, day)).toBe('member');
    }
    expect(chairsOn(access, '2027-01-01')).toEqual([CHAIR]);
  });

  it('changes nothing of who is in the body', () => {
    for (const day of [YESTERDAY, TODAY, LATER, '2027-01-01'])
      expect(managementBodyOn(access, day)).toEqual(bodyIds(3));
  });

  it('is nobody once they have left the body', () => {
    const left = aLedgerOf(...aRoster(3), acting(member(1), period), ended(member(1), 'member', TODAY)).state;
    expect(chairsOn(left.access, TODAY)).toEqual([member(1)]);
    expect(chairsOn(left.access, TOMORROW)).toEqual([CHAIR]);
  });

  it('is a member of the body on the first day', () => {
    given(...aRoster(3))
      .when(asks(member(1)), by(COORDINATOR))
      .then(asSetUp(acting(member(1), period)));
    for (const stranger of [DIRECTOR, 'p-nobody'])
      given(...aRoster(3))
        .when(asks(stranger), by(COORDINATOR))
        .thenRefused('unknown-person', { value: stranger });
    given(...aRoster(3), recorded('p-next', 'member', '2027-01-01'))
      .when(asks('p-next'), by(COORDINATOR))
      .thenRefused('unknown-person');
  });

  it('is not whoever writes it down', () => {
    given(...aRoster(3), recorded(member(1), 'coordinator'))
      .when(asks(member(1)), by(member(1)))
      .thenRefused('own-body-role');
  });

  it('that was ended before it began keeps nobody out', () => {
    const cancelled = acting(member(1), { ...period, from: '2026-12-20', to: TODAY });
    given(...aRoster(3), cancelled)
      .when(asks(member(2), { to: '2026-12-25' }), by(COORDINATOR))
      .thenTypes('ActingChairRecorded');
  });

  it('for one day keeps others out on that day alone', () => {
    const one = given(...aRoster(3), acting(member(1), { ...period, to: TODAY }));
    one.when(asks(member(2)), by(COORDINATOR)).thenRefused('chair-exists', { from: TODAY, to: TODAY });
    one.when(asks(member(2), { from: TOMORROW }), by(COORDINATOR)).thenTypes('ActingChairRecorded');
  });

  it('is another one with another first or last day', () => {
    const one = given(...aRoster(3), acting(member(1), period));
    one.when(asks(member(1), { from: TOMORROW }), by(COORDINATOR)).thenRefused('chair-exists');
    one.when(asks(member(1), { to: TOMORROW }), by(COORDINATOR)).thenRefused('chair-exists');
  });

  it('is one at a time', () => {
    const one = given(...aRoster(3), acting(member(1), period));
    one.when(asks(member(1)), by(COORDINATOR)).thenNothing();
    for (const [from, to] of [
      [TODAY, TODAY],
      [LATER, '2027-01-31'],
      [TODAY, '2027-01-31'],
    ])
      one
        .when(asks(member(2), { from: from ?? '', to: to ?? '' }), by(COORDINATOR))
        .thenRefused('chair-exists', { personId: member(1), from: TODAY, to: LATER });
    one
      .when(asks(member(2), { from: '2027-01-01', to: '2027-01-31' }), by(COORDINATOR))
      .thenTypes('ActingChairRecorded');
  });

  it('can end earlier, today at the earliest', () => {
    const one = given(...aRoster(3), acting(member(1), period));
    const ends = (to: string) => ({ type: 'EndActingChair', actingId: 'S-001', to }) as const;
    one.when(ends(TODAY), by(COORDINATOR)).then({
      type: 'ActingChairEnded',
      data: { actingId: 'S-001', to: TODAY, confirmation: 'setUp' },
    });
    one.when(ends(YESTERDAY), by(COORDINATOR)).thenRefused('date-in-past');
    one.when(ends(LATER), by(COORDINATOR)).thenNothing();
    one
      .when({ type: 'EndActingChair', actingId: 'S-009', to: TODAY }, by(COORDINATOR))
      .thenRefused('membership-unknown');
    const { access: after } = aLedgerOf(...aRoster(3), acting(member(1), period), {
      type: 'ActingChairEnded',
      data: { actingId: 'S-001', to: TODAY },
    }).state;
    expect(chairsOn(after, TOMORROW)).toEqual([CHAIR]);
  });

  it('gives the office back before its last day only when a member other than the chair has confirmed it', () => {
    const ledger = aLedgerOf(...aRoster(3), acting(member(1), period), submitted());
    const ends: Command = { type: 'EndActingChair', actingId: 'S-001', to: TODAY };
    for (const who of [COORDINATOR, COORDINATOR]) ask(ledger, ends, by(who), NOW);
    expect([...ledger.state.changes.values()]).toMatchObject([
      { change: { type: 'ActingChairEnded' }, askedOf: [member(1), member(2)], state: 'awaited' },
    ]);
    expect(chairsOn(ledger.state.access, TOMORROW)).toEqual([member(1)]);
    const confirms: Command = { type: 'ConfirmChange', changeId: 'C-001' };
    for (const who of [CHAIR, COORDINATOR])
      expect(ask(ledger, confirms, by(who), NOW)).toMatchObject({
        refusal: { code: 'not-yours-to-confirm' },
      });
    ask(ledger, confirms, by(member(2)), inDays(1));
    expect(chairsOn(ledger.state.access, TOMORROW)).toEqual([CHAIR]);
  });
});
