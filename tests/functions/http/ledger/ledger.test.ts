import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { castVote, reviseDecision } from '../../../../contracts/decision/decision';
import {
  checkHead,
  getLedger,
  getLedgerEntry,
  getLedgerExport,
  getLedgerThings,
  verifyLedger,
  type LedgerEntryView,
} from '../../../../contracts/ledger/ledger';
import { placeHold, releaseHold } from '../../../../contracts/training/retention';
import { writeAssessment } from '../../../../contracts/status/report-draft';
import { getHealth } from '../../../../contracts/session';
import type { LedgerEntry } from '../../../../domain/event';
import * as chain from '../../../../domain/ledger/verify';
import { monthOf } from '../../../../domain/calendar/danish-time';
import type { ApiUser } from '../../../support/api-client';
import { answers, aRiskDraft, inDays, seen, shownTo, submitted, today } from '../../../support/drafts';
import { PEOPLE, startApi, type RunningApi } from '../../../support/running-api';
import { saidIn } from '../../../support/said-in';
import { sha256Of } from '../../../support/sha256-of';

const HOLD_REASON = 'Personalesag om uddannelsen';
const DRAFT_WORDS = 'Udkast, som ingen har set endnu';

describe('The audit trail through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let birgit: ApiUser;
  let mette: ApiUser;
  let decisionId: string;
  let other: string;

  beforeAll(async () => {
    const extra = [
      { name: 'Arne Dam', title: 'It-chef', role: 'administrator' },
      { name: 'Dorte Juhl', title: 'Sikkerhedskoordinator', role: 'koordinator' },
    ];
    api = await startApi({ people: [...PEOPLE, ...extra] });
    [camilla, birgit, mette] = await Promise.all([
      api.user('Camilla'),
      api.user('Birgit'),
      api.user('Mette'),
    ]);
    const first = await submitted(api, camilla, { title: '=Nyt loginsystem' });
    ({ decisionId } = first);
    const draft = await aRiskDraft(api, camilla, { title: '=Nyt loginsystem i skolerne' });
    await camilla.call(reviseDecision, {
      params: { decisionId },
      json: { content: draft, version: 1, note: 'Titlen er ændret' },
    });
    const { params, json } = shownTo(await seen(mette, decisionId));
    await mette.call(castVote, {
      params,
      json: { ...json, choice: 'reject', reason: 'Planen mangler', until: null },
    });
    const again = shownTo(await seen(mette, decisionId));
    await mette.call(castVote, {
      params,
      json: { ...again.json, choice: 'approve', reason: null, until: null },
    });
    other = (await submitted(api, camilla, { title: 'Backup' })).decisionId;
    await answers(await api.user('Lars'), other);
    await camilla.call(placeHold, {
      params: { personId: api.idOf('Henrik') },
      json: { reason: HOLD_REASON },
    });
    await camilla.call(releaseHold, {
      params: { personId: api.idOf('Henrik') },
      json: { reason: HOLD_REASON },
    });
  });
  afterAll(() => api.stop());

  const lengthOf = async () => (await camilla.call(getHealth)).ledger.length;
  const found = async (query: Record<string, string>, user = birgit) => user.call(getLedger, { query });
  const sentences = async (query: Record<string, string>) => (await found(query)).lines.map(saidIn);
  const entryOf = (seq: number, user = birgit): Promise<LedgerEntryView> =>
    user.call(getLedgerEntry, { params: { seq: String(seq) } });

  it('says who did what to which thing, with links, the newest first', async () => {
    const { lines, count, head } = await found({});
    expect(count).toBe(head.seq);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => head.seq - index));
    expect(lines.map(saidIn)).toContain(
      `Camilla Nørby forelagde ${decisionId} »=Nyt loginsystem« for ledelsesorganet.`,
    );
    const vote = lines.find((line) => line.type === 'VoteCast');
    expect(vote?.kind === 'entry' ? vote.sentence : []).toEqual([
      { text: 'Lars Østergaard', to: { kind: 'person', id: api.idOf('Lars') } },
      { text: ' svarede »Godkend« i ', to: null },
      { text: `${other} »Backup«`, to: { kind: 'decision', id: other } },
      { text: '.', to: null },
    ]);
  });

  it('is in English for whoever reads English', async () => {
    const { lines } = await birgit.call(getLedger, { language: 'en' });
    expect(lines.map(saidIn)).toContain(
      `Camilla Nørby submitted ${decisionId} “=Nyt loginsystem” to the management body.`,
    );
  });

  describe('filtered', () => {
    it('by a thing has what is about it and nothing else', async () => {
      const { lines, count, thing } = await found({ thing: `decision:${decisionId}` });
      expect(count).toBe(4);
      expect(lines.map(({ type }) => type)).toEqual([
        'VoteCast',
        'VoteCast',
        'DecisionRevised',
        'DecisionSubmitted',
      ]);
      expect(thing?.label).toBe(`${decisionId} »=Nyt loginsystem i skolerne«`);
      const person = await found({ thing: `person:${api.idOf('Henrik')}`, group: 'training' });
      expect(person.lines.map(({ type }) => type)).toEqual(['HoldReleased', 'HoldPlaced']);
    });

    it('by who acted, by kind and by period, together too', async () => {
      const lars = api.idOf('Lars');
      expect(await sentences({ actor: lars })).toEqual([
        `Lars Østergaard svarede »Godkend« i ${other} »Backup«.`,
      ]);
      expect((await found({ actor: lars, group: 'training' })).count).toBe(0);
      expect(
        (await found({ group: 'decision' })).lines.every(({ type }) => /^(Decision|Vote)/.test(type ?? '')),
      ).toBe(true);
      expect((await found({ from: today(), to: today() })).count).toBe(await lengthOf());
      expect((await found({ from: inDays(1) })).count).toBe(0);
      expect((await found({ to: inDays(-1) })).count).toBe(0);
      expect((await found({ actor: 'system' })).count).toBe(0);
    });

    it('by words that stand in the sentence, whatever their case and order', async () => {
      expect(await sentences({ search: 'BACKUP  svarede' })).toEqual([
        `Lars Østergaard svarede »Godkend« i ${other} »Backup«.`,
      ]);
      expect((await found({ search: 'findes slet ikke' })).count).toBe(0);
      expect((await found({ search: '.*' })).count).toBe(0);
    });

    it('by a word with a slip of the finger has nothing, and what was meant where slips are allowed', async () => {
      const meant = [`Lars Østergaard svarede »Godkend« i ${other} »Backup«.`];
      for (const search of ['bacup svarede', 'oestergard backup', 'Lars Østergård svarde', 'lars »Bakup«']) {
        expect([search, (await found({ search })).count]).toEqual([search, 0]);
        expect([search, await sentences({ search, slips: 'allowed' })]).toEqual([search, meant]);
        const file = await birgit.call(getLedgerExport, { query: { search, format: 'json' } });
        expect(JSON.parse(new TextDecoder().decode(file))).toMatchObject({ about: { count: 0 } });
      }
    });

    it('where slips are allowed, has what stands there exactly and nothing beside it', async () => {
      for (const search of ['backup svarede', 'svarede', 'findes slet ikke', '.*', 'bak', 'D-2026-999'])
        expect([search, await sentences({ search, slips: 'allowed' })]).toEqual([
          search,
          await sentences({ search }),
        ]);
    });

    it('is told who has ever acted, by name', async () => {
      const { actors } = await found({ search: 'findes slet ikke' });
      expect(actors.map(({ name }) => name)).toEqual(['Camilla Nørby', 'Lars Østergaard', 'Mette Holm']);
    });

    it.each([
      { thing: 'secret:1' },
      { thing: 'decision:' },
      { group: 'everything' },
      { from: '2026-02-31' },
      { to: 'i går' },
      { search: 'x'.repeat(201) },
    ])('by %j is refused, and is never all of it', async (query) => {
      for (const endpoint of [getLedger, getLedgerExport]) {
        const problem = await birgit.refused(endpoint, { query: { ...query, format: 'json' } });
        expect(problem).toMatchObject({ status: 400, code: 'body-invalid' });
      }
    });

    it('by a period that ends before it begins is refused', async () => {
      const problem = await birgit.refused(getLedger, { query: { from: '2026-02-02', to: '2026-02-01' } });
      expect(problem.code).toBe('period-reversed');
    });

    it('by a thing that is nowhere is empty and no fault', async () => {
      for (const thing of ['person:p-nobody', 'decision:../../x', 'meeting:M-2020-001'])
        expect((await found({ thing })).count).toBe(0);
    });
  });

  it('finds the things by name that it can be filtered by', async () => {
    const called = async (search: string) =>
      (await birgit.call(getLedgerThings, { query: { search } })).things.map(
        ({ kind, id }) => `${kind}:${id}`,
      );
    expect(await called('loginsystem skolerne')).toEqual([`decision:${decisionId}`]);
    expect(await called('østergaard')).toEqual([`person:${api.idOf('Lars')}`]);
    expect(await called('ingenting')).toEqual([]);
    expect((await called('')).length).toBeGreaterThan(5);
  });

  it('pages on by the number of an entry; what is no number gives the newest', async () => {
    const { lines, count } = await found({ before: '4' });
    expect(lines.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(count).toBe(await lengthOf());
    for (const before of ['x', '-1', '0', '1e9'])
      expect((await found({ before })).lines[0]?.seq).toBe(await lengthOf());
  });

  describe('an entry opened', () => {
    it('has its fact in words, what was before it, and its place in the chain', async () => {
      const line = (await found({ thing: `decision:${decisionId}` })).lines.find(
        ({ type }) => type === 'DecisionRevised',
      );
      const view = await entryOf(line?.seq ?? 0);
      const before = await entryOf(view.replaces ?? 0);
      const title = view.rows.find(({ field }) => field === 'content.title');
      expect(title).toEqual({
        field: 'content.title',
        label: 'Titel',
        value: '=Nyt loginsystem i skolerne',
        before: '=Nyt loginsystem',
        isChanged: true,
      });
      expect(view.rows.find(({ field }) => field === 'content.recommenderId')).toMatchObject({
        isChanged: false,
      });
      expect(before.rows.find(({ field }) => field === 'content.title')?.value).toBe('=Nyt loginsystem');
      expect(view.hash).toMatch(/^[0-9a-f]{64}$/);
      expect((await entryOf(view.seq - 1)).hash).toBe(view.prevHash);
      expect(JSON.parse(view.json ?? '')).toMatchObject({
        seq: view.seq,
        type: 'DecisionRevised',
        hash: view.hash,
      });
    });

    it('shows an answer that was changed beside the one before', async () => {
      const votes = (await found({ actor: api.idOf('Mette') })).lines.filter(
        ({ type }) => type === 'VoteCast',
      );
      const view = await entryOf(votes[0]?.seq ?? 0);
      expect(view.replaces).toBe(votes[1]?.seq);
      expect(view.rows.find(({ field }) => field === 'choice')).toMatchObject({
        value: 'Godkend',
        before: 'Afvis',
        isChanged: true,
      });
      expect(view.rows.find(({ field }) => field === 'reason')).toMatchObject({
        value: '',
        before: 'Planen mangler',
        isChanged: true,
      });
    });

    it('keeps the reason for a hold to those who may erase people, in the fact and as data', async () => {
      const [line] = (await found({ search: 'slettestop' })).lines;
      const seq = line?.seq ?? 0;
      for (const name of ['Birgit', 'Mette', 'Sofie', 'Dorte']) {
        const view = await entryOf(seq, await api.user(name));
        expect(JSON.stringify(view)).not.toContain(HOLD_REASON);
        expect(view.json).toBeNull();
        expect(view.rows.find(({ field }) => field === 'reason')?.value).toContain(
          'Vises kun for dem, der må slette',
        );
      }
      const whole = await entryOf(seq, camilla);
      expect(whole.rows.find(({ field }) => field === 'reason')?.value).toBe(HOLD_REASON);
      expect(whole.json).toContain(HOLD_REASON);
    });

    it.each(['0', '-1', '999999', 'x', '1.5', '01', '../1'])(
      'that does not exist (%s) is refused',
      async (seq) => {
        expect(await birgit.refused(getLedgerEntry, { params: { seq } })).toMatchObject({ status: 400 });
      },
    );
  });

  describe('as a file', () => {
    const file = async (query: Record<string, string>, user = birgit) =>
      Buffer.from(await user.call(getLedgerExport, { query }));

    it('in CSV has what is filtered, with Danish heads, and nothing that a spreadsheet takes for a formula', async () => {
      const text = (await file({ format: 'csv', thing: `decision:${decisionId}` })).toString('utf8');
      const lines = text.trim().split('\r\n');
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(lines[0]).toBe('Post;Dato;Tidspunkt;Hvem;Hvad der skete;Område;Handling;Fra;Fingeraftryk');
      expect(lines).toHaveLength(5);
      expect(lines[1]).toContain('Camilla Nørby forelagde');
      // A title that begins like a formula stands inside the sentence, and behind nothing that begins a cell.
      expect(lines.slice(1).every((line) => /^\d+;\d\d-\d\d-\d{4};/.test(line))).toBe(true);
      expect(text).not.toMatch(/[;"]=/);
    });

    it('as a spreadsheet has the same rows, and what it is of', async () => {
      const sheets = await readXlsxFile(await file({ format: 'xlsx', thing: `decision:${decisionId}` }));
      const [trail, about] = sheets;
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Revisionsspor', 'Om udtrækket']);
      expect(trail?.data).toHaveLength(5);
      expect(about?.data.map(([name]) => name)).toEqual([
        'Oplysning',
        'Kommune',
        'Poster i filen',
        'Nyeste post i revisionssporet',
        'Postens fingeraftryk',
        'Handler om',
      ]);
    });

    type Json = { about: { head: { seq: number; hash: string } }; entries: LedgerEntry[] };
    const json = async (query: Record<string, string>, user = birgit): Promise<Json> =>
      JSON.parse((await file({ format: 'json', ...query }, user)).toString('utf8')) as Json;

    it('as data has the entries themselves: the chain of the whole can be checked by whoever gets it', async () => {
      const { about, entries } = await json({}, camilla);
      expect(entries).toHaveLength(about.head.seq);
      expect(await chain.verifyLedger(entries, [about.head], sha256Of)).toEqual({
        result: 'match',
        length: about.head.seq,
        head: about.head.hash,
      });
      const changed = entries.map((entry, index) =>
        index === 3 ? { ...entry, at: '2020-01-01T00:00:00.000Z' } : entry,
      );
      expect(await chain.verifyLedger(changed, [about.head], sha256Of)).toMatchObject({
        result: 'mismatch',
        firstBad: 4,
      });
    });

    it('as data keeps back what is not for the reader, and says so in its place', async () => {
      const { entries } = await json({});
      const withheld = entries.filter((entry) => 'withheld' in entry);
      expect(withheld).toHaveLength(2);
      expect(JSON.stringify(entries)).not.toContain(HOLD_REASON);
      // The links around it can still be followed; only these two cannot be computed again.
      expect(
        entries.every((entry, index) => entry.prevHash === (entries[index - 1]?.hash ?? '0'.repeat(64))),
      ).toBe(true);
    });

    it('as data has what is filtered', async () => {
      const { entries } = await json({ thing: `decision:${decisionId}` });
      expect(entries.map(({ type }) => type)).toEqual([
        'DecisionSubmitted',
        'DecisionRevised',
        'VoteCast',
        'VoteCast',
      ]);
    });

    it('in another format or language is refused', async () => {
      for (const query of [{ format: 'exe' }, {}, { format: 'csv', language: 'xx' }])
        expect(await birgit.refused(getLedgerExport, { query })).toMatchObject({ status: 400 });
    });
  });

  describe('a head typed in from a card', () => {
    const check = (position: string, beginning: string) =>
      birgit.call(checkHead, { query: { position, beginning } });

    it('matches, however it is grouped', async () => {
      const { seq, hash } = await entryOf(7);
      const short = hash.slice(0, 12);
      for (const written of [
        short,
        short.toUpperCase(),
        short.match(/.{4}/g)?.join(' ') ?? '',
        `${short.slice(0, 6)}-${short.slice(6)}`,
        hash,
      ])
        expect(await check(String(seq), written)).toMatchObject({ result: 'match', seq, hash });
      expect(await check(' 7. ', short)).toMatchObject({ result: 'match' });
    });

    it('does not match where a character is another, or there is no such entry', async () => {
      const { hash } = await entryOf(7);
      const wrong = `${hash.slice(0, 11)}${hash[11] === 'a' ? 'b' : 'a'}`;
      expect(await check('7', wrong)).toEqual({
        result: 'mismatch',
        seq: 7,
        reason: 'other-hash',
        firstBad: 7,
      });
      expect(await check('8', hash)).toMatchObject({ result: 'mismatch', reason: 'other-hash' });
      expect(await check('99999', hash.slice(0, 12))).toMatchObject({
        result: 'mismatch',
        reason: 'no-such-entry',
      });
    });

    it('is never a match when it is empty, too short or no fingerprint', async () => {
      const { hash } = await entryOf(7);
      for (const [position, beginning] of [
        ['7', ''],
        ['7', hash.slice(0, 11)],
        ['7', '- - -'],
        ['7', `${hash}0`],
        ['7', 'zzzzzzzzzzzz'],
        ['', hash],
        ['0', hash],
        ['syv', hash],
      ] as const)
        expect(await birgit.refused(checkHead, { query: { position, beginning } })).toMatchObject({
          status: 400,
          code: 'body-invalid',
        });
    });
  });

  it('is open to whoever may see the audit trail, and closed to all others, on every way in', async () => {
    const roles = [
      ['Mette', true],
      ['Lars', true],
      ['Sofie', true],
      ['Dorte', true],
      ['Birgit', true],
      ['Henrik', false],
      ['Arne', false],
    ] as const;
    for (const [name, isOpen] of roles) {
      const user = await api.user(name);
      for (const [endpoint, sent] of [
        [getLedger, {}],
        [getLedgerThings, {}],
        [getLedgerEntry, { params: { seq: '1' } }],
        [getLedgerExport, { query: { format: 'csv' } }],
        [checkHead, { query: { position: '1', beginning: 'a'.repeat(12) } }],
        [verifyLedger, {}],
      ] as const) {
        const { status } = await user.raw(endpoint, sent);
        expect([name, endpoint.path, status]).toEqual([name, endpoint.path, isOpen ? 200 : 403]);
      }
    }
  });

  it('keeps a draft of a month’s status to those who issue it', async () => {
    const month = monthOf(today());
    await camilla.call(writeAssessment, { params: { month }, json: { text: DRAFT_WORDS, wish: null } });
    const [line] = (await found({ thing: `month:${month}` })).lines;
    const seq = line?.seq ?? 0;
    expect(JSON.stringify(await entryOf(seq))).not.toContain(DRAFT_WORDS);
    expect((await entryOf(seq, await api.user('Dorte'))).json).toContain(DRAFT_WORDS);
    // The month has no page before its status is issued, so nothing leads there.
    expect(line?.kind === 'entry' ? line.sentence.filter(({ to }) => to?.kind === 'month') : []).toEqual([]);
  });
});
