import { describe, expect, it } from '@jest/globals';
import { secondsUntil } from '../../../functions/delivery/waiting-times';

describe('The wait before a card is taken up again', () => {
  it('is in whole seconds and never too short', () => {
    expect(secondsUntil('2026-11-02T08:00:10.001Z', '2026-11-02T08:00:00.000Z')).toBe(11);
  });

  it('is over when its end has passed meanwhile: the queue refuses a message for a moment ago', () => {
    expect(secondsUntil('2026-11-02T08:00:00.000Z', '2026-11-02T08:00:05.000Z')).toBe(0);
  });
});
