import { danishDate } from '../calendar/danish-time';
import type { PersonId } from '../access/role';
import type { Oversight } from '../oversight';
import { nearDayIn } from '../status/near-day';
import type { Reader } from './reader';
import { baselineDates, exerciseDates, type RegisterDate } from './register-dates';
import { waitingOf, type Ask, type Waiting } from './waiting';

/** Whose it is to do: whoever answers for it, and those who keep the registers. */
const isTheirs = (ownerId: PersonId | null, { personId, abilities }: Reader): boolean =>
  abilities.keepRegisters || ownerId === personId;

/** The next measurement, once its day is near or past. */
export const aboutBaseline = (state: Oversight, reader: Reader): readonly Ask[] =>
  nextOne(baselineDates(state), 'baseline', state, reader);

/** A finding waits for whoever has it from the day on which it was written, as a remark does. */
export const aboutFindings = (state: Oversight, { personId }: Reader): readonly Waiting[] =>
  exerciseDates(state).flatMap((one) => {
    if (one.matter !== 'exerciseFinding' || one.ownerId !== personId) return [];
    const { exerciseId, findingId, since, dueOn } = one;
    const ask: Ask = { kind: 'exerciseFinding', since: danishDate(since), due: dueOn };
    return waitingOf({ about: 'exerciseFinding', exerciseId, findingId }, [ask]);
  });

/** The next exercise once its day is near or past, and others' findings whose day is, counted for those who keep the registers. */
export function aboutExercises(state: Oversight, reader: Reader): readonly Ask[] {
  const { near } = nearDayIn(state, reader.now);
  const dates = exerciseDates(state);
  const others = dates.filter(
    ({ matter, ownerId, dueOn }) =>
      matter === 'exerciseFinding' && ownerId !== reader.personId && dueOn <= near,
  );
  const earliest = (days: readonly string[]) => days.toSorted()[0] ?? '';
  const findings: readonly Ask[] =
    others.length === 0 || !reader.abilities.keepRegisters
      ? []
      : [
          {
            kind: 'exerciseFindings',
            count: others.length,
            since: danishDate(earliest(others.map(({ since }) => since))),
            due: earliest(others.map(({ dueOn }) => dueOn)),
          },
        ];
  return [...nextOne(dates, 'exercise', state, reader), ...findings];
}

const ASK_OF = { baseline: 'baselineDue', exercise: 'exerciseDue' } as const;

const nextOne = (
  dates: readonly RegisterDate[],
  wanted: keyof typeof ASK_OF,
  state: Oversight,
  reader: Reader,
): readonly Ask[] =>
  dates
    .filter(
      ({ matter, ownerId, dueOn }) =>
        matter === wanted && isTheirs(ownerId, reader) && dueOn <= nearDayIn(state, reader.now).near,
    )
    .map(({ since, dueOn }) => ({ kind: ASK_OF[wanted], since: danishDate(since), due: dueOn }));
