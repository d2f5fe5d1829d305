import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf } from '../../../../domain/delivery/delivery';
import type { LedgerEvent } from '../../../../domain/event';
import { inDays } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { COORDINATOR, DIRECTOR, aRoster, member } from '../../../support/people';
import { aBaseline, aSupplier, anExercise } from '../../../support/register-facts';
import { aScene } from '../../../support/scenes';

const DUE = '2026-12-01';
const subject = { kind: 'registerReminder', matter: 'supplierRemark', dueOn: DUE, key: 'd7' } as const;
const listed: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const remark = (remarkId: string, ownerId: string): LedgerEvent => ({
  type: 'SupplierRemarkSet',
  data: { supplierId: 'L-001', remarkId, text: `Log ${remarkId} mangler`, ownerId, dueOn: DUE },
});
const cardTo = (personId: string, days: number, ...more: readonly LedgerEvent[]) => {
  const { state } = aLedgerOf(...aRoster(3), listed, ...more);
  const scene = aScene(state, { language: 'da', now: inDays(days) });
  return JSON.stringify(cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene));
};

describe('the reminder of a remark about a supplier', () => {
  it('says what was remarked of whom and by when, and leads to the supplier', () => {
    const card = cardTo(member(1), 22, remark('B1', member(1)));
    expect(card).toContain('En bemærkning til et tilsyn skal besvares senest den 1. december 2026');
    expect(card).toContain('Nordlys Drift A/S');
    expect(card).toContain('Log B1 mangler');
    expect(card).toContain('leverandoerer');
    expect(card).not.toContain('Ansvarlig');
  });

  it('tells the coordinator of what has passed with whose it is, and of five and the number of the rest', () => {
    const all = Array.from({ length: 8 }, (_, index) => remark(`B${String(index + 1)}`, member(1)));
    const card = cardTo(COORDINATOR, 31, ...all);
    expect(card).toContain('er over fristen den 1. december 2026');
    expect(card).toContain('Ansvarlig');
    expect(card).toContain('og 3 flere');
    expect(card).not.toContain('Log B6 mangler');
  });

  it('asks nothing once it was answered, names no other’s, and leads nobody to a page they may not open', () => {
    const answered: LedgerEvent = {
      type: 'SupplierRemarkAnswered',
      data: { supplierId: 'L-001', remarkId: 'B1', on: '2026-11-02', answer: 'Rettet' },
    };
    const card = cardTo(DIRECTOR, 22, remark('B1', DIRECTOR), remark('B2', member(1)), answered);
    expect(card).toContain('Fristen er ikke længere aktuel');
    expect(card).not.toContain('B2');
    expect(card).not.toContain('leverandoerer');
  });
});

describe('the reminder of a measurement or an exercise', () => {
  const cardOf = (matter: 'baseline' | 'exercise' | 'exerciseFinding', personId: string, days = 22) => {
    const { state } = aLedgerOf(
      ...aRoster(3),
      { type: 'BaselineRecorded', data: { resultId: 'BL-001', ...aBaseline({ on: '2025-12-01' }) } },
      { type: 'ExerciseRecorded', data: { exerciseId: 'OV-001', ...anExercise({ on: '2025-12-01' }) } },
      {
        type: 'ExerciseFindingSet',
        data: {
          exerciseId: 'OV-001',
          findingId: 'P1',
          text: 'Telefonlisten er gammel',
          ownerId: DIRECTOR,
          dueOn: DUE,
        },
      },
    );
    const scene = aScene(state, { language: 'da', now: inDays(days) });
    const delivery = deliveryOf({ ...subject, matter }, { kind: 'person', personId });
    return JSON.stringify(cardForDelivery(delivery, scene));
  };

  it('says what is due, by when, and leads to where it is recorded', () => {
    const measured = cardOf('baseline', COORDINATOR);
    expect(measured).toContain('Næste Baseline-måling skal være registreret senest den 1. december 2026');
    expect(measured).toContain('Åbn Baseline');
    const held = cardOf('exercise', COORDINATOR, 31);
    expect(held).toContain('Næste øvelse skulle være holdt senest den 1. december 2026');
    expect(held).toContain('oevelser');
  });

  it('gives a finding to whoever has it in its own words, and no page that they may not open', () => {
    const card = cardOf('exerciseFinding', DIRECTOR);
    expect(card).toContain('Telefonlisten er gammel');
    expect(card).toContain('Ransomware på omsorgsjournalen');
    expect(card).not.toContain('oevelser');
    expect(cardOf('exerciseFinding', member(1))).not.toContain('Telefonlisten');
  });
});
