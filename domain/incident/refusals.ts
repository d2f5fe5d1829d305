import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';
import type { AnswerFault } from './answer-fault';
import type { Clock } from './clock';
import type { IncidentId } from './incident';

/** Why a rule about incidents says no. */
export type IncidentRefusal =
  | AccessRefusal
  | { code: 'unknown-incident'; value: string }
  | { code: 'unknown-filing'; value: string }
  | { code: 'unknown-chronology-entry'; value: string }
  | { code: 'instant-in-future'; field: string; value: string }
  | { code: 'answers-wrong'; faults: readonly AnswerFault[] }
  | { code: 'significance-undetermined' }
  | { code: 'significance-changed' }
  | { code: 'incident-not-bound'; value: string }
  | { code: 'approval-not-in-question'; value: string }
  | { code: 'incident-closed'; incidentId: IncidentId }
  | { code: 'incident-not-handled'; incidentId: IncidentId }
  | { code: 'clocks-open'; incidentId: IncidentId; clocks: readonly Clock[] };

export type IncidentResult<Value> = ResultOr<Value, IncidentRefusal>;
