import type { Instant } from '../calendar/danish-time';
import type { Clock, Stage } from './clock';
import { STAGES } from './clock';
import { countedConfirmation, type Incident } from './incident';
import { ownOpenClocks } from './open-clocks';
import { significanceOf } from './significance';

/** The one thing to do next about an incident. */
export type NextStep =
  /** A filing was told of, and its receipt is missing. */
  | { step: 'receipt'; filingNo: number; stage: Stage }
  | { step: 'assess' }
  | { step: 'confirm' }
  | { step: 'send'; stage: Stage }
  | { step: 'handled' }
  | { step: 'close' }
  | { step: 'nothing' };

/**
 * What is to be done next. A receipt comes first: until it is there a clock runs for nothing. Then the questions of § 12, as
 * long as nobody has answered any; what nobody knows holds nothing up. Then what runs out first; but a status report is for
 * what still goes on, so until half of its month is gone the thing to do is to handle the incident and to say when it was.
 */
export function nextStepOf(incident: Incident, now: Instant): NextStep {
  if (incident.closed !== null) return { step: 'nothing' };
  const unproven = incident.filings.find(
    ({ receipt, stage, filingNo }) =>
      receipt === null &&
      !incident.filings.some((one) => one.stage === stage && one.filingNo > filingNo && one.receipt !== null),
  );
  if (unproven !== undefined) return { step: 'receipt', filingNo: unproven.filingNo, stage: unproven.stage };
  if (incident.kind === 'incident' && countedConfirmation(incident) === undefined) {
    if (Object.keys(incident.significance).length === 0) return { step: 'assess' };
    if (significanceOf(incident.significance) !== 'undetermined') return { step: 'confirm' };
  }
  const first = ownOpenClocks(incident, now).find(({ clock }) => isStage(clock));
  // Word to the recipients has no instant: whoever has said that nobody is harmed has answered it.
  const mayBeHandled =
    first?.clock === 'statusReport' && first.standing.state === 'running' && incident.handledAt === null;
  if (first !== undefined && isStage(first.clock) && first.standing.dueAt !== null && !mayBeHandled)
    return { step: 'send', stage: first.clock };
  if (incident.handledAt === null) return { step: 'handled' };
  return first !== undefined && isStage(first.clock)
    ? { step: 'send', stage: first.clock }
    : { step: 'close' };
}

const isStage = (clock: Clock): clock is Stage => STAGES.some((stage) => stage === clock);
