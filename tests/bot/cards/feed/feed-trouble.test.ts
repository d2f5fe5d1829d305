import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf, type Recipient } from '../../../../domain/delivery/delivery';
import type { LedgerEvent } from '../../../../domain/event';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { aRoster, COORDINATOR } from '../../../support/people';
import { aScene } from '../../../support/scenes';

const READ_AT = '2026-10-20T03:10:00.000Z';
const noted = (standing: 'failing' | 'old' | 'read'): LedgerEvent => ({
  type: 'FeedStandingNoted',
  data: { feed: 'kitos', standing, readAt: READ_AT, problem: 'notAllowed' },
});
const cardAfter = (
  history: readonly LedgerEvent[],
  recipient: Recipient = { kind: 'person', personId: COORDINATOR },
) => {
  const since = aLedgerOf(...aRoster(3), noted('failing')).state.feeds.get('kitos')?.since ?? '';
  const subject = { kind: 'feedTrouble', feed: 'kitos', trouble: 'failing', since } as const;
  const scene = aScene(aLedgerOf(...aRoster(3), ...history).state, { language: 'da', now: NOW });
  return JSON.stringify(cardForDelivery(deliveryOf(subject, recipient), scene));
};

describe('the word that a source cannot be read', () => {
  it('says which, since when, and what it means for the status, and leads to the sources', () => {
    const card = cardAfter([noted('failing')]);
    expect(card).toContain('KITOS kan ikke læses');
    expect(card).toContain('20. oktober 2026');
    expect(card).toContain('ikke grønne');
    expect(card).toContain('datakilder');
  });

  it('asks nothing once the source is read again', () => {
    const card = cardAfter([noted('failing'), noted('read')]);
    expect(card).toContain('KITOS læses igen');
    expect(card).not.toContain('kan ikke læses');
  });

  it('is never for the channel', () => {
    expect(() => cardAfter([noted('failing')], { kind: 'leadershipChannel' })).toThrow('personal');
  });
});
