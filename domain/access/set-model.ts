import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { managementBodyOn, type Access } from './access';
import { modelOn, type DatedModel, type DecisionModel } from './decision-model';
import type { AccessEvent } from './events';
import { whyUnmeetable } from './unmeetable';
import { ACCESS_MOST } from './access-limits';
import type { AccessResult } from './refusals';

/**
 * Records from which day the body decides in which way. Items already put forward keep the rule they were put forward
 * under: it is part of what the members were shown.
 */
export function setModel(
  access: Access,
  dated: DatedModel,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const { model, from, caseNumber } = dated;
  const wrong =
    dateRefusal('right', 'from', from, danishDate(context.now)) ??
    requireText('caseNumber', caseNumber, ACCESS_MOST.caseNumber);
  if (wrong !== undefined) return refuse(wrong);
  const count = countIn(model);
  if (count !== undefined && (!Number.isInteger(count) || count < 1))
    return refuse({ code: 'body-invalid', field: 'model' });
  const isSo = access.models.length > 0 && sameModel(modelOn(access.models, from), model);
  if (isSo) return ok([]);
  // Before there is a body nothing can be said about its size.
  const seats = managementBodyOn(access, from).length;
  const deadlock = seats === 0 ? undefined : whyUnmeetable(model, seats, access, from);
  return deadlock === undefined
    ? ok([{ type: 'DecisionModelSet', data: dated }])
    : refuse({ code: 'undecidable', deadlock });
}

function countIn(model: DecisionModel): number | undefined {
  if (model.kind === 'majority') return model.quorum;
  return model.kind === 'atLeast' ? model.votes : undefined;
}

const sameModel = (one: DecisionModel, other: DecisionModel): boolean =>
  one.kind === other.kind && countIn(one) === countIn(other);
