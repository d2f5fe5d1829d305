import { randomBytes } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { PersonId } from '../../domain/access/role';
import { LANGUAGES } from '../../words/language';
import type { Directory, DirectoryPerson } from '../people/directory';
import { anOtherAccount, type OtherAccount } from '../people/other-accounts';
import type { Account } from './account';
import { unlessStatus } from './storage-error';
import { isTableKey } from './table-key';

type Entered = Omit<DirectoryPerson, 'personId' | 'teamsUserId' | 'chatId' | 'language' | 'accounts'>;

const PERSON = 'person';
const OBJECT_ID = 'objectId';
const FRESH_MS = 10_000;

const row = z.object({
  rowKey: z.string(),
  name: z.string(),
  title: z.string(),
  mail: z.string(),
  objectId: z.string(),
  teamsUserId: z.string().optional(),
  chatId: z.string().optional(),
  language: z.enum(LANGUAGES).optional(),
  /** JSON: a table has no lists. */
  accounts: z.string().optional(),
});
const otherAccounts = z.array(z.object({ objectId: z.string(), nonce: z.string() }));

const personOf = (entity: unknown): DirectoryPerson => {
  const { rowKey, teamsUserId, accounts, ...rest } = row.parse(entity);
  return {
    personId: rowKey,
    teamsUserId: teamsUserId ?? null,
    ...rest,
    ...(accounts === undefined ? {} : { accounts: otherAccounts.parse(JSON.parse(accounts)) }),
  };
};

const without = (accounts: readonly OtherAccount[] = [], objectId: string): readonly OtherAccount[] =>
  accounts.filter((one) => one.objectId !== objectId);

/** An id that says nothing about the person: 60 random bits, so two are never the same by chance. */
const newPersonId = (): PersonId =>
  `p-${BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(32)
    .slice(0, 12)}`;

/** The people directory in table storage: a row a person, and a row an object id that makes it unique. */
export function createPeopleTable(account: Account): Directory {
  const table = account.table('people');
  const cache: { people: Map<PersonId, DirectoryPerson> | undefined; readAt: number; writes: number } = {
    people: undefined,
    readAt: 0,
    writes: 0,
  };

  const all = async (): Promise<Map<PersonId, DirectoryPerson>> => {
    if (cache.people !== undefined && Date.now() - cache.readAt < FRESH_MS) return cache.people;
    const { writes } = cache;
    const people = new Map<PersonId, DirectoryPerson>();
    const filter = odata`PartitionKey eq ${PERSON}`;
    for await (const entity of table.listEntities({ queryOptions: { filter } })) {
      const person = personOf(entity);
      people.set(person.personId, person);
    }
    // A reading that began before a write of this process ended may lack it, and is not kept.
    if (writes === cache.writes) {
      cache.people = people;
      cache.readAt = Date.now();
    }
    return people;
  };

  const read = async (personId: PersonId): Promise<DirectoryPerson | undefined> =>
    isTableKey(personId)
      ? unlessStatus([404], async () => personOf(await table.getEntity(PERSON, personId)))
      : undefined;

  /** Takes over what was written. Only the fields concerned are written, for another process may write the others. */
  const written = async (personId: PersonId): Promise<DirectoryPerson | undefined> => {
    cache.writes += 1;
    const person = await read(personId);
    if (person === undefined) cache.people?.delete(personId);
    else cache.people?.set(personId, person);
    return person;
  };

  /** Brings a row up to date; nothing if it is gone, for an erased person is not brought back by an old reading. */
  const update = async (personId: PersonId, entered: Entered): Promise<DirectoryPerson | undefined> => {
    const { objectId, name, title, mail } = entered;
    const row = { partitionKey: PERSON, rowKey: personId, objectId, name, title, mail };
    await unlessStatus([404], () => table.updateEntity(row, 'Merge'));
    return written(personId);
  };

  const save = async (personId: PersonId, entered: Entered): Promise<DirectoryPerson> => {
    const { objectId, name, title, mail } = entered;
    await table.upsertEntity(
      { partitionKey: PERSON, rowKey: personId, objectId, name, title, mail },
      'Merge',
    );
    return (await written(personId)) ?? { ...entered, personId, teamsUserId: null };
  };

  const idOf = async (objectId: string): Promise<PersonId | undefined> => {
    const found = await unlessStatus([404], () => table.getEntity<{ personId: string }>(OBJECT_ID, objectId));
    return found?.personId;
  };

  const findByObjectId = async (objectId: string): Promise<DirectoryPerson | undefined> => {
    if (!isTableKey(objectId)) return undefined;
    for (const person of (await all()).values()) if (person.objectId === objectId) return person;
    const personId = await idOf(objectId);
    return personId === undefined ? undefined : read(personId);
  };

  const remember = async (
    personId: PersonId,
    field: 'teamsUserId' | 'chatId' | 'language',
    value: string,
  ): Promise<void> => {
    const person = (await all()).get(personId) ?? (await read(personId));
    if (person === undefined || person[field] === value) return;
    // 404: erased meanwhile, and not to be brought back by an id.
    const row = { partitionKey: PERSON, rowKey: personId, [field]: value };
    await unlessStatus([404], () => table.updateEntity(row, 'Merge'));
    await written(personId);
  };

  return {
    all,
    findByObjectId,
    async enter(entered) {
      const existing = await findByObjectId(entered.objectId);
      const updated = existing === undefined ? undefined : await update(existing.personId, entered);
      if (updated !== undefined) return updated;
      const personId = newPersonId();
      const claim = { partitionKey: OBJECT_ID, rowKey: entered.objectId, personId };
      // 409: another process entered the same person a moment ago; its id is the one that counts.
      const claimed = await unlessStatus([409], () => table.createEntity(claim));
      const settled = claimed === undefined ? ((await idOf(entered.objectId)) ?? personId) : personId;
      return save(settled, entered);
    },
    async noteAccount(personId, account) {
      const person = await read(personId);
      if (person === undefined) return;
      const accounts = JSON.stringify([...without(person.accounts, account.objectId), account]);
      const row = { partitionKey: PERSON, rowKey: personId, accounts };
      await unlessStatus([404], () => table.updateEntity(row, 'Merge'));
      await written(personId);
    },
    async moveAccount(personId, objectId) {
      const person = await read(personId);
      if (person === undefined || person.objectId === objectId) return person;
      const claim = { partitionKey: OBJECT_ID, rowKey: objectId, personId };
      await unlessStatus([409], () => table.createEntity(claim));
      if ((await idOf(objectId)) !== personId) return undefined;
      const { name, title, mail } = person;
      // Their chat with the bot was the old account's, which may be somebody else's now: the row is written without it.
      const accounts = JSON.stringify([
        ...without(person.accounts, objectId),
        anOtherAccount(person.objectId),
      ]);
      const row = { partitionKey: PERSON, rowKey: personId, objectId, name, title, mail, accounts };
      await unlessStatus([404], () => table.updateEntity(row, 'Replace'));
      // Last, so that a move that breaks off leaves the person with one account more rather than with none.
      if ((await idOf(person.objectId)) === personId)
        await unlessStatus([404], () => table.deleteEntity(OBJECT_ID, person.objectId));
      return written(personId);
    },
    rememberTeamsUser: (personId, teamsUserId) => remember(personId, 'teamsUserId', teamsUserId),
    rememberChat: (personId, chatId) => remember(personId, 'chatId', chatId),
    rememberLanguage: (personId, language) => remember(personId, 'language', language),
    async erase(personId) {
      const person = await read(personId);
      if (person === undefined) {
        await written(personId);
        return false;
      }
      // The row goes last: as long as it is there, whoever takes this up again knows the object id.
      const { objectId } = person;
      if ((await idOf(objectId)) === personId)
        await unlessStatus([404], () => table.deleteEntity(OBJECT_ID, objectId));
      await unlessStatus([404], () => table.deleteEntity(PERSON, personId));
      await written(personId);
      return true;
    },
  };
}
