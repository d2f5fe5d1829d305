import { afterEach, expect, it } from '@jest/globals';
import { openManyRecipients, type ManyRecipients } from '../support/many-recipients';

/**
 * Calls that may be turned away because the machine let Teams' door itself wait, so that calls arrived together that
 * were sent apart. Three hosts with a pace of their own each are turned away about thirty times; the bench measures
 * that there is none.
 */
const FEW = 6;

const open: ManyRecipients[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

it('Sixty people and a channel with twelve cards get each of them once from three hosts, and Teams is never asked too much', async () => {
  const many = await openManyRecipients({ people: 60, inChannel: 12, hosts: 3 });
  open.push(many);
  await many.sendAll();
  const { channel, limits, deliveries, states } = many;
  const shown = channel.cards.map(({ conversation }) => conversation.split(';')[0]);
  expect(shown).toHaveLength(deliveries.length);
  expect(new Set(shown).size).toBe(61);
  expect(new Set(await states())).toEqual(new Set(['sent']));
  expect(limits.refused()).toBeLessThanOrEqual(FEW);
});
