import { isOnRoster } from '../access/access';
import { may, type DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { exhibitRefusal, tidyExhibit } from '../register/exhibit';
import type { SupplierCommand } from './commands';
import type { SupplierEvent } from './events';
import type { SupplierRefusal, SupplierResult } from './refusals';
import { dueRefusal, setSuppliers, type SuppliersState } from './set-suppliers';
import { SUPPLIER_MOST } from './supplier-limits';
import { mayAnswerRemark } from './may-answer-remark';
import { supplierTwins, type Supplier } from './supplier';

type Of<Type extends SupplierCommand['type']> = Extract<SupplierCommand, { type: Type }>;
type Decided = SupplierResult<readonly SupplierEvent[]>;

/** Decides what may be said of suppliers, and of how they are supervised. Saying the same again adds nothing. */
export function decideSupplier(
  state: SuppliersState,
  command: SupplierCommand,
  context: DecideContext,
): Decided {
  if (!mayDecide(state, command, context)) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  if (command.type === 'SetSuppliers') return setSuppliers(state, command.suppliers, context);
  const supplier = state.suppliers.get(command.supplierId);
  if (supplier === undefined) return refuse({ code: 'unknown-supplier' });
  if (command.type === 'ReinstateSupplier') return reinstate(state, supplier);
  if (command.type === 'RetireSupplier') return retire(supplier, command);
  if (supplier.retired !== null) return refuse({ code: 'not-in-use', name: supplier.name });
  switch (command.type) {
    case 'GiveSupplierStatement':
      return giveStatement(supplier, command, context);
    case 'AnnulSupplierStatement':
      return annulStatement(supplier, command);
    case 'SetSupplierRemark':
      return setRemark(state, supplier, { ...command, context });
    case 'AnswerSupplierRemark':
      return answerRemark(supplier, command, context);
    default:
      return unreachable(command);
  }
}

/** Whoever keeps the registers; and a remark is answered by whoever has it too. */
function mayDecide(state: SuppliersState, command: SupplierCommand, context: DecideContext): boolean {
  if (may(context, 'keepRegisters')) return true;
  const { actor } = context;
  if (command.type !== 'AnswerSupplierRemark' || actor.kind !== 'person') return false;
  const remark = state.suppliers
    .get(command.supplierId)
    ?.remarks.find(({ remarkId }) => remarkId === command.remarkId);
  if (remark === undefined) return false;
  // Pressing twice answers once; another answer than the one that stands is the registers' to put right.
  const { answered } = remark;
  const isSo = answered?.on === command.on && answered.answer === command.answer.trim();
  return mayAnswerRemark(isSo ? { ...remark, answered: null } : remark, actor.personId, actor.roles);
}

function retire({ supplierId, retired }: Supplier, { reason }: Of<'RetireSupplier'>): Decided {
  const wrong = requireText('reason', reason, SUPPLIER_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  return ok(
    retired === null ? [{ type: 'SupplierRetired', data: { supplierId, reason: reason.trim() } }] : [],
  );
}

/** What was listed anew meanwhile is not listed twice. */
function reinstate({ suppliers }: SuppliersState, { supplierId, cvr, name, retired }: Supplier): Decided {
  if (retired === null) return ok([]);
  const twin = supplierTwins(suppliers).find({ number: cvr, name });
  return twin === undefined
    ? ok([{ type: 'SupplierReinstated', data: { supplierId } }])
    : refuse({ code: 'already-listed', id: twin, name: suppliers.get(twin)?.name ?? name });
}

function giveStatement(
  { supplierId, statements, nextDueOn: dueBefore }: Supplier,
  { statement: { from, to, exhibit }, nextDueOn }: Of<'GiveSupplierStatement'>,
  { now, hashOf }: DecideContext,
): Decided {
  const today = danishDate(now);
  const wrong =
    dateRefusal('fact', 'from', from, today) ??
    dateRefusal('fact', 'to', to, today) ??
    (from > to ? ({ code: 'period-reversed', from, to } as const) : undefined) ??
    exhibitRefusal(exhibit, today) ??
    dueRefusal(nextDueOn, dueBefore, today);
  if (wrong !== undefined) return refuse(wrong);
  const data = { from, to, exhibit: tidyExhibit(exhibit) };
  const isGiven = statements.some(
    (one) =>
      one.annulled === null &&
      hashOf({ from: one.from, to: one.to, exhibit: one.exhibit }) === hashOf(data) &&
      dueBefore === nextDueOn,
  );
  const statementId = `E${String(statements.length + 1)}`;
  return ok(
    isGiven
      ? []
      : [{ type: 'SupplierStatementGiven', data: { supplierId, statementId, ...data, nextDueOn } }],
  );
}

function annulStatement(
  { supplierId, statements }: Supplier,
  { statementId, reason }: Of<'AnnulSupplierStatement'>,
): Decided {
  const wrong = requireText('reason', reason, SUPPLIER_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const statement = statements.find((one) => one.statementId === statementId);
  if (statement === undefined) return refuse({ code: 'unknown-statement' });
  const data = { supplierId, statementId, reason: reason.trim() };
  return ok(statement.annulled === null ? [{ type: 'SupplierStatementAnnulled', data }] : []);
}

function setRemark(
  { access }: SuppliersState,
  { supplierId, remarks }: Supplier,
  { remarkId, remark, context }: Of<'SetSupplierRemark'> & { context: DecideContext },
): Decided {
  const { ownerId, dueOn } = remark;
  const before = remarks.find((one) => one.remarkId === remarkId);
  if (remarkId !== null && before === undefined) return refuse({ code: 'unknown-remark' });
  const wrong: SupplierRefusal | undefined =
    requireText('text', remark.text, SUPPLIER_MOST.remark) ??
    (before?.dueOn === dueOn ? undefined : dateRefusal('step', 'dueOn', dueOn, danishDate(context.now)));
  if (wrong !== undefined) return refuse(wrong);
  if (!isOnRoster(access, ownerId)) return refuse({ code: 'unknown-person', value: ownerId });
  const text = remark.text.trim();
  const isSo = (one: Supplier['remarks'][number]) =>
    one.answered === null && one.text === text && one.ownerId === ownerId && one.dueOn === dueOn;
  if (before === undefined ? remarks.some(isSo) : isSo(before)) return ok([]);
  const data = { remarkId: remarkId ?? `B${String(remarks.length + 1)}`, text, ownerId, dueOn };
  return ok([{ type: 'SupplierRemarkSet', data: { supplierId, ...data } }]);
}

function answerRemark(
  { supplierId, remarks }: Supplier,
  { remarkId, on, answer }: Of<'AnswerSupplierRemark'>,
  { now }: DecideContext,
): Decided {
  const remark = remarks.find((one) => one.remarkId === remarkId);
  if (remark === undefined) return refuse({ code: 'unknown-remark' });
  const wrong =
    dateRefusal('fact', 'on', on, danishDate(now)) ?? requireText('answer', answer, SUPPLIER_MOST.answer);
  if (wrong !== undefined) return refuse(wrong);
  const answered = { on, answer: answer.trim() };
  if (remark.answered?.on === on && remark.answered.answer === answered.answer) return ok([]);
  return ok([{ type: 'SupplierRemarkAnswered', data: { supplierId, remarkId, ...answered } }]);
}
