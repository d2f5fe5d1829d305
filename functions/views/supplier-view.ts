import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { lookNow } from '../../domain/status/look';
import { suppliersLook } from '../../domain/status/suppliers-section';
import { openRemarks, type Supplier, type SupplierId } from '../../domain/supplier/supplier';
import {
  newestStatement,
  cameSinceApproval,
  statementDueOn,
  statementsToApprove,
  supplierStanding,
  type SupplierLook,
} from '../../domain/supplier/supplier-standing';
import { confidentialFiles } from '../content/confidential-files';
import type { SupplierRow, SupplierView } from '../../contracts/supplier/supplier';
import type { ShowPerson } from './person-view';
import { personOrNobody, takenOutView } from './register-person';

/** How suppliers are shown at an instant: as they stand then, with people by their names. */
export function supplierViews(state: Oversight, now: Instant, show: ShowPerson) {
  const lookAtOne = suppliersLook(lookNow(state, now));
  const used = systemsBySupplier(state);
  const confidential = confidentialFiles(state);
  const rowOf = (one: Supplier): SupplierRow =>
    supplierRow(one, lookAtOne(one.supplierId), { show, systems: used.get(one.supplierId)?.length ?? 0 });
  return {
    rows: () => [...state.suppliers.values()].map(rowOf),
    toApprove: (one: Supplier) => statementsToApprove(one, lookAtOne(one.supplierId)),
    detail: (one: Supplier): Omit<SupplierView, 'annexes'> => ({
      ...rowOf(one),
      ...besides(one, lookAtOne(one.supplierId), { show, confidential }),
      usedFor: [...(used.get(one.supplierId) ?? [])],
    }),
  };
}

type Used = { systemId: string; name: string };

function systemsBySupplier({ systems }: Oversight): ReadonlyMap<SupplierId, readonly Used[]> {
  const used = new Map<SupplierId, Used[]>();
  for (const { systemId, name, supplierId, retired } of systems.values()) {
    if (supplierId === null || retired !== null) continue;
    const there = used.get(supplierId);
    if (there === undefined) used.set(supplierId, [{ systemId, name }]);
    else there.push({ systemId, name });
  }
  return used;
}

const supplierRow = (
  one: Supplier,
  look: SupplierLook,
  { show, systems }: { show: ShowPerson; systems: number },
): SupplierRow => ({
  supplierId: one.supplierId,
  name: one.name,
  cvr: one.cvr,
  supplies: one.supplies,
  supervisedBy: one.supervisedBy,
  owner: personOrNobody(one.ownerId, show),
  standing: supplierStanding(one, look),
  dueOn: statementDueOn(one),
  statementTo: newestStatement(one)?.to ?? null,
  openRemarks: openRemarks(one).length,
  systems,
  isRetired: one.retired !== null,
});

type Shown = { show: ShowPerson; confidential: ReadonlyMap<string, string> };

function besides(one: Supplier, look: SupplierLook, { show, confidential }: Shown) {
  const { approval } = look;
  const toApprove = statementsToApprove(one, look);
  const since = approval === undefined ? undefined : cameSinceApproval(one, approval);
  return {
    nextDueOn: one.nextDueOn,
    contracts: [...one.contracts],
    statements: one.statements.map((statement) => ({
      ...statement,
      givenBy: personOrNobody(statement.givenBy, show),
      annulled: takenOutView(statement.annulled, show),
      isSinceApproval: since?.statements.includes(statement) === true,
      isToApprove: toApprove.includes(statement),
      confidentialIn:
        statement.exhibit.kept.kind === 'file'
          ? (confidential.get(statement.exhibit.kept.contentHash) ?? null)
          : null,
    })),
    remarks: one.remarks.map((remark) => ({
      remarkId: remark.remarkId,
      text: remark.text,
      owner: show(remark.ownerId),
      dueOn: remark.dueOn,
      answered: remark.answered,
      isSinceApproval: since?.remarks.includes(remark) === true,
    })),
    approval: approval ?? null,
    openCase: look.openCase ?? null,
    setAt: one.setAt,
    setBy: personOrNobody(one.setBy, show),
    retired: takenOutView(one.retired, show),
  };
}
