import { expect, it } from '@jest/globals';
import { createFeedsContainer } from '../../../functions/storage/feeds-container';
import type { FeedRecord } from '../../../functions/feeds/feed-store';
import { NOW } from '../../support/instants';
import { aSourceSystem, told } from '../../support/source-rows';
import { openStorage } from '../../support/storage';

const record = (changes: Partial<FeedRecord> = {}): FeedRecord => ({
  since: NOW,
  rows: [told('u-1', aSourceSystem())],
  position: { marks: {}, readAt: null, readInFullAt: null },
  lastRun: null,
  readingUntil: null,
  ...changes,
});

it('what is known of a source is kept as it is, and changed only by whoever has read it', async () => {
  const account = await openStorage();
  const store = createFeedsContainer(account);
  expect(await store.load('kitos')).toBeUndefined();
  expect(await store.save('kitos', record(), null)).toBe(true);
  const kept = (await store.load('kitos'))!;
  expect(kept.value).toEqual(record());
  expect(await store.save('kitos', record({ readingUntil: NOW }), kept.etag)).toBe(true);
  // Somebody else was first.
  expect(await store.save('kitos', record(), kept.etag)).toBe(false);
  expect((await store.load('kitos'))?.value.readingUntil).toBe(NOW);
});

it('what is damaged counts as nothing, and is written anew', async () => {
  const account = await openStorage();
  const store = createFeedsContainer(account);
  await account.container('feeds').getBlockBlobClient('dbs').uploadData(Buffer.from('not packed'));
  expect(await store.load('dbs')).toBeUndefined();
  expect(await store.save('dbs', record(), null)).toBe(true);
  expect((await store.load('dbs'))?.value).toEqual(record());
});

it('what is there still is not fetched again, and what another host has kept is', async () => {
  const account = await openStorage();
  const [store, other] = [createFeedsContainer(account), createFeedsContainer(account)];
  await store.save('kitos', record(), null);
  const kept = (await store.load('kitos'))!;
  expect(await store.load('kitos')).toBe(kept);
  await other.save('kitos', record({ readingUntil: NOW }), kept.etag);
  expect((await store.load('kitos'))?.value.readingUntil).toBe(NOW);
});
