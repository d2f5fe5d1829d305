import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { KINDS } from '../../../../../domain/decision/content';
import { DAY_IN_ADDRESS } from '../../../day/day-shown';
import { STANDING_GROUPS, type Filter } from './decision-filter';

const NAMES = {
  group: 'tilstand',
  kind: 'slags',
  search: 'soeg',
  onlyMine: 'mine',
  toJournal: 'journal',
} as const;

/**
 * What is chosen, kept in the address so that it is still there after a visit to a decision. The fields show a copy of
 * their own: the address follows a moment later, and letters typed meanwhile must not be lost.
 */
export function useFilter() {
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState(params);
  const filter: Filter = {
    group: STANDING_GROUPS.find((one) => one === chosen.get(NAMES.group)),
    kind: KINDS.find((one) => one === chosen.get(NAMES.kind)),
    search: chosen.get(NAMES.search) ?? '',
    onlyMine: chosen.has(NAMES.onlyMine),
    toJournal: chosen.has(NAMES.toJournal),
  };
  const set = (name: keyof typeof NAMES, value: string) => {
    const after = new URLSearchParams(chosen);
    if (value === '') after.delete(NAMES[name]);
    else after.set(NAMES[name], value);
    setChosen(after);
    // The day is set elsewhere; the copy may be older.
    const day = params.get(DAY_IN_ADDRESS);
    const address = new URLSearchParams(after);
    if (day === null) address.delete(DAY_IN_ADDRESS);
    else address.set(DAY_IN_ADDRESS, day);
    setParams(address, { replace: true });
  };
  return { filter, set };
}
