import type { Requirement } from './catalogue';

type Placed = Pick<Requirement, 'source' | 'place'>;

/** The demands of one § of the Act, or of another source as a whole. */
export type RequirementGroup<One extends Placed> = { key: string; first: One; requirements: readonly One[] };

/** The demands in groups, in the order in which they stand. */
export function groupsOf<One extends Placed>(requirements: readonly One[]): readonly RequirementGroup<One>[] {
  const groups = new Map<string, RequirementGroup<One>>();
  for (const one of requirements) {
    const key = groupKey(one);
    const { first, requirements: before } = groups.get(key) ?? { first: one, requirements: [] };
    groups.set(key, { key, first, requirements: [...before, one] });
  }
  return [...groups.values()];
}

const groupKey = ({ source, place }: Placed): string =>
  source === 'nis2Act' && 'section' in place ? `${source}-${String(place.section)}` : source;
