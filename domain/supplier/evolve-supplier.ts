import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { SupplierEvent } from './events';
import type { Supplier, SupplierId, Suppliers } from './supplier';

/** Adds one event to the suppliers. The map is the fold's own; a supplier in it is replaced, never changed. */
export function evolveSupplier(
  suppliers: Suppliers,
  event: SupplierEvent,
  { at, by }: { at: Instant; by: PersonId | null },
): void {
  const { supplierId } = event.data;
  const put = (changed: Partial<Supplier>) => {
    suppliers.set(supplierId, { ...known(suppliers, supplierId), ...changed });
  };
  switch (event.type) {
    case 'SupplierSet': {
      const nothingYet = { statements: [], remarks: [], listedAt: at, retired: null };
      const before = suppliers.get(supplierId) ?? nothingYet;
      suppliers.set(supplierId, { ...before, ...event.data, setAt: at, setBy: by });
      return;
    }
    case 'SupplierStatementGiven': {
      const { statementId, from, to, exhibit, nextDueOn } = event.data;
      const given = { statementId, from, to, exhibit, givenAt: at, givenBy: by, annulled: null };
      put({ statements: [...known(suppliers, supplierId).statements, given], nextDueOn });
      return;
    }
    case 'SupplierStatementAnnulled': {
      const { statementId, reason } = event.data;
      put({
        statements: known(suppliers, supplierId).statements.map((one) =>
          one.statementId === statementId ? { ...one, annulled: { reason, at, by } } : one,
        ),
      });
      return;
    }
    case 'SupplierRemarkSet': {
      const { remarkId, text, ownerId, dueOn } = event.data;
      const { remarks } = known(suppliers, supplierId);
      const before = remarks.find((one) => one.remarkId === remarkId);
      const remark = { remarkId, text, ownerId, dueOn, raisedAt: before?.raisedAt ?? at, answered: null };
      put({
        remarks:
          before === undefined
            ? [...remarks, remark]
            : remarks.map((one) => (one.remarkId === remarkId ? remark : one)),
      });
      return;
    }
    case 'SupplierRemarkAnswered': {
      const { remarkId, on, answer } = event.data;
      put({
        remarks: known(suppliers, supplierId).remarks.map((one) =>
          one.remarkId === remarkId ? { ...one, answered: { on, answer } } : one,
        ),
      });
      return;
    }
    case 'SupplierRetired':
      put({ retired: { reason: event.data.reason, at, by } });
      return;
    case 'SupplierReinstated':
      put({ retired: null });
      return;
    default:
      unreachable(event);
  }
}

function known(suppliers: Suppliers, supplierId: SupplierId): Supplier {
  const supplier = suppliers.get(supplierId);
  if (supplier === undefined)
    throw new Error(`Cannot fold ledger: supplier "${supplierId}" was never listed`);
  return supplier;
}
