import type { Instant } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { EventTable } from '../ground/event-table';
import type { Exhibit } from '../register/exhibit';
import type { ApprovalVerdict } from './approval-answer';
import type { Stage } from './clock';
import type { FilledField } from './filled-field';
import type { IncidentId, KeptFile, ToldFacts } from './incident';
import type { IncidentKind, Known } from './incident-kind';
import type { Significance, SignificanceQuestion } from './significance';

export type IncidentEvent =
  | {
      type: 'IncidentOpened';
      data: {
        incidentId: IncidentId;
        kind: IncidentKind;
        isExercise: boolean;
        summary: string;
        awareAt: Instant;
        basis: string;
      };
    }
  /** The municipality came to know of it at another time than was recorded; what was recorded is kept. */
  | {
      type: 'AwarenessCorrected';
      data: { incidentId: IncidentId; awareAt: Instant; basis: string; reason: string };
    }
  /** What happened, in one sentence, or of which kind it is, is told anew. */
  | {
      type: 'IncidentRetold';
      data: { incidentId: IncidentId; kind: IncidentKind; summary: string; reason: string };
    }
  | {
      type: 'SignificanceAnswered';
      data: { incidentId: IncidentId; significanceAnswers: Record<SignificanceQuestion, Known> };
    }
  /** The one who acts confirms what the answers come to. */
  | {
      type: 'SignificanceConfirmed';
      data: { incidentId: IncidentId; significance: Significance; reason: string };
    }
  | { type: 'IncidentFactsTold'; data: { incidentId: IncidentId } & ToldFacts }
  | {
      type: 'ChronologyAdded';
      data: {
        incidentId: IncidentId;
        entryNo: number;
        happenedAt: Instant;
        text: string;
        correctsEntry: number | null;
      };
    }
  | {
      type: 'IncidentFieldsAnswered';
      data: { incidentId: IncidentId; templateVersion: string; fieldAnswers: readonly FilledField[] };
    }
  | {
      type: 'FilingTold';
      data: {
        incidentId: IncidentId;
        filingNo: number;
        stage: Stage;
        sentAt: Instant | null;
        reference: string | null;
        templateVersion: string;
      };
    }
  /** The receipt of a filing: the only thing that closes a clock (invariant 11). */
  | {
      type: 'ReceiptKept';
      data: { incidentId: IncidentId; filingNo: number; sentAt: Instant } & KeptFile;
    }
  /** The authority or the CSIRT asks for more. */
  | {
      type: 'FilingSentBack';
      data: {
        incidentId: IncidentId;
        filingNo: number;
        sentBackAt: Instant;
        moreBy: Instant | null;
        text: string;
      };
    }
  | {
      type: 'CsirtAnswered';
      data: { incidentId: IncidentId; answerNo: number; answeredAt: Instant } & KeptFile;
    }
  /** The CSIRT has asked for a foreløbig rapport (§ 13, stk. 1, nr. 3). */
  | { type: 'InterimReportRequested'; data: { incidentId: IncidentId; requestedAt: Instant } }
  | { type: 'IncidentExhibitAdded'; data: { incidentId: IncidentId; exhibit: Exhibit } }
  | { type: 'IncidentHandled'; data: { incidentId: IncidentId; handledAt: Instant } }
  /** It was said to be handled, and is not. */
  | { type: 'IncidentGoesOn'; data: { incidentId: IncidentId; reason: string } }
  /** Whether an approval still holds after the incident, in the version that was approved. */
  | {
      type: 'ApprovalReconsidered';
      data: {
        incidentId: IncidentId;
        decisionId: DecisionId;
        version: number;
        verdict: ApprovalVerdict;
        reason: string;
      };
    }
  | { type: 'IncidentClosed'; data: { incidentId: IncidentId; lessons: string } }
  | { type: 'IncidentReopened'; data: { incidentId: IncidentId; reason: string } };

/** Every type of event about incidents, with the version of the shapes in which it first appeared. */
export const INCIDENT_EVENTS = {
  IncidentOpened: { since: 7 },
  AwarenessCorrected: { since: 7 },
  IncidentRetold: { since: 7 },
  SignificanceAnswered: { since: 7 },
  SignificanceConfirmed: { since: 7 },
  IncidentFactsTold: { since: 7 },
  ChronologyAdded: { since: 7 },
  IncidentFieldsAnswered: { since: 7 },
  FilingTold: { since: 7 },
  ReceiptKept: { since: 7 },
  FilingSentBack: { since: 7 },
  CsirtAnswered: { since: 7 },
  InterimReportRequested: { since: 7 },
  IncidentExhibitAdded: { since: 7 },
  IncidentHandled: { since: 7 },
  IncidentGoesOn: { since: 7 },
  ApprovalReconsidered: { since: 7 },
  IncidentClosed: { since: 7 },
  IncidentReopened: { since: 7 },
} as const satisfies EventTable<IncidentEvent>;
