import type { Command } from '../../../domain/command';
import { ok, type Result } from '../../../domain/result';
import {
  endActingChair,
  endDelegation,
  endMandate,
  getGovernance,
  recordActingChair,
  recordBodyBasis,
  recordDelegation,
  recordMandate,
  setDecisionModel,
  setDecisionPolicy,
  settleChange,
  settleMandate,
  type GovernanceView,
} from '../../../contracts/access/governance';
import type { Program } from '../../program';
import { awaitsIn } from '../../ledger/awaits-in';
import { governanceView } from '../../views/governance-view';
import { personViews } from '../../views/person-view';
import { looker, pastRoute, route, type Caller } from '../edge/route';

/** Registers how the body decides: its model, mandates, delegations and the local rules about decisions. */
export function registerGovernance(program: Program): void {
  const { directory, ledger } = program;

  const show = async (
    reader: Pick<Caller, 'state' | 'personId' | 'roles' | 'today'>,
    awaits: string | null = null,
  ): Promise<Result<GovernanceView>> =>
    ok(governanceView(reader.state, { ...reader, show: personViews(await directory.all()) }, awaits));

  const act = async (command: Command, caller: Caller): Promise<Result<GovernanceView>> => {
    const effect = await ledger.execute(command, caller.requester);
    if (!effect.ok) return effect;
    const { state, entries } = effect.value;
    return show({ ...caller, state }, awaitsIn(entries));
  };

  pastRoute(program, getGovernance, 'viewRoster', (_call, look, caller) => show(looker(caller, look)));

  route(program, recordMandate, 'manageRoster', ({ body }, caller) =>
    act({ type: 'RecordMandate', mandate: body }, caller),
  );

  route(program, endMandate, 'manageRoster', ({ params, body }, caller) =>
    act({ type: 'EndMandate', mandateId: params.mandateId, ...body }, caller),
  );

  route(program, recordDelegation, 'manageRoster', ({ body }, caller) =>
    act({ type: 'RecordDelegation', delegation: body }, caller),
  );

  route(program, endDelegation, 'manageRoster', ({ params, body }, caller) =>
    act({ type: 'EndDelegation', delegationId: params.delegationId, ...body }, caller),
  );

  route(program, recordActingChair, 'manageRoster', ({ body }, caller) =>
    act({ type: 'RecordActingChair', acting: body }, caller),
  );

  route(program, endActingChair, 'manageRoster', ({ params, body }, caller) =>
    act({ type: 'EndActingChair', actingId: params.actingId, ...body }, caller),
  );

  route(program, recordBodyBasis, 'manageRoster', ({ body: { bodies, ...basis } }, caller) =>
    act({ type: 'RecordBodyBasis', basis: bodies === null ? basis : { ...basis, bodies } }, caller),
  );

  route(program, setDecisionModel, 'manageRoster', ({ body }, caller) =>
    act({ type: 'SetDecisionModel', model: body }, caller),
  );

  route(program, setDecisionPolicy, 'managePolicy', ({ body }, caller) =>
    act({ type: 'SetDecisionPolicy', policy: body }, caller),
  );

  // Whether the reader is the member, the chair or in the body is for the domain to say.
  route(program, settleMandate, 'viewRoster', ({ params, body }, caller) => {
    const type = body.confirm ? 'ConfirmMandate' : 'DeclineMandate';
    return act({ type, mandateId: params.mandateId }, caller);
  });

  route(program, settleChange, 'viewRoster', ({ params, body }, caller) =>
    act({ type: SETTLES[body.as], changeId: params.changeId }, caller),
  );
}

const SETTLES = {
  confirmed: 'ConfirmChange',
  declined: 'DeclineChange',
  withdrawn: 'WithdrawChange',
} as const;
