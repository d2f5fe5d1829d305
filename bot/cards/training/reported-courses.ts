import type { CardJson } from '../../../adaptive-cards/card-json';
import { refusalCard } from '../../../adaptive-cards/refusal-card';
import { awaitingCoursesCard, SHOWN_AWAITING } from '../../../adaptive-cards/training/awaiting-courses-card';
import { courseReportedCard } from '../../../adaptive-cards/training/course-report-card';
import {
  reportedCourseCard,
  type ReportedCourseState,
} from '../../../adaptive-cards/training/reported-course-card';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import { awaitingVerification } from '../../../domain/training/awaiting';
import { completionOf, type Completion, type CompletionId } from '../../../domain/training/training';
import { courseLineOf } from './course-line';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

const named = (completion: Completion, scene: Scene) => ({
  name: nameOf(completion.personId, scene),
  course: courseLineOf(completion, scene),
});

/** The receipt of whoever reported a course: how it stands now. */
export const reportReceipt = (completion: Completion, scene: Scene): CardJson =>
  courseReportedCard({
    language: scene.language,
    municipality: scene.municipality,
    course: courseLineOf(completion, scene),
    isVerified: completion.verified !== null,
    link: scene.tabLink(TAB_PATHS.training),
  });

/** What waits to be verified, after one that was just verified if there is one. For a coordinator. */
export function awaitingCourses(coordinator: PersonId, scene: Scene, verified?: Completion): CardJson {
  const awaiting = awaitingVerification(scene.state.training);
  return awaitingCoursesCard({
    language: scene.language,
    municipality: scene.municipality,
    verified: verified === undefined ? null : named(verified, scene),
    awaiting: awaiting.slice(0, SHOWN_AWAITING).map((one) => ({
      ...named(one, scene),
      completionId: one.completionId,
      isOwn: one.personId === coordinator,
    })),
    more: Math.max(0, awaiting.length - SHOWN_AWAITING),
    link: scene.tabLink(TAB_PATHS.training),
  });
}

/** One report as it stands, for a reader who may see the body's training; whoever no longer may is told so. */
export function reportedCourse(completionId: CompletionId, personId: PersonId, scene: Scene): CardJson {
  const { state, now, language, municipality } = scene;
  const link = scene.tabLink(TAB_PATHS.training);
  const abilities = abilitiesOf(rolesOn(state.access, personId, danishDate(now)));
  if (!abilities.viewTraining)
    return refusalCard({ code: 'not-allowed', ability: 'viewTraining' }, { language, link });
  const current = completionOf(state.training, completionId);
  const ended = state.training.ended.get(completionId);
  const completion = current ?? ended?.completion;
  if (completion === undefined)
    return refusalCard({ code: 'unknown-completion', value: completionId }, { language, link });
  const isErased = state.training.erased.has(completion.personId);
  return reportedCourseCard({
    ...named(completion, scene),
    language,
    municipality,
    completionId,
    link,
    state: isErased ? 'erased' : (ended?.ending.kind ?? stateOf(completion)),
    mayVerify: !isErased && abilities.logCompletions && completion.personId !== personId,
  });
}

const stateOf = ({ verified }: Completion): ReportedCourseState =>
  verified === null ? 'awaiting' : 'verified';
