import { OUTCOME_WORDS, STANDING_WORDS } from '../../../words/decision/decision-words';
import { writtenMonth } from '../../../words/written-dates';
import type { FollowUp } from '../../../domain/status/follow-up';
import type { LinkedDecision } from '../../../domain/status/oversight-record';
import { OWN_WORDS } from '../writing';
import type { PdfBlock } from '../pdf/pdf-document';
import { personInRecord, type RecordPaper } from './record-values';

/** What was asked for, what was still open from earlier months, and what became of the decisions that were named. */
export function followUpBlocks(record: RecordPaper): PdfBlock[] {
  const { followUps, earlierFollowUps, decisions, words: W } = record;
  return [
    { kind: 'heading', level: 2, text: W.headings.followUps },
    ...(followUps.length === 0
      ? [{ kind: 'paragraph', text: W.none } as const]
      : followUps.flatMap((one) => followUpBlock(one, record))),
    ...(earlierFollowUps.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: W.headings.earlier } as const,
          ...earlierFollowUps.flatMap((one) => followUpBlock(one, record)),
        ]),
    ...(decisions.length === 0 ? [] : decisionBlocks(decisions, record)),
  ];
}

function followUpBlock(
  { followUpId, month, text, ownerId, dueOn, askedBy, askedAt, seq, answer }: FollowUp,
  record: RecordPaper,
): PdfBlock[] {
  const { language, words: W, day, time } = record;
  return [
    { kind: 'heading', level: 3, text: W.followUpOf(followUpId, writtenMonth(month, language)) },
    {
      kind: 'facts',
      facts: [
        { term: W.terms.asked, value: text, language: OWN_WORDS },
        { term: W.terms.askedBy, value: W.askedAt(personInRecord(record, askedBy), time(askedAt)) },
        { term: W.terms.owner, value: personInRecord(record, ownerId) },
        { term: W.terms.due, value: day(dueOn) },
        {
          term: W.terms.answer,
          value:
            answer === null
              ? W.unanswered
              : W.answeredBy(answer.text, personInRecord(record, answer.by), time(answer.at)),
        },
        { term: W.terms.entry, value: W.entries(seq, answer?.seq ?? null) },
      ],
    },
  ];
}

const decisionBlocks = (
  decisions: readonly LinkedDecision[],
  { words: W, say, time }: RecordPaper,
): PdfBlock[] => [
  { kind: 'heading', level: 2, text: W.headings.decisions },
  {
    kind: 'table',
    columns: [
      { header: W.columns.decision, share: 1.3, namesRow: true },
      { header: W.columns.title, share: 3, language: OWN_WORDS },
      { header: W.columns.link, share: 2 },
      { header: W.columns.outcome, share: 2.4 },
    ],
    rows: decisions.map(({ decisionId, title, isWish, standing, outcome, concludedAt }) => [
      decisionId,
      title,
      isWish ? W.wished : W.named,
      outcome === null || concludedAt === null
        ? say(STANDING_WORDS[standing])
        : W.concluded(outcome, concludedWords(outcome, standing, say), time(concludedAt)),
    ]),
  },
];

/** An approval with how it stands; any other outcome stands for itself. */
const concludedWords = (
  outcome: NonNullable<LinkedDecision['outcome']>,
  standing: LinkedDecision['standing'],
  say: RecordPaper['say'],
): string =>
  outcome === 'approved'
    ? `${say(OUTCOME_WORDS.approved)}: ${say(STANDING_WORDS[standing]).toLowerCase()}`
    : say(OUTCOME_WORDS[outcome]);
