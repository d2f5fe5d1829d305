import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { danishDate } from '../../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../../domain/event';
import { createFeedFileList } from '../../../../functions/imports/feed-file/feed-file-list';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { sourceAsked } from '../../../../functions/imports/layout/source-asked';
import { isTakeable, takeProposals } from '../../../../functions/feeds/settle-feed-proposals';
import { standingProposals } from '../../../../functions/feeds/standing-proposals';
import { createMemoryLedgerStore } from '../../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../../functions/ledger/oversight-ledger';
import { hashOf } from '../../../../functions/ledger/hash-of';
import { refusalSentence } from '../../../../words/refusal/refusal-sentence';
import { codeOf, valueOf } from '../../../support/files';
import { foreignBook } from '../../../support/foreign-book';
import { HOSTILE_LISTS } from '../../../support/hostile-lists';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { createMemoryFeedStore } from '../../../support/memory-feed-store';
import { COORDINATOR, recorded } from '../../../support/people';
import { aSupplier, aSystem } from '../../../support/register-facts';
import { serial, workbookOf } from '../../../support/workbook';

const supplier: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const system: LedgerEvent = { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } };
const KNOWN = [supplier, system];

const requester = {
  kind: 'person',
  personId: COORDINATOR,
  isTenantAdministrator: false,
  surface: 'tab',
} as const;

/** A municipality whose coordinator reads files; time stands still. */
function aReader(...history: LedgerEvent[]) {
  const now = () => NOW;
  const feedStore = createMemoryFeedStore();
  const store = createMemoryLedgerStore(aLedgerOf(recorded(COORDINATOR, 'coordinator'), ...history).entries);
  const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
  const ledger = createOversightLedger({ store, snapshots, now });
  const list = createFeedFileList({ feedStore, now, config: { language: 'da' } });
  const judge = async (bytes: Uint8Array, said: Record<string, string> = {}) => {
    const query = (name: string) => said[name] ?? '';
    const heard = list.said(query);
    if (!heard.ok) return heard;
    const rows = await readTableHere(bytes, sourceAsked(list.columns(heard.value), query));
    if (!rows.ok) return rows;
    const asked = {
      said: heard.value,
      bytes,
      fileName: said['fileName'] ?? 'aktiver.xlsx',
      language: 'da',
      requester,
      roles: [],
      state: await ledger.load(),
      now: NOW,
    } as const;
    const judged = await list.judge(rows.value, asked);
    return judged.ok ? { ok: true as const, value: { judged: judged.value, asked } } : judged;
  };
  const proposals = async () => {
    const kept = await feedStore.load('file');
    if (kept === undefined) return [];
    return standingProposals('file', kept.value, { state: await ledger.load(), today: danishDate(NOW) });
  };
  return {
    ledger,
    feedStore,
    judge,
    proposals,
    preview: async (bytes: Uint8Array, said: Record<string, string> = {}) => {
      const { judged, asked } = valueOf(await judge(bytes, said));
      return list.preview(judged, asked);
    },
    propose: async (bytes: Uint8Array, said: Record<string, string> = {}) => {
      const { judged, asked } = valueOf(await judge(bytes, said));
      return list.command(judged, asked);
    },
    takeAll: async () =>
      takeProposals({ ledger }, (await proposals()).filter(isTakeable), { requester, language: 'da' }),
  };
}

const csv = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const fates = ({ rows }: { rows: readonly { fate: string; note?: string | undefined }[] }) =>
  rows.map(({ fate, note }) => (note === undefined ? fate : `${fate}: ${note}`));

const ASSETS =
  'Navn;Leverandør;Aktiv/Inaktiv;Type;Systemejer;Opdateret;Risikovurdering;Status;Kritikalitet;Samfundskritisk';

describe('A file from OS2compliance', () => {
  it('of assets proposes what the registers do not say, and a row that is not in use only where we use it', async () => {
    const reader = aReader(...KNOWN);
    const file = csv(
      ASSETS,
      'Vandværk;Fjord Data;Aktiv;It-system;Mette Holm;03/11-2026;Gul;Klar;Kritisk;Ja',
      'Omsorgsjournalen;;Inaktiv;It-system;;03/11-2026;;Klar;;',
      'Gammelt arkiv;;Nej;It-system;;;;Klar;Kritisk;Ja',
      'I alt: 3;;;;;;;;;',
    );
    const nej = csv(...new TextDecoder().decode(file).split('\r\n').map((line) => line.replace('Inaktiv', 'Nej').replace('Aktiv;It', 'Ja;It').replace('Aktiv/Nej', 'Aktiv/Inaktiv'))); // prettier-ignore
    const shown = await reader.preview(nej);
    expect(shown.grid).toBe('systems');
    expect(fates(shown)).toEqual([
      'new: Foreslås: Nyt system.',
      'replaces: Foreslås: Udgået system.',
      'empty: Inaktivt i filen og ikke på kommunens liste.',
      'empty: Rækken er en sum.',
    ]);
    expect([shown.inactive, shown.counts.empty]).toEqual([1, 2]);
    expect(await reader.proposals()).toEqual([]);
    valueOf(await reader.propose(nej));
    const proposed = await reader.proposals();
    expect(proposed.map(({ change, name }) => `${change} ${name}`)).toEqual([
      'newSupplier Fjord Data',
      'goneSystem Omsorgsjournalen',
      'newSystem Vandværk',
    ]);
    expect(proposed[2]).toMatchObject({
      from: 'aktiver.xlsx',
      changedAt: '2026-11-02T23:00:00.000Z',
      system: { criticality: 'society' },
    });
    // Nothing of it is a fact before somebody takes it.
    expect((await reader.ledger.load()).systems.get('S-001')?.retired).toBeNull();
    expect((await reader.ledger.load()).systems.size).toBe(1);
    expect((await reader.takeAll()).refused).toEqual([]);
    expect((await reader.ledger.load()).systems.get('S-001')?.retired?.reason).toBe(
      'Bruges ikke mere ifølge filen »aktiver.xlsx«.',
    );
  });

  it('keeps what it does not know as text, guesses nothing of it and takes the place of nothing known', async () => {
    const reader = aReader(...KNOWN);
    const file = csv(
      'Navn;Aktiv;Kritikalitet;Samfundskritisk',
      'Omsorgsjournalen;Ja;Vital;Måske',
      'Vandværk;Delvist;Vital;Nej',
      'Bibliotek;Ja;Ikke kritisk;Nej',
    );
    expect(fates(await reader.preview(file))).toEqual([
      'alreadyThere: Ukendt værdi i »Kritikalitet«: »Vital«. Ukendt værdi i »Samfundskritisk«: »Måske«.',
      'new: Foreslås: Nyt system. Ukendt værdi i »Aktiv«: »Delvist«. Ukendt værdi i »Kritikalitet«: »Vital«.',
      'new: Foreslås: Nyt system.',
    ]);
    valueOf(await reader.propose(file));
    expect(await reader.proposals()).toMatchObject([
      { name: 'Bibliotek', system: { criticality: 'neither' }, unknown: [] },
      {
        name: 'Vandværk',
        system: { criticality: 'notAssessed' },
        unknown: [
          { field: 'Aktiv', value: 'Delvist' },
          { field: 'Kritikalitet', value: 'Vital' },
        ],
      },
    ]);
  });

  it('of suppliers, of risk assessments and of supervisions is told by its columns', async () => {
    const reader = aReader(...KNOWN);
    const suppliers = csv(
      'Navn;Antal løsninger;Opdateret;Status',
      'Nordlys Drift A/S;3;;Klar',
      'Havn IT;1;;I gang',
    );
    expect(await reader.preview(suppliers)).toMatchObject({ grid: 'suppliers', needs: [] });
    expect(fates(await reader.preview(suppliers))).toEqual(['alreadyThere', 'new: Foreslås: Ny leverandør.']);

    const risks = csv(
      'Risikovurdering;Type;Fagområde;Risikoejer;Opgaver;Dato;Status;Risikovurdering',
      'Omsorgsjournalen;Aktiv;Ældre;Lars;2;01/10-2026;Godkendt;Orange',
      'Ukendt system;Aktiv;;;0;01/10-2026;;Rød',
      'Vandværk;Aktiv;;;0;01/10-2026;;',
      'Journal;Aktiv;;;0;snart;;Gul',
    );
    const read = await reader.preview(risks, { fileName: 'risici.xlsx' });
    expect(read.grid).toBe('risks');
    expect(fates(read)).toEqual([
      'replaces: Foreslås: Nyt risikoresultat.',
      'empty: Systemet er ikke på kommunens liste. Resultatet foreslås, når det er kommet på.',
      'empty: Rækken har intet resultat.',
      'rejected',
    ]);
    valueOf(await reader.propose(risks, { fileName: 'risici.xlsx' }));
    expect((await reader.takeAll()).settled).toBe(1);
    expect((await reader.ledger.load()).systems.get('S-001')?.risk).toEqual({
      result: 'Orange',
      on: '2026-10-01',
      source: 'Filen »risici.xlsx«',
    });

    const supervisions = csv(
      'Navn;Leverandør;Tilsynsform;DBS;Ansvarlig;Sidste tilsyn;Resultat;Ubehandlet tilsyn',
      'Omsorgsjournalen;Nordlys Drift A/S;ISAE 3402;;Bo;12/05-2026;Grøn;',
      'ESDH;Nordlys Drift A/S;ISAE 3402;;Bo;12/05-2025;Grøn;',
      'Netværk;Havn IT;;;;;;',
    );
    expect(await reader.preview(supervisions)).toMatchObject({ grid: 'supervisions' });
    valueOf(await reader.propose(supervisions));
    // The newest of each supplier alone, and nothing of the result: a colour of theirs is none of ours.
    expect((await reader.proposals()).filter(({ change }) => change === 'supervision')).toMatchObject([
      { supplierId: 'L-001', on: '2026-05-12', name: 'Tilsyn: Omsorgsjournalen', link: null },
    ]);
    expect(JSON.stringify(await reader.proposals())).not.toContain('Grøn');
  });

  it('is read as other programs write it: titles above, several sheets, days of 1904, shared texts, a sum below', async () => {
    const cell = (address: string, inside: string, attributes = '') =>
      `<c r="${address}"${attributes}>${inside}</c>`;
    const text = (address: string, index: number) => cell(address, `<v>${String(index)}</v>`, ' t="s"');
    const inline = (address: string, said: string) =>
      cell(address, `<is><t>${said}</t></is>`, ' t="inlineStr"');
    const strings = ['Aktiver pr. 20. november', 'System', 'Risiko', 'Navn', 'Samfundskritisk', 'Risikoresultat', 'Dato for risikovurdering', 'Ja', 'Høj'].map((one) => `<t>${one}</t>`); // prettier-ignore
    const book = foreignBook({
      from1904: true,
      strings,
      formats: [14],
      sheets: [
        { name: 'Forside', xml: `<sheetData><row r="1">${inline('A1', 'Læs mig')}</row></sheetData>` },
        {
          name: 'Aktiver',
          xml: `<sheetData><row r="1">${text('A1', 0)}</row><row r="2">${text('A2', 1)}${text('C2', 2)}</row><row r="3">${text('A3', 3)}${text('B3', 4)}${text('C3', 5)}${text('D3', 6)}</row><row r="4">${inline('A4', 'Vandværk')}${text('B4', 7)}${text('C4', 8)}${cell('D4', '<v>44834</v>', ' s="1"')}</row><row r="5">${inline('A5', 'I alt')}${cell('B5', '<v>1</v>')}</row></sheetData><mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A2:B2"/></mergeCells>`,
        },
      ],
    });
    const reader = aReader(...KNOWN);
    const shown = await reader.preview(book);
    expect(shown).toMatchObject({ sheet: 'Aktiver', sheets: ['Forside', 'Aktiver'], header: 3 });
    expect(fates(shown)).toEqual(['new: Foreslås: Nyt system.', 'empty: Rækken er en sum.']);
    valueOf(await reader.propose(book));
    expect(await reader.proposals()).toMatchObject([
      { system: { criticality: 'society' }, risk: { result: 'Høj', on: '2026-10-01' } },
    ]);
  });

  it('reads the same whether it is a workbook or a csv of Windows, with semicolons or after a mark', async () => {
    const rows = [
      ASSETS.split(';'),
      ['Ældresystem', 'Fjord Data', 'Ja', '', '', '', '', '', 'Kritisk', 'Ja'],
    ];
    const lines = rows.map((row) => row.join(';')).join('\r\n');
    const forms = [
      new TextEncoder().encode(`\uFEFF${lines}`),
      Uint8Array.from(Buffer.from(lines, 'latin1')),
      workbookOf({ Ark1: rows }),
    ];
    const said = await Promise.all(
      forms.map(async (bytes) => {
        const reader = aReader();
        valueOf(await reader.propose(bytes));
        return (await reader.proposals()).map(({ change, name, saysHash }) => [change, name, saysHash]);
      }),
    );
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    expect(said[0]).toHaveLength(2);
  });
});

describe('A workbook that LibreOffice wrote', () => {
  it('is read as it shows: a title over merged cells, a cover sheet, yes and no of its own, and a sum', async () => {
    const reader = aReader(...KNOWN);
    const bytes = new Uint8Array(readFileSync(path.join(__dirname, 'aktiver-libreoffice.xlsx')));
    const shown = await reader.preview(bytes);
    expect(shown).toMatchObject({ sheet: 'Aktiver', header: 3, grid: 'systems' });
    expect(fates(shown)).toEqual([
      'new: Foreslås: Nyt system.',
      'replaces: Foreslås: Udgået system.',
      'empty: Rækken er en sum.',
    ]);
    valueOf(await reader.propose(bytes));
    expect(await reader.proposals()).toMatchObject([
      { change: 'goneSystem', changedAt: '2026-11-02T23:00:00.000Z' },
      { change: 'newSystem', system: { criticality: 'society' }, changedAt: '2026-09-30T22:00:00.000Z' },
    ]);
  });
});

/** Those that are over at once; every other is tried where files are read. */
const HOSTILE = [
  'a directory that says a part is of 4 GB',
  'a directory that says it has 65,535 parts and has one',
  'a relationship to a folder far above',
];

describe('A file of any other kind', () => {
  const OTHER = csv('Hvad;Hvornår;Grad', 'Vandværk;1-10-2026;Stor', 'Omsorgsjournalen;2-10-2026;Lille');

  it('says nothing until the coordinator has said which columns are what', async () => {
    const reader = aReader(...KNOWN);
    const shown = await reader.preview(OTHER);
    expect(shown).toMatchObject({ needs: ['name'], rows: [], columnsFound: [{ name: 'Hvad' }, {}, {}] });
    expect(codeOf(await reader.propose(OTHER))).toBe('columns-missing');
    expect(await reader.feedStore.load('file')).toBeUndefined();
  });

  it('is then read as they say, also without a line of names and with a column that is nothing', async () => {
    const reader = aReader(...KNOWN);
    const columns = JSON.stringify({ name: 0, on: 1, result: 2 });
    const shown = await reader.preview(OTHER, { grid: 'risks', columns });
    expect(shown).toMatchObject({
      grid: 'risks',
      needs: [],
      taken: { name: 0, on: 1, result: 2, kitosId: null },
    });
    expect(fates(shown).at(1)).toBe('replaces: Foreslås: Nyt risikoresultat.');
    const bare = csv('Havn IT;11112222', 'Fjord Data;');
    const read = await reader.preview(bare, {
      grid: 'suppliers',
      header: 'none',
      columns: JSON.stringify({ name: 0, cvr: null }),
    });
    expect(fates(read)).toEqual(['new: Foreslås: Ny leverandør.', 'new: Foreslås: Ny leverandør.']);
  });

  it('leaves hidden sheets and rows unread until they are asked for', async () => {
    const row = (number: number, name: string, hidden = '') =>
      `<row r="${String(number)}"${hidden}><c r="A${String(number)}" t="inlineStr"><is><t>${name}</t></is></c></row>`;
    const xml = `<sheetData>${row(1, 'Navn')}${row(2, 'Vandværk')}${row(3, 'Skjult system', ' hidden="1"')}</sheetData>`;
    const book = foreignBook({
      sheets: [
        { name: 'A', xml },
        { name: 'B', xml, state: 'hidden' },
      ],
    });
    const reader = aReader();
    const shown = await reader.preview(book);
    expect(shown).toMatchObject({ counts: { new: 1 }, unread: { hiddenRows: 1, hiddenSheets: ['B'] } });
    expect((await reader.preview(book, { hidden: 'read' })).counts.new).toBe(2);
  });

  it.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    [
      'seventy thousand rows',
      csv('Navn', ...Array.from({ length: 70_000 }, (_, index) => `S${String(index)}`)),
      'too-many-rows',
    ],
    [
      'more rows than are written at once',
      csv('Navn', ...Array.from({ length: 10_001 }, (_, index) => `S${String(index)}`)),
      'too-many-rows',
    ],
  ])('is refused in a plain sentence where it is %s', async (_, bytes, code) => {
    expect(codeOf(await aReader().judge(bytes))).toBe(code);
  });

  it('is refused where it was made to hurt, and a text that calls itself a workbook is read as a text', async () => {
    const reader = aReader();
    for (const kind of HOSTILE) {
      const judged = await reader.judge(HOSTILE_LISTS[kind]!());
      if (judged.ok) expect(judged.value.judged.told.length).toBeLessThan(10_001);
      else expect(refusalSentence(judged.refusal, 'da')).toMatch(/\.$/);
    }
    const shown = await reader.preview(csv('Navn', 'Vandværk'), { fileName: 'aktiver.xlsx' });
    expect(shown.counts.new).toBe(1);
  });

  it.each([
    [{ grid: 'mayors' }, 'grid'],
    [{ columns: '{"name":-1}' }, 'columns'],
    [{ columns: 'nonsense' }, 'columns'],
    [{ header: 'last' }, 'header'],
  ])('is not read in a way that there is none of: %j', async (said, field) => {
    expect(await aReader().judge(OTHER, said)).toMatchObject({ refusal: { code: 'body-invalid', field } });
  });
});

describe('whatever files are read', () => {
  const line = fc
    .tuple(
      fc.constantFrom('Omsorgsjournalen', 'Vandværk', 'ESDH'),
      fc.constantFrom('Ja', 'Nej', ''),
      fc.constantFrom('Kritisk', 'Ikke kritisk', 'Vital', ''),
      fc.constantFrom('Ja', 'Nej', 'Måske', ''),
      fc.constantFrom('Nordlys Drift A/S', 'Havn IT', ''),
    )
    .map((cells) => cells.join(';'));
  const file = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((lines) => csv('Navn;Aktiv/Inaktiv;Kritikalitet;Samfundskritisk;Leverandør', ...lines));

  it('none is a fact by itself, and the same file twice proposes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        const reader = aReader(...KNOWN);
        const before = await reader.ledger.load();
        const registers = () => hashOf([[...before.systems], [...before.suppliers], before.head.seq]);
        const asBefore = registers();
        valueOf(await reader.propose(bytes));
        const once = await reader.proposals();
        valueOf(await reader.propose(bytes));
        expect(await reader.proposals()).toEqual(once);
        await reader.ledger.load();
        expect(registers()).toBe(asBefore);
        // A supplier that is new now is proposed as its system's the next time.
        for (let times = 0; times < 2; times += 1) expect((await reader.takeAll()).refused).toEqual([]);
        expect((await reader.proposals()).filter(isTakeable)).toEqual([]);
        valueOf(await reader.propose(bytes));
        expect((await reader.proposals()).filter(isTakeable)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a day as a spreadsheet keeps it', () => {
  it('is read as the day that it shows', async () => {
    const reader = aReader(...KNOWN);
    const book = workbookOf({
      Tilsyn: [
        ['Leverandør', 'Sidste tilsyn'],
        ['Nordlys Drift A/S', serial(46154)],
      ],
    });
    valueOf(await reader.propose(book));
    expect(await reader.proposals()).toMatchObject([{ change: 'supervision', on: '2026-05-12' }]);
  });
});
