import { confirmDelivery, listDeliveries, resendDelivery } from '../../../contracts/delivery/deliveries';
import type { Sent } from '../../support/api-client';
import { long, wrong, type Case } from './world';

const card = (json: object) => (): Sent => ({ json });
const NOBODYS = { id: 'decision/D-2026-999/v1/channel' };

/** A card that waits in the queue because there is no Teams here; it has never been posted. */
const OF_NOW = ({ open }: { open: { decisionId: string } }): Sent => ({
  json: { id: `decision/${open.decisionId}/v1/channel` },
});

export const DELIVERIES: readonly Case[] = [
  ...wrong(confirmDelivery, 'Camilla', {
    'a card seen that was never sent': ['unknown-delivery', card(NOBODYS)],
    'a card seen of which nobody is in doubt': ['delivery-settled', OF_NOW],
    'a card seen without a name': ['body-invalid', card({ id: '' })],
    'a card seen with a name as long as a book': ['body-invalid', card({ id: long(201) })],
    'a card seen whose name climbs out of its table': ['unknown-delivery', card({ id: '../../checkpoint' })],
  }),
  ...wrong(confirmDelivery, 'Lars', { 'a card seen by a member': ['not-allowed', card(NOBODYS)] }),
  ...wrong(confirmDelivery, 'Birgit', { 'a card seen by an auditor': ['not-allowed', card(NOBODYS)] }),
  ...wrong(resendDelivery, 'Camilla', {
    'a card sent again that was never sent': ['unknown-delivery', card(NOBODYS)],
    'a card sent again without a name': ['body-invalid', card({})],
    'a card sent again with a number for a name': ['body-invalid', card({ id: 7 })],
  }),
  ...wrong(resendDelivery, 'Birgit', { 'a card sent again by an auditor': ['not-allowed', card(NOBODYS)] }),
  ...wrong(listDeliveries, 'Lars', {
    'the list of cards asked for by a member': ['not-allowed', () => ({})],
  }),
];
