import { describe, expect, it } from '@jest/globals';
import type { DecisionContent } from '../../../domain/decision/content';
import { momentOf } from '../../../domain/decision/standing';
import { decidedNotToNotify } from '../../../domain/incident/decided-not-to-notify';
import { openClocks } from '../../../domain/incident/open-clocks';
import { aVote, EVERY_KIND, submits } from '../../support/builders';
import { EVERY_INCIDENT_COMMAND as ASK } from '../../support/incident-ledger';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { at, demand } from '../../support/overseen-month';
import { aRoster, CHAIR, COORDINATOR, member } from '../../support/people';

const aDraft = (changes: object = {}): DecisionContent => ({
  ...EVERY_KIND.incidentNotNotified,
  incidentReference: 'H-001',
  incidentId: 'H-001',
  ...changes,
});

function anIncident() {
  const ledger = aLedgerOf(...aRoster(5));
  demand(ledger, { ...ASK.OpenIncident, awareAt: at(0, -30) }, by(COORDINATOR), at(0, 0));
  const put = (content: DecisionContent) => ask(ledger, submits(content), by(COORDINATOR), at(0, 1));
  const answered = (content: DecisionContent, choice: 'approve' | 'reject') => {
    const reason = choice === 'reject' ? 'Borgere er ramt' : null;
    for (const [index, who] of [CHAIR, member(1), member(2)].entries())
      demand(ledger, aVote({ content, choice, reason }), by(who), at(0, 2 + index));
  };
  const decided = () => decidedNotToNotify(ledger.state.decisions.values(), 'H-001', momentOf(at(0, 10)));
  const running = () => {
    const incident = ledger.state.incidents.get('H-001');
    return incident === undefined ? [] : openClocks(incident, at(0, 10)).map(({ clock }) => clock);
  };
  return { put, answered, decided, running };
}

describe('a decision not to notify of an incident', () => {
  it('is bound to it once it is in force, and ends none of its clocks', () => {
    const { put, answered, decided, running } = anIncident();
    const before = running();
    const content = aDraft();
    put(content);
    expect(decided()).toBeUndefined();
    answered(content, 'approve');
    expect(decided()?.decisionId).toBe('D-2026-001');
    expect(running()).toEqual(before);
    expect(before).toContain('earlyWarning');
  });

  it('that was rejected changes nothing', () => {
    const { put, answered, decided } = anIncident();
    const content = aDraft();
    put(content);
    answered(content, 'reject');
    expect(decided()).toBeUndefined();
  });
});
