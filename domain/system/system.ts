import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Performer } from '../decision/content';
import type { Exhibit } from '../register/exhibit';
import type { TakenOut } from '../register/taken-out';
import { createTwins, type Twins } from '../register/twins';
import type { SupplierId } from '../supplier/supplier';

/** By number in the order in which they were listed, such as `S-001`. */
export type SystemId = string;

/** What depends on a system: society, or a task of the municipality. */
export const CRITICALITIES = ['society', 'task', 'neither', 'notAssessed'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** How far the handover to the shared it-driftsenhed is; nothing said means that it is not known. */
export const HANDOVER_STATES = ['notPlanned', 'planned', 'underWay', 'done'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** What is said of a system. */
export type SystemText = {
  name: string;
  criticality: Criticality;
  /** Who owns it here; null: nobody yet. */
  ownerId: PersonId | null;
  /** Who runs it; null: not known. */
  performer: Performer | null;
  /** Who that is by name, or where it is hosted; empty: not said. */
  performerName: string;
  supplierId: SupplierId | null;
  /** The id of its use in KITOS; null: none is known. */
  kitosId: string | null;
};

/** A risk result as its source has it: a text, never a colour of the app's. */
export type RiskResult = { result: string; source: string; on: DanishDate };

/** The handover, the day it is planned for or was done on, and who owns what after it. */
export type Handover = { state: HandoverState; on: DanishDate | null; afterwards: string };

/** A test of the contingency plan; the day is the exhibit's. */
export type PlanTest = {
  testId: string;
  exhibit: Exhibit;
  givenAt: Instant;
  givenBy: PersonId | null;
  annulled: TakenOut | null;
};

export type System = SystemText & {
  systemId: SystemId;
  tests: readonly PlanTest[];
  /** Null: none is known. */
  risk: RiskResult | null;
  /** Null: nothing is said of it. */
  handover: Handover | null;
  listedAt: Instant;
  /** When and by whom its text was last written. */
  setAt: Instant;
  setBy: PersonId | null;
  /** Not used any more; it keeps what was said of it and is not counted. */
  retired: TakenOut | null;
};

/** Every system by id, in the order in which they were listed. */
export type Systems = Map<SystemId, System>;

/** The systems that are in use, to be found by their id in KITOS or by name. */
export function systemTwins(systems: Systems): Twins {
  const twins = createTwins();
  for (const { systemId, kitosId, name, retired } of systems.values())
    if (retired === null) twins.put(systemId, { number: kitosId, name });
  return twins;
}
