import { describe, expect, it } from '@jest/globals';
import {
  bodyRoleOn,
  holdersOn,
  isOnRoster,
  joinedOn,
  managementBodyOn,
  rolesOn,
} from '../../../domain/access/access';
import type { AccessEvent } from '../../../domain/access/events';
import { isActiveOn, isBodyRole, ROLES } from '../../../domain/access/role';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';

describe('the management body on a day', () => {
  const { access } = aLedgerOf(
    ...aRoster(4),
    recorded('p-next', 'member', TOMORROW),
    ended(member(2), 'member', YESTERDAY),
    ended(member(3), 'member', TODAY),
  ).state;

  it('is its chair and members, in the order in which they entered the roster', () => {
    expect(managementBodyOn(access, '2026-01-01')).toEqual([CHAIR, member(1), member(2), member(3)]);
  });

  it('has lost a member whose last day was yesterday and keeps one whose last day is today', () => {
    expect(managementBodyOn(access, TODAY)).toEqual([CHAIR, member(1), member(3)]);
  });

  it('gets a new member on their first day and not before', () => {
    expect(managementBodyOn(access, TODAY)).not.toContain('p-next');
    expect(managementBodyOn(access, TOMORROW)).toEqual([CHAIR, member(1), 'p-next']);
  });

  it('is nobody before it was appointed', () => {
    expect(managementBodyOn(access, '2025-06-30')).toEqual([]);
  });

  it.each([DIRECTOR, COORDINATOR, AUDITOR, ADMINISTRATOR, OUTSIDER])('does not include %s', (personId) => {
    expect(managementBodyOn(access, TODAY)).not.toContain(personId);
    expect(bodyRoleOn(access, personId, TODAY)).toBeUndefined();
  });

  it('says under which role somebody belongs to it', () => {
    expect(bodyRoleOn(access, CHAIR, TODAY)).toBe('chair');
    expect(bodyRoleOn(access, member(1), TODAY)).toBe('member');
    expect(bodyRoleOn(access, member(2), TODAY)).toBeUndefined();
  });

  it('counts a person once who is both chair and member', () => {
    const { access: both } = aLedgerOf(recorded(CHAIR, 'chair'), recorded(CHAIR, 'member')).state;
    expect(managementBodyOn(both, TODAY)).toEqual([CHAIR]);
  });
});

describe('the roles of a person on a day', () => {
  it('are each named once, however often they were recorded', () => {
    const { access } = aLedgerOf(
      recorded('p-1', 'member', '2025-01-01'),
      ended('p-1', 'member', '2026-12-31', '2025-01-01'),
      recorded('p-1', 'member', '2026-06-01'),
      recorded('p-1', 'administrator', '2025-01-01'),
    ).state;
    expect(rolesOn(access, 'p-1', TODAY)).toEqual(['member', 'administrator']);
  });

  it('are none for somebody who is not on the roster', () => {
    expect(rolesOn(aLedgerOf(...aRoster()).state.access, OUTSIDER, TODAY)).toEqual([]);
  });

  it('are those of a deputy while the member is in the body, whatever else the member is', () => {
    const { access } = aLedgerOf(
      recorded('p-1', 'director'),
      recorded(member(1), 'member'),
      recorded(member(1), 'coordinator'),
      mandated('p-1', member(1)),
    ).state;
    expect(rolesOn(access, 'p-1', TODAY)).toEqual(['director', 'deputy']);
  });

  it('are had by those on the roster, a deputy among them, and by nobody through another’s mandate', () => {
    const { access } = aLedgerOf(...aRoster(), mandated('p-1', member(1))).state;
    expect([CHAIR, 'p-1', OUTSIDER].map((one) => isOnRoster(access, one))).toEqual([true, true, false]);
  });

  it('find the holders of a role', () => {
    const { access } = aLedgerOf(...aRoster()).state;
    expect(holdersOn(access, (role) => role === 'auditor', TODAY)).toEqual([AUDITOR]);
  });
});

describe('a membership', () => {
  it('covers its first and its last day and nothing outside', () => {
    const membership = { role: 'member', from: '2026-03-01', to: '2026-05-31' } as const;
    expect(
      ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) => isActiveOn(membership, day)),
    ).toEqual([false, true, true, false]);
  });

  it('makes part of the body only as chair or member', () => {
    expect(ROLES.filter(isBodyRole)).toEqual(['chair', 'member']);
  });
});

describe('the day on which somebody came into the body', () => {
  const came = (...history: AccessEvent[]) =>
    joinedOn(aLedgerOf(...history).state.access, 'managementBody', CHAIR, TODAY);
  const asMember = [
    recorded(CHAIR, 'member', '2026-01-01'),
    ended(CHAIR, 'member', '2026-09-30', '2026-01-01'),
  ];

  it('is that of the first of the roles that follow one another: a member who becomes chair has not come anew', () => {
    expect(came(...asMember, recorded(CHAIR, 'chair', '2026-10-01'))).toBe('2026-01-01');
    expect(came(...asMember, recorded(CHAIR, 'chair', '2026-10-02'))).toBe('2026-10-02');
  });

  it('is that of the first of two roles held at once, whichever was recorded first', () => {
    const both = [recorded(CHAIR, 'chair', '2026-10-01'), recorded(CHAIR, 'member', '2026-05-01')];
    expect([came(...both), came(...both.toReversed())]).toEqual(['2026-05-01', '2026-05-01']);
  });

  it('is none of somebody who is not in it', () => {
    expect(came(...asMember)).toBeUndefined();
    expect(came(recorded(CHAIR, 'auditor'))).toBeUndefined();
  });
});
