import type { Exhibit } from '../register/exhibit';
import type { Handover, RiskResult, SystemId, SystemText } from './system';

/** A system as it is to be; without an id it is a new one. A list may bring the risk result with it. */
export type SystemAsked = { systemId: SystemId | null; system: SystemText; risk: RiskResult | null };

export type SystemCommand =
  /** One by a form, or many from a list; all of them or none. */
  | { type: 'SetSystems'; systems: readonly SystemAsked[] }
  | { type: 'GiveSystemPlanTest'; systemId: SystemId; exhibit: Exhibit }
  | { type: 'AnnulSystemPlanTest'; systemId: SystemId; testId: string; reason: string }
  | { type: 'RecordSystemRisk'; systemId: SystemId; risk: RiskResult }
  | { type: 'SetSystemHandover'; systemId: SystemId; handover: Handover }
  | { type: 'RetireSystem'; systemId: SystemId; reason: string }
  | { type: 'ReinstateSystem'; systemId: SystemId };

/** Every command about systems. */
export const SYSTEM_COMMANDS = {
  SetSystems: true,
  GiveSystemPlanTest: true,
  AnnulSystemPlanTest: true,
  RecordSystemRisk: true,
  SetSystemHandover: true,
  RetireSystem: true,
  ReinstateSystem: true,
} as const satisfies Record<SystemCommand['type'], true>;
