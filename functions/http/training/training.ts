import { ok, refuse, type Result } from '../../../domain/result';
import type { TrainingCommand } from '../../../domain/training/commands';
import { coverageOn, MEMBER_STANDINGS } from '../../../domain/training/coverage';
import { findCourse, type Course } from '../../../domain/training/training';
import {
  addCourse,
  getCourses,
  getTraining,
  getTrainingMembers,
  getTrend,
  importCourses,
  previewCourses,
  reinstateCourse,
  retireCourse,
  reviseCourse,
  MEMBER_ORDERS,
  type CourseView,
} from '../../../contracts/training/training';
import { createCourseList } from '../../imports/courses/course-list';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { trainingMembersView } from '../../views/training-members-view';
import { courseView, trainingView, trendView } from '../../views/training-view';
import { audienceAsked, dayAsked } from '../edge/day-asked';
import { listRoutes } from '../edge/list-routes';
import { route, type Caller } from '../edge/route';

/** Registers the training page: coverage and its trend, the course catalogue, and its import from a list. */
export function registerTraining(program: Program): void {
  const { directory, ledger } = program;

  route(program, getTraining, 'viewTraining', async ({ query }, { state, today }) => {
    const asked = audienceAsked(query, today);
    if (!asked.ok) return asked;
    const show = personViews(await directory.all());
    return ok(trainingView(state, { ...asked.value, show }));
  });

  route(program, getTrainingMembers, 'viewTraining', async ({ query }, { state, today }) => {
    const asked = audienceAsked(query, today);
    if (!asked.ok) return asked;
    const { on, audience } = asked.value;
    const show = personViews(await directory.all());
    const gives = new Map(
      [...state.training.courses.values()].map(({ courseId, competences }) => [courseId, competences]),
    );
    const wanted = {
      search: query('search'),
      standing: MEMBER_STANDINGS.find((one) => one === query('standing')),
      order: MEMBER_ORDERS.find((one) => one === query('order')),
      descending: query('descending') === 'yes',
      skip: Math.max(0, Math.trunc(Number(query('skip'))) || 0),
    };
    return ok(trainingMembersView(coverageOn(state, on, audience).members, wanted, { show, gives }));
  });

  route(program, getTrend, 'viewTraining', ({ query }, { state, today }) => {
    const on = dayAsked(query('on'), today);
    return Promise.resolve(on.ok ? ok(trendView(state, on.value)) : on);
  });

  route(program, getCourses, ['viewTraining', 'reportOwnCourse'], (_call, { state }) =>
    Promise.resolve(ok({ courses: [...state.training.courses.values()].map(courseView) })),
  );

  route(program, addCourse, 'manageCourses', async ({ body }, { requester }) => {
    const added = await ledger.execute({ type: 'AddCourse', course: body }, requester);
    if (!added.ok) return added;
    const course = findCourse(added.value.state.training, body.title, body.provider);
    return courseAnswer(course, body.title);
  });

  route(program, reviseCourse, 'manageCourses', ({ params, body }, caller) =>
    change({ type: 'ReviseCourse', courseId: params.courseId, course: body }, caller),
  );
  route(program, retireCourse, 'manageCourses', ({ params }, caller) =>
    change({ type: 'RetireCourse', courseId: params.courseId }, caller),
  );
  route(program, reinstateCourse, 'manageCourses', ({ params }, caller) =>
    change({ type: 'ReinstateCourse', courseId: params.courseId }, caller),
  );

  listRoutes(
    program,
    { ability: 'manageCourses', preview: previewCourses, write: importCourses },
    createCourseList(program),
  );

  async function change(
    command: Extract<TrainingCommand, { type: 'ReviseCourse' | 'RetireCourse' | 'ReinstateCourse' }>,
    { requester }: Caller,
  ): Promise<Result<CourseView>> {
    const changed = await ledger.execute(command, requester);
    if (!changed.ok) return changed;
    return courseAnswer(changed.value.state.training.courses.get(command.courseId), command.courseId);
  }
}

const courseAnswer = (course: Course | undefined, asked: string): Result<CourseView> =>
  course === undefined ? refuse({ code: 'unknown-course', value: asked }) : ok(courseView(course));
