import {
  trainingCard,
  type BodyTrainingView,
  type TrainingCardView,
} from '../../adaptive-cards/answers/training-card';
import { danishDate } from '../../domain/calendar/danish-time';
import { COMPETENCES } from '../../domain/training/competence';
import { coverageOn } from '../../domain/training/coverage';
import { TAB_PATHS } from '../tab-paths';
import { notAllowed, type Answer, type Question } from './answer';

/** The reader's own courses, and the body's coverage for those who may see it. In a channel only the latter. */
export const answerTraining: Answer = (question) => {
  const { scene, reader, abilities } = question;
  const isShared = reader.place === 'channel';
  if (isShared && !abilities.viewTraining) return [notAllowed('viewTraining', scene)];
  return [
    trainingCard({
      language: scene.language,
      yours: isShared ? null : yoursOf(question),
      body: abilities.viewTraining ? bodyOf(question) : null,
      link: scene.tabLink(TAB_PATHS.training),
    }),
  ];
};

function yoursOf({ scene, reader }: Question): NonNullable<TrainingCardView['yours']> {
  const { courses, completions } = scene.state.training;
  const own = [...(completions.get(reader.personId) ?? [])].sort((a, b) =>
    b.completedOn.localeCompare(a.completedOn),
  );
  const verified = own.filter((one) => one.verified !== null);
  const learnt = new Set(verified.flatMap((one) => courses.get(one.courseId ?? '')?.competences ?? []));
  return {
    courses: own.map(({ courseId, otherCourse, completedOn }) => ({
      title: courses.get(courseId ?? '')?.title ?? otherCourse?.title ?? '',
      completedOn,
    })),
    competences: COMPETENCES.filter((one) => learnt.has(one)),
  };
}

function bodyOf({ scene }: Question): BodyTrainingView {
  const { members, collective } = coverageOn(scene.state, danishDate(scene.now));
  const carried = collective.filter((one) => one.carriedBy.length > 0).map((one) => one.competence);
  return {
    members: members.length,
    membersWithCourse: members.filter((one) => one.completions.length > 0).length,
    carried,
    missing: COMPETENCES.filter((one) => !carried.includes(one)),
  };
}
