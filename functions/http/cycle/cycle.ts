import type { CycleCommand } from '../../../domain/cycle/commands';
import type { Cycle } from '../../../domain/cycle/cycle-item';
import { ok } from '../../../domain/result';
import {
  addCycleItem,
  changeCycleItem,
  dropCycleItem,
  finishCycleItem,
  getCycle,
} from '../../../contracts/cycle/cycle';
import type { Program } from '../../program';
import { pastRoute, route, type Caller } from '../edge/route';

/** Registers the dates of the year: listing, setting, finishing and dropping them. */
export function registerCycle(program: Program): void {
  const { ledger } = program;

  const change = async (command: CycleCommand, { requester }: Caller) => {
    const changed = await ledger.execute(command, requester);
    return changed.ok ? ok(itemsIn(changed.value.state.cycle)) : changed;
  };

  pastRoute(program, getCycle, 'viewReports', (_call, { state }) =>
    Promise.resolve(ok(itemsIn(state.cycle))),
  );

  route(program, addCycleItem, 'recordIndicators', ({ body }, caller) =>
    change({ type: 'SetCycleItem', itemId: null, item: body }, caller),
  );
  route(program, changeCycleItem, 'recordIndicators', ({ params, body }, caller) =>
    change({ type: 'SetCycleItem', itemId: params.itemId, item: body }, caller),
  );
  route(program, finishCycleItem, 'recordIndicators', ({ params, body }, caller) =>
    change({ type: 'FinishCycleItem', itemId: params.itemId, doneOn: body.doneOn }, caller),
  );
  route(program, dropCycleItem, 'recordIndicators', ({ params, body }, caller) =>
    change({ type: 'DropCycleItem', itemId: params.itemId, reason: body.reason }, caller),
  );
}

const itemsIn = (cycle: Cycle) => ({
  items: [...cycle.values()].sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
});
