import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import {
  addLocalRule,
  getRequirements,
  getRequirementsFile,
  linkMaterial,
  retireLocalRule,
  reviseLocalRule,
  setRequirementAside,
  takeRequirementUp,
  unlinkMaterial,
} from '../../../../contracts/requirement/requirement';
import { searchEverywhere } from '../../../../contracts/search/search';
import { getHealth } from '../../../../contracts/session';
import { recordStaffOffer } from '../../../../contracts/training/training';
import {
  REQUIREMENT_RULE_SENTENCES,
  REQUIREMENT_STATE_WORDS,
  REQUIREMENT_WORDS,
  requirementTitle,
} from '../../../../words/requirement/requirement-words';
import { writtenDate } from '../../../../words/written-dates';
import type { ApiUser, Sent } from '../../../support/api-client';
import { approved, inDays, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';
import { readPdf, textsOf, wholeText } from '../../documents/pdf/read-pdf';

const FORMULA = '=HYPERLINK("http://eksempel.invalid/";"klik")';
const OFFER = '+45 Webinar';
const RULE = 'Fjernadgang kun med kommunens udstyr';
const MEASURE = '§ 6, stk. 1, nr. 1';

describe('The demands as a file, through the API', () => {
  let api: RunningApi;
  let birgit: ApiUser;
  let camilla: ApiUser;
  let decisionId: string;
  let before: string;

  beforeAll(async () => {
    api = await startApi();
    birgit = await api.user('Birgit');
    camilla = await api.user('Camilla');
    before = new Date().toISOString();
    ({ decisionId } = await submitted(api, camilla, { title: FORMULA }));
    await approved(api, decisionId);
    const offer = { offeredOn: today(), what: OFFER, audiences: ['employees'], reference: '26/51' };
    await camilla.call(recordStaffOffer, { json: offer });
  });
  afterAll(() => api.stop());

  const asked = (format: string, { query = {}, ...sent }: Pick<Sent, 'query' | 'language'> = {}): Sent => ({
    ...sent,
    query: { format, ...query },
  });
  const bytesOf = async (sent: Sent = {}, format = 'xlsx') =>
    Buffer.from(await birgit.call(getRequirementsFile, asked(format, sent)));
  const sheetsOf = async (sent: Sent = {}) => readXlsxFile(await bytesOf(sent));
  const rowsOf = async (sent: Sent = {}) => (await sheetsOf(sent))[0]!.data.slice(1);

  it('has a row for each demand of the page, in its order, with its place, its kind, how it stands and why', async () => {
    const [page, [demands, about]] = await Promise.all([birgit.call(getRequirements, {}), sheetsOf()]);
    expect(demands!.sheet).toBe('Krav');
    expect(demands!.data[0]).toEqual([
      'Kilde',
      'Sted',
      'Kravtype',
      'Krav',
      'Status',
      'Begrundelse',
      'Registreret',
      'Står åbent',
      'Se også',
      'Ansvarlig',
      'Læst pr.',
      'Materiale',
    ]);
    const rows = demands!.data.slice(1);
    expect(rows.map((row) => [row[3], row[4], row[10]])).toEqual(
      page.requirements.map(({ requirementId, state, checkedOn }) => [
        REQUIREMENT_WORDS.da[requirementId].title,
        REQUIREMENT_STATE_WORDS[state].da,
        new Date(checkedOn),
      ]),
    );
    const missing = rows.find((row) => row[1] === '§ 6, stk. 1, nr. 9');
    expect(missing).toEqual([
      'NIS 2-loven (lov nr. 434 af 6. maj 2025)',
      '§ 6, stk. 1, nr. 9',
      'Lov',
      REQUIREMENT_WORDS.da['nis2-6-1-9'].title,
      'Mangler',
      REQUIREMENT_RULE_SENTENCES['measure-missing'].da,
      null,
      null,
      null,
      null,
      new Date('2026-03-08'),
      null,
    ]);
    expect(rows.find((row) => row[1] === 'Punkt 2.2')?.[2]).toBe('Benchmark');
    const { ledger } = await birgit.call(getHealth);
    expect(about!.data).toContainEqual(['Som det så ud den', new Date(today())]);
    expect(about!.data).toContainEqual(['Nyeste post i revisionssporet', ledger.length]);
    expect(about!.data).toContainEqual(['Forbehold', 'Appen vurderer ikke, om loven er fulgt.']);
  });

  it('keeps what people have written as texts, however it begins', async () => {
    const bytes = await bytesOf();
    const rows = (await readXlsxFile(bytes))[0]!.data;
    expect(rows.filter((row) => row.some((cell) => String(cell).startsWith(FORMULA)))).not.toEqual([]);
    expect(rows.filter((row) => row.some((cell) => String(cell).startsWith(OFFER)))).not.toEqual([]);
    const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
    const cells = parts.filter(([name]) => /sheet\d+\.xml$/.test(name));
    expect(cells).toHaveLength(2);
    for (const [, part] of cells) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
  });

  it('is as it was on a past moment, and is refused for what is ahead', async () => {
    const then = { query: { at: before } };
    const past = await rowsOf(then);
    expect(past.map((row) => row[1])).toEqual((await rowsOf()).map((row) => row[1]));
    expect(JSON.stringify(past)).not.toContain(OFFER);
    expect(JSON.stringify(past)).not.toContain('HYPERLINK');
    const page = await birgit.call(getRequirements, then);
    expect(past.map((row) => row[4])).toEqual(
      page.requirements.map(({ state }) => REQUIREMENT_STATE_WORDS[state].da),
    );
    const ahead = { query: { at: `${inDays(3)}T12:00:00.000Z` } };
    expect((await birgit.refused(getRequirementsFile, asked('xlsx', ahead))).code).toBe('date-in-future');
  });

  it('has the municipality’s own rules, what it says is not relevant, and material, beside the law', async () => {
    const rule = { title: RULE, text: 'Kun med eget udstyr', source: 'Politik, afsnit 4', ownerId: null };
    const added = await camilla.call(addLocalRule, {
      json: { ...rule, decisions: [decisionId], courses: [] },
    });
    expect(added.localRules).toMatchObject([{ ruleId: 'R-001', state: 'documented', title: RULE }]);
    expect(added.keeping?.decisions).toContainEqual(expect.objectContaining({ decisionId, inForce: true }));
    const seen = await birgit.call(getRequirements, {});
    expect(seen).toMatchObject({ localRules: [{ title: RULE }], keeping: null });
    const linked = await birgit.call(getRequirements, { query: { linkedTo: `decision/${decisionId}` } });
    expect(linked.localRules.map(({ ruleId }) => ruleId)).toEqual(['R-001']);

    const law = { requirementId: 'nis2-12' };
    const reason = 'Kommunen driver ingen net';
    const alone = { params: law, json: { reason, decisionId: null } };
    expect((await camilla.refused(setRequirementAside, alone)).code).toBe('decision-needed');
    expect((await birgit.refused(setRequirementAside, alone)).code).toBe('not-allowed');
    await camilla.call(setRequirementAside, { params: law, json: { reason, decisionId } });
    const url = 'https://videncenter.kl.dk/tilsyn';
    await camilla.call(linkMaterial, { params: law, json: { title: 'KL’s drejebog', url } });

    const rows = await rowsOf();
    expect(rows.find((row) => row[3] === RULE)?.slice(0, 5)).toEqual([
      'Politik, afsnit 4',
      null,
      'Lokal politik',
      RULE,
      'Dokumenteret',
    ]);
    const aside = rows.find((row) => row[1] === '§ 12');
    expect(aside?.[4]).toBe('Ikke relevant');
    expect(String(aside?.[5])).toContain(reason);
    expect(aside?.[11]).toBe(`KL’s drejebog (${url})`);
    expect((await bytesOf({}, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');

    const found = await birgit.call(searchEverywhere, { query: { search: 'fjernadgang' } });
    expect(found.found).toContainEqual(expect.objectContaining({ kind: 'requirement', id: 'R-001' }));
    const revised = { ...rule, title: `${RULE} og netværk`, decisions: [], courses: [] };
    const params = { ruleId: 'R-001' };
    expect((await camilla.call(reviseLocalRule, { params, json: revised })).localRules[0]?.state).toBe(
      'lacking',
    );
    await camilla.call(takeRequirementUp, { params: law, json: { reason: 'Alligevel' } });
    await camilla.call(unlinkMaterial, { params: { ...law, materialId: 'MA-001' }, json: {} });
    const left = await camilla.call(retireLocalRule, { params, json: { reason: 'Slået sammen' } });
    expect(left.localRules).toEqual([]);
    expect(left.requirements.find((one) => one.requirementId === 'nis2-12')).toMatchObject({
      setAside: null,
      materials: [],
    });
  });

  it('is in the reader’s language, by its name too, and never says in any that a demand is met', async () => {
    const [danish, english] = [await sheetsOf(), await sheetsOf({ language: 'en' })];
    expect(english.map(({ sheet }) => sheet)).toEqual(['Demands', 'About']);
    expect(english[0]!.data[1]!.slice(1, 3)).toEqual(['§ 6(1), no. 1', 'Law']);
    expect(danish[0]!.data[1]![1]).toBe(MEASURE);
    const named = (await birgit.raw(getRequirementsFile, asked('xlsx', { language: 'en' }))).headers;
    expect(named.get('content-disposition')).toMatch(/demands-[\d-]{10}-entry-\d+\.xlsx/);
    for (const sheets of [danish, english])
      expect(JSON.stringify(sheets)).not.toMatch(/overhold|opfyld|complia|complie|fulfil/i);
  });

  it('is a tagged paper with the same, of which list and which day it is, and that the app does not judge', async () => {
    const pdf = await readPdf(await bytesOf({}, 'pdf'));
    expect(pdf.marked).toBe(true);
    expect(textsOf(pdf, 'H1')).toEqual(['Krav']);
    expect(textsOf(pdf, 'H2').slice(0, 3)).toEqual([
      'NIS 2-loven § 6',
      'NIS 2-loven § 7',
      'NIS 2-loven § 10',
    ]);
    const { requirements, version } = await birgit.call(getRequirements, {});
    expect(textsOf(pdf, 'H3')).toEqual(requirements.map((one) => requirementTitle(one, 'da')));
    const text = wholeText(pdf);
    const { ledger } = await birgit.call(getHealth);
    for (const said of [
      'Appen vurderer ikke, om loven er fulgt.',
      `Som det så ud den ${writtenDate(today(), 'da')}`,
      `Listen over krav er fra den ${writtenDate(version, 'da')}`,
      'Forordningen binder ikke kommuner.',
      'Grå (ikke vurderet)',
      OFFER,
    ])
      expect(text).toContain(said);
    expect(text.replace(/\s/g, '')).toContain(ledger.head);
    const past = wholeText(await readPdf(await bytesOf({ query: { at: before } }, 'pdf')));
    expect(past).not.toContain(OFFER);
    const english = wholeText(await readPdf(await bytesOf({ language: 'en' }, 'pdf')));
    expect(english).toContain('The app does not judge whether the Act is followed.');
    for (const one of [text, past, english])
      expect(one).not.toMatch(/overhold|opfyld|complia|complie|fulfil/i);
  });

  it('is for those who see the page: not for a director outside the body', async () => {
    const henrik = await api.user('Henrik');
    for (const format of ['xlsx', 'pdf'])
      expect((await henrik.refused(getRequirementsFile, asked(format))).code).toBe('not-allowed');
    for (const format of ['', 'csv', 'toString'])
      expect((await birgit.refused(getRequirementsFile, asked(format))).code).toBe('body-invalid');
  });
});
