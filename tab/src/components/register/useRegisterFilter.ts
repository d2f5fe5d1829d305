import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { textKey } from '../../../../domain/ground/same-text';
import { DAY_IN_ADDRESS } from '../../day/day-shown';

const NAMES = { search: 'soeg', standing: 'status', withRetired: 'udgaaede' } as const;

/** What is chosen of a register; no standing and an empty search let everything through. */
export type RegisterFilter<Standing extends string> = {
  search: string;
  standing: Standing | undefined;
  withRetired: boolean;
};

/** What is chosen, kept in the address so that it is still there after a visit to one of them. */
export function useRegisterFilter<Standing extends string>(standings: readonly Standing[]) {
  const [params, setParams] = useSearchParams();
  // The fields show a copy of their own: the address follows a moment later, and letters typed meanwhile must not be lost.
  const [chosen, setChosen] = useState(params);
  const filter: RegisterFilter<Standing> = {
    search: chosen.get(NAMES.search) ?? '',
    standing: standings.find((one) => one === chosen.get(NAMES.standing)),
    withRetired: chosen.has(NAMES.withRetired),
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

/** Whether a row is among those that are chosen. Every word of the search must be found somewhere in its texts. */
export function isListed<Standing extends string>(
  row: { standing: Standing; isRetired: boolean },
  texts: readonly (string | null | undefined)[],
  { search, standing, withRetired }: RegisterFilter<Standing>,
): boolean {
  if (row.isRetired && !withRetired) return false;
  if (standing !== undefined && row.standing !== standing) return false;
  if (search.trim() === '') return true;
  const text = textKey(texts.join(' '));
  return textKey(search)
    .split(' ')
    .every((word) => text.includes(word));
}
