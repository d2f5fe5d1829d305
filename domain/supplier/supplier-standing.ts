import { addMonths, type DanishDate, type Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import type { DecisionId } from '../decision/terms';
import { openRemarks, statementsOf, type Supplier, type SupplierStatement } from './supplier';
import { STATEMENT_HOLDS_MONTHS } from './supplier-limits';

/**
 * How the supervision of a supplier stands. Computed, never stored.
 * - `overdue`: the day by which a statement was to be here has passed
 * - `remarksOverdue`: a remark is not answered and its day has passed
 * - `unassigned`: nobody has said who supervises it
 * - `missing`: no statement with a period that ended lately enough
 * - `toApprove`: there is one, and the municipality's own approval of it is lacking
 * - `dueSoon`: all is as it should be, and the next statement is near
 */
export const SUPPLIER_STANDINGS = [
  'overdue',
  'remarksOverdue',
  'toApprove',
  'missing',
  'unassigned',
  'dueSoon',
  'supervised',
] as const;
export type SupplierStanding = (typeof SUPPLIER_STANDINGS)[number];

/** The municipality's own approval of a supervision, and when that which was approved was put forward. */
export type SupplierApproval = { decisionId: DecisionId; shownAt: Instant };

/** The day, the last day that counts as near, and the approval that is in force, if any. */
export type SupplierLook = {
  on: DanishDate;
  near: DanishDate;
  approval: SupplierApproval | undefined;
  /** A case of its supervision that awaits the body, if any. */
  openCase: DecisionId | undefined;
};
type Approved = Pick<SupplierLook, 'on' | 'approval'>;

/** How the supervision of a supplier stands on a day; the gravest where several are so. */
export function supplierStanding(supplier: Supplier, look: SupplierLook): SupplierStanding {
  const { on, near } = look;
  if (supplier.nextDueOn !== null && supplier.nextDueOn < on) return 'overdue';
  if (openRemarks(supplier).some(({ dueOn }) => dueOn < on)) return 'remarksOverdue';
  if (supplier.supervisedBy === null) return 'unassigned';
  if (!hasFresh(supplier, on)) return 'missing';
  if (!isSupervised(supplier, look)) return 'toApprove';
  const dueOn = statementDueOn(supplier);
  return dueOn !== null && dueOn <= near ? 'dueSoon' : 'supervised';
}

/** Whether a supplier counts as supervised: it is said by whom, and a statement that still holds is approved. */
export const isSupervised = (supplier: Supplier, { on, approval }: Approved): boolean =>
  supplier.supervisedBy !== null &&
  approval !== undefined &&
  statementsOf(supplier).some((one) => holdsOn(one, on) && one.givenAt <= approval.shownAt);

const hasFresh = (supplier: Supplier, on: DanishDate): boolean =>
  statementsOf(supplier).some((one) => holdsOn(one, on));

const holdsOn = ({ to }: SupplierStatement, on: DanishDate): boolean => on <= holdsUntil(to);

const holdsUntil = (to: DanishDate): DanishDate => addMonths(to, STATEMENT_HOLDS_MONTHS);

/** The statement whose period ended last; nothing where there is none. */
export const newestStatement = (supplier: Supplier): SupplierStatement | undefined =>
  statementsOf(supplier).toSorted((a, b) => compare(b.to, a.to))[0];

/** The day by which the next statement is to be here: as it was set, else the last day on which the newest holds. */
export function statementDueOn(supplier: Supplier): DanishDate | null {
  if (supplier.nextDueOn !== null) return supplier.nextDueOn;
  const newest = newestStatement(supplier);
  return newest === undefined ? null : holdsUntil(newest.to);
}

/** Whether a statement is to be here: there is none that holds, or the day for the next one is near or has passed. */
export function isStatementDue(supplier: Supplier, { on, near }: Pick<SupplierLook, 'on' | 'near'>): boolean {
  const dueOn = statementDueOn(supplier);
  return !hasFresh(supplier, on) || (dueOn !== null && dueOn <= near);
}

/**
 * The statements that an approval is put forward on: the one whose period ended last, and those that still hold and that
 * no approval in force covers.
 */
export function statementsToApprove(
  supplier: Supplier,
  { on, approval }: Approved,
): readonly SupplierStatement[] {
  const newest = newestStatement(supplier);
  return statementsOf(supplier).filter(
    (one) =>
      one === newest || (holdsOn(one, on) && (approval === undefined || one.givenAt > approval.shownAt)),
  );
}

/** The statements that still hold, that no approval in force covers and that no case puts forward, the oldest first. */
export const awaitsApproval = (
  supplier: Supplier,
  { on, approval, openCase }: Omit<SupplierLook, 'near'>,
): readonly SupplierStatement[] =>
  openCase === undefined
    ? statementsOf(supplier).filter(
        (one) => holdsOn(one, on) && (approval === undefined || one.givenAt > approval.shownAt),
      )
    : [];

/** What has come since an approval was put forward, which it therefore does not cover. */
export function cameSinceApproval(supplier: Supplier, { shownAt }: SupplierApproval) {
  return {
    statements: statementsOf(supplier).filter(({ givenAt }) => givenAt > shownAt),
    remarks: supplier.remarks.filter(({ raisedAt }) => raisedAt > shownAt),
  };
}
