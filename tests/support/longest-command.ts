import { ACCESS_MOST } from '../../domain/access/access-limits';
import type { Command } from '../../domain/command';
import type { DecisionContent } from '../../domain/decision/content';
import { DECISION_MOST } from '../../domain/decision/decision-limits';
import type { FrozenName } from '../../domain/decision/terms';
import { MEETING_MOST } from '../../domain/meeting/meeting-limits';
import { STATUS_MOST } from '../../domain/status/status-limits';
import { writtenLength } from '../../domain/ground/written-length';

/** Writes a text of so many characters. */
export type Write = (length: number) => string;

/**
 * The same command with every text as long as it may be and every list as full, as somebody writes who has much to say.
 * What stands for something else (ids, dates, colours) is left as it is.
 */
export function longestCommand(command: Command, write: Write): Command {
  const name = (given: FrozenName): FrozenName => ({
    ...given,
    name: write(ACCESS_MOST.name),
    title: write(ACCESS_MOST.title),
  });
  const shown = <One extends { voter: FrozenName; absent: FrozenName | null }>(one: One): One => ({
    ...one,
    voter: name(one.voter),
    absent: one.absent === null ? null : name(one.absent),
  });
  const people = <Named extends FrozenName>(all: readonly Named[]): readonly Named[] =>
    all.map((one) => ({ ...one, ...name(one) }));
  switch (command.type) {
    case 'SubmitDecision':
      return {
        ...command,
        content: longestContentOf(command.content, write),
        people: people(command.people),
      };
    case 'ReviseDecision':
      return {
        ...command,
        content: longestContentOf(command.content, write),
        people: people(command.people),
        note: write(DECISION_MOST.note),
      };
    case 'WithdrawDecision':
      return { ...command, reason: write(DECISION_MOST.reason) };
    case 'CastVote':
      return shown({ ...command, reason: command.reason === null ? null : write(DECISION_MOST.reason) });
    case 'ApproveWithConditions': {
      const [one] = command.conditions;
      const conditions =
        one === undefined
          ? []
          : times(DECISION_MOST.conditionsOfAnAnswer, () => ({ ...one, text: write(DECISION_MOST.step) }));
      return shown({
        ...command,
        conditions,
        reason: write(DECISION_MOST.reason),
        people: people(command.people),
      });
    }
    case 'DeclareConflict':
      return { ...command, ground: write(DECISION_MOST.ground), declarer: name(command.declarer) };
    case 'SettleConflict':
      return { ...command, settler: name(command.settler) };
    case 'FulfilCondition':
      return { ...command, note: write(DECISION_MOST.note) };
    case 'ReportAction':
      return {
        ...command,
        report:
          command.report.kind === 'done'
            ? { ...command.report, note: write(DECISION_MOST.note) }
            : { ...command.report, reason: write(DECISION_MOST.note) },
      };
    case 'RevokeDecision':
      return { ...command, reason: write(DECISION_MOST.reason), revoker: name(command.revoker) };
    case 'RecordMeeting':
      return { ...command, items: command.items.map((one) => ({ ...one, note: write(MEETING_MOST.note) })) };
    case 'ConfirmMeeting':
      return shown({
        ...command,
        answers: command.answers.map((one) => ({ ...one, reason: write(DECISION_MOST.reason) })),
      });
    case 'WriteAssessment':
      return { ...command, text: write(STATUS_MOST.assessment) };
    case 'OverrideLight':
      return { ...command, reason: write(STATUS_MOST.reason) };
    case 'CorrectReport':
      return { ...command, correction: write(STATUS_MOST.correction) };
    case 'RequestFollowUp':
      return { ...command, text: write(STATUS_MOST.followUp) };
    case 'AnswerFollowUp':
      return { ...command, text: write(STATUS_MOST.followUpAnswer) };
    default:
      return command;
  }
}

/** An item with every text and list as long as it may be; what is over the limit for all of it is taken from the lists. */
export function longestContentOf(content: DecisionContent, write: Write): DecisionContent {
  const most = DECISION_MOST;
  const texts = (count: number, length: number) => times(count, () => write(length));
  const filled = (share: number): DecisionContent => {
    const part = (count: number) => Math.floor(count * share);
    const step = { ownerId: content.ownerId, dueOn: content.answerBy, text: '' };
    const framing = {
      title: write(most.title),
      publicText: write(most.publicText),
      consequenceForCitizens: write(most.consequenceForCitizens),
      recommendation: write(most.recommendation),
      affectedServices: texts(part(most.affectedServices), most.affectedService),
      plainWords: texts(most.plainWordLines, most.plainWord),
      alternatives: texts(part(most.alternatives), most.alternative),
      conditions: times(part(most.conditions), () => ({ ...step, conditionId: '', text: write(most.step) })),
    };
    switch (content.kind) {
      case 'riskAcceptance':
      case 'treatmentPlan':
        return {
          ...content,
          ...framing,
          scenario: write(most.scenario),
          treatmentPlan: write(most.treatmentPlan),
          actions: times(Math.max(1, part(most.actions)), () => ({
            ...step,
            actionId: '',
            text: write(most.step),
          })),
        };
      case 'measureApproval': {
        const measure = {
          code: 'a',
          performer: 'own',
          title: write(most.measureTitle),
          summary: write(most.measureSummary),
          version: write(most.measureVersion),
        } as const;
        return { ...content, ...framing, measures: times(Math.max(1, part(most.measures)), () => measure) };
      }
      case 'correctiveApproval':
        return {
          ...content,
          ...framing,
          deficiency: write(most.deficiency),
          correction: write(most.correction),
        };
      case 'policy':
        return { ...content, ...framing, summary: write(most.summary) };
      case 'supplierReview':
        return { ...content, ...framing, findings: write(most.findings) };
      case 'incidentNotNotified':
        return {
          ...content,
          ...framing,
          assessment: write(most.assessment),
          reason: write(most.notNotifiedReason),
        };
    }
  };
  const shares = [1, 0.8, 0.6, 0.4, 0.2, 0];
  return shares.map(filled).find((one) => writtenLength(one) <= most.content) ?? content;
}

const times = <One>(count: number, one: () => One): One[] => Array.from({ length: count }, one);
