import type { Instant } from '../calendar/danish-time';
import { substanceOf, type Measures, type RegisteredMeasure } from './registered-measure';

/** The register by its substance at a moment: what came later is not in it, and what was taken out later still is. */
export const measuresAt = (measures: Measures, at: Instant): Measures =>
  new Map(
    [...measures].flatMap(([measureId, measure]): [string, RegisteredMeasure][] => {
      const versions = measure.versions.filter((one) => one.at <= at);
      const last = versions.at(-1);
      if (last === undefined) return [];
      const retired = measure.retired !== null && measure.retired.at <= at ? measure.retired : null;
      return [[measureId, { ...measure, ...substanceOf(last), version: last.version, versions, retired }]];
    }),
  );
