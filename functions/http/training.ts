import { isDanishDate } from '../../domain/calendar/danish-time';
import { ok, refuse } from '../../domain/result';
import { findCompletion, findCourse } from '../../domain/training/training';
import { addCourse, getCourses, getTraining, importCourses, logCompletion } from '../contracts/training';
import { readCourses } from '../imports/course-list';
import { previewOf, type Fate } from '../imports/imported-rows';
import type { Program } from '../program';
import { personViews } from '../views/person-view';
import { completionView, courseView, trainingView } from '../views/training-view';
import { route } from './route';

/** Registers the training page: coverage, the course catalogue, and single completions. */
export function registerTraining(program: Program): void {
  const { directory, ledger, content } = program;

  route(program, getTraining, 'viewTraining', async ({ query }, { state, today }) => {
    const on = query('on') === '' ? today : query('on');
    if (!isDanishDate(on)) return refuse({ code: 'date-invalid', field: 'on', value: on });
    return ok(trainingView(state, on, personViews(await directory.all())));
  });

  route(program, getCourses, 'viewTraining', (_call, { state }) =>
    Promise.resolve(ok({ courses: [...state.training.courses.values()].map(courseView) })),
  );

  route(program, addCourse, 'manageCourses', async ({ body }, { requester }) => {
    const added = await ledger.execute({ type: 'AddCourse', course: body }, requester);
    if (!added.ok) return added;
    const course = findCourse(added.value.state.training, body.title, body.provider);
    return course === undefined
      ? refuse({ code: 'unknown-course', value: body.title })
      : ok(courseView(course));
  });

  route(program, logCompletion, 'logCompletions', async ({ body }, { requester }) => {
    const { evidence } = body;
    if (
      evidence.kind !== 'seenByCoordinator' &&
      (await content.describe(evidence.contentHash)) === undefined
    ) {
      return refuse({ code: 'unknown-content' });
    }
    const logged = await ledger.execute({ type: 'LogCompletion', ...body }, requester);
    if (!logged.ok) return logged;
    const completion = findCompletion(logged.value.state.training, body);
    return completion === undefined ? refuse({ code: 'busy' }) : ok(completionView(completion));
  });

  route(program, importCourses, 'manageCourses', async ({ body, query, language }, { requester }) => {
    const read = readCourses(body);
    if (!read.ok) return read;
    const { rows, courses } = read.value;
    const judged = [];
    for (const { row, course } of courses) judged.push({ row, fate: await enter(course) });
    const preview = previewOf({ rows, judged }, { bytes: body, fileName: query('fileName'), language });
    return ok({ ...preview, written: preview.counts.new });

    async function enter(course: (typeof courses)[number]['course']): Promise<Fate> {
      if ('kind' in course) return course;
      const added = await ledger.execute({ type: 'AddCourse', course }, requester);
      if (added.ok) return { kind: 'new' };
      const { refusal } = added;
      return refusal.code === 'course-exists' ? { kind: 'alreadyThere' } : { kind: 'rejected', refusal };
    }
  });
}
