import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import type { GroundRefusal } from '../ground/ground-refusal';
import { ok, refuse } from '../ground/result';
import { textKey } from '../ground/same-text';
import { requireText } from '../ground/text-rule';
import { ACCESS_MOST } from './access-limits';
import type { Access } from './access';
import { basisOn, type BodyBasis, type NamedBodies } from './body-basis';
import { may, type DecideContext } from './decide-context';
import type { AccessEvent } from './events';
import type { AccessResult } from './refusals';

/** Records in which case it was decided who the ledelsesorgan is (NIS 2-loven § 3, nr. 20, litra c), and in which words. */
export function recordBasis(
  access: Access,
  basis: BodyBasis,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const today = danishDate(context.now);
  const wrong =
    dateRefusal('fact', 'decidedOn', basis.decidedOn, today) ??
    requireText('text', basis.text, ACCESS_MOST.basis) ??
    requireText('caseNumber', basis.caseNumber, ACCESS_MOST.caseNumber) ??
    (basis.bodies === undefined ? undefined : bodiesRefusal(basis.bodies));
  if (wrong !== undefined) return refuse(wrong);
  const data = {
    text: basis.text.trim(),
    decidedOn: basis.decidedOn,
    caseNumber: basis.caseNumber.trim(),
    ...(basis.bodies === undefined ? {} : { bodies: tidyBodies(basis.bodies) }),
  };
  const now = basisOn(access.bases, today);
  const isSo =
    now?.text === data.text &&
    now.decidedOn === data.decidedOn &&
    now.caseNumber === data.caseNumber &&
    context.hashOf(now.bodies ?? null) === context.hashOf(data.bodies ?? null);
  return ok(isSo ? [] : [{ type: 'BodyBasisRecorded', data }]);
}

/** A body that is named twice would be designated and not. */
function bodiesRefusal({ designated, others }: NamedBodies): GroundRefusal | undefined {
  if (others.length > ACCESS_MOST.otherBodies)
    return { code: 'list-too-long', field: 'others', most: ACCESS_MOST.otherBodies };
  const wrong = requireText('designated', designated, ACCESS_MOST.body);
  if (wrong !== undefined) return wrong;
  const wrongOther = others.map((one) => requireText('others', one, ACCESS_MOST.body)).find(Boolean);
  if (wrongOther !== undefined) return wrongOther;
  const keys = [designated, ...others].map(textKey);
  return new Set(keys).size === keys.length ? undefined : { code: 'body-invalid', field: 'others' };
}

const tidyBodies = ({ designated, others }: NamedBodies): NamedBodies => ({
  designated: designated.trim(),
  others: others.map((one) => one.trim()),
});
