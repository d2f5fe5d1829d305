import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger, type Requester } from '../../../functions/ledger/oversight-ledger';
import { sha256 } from '../../../functions/ledger/hash-of';
import type { StoredImport } from '../../../functions/imports/job/import-store';
import { startImport } from '../../../functions/imports/job/start-import';
import { cleanUpErased, erasePerson, previewErasure } from '../../../functions/erasure/erase-person';
import type { GroupLink } from '../../../functions/people/group-links';
import { createContentContainer } from '../../../functions/storage/content-container';
import { createCaseDraftsTable } from '../../../functions/storage/case-drafts-table';
import { createPreferencesTable } from '../../../functions/storage/preferences-table';
import { createGroupLinksTable } from '../../../functions/storage/group-links-table';
import { createImportsTable } from '../../../functions/storage/imports-table';
import { createPeopleTable } from '../../../functions/storage/people-table';
import { anAnnex, aDecisionContent, completionLogged, courseAdded, submitted } from '../../support/builders';
import { aCaseDraft } from '../../support/case-drafts';
import { bytesOf, codeOf, valueOf } from '../../support/files';
import { aList } from '../../support/import-job';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { ADMINISTRATOR, aRoster, COORDINATOR, ended, member } from '../../support/people';
import { openStorage } from '../../support/storage';

const ADMIN: Requester = {
  kind: 'person',
  personId: ADMINISTRATOR,
  isTenantAdministrator: false,
  surface: 'tab',
};
const COORD: Requester = { ...ADMIN, personId: COORDINATOR };
const certificate = (text: string) => ({
  bytes: bytesOf(text),
  hash: sha256(bytesOf(text)),
  evidence: { kind: 'file', contentHash: sha256(bytesOf(text)), fileName: 'bevis.pdf' } as const,
});
const OWN = certificate('kun mit');
const SHARED = certificate('vores');
const OWN_LIST = certificate('liste over mig');
const LIST = certificate('liste');
const ANNEX = certificate('bilag');
/** The leaders follow an Entra group that has not been read. */
const LEADERS: GroupLink = {
  audience: 'leaders',
  groupId: 'g',
  linkedBy: ADMINISTRATOR,
  linkedAt: NOW,
  deltaLink: null,
  readAt: null,
  readInFullAt: null,
  people: null,
  groups: 0,
  others: 0,
  problem: null,
};

describe('Erasing somebody who has left', () => {
  /** A member whom the directory knows, with four files as evidence; they have left unless said otherwise. */
  async function aMunicipality(
    further: (personId: string) => readonly LedgerEvent[] = () => [],
    left = true,
  ) {
    const account = await openStorage();
    const directory = createPeopleTable(account);
    const content = createContentContainer(account, () => NOW);
    const { personId } = await directory.enter({
      objectId: 'o-1',
      name: 'Jonas Friis',
      title: 'Direktør',
      mail: 'j@eksempel.dk',
    });
    for (const { hash, bytes } of [OWN, SHARED, OWN_LIST, LIST, ANNEX])
      await content.put(hash, { bytes, mediaType: 'application/pdf' });
    const logged = (number: number, evidence: object, who = personId) =>
      completionLogged(
        { personId: who, completedOn: `2026-0${String(number)}-01`, evidence: evidence as never },
        number,
      );
    const { entries } = aLedgerOf(
      ...aRoster(3),
      { type: 'MembershipRecorded', data: { personId, role: 'member', from: '2025-07-01' } },
      courseAdded(),
      logged(1, OWN.evidence),
      logged(2, SHARED.evidence),
      logged(3, SHARED.evidence, member(1)),
      logged(4, { ...LIST.evidence, kind: 'participantList' }),
      logged(5, ANNEX.evidence),
      logged(6, { ...LIST.evidence, kind: 'participantList' }, member(1)),
      logged(7, { ...OWN_LIST.evidence, kind: 'participantList' }),
      submitted(aDecisionContent({ annexes: [anAnnex({ contentHash: ANNEX.hash })] })),
      ...(left ? [ended(personId, 'member', '2026-10-01')] : []),
      ...further(personId),
    );
    const store = createMemoryLedgerStore(entries);
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const now = () => NOW;
    const ledger = createOversightLedger({ store, snapshots, now });
    const groupLinks = createGroupLinksTable(account);
    const imports = createImportsTable(account);
    const preferences = createPreferencesTable(account);
    const caseDrafts = createCaseDraftsTable(account);
    const parts = { ledger, directory, preferences, caseDrafts, groupLinks, content, imports, now };
    return { parts, personId, entries, account };
  }

  it('takes the directory’s row and the files that show their courses alone, and nothing else', async () => {
    const { parts, personId, entries } = await aMunicipality();
    const erased = valueOf(await erasePerson(parts, personId, ADMIN));
    expect(erased.removed).toEqual({
      directoryRow: true,
      certificates: 1,
      participantLists: 1,
      imports: 0,
      drafts: 0,
    });
    expect(erased.remains).toMatchObject({ completions: 5, participantLists: 1, sharedFiles: 2, links: 0 });
    expect(entries.at(-1)).toMatchObject({ type: 'PersonErased', data: { personId } });
    expect((await parts.directory.all()).has(personId)).toBe(false);
    for (const { hash } of [OWN, OWN_LIST]) expect(await parts.content.describe(hash)).toBeUndefined();
    for (const { hash } of [SHARED, LIST, ANNEX]) expect(await parts.content.describe(hash)).toBeDefined();
  });

  it('takes what their Entra group proposed about them, at once, and leaves what it proposed about others', async () => {
    const { parts, personId } = await aMunicipality();
    const proposed = (objectId: string) => ({
      proposalId: `q-${objectId}`,
      change: 'left' as const,
      objectId,
      foundAt: NOW,
      dismissed: false,
      entra: { name: 'Jonas Friis', mail: 'j@eksempel.dk', title: null },
    });
    await parts.groupLinks.link(LEADERS);
    await parts.groupLinks.keep('leaders', [proposed('o-1'), proposed('o-2')]);
    await erasePerson(parts, personId, ADMIN);
    expect((await parts.groupLinks.proposals('leaders')).map((one) => one.objectId)).toEqual(['o-2']);
  });

  it('takes the drafts that they were writing, and nobody else’s, and says so before and after', async () => {
    const { parts, personId } = await aMunicipality();
    const mine = aCaseDraft({ personId });
    await parts.caseDrafts.save(mine, null);
    await parts.caseDrafts.save({ ...mine, draftId: 'k-2' }, null);
    await parts.caseDrafts.save(aCaseDraft({ personId: COORDINATOR }), null);
    const preview = await previewErasure(parts, await parts.ledger.load(), personId);
    const { removed } = valueOf(await erasePerson(parts, personId, ADMIN));
    expect([preview.removed.drafts, removed.drafts]).toEqual([2, 2]);
    expect(await parts.caseDrafts.idsOf(personId)).toEqual([]);
    expect(await parts.caseDrafts.idsOf(COORDINATOR)).toHaveLength(1);
  });

  it('a second time removes nothing more and writes nothing', async () => {
    const { parts, personId, entries } = await aMunicipality();
    await erasePerson(parts, personId, ADMIN);
    const length = entries.length;
    const again = valueOf(await erasePerson(parts, personId, ADMIN));
    expect(again.removed).toEqual({
      directoryRow: false,
      certificates: 0,
      participantLists: 0,
      imports: 0,
      drafts: 0,
    });
    expect(entries).toHaveLength(length);
  });

  it('takes a shared certificate with the last of those whom it is about', async () => {
    const { parts, personId } = await aMunicipality(() => [ended(member(1), 'member', '2026-10-01')]);
    await erasePerson(parts, personId, ADMIN);
    expect(await parts.content.describe(SHARED.hash)).toBeDefined();
    expect(valueOf(await erasePerson(parts, member(1), ADMIN)).removed.certificates).toBe(1);
    expect(await parts.content.describe(SHARED.hash)).toBeUndefined();
  });

  it('that broke off after the fact was written is finished by the hourly sweep', async () => {
    const { parts, personId } = await aMunicipality();
    // The process dies here: the fact is there, and neither row nor file is gone.
    valueOf(await parts.ledger.execute({ type: 'ErasePerson', personId }, ADMIN));
    expect((await parts.directory.all()).has(personId)).toBe(true);
    await parts.groupLinks.link(LEADERS);
    await parts.caseDrafts.save(aCaseDraft({ personId }), null);
    await parts.groupLinks.keep('leaders', [
      { proposalId: 'q-1', change: 'left', objectId: 'o-1', entra: null, foundAt: NOW, dismissed: true },
    ]);
    await cleanUpErased(parts);
    await cleanUpErased(parts);
    expect(await parts.groupLinks.proposals('leaders')).toEqual([]);
    expect(await parts.caseDrafts.idsOf(personId)).toEqual([]);
    expect((await parts.directory.all()).has(personId)).toBe(false);
    expect(await parts.content.describe(OWN.hash)).toBeUndefined();
    expect(await parts.content.describe(SHARED.hash)).toBeDefined();
    expect(await parts.content.describe(ANNEX.hash)).toBeDefined();
  });

  it('that broke off between row and files is finished too', async () => {
    const { parts, personId } = await aMunicipality();
    valueOf(await parts.ledger.execute({ type: 'ErasePerson', personId }, ADMIN));
    await parts.directory.erase(personId);
    await cleanUpErased(parts);
    expect(await parts.content.describe(OWN.hash)).toBeUndefined();
  });

  it('touches nobody whom no fact says is erased', async () => {
    const { parts, personId } = await aMunicipality();
    await cleanUpErased(parts);
    expect((await parts.directory.all()).has(personId)).toBe(true);
    expect(await parts.content.describe(OWN.hash)).toBeDefined();
  });

  it('takes what finished and stopped imports have kept, and says which still run', async () => {
    const { parts, personId } = await aMunicipality();
    const sendWork = () => Promise.resolve();
    const start = async (text: string, state: StoredImport['state']) => {
      const contentHash = sha256(bytesOf(text));
      const row = await startImport({ ...parts, sendWork }, aList([], COORDINATOR, contentHash));
      const kept = await parts.imports.get(row.importId);
      if (kept === undefined) throw new Error('Expected an import');
      await parts.imports.replace({ ...kept, value: { ...kept.value, state } });
      return { importId: row.importId, contentHash, leftHash: row.leftHash };
    };
    const done = await start('afsluttet', 'done');
    const stopped = await start('standset', 'stopped');
    const running = await start('i gang', 'running');

    const preview = await previewErasure(parts, await parts.ledger.load(), personId);
    const erased = valueOf(await erasePerson(parts, personId, ADMIN));
    expect(erased.removed).toMatchObject({ imports: 2 });
    expect(erased.remains).toMatchObject({ runningImports: 1 });
    expect({ removed: preview.removed, remains: preview.remains }).toEqual({
      removed: erased.removed,
      remains: erased.remains,
    });
    for (const { contentHash, leftHash, importId } of [done, stopped]) {
      expect(await parts.content.describe(leftHash)).toBeUndefined();
      expect(await parts.content.describe(contentHash)).toBeUndefined();
      expect((await parts.imports.get(importId))?.value).toMatchObject({ tidiedAt: NOW, leftHash: '' });
    }
    expect(await parts.content.describe(running.leftHash)).toBeDefined();
    expect(await parts.content.describe(running.contentHash)).toBeDefined();
  });

  type Refused = {
    who: string;
    code: string;
    left?: boolean;
    further?: (personId: string) => LedgerEvent;
    requester?: Requester;
  };
  const delegation = (delegateId: string): LedgerEvent => ({
    type: 'DelegationRecorded',
    data: {
      delegationId: 'G-001',
      delegateId,
      ceiling: 4,
      scope: 'S',
      from: '2026-01-01',
      to: '2027-01-01',
      caseNumber: '26/1',
    },
  });
  const REFUSED: readonly Refused[] = [
    { who: 'is still a member', code: 'person-still-here', left: false },
    {
      who: 'belongs to a group',
      code: 'person-still-here',
      further: (personId) => ({
        type: 'GroupJoined',
        data: { personId, group: 'leaders', from: '2026-01-01' },
      }),
    },
    { who: 'may accept risks under a delegation', code: 'person-still-here', further: delegation },
    {
      who: 'is held',
      code: 'person-held',
      further: (personId) => ({ type: 'HoldPlaced', data: { personId, reason: 'Tilsynssag' } }),
    },
    { who: 'has left, but a coordinator asks', code: 'not-allowed', requester: COORD },
  ];
  it.each(REFUSED)(
    'is refused when the person $who, and takes nothing',
    async ({ code, left = true, further, requester = ADMIN }) => {
      const { parts, personId, entries } = await aMunicipality(
        (id) => (further === undefined ? [] : [further(id)]),
        left,
      );
      const length = entries.length;
      expect(codeOf(await erasePerson(parts, personId, requester))).toBe(code);
      expect(entries).toHaveLength(length);
      expect((await parts.directory.all()).has(personId)).toBe(true);
      expect(await parts.content.describe(OWN.hash)).toBeDefined();
    },
  );

  it('means that nothing more is written down about them', async () => {
    const { parts, personId } = await aMunicipality();
    await erasePerson(parts, personId, ADMIN);
    const participation = {
      personId,
      courseId: 'K-001',
      otherCourse: null,
      completedOn: '2026-09-09',
      minutes: null,
      evidence: { kind: 'seenByCoordinator' } as const,
    };
    expect(codeOf(await parts.ledger.execute({ type: 'LogCompletion', ...participation }, COORD))).toBe(
      'unknown-person',
    );
  });
});
