import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../../domain/event';
import { measuresSheet } from '../../../../functions/documents/register/measures-sheet';
import { sheetCsv } from '../../../../functions/documents/training/training-csv';
import { judgeMeasures, MEASURE_LAYOUT } from '../../../../functions/imports/registers/judge-measures';
import { createOwnerNamed } from '../../../../functions/imports/registers/owner-named';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { measureRows } from '../../../../functions/views/measure-view';
import { refusalSentence } from '../../../../words/refusal/refusal-sentence';
import { atOnce } from '../../../support/at-once';
import { bytesOf, valueOf } from '../../../support/files';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import {
  exhibitAdded,
  measureEvaluated,
  measureRegistered,
  measureRetired,
  underWay,
} from '../../../support/measure-facts';
import { CHAIR, OUTSIDER, aRoster, member } from '../../../support/people';

const person = (personId: string, name: string, mail: string) => ({
  personId,
  name,
  mail,
  title: '',
  objectId: personId,
  teamsUserId: null,
});
const PEOPLE = [
  person(CHAIR, 'Mette Holm', 'mette@eksempel.dk'),
  person(member(1), 'Lars Østergaard', 'lars@eksempel.dk'),
  person(OUTSIDER, 'Ude Fra', 'ude@eksempel.dk'),
];
const backup = measureRegistered();

async function judge(file: readonly string[] | Uint8Array, ...history: LedgerEvent[]) {
  const { state } = aLedgerOf(...aRoster(), ...history);
  const ownerNamed = atOnce(createOwnerNamed(PEOPLE, state.access));
  const bytes = file instanceof Uint8Array ? file : bytesOf(file.join('\r\n'));
  const rows = valueOf(await readTableHere(bytes, MEASURE_LAYOUT));
  const judged = atOnce(judgeMeasures(rows, { state, now: NOW, language: 'da', ownerNamed }));
  if (!judged.ok) return { refused: judged.refusal, fates: [], asked: [], ignored: [], said: [] };
  const { ignored, asked } = judged.value;
  const fates = judged.value.judged.map(({ fate }) =>
    fate.kind === 'rejected'
      ? `${fate.refusal.code} ${'field' in fate.refusal ? fate.refusal.field : ''}`.trim()
      : 'note' in fate
        ? `${fate.kind}: ${fate.note}`
        : fate.kind,
  );
  const said = judged.value.judged.flatMap(({ fate }) => (fate.kind === 'rejected' ? [fate.refusal] : []));
  return { fates, asked, ignored: [...ignored], said };
}

const HEAD =
  'Nr.;Titel;Foranstaltningens indhold;Udføres af;Navn eller sted;Ansvarlig;Skal, bør eller kan;Kilde til skal, bør eller kan;Gennemførelse;Frist;Næste gennemgang';
/** A row with nothing wrong, but for what is said. */
const ROW = {
  number: '4',
  title: 'Leverandørers adgang',
  summary: 'Adgang gives for en opgave ad gangen.',
  performer: 'den fælles it-driftsenhed',
  name: '',
  owner: 'lars@eksempel.dk',
  obligation: 'Skal',
  source: 'NIS 2-loven § 6, stk. 1, nr. 4',
  progress: 'Under indførelse',
  dueOn: '1-3-2027',
  review: '01-06-2027',
};
const row = (changes: Partial<typeof ROW> = {}) => Object.values({ ...ROW, ...changes }).join(';');

describe('A list of measures', () => {
  it('registers what is new, changes only what differs, and leaves what it does not say', async () => {
    const { fates, asked, ignored } = await judge(
      [
        `${HEAD};Dokumentation;Effekt`,
        `${row()};Rapport;Virker`,
        '§ 6, stk. 1, nr. 3;afprøvet BACKUP;;KOMBIT;;Mette Holm;;;;;;Rapport;Virker ikke',
        `${row({ title: 'Logning', number: 'nr. 2', performer: 'en anden', name: 'Hosting A/S' })};;`,
      ],
      backup,
    );
    expect(fates).toEqual(['new', 'replaces: Rettes: Titel, Udføres af og Ansvarlig.', 'new']);
    expect(ignored).toEqual(['Dokumentation', 'Effekt']);
    const { measureId: _, ...known } = backup.data;
    expect(asked).toMatchObject([
      {
        measureId: null,
        note: null,
        measure: { code: 'd', ownerId: member(1), progress: 'underWay', dueOn: '2027-03-01' },
      },
      {
        measureId: 'FO-001',
        measure: { ...known, title: 'afprøvet BACKUP', performer: 'KOMBIT', ownerId: CHAIR },
      },
      { measureId: null, measure: { code: 'b', performer: 'other', performerName: 'Hosting A/S' } },
    ]);
  });

  it.each([
    ['number', '11', 'body-invalid measureNumber', '»Nummer i § 6, stk. 1«'],
    ['number', '', 'text-missing measureNumber', '»Nummer i § 6, stk. 1«'],
    ['title', '', 'text-missing title', '»Titel«'],
    ['summary', '', 'text-missing measureSummary', '»Foranstaltningens indhold«'],
    ['performer', 'Rigsrevisionen', 'body-invalid performer', '»Udføres af«'],
    ['performer', 'en anden', 'text-missing performerName', '»Navn eller sted«'],
    ['owner', 'Bo Ukendt', 'unknown-person', '»Bo Ukendt«'],
    ['owner', 'ude@eksempel.dk', 'unknown-person', '»ude@eksempel.dk«'],
    ['owner', '', 'text-missing ownerId', '»Ansvarlig«'],
    ['obligation', 'Måske', 'body-invalid obligation', '»Skal, bør eller kan«'],
    ['progress', 'Færdig', 'body-invalid progress', '»Gennemførelse«'],
    ['dueOn', 'snart', 'date-invalid dueOn', '»Frist«'],
    ['dueOn', '', 'text-missing dueOn', '»Frist«'],
    ['review', '1-1-2062', 'date-too-far nextReviewOn', '»Næste gennemgang«'],
  ] as const)(
    'refuses a row whose %s is »%s«, by the name on the screen',
    async (field, cell, code, says) => {
      const { fates, asked, said } = await judge([HEAD, row({ [field]: cell })]);
      expect(fates).toEqual([code]);
      expect(asked).toEqual([]);
      const sentence = said.map((one) => refusalSentence(one, 'da'));
      expect(sentence[0]).toContain(says);
    },
  );

  it('asks why where a known one is put off, and takes the reason with it', async () => {
    const late = measureRegistered(underWay('2027-01-01'));
    const rows = (note: string) => [
      'Nummer i registret;Titel;Frist;Bemærkning',
      `fo-001;Afprøvet backup;1-6-2027;${note}`,
    ];
    expect((await judge(rows(''), late)).fates).toEqual(['text-missing note']);
    const { fates, asked } = await judge(rows('Leveret for sent'), late);
    expect(fates).toEqual(['replaces: Rettes: Frist.']);
    expect(asked).toMatchObject([{ measureId: 'FO-001', note: 'Leveret for sent' }]);
  });

  it('knows a measure by its number, or by § 6 and the title where that is one', async () => {
    const twin = measureRegistered({ measureId: 'FO-002', summary: 'En anden' });
    const by = (id: string, number: string) =>
      judge(['Nummer i registret;Nr.;Titel;Kilde', `${id};${number};Afprøvet backup;KL`], backup, twin);
    expect((await by('FO-002', '')).asked).toMatchObject([{ measureId: 'FO-002' }]);
    expect((await by('', '3')).fates).toEqual(['text-missing measureId']);
    expect((await by('FO-404', '3')).fates).toEqual(['unknown-measure']);
    const twice = await judge([HEAD, row(), row()]);
    expect(twice.fates).toEqual(['new', 'alreadyThere']);
    expect(twice.asked).toHaveLength(1);
  });

  it('is the file that the app writes, and says nothing new then', async () => {
    const history = [
      backup,
      measureRegistered({
        measureId: 'FO-002',
        code: 'd',
        title: '=1+1',
        performer: 'other',
        performerName: '@Hosting',
        ...underWay(),
      }),
      exhibitAdded(),
      measureEvaluated({}, 'FO-002'),
      measureRegistered({ measureId: 'FO-003', code: 'j', title: 'Taget ud' }),
      measureRetired('FO-003'),
    ];
    const { state } = aLedgerOf(...aRoster(), ...history);
    const show = (personId: string) => ({ personId, name: 'Lars Østergaard', title: null });
    for (const language of ['da', 'en'] as const) {
      const csv = atOnce(sheetCsv(measuresSheet(measureRows({ state, now: NOW }, show), language)));
      const { fates, asked } = await judge(new Uint8Array(csv), ...history);
      expect(fates).toEqual(['alreadyThere', 'alreadyThere', 'alreadyThere']);
      expect(asked).toEqual([]);
    }
  });

  it('does not change what is taken out, and needs a column with titles', async () => {
    const rows = ['Nummer i registret;Titel', 'FO-001;Ny titel'];
    expect((await judge(rows, backup, measureRetired('FO-001'))).fates).toEqual(['measure-retired']);
    expect((await judge(['Nr.;Frist', '3;1-1-2027'])).refused).toMatchObject({ code: 'columns-missing' });
  });
});
