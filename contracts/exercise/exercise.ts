import * as z from 'zod/mini';
import { EXERCISE_KINDS } from '../../domain/exercise/exercise';
import { EXERCISE_STANDINGS } from '../../domain/exercise/exercise-standing';
import { endpoint } from '../endpoint';
import { exhibit } from '../register/exhibit';
import { paceText, paceView } from '../register/pace';
import { takenOut } from '../register/taken-out';
import { audience, date, instant, person } from '../values';

const kind = z.enum(EXERCISE_KINDS);

/** One exercise as it stands in the list. */
const exerciseRow = z.object({
  exerciseId: z.string(),
  on: date,
  scenario: z.string(),
  kind,
  findings: z.number(),
  openFindings: z.number(),
  /** Those of the open ones whose day has passed. */
  overdueFindings: z.number(),
  isAnnulled: z.boolean(),
});
export type ExerciseRow = z.infer<typeof exerciseRow>;

const findingView = z.object({
  findingId: z.string(),
  text: z.string(),
  owner: person,
  dueOn: date,
  done: z.nullable(z.object({ on: date, remedy: z.string() })),
});
export type ExerciseFindingView = z.infer<typeof findingView>;

const said = z.object({
  on: date,
  scenario: z.string(),
  kind,
  groups: z.array(audience),
  participants: z.array(person),
  exhibit,
});

const exerciseDetail = z.extend(said, {
  exerciseId: z.string(),
  owner: z.nullable(person),
  /** What is open first, by its day. */
  findings: z.array(findingView),
  recordedAt: instant,
  recordedBy: z.nullable(person),
  /** What was put right, the oldest first: `was` is how it stood. */
  corrections: z.array(z.object({ was: said, reason: z.string(), at: instant, by: z.nullable(person) })),
  annulled: takenOut,
});
export type ExerciseView = z.infer<typeof exerciseDetail>;

/** Every exercise, the newest first, those that were annulled too; and how exercising stands. */
const exerciseList = z.object({
  standing: z.enum(EXERCISE_STANDINGS),
  /** The day by which the next one is due; null: there is none to count from. */
  dueOn: z.nullable(date),
  pace: paceView,
  exercises: z.array(exerciseRow),
});
export type ExerciseList = z.infer<typeof exerciseList>;

export const getExercises = endpoint('GET api/exercises', { answer: exerciseList, query: ['at'] });
export const getExercise = endpoint('GET api/exercises/{exerciseId}', {
  answer: exerciseDetail,
  query: ['at'],
});
/** The exercises as a workbook, a finding a row. */
export const getExercisesFile = endpoint('GET api/exercise-lists/file', { answer: 'file', query: ['at'] });

const exerciseText = z.object({
  on: z.string(),
  scenario: z.string(),
  kind,
  groups: z.array(audience),
  participantIds: z.array(z.string()),
  exhibit,
  ownerId: z.nullable(z.string()),
});
export type ExerciseTextView = z.infer<typeof exerciseText>;

export const recordExercise = endpoint('POST api/exercises', { body: exerciseText, answer: exerciseDetail });
/** All of it as it is to be read from now on. */
export const correctExercise = endpoint('POST api/exercises/{exerciseId}', {
  body: z.extend(exerciseText, { reason: z.string() }),
  answer: exerciseDetail,
});
export const annulExercise = endpoint('POST api/exercises/{exerciseId}/annulment', {
  body: z.object({ reason: z.string() }),
  answer: exerciseDetail,
});
const findingText = z.object({ text: z.string(), ownerId: z.string(), dueOn: z.string() });
export const addExerciseFinding = endpoint('POST api/exercises/{exerciseId}/findings', {
  body: findingText,
  answer: exerciseDetail,
});
/** Another text, owner or day; what was done is then open again. */
export const changeExerciseFinding = endpoint('POST api/exercises/{exerciseId}/findings/{findingId}', {
  body: findingText,
  answer: exerciseDetail,
});
/** For whoever has the finding too, who may see nothing else of the exercise by that. */
export const closeExerciseFinding = endpoint(
  'POST api/exercises/{exerciseId}/findings/{findingId}/completion',
  {
    body: z.object({ on: z.string(), remedy: z.string() }),
    answer: z.object({ done: z.object({ on: date, remedy: z.string() }) }),
  },
);
/** How often the municipality exercises by its own rule, with the decision that it rests on. */
export const setExercisePace = endpoint('POST api/exercise-pace', {
  body: paceText,
  answer: exerciseList,
});
