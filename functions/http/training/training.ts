import type { Refusal } from '../../../domain/refusal';
import { ok, refuse, type Result } from '../../../domain/result';
import { textKey } from '../../../domain/same-text';
import type { TrainingCommand } from '../../../domain/training/commands';
import { courseRefusal } from '../../../domain/training/decide-course';
import { findCourse, type Course } from '../../../domain/training/training';
import {
  addCourse,
  getCourses,
  getTraining,
  getTrend,
  importCourses,
  previewCourses,
  reinstateCourse,
  retireCourse,
  reviseCourse,
  type CourseView,
} from '../../../contracts/training/training';
import { COURSE_LAYOUT, readCourses } from '../../imports/courses/course-list';
import type { Row } from '../../imports/file/row';
import { readTable } from '../../imports/layout/read-table';
import { previewOf, type Fate } from '../../imports/imported-rows';
import { sha256 } from '../../ledger/hash-of';
import { takingIn } from '../../ledger/oversight-ledger';
import type { Program } from '../../program';
import { inSlices, sliceBySlice } from '../../pace/slice-by-slice';
import { personViews } from '../../views/person-view';
import { courseView, trainingView, trendView } from '../../views/training-view';
import { audienceAsked } from '../edge/day-asked';
import { route, type Caller } from '../edge/route';
import { sourceAsked } from '../edge/source-asked';

/** Registers the training page: coverage and its trend, the course catalogue, and its import from a list. */
export function registerTraining(program: Program): void {
  const { directory, ledger } = program;

  route(program, getTraining, 'viewTraining', async ({ query }, { state, today }) => {
    const asked = audienceAsked(query, today);
    if (!asked.ok) return asked;
    const show = personViews(await directory.all());
    return ok(trainingView(state, { ...asked.value, show }));
  });

  route(program, getTrend, 'viewTraining', (_call, { state, today }) =>
    Promise.resolve(ok(trendView(state, today))),
  );

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
    change({ type: 'ReviseCourse', courseId: params['courseId'] ?? '', course: body }, caller),
  );
  route(program, retireCourse, 'manageCourses', ({ params }, caller) =>
    change({ type: 'RetireCourse', courseId: params['courseId'] ?? '' }, caller),
  );
  route(program, reinstateCourse, 'manageCourses', ({ params }, caller) =>
    change({ type: 'ReinstateCourse', courseId: params['courseId'] ?? '' }, caller),
  );

  route(program, previewCourses, 'manageCourses', async ({ body, query, language }, { state }) => {
    const list = await readCatalogue(body, query);
    if (!list.ok) return list;
    const { rows, ignored, courses } = list.value;
    const seen = new Set<string>();
    const fate = (course: (typeof courses)[number]['course']): Fate => {
      if ('kind' in course) return course;
      const key = JSON.stringify([textKey(course.title), textKey(course.provider)]);
      const refusal = seen.has(key) ? THERE : courseRefusal(state.training, course, undefined);
      seen.add(key);
      return refusal === undefined ? { kind: 'new' } : fateOf(refusal);
    };
    const judged: { row: Row; fate: Fate }[] = [];
    // Each row is compared with every course of the catalogue.
    await sliceBySlice(inSlices(courses, ({ row, course }) => judged.push({ row, fate: fate(course) })));
    return ok(previewOf({ rows, ignored, judged }, { bytes: body, fileName: query('fileName'), language }));
  });

  route(program, importCourses, 'manageCourses', async ({ body, query, language }, { requester }) => {
    const contentHash = query('contentHash');
    if (contentHash !== '' && contentHash !== sha256(body))
      return refuse({ code: 'body-invalid', field: 'contentHash' });
    const list = await readCatalogue(body, query);
    if (!list.ok) return list;
    const { rows, ignored, courses } = list.value;
    const judged = [];
    for (const { row, course } of courses) judged.push({ row, fate: await enter(course) });
    const file = { bytes: body, fileName: query('fileName'), language };
    const preview = previewOf({ rows, ignored, judged }, file);
    return ok({ ...preview, written: preview.counts.new });

    async function enter(course: (typeof courses)[number]['course']): Promise<Fate> {
      if ('kind' in course) return course;
      const added = await ledger.execute({ type: 'AddCourse', course }, takingIn(requester));
      return added.ok ? { kind: 'new' } : fateOf(added.refusal);
    }
  });

  async function change(
    command: Extract<TrainingCommand, { type: 'ReviseCourse' | 'RetireCourse' | 'ReinstateCourse' }>,
    { requester }: Caller,
  ): Promise<Result<CourseView>> {
    const changed = await ledger.execute(command, requester);
    if (!changed.ok) return changed;
    return courseAnswer(changed.value.state.training.courses.get(command.courseId), command.courseId);
  }
}

async function readCatalogue(
  bytes: Uint8Array,
  query: (name: string) => string,
): Promise<ReturnType<typeof readCourses>> {
  const table = await readTable(bytes, sourceAsked(COURSE_LAYOUT, query));
  return table.ok ? readCourses(table.value) : table;
}

const THERE: Refusal = { code: 'course-exists', title: '' };

/** A course that is in the catalogue already is no fault of the list. */
const fateOf = (refusal: Refusal): Fate =>
  refusal.code === 'course-exists' ? { kind: 'alreadyThere' } : { kind: 'rejected', refusal };

const courseAnswer = (course: Course | undefined, asked: string): Result<CourseView> =>
  course === undefined ? refuse({ code: 'unknown-course', value: asked }) : ok(courseView(course));
