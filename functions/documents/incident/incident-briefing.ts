import type { Instant } from '../../../domain/calendar/danish-time';
import { compare } from '../../../domain/ground/compare';
import type { Head } from '../../../domain/ledger/head';
import { shortened } from '../../../adaptive-cards/parts/plain-text';
import type { IncidentView } from '../../../contracts/incident/incident';
import { BRIEFING_WORDS } from '../../../words/incident/briefing-words';
import { clockSentence } from '../../../words/incident/clock-sentences';
import {
  CLOCK_WORDS,
  EXERCISE,
  INCIDENT_KIND_WORDS,
  KNOWN_WORDS,
  SIGNIFICANCE_WORDS,
  UNLAWFUL_WORDS,
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

/** The most characters of each text, so that all of them leave room on the page; the incident itself has the whole. */
const MOST = { summary: 136, basis: 42, services: 68, measures: 68, line: 176 } as const;

/**
 * How high the page is for what differs, how high a row and a line more of it are, and how many characters a line has. Measured on
 * the paper, on the safe side: a test writes the fullest incident.
 */
const PAGE = { height: 300, row: 18, line: 12, item: 14 } as const;
const WIDE = { fact: 72, name: 24, state: 50, item: 88 } as const;

/** One page for the leadership, of the same record as the reports to the authority. */
export function incidentBriefing(written: WrittenIncident, lastAt: Instant | null): PdfDocument {
  const { incident, now, municipality, head, language } = written;
  const labels = PAPER_LABELS[language];
  const words = BRIEFING_WORDS[language];
  const facts = factsIn(written);
  const clocks = clocksIn(written);
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
      {
        kind: 'paragraph',
        text: `${words.asOf(writtenInstant(now, language))} · ${INCIDENT_KIND_WORDS[incident.kind][language]}`,
        size: 'small',
      },
      ...translationNote(language).map(({ text }) => ({ kind: 'paragraph', text, size: 'small' }) as const),
      incident.isExercise
        ? {
            kind: 'note',
            title: words.exercise.title,
            text: `${words.exercise.text} ${words.confidential.text}`,
          }
        : { kind: 'note', ...words.confidential },
      { kind: 'facts', facts },
      { kind: 'heading', level: 2, text: words.clocks },
      {
        kind: 'table',
        columns: [
          { header: words.clockColumns[0], share: 6, namesRow: true },
          { header: words.clockColumns[1], share: 12 },
          { header: words.clockColumns[2], share: 4 },
        ],
        rows: clocks,
      },
      ...courseBlocks(written, roomBelow(written, facts, clocks)),
      ...(holds(incident) ? [{ kind: 'paragraph', text: words.decideText } satisfies PdfBlock] : []),
    ],
  };
}

/** Only what is significant, and is no exercise, asks whether what was approved still holds. */
const holds = ({ significance, isExercise }: IncidentView): boolean =>
  significance.confirmed?.significance === 'significant' && !isExercise;

const linesOf = (text: string, wide: number): number => Math.ceil(text.length / wide);

/** How high what happened may be below the facts and the deadlines. */
function roomBelow(
  { language }: WrittenIncident,
  facts: readonly { value: string }[],
  clocks: readonly (readonly string[])[],
): number {
  const rows = [
    ...facts.map(({ value }) => linesOf(value, WIDE.fact)),
    ...clocks.map(([name = '', state = '']) =>
      Math.max(linesOf(name, WIDE.name), linesOf(state, WIDE.state)),
    ),
  ];
  const translated = translationNote(language).length * 2 * PAGE.line;
  return rows.reduce((room, lines) => room - PAGE.row - (lines - 1) * PAGE.line, PAGE.height - translated);
}

const clocksIn = ({ incident, now, language }: WrittenIncident): readonly (readonly string[])[] =>
  incident.clocks
    .filter(({ standing }) => standing.state !== 'notStarted')
    .map((one) => [
      CLOCK_WORDS[one.clock][language],
      clockSentence(one, now, language, 'onPaper'),
      one.basis,
    ]);

/** A text on one line, or its beginning. */
const brief = (text: string, most: number): string => shortened(text.replaceAll(/\s+/g, ' '), most);

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
    [words.what, brief(incident.summary, MOST.summary)],
    [
      words.awareAt,
      `${writtenInstant(incident.awareAt, language)}: ${brief(awareness.at(-1)?.basis ?? '', MOST.basis)}`,
    ],
    [words.significance, `${SIGNIFICANCE_WORDS[significance.result][language]}, ${assessed}`],
    [
      words.known,
      told === null
        ? ''
        : words.unlawfulAndAbroad(
            UNLAWFUL_WORDS[told.unlawful][language].toLowerCase(),
            KNOWN_WORDS[told.crossBorder][language].toLowerCase(),
          ),
    ],
    [words.services, brief(told?.affectedServices ?? '', MOST.services)],
    [words.measures, brief(typeof done === 'string' ? done : '', MOST.measures)],
    [words.handled, incident.handledAt === null ? '' : writtenInstant(incident.handledAt, language)],
  ] as const;
  return facts.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }));
}

/** The newest lines that have room, in their order: they say most. */
function courseBlocks({ incident: { chronology }, language }: WrittenIncident, room: number): PdfBlock[] {
  const words = BRIEFING_WORDS[language];
  const heading = (text: string): PdfBlock => ({ kind: 'heading', level: 2, text });
  if (chronology.length === 0) return [heading(words.course), { kind: 'paragraph', text: words.noCourse }];
  // What was corrected is left out for its correction.
  const corrected = new Set(chronology.map(({ corrects }) => corrects));
  const all = chronology
    .filter(({ entryNo }) => !corrected.has(entryNo))
    .toSorted((one, next) => compare(next.happenedAt, one.happenedAt))
    .map(({ happenedAt, text }) => `${shortInstant(happenedAt, language)}: ${text.replaceAll(/\s+/g, ' ')}`);
  let height = 0;
  const items: string[] = [];
  for (const text of all) {
    // The newest is told however little room there is, in one line if need be.
    const item = shortened(text, items.length === 0 && room < 2 * PAGE.item ? WIDE.item : MOST.line);
    height += linesOf(item, WIDE.item) * PAGE.item;
    if (items.length > 0 && height > room) break;
    items.unshift(item);
  }
  return [
    heading(items.length === all.length ? words.course : words.newestOf(items.length, all.length)),
    { kind: 'list', ordered: false, items },
  ];
}
