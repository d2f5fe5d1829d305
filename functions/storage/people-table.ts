import { randomBytes } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { PersonId } from '../../domain/access/role';
import type { Directory, DirectoryPerson } from '../people/directory';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

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
});

const personOf = (entity: unknown): DirectoryPerson => {
  const { rowKey, teamsUserId, ...rest } = row.parse(entity);
  return { personId: rowKey, teamsUserId: teamsUserId ?? null, ...rest };
};

/** An id that says nothing about the person: 60 random bits, so two are never the same by chance. */
const newPersonId = (): PersonId =>
  `p-${BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(32)
    .slice(0, 12)}`;

/** The people directory in table storage: a row a person, and a row an object id that makes it unique. */
export function createPeopleTable(account: Account): Directory {
  const table = account.table('people');
  const cache: { people: Map<PersonId, DirectoryPerson> | undefined; readAt: number } = {
    people: undefined,
    readAt: 0,
  };

  const all = async (): Promise<Map<PersonId, DirectoryPerson>> => {
    if (cache.people !== undefined && Date.now() - cache.readAt < FRESH_MS) return cache.people;
    const people = new Map<PersonId, DirectoryPerson>();
    const filter = odata`PartitionKey eq ${PERSON}`;
    for await (const entity of table.listEntities({ queryOptions: { filter } })) {
      const person = personOf(entity);
      people.set(person.personId, person);
    }
    cache.people = people;
    cache.readAt = Date.now();
    return people;
  };

  const save = async (person: DirectoryPerson): Promise<DirectoryPerson> => {
    const { personId, teamsUserId, ...rest } = person;
    const known = teamsUserId === null ? {} : { teamsUserId };
    await table.upsertEntity({ partitionKey: PERSON, rowKey: personId, ...rest, ...known }, 'Replace');
    cache.people?.set(personId, person);
    return person;
  };

  const read = (personId: PersonId): Promise<DirectoryPerson | undefined> =>
    unlessStatus([404], async () => personOf(await table.getEntity(PERSON, personId)));

  const idOf = async (objectId: string): Promise<PersonId | undefined> => {
    const found = await unlessStatus([404], () => table.getEntity<{ personId: string }>(OBJECT_ID, objectId));
    return found?.personId;
  };

  const findByObjectId = async (objectId: string): Promise<DirectoryPerson | undefined> => {
    for (const person of (await all()).values()) if (person.objectId === objectId) return person;
    const personId = await idOf(objectId);
    return personId === undefined ? undefined : read(personId);
  };

  return {
    all,
    findByObjectId,
    async enter(entered) {
      const existing = await findByObjectId(entered.objectId);
      if (existing !== undefined) return save({ ...existing, ...entered });
      const personId = newPersonId();
      const claim = { partitionKey: OBJECT_ID, rowKey: entered.objectId, personId };
      // 409: another process entered the same person a moment ago; its id is the one that counts.
      const claimed = await unlessStatus([409], () => table.createEntity(claim));
      const settled = claimed === undefined ? ((await idOf(entered.objectId)) ?? personId) : personId;
      return save({ ...entered, personId: settled, teamsUserId: null });
    },
    async rememberTeamsUser(personId, teamsUserId) {
      const person = (await all()).get(personId) ?? (await read(personId));
      if (person !== undefined && person.teamsUserId !== teamsUserId) await save({ ...person, teamsUserId });
    },
  };
}
