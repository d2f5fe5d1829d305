import type { Instant } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { Exhibit } from '../register/exhibit';
import type { ApprovalVerdict } from './approval-answer';
import type { Stage } from './clock';
import type { FilledField } from './filled-field';
import type { IncidentId, KeptFile, ToldFacts } from './incident';
import type { IncidentKind, Known } from './incident-kind';
import type { Significance, SignificanceQuestion } from './significance';

export type IncidentCommand =
  | {
      type: 'OpenIncident';
      kind: IncidentKind;
      isExercise: boolean;
      summary: string;
      awareAt: Instant;
      basis: string;
    }
  | { type: 'CorrectAwareness'; incidentId: IncidentId; awareAt: Instant; basis: string; reason: string }
  | { type: 'RetellIncident'; incidentId: IncidentId; kind: IncidentKind; summary: string; reason: string }
  | { type: 'AnswerSignificance'; incidentId: IncidentId; answers: Record<SignificanceQuestion, Known> }
  /** `significance` is what the one who confirms has seen. */
  | { type: 'ConfirmSignificance'; incidentId: IncidentId; significance: Significance; reason: string }
  | { type: 'TellFacts'; incidentId: IncidentId; told: ToldFacts }
  | {
      type: 'AddToChronology';
      incidentId: IncidentId;
      happenedAt: Instant;
      text: string;
      corrects: number | null;
    }
  | {
      type: 'AnswerFields';
      incidentId: IncidentId;
      templateVersion: string;
      answers: readonly FilledField[];
    }
  | {
      type: 'TellFiling';
      incidentId: IncidentId;
      stage: Stage;
      sentAt: Instant | null;
      reference: string | null;
      /** Without it nothing is closed; it can be kept later. */
      receipt: KeptFile | null;
    }
  | { type: 'KeepReceipt'; incidentId: IncidentId; filingNo: number; sentAt: Instant; receipt: KeptFile }
  | {
      type: 'SendFilingBack';
      incidentId: IncidentId;
      filingNo: number;
      sentBackAt: Instant;
      moreBy: Instant | null;
      text: string;
    }
  | { type: 'KeepCsirtAnswer'; incidentId: IncidentId; answeredAt: Instant; file: KeptFile }
  | { type: 'RequestInterimReport'; incidentId: IncidentId; requestedAt: Instant }
  | { type: 'AddIncidentExhibit'; incidentId: IncidentId; exhibit: Exhibit }
  | { type: 'MarkHandled'; incidentId: IncidentId; handledAt: Instant }
  | { type: 'MarkOngoing'; incidentId: IncidentId; reason: string }
  | {
      type: 'AnswerApprovals';
      incidentId: IncidentId;
      decisionIds: readonly DecisionId[];
      verdict: ApprovalVerdict;
      reason: string;
    }
  | { type: 'CloseIncident'; incidentId: IncidentId; lessons: string }
  | { type: 'ReopenIncident'; incidentId: IncidentId; reason: string };

/** Every command about incidents. */
export const INCIDENT_COMMANDS = {
  OpenIncident: true,
  CorrectAwareness: true,
  RetellIncident: true,
  AnswerSignificance: true,
  ConfirmSignificance: true,
  TellFacts: true,
  AddToChronology: true,
  AnswerFields: true,
  TellFiling: true,
  KeepReceipt: true,
  SendFilingBack: true,
  KeepCsirtAnswer: true,
  RequestInterimReport: true,
  AddIncidentExhibit: true,
  MarkHandled: true,
  MarkOngoing: true,
  AnswerApprovals: true,
  CloseIncident: true,
  ReopenIncident: true,
} as const satisfies Record<IncidentCommand['type'], true>;
