import { describe, expect, it } from '@jest/globals';
import { danishDate } from '../../../domain/calendar/danish-time';
import { proposalKey, proposalsFor } from '../../../domain/cycle/next-year';
import { dueCycle } from '../../../domain/delivery/due-cycle';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { aCycleText } from '../../support/indicator-facts';
import { aLedgerOf, by } from '../../support/ledger';
import { demand } from '../../support/overseen-month';
import { COORDINATOR, DIRECTOR, aRoster } from '../../support/people';

const at = (day: string) => `${day}T09:00:00.000Z`;

describe('the year’s work through New Year', () => {
  it('comes again without being written again, tells its owner, and is taken into next year by choice', () => {
    const ledger = aLedgerOf(...aRoster(3));
    const set = (changes: Parameters<typeof aCycleText>[0]) =>
      ({ type: 'SetCycleItem', itemId: null, item: aCycleText(changes) }) as const;
    const open = () => [...ledger.state.cycle.values()].filter((one) => one.doneOn === null);
    const keep = by(COORDINATOR);
    demand(
      ledger,
      set({ title: 'Netværksmøde', dueOn: '2026-11-30', recurrence: 'quarterly', ownerId: DIRECTOR }),
      keep,
      at('2026-11-02'),
    );
    demand(ledger, set({ title: 'Kommune-dag', dueOn: '2026-12-10' }), keep, at('2026-11-02'));

    // The owner is told on the day and reports it done; the next stands on the last day of February.
    expect(dueCycle(ledger.state, at('2026-11-30')).map(({ recipient }) => recipient)).toContainEqual({
      kind: 'person',
      personId: DIRECTOR,
    });
    demand(
      ledger,
      { type: 'FinishCycleItem', itemId: '2026-11-30-1', doneOn: '2026-11-30' },
      by(DIRECTOR),
      at('2026-11-30'),
    );
    expect(open().map(({ title, dueOn }) => `${title} ${dueOn}`)).toEqual([
      'Kommune-dag 2026-12-10',
      'Netværksmøde 2027-02-28',
    ]);

    // In December next year is proposed, and the coordinator takes one thing of it.
    const proposed = proposalsFor(ledger.state.cycle, 2027, danishDate(at('2026-12-15'))).map(proposalKey);
    expect(proposed).toContain('item/2026-12-10-1');
    expect(proposed).not.toContain('item/2026-11-30-1');
    const taken = [
      { item: aCycleText({ title: 'Kommune-dag', dueOn: '2027-12-10' }), follows: '2026-12-10-1' },
    ];
    demand(ledger, { type: 'TakeCycleItems', taken }, keep, at('2026-12-15'));

    // After New Year what was left over still waits, the new year's own does not yet, and nothing is there twice.
    const waits = (personId: string, day: string) =>
      waitingFor(ledger.state, personId, at(day)).flatMap(({ id }) => (id.startsWith('cycle/') ? [id] : []));
    expect(waits(COORDINATOR, '2027-01-04')).toEqual(['cycle/2026-12-10-1']);
    expect(waits(DIRECTOR, '2027-02-10')).toEqual(['cycle/2027-02-28-1']);
    expect(
      open()
        .map(({ title, dueOn }) => `${title} ${dueOn}`)
        .sort(),
    ).toEqual(['Kommune-dag 2026-12-10', 'Kommune-dag 2027-12-10', 'Netværksmøde 2027-02-28']);
  });
});
