import { danishDate, isDanishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import { ok, refuse, type Result } from '../result';
import { requireText } from '../text-rule';
import type { Access } from './access';
import { modelOn, type DatedModel, type DecisionModel } from './decision-model';
import type { AccessEvent } from './events';

/**
 * Records from which day the body decides in which way. Items already put forward keep the rule they were put forward
 * under: it is part of what the members were shown.
 */
export function setModel(
  access: Access,
  dated: DatedModel,
  context: DecideContext,
): Result<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const { model, from, caseNumber } = dated;
  if (!isDanishDate(from)) return refuse({ code: 'date-invalid', field: 'from', value: from });
  if (from < danishDate(context.now)) return refuse({ code: 'date-in-past', field: 'from', value: from });
  const wrong = requireText('caseNumber', caseNumber, 50);
  if (wrong !== undefined) return refuse(wrong);
  const count = countIn(model);
  if (count !== undefined && (!Number.isInteger(count) || count < 1))
    return refuse({ code: 'body-invalid', field: 'model' });
  const isSo = access.models.length > 0 && sameModel(modelOn(access.models, from), model);
  return ok(isSo ? [] : [{ type: 'DecisionModelSet', data: dated }]);
}

function countIn(model: DecisionModel): number | undefined {
  if (model.kind === 'majority') return model.quorum;
  return model.kind === 'atLeast' ? model.votes : undefined;
}

const sameModel = (one: DecisionModel, other: DecisionModel): boolean =>
  one.kind === other.kind && countIn(one) === countIn(other);
