import { may, type DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate, type Instant } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { requireText, textTooLong } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { exhibitRefusal, tidyExhibit } from '../register/exhibit';
import type { IncidentCommand } from './commands';
import type { IncidentEvent } from './events';
import { answerApprovals } from './answer-approvals';
import { answersRefusal } from './answers-refusal';
import { newestTemplate } from './fields';
import type { FilledField } from './filled-field';
import { countedConfirmation, type Incident, type IncidentState, type KeptFile } from './incident';
import { happenedRefusal, storedInstant } from './happened-instant';
import { INCIDENT_MOST } from './incident-limits';
import { ownOpenClocks } from './open-clocks';
import type { IncidentRefusal, IncidentResult } from './refusals';
import { SIGNIFICANCE_QUESTIONS, significanceOf } from './significance';

type Of<Type extends IncidentCommand['type']> = Extract<IncidentCommand, { type: Type }>;
type Decided = IncidentResult<readonly IncidentEvent[]>;

/** Decides what is put on record about incidents. */
export function decideIncident(
  { incidents, decisions }: IncidentState,
  command: IncidentCommand,
  context: DecideContext,
): Decided {
  if (!may(context, 'keepIncidents')) return refuse({ code: 'not-allowed', ability: 'keepIncidents' });
  if (command.type === 'OpenIncident') return open(incidents.size, command, context);
  const incident = incidents.get(command.incidentId);
  if (incident === undefined) return refuse({ code: 'unknown-incident', value: command.incidentId });
  // What was approved is asked about until somebody answers, also when the incident is over.
  if (command.type === 'AnswerApprovals') return answerApprovals(decisions, incident, command, context.now);
  if (incident.closed !== null && command.type !== 'ReopenIncident')
    return refuse({ code: 'incident-closed', incidentId: incident.incidentId });
  return decideAbout(incident, command, context);
}

function decideAbout(
  incident: Incident,
  command: Exclude<IncidentCommand, { type: 'OpenIncident' | 'AnswerApprovals' }>,
  { now }: DecideContext,
): Decided {
  const { incidentId } = incident;
  switch (command.type) {
    case 'CorrectAwareness': {
      const { awareAt, basis, reason } = command;
      const wrong =
        happenedRefusal('awareAt', awareAt, now) ??
        requireText('basis', basis, INCIDENT_MOST.basis) ??
        requireText('reason', reason, INCIDENT_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      const data = {
        incidentId,
        awareAt: storedInstant(awareAt),
        basis: basis.trim(),
        reason: reason.trim(),
      };
      const last = incident.awareness.at(-1);
      return last?.at === data.awareAt && last.basis === data.basis
        ? ok([])
        : ok([{ type: 'AwarenessCorrected', data }]);
    }
    case 'RetellIncident': {
      const { kind, summary, reason } = command;
      const wrong =
        requireText('summary', summary, INCIDENT_MOST.summary) ??
        requireText('reason', reason, INCIDENT_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      if (incident.kind === kind && incident.summary === summary.trim()) return ok([]);
      return ok([
        {
          type: 'IncidentRetold',
          data: { incidentId, kind, summary: summary.trim(), reason: reason.trim() },
        },
      ]);
    }
    case 'AnswerSignificance': {
      const { answers } = command;
      const isSaid = SIGNIFICANCE_QUESTIONS.every((one) => incident.significance[one] === answers[one]);
      return ok(
        isSaid ? [] : [{ type: 'SignificanceAnswered', data: { incidentId, significanceAnswers: answers } }],
      );
    }
    case 'ConfirmSignificance':
      return confirm(incident, command);
    case 'TellFacts': {
      const { told } = command;
      const wrong = textTooLong('affectedServices', told.affectedServices, INCIDENT_MOST.affectedServices);
      if (wrong !== undefined) return refuse(wrong);
      const data = { incidentId, ...told, affectedServices: told.affectedServices.trim() };
      const { told: before } = incident;
      const isSaid =
        before?.unlawful === data.unlawful &&
        before.crossBorder === data.crossBorder &&
        before.affectedServices === data.affectedServices &&
        before.affectsRecipients === data.affectsRecipients;
      return ok(isSaid ? [] : [{ type: 'IncidentFactsTold', data }]);
    }
    case 'AddToChronology': {
      const { happenedAt, text, corrects } = command;
      const wrong =
        happenedRefusal('happenedAt', happenedAt, now) ?? requireText('text', text, INCIDENT_MOST.text);
      if (wrong !== undefined) return refuse(wrong);
      if (corrects !== null && !incident.chronology.some(({ entryNo }) => entryNo === corrects))
        return refuse({ code: 'unknown-chronology-entry', value: String(corrects) });
      const entryNo = incident.chronology.length + 1;
      const data = { incidentId, entryNo, happenedAt: storedInstant(happenedAt), text: text.trim() };
      return ok([{ type: 'ChronologyAdded', data: { ...data, correctsEntry: corrects } }]);
    }
    case 'AnswerFields': {
      const { templateVersion, answers } = command;
      const wrong = answersRefusal(templateVersion, answers);
      if (wrong !== undefined) return refuse(wrong);
      const before = incident.answers[templateVersion] ?? {};
      const fresh = answers
        .map(tidyAnswer)
        .filter(({ fieldId, answer }) => JSON.stringify(before[fieldId] ?? null) !== JSON.stringify(answer));
      return ok(
        fresh.length === 0
          ? []
          : [
              {
                type: 'IncidentFieldsAnswered',
                data: { incidentId, templateVersion, fieldAnswers: fresh },
              },
            ],
      );
    }
    case 'TellFiling':
      return tellFiling(incident, command, now);
    case 'KeepReceipt': {
      const { filingNo, sentAt, receipt } = command;
      if (!incident.filings.some((one) => one.filingNo === filingNo))
        return refuse({ code: 'unknown-filing', value: String(filingNo) });
      const wrong = happenedRefusal('sentAt', sentAt, now) ?? fileRefusal(receipt);
      if (wrong !== undefined) return refuse(wrong);
      return ok([
        { type: 'ReceiptKept', data: { incidentId, filingNo, sentAt: storedInstant(sentAt), ...receipt } },
      ]);
    }
    case 'SendFilingBack': {
      const { filingNo, sentBackAt, moreBy, text } = command;
      if (!incident.filings.some((one) => one.filingNo === filingNo))
        return refuse({ code: 'unknown-filing', value: String(filingNo) });
      const wrong =
        happenedRefusal('sentBackAt', sentBackAt, now) ??
        (moreBy === null ? undefined : deadlineRefusal('moreBy', moreBy, now)) ??
        requireText('text', text, INCIDENT_MOST.text);
      if (wrong !== undefined) return refuse(wrong);
      const by = moreBy === null ? null : storedInstant(moreBy);
      const data = {
        incidentId,
        filingNo,
        sentBackAt: storedInstant(sentBackAt),
        moreBy: by,
        text: text.trim(),
      };
      return ok([{ type: 'FilingSentBack', data }]);
    }
    case 'KeepCsirtAnswer': {
      const { answeredAt, file } = command;
      const wrong = happenedRefusal('answeredAt', answeredAt, now) ?? fileRefusal(file);
      if (wrong !== undefined) return refuse(wrong);
      const answerNo = incident.csirtAnswers.length + 1;
      return ok([
        {
          type: 'CsirtAnswered',
          data: { incidentId, answerNo, answeredAt: storedInstant(answeredAt), ...file },
        },
      ]);
    }
    case 'RequestInterimReport': {
      const requestedAt = command.requestedAt;
      const wrong = happenedRefusal('requestedAt', requestedAt, now);
      if (wrong !== undefined) return refuse(wrong);
      return ok(
        incident.interimReportRequestedAt === storedInstant(requestedAt)
          ? []
          : [
              {
                type: 'InterimReportRequested',
                data: { incidentId, requestedAt: storedInstant(requestedAt) },
              },
            ],
      );
    }
    case 'AddIncidentExhibit': {
      const wrong = exhibitRefusal(command.exhibit, danishDate(now));
      if (wrong !== undefined) return refuse(wrong);
      return ok([
        { type: 'IncidentExhibitAdded', data: { incidentId, exhibit: tidyExhibit(command.exhibit) } },
      ]);
    }
    case 'MarkHandled': {
      const { handledAt } = command;
      const wrong = happenedRefusal('handledAt', handledAt, now);
      if (wrong !== undefined) return refuse(wrong);
      return ok(
        incident.handledAt === storedInstant(handledAt)
          ? []
          : [{ type: 'IncidentHandled', data: { incidentId, handledAt: storedInstant(handledAt) } }],
      );
    }
    case 'MarkOngoing': {
      const wrong = requireText('reason', command.reason, INCIDENT_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      return ok(
        incident.handledAt === null
          ? []
          : [{ type: 'IncidentGoesOn', data: { incidentId, reason: command.reason.trim() } }],
      );
    }
    case 'CloseIncident':
      return close(incident, command, now);
    case 'ReopenIncident': {
      const wrong = requireText('reason', command.reason, INCIDENT_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      return ok(
        incident.closed === null
          ? []
          : [{ type: 'IncidentReopened', data: { incidentId, reason: command.reason.trim() } }],
      );
    }
    default:
      return unreachable(command);
  }
}

function open(
  count: number,
  { kind, isExercise, summary, awareAt, basis }: Of<'OpenIncident'>,
  { now }: DecideContext,
): Decided {
  const wrong =
    happenedRefusal('awareAt', awareAt, now) ??
    requireText('summary', summary, INCIDENT_MOST.summary) ??
    requireText('basis', basis, INCIDENT_MOST.basis);
  if (wrong !== undefined) return refuse(wrong);
  const incidentId = `H-${String(count + 1).padStart(3, '0')}`;
  const data = { incidentId, kind, isExercise, summary: summary.trim() };
  return ok([
    { type: 'IncidentOpened', data: { ...data, awareAt: storedInstant(awareAt), basis: basis.trim() } },
  ]);
}

/** A person puts their name to what the answers come to, as they have seen it. */
function confirm(incident: Incident, { significance: seen, reason }: Of<'ConfirmSignificance'>): Decided {
  const { incidentId } = incident;
  const wrong = requireText('reason', reason, INCIDENT_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const significance = significanceOf(incident.significance);
  if (significance === 'undetermined') return refuse({ code: 'significance-undetermined' });
  if (significance !== seen) return refuse({ code: 'significance-changed' });
  if (countedConfirmation(incident) !== undefined) return ok([]);
  return ok([{ type: 'SignificanceConfirmed', data: { incidentId, significance, reason: reason.trim() } }]);
}

function tellFiling(
  { incidentId, filings }: Incident,
  { stage, sentAt, reference, receipt }: Of<'TellFiling'>,
  now: Instant,
): Decided {
  const wrong =
    (sentAt === null ? undefined : happenedRefusal('sentAt', sentAt, now)) ??
    textTooLong('reference', reference ?? '', INCIDENT_MOST.reference) ??
    (receipt === null ? undefined : fileRefusal(receipt)) ??
    // A receipt says when; without that nobody can see whether it was in time.
    (receipt !== null && sentAt === null ? ({ code: 'text-missing', field: 'sentAt' } as const) : undefined);
  if (wrong !== undefined) return refuse(wrong);
  const filingNo = filings.length + 1;
  const { templateVersion } = newestTemplate();
  const sent = sentAt === null ? null : storedInstant(sentAt);
  const told = { incidentId, filingNo, stage, sentAt: sent };
  const kept = reference === null || reference.trim() === '' ? null : reference.trim();
  const filing: IncidentEvent = { type: 'FilingTold', data: { ...told, reference: kept, templateVersion } };
  if (receipt === null || sent === null) return ok([filing]);
  return ok([filing, { type: 'ReceiptKept', data: { incidentId, filingNo, sentAt: sent, ...receipt } }]);
}

/** An incident is closed when it is handled and nothing more is to be sent. An exercise can stop at any time. */
function close(incident: Incident, { lessons }: Of<'CloseIncident'>, now: Instant): Decided {
  const { incidentId, isExercise } = incident;
  const wrong = textTooLong('lessons', lessons, INCIDENT_MOST.lessons);
  if (wrong !== undefined) return refuse(wrong);
  if (!isExercise) {
    if (incident.handledAt === null) return refuse({ code: 'incident-not-handled', incidentId });
    const clocks = ownOpenClocks(incident, now).map(({ clock }) => clock);
    if (clocks.length > 0) return refuse({ code: 'clocks-open', incidentId, clocks });
  }
  return ok([{ type: 'IncidentClosed', data: { incidentId, lessons: lessons.trim() } }]);
}

/** An answer as it is kept: without space around what was typed; a text that says nothing is none. */
function tidyAnswer({ fieldId, answer }: FilledField): FilledField {
  if (typeof answer !== 'string') return { fieldId, answer };
  const text = answer.trim();
  return { fieldId, answer: text === '' ? null : text };
}

/** What is wrong with the instant by which an authority wants more. It can have passed when somebody writes it down. */
const deadlineRefusal = (field: string, value: Instant, now: Instant): IncidentRefusal | undefined =>
  Number.isNaN(Date.parse(value))
    ? { code: 'date-invalid', field, value }
    : dateRefusal('cycle', field, danishDate(value), danishDate(now));

const fileRefusal = ({ fileName }: KeptFile): IncidentRefusal | undefined =>
  requireText('fileName', fileName, INCIDENT_MOST.fileName);
