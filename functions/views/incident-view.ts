import { abilitiesOf } from '../../domain/access/abilities';
import type { PersonId, Role } from '../../domain/access/role';
import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import { maySee } from '../../domain/decision/may-see';
import { momentOf, standing } from '../../domain/decision/standing';
import {
  decidedNotToNotify,
  isAboutNotifying,
  knownSinceDecided,
} from '../../domain/incident/decided-not-to-notify';
import { approvalsInQuestion } from '../../domain/incident/approvals-in-question';
import { clocksOf, countedAwareness } from '../../domain/incident/clocks-of';
import { draftAnswers } from '../../domain/incident/draft-answers';
import { newestTemplate, type FieldAnswers } from '../../domain/incident/fields';
import { countedConfirmation, factsOf, type Incident, type KeptFiling } from '../../domain/incident/incident';
import type { UrgentIncident } from '../../domain/incident/incidents-by-urgency';
import { nextStepOf } from '../../domain/incident/next-step';
import { significanceOf, type SignificanceAnswers } from '../../domain/incident/significance';
import type { Oversight } from '../../domain/oversight';
import type { FilingView, IncidentLineView, IncidentView } from '../../contracts/incident/incident';
import type { ShowPerson } from './person-view';

type IncidentReader = {
  personId: PersonId;
  roles: readonly Role[];
  today: DanishDate;
  now: Instant;
  show: ShowPerson;
  isPast: boolean;
};

/** An incident with everything known of it, as it stands at a moment. */
export function incidentView(state: Oversight, incident: Incident, reader: IncidentReader): IncidentView {
  const { show, now } = reader;
  const { templateVersion } = newestTemplate();
  const confirmed = countedConfirmation(incident);
  return {
    ...headline(incident),
    asOf: now,
    openedAt: incident.openedAt,
    openedBy: show(incident.openedBy),
    awareness: incident.awareness.map(({ at, basis, reason, ...record }) => ({
      at,
      basis,
      reason,
      recordedAt: record.recordedAt,
      recordedBy: show(record.recordedBy ?? ''),
    })),
    significance: {
      answers: allAnswers(incident.significance),
      result: significanceOf(incident.significance),
      confirmed:
        confirmed === undefined
          ? null
          : {
              significance: confirmed.significance,
              reason: confirmed.reason,
              recordedAt: confirmed.recordedAt,
              recordedBy: show(confirmed.recordedBy),
            },
    },
    told: incident.told,
    clocks: [...clocksOf(factsOf(incident), now)],
    next: nextStepOf(incident, now),
    chronology: incident.chronology.map((one) => ({ ...one, recordedBy: show(one.recordedBy) })),
    templateVersion,
    answers: given(draftAnswers(incident, templateVersion)),
    filings: incident.filings.map((one) => filingView(one, show)),
    csirtAnswers: incident.csirtAnswers.flatMap(({ sentAt, receipt, file }) =>
      sentAt === null || receipt === null
        ? []
        : [{ answeredAt: sentAt, file, recordedAt: receipt.at, recordedBy: show(receipt.by) }],
    ),
    interimReportRequestedAt: incident.interimReportRequestedAt,
    exhibits: [...incident.exhibits],
    lessons: incident.closed?.lessons ?? null,
    decisions: decisionsAbout(state, incident, reader),
    notNotified: notNotifiedBy(state, incident, reader),
    approvals: approvalsOf(state, incident, reader),
    mayKeep: abilitiesOf(reader.roles).keepIncidents && !reader.isPast,
  };
}

/** An incident in the list. */
export const incidentLineView = ({ incident, first, missed }: UrgentIncident): IncidentLineView => ({
  ...headline(incident),
  first: first ?? null,
  missed: [...missed],
});

const headline = (incident: Incident) => ({
  incidentId: incident.incidentId,
  kind: incident.kind,
  isExercise: incident.isExercise,
  summary: incident.summary,
  awareAt: countedAwareness(incident.awareness)?.at ?? incident.openedAt,
  handledAt: incident.handledAt,
  closedAt: incident.closed?.recordedAt ?? null,
});

/** Only what has an answer; an empty one is none. */
function given(answers: FieldAnswers): IncidentView['answers'] {
  const all: IncidentView['answers'] = {};
  for (const [fieldId, answer] of Object.entries(answers)) {
    if (answer === null || answer === undefined) continue;
    all[fieldId] = typeof answer === 'string' || typeof answer === 'number' ? answer : [...answer];
  }
  return all;
}

function allAnswers(answers: SignificanceAnswers): IncidentView['significance']['answers'] {
  if (Object.keys(answers).length === 0) return null;
  return {
    seriousDisruption: answers.seriousDisruption ?? 'unknown',
    financialLoss: answers.financialLoss ?? 'unknown',
    materialDamageToOthers: answers.materialDamageToOthers ?? 'unknown',
    otherDamageToOthers: answers.otherDamageToOthers ?? 'unknown',
  };
}

const filingView = (filing: KeptFiling, show: ShowPerson): FilingView => ({
  filingNo: filing.filingNo,
  stage: filing.stage,
  sentAt: filing.sentAt,
  reference: filing.reference,
  templateVersion: filing.templateVersion,
  answers: given(filing.answers),
  provenAt: filing.receipt?.at ?? null,
  files: [...filing.files],
  sentBack: filing.sentBack.map(({ at, answerBy }, index) => ({
    at,
    moreBy: answerBy,
    text: filing.asked[index] ?? '',
  })),
  recordedAt: filing.recordedAt,
  recordedBy: show(filing.recordedBy),
});

const approvalsOf = (
  { decisions, access }: Oversight,
  incident: Incident,
  { personId, today, now, show }: IncidentReader,
): IncidentView['approvals'] =>
  approvalsInQuestion(decisions, incident, momentOf(now))
    .filter(({ decision }) => maySee(decision, access, personId, today))
    .map(({ decision: { decisionId, content }, answer, isOpen }) => ({
      decisionId,
      title: content.title,
      isOpen,
      answer:
        answer === null
          ? null
          : {
              verdict: answer.verdict,
              reason: answer.reason,
              recordedAt: answer.recordedAt,
              recordedBy: show(answer.recordedBy),
            },
    }));

/** The decisions not to notify that were drafted from an incident. */
const decisionsAbout = (
  state: Oversight,
  { incidentId }: Incident,
  { personId, today, now }: IncidentReader,
): IncidentView['decisions'] =>
  [...state.decisions.values()]
    .filter((decision) => isAboutNotifying(decision, incidentId))
    .filter((decision) => maySee(decision, state.access, personId, today))
    .map((decision) => ({
      decisionId: decision.decisionId,
      title: decision.content.title,
      standing: standing(decision, momentOf(now)) ?? null,
    }));

function notNotifiedBy(
  { decisions }: Oversight,
  incident: Incident,
  { now }: IncidentReader,
): IncidentView['notNotified'] {
  const decision = decidedNotToNotify(decisions.values(), incident.incidentId, momentOf(now));
  return decision?.state === 'concluded'
    ? {
        decisionId: decision.decisionId,
        since: decision.concludedAt,
        knownAnewAt: knownSinceDecided(incident, decision.concludedAt),
      }
    : null;
}
