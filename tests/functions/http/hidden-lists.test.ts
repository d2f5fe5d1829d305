import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type * as z from 'zod/mini';
import type { Endpoint } from '../../../contracts/endpoint';
import {
  importParticipants,
  previewParticipants,
  readParticipantColumns,
} from '../../../contracts/imports/imports';
import {
  getRejectedIndicators,
  importIndicators,
  previewIndicators,
} from '../../../contracts/indicator/indicators';
import { READ_HIDDEN } from '../../../contracts/list-source';
import { importRoster, previewRoster } from '../../../contracts/access/roster';
import { importCourses, previewCourses, type ImportPreview } from '../../../contracts/training/training';
import type { ApiUser } from '../../support/api-client';
import { foreignBook } from '../../support/foreign-book';
import { startApi, type RunningApi } from '../../support/running-api';
import { waitUntil } from '../../support/wait-until';

type Kind = {
  what: string;
  preview: Endpoint<'file', z.ZodMiniType<ImportPreview>>;
  write: Endpoint<'file', z.ZodMiniType<{ counts: ImportPreview['counts'] }>>;
  names: string;
  /** Two rows that can both be written; the second one is hidden. */
  rows: readonly [string, string];
  /** A column without which the list cannot be read, and the refusal when it is hidden. */
  needed: { index: number; name: string; code: string };
};

const KINDS: readonly Kind[] = [
  {
    what: 'a participant list',
    preview: previewParticipants,
    write: importParticipants,
    names: 'Navn;Mail;Kursus;Dato;Udbyder;Note',
    rows: [
      'Lars Østergaard;person.1@eksempel.dk;CYBERKURSUS;01-09-2025;COK;-',
      'Kirsten Bæk;person.2@eksempel.dk;CYBERKURSUS;01-09-2025;COK;-',
    ],
    // Its columns can be chosen, and the reader is asked for them.
    needed: { index: 2, name: 'Kursus', code: 'columns-missing' },
  },
  {
    what: 'a roster',
    preview: previewRoster,
    write: importRoster,
    names: 'Navn;Titel;Mail;Rolle;Fra;Note',
    rows: [
      'Birgit Lund;;person.8@eksempel.dk;leder;01-08-2025;-',
      'Sofie Lind;;person.7@eksempel.dk;leder;01-08-2025;-',
    ],
    needed: { index: 2, name: 'Mail', code: 'columns-perhaps-hidden' },
  },
  {
    what: 'a catalogue',
    preview: previewCourses,
    write: importCourses,
    names: 'Kursus;Udbyder;Format;Minutter;Kompetencer;Kilde;Note',
    rows: ['Phishing;Eksempel;;60;vurdere;;-', 'Beredskab;Eksempel;;60;vurdere;;-'],
    needed: { index: 1, name: 'Udbyder', code: 'columns-perhaps-hidden' },
  },
  {
    what: 'a list of key figures',
    preview: previewIndicators,
    write: importIndicators,
    names: 'Emne;Tal;Pr. dato;Værdi;Kilde;Ansvarlig;Note',
    rows: [
      'Leverandørtilsyn;Leverandører;31-07-2025;4;Log;;-',
      'Leverandørtilsyn;Leverandører;31-08-2025;5;Log;;-',
    ],
    needed: { index: 4, name: 'Kilde', code: 'columns-perhaps-hidden' },
  },
];

const rowXml = (line: string, attributes = '') =>
  `<row${attributes}>${line
    .split(';')
    .map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
    .join('')}</row>`;
const HIDDEN = ' hidden="1"';
const list = ({ names, rows: [first, second] }: Kind, hidden: readonly ('first' | 'second')[] = []) =>
  `<sheetData>${rowXml(names)}${rowXml(first, hidden.includes('first') ? HIDDEN : '')}${rowXml(
    second,
    hidden.includes('second') ? HIDDEN : '',
  )}</sheetData>`;
const hidingColumn = (index: number, xml: string) =>
  `<cols><col min="${String(index + 1)}" max="${String(index + 1)}" hidden="1"/></cols>${xml}`;
const book = (xml: string, ...others: { name: string; xml: string; state?: string }[]) =>
  foreignBook({ sheets: [{ name: 'Liste', xml }, ...others] });

describe('What is hidden in a workbook', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    camilla = await api.user('Camilla');
  });
  afterAll(() => api.stop());
  const linesOf = ({ rows }: ImportPreview) => rows.map(({ line }) => line);

  describe.each(KINDS)('of $what is pointed out, and read only when it is asked for:', (kind) => {
    const { preview, write, names, needed } = kind;
    const read = (bytes: Uint8Array, query: Record<string, string> = {}) =>
      camilla.call(preview, { bytes, query });
    const columns = names.split(';');

    it('a row that a filter hides', async () => {
      const bytes = book(list(kind, ['second']));
      const unasked = await read(bytes);
      expect([linesOf(unasked), unasked.unread.hiddenRows]).toEqual([[2], 1]);
      const asked = await read(bytes, READ_HIDDEN);
      expect([linesOf(asked), asked.unread.hiddenRows]).toEqual([[2, 3], 0]);
    });

    it('a column that is not needed', async () => {
      const bytes = book(hidingColumn(columns.length - 1, list(kind)));
      const unasked = await read(bytes);
      expect([unasked.columns, unasked.unread.hiddenColumns]).toEqual([columns.slice(0, -1), ['Note']]);
      const asked = await read(bytes, READ_HIDDEN);
      expect([asked.columns, asked.unread.hiddenColumns]).toEqual([columns, []]);
    });

    it('a column without which it cannot be read: the reader learns that something is hidden', async () => {
      const bytes = book(hidingColumn(needed.index, list(kind)));
      const refused = await camilla.refused(preview, { bytes });
      expect(refused).toMatchObject({ code: needed.code, detail: expect.stringContaining(needed.name) });
      if (preview === previewParticipants) {
        const { unread } = await camilla.call(readParticipantColumns, { bytes });
        expect(unread.hiddenColumns).toEqual([needed.name]);
      } else expect(refused.detail).toContain('Filen har skjulte rækker, kolonner eller ark');
      expect(linesOf(await read(bytes, READ_HIDDEN))).toEqual([2, 3]);
    });

    it('the same column that is nowhere: nothing is said to be hidden', async () => {
      const without = (line: string) => line.split(';').toSpliced(needed.index, 1).join(';');
      const [first, second] = kind.rows;
      const shown = { ...kind, names: without(names), rows: [without(first), without(second)] as const };
      const refused = await camilla.refused(preview, { bytes: book(list(shown)) });
      expect(refused.code).toBe('columns-missing');
    });

    it('a sheet of the same kind: the one that shows stays the one that is read until the reader says', async () => {
      const bytes = book(list(kind), {
        name: 'Gammel',
        state: 'hidden',
        xml: list(kind, ['first']),
      });
      const unasked = await read(bytes);
      expect(unasked).toMatchObject({ sheets: ['Liste'], sheet: 'Liste' });
      expect([linesOf(unasked), unasked.unread.hiddenSheets]).toEqual([[2, 3], ['Gammel']]);
      const asked = await read(bytes, READ_HIDDEN);
      expect(asked).toMatchObject({ sheets: ['Liste', 'Gammel'], sheet: 'Liste' });
      const old = await read(bytes, { ...READ_HIDDEN, sheet: 'Gammel' });
      expect([old.sheet, linesOf(old), old.unread.hiddenSheets]).toEqual(['Gammel', [2, 3], []]);
      // Another sheet is no leave to read the rows that are hidden on it.
      expect(linesOf(await read(bytes, { sheet: 'Gammel' }))).toEqual([3]);
    });

    it('a sheet beside one of something else', async () => {
      const cover = `<sheetData>${rowXml('Vare;Pris')}${rowXml('Kaffe;12')}</sheetData>`;
      const bytes = book(cover, { name: 'Data', state: 'veryHidden', xml: list(kind) });
      const refused = await camilla.refused(preview, { bytes });
      expect(refused.code).toBe(needed.code);
      expect(await read(bytes, READ_HIDDEN)).toMatchObject({ sheet: 'Data' });
    });

    it('all of it: the list is not said to be empty', async () => {
      const bytes = book(list(kind, ['first', 'second']));
      expect((await camilla.refused(preview, { bytes })).code).toBe('only-hidden');
      expect(linesOf(await read(bytes, READ_HIDDEN))).toEqual([2, 3]);
    });

    it('and what is written is what was read', async () => {
      const bytes = book(list(kind, ['second']));
      const written = async (query: Record<string, string>) => {
        const { contentHash, rows } = await read(bytes, query);
        const { counts } = await camilla.call(write, { bytes, query: { ...query, contentHash } });
        return [counts.new, rows.map(({ fate }) => fate)];
      };
      expect(await written({})).toEqual([1, ['new']]);
      // A participant list is written by a job that goes on by itself.
      await waitUntil(
        'the row to be there',
        () => read(bytes),
        ({ counts }) => counts.alreadyThere > 0,
      );
      expect(await written(READ_HIDDEN)).toEqual([1, ['alreadyThere', 'new']]);
    });
  });

  it('the rejected rows of key figures are those of the list as it was read', async () => {
    const [first] = KINDS[3]?.rows ?? [];
    const bad = { ...KINDS[3], rows: [first, 'Vejret;Regn;31-08-2025;4;Log;;-'] } as Kind;
    const bytes = book(list(bad, ['second']));
    const rejected = async (query: Record<string, string>) =>
      new TextDecoder().decode(await camilla.call(getRejectedIndicators, { bytes, query }));
    expect(await rejected({})).not.toContain('Vejret');
    expect(await rejected(READ_HIDDEN)).toContain('Vejret');
  });
});
