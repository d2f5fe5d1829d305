import { ok, refuse, type Result } from '../../../domain/result';
import { confirmedRenames, sameOrNew } from '../../../contracts/access/roster';
import { jsonOf } from '../json-of';
import type { SaidOfRoster } from './judge-roster';

/** What the query says of the rows of a roster (see the contract). */
export function saidOfRoster(query: (name: string) => string): Result<SaidOfRoster> {
  const choices = sameOrNew.safeParse(jsonOf(query('choices'), {}));
  if (!choices.success) return refuse({ code: 'body-invalid', field: 'choices' });
  const renames = confirmedRenames.safeParse(jsonOf(query('renames'), []));
  if (!renames.success) return refuse({ code: 'body-invalid', field: 'renames' });
  return ok({ choices: choices.data, renames: new Set(renames.data) });
}
