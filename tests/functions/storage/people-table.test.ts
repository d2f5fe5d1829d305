import { describe, expect, it } from '@jest/globals';
import type { ListTableEntitiesOptions, TableClient } from '@azure/data-tables';
import { createPeopleTable } from '../../../functions/storage/people-table';
import { openStorage } from '../../support/storage';

const METTE = {
  objectId: 'o-mette',
  name: 'Mette Holm',
  title: 'Kommunaldirektør',
  mail: 'mette@eksempel.dk',
};
const LARS = { objectId: 'o-lars', name: 'Lars Østergaard', title: 'Direktør', mail: 'lars@eksempel.dk' };

describe('The people directory', () => {
  const aDirectory = async () => {
    const account = await openStorage();
    return { account, directory: createPeopleTable(account), another: () => createPeopleTable(account) };
  };

  it('knows nobody at first', async () => {
    const { directory } = await aDirectory();
    expect(await directory.all()).toEqual(new Map());
    expect(await directory.findByObjectId('o-mette')).toBeUndefined();
  });

  it('gives a person an id that says nothing about them', async () => {
    const { directory } = await aDirectory();
    const entered = await directory.enter(METTE);
    expect(entered).toEqual({ ...METTE, personId: entered.personId, teamsUserId: null });
    expect(entered.personId).toMatch(/^p-[0-9a-v]{6,12}$/);
    expect((await directory.enter(LARS)).personId).not.toBe(entered.personId);
  });

  it('takes the same object id for the same person, and brings name, title and mail up to date', async () => {
    const { directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    const married = { ...METTE, name: 'Mette Holm Bæk', title: 'Direktør', mail: 'mette.baek@eksempel.dk' };
    expect((await directory.enter(married)).personId).toBe(personId);
    expect(await another().all()).toEqual(new Map([[personId, { ...married, personId, teamsUserId: null }]]));
  });

  it('shows a process what it has written itself, at once', async () => {
    const { directory } = await aDirectory();
    await directory.all();
    const { personId } = await directory.enter(METTE);
    expect((await directory.all()).get(personId)?.name).toBe('Mette Holm');
    await directory.enter({ ...METTE, name: 'Mette H.' });
    expect((await directory.all()).get(personId)?.name).toBe('Mette H.');
    await directory.rememberTeamsUser(personId, '29:mette');
    expect((await directory.all()).get(personId)?.teamsUserId).toBe('29:mette');
  });

  it('shows a process its own writing also when a reading from before it ends after it', async () => {
    const account = await openStorage();
    const gate: { open: () => void; count: number } = { open: () => undefined, count: 0 };
    const isOpen = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    // The first reading of the table reads what is there, and ends only when the gate is opened.
    const slow = (name: string): TableClient => {
      const table = account.table(name);
      const list = table.listEntities.bind(table);
      table.listEntities = <Row extends object>(options?: ListTableEntitiesOptions) => {
        const rows = list<Row>(options);
        gate.count += 1;
        if (gate.count > 1) return rows;
        const next = rows.next.bind(rows);
        rows.next = async () => {
          const row = await next();
          if (row.done === true) await isOpen;
          return row;
        };
        return rows;
      };
      return table;
    };
    const directory = createPeopleTable({ ...account, table: slow });
    const early = directory.all();
    const { personId } = await directory.enter(METTE);
    gate.open();
    expect((await early).size).toBe(0);
    expect((await directory.all()).has(personId)).toBe(true);
  });

  it('finds at once by object id whom another process has just entered', async () => {
    const { directory, another } = await aDirectory();
    await directory.all();
    const { personId } = await another().enter(METTE);
    expect((await directory.findByObjectId('o-mette'))?.personId).toBe(personId);
  });

  it('gives one id to a person whom several processes enter at the same time', async () => {
    const { another } = await aDirectory();
    const directories = Array.from({ length: 6 }, another);
    const entered = await Promise.all(directories.map((one) => one.enter(METTE)));
    expect(new Set(entered.map((person) => person.personId)).size).toBe(1);
    expect(await another().all()).toEqual(new Map([[entered[0]?.personId, entered[0]]]));
  });

  it('goes on with the id of an entering that broke off half-way', async () => {
    const { account, directory } = await aDirectory();
    await account
      .table('people')
      .createEntity({ partitionKey: 'objectId', rowKey: 'o-mette', personId: 'p-begun' });
    expect((await directory.enter(METTE)).personId).toBe('p-begun');
  });

  it('remembers how Teams knows a person, and keeps it when name and title change', async () => {
    const { directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    await directory.rememberTeamsUser(personId, '29:mette');
    await directory.enter({ ...METTE, title: 'Direktør' });
    expect((await another().all()).get(personId)).toMatchObject({
      title: 'Direktør',
      teamsUserId: '29:mette',
    });
  });

  it('gives a person a new account, and sends nothing to the old one any more', async () => {
    const { directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    await directory.rememberTeamsUser(personId, '29:mette');
    await directory.rememberChat(personId, 'a:mette');
    await directory.moveAccount(personId, 'o-mette-ny');
    const moved = {
      ...METTE,
      objectId: 'o-mette-ny',
      personId,
      teamsUserId: null,
      // Kept, so that a group that still has it proposes nobody.
      accounts: [{ objectId: 'o-mette', nonce: expect.any(String) }],
    };
    expect((await directory.all()).get(personId)).toEqual(moved);
    expect(await another().findByObjectId('o-mette-ny')).toEqual(moved);
    expect(await another().findByObjectId('o-mette')).toBeUndefined();
    const lars = await directory.enter(LARS);
    expect(await directory.moveAccount(lars.personId, 'o-mette-ny')).toBeUndefined();
    expect((await another().all()).get(lars.personId)).toMatchObject({ objectId: 'o-lars' });
  });

  it('remembers a person’s chat beside how Teams knows them, and nobody’s who is not there', async () => {
    const { directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    await directory.rememberTeamsUser(personId, '29:mette');
    await directory.rememberChat(personId, 'a:old');
    await another().rememberChat(personId, 'a:new');
    await directory.rememberChat('p-nobody', 'a:nobody');
    expect(await another().all()).toEqual(
      new Map([[personId, { ...METTE, personId, teamsUserId: '29:mette', chatId: 'a:new' }]]),
    );
  });

  it('remembers in which language a person reads Teams, and keeps it when name and title change', async () => {
    const { directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    await directory.rememberLanguage(personId, 'en');
    await directory.enter({ ...METTE, title: 'Direktør' });
    expect((await another().all()).get(personId)).toMatchObject({ title: 'Direktør', language: 'en' });
    await directory.rememberLanguage(personId, 'da');
    expect((await another().all()).get(personId)).toMatchObject({ language: 'da' });
  });

  it('loses nothing when two processes write different things about a person, each with an old view', async () => {
    const { directory, another } = await aDirectory();
    const other = another();
    const { personId } = await directory.enter(METTE);
    await other.all();
    await directory.rememberTeamsUser(personId, '29:mette');
    await other.enter({ ...METTE, title: 'Direktør' });
    expect((await another().all()).get(personId)).toMatchObject({
      title: 'Direktør',
      teamsUserId: '29:mette',
    });
    await other.rememberTeamsUser(personId, '29:new');
    await directory.rememberTeamsUser(personId, '29:newer');
    expect((await another().all()).get(personId)).toMatchObject({
      title: 'Direktør',
      teamsUserId: '29:newer',
    });
  });

  it('does not bring back a person who was erased', async () => {
    const { account, directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    await directory.all();
    await account.table('people').deleteEntity('person', personId);
    await directory.rememberTeamsUser(personId, '29:mette');
    await directory.rememberTeamsUser('p-nobody', '29:nobody');
    expect(await another().all()).toEqual(new Map());
  });

  it('takes an erased person out whole, once, and gives whoever is entered again another id', async () => {
    const { account, directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    const other = await directory.enter(LARS);
    expect(await directory.erase(personId)).toBe(true);
    expect(await directory.erase(personId)).toBe(false);
    expect(await directory.findByObjectId('o-mette')).toBeUndefined();
    const rows: unknown[] = [];
    for await (const row of account.table('people').listEntities()) rows.push(row.rowKey);
    expect(rows.sort()).toEqual(['o-lars', other.personId].sort());
    expect((await another().enter(METTE)).personId).not.toBe(personId);
  });

  it('does not bring an erased person back from another process’s old reading', async () => {
    const { directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    const other = another();
    await other.all();
    await directory.erase(personId);
    const again = await other.enter(METTE);
    expect(again.personId).not.toBe(personId);
    expect([...(await another().all()).keys()]).toEqual([again.personId]);
  });

  it('goes on with an erasing that broke off, and leaves alone who was entered in between', async () => {
    const { account, directory, another } = await aDirectory();
    const { personId } = await directory.enter(METTE);
    // The object id went, and then the process died; meanwhile the same person was entered under another id.
    await account.table('people').deleteEntity('objectId', 'o-mette');
    await account
      .table('people')
      .createEntity({ partitionKey: 'objectId', rowKey: 'o-mette', personId: 'p-again' });
    expect(await another().erase(personId)).toBe(true);
    expect((await another().enter(METTE)).personId).toBe('p-again');
  });
});
