import type { Delivery } from '../../../domain/delivery/delivery';
import type { Show } from '../../../functions/delivery/deliver';
import type { Attempt } from '../../../functions/delivery/attempt';
import type { Posted } from '../../../bot/teams/teams-port';

export type Shown = { id: string; posted: Posted | null };

/**
 * A place to show cards that remembers what it was asked to show. It answers as told in `answers`, one after the
 * other, and after that posts (or updates in place) what the ledger has up to `seq`.
 */
export function createRecordingShow(answers: (Attempt | (() => Promise<Attempt>))[] = []) {
  const shown: Shown[] = [];
  const ledger = { seq: 1 };
  const show: Show = async (delivery: Delivery, posted) => {
    shown.push({ id: delivery.id, posted });
    const { seq } = ledger;
    const answer = answers.shift();
    if (answer !== undefined) return typeof answer === 'function' ? answer() : answer;
    await Promise.resolve();
    const place = posted ?? { conversationId: `c-${delivery.id}`, activityId: String(shown.length) };
    return { kind: 'posted', posted: place, seq };
  };
  return { show, shown, ledger };
}
