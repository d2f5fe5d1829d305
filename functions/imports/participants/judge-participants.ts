import { isOnRoster } from '../../../domain/access/access';
import type { Instant } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import type { Refusal } from '../../../domain/refusal';
import { ok, refuse, type Result } from '../../../domain/result';
import type { ListQuestion } from '../../../contracts/imports/imports';
import type { DirectoryPerson } from '../../people/directory';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { titlesOf } from './course-finder';
import { outcomeColumns, type OutcomeColumns } from './outcome-columns';
import { participantColumns, tellsPresence, type TakenColumns } from './participant-columns';
import {
  PLAIN_READING,
  type JudgedList,
  type JudgedParticipant,
  type ReadList,
  type ParticipantReading,
} from './participant-reading';
import { createRowJudge } from './participant-row';
import { nameKey } from '../values/person-finder';
import type { ReadRows } from '../layout/read-rows';
import { rowOutcome } from './row-outcome';
import { dateOrderIn, dateQuestionsIn } from '../values/written-date';

type Known = {
  state: Oversight;
  people: Iterable<DirectoryPerson>;
  now: Instant;
  reading?: ParticipantReading;
};

/** Finds the columns of a list and what they leave open. Refuses a chosen column that the list does not have. */
export function* readParticipants(
  rows: ReadRows,
  { state, people, reading = PLAIN_READING }: Omit<Known, 'now'>,
): Slices<Result<ReadList>> {
  const names = new Set<string>();
  yield* inSlices(onRosterOf(state, people), ({ name }) => names.add(nameKey(name)));
  const titles = titlesOf(state.training);
  const { columns: chosen, once } = reading;
  const found = yield* participantColumns(rows, { chosen, once }, { titles, names });
  if (!found.ok) return found;
  const { taken, problem } = found.value;
  const beyond = Object.keys(reading.outcomes).some((index) => Number(index) >= rows.columns.length);
  if (beyond) return refuse({ code: 'body-invalid', field: 'outcomes' });
  const outcomes = yield* outcomeColumns(rows, Object.values(taken), reading.outcomes);
  const used = new Set([...Object.values(taken), ...outcomes.columns.map(({ index }) => index)]);
  // Many rows have the same day: each way of writing one is looked at once.
  const dates = new Set<string>();
  yield* inSlices(rows.rows, ({ cells }) => dates.add(cells[taken.date ?? -1]?.trim() ?? ''));
  const shown = yield* dateOrderIn(dates);
  return ok({
    rows,
    taken,
    outcomes,
    ignored: rows.columns.filter((name, index) => name !== '' && !used.has(index)),
    dateOrder: shown === 'none' ? shown : (reading.dates ?? shown),
    questions: yield* questionsOf(rows, dates, { taken, outcomes, reading }),
    problem: problem ?? stillOpen(rows, { taken, outcomes, reading }),
  });
}

/**
 * Judges every row of a participant list against the roster, the catalogue and what is logged already. Nothing is
 * written. Columns that are not used are shown all the same. A long list takes seconds, so it is done in slices.
 */
export function* judgeParticipants(
  rows: ReadRows,
  { state, people, now, reading = PLAIN_READING }: Known,
): Slices<Result<JudgedList>> {
  const everybody = [...people];
  const list = yield* readParticipants(rows, { state, people: everybody, reading });
  if (!list.ok) return list;
  if (list.value.problem !== undefined) return refuse(list.value.problem);
  const onRoster = onRosterOf(state, everybody);
  const judge = yield* createRowJudge(list.value, { state, people: onRoster, now, reading });
  const judged: JudgedParticipant[] = [];
  yield* inSlices(rows.rows, (row) => judged.push({ row, ...judge(row) }));
  return ok({ ...list.value, judged });
}

type Found = { taken: TakenColumns; outcomes: OutcomeColumns; reading: ParticipantReading };

/** What must be said of the whole list before any row of it is judged. */
function stillOpen(rows: ReadRows, { taken, outcomes, reading }: Found): Refusal | undefined {
  const asked = outcomes.unclear.map((index) => rows.columns[index] ?? '');
  if (asked.length > 0) return { code: 'outcome-unclear', columns: asked };
  const { leastMinutes } = reading;
  if (leastMinutes === undefined)
    return taken.minutes !== null && tellsPresence(rows) ? { code: 'presence-undecided' } : undefined;
  return taken.minutes === null && leastMinutes > 0
    ? { code: 'columns-missing', columns: ['Varighed'] }
    : undefined;
}

function* questionsOf(
  rows: ReadRows,
  dates: ReadonlySet<string>,
  { taken, outcomes, reading }: Found,
): Slices<ListQuestion[]> {
  const asked = yield* dateQuestionsIn(dates);
  const rule = {
    columns: outcomes.columns,
    names: rows.columns,
    leastPercent: undefined,
    hasCompletionDay: false,
  };
  let hasShares = false;
  for (const { cells } of rows.rows) {
    yield;
    const outcome = rowOutcome(cells, rule);
    hasShares = outcome.kind === 'unclear' && outcome.refusal.code === 'share-undecided';
    if (hasShares) break;
  }
  const hasPresence = taken.minutes !== null && (tellsPresence(rows) || reading.leastMinutes !== undefined);
  return [
    ...(hasShares ? (['share'] as const) : []),
    ...(hasPresence ? (['presence'] as const) : []),
    ...(['shortYear', 'serial'] as const).filter((one) => asked.has(one)),
  ];
}

const onRosterOf = (state: Oversight, people: Iterable<DirectoryPerson>): readonly DirectoryPerson[] =>
  [...people].filter(({ personId }) => isOnRoster(state.access, personId));
