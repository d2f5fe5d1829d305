import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { IncidentEvent } from './events';
import type { FieldAnswers } from './fields';
import type { FilledField } from './filled-field';
import type { Incident, IncidentId, Incidents, KeptFiling, OnRecord } from './incident';
import { significanceOf } from './significance';

/** When and by whom an entry was made. */
type Stamped = { at: Instant; by: PersonId | null };

/** Adds one event to the incidents. The map is the fold's own; an incident in it is replaced, never changed. */
export function evolveIncident(incidents: Incidents, event: IncidentEvent, { at, by }: Stamped): void {
  // The clock records no incident; an old entry without a person would be a fault of the ledger.
  const record: OnRecord = { recordedAt: at, recordedBy: by ?? '' };
  const { incidentId } = event.data;
  if (event.type === 'IncidentOpened') {
    const { kind, isExercise, summary, awareAt, basis } = event.data;
    incidents.set(incidentId, {
      incidentId,
      openedAt: at,
      openedBy: record.recordedBy,
      isExercise,
      kind,
      summary,
      awareness: [{ at: awareAt, basis, reason: null, ...record }],
      significance: {},
      confirmations: [],
      told: null,
      chronology: [],
      answers: {},
      filings: [],
      csirtAnswers: [],
      interimReportRequestedAt: null,
      exhibits: [],
      handledAt: null,
      factsAt: null,
      knownAnewAt: null,
      approvalAnswers: [],
      answersFrom: 0,
      closed: null,
    });
    return;
  }
  const incident = known(incidents, incidentId);
  incidents.set(incidentId, { ...incident, ...changed(incident, event, record) });
}

function changed(
  incident: Incident,
  event: Exclude<IncidentEvent, { type: 'IncidentOpened' }>,
  record: OnRecord,
): Partial<Incident> {
  switch (event.type) {
    case 'AwarenessCorrected': {
      const { awareAt, basis, reason } = event.data;
      return {
        awareness: [...incident.awareness, { at: awareAt, basis, reason, ...record }],
        knownAnewAt: record.recordedAt,
      };
    }
    case 'IncidentRetold': {
      const { kind, summary } = event.data;
      return { kind, summary, ...askingAnew(incident, record), knownAnewAt: record.recordedAt };
    }
    case 'SignificanceAnswered': {
      const { significanceAnswers: significance } = event.data;
      const isNew = significanceOf(significance) === 'significant';
      return { significance, ...(isNew ? { knownAnewAt: record.recordedAt } : {}) };
    }
    case 'SignificanceConfirmed': {
      const { significance, reason } = event.data;
      const answers = incident.significance;
      return {
        confirmations: [...incident.confirmations, { significance, answers, reason, ...record }],
        ...askingAnew(incident, record),
      };
    }
    case 'IncidentFactsTold': {
      const { unlawful, crossBorder, affectedServices, affectsRecipients } = event.data;
      return {
        told: { unlawful, crossBorder, affectedServices, affectsRecipients },
        ...askingAnew(incident, record),
        knownAnewAt: record.recordedAt,
      };
    }
    case 'ChronologyAdded': {
      const { entryNo, happenedAt, text, correctsEntry: corrects } = event.data;
      return { chronology: [...incident.chronology, { entryNo, happenedAt, text, corrects, ...record }] };
    }
    case 'IncidentFieldsAnswered': {
      const { templateVersion, fieldAnswers } = event.data;
      const before = incident.answers[templateVersion] ?? {};
      return { answers: { ...incident.answers, [templateVersion]: answered(before, fieldAnswers) } };
    }
    case 'FilingTold': {
      const { filingNo, stage, sentAt, reference, templateVersion } = event.data;
      const filing: KeptFiling = {
        filingNo,
        stage,
        sentAt,
        reference,
        templateVersion,
        answers: incident.answers[templateVersion] ?? {},
        receipt: null,
        files: [],
        sentBack: [],
        asked: [],
        ...record,
      };
      return { filings: [...incident.filings, filing] };
    }
    case 'ReceiptKept': {
      const { filingNo, sentAt, contentHash, fileName } = event.data;
      const receipt = { fileHash: contentHash, at: record.recordedAt, by: record.recordedBy };
      return filingChanged(incident, filingNo, (filing) => ({
        ...filing,
        sentAt,
        receipt,
        files: [...filing.files, { contentHash, fileName }],
      }));
    }
    case 'FilingSentBack': {
      const { filingNo, sentBackAt: at, moreBy: answerBy, text } = event.data;
      return filingChanged(incident, filingNo, (filing) => ({
        ...filing,
        sentBack: [...filing.sentBack, { at, answerBy }],
        asked: [...filing.asked, text],
      }));
    }
    case 'CsirtAnswered': {
      const { answerNo, answeredAt: sentAt, contentHash, fileName } = event.data;
      const receipt = { fileHash: contentHash, at: record.recordedAt, by: record.recordedBy };
      const answer = { answerNo, sentAt, receipt, sentBack: [], file: { contentHash, fileName } };
      return { csirtAnswers: [...incident.csirtAnswers, answer] };
    }
    case 'InterimReportRequested':
      return { interimReportRequestedAt: event.data.requestedAt };
    case 'IncidentExhibitAdded':
      return { exhibits: [...incident.exhibits, event.data.exhibit] };
    case 'IncidentHandled':
      return { handledAt: event.data.handledAt };
    case 'IncidentGoesOn':
      return { handledAt: null };
    case 'ApprovalReconsidered': {
      const { decisionId, version, verdict, reason } = event.data;
      const answer = { decisionId, version, verdict, reason, ...record };
      return { approvalAnswers: [...incident.approvalAnswers, answer] };
    }
    case 'IncidentClosed':
      return { closed: { lessons: event.data.lessons, ...record } };
    case 'IncidentReopened':
      return { closed: null };
    default:
      return unreachable(event);
  }
}

/** What is known has changed: what was answered about approvals was answered without it. */
const askingAnew = (
  { approvalAnswers }: Incident,
  { recordedAt }: OnRecord,
): Pick<Incident, 'factsAt' | 'answersFrom'> => ({
  factsAt: recordedAt,
  answersFrom: approvalAnswers.length,
});

/** What is filled in after some answers more: null takes one away. */
function answered(before: FieldAnswers, given: readonly FilledField[]): FieldAnswers {
  const after: Record<string, FieldAnswers[string]> = { ...before };
  for (const { fieldId, answer } of given) {
    if (answer === null) Reflect.deleteProperty(after, fieldId);
    else after[fieldId] = answer;
  }
  return after;
}

const filingChanged = (
  { filings }: Incident,
  filingNo: number,
  change: (filing: KeptFiling) => KeptFiling,
): Partial<Incident> => ({
  filings: filings.map((filing) => (filing.filingNo === filingNo ? change(filing) : filing)),
});

function known(incidents: Incidents, incidentId: IncidentId): Incident {
  const incident = incidents.get(incidentId);
  if (incident === undefined)
    throw new Error(`Cannot fold ledger: incident "${incidentId}" was never opened`);
  return incident;
}
