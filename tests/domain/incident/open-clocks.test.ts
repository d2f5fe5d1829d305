import { describe, expect, it } from '@jest/globals';
import type { IncidentEvent } from '../../../domain/incident/events';
import { isMissed, openClocks, ownOpenClocks } from '../../../domain/incident/open-clocks';
import { later, HOUR } from '../../support/incident-facts';
import { EVERY_INCIDENT_EVENT as HAPPENED, incidentOpened, minutesAgo } from '../../support/incident-ledger';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';

const after = (...events: IncidentEvent[]) => {
  const incident = aLedgerOf(...events).state.incidents.get('H-001');
  if (incident === undefined) throw new Error('Expected an incident');
  return incident;
};
const aware = (hours: number) => incidentOpened({ awareAt: later(NOW, -hours * HOUR) });

describe('the clocks that run', () => {
  it('stand with the one that ends first on top, those without an instant last', () => {
    expect(openClocks(after(aware(1)), NOW).map(({ clock }) => clock)).toEqual([
      'earlyWarning',
      'notification',
      'recipientNotice',
    ]);
  });

  it('of the CSIRT are not the municipality’s', () => {
    const sent = after(incidentOpened(), HAPPENED.FilingTold, HAPPENED.ReceiptKept);
    expect(openClocks(sent, NOW).map(({ clock }) => clock)).toContain('csirtAnswer');
    expect(ownOpenClocks(sent, NOW).map(({ clock }) => clock)).toEqual(['notification', 'recipientNotice']);
  });

  it('are none for a near miss', () => {
    expect(openClocks(after(incidentOpened({ kind: 'nearMiss' })), NOW)).toEqual([]);
  });
});

describe('a clock that was missed', () => {
  it('is one that is overdue, was closed late or ran out after it was sent back', () => {
    const [startedAt, dueAt] = [minutesAgo(60), minutesAgo(1)];
    expect(isMissed({ state: 'overdue', startedAt, dueAt })).toBe(true);
    expect(isMissed({ state: 'closedLate', at: NOW, dueAt })).toBe(true);
    expect(isMissed({ state: 'sentBack', startedAt, dueAt, isOverdue: true })).toBe(true);
    expect(isMissed({ state: 'sentBack', startedAt, dueAt, isOverdue: false })).toBe(false);
    expect(isMissed({ state: 'running', startedAt, dueAt: null })).toBe(false);
    expect(isMissed({ state: 'closedInTime', at: startedAt, dueAt })).toBe(false);
  });
});
