import { describe, expect, it } from '@jest/globals';
import type { DecisionCommand } from '../../../domain/decision/commands';
import { decisionAbilitiesOf } from '../../../domain/decision/decision-abilities';
import { deliveriesFor } from '../../../domain/delivery/deliveries-for';
import type { LedgerEvent } from '../../../domain/event';
import { DECISION, NAME, aDecisionContent, aVote, submits } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { CHAIR, COORDINATOR, DELEGATE, aRoster, delegated, member, recorded } from '../../support/people';

const declares: DecisionCommand = {
  type: 'DeclareConflict',
  decisionId: DECISION,
  ground: 'Min bror ejer leverandøren',
  declarer: NAME,
};
const put = (...more: LedgerEvent[]) => {
  const ledger = aLedgerOf(...aRoster(3), ...more, delegated(DELEGATE));
  const { delegationId } = ledger.state.access.delegations[0]!;
  const content = aDecisionContent({ level: 'delegate', delegationId });
  expect(ask(ledger, submits(content), by(COORDINATOR), NOW).ok).toBe(true);
  return ledger;
};
const itemIn = ({ state }: ReturnType<typeof put>) => state.decisions.get(DECISION)!;

describe('a delegate who is conflicted', () => {
  it('can say so on the item, and it goes to the body, which decides it', () => {
    const ledger = put();
    expect(decisionAbilitiesOf(ledger.state, itemIn(ledger), DELEGATE, NOW).declareConflict).toBe(true);
    const before = ledger.entries.length;
    expect(ask(ledger, declares, by(DELEGATE), NOW).ok).toBe(true);
    const item = itemIn(ledger);
    expect(item).toMatchObject({ state: 'awaitingApproval', version: 2, rule: { by: 'body' } });
    expect(item.content).toMatchObject({ level: 'body', delegationId: null });
    const asked = ledger.entries.slice(before).flatMap((one) => deliveriesFor(one, ledger.state));
    const ids = asked.map(({ id }) => id);
    for (const one of [CHAIR, member(1), member(2)]) expect(ids).toContain(`decision/${DECISION}/v2/${one}`);
    // The delegate's own card says that there is a newer version.
    expect(ids).toContain(`decision/${DECISION}/v1/${DELEGATE}`);
    const { version, contentHash } = item;
    for (const one of [CHAIR, member(1)]) ask(ledger, { ...aVote(), version, contentHash }, by(one), NOW);
    expect(itemIn(ledger)).toMatchObject({ state: 'concluded', outcome: 'approved' });
  });

  it('does not decide it any more, and saying so twice changes nothing', () => {
    const ledger = put();
    ask(ledger, declares, by(DELEGATE), NOW);
    expect(ask(ledger, declares, by(DELEGATE), NOW)).toEqual({ ok: true, value: [] });
    const { version, contentHash } = itemIn(ledger);
    const vote = ask(ledger, { ...aVote(), version, contentHash }, by(DELEGATE), NOW);
    expect(vote.ok).toBe(false);
    expect(decisionAbilitiesOf(ledger.state, itemIn(ledger), DELEGATE, NOW)).toMatchObject({ seats: [] });
  });

  it('who is a member is settled by the others, and until then nothing is concluded', () => {
    const ledger = put(recorded(DELEGATE, 'member'));
    ask(ledger, declares, by(DELEGATE), NOW);
    expect(itemIn(ledger).conflicts).toMatchObject([{ personId: DELEGATE, settled: null }]);
    const { version, contentHash } = itemIn(ledger);
    for (const one of [CHAIR, member(1), member(2)])
      ask(ledger, { ...aVote(), version, contentHash }, by(one), NOW);
    expect(itemIn(ledger).state).toBe('awaitingApproval');
  });

  it('is told when nobody in the body could decide instead, so that the item never waits without a word', () => {
    const ledger = aLedgerOf(
      recorded(COORDINATOR, 'coordinator'),
      recorded(CHAIR, 'chair'),
      recorded(DELEGATE, 'member'),
      delegated(DELEGATE),
    );
    const { delegationId } = ledger.state.access.delegations[0]!;
    const content = aDecisionContent({
      level: 'delegate',
      delegationId,
      recommenderId: CHAIR,
      ownerId: CHAIR,
    });
    ask(ledger, submits(content), by(COORDINATOR), NOW);
    expect(ask(ledger, declares, by(DELEGATE), NOW)).toMatchObject({ refusal: { code: 'nobody-to-settle' } });
  });
});
