import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as incidents from '../../../../contracts/incident/incident';
import {
  getLedger,
  getLedgerEntry,
  getLedgerExport,
  getLedgerThings,
} from '../../../../contracts/ledger/ledger';
import { getRegisterFile } from '../../../../contracts/register/exhibit';
import { searchEverywhere } from '../../../../contracts/search/search';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { storedPdf } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const SECRET = 'Lønsystemet er krypteret';
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('Incidents through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let mette: ApiUser;
  let sofie: ApiUser;
  let birgit: ApiUser;
  let first: number;

  beforeAll(async () => {
    api = await startApi();
    [camilla, mette, sofie, birgit] = await Promise.all([
      api.user('Camilla'),
      api.user('Mette'),
      api.user('Sofie'),
      api.user('Birgit'),
    ]);
    const { ledger } = await camilla.call(getHealth);
    first = ledger.length + 1;
    await camilla.call(incidents.openIncident, {
      json: {
        kind: 'incident',
        isExercise: false,
        summary: SECRET,
        awareAt: hoursAgo(2),
        basis: 'Opkald fra it-vagten',
      },
    });
  });
  afterAll(() => api.stop());

  const params = { incidentId: 'H-001' };
  const filed = async (user: ApiUser) => {
    const { contentHash, fileName } = await storedPdf(user, 'Kvittering fra Virk', 'kvittering.pdf');
    return { contentHash, fileName };
  };
  const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

  it('is opened with three answers, and says at once what is to be done and until when', async () => {
    const { incidents: lines } = await mette.call(incidents.listIncidents);
    expect(lines).toMatchObject([{ incidentId: 'H-001', summary: SECRET, first: { clock: 'earlyWarning' } }]);
    const view = await birgit.call(incidents.getIncident, { params });
    expect(view).toMatchObject({ next: { step: 'assess' }, mayKeep: false });
    expect(view.clocks[0]).toMatchObject({ clock: 'earlyWarning', standing: { state: 'running' } });
  });

  it('a filing closes nothing until its receipt is there, and a file that is not stored is no receipt', async () => {
    const told = { stage: 'earlyWarning', sentAt: hoursAgo(1), reference: 'V-1', receipt: null } as const;
    const noted = await camilla.call(incidents.tellFiling, { params, json: told });
    expect(noted.clocks[0]?.standing.state).toBe('running');
    const numbered = { ...params, filingNo: '1' };
    const missing = { contentHash: 'f'.repeat(64), fileName: 'kvittering.pdf' };
    const refused = await camilla.refused(incidents.keepReceipt, {
      params: numbered,
      json: { sentAt: hoursAgo(1), receipt: missing },
    });
    expect(refused.code).toBe('unknown-content');
    const receipt = await filed(camilla);
    const proven = await camilla.call(incidents.keepReceipt, {
      params: numbered,
      json: { sentAt: hoursAgo(1), receipt },
    });
    expect(proven.clocks[0]?.standing.state).toBe('closedInTime');
    const file = await mette.call(incidents.getIncidentFile, {
      params: { ...params, contentHash: receipt.contentHash },
    });
    expect(textOf(file)).toContain('Kvittering fra Virk');
    // It lies with the incident alone: whoever sees the registers does not get it there.
    const elsewhere = await sofie.refused(getRegisterFile, { params: { contentHash: receipt.contentHash } });
    expect(elsewhere.code).toBe('unknown-content');
  });

  it('says of each field of a report what is wrong with it, and saves none of them then', async () => {
    const refused = await camilla.refused(incidents.answerIncidentFields, {
      params,
      json: {
        templateVersion: 'own-1',
        fieldAnswers: [
          { fieldId: 'ownCaseNumber', answer: '26/4711' },
          { fieldId: 'affectedUsers', answer: -1 },
          { fieldId: 'severity', answer: 'huge' },
        ],
      },
    });
    expect(refused).toMatchObject({
      code: 'answers-wrong',
      fields: [
        { field: 'affectedUsers', detail: '»Antal berørte brugere« skal være et tal på mindst 0.' },
        { field: 'severity', detail: '»Alvor« skal være et af de svar, man kan vælge.' },
      ],
    });
    const { answers } = await camilla.call(incidents.getIncident, { params });
    expect(answers).not.toHaveProperty('ownCaseNumber');
  });

  it('has one page for the leadership', async () => {
    const paper = await mette.raw(incidents.getIncidentBriefing, { params });
    expect(paper.headers.get('content-disposition')).toMatch(/orientering-H-001-post-\d+\.pdf/);
    const text = textOf(new Uint8Array(await paper.arrayBuffer()));
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('whoever may not see incidents finds nothing of them: no list, no search, no sentence, no file', async () => {
    for (const endpoint of [incidents.listIncidents, incidents.getIncident, incidents.getIncidentBriefing])
      expect((await sofie.refused(endpoint, { params })).code).toBe('not-allowed');
    for (const search of ['Lønsystemet', 'H-001']) {
      expect((await sofie.call(searchEverywhere, { query: { search } })).found).toEqual([]);
      expect((await sofie.call(getLedger, { query: { search } })).count).toBe(0);
      expect((await mette.call(searchEverywhere, { query: { search } })).found).toMatchObject([
        { id: 'H-001' },
      ]);
    }
    const { lines } = await sofie.call(getLedger);
    expect(lines.filter(({ seq }) => seq >= first)).toEqual(
      expect.arrayContaining([{ kind: 'withheld', seq: first, type: null, things: [] }]),
    );
    expect(JSON.stringify(lines)).not.toContain('H-001');
    expect((await sofie.call(getLedger, { query: { group: 'incident' } })).count).toBe(0);
    expect(await sofie.call(getLedger, { query: { thing: 'incident:H-001' } })).toMatchObject({
      count: 0,
      thing: null,
    });
    expect((await sofie.call(getLedgerThings, { query: { search: 'H-001' } })).things).toEqual([]);
    const opened = await sofie.refused(getLedgerEntry, { params: { seq: String(first) } });
    expect(opened.code).toBe('not-allowed');
    for (const format of ['json', 'csv']) {
      const text = textOf(await sofie.call(getLedgerExport, { query: { format } }));
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('H-001');
    }
  });

  it('the trail tells those who may see them what was done, and what it was about', async () => {
    const { lines, count } = await birgit.call(getLedger, { query: { thing: 'incident:H-001' } });
    expect(count).toBe(3);
    expect(lines.every(({ kind }) => kind === 'entry')).toBe(true);
    const { rows } = await birgit.call(getLedgerEntry, { params: { seq: String(first) } });
    expect(rows.map(({ label, value }) => `${label}: ${value}`)).toEqual(
      expect.arrayContaining([`Resumé: ${SECRET}`, 'Slags: Hændelse', 'Øvelse: Nej']),
    );
  });
});
