import { describe, expect, it } from '@jest/globals';
import type { Decisions } from '../../../domain/decision/decision';
import { evolveDecision } from '../../../domain/decision/evolve-decision';
import type { Stamp } from '../../../domain/ledger/entry';
import { DECISION, aCastVote, submitted, voted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { CHAIR, COORDINATOR } from '../../support/people';

const stamp: Stamp = { at: NOW, actor: { kind: 'person', personId: COORDINATOR }, surface: 'tab' };

describe('a decision, event by event', () => {
  it('awaits approval from the moment it is put forward, with who did it and when', () => {
    const decisions: Decisions = new Map();
    evolveDecision(decisions, submitted(), stamp);
    expect(decisions.get(DECISION)).toEqual({
      ...submitted().data,
      state: 'awaitingApproval',
      submittedBy: COORDINATOR,
      submittedAt: NOW,
      votes: [],
    });
  });

  it('collects votes and leaves the earlier picture as it was', () => {
    const decisions: Decisions = new Map();
    evolveDecision(decisions, submitted(), stamp);
    const earlier: unknown = decisions.get(DECISION);
    evolveDecision(decisions, voted(CHAIR), stamp);
    expect(decisions.get(DECISION)).toMatchObject({ state: 'awaitingApproval', votes: [aCastVote(CHAIR)] });
    expect(earlier).toMatchObject({ votes: [] });
  });

  it('is a fault, not something to pass over, if a vote has no decision', () => {
    expect(() => {
      evolveDecision(new Map<never, never>(), voted(CHAIR), stamp);
    }).toThrow('decision "D-2026-001" was never submitted');
  });
});
