import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Performer } from '../decision/content';
import type { Criticality } from '../system/system';

/** A value that the source gives and that this app does not know: kept as text, and never guessed at. */
export type UnknownValue = { field: string; value: string };

/** A supplier as a source names it; a CVR number that has not eight digits counts as none. */
export type SourceParty = { name: string; cvr: string | null };

/** A system as a source has it. `notAssessed` and null stand for what the source does not say, or says it does not know. */
export type SourceSystem = {
  kind: 'system';
  /** Null: the source gives no name that can be read. */
  name: string | null;
  criticality: Criticality;
  performer: Performer | null;
  /** Null: the source names none with the system itself; a contract may. */
  supplier: SourceParty | null;
  /** The id of its use in KITOS, if the source knows it. */
  kitosId: string | null;
  /** The result in the source's own word, and the day it is of. */
  risk: { result: string; on: DanishDate } | null;
  /** False: the source says that it is not used; null: the source does not say. */
  isUsed: boolean | null;
};

/** What ties suppliers to systems: a contract or a data processing agreement. */
export type SourceContract = {
  kind: 'contract';
  /** Its short reference in the source; null for what is no contract to be named. */
  reference: string | null;
  parties: readonly SourceParty[];
  /** The systems by the ids that the source has for them. */
  systemIds: readonly string[];
  /** False: it is in force no more, by the source; left out and null: the source does not say. */
  isInForce?: boolean | null;
  /** When its parties were supervised last, and the report of it; left out and null: the source says of none. */
  supervised?: { title: string; on: DanishDate; link: string | null } | null;
};

/** A risk result that a source tells of by itself, with the system that it is of. */
export type SourceRisk = {
  kind: 'risk';
  name: string;
  kitosId: string | null;
  risk: { result: string; on: DanishDate };
};

/** A report of a supervision that was published. The source says neither its result nor the period that it covers. */
export type SourceReport = {
  kind: 'report';
  title: string;
  on: DanishDate;
  link: string | null;
  supplier: SourceParty | null;
  /** What it is a republication of: reports of one number are one report, of which the newest counts. */
  number: string;
};

export type SourceThing = SourceSystem | SourceContract | SourceReport | SourceRisk;

/**
 * One thing as its source last told of it. `at` orders what is told of the same thing, by one clock alone: the source's
 * own where it dates its rows, else this app's.
 */
export type SourceRow = {
  /** The source's own id. */
  sourceId: string;
  said: {
    thing: SourceThing;
    unknown: readonly UnknownValue[];
    at: Instant;
    readAt: Instant;
    /** The source's own date for the row; null: it gives none. */
    changedAt: Instant | null;
    /** The file that it was read from; left out where the source was asked. */
    from?: string;
  } | null;
  /** When the source says that it was deleted, or a full list no longer had it; by the same clock as `at`. */
  goneAt: Instant | null;
  /** When what is known of it now was first read. */
  foundAt: Instant;
};

/** Everything that is known of one source, by its ids. */
export type SourceRows = ReadonlyMap<string, SourceRow>;

/** Whether the source no longer has it. What was told later than the deletion is there. */
export const isGone = ({ said, goneAt }: SourceRow): boolean =>
  goneAt !== null && (said === null || goneAt >= said.at);
