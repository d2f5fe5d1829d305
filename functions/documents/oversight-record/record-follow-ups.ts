import { OUTCOME_WORDS, STANDING_WORDS } from '../../../words/decision/decision-words';
import { writtenMonth } from '../../../words/written-dates';
import type { FollowUp } from '../../../domain/status/follow-up';
import type { LinkedDecision } from '../../../domain/status/oversight-record';
import { writtenDay, writtenTime } from '../minutes/minute-values';
import type { PdfBlock } from '../pdf/pdf-document';
import { personIn, type NamedRecord } from './record-values';
import { RECORD_WORDS as W } from '../../../words/status/record-words';

/** What was asked for, what was still open from earlier months, and what became of the decisions that were named. */
export function followUpBlocks(record: NamedRecord): PdfBlock[] {
  const { followUps, earlierFollowUps, decisions } = record;
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
    ...(decisions.length === 0 ? [] : decisionBlocks(decisions)),
  ];
}

function followUpBlock(
  { followUpId, month, text, ownerId, dueOn, askedBy, askedAt, seq, answer }: FollowUp,
  record: NamedRecord,
): PdfBlock[] {
  return [
    { kind: 'heading', level: 3, text: W.followUpOf(followUpId, writtenMonth(month, 'da')) },
    {
      kind: 'facts',
      facts: [
        { term: W.terms.asked, value: text },
        { term: W.terms.askedBy, value: W.askedAt(personIn(record, askedBy), writtenTime(askedAt)) },
        { term: W.terms.owner, value: personIn(record, ownerId) },
        { term: W.terms.due, value: writtenDay(dueOn) },
        {
          term: W.terms.answer,
          value:
            answer === null
              ? W.unanswered
              : W.answeredBy(answer.text, personIn(record, answer.by), writtenTime(answer.at)),
        },
        { term: W.terms.entry, value: W.entries(seq, answer?.seq ?? null) },
      ],
    },
  ];
}

const decisionBlocks = (decisions: readonly LinkedDecision[]): PdfBlock[] => [
  { kind: 'heading', level: 2, text: W.headings.decisions },
  {
    kind: 'table',
    columns: [
      { header: W.columns.decision, share: 1.3, namesRow: true },
      { header: W.columns.title, share: 3 },
      { header: W.columns.link, share: 2 },
      { header: W.columns.outcome, share: 2.4 },
    ],
    rows: decisions.map(({ decisionId, title, isWish, standing, outcome, concludedAt }) => [
      decisionId,
      title,
      isWish ? W.wished : W.named,
      outcome === null || concludedAt === null
        ? STANDING_WORDS[standing].da
        : W.concluded(outcome, concludedWords(outcome, standing), writtenTime(concludedAt)),
    ]),
  },
];

/** An approval with how it stands; any other outcome stands for itself. */
const concludedWords = (
  outcome: NonNullable<LinkedDecision['outcome']>,
  standing: LinkedDecision['standing'],
): string =>
  outcome === 'approved'
    ? `${OUTCOME_WORDS.approved.da}: ${STANDING_WORDS[standing].da.toLowerCase()}`
    : OUTCOME_WORDS[outcome].da;
