import { beforeAll, describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { fold } from '../../../../domain/evolve';
import { oversightRecord, type OversightRecord } from '../../../../domain/status/oversight-record';
import type { FollowUp } from '../../../../domain/status/follow-up';
import { sha256 } from '../../../../functions/ledger/hash-of';
import { peopleInRecord } from '../../../../functions/documents/oversight-record/people-in-record';
import { recordDocument } from '../../../../functions/documents/oversight-record/record-document';
import { recordJson } from '../../../../functions/documents/oversight-record/record-json';
import { writePdf } from '../../../../functions/documents/pdf/write-pdf';
import type { TestLedger } from '../../../support/ledger';
import { by } from '../../../support/ledger';
import {
  ANSWER,
  anOverseenMonth,
  aSilentMonth,
  ASSESSMENT,
  at,
  CORRECTION,
  demand,
  NAMES,
  OLD_QUESTION,
  OVERSEEN,
  QUESTION,
} from '../../../support/overseen-month';
import { CHAIR, member } from '../../../support/people';
import { elementsOf, readPdf, textsOf, wholeText, type ReadElement, type ReadPdf } from '../pdf/read-pdf';

const MUNICIPALITY = 'Eksempel Kommune';
const recordOf = ({ state }: Pick<TestLedger, 'state'>, month = OVERSEEN): OversightRecord => {
  const record = oversightRecord(state, month);
  if (record === undefined) throw new Error('there is no record');
  return record;
};
const pdfOf = (record: OversightRecord, people = NAMES) =>
  writePdf(recordDocument(MUNICIPALITY, record, people));
/** Lines are broken where the page wants it. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
const letters = (text: string) => text.replace(/\s/g, '');
const textIn = ({ text, children }: ReadElement): string =>
  children.length === 0 ? text : children.map(textIn).join(' ');
const rowsOf = (pdf: ReadPdf) =>
  elementsOf(pdf)
    .filter((one) => one.role === 'TR')
    .map((one) => inOneLine(textIn(one)));

describe('The tilsynsreferat of a month in which everything happened', () => {
  const ledger = anOverseenMonth();
  const record = recordOf(ledger);
  let pdf: ReadPdf;
  let text: string;
  beforeAll(async () => {
    pdf = await readPdf(await pdfOf(record));
    text = inOneLine(wholeText(pdf));
  });

  it.each([
    ['the law that it is kept under', 'NIS 2-loven § 7, stk. 1'],
    [
      'as of which entry it was made',
      `Opgjort til og med post ${String(ledger.entries.length)} i revisionssporet, 15. november 2026`,
    ],
    ['that a receipt is no approval', 'en kvittering og ikke en godkendelse'],
    ['that it does not say that the law is kept', 'Referatet siger ikke, om kommunen overholder loven.'],
    ['that the status was corrected, and why', CORRECTION],
    ['what the correction changed', 'Hændelser: Underretninger sendt for sent fra 0 til 1'],
    ['who released it', 'Udsendt af Camilla Nørby, Informationssikkerhedskoordinator'],
    ['the whole in one word', 'Samlet status Rød'],
    ['the gravest colour with what is not assessed', 'Rød · 3 områder er ikke vurderet'],
    ['the colours by number', 'Grønne: 1 · gule: 4 · røde: 4 · grå (ikke vurderet): 3'],
    ['what had changed since the month before', 'Opfølgning: fra grøn til rød'],
    ['the coordinator’s words', inOneLine(ASSESSMENT)],
    ['the decision that was asked for', 'D-2026-001: Fjernadgang til vandværkets styring'],
    ['what became of it', 'Godkendt: i kraft (afgjort den 6. november 2026 kl. 10.00)'],
    ['a rule with its label', 'Et eller flere af de fem kompetenceområder er ikke dækket'],
    ['guidance as guidance', '(Vejledning: brochuren »Sammen om NIS2«)'],
    ['law as law', 'underretninger sendt for sent. (Lov)'],
    ['a colour set by hand, by whom and why', 'Den ene leverandør driver omsorgssystemet'],
    ['figures now and before', 'Opfølgninger over fristen: 1 (før 0)'],
    ['where figures come from', 'Hændelsesloggen'],
    ['what lies behind them', '16. november 2026: Svar på D-2026-001'],
    ['what was asked for', QUESTION],
    ['the answer with its author and time', `${ANSWER} Camilla Nørby`],
    ['what nobody has answered', 'Svar Ikke besvaret'],
    ['what was still open from before', OLD_QUESTION],
    ['how many of the body have noted it', '2 af ledelsesorganets 5 medlemmer (udgave 2)'],
    ['how the paper is checked', 'filens SHA-256 skal være referatets fingeraftryk'],
  ])('says %s', (_what, words) => {
    expect(text).toContain(words);
  });

  it('names each of the body with the receipt of just that version, its time, place and entry, or none', () => {
    const rows = rowsOf(pdf);
    expect(rows).toContain('Mette Holm, Kommunaldirektør Formand 4. november 2026 kl. 10.30 i appen 32');
    expect(rows).toContain('Mette Holm, Kommunaldirektør Formand 2. november 2026 kl. 10.45 i appen 25');
    expect(rows.filter((one) => one.startsWith('Lars Østergaard'))).toMatchObject([
      expect.stringContaining('Ikke taget til efterretning – –'),
      expect.stringContaining('3. november 2026 kl. 10.00 i appen 26'),
    ]);
    expect(rows.filter((one) => one.includes('til og med 10. november 2026'))).toHaveLength(2);
    expect(rows.find((one) => one.startsWith('Åse Ørum'))).toContain('Medlem, fra 12. november 2026');
    expect(rows.find((one) => one.startsWith('Henrik Dam'))).toContain('(udgave 1)');
  });

  it('can be read aloud: one title, headings in order, tables with headers, and the language', () => {
    expect(pdf.marked).toBe(true);
    expect(textsOf(pdf, 'H1')).toEqual(['Tilsynsreferat til status pr. 2. november 2026']);
    expect(textsOf(pdf, 'H2')).toEqual([
      'I korte træk',
      'Hvad der blev forelagt',
      'Taget til efterretning',
      'Ønsket opfølgning',
      'Åbne opfølgninger fra tidligere måneder',
      'Beslutningssager, som status henviste til',
      'Udgaver',
      'De enkelte områder',
      'Personer i referatet',
      'Sådan kan referatet efterprøves',
    ]);
    expect(textsOf(pdf, 'TH').map(inOneLine)).toEqual(
      expect.arrayContaining(['Område', 'Regel', 'Navn og titel', 'Taget til efterretning', 'Post']),
    );
    expect(pdf.info['Language']).toBe('da-DK');
  });

  it('carries the fingerprints of every version, of the ledger where it ends, and of its own data', () => {
    const all = letters(text);
    const hashes = record.versions.flatMap((one) => [one.contentHash ?? '', one.report.basis.hash]);
    for (const hash of [...hashes, record.position.hash]) expect(all).toContain(hash);
    expect(all).toContain(sha256(Buffer.from(recordJson(MUNICIPALITY, record), 'utf8')));
  });

  it('is the same file when it is built again from the same entry, whatever has happened since', async () => {
    const again = anOverseenMonth();
    demand(again, { type: 'NoteReport', month: OVERSEEN, version: 2 }, by(member(2)), at(20));
    const then = recordOf({ state: fold(again.entries.slice(0, record.position.seq)) });
    expect(recordJson(MUNICIPALITY, then)).toBe(recordJson(MUNICIPALITY, record));
    expect((await pdfOf(then)).equals(await pdfOf(record))).toBe(true);
    expect(recordJson(MUNICIPALITY, recordOf(again))).not.toBe(recordJson(MUNICIPALITY, record));
  });

  it('gives data from which each version’s fingerprint is found again, with numbers and no names', () => {
    const json = recordJson(MUNICIPALITY, record);
    const said = JSON.parse(json) as OversightRecord & { municipality: string };
    expect(canonicalize(said)).toBe(json);
    expect(said).toEqual({ municipality: MUNICIPALITY, ...record });
    for (const { report, contentHash } of said.versions)
      expect(sha256(Buffer.from(canonicalize(report) ?? '', 'utf8'))).toBe(contentHash);
    for (const { name } of NAMES) expect(json).not.toContain(name);
  });

  it('says the number of somebody who has been erased instead of the name, and keeps its data as they were', async () => {
    const erased = NAMES.filter((one) => one.personId !== CHAIR);
    const after = await readPdf(await pdfOf(record, erased));
    const words = inOneLine(wholeText(after));
    expect(words).not.toContain('Mette Holm');
    expect(rowsOf(after)).toContain(`${CHAIR} Navnet er slettet`);
    expect(rowsOf(after)).toContain(`person ${CHAIR} Formand 4. november 2026 kl. 10.30 i appen 32`);
    expect(letters(words)).toContain(sha256(Buffer.from(recordJson(MUNICIPALITY, record), 'utf8')));
  });

  it('lists everybody whom it names, and nobody else', () => {
    const known = new Set(NAMES.map((one) => one.personId));
    expect(peopleInRecord(record).filter((one) => !known.has(one))).toEqual([]);
    expect(peopleInRecord(record)).not.toContain('p-auditor');
  });
});

describe('A tilsynsreferat', () => {
  it('of a month to which nobody has reacted says so, and that it was issued late', async () => {
    const silent = recordOf(aSilentMonth(), '2026-10');
    const pdf = await readPdf(await pdfOf(silent));
    const text = inOneLine(wholeText(pdf));
    expect(text).toContain('Udsendt for sent Status blev først udsendt, da måneden var forbi');
    expect(text).toContain('0 af ledelsesorganets 3 medlemmer (udgave 1)');
    expect(text).toContain('Der er ingen tidligere status at sammenligne med.');
    expect(text).toContain('Koordinatoren har ikke skrevet en vurdering.');
    expect(text).toContain('Ønsket opfølgning Ingen.');
    expect(text).not.toContain('Øvrige kvitteringer');
  });

  it('says first of all that nobody had looked at a status that the clock sent', () => {
    const record = recordOf(anOverseenMonth(), '2026-10');
    const { blocks } = recordDocument(MUNICIPALITY, record, NAMES);
    expect(blocks.find((one) => one.kind === 'note')).toMatchObject({ title: 'Ikke gennemgået' });
  });

  it('breaks long texts and long names over lines and pages and loses none of them', async () => {
    const record = recordOf(anOverseenMonth());
    const words = Array.from({ length: 130 }, (_, index) => `ord${String(index)}`).join(' ');
    const long = (one: FollowUp): FollowUp => ({
      ...one,
      text: words,
      answer: { text: `${words} slut`, by: CHAIR, at: at(3), seq: 34 },
    });
    const followUps = Array.from({ length: 12 }, () => record.followUps.map(long)).flat();
    const text = inOneLine(wholeText(await readPdf(await pdfOf({ ...record, followUps }))));
    expect(text.split(`${words} slut`)).toHaveLength(followUps.length + 1);
    expect(text).toContain('Kirsten Margrethe Bæk Sørensen-Vestergaard Rasmussen');
  });

  it('of a report of an earlier release without a fingerprint says that it was not recorded then', () => {
    const record = recordOf(aSilentMonth(), '2026-10');
    const versions = record.versions.map((one) => ({ ...one, contentHash: null }));
    const document = JSON.stringify(recordDocument(MUNICIPALITY, { ...record, versions }, NAMES));
    expect(document).toContain('Ikke registreret på tidspunktet');
  });
});
