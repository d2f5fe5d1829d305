import type { PersonId } from '../access/role';
import { addMonths, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { countedResults } from '../baseline/baseline';
import { baselineDueOn } from '../baseline/baseline-standing';
import { countedExercises, openFindings, type ExerciseId } from '../exercise/exercise';
import { exerciseDueOn } from '../exercise/exercise-standing';
import { openRemarks, type Supplier, type SupplierId } from '../supplier/supplier';
import { statementDueOn } from '../supplier/supplier-standing';
import type { SystemId } from '../system/system';
import { PLAN_TEST_HOLDS_MONTHS } from '../system/system-limits';
import { isCritical, newestTest } from '../system/system-standing';

/** What has a day in the lists of suppliers, systems, measurements and exercises. */
export const REGISTER_MATTERS = [
  'supplierRemark',
  'supplierStatement',
  'planTest',
  'handover',
  'baseline',
  'exercise',
  'exerciseFinding',
] as const;
export type RegisterMatter = (typeof REGISTER_MATTERS)[number];

/** One thing of the lists that is to be done by a day, and who answers for it; null: nobody was named. */
export type RegisterDate = {
  dueOn: DanishDate;
  since: Instant;
  ownerId: PersonId | null;
  /** What the supplier, the system, the measurement or the exercise is called. */
  name: string;
} & (
  | { matter: 'supplierRemark'; supplierId: SupplierId; remarkId: string; text: string }
  | { matter: 'supplierStatement'; supplierId: SupplierId }
  | { matter: 'planTest' | 'handover'; systemId: SystemId }
  /** The next one, after the last of its sort. */
  | { matter: 'baseline' | 'exercise' }
  | { matter: 'exerciseFinding'; exerciseId: ExerciseId; findingId: string; text: string }
);

/**
 * Every day that is to be kept by the lists of suppliers, systems, measurements and exercises, of what is in use: remarks,
 * the next statements, the last day on which a test of a critical system's plan counts, handovers that are not done, the
 * next measurement and exercise, and findings that are open. What waits and the reminders both ask here.
 */
export const registerDates = (
  state: Pick<Oversight, 'suppliers' | 'systems' | 'baseline' | 'exercises'>,
): readonly RegisterDate[] => [
  ...supplierDates(state),
  ...systemDates(state),
  ...baselineDates(state),
  ...exerciseDates(state),
];

export const supplierDates = ({ suppliers }: Pick<Oversight, 'suppliers'>): readonly RegisterDate[] =>
  [...suppliers.values()].flatMap((one): readonly RegisterDate[] => {
    if (one.retired !== null) return [];
    const { supplierId, name } = one;
    const dueOn = statementDueOn(one);
    return [
      ...openRemarks(one).map(({ remarkId, text, ownerId, dueOn: day, raisedAt: since }): RegisterDate => ({
        matter: 'supplierRemark',
        supplierId,
        remarkId,
        text,
        name,
        ownerId,
        dueOn: day,
        since,
      })),
      ...(dueOn === null ? [] : [statementDate(one, dueOn)]),
    ];
  });

const statementDate = (
  { supplierId, name, ownerId, listedAt: since }: Supplier,
  dueOn: DanishDate,
): RegisterDate => ({ matter: 'supplierStatement', supplierId, name, ownerId, dueOn, since });

export const systemDates = ({ systems }: Pick<Oversight, 'systems'>): readonly RegisterDate[] =>
  [...systems.values()].flatMap((one): readonly RegisterDate[] => {
    if (one.retired !== null) return [];
    const { systemId, name, ownerId, handover, listedAt } = one;
    const test = isCritical(one) ? newestTest(one) : undefined;
    const isUnderWay = handover?.state === 'planned' || handover?.state === 'underWay';
    const dated = (matter: 'planTest' | 'handover', dueOn: DanishDate, since: Instant): RegisterDate => ({
      matter,
      systemId,
      name,
      ownerId,
      dueOn,
      since,
    });
    return [
      ...(test === undefined
        ? []
        : [dated('planTest', addMonths(test.exhibit.on, PLAN_TEST_HOLDS_MONTHS), test.givenAt)]),
      ...(isUnderWay && handover.on !== null ? [dated('handover', handover.on, listedAt)] : []),
    ];
  });

/** The day of the next measurement; none before there is one to count from. */
export function baselineDates({ baseline }: Pick<Oversight, 'baseline'>): readonly RegisterDate[] {
  const [newest] = countedResults(baseline);
  const dueOn = baselineDueOn(baseline);
  if (newest === undefined || dueOn === null) return [];
  const { name, ownerId, recordedAt: since } = newest;
  return [{ matter: 'baseline', name, ownerId, since, dueOn }];
}

/** The day of the next exercise, and those of the findings that are open. */
export function exerciseDates({ exercises }: Pick<Oversight, 'exercises'>): readonly RegisterDate[] {
  const counted = countedExercises(exercises);
  const [newest] = counted;
  const dueOn = exerciseDueOn(exercises);
  if (newest === undefined || dueOn === null) return [];
  const { scenario, ownerId, recordedAt: since } = newest;
  return [
    { matter: 'exercise', name: scenario, ownerId, since, dueOn },
    ...counted.flatMap((one) =>
      openFindings(one).map(({ findingId, text, ownerId: mender, dueOn: day, raisedAt }): RegisterDate => ({
        matter: 'exerciseFinding',
        exerciseId: one.exerciseId,
        findingId,
        text,
        name: one.scenario,
        ownerId: mender,
        dueOn: day,
        since: raisedAt,
      })),
    ),
  ];
}
