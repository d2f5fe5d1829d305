import type { Audience } from '../../../domain/access/group';
import { isDanishDate, type DanishDate } from '../../../domain/calendar/danish-time';
import { ok, refuse, type Result } from '../../../domain/result';
import { audience } from '../../../contracts/values';

/** The Danish day that a reader asks about: the one named in the query, or today when none is. */
export function dayAsked(asked: string, today: DanishDate): Result<DanishDate> {
  const on = asked === '' ? today : asked;
  return isDanishDate(on) ? ok(on) : refuse({ code: 'date-invalid', field: 'on', value: on });
}

/** The day and the audience that a reader asks about; without a word of either it is the management body today. */
export function audienceAsked(
  query: (name: 'on' | 'audience') => string,
  today: DanishDate,
): Result<{ on: DanishDate; audience: Audience }> {
  const on = dayAsked(query('on'), today);
  if (!on.ok) return on;
  const named = query('audience');
  const asked = audience.safeParse(named === '' ? 'managementBody' : named);
  return asked.success
    ? ok({ on: on.value, audience: asked.data })
    : refuse({ code: 'body-invalid', field: 'audience' });
}
