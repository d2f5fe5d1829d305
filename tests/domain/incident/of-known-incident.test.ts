import { describe, expect, it } from '@jest/globals';
import type { DecisionContent } from '../../../domain/decision/content';
import { EVERY_KIND, submits } from '../../support/builders';
import { EVERY_INCIDENT_COMMAND as ASK } from '../../support/incident-ledger';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { at, demand } from '../../support/overseen-month';
import { aRoster, COORDINATOR } from '../../support/people';

const aDraft = (changes: object): DecisionContent => ({
  ...EVERY_KIND.incidentNotNotified,
  incidentReference: 'H-001',
  incidentId: 'H-001',
  ...changes,
});

/** What somebody is answered who puts a case forward where there is one incident. */
const put = (changes: object) => {
  const ledger = aLedgerOf(...aRoster(5));
  demand(ledger, { ...ASK.OpenIncident, awareAt: at(0, -30) }, by(COORDINATOR), at(0, 0));
  return ask(ledger, submits(aDraft(changes)), by(COORDINATOR), at(0, 1));
};

describe('a decision not to notify, put before the body,', () => {
  it('is not bound by a number that was typed: it is written from an incident that is there, or names one kept elsewhere', () => {
    expect(put({ incidentId: undefined })).toMatchObject({ refusal: { code: 'incident-not-bound' } });
    expect(put({ incidentReference: 'H-002' })).toMatchObject({
      refusal: { code: 'incident-not-bound' },
    });
    expect(put({ incidentId: 'H-009', incidentReference: 'H-009' })).toMatchObject({
      refusal: { code: 'unknown-incident' },
    });
    expect(put({ incidentId: undefined, incidentReference: 'H-009' })).toMatchObject({
      refusal: { code: 'unknown-incident' },
    });
    expect(put({ incidentId: undefined, incidentReference: 'Sag 26/1234' })).toMatchObject({
      ok: true,
    });
  });
});
