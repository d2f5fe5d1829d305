import { describe, expect, it } from '@jest/globals';
import { evolveIncident } from '../../../domain/incident/evolve-incident';
import type { Incidents } from '../../../domain/incident/incident';
import { EVERY_INCIDENT_EVENT as HAPPENED, incidentOpened } from '../../support/incident-ledger';
import { NOW } from '../../support/instants';
import { COORDINATOR } from '../../support/people';

const stamp = { at: NOW, by: COORDINATOR };

describe('folding an incident', () => {
  it('fails on one that was never opened: such a ledger is no ledger of ours', () => {
    expect(() => {
      evolveIncident(new Map(), HAPPENED.IncidentHandled, stamp);
    }).toThrow('H-001');
  });

  it('an answer that is taken away again is no answer', () => {
    const incidents: Incidents = new Map();
    evolveIncident(incidents, incidentOpened(), stamp);
    evolveIncident(incidents, HAPPENED.IncidentFieldsAnswered, stamp);
    const taken = [{ fieldId: 'ownCaseNumber', answer: null }];
    const { data } = HAPPENED.IncidentFieldsAnswered;
    evolveIncident(
      incidents,
      { type: 'IncidentFieldsAnswered', data: { ...data, fieldAnswers: taken } },
      stamp,
    );
    expect(incidents.get('H-001')?.answers).toEqual({ 'own-1': {} });
  });
});
