import type { DecisionContent } from './content';

/** One thing that differs between two versions: which, and what it was and became. Absent is null. */
export type Difference = { path: string; before: string | null; after: string | null };

/**
 * What differs between two versions of an item, field by field in the order of the content, with list entries by
 * their number: `conditions.V1.dueOn`, `affectedServices.2`. Texts are given whole; the reader compares them.
 */
export function differencesBetween(before: DecisionContent, after: DecisionContent): readonly Difference[] {
  const earlier = new Map(leaves(before, ''));
  const later = new Map(leaves(after, ''));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((path) => {
    const was = earlier.get(path) ?? null;
    const is = later.get(path) ?? null;
    return was === is ? [] : [{ path, before: was, after: is }];
  });
}

/** What an entry of a list is known by, so that adding one at the front does not change all the others. */
const KEYS = ['conditionId', 'actionId', 'contentHash', 'measureId', 'code'] as const;

function leaves(value: unknown, path: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => leaves(item, joined(path, keyOf(item) ?? String(index + 1))));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, part]) => leaves(part, joined(path, name)));
  return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(item));
  const key = KEYS.map((name) => fields.get(name)).find((one) => typeof one === 'string');
  return typeof key === 'string' ? key : undefined;
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
