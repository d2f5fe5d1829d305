import { describe, expect, it } from '@jest/globals';
import { allProvenAt, provenAt } from '../../../domain/incident/proven-at';
import { aReceipt, sentWithReceipt } from '../../support/incident-facts';

const MORNING = '2026-11-02T08:00:00.000Z';
const NOON = '2026-11-02T11:00:00.000Z';

describe('Invariant 11: what was sent', () => {
  it.each([
    ['was sent when its receipt says', MORNING, NOON, MORNING],
    [
      'was sent, where no time is written, when its receipt was put on record at the latest',
      null,
      NOON,
      NOON,
    ],
    [
      'had been sent when its receipt was put on record, also where a later time was written',
      NOON,
      MORNING,
      MORNING,
    ],
  ])('%s', (_how, sentAt, receiptAt, instant) => {
    expect(provenAt({ sentAt, receipt: aReceipt(receiptAt) })).toBe(instant);
  });

  it('is not known to have been sent by a time alone', () => {
    expect(provenAt({ sentAt: MORNING, receipt: null })).toBeUndefined();
  });

  it('several times is told from the first on, without those that have no receipt', () => {
    const all = [
      sentWithReceipt(NOON),
      sentWithReceipt(MORNING),
      sentWithReceipt(MORNING, { receipt: null }),
    ];
    expect(allProvenAt(all)).toEqual([MORNING, NOON]);
  });
});
