import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { TakenOut } from '../register/taken-out';
import { createTwins, type Twins } from '../register/twins';

/** By number in the order in which they were listed, such as `L-001`. */
export type SupplierId = string;

/** Who supervises a supplier. The municipality approves each supervision itself, whoever carries it out. */
export const SUPERVISORS = ['own', 'SKI', 'KOMBIT', 'DBS'] as const;
export type SupervisedBy = (typeof SUPERVISORS)[number];

/** What is said of a supplier. */
export type SupplierText = {
  name: string;
  /** Eight digits; null: not known, such as for a supplier abroad. */
  cvr: string | null;
  /** What it supplies; empty: not said. */
  supplies: string;
  /** Null: nobody has said who. */
  supervisedBy: SupervisedBy | null;
  /** Who answers for it here; null: nobody yet. */
  ownerId: PersonId | null;
  /** The day by which the next statement is to be here; null: no day is set. */
  nextDueOn: DanishDate | null;
  /** The contracts by their short references, such as a case number. */
  contracts: readonly string[];
};

/** A yearly statement or report of a supervision, with the period that it covers; both days count. */
export type SupplierStatement = {
  statementId: string;
  from: DanishDate;
  to: DanishDate;
  exhibit: Exhibit;
  givenAt: Instant;
  givenBy: PersonId | null;
  annulled: TakenOut | null;
};

/** Something that a supervision found, for somebody to follow up by a day; null: it is still open. */
export type SupplierRemark = {
  remarkId: string;
  text: string;
  ownerId: PersonId;
  dueOn: DanishDate;
  /** When it was first written. */
  raisedAt: Instant;
  answered: { on: DanishDate; answer: string } | null;
};

export type Supplier = SupplierText & {
  supplierId: SupplierId;
  statements: readonly SupplierStatement[];
  remarks: readonly SupplierRemark[];
  listedAt: Instant;
  /** When and by whom its text was last written. */
  setAt: Instant;
  setBy: PersonId | null;
  /** Not used any more; it keeps what was said of it and is not counted. */
  retired: TakenOut | null;
};

/** Every supplier by id, in the order in which they were listed. */
export type Suppliers = Map<SupplierId, Supplier>;

/** The statements that count. */
export const statementsOf = ({ statements }: Pick<Supplier, 'statements'>): readonly SupplierStatement[] =>
  statements.filter(({ annulled }) => annulled === null);

/** The remarks that are not answered. */
export const openRemarks = ({ remarks }: Pick<Supplier, 'remarks'>): readonly SupplierRemark[] =>
  remarks.filter(({ answered }) => answered === null);

/** The suppliers that are in use, to be found by CVR or by name. */
export function supplierTwins(suppliers: Suppliers): Twins {
  const twins = createTwins();
  for (const { supplierId, cvr, name, retired } of suppliers.values())
    if (retired === null) twins.put(supplierId, { number: cvr, name });
  return twins;
}
