import * as z from 'zod/mini';
import { SUPERVISORS } from '../../domain/supplier/supplier';
import { SUPPLIER_STANDINGS } from '../../domain/supplier/supplier-standing';
import { annex } from '../decision/decision-content';
import { endpoint } from '../endpoint';
import { exhibit } from '../register/exhibit';
import { takenOut } from '../register/taken-out';
import { date, instant, person, light } from '../values';

const supervisedBy = z.nullable(z.enum(SUPERVISORS));

/** One supplier as it stands in the list. */
const supplierRow = z.object({
  supplierId: z.string(),
  name: z.string(),
  cvr: z.nullable(z.string()),
  supplies: z.string(),
  supervisedBy,
  owner: z.nullable(person),
  standing: z.enum(SUPPLIER_STANDINGS),
  /** The day by which the next statement is to be here. */
  dueOn: z.nullable(date),
  /** The last day of the newest statement's period. */
  statementTo: z.nullable(date),
  openRemarks: z.number(),
  systems: z.number(),
  isRetired: z.boolean(),
});
export type SupplierRow = z.infer<typeof supplierRow>;

const statementView = z.object({
  statementId: z.string(),
  from: date,
  to: date,
  exhibit,
  givenAt: instant,
  givenBy: z.nullable(person),
  annulled: takenOut,
  /** It has come since that which was approved was put forward. */
  isSinceApproval: z.boolean(),
  /** An approval is put forward on it. */
  isToApprove: z.boolean(),
  /** The case whose confidential annex its file is: there it is read, and not here. */
  confidentialIn: z.nullable(z.string()),
});
export type StatementView = z.infer<typeof statementView>;

const remarkView = z.object({
  remarkId: z.string(),
  text: z.string(),
  owner: person,
  dueOn: date,
  answered: z.nullable(z.object({ on: date, answer: z.string() })),
  isSinceApproval: z.boolean(),
});
export type RemarkView = z.infer<typeof remarkView>;

/** One supplier with everything that is known of it. */
const supplierDetail = z.extend(supplierRow, {
  /** As it was set; null: the day is counted from the newest statement. */
  nextDueOn: z.nullable(date),
  contracts: z.array(z.string()),
  statements: z.array(statementView),
  remarks: z.array(remarkView),
  /** The files of the statements that an approval is put forward on, as they go with its case. */
  annexes: z.array(annex),
  usedFor: z.array(z.object({ systemId: z.string(), name: z.string() })),
  /** The municipality's own approval that is in force. */
  approval: z.nullable(z.object({ decisionId: z.string(), shownAt: instant })),
  /** A case of its supervision that awaits the body. */
  openCase: z.nullable(z.string()),
  setAt: instant,
  setBy: z.nullable(person),
  retired: takenOut,
});
export type SupplierView = z.infer<typeof supplierDetail>;

/** Every supplier, in the order in which they were listed; those that are out of use too. */
export const listSuppliers = endpoint('GET api/suppliers', {
  answer: z.object({
    suppliers: z.array(supplierRow),
    /** Grey where a source that fills the list cannot be read; null: none is in trouble. */
    unread: z._default(z.nullable(light), null),
  }),
  query: ['at'],
});
export const getSupplier = endpoint('GET api/suppliers/{supplierId}', {
  answer: supplierDetail,
  query: ['at'],
});

const supplierText = z.object({
  name: z.string(),
  cvr: z.nullable(z.string()),
  supplies: z.string(),
  supervisedBy,
  ownerId: z.nullable(z.string()),
  nextDueOn: z.nullable(z.string()),
  contracts: z.array(z.string()),
});
export type SupplierTextView = z.infer<typeof supplierText>;

export const addSupplier = endpoint('POST api/suppliers', { body: supplierText, answer: supplierDetail });
export const changeSupplier = endpoint('POST api/suppliers/{supplierId}', {
  body: supplierText,
  answer: supplierDetail,
});
export const giveSupplierStatement = endpoint('POST api/suppliers/{supplierId}/statements', {
  body: z.object({ from: z.string(), to: z.string(), exhibit, nextDueOn: z.nullable(z.string()) }),
  answer: supplierDetail,
});
export const annulSupplierStatement = endpoint(
  'POST api/suppliers/{supplierId}/statements/{statementId}/annulment',
  { body: z.object({ reason: z.string() }), answer: supplierDetail },
);
const remarkText = z.object({ text: z.string(), ownerId: z.string(), dueOn: z.string() });
export const addSupplierRemark = endpoint('POST api/suppliers/{supplierId}/remarks', {
  body: remarkText,
  answer: supplierDetail,
});
/** Another text, owner or day; what was answered is then open again. */
export const changeSupplierRemark = endpoint('POST api/suppliers/{supplierId}/remarks/{remarkId}', {
  body: remarkText,
  answer: supplierDetail,
});
/** For whoever has the remark too, who may see nothing else of the supplier: only the remark is answered. */
export const answerSupplierRemark = endpoint('POST api/suppliers/{supplierId}/remarks/{remarkId}/answer', {
  body: z.object({ on: z.string(), answer: z.string() }),
  answer: z.object({ answered: z.object({ on: date, answer: z.string() }) }),
});
export const retireSupplier = endpoint('POST api/suppliers/{supplierId}/retirement', {
  body: z.object({ reason: z.string() }),
  answer: supplierDetail,
});
export const reinstateSupplier = endpoint('POST api/suppliers/{supplierId}/reinstatement', {
  answer: supplierDetail,
});
