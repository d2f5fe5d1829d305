import { describe, expect, it } from '@jest/globals';
import type { DecisionContent } from '../../../domain/decision/content';
import type { Minute } from '../../../domain/decision/minute';
import { oversightRecord, type OversightRecord } from '../../../domain/status/oversight-record';
import { minuteDocument } from '../../../functions/documents/minutes/minute-document';
import { recordDocument } from '../../../functions/documents/oversight-record/record-document';
import type { PdfBlock, PdfDocument } from '../../../functions/documents/pdf/pdf-document';
import type { ExportSheet } from '../../../functions/documents/training/export-sheet';
import { trainingDocument } from '../../../functions/documents/training/training-document';
import { trainingOverview } from '../../../functions/documents/training/training-overview';
import {
  aboutSheet,
  competencesSheet,
  coursesSheet,
  membersSheet,
} from '../../../functions/documents/training/training-sheets';
import { sliceBySlice } from '../../../functions/pace/slice-by-slice';
import { LANGUAGES, type Language } from '../../../words/language';
import { PAPER_LABELS } from '../../../words/paper-labels';
import {
  aCondition,
  aDecisionContent,
  aVote,
  completionLogged,
  courseAdded,
  DECISION,
  EVERY_KIND,
  submits,
} from '../../support/builders';
import { aDecidedCase, minuteIn } from '../../support/decided-case';
import { inDays, NOW, TODAY } from '../../support/instants';
import { aLedgerOf, by } from '../../support/ledger';
import { anOverseenMonth, aSilentMonth, demand, NAMES } from '../../support/overseen-month';
import { aRoster, CHAIR, COORDINATOR, member } from '../../support/people';
import { aStaffOffer, joined, trainingPolicySet } from '../../support/training-facts';
import { danishTexts, englishTexts } from '../../support/written-texts';

const MUNICIPALITY = 'Eksempel Kommune';

/** A paper in a language, and everything in it that people have written or that is a name. */
type Paper = { name: string; write: (language: Language) => PdfDocument; own: unknown };

const minutePaper = (name: string, minute: Minute): Paper => ({
  name,
  write: (language) => minuteDocument(MUNICIPALITY, minute, language),
  own: minute,
});

const recordPaper = (name: string, record: OversightRecord | undefined): Paper => {
  if (record === undefined) throw new Error('there is no record');
  return {
    name,
    write: (language) => recordDocument(MUNICIPALITY, record, NAMES, language),
    own: [record, NAMES],
  };
};

/** A case that its two deciders have approved. */
function approvedCase(content: DecisionContent = aDecisionContent()) {
  const ledger = aLedgerOf(...aRoster(2));
  demand(ledger, submits(content), by(COORDINATOR), NOW);
  const { contentHash } = ledger.state.decisions.get(DECISION)!;
  for (const who of [CHAIR, member(1)]) demand(ledger, { ...aVote(), contentHash }, by(who), NOW);
  return ledger;
}

function revokedCase() {
  const ledger = aDecidedCase();
  const revoker = { name: 'Mette Holm', title: 'Kommunaldirektør' };
  const revoke = {
    type: 'RevokeDecision',
    decisionId: DECISION,
    reason: 'Leverandøren er gået konkurs',
  } as const;
  demand(ledger, { ...revoke, revoker }, by(CHAIR), inDays(3));
  return ledger;
}

function withdrawnCase() {
  const ledger = aLedgerOf(...aRoster(2));
  demand(ledger, submits(aDecisionContent()), by(COORDINATOR), NOW);
  demand(ledger, { type: 'WithdrawDecision', decisionId: DECISION, reason: 'En fejl' }, by(COORDINATOR), NOW);
  return ledger;
}

const PROVISIONAL = aDecisionContent({
  caseNumber: null,
  conditions: Array.from({ length: 10 }, (_, nth) =>
    aCondition({ text: `Aftale ${String(nth)} er fornyet` }),
  ),
});

const NAMED = { personId: 'p', name: 'Kirsten Bæk', title: 'Direktør for teknik' };
const overviewIn = (language: Language, audience: 'managementBody' | 'employees') => {
  const { state } = aLedgerOf(
    ...aRoster(5),
    courseAdded(),
    trainingPolicySet(),
    { type: 'StaffOfferRecorded', data: aStaffOffer() },
    completionLogged({ personId: CHAIR }),
    completionLogged(
      { personId: member(1), courseId: null, otherCourse: { title: 'Øvelse', provider: 'COK' } },
      2,
    ),
    joined('p-employee'),
  );
  const show = (personId: string) => ({ ...NAMED, personId, name: personId === CHAIR ? null : NAMED.name });
  return trainingOverview(state, { on: TODAY, audience, language, municipality: MUNICIPALITY, show });
};
/** What stands in an overview as somebody wrote it. */
const OWN_IN_OVERVIEW = [NAMED, courseAdded().data, aStaffOffer(), 'Øvelse', 'COK'];

const month = anOverseenMonth();
const PAPERS: readonly Paper[] = [
  minutePaper('the minute of a case with everything in it', minuteIn(aDecidedCase())),
  minutePaper('the minute of a decision that was revoked', minuteIn(revokedCase())),
  minutePaper('the minute of a case that was withdrawn', minuteIn(withdrawnCase())),
  minutePaper(
    'the minute of a case without a number, with open conditions',
    minuteIn(approvedCase(PROVISIONAL)),
  ),
  ...Object.values(EVERY_KIND).map((content) =>
    minutePaper(`the minute of a case of the kind ${content.kind}`, minuteIn(approvedCase(content))),
  ),
  recordPaper('the record of a month in which everything happened', oversightRecord(month.state, '2026-11')),
  recordPaper('the record of a month that the clock sent', oversightRecord(month.state, '2026-10')),
  recordPaper(
    'the record of a month to which nobody reacted',
    oversightRecord(aSilentMonth().state, '2026-10'),
  ),
  ...(['managementBody', 'employees'] as const).map((audience) => ({
    name: `the training overview of the group ${audience}`,
    write: (language: Language) => trainingDocument(overviewIn(language, audience)),
    own: OWN_IN_OVERVIEW,
  })),
];

/** Every text below something that is no program's word. */
function textsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    ['kind', 'language', 'size', 'font'].includes(key) ? [] : textsBelow(below),
  );
}

const isNote = (block: PdfBlock): boolean =>
  block.kind === 'note' && block.title === PAPER_LABELS.en.translation?.title;

/** Every text that a reader of the paper meets, in order, without what a translation says of itself. */
function textsIn({ blocks, title, subject, header, footer }: PdfDocument): string[] {
  const around = [title, header.right].map((text) => text.replace(' (translation)', ''));
  return [
    ...around,
    subject,
    footer.left,
    footer.page(1, 2),
    ...textsBelow(blocks.filter((one) => !isNote(one))),
  ];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text without what people have written, names, and the municipality's. */
function withoutOwn(own: unknown): (text: string) => string {
  const pieces = [MUNICIPALITY, ...textsBelow(own)]
    .flatMap((text) => [text, ...text.split('\n'), text.replace(/\.$/, '')])
    .filter((text) => /\p{L}{2}/u.test(text))
    .sort((a, b) => b.length - a.length);
  const known = new RegExp(
    `(?<![\\p{L}\\d])(${[...new Set(pieces)].map(escaped).join('|')})(?![\\p{L}\\d])`,
    'gu',
  );
  return (text) => text.replace(NO_WORDS, ' ').replace(known, ' ');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

const WORDS = {
  da: new Set(danishTexts().flatMap(({ text }) => wordsOf(text))),
  en: new Set(englishTexts().flatMap(({ text }) => wordsOf(text))),
};

/** What says the same in both languages. */
const SAME = /^(status|sha|person|data|score|benchmark)$|^(kombit|ski|dbs|kommunecert)$/;
/** The brochure has a Danish name, and a fingerprint has letters in it. */
const NO_WORDS = /“Sammen om NIS2”|[0-9a-f]{64}/g;

describe.each(PAPERS)('In English $name', ({ write, own }) => {
  const [danish, english] = LANGUAGES.map((language) => write(language)) as [PdfDocument, PdfDocument];
  const strip = withoutOwn(own);
  const ours = textsIn(english).map(strip);

  it('has no Danish word of ours', () => {
    const found = ours.flatMap(wordsOf).filter((word) => WORDS.da.has(word) && !WORDS.en.has(word));
    expect([...new Set(found)]).toEqual([]);
  });

  it('has the same parts as the Danish paper, each in other words but for what people have written', () => {
    const before = textsIn(danish).map(strip);
    expect(ours).toHaveLength(before.length);
    const untranslated = ours.filter((text, index) => text === before[index]).flatMap(wordsOf);
    expect([...new Set(untranslated)].filter((word) => !SAME.test(word))).toEqual([]);
  });

  it('says at the top that it is a translation, and which paper counts', () => {
    const before = english.blocks.slice(
      0,
      english.blocks.findIndex((one) => one.kind === 'heading' && one.level === 2),
    );
    const [note] = before.filter((one) => one.kind === 'note');
    expect(note).toEqual({ kind: 'note', ...PAPER_LABELS.en.translation });
    expect(english.header.right).toMatch(/\(translation\)$/);
    expect(danish.blocks.filter(isNote)).toEqual([]);
    expect(JSON.stringify(danish)).not.toContain('translation');
  });

  it('says its language to whoever has it read aloud, and that of what people have written', () => {
    expect([danish.language, english.language]).toEqual(['da-DK', 'en-GB']);
    const languages = JSON.stringify(english.blocks).match(/"language":"[^"]*"/g) ?? [];
    expect(new Set(languages)).toEqual(new Set(languages.length === 0 ? [] : ['"language":"da-DK"']));
  });

  it('carries the same fingerprints as the Danish paper', () => {
    const hashes = (document: PdfDocument) => JSON.stringify(document.blocks).match(/[0-9a-f]{64}/g) ?? [];
    expect(hashes(english).length).toBeGreaterThan(0);
    expect(hashes(english)).toEqual(hashes(danish));
  });

  it('is the same twice, and what it is made of is left as it was', () => {
    expect(textsIn(write('en'))).toEqual(textsIn(english));
    expect(textsIn(write('da'))).toEqual(textsIn(danish));
  });
});

describe('In English the sheets of a training overview', () => {
  const sheetsIn = (language: Language): Promise<readonly ExportSheet[]> => {
    const overview = overviewIn(language, 'managementBody');
    function* all() {
      const members = yield* membersSheet(overview);
      return [members, yield* coursesSheet(overview), competencesSheet(overview), aboutSheet(overview)];
    }
    return sliceBySlice(all());
  };

  it('have no Danish word of ours, and days that are days', async () => {
    const sheets = await sheetsIn('en');
    const texts = textsBelow(sheets).map(withoutOwn(OWN_IN_OVERVIEW));
    const found = texts.flatMap(wordsOf).filter((word) => WORDS.da.has(word) && !WORDS.en.has(word));
    expect([...new Set(found)]).toEqual([]);
    expect(sheets[1]?.rows.flat()).toContainEqual({
      kind: 'day',
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('say in the sheet about themselves that they are a translation, and the Danish ones do not', async () => {
    const about = async (language: Language) => JSON.stringify((await sheetsIn(language)).at(-1));
    expect(await about('en')).toContain(PAPER_LABELS.en.translation?.text);
    expect(await about('da')).not.toContain('ranslation');
  });
});
