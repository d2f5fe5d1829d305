import { COLOUR_WORDS } from '../../../words/status/light-words';
import { REPORT_CARD_WORDS } from '../../../words/status/report-card-words';
import type { NamedPerson } from '../../../domain/decision/terms';
import { changesIn } from '../../../domain/status/changes';
import { coloursOf, overallColour } from '../../../domain/status/overall';
import type { OversightRecord } from '../../../domain/status/oversight-record';
import { dayOfIssued } from '../../../domain/status/status-day';
import type { StatusReport } from '../../../domain/status/report';
import { sha256 } from '../../ledger/hash-of';
import { LANGUAGE_TAGS, OWN_WORDS, translationNote, writingIn } from '../writing';
import type { PdfBlock, PdfDocument } from '../pdf/pdf-document';
import { followUpBlocks } from './record-follow-ups';
import { recordJson } from './record-json';
import { measureBlocks } from './record-measures';
import { notingBlocks } from './record-notings';
import { recordProofBlocks } from './record-proof';
import { overviewBlocks, sectionBlocks } from './record-sections';
import { newestIn, personInRecord, type RecordPaper } from './record-values';
import { versionBlocks } from './record-versions';
import { RECORD_WORDS } from '../../../words/status/record-words';
import { DEFAULT_LANGUAGE, type Language } from '../../../words/language';
import { changeLine, wholeSentence } from '../../../words/status/whole-words';
import { PAPER_LABELS } from '../../../words/paper-labels';

/**
 * The tilsynsreferat of a month as a document: what the management body was shown, who noted it, what was asked for, and
 * how the paper is checked against the ledger. `people` are those whose names are known; anybody else is named by number.
 * It is Danish unless a translation is asked for.
 */
export function recordDocument(
  municipality: string,
  record: OversightRecord,
  people: readonly NamedPerson[],
  language: Language = DEFAULT_LANGUAGE,
): PdfDocument {
  const paper: RecordPaper = { ...record, ...writingIn(RECORD_WORDS, language), people };
  const { position, words: W, time } = paper;
  const labels = PAPER_LABELS[language];
  const title = W.title(
    paper.day(dayOfIssued({ versions: record.versions, report: newestIn(record).report })),
  );
  return {
    language: LANGUAGE_TAGS[language],
    title: labels.title(title),
    subject: W.subject,
    author: municipality,
    creator: labels.creator,
    createdAt: new Date(position.at),
    header: { left: municipality, right: labels.title(title) },
    footer: { left: labels.position(position.seq), page: labels.page },
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: W.subject },
      { kind: 'paragraph', text: W.asOf(position.seq, time(position.at)), size: 'small' },
      ...translationNote(language),
      ...warnings(paper),
      ...briefBlocks(paper),
      ...shownBlocks(paper),
      ...measureBlocks(paper),
      ...notingBlocks(paper),
      ...followUpBlocks(paper),
      ...versionBlocks(paper),
      ...sectionBlocks(paper),
      ...recordProofBlocks(paper, sha256(Buffer.from(recordJson(municipality, record), 'utf8'))),
    ],
  };
}

/** What makes the paper something else than it looks like comes before everything else. */
function warnings(record: RecordPaper): PdfBlock[] {
  const { words: W, time } = record;
  const { releasedBy, version } = newestIn(record);
  const first = record.versions[0];
  const notes: PdfBlock[] = [];
  if (releasedBy === null) notes.push({ kind: 'note', title: W.unreviewed, text: W.unreviewedText });
  if (first?.isLate === true)
    notes.push({ kind: 'note', title: W.late, text: W.lateText(time(first.issuedAt)) });
  if (version > 1) notes.push({ kind: 'note', title: W.corrected(version), text: W.correctedText(version) });
  return notes;
}

function briefBlocks(record: RecordPaper): PdfBlock[] {
  const { words: W, time } = record;
  const { version, report, issuedAt, releasedBy, body } = newestIn(record);
  const { sections, assessment, asOf } = report;
  const counts = coloursOf(sections);
  const open = record.followUps.filter((one) => one.answer === null).length;
  const noted = body.filter((one) => one.noting !== null).length;
  return [
    { kind: 'heading', level: 2, text: W.headings.brief },
    {
      kind: 'facts',
      facts: [
        { term: W.terms.overall, value: overallIn(sections, record) },
        { term: W.terms.sections, value: W.counts(counts.green, counts.yellow, counts.red, counts.grey) },
        { term: W.terms.asOf, value: time(asOf) },
        { term: W.terms.issued, value: W.versionOf(version, time(issuedAt)) },
        {
          term: W.terms.issuedBy,
          value: releasedBy === null ? W.automatic : personInRecord(record, releasedBy),
        },
        { term: W.terms.noted, value: W.notedCount(noted, body.length, version) },
        { term: W.terms.followUps, value: W.followUpCount(record.followUps.length, open) },
        ...(assessment === null || assessment.wish === null
          ? []
          : [{ term: W.terms.wish, value: wishIn(record, assessment.wish) }]),
      ],
    },
    { kind: 'note', title: W.reservation, text: W.reservationText },
  ];
}

/** The gravest colour that is known, and beside it how much is not. */
function overallIn(sections: StatusReport['sections'], { language, say }: RecordPaper): string {
  const { grey } = coloursOf(sections);
  const colour = say(COLOUR_WORDS[overallColour(sections)]);
  return grey === 0 ? colour : `${colour} · ${REPORT_CARD_WORDS[language].notAssessed(grey)}`;
}

function wishIn({ decisions, words: W }: RecordPaper, decisionId: string): string {
  const found = decisions.find((one) => one.decisionId === decisionId);
  return found === undefined ? decisionId : W.wishOf(decisionId, found.title);
}

function shownBlocks(record: RecordPaper): PdfBlock[] {
  const { words: W, language, time } = record;
  const { sections, assessment } = newestIn(record).report;
  const changes = changesIn(sections);
  return [
    { kind: 'heading', level: 2, text: W.headings.shown },
    { kind: 'heading', level: 3, text: W.headings.changed },
    { kind: 'paragraph', text: wholeSentence(sections, language) },
    ...(changes.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: changes.map((change) => changeLine(change, language)),
          } as const,
        ]),
    { kind: 'heading', level: 3, text: W.headings.assessment },
    assessment === null
      ? { kind: 'paragraph', text: W.noWords }
      : {
          kind: 'quote',
          text: assessment.text,
          language: OWN_WORDS,
          source: W.askedAt(personInRecord(record, assessment.by), time(assessment.at)),
        },
    ...(assessment === null || assessment.wish === null
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.wish } as const,
          { kind: 'paragraph', text: wishIn(record, assessment.wish) } as const,
        ]),
    ...overviewBlocks(record),
  ];
}
