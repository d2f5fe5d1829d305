import { coverageOn } from '../training/coverage';
import { bodyLight } from './lights';
import type { ComputedSection } from './section';
import type { Look } from './look';

/** How far the management body has come with courses (§ 7, stk. 2), in the reading that the municipality goes by. */
export function trainingSection({ state, moment }: Look): ComputedSection {
  const coverage = coverageOn(state, moment.on);
  const areas = coverage.collective.map(({ competence, carriedBy }) => ({
    kind: 'area' as const,
    competence,
    isCarried: carriedBy.length > 0,
  }));
  return {
    light: bodyLight(coverage),
    figures: {
      members: coverage.members.length,
      membersWithCourse: coverage.members.filter((one) => one.completions.length > 0).length,
      areasCarried: areas.filter((one) => one.isCarried).length,
    },
    details: areas,
    source: null,
    responsible: null,
  };
}
