import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { trainingLight } from '../../domain/status/lights';
import { coverageOn } from '../../domain/training/coverage';
import type { Completion, Course } from '../../domain/training/training';
import type { CourseView, TrainingView } from '../contracts/training';
import type { ShowPerson } from './person-view';

/** The body × courses on a day, with both readings of coverage. */
export function trainingView(state: Oversight, on: DanishDate, show: ShowPerson): TrainingView {
  const coverage = coverageOn(state, on);
  return {
    on,
    light: trainingLight(coverage),
    courses: [...state.training.courses.values()].map(courseView),
    members: coverage.members.map((member) => ({
      person: show(member.personId),
      completions: member.completions.map(completionView),
      competences: [...member.competences],
      latestOn: member.latestOn,
    })),
    collective: coverage.collective.map(({ competence, carriedBy }) => ({
      competence,
      carriedBy: carriedBy.map(show),
    })),
  };
}

export const courseView = (course: Course): CourseView => ({
  ...course,
  competences: [...course.competences],
});

export const completionView = ({ completionId, courseId, completedOn, evidence, loggedAt }: Completion) => ({
  completionId,
  courseId,
  completedOn,
  evidence,
  loggedAt,
});
