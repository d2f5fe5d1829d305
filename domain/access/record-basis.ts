import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { ACCESS_MOST } from './access-limits';
import type { Access } from './access';
import { basisOn, type BodyBasis } from './body-basis';
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
    requireText('caseNumber', basis.caseNumber, ACCESS_MOST.caseNumber);
  if (wrong !== undefined) return refuse(wrong);
  const data = {
    text: basis.text.trim(),
    decidedOn: basis.decidedOn,
    caseNumber: basis.caseNumber.trim(),
  };
  const now = basisOn(access.bases, today);
  const isSo =
    now?.text === data.text && now.decidedOn === data.decidedOn && now.caseNumber === data.caseNumber;
  return ok(isSo ? [] : [{ type: 'BodyBasisRecorded', data }]);
}
