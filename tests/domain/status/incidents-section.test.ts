import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { momentOf } from '../../../domain/decision/standing';
import type { LedgerEvent } from '../../../domain/event';
import { incidentsSection } from '../../../domain/status/incidents-section';
import { HOUR, anyInstant, later } from '../../support/incident-facts';
import { EVERY_INCIDENT_EVENT as HAPPENED, incidentOpened } from '../../support/incident-ledger';
import { indicatorRecorded } from '../../support/indicator-facts';
import { NOW } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { COORDINATOR } from '../../support/people';

const sectionAt = (at: string, ...history: (LedgerEvent | Stamped)[]) =>
  incidentsSection({ state: aLedgerOf(...history).state, moment: momentOf(at) });
const section = (...history: (LedgerEvent | Stamped)[]) => sectionAt(NOW, ...history);
const opened = (hoursAgo: number, more: Parameters<typeof incidentOpened>[0] = {}) =>
  incidentOpened({ awareAt: later(NOW, -hoursAgo * HOUR), ...more });

describe('the incidents in the monthly status', () => {
  it('are the entered figures where the register has none to tell of, and grey without either', () => {
    expect(section().light).toMatchObject({ colour: 'grey', rule: 'indicator-no-data' });
    const entered = indicatorRecorded('incidents');
    expect(section(entered)).toMatchObject({ source: 'Hændelsesloggen' });
    const drill = opened(100, { isExercise: true });
    expect(section(entered, drill)).toMatchObject({ source: 'Hændelsesloggen' });
    expect(section(drill).light.colour).toBe('grey');
  });

  it('are those of the register where it has some, and say so', () => {
    const near = opened(30, { kind: 'nearMiss' });
    const shown = section(indicatorRecorded('incidents'), near);
    expect(shown).toMatchObject({
      light: { colour: 'green', rule: 'incident-clocks-kept', label: 'law' },
      figures: { incidents: 0, nearMisses: 1, notifiedLate: 0 },
      source: null,
    });
  });

  it('are the same with an exercise beside them, however late that is', () => {
    const near = opened(30, { kind: 'nearMiss' });
    const drill = opened(300, { isExercise: true, incidentId: 'H-002' });
    expect(section(near, drill)).toEqual(section(near));
  });

  it('are red by the law when a clock is overdue, and when a report was sent late', () => {
    expect(section(opened(25))).toMatchObject({
      light: { colour: 'red', rule: 'incident-clocks-missed', label: 'law' },
      figures: { incidents: 1, notifiedLate: 1, notifiedInTime: 0 },
    });
    const [told, proven] = [HAPPENED.FilingTold, HAPPENED.ReceiptKept].map((one) =>
      happened(one, NOW, COORDINATOR),
    );
    if (told === undefined || proven === undefined) throw new Error('Expected two events');
    const late = section(opened(26), told, proven);
    expect(late).toMatchObject({ light: { colour: 'red' }, figures: { notifiedLate: 1 } });
  });

  it('are yellow when one was significant and all was sent in time', () => {
    const kept = section(
      opened(2),
      HAPPENED.SignificanceAnswered,
      HAPPENED.SignificanceConfirmed,
      HAPPENED.FilingTold,
      HAPPENED.ReceiptKept,
    );
    expect(kept).toMatchObject({
      light: { colour: 'yellow', rule: 'incident-register-significant', label: 'appDefault' },
      figures: { significantIncidents: 1, notifiedInTime: 1 },
    });
  });

  it('an incident that is long closed makes nothing green', () => {
    const closed = [opened(30, { kind: 'nearMiss' }), HAPPENED.IncidentHandled, HAPPENED.IncidentClosed];
    expect(section(...closed).light.colour).toBe('green');
    expect(sectionAt(later(NOW, 400 * 24 * HOUR), ...closed).light.colour).toBe('grey');
  });

  it('whenever it is looked at, taking the receipts away never makes the light better', () => {
    const gravity = { red: 0, yellow: 1, green: 2, grey: 3 } as const;
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 400 }), (start, hours) => {
        const at = (event: LedgerEvent, after: number) =>
          happened(event, later(start, after * HOUR), COORDINATOR);
        const sentAt = later(start, HOUR);
        const known = at(incidentOpened({ awareAt: start }), 0);
        const told = at({ ...HAPPENED.FilingTold, data: { ...HAPPENED.FilingTold.data, sentAt } }, 1);
        const proven = at({ ...HAPPENED.ReceiptKept, data: { ...HAPPENED.ReceiptKept.data, sentAt } }, 1);
        const now = later(start, hours * HOUR);
        const [without, having] = [sectionAt(now, known, told), sectionAt(now, known, told, proven)];
        expect(gravity[without.light.colour]).toBeLessThanOrEqual(gravity[having.light.colour]);
      }),
      { numRuns: 60 },
    );
  });
});
