import type { PersonId } from '../access/role';
import { addMonths, type DanishDate, type Instant } from '../calendar/danish-time';
import { openRemarks, type Supplier, type SupplierId, type Suppliers } from '../supplier/supplier';
import { statementDueOn } from '../supplier/supplier-standing';
import type { SystemId, Systems } from '../system/system';
import { PLAN_TEST_HOLDS_MONTHS } from '../system/system-limits';
import { isCritical, newestTest } from '../system/system-standing';

/** What has a day in the lists of suppliers and systems. */
export const LIST_MATTERS = ['supplierRemark', 'supplierStatement', 'planTest', 'handover'] as const;

/** One thing of the lists that is to be done by a day, and who answers for it; null: nobody was named. */
export type ListDate = {
  dueOn: DanishDate;
  since: Instant;
  ownerId: PersonId | null;
  /** What the supplier or the system is called. */
  name: string;
} & (
  | { matter: 'supplierRemark'; supplierId: SupplierId; remarkId: string; text: string }
  | { matter: 'supplierStatement'; supplierId: SupplierId }
  | { matter: 'planTest' | 'handover'; systemId: SystemId }
);

type Listed = { suppliers: Suppliers; systems: Systems };

/**
 * Every day that is to be kept by the lists of suppliers and systems, of what is in use: remarks, the next statements, the
 * last day on which a test of a critical system's plan counts, and handovers that are not done. The year and the monthly
 * status ask here, and with other registers what waits and the reminders do (`waiting/register-dates.ts`).
 */
export const listDates = (state: Listed): readonly ListDate[] => [
  ...supplierDates(state),
  ...systemDates(state),
];

export const supplierDates = ({ suppliers }: Pick<Listed, 'suppliers'>): readonly ListDate[] =>
  [...suppliers.values()].flatMap((one): readonly ListDate[] => {
    if (one.retired !== null) return [];
    const { supplierId, name } = one;
    const dueOn = statementDueOn(one);
    return [
      ...openRemarks(one).map(({ remarkId, text, ownerId, dueOn: day, raisedAt: since }): ListDate => ({
        matter: 'supplierRemark',
        supplierId,
        remarkId,
        text,
        name,
        ownerId,
        dueOn: day,
        since,
      })),
      ...(dueOn === null ? [] : [statementDate(one, dueOn)]),
    ];
  });

const statementDate = (
  { supplierId, name, ownerId, listedAt: since }: Supplier,
  dueOn: DanishDate,
): ListDate => ({ matter: 'supplierStatement', supplierId, name, ownerId, dueOn, since });

export const systemDates = ({ systems }: Pick<Listed, 'systems'>): readonly ListDate[] =>
  [...systems.values()].flatMap((one): readonly ListDate[] => {
    if (one.retired !== null) return [];
    const { systemId, name, ownerId, handover, listedAt } = one;
    const test = isCritical(one) ? newestTest(one) : undefined;
    const isUnderWay = handover?.state === 'planned' || handover?.state === 'underWay';
    const dated = (matter: 'planTest' | 'handover', dueOn: DanishDate, since: Instant): ListDate => ({
      matter,
      systemId,
      name,
      ownerId,
      dueOn,
      since,
    });
    return [
      ...(test === undefined
        ? []
        : [dated('planTest', addMonths(test.exhibit.on, PLAN_TEST_HOLDS_MONTHS), test.givenAt)]),
      ...(isUnderWay && handover.on !== null ? [dated('handover', handover.on, listedAt)] : []),
    ];
  });
