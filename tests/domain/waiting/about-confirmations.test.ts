import { describe, expect, it } from '@jest/globals';
import { submitted } from '../../support/builders';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, member } from '../../support/people';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const asked = () => aLedgerOf(...ROSTER, submitted());

describe('a mandate', () => {
  const recorded = () => {
    const ledger = asked();
    const mandate = {
      deputyId: DIRECTOR,
      memberId: member(2),
      from: TODAY,
      to: '2026-12-31',
      caseNumber: '26/1',
    };
    ask(ledger, { type: 'RecordMandate', mandate }, by(COORDINATOR), NOW);
    return ledger;
  };
  const mandateId = (ledger: ReturnType<typeof asked>) =>
    ledger.state.access.mandates.find((one) => one.deputyId === DIRECTOR)?.mandateId ?? '';

  it('waits for the member whose seat it is and for the chair, and for nobody else', () => {
    expect(whoIsAsked(recorded().state, 'mandate')).toEqual([CHAIR, member(2)]);
  });

  it.each(['ConfirmMandate', 'DeclineMandate'] as const)('waits no more after %s', (type) => {
    const ledger = recorded();
    ask(ledger, { type, mandateId: mandateId(ledger) }, by(member(2)), NOW);
    expect(whoIsAsked(ledger.state, 'mandate')).toEqual([]);
  });

  it('waits no more when its last day has passed', () => {
    expect(whoIsAsked(recorded().state, 'mandate', inDays(70))).toEqual([]);
  });
});

describe('a change of the body', () => {
  const changed = () => {
    const ledger = asked();
    ask(
      ledger,
      { type: 'RecordMembership', personId: member(1), role: 'chair', from: TODAY },
      by(COORDINATOR),
      NOW,
    );
    ask(
      ledger,
      { type: 'SetDecisionModel', model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' } },
      by(COORDINATOR),
      NOW,
    );
    return ledger;
  };

  it('waits for the members of the body, and for neither deputies nor those who keep the roster', () => {
    expect(whoIsAsked(changed().state, 'bodyChange')).toEqual([CHAIR, member(1), member(2)]);
  });

  it('waits no more once one of them has said so', () => {
    const ledger = changed();
    for (const { changeId } of ledger.state.changes.values())
      ask(ledger, { type: 'ConfirmChange', changeId }, by(member(2)), NOW);
    expect(whoIsAsked(ledger.state, 'bodyChange')).toEqual([]);
  });
});
