import { textKey } from '../ground/same-text';

/** What things of a register are told apart by: a number that others keep too, if there is one, and the name. */
export type TwinKey = { number: string | null; name: string };

/** Which thing of a register is the same as another. */
export type Twins = {
  put: (id: string, key: TwinKey) => void;
  /** The one that is the same, but for `except`; nothing if there is none. */
  find: (key: TwinKey, except?: string | null) => string | undefined;
};

/** Finds the same thing by its number where both have one, and by its name where not. Thousands are found at once. */
export function createTwins(): Twins {
  const byNumber = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const there = new Map<string, { number: string | null; nameKey: string }>();
  const put: Twins['put'] = (id, { number, name }) => {
    const before = there.get(id);
    if (before !== undefined) {
      byName.get(before.nameKey)?.delete(id);
      if (before.number !== null) byNumber.get(before.number)?.delete(id);
    }
    const nameKey = textKey(name);
    there.set(id, { number, nameKey });
    add(byName, nameKey, id);
    if (number !== null) add(byNumber, number, id);
  };
  const find: Twins['find'] = ({ number, name }, except = null) => {
    const numbered = number === null ? undefined : [...(byNumber.get(number) ?? [])];
    const same = numbered?.find((id) => id !== except);
    if (same !== undefined) return same;
    const named = [...(byName.get(textKey(name)) ?? [])];
    return named.find((id) => id !== except && (number === null || there.get(id)?.number === null));
  };
  return { put, find };
}

function add(ids: Map<string, Set<string>>, key: string, id: string): void {
  const known = ids.get(key);
  if (known === undefined) ids.set(key, new Set([id]));
  else known.add(id);
}
