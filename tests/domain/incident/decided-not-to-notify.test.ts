import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../domain/command';
import type { DecisionContent } from '../../../domain/decision/content';
import { momentOf } from '../../../domain/decision/standing';
import { decidedNotToNotify, knownSinceDecided } from '../../../domain/incident/decided-not-to-notify';
import { openClocks } from '../../../domain/incident/open-clocks';
import { aVote, EVERY_KIND, submits } from '../../support/builders';
import { EVERY_INCIDENT_COMMAND as ASK, NO_TO_ALL } from '../../support/incident-ledger';
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
  const learnt = (command: Command, minutes = 6) => {
    demand(ledger, command, by(COORDINATOR), at(0, minutes));
  };
  const knownSince = () => {
    const incident = ledger.state.incidents.get('H-001');
    const decision = decided();
    if (incident === undefined || decision?.state !== 'concluded') throw new Error('Nothing was decided');
    return knownSinceDecided(incident, decision.concludedAt);
  };
  return { put, answered, decided, running, learnt, knownSince };
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

  it.each([
    ['the description is put right', ASK.RetellIncident],
    ['the awareness is put right', ASK.CorrectAwareness],
    ['the facts are told', ASK.TellFacts],
    ['the answers say significant', ASK.AnswerSignificance],
  ])('is made without what is learnt later, and says so, but stands and ends no clock: %s', (_, command) => {
    const { put, answered, decided, running, learnt, knownSince } = anIncident();
    put(aDraft());
    answered(aDraft(), 'approve');
    expect(knownSince()).toBeNull();
    learnt(command);
    expect(knownSince()).toBe(at(0, 6));
    expect(decided()?.decisionId).toBe('D-2026-001');
    expect(running()).toContain('earlyWarning');
  });

  it('is not spoken against by a line of what happened, nor by answers and a name that say the same', () => {
    const { put, answered, learnt, knownSince, running } = anIncident();
    put(aDraft());
    answered(aDraft(), 'approve');
    learnt({ ...ASK.AddToChronology, corrects: null });
    learnt({ ...ASK.AnswerSignificance, answers: NO_TO_ALL });
    learnt({ ...ASK.ConfirmSignificance, significance: 'notSignificant' });
    expect(knownSince()).toBeNull();
    expect(running()).toEqual([]);
  });

  it('knows what was learnt before it', () => {
    const { put, answered, learnt, knownSince } = anIncident();
    learnt(ASK.TellFacts, 0);
    put(aDraft());
    answered(aDraft(), 'approve');
    expect(knownSince()).toBeNull();
  });
});
