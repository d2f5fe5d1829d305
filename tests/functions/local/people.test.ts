import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstAdministrator, oidOf, readPeople } from '../../../functions/local/issuer/people';
import { repositoryDir } from '../../../functions/local/local-environment';
import { playgroundConfig } from '../../../functions/local/playground-config';

describe('the demo people', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'people-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const demo = () => readPeople(path.join(repositoryDir, 'examples', 'direktion.csv'));

  describe('the roster file', () => {
    const text = 'Navn;Titel;Mail;Rolle;Fra\r\nÅse Bæk;Direktør;Aase.Baek@eksempel.dk;Medlem;01-07-2025\r\n';

    it.each([
      { how: 'UTF-8', bytes: Buffer.from(text) },
      { how: 'UTF-8 with a byte order mark', bytes: Buffer.from(`\uFEFF${text}`) },
      { how: 'Windows-1252', bytes: Buffer.from(text, 'latin1') },
    ])('reads the same in $how', async ({ bytes }) => {
      const file = path.join(folder, 'direktion.csv');
      await writeFile(file, bytes);
      const mail = 'aase.baek@eksempel.dk';
      expect(await readPeople(file)).toEqual([
        {
          oid: oidOf(mail),
          name: 'Åse Bæk',
          title: 'Direktør',
          mail,
          role: 'medlem',
          isBlocked: false,
          isGuest: false,
        },
      ]);
    });

    it('gives a mail address the same object id every time, and a valid one', () => {
      expect(oidOf('Mette.Holm@eksempel.dk')).toBe('7589ecd1-8a87-5bcd-88be-d7294a38dc38');
      expect(oidOf('mette.holm@eksempel.dk')).toBe(oidOf('Mette.Holm@eksempel.dk'));
      expect(oidOf('lars@eksempel.dk')).not.toBe(oidOf('mette@eksempel.dk'));
    });

    it('makes the first coordinator administrator', async () => {
      expect(firstAdministrator(await demo())?.name).toBe('Camilla Nørby');
    });
  });

  describe('the Playground', () => {
    it('seats the first member before it, the rest of the management around, and nobody who only prepares', async () => {
      const config = playgroundConfig(await demo()) as {
        currentUser: { name: string };
        users: { name: string }[];
      };
      expect(config.currentUser.name).toBe('Lars Østergaard');
      const names = config.users.map(({ name }) => name);
      expect(names).toHaveLength(5);
      expect(names).toContain('Mette Holm');
      expect(names).toContain('Henrik Ågård');
      expect(names).not.toContain('Camilla Nørby');
    });

    it('seats whoever is asked for, with the management around', async () => {
      const config = playgroundConfig(await demo(), 'Camilla.Noerby@eksempel.dk') as {
        currentUser: { name: string };
        users: { name: string }[];
      };
      expect(config.currentUser.name).toBe('Camilla Nørby');
      expect(config.users).toHaveLength(5);
      expect(config.users.map(({ name }) => name)).toContain('Lars Østergaard');
      const people = await demo();
      expect(() => playgroundConfig(people, 'nobody@eksempel.dk')).toThrow('nobody@eksempel.dk');
    });

    it('cannot do with fewer than six people', async () => {
      const people = await demo();
      expect(() => playgroundConfig(people.slice(0, 5))).toThrow('it needs 6 people');
    });
  });
});
