import { nextCourseCard } from '../../adaptive-cards/answers/next-course-card';
import { danishDate } from '../../domain/calendar/danish-time';
import { memberOn } from '../../domain/training/coverage';
import { audiencesOf } from '../../domain/training/retention';
import { policyOn } from '../../domain/training/training-policy';
import { trainingIsPrivate } from '../cards/training/training-shown';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Answerer } from './answer';

/** By when the reader is to take a course. Their own affair: in a channel it is not told. */
export const answerNextCourse: Answerer = ({ scene, reader: { personId, place }, abilities }) => {
  if (place === 'channel') return [trainingIsPrivate(scene)];
  const { state, now, language, tabLink } = scene;
  const on = danishDate(now);
  const [audience] = audiencesOf(state, personId, on);
  const member = audience === undefined ? undefined : memberOn(state, personId, { on, audience });
  return [
    nextCourseCard({
      language,
      on,
      own:
        member === undefined
          ? null
          : {
              standing: member.standing,
              dueOn: member.dueOn,
              hasCourse: member.completions.length > 0,
            },
      hasRules: policyOn(state.training.policies, on) !== undefined,
      mayReport: abilities.reportOwnCourse,
      link: tabLink(TAB_PATHS.training),
    }),
  ];
};
