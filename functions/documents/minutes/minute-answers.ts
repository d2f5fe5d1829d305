import { GIVEN_WORDS } from '../../../words/decision/decision-words';
import type { Conflict, Vote } from '../../../domain/decision/decision';
import { givenAnswer } from '../../../domain/decision/with-conditions';
import type { PdfBlock } from '../pdf/pdf-document';
import { MISSING, OWN_WORDS } from '../writing';
import type { MinutePaper } from './minute-paper';
import { SURFACE_WORDS } from '../../../words/decision/minute-words';
import { nameWithTitle } from '../../../words/person-words';

/** Who answered what, when and on whose behalf; dissent in its own words; who was conflicted. */
export function answerBlocks(minute: MinutePaper): PdfBlock[] {
  const { answers, earlierAnswers, dissent, conflicts, words: W } = minute;
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
          {
            kind: 'list',
            ordered: false,
            items: conflicts.map((one) => writtenConflict(one, minute)),
          } as const,
        ]),
    ...(earlierAnswers.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.earlier } as const,
          answerTable(earlierAnswers, minute),
        ]),
  ];
}

function answerTable(votes: readonly Vote[], minute: MinutePaper): PdfBlock {
  const { words: W, say, time } = minute;
  return {
    kind: 'table',
    columns: [
      { header: W.columns.name, share: 2.9, namesRow: true },
      { header: W.columns.answer, share: 1.6 },
      { header: W.columns.when, share: 2 },
      { header: W.columns.version, share: 1.2 },
      { header: W.columns.training, share: 1.7 },
      { header: W.columns.reason, share: 3, language: OWN_WORDS },
    ],
    rows: votes.map((vote) => [
      writtenVoter(vote, minute),
      writtenAnswer(vote, minute),
      `${time(vote.castAt)}, ${say(SURFACE_WORDS[vote.surface])}${
        vote.meetingId === null ? '' : `, ${W.inMeeting(vote.meetingId)}`
      }`,
      String(vote.version),
      writtenTraining(vote, minute),
      vote.reason ?? MISSING,
    ]),
  };
}

/** The courses that were known of the voter when the answer was given. */
function writtenTraining({ training }: Vote, { words: W, day }: MinutePaper): string {
  if (training === null) return W.trainingUnknown;
  return W.training(training.courses, training.latestOn === null ? null : day(training.latestOn));
}

/** An acting deputy stands with both names. */
function writtenVoter(vote: Vote, { words: W }: MinutePaper): string {
  const { onBehalfOf } = vote;
  const self = nameWithTitle(vote);
  return onBehalfOf === null
    ? self
    : `${self}, ${W.onBehalfOf(nameWithTitle(onBehalfOf), onBehalfOf.mandateId)}`;
}

/** As it was given: an approval on conditions stands as one beside the name. */
function writtenAnswer(vote: Vote, minute: MinutePaper): string {
  const { words: W, say, day } = minute;
  const given = say(GIVEN_WORDS[givenAnswer(minute, vote)]);
  return vote.until === null ? given : `${given} ${W.until(day(vote.until))}`;
}

const quote = (vote: Vote, minute: MinutePaper): PdfBlock => ({
  kind: 'quote',
  ...(vote.reason === null
    ? { text: writtenAnswer(vote, minute) }
    : { text: vote.reason, language: OWN_WORDS }),
  source: `${writtenVoter(vote, minute)} · ${writtenAnswer(vote, minute)}`,
});

function writtenConflict(conflict: Conflict, { words: W, time }: MinutePaper): string {
  const { ground, declaredAt, settled } = conflict;
  const declared = W.conflictDeclared(nameWithTitle(conflict), time(declaredAt), ground);
  const found = settled === null ? W.conflictOpen : W.conflictSettled[settled.finding](time(settled.at));
  return `${declared} ${found}`;
}
