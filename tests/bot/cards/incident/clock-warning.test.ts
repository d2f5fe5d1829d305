import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf, type DeliverySubject } from '../../../../domain/delivery/delivery';
import type { IncidentEvent } from '../../../../domain/incident/events';
import { HOUR, later } from '../../../support/incident-facts';
import { EVERY_INCIDENT_EVENT as HAPPENED, incidentOpened } from '../../../support/incident-ledger';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { COORDINATOR, aRoster } from '../../../support/people';
import { aScene } from '../../../support/scenes';

const AWARE = later(NOW, -18 * HOUR);
const subject: DeliverySubject = {
  kind: 'clockWarning',
  incidentId: 'H-001',
  clock: 'earlyWarning',
  warning: 'sixHoursLeft',
  dueAt: later(AWARE, 24 * HOUR),
};
const cardAfter = (...more: IncidentEvent[]) => {
  const opened = incidentOpened({ awareAt: AWARE, summary: 'Lønsystemet er krypteret' });
  const { state } = aLedgerOf(...aRoster(3), opened, ...more);
  const scene = aScene(state, { language: 'da', now: NOW });
  return JSON.stringify(
    cardForDelivery(deliveryOf(subject, { kind: 'person', personId: COORDINATOR }), scene),
  );
};

describe('the card about a clock of an incident', () => {
  it('says which clock, until when, and opens the incident; what has happened stands nowhere in it', () => {
    const card = cardAfter();
    expect(card).toContain('Tidlig varsling: højst 6 timer tilbage');
    expect(card).toContain('Fristen udløber den 2. november 2026 kl. 16.00.');
    expect(card).toContain('haendelser/H-001');
    expect(card).not.toMatch(/Lønsystemet|krypteret|it-vagten|indberettet/);
  });

  it('says that the clock no longer runs when the receipt has come meanwhile', () => {
    const card = cardAfter(HAPPENED.FilingTold, HAPPENED.ReceiptKept);
    expect(card).toContain('Fristen løber ikke længere');
    expect(card).not.toContain('Fristen udløber');
  });

  it('is for one person at a time: the channel is shown none', () => {
    const { state } = aLedgerOf(...aRoster(3), incidentOpened({ awareAt: AWARE }));
    const scene = aScene(state, { language: 'da', now: NOW });
    expect(() => cardForDelivery(deliveryOf(subject, { kind: 'leadershipChannel' }), scene)).toThrow(
      'personal',
    );
  });
});
