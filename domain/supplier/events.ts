import type { DanishDate } from '../calendar/danish-time';
import type { EventTable } from '../ground/event-table';
import type { SupplierId, SupplierRemark, SupplierStatement, SupplierText } from './supplier';

export type SupplierEvent =
  /** A new supplier, or what is said of one anew. */
  | { type: 'SupplierSet'; data: { supplierId: SupplierId } & SupplierText }
  /** `nextDueOn` is the day by which the next one is to be here; null: no day is set any more. */
  | {
      type: 'SupplierStatementGiven';
      data: { supplierId: SupplierId; nextDueOn: DanishDate | null } & Pick<
        SupplierStatement,
        'statementId' | 'from' | 'to' | 'exhibit'
      >;
    }
  /** It was a mistake and counts no more; it stays in the ledger with the reason. */
  | {
      type: 'SupplierStatementAnnulled';
      data: { supplierId: SupplierId; statementId: string; reason: string };
    }
  /** A new remark, or one that is put differently; it is then open again. */
  | {
      type: 'SupplierRemarkSet';
      data: { supplierId: SupplierId } & Pick<SupplierRemark, 'remarkId' | 'text' | 'ownerId' | 'dueOn'>;
    }
  | {
      type: 'SupplierRemarkAnswered';
      data: { supplierId: SupplierId; remarkId: string; on: DanishDate; answer: string };
    }
  | { type: 'SupplierRetired'; data: { supplierId: SupplierId; reason: string } }
  | { type: 'SupplierReinstated'; data: { supplierId: SupplierId } };

/** Every type of event about suppliers, with the version of the shapes in which it first appeared. */
export const SUPPLIER_EVENTS = {
  SupplierSet: { since: 7 },
  SupplierStatementGiven: { since: 7 },
  SupplierStatementAnnulled: { since: 7 },
  SupplierRemarkSet: { since: 7 },
  SupplierRemarkAnswered: { since: 7 },
  SupplierRetired: { since: 7 },
  SupplierReinstated: { since: 7 },
} as const satisfies EventTable<SupplierEvent>;
