import { describe, expect, it } from '@jest/globals';
import { newestReminderDay } from '../../../domain/delivery/reminder-day';

describe('the reminder that is due after so many days', () => {
  it('is none before the first of the policy’s days, then the newest that has come, in whatever order they stand', () => {
    const after = (days: number) => newestReminderDay([7, 3], days);
    expect([0, 2, 3, 6, 7, 60].map(after)).toEqual([undefined, undefined, 3, 3, 7, 7]);
  });

  it('is none where the policy has no days', () => {
    expect(newestReminderDay([], 100)).toBeUndefined();
  });
});
