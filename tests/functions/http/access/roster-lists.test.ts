import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  confirmJoined,
  getProposals,
  linkGroup,
  readLinkedGroup,
  settleProposals,
} from '../../../../contracts/access/group-sync';
import { addPerson, getGroupMembers } from '../../../../contracts/access/groups';
import { getRoster, importRoster, previewRoster } from '../../../../contracts/access/roster';
import { getLedger, getLedgerEntry } from '../../../../contracts/ledger/ledger';
import { getHealth, getMe } from '../../../../contracts/session';
import { getCourses, importCourses, previewCourses } from '../../../../contracts/training/training';
import { oidOf } from '../../../../functions/local/issuer/people';
import { signIn, type ApiUser } from '../../../support/api-client';
import { bytesOf } from '../../../support/files';
import { PEOPLE, rosterFile, startApi, type RunningApi } from '../../../support/running-api';
import { isAbout, saidIn } from '../../../support/said-in';

const HEADER = 'Navn;Titel;Mail;Rolle;Fra';
const list = (...rows: string[]) => bytesOf([HEADER, ...rows].join('\r\n'));

describe('A roster that comes to the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    camilla = await api.user('Camilla');
  });
  afterAll(() => api.stop());
  const ledger = async () => (await camilla.call(getHealth)).ledger;
  const known = async () =>
    (await camilla.call(getRoster)).entries
      .map(({ person, mail }) => [person.name, person.title, mail].join(', '))
      .sort();

  const renaming = list(
    'Lars Østergård;Direktør for alt;person.1@eksempel.dk;medlem;01-07-2025',
    'Kirsten Bæk;;person.2@eksempel.dk;medlem;01-07-2025',
    'Jonas\u200b Friis;Direktør for børn;PERSON.3@eksempel.dk;medlem;01-07-2025',
  );

  it('changes nobody whom it calls otherwise: it says so, and writes nothing', async () => {
    const [before, people] = [await ledger(), await known()];
    const preview = await camilla.call(previewRoster, { bytes: renaming });
    expect(preview.rows.map(({ fate, rename }) => [fate, rename?.to.name ?? null])).toEqual([
      ['alreadyThere', 'Lars Østergård'],
      // No title in the list is no title less, and what nobody sees is no other name.
      ['alreadyThere', null],
      ['alreadyThere', null],
    ]);
    expect(preview.rows[0]?.rename?.from).toEqual({
      name: 'Lars Østergaard',
      title: 'Direktør for sundhed',
      mail: 'person.1@eksempel.dk',
    });
    const done = await camilla.call(importRoster, {
      bytes: renaming,
      query: { contentHash: preview.contentHash },
    });
    expect(done).toMatchObject({ written: 0, renamed: 0 });
    expect(await known()).toEqual(people);
    expect(await ledger()).toEqual(before);
  });

  it('brings up to date only those whom the coordinator chose, and only from what was shown', async () => {
    const renames = JSON.stringify([2]);
    expect((await camilla.refused(importRoster, { bytes: renaming, query: { renames } })).code).toBe(
      'body-invalid',
    );
    const other = list('Lars Ø;Direktør;person.1@eksempel.dk;medlem;01-07-2025');
    const { contentHash } = await camilla.call(previewRoster, { bytes: renaming });
    const swapped = await camilla.refused(importRoster, { bytes: other, query: { renames, contentHash } });
    expect(swapped.code).toBe('body-invalid');
    expect((await known()).join()).toContain('Lars Østergaard');
    const done = await camilla.call(importRoster, { bytes: renaming, query: { renames, contentHash } });
    expect(done).toMatchObject({ written: 0, renamed: 1 });
    expect((await known()).join()).toContain('Lars Østergård, Direktør for alt');
    const { lines } = await (await api.user('Birgit')).call(getLedger);
    expect(lines[0]).toMatchObject({
      type: 'PersonRenamed',
      things: [{ kind: 'person', id: api.idOf('Lars') }],
    });
    // The fact is that it was changed and what; the name itself can be erased. It is looked up when the trail is read.
    const params = { seq: String(lines[0]?.seq) };
    expect((await camilla.call(getLedgerEntry, { params })).json).not.toMatch(/Østerg/);
  });

  it('is shown first, with the columns that are not used, and a preview enters nobody', async () => {
    const [before, people] = [await ledger(), await known()];
    const bytes = bytesOf(
      `${HEADER};Telefon\r\nBirgit Lund;Intern revisor;person.8@eksempel.dk;leder;01-08-2025;+45 12 34 56 78`,
    );
    const preview = await camilla.call(previewRoster, { bytes });
    expect(preview).toMatchObject({ ignored: ['Telefon'], counts: { new: 1, rejected: 0 } });
    expect([await ledger(), await known()]).toEqual([before, people]);
    const lars = await api.user('Lars');
    expect((await lars.refused(previewRoster, { bytes })).code).toBe('not-allowed');
  });

  it('a catalogue is shown first too, and writes only what is new', async () => {
    const bytes = bytesOf(
      'Kursus;Udbyder;Format;Minutter;Kompetencer;Kilde;Pris\r\nCYBERKURSUS\u200e;cok;;45;;\r\nCybersikkerhed, -beredskab og -ansvar;Eksempel Kommune;Workshop;60;beslutte;Eksempel;-\r\n',
    );
    const before = await ledger();
    const preview = await camilla.call(previewCourses, { bytes });
    expect(preview.rows.map(({ fate }) => fate)).toEqual(['alreadyThere', 'new']);
    expect(preview.ignored).toEqual(['Pris']);
    expect(await ledger()).toEqual(before);
    const { contentHash } = preview;
    expect((await camilla.refused(importCourses, { bytes: bytesOf('x'), query: { contentHash } })).code).toBe(
      'body-invalid',
    );
    expect(await camilla.call(importCourses, { bytes, query: { contentHash } })).toMatchObject({
      written: 1,
    });
    expect((await camilla.call(getCourses)).courses).toHaveLength(2);
  });

  describe('where the tenant has made somebody a new account of the same mail', () => {
    const row = 'Kirsten Bæk;Direktør for økonomi;person.2@eksempel.dk;medlem;01-07-2025';
    beforeAll(async () => {
      await api.killHosts();
      const lines = rosterFile(PEOPLE).split('\r\n');
      const accounts = new Map([
        ['Navn', 'Konto'],
        ['Kirsten Bæk', 'ny'],
        ['Jonas Friis', 'ny'],
        ['Henrik Ågård', 'ny'],
        ['Pia Ravn', 'spærret'],
        ['Birgit Lund', 'gæst'],
      ]);
      const text = lines
        .map((line) => `${line};${accounts.get(line.split(';')[0] ?? '') ?? ''}`)
        .join('\r\n');
      await writeFile(api.peopleFile, text);
      await api.startHosts();
      camilla = await api.user('Camilla');
    });

    /** What tells her from a namesake: her mail and the seat she has. */
    const KIRSTEN = () => ({
      personId: api.idOf('Kirsten'),
      name: 'Kirsten Bæk',
      title: 'Direktør for økonomi',
      mail: 'person.2@eksempel.dk',
      roles: ['member'],
      audiences: [],
    });

    it('nobody gets a second seat: the coordinator is asked whether it is the same person', async () => {
      const [before, people] = [await ledger(), await known()];
      const preview = await camilla.call(previewRoster, { bytes: list(row) });
      expect(preview.rows[0]).toMatchObject({
        fate: 'choose',
        refusal: { code: 'mail-of-another-account' },
        candidates: [KIRSTEN()],
      });
      const { contentHash } = preview;
      const written = await camilla.call(importRoster, { bytes: list(row), query: { contentHash } });
      expect(written).toMatchObject({ written: 0, counts: { choose: 1 } });
      const json = {
        name: 'Kirsten Bæk',
        title: '',
        mail: 'person.2@eksempel.dk',
        from: '2025-07-01',
        as: { kind: 'role', role: 'member' },
      } as const;
      const added = await camilla.call(addPerson, { json });
      expect(added).toMatchObject({ added: false, sameMail: [KIRSTEN()] });
      expect([await ledger(), await known()]).toEqual([before, people]);
    });

    it('and the answer counts only with what was shown', async () => {
      const query = { choices: JSON.stringify({ '2': api.idOf('Kirsten') }) };
      const before = await ledger();
      expect((await camilla.refused(importRoster, { bytes: list(row), query })).code).toBe('body-invalid');
      expect(await ledger()).toEqual(before);
    });

    it('and the same person keeps the one seat with the new account, which is a fact with who said it', async () => {
      const kirsten = await signIn(api.url, 'Kirsten');
      expect((await kirsten.refused(getMe)).code).toBe('not-on-roster');
      const before = await ledger();
      const choices = JSON.stringify({ '2': api.idOf('Kirsten') });
      const preview = await camilla.call(previewRoster, { bytes: list(row), query: { choices } });
      expect(preview.rows[0]?.fate).toBe('replaces');
      const { contentHash } = preview;
      const done = await camilla.call(importRoster, { bytes: list(row), query: { choices, contentHash } });
      expect(done).toMatchObject({ written: 1 });
      expect((await ledger()).length).toBe(before.length + 1);
      const { lines } = await (await api.user('Birgit')).call(getLedger);
      expect(lines[0]).toMatchObject({
        type: 'SamePersonConfirmed',
        things: [{ kind: 'person', id: api.idOf('Kirsten') }],
      });
      const { entries } = await camilla.call(getRoster);
      expect(entries.filter(({ mail }) => mail === 'person.2@eksempel.dk')).toHaveLength(1);
      expect((await kirsten.call(getMe)).person.personId).toBe(api.idOf('Kirsten'));
    });

    describe('and it comes with a group from Entra ID', () => {
      const params = { audience: 'leaders' };
      const open = async () => (await camilla.call(getProposals, { params })).proposals;
      const settle = async (name: string, same?: string) => {
        const proposals = (await open())
          .filter(({ entra }) => entra?.name === name)
          .map(({ objectId, shown }) => ({ objectId, shown, ...(same === undefined ? {} : { same }) }));
        const json = { settle: 'confirm', on: '2026-01-01', proposals } as const;
        return camilla.call(settleProposals, { params, json });
      };
      const seats = async () => {
        const { members } = await camilla.call(getGroupMembers, { params });
        return members.map(({ person }) => person.personId);
      };
      beforeAll(async () => {
        await camilla.call(linkGroup, {
          json: { audience: 'leaders', groupId: oidOf('ledere@grupper.local') },
        });
      });

      it('it is asked with what both are, and not taken in with those of whom nothing is asked', async () => {
        const { proposals, joined, asOf } = await camilla.call(getProposals, { params });
        const asked = proposals.filter(({ sameMail }) => sameMail.length > 0);
        expect(asked.map(({ entra, sameMail }) => [entra?.name, sameMail])).toEqual([
          ['Henrik Ågård', [expect.objectContaining({ mail: 'person.5@eksempel.dk', roles: ['director'] })]],
          ['Jonas Friis', [expect.objectContaining({ mail: 'person.3@eksempel.dk', roles: ['member'] })]],
        ]);
        expect(joined).toBe(proposals.length - 2);
        const json = { on: '2026-01-01', foundBy: asOf ?? '' };
        expect(await camilla.call(confirmJoined, { params, json })).toMatchObject({
          settled: joined,
          remain: 0,
          refused: [],
        });
        expect((await open()).map(({ entra }) => entra?.name)).toEqual(['Henrik Ågård', 'Jonas Friis']);
      });

      it('nothing happens before the answer, or with an answer that names somebody else', async () => {
        const [before, people, members] = [await ledger(), await known(), await seats()];
        for (const said of [undefined, api.idOf('Lars'), 'p-findes-ikke'])
          expect(await settle('Jonas Friis', said)).toMatchObject({
            settled: 0,
            refused: [{ refusal: { code: 'mail-of-another-account' } }],
          });
        expect([await ledger(), await known(), await seats()]).toEqual([before, people, members]);
      });

      it('yes, the same person: one person with the new account, as a fact with who said it', async () => {
        const jonas = await signIn(api.url, 'Jonas');
        expect((await jonas.refused(getMe)).code).toBe('not-on-roster');
        expect(await settle('Jonas Friis', api.idOf('Jonas'))).toMatchObject({ settled: 1, refused: [] });
        expect(await seats()).toContain(api.idOf('Jonas'));
        expect((await jonas.call(getMe)).person.personId).toBe(api.idOf('Jonas'));
        const { lines } = await (await api.user('Birgit')).call(getLedger);
        expect(lines.slice(0, 2)).toMatchObject([
          { type: 'GroupJoined', things: [{ kind: 'person', id: api.idOf('Jonas') }] },
          {
            type: 'SamePersonConfirmed',
            things: [{ kind: 'person', id: api.idOf('Jonas') }],
          },
        ]);
      });

      it('no, two people: somebody new joins, the other keeps what they have, and nobody is asked again', async () => {
        const before = (await camilla.call(getRoster)).entries;
        expect(await settle('Henrik Ågård', 'new')).toMatchObject({ settled: 1, refused: [] });
        expect(await seats()).not.toContain(api.idOf('Henrik'));
        expect((await camilla.call(getRoster)).entries).toEqual(before);
        const { lines } = await (await api.user('Birgit')).call(getLedger);
        const henrik = api.idOf('Henrik');
        expect(lines.slice(0, 2)).toMatchObject([
          { type: 'GroupJoined' },
          { type: 'SamePersonDenied', things: [{ kind: 'person', id: henrik }] },
        ]);
        expect(lines.slice(1, 2).map(saidIn)).toEqual([
          'Camilla Nørby oplyste, at en anden konto med samme mailadresse som Henrik Ågård tilhører en anden person.',
        ]);
        expect(isAbout(lines[0], henrik)).toBe(false);
        await camilla.call(readLinkedGroup, { params });
        expect(await open()).toEqual([]);
      });
    });

    it('blocked accounts and guests are marked where they are proposed', async () => {
      const preview = await camilla.call(previewRoster, {
        bytes: list(
          'Pia Ravn;;person.4@eksempel.dk;leder;01-08-2025',
          'Birgit Lund;;person.8@eksempel.dk;leder;01-08-2025',
          'Jonas Friis;;person.3@eksempel.dk;leder;01-08-2025',
        ),
      });
      expect(preview.rows.map(({ account }) => account)).toEqual([['blocked'], ['guest'], []]);
    });
  });
});
