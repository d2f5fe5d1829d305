import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Audience } from '../../../../domain/access/group';
import {
  confirmJoined,
  getGroupLinks,
  getProposals,
  linkGroup,
  readLinkedGroup,
  settleProposals,
  unlinkGroup,
  type GroupLinkView,
  type ProposalView,
} from '../../../../contracts/access/group-sync';
import {
  addPerson,
  annulLeave,
  getGroupMembers,
  getGroups,
  getLeaves,
  joinGroup,
  leaveGroup,
  recordLeave,
} from '../../../../contracts/access/groups';
import { getGovernance, settleChange } from '../../../../contracts/access/governance';
import { getLedger, getLedgerEntry } from '../../../../contracts/ledger/ledger';
import { getHealth } from '../../../../contracts/session';
import { getRoster, importRoster, previewRoster } from '../../../../contracts/access/roster';
import { oidOf } from '../../../../functions/local/issuer/people';
import type { ApiUser } from '../../../support/api-client';
import { bytesOf } from '../../../support/files';
import { inDays, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

/** The groups that the local Entra ID has. */
const DIREKTION = oidOf('direktion@grupper.local');
const LEDERE = oidOf('ledere@grupper.local');

describe('Groups around the management body, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let birgit: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, birgit] = await Promise.all([api.user('Camilla'), api.user('Lars'), api.user('Birgit')]);
  });
  afterAll(() => api.stop());

  const ledgerLength = async () => (await camilla.call(getHealth)).ledger.length;
  const membersOf = async (audience: Audience, on = today()) => {
    const { members } = await camilla.call(getGroupMembers, { params: { audience }, query: { on } });
    return members.map(({ person }) => person.name);
  };
  const proposalsFor = async (audience: Audience, dismissed = ''): Promise<readonly ProposalView[]> =>
    (await camilla.call(getProposals, { params: { audience }, query: { dismissed } })).proposals;
  const settle = (
    audience: Audience,
    proposals: readonly ProposalView[],
    { how = 'confirm', on = today() }: { how?: 'confirm' | 'dismiss'; on?: string } = {},
  ) => {
    const named = proposals.map(({ objectId, shown }) => ({ objectId, shown }));
    return camilla.call(settleProposals, {
      params: { audience },
      json: { settle: how, on, proposals: named },
    });
  };
  const about = (proposals: readonly ProposalView[], name: string): ProposalView => {
    const found = proposals.find((one) => (one.entra?.name ?? one.known?.person.name)?.startsWith(name));
    if (found === undefined) throw new Error(`Nothing is proposed about "${name}"`);
    return found;
  };
  const linkOf = (links: readonly GroupLinkView[], audience: Audience) =>
    links.find((one) => one.audience === audience);

  describe('by hand', () => {
    it('people join from a day and leave on a day, and every day before is told as it was', async () => {
      const personIds = [api.idOf('Henrik'), api.idOf('Sofie')];
      const params = { group: 'specialists' };
      const from = inDays(-30);
      expect(await camilla.call(joinGroup, { params, json: { personIds, from } })).toEqual({ joined: 2 });
      expect(await camilla.call(joinGroup, { params, json: { personIds, from } })).toEqual({ joined: 0 });
      const leaving = { personIds: [api.idOf('Sofie')], to: inDays(-10) };
      expect(await camilla.call(leaveGroup, { params, json: leaving })).toEqual({ left: 1 });
      expect(await membersOf('specialists')).toEqual(['Henrik Ågård']);
      expect(await membersOf('specialists', inDays(-10))).toEqual(['Henrik Ågård', 'Sofie Lind']);
      expect(await membersOf('specialists', inDays(-31))).toEqual([]);
    });

    it('the groups are counted, and nobody is listed unasked', async () => {
      const { groups } = await birgit.call(getGroups);
      expect(groups.map(({ audience, members }) => [audience, members])).toEqual([
        ['managementBody', 5],
        ['politicians', 0],
        ['leaders', 0],
        ['specialists', 1],
        ['employees', 0],
      ]);
      expect((await camilla.call(getRoster)).entries).toHaveLength(9);
    });

    it('members are found by a part of the name or mail', async () => {
      const search = async (text: string) =>
        (
          await camilla.call(getGroupMembers, {
            params: { audience: 'managementBody' },
            query: { search: text },
          })
        ).members.map(({ person }) => person.name);
      expect(await search('østerg')).toEqual(['Lars Østergaard']);
      expect(await search('person.2@')).toEqual(['Kirsten Bæk']);
      expect(await search('findes ikke')).toEqual([]);
    });

    it('one person is entered by mail with a role or in a group, if the tenant knows the mail', async () => {
      const henrik = { name: 'Henrik Ågård', title: 'Beredskabsdirektør', mail: 'person.5@eksempel.dk' };
      const as = { kind: 'group', group: 'employees' };
      const json = { ...henrik, as, from: today() };
      expect(await camilla.call(addPerson, { json })).toMatchObject({
        added: true,
        person: { personId: api.idOf('Henrik') },
      });
      expect(await camilla.call(addPerson, { json })).toMatchObject({ added: false });
      const length = await ledgerLength();
      const stranger = { ...json, mail: 'fremmed@eksempel.dk' };
      expect(await camilla.refused(addPerson, { json: stranger })).toMatchObject({ code: 'unknown-person' });
      expect(await camilla.refused(addPerson, { json: { ...json, from: '2026-02-30' } })).toMatchObject({
        code: 'date-invalid',
        field: 'from',
      });
      const own = { ...json, mail: 'person.6@eksempel.dk', as: { kind: 'role', role: 'member' } };
      expect(await camilla.refused(addPerson, { json: { ...own, name: 'Camilla Nørby' } })).toMatchObject({
        code: 'own-body-role',
      });
      expect(await ledgerLength()).toBe(length);
    });

    it('leave has a first and a last day and no reason, and can be annulled', async () => {
      const params = { personId: api.idOf('Jonas') };
      const leave = { from: inDays(-5), to: inDays(20) };
      expect(await camilla.call(recordLeave, { params, json: leave })).toEqual({ leaves: [leave] });
      expect((await camilla.call(getLeaves)).leaves).toMatchObject([
        { ...leave, person: { name: 'Jonas Friis' } },
      ]);
      const reversed = { from: leave.to, to: leave.from };
      expect(await camilla.refused(recordLeave, { params, json: reversed })).toMatchObject({
        code: 'period-reversed',
      });
      const nobody = { personId: 'p-findes-ikke' };
      expect(await camilla.refused(recordLeave, { params: nobody, json: leave })).toMatchObject({
        code: 'unknown-person',
      });
      expect(await camilla.call(annulLeave, { params, json: { from: leave.from } })).toEqual({ leaves: [] });
    });
  });

  describe('from an Entra group', () => {
    it('what the group says is proposed, and nothing is on the roster before a coordinator confirms it', async () => {
      const length = await ledgerLength();
      const json = { audience: 'leaders', groupId: LEDERE.toUpperCase() };
      const { links } = await camilla.call(linkGroup, { json });
      expect(linkOf(links, 'leaders')).toMatchObject({
        groupId: LEDERE,
        linkedBy: { name: 'Camilla Nørby' },
        people: 6,
        groups: 0,
        others: 0,
        problem: null,
        open: 6,
        dismissed: 0,
      });
      const proposals = await proposalsFor('leaders');
      expect(proposals.map(({ change }) => change)).toEqual(Array.from({ length: 6 }, () => 'joined'));
      expect(await ledgerLength()).toBe(length + 1);
      expect(await membersOf('leaders')).toEqual([]);
      const { lines } = await birgit.call(getLedger);
      expect(lines[0]).toMatchObject({
        type: 'GroupLinked',
        sentence: expect.arrayContaining([expect.objectContaining({ text: 'Camilla Nørby' })]),
      });
    });

    it('a confirmed one joins on the day given, in the coordinator’s name', async () => {
      const proposals = await proposalsFor('leaders');
      const two = [about(proposals, 'Henrik'), about(proposals, 'Lars')];
      const on = inDays(-7);
      expect(await settle('leaders', two, { on })).toEqual({
        settled: 2,
        awaiting: 0,
        passedOver: 0,
        refused: [],
      });
      expect(await membersOf('leaders', on)).toEqual(['Henrik Ågård', 'Lars Østergaard']);
      expect(await membersOf('leaders', inDays(-8))).toEqual([]);
      expect(await proposalsFor('leaders')).toHaveLength(4);
      expect(await settle('leaders', two)).toEqual({
        settled: 0,
        awaiting: 0,
        passedOver: 2,
        refused: [],
      });
    });

    it('what has changed since it was shown is passed over', async () => {
      const pia = about(await proposalsFor('leaders'), 'Pia');
      const other = { ...pia, shown: 'noget andet' };
      expect(await settle('leaders', [other])).toEqual({
        settled: 0,
        awaiting: 0,
        passedOver: 1,
        refused: [],
      });
      expect(await membersOf('leaders')).not.toContain('Pia Ravn');
    });

    it('a dismissed one does not come back as long as nothing changes', async () => {
      const pia = about(await proposalsFor('leaders'), 'Pia');
      expect(await settle('leaders', [pia], { how: 'dismiss' })).toMatchObject({ settled: 1 });
      const { links } = await camilla.call(readLinkedGroup, { params: { audience: 'leaders' } });
      expect(linkOf(links, 'leaders')).toMatchObject({ open: 3, dismissed: 1 });
      const named = (await proposalsFor('leaders')).map(({ entra }) => entra?.name);
      expect(named).not.toContain('Pia Ravn');
      expect(await proposalsFor('leaders', 'yes')).toMatchObject([{ entra: { name: 'Pia Ravn' } }]);
      const { lines } = await birgit.call(getLedger);
      expect(lines[0]).toMatchObject({
        type: 'ProposalDismissed',
        things: [{ kind: 'person', id: api.idOf('Pia') }],
        sentence: expect.arrayContaining([expect.objectContaining({ text: 'Camilla Nørby' })]),
      });
      expect(await membersOf('leaders')).not.toContain('Pia Ravn');
    });

    it('somebody whom the group does not have is proposed to leave, and one entered by hand is no longer proposed', async () => {
      const params = { group: 'leaders' };
      const personIds = [api.idOf('Birgit'), api.idOf('Kirsten')];
      await camilla.call(joinGroup, { params, json: { personIds, from: inDays(-3) } });
      expect((await proposalsFor('leaders')).map(({ entra }) => entra?.name)).not.toContain('Kirsten Bæk');
      await camilla.call(readLinkedGroup, { params: { audience: 'leaders' } });
      const left = about(await proposalsFor('leaders'), 'Birgit');
      expect(left).toMatchObject({ change: 'left', entra: null, pending: [] });
      expect(await membersOf('leaders')).toContain('Birgit Lund');
      const early = await settle('leaders', [left], { on: inDays(-9) });
      expect(early).toMatchObject({ settled: 0, refused: [{ refusal: { code: 'membership-unknown' } }] });
      expect(await settle('leaders', [left], { on: inDays(-1) })).toMatchObject({ settled: 1 });
      expect(await membersOf('leaders')).not.toContain('Birgit Lund');
      expect(await membersOf('leaders', inDays(-1))).toContain('Birgit Lund');
    });

    it('another name is proposed, and when confirmed changes the directory; the ledger has that it was changed', async () => {
      const bytes = bytesOf(
        `Navn;Titel;Mail;Rolle;Fra\nHenrik Aagaard;Direktør;person.5@eksempel.dk;leder;${inDays(-7)}`,
      );
      const { contentHash } = await camilla.call(previewRoster, { bytes });
      const query = { contentHash, renames: JSON.stringify([2]) };
      expect(await camilla.call(importRoster, { bytes, query })).toMatchObject({ written: 0, renamed: 1 });
      const length = await ledgerLength();
      await camilla.call(readLinkedGroup, { params: { audience: 'leaders' } });
      const renamed = about(await proposalsFor('leaders'), 'Henrik Ågård');
      expect(renamed).toMatchObject({
        change: 'renamed',
        known: { person: { name: 'Henrik Aagaard', title: 'Direktør' } },
        entra: { name: 'Henrik Ågård', title: 'Beredskabsdirektør' },
      });
      expect(await membersOf('leaders')).toContain('Henrik Aagaard');
      await settle('leaders', [renamed]);
      expect(await membersOf('leaders')).toContain('Henrik Ågård');
      // Henrik is on the roster as a director: a name that is, or may come to be, beside a vote is not changed unseen.
      const { lines } = await birgit.call(getLedger);
      expect(await ledgerLength()).toBe(length + 1);
      expect(lines[0]).toMatchObject({
        type: 'PersonRenamed',
        things: [{ kind: 'person', id: api.idOf('Henrik') }],
        sentence: expect.arrayContaining([expect.objectContaining({ text: 'Camilla Nørby' })]),
      });
      // The name is looked up when the trail is read; the fact has none.
      const params = { seq: String(lines[0]?.seq) };
      expect((await birgit.call(getLedgerEntry, { params })).json).not.toMatch(/Aagaard|Ågård/);
    });

    it('what awaits a member of the body who leaves is pointed out, and the roles end with the day once a member has confirmed it', async () => {
      const henrik = { name: 'Henrik Ågård', title: 'Beredskabsdirektør', mail: 'person.5@eksempel.dk' };
      const as = { kind: 'role', role: 'member' };
      await camilla.call(addPerson, { json: { ...henrik, as, from: inDays(-2) } });
      const { decisionId } = await submitted(api, camilla, { title: 'Venter på svar' });
      const json = { audience: 'managementBody', groupId: DIREKTION };
      const { links } = await camilla.call(linkGroup, { json });
      expect(linkOf(links, 'managementBody')).toMatchObject({ people: 5, open: 1 });
      const [left, ...others] = await proposalsFor('managementBody');
      expect(others).toEqual([]);
      expect(left).toMatchObject({ change: 'left', known: { person: { name: 'Henrik Ågård' } } });
      expect(left?.pending).toContainEqual(
        expect.objectContaining({ kind: 'answer', decisionId, title: 'Venter på svar' }),
      );
      const settled = await settle('managementBody', left === undefined ? [] : [left], { on: inDays(-1) });
      expect(settled).toEqual({ settled: 0, awaiting: 1, passedOver: 0, refused: [] });
      expect(await membersOf('managementBody')).toContain('Henrik Ågård');
      expect(await proposalsFor('managementBody')).toEqual([]);
      const awaited = (await lars.call(getGovernance)).changes.filter((one) => one.state === 'awaited');
      expect(awaited).toMatchObject([
        { change: { type: 'MembershipEnded', person: { name: 'Henrik Ågård' }, role: 'member' } },
      ]);
      const settling = { params: { changeId: awaited[0]?.changeId ?? '' }, json: { as: 'confirmed' } };
      expect((await camilla.refused(settleChange, settling)).code).toBe('not-yours-to-confirm');
      await lars.call(settleChange, settling);
      expect(await membersOf('managementBody')).not.toContain('Henrik Ågård');
      expect(await membersOf('managementBody', inDays(-1))).toContain('Henrik Ågård');
    });

    it('a group that Entra ID does not have is said to be gone, and nobody is proposed to leave', async () => {
      const json = { audience: 'specialists', groupId: '00000000-0000-4000-8000-000000000000' };
      const { links } = await camilla.call(linkGroup, { json });
      expect(linkOf(links, 'specialists')).toMatchObject({ problem: 'groupGone', readAt: null, open: 0 });
      expect(await membersOf('specialists')).toEqual(['Henrik Ågård']);
    });

    it('a link is by object id and never by name', async () => {
      const json = { audience: 'specialists', groupId: 'ledere' };
      expect(await camilla.refused(linkGroup, { json })).toMatchObject({ status: 400, field: 'groupId' });
    });

    it('unlinking forgets what was proposed and leaves the roster as it is', async () => {
      const before = await membersOf('leaders');
      const { links } = await camilla.call(unlinkGroup, { params: { audience: 'leaders' } });
      expect(linkOf(links, 'leaders')).toBeUndefined();
      expect(await proposalsFor('leaders')).toEqual([]);
      expect(await proposalsFor('leaders', 'yes')).toEqual([]);
      expect(await membersOf('leaders')).toEqual(before);
      expect(await camilla.refused(readLinkedGroup, { params: { audience: 'leaders' } })).toMatchObject({
        status: 404,
      });
    });
  });

  it('only those who keep the roster may link, settle, enter or record leave', async () => {
    const params = { audience: 'leaders', group: 'leaders', personId: api.idOf('Pia') };
    const personIds = [api.idOf('Pia')];
    const proposals = [{ objectId: 'x', shown: 'y' }];
    const calls = [
      [getGroupLinks, undefined],
      [getProposals, undefined],
      [linkGroup, { audience: 'leaders', groupId: LEDERE }],
      [unlinkGroup, undefined],
      [readLinkedGroup, undefined],
      [settleProposals, { settle: 'confirm', on: today(), proposals }],
      [settleProposals, { settle: 'dismiss', on: today(), proposals }],
      [confirmJoined, { on: today(), foundBy: new Date().toISOString() }],
      [joinGroup, { personIds, from: today() }],
      [leaveGroup, { personIds, to: today() }],
      [
        addPerson,
        { name: 'x', title: '', mail: 'x@y.dk', as: { kind: 'group', group: 'leaders' }, from: today() },
      ],
      [recordLeave, { from: today(), to: today() }],
      [annulLeave, { from: today() }],
    ] as const;
    const length = await ledgerLength();
    for (const user of [lars, birgit, await api.user('Sofie')])
      for (const [endpoint, json] of calls)
        expect(await user.refused(endpoint, { params, json })).toMatchObject({
          status: 403,
          code: 'not-allowed',
        });
    expect(await ledgerLength()).toBe(length);
  });
});
