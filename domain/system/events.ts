import type { EventTable } from '../ground/event-table';
import type { Handover, PlanTest, RiskResult, SystemId, SystemText } from './system';

export type SystemEvent =
  /** A new system, or what is said of one anew. */
  | { type: 'SystemSet'; data: { systemId: SystemId } & SystemText }
  | { type: 'SystemPlanTested'; data: { systemId: SystemId } & Pick<PlanTest, 'testId' | 'exhibit'> }
  /** It was a mistake and counts no more; it stays in the ledger with the reason. */
  | { type: 'SystemPlanTestAnnulled'; data: { systemId: SystemId; testId: string; reason: string } }
  | { type: 'SystemRiskRecorded'; data: { systemId: SystemId } & RiskResult }
  | { type: 'SystemHandoverSet'; data: { systemId: SystemId } & Handover }
  | { type: 'SystemRetired'; data: { systemId: SystemId; reason: string } }
  | { type: 'SystemReinstated'; data: { systemId: SystemId } };

/** Every type of event about systems, with the version of the shapes in which it first appeared. */
export const SYSTEM_EVENTS = {
  SystemSet: { since: 7 },
  SystemPlanTested: { since: 7 },
  SystemPlanTestAnnulled: { since: 7 },
  SystemRiskRecorded: { since: 7 },
  SystemHandoverSet: { since: 7 },
  SystemRetired: { since: 7 },
  SystemReinstated: { since: 7 },
} as const satisfies EventTable<SystemEvent>;
