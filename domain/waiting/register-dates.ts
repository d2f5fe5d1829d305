import type { PersonId } from '../access/role';
import { addMonths, danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { openChanges } from '../registration/change-clock';
import type { RegistrationChangeId } from '../registration/registration';
import { openRemarks, type Supplier, type SupplierId } from '../supplier/supplier';
import { statementDueOn } from '../supplier/supplier-standing';
import type { SystemId } from '../system/system';
import { PLAN_TEST_HOLDS_MONTHS } from '../system/system-limits';
import { isCritical, newestTest } from '../system/system-standing';

/** What has a day in the lists of suppliers and systems, and what is to be told of the registration (NIS 2-loven § 10, stk. 3). */
export const REGISTER_MATTERS = [
  'supplierRemark',
  'supplierStatement',
  'planTest',
  'handover',
  'registrationChange',
] as const;
export type RegisterMatter = (typeof REGISTER_MATTERS)[number];

/** One thing of the lists that is to be done by a day, and who answers for it; null: nobody was named. */
export type RegisterDate = {
  dueOn: DanishDate;
  since: Instant;
  ownerId: PersonId | null;
  /** What the supplier or the system is called. */
  name: string;
} & (
  | { matter: 'supplierRemark'; supplierId: SupplierId; remarkId: string; text: string }
  | { matter: 'supplierStatement'; supplierId: SupplierId }
  | { matter: 'planTest' | 'handover'; systemId: SystemId }
  | { matter: 'registrationChange'; changeId: RegistrationChangeId }
);

/**
 * Every day that is to be kept by the lists of suppliers and systems and by the registration, of what is in use: remarks, the next statements, the
 * last day on which a test of a critical system's plan counts, and handovers that are not done. What waits and the
 * reminders both ask here.
 */
export const registerDates = (
  state: Pick<Oversight, 'suppliers' | 'systems' | 'registrationChanges'>,
  now: Instant,
): readonly RegisterDate[] => [
  ...supplierDates(state),
  ...systemDates(state),
  ...registrationDates(state, now),
];

/** The last day on which a change is told in time; it is the coordinators' to tell. */
const registrationDates = (
  state: Pick<Oversight, 'registrationChanges'>,
  now: Instant,
): readonly RegisterDate[] =>
  openChanges(state, now).map(({ change: { changeId, toldAt }, dueAt }) => ({
    matter: 'registrationChange',
    changeId,
    name: changeId,
    ownerId: null,
    dueOn: danishDate(dueAt),
    since: toldAt,
  }));

export const supplierDates = ({ suppliers }: Pick<Oversight, 'suppliers'>): readonly RegisterDate[] =>
  [...suppliers.values()].flatMap((one): readonly RegisterDate[] => {
    if (one.retired !== null) return [];
    const { supplierId, name } = one;
    const dueOn = statementDueOn(one);
    return [
      ...openRemarks(one).map(({ remarkId, text, ownerId, dueOn: day, raisedAt: since }): RegisterDate => ({
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
): RegisterDate => ({ matter: 'supplierStatement', supplierId, name, ownerId, dueOn, since });

export const systemDates = ({ systems }: Pick<Oversight, 'systems'>): readonly RegisterDate[] =>
  [...systems.values()].flatMap((one): readonly RegisterDate[] => {
    if (one.retired !== null) return [];
    const { systemId, name, ownerId, handover, listedAt } = one;
    const test = isCritical(one) ? newestTest(one) : undefined;
    const isUnderWay = handover?.state === 'planned' || handover?.state === 'underWay';
    const dated = (matter: 'planTest' | 'handover', dueOn: DanishDate, since: Instant): RegisterDate => ({
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
