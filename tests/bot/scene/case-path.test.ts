import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../bot/cards/delivery/card-for-delivery';
import { shortCardForDelivery } from '../../../bot/cards/delivery/short-card-for-delivery';
import type { PersonId } from '../../../domain/access/role';
import { deliveryOf, type DeliverySubject } from '../../../domain/delivery/delivery';
import { maySee } from '../../../domain/decision/may-see';
import { DECISION, aCondition, aDecisionContent, concluded, submitted } from '../../support/builders';
import { EVERY_ROLE } from '../../support/every-role';
import { TODAY, inDays } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { DIRECTOR, aRoster } from '../../support/people';
import { aScene } from '../../support/scenes';

/** A director outside the body has recommended the item and was given a condition; she may not open the case. */
const content = aDecisionContent({
  recommenderId: DIRECTOR,
  conditions: [aCondition({ ownerId: DIRECTOR, dueOn: '2026-11-10' })],
});
const { state } = aLedgerOf(...aRoster(3), submitted(content), concluded('approved', {}, { content }));
const about = { decisionId: DECISION } as const;
const SUBJECTS: readonly DeliverySubject[] = [
  { kind: 'decision', version: 1, ...about },
  { kind: 'stepReminder', stepId: 'V1', dueOn: '2026-11-10', daysBefore: 3, ...about },
  { kind: 'notice', notice: 'postponementOver', key: 'v1', ...about },
  { kind: 'notice', notice: 'lapsed', key: 'v1', ...about },
  { kind: 'notice', notice: 'reminder', key: 'v1-d3', ...about },
];

describe('a card about a case, and the short one in its place', () => {
  const scene = aScene(state, { language: 'da', now: inDays(2) });
  const opens = (subject: DeliverySubject, personId: PersonId) => {
    const delivery = deliveryOf(subject, { kind: 'person', personId });
    const card = cardForDelivery(delivery, scene);
    return [card, shortCardForDelivery(delivery, card, scene)].map((one) =>
      JSON.stringify(one).includes(`beslutninger/${DECISION}`),
    );
  };

  it.each(SUBJECTS.map((one) => [one.kind === 'notice' ? one.notice : one.kind, one] as const))(
    'leads to the case only for those who may open it: %s',
    (_name, subject) => {
      for (const who of EVERY_ROLE) {
        const decision = state.decisions.get(DECISION);
        const may = decision !== undefined && maySee(decision, state.access, who, TODAY);
        expect([who, opens(subject, who)]).toEqual([who, [may, may]]);
      }
      expect(opens(subject, DIRECTOR)).toEqual([false, false]);
    },
  );
});
