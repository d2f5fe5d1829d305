import type { DanishDate } from '../calendar/danish-time';
import type { SupplierId, SupplierRemark, SupplierStatement, SupplierText } from './supplier';

/** A supplier as it is to be; without an id it is a new one. */
export type SupplierAsked = { supplierId: SupplierId | null; supplier: SupplierText };

export type SupplierCommand =
  /** One by a form, or many from a list; all of them or none. */
  | { type: 'SetSuppliers'; suppliers: readonly SupplierAsked[] }
  | {
      type: 'GiveSupplierStatement';
      supplierId: SupplierId;
      statement: Pick<SupplierStatement, 'from' | 'to' | 'exhibit'>;
      nextDueOn: DanishDate | null;
    }
  | { type: 'AnnulSupplierStatement'; supplierId: SupplierId; statementId: string; reason: string }
  /** Without an id it is a new one. */
  | {
      type: 'SetSupplierRemark';
      supplierId: SupplierId;
      remarkId: string | null;
      remark: Pick<SupplierRemark, 'text' | 'ownerId' | 'dueOn'>;
    }
  | {
      type: 'AnswerSupplierRemark';
      supplierId: SupplierId;
      remarkId: string;
      on: DanishDate;
      answer: string;
    }
  | { type: 'RetireSupplier'; supplierId: SupplierId; reason: string }
  | { type: 'ReinstateSupplier'; supplierId: SupplierId };

/** Every command about suppliers. */
export const SUPPLIER_COMMANDS = {
  SetSuppliers: true,
  GiveSupplierStatement: true,
  AnnulSupplierStatement: true,
  SetSupplierRemark: true,
  AnswerSupplierRemark: true,
  RetireSupplier: true,
  ReinstateSupplier: true,
} as const satisfies Record<SupplierCommand['type'], true>;
