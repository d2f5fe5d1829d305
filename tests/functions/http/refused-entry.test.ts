import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  confirmJoined,
  getProposals,
  linkGroup,
  readLinkedGroup,
  settleProposals,
} from '../../../contracts/access/group-sync';
import { addPerson } from '../../../contracts/access/groups';
import { importParticipants, previewParticipants } from '../../../contracts/imports/imports';
import { importIndicators, previewIndicators } from '../../../contracts/indicator/indicators';
import { findPeople } from '../../../contracts/access/people';
import { importRoster, previewRoster } from '../../../contracts/access/roster';
import { claimAdministration, getMe } from '../../../contracts/session';
import { oidOf } from '../../../functions/local/issuer/people';
import { signIn, type ApiUser } from '../../support/api-client';
import { bytesOf } from '../../support/files';
import { startApi, type RunningApi } from '../../support/running-api';

const NINA = { name: 'Nina Ny', title: 'Chef', mail: 'nina@eksempel.dk' };
const asLeader = { kind: 'group', group: 'leaders' } as const;
const asChair = { kind: 'role', role: 'chair' } as const;
const SOON = '2025-08-01';
const NEVER = '1890-01-01';

describe('Whoever is refused is not entered in the directory', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    await api.killHosts();
    // Known to the tenant and to nobody here; the other has Kirsten's mail with an account of his own.
    const more = ['Nina Ny;Chef;nina@eksempel.dk;leder;;', 'Kaj Ny;Chef;person.2@eksempel.dk;leder;;ny'];
    const lines = (await readFile(api.peopleFile, 'utf8')).split('\r\n');
    const all = [...lines.map((line, at) => `${line};${at === 0 ? 'Konto' : ''}`), ...more];
    await writeFile(api.peopleFile, all.join('\r\n'));
    await api.startHosts();
    camilla = await api.user('Camilla');
    await camilla.call(linkGroup, { json: { audience: 'employees', groupId: oidOf('alle@grupper.local') } });
  });
  afterAll(() => api.stop());

  const everybody = async () =>
    (await camilla.call(findPeople)).people.map(({ personId, name }) => `${personId} ${name ?? ''}`).sort();
  const params = { audience: 'employees' };
  const open = async () =>
    (await camilla.call(getProposals, { params })).proposals.filter(({ change }) => change === 'joined');
  const roster = (role: string, from: string) =>
    bytesOf(`Navn;Titel;Mail;Rolle;Fra\r\nNina Ny;Chef;nina@eksempel.dk;${role};${from}`);
  const shown = async (bytes: Uint8Array) => ({
    contentHash: (await camilla.call(previewRoster, { bytes })).contentHash,
  });

  const TRIES: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'one who is added from a day before anybody can be',
      () => camilla.refused(addPerson, { json: { ...NINA, as: asLeader, from: NEVER } }),
    ],
    [
      'one who is added from what is no day',
      () => camilla.refused(addPerson, { json: { ...NINA, as: asLeader, from: '2025-02-30' } }),
    ],
    ['a second chair', () => camilla.refused(addPerson, { json: { ...NINA, as: asChair, from: SOON } })],
    [
      'one who is added by somebody who may not',
      async () =>
        (await api.user('Lars')).refused(addPerson, { json: { ...NINA, as: asLeader, from: SOON } }),
    ],
    [
      'one whom the tenant does not know',
      () =>
        camilla.refused(addPerson, {
          json: { ...NINA, mail: 'findes.ikke@eksempel.dk', as: asLeader, from: SOON },
        }),
    ],
    [
      'a row of a roster from a day before anybody can be',
      async () => {
        const bytes = roster('leder', '01-01-1890');
        const done = await camilla.call(importRoster, { bytes, query: await shown(bytes) });
        expect(done).toMatchObject({ written: 0, counts: { rejected: 1 } });
      },
    ],
    [
      'a row of a roster with a second chair',
      async () => {
        const bytes = roster('formand', '01-08-2025');
        const done = await camilla.call(importRoster, { bytes, query: await shown(bytes) });
        expect(done).toMatchObject({ written: 0, counts: { rejected: 1 } });
      },
    ],
    [
      'a row of a roster that is only looked at, or taken in by somebody who may not',
      async () => {
        const bytes = roster('leder', '01-08-2025');
        expect((await camilla.call(previewRoster, { bytes })).counts.new).toBe(1);
        expect((await (await api.user('Lars')).refused(importRoster, { bytes })).code).toBe('not-allowed');
      },
    ],
    [
      'a participant whom nobody knows',
      async () => {
        const bytes = bytesOf('Navn;Mail;Kursus;Dato\r\nNina Ny;nina@eksempel.dk;Cyberkursus;01-09-2025');
        const { contentHash, counts } = await camilla.call(previewParticipants, { bytes });
        expect(counts).toMatchObject({ new: 0, rejected: 1 });
        await camilla.call(importParticipants, { bytes, query: { contentHash } });
      },
    ],
    [
      'one whom a list makes answer for a figure',
      async () => {
        const bytes = bytesOf(
          'Emne;Tal;Pr. dato;Værdi;Kilde;Ansvarlig\r\nLeverandørtilsyn;Leverandører;31-07-2025;4;Log;nina@eksempel.dk',
        );
        const { contentHash, counts } = await camilla.call(previewIndicators, { bytes });
        expect(counts).toMatchObject({ new: 0, rejected: 1 });
        await camilla.call(importIndicators, { bytes, query: { contentHash } });
      },
    ],
    [
      'whom Entra ID proposes, confirmed from a day before anybody can be',
      async () => {
        const { asOf } = await camilla.call(getProposals, { params });
        const all = await open();
        const nina = all.filter(({ entra }) => entra?.name === 'Nina Ny');
        expect(nina).toHaveLength(1);
        const proposals = nina.map(({ objectId, shown: as }) => ({ objectId, shown: as }));
        const json = { settle: 'confirm', on: NEVER, proposals } as const;
        const settled = await camilla.raw(settleProposals, { params, json });
        if (settled.ok) expect(await settled.json()).toMatchObject({ settled: 0 });
        const together = { on: NEVER, foundBy: asOf ?? '' };
        const joined = await camilla.raw(confirmJoined, { params, json: together });
        if (joined.ok) expect(await joined.json()).toMatchObject({ settled: 0 });
      },
    ],
    [
      'whom Entra ID proposes with the mail of another, before it is said who that is',
      async () => {
        const kaj = (await open()).filter(({ entra }) => entra?.name === 'Kaj Ny');
        expect(kaj).toHaveLength(1);
        const proposals = kaj.map(({ objectId, shown: as }) => ({ objectId, shown: as }));
        const json = { settle: 'confirm', on: SOON, proposals } as const;
        expect(await camilla.call(settleProposals, { params, json })).toMatchObject({ settled: 0 });
      },
    ],
    [
      'whom Entra ID proposes, when the group is read and when it is dismissed',
      async () => {
        await camilla.call(readLinkedGroup, { params });
        const nina = (await open()).filter(({ entra }) => entra?.name === 'Nina Ny');
        const proposals = nina.map(({ objectId, shown: as }) => ({ objectId, shown: as }));
        const json = { settle: 'dismiss', on: SOON, proposals } as const;
        await camilla.call(settleProposals, { params, json });
      },
    ],
    [
      'somebody who signs in, and who claims the administration that is another’s',
      async () => {
        const nina = await signIn(api.url, 'Nina');
        expect((await nina.refused(getMe)).code).toBe('not-on-roster');
        await nina.refused(claimAdministration);
      },
    ],
  ];

  it.each(TRIES)('%s', async (_who, attempt) => {
    const before = await everybody();
    await attempt();
    expect(await everybody()).toEqual(before);
  });

  it('and who is taken in is: the same person, by the same way', async () => {
    const before = await everybody();
    expect(before.join()).not.toMatch(/ Ny/);
    await camilla.call(addPerson, { json: { ...NINA, as: asLeader, from: SOON } });
    expect((await everybody()).length).toBe(before.length + 1);
  });
});
