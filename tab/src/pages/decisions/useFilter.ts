import { useSearchParams } from 'react-router';
import { KINDS } from '../../../../domain/decision/content';
import { GROUPS, type Filter } from './decision-filter';

const NAMES = { group: 'tilstand', kind: 'slags', search: 'soeg', onlyMine: 'mine', at: 'at' } as const;

/** What is chosen, kept in the address so that it is still there after a visit to a decision. */
export function useFilter() {
  const [params, setParams] = useSearchParams();
  const filter: Filter = {
    group: GROUPS.find((one) => one === params.get(NAMES.group)),
    kind: KINDS.find((one) => one === params.get(NAMES.kind)),
    search: params.get(NAMES.search) ?? '',
    onlyMine: params.has(NAMES.onlyMine),
  };
  const set = (name: keyof typeof NAMES, value: string) => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(NAMES[name]);
        else after.set(NAMES[name], value);
        return after;
      },
      { replace: true },
    );
  };
  return { filter, set };
}
