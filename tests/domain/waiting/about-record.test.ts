import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { concluded, submitted, withdrawn } from '../../support/builders';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { COORDINATOR, SECRETARY } from '../../support/people';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const state = (...events: readonly (LedgerEvent | Stamped)[]) =>
  aLedgerOf(...ROSTER, submitted(), ...events).state;
const journaled: LedgerEvent = {
  type: 'DecisionJournaled',
  data: { decisionId: 'D-2026-001', caseNumber: '26/000815', documentNumber: null },
};
const decided = happened(concluded('approved'), NOW);

describe('what was decided and is not journalised', () => {
  it('waits for those who journalise when local policy’s days have passed, and for nobody else', () => {
    // Five days from the Monday: the Saturday is the last one in time.
    expect([0, 4, 5].map((day) => whoIsAsked(state(decided), 'journal', inDays(day)))).toEqual([[], [], []]);
    expect(whoIsAsked(state(decided), 'journal', inDays(6))).toEqual([COORDINATOR, SECRETARY]);
    const [one] = waitingFor(state(decided), SECRETARY, inDays(6));
    expect(one).toMatchObject({
      id: 'decision/D-2026-001',
      asks: [{ kind: 'journal', since: '2026-11-02', due: '2026-11-07' }],
    });
  });

  it.each(['rejected', 'postponed', 'returned'] as const)('waits also where it was %s', (outcome) => {
    const asked = whoIsAsked(state(happened(concluded(outcome), NOW)), 'journal', inDays(6));
    expect(asked).toEqual([COORDINATOR, SECRETARY]);
  });

  it('waits no more when it is journalised, and not while it is open or when it was withdrawn', () => {
    for (const events of [[decided, journaled], [], [withdrawn()]])
      expect(whoIsAsked(state(...events), 'journal', inDays(60))).toEqual([]);
  });

  it('waits by the days of local policy', () => {
    const policy = { ...DEFAULT_POLICY, journalDays: 1 };
    const set = { type: 'DecisionPolicySet', data: { version: 1, policy } } as const;
    expect(whoIsAsked(state(set, decided), 'journal', inDays(1))).toEqual([]);
    expect(whoIsAsked(state(set, decided), 'journal', inDays(2))).toEqual([COORDINATOR, SECRETARY]);
  });
});
