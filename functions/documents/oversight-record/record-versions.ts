import { FIGURE_WORDS, SECTION_WORDS } from '../../../words/status/section-words';
import { isAhead } from '../../../domain/status/due-month';
import type { RecordedVersion } from '../../../domain/status/oversight-record';
import type { VersionDifferences } from '../../../domain/status/version-differences';
import type { PdfBlock } from '../pdf/pdf-document';
import { personInRecord, writtenColour, writtenFigure, type RecordPaper } from './record-values';

/** Every time that the month was issued, how and why, and what each correction changed. */
export function versionBlocks(record: RecordPaper): PdfBlock[] {
  const { versions, words: W, time } = record;
  return [
    { kind: 'heading', level: 2, text: W.headings.versions },
    {
      kind: 'table',
      columns: [
        { header: W.columns.version, share: 0.9, namesRow: true },
        { header: W.columns.when, share: 2 },
        { header: W.columns.how, share: 4.6 },
        { header: W.columns.entry, share: 0.8 },
      ],
      rows: versions.map((one) => [
        String(one.version),
        time(one.issuedAt),
        howIssued(one, record),
        String(one.seq),
      ]),
    },
    ...versions.flatMap(({ version, differences }): PdfBlock[] =>
      differences === null
        ? []
        : [
            { kind: 'heading', level: 3, text: W.headings.differences(version, version - 1) },
            differenceBlock(differences, record),
          ],
    ),
  ];
}

function howIssued({ report, releasedBy, isLate, correction }: RecordedVersion, record: RecordPaper): string {
  const { words: W } = record;
  return [
    releasedBy === null ? W.automatic : W.releasedBy(personInRecord(record, releasedBy)),
    ...(isAhead(report.month, report.asOf) ? [W.earlyIssue] : []),
    ...(isLate ? [W.lateIssue] : []),
    ...(correction === null ? [] : [W.correction(correction)]),
  ].join('\n');
}

function differenceBlock(
  { sections, isAssessmentChanged }: VersionDifferences,
  record: RecordPaper,
): PdfBlock {
  const { words: W, say } = record;
  const lines = sections.flatMap(({ section, colour, figures }) => {
    const name = say(SECTION_WORDS[section]);
    return [
      ...(colour === null
        ? []
        : [W.changedColour(name, writtenColour(record, colour.from), writtenColour(record, colour.to))]),
      ...figures.map(({ figure, from, to }) =>
        W.changedFigure(
          name,
          say(FIGURE_WORDS[figure]),
          writtenFigure(record, from),
          writtenFigure(record, to),
        ),
      ),
    ];
  });
  const items = isAssessmentChanged ? [...lines, W.changedWords] : lines;
  return items.length === 0
    ? { kind: 'paragraph', text: W.nothingChanged }
    : { kind: 'list', ordered: false, items };
}
