import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyRoleOn } from '../../../domain/access/access';
import { addDays } from '../../../domain/calendar/danish-time';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { COORDINATOR, recorded } from '../../support/people';

const DAYS = Array.from({ length: 24 }, (_, index) => index);
const dayAt = (index: number) => addDays(TODAY, index);

const change = fc.record({ isEnd: fc.boolean(), day: fc.integer({ min: 0, max: 20 }) });

describe('one person’s membership, however often it is recorded, corrected and ended', () => {
  it('is held on exactly the days that the accepted commands say', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const ledger = aLedgerOf(recorded(COORDINATOR, 'coordinator'));
        let held = DAYS.map(() => false);
        for (const { isEnd, day } of changes) {
          const member = { personId: 'p-1', role: 'member' } as const;
          const result = ask(
            ledger,
            isEnd
              ? { type: 'EndMembership', ...member, to: dayAt(day) }
              : { type: 'RecordMembership', ...member, from: dayAt(day) },
            by(COORDINATOR),
            NOW,
          );
          // A role can end only on a day on which it is held; recording it is always right.
          expect(result.ok).toBe(!isEnd || held[day]);
          if (!result.ok) continue;
          held = held.map((was, index) => (isEnd ? was && index <= day : was || index >= day));
          const now = DAYS.map((index) => bodyRoleOn(ledger.state.access, 'p-1', dayAt(index)) === 'member');
          expect(now).toEqual(held);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has at most one part without an end, so that one ending ends it', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const ledger = aLedgerOf(recorded(COORDINATOR, 'coordinator'));
        for (const { isEnd, day } of changes) {
          const member = { personId: 'p-1', role: 'member' } as const;
          if (isEnd) ask(ledger, { type: 'EndMembership', ...member, to: dayAt(day) }, by(COORDINATOR), NOW);
          else ask(ledger, { type: 'RecordMembership', ...member, from: dayAt(day) }, by(COORDINATOR), NOW);
          const parts = ledger.state.access.memberships.get('p-1') ?? [];
          expect(parts.filter((part) => part.to === undefined).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
