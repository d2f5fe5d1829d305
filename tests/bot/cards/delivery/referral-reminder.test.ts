import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf } from '../../../../domain/delivery/delivery';
import type { LedgerEvent } from '../../../../domain/event';
import { concluded, DECISION, submitted } from '../../../support/builders';
import { inDays, TODAY } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { aRoster, COORDINATOR } from '../../../support/people';
import { aScene } from '../../../support/scenes';

const MEETING = '2026-12-01';
const sent: LedgerEvent = {
  type: 'DecisionReferred',
  data: {
    decisionId: DECISION,
    referralId: 'O1',
    politicalBody: 'economicCommittee',
    sentOn: TODAY,
    meetingOn: MEETING,
    caseNumber: '26/004711',
  },
};
const answered: LedgerEvent = {
  type: 'ReferralAnswered',
  data: {
    decisionId: DECISION,
    referralId: 'O1',
    referralOutcome: 'approved',
    decidedOn: MEETING,
    caseNumber: '26/004712',
  },
};
const cardAfter = (days: number, language: 'da' | 'en', ...more: LedgerEvent[]) => {
  const { state } = aLedgerOf(...aRoster(3), submitted(), concluded('approved'), sent, ...more);
  const scene = aScene(state, { language, now: inDays(days) });
  const subject = {
    kind: 'referralReminder',
    decisionId: DECISION,
    referralId: 'O1',
    meetingOn: MEETING,
    key: 'd7',
  } as const;
  return JSON.stringify(
    cardForDelivery(deliveryOf(subject, { kind: 'person', personId: COORDINATOR }), scene),
  );
};

describe('the reminder of a political meeting', () => {
  it('says which matter, which body and when, and leads to the case', () => {
    const card = cardAfter(22, 'da');
    expect(card).toContain('Påmindelse: En oversendt sag er på et politisk møde den 1. december 2026');
    expect(card).toContain('Registrér på sagens side, hvad Økonomiudvalget beslutter.');
    expect(card).toContain('26/004711');
    expect(card).toContain(DECISION);
    expect(card).not.toMatch(/godkendt/i);
  });

  it('says when the meeting is over and nothing is recorded, in English too', () => {
    expect(cardAfter(30, 'da')).toContain(
      'Den politiske beslutning fra mødet den 1. december 2026 er ikke registreret',
    );
    expect(cardAfter(30, 'en')).toContain(
      'The political decision of the meeting on 1 December 2026 is not recorded',
    );
  });

  it('asks nothing once it is recorded what came back', () => {
    const card = cardAfter(30, 'da', answered);
    expect(card).toContain('Fristen er ikke længere aktuel');
    expect(card).not.toContain('Registrér på sagens side');
  });
});
