import { describe, expect, it } from '@jest/globals';
import { compileReport } from '../../../domain/status/compile-report';
import type { LedgerEvent } from '../../../domain/event';
import { aboutFollowUp } from '../../../domain/waiting/about-follow-up';
import { abilitiesOf } from '../../../domain/access/abilities';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { ADMINISTRATOR, CHAIR, COORDINATOR, SECRETARY, ended, member } from '../../support/people';
import { reportIssued } from '../../support/report-facts';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const issued = reportIssued(compileReport(aLedgerOf(...ROSTER).state, '2026-11', NOW));
const asked = (ownerId: string): LedgerEvent => ({
  type: 'FollowUpRequested',
  data: { followUpId: 'O-001', month: '2026-11', text: 'Hvad med aftalen?', ownerId, dueOn: '2026-11-20' },
});
const state = (ownerId: string, ...more: readonly LedgerEvent[]) =>
  aLedgerOf(...ROSTER, issued, happened(asked(ownerId), NOW, CHAIR), ...more).state;

describe('what leadership asked for', () => {
  it.each([member(1), COORDINATOR, SECRETARY, ADMINISTRATOR])(
    'waits for whoever was asked alone: %s',
    (who) => {
      expect(whoIsAsked(state(who), 'followUp')).toEqual([who]);
      expect(whoIsAsked(state(who), 'followUpOwner')).toEqual([]);
    },
  );

  it('waits for the coordinators to name another when the owner has left', () => {
    const gone = state(member(2), ended(member(2), 'member', TODAY));
    expect(whoIsAsked(gone, 'followUpOwner', inDays(1))).toEqual([COORDINATOR]);
    expect(whoIsAsked(gone, 'followUp', inDays(1))).toEqual([]);
  });

  it('waits no more when it is answered', () => {
    const answered = state(member(1), {
      type: 'FollowUpAnswered',
      data: { followUpId: 'O-001', text: 'Den er på plads' },
    });
    const reader = { personId: member(1), abilities: abilitiesOf(['member']), now: NOW, on: TODAY };
    expect(aboutFollowUp(answered, answered.followUps.get('O-001')!, reader)).toEqual([]);
    expect(whoIsAsked(answered, 'followUp')).toEqual([]);
  });
});
