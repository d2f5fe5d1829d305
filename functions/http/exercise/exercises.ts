import type { ExerciseCommand } from '../../../domain/exercise/commands';
import { tidyText } from '../../../domain/ground/same-text';
import { ok, refuse, type Result } from '../../../domain/result';
import {
  addExerciseFinding,
  annulExercise,
  changeExerciseFinding,
  closeExerciseFinding,
  correctExercise,
  getExercise,
  getExercises,
  getExercisesFile,
  recordExercise,
  setExercisePace,
  type ExerciseView,
} from '../../../contracts/exercise/exercise';
import { PAPER_FILES } from '../../../words/paper-files';
import { keepExhibit } from '../../content/keep-file';
import { exercisesSheet } from '../../documents/register/exercises-sheet';
import type { Program } from '../../program';
import { exerciseListView, exercisesInOrder, exerciseView } from '../../views/exercise-view';
import { personViews } from '../../views/person-view';
import { pastRoute, route, type Caller, type Viewpoint } from '../edge/route';
import { workbook } from '../register/workbook';

/** Registers the exercises: what they tried, what they showed, and who mends it. */
export function registerExercises(program: Program): void {
  const { ledger, directory, content } = program;

  const shown = async (
    exerciseId: string | undefined,
    { state }: Pick<Viewpoint, 'state'>,
  ): Promise<Result<ExerciseView>> => {
    const exercise = exerciseId === undefined ? undefined : state.exercises.held.get(exerciseId);
    if (exercise === undefined) return refuse({ code: 'unknown-exercise' });
    return ok(exerciseView(exercise, personViews(await directory.all())));
  };
  const change = async (exerciseId: string, command: ExerciseCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? shown(exerciseId, changed.value) : changed;
  };

  pastRoute(program, getExercises, 'viewRegisters', (_call, { state, now }) =>
    Promise.resolve(ok(exerciseListView(state, now))),
  );
  pastRoute(program, getExercise, 'viewRegisters', ({ params }, look) => shown(params.exerciseId, look));
  pastRoute(program, getExercisesFile, 'viewRegisters', async ({ language }, { state, today }) => {
    const show = personViews(await directory.all());
    const { at, exercises } = PAPER_FILES[language];
    const name = at(exercises(today), state.head.seq);
    const views = exercisesInOrder(state).map((one) => exerciseView(one, show));
    return workbook(exercisesSheet(views, language), name);
  });

  route(program, recordExercise, 'keepRegisters', async ({ body }, caller) => {
    const exhibit = await keepExhibit(content, body.exhibit);
    if (!exhibit.ok) return exhibit;
    const exercise = { ...body, exhibit: exhibit.value };
    const recorded = await ledger.execute({ type: 'RecordExercise', exercise }, caller.requester);
    if (!recorded.ok) return recorded;
    // What was sent twice is found where the first time put it.
    const there = [...recorded.value.state.exercises.held.values()].findLast(
      (one) => one.annulled === null && one.on === body.on && one.scenario === tidyText(body.scenario),
    );
    return shown(there?.exerciseId, recorded.value);
  });
  route(program, correctExercise, 'keepRegisters', async ({ params, body: { reason, ...text } }, caller) => {
    const exhibit = await keepExhibit(content, text.exhibit);
    if (!exhibit.ok) return exhibit;
    const exercise = { ...text, exhibit: exhibit.value };
    return change(params.exerciseId, { type: 'CorrectExercise', ...params, exercise, reason }, caller);
  });
  route(program, annulExercise, 'keepRegisters', ({ params, body }, caller) =>
    change(params.exerciseId, { type: 'AnnulExercise', ...params, ...body }, caller),
  );
  route(program, addExerciseFinding, 'keepRegisters', ({ params: { exerciseId }, body }, caller) =>
    change(exerciseId, { type: 'SetExerciseFinding', exerciseId, findingId: null, finding: body }, caller),
  );
  route(program, changeExerciseFinding, 'keepRegisters', ({ params, body }, caller) =>
    change(params.exerciseId, { type: 'SetExerciseFinding', ...params, finding: body }, caller),
  );
  // Whoever has a role may have a finding to mend, and says so of that one alone.
  route(program, closeExerciseFinding, 'viewOverview', async ({ params, body }, caller) => {
    const command = { type: 'CloseExerciseFinding', ...params, ...body } as const;
    const closed = await ledger.execute(command, caller.requester);
    if (!closed.ok) return closed;
    const exercise = closed.value.state.exercises.held.get(params.exerciseId);
    const finding = exercise?.findings.find(({ findingId }) => findingId === params.findingId);
    const done = finding?.done ?? null;
    return done === null ? refuse({ code: 'unknown-finding' }) : ok({ done });
  });
  route(program, setExercisePace, 'keepRegisters', async ({ body }, caller) => {
    const command = { type: 'SetExercisePace', pace: body } as const;
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? ok(exerciseListView(changed.value.state, caller.now)) : changed;
  });
}
