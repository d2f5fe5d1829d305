import { addDays } from '../calendar/danish-time';
import { SUPERVISORS, openRemarks, type Supplier, type SupervisedBy } from '../supplier/supplier';
import { openSupplierCases, supplierApprovals } from '../supplier/supplier-approvals';
import { isSupervised, type SupplierLook } from '../supplier/supplier-standing';
import type { SupplierId } from '../supplier/supplier';
import { suppliersVerdict } from './indicator-section';
import { nearOn } from './limit';
import type { Look } from './look';
import { withUnreadSource } from './unread-source';
import type { ComputedSection, SectionFigure } from './section';

const FIGURE_OF = {
  SKI: 'supervisedBySki',
  KOMBIT: 'supervisedByKombit',
  DBS: 'supervisedByDbs',
  own: 'supervisedByOwn',
} as const satisfies Record<SupervisedBy, SectionFigure>;

/** How each supplier is looked at: the day, the days that count as near, the approval of it that is in force, and the case that is open. */
export function suppliersLook({ state, moment, standings }: Omit<Look, 'period'>) {
  const approvals = supplierApprovals(state.decisions.values(), ({ decisionId }) =>
    standings.get(decisionId),
  );
  const open = openSupplierCases(state.decisions.values());
  const near = addDays(moment.on, nearOn(state.statusPolicies, moment.on).amount);
  return (supplierId: SupplierId): SupplierLook => ({
    on: moment.on,
    near,
    approval: approvals.get(supplierId),
    openCase: open.get(supplierId),
  });
}

/**
 * Supervision of suppliers by the municipality's own list; nothing where it lists none. A supplier counts as supervised
 * once the municipality has approved a statement that still holds, whoever carried the supervision out.
 */
export function suppliersSection(look: Look): ComputedSection | undefined {
  const all = [...look.state.suppliers.values()].filter(({ retired }) => retired === null);
  if (all.length === 0) return undefined;
  const lookAtOne = suppliersLook(look);
  const supervised = all.filter((one) => isSupervised(one, lookAtOne(one.supplierId)));
  const by = (who: SupervisedBy) => supervised.filter((one) => one.supervisedBy === who).length;
  const figures = {
    suppliers: all.length,
    ...Object.fromEntries(SUPERVISORS.map((who) => [FIGURE_OF[who], by(who)])),
    openRemarks: all.reduce((sum, one: Supplier) => sum + openRemarks(one).length, 0),
  };
  return {
    light: withUnreadSource({ ...suppliersVerdict(figures), dataOn: look.moment.on }, 'suppliers', look),
    figures,
    details: [],
    source: null,
    responsible: null,
  };
}
