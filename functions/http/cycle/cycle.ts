import type { CycleCommand } from '../../../domain/cycle/commands';
import { proposalKey, proposalsFor } from '../../../domain/cycle/next-year';
import { ok } from '../../../domain/result';
import {
  addCycleItem,
  changeCycleItem,
  dropCycleItem,
  finishCycleItem,
  getCycle,
  takeProposals,
} from '../../../contracts/cycle/cycle';
import type { Language } from '../../../words/language';
import { keepExhibit } from '../../content/keep-file';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { looker, pastRoute, route, type Caller } from '../edge/route';
import { cycleView, type CycleReader } from './cycle-view';
import { proposedTask } from './proposed-task';

/** Registers the dates of the year: listing, setting, taking what is proposed, finishing and dropping them. */
export function registerCycle(program: Program): void {
  const { content, directory, ledger } = program;

  const viewOf = async (reader: Omit<CycleReader, 'show'>) =>
    cycleView({ ...reader, show: personViews(await directory.all()) });

  const change = async (command: CycleCommand, caller: Caller, language: Language) => {
    const changed = await ledger.execute(command, caller.requester);
    if (!changed.ok) return changed;
    const { state } = changed.value;
    const now = { ...caller, state };
    return ok(await viewOf({ look: { ...now, isPast: false }, caller: now, language }));
  };

  pastRoute(program, getCycle, 'viewReports', async ({ language }, look, caller) =>
    ok(await viewOf({ look: looker(caller, look), caller, language })),
  );

  route(program, addCycleItem, 'recordIndicators', ({ body, language }, caller) =>
    change({ type: 'SetCycleItem', itemId: null, item: body }, caller, language),
  );
  route(program, changeCycleItem, 'recordIndicators', ({ params, body, language }, caller) =>
    change({ type: 'SetCycleItem', itemId: params.itemId, item: body }, caller, language),
  );
  route(program, takeProposals, 'recordIndicators', ({ body: { year, keys }, language }, caller) => {
    const { cycle } = caller.state;
    const taken = proposalsFor(cycle, year, caller.today)
      .filter((one) => keys.includes(proposalKey(one)))
      .map((one) => proposedTask(one, cycle, language));
    return change({ type: 'TakeCycleItems', taken }, caller, language);
  });
  // Whoever was named to see to it may say so too; the domain knows who that is.
  route(program, finishCycleItem, 'viewReports', async ({ params, body, language }, caller) => {
    const finish = { type: 'FinishCycleItem', itemId: params.itemId, doneOn: body.doneOn } as const;
    if (body.proof === undefined) return change(finish, caller, language);
    const proof = await keepExhibit(content, body.proof);
    return proof.ok ? change({ ...finish, proof: proof.value }, caller, language) : proof;
  });
  route(program, dropCycleItem, 'recordIndicators', ({ params, body, language }, caller) =>
    change({ type: 'DropCycleItem', itemId: params.itemId, reason: body.reason }, caller, language),
  );
}
