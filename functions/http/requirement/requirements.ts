import { abilitiesOf } from '../../../domain/access/abilities';
import { CATALOGUE } from '../../../domain/requirement/catalogue';
import type { RequirementCommand } from '../../../domain/requirement/commands';
import { demandsAt, demandsLinkedTo } from '../../../domain/requirement/requirements-at';
import { ok } from '../../../domain/result';
import {
  addLocalRule,
  getRequirements,
  linkMaterial,
  retireLocalRule,
  reviseLocalRule,
  setRequirementAside,
  takeRequirementUp,
  unlinkMaterial,
  type RequirementsView,
} from '../../../contracts/requirement/requirement';
import type { Program } from '../../program';
import { keepingView } from '../../views/keeping-view';
import { personViews } from '../../views/person-view';
import { localRuleView, requirementView } from '../../views/requirement-view';
import { looker, pastRoute, route, type Caller } from '../edge/route';

/**
 * Registers the demands, for those who may see everything that documents them: every link on the page leads somewhere;
 * and what those who keep the registers record of them.
 */
export function registerRequirements(program: Program): void {
  const { directory, ledger } = program;

  const shown = async (
    { state, now, today, roles }: Pick<Caller, 'state' | 'now' | 'today' | 'roles'>,
    linkedTo = '',
  ): Promise<RequirementsView> => {
    const show = personViews(await directory.all());
    const all = demandsAt(state, now);
    const { requirements, localRules } = linkedTo === '' ? all : demandsLinkedTo(all, linkedTo);
    const keeps = linkedTo === '' && abilitiesOf(roles).keepRegisters;
    return {
      version: CATALOGUE.version,
      requirements: requirements.map((one) => requirementView(one, state, show)),
      localRules: localRules.map((one) => localRuleView(one, state, show)),
      keeping: keeps ? keepingView(state, { now, today }, show) : null,
    };
  };

  const act = async (command: RequirementCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? ok(await shown({ ...caller, state: changed.value.state })) : changed;
  };

  pastRoute(program, getRequirements, 'viewLedger', async ({ query }, look, caller) =>
    ok(await shown(looker(caller, look), query('linkedTo'))),
  );

  route(program, addLocalRule, 'keepRegisters', ({ body }, caller) =>
    act({ type: 'SetLocalRule', ruleId: null, rule: body }, caller),
  );
  route(program, reviseLocalRule, 'keepRegisters', ({ params, body }, caller) =>
    act({ type: 'SetLocalRule', ruleId: params.ruleId, rule: body }, caller),
  );
  route(program, retireLocalRule, 'keepRegisters', ({ params, body }, caller) =>
    act({ type: 'RetireLocalRule', ruleId: params.ruleId, ...body }, caller),
  );
  route(program, setRequirementAside, 'keepRegisters', ({ params, body }, caller) =>
    act({ type: 'SetRequirementAside', requirementId: params.requirementId, ...body }, caller),
  );
  route(program, takeRequirementUp, 'keepRegisters', ({ params, body }, caller) =>
    act({ type: 'TakeRequirementUp', requirementId: params.requirementId, ...body }, caller),
  );
  route(program, linkMaterial, 'keepRegisters', ({ params, body }, caller) =>
    act({ type: 'LinkMaterial', requirementId: params.requirementId, ...body }, caller),
  );
  route(program, unlinkMaterial, 'keepRegisters', ({ params }, caller) =>
    act({ type: 'UnlinkMaterial', ...params }, caller),
  );
}
