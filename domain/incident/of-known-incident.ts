import type { DecisionCommand } from '../decision/commands';
import { refuse, type ResultOr } from '../ground/result';
import type { Incidents } from './incident';
import type { IncidentRefusal } from './refusals';

/** How the app numbers its incidents; a municipality that keeps them elsewhere writes another number. */
const OWN_NUMBER = /^H-\d{3,}$/i;

/**
 * A decision not to notify that names an incident of the app is about one that is there, and was drafted from it: nothing is bound
 * by a number that somebody has typed. What was refused stays refused.
 */
export function ofKnownIncident<Value, Refusal>(
  { incidents }: { incidents: Incidents },
  command: DecisionCommand,
  decided: ResultOr<Value, Refusal>,
): ResultOr<Value, Refusal | IncidentRefusal> {
  if (!decided.ok || !('content' in command)) return decided;
  const { content } = command;
  if (content.kind !== 'incidentNotNotified') return decided;
  const { incidentId } = content;
  const typed = content.incidentReference.trim().toUpperCase();
  const named = incidentId ?? (OWN_NUMBER.test(typed) ? typed : undefined);
  if (named === undefined) return decided;
  if (!incidents.has(named)) return refuse({ code: 'unknown-incident', value: named });
  return incidentId === typed ? decided : refuse({ code: 'incident-not-bound', value: typed });
}
