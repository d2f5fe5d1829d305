import { describe, expect, it } from '@jest/globals';
import type { IncidentEvent } from '../../../domain/incident/events';
import { draftAnswers } from '../../../domain/incident/draft-answers';
import { incidentsByUrgency } from '../../../domain/incident/incidents-by-urgency';
import { EVERY_INCIDENT_EVENT as HAPPENED, incidentOpened, minutesAgo } from '../../support/incident-ledger';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';

describe('the list of incidents', () => {
  it('has the one whose clock ends first on top, exercises behind the real ones, and closed ones last', () => {
    const { state } = aLedgerOf(
      incidentOpened({ kind: 'nearMiss' }),
      HAPPENED.IncidentHandled,
      HAPPENED.IncidentClosed,
      incidentOpened({ incidentId: 'H-002', isExercise: true, awareAt: minutesAgo(600) }),
      incidentOpened({ incidentId: 'H-003', awareAt: minutesAgo(10) }),
      incidentOpened({ incidentId: 'H-004', awareAt: minutesAgo(300) }),
    );
    const listed = incidentsByUrgency(state.incidents, NOW);
    expect(listed.map(({ incident, first }) => [incident.incidentId, first?.clock])).toEqual([
      ['H-004', 'earlyWarning'],
      ['H-003', 'earlyWarning'],
      ['H-002', 'earlyWarning'],
      ['H-001', undefined],
    ]);
  });
});

describe('the fields of a report', () => {
  it('hold what the incident says itself until somebody fills in something else', () => {
    const after = (...more: IncidentEvent[]) => {
      const incident = aLedgerOf(incidentOpened(), ...more).state.incidents.get('H-001');
      if (incident === undefined) throw new Error('Expected an incident');
      return draftAnswers(incident, 'own-1');
    };
    expect(after()).toEqual({
      kind: 'incident',
      summary: 'Mailserveren svarer ikke.',
      awareAt: minutesAgo(30),
    });
    expect(after(HAPPENED.IncidentFactsTold, HAPPENED.IncidentFieldsAnswered)).toMatchObject({
      unlawful: 'suspected',
      disruption: 'Borgerservice',
      ownCaseNumber: '26/004711',
    });
  });
});
