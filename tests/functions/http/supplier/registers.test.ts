import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storeContent, submitDecision } from '../../../../contracts/decision/decision';
import { getOverview } from '../../../../contracts/overview/overview';
import { getRegisterFile } from '../../../../contracts/register/exhibit';
import {
  getSuppliersFile,
  getSystemsFile,
  importSuppliers,
  importSystems,
  previewSuppliers,
  previewSystems,
} from '../../../../contracts/register/register-list';
import {
  addSupplier,
  addSupplierRemark,
  answerSupplierRemark,
  changeSupplier,
  getSupplier,
  giveSupplierStatement,
  listSuppliers,
  reinstateSupplier,
  retireSupplier,
} from '../../../../contracts/supplier/supplier';
import {
  addSystem,
  getSystem,
  giveSystemPlanTest,
  listSystems,
  recordSystemRisk,
  setSystemHandover,
} from '../../../../contracts/system/system';
import type { ApiUser } from '../../../support/api-client';
import { aRiskDraft, inDays, storedPdf, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const SUPPLIER = {
  name: 'Nordlys Drift A/S',
  cvr: '12345678',
  supplies: 'Drift',
  supervisedBy: 'DBS',
  ownerId: null,
  nextDueOn: null,
  contracts: ['26/000701'],
};
const onCase = (on: string) => ({ on, says: 'Erklæring', kept: { kind: 'case', caseNumber: '26/1' } });

describe('Suppliers and systems through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let birgit: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    [camilla, birgit] = await Promise.all([api.user('Camilla'), api.user('Birgit')]);
  });
  afterAll(() => api.stop());

  it('a supplier is listed once, corrected, supervised, remarked upon and taken out of use', async () => {
    const added = await camilla.call(addSupplier, { json: SUPPLIER });
    expect(added).toMatchObject({ supplierId: 'L-001', standing: 'missing', approval: null });
    // What is sent twice is the same supplier.
    expect(await camilla.call(addSupplier, { json: SUPPLIER })).toEqual(added);
    const params = { supplierId: 'L-001' };
    const lars = api.idOf('Lars');
    const corrected = { ...SUPPLIER, name: 'Nordlys Drift', ownerId: lars };
    expect(await camilla.call(changeSupplier, { params, json: corrected })).toMatchObject({
      name: 'Nordlys Drift',
      owner: { personId: lars },
      setBy: { personId: api.idOf('Camilla') },
    });
    const file = await storedPdf(camilla, 'Erklæring', 'erklæring.pdf');
    const kept = { kind: 'file', contentHash: file.contentHash, fileName: file.fileName };
    const given = await camilla.call(giveSupplierStatement, {
      params,
      json: {
        from: inDays(-200),
        to: inDays(-30),
        exhibit: { on: today(), says: 'DBS’ rapport', kept },
        nextDueOn: inDays(200),
      },
    });
    expect(given).toMatchObject({ standing: 'toApprove', dueOn: inDays(200), statementTo: inDays(-30) });
    // The evidence is there for whoever may see the register, and nothing else of the store is.
    await birgit.call(getRegisterFile, { params: { contentHash: file.contentHash } });
    // The same file goes with the case that is drafted from it, and stays what it is: no second copy, no less confidential.
    const annex = { ...file, confidential: false };
    expect(given.annexes).toEqual([annex]);
    expect(given.statements).toMatchObject([{ isToApprove: true, confidentialIn: null }]);
    const other = await storedPdf(camilla, 'Andet', 'andet.pdf');
    expect((await birgit.refused(getRegisterFile, { params: { contentHash: other.contentHash } })).code).toBe(
      'unknown-content',
    );
    await camilla.call(addSupplierRemark, {
      params,
      json: { text: 'Logning mangler', ownerId: lars, dueOn: inDays(10) },
    });
    const answered = await camilla.call(answerSupplierRemark, {
      params: { ...params, remarkId: 'B1' },
      json: { on: today(), answer: 'Rettet' },
    });
    expect(answered).toEqual({ answered: { on: today(), answer: 'Rettet' } });
    expect((await birgit.call(getSupplier, { params })).remarks).toMatchObject([answered]);
    await camilla.call(retireSupplier, { params, json: { reason: 'Ophørt' } });
    expect((await camilla.refused(changeSupplier, { params, json: SUPPLIER })).code).toBe('not-in-use');
    expect((await birgit.call(listSuppliers)).suppliers).toMatchObject([{ isRetired: true }]);
    await camilla.call(reinstateSupplier, { params });
    expect((await birgit.refused(getSupplier, { params: { supplierId: 'L-404' } })).code).toBe(
      'unknown-supplier',
    );
  });

  it('a remark is answered by whoever has it, who sees nothing else of the supplier by that, and by nobody else', async () => {
    const henrik = await api.user('Henrik');
    const params = { supplierId: 'L-001', remarkId: 'B2' };
    const json = { text: 'Adgange mangler', ownerId: api.idOf('Henrik'), dueOn: inDays(5) };
    await camilla.call(addSupplierRemark, { params: { supplierId: 'L-001' }, json });
    const { waiting } = await henrik.call(getOverview);
    expect(waiting.map(({ subject }) => subject)).toContainEqual({
      about: 'supplierRemark',
      ...params,
      name: 'Nordlys Drift',
      text: 'Adgange mangler',
    });
    const answer = { params, json: { on: today(), answer: 'Gennemgået' } };
    expect((await birgit.refused(answerSupplierRemark, answer)).code).toBe('not-allowed');
    expect(await henrik.call(answerSupplierRemark, answer)).toEqual({ answered: answer.json });
    // It stands: only the coordinator puts it right.
    const other = { params, json: { on: today(), answer: 'Noget andet' } };
    expect((await henrik.refused(answerSupplierRemark, other)).code).toBe('not-allowed');
    expect((await henrik.refused(getSupplier, { params })).code).toBe('not-allowed');
    expect((await henrik.call(getOverview)).waiting.map(({ subject }) => subject.about)).not.toContain(
      'supplierRemark',
    );
  });

  it('the file of a statement that is a confidential annex is read in its case, stays confidential in the next, and is there once', async () => {
    const params = { supplierId: 'L-002' };
    await camilla.call(addSupplier, { json: { ...SUPPLIER, name: 'Havn IT', cvr: null } });
    const given = async (text: string, kept: object, to: string) =>
      camilla.call(giveSupplierStatement, {
        params,
        json: { from: inDays(-400), to, exhibit: { on: today(), says: text, kept }, nextDueOn: null },
      });
    const file = await storedPdf(camilla, 'Fortrolig rapport', 'rapport.pdf');
    const kept = { kind: 'file', contentHash: file.contentHash, fileName: file.fileName };
    await given('Rapport', kept, inDays(-40));
    await given('Samme rapport igen', kept, inDays(-30));
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = await camilla.call(storeContent, { bytes, query: { fileName: 'billede.png' } });
    const shown = { kind: 'file', contentHash: picture.contentHash, fileName: picture.fileName };
    // A case takes PDF alone, and the same file once.
    expect((await given('Skærmbillede', shown, inDays(-20))).annexes).toEqual([
      { ...file, confidential: false },
    ]);
    const draft = { ...(await aRiskDraft(api, camilla)), annexes: [{ ...file, confidential: true }] };
    const { decisionId } = await camilla.call(submitDecision, { json: draft });
    const { annexes, statements } = await camilla.call(getSupplier, { params });
    expect(annexes).toEqual([{ ...file, confidential: true }]);
    expect(statements.map(({ confidentialIn }) => confidentialIn)).toEqual([decisionId, decisionId, null]);
    const read = { params: { contentHash: file.contentHash } };
    expect((await birgit.refused(getRegisterFile, read)).code).toBe('unknown-content');
  });

  it('a system shows who runs it and who owns it, with its tests, risk result and handover', async () => {
    const system = {
      name: 'Omsorgsjournalen',
      criticality: 'society',
      ownerId: api.idOf('Lars'),
      performer: 'itDriftsenhed',
      performerName: 'Fælles IT',
      supplierId: 'L-001',
      kitosId: 'a-1',
    };
    const params = { systemId: 'S-001' };
    expect(await camilla.call(addSystem, { json: system })).toMatchObject({
      ...params,
      standing: 'planNeverTested',
      supplier: { supplierId: 'L-001', name: 'Nordlys Drift' },
    });
    await camilla.call(giveSystemPlanTest, { params, json: { exhibit: onCase(inDays(-3)) } });
    await camilla.call(recordSystemRisk, {
      params,
      json: { result: 'Mellem', source: 'KITOS', on: inDays(-9) },
    });
    const shown = await camilla.call(setSystemHandover, {
      params,
      json: { state: 'planned', on: inDays(90), afterwards: 'Fælles IT ejer servere' },
    });
    expect(shown).toMatchObject({
      standing: 'planTested',
      testedOn: inDays(-3),
      risk: { result: 'Mellem', source: 'KITOS' },
      handover: { state: 'planned', on: inDays(90) },
    });
    expect(await birgit.call(getSystem, { params })).toEqual(shown);
    expect((await birgit.call(listSystems)).systems).toMatchObject([{ handover: 'planned' }]);
    expect((await birgit.refused(getSystem, { params: { systemId: 'S-404' } })).code).toBe('unknown-system');
    expect((await birgit.call(getSupplier, { params: { supplierId: 'L-001' } })).usedFor).toEqual([
      { systemId: 'S-001', name: 'Omsorgsjournalen' },
    ]);
  });

  it('takes lists in after showing them, once, and gives them as workbooks that change nothing', async () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `System ${String(index)};u-${String(index)};Ja;Mellem;1-10-2026`,
      );
    const header = 'IT-system;KITOS UUID;Samfundskritisk;Risikoresultat;Dato for risikoresultat';
    const bytes = Buffer.from([header, ...rows(120)].join('\r\n'));
    const query = { fileName: 'kitos.csv' };
    const shown = await camilla.call(previewSystems, { query, bytes });
    expect(shown.counts).toMatchObject({ new: 120, replaces: 0, rejected: 0 });
    expect((await birgit.call(listSystems)).systems).toHaveLength(1);
    const { contentHash } = shown;
    const done = await camilla.call(importSystems, { query: { ...query, contentHash }, bytes });
    expect(done.written).toBe(120);
    const again = await camilla.call(importSystems, { query: { ...query, contentHash }, bytes });
    expect([again.written, again.counts.alreadyThere]).toEqual([0, 120]);
    expect((await birgit.call(listSystems)).systems).toHaveLength(121);
    for (const [file, preview, count] of [
      [getSystemsFile, previewSystems, 121],
      [getSuppliersFile, previewSuppliers, 2],
    ] as const) {
      const workbook = await birgit.call(file);
      const read = await camilla.call(preview, { query: { fileName: 'liste.xlsx' }, bytes: workbook });
      expect(read.counts).toMatchObject({ new: 0, replaces: 0, rejected: 0, alreadyThere: count });
    }
    const one = Buffer.from('Navn;CVR\r\nFjord Data;87654321');
    const listed = await camilla.call(previewSuppliers, { query: { fileName: 'l.csv' }, bytes: one });
    await camilla.call(importSuppliers, {
      query: { fileName: 'l.csv', contentHash: listed.contentHash },
      bytes: one,
    });
    expect((await birgit.call(listSuppliers)).suppliers.map(({ name }) => name)).toContain('Fjord Data');
  });
});
