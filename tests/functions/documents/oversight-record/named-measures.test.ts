import { beforeAll, describe, expect, it } from '@jest/globals';
import { MEASURE_CODES } from '../../../../domain/decision/content';
import { oversightRecord, type OversightRecord } from '../../../../domain/status/oversight-record';
import { peopleInRecord } from '../../../../functions/documents/oversight-record/people-in-record';
import { recordDocument } from '../../../../functions/documents/oversight-record/record-document';
import { writePdf } from '../../../../functions/documents/pdf/write-pdf';
import type { Language } from '../../../../words/language';
import { aLedgerOf, by, type TestLedger } from '../../../support/ledger';
import { aMeasureText, IN_OPERATION, measureRegistered, underWay } from '../../../support/measure-facts';
import { aSilentMonth, at, demand, NAMES, OVERSEEN } from '../../../support/overseen-month';
import { AUDITOR, aRoster, COORDINATOR } from '../../../support/people';
import { elementsOf, readPdf, wholeText, type ReadElement } from '../pdf/read-pdf';

const coordinator = by(COORDINATOR);
const recordOf = ({ state }: TestLedger, month = OVERSEEN): OversightRecord => {
  const record = oversightRecord(state, month);
  if (record === undefined) throw new Error('there is no record');
  return record;
};
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
const textIn = ({ text, children }: ReadElement): string =>
  children.length === 0 ? text : children.map(textIn).join(' ');
async function paperOf(record: OversightRecord, language: Language = 'da') {
  const pdf = await readPdf(await writePdf(recordDocument('Eksempel Kommune', record, NAMES, language)));
  const rows = elementsOf(pdf).filter((one) => one.role === 'TR');
  return {
    text: inOneLine(wholeText(pdf)),
    named: rows.map((one) => inOneLine(textIn(one))).filter((one) => one.startsWith('FO-')),
  };
}

/** A register with something to oversee, told of in October and in November. */
function aRegisterOverseen(): TestLedger {
  const ledger = aLedgerOf(
    ...aRoster(3),
    measureRegistered({ measureId: 'FO-001', title: 'Afprøvet backup' }),
    measureRegistered({ measureId: 'FO-002', code: 'j', title: 'Totrinslogin', ...underWay('2026-10-30') }),
    measureRegistered({ measureId: 'FO-003', code: 'd', title: 'Leverandørkrav', ...underWay('2026-09-30') }),
    measureRegistered({
      measureId: 'FO-004',
      code: 'a',
      title: 'Risikovurdering',
      ...underWay('2027-03-01'),
    }),
    measureRegistered({ measureId: 'FO-005', code: 'b', title: 'Beredskabsvagt', ...underWay('2026-12-01') }),
  );
  demand(ledger, { type: 'IssueReport', month: '2026-10' }, coordinator, '2026-11-01T06:30:00.000Z');
  demand(
    ledger,
    {
      type: 'TellMeasureStage',
      measureId: 'FO-005',
      stage: underWay('2027-02-01'),
      note: 'Vagtplanen er ikke forhandlet færdig',
    },
    coordinator,
    at(0, 1),
  );
  demand(ledger, { type: 'IssueReport', month: OVERSEEN }, coordinator, at(0, 30));
  return ledger;
}

describe('The measures that a tilsynsreferat names', () => {
  let paper: Awaited<ReturnType<typeof paperOf>>;
  const ledger = aRegisterOverseen();
  beforeAll(async () => {
    paper = await paperOf(recordOf(ledger));
  });

  it('are the gravest first, each with its number, owner, day and how late it is', () => {
    expect(paper.named).toEqual([
      'FO-003: Leverandørkrav nr. 4 Lars Østergaard, Direktør for sundhed Forsinket: skulle være gennemført senest den 30. september 2026, 33 dage over fristen',
      'FO-002: Totrinslogin nr. 10 Lars Østergaard, Direktør for sundhed Forsinket: skulle være gennemført senest den 30. oktober 2026, 3 dage over fristen',
      'FO-001: Afprøvet backup nr. 3 Lars Østergaard, Direktør for sundhed Ingen dokumentation Effekten er aldrig vurderet',
      'FO-005: Beredskabsvagt nr. 2 Lars Østergaard, Direktør for sundhed Sat til »Under indførelse« den 2. november 2026, frist den 1. februar 2027. Begrundelse: Vagtplanen er ikke forhandlet færdig',
    ]);
  });

  it('come with whose rule it is, and those about which there is nothing to say are not among them', () => {
    expect(paper.text).toContain('aldrig vurderet (Appens standard)');
    expect(paper.text).not.toContain('Risikovurdering');
    expect(paper.text).not.toContain('se Foranstaltninger');
  });

  it('are the same when what came after the status is in the ledger as well', async () => {
    const before = recordOf(ledger).measures;
    const later = aRegisterOverseen();
    demand(
      later,
      { type: 'TellMeasureStage', measureId: 'FO-003', stage: IN_OPERATION, note: null },
      coordinator,
      at(1),
    );
    expect(recordOf(later).measures).toEqual(before);
    expect((await paperOf(recordOf(later))).named).toEqual(paper.named);
  });

  it('are told of in English', async () => {
    const { text, named } = await paperOf(recordOf(ledger), 'en');
    expect(text).toContain('Measures to oversee');
    expect(text).toContain('(The app’s default)');
    expect(named[0]).toContain('no. 4');
    expect(named[0]).toContain('Late: was to be carried out by 30 September 2026, 33 days overdue');
  });

  it('have their owners among those whose names are looked up', () => {
    // Somebody who stands nowhere else in the paper.
    const owned = aLedgerOf(
      ...aRoster(3),
      measureRegistered({ ownerId: AUDITOR, ...underWay('2026-09-30') }),
    );
    demand(owned, { type: 'IssueReport', month: OVERSEEN }, coordinator, at(0, 30));
    expect(peopleInRecord(recordOf(owned))).toContain(AUDITOR);
  });

  it('are ten at most, and then how many more there are', async () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      measureRegistered({
        measureId: `FO-${String(index + 1).padStart(3, '0')}`,
        ...aMeasureText({ code: MEASURE_CODES[index % 10] ?? 'a' }),
      }),
    );
    const full = aLedgerOf(...aRoster(3), ...many);
    demand(full, { type: 'IssueReport', month: OVERSEEN }, coordinator, at(0, 30));
    const { text, named } = await paperOf(recordOf(full));
    expect(named).toHaveLength(10);
    expect(text).toContain('og 3 flere, se Foranstaltninger');
  });

  it('are no part of the paper or of its data where the register is empty', async () => {
    const silent = recordOf(aSilentMonth(), '2026-10');
    expect(silent).not.toHaveProperty('measures');
    expect((await paperOf(silent)).text).not.toContain('Foranstaltninger at føre tilsyn med');
  });
});
