import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listContacts, removeContact, saveContact } from '../../../../contracts/incident/contacts';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { startApi, type RunningApi } from '../../../support/running-api';

const NUMBER = '12 34 56 78';
const text = (changes: object = {}) => ({
  mark: null as string | null,
  name: 'KommuneCERT',
  phone: NUMBER,
  mail: 'vagt@eksempel.dk',
  hours: 'Hele døgnet',
  ...changes,
});
const ADDED = '0a0b0c0d-0000-4000-8000-000000000001';
const params = { contactId: 'kommuneCert' };

describe('The contacts of the incidents', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let inAnotherWindow: ApiUser;
  let mette: ApiUser;
  let sofie: ApiUser;
  let birgit: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    [camilla, inAnotherWindow, mette, sofie, birgit] = await Promise.all([
      api.user('Camilla'),
      api.user('Camilla'),
      api.user('Mette'),
      api.user('Sofie'),
      api.user('Birgit'),
    ]);
  });
  afterAll(() => api.stop());

  const length = async () => (await camilla.call(getHealth)).ledger.length;
  const rowOf = async (user: ApiUser, contactId: string) =>
    (await user.call(listContacts)).contacts.find((one) => one.contactId === contactId);

  it('are there from the start by name, with nothing written in them', async () => {
    const { contacts, mayKeep } = await camilla.call(listContacts);
    expect(contacts.map(({ seeded }) => seeded)).toEqual([
      'kommuneCert',
      'csirt',
      'operator',
      'dataProtection',
      'police',
      'supplier',
    ]);
    expect(contacts.every(({ written }) => written === null)).toBe(true);
    expect(mayKeep).toBe(true);
  });

  it('are written by the coordinator and read by those who see incidents, and the ledger knows nothing of it', async () => {
    const before = await length();
    await camilla.call(saveContact, { params, json: text({ name: ' KommuneCERT ' }) });
    for (const user of [mette, birgit]) {
      expect(await rowOf(user, 'kommuneCert')).toMatchObject({
        written: { name: 'KommuneCERT', phone: NUMBER, changedBy: { name: 'Camilla Nørby' } },
      });
      expect((await user.call(listContacts)).mayKeep).toBe(false);
      expect((await user.raw(saveContact, { params, json: text() })).status).toBe(403);
    }
    expect((await sofie.raw(listContacts)).status).toBe(403);
    expect(await length()).toBe(before);
  });

  it('of two who write at once one is told, and nothing that was saved is written over', async () => {
    const mark = (await rowOf(camilla, 'kommuneCert'))?.written?.mark ?? '';
    await inAnotherWindow.call(saveContact, { params, json: text({ mark, phone: '87 65 43 21' }) });
    const late = await camilla.raw(saveContact, { params, json: text({ mark, hours: '8–16' }) });
    expect([late.status, await late.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'contact-changed' }),
    ]);
    // Nor is it by somebody who had seen an empty row, or who takes away what they have not seen.
    expect((await camilla.raw(saveContact, { params, json: text() })).status).toBe(409);
    expect((await camilla.raw(removeContact, { params, json: { mark } })).status).toBe(409);
    const now = await rowOf(camilla, 'kommuneCert');
    expect(now?.written).toMatchObject({ phone: '87 65 43 21', hours: 'Hele døgnet' });
    const again = text({ mark: now?.written?.mark, phone: '87 65 43 21', hours: '8–16' });
    await camilla.call(saveContact, { params, json: again });
    expect((await rowOf(inAnotherWindow, 'kommuneCert'))?.written).toMatchObject({ hours: '8–16' });
  });

  it('are forgotten by one press, also those that were added', async () => {
    const added = { contactId: ADDED };
    await camilla.call(saveContact, { params: added, json: text({ name: 'Vagten hos Nordlys' }) });
    const mark = (await rowOf(camilla, ADDED))?.written?.mark ?? '';
    const { contacts } = await camilla.call(removeContact, { params: added, json: { mark } });
    expect(contacts.map(({ contactId }) => contactId)).not.toContain(ADDED);
    const seeded = (await rowOf(camilla, 'kommuneCert'))?.written?.mark ?? '';
    await camilla.call(removeContact, { params, json: { mark: seeded } });
    expect((await rowOf(camilla, 'kommuneCert'))?.written).toBeNull();
  });
});
