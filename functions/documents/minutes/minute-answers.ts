import { GIVEN_WORDS } from '../../../words/decision/decision-words';
import type { Conflict, Vote } from '../../../domain/decision/decision';
import type { Minute } from '../../../domain/decision/minute';
import { givenAnswer } from '../../../domain/decision/with-conditions';
import type { PdfBlock } from '../pdf/pdf-document';
import { MISSING, writtenDay, writtenTime } from './minute-values';
import { MINUTE_WORDS as W, SURFACE_WORDS } from '../../../words/decision/minute-words';

/** Who answered what, when and on whose behalf; dissent in its own words; who was conflicted. */
export function answerBlocks(minute: Minute): PdfBlock[] {
  const { answers, earlierAnswers, dissent, conflicts } = minute;
  return [
    { kind: 'heading', level: 2, text: W.headings.answers },
    answers.length === 0 ? { kind: 'paragraph', text: W.none } : answerTable(answers, minute),
    ...(dissent.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.dissent } as const,
          ...dissent.map((one) => quote(one, minute)),
        ]),
    ...(conflicts.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.conflicts } as const,
          { kind: 'list', ordered: false, items: conflicts.map(writtenConflict) } as const,
        ]),
    ...(earlierAnswers.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.earlier } as const,
          answerTable(earlierAnswers, minute),
        ]),
  ];
}

const answerTable = (votes: readonly Vote[], minute: Minute): PdfBlock => ({
  kind: 'table',
  columns: [
    { header: W.columns.name, share: 2.9, namesRow: true },
    { header: W.columns.answer, share: 1.6 },
    { header: W.columns.when, share: 2 },
    { header: W.columns.version, share: 1.2 },
    { header: W.columns.training, share: 1.7 },
    { header: W.columns.reason, share: 3 },
  ],
  rows: votes.map((vote) => [
    writtenVoter(vote),
    writtenAnswer(vote, minute),
    `${writtenTime(vote.castAt)}, ${SURFACE_WORDS[vote.surface]}${
      vote.meetingId === null ? '' : `, ${W.inMeeting(vote.meetingId)}`
    }`,
    String(vote.version),
    vote.training === null
      ? W.trainingUnknown
      : W.training(
          vote.training.courses,
          vote.training.latestOn === null ? null : writtenDay(vote.training.latestOn),
        ),
    vote.reason ?? MISSING,
  ]),
});

/** An acting deputy stands with both names. */
function writtenVoter({ name, title, onBehalfOf }: Vote): string {
  const self = `${name}, ${title}`;
  return onBehalfOf === null
    ? self
    : `${self}, ${W.onBehalfOf(onBehalfOf.name, onBehalfOf.title, onBehalfOf.mandateId)}`;
}

/** As it was given: an approval on conditions stands as one beside the name. */
function writtenAnswer(vote: Vote, minute: Minute): string {
  const given = GIVEN_WORDS[givenAnswer(minute, vote)].da;
  return vote.until === null ? given : `${given} ${W.until(writtenDay(vote.until))}`;
}

const quote = (vote: Vote, minute: Minute): PdfBlock => ({
  kind: 'quote',
  text: vote.reason ?? writtenAnswer(vote, minute),
  source: `${writtenVoter(vote)} · ${writtenAnswer(vote, minute)}`,
});

function writtenConflict({ name, title, ground, declaredAt, settled }: Conflict): string {
  const declared = W.conflictDeclared(`${name}, ${title}`, writtenTime(declaredAt), ground);
  const found =
    settled === null ? W.conflictOpen : W.conflictSettled[settled.finding](writtenTime(settled.at));
  return `${declared} ${found}`;
}
