import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { momentOf } from '../../../domain/decision/standing';
import { deadlinesSection } from '../../../domain/status/deadlines-section';
import { listedDays } from '../../../domain/status/listed-days';
import { lookNow, standingsAt } from '../../../domain/status/look';
import { openDeadlines } from '../../../domain/status/open-deadlines';
import { yearDates } from '../../../domain/status/year-dates';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { measureRegistered } from '../../support/measure-facts';
import { aRoster, AUDITOR, CHAIR, COORDINATOR, DELEGATE, delegated, DIRECTOR } from '../../support/people';
import { aStatement, aSupplier, aSystem, anExhibit } from '../../support/register-facts';

const stateOf = (...history: LedgerEvent[]) =>
  aLedgerOf(...aRoster(3), delegated(DELEGATE), ...history).state;
const measure = (measureId: string, nextReviewOn: string | null): LedgerEvent =>
  measureRegistered({ measureId, nextReviewOn });
const supplier: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const statement = (nextDueOn: string | null): LedgerEvent => ({
  type: 'SupplierStatementGiven',
  data: { supplierId: 'L-001', statementId: 'E1', ...aStatement('2026-06-30'), nextDueOn },
});
const tested = (systemId: string): LedgerEvent[] => [
  { type: 'SystemSet', data: { systemId, ...aSystem({ criticality: 'society', name: `Fag ${systemId}` }) } },
  { type: 'SystemPlanTested', data: { systemId, testId: 'P1', exhibit: anExhibit({ on: '2025-08-20' }) } },
];
const seen = (...history: LedgerEvent[]) =>
  listedDays(stateOf(...history)).map(
    ({ kind, on, label, id, count }) => `${on} ${kind} ${id} ${String(count)} ${label}`,
  );

describe('The days of the registers', () => {
  it('are those of measures, suppliers and systems, each with whose day it is: the municipality’s or the app’s', () => {
    expect(seen(measure('FO-001', TODAY), supplier, statement(TOMORROW), ...tested('S-001'))).toEqual([
      `${TODAY} review FO-001 1 localPolicy`,
      `${TOMORROW} supplierStatement L-001 1 localPolicy`,
      '2026-11-20 planTest S-001 1 appDefault',
    ]);
    expect(seen(supplier, statement(null))).toEqual(['2027-09-30 supplierStatement L-001 1 appDefault']);
  });

  it('are never called the law’s', () => {
    const labels = listedDays(stateOf(measure('FO-001', TODAY), supplier, statement(null))).map(
      ({ label }) => label,
    );
    expect(labels).not.toContain('law');
  });

  it('are one where many things have the same day, with how many they are', () => {
    const many = Array.from({ length: 400 }, (_none, index) => tested(`S-${String(index + 1)}`)).flat();
    expect(seen(...many)).toEqual(['2026-11-20 planTest S-1 400 appDefault']);
  });
});

describe('in the monthly status', () => {
  const deadlines = (...history: LedgerEvent[]) => {
    const state = stateOf(...history);
    return openDeadlines(state, standingsAt(state, momentOf(NOW)));
  };

  it('they are deadlines by their number alone: no name of a system or a measure stands in a channel', () => {
    const open = deadlines(measure('FO-001', TODAY), ...tested('S-001'));
    expect(open.map((one) => ('id' in one ? one.id : one.kind))).toEqual(['FO-001', 'S-001']);
    for (const one of open) expect(one).not.toHaveProperty('name');
  });

  it('every one of them is counted, and what has passed is said', () => {
    const section = deadlinesSection(
      lookNow(
        stateOf(measure('FO-001', YESTERDAY), measure('FO-002', YESTERDAY), measure('FO-003', TODAY)),
        NOW,
      ),
    );
    expect(section.figures).toEqual({ datesPassed: 2, datesNear: 1 });
    expect(section.light).toMatchObject({ colour: 'red', rule: 'deadlines-passed' });
    expect(section.details).toHaveLength(2);
  });
});

describe('in the year', () => {
  const yearOf = (personId: string, ...history: LedgerEvent[]) => {
    const state = stateOf(...history);
    return yearDates(state, NOW, { personId, today: TODAY, state });
  };
  const listed = (personId: string, ...history: LedgerEvent[]) =>
    yearOf(personId, ...history).dates.flatMap((one) => ('name' in one ? [`${one.on} ${one.name}`] : []));

  it('they have their names for those who may look into the registers, and for nobody else', () => {
    for (const personId of [CHAIR, COORDINATOR, AUDITOR])
      expect(listed(personId, ...tested('S-001'))).toEqual(['2026-11-20 Fag S-001']);
    for (const personId of [DIRECTOR, DELEGATE, 'p-nobody'])
      expect(listed(personId, ...tested('S-001'))).toEqual([]);
  });

  it('they take no place from the decisions of a month, and the others are counted', () => {
    const days = Array.from({ length: 11 }, (_none, index) =>
      measure(`FO-0${String(index)}`, `2026-12-${String(index + 10)}`),
    );
    expect(listed(CHAIR, ...days)).toHaveLength(8);
    expect(yearOf(CHAIR, ...days).more).toEqual([{ month: '2026-12', count: 3 }]);
  });
});
