import { describe, expect, it } from '@jest/globals';
import { asPutForward } from '../../../domain/decision/as-put-forward';
import { aDecisionContent, submitted } from '../../support/builders';
import { codeOf, valueOf } from '../../support/files';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';

describe('A case that is being written, shown as if it were put forward', () => {
  const { state } = aLedgerOf(...aRoster(3), submitted());
  const written = (changes = {}) => ({
    content: aDecisionContent({ title: 'Halv', publicText: '', ...changes }),
    revises: null,
    by: COORDINATOR,
    at: NOW,
  });

  it('has the next number and its first version, and the state that it was shown from has nothing of it', () => {
    const before = structuredClone([...state.decisions]);
    const { decision, state: shown } = valueOf(asPutForward(state, written()));
    expect(decision).toMatchObject({ version: 1, state: 'awaitingApproval', content: { title: 'Halv' } });
    expect(state.decisions.has(decision.decisionId)).toBe(false);
    expect(shown.decisions.size).toBe(state.decisions.size + 1);
    expect([...state.decisions]).toEqual(before);
  });

  it('is the next version of the case that it revises', () => {
    const [decisionId = ''] = [...state.decisions.keys()];
    const { decision } = valueOf(asPutForward(state, { ...written(), revises: decisionId }));
    expect(decision).toMatchObject({ decisionId, version: 2, content: { title: 'Halv' } });
    expect(state.decisions.get(decisionId)?.version).toBe(1);
  });

  it('cannot be shown where nobody would decide it, or where what it revises is not there', () => {
    const delegated = written({ level: 'delegate', delegationId: null });
    expect(codeOf(asPutForward(state, delegated))).toBe('delegation-not-valid');
    expect(codeOf(asPutForward(state, { ...written(), revises: 'D-2026-999' }))).toBe('unknown-decision');
  });
});
