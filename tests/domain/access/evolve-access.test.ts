import { describe, expect, it } from '@jest/globals';
import { isOnLeave, noAccess } from '../../../domain/access/access';
import type { AccessEvent } from '../../../domain/access/events';
import { evolveAccess } from '../../../domain/access/evolve-access';
import type { Membership } from '../../../domain/access/role';
import { ended, recorded } from '../../support/people';

const heldAfter = (...events: AccessEvent[]): readonly Membership[] => {
  const access = noAccess();
  for (const event of events) evolveAccess(access, event);
  return access.memberships.get('p-1') ?? [];
};

describe('the roster, event by event', () => {
  it('holds a role from its first day on', () => {
    expect(heldAfter(recorded('p-1', 'member', '2026-03-01'))).toEqual([
      { role: 'member', from: '2026-03-01' },
    ]);
  });

  it('holds a role until and including its last day', () => {
    expect(
      heldAfter(recorded('p-1', 'member', '2026-03-01'), ended('p-1', 'member', '2026-05-31', '2026-03-01')),
    ).toEqual([{ role: 'member', from: '2026-03-01', to: '2026-05-31' }]);
  });

  it('keeps the roles of one person apart', () => {
    expect(
      heldAfter(
        recorded('p-1', 'member', '2026-03-01'),
        recorded('p-1', 'auditor', '2026-01-01'),
        ended('p-1', 'member', '2026-05-31', '2026-03-01'),
      ),
    ).toEqual([
      { role: 'member', from: '2026-03-01', to: '2026-05-31' },
      { role: 'auditor', from: '2026-01-01' },
    ]);
  });

  it('remembers an earlier period when the role is taken up again', () => {
    expect(
      heldAfter(
        recorded('p-1', 'member', '2026-03-01'),
        ended('p-1', 'member', '2026-05-31', '2026-03-01'),
        recorded('p-1', 'member', '2026-09-01'),
      ),
    ).toEqual([
      { role: 'member', from: '2026-03-01', to: '2026-05-31' },
      { role: 'member', from: '2026-09-01' },
    ]);
  });

  it('takes an earlier start for a correction, not for a second membership', () => {
    expect(
      heldAfter(recorded('p-1', 'member', '2026-09-01'), recorded('p-1', 'member', '2026-03-01')),
    ).toEqual([{ role: 'member', from: '2026-03-01' }]);
  });

  it('drops what was planned for later when the role ends', () => {
    expect(
      heldAfter(
        recorded('p-1', 'member', '2026-01-01'),
        ended('p-1', 'member', '2026-03-31', '2026-01-01'),
        recorded('p-1', 'member', '2027-01-01'),
        ended('p-1', 'member', '2026-02-28', '2026-01-01'),
      ),
    ).toEqual([{ role: 'member', from: '2026-01-01', to: '2026-02-28' }]);
  });
});

describe('a leave that was a mistake', () => {
  it('never was, and another one stays', () => {
    const access = noAccess();
    const leave = (from: string, to: string): AccessEvent => ({
      type: 'LeaveRecorded',
      data: { personId: 'p-1', from, to },
    });
    for (const event of [
      leave('2026-03-01', '2026-03-31'),
      leave('2026-06-01', '2026-06-30'),
      { type: 'LeaveAnnulled', data: { personId: 'p-1', from: '2026-03-01' } } as const,
    ])
      evolveAccess(access, event);
    expect(['2026-03-15', '2026-06-15'].map((date) => isOnLeave(access, 'p-1', date))).toEqual([false, true]);
  });
});
