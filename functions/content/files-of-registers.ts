import { filesAmong, type Exhibit } from '../../domain/register/exhibit';
import type { Oversight } from '../../domain/oversight';

/** The hashes of all files that show something of a register, whatever became of it since. */
export function filesOfRegisters({
  measures,
  suppliers,
  systems,
  cycle,
  baseline,
  exercises,
  registrations,
  registrationChanges,
}: Pick<
  Oversight,
  | 'measures'
  | 'suppliers'
  | 'systems'
  | 'cycle'
  | 'baseline'
  | 'exercises'
  | 'registrations'
  | 'registrationChanges'
>): ReadonlySet<string> {
  return new Set([
    ...[...measures.values()].flatMap((one) => filesAmong(one.exhibits.map(({ exhibit }) => exhibit))),
    ...[...suppliers.values()].flatMap(({ statements }) => filesAmong(statements.map((one) => one.exhibit))),
    ...[...systems.values()].flatMap(({ tests }) => filesAmong(tests.map((one) => one.exhibit))),
    ...[...baseline.results.values()].flatMap(filesOfCorrected),
    ...[...exercises.held.values()].flatMap(filesOfCorrected),
    ...[...cycle.values()].flatMap(({ proof }) => (proof === undefined ? [] : filesAmong([proof]))),
    ...registrations.map(({ contentHash }) => contentHash),
    ...[...registrationChanges.values()].flatMap(({ sent }) => sent?.file.contentHash ?? []),
  ]);
}

/** The file as it stands, and those that it took the place of. */
const filesOfCorrected = ({
  exhibit,
  corrections,
}: {
  exhibit: Exhibit;
  corrections: readonly { was: { exhibit: Exhibit } }[];
}): readonly string[] => filesAmong([exhibit, ...corrections.map(({ was }) => was.exhibit)]);
