import { describe, expect, it } from '@jest/globals';
import { AWARE, HOUR, anIncident, filed, later, standsIn } from '../../support/incident-facts';

const hoursOn = (hours: number) => later(AWARE, hours * HOUR);
const DAY_THREE_DUE = hoursOn(72);

describe('What was sent back', () => {
  const first = (answerBy: string | null) =>
    filed('notification', hoursOn(50), { sentBack: [{ at: hoursOn(60), answerBy }] });

  it('is neither overdue nor late, and has no instant where the authority named none', () => {
    expect(standsIn(anIncident({ filings: [first(null)] }), 'notification', hoursOn(500))).toEqual({
      state: 'sentBack',
      startedAt: hoursOn(60),
      dueAt: null,
      isOverdue: false,
    });
  });

  it.each([
    ['on it', 0, false],
    ['a moment later', 1, true],
  ])('runs to the instant that the authority named: %s', (_when, milliseconds, isOverdue) => {
    const standing = standsIn(
      anIncident({ filings: [first(hoursOn(80))] }),
      'notification',
      later(hoursOn(80), milliseconds),
    );
    expect(standing).toEqual({ state: 'sentBack', startedAt: hoursOn(60), dueAt: hoursOn(80), isOverdue });
  });

  it('is closed in time again by a new receipt, as the first was in time', () => {
    const filings = [first(hoursOn(80)), filed('notification', hoursOn(80))];
    expect(standsIn(anIncident({ filings }), 'notification', hoursOn(90))).toEqual({
      state: 'closedInTime',
      at: hoursOn(50),
      dueAt: DAY_THREE_DUE,
    });
  });

  it('is closed late if the answer came after the instant that was named', () => {
    const filings = [first(hoursOn(80)), filed('notification', hoursOn(81))];
    expect(standsIn(anIncident({ filings }), 'notification', hoursOn(90))).toEqual({
      state: 'closedLate',
      at: hoursOn(81),
      dueAt: hoursOn(80),
    });
  });

  it('stays sent back when a time is written and no receipt comes with it', () => {
    const filings = [first(null), filed('notification', hoursOn(70), { receipt: null })];
    expect(standsIn(anIncident({ filings }), 'notification', hoursOn(71)).state).toBe('sentBack');
  });

  it('can be sent back again', () => {
    const again = filed('notification', hoursOn(70), { sentBack: [{ at: hoursOn(75), answerBy: null }] });
    expect(
      standsIn(anIncident({ filings: [first(null), again] }), 'notification', hoursOn(76)),
    ).toMatchObject({
      state: 'sentBack',
      startedAt: hoursOn(75),
    });
  });
});
