import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAccounts } from '../../../functions/graph/accounts';
import { createGraph } from '../../../functions/graph/graph';
import { oidOf, type LocalPerson } from '../../../functions/local/issuer/people';
import { graphBeside, type GraphBeside } from '../../support/graph-beside';
import { NOW } from '../../support/instants';
import { waitUntil } from '../../support/wait-until';

const person = (mail: string, account: Partial<LocalPerson> = {}): LocalPerson => ({
  oid: oidOf(mail),
  name: mail,
  title: '',
  mail,
  role: '',
  isBlocked: false,
  isGuest: false,
  ...account,
});
const [PIA, BIRGIT, LARS] = [
  person('pia@e.dk', { isBlocked: true }),
  person('birgit@e.dk', { isGuest: true }),
  person('lars@e.dk'),
];
const MANY = Array.from({ length: 400 }, (_, index) => person(`${String(index)}@e.dk`, { isBlocked: true }));

describe('What is to be known of accounts', () => {
  let graph: GraphBeside;
  const clock = { at: Date.parse(NOW) };
  beforeEach(async () => {
    clock.at = Date.parse(NOW);
    graph = await graphBeside([PIA, BIRGIT, LARS, ...MANY]);
  });
  afterEach(() => {
    graph.stop();
  });
  /** Waits as long as it must, or (0) not at all. */
  const accounts = (mostWaitMs = 60_000) =>
    createAccounts(
      createGraph(
        { url: graph.url, credential: 'none' },
        // Asking again is the client's; here every answer stands.
        { longestWaitSeconds: -1, mostMs: 30_000 },
      ),
      () => new Date(clock.at).toISOString(),
      mostWaitMs,
    );
  const ids = (...people: readonly LocalPerson[]) => people.map(({ oid }) => oid);

  it('is whether they are blocked or a guest’s, asked by object id and with no other field', async () => {
    const { marks, isPending } = await accounts()(ids(PIA, BIRGIT, LARS));
    expect([...marks.values()]).toEqual([{ isBlocked: true }, { isGuest: true }, {}]);
    expect(isPending).toBe(false);
    expect(graph.asked.map(({ searchParams }) => searchParams.get('$select'))).toEqual([
      'id,accountEnabled,userType',
    ]);
  });

  it('is nothing of somebody whom the tenant does not know, or without an id that is one', async () => {
    const asked = ["x' or id ne '", '', oidOf('nobody@e.dk')];
    const { marks } = await accounts()(asked);
    expect([...marks]).toEqual(asked.map((id) => [id, {}]));
    expect(graph.asked).toHaveLength(1);
    expect(graph.asked[0]?.searchParams.get('$filter')).toBe(`id in ('${oidOf('nobody@e.dk')}')`);
  });

  it('is asked fifteen at a time, as Graph takes them, and of a bounded number', async () => {
    const { marks } = await accounts()(ids(...MANY));
    const sizes = graph.asked.map(({ searchParams }) => searchParams.get('$filter')?.split(',').length);
    expect(sizes).toEqual(Array(20).fill(15));
    expect([...marks.values()].filter(({ isBlocked }) => isBlocked)).toHaveLength(300);
  });

  it('is kept some minutes, and asked anew after that', async () => {
    const known = accounts();
    await known(ids(PIA));
    clock.at += 4 * 60_000;
    await known(ids(PIA));
    expect(graph.asked).toHaveLength(1);
    clock.at += 2 * 60_000;
    await known(ids(PIA));
    expect(graph.asked).toHaveLength(2);
  });

  it.each(['refuses', 'breaks'] as const)(
    'is nothing where Graph %s: nobody fails for it, and Graph is left alone for a minute',
    async (mode) => {
      graph.mode = mode;
      const known = accounts();
      expect(await known(ids(PIA))).toEqual({ marks: new Map([[PIA.oid, {}]]), isPending: false });
      const before = graph.asked.length;
      await known(ids(PIA));
      expect(graph.asked).toHaveLength(before);
      graph.mode = 'tells';
      clock.at += 61_000;
      expect((await known(ids(PIA))).marks.get(PIA.oid)).toEqual({ isBlocked: true });
    },
  );

  it('is not waited for where Graph is slow, is asked for once, and is there when it has come', async () => {
    graph.mode = 'hangs';
    const known = accounts(0);
    expect(await known(ids(PIA))).toEqual({ marks: new Map([[PIA.oid, {}]]), isPending: true });
    expect((await known(ids(PIA))).isPending).toBe(true);
    await waitUntil(
      'Graph to be asked',
      () => graph.asked.length,
      (count) => count > 0,
    );
    graph.letGo();
    await waitUntil(
      'the answer',
      () => known(ids(PIA)),
      ({ isPending }) => !isPending,
    );
    expect((await known(ids(PIA))).marks.get(PIA.oid)).toEqual({ isBlocked: true });
    expect(graph.asked).toHaveLength(1);
  });
});
