import type { DanishDate, Instant } from '../calendar/danish-time';
import type { SupplierId, SupplierText } from '../supplier/supplier';
import type { RiskResult, SystemId, SystemText } from '../system/system';
import type { FeedId } from './feed';
import type { UnknownValue } from './source-row';

/** What a source can give reason to do in the registers. */
export const FEED_CHANGES = [
  'newSystem',
  'changedSystem',
  'systemRisk',
  'goneSystem',
  'newSupplier',
  'changedSupplier',
  'goneSupplier',
  'report',
  'supervision',
] as const;
export type FeedChange = (typeof FEED_CHANGES)[number];

/** Those of which a person says the period that they cover: a report that was published, and a supervision that was carried out. */
export const STATEMENT_CHANGES = ['report', 'supervision'] as const satisfies readonly FeedChange[];
export type StatementChange = (typeof STATEMENT_CHANGES)[number];

type Proposed =
  | { change: 'newSystem'; system: SystemText; risk: Omit<RiskResult, 'source'> | null }
  /** `fields` are those in which the source says something else than the register. */
  | {
      change: 'changedSystem';
      systemId: SystemId;
      before: SystemText;
      system: SystemText;
      fields: readonly (keyof SystemText)[];
    }
  | {
      change: 'systemRisk';
      systemId: SystemId;
      before: RiskResult | null;
      risk: Omit<RiskResult, 'source'>;
    }
  /** `deletedOn` is null where the source has it still and says that it is not used. */
  | { change: 'goneSystem'; systemId: SystemId; deletedOn: DanishDate | null }
  | { change: 'newSupplier'; supplier: SupplierText }
  | {
      change: 'changedSupplier';
      supplierId: SupplierId;
      before: SupplierText;
      supplier: SupplierText;
      fields: readonly (keyof SupplierText)[];
    }
  | { change: 'goneSupplier'; supplierId: SupplierId; deletedOn: DanishDate | null }
  /**
   * A report that was published, or a supervision that was carried out, on a day. The period that it covers is for a person
   * to say; without a supplier of the register nothing can be said.
   */
  | {
      change: StatementChange;
      supplierId: SupplierId | null;
      supplierName: string | null;
      on: DanishDate;
      link: string | null;
    };

/**
 * What a source says and the register does not. It is never a fact by itself: a coordinator takes it, by the register's
 * own command, or dismisses it.
 */
export type FeedProposal = Proposed & {
  feed: FeedId;
  sourceId: string;
  /** What it is about, by name. */
  name: string;
  unknown: readonly UnknownValue[];
  /** The file that it was read from; null where the source was asked. */
  from: string | null;
  /** The source's own date. */
  changedAt: Instant | null;
  foundAt: Instant;
  /** Stands for what the source says, whatever the register says: dismissed, it comes again when this is another. */
  saysHash: string;
};

/** A proposal that somebody has said no to. */
export type FeedDismissal = {
  feed: FeedId;
  change: FeedChange;
  sourceId: string;
  name: string;
  saysHash: string;
};

/** Every dismissal as one text each. */
export type FeedDismissals = Set<string>;

/** A dismissal as one text. */
export const dismissalKey = ({ feed, change, sourceId, saysHash }: Omit<FeedDismissal, 'name'>): string =>
  [feed, change, saysHash, sourceId].join(' ');
