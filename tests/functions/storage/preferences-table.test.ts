import { describe, expect, it } from '@jest/globals';
import { createPreferencesTable } from '../../../functions/storage/preferences-table';
import { openStorage } from '../../support/storage';

describe('What people wish for themselves', () => {
  it('is kept for each, the newest wish of theirs, also a no, until it is forgotten', async () => {
    const account = await openStorage();
    const preferences = createPreferencesTable(account);
    expect([...(await preferences.statusWishes())]).toEqual([]);
    await preferences.wishForStatus('p-1', true);
    await preferences.wishForStatus('p-2', true);
    await preferences.wishForStatus('p-2', false);
    const another = createPreferencesTable(account);
    expect([...(await another.statusWishes())]).toEqual([
      ['p-1', true],
      ['p-2', false],
    ]);
    expect(await another.forget('p-1')).toBe(true);
    expect(await another.forget('p-1')).toBe(false);
    expect([...(await preferences.statusWishes())]).toEqual([['p-2', false]]);
  });
});
