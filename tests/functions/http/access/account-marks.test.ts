import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findPeople } from '../../../../contracts/access/people';
import { getRoster } from '../../../../contracts/access/roster';
import { oidOf, type LocalPerson } from '../../../../functions/local/issuer/people';
import type { ApiUser } from '../../../support/api-client';
import { graphBeside, type GraphBeside } from '../../../support/graph-beside';
import { mailOf, PEOPLE, startApi, type RunningApi } from '../../../support/running-api';

const ACCOUNTS: readonly LocalPerson[] = PEOPLE.map((one, index) => ({
  ...one,
  oid: oidOf(mailOf(index)),
  mail: mailOf(index),
  isBlocked: one.name === 'Pia Ravn',
  isGuest: one.name === 'Birgit Lund',
}));
const NOBODY = PEOPLE.map(({ name }) => [name, []]);
const MARKED = PEOPLE.map(({ name }) => [
  name,
  name === 'Pia Ravn' ? ['blocked'] : name === 'Birgit Lund' ? ['guest'] : [],
]);

describe('Blocked accounts and guests', () => {
  let graph: GraphBeside;
  let api: RunningApi;
  let camilla: ApiUser;
  beforeAll(async () => {
    graph = await graphBeside(ACCOUNTS);
    graph.mode = 'refuses';
    api = await startApi({ environment: { GRAPH_URL: graph.url } });
    camilla = await api.user('Camilla');
  });
  afterAll(async () => {
    await api.stop();
    graph.stop();
  });
  beforeEach(async () => {
    // Without what the host has kept of accounts.
    await api.killHosts();
    await api.startHosts();
  });

  const sorted = (marks: readonly (readonly unknown[])[]) =>
    marks.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
  const found = async (search = '') => {
    const { people, isPending } = await camilla.call(findPeople, { query: { search } });
    return { isPending, marks: sorted(people.map(({ name, account }) => [name, account])) };
  };
  const onRoster = async () =>
    sorted((await camilla.call(getRoster)).entries.map(({ person, account }) => [person.name, account]));
  /** Asks until Graph has answered: a busy machine may be late with the first. */
  const settled = async () => {
    let answer = await found();
    while (answer.isPending) answer = await found();
    return answer.marks;
  };

  it('are marked wherever somebody is picked: in the search and among those on the roster', async () => {
    graph.mode = 'tells';
    expect(await settled()).toEqual(sorted(MARKED));
    expect(await onRoster()).toEqual(sorted(MARKED));
    expect((await found('pia')).marks).toEqual([['Pia Ravn', ['blocked']]]);
  });

  it.each(['refuses', 'breaks'] as const)(
    'are not told where Graph %s: everybody is found all the same, and nothing is claimed',
    async (mode) => {
      graph.mode = mode;
      expect(await settled()).toEqual(sorted(NOBODY));
      expect(await onRoster()).toEqual(sorted(NOBODY));
    },
  );

  it('are told later where Graph does not answer at once: nobody waits for it', async () => {
    graph.mode = 'hangs';
    expect(await found()).toEqual({ isPending: true, marks: sorted(NOBODY) });
    expect(await onRoster()).toEqual(sorted(NOBODY));
    graph.letGo();
    expect(await settled()).toEqual(sorted(MARKED));
  });
});
