import type { SystemCommand } from '../../../domain/system/commands';
import { systemTwins, type SystemId } from '../../../domain/system/system';
import { ok, refuse, type Result } from '../../../domain/result';
import { unreadLight } from '../../../domain/status/unread-source';
import {
  addSystem,
  annulSystemPlanTest,
  changeSystem,
  getSystem,
  giveSystemPlanTest,
  listSystems,
  recordSystemRisk,
  reinstateSystem,
  retireSystem,
  setSystemHandover,
  type SystemView,
} from '../../../contracts/system/system';
import { keepExhibit } from '../../content/keep-file';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { systemRowView, systemView } from '../../views/system-view';
import { pastRoute, route, type Caller, type Viewpoint } from '../edge/route';

/** Registers the systems: listing them, and what is said of one. */
export function registerSystems(program: Program): void {
  const { ledger, directory } = program;
  const shownBy = async ({ state, today }: Pick<Viewpoint, 'state' | 'today'>) => ({
    suppliers: state.suppliers,
    on: today,
    show: personViews(await directory.all()),
  });

  const shown = async (
    systemId: SystemId,
    look: Pick<Viewpoint, 'state' | 'today'>,
  ): Promise<Result<SystemView>> => {
    const system = look.state.systems.get(systemId);
    return system === undefined
      ? refuse({ code: 'unknown-system' })
      : ok(systemView(system, await shownBy(look)));
  };

  const change = async (systemId: SystemId, command: SystemCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? shown(systemId, { ...caller, state: changed.value.state }) : changed;
  };

  pastRoute(program, listSystems, 'viewRegisters', async (_call, look) => {
    const by = await shownBy(look);
    return ok({
      systems: [...look.state.systems.values()].map((one) => systemRowView(one, by)),
      unread: unreadLight('systems', look.state) ?? null,
    });
  });
  pastRoute(program, getSystem, 'viewRegisters', ({ params }, look) => shown(params.systemId, look));

  route(program, addSystem, 'keepRegisters', async ({ body }, caller) => {
    const systems = [{ systemId: null, system: body, risk: null }];
    const added = await ledger.execute({ type: 'SetSystems', systems }, caller.requester);
    if (!added.ok) return added;
    const { state } = added.value;
    // What was sent twice is found where the first time put it.
    const systemId = systemTwins(state.systems).find({ number: body.kitosId, name: body.name });
    return shown(systemId ?? '', { ...caller, state });
  });
  route(program, changeSystem, 'keepRegisters', ({ params: { systemId }, body }, caller) =>
    change(systemId, { type: 'SetSystems', systems: [{ systemId, system: body, risk: null }] }, caller),
  );
  route(program, giveSystemPlanTest, 'keepRegisters', async ({ params, body }, caller) => {
    const exhibit = await keepExhibit(program.content, body.exhibit);
    return exhibit.ok
      ? change(params.systemId, { type: 'GiveSystemPlanTest', ...params, exhibit: exhibit.value }, caller)
      : exhibit;
  });
  route(program, annulSystemPlanTest, 'keepRegisters', ({ params, body }, caller) =>
    change(params.systemId, { type: 'AnnulSystemPlanTest', ...params, ...body }, caller),
  );
  route(program, recordSystemRisk, 'keepRegisters', ({ params, body }, caller) =>
    change(params.systemId, { type: 'RecordSystemRisk', ...params, risk: body }, caller),
  );
  route(program, setSystemHandover, 'keepRegisters', ({ params, body }, caller) =>
    change(params.systemId, { type: 'SetSystemHandover', ...params, handover: body }, caller),
  );
  route(program, retireSystem, 'keepRegisters', ({ params, body }, caller) =>
    change(params.systemId, { type: 'RetireSystem', ...params, ...body }, caller),
  );
  route(program, reinstateSystem, 'keepRegisters', ({ params }, caller) =>
    change(params.systemId, { type: 'ReinstateSystem', ...params }, caller),
  );
}
