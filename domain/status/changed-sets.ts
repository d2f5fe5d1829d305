import type { DecisionReading } from '../decision/decision-reading';
import { isInForce, standing, type Moment, type Standing } from '../decision/standing';
import type { DecisionId } from '../decision/terms';
import { measuresAt } from '../measure/measures-at';
import type { StatusState } from './status-state';
import { changedMeasures, measureApprovals } from './measures-section';
import { periodNow } from './period';

/** The approvals of measures that are not what the register has any more. */
export type ChangedSets = ReadonlySet<DecisionId>;

/**
 * The approvals of measures of which the register is another at a moment (§ 7, stk. 1: the measures are to be approved):
 * one of theirs was changed or taken out, or one came to a number that they approved from the register.
 */
export function changedSets(state: StatusState, moment: Moment): ChangedSets {
  const approvals = [...state.decisions.values()].filter(({ content }) => content.kind === 'measureApproval');
  // Most often there is nothing to compare with.
  if (state.measures.size === 0 || approvals.length === 0) return new Set();
  const standings = new Map(approvals.map((one) => [one.decisionId, standing(one, moment)] as const));
  const then = { ...state, measures: measuresAt(state.measures, moment.at) };
  const look = { state: then, moment, standings, period: periodNow(state) };
  const changes = changedMeasures(look);
  const drawn = measureApprovals(look).filter(({ measureIds }) => measureIds.length > 0);
  return new Set(
    drawn.flatMap(({ decisionId, codes }) =>
      changes.some((one) =>
        one.kind === 'notApproved'
          ? one.codes.some((code) => codes.includes(code))
          : one.decisionId === decisionId,
      )
        ? [decisionId]
        : [],
    ),
  );
}

/** How a decision stands with what the register of measures says: an approval that it has left behind is to be given anew. */
export const heldNow = ({ decision, holds }: DecisionReading, changed: ChangedSets): Standing =>
  isInForce(holds) && changed.has(decision.decisionId) ? 'stale' : holds;
