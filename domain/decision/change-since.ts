import type { PersonId } from '../access/role';
import type { Decision, Vote } from './decision';
import { differencesBetween } from './difference';
import { lastAnswer } from './seats';
import { newConditions, type StepReading } from './step-reading';

/** What has changed since an answer that was given to an earlier version. */
export type ChangeSince = {
  answer: Vote;
  newConditions: readonly StepReading[];
  /** The other fields that differ; of a list the list is named, not what stands deep inside it. */
  fields: readonly string[];
  /** Why there is a new version, in the words of whoever made it. */
  note: string | null;
};

/** What has changed since the newest answer of a seat; nothing if it was given to the version that stands. */
export function changeSince({ votes, versions }: Decision, seat: PersonId): ChangeSince | undefined {
  const answer = lastAnswer(votes, seat);
  const before = versions.find(({ version }) => version === answer?.version);
  const after = versions.at(-1);
  if (answer === undefined || before === undefined || after === undefined) return undefined;
  if (before.version === after.version) return undefined;
  const conditions = newConditions(before.content, after.content);
  const isNew = (path: string) => conditions.some(({ id }) => path.startsWith(`conditions.${id}.`));
  const paths = differencesBetween(before.content, after.content).map(({ path }) => path);
  return {
    answer,
    newConditions: conditions,
    fields: paths.filter((path) => !isNew(path)).map((path) => path.split('.')[0] ?? path),
    note: after.note,
  };
}
