import { describe, expect, it } from '@jest/globals';
import { refusalSentence } from '../../../../words/refusal/refusal-sentence';
import type { Oversight } from '../../../../domain/oversight';
import { TOPICS, figuresOf } from '../../../../domain/indicator/topic';
import { INDICATOR_LAYOUT, readIndicators } from '../../../../functions/imports/indicators/read-indicators';
import { indicatorTemplate } from '../../../../functions/imports/indicators/indicator-template';
import { judgeIndicators } from '../../../../functions/imports/indicators/judge-indicators';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import type { DirectoryPerson } from '../../../../functions/people/directory';
import { personViews } from '../../../../functions/views/person-view';
import { atOnce } from '../../../support/at-once';
import { bytesOf, exampleFile, valueOf } from '../../../support/files';
import { indicatorRecorded } from '../../../support/indicator-facts';
import { NOW, TODAY } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { CHAIR, aRoster, member } from '../../../support/people';
import { workbookOf } from '../../../support/workbook';

const HEADER = 'Emne;Tal;Pr. dato;Værdi;Kilde;Ansvarlig';

const person = (personId: string, name: string, mail: string): DirectoryPerson => ({
  personId,
  name,
  mail,
  title: '',
  objectId: personId,
  teamsUserId: null,
});
const PEOPLE = [
  person(CHAIR, 'Mette Holm', 'mette@eksempel.dk'),
  person(member(1), 'Lars Holm', 'lars@eksempel.dk'),
  person(member(2), 'Lars Holm', 'lars2@eksempel.dk'),
];
const show = personViews(new Map(PEOPLE.map((one) => [one.personId, one])));

const judge = async (bytes: Uint8Array, state: Oversight = aLedgerOf(...aRoster()).state) => {
  const table = valueOf(await readTableHere(bytes, INDICATOR_LAYOUT));
  const { figures } = valueOf(atOnce(readIndicators(table, PEOPLE)));
  return judgeIndicators(figures, { state, now: NOW, show, language: 'da' });
};
const list = (...rows: string[]) => bytesOf([HEADER, ...rows].join('\r\n'));
/** What becomes of each row: its fate, or the code of the refusal. */
const fatesOf = async (bytes: Uint8Array, state?: Oversight) =>
  (await judge(bytes, state)).judged.map(({ fate }) =>
    fate.kind === 'rejected' ? fate.refusal.code : fate.kind,
  );
const LATE = 'Hændelser;Underretninger sendt for sent;1-11-2026;0;Log;';

describe('A list of figures', () => {
  it('makes one dated fact of the rows of a topic and day, whatever the order and the case of the words', async () => {
    const { indicators, judged } = await judge(
      list(
        'HÆNDELSER;underretninger  sendt for sent;01-11-2026;0;Hændelsesloggen;',
        'Modenhed;Score;30.06.2026;3,2;KL-Baseline;',
        'Hændelser;Hændelser;2026-11-01;14;Hændelsesloggen;mette@eksempel.dk',
        'maturity;scaleMin;30-6-2026;0;KL-Baseline;',
        'Maturity;Highest value of the scale;30-6-2026;5;KL-Baseline;',
      ),
    );
    expect(judged.map(({ fate }) => fate.kind)).toEqual(Array(5).fill('new'));
    expect(indicators).toEqual([
      {
        topic: 'incidents',
        asOf: '2026-11-01',
        source: 'Hændelsesloggen',
        responsible: CHAIR,
        figures: { notifiedLate: 0, incidents: 14 },
      },
      {
        topic: 'maturity',
        asOf: '2026-06-30',
        source: 'KL-Baseline',
        responsible: null,
        figures: { score: 3.2, scaleMin: 0, scaleMax: 5 },
      },
    ]);
  });

  it.each([
    ['Hændelser', 'Nærved-hændelser', 'nearMisses'],
    ['Hændelser', 'Underretninger for sent', 'notifiedLate'],
    ['Incidents', 'Notifications late', 'notifiedLate'],
    ['Modenhed', 'Skalaens laveste', 'scaleMin'],
    ['Modenhed', 'Skalaens højeste', 'scaleMax'],
    ['Øvelser', 'Planlagte øvelser i året', 'exercisesPlanned'],
    ['Øvelser', 'Holdte øvelser i året', 'exercisesHeld'],
  ])('in an older template still names the figure of %s that was called %s', async (topic, name, figure) => {
    const table = valueOf(await readTableHere(list(`${topic};${name};1-11-2026;3;Log;`), INDICATOR_LAYOUT));
    const { figures } = valueOf(atOnce(readIndicators(table, PEOPLE)));
    expect(figures).toMatchObject([{ read: { ok: true, value: { figure, value: 3 } } }]);
  });

  it.each([
    ['another topic', 'Vejret;Storme;1-11-2026;3;Log;', 'unknown-topic'],
    ['a figure of another topic', 'Hændelser;Score;1-11-2026;3;Log;', 'unknown-figure'],
    ['words', 'Hændelser;Hændelser;1-11-2026;halvanden;Log;', 'number-invalid'],
    ['half an incident', 'Hændelser;Hændelser;1-11-2026;1,5;Log;', 'number-invalid'],
    ['fewer than none', 'Hændelser;Hændelser;1-11-2026;-1;Log;', 'number-invalid'],
    ['a thousand or one', 'Hændelser;Hændelser;1-11-2026;1,234;Log;', 'number-ambiguous'],
    ['too many', 'Hændelser;Hændelser;1-11-2026;1000001;Log;', 'figure-invalid'],
    ['no day', 'Hændelser;Hændelser;31-2-2026;1;Log;', 'date-invalid'],
    ['one day or another', 'Hændelser;Hændelser;03/04/2026;1;Log;', 'date-ambiguous'],
    ['no source', 'Hændelser;Hændelser;1-11-2026;1;;', 'text-missing'],
    ['a whole page as source', `Hændelser;Hændelser;1-11-2026;1;${'k'.repeat(201)};`, 'text-too-long'],
    ['somebody unknown', 'Hændelser;Hændelser;1-11-2026;1;Log;Ukendt Person', 'unknown-person'],
    ['a mail that nobody has', 'Hændelser;Hændelser;1-11-2026;1;Log;x@eksempel.dk', 'unknown-person'],
    ['a name nearly spelt', 'Hændelser;Hændelser;1-11-2026;1;Log;Mete Holm', 'unknown-person'],
    ['a name that two have', 'Hændelser;Hændelser;1-11-2026;1;Log;Lars Holm', 'several-people'],
    ['a formula', 'Hændelser;Hændelser;1-11-2026;=1+1;Log;', 'number-invalid'],
    ['another source than the row above', 'Hændelser;Hændelser;1-11-2026;1;Andet;', 'rows-disagree'],
    ['more serious than there were', 'Hændelser;Væsentlige hændelser;1-11-2026;9;Log;', 'parts-exceed-whole'],
  ])('rejects %s with a sentence, and writes nothing of that day', async (_, row, code) => {
    const whole = code === 'parts-exceed-whole' ? ['Hændelser;Hændelser;1-11-2026;3;Log;'] : [];
    const { judged, indicators } = await judge(list(LATE, ...whole, row));
    const fate = judged.at(-1)?.fate;
    if (fate?.kind !== 'rejected') throw new Error(`Expected a rejection, was ${JSON.stringify(fate)}`);
    expect(fate.refusal.code).toBe(code);
    expect(refusalSentence(fate.refusal, 'da').length).toBeGreaterThan(20);
    expect(judged[0]?.fate.kind).toBe('rejected');
    expect(indicators).toEqual([]);
  });

  it('holds back the rest of a day of which one row is rejected, and names the line', async () => {
    const { judged } = await judge(list(LATE, 'Hændelser;Hændelser;1-11-2026;mange;Log;', 'Øvelser;;;;;'));
    expect(judged[0]?.fate).toEqual({ kind: 'rejected', refusal: { code: 'row-held-back', line: 3 } });
    expect(judged[2]?.fate).toMatchObject({ refusal: { code: 'unknown-figure' } });
  });

  it('rejects a day ahead, a day without the needed figures, and two values of one figure', async () => {
    expect(
      await fatesOf(
        list(
          'Leverandørtilsyn;Leverandører;3-11-2026;4;Kontraktlisten;',
          'Øvelser;Afholdte øvelser i år;1-11-2026;1;Planen;',
          LATE,
          'Hændelser;Hændelser;1-11-2026;1;Log;',
          'Hændelser;Hændelser;1-11-2026;2;Log;',
        ),
      ),
    ).toEqual(['date-in-future', 'figure-missing', 'row-held-back', 'rows-disagree', 'rows-disagree']);
  });

  it('counts each supplier once: more supervised than there are is rejected as a whole', async () => {
    const row = (figure: string, value: number) =>
      `Leverandørtilsyn;${figure};1-11-2026;${String(value)};Listen;`;
    const all = [row('Leverandører', 10), row('Tilsyn via SKI', 6), row('Eget tilsyn', 5)];
    expect(await fatesOf(list(...all))).toEqual(Array(3).fill('parts-exceed-whole'));
    const once = [row('Leverandører', 10), row('Tilsyn via SKI', 5), row('Eget tilsyn', 5)];
    expect(await fatesOf(list(...once))).toEqual(['new', 'new', 'new']);
  });

  it('says what is there already, what is replaced and by which, and what falls out', async () => {
    const { state } = aLedgerOf(
      ...aRoster(),
      indicatorRecorded('incidents', {
        figures: { incidents: 1234, notifiedLate: 0, nearMisses: 3 },
        source: 'Log',
        responsible: CHAIR,
      }),
    );
    const late = 'Hændelser;Underretninger for sent;1-11-2026;0;Log;Mette Holm';
    const incidents = (value: number) => `Hændelser;Hændelser;1-11-2026;${String(value)};Log;`;
    const near = 'Hændelser;Nærvedhændelser;1-11-2026;3;Log;';
    const same = await judge(list(late, incidents(1234), near), state);
    expect(same.judged.map(({ fate }) => fate.kind)).toEqual(Array(3).fill('alreadyThere'));
    expect(same.indicators).toEqual([]);
    const other = await judge(list(incidents(7), late), state);
    expect(other.judged.map(({ fate }) => fate)).toEqual([
      { kind: 'replaces', note: 'Før: 1.234. Udgår, fordi filen ikke har tallene: Nærvedhændelser 3.' },
      { kind: 'alreadyThere' },
    ]);
    expect(other.indicators).toMatchObject([{ figures: { incidents: 7, notifiedLate: 0 } }]);
    const elsewhere = near.replace('Log;', 'Ny log;');
    const source = await judge(
      list(...[incidents(1234), LATE].map((row) => row.replace('Log;', 'Ny log;')), elsewhere),
      state,
    );
    expect(source.judged.map(({ fate }) => ('note' in fate ? fate.note : fate.kind))).toEqual(
      Array(3).fill('Kilde før: »Log«. Ansvarlig før: Mette Holm.'),
    );
  });

  it('passes over rows without a value: a figure that is not known is left out, never zero', async () => {
    const { judged, indicators } = await judge(
      list(LATE, 'Hændelser;Hændelser;1-11-2026;2;Log;', 'Hændelser;Nærvedhændelser;1-11-2026;;;'),
    );
    expect(judged.map(({ fate }) => fate.kind)).toEqual(['new', 'new', 'empty']);
    expect(indicators).toMatchObject([{ figures: { incidents: 2, notifiedLate: 0 } }]);
  });

  it('is read alike from a workbook, and with English columns and commas', async () => {
    const rows = [
      ['Topic', 'Figure', 'As of', 'Value', 'Source'],
      ['Incidents', 'Incidents', '2026-11-01', '4', 'Log'],
      ['Incidents', 'Notifications late', '2026-11-01', '0', 'Log'],
    ];
    expect(await fatesOf(workbookOf({ Forside: [['Nøgletal']], Tal: rows }))).toEqual(['new', 'new']);
    expect(await fatesOf(bytesOf(rows.map((row) => row.join(',')).join('\n')))).toEqual(['new', 'new']);
  });

  it('is refused as a whole where columns are missing', async () => {
    const table = valueOf(
      await readTableHere(bytesOf('Emne;Tal;Værdi\nHændelser;Hændelser;1\n'), INDICATOR_LAYOUT),
    );
    expect(atOnce(readIndicators(table, PEOPLE))).toEqual({
      ok: false,
      refusal: { code: 'columns-missing', columns: ['Pr. dato', 'Kilde'] },
    });
  });

  it.each(['da', 'en'] as const)(
    'has a template (%s) with every figure there is, of which none is recorded as it is',
    async (language) => {
      const { judged, indicators } = await judge(atOnce(indicatorTemplate(TODAY, language)));
      expect(judged.map(({ fate }) => fate.kind)).toEqual(
        TOPICS.flatMap((topic) => figuresOf(topic).map(() => 'empty')),
      );
      expect(indicators).toEqual([]);
    },
  );

  it('of the demo municipality is new as a whole, in Windows-1252 as well, and there the second time', async () => {
    const utf8 = new TextDecoder().decode(exampleFile('noegletal.csv'));
    const rows = (text: string) => text.replace(/Lars Østergaard|Kirsten Bæk Sørensen/g, 'Mette Holm');
    const bytes = Buffer.from(rows(utf8), 'latin1');
    const { judged, indicators } = await judge(bytes);
    expect(new Set(judged.map(({ fate }) => fate.kind))).toEqual(new Set(['new']));
    expect(indicators.map(({ topic }) => topic)).toEqual(TOPICS);
    const { state } = aLedgerOf(
      ...aRoster(),
      ...indicators.map((data) => ({ type: 'IndicatorRecorded' as const, data })),
    );
    expect(new Set(await fatesOf(bytes, state))).toEqual(new Set(['alreadyThere']));
  });
});
