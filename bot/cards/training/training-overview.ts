import {
  trainingCard,
  type BodyTrainingView,
  type TrainingCardView,
} from '../../../adaptive-cards/answers/training-card';
import type { CardJson } from '../../../adaptive-cards/card-json';
import { refusalCard } from '../../../adaptive-cards/refusal-card';
import type { OwnCourseState } from '../../../words/training/training-card-words';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import { memberLight, trainingLight } from '../../../domain/status/lights';
import { awaitingVerification } from '../../../domain/training/awaiting';
import { COMPETENCES } from '../../../domain/training/competence';
import {
  coverageOn,
  memberOn,
  standingsOf,
  type Coverage,
  type MemberStanding,
} from '../../../domain/training/coverage';
import { audiencesOf } from '../../../domain/training/retention';
import { policyOn } from '../../../domain/training/training-policy';
import { courseLineOf } from './course-line';
import { nameOf, type CardReader, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/**
 * The reader's own courses, and the body's coverage in both readings for those who may see it. In a channel only the
 * body's figures: who lacks a course is told in the reader's own chat alone.
 */
export function trainingOverviewCard({ personId, place }: CardReader, scene: Scene): CardJson {
  const { state, now, language } = scene;
  const today = danishDate(now);
  const abilities = abilitiesOf(rolesOn(state.access, personId, today));
  const isShared = place === 'channel';
  if (isShared && !abilities.viewTraining)
    return refusalCard(
      { code: 'not-allowed', ability: 'viewTraining' },
      { language, link: scene.tabLink(TAB_PATHS.overview) },
    );
  return trainingCard({
    language,
    on: today,
    yours: isShared ? null : yoursOf(personId, scene),
    body: abilities.viewTraining ? bodyOf(scene, isShared) : null,
    mayReport: !isShared && abilities.reportOwnCourse,
    mayLog: !isShared && abilities.logCompletions,
    awaiting: isShared || !abilities.logCompletions ? 0 : awaitingVerification(state.training).length,
    link: scene.tabLink(TAB_PATHS.training),
  });
}

function yoursOf(personId: PersonId, scene: Scene): NonNullable<TrainingCardView['yours']> {
  const { state, now } = scene;
  const today = danishDate(now);
  const [audience] = audiencesOf(state, personId, today);
  const member = audience === undefined ? undefined : memberOn(state, personId, { on: today, audience });
  const own = [...(state.training.completions.get(personId) ?? [])].sort((a, b) =>
    b.completedOn.localeCompare(a.completedOn),
  );
  const learnt = new Set(
    own.flatMap(({ courseId, verified }) =>
      verified === null || courseId === null ? [] : (state.training.courses.get(courseId)?.competences ?? []),
    ),
  );
  return {
    courses: own.map((one) => ({
      title: courseLineOf(one, scene).title,
      completedOn: one.completedOn,
      state: ((): OwnCourseState => {
        if (one.verified === null) return 'awaiting';
        return member === undefined || member.completions.includes(one) ? 'verified' : 'notCounted';
      })(),
    })),
    standing: member?.standing ?? null,
    dueOn: member?.dueOn ?? null,
    hasRules: policyOn(state.training.policies, today) !== undefined,
    competences: member?.competences ?? COMPETENCES.filter((one) => learnt.has(one)),
  };
}

function bodyOf(scene: Scene, isShared: boolean): BodyTrainingView {
  const coverage = coverageOn(scene.state, danishDate(scene.now));
  const { members, collective } = coverage;
  const carried = collective.filter((one) => one.carriedBy.length > 0).map((one) => one.competence);
  return {
    light: trainingLight(coverage),
    memberLight: memberLight(coverage),
    members: members.length,
    membersWithCourse: members.filter((one) => one.completions.length > 0).length,
    standings: standingsOf(coverage),
    carried,
    missing: COMPETENCES.filter((one) => !carried.includes(one)),
    names: isShared
      ? null
      : { missing: namesOf(coverage, 'missing', scene), dueSoon: namesOf(coverage, 'dueSoon', scene) },
  };
}

const namesOf = ({ members }: Coverage, standing: MemberStanding, scene: Scene) =>
  members
    .filter((one) => one.standing === standing)
    .map(({ personId, dueOn }) => ({ name: nameOf(personId, scene), dueOn }));
