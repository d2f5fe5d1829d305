import type { IncidentCommand } from '../../domain/incident/commands';
import type { IncidentEvent } from '../../domain/incident/events';
import { NOW, inDays } from './instants';
import { happened, type Stamped } from './ledger';

/** An event of one type about incidents. */
export type IncidentEventOf<Type extends IncidentEvent['type']> = Extract<IncidentEvent, { type: Type }>;

const incidentId = 'H-001';
const HASH = 'c'.repeat(64);

/** Some minutes before the moment at which tests ask. */
export const minutesAgo = (minutes: number): string =>
  new Date(Date.parse(NOW) - minutes * 60_000).toISOString();

/** An incident that a guard called about, half an hour ago. */
export const incidentOpened = (
  more: Partial<IncidentEventOf<'IncidentOpened'>['data']> = {},
): IncidentEventOf<'IncidentOpened'> => ({
  type: 'IncidentOpened',
  data: {
    incidentId,
    kind: 'incident',
    isExercise: false,
    summary: 'Mailserveren svarer ikke.',
    awareAt: minutesAgo(30),
    basis: 'Opkald fra it-vagten',
    ...more,
  },
});

export const NO_TO_ALL = {
  seriousDisruption: 'no',
  financialLoss: 'no',
  materialDamageToOthers: 'no',
  otherDamageToOthers: 'no',
} as const;

/** One event of each type, in an order in which they can have happened. */
export const EVERY_INCIDENT_EVENT: { [Type in IncidentEvent['type']]: IncidentEventOf<Type> } = {
  IncidentOpened: incidentOpened(),
  AwarenessCorrected: {
    type: 'AwarenessCorrected',
    data: {
      incidentId,
      awareAt: minutesAgo(45),
      basis: 'Log fra overvågningen',
      reason: 'Vagten så alarmen før opkaldet',
    },
  },
  IncidentRetold: {
    type: 'IncidentRetold',
    data: { incidentId, kind: 'incident', summary: 'Mail og kalender er nede.', reason: 'Vi ved mere nu' },
  },
  SignificanceAnswered: {
    type: 'SignificanceAnswered',
    data: { incidentId, significanceAnswers: { ...NO_TO_ALL, seriousDisruption: 'yes' } },
  },
  SignificanceConfirmed: {
    type: 'SignificanceConfirmed',
    data: { incidentId, significance: 'significant', reason: 'Borgerne kan ikke skrive til os' },
  },
  IncidentFactsTold: {
    type: 'IncidentFactsTold',
    data: {
      incidentId,
      unlawful: 'suspected',
      crossBorder: 'no',
      affectedServices: 'Borgerservice',
      affectsRecipients: 'no',
    },
  },
  ChronologyAdded: {
    type: 'ChronologyAdded',
    data: {
      incidentId,
      entryNo: 1,
      happenedAt: minutesAgo(20),
      text: 'Serveren er taget af nettet.',
      correctsEntry: null,
    },
  },
  IncidentFieldsAnswered: {
    type: 'IncidentFieldsAnswered',
    data: {
      incidentId,
      templateVersion: 'own-1',
      fieldAnswers: [{ fieldId: 'ownCaseNumber', answer: '26/004711' }],
    },
  },
  FilingTold: {
    type: 'FilingTold',
    data: {
      incidentId,
      filingNo: 1,
      stage: 'earlyWarning',
      sentAt: minutesAgo(10),
      reference: 'VIRK-123',
      templateVersion: 'own-1',
    },
  },
  ReceiptKept: {
    type: 'ReceiptKept',
    data: {
      incidentId,
      filingNo: 1,
      sentAt: minutesAgo(10),
      contentHash: HASH,
      fileName: 'kvittering.pdf',
    },
  },
  FilingSentBack: {
    type: 'FilingSentBack',
    data: {
      incidentId,
      filingNo: 1,
      sentBackAt: minutesAgo(5),
      moreBy: '2026-12-24T11:00:00.000Z',
      text: 'Hvilke systemer er ramt?',
    },
  },
  CsirtAnswered: {
    type: 'CsirtAnswered',
    data: { incidentId, answerNo: 1, answeredAt: minutesAgo(4), contentHash: HASH, fileName: 'svar.pdf' },
  },
  InterimReportRequested: {
    type: 'InterimReportRequested',
    data: { incidentId, requestedAt: minutesAgo(3) },
  },
  IncidentExhibitAdded: {
    type: 'IncidentExhibitAdded',
    data: {
      incidentId,
      exhibit: {
        on: '2026-11-02',
        says: 'Log fra mailserveren',
        kept: { kind: 'file', contentHash: HASH, fileName: 'log.pdf' },
      },
    },
  },
  IncidentHandled: { type: 'IncidentHandled', data: { incidentId, handledAt: minutesAgo(2) } },
  IncidentGoesOn: { type: 'IncidentGoesOn', data: { incidentId, reason: 'Serveren er nede igen' } },
  ApprovalReconsidered: {
    type: 'ApprovalReconsidered',
    data: {
      incidentId,
      decisionId: 'D-2026-014',
      version: 1,
      verdict: 'holds',
      reason: 'Foranstaltningerne virkede, som de skulle',
    },
  },
  IncidentClosed: { type: 'IncidentClosed', data: { incidentId, lessons: 'Overvågningen skal ringe.' } },
  IncidentReopened: { type: 'IncidentReopened', data: { incidentId, reason: 'Nye spor' } },
};

/** One command of each type, as somebody may send it about an incident that was just opened. */
export const EVERY_INCIDENT_COMMAND: {
  [Type in IncidentCommand['type']]: Extract<IncidentCommand, { type: Type }>;
} = {
  OpenIncident: {
    type: 'OpenIncident',
    kind: 'incident',
    isExercise: false,
    summary: 'Mailserveren svarer ikke.',
    awareAt: minutesAgo(30),
    basis: 'Opkald fra it-vagten',
  },
  CorrectAwareness: {
    type: 'CorrectAwareness',
    incidentId,
    awareAt: minutesAgo(45),
    basis: 'Log fra overvågningen',
    reason: 'Vagten så alarmen før opkaldet',
  },
  RetellIncident: {
    type: 'RetellIncident',
    incidentId,
    kind: 'incident',
    summary: 'Mail og kalender er nede.',
    reason: 'Vi ved mere nu',
  },
  AnswerSignificance: {
    type: 'AnswerSignificance',
    incidentId,
    answers: { ...NO_TO_ALL, seriousDisruption: 'yes' },
  },
  ConfirmSignificance: {
    type: 'ConfirmSignificance',
    incidentId,
    significance: 'significant',
    reason: 'Borgerne kan ikke skrive til os',
  },
  TellFacts: {
    type: 'TellFacts',
    incidentId,
    told: {
      unlawful: 'suspected',
      crossBorder: 'no',
      affectedServices: 'Borgerservice',
      affectsRecipients: 'no',
    },
  },
  AddToChronology: {
    type: 'AddToChronology',
    incidentId,
    happenedAt: minutesAgo(20),
    text: 'Serveren er taget af nettet.',
    corrects: null,
  },
  AnswerFields: {
    type: 'AnswerFields',
    incidentId,
    templateVersion: 'own-1',
    answers: [{ fieldId: 'ownCaseNumber', answer: '26/004711' }],
  },
  TellFiling: {
    type: 'TellFiling',
    incidentId,
    stage: 'earlyWarning',
    sentAt: minutesAgo(10),
    reference: 'VIRK-123',
    receipt: { contentHash: HASH, fileName: 'kvittering.pdf' },
  },
  KeepReceipt: {
    type: 'KeepReceipt',
    incidentId,
    filingNo: 1,
    sentAt: minutesAgo(10),
    receipt: { contentHash: HASH, fileName: 'kvittering.pdf' },
  },
  SendFilingBack: {
    type: 'SendFilingBack',
    incidentId,
    filingNo: 1,
    sentBackAt: minutesAgo(5),
    moreBy: null,
    text: 'Hvilke systemer er ramt?',
  },
  KeepCsirtAnswer: {
    type: 'KeepCsirtAnswer',
    incidentId,
    answeredAt: minutesAgo(4),
    file: { contentHash: HASH, fileName: 'svar.pdf' },
  },
  RequestInterimReport: { type: 'RequestInterimReport', incidentId, requestedAt: minutesAgo(3) },
  AddIncidentExhibit: {
    type: 'AddIncidentExhibit',
    incidentId,
    exhibit: {
      on: '2026-11-02',
      says: 'Log fra mailserveren',
      kept: { kind: 'case', caseNumber: '26/001200' },
    },
  },
  MarkHandled: { type: 'MarkHandled', incidentId, handledAt: minutesAgo(2) },
  MarkOngoing: { type: 'MarkOngoing', incidentId, reason: 'Serveren er nede igen' },
  AnswerApprovals: {
    type: 'AnswerApprovals',
    incidentId,
    decisionIds: ['D-2026-014'],
    verdict: 'holds',
    reason: 'Foranstaltningerne virkede, som de skulle',
  },
  CloseIncident: { type: 'CloseIncident', incidentId, lessons: 'Overvågningen skal ringe.' },
  ReopenIncident: { type: 'ReopenIncident', incidentId, reason: 'Nye spor' },
};

/** An incident that somebody confirmed to be significant, so many days from the moment at which tests ask. */
export const significantIncident = (
  days: number,
  more: Partial<IncidentEventOf<'IncidentOpened'>['data']> = {},
): readonly Stamped[] => {
  const id = more.incidentId ?? incidentId;
  const { SignificanceAnswered: answered, SignificanceConfirmed: confirmed } = EVERY_INCIDENT_EVENT;
  return [
    incidentOpened({ awareAt: inDays(days), ...more }),
    { ...answered, data: { ...answered.data, incidentId: id } },
    { ...confirmed, data: { ...confirmed.data, incidentId: id } },
  ].map((one) => happened(one, inDays(days)));
};
