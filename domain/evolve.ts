import { ACCESS_EVENTS } from './access/events';
import { BASELINE_EVENTS } from './baseline/events';
import { evolveBaseline } from './baseline/evolve-baseline';
import { BODY_CHANGE_EVENTS } from './body-change/events';
import { evolveBodyChange } from './body-change/evolve-body-change';
import { CYCLE_EVENTS } from './cycle/events';
import { evolveCycle } from './cycle/evolve-cycle';
import { DECISION_EVENTS } from './decision/events';
import { evolveDecision } from './decision/evolve-decision';
import type { LedgerEntry } from './event';
import { EXERCISE_EVENTS } from './exercise/events';
import { evolveExercise } from './exercise/evolve-exercise';
import { FEED_EVENTS } from './feed/events';
import { evolveFeed } from './feed/evolve-feed';
import { isOneOf } from './ground/is-one-of';
import { unreachable } from './ground/unreachable';
import { INCIDENT_EVENTS } from './incident/events';
import { evolveIncident } from './incident/evolve-incident';
import { INDICATOR_EVENTS } from './indicator/events';
import { evolveIndicator } from './indicator/evolve-indicator';
import { MEASURE_EVENTS } from './measure/events';
import { evolveMeasure } from './measure/evolve-measure';
import { MEETING_EVENTS } from './meeting/events';
import { evolveMeeting } from './meeting/evolve-meeting';
import { emptyOversight, type Oversight } from './oversight';
import { currentShape } from './past-shapes/current-shape';
import { REGISTRATION_EVENTS } from './registration/events';
import { evolveRegistration } from './registration/evolve-registration';
import { evolveRequirement } from './requirement/evolve-requirement';
import { REQUIREMENT_EVENTS } from './requirement/events';
import { STATUS_EVENTS } from './status/events';
import { evolveStatus } from './status/evolve-status';
import { SUPPLIER_EVENTS } from './supplier/events';
import { evolveSupplier } from './supplier/evolve-supplier';
import { SYSTEM_EVENTS } from './system/events';
import { evolveSystem } from './system/evolve-system';
import { TRAINING_EVENTS } from './training/events';
import { learn, type Fact } from './training/known-at';

const isAboutAccess = isOneOf(ACCESS_EVENTS);
const isAboutTraining = isOneOf(TRAINING_EVENTS);
const isAboutBodyChange = isOneOf(BODY_CHANGE_EVENTS);
const isAboutDecision = isOneOf(DECISION_EVENTS);
const isAboutMeeting = isOneOf(MEETING_EVENTS);
const isAboutIndicator = isOneOf(INDICATOR_EVENTS);
const isAboutCycle = isOneOf(CYCLE_EVENTS);
const isAboutMeasure = isOneOf(MEASURE_EVENTS);
const isAboutSupplier = isOneOf(SUPPLIER_EVENTS);
const isAboutSystem = isOneOf(SYSTEM_EVENTS);
const isAboutBaseline = isOneOf(BASELINE_EVENTS);
const isAboutExercise = isOneOf(EXERCISE_EVENTS);
const isAboutIncident = isOneOf(INCIDENT_EVENTS);
const isAboutRegistration = isOneOf(REGISTRATION_EVENTS);
const isAboutFeed = isOneOf(FEED_EVENTS);
const isAboutStatus = isOneOf(STATUS_EVENTS);
const isAboutRequirement = isOneOf(REQUIREMENT_EVENTS);

/**
 * Adds one entry to a state that the caller owns, and returns it. The collections are filled in place (copying them
 * for each of a hundred thousand entries would take minutes); the things in them are values and are only replaced.
 */
export function evolve(state: Oversight, stored: LedgerEntry): Oversight {
  const entry = currentShape(stored);
  hand(state, entry);
  state.head = { seq: entry.seq, hash: entry.hash };
  state.startedAt ??= entry.at;
  state.lastAt = entry.at;
  return state;
}

/** Each feature folds its own events. */
function hand(state: Oversight, entry: LedgerEntry): void {
  const { at, surface, seq } = entry;
  const by = personOf(entry);
  if (isAboutAccess(entry) || isAboutTraining(entry)) {
    const fact = factOf(entry);
    state.facts.push(fact);
    learn(state, fact);
  } else if (isAboutBodyChange(entry)) evolveBodyChange(state.changes, entry, { at, by });
  else if (isAboutDecision(entry)) evolveDecision(state, entry);
  else if (isAboutMeeting(entry)) evolveMeeting(state.meetings, entry);
  else if (isAboutIndicator(entry)) evolveIndicator(state.indicators, entry, { at, by });
  else if (isAboutCycle(entry)) evolveCycle(state.cycle, entry);
  else if (isAboutMeasure(entry)) evolveMeasure(state.measures, entry, { at, by });
  else if (isAboutSupplier(entry)) evolveSupplier(state.suppliers, entry, { at, by });
  else if (isAboutSystem(entry)) evolveSystem(state.systems, entry, { at, by });
  else if (isAboutBaseline(entry)) evolveBaseline(state.baseline, entry, { at, by });
  else if (isAboutExercise(entry)) evolveExercise(state.exercises, entry, { at, by });
  else if (isAboutIncident(entry)) evolveIncident(state.incidents, entry, { at, by });
  else if (isAboutRegistration(entry)) evolveRegistration(state, entry, { at, by });
  else if (isAboutFeed(entry)) evolveFeed(state, entry);
  else if (isAboutStatus(entry)) evolveStatus(state, entry, { at, by, surface, seq });
  else if (isAboutRequirement(entry)) evolveRequirement(state, entry, { at, by });
  else unreachable(entry);
}

const personOf = ({ actor }: LedgerEntry) => (actor.kind === 'person' ? actor.personId : null);

/** What an entry says, without its place in the chain. */
const factOf = (entry: LedgerEntry & { type: Fact['type'] }): Fact =>
  // An entry of one of these types has that type's data; the pair is only taken apart and put together again.
  ({ type: entry.type, data: entry.data, at: entry.at, by: personOf(entry) }) as Fact;

/** The state after some entries: a pure function of them. */
export function fold(entries: Iterable<LedgerEntry>): Oversight {
  const state = emptyOversight();
  for (const entry of entries) evolve(state, entry);
  return state;
}
