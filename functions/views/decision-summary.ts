import type { PersonId } from '../../domain/access/role';
import type { Decision } from '../../domain/decision/decision';
import { readDecision, type DecisionReading } from '../../domain/decision/decision-reading';
import { deficiencyAge } from '../../domain/decision/deficiency-age';
import { journalState } from '../../domain/decision/journal-state';
import { readOwn, type OwnReading } from '../../domain/decision/own-reading';
import type { Moment } from '../../domain/decision/standing';
import { heldNow, type ChangedSets } from '../../domain/status/changed-sets';
import type { Oversight } from '../../domain/oversight';
import type { DecisionSummary } from '../../contracts/decision/decision';

/**
 * Who looks, and at which moment; `isPast` when it lies behind, and nothing can be done at it. `changed`: the approvals that
 * the register of measures has left behind by then, found once for all that is looked at.
 */
export type Viewer = { personId: PersonId; moment: Moment; isPast: boolean; changed: ChangedSets };

/** A decision in a list, as one reader sees it at a moment; nothing if it had not been put forward by then. */
export function summaryAt(state: Oversight, current: Decision, look: Viewer): DecisionSummary | undefined {
  const reading = readDecision(state, current, look.moment);
  if (reading === undefined) return undefined;
  return summaryOf(state, reading, readOwn(state, reading, look.personId), look);
}

/** The same of a decision that has been read, also for its reader. */
export function summaryOf(
  state: Oversight,
  reading: DecisionReading,
  own: OwnReading,
  { isPast, changed }: Viewer,
): DecisionSummary {
  const { decision, moment } = reading;
  const { decisionId, version, content, submittedAt } = decision;
  const concluded = decision.state === 'concluded' ? decision : undefined;
  return {
    decisionId,
    version,
    title: content.title,
    kind: content.kind,
    level: content.level,
    state: decision.state,
    outcome: concluded?.outcome ?? null,
    standing: heldNow(reading, changed),
    overdue: reading.overdue,
    undecidable: reading.deadlock ?? null,
    submittedAt,
    answerBy: content.answerBy,
    revisitOn: content.revisitOn,
    concludedAt: concluded?.concludedAt ?? null,
    caseNumber: reading.caseNumber,
    journal: journalState(state.policies, decision, moment.on),
    ageDays: deficiencyAge(decision, moment.on) ?? null,
    tally: reading.tally,
    // Nobody is asked for an answer at a moment that lies behind.
    mine: { vote: !isPast && own.isAsked, hasVoted: own.hasVoted },
  };
}
