import { describe, expect, it } from '@jest/globals';
import type { RegistrationEvent } from '../../../domain/registration/events';
import { evolveRegistration } from '../../../domain/registration/evolve-registration';
import { newestRegistration, noRegistrationRecords } from '../../../domain/registration/registration';
import { COORDINATOR } from '../../support/people';
import { annulled, changeTold, receiptKept, registered } from '../../support/registration-facts';

const after = (...events: RegistrationEvent[]) => {
  const state = noRegistrationRecords();
  events.forEach((event, day) => {
    evolveRegistration(state, event, { at: `2026-11-0${String(day + 1)}T09:00:00.000Z`, by: COORDINATOR });
  });
  return state;
};

describe('What is recorded of the registration', () => {
  it('is the newest by the day that its receipt says, and keeps the ones before', () => {
    const state = after(registered('2025-09-28'), registered('2026-10-01'), registered('2025-12-01'));
    expect(newestRegistration(state)?.registeredOn).toBe('2026-10-01');
    expect(state.registrations).toHaveLength(3);
    expect(newestRegistration(noRegistrationRecords())).toBeUndefined();
  });

  it('keeps who told of a change first, and its receipt, when it is put right', () => {
    const changedAt = '2026-10-30T09:00:00.000Z';
    const state = after(changeTold(), receiptKept('2026-11-01T08:00:00.000Z'), changeTold({ changedAt }));
    expect(state.registrationChanges.get('REG-001')).toMatchObject({
      changedAt,
      toldAt: '2026-11-01T09:00:00.000Z',
      sent: { sentAt: '2026-11-01T08:00:00.000Z', receipt: { at: '2026-11-02T09:00:00.000Z' } },
      annulled: null,
    });
  });

  it('has a change annulled with who, when and why, and knows no change that was never told', () => {
    expect(after(changeTold(), annulled).registrationChanges.get('REG-001')?.annulled).toEqual({
      reason: 'Noteret to gange',
      recordedAt: '2026-11-02T09:00:00.000Z',
      recordedBy: COORDINATOR,
    });
    expect(() => after(annulled)).toThrow('REG-001');
  });
});
