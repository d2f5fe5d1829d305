import { describe, expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import { danishDate } from '../../../domain/calendar/danish-time';
import { aboutIncident } from '../../../domain/waiting/about-incident';
import { incidentOpened } from '../../support/incident-ledger';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR } from '../../support/people';

describe('what is asked about an incident', () => {
  const asks = (opened: ReturnType<typeof incidentOpened>, role: 'coordinator' | 'chair') => {
    const { state } = aLedgerOf(opened);
    const incident = state.incidents.get('H-001');
    if (incident === undefined) throw new Error('Expected an incident');
    const reader = { personId: COORDINATOR, abilities: abilitiesOf([role]), now: NOW, on: danishDate(NOW) };
    return aboutIncident(state, incident, reader).map(({ kind, due }) => [kind, due]);
  };

  it('is each clock that runs, of whoever keeps incidents; of an exercise nothing', () => {
    expect(asks(incidentOpened(), 'coordinator')).toEqual([
      ['incidentClock', '2026-11-03'],
      ['incidentClock', '2026-11-05'],
      ['incidentClock', null],
    ]);
    expect(asks(incidentOpened(), 'chair')).toEqual([]);
    expect(asks(incidentOpened({ isExercise: true }), 'coordinator')).toEqual([]);
  });
});
