import type { Command } from '../../domain/command';
import { ok, type Result } from '../../domain/result';
import {
  endDelegation,
  endMandate,
  getGovernance,
  recordDelegation,
  recordMandate,
  setDecisionModel,
  setDecisionPolicy,
  type GovernanceView,
} from '../contracts/governance';
import type { Program } from '../program';
import { governanceView } from '../views/governance-view';
import { personViews } from '../views/person-view';
import { route, type Caller } from './route';

/** Registers how the body decides: its model, mandates, delegations and the local rules about decisions. */
export function registerGovernance(program: Program): void {
  const { directory, ledger } = program;

  const show = async ({ state, today }: Caller): Promise<Result<GovernanceView>> =>
    ok(governanceView(state, today, personViews(await directory.all())));

  const act = async (command: Command, caller: Caller): Promise<Result<GovernanceView>> => {
    const effect = await ledger.execute(command, caller.requester);
    return effect.ok ? show({ ...caller, state: effect.value.state }) : effect;
  };

  route(program, getGovernance, 'viewRoster', (_call, caller) => show(caller));

  route(program, recordMandate, 'manageRoster', ({ body }, caller) =>
    act({ type: 'RecordMandate', mandate: body }, caller),
  );

  route(program, endMandate, 'manageRoster', ({ params, body }, caller) =>
    act({ type: 'EndMandate', mandateId: params['mandateId'] ?? '', ...body }, caller),
  );

  route(program, recordDelegation, 'manageRoster', ({ body }, caller) =>
    act({ type: 'RecordDelegation', delegation: body }, caller),
  );

  route(program, endDelegation, 'manageRoster', ({ params, body }, caller) =>
    act({ type: 'EndDelegation', delegationId: params['delegationId'] ?? '', ...body }, caller),
  );

  route(program, setDecisionModel, 'manageRoster', ({ body }, caller) =>
    act({ type: 'SetDecisionModel', model: body }, caller),
  );

  route(program, setDecisionPolicy, 'managePolicy', ({ body }, caller) =>
    act({ type: 'SetDecisionPolicy', policy: body }, caller),
  );
}
