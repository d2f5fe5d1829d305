import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf } from '../../../../domain/delivery/delivery';
import type { LedgerEvent } from '../../../../domain/event';
import { cycleItemDone, cycleItemSet } from '../../../support/indicator-facts';
import { inDays } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { COORDINATOR, DELEGATE, DIRECTOR, aRoster, delegated } from '../../../support/people';
import { aScene } from '../../../support/scenes';

const DUE = '2026-12-01';
const subject = { kind: 'cycleReminder', itemId: `${DUE}-1`, dueOn: DUE, key: 'd7' } as const;
const cardTo = (personId: string, days: number, ...more: readonly LedgerEvent[]) => {
  const owned = cycleItemSet({ ownerId: DIRECTOR });
  const { state } = aLedgerOf(...aRoster(3), delegated(DELEGATE), owned, ...more);
  const scene = aScene(state, { language: 'da', now: inDays(days) });
  return JSON.stringify(cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene));
};

describe('the reminder of a date of the year', () => {
  it('says what is to be done and by when, and leads to the annual cycle', () => {
    const card = cardTo(DIRECTOR, 22);
    expect(card).toContain('Påmindelse: En opgave i årshjulet skal være udført senest den 1. december 2026');
    expect(card).toContain('Årlig gennemgang af beredskabsplanen');
    expect(card).toContain('Åbn årshjulet');
    expect(card).not.toContain('Ansvarlig');
  });

  it('says so when the day has passed, and to the coordinator who sees to it', () => {
    const card = cardTo(COORDINATOR, 31);
    expect(card).toContain('En opgave i årshjulet er over fristen den 1. december 2026');
    expect(card).toContain('Ansvarlig');
  });

  it('asks nothing once the task was done or moved', () => {
    for (const change of [
      cycleItemDone(`${DUE}-1`, '2026-11-20'),
      cycleItemSet({ itemId: `${DUE}-1`, dueOn: '2026-12-20' }),
    ])
      expect(cardTo(DIRECTOR, 22, change)).toContain('Fristen er ikke længere aktuel');
  });

  it('leads nobody to a page they may not open, and is never for the channel', () => {
    expect(cardTo(DELEGATE, 22)).not.toContain('aarshjul"');
    const { state } = aLedgerOf(...aRoster(3), cycleItemSet());
    const scene = aScene(state, { language: 'da', now: inDays(22) });
    expect(() => cardForDelivery(deliveryOf(subject, { kind: 'leadershipChannel' }), scene)).toThrow(
      'personal',
    );
  });
});
