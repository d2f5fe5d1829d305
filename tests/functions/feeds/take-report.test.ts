import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { suppliersSection } from '../../../domain/status/suppliers-section';
import { lookNow } from '../../../domain/status/look';
import { filesOfRegisters } from '../../../functions/content/files-of-registers';
import { createDbsFeed } from '../../../functions/feeds/dbs/dbs-feed';
import { fetchReport } from '../../../functions/feeds/fetch-report';
import { takeReport } from '../../../functions/feeds/settle-feed-proposals';
import type { Requester } from '../../../functions/ledger/oversight-ledger';
import { createContentContainer } from '../../../functions/storage/content-container';
import type { Account } from '../../../functions/storage/account';
import { anAudit, DBS_HEADER, DBS_KEY, startDbs, type DbsStandIn } from '../../support/dbs-stand-in';
import { aFeedWorld } from '../../support/feed-world';
import { COORDINATOR, OUTSIDER } from '../../support/people';
import { aSupplier } from '../../support/register-facts';
import { openStorage } from '../../support/storage';

const PDF = '%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n';
const LINK = 'https://dbs.example/tilsyn/41.pdf';
const by = (personId: string): Requester => ({
  kind: 'person',
  personId,
  isTenantAdministrator: false,
  surface: 'tab',
});

describe('A report that is taken', () => {
  let dbs: DbsStandIn;
  let account: Account;
  let world: ReturnType<typeof aFeedWorld>;
  const content = () => createContentContainer(account, () => world.clock.now);
  beforeEach(async () => {
    dbs = await startDbs();
    account = await openStorage();
    world = aFeedWorld(createDbsFeed({ url: dbs.url, keyHeader: DBS_HEADER, key: DBS_KEY }));
    const suppliers = [{ supplierId: null, supplier: aSupplier() }];
    await world.ledger.execute({ type: 'SetSuppliers', suppliers }, by(COORDINATOR));
    await world.readOn(0);
    dbs.now = '2026-11-03T03:10:00.000Z';
    dbs.files.set('/tilsyn/41.pdf', PDF);
    dbs.audits = [anAudit(41, '2026-11-02T12:00:00.000Z', { auditLink: LINK })];
    await world.readOn(1);
  });
  afterEach(() => dbs.stop());

  const take = async (requester = by(COORDINATOR)) => {
    const { suppliers } = await world.ledger.load();
    const report = (await world.open()).find((one) => one.change === 'report');
    if (report?.change !== 'report') throw new Error('Nothing is proposed');
    return takeReport({ ledger: world.ledger, content: content() }, report, {
      from: '2025-01-01',
      to: '2025-12-31',
      caseNumber: '',
      requester,
      suppliers,
      // Only an address with https is a link; the stand-in answers it without.
      fetchFile: (link) => fetchReport(new URL(new URL(link).pathname, dbs.url).href, dbs.url),
    });
  };
  const supplier = async () => (await world.ledger.load()).suppliers.get('L-001')!;
  const stored = async () => {
    const names: string[] = [];
    for await (const { name } of account.container('content').listBlobsFlat()) names.push(name);
    return names;
  };
  const colour = async () =>
    suppliersSection(lookNow(await world.ledger.load(), world.clock.now))?.light.colour;

  it('is kept as it came by the hash that its entry names, and is no supervision before it is approved', async () => {
    expect(await take()).toEqual({ ok: true, value: { kept: 'file' } });
    const [statement, ...others] = (await supplier()).statements;
    const { kept, on } = statement!.exhibit;
    expect([on, others]).toEqual(['2026-11-02', []]);
    if (kept.kind !== 'file') throw new Error('Expected a file');
    const file = await content().get(kept.contentHash);
    expect(Buffer.from(file!.bytes).toString()).toBe(PDF);
    expect(file!.mediaType).toBe('application/pdf');
    expect(filesOfRegisters(await world.ledger.load())).toEqual(new Set([kept.contentHash]));
    expect(await colour()).not.toBe('green');
  });

  it.each([
    ['is not there any more', () => dbs.files.clear()],
    ['is no report but a page', () => dbs.files.set('/tilsyn/41.pdf', '<html>Log ind</html>')],
  ])('is kept by its link alone where the file %s, and nothing is stored', async (_, goesWrong) => {
    goesWrong();
    expect(await take()).toEqual({ ok: true, value: { kept: 'link' } });
    const { kept } = (await supplier()).statements[0]!.exhibit;
    expect(kept).toEqual({ kind: 'link', url: LINK });
    expect(await stored()).toEqual([]);
    expect(await colour()).not.toBe('green');
  });

  it('is no statement where its file cannot be stored, and is proposed as before', async () => {
    await account.container('content').delete();
    await expect(take()).rejects.toThrow();
    expect((await supplier()).statements).toEqual([]);
    expect(await world.open()).toHaveLength(1);
  });

  it('is no statement where one who may not keep the registers asks, and no register points to its file', async () => {
    expect(await take(by(OUTSIDER))).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect((await supplier()).statements).toEqual([]);
    expect(filesOfRegisters(await world.ledger.load()).size).toBe(0);
  });

  it('is given once, however often it is taken', async () => {
    const [first, second] = [await take(), await take().catch(() => 'none proposed')];
    expect([first, second]).toEqual([{ ok: true, value: { kept: 'file' } }, 'none proposed']);
    expect((await supplier()).statements).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });
});
