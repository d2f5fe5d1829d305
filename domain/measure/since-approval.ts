import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Measure, MeasureCode } from '../decision/content';
import type { DecisionId } from '../decision/terms';
import {
  liveMeasures,
  substanceChanges,
  type MeasureId,
  type Measures,
  type RegisteredMeasure,
  type SubstanceField,
} from './registered-measure';

/** A set of measures that the body has approved. One that was revoked or replaced carries nothing any more. */
export type ApprovedSet = {
  decisionId: DecisionId;
  approvedAt: Instant;
  isCarrying: boolean;
  measures: readonly Measure[];
};

/** Something in which the register is not what the body last approved. `since`: the first day on which it was not. */
export type SinceApproval = {
  measureId: MeasureId;
  /** The numbers of § 6, stk. 1 that it is about: two where it was moved from one to another. */
  codes: readonly MeasureCode[];
  since: DanishDate;
} &
  /** It came since, or the approval that it had carries it no more. */
  (
    | { kind: 'notApproved' }
    | { kind: 'changed'; decisionId: DecisionId; fields: readonly SubstanceField[] }
    | { kind: 'gone'; decisionId: DecisionId }
  );

/**
 * What has changed since the body approved (§ 7, stk. 1: the measures are to be approved). Of each measure the newest
 * approval that still carries it counts. A number that the body has ever approved from the register goes by the
 * register from then on: neither a set that was typed by hand nor the end of an approval hides what has changed in it.
 */
export function sinceApproval(measures: Measures, sets: readonly ApprovedSet[]): readonly SinceApproval[] {
  const drawn = sets.flatMap((set) => set.measures.filter(({ measureId }) => measureId !== undefined));
  const carrying = sets
    .filter(({ isCarrying }) => isCarrying)
    .toSorted((a, b) => (a.approvedAt < b.approvedAt ? 1 : a.approvedAt > b.approvedAt ? -1 : 0));
  return [
    ...liveMeasures(measures).flatMap((one) => changeOf(one, carrying, drawn)),
    ...goneFrom(measures, carrying),
  ];
}

type Approved = { set: ApprovedSet; measure: Measure };

/** The newest approval of a measure, of sets with the newest first. */
function newestOf(measureId: MeasureId, sets: readonly ApprovedSet[]): Approved | undefined {
  for (const set of sets) {
    const measure = set.measures.find((one) => one.measureId === measureId);
    if (measure !== undefined) return { set, measure };
  }
  return undefined;
}

function changeOf(
  measure: RegisteredMeasure,
  carrying: readonly ApprovedSet[],
  drawn: readonly Measure[],
): readonly SinceApproval[] {
  const { measureId, code, versions } = measure;
  const approved = newestOf(measureId, carrying);
  if (approved === undefined) {
    const since = dayOf(versions[0]);
    const isAsked = drawn.some((one) => one.code === code || one.measureId === measureId);
    return isAsked ? [{ kind: 'notApproved', measureId, codes: [code], since }] : [];
  }
  const fields = substanceChanges(asApproved(approved.measure, measure), measure);
  if (fields.length === 0) return [];
  const codes = [...new Set([approved.measure.code, code])];
  const { decisionId } = approved.set;
  return [{ kind: 'changed', measureId, codes, since: dayOf(versions.at(-1)), decisionId, fields }];
}

/**
 * What the body approved of a measure. An approval from before it named who performs it beyond the known ones goes by the
 * version that was approved.
 */
const asApproved = ({ version, ...approved }: Measure, { versions, performerName }: RegisteredMeasure) => ({
  ...approved,
  performerName:
    approved.performer === 'other'
      ? (approved.performerName ??
        versions.find((one) => String(one.version) === version)?.performerName ??
        performerName)
      : null,
});

/** What the newest set of a number has, and the register has not any more. */
function goneFrom(measures: Measures, carrying: readonly ApprovedSet[]): readonly SinceApproval[] {
  const found = new Map<MeasureId, SinceApproval>();
  const seen = new Set<MeasureCode>();
  for (const { decisionId, approvedAt, measures: approved } of carrying) {
    const drawn = approved.filter(({ measureId }) => measureId !== undefined);
    for (const { measureId = '', code } of drawn) {
      const retired = measures.get(measureId)?.retired;
      if (seen.has(code) || retired === null || found.has(measureId)) continue;
      const since = danishDate(retired?.at ?? approvedAt);
      found.set(measureId, { kind: 'gone', measureId, codes: [code], since, decisionId });
    }
    for (const { code } of drawn) seen.add(code);
  }
  return [...found.values()];
}

function dayOf(recorded: { at: Instant } | undefined): DanishDate {
  if (recorded === undefined) throw new Error('A registered measure has a first version');
  return danishDate(recorded.at);
}
