import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Training } from './training';

/** What is registered of a voter's courses at the moment of the vote; it is shown, and never blocks anybody. */
export type VoterTraining = { courses: number; latestOn: DanishDate | null };

/** The verified courses of a person up to and including a day. */
export function voterTraining(training: Training, personId: PersonId, on: DanishDate): VoterTraining {
  const days = (training.completions.get(personId) ?? [])
    .filter((one) => one.verified !== null)
    .map((one) => one.completedOn)
    .filter((day) => day <= on);
  const latestOn = days.reduce<DanishDate | null>(
    (newest, day) => (newest === null || day > newest ? day : newest),
    null,
  );
  return { courses: days.length, latestOn };
}
