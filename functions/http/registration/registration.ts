import type { RegistrationCommand } from '../../../domain/registration/commands';
import { ok, type Result } from '../../../domain/result';
import * as api from '../../../contracts/registration/registration';
import type { RegistrationView } from '../../../contracts/registration/registration';
import { keepFile } from '../../content/keep-file';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { registrationView } from '../../views/registration-view';
import { pastRoute, route, type Caller, type Viewpoint } from '../edge/route';

/** Registers the registration by NIS 2-loven § 10: whoever sees the registers reads it, and the coordinator keeps it. */
export function registerRegistration(program: Program): void {
  const { content, directory, ledger } = program;

  const viewOf = async (
    { state, now, isPast }: Viewpoint,
    { roles }: Caller,
  ): Promise<Result<RegistrationView>> =>
    ok(registrationView(state, { roles, now, isPast, show: personViews(await directory.all()) }));

  const change = async (command: RegistrationCommand, caller: Caller): Promise<Result<RegistrationView>> => {
    const changed = await ledger.execute(command, caller.requester);
    if (!changed.ok) return changed;
    return viewOf({ ...caller, state: changed.value.state, isPast: false }, caller);
  };

  pastRoute(program, api.getRegistration, 'viewRegisters', (_call, look, caller) => viewOf(look, caller));
  route(program, api.recordRegistration, 'keepRegisters', async ({ body }, caller) => {
    const file = await keepFile(content, body.receipt);
    if (!file.ok) return file;
    const { registeredOn } = body;
    return change({ type: 'RecordRegistration', registeredOn, receipt: file.value }, caller);
  });
  route(program, api.tellRegistrationChange, 'keepRegisters', ({ body }, caller) =>
    change({ type: 'TellRegistrationChange', changeId: null, change: body, reason: null }, caller),
  );
  route(program, api.correctRegistrationChange, 'keepRegisters', ({ params, body }, caller) => {
    const { reason, ...told } = body;
    const { changeId } = params;
    return change({ type: 'TellRegistrationChange', changeId, change: told, reason }, caller);
  });
  route(program, api.keepRegistrationReceipt, 'keepRegisters', async ({ params, body }, caller) => {
    const file = await keepFile(content, body.receipt);
    if (!file.ok) return file;
    const { sentAt } = body;
    const { changeId } = params;
    return change({ type: 'KeepRegistrationReceipt', changeId, sentAt, receipt: file.value }, caller);
  });
  route(program, api.annulRegistrationChange, 'keepRegisters', ({ params, body }, caller) =>
    change({ type: 'AnnulRegistrationChange', changeId: params.changeId, reason: body.reason }, caller),
  );
}
