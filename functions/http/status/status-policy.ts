import { inForceOn } from '../../../domain/calendar/in-force-on';
import { ok } from '../../../domain/result';
import { SECTIONS } from '../../../domain/status/section';
import { statusPolicyOn, type StatusPolicy } from '../../../domain/status/status-policy';
import { getStatusPolicy, setStatusPolicy } from '../../../contracts/status/status-policy';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { pastRoute, route, type Caller } from '../edge/route';

/** Registers the municipality's own rules for the monthly status. */
export function registerStatusPolicy(program: Program): void {
  const { directory, ledger } = program;

  const show = async ({ state, today }: Pick<Caller, 'state' | 'today'>) => {
    const person = personViews(await directory.all());
    const shown = <Policy extends Pick<StatusPolicy, 'responsible'>>(policy: Policy) => ({
      ...policy,
      responsible: SECTIONS.flatMap((section) => {
        const personId = policy.responsible[section];
        return personId === undefined ? [] : [{ section, person: person(personId) }];
      }),
    });
    const { draftWorkingDays, unreleased, remindAfterDays, responsible, ...limits } = statusPolicyOn(
      state.statusPolicies,
      today,
    );
    const { dueHour, nearDays, staleAfterDays } = limits;
    const current = { draftWorkingDays, unreleased, remindAfterDays, dueHour, nearDays, staleAfterDays };
    return ok({
      current: shown({ ...current, responsible }),
      isLocal: inForceOn(state.statusPolicies, today) !== undefined,
      policies: state.statusPolicies.map(shown).reverse(),
    });
  };

  pastRoute(program, getStatusPolicy, 'viewReports', (_call, look) => show(look));

  route(program, setStatusPolicy, 'managePolicy', async ({ body }, caller) => {
    const { dueHour = null, nearDays = null, staleAfterDays = {} } = body;
    const policy = { ...body, dueHour, nearDays, staleAfterDays };
    const effect = await ledger.execute({ type: 'SetStatusPolicy', policy }, caller.requester);
    return effect.ok ? show({ ...caller, state: effect.value.state }) : effect;
  });
}
