import { describe, expect, it } from '@jest/globals';
import { coverageOn } from '../../../domain/training/coverage';
import type { StaffOffer } from '../../../domain/training/staff-offer';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by } from '../../support/ledger';
import { AUDITOR, CHAIR, COORDINATOR, OUTSIDER, aRoster, member } from '../../support/people';
import { aStaffOffer } from '../../support/training-facts';

const record = (changes: Partial<StaffOffer> = {}) => {
  const { offerId: _offerId, ...offer } = aStaffOffer(changes);
  return { type: 'RecordStaffOffer', offer } as const;
};
const offered = (changes: Partial<StaffOffer> = {}) =>
  ({ type: 'StaffOfferRecorded', data: aStaffOffer(changes) }) as const;

describe('what was offered to the staff', () => {
  it('is written down by a coordinator, with the next number, and the same offer once', () => {
    given(...aRoster())
      .when(record({ offeredOn: TODAY }), by(COORDINATOR))
      .then(offered({ offeredOn: TODAY }));
    given(...aRoster(), offered())
      .when(record(), by(COORDINATOR))
      .thenNothing();
  });

  it.each([
    { offeredOn: YESTERDAY },
    { what: 'Kursus' },
    { reference: '26/1' },
    { audiences: ['leaders'] },
  ] as const)('is another offer with %j', (changes) => {
    given(...aRoster(), offered())
      .when(record(changes), by(COORDINATOR))
      .then(offered({ ...changes, offerId: 'U-002' }));
  });

  it.each([CHAIR, member(1), AUDITOR, OUTSIDER])('is not for %s to write down', (personId) => {
    given(...aRoster())
      .when(record(), by(personId))
      .thenRefused('not-allowed', { ability: 'logCompletions' });
  });

  it.each([
    ['tomorrow', { offeredOn: TOMORROW }, 'date-in-future'],
    ['a day that does not exist', { offeredOn: '2026-02-30' }, 'date-invalid'],
    ['nothing', { what: ' ' }, 'text-missing'],
    ['no place to find it', { reference: '' }, 'text-missing'],
    ['nobody', { audiences: [] }, 'text-missing'],
    ['a long text', { what: 'k'.repeat(501) }, 'text-too-long'],
  ] as const)('refuses %s', (_what, changes, code) => {
    given(...aRoster())
      .when(record(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it('is shown up to and including the day asked about, the newest first, and carries no competence', () => {
    const { state } = aLedgerOf(
      ...aRoster(),
      offered({ offeredOn: '2026-09-01' }),
      offered({ offerId: 'U-002', offeredOn: TODAY }),
      offered({ offerId: 'U-003', offeredOn: '2026-10-01' }),
    );
    const ids = (on: string) => coverageOn(state, on).offers.map((one) => one.offerId);
    expect(ids(TODAY)).toEqual(['U-002', 'U-003', 'U-001']);
    expect(ids(YESTERDAY)).toEqual(['U-003', 'U-001']);
    expect(ids('2026-08-31')).toEqual([]);
    expect(coverageOn(state, TODAY).members.every((one) => one.standing === 'notAssessed')).toBe(true);
  });
});
