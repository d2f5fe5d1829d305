import { expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf } from '../../../../domain/delivery/delivery';
import type { LedgerEvent } from '../../../../domain/event';
import { inDays } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { measureRegistered, measureRetired, underWay } from '../../../support/measure-facts';
import { COORDINATOR, aRoster, member } from '../../../support/people';
import { aScene } from '../../../support/scenes';

const DUE = '2026-12-01';
const subject = { kind: 'measureReminder', matter: 'carriedOut', dueOn: DUE, key: 'd7' } as const;
const planned = measureRegistered({ ...underWay(DUE) });
const cardTo = (personId: string, days: number, ...more: readonly LedgerEvent[]) => {
  const scene = aScene(aLedgerOf(...aRoster(3), planned, ...more).state, {
    language: 'da',
    now: inDays(days),
  });
  return JSON.stringify(cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene));
};

it('A reminder of a measure says what is to be done and by when, and leads to the measure', () => {
  const card = cardTo(member(1), 22);
  expect(card).toContain('Påmindelse: En foranstaltning skal være gennemført senest den 1. december 2026');
  expect(card).toContain('Afprøvet backup');
  expect(card).toContain('foranstaltninger/FO-001');
  expect(card).not.toContain('ansvarlig');
});

it('It counts those with the same day, names who answers for them, and says so when the day has passed', () => {
  const six = [2, 3, 4, 5, 6].map((index) =>
    measureRegistered({ ...underWay(DUE), measureId: `FO-00${String(index)}` }),
  );
  const card = cardTo(COORDINATOR, 32, ...six);
  expect(card).toContain('6 foranstaltninger skulle være gennemført senest den 1. december 2026');
  expect(card).toContain('ansvarlig: ');
  expect(card).toContain('Og 1 mere.');
});

it('It asks nothing once the measure was taken out, of nobody whose it is not, and is never for the channel', () => {
  expect(cardTo(member(1), 22, measureRetired())).toContain('Fristen er ikke længere aktuel');
  expect(cardTo(member(2), 22)).not.toContain('Afprøvet backup');
  const scene = aScene(aLedgerOf(...aRoster(3), planned).state, { language: 'da', now: inDays(22) });
  expect(() => cardForDelivery(deliveryOf(subject, { kind: 'leadershipChannel' }), scene)).toThrow(
    'personal',
  );
});
