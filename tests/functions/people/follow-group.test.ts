import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { createGraph } from '../../../functions/graph/graph';
import { createReadGroup } from '../../../functions/graph/read-group';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger, type Requester } from '../../../functions/ledger/oversight-ledger';
import { byObjectId } from '../../../functions/people/who-is';
import { followFrom, followNoMore } from '../../../functions/people/group-linking';
import type { GroupLink } from '../../../functions/people/group-links';
import { confirmInBatches, dismissProposals } from '../../../functions/people/settle-proposals';
import { createGroupLinksTable } from '../../../functions/storage/group-links-table';
import { createPeopleTable } from '../../../functions/storage/people-table';
import { readGroups } from '../../../functions/timers/read-groups';
import { startServer, type HttpAnswer, type LocalServer } from '../../support/http-server';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR, recorded } from '../../support/people';
import { openStorage } from '../../support/storage';

type Member = { id: string; displayName: string; mail?: string };
/** One tenant of Entra ID: what its groups hold, whether that has changed, and how it refuses. */
type Tenant = {
  groups: Record<string, readonly Member[]>;
  changed: boolean;
  refuses: HttpAnswer | undefined;
  /** Refuses the list of members only. */
  hidesMembers: boolean;
  duringMembers: () => void;
  asked: string[];
};

const persons = (...names: readonly string[]): Member[] =>
  names.map((name) => ({ id: `o-${name.toLowerCase()}`, displayName: name }));
const FORBIDDEN: HttpAnswer = {
  status: 403,
  body: { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges' } },
};
const requester = {
  kind: 'person',
  personId: COORDINATOR,
  isTenantAdministrator: false,
  surface: 'tab',
} as const satisfies Requester;
const START = '2026-11-02T07:35:00.000Z';
const hoursOn = (hours: number) => new Date(Date.parse(START) + hours * 3_600_000).toISOString();

describe('An audience that follows an Entra group', () => {
  let server: LocalServer;
  let tenant: Tenant;
  beforeAll(async () => {
    server = await startServer((request) => answer(new URL(request.url ?? '', server.url)));
  });
  afterAll(async () => {
    await server.stop();
  });
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  function answer({ pathname, searchParams }: URL): HttpAnswer {
    const isDelta = pathname.endsWith('/groups/delta');
    tenant.asked.push(isDelta ? `delta ${searchParams.get('$deltatoken') ?? ''}` : 'members');
    if (tenant.refuses !== undefined) return tenant.refuses;
    if (isDelta) {
      const isNews = searchParams.get('$deltatoken') !== 'latest' && tenant.changed;
      const token = `t${String(tenant.asked.length)}`;
      return {
        status: 200,
        body: {
          value: isNews ? [{ id: 'g', 'members@delta': [{ id: 'x' }] }] : [],
          '@odata.deltaLink': `${server.url}/v1.0/groups/delta?$deltatoken=${token}`,
        },
      };
    }
    if (tenant.hidesMembers) return FORBIDDEN;
    tenant.duringMembers();
    const [, groupId = ''] = /groups\/([^/]+)\/members/.exec(pathname) ?? [];
    const members = tenant.groups[groupId];
    if (members === undefined) return { status: 404, body: { error: { code: 'x', message: 'y' } } };
    const value = members.map((one) => ({ '@odata.type': '#microsoft.graph.user', mail: null, ...one }));
    return { status: 200, body: { value } };
  }

  /** A municipality whose directory and leaders are Anna and Bo. */
  async function aMunicipality(groups: Tenant['groups']) {
    tenant = {
      groups,
      changed: false,
      refuses: undefined,
      hidesMembers: false,
      duringMembers: () => undefined,
      asked: [],
    };
    const account = await openStorage();
    const directory = createPeopleTable(account);
    const history: LedgerEvent[] = [recorded(COORDINATOR, 'coordinator')];
    for (const name of ['Anna', 'Bo']) {
      const entered = {
        objectId: `o-${name.toLowerCase()}`,
        name,
        title: 'Leder',
        mail: `${name}@eksempel.dk`,
      };
      const { personId } = await directory.enter(entered);
      history.push({ type: 'GroupJoined', data: { personId, group: 'leaders', from: '2026-01-01' } });
    }
    const clock = { now: START };
    const now = () => clock.now;
    const { entries } = aLedgerOf(...history);
    const store = createMemoryLedgerStore(entries);
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const ledger = createOversightLedger({ store, snapshots, now });
    const groupLinks = createGroupLinksTable(account);
    const readGroup = createReadGroup(createGraph({ url: server.url, credential: 'none' }));
    const parts = { groupLinks, readGroup, ledger, directory, now };
    const follow = (audience: GroupLink['audience'], groupId: string) =>
      followFrom(parts, groupId, { audience, requester });
    return {
      parts,
      entries,
      groupLinks,
      ledger,
      follow,
      /** The hourly timer, so many hours after the start; answers what Graph was asked. */
      readAt: async (hours: number): Promise<readonly string[]> => {
        clock.now = hoursOn(hours);
        tenant.asked.length = 0;
        await readGroups(parts);
        return [...tenant.asked];
      },
      link: () => groupLinks.find('leaders'),
      proposed: async () =>
        (await groupLinks.proposals('leaders')).map(
          ({ change, objectId, dismissed }) => `${change} ${objectId}${dismissed ? ' (dismissed)' : ''}`,
        ),
      dismissAll: async () => {
        const all = await groupLinks.proposals('leaders');
        const known = byObjectId(await directory.all());
        await dismissProposals(parts, all, { audience: 'leaders', requester, byObjectId: known });
      },
    };
  }

  it('is read in full once, then asked only whether anything changed, and in full again after a day', async () => {
    const one = await aMunicipality({ g: persons('Anna', 'Carl') });
    await one.follow('leaders', 'g');
    expect(await one.readAt(0)).toEqual(['delta latest', 'members']);
    expect(await one.proposed()).toEqual(['left o-bo', 'joined o-carl']);
    expect(await one.readAt(1)).toEqual(['delta t1']);
    expect(await one.readAt(2)).toEqual(['delta t1']);
    expect(await one.link()).toMatchObject({ readAt: hoursOn(2), readInFullAt: hoursOn(0), people: 2 });
    expect(await one.proposed()).toEqual(['left o-bo', 'joined o-carl']);
    expect(await one.readAt(24)).toEqual(['delta latest', 'members']);
  });

  it('changes nothing on the roster by itself, however often it is read', async () => {
    const one = await aMunicipality({ g: persons('Carl') });
    await one.follow('leaders', 'g');
    const { seq } = (await one.ledger.load()).head;
    for (const hours of [0, 1, 25]) await one.readAt(hours);
    expect((await one.ledger.load()).head.seq).toBe(seq);
    expect(await one.proposed()).toEqual(['left o-anna', 'left o-bo', 'joined o-carl']);
  });

  it('keeps what was proposed while it cannot be read, and says why', async () => {
    const one = await aMunicipality({ g: persons('Anna', 'Carl') });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    tenant.refuses = FORBIDDEN;
    await one.readAt(1);
    expect(await one.link()).toMatchObject({ problem: 'notAllowed', readAt: hoursOn(0) });
    expect(await one.proposed()).toEqual(['left o-bo', 'joined o-carl']);
    tenant.refuses = undefined;
    await one.readAt(2);
    expect(await one.link()).toMatchObject({ problem: null, readAt: hoursOn(2) });
  });

  it('is told of a change again when the list could not be read after it', async () => {
    const one = await aMunicipality({ g: persons('Anna', 'Bo') });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    tenant.groups = { g: persons('Anna') };
    tenant.changed = true;
    tenant.hidesMembers = true;
    expect(await one.readAt(1)).toEqual(['delta t1', 'members', 'members']);
    expect(await one.proposed()).toEqual([]);
    tenant.hidesMembers = false;
    expect(await one.readAt(2)).toEqual(['delta t1', 'members']);
    expect(await one.proposed()).toEqual(['left o-bo']);
  });

  it('a dismissed proposal stays dismissed until it says something else, or was gone in between', async () => {
    const one = await aMunicipality({ g: persons('Anna', 'Carl') });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    await one.dismissAll();
    await one.readAt(24);
    expect(await one.proposed()).toEqual(['left o-bo (dismissed)', 'joined o-carl (dismissed)']);
    tenant.groups = { g: [...persons('Anna', 'Bo'), { id: 'o-carl', displayName: 'Carl Dahl' }] };
    await one.readAt(48);
    expect(await one.proposed()).toEqual(['joined o-carl']);
    tenant.groups = { g: persons('Anna') };
    await one.readAt(72);
    expect(await one.proposed()).toEqual(['left o-bo']);
  });

  it('that is unlinked while it is read stays unlinked, and nobody is left behind in what it proposed', async () => {
    const one = await aMunicipality({ g: persons('Carl') });
    await one.follow('leaders', 'g');
    const unlinked: { done: Promise<unknown> | undefined } = { done: undefined };
    tenant.duringMembers = () => {
      unlinked.done ??= followNoMore(one.parts, { audience: 'leaders', requester });
    };
    await one.readAt(0);
    await unlinked.done;
    expect(await one.link()).toBeUndefined();
    expect(await one.proposed()).toEqual([]);
  });

  it('is read also when another group is gone', async () => {
    const one = await aMunicipality({ g: persons('Anna', 'Bo', 'Carl') });
    await one.follow('employees', 'gone');
    await one.follow('leaders', 'g');
    await one.readAt(0);
    expect(await one.groupLinks.find('employees')).toMatchObject({ problem: 'groupGone' });
    expect(await one.proposed()).toEqual(['joined o-carl']);
  });

  it('may have more members than one transaction takes', async () => {
    const many = persons(...Array.from({ length: 250 }, (_, index) => `P${String(index)}`));
    const one = await aMunicipality({ g: [...many, ...persons('Anna', 'Bo')] });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    expect(await one.proposed()).toHaveLength(250);
    await followNoMore(one.parts, { audience: 'leaders', requester });
    expect(await one.proposed()).toEqual([]);
  });

  it('of a thousand people is confirmed in a few appends, and a call that comes twice adds nobody twice', async () => {
    const many = persons(...Array.from({ length: 1_000 }, (_, index) => `P${String(index)}`));
    const one = await aMunicipality({ g: [...many, ...persons('Anna', 'Bo')] });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    const all = await one.groupLinks.proposals('leaders');
    expect(all).toHaveLength(1_000);
    const wanted = { audience: 'leaders', on: '2026-11-02', requester } as const;
    const before = one.entries.length;
    let settled = 0;
    for (let calls = 0; settled < 1_000 && calls < 20; calls += 1) {
      const open = await one.groupLinks.proposals('leaders');
      const outcome = await confirmInBatches(one.parts, open, wanted);
      expect(outcome.refused).toEqual([]);
      settled += outcome.settled;
    }
    expect(await one.groupLinks.proposals('leaders')).toEqual([]);
    await confirmInBatches(one.parts, all.slice(0, 200), wanted);
    const joined = one.entries
      .slice(before)
      .map(({ type, data }) => (type === 'GroupJoined' ? data.personId : type));
    expect(joined).toHaveLength(1_000);
    expect(new Set(joined).size).toBe(1_000);
    expect((await one.parts.directory.all()).size).toBe(1_002);
  });

  it('a new account of somebody who is there is asked about, and nobody leaves who has only got a new account', async () => {
    const anew = { id: 'o-anna-ny', displayName: 'Anna', mail: 'anna@eksempel.dk' };
    const one = await aMunicipality({ g: [anew, ...persons('Bo')] });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    expect(await one.proposed()).toEqual(['left o-anna', 'joined o-anna-ny']);
    const anna = (await one.parts.directory.findByObjectId('o-anna'))?.personId ?? '';
    const confirm = async (said: Record<string, string>) => {
      const open = await one.groupLinks.proposals('leaders');
      const wanted = { audience: 'leaders', on: '2026-11-02', requester } as const;
      return confirmInBatches(one.parts, open, { ...wanted, said: new Map(Object.entries(said)) });
    };
    const before = one.entries.length;
    expect((await confirm({ 'o-anna-ny': anna })).refused).toEqual([]);
    const facts = one.entries.slice(before);
    expect(facts.map(({ type, data, actor }) => ({ type, data, actor }))).toEqual([
      {
        type: 'SamePersonConfirmed',
        data: { personId: anna, account: expect.any(String) },
        actor: { kind: 'person', personId: COORDINATOR },
      },
    ]);
    const { access } = await one.ledger.load();
    expect(access.groups.get(anna)).toEqual([{ group: 'leaders', from: '2026-01-01' }]);
    expect(await one.parts.directory.findByObjectId('o-anna-ny')).toMatchObject({ personId: anna });
    expect(await one.parts.directory.findByObjectId('o-anna')).toBeUndefined();
    expect((await one.parts.directory.all()).size).toBe(2);
    await one.readAt(24);
    expect(await one.proposed()).toEqual([]);
  });

  it('of two new accounts with one mail the second is asked about once the first is there', async () => {
    const twice = ['a', 'b'].map((id) => ({ id: `o-${id}`, displayName: 'Carl', mail: 'Carl@eksempel.dk' }));
    const one = await aMunicipality({ g: [...twice, ...persons('Anna', 'Bo')] });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    const wanted = { audience: 'leaders', on: '2026-11-02', requester } as const;
    for (const settled of [1, 0]) {
      const outcome = await confirmInBatches(one.parts, await one.groupLinks.proposals('leaders'), wanted);
      expect(outcome).toMatchObject({ settled, refused: [{ refusal: { code: 'mail-of-another-account' } }] });
      expect((await one.parts.directory.all()).size).toBe(3);
    }
    const before = one.entries.length;
    const said = new Map(
      (await one.groupLinks.proposals('leaders')).map(({ objectId }) => [objectId, 'new']),
    );
    const outcome = await confirmInBatches(one.parts, await one.groupLinks.proposals('leaders'), {
      ...wanted,
      said,
    });
    expect(outcome).toMatchObject({ settled: 1, refused: [] });
    expect(one.entries.slice(before).map(({ type }) => type)).toEqual(['SamePersonDenied', 'GroupJoined']);
    expect((await one.parts.directory.all()).size).toBe(4);
  });

  it('of two new accounts that are both said to be one person’s only the first is, and the other is asked about again', async () => {
    const anew = ['a', 'b'].map((id) => ({ id: `o-${id}`, displayName: 'Anna', mail: 'anna@eksempel.dk' }));
    const one = await aMunicipality({ g: [...anew, ...persons('Bo')] });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    const anna = (await one.parts.directory.findByObjectId('o-anna'))?.personId ?? '';
    const said = new Map(anew.map(({ id }) => [id, anna]));
    const open = (await one.groupLinks.proposals('leaders')).filter(({ change }) => change === 'joined');
    const before = one.entries.length;
    const wanted = { audience: 'leaders', on: '2026-11-02', requester, said } as const;
    const [first, second] = open.map(({ objectId }) => objectId);
    expect(await confirmInBatches(one.parts, open, wanted)).toMatchObject({
      settled: 1,
      refused: [{ objectId: second, refusal: { code: 'mail-of-another-account' } }],
    });
    expect(one.entries.slice(before).map(({ type }) => type)).toEqual(['SamePersonConfirmed']);
    expect(await one.parts.directory.findByObjectId(first ?? '')).toMatchObject({ personId: anna });
    expect(await one.parts.directory.findByObjectId(second ?? '')).toBeUndefined();
  });

  it('who is refused is not entered in the directory, and is nobody’s new account', async () => {
    const anew = { id: 'o-anna-ny', displayName: 'Anna', mail: 'anna@eksempel.dk' };
    const one = await aMunicipality({ g: [anew, ...persons('Bo', 'Carl')] });
    await one.follow('leaders', 'g');
    await one.readAt(0);
    const people = await one.parts.directory.all();
    const [before, known] = [one.entries.length, [...people.values()].map((person) => ({ ...person }))];
    const anna = known.find(({ name }) => name === 'Anna')?.personId ?? '';
    const outcome = await confirmInBatches(one.parts, await one.groupLinks.proposals('leaders'), {
      audience: 'leaders',
      on: '2090-01-01',
      requester,
      said: new Map([['o-anna-ny', anna]]),
    });
    expect(outcome.settled).toBe(0);
    expect(outcome.refused.map(({ objectId }) => objectId)).toEqual(
      expect.arrayContaining(['o-anna-ny', 'o-carl']),
    );
    expect([...(await one.parts.directory.all()).values()]).toEqual(known);
    expect(one.entries).toHaveLength(before);
  });

  it('is in the ledger with who linked and unlinked it and what was dismissed, each once and without a name', async () => {
    const one = await aMunicipality({ g: persons('Anna', 'Carl') });
    const before = one.entries.length;
    await one.follow('leaders', 'g');
    await one.follow('leaders', 'g');
    await one.readAt(0);
    await one.dismissAll();
    await one.dismissAll();
    await followNoMore(one.parts, { audience: 'leaders', requester });
    await followNoMore(one.parts, { audience: 'leaders', requester });
    const facts = one.entries.slice(before);
    const bo = (await one.parts.directory.findByObjectId('o-bo'))?.personId;
    const proposalId: unknown = expect.any(String);
    expect(facts.map(({ type, data }) => ({ type, data }))).toEqual([
      { type: 'GroupLinked', data: { audience: 'leaders', groupId: 'g' } },
      {
        type: 'ProposalDismissed',
        data: { audience: 'leaders', change: 'left', personId: bo, proposalId },
      },
      {
        type: 'ProposalDismissed',
        data: { audience: 'leaders', change: 'joined', personId: null, proposalId },
      },
      { type: 'GroupUnlinked', data: { audience: 'leaders', groupId: 'g' } },
    ]);
    for (const { actor } of facts) expect(actor).toEqual({ kind: 'person', personId: COORDINATOR });
    expect(JSON.stringify(facts)).not.toMatch(/Carl|Bo|o-/);
  });

  it('follows what the ledger says when a process died before the working state said it too', async () => {
    const one = await aMunicipality({ g: persons('Anna', 'Carl'), h: persons('Anna', 'Bo') });
    const say = (command: Parameters<typeof one.ledger.execute>[0]) => one.ledger.execute(command, requester);
    await say({ type: 'LinkGroup', audience: 'leaders', groupId: 'g' });
    await one.readAt(0);
    expect(await one.link()).toMatchObject({ groupId: 'g', linkedBy: COORDINATOR, people: 2 });
    expect(await one.proposed()).toEqual(['left o-bo', 'joined o-carl']);
    await say({ type: 'LinkGroup', audience: 'leaders', groupId: 'h' });
    await one.readAt(1);
    expect(await one.link()).toMatchObject({ groupId: 'h' });
    expect(await one.proposed()).toEqual([]);
    await say({ type: 'UnlinkGroup', audience: 'leaders' });
    await one.readAt(2);
    expect(await one.link()).toBeUndefined();
  });
});
