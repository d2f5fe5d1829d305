import { ok, refuse, type Result } from '../../../domain/result';
import { FILTER_NAMES, ledgerFilter } from '../../../contracts/ledger/ledger';
import { searchWords, type TrailFilter } from '../../trail/trail-filter';

type Query = (name: (typeof FILTER_NAMES)[number]) => string;

/** What a reader filters the audit trail by. What cannot be a filter is refused by the field's name, and never ignored. */
export function filterAsked(query: Query): Result<TrailFilter> {
  const asked = ledgerFilter.safeParse(Object.fromEntries(FILTER_NAMES.map((name) => [name, query(name)])));
  if (!asked.success) {
    const [field] = asked.error.issues[0]?.path ?? [];
    return refuse({ code: 'body-invalid', field: String(field) });
  }
  const { search, ...filter } = asked.data;
  if (filter.from !== null && filter.to !== null && filter.from > filter.to)
    return refuse({ code: 'period-reversed', from: filter.from, to: filter.to });
  return ok({ ...filter, words: searchWords(search) });
}
