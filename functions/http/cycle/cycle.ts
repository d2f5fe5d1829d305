import type { CycleCommand } from '../../../domain/cycle/commands';
import { ok } from '../../../domain/result';
import { yearDates } from '../../../domain/status/year-dates';
import {
  addCycleItem,
  changeCycleItem,
  dropCycleItem,
  finishCycleItem,
  getCycle,
  type CycleView,
} from '../../../contracts/cycle/cycle';
import type { Program } from '../../program';
import { pastRoute, route, type Caller, type Viewpoint } from '../edge/route';

/** Registers the dates of the year: listing, setting, finishing and dropping them. */
export function registerCycle(program: Program): void {
  const { ledger } = program;

  const change = async (command: CycleCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? ok(yearIn({ ...caller, state: changed.value.state }, caller)) : changed;
  };

  pastRoute(program, getCycle, 'viewReports', (_call, look, caller) =>
    Promise.resolve(ok(yearIn(look, caller))),
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

/** The year as it was at a moment. What the reader may see of meetings and decisions is asked of the present. */
function yearIn({ state, now }: Pick<Viewpoint, 'state' | 'now'>, caller: Caller): CycleView {
  const { dates, more } = yearDates(state, now, caller);
  return {
    items: [...state.cycle.values()].sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    dates: [...dates],
    more: [...more],
  };
}
