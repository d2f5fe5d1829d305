import { may, type DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { requireText, textTooLong } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { exhibitRefusal, tidyExhibit } from '../register/exhibit';
import type { SystemCommand } from './commands';
import type { SystemEvent } from './events';
import type { SystemResult } from './refusals';
import { isSameRisk, riskRefusal, setSystems, tidyRisk, type SystemsState } from './set-systems';
import { SYSTEM_MOST } from './system-limits';
import { systemTwins, type System } from './system';

type Of<Type extends SystemCommand['type']> = Extract<SystemCommand, { type: Type }>;
type Decided = SystemResult<readonly SystemEvent[]>;

/** Decides what may be said of systems. Saying the same again adds nothing. */
export function decideSystem(state: SystemsState, command: SystemCommand, context: DecideContext): Decided {
  if (!may(context, 'keepRegisters')) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  if (command.type === 'SetSystems') return setSystems(state, command.systems, context);
  const system = state.systems.get(command.systemId);
  if (system === undefined) return refuse({ code: 'unknown-system' });
  if (command.type === 'ReinstateSystem') return reinstate(state, system);
  if (command.type === 'RetireSystem') return retire(system, command);
  if (system.retired !== null) return refuse({ code: 'not-in-use', name: system.name });
  switch (command.type) {
    case 'GiveSystemPlanTest':
      return givePlanTest(system, command, context);
    case 'AnnulSystemPlanTest':
      return annulPlanTest(system, command);
    case 'RecordSystemRisk':
      return recordRisk(system, command, context);
    case 'SetSystemHandover':
      return setHandover(system, command, context);
    default:
      return unreachable(command);
  }
}

function retire({ systemId, retired }: System, { reason }: Of<'RetireSystem'>): Decided {
  const wrong = requireText('reason', reason, SYSTEM_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  return ok(retired === null ? [{ type: 'SystemRetired', data: { systemId, reason: reason.trim() } }] : []);
}

/** What was listed anew meanwhile is not listed twice. */
function reinstate({ systems }: SystemsState, { systemId, kitosId, name, retired }: System): Decided {
  if (retired === null) return ok([]);
  const twin = systemTwins(systems).find({ number: kitosId, name });
  return twin === undefined
    ? ok([{ type: 'SystemReinstated', data: { systemId } }])
    : refuse({ code: 'already-listed', id: twin, name: systems.get(twin)?.name ?? name });
}

function givePlanTest(
  { systemId, tests }: System,
  { exhibit }: Of<'GiveSystemPlanTest'>,
  { now, hashOf }: DecideContext,
): Decided {
  const wrong = exhibitRefusal(exhibit, danishDate(now));
  if (wrong !== undefined) return refuse(wrong);
  const tidy = tidyExhibit(exhibit);
  const isGiven = tests.some((one) => one.annulled === null && hashOf(one.exhibit) === hashOf(tidy));
  const testId = `P${String(tests.length + 1)}`;
  return ok(isGiven ? [] : [{ type: 'SystemPlanTested', data: { systemId, testId, exhibit: tidy } }]);
}

function annulPlanTest({ systemId, tests }: System, { testId, reason }: Of<'AnnulSystemPlanTest'>): Decided {
  const wrong = requireText('reason', reason, SYSTEM_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const test = tests.find((one) => one.testId === testId);
  if (test === undefined) return refuse({ code: 'unknown-plan-test' });
  const data = { systemId, testId, reason: reason.trim() };
  return ok(test.annulled === null ? [{ type: 'SystemPlanTestAnnulled', data }] : []);
}

function recordRisk(
  { systemId, risk: known }: System,
  { risk }: Of<'RecordSystemRisk'>,
  { now }: DecideContext,
): Decided {
  const wrong = riskRefusal(risk, now);
  if (wrong !== undefined) return refuse(wrong);
  const data = tidyRisk(risk);
  return ok(isSameRisk(known, data) ? [] : [{ type: 'SystemRiskRecorded', data: { systemId, ...data } }]);
}

/** What is done was done on a day that has been; what is planned is for a day that may come. */
function setHandover(
  { systemId, handover: known }: System,
  { handover: { state, on, afterwards } }: Of<'SetSystemHandover'>,
  { now, hashOf }: DecideContext,
): Decided {
  const today = danishDate(now);
  const isSameDay = on === known?.on && state === known.state;
  const wrong =
    (on === null || isSameDay
      ? undefined
      : dateRefusal(state === 'done' ? 'fact' : 'cycle', 'on', on, today)) ??
    (state === 'done' && on === null
      ? ({ code: 'date-invalid', field: 'on', value: '' } as const)
      : undefined) ??
    textTooLong('afterwards', afterwards, SYSTEM_MOST.afterwards);
  if (wrong !== undefined) return refuse(wrong);
  const handover = { state, on, afterwards: afterwards.trim() };
  const isSo = known !== null && hashOf(known) === hashOf(handover);
  return ok(isSo ? [] : [{ type: 'SystemHandoverSet', data: { systemId, ...handover } }]);
}
