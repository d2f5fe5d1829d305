import type { ChannelState } from '../../domain/first-run/first-run';
import type { DeliveryRow } from '../delivery/delivery-store';

/** Whether the bot has got a card into the leadership channel: one that waits says that it cannot write there, whatever it could before. */
export function channelOf(rows: readonly DeliveryRow[]): ChannelState {
  const cards = rows.filter(({ recipient }) => recipient.kind === 'leadershipChannel');
  if (cards.some(({ state }) => state === 'waiting')) return 'outOfReach';
  return cards.some(({ posted }) => posted !== null) ? 'reached' : 'notYet';
}
