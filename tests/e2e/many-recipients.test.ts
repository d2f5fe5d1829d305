import { afterEach, expect, it } from '@jest/globals';
import { openManyRecipients, type ManyRecipients } from '../support/many-recipients';

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
  expect(limits.refused()).toBe(0);
  expect(limits.most(1000)).toBeLessThanOrEqual(50);
  const [inChannel = ''] = shown.filter((one) => one?.startsWith('a:') === false);
  expect(limits.most(1000, inChannel)).toBeLessThanOrEqual(7);
  expect(limits.most(2000, inChannel)).toBeLessThanOrEqual(8);
});
