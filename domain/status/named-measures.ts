import type { PersonId } from '../access/role';
import { danishDate, daysBetween, type DanishDate, type Instant } from '../calendar/danish-time';
import type { MeasureCode } from '../decision/content';
import { compare } from '../ground/compare';
import { measureStanding } from '../measure/measure-standing';
import { measuresAt } from '../measure/measures-at';
import type {
  MeasureEffect,
  MeasureId,
  Measures,
  MeasureStage,
  RegisteredMeasure,
} from '../measure/registered-measure';

/** As many measures as a paper names; of the rest it says how many they are. */
export const NAMED_MEASURES = 10;

/** What is to be overseen about a measure, the gravest first. */
export type MeasureConcern =
  | { kind: 'late'; dueOn: DanishDate; days: number }
  | { kind: 'withoutEffect'; on: DanishDate }
  | { kind: 'noEvidence' }
  | { kind: 'oldEvidence'; on: DanishDate }
  | { kind: 'reviewDue'; on: DanishDate }
  | { kind: 'notEvaluated' };
const GRAVEST_FIRST = [
  'late',
  'withoutEffect',
  'noEvidence',
  'oldEvidence',
  'reviewDue',
  'notEvaluated',
] as const satisfies readonly MeasureConcern['kind'][];

/** What has happened to a measure since the status before. */
export type MeasureChange =
  | { kind: 'registered'; on: DanishDate }
  | { kind: 'rewritten'; on: DanishDate; version: number }
  | { kind: 'told'; on: DanishDate; stage: MeasureStage; note: string | null }
  | { kind: 'evaluated'; on: DanishDate; effect: MeasureEffect }
  | { kind: 'retired'; on: DanishDate; reason: string };

export type NamedMeasure = {
  measureId: MeasureId;
  code: MeasureCode;
  title: string;
  ownerId: PersonId;
  concerns: readonly MeasureConcern[];
  changes: readonly MeasureChange[];
};

/**
 * The measures by name that the body is to oversee the carrying out of (§ 7, stk. 1, second sentence), the gravest first.
 * `since`: when the status before was told; null: there is none, and nothing has changed since.
 */
export type NamedMeasures = {
  asOf: Instant;
  since: Instant | null;
  named: readonly NamedMeasure[];
  /** How many more there are of which the same could be said. */
  more: number;
};

/** What there is to say of single measures when a status was told; nothing where the register was empty. */
export function namedMeasures(
  measures: Measures,
  asOf: Instant,
  since: Instant | null,
): NamedMeasures | undefined {
  const then = [...measuresAt(measures, asOf).values()].map((one) => recordedBy(one, asOf));
  if (then.length === 0) return undefined;
  const all = then
    .map((one) => namedOf(one, asOf, since))
    .filter(({ concerns, changes }) => concerns.length + changes.length > 0)
    .toSorted(byGravity);
  return { asOf, since, named: all.slice(0, NAMED_MEASURES), more: Math.max(0, all.length - NAMED_MEASURES) };
}

/** A measure with what had been recorded of it at a moment. Its owner and next review are those of the register now. */
const recordedBy = (measure: RegisteredMeasure, asOf: Instant): RegisteredMeasure => ({
  ...measure,
  stages: measure.stages.filter((one) => one.at <= asOf),
  exhibits: measure.exhibits
    .filter((one) => one.at <= asOf)
    .map((one) => (one.withdrawn !== null && one.withdrawn.at > asOf ? { ...one, withdrawn: null } : one)),
  evaluations: measure.evaluations.filter((one) => one.at <= asOf),
});

const namedOf = (measure: RegisteredMeasure, asOf: Instant, since: Instant | null): NamedMeasure => ({
  measureId: measure.measureId,
  code: measure.code,
  title: measure.title,
  ownerId: measure.ownerId,
  concerns: measure.retired === null ? concernsOf(measure, danishDate(asOf)) : [],
  changes: since === null ? [] : changesOf(measure, since),
});

function concernsOf(measure: RegisteredMeasure, on: DanishDate): readonly MeasureConcern[] {
  const { nextReviewOn } = measure;
  const { dueOn, isLate, isInOperation, isReviewDue, evidence, evidenceOn, effect, effectOn } =
    measureStanding(measure, on);
  const found: MeasureConcern[] = [];
  if (isLate && dueOn !== null) found.push({ kind: 'late', dueOn, days: daysBetween(dueOn, on) });
  if (isInOperation && effect === 'doesNot' && effectOn !== null)
    found.push({ kind: 'withoutEffect', on: effectOn });
  if (evidence === 'none') found.push({ kind: 'noEvidence' });
  if (evidence === 'old' && evidenceOn !== null) found.push({ kind: 'oldEvidence', on: evidenceOn });
  if (isReviewDue && nextReviewOn !== null) found.push({ kind: 'reviewDue', on: nextReviewOn });
  if (isInOperation && effect === null) found.push({ kind: 'notEvaluated' });
  return found;
}

function changesOf(
  { versions, stages, evaluations, retired }: RegisteredMeasure,
  since: Instant,
): readonly MeasureChange[] {
  const isNew = ({ at }: { at: Instant }) => at > since;
  const [first] = versions;
  if (retired !== null)
    return isNew(retired) ? [{ kind: 'retired', on: danishDate(retired.at), reason: retired.reason }] : [];
  const version = versions.slice(1).findLast(isNew);
  const told = stages.slice(1).findLast(isNew);
  const evaluated = evaluations.findLast(isNew);
  return [
    ...(first !== undefined && isNew(first)
      ? [{ kind: 'registered', on: danishDate(first.at) } as const]
      : []),
    ...(version === undefined
      ? []
      : [{ kind: 'rewritten', on: danishDate(version.at), version: version.version } as const]),
    ...(told === undefined
      ? []
      : [
          {
            kind: 'told',
            on: danishDate(told.at),
            stage: { progress: told.progress, dueOn: told.dueOn },
            note: told.note,
          } as const,
        ]),
    ...(evaluated === undefined
      ? []
      : [{ kind: 'evaluated', on: evaluated.on, effect: evaluated.effect } as const]),
  ];
}

/** By the gravest concern, of late ones the longest late first; what has only changed comes last. */
function byGravity(one: NamedMeasure, other: NamedMeasure): number {
  return (
    gravityOf(one) - gravityOf(other) ||
    daysLate(other) - daysLate(one) ||
    compare(one.measureId, other.measureId)
  );
}

const gravityOf = ({ concerns: [gravest] }: NamedMeasure): number =>
  gravest === undefined ? GRAVEST_FIRST.length : GRAVEST_FIRST.indexOf(gravest.kind);

const daysLate = ({ concerns: [gravest] }: NamedMeasure): number =>
  gravest?.kind === 'late' ? gravest.days : 0;
