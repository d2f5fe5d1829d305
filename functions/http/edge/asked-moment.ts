import { danishDate, type Instant } from '../../../domain/calendar/danish-time';
import { momentOf, type Moment } from '../../../domain/decision/standing';
import type { Oversight } from '../../../domain/oversight';
import { ok, refuse, type Result } from '../../../domain/result';
import { instant } from '../../../contracts/values';
import { present } from '../../../domain/decision/present';

/**
 * The moment that a reader asks about: the one named in the query, or the present when none is. What is ahead of us is
 * refused, for nobody knows the facts that will come; a clock that is a little fast counts as the present.
 */
export function askedMoment(
  asked: string,
  state: Oversight,
  now: Instant,
): Result<{ moment: Moment; isPast: boolean }> {
  const current = present(state, now);
  if (asked === '') return ok({ moment: current, isPast: false });
  if (!instant.safeParse(asked).success || Number.isNaN(Date.parse(asked)))
    return refuse({ code: 'date-invalid', field: 'at', value: asked.slice(0, 40) });
  // Times in the ledger are compared as texts, so this one must be written like them.
  const at = new Date(asked).toISOString();
  if (at < current.at) return ok({ moment: momentOf(at), isPast: true });
  const on = danishDate(at);
  return on > current.on
    ? refuse({ code: 'date-in-future', field: 'at', value: on })
    : ok({ moment: current, isPast: false });
}
