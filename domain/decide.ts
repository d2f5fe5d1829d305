import { ACCESS_COMMANDS } from './access/commands';
import { decideAccess } from './access/decide-access';
import type { DecideContext } from './access/decide-context';
import { BASELINE_COMMANDS } from './baseline/commands';
import { decideBaseline } from './baseline/decide-baseline';
import { asIfEnded } from './body-change/as-if-ended';
import { askTheBody } from './body-change/ask-the-body';
import { BODY_CHANGE_COMMANDS } from './body-change/commands';
import { decideBodyChange } from './body-change/decide-body-change';
import type { Command } from './command';
import { CYCLE_COMMANDS } from './cycle/commands';
import { decideCycle } from './cycle/decide-cycle';
import { DECISION_COMMANDS } from './decision/commands';
import { decideDecision } from './decision/decide-decision';
import { EXERCISE_COMMANDS } from './exercise/commands';
import { decideExercise } from './exercise/decide-exercise';
import type { LedgerEvent } from './event';
import { FEED_COMMANDS } from './feed/commands';
import { decideFeed } from './feed/decide-feed';
import { leftUnread, type FilledList } from './feed/feed-standing';
import { isOneOf } from './ground/is-one-of';
import { unreachable } from './ground/unreachable';
import { INCIDENT_COMMANDS } from './incident/commands';
import { decideIncident } from './incident/decide-incident';
import { ofKnownIncident } from './incident/of-known-incident';
import { INDICATOR_COMMANDS } from './indicator/commands';
import { decideIndicator } from './indicator/decide-indicator';
import { MEASURE_COMMANDS } from './measure/commands';
import { decideMeasure } from './measure/decide-measure';
import { MEETING_COMMANDS } from './meeting/commands';
import { decideMeeting } from './meeting/decide-meeting';
import type { Oversight } from './oversight';
import { ok, type Result } from './result';
import { REGISTRATION_COMMANDS } from './registration/commands';
import { decideRegistration } from './registration/decide-registration';
import { REQUIREMENT_COMMANDS } from './requirement/commands';
import { decideRequirement } from './requirement/decide-requirement';
import { STATUS_COMMANDS } from './status/commands';
import { decideStatus } from './status/decide-status';
import { SUPPLIER_COMMANDS } from './supplier/commands';
import { ofKnownSupplier } from './supplier/of-known-supplier';
import { decideSupplier } from './supplier/decide-supplier';
import { SYSTEM_COMMANDS } from './system/commands';
import { decideSystem } from './system/decide-system';
import { TRAINING_COMMANDS } from './training/commands';
import { decideTraining } from './training/decide-training';

/**
 * Command and state in, events or a refusal out. No events means that what was asked for is already so. What changes
 * who decides, or how, is put before the body and not done.
 */
export function decide(
  state: Oversight,
  command: Command,
  context: DecideContext,
): Result<readonly LedgerEvent[]> {
  const decided = decideAlone(state, command, context);
  if (!decided.ok || command.type === 'ConfirmChange') return decided;
  return ok(askTheBody(state, decided.value, context));
}

const isAboutAccess = isOneOf(ACCESS_COMMANDS);
const isAboutBodyChange = isOneOf(BODY_CHANGE_COMMANDS);
const isAboutTraining = isOneOf(TRAINING_COMMANDS);
const isAboutDecision = isOneOf(DECISION_COMMANDS);
const isAboutMeeting = isOneOf(MEETING_COMMANDS);
const isAboutIndicator = isOneOf(INDICATOR_COMMANDS);
const isAboutCycle = isOneOf(CYCLE_COMMANDS);
const isAboutMeasure = isOneOf(MEASURE_COMMANDS);
const isAboutSupplier = isOneOf(SUPPLIER_COMMANDS);
const isAboutSystem = isOneOf(SYSTEM_COMMANDS);
const isAboutBaseline = isOneOf(BASELINE_COMMANDS);
const isAboutExercise = isOneOf(EXERCISE_COMMANDS);
const isAboutIncident = isOneOf(INCIDENT_COMMANDS);
const isAboutRegistration = isOneOf(REGISTRATION_COMMANDS);
const isAboutFeed = isOneOf(FEED_COMMANDS);
const isAboutStatus = isOneOf(STATUS_COMMANDS);
const isAboutRequirement = isOneOf(REQUIREMENT_COMMANDS);

/** Each feature decides what is asked of it. */
function decideAlone(
  state: Oversight,
  command: Command,
  context: DecideContext,
): Result<readonly LedgerEvent[]> {
  if (command.type === 'RecordMembership')
    return decideAccess({ ...state, access: asIfEnded(state) }, command, context);
  if (isAboutAccess(command)) return decideAccess(state, command, context);
  if (isAboutBodyChange(command)) return decideBodyChange(state, command, context);
  if (isAboutTraining(command)) return decideTraining(state, command, context);
  if (isAboutDecision(command))
    return ofKnownIncident(
      state,
      command,
      ofKnownSupplier(state, command, decideDecision(state, command, context)),
    );
  if (isAboutMeeting(command)) return decideMeeting(state, command, context);
  if (isAboutIndicator(command)) return decideIndicator(state, command, context);
  if (isAboutMeasure(command)) return decideMeasure(state, command, context);
  if (isAboutCycle(command)) return decideCycle(state, command, context);
  if (isAboutSupplier(command)) return decideSupplier(lookingAt('suppliers', state), command, context);
  if (isAboutSystem(command)) return decideSystem(lookingAt('systems', state), command, context);
  if (isAboutBaseline(command)) return decideBaseline(state, command, context);
  if (isAboutExercise(command)) return decideExercise(state, command, context);
  if (isAboutIncident(command)) return decideIncident(state, command, context);
  if (isAboutRegistration(command)) return decideRegistration(state, command, context);
  if (isAboutFeed(command)) return decideFeed(state, command, context);
  if (isAboutStatus(command)) return decideStatus(state, command, context);
  if (isAboutRequirement(command)) return decideRequirement(state, command, context);
  return unreachable(command);
}

/** With since when a list waits to be gone through, where a source of it was taken off while it could not be read. */
const lookingAt = (list: FilledList, state: Oversight) => ({
  ...state,
  lookSince: leftUnread(list, state.feeds)?.offAt,
});
