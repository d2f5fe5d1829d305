import { setTimeout as sleep } from 'node:timers/promises';
import { buildAll } from '../../functions/build/build';
import { openManyRecipients } from '../support/many-recipients';
import { countOf, rowOf, type Row } from './row';

const PEOPLE = 1000;

/** How many hosts, and whether the people have had a card before. */
const CASES = [
  [1, true],
  [3, true],
  [1, false],
  [3, false],
] as const;

/**
 * Seconds from putting the work for 1,000 personal cards in the queue until the last of them is shown, beside the
 * least time in which Teams takes as many calls. The stand-in for Teams keeps the limits, and says how often it had to.
 */
export async function benchDeliveries(): Promise<Row[]> {
  await buildAll({ always: false });
  const rows: Row[] = [];
  for (const [hosts, chatsKnown] of CASES) {
    const many = await openManyRecipients({ people: PEOPLE, hosts, chatsKnown });
    try {
      const start = performance.now();
      const shown = many.sendAll();
      while (many.channel.cards.length < PEOPLE) await Promise.race([sleep(5), shown]);
      const value = (performance.now() - start) / 1000;
      await shown;
      const floor = leastSeconds(many.channel.calls.length);
      const which = chatsKnown ? 'personal cards' : 'first personal cards (the chat is asked for)';
      const name = `1,000 ${which} by ${hosts === 1 ? 'one host' : `${String(hosts)} hosts`}`;
      const once = new Set(many.channel.cards.map(({ conversation }) => conversation)).size;
      if (once !== PEOPLE || many.channel.cards.length !== PEOPLE) throw new Error('Expected one card each');
      rows.push(
        rowOf(`${name} (floor: the least that 50 calls a second allow)`, 's', { floor, value }),
        countOf(`${name}: most calls in a second`, 'calls', many.limits.most(1000), 50),
        countOf(`${name}: answered with 429`, 'calls', many.limits.refused(), 0),
      );
    } finally {
      await many.stop();
    }
  }
  return rows;
}

/** The first fifty may go at once, and each further fifty a second later. */
const leastSeconds = (calls: number): number => Math.floor((calls - 1) / 50);
