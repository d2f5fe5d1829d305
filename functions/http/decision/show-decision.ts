import { changedSets } from '../../../domain/status/changed-sets';
import { ok, refuse, type Result } from '../../../domain/result';
import type { DecisionDetail } from '../../../contracts/decision/decision';
import type { Program } from '../../program';
import { detailAt } from '../../views/decision-view';
import { personViews } from '../../views/person-view';
import { askedMoment } from '../edge/asked-moment';
import type { Caller } from '../edge/route';
import { seenDecision } from './seen-decision';

/** Shows one decision to a reader, now or as of the moment asked for. */
export type ShowDecision = (
  decisionId: string,
  caller: Caller,
  at?: string,
) => Promise<Result<DecisionDetail>>;

/** The answer of everything that is about one decision: the decision as it then stands. */
export const createShowDecision =
  ({ directory }: Program): ShowDecision =>
  async (decisionId, caller, at = '') => {
    const { personId, state, now, today } = caller;
    const seen = seenDecision(decisionId, caller);
    if (!seen.ok) return seen;
    const asked = askedMoment(at, state, now);
    if (!asked.ok) return asked;
    const show = personViews(await directory.all());
    const changed = changedSets(state, asked.value.moment);
    const reader = { personId, today, ...asked.value, changed, show };
    const detail = detailAt(state, seen.value, reader);
    return detail === undefined
      ? refuse({ code: 'unknown-decision', value: decisionId.slice(0, 40) })
      : ok(detail);
  };
