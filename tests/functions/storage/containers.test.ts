import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../functions/ledger/hash-of';
import { prepareAccount } from '../../../functions/storage/account';
import { createContentContainer } from '../../../functions/storage/content-container';
import { createSnapshotContainer } from '../../../functions/storage/snapshot-container';
import { createWorkQueue } from '../../../functions/storage/work-queue';
import { bytesOf, exampleFile } from '../../support/files';
import { NOW } from '../../support/instants';
import { openStorage } from '../../support/storage';

describe('In the storage account', () => {
  it('a file comes back byte for byte under the hash of its bytes', async () => {
    const content = createContentContainer(await openStorage(), () => NOW);
    const bytes = exampleFile('risikorapport.pdf');
    await content.put(sha256(bytes), { bytes, mediaType: 'application/pdf' });
    const file = await content.get(sha256(bytes));
    expect(file?.mediaType).toBe('application/pdf');
    expect(sha256(file?.bytes ?? new Uint8Array())).toBe(sha256(bytes));
    expect(await content.describe(sha256(bytes))).toEqual({
      mediaType: 'application/pdf',
      bytes: bytes.length,
    });
  });

  it('a file that is there is never written again', async () => {
    const content = createContentContainer(await openStorage(), () => NOW);
    const name = sha256(bytesOf('en'));
    await content.put(name, { bytes: bytesOf('en'), mediaType: 'application/pdf' });
    await content.put(name, { bytes: bytesOf('to'), mediaType: 'text/html' });
    const file = await content.get(name);
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('en');
    expect(file?.mediaType).toBe('application/pdf');
  });

  it('a file whose bytes were changed in storage is a fault, and is never handed out', async () => {
    const account = await openStorage();
    const content = createContentContainer(account, () => NOW);
    const name = sha256(bytesOf('rapport'));
    await content.put(name, { bytes: bytesOf('rapport'), mediaType: 'application/pdf' });
    await account.container('content').getBlockBlobClient(name).uploadData(Buffer.from('en anden rapport'));
    await expect(content.get(name)).rejects.toThrow('another hash');
  });

  it('a file that is removed is gone, and can be stored again', async () => {
    const content = createContentContainer(await openStorage(), () => NOW);
    const name = sha256(bytesOf('bevis'));
    const file = { bytes: bytesOf('bevis'), mediaType: 'application/pdf' };
    await content.put(name, file);
    expect(await content.remove(name)).toBe(true);
    expect(await content.remove(name)).toBe(false);
    expect(await content.get(name)).toBeUndefined();
    await content.put(name, file);
    expect(await content.describe(name)).toBeDefined();
  });

  it('a file that is not there is missing, and no fault', async () => {
    const content = createContentContainer(await openStorage(), () => NOW);
    expect(await content.get('a'.repeat(64))).toBeUndefined();
    expect(await content.describe('a'.repeat(64))).toBeUndefined();
  });

  it('the newest snapshot is kept, and a damaged one counts as none', async () => {
    const account = await openStorage();
    const snapshots = createSnapshotContainer(account);
    expect(await snapshots.load()).toBeUndefined();
    await snapshots.save('første');
    await snapshots.save('anden æøå');
    expect(await snapshots.load()).toBe('anden æøå');
    const blob = account.container('snapshots').getBlockBlobClient('oversight');
    await blob.uploadData(Buffer.from('no archive'));
    expect(await snapshots.load()).toBeUndefined();
    await blob.uploadData(Buffer.alloc(0));
    expect(await snapshots.load()).toBeUndefined();
  });

  it('work is queued as the Functions host reads it: JSON in base64, to be seen at once or later', async () => {
    const account = await openStorage();
    const sendWork = createWorkQueue(account);
    await sendWork({ kind: 'deliver', id: 'status/2026-11/channel' });
    await sendWork({ kind: 'catchUp' }, 60);
    const { receivedMessageItems } = await account.queue('work').receiveMessages({ numberOfMessages: 10 });
    const texts = receivedMessageItems.map(({ messageText }) =>
      Buffer.from(messageText, 'base64').toString(),
    );
    expect(texts.map((text): unknown => JSON.parse(text))).toEqual([
      { kind: 'deliver', id: 'status/2026-11/channel' },
    ]);
  });

  it('making everything ready a second time changes nothing', async () => {
    const account = await openStorage();
    const content = createContentContainer(account, () => NOW);
    await content.put('a'.repeat(64), { bytes: bytesOf('x'), mediaType: 'text/csv' });
    await Promise.all([prepareAccount(account), prepareAccount(account)]);
    expect(await content.describe('a'.repeat(64))).toBeDefined();
  });
});
