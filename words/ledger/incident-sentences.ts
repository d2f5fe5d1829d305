import type { IncidentEvent } from '../../domain/incident/events';
import { SIGNIFICANCE_WORDS, STAGE_WORDS } from '../incident/incident-words';
import type { Language } from '../language';
import { sentencePartsIn } from './sentence-parts';
import { tell, type Tellers } from './sentence';

const about = (incidentId: string) =>
  ({ text: incidentId, to: { kind: 'incident', id: incidentId } }) as const;

/** What happened stands in no sentence: the entry opened says it, to those who may see it. */
const da: Tellers<IncidentEvent> = {
  IncidentOpened: ({ data, by }) =>
    data.isExercise
      ? tell`${by} registrerede ${about(data.incidentId)} som øvelse.`
      : tell`${by} registrerede hændelsen ${about(data.incidentId)}.`,
  AwarenessCorrected: ({ data, by }) =>
    tell`${by} rettede, hvornår kommunen fik kendskab til ${about(data.incidentId)}.`,
  IncidentRetold: ({ data, by }) => tell`${by} rettede beskrivelsen af ${about(data.incidentId)}.`,
  SignificanceAnswered: ({ data, by }) => tell`${by} svarede på, om ${about(data.incidentId)} er væsentlig.`,
  SignificanceConfirmed: ({ data, by }) =>
    tell`${by} bekræftede vurderingen af ${about(data.incidentId)}: ${SIGNIFICANCE_WORDS[data.significance].da.toLowerCase()}.`,
  IncidentFactsTold: ({ data, by }) => tell`${by} tilføjede, hvad der vides om ${about(data.incidentId)}.`,
  ChronologyAdded: ({ data, by }) =>
    data.correctsEntry === null
      ? tell`${by} skrev linje ${data.entryNo} i forløbet af ${about(data.incidentId)}.`
      : tell`${by} rettede linje ${data.correctsEntry} i forløbet af ${about(data.incidentId)}.`,
  IncidentFieldsAnswered: ({ data, by }) =>
    tell`${by} udfyldte felter til underretningen om ${about(data.incidentId)}.`,
  FilingTold: ({ data, by }) =>
    tell`${by} noterede forsendelse nr. ${data.filingNo} om ${about(data.incidentId)}: ${STAGE_WORDS[data.stage].da.toLowerCase()}.`,
  ReceiptKept: ({ data, by }) =>
    tell`${by} vedlagde kvitteringen for forsendelse nr. ${data.filingNo} om ${about(data.incidentId)}.`,
  FilingSentBack: ({ data, by }) =>
    tell`${by} noterede, at der er bedt om mere til forsendelse nr. ${data.filingNo} om ${about(data.incidentId)}.`,
  CsirtAnswered: ({ data, by }) => tell`${by} vedlagde et svar fra CSIRT om ${about(data.incidentId)}.`,
  InterimReportRequested: ({ data, by }) =>
    tell`${by} noterede, at CSIRT har bedt om en foreløbig rapport om ${about(data.incidentId)}.`,
  IncidentExhibitAdded: ({ data, by }) => tell`${by} vedlagde dokumentation til ${about(data.incidentId)}.`,
  IncidentHandled: ({ data, by }) => tell`${by} noterede ${about(data.incidentId)} som håndteret.`,
  IncidentGoesOn: ({ data, by }) =>
    tell`${by} noterede, at ${about(data.incidentId)} ikke er håndteret alligevel.`,
  ApprovalReconsidered: ({ data, by, names }) =>
    data.verdict === 'holds'
      ? tell`${by} noterede, at godkendelsen i ${sentencePartsIn('da', names).decision(data.decisionId)} stadig holder efter ${about(data.incidentId)}.`
      : tell`${by} noterede, at godkendelsen i ${sentencePartsIn('da', names).decision(data.decisionId)} skal forelægges igen efter ${about(data.incidentId)}.`,
  IncidentClosed: ({ data, by }) => tell`${by} afsluttede ${about(data.incidentId)}.`,
  IncidentReopened: ({ data, by }) => tell`${by} genåbnede ${about(data.incidentId)}.`,
};

const en: Tellers<IncidentEvent> = {
  IncidentOpened: ({ data, by }) =>
    data.isExercise
      ? tell`${by} recorded ${about(data.incidentId)} as an exercise.`
      : tell`${by} recorded the incident ${about(data.incidentId)}.`,
  AwarenessCorrected: ({ data, by }) =>
    tell`${by} corrected when the municipality came to know of ${about(data.incidentId)}.`,
  IncidentRetold: ({ data, by }) => tell`${by} corrected the description of ${about(data.incidentId)}.`,
  SignificanceAnswered: ({ data, by }) =>
    tell`${by} answered whether ${about(data.incidentId)} is significant.`,
  SignificanceConfirmed: ({ data, by }) =>
    tell`${by} confirmed the assessment of ${about(data.incidentId)}: ${SIGNIFICANCE_WORDS[data.significance].en.toLowerCase()}.`,
  IncidentFactsTold: ({ data, by }) => tell`${by} added what is known about ${about(data.incidentId)}.`,
  ChronologyAdded: ({ data, by }) =>
    data.correctsEntry === null
      ? tell`${by} wrote line ${data.entryNo} of what happened in ${about(data.incidentId)}.`
      : tell`${by} corrected line ${data.correctsEntry} of what happened in ${about(data.incidentId)}.`,
  IncidentFieldsAnswered: ({ data, by }) =>
    tell`${by} filled in fields of the notification about ${about(data.incidentId)}.`,
  FilingTold: ({ data, by }) =>
    tell`${by} noted dispatch no. ${data.filingNo} about ${about(data.incidentId)}: ${STAGE_WORDS[data.stage].en.toLowerCase()}.`,
  ReceiptKept: ({ data, by }) =>
    tell`${by} attached the receipt of dispatch no. ${data.filingNo} about ${about(data.incidentId)}.`,
  FilingSentBack: ({ data, by }) =>
    tell`${by} noted that more is asked for about dispatch no. ${data.filingNo} of ${about(data.incidentId)}.`,
  CsirtAnswered: ({ data, by }) =>
    tell`${by} attached an answer of the CSIRT about ${about(data.incidentId)}.`,
  InterimReportRequested: ({ data, by }) =>
    tell`${by} noted that the CSIRT has asked for an intermediate report about ${about(data.incidentId)}.`,
  IncidentExhibitAdded: ({ data, by }) => tell`${by} attached evidence to ${about(data.incidentId)}.`,
  IncidentHandled: ({ data, by }) => tell`${by} noted ${about(data.incidentId)} as handled.`,
  IncidentGoesOn: ({ data, by }) =>
    tell`${by} noted that ${about(data.incidentId)} is not handled after all.`,
  ApprovalReconsidered: ({ data, by, names }) =>
    data.verdict === 'holds'
      ? tell`${by} noted that the approval in ${sentencePartsIn('en', names).decision(data.decisionId)} still holds after ${about(data.incidentId)}.`
      : tell`${by} noted that the approval in ${sentencePartsIn('en', names).decision(data.decisionId)} is to be put forward again after ${about(data.incidentId)}.`,
  IncidentClosed: ({ data, by }) => tell`${by} closed ${about(data.incidentId)}.`,
  IncidentReopened: ({ data, by }) => tell`${by} opened ${about(data.incidentId)} again.`,
};

/** What was put on record about incidents, as sentences. */
export const INCIDENT_SENTENCES = { da, en } satisfies Record<Language, Tellers<IncidentEvent>>;
