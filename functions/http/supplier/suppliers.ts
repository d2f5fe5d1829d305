import type { SupplierCommand } from '../../../domain/supplier/commands';
import { supplierTwins, type SupplierId } from '../../../domain/supplier/supplier';
import { ok, refuse, type Result } from '../../../domain/result';
import {
  addSupplier,
  addSupplierRemark,
  annulSupplierStatement,
  answerSupplierRemark,
  changeSupplier,
  changeSupplierRemark,
  getSupplier,
  giveSupplierStatement,
  listSuppliers,
  reinstateSupplier,
  retireSupplier,
  type SupplierView,
} from '../../../contracts/supplier/supplier';
import { keepExhibit } from '../../content/keep-file';
import { statementAnnexes } from '../../content/statement-annexes';
import { unreadLight } from '../../../domain/status/unread-source';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { supplierViews } from '../../views/supplier-view';
import { pastRoute, route, type Caller, type Viewpoint } from '../edge/route';

/** Registers the suppliers: listing them, and what is said of one. */
export function registerSuppliers(program: Program): void {
  const { ledger, directory } = program;
  const views = async ({ state, now }: Pick<Viewpoint, 'state' | 'now'>) =>
    supplierViews(state, now, personViews(await directory.all()));

  const shown = async (
    supplierId: SupplierId,
    look: Pick<Viewpoint, 'state' | 'now'>,
  ): Promise<Result<SupplierView>> => {
    const supplier = look.state.suppliers.get(supplierId);
    if (supplier === undefined) return refuse({ code: 'unknown-supplier' });
    const view = await views(look);
    const annexes = await statementAnnexes(program.content, look.state, view.toApprove(supplier));
    return ok({ ...view.detail(supplier), annexes });
  };

  const change = async (supplierId: SupplierId, command: SupplierCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? shown(supplierId, { ...caller, state: changed.value.state }) : changed;
  };

  pastRoute(program, listSuppliers, 'viewRegisters', async (_call, look) =>
    ok({
      suppliers: (await views(look)).rows(),
      unread: unreadLight('suppliers', look.state) ?? null,
    }),
  );
  pastRoute(program, getSupplier, 'viewRegisters', ({ params }, look) => shown(params.supplierId, look));

  route(program, addSupplier, 'keepRegisters', async ({ body }, caller) => {
    const suppliers = [{ supplierId: null, supplier: body }];
    const added = await ledger.execute({ type: 'SetSuppliers', suppliers }, caller.requester);
    if (!added.ok) return added;
    const { state } = added.value;
    // What was sent twice is found where the first time put it.
    const supplierId = supplierTwins(state.suppliers).find({ number: body.cvr, name: body.name });
    return shown(supplierId ?? '', { ...caller, state });
  });
  route(program, changeSupplier, 'keepRegisters', ({ params: { supplierId }, body }, caller) =>
    change(supplierId, { type: 'SetSuppliers', suppliers: [{ supplierId, supplier: body }] }, caller),
  );
  route(program, giveSupplierStatement, 'keepRegisters', async ({ params: { supplierId }, body }, caller) => {
    const exhibit = await keepExhibit(program.content, body.exhibit);
    if (!exhibit.ok) return exhibit;
    const { nextDueOn, from, to } = body;
    const statement = { from, to, exhibit: exhibit.value };
    return change(supplierId, { type: 'GiveSupplierStatement', supplierId, statement, nextDueOn }, caller);
  });
  route(program, annulSupplierStatement, 'keepRegisters', ({ params, body }, caller) =>
    change(params.supplierId, { type: 'AnnulSupplierStatement', ...params, ...body }, caller),
  );
  route(program, addSupplierRemark, 'keepRegisters', ({ params: { supplierId }, body }, caller) =>
    change(supplierId, { type: 'SetSupplierRemark', supplierId, remarkId: null, remark: body }, caller),
  );
  route(program, changeSupplierRemark, 'keepRegisters', ({ params, body }, caller) =>
    change(params.supplierId, { type: 'SetSupplierRemark', ...params, remark: body }, caller),
  );
  // Whoever has a role may have a remark to answer, and answers that one alone.
  route(program, answerSupplierRemark, 'viewOverview', async ({ params, body }, caller) => {
    const command = { type: 'AnswerSupplierRemark', ...params, ...body } as const;
    const done = await ledger.execute(command, caller.requester);
    if (!done.ok) return done;
    const supplier = done.value.state.suppliers.get(params.supplierId);
    const remark = supplier?.remarks.find(({ remarkId }) => remarkId === params.remarkId);
    const answered = remark?.answered ?? null;
    return answered === null ? refuse({ code: 'unknown-remark' }) : ok({ answered });
  });
  route(program, retireSupplier, 'keepRegisters', ({ params, body }, caller) =>
    change(params.supplierId, { type: 'RetireSupplier', ...params, ...body }, caller),
  );
  route(program, reinstateSupplier, 'keepRegisters', ({ params }, caller) =>
    change(params.supplierId, { type: 'ReinstateSupplier', ...params }, caller),
  );
}
