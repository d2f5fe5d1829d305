import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { FILTER_NAMES } from '../../../../contracts/ledger/ledger';

/** What the filters are called in the address, with the page and the entry that is open. */
const NAMES = {
  thing: 'om',
  actor: 'hvem',
  group: 'omraade',
  from: 'fra',
  to: 'til',
  search: 'soeg',
  before: 'foer',
  entry: 'post',
} as const;
type Name = keyof typeof NAMES;

export type TrailQuery = Readonly<Record<(typeof FILTER_NAMES)[number], string>>;

/**
 * What is chosen of the audit trail, kept in the address alone: a link to it, a new load and the way back all show the
 * same. A change of what is chosen goes back to the newest page and closes what is open.
 */
export function useTrailFilter() {
  const [params, setParams] = useSearchParams();
  // The address follows a moment later: two choices in quick succession must both be in it.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  const read = (name: Name) => params.get(NAMES[name]) ?? '';
  const write = (values: Partial<Record<Name, string>>) => {
    const after = new URLSearchParams(latest.current);
    for (const [name, value] of Object.entries(values)) {
      const key = NAMES[name as Name]; // Object.entries widens the keys, which are exactly these names.
      if (value === '') after.delete(key);
      else after.set(key, value);
    }
    latest.current = after;
    setParams(after);
  };
  const query: TrailQuery = {
    thing: read('thing'),
    actor: read('actor'),
    group: read('group'),
    from: read('from'),
    to: read('to'),
    search: read('search'),
  };
  return {
    query,
    isFiltered: FILTER_NAMES.some((name) => query[name] !== ''),
    before: read('before'),
    entry: read('entry'),
    choose: (chosen: Partial<TrailQuery>) => {
      write({ ...chosen, before: '', entry: '' });
    },
    reset: () => {
      latest.current = new URLSearchParams();
      setParams(latest.current);
    },
    goTo: (before: string) => {
      write({ before, entry: '' });
    },
  };
}
