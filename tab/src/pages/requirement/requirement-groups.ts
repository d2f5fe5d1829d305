import type { RequirementView } from '../../../../contracts/requirement/requirement';

/** The demands of one § of the Act, or of another source as a whole. */
export type RequirementGroup = {
  key: string;
  first: RequirementView;
  requirements: readonly RequirementView[];
};

/** The demands in groups, in the order in which they stand. */
export function groupsOf(requirements: readonly RequirementView[]): readonly RequirementGroup[] {
  const groups = new Map<string, RequirementView[]>();
  for (const one of requirements) {
    const key = groupKey(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ key, first, requirements: all }];
  });
}

const groupKey = ({ source, place }: RequirementView): string =>
  source === 'nis2Act' && 'section' in place ? `${source}-${String(place.section)}` : source;
