import type { Instant } from '../../../domain/calendar/danish-time';
import type { Head } from '../../../domain/ledger/head';
import type { ChronologyEntryView, IncidentView } from '../../../contracts/incident/incident';
import { BRIEFING_WORDS } from '../../../words/incident/briefing-words';
import { clockSentence } from '../../../words/incident/clock-sentences';
import {
  CLOCK_WORDS,
  EXERCISE,
  INCIDENT_KIND_WORDS,
  SIGNIFICANCE_WORDS,
} from '../../../words/incident/incident-words';
import type { Language } from '../../../words/language';
import { PAPER_LABELS } from '../../../words/paper-labels';
import { ERASED_PERSON } from '../../../words/person-words';
import { shortInstant, writtenInstant } from '../../../words/written-dates';
import type { PdfBlock, PdfDocument } from '../pdf/pdf-document';
import { LANGUAGE_TAGS, translationNote } from '../writing';

/** What the paper is written from: the record as its page shows it, and where the ledger stood. */
export type WrittenIncident = {
  incident: IncidentView;
  now: Instant;
  municipality: string;
  head: Head;
  language: Language;
};

/** As many lines of what happened as fit on the page; the newest say most. */
const MOST_LINES = 12;

/** One page for the leadership, of the same record as the reports to the authority. */
export function incidentBriefing(written: WrittenIncident, lastAt: Instant | null): PdfDocument {
  const { incident, now, municipality, head, language } = written;
  const labels = PAPER_LABELS[language];
  const words = BRIEFING_WORDS[language];
  const title = `${incident.isExercise ? `${EXERCISE[language]}: ` : ''}${words.title} ${incident.incidentId}`;
  return {
    language: LANGUAGE_TAGS[language],
    title: labels.title(title),
    subject: words.title,
    author: municipality,
    creator: labels.creator,
    createdAt: new Date(lastAt ?? 0),
    header: { left: municipality, right: labels.title(title) },
    footer: { left: labels.position(head.seq), page: labels.page },
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: words.asOf(writtenInstant(now, language)), size: 'small' },
      ...translationNote(language),
      ...(incident.isExercise ? [{ kind: 'note', ...words.exercise } satisfies PdfBlock] : []),
      { kind: 'note', ...words.confidential },
      { kind: 'facts', facts: factsIn(written) },
      { kind: 'heading', level: 2, text: words.clocks },
      {
        kind: 'table',
        columns: [
          { header: words.clockColumns[0], share: 1, namesRow: true },
          { header: words.clockColumns[1], share: 2 },
        ],
        rows: incident.clocks
          .filter(({ standing }) => standing.state !== 'notStarted')
          .map(({ clock, standing }) => [
            CLOCK_WORDS[clock][language],
            clockSentence(standing, now, language, 'onPaper'),
          ]),
      },
      { kind: 'heading', level: 2, text: words.course },
      ...courseBlocks(incident.chronology, language),
      { kind: 'heading', level: 2, text: words.decide },
      { kind: 'paragraph', text: words.decideText },
    ],
  };
}

function factsIn({ incident, language }: WrittenIncident): { term: string; value: string }[] {
  const words = BRIEFING_WORDS[language];
  const { significance, awareness, answers, told } = incident;
  const { confirmed } = significance;
  const assessed =
    confirmed === null
      ? words.notConfirmed
      : words.confirmedBy(
          confirmed.recordedBy.name ?? ERASED_PERSON[language],
          writtenInstant(confirmed.recordedAt, language),
        );
  const done = answers['mitigation'] ?? answers['containment'];
  const facts = [
    [words.what, incident.summary],
    [words.kind, INCIDENT_KIND_WORDS[incident.kind][language]],
    [words.awareAt, writtenInstant(incident.awareAt, language)],
    [words.basis, awareness.at(-1)?.basis ?? ''],
    [words.significance, `${SIGNIFICANCE_WORDS[significance.result][language]}, ${assessed}`],
    [words.services, told?.affectedServices ?? ''],
    [words.measures, typeof done === 'string' ? done : ''],
  ] as const;
  return facts.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }));
}

function courseBlocks(chronology: readonly ChronologyEntryView[], language: Language): PdfBlock[] {
  const words = BRIEFING_WORDS[language];
  if (chronology.length === 0) return [{ kind: 'paragraph', text: words.noCourse }];
  const lines = chronology
    .toSorted((one, next) => (one.happenedAt < next.happenedAt ? -1 : 1))
    .slice(-MOST_LINES);
  const items = lines.map(
    ({ happenedAt, text, corrects }) =>
      `${shortInstant(happenedAt, language)}: ${corrects === null ? '' : words.corrected(corrects)}${text}`,
  );
  return [{ kind: 'list', ordered: false, items }];
}
