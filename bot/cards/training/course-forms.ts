import type { CardJson } from '../../../adaptive-cards/card-json';
import {
  SHOWN_COURSES,
  SHOWN_PEOPLE,
  type CourseFormView,
  type PeopleToChoose,
} from '../../../adaptive-cards/training/course-form';
import { courseLogCard } from '../../../adaptive-cards/training/course-log-card';
import { courseReportCard } from '../../../adaptive-cards/training/course-report-card';
import type { TypedCourse } from '../../../adaptive-cards/training-inputs';
import { isActiveOn, isBodyRole, type PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { Completion, Course } from '../../../domain/training/training';
import { courseLineOf } from './course-line';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** The form by which somebody reports a course of their own. */
export const reportForm = (scene: Scene, typed: TypedCourse = {}): CardJson =>
  courseReportCard({
    municipality: scene.municipality,
    form: formOf(scene, typed),
    link: scene.tabLink(TAB_PATHS.training),
  });

/** A coordinator's form for somebody else's course, after one that was just logged if there is one. */
export const logForm = (
  coordinator: PersonId,
  scene: Scene,
  { typed = {}, logged }: { typed?: TypedCourse; logged?: Completion } = {},
): CardJson =>
  courseLogCard({
    municipality: scene.municipality,
    form: formOf(scene, typed),
    people: peopleFor(coordinator, scene),
    logged:
      logged === undefined
        ? null
        : { name: nameOf(logged.personId, scene), course: courseLineOf(logged, scene) },
    link: scene.tabLink(TAB_PATHS.training),
  });

/** The courses in use, by title. Where there are too many, those made for the management body come before the others. */
function formOf({ state, now, language }: Scene, typed: TypedCourse): CourseFormView {
  const inUse = [...state.training.courses.values()].filter((one) => !one.retired);
  const suits = ({ audiences }: Course) => audiences.length === 0 || audiences.includes('managementBody');
  const chosen = [...inUse.filter(suits), ...inUse.filter((one) => !suits(one))].slice(0, SHOWN_COURSES);
  return {
    language,
    today: danishDate(now),
    courses: chosen
      .map(({ courseId, title, provider }) => ({ courseId, title, provider }))
      .sort((a, b) => a.title.localeCompare(b.title, 'da')),
    moreCourses: inUse.length - chosen.length,
    typed,
  };
}

/**
 * Those on the roster of today whom the coordinator can log for: the body first, then whoever else has a role, then the
 * groups as far as there is room. The coordinator's own courses are another coordinator's to log.
 */
function peopleFor(coordinator: PersonId, { state, now, people }: Scene): PeopleToChoose {
  const { memberships, groups } = state.access;
  const today = danishDate(now);
  const byName = (a: PersonId, b: PersonId) =>
    (people.get(a)?.name ?? '').localeCompare(people.get(b)?.name ?? '', 'da');
  const holding = (isWanted: typeof isBodyRole) =>
    [...memberships]
      .filter(([, held]) => held.some((one) => isActiveOn(one, today) && isWanted(one.role)))
      .map(([personId]) => personId)
      .sort(byName);
  const inGroups = [...groups]
    .filter(([, stays]) => stays.some((stay) => isActiveOn(stay, today)))
    .map(([personId]) => personId);
  const roster = [...new Set([...holding(isBodyRole), ...holding(() => true), ...inGroups])].filter(
    (personId) => personId !== coordinator && people.has(personId),
  );
  return {
    people: roster.slice(0, SHOWN_PEOPLE).map((personId) => ({
      personId,
      name: people.get(personId)?.name ?? '',
      title: people.get(personId)?.title ?? '',
    })),
    morePeople: Math.max(0, roster.length - SHOWN_PEOPLE),
  };
}
