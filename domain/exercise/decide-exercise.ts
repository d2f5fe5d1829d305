import { isOnRoster, type Access } from '../access/access';
import { may, type DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { paceRefusal, tidyPace, type OwnPace } from '../register/pace';
import type { ExerciseCommand } from './commands';
import type { ExerciseEvent } from './events';
import { openFindings, type Exercise, type Exercises } from './exercise';
import { EXERCISE_MOST } from './exercise-limits';
import { exerciseRefusal, exerciseTextOf, tidyExercise } from './exercise-text';
import { mayCloseFinding } from './may-close-finding';
import type { ExerciseAnswer, ExerciseRefusal } from './refusals';

type State = { access: Access; exercises: Exercises };
type Of<Type extends ExerciseCommand['type']> = Extract<ExerciseCommand, { type: Type }>;
type Decided = ExerciseAnswer<readonly ExerciseEvent[]>;

/** Decides what may be said of exercises and of what they showed. Saying the same again adds nothing. */
export function decideExercise(state: State, command: ExerciseCommand, context: DecideContext): Decided {
  if (!mayDecide(state, command, context)) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  switch (command.type) {
    case 'RecordExercise':
      return record(state, command, context);
    case 'SetExercisePace':
      return setPace(state, command.pace, context);
    case 'AnnulExercise':
      return annul(state, command);
    case 'CorrectExercise':
    case 'SetExerciseFinding':
    case 'CloseExerciseFinding': {
      const exercise = state.exercises.held.get(command.exerciseId);
      return exercise?.annulled !== null
        ? refuse({ code: 'unknown-exercise' })
        : ofOne(state, exercise, command, context);
    }
    default:
      return unreachable(command);
  }
}

function ofOne(
  state: State,
  exercise: Exercise,
  command: Of<'CorrectExercise' | 'SetExerciseFinding' | 'CloseExerciseFinding'>,
  context: DecideContext,
): Decided {
  switch (command.type) {
    case 'CorrectExercise':
      return correct(state, exercise, command, context);
    case 'SetExerciseFinding':
      return setFinding(state, exercise, { ...command, context });
    case 'CloseExerciseFinding':
      return closeFinding(exercise, command, context);
    default:
      return unreachable(command);
  }
}

/** Whoever keeps the registers; and a finding is done when whoever has it says so too. */
function mayDecide({ exercises }: State, command: ExerciseCommand, context: DecideContext): boolean {
  if (may(context, 'keepRegisters')) return true;
  const { actor } = context;
  if (command.type !== 'CloseExerciseFinding' || actor.kind !== 'person') return false;
  const finding = exercises.held
    .get(command.exerciseId)
    ?.findings.find(({ findingId }) => findingId === command.findingId);
  if (finding === undefined) return false;
  // Pressing twice closes once; other words than those that stand are the registers' to put right.
  const isSo = finding.done?.on === command.on && finding.done.remedy === command.remedy.trim();
  return mayCloseFinding(isSo ? { ...finding, done: null } : finding, actor.personId, actor.roles);
}

function record(
  { access, exercises: { held } }: State,
  { exercise }: Of<'RecordExercise'>,
  { now, hashOf }: DecideContext,
): Decided {
  const wrong = exerciseRefusal(access, exercise, now);
  if (wrong !== undefined) return refuse(wrong);
  const text = tidyExercise(exercise);
  const isThere = [...held.values()].some(
    (one) => one.annulled === null && hashOf(exerciseTextOf(one)) === hashOf(text),
  );
  const exerciseId = `OV-${String(held.size + 1).padStart(3, '0')}`;
  return ok(isThere ? [] : [{ type: 'ExerciseRecorded', data: { exerciseId, ...text } }]);
}

function correct(
  { access }: State,
  before: Exercise,
  { exerciseId, exercise, reason }: Of<'CorrectExercise'>,
  { now, hashOf }: DecideContext,
): Decided {
  const wrong = requireText('reason', reason, EXERCISE_MOST.reason) ?? exerciseRefusal(access, exercise, now);
  if (wrong !== undefined) return refuse(wrong);
  const text = tidyExercise(exercise);
  const data = { exerciseId, reason: reason.trim(), ...text };
  return ok(hashOf(exerciseTextOf(before)) === hashOf(text) ? [] : [{ type: 'ExerciseCorrected', data }]);
}

function annul({ exercises }: State, { exerciseId, reason }: Of<'AnnulExercise'>): Decided {
  const wrong = requireText('reason', reason, EXERCISE_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const exercise = exercises.held.get(exerciseId);
  if (exercise === undefined) return refuse({ code: 'unknown-exercise' });
  const count = openFindings(exercise).length;
  if (count > 0) return refuse({ code: 'findings-open', count });
  const data = { exerciseId, reason: reason.trim() };
  return ok(exercise.annulled === null ? [{ type: 'ExerciseAnnulled', data }] : []);
}

function setPace({ exercises }: State, asked: OwnPace, { now, hashOf }: DecideContext): Decided {
  const wrong = paceRefusal(asked, now);
  if (wrong !== undefined) return refuse(wrong);
  const pace = tidyPace(asked);
  const isSo = hashOf(exercises.pace) === hashOf(pace);
  return ok(isSo ? [] : [{ type: 'ExercisePaceSet', data: pace }]);
}

function setFinding(
  { access }: State,
  { exerciseId, findings }: Exercise,
  { findingId, finding, context }: Of<'SetExerciseFinding'> & { context: DecideContext },
): Decided {
  const { ownerId, dueOn } = finding;
  const before = findings.find((one) => one.findingId === findingId);
  if (findingId !== null && before === undefined) return refuse({ code: 'unknown-finding' });
  const wrong: ExerciseRefusal | undefined =
    requireText('text', finding.text, EXERCISE_MOST.finding) ??
    (before?.dueOn === dueOn ? undefined : dateRefusal('step', 'dueOn', dueOn, danishDate(context.now)));
  if (wrong !== undefined) return refuse(wrong);
  if (!isOnRoster(access, ownerId)) return refuse({ code: 'unknown-person', value: ownerId });
  const text = finding.text.trim();
  const isSo = (one: Exercise['findings'][number]) =>
    one.done === null && one.text === text && one.ownerId === ownerId && one.dueOn === dueOn;
  if (before === undefined ? findings.some(isSo) : isSo(before)) return ok([]);
  const data = { findingId: findingId ?? `P${String(findings.length + 1)}`, text, ownerId, dueOn };
  return ok([{ type: 'ExerciseFindingSet', data: { exerciseId, ...data } }]);
}

function closeFinding(
  { exerciseId, findings }: Exercise,
  { findingId, on, remedy }: Of<'CloseExerciseFinding'>,
  { now }: DecideContext,
): Decided {
  const finding = findings.find((one) => one.findingId === findingId);
  if (finding === undefined) return refuse({ code: 'unknown-finding' });
  const wrong =
    dateRefusal('fact', 'on', on, danishDate(now)) ?? requireText('remedy', remedy, EXERCISE_MOST.done);
  if (wrong !== undefined) return refuse(wrong);
  const done = { on, remedy: remedy.trim() };
  if (finding.done?.on === on && finding.done.remedy === done.remedy) return ok([]);
  return ok([{ type: 'ExerciseFindingDone', data: { exerciseId, findingId, ...done } }]);
}
