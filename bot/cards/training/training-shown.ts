import { trainingIsPrivateCard } from '../../../adaptive-cards/answers/training-card';
import type { CardJson } from '../../../adaptive-cards/card-json';
import { refusalCard } from '../../../adaptive-cards/refusal-card';
import type { TrainingShown, TypedCourse } from '../../../adaptive-cards/training-inputs';
import { abilitiesOf, type Ability } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { Refusal } from '../../../domain/refusal';
import { unreachable } from '../../../domain/ground/unreachable';
import { logForm, reportForm } from './course-forms';
import { awaitingCourses } from './reported-courses';
import { refusedCard } from '../refused-card';
import type { CardReader, Scene } from '../../scene/scene';
import type { Setting } from '../../scene/scene-of';
import { TAB_PATHS } from '../../scene/tab-paths';
import { trainingOverviewCard } from './training-overview';

const NEEDED = {
  reportForm: 'reportOwnCourse',
  logForm: 'logCompletions',
  awaiting: 'logCompletions',
} as const;

/**
 * One of the training cards for a reader, with a refusal on top if something was refused. Forms and reports are for the
 * reader's own chat; whoever may not use them is told so and sees nothing of them.
 */
export function trainingShown(
  shown: TrainingShown,
  reader: CardReader,
  scene: Scene,
  { typed, refusal }: { typed?: TypedCourse; refusal?: Refusal } = {},
): CardJson {
  const needed: Ability | undefined = shown === 'overview' ? undefined : NEEDED[shown];
  if (needed !== undefined && reader.place === 'channel') return trainingIsPrivate(scene);
  const abilities = abilitiesOf(rolesOn(scene.state.access, reader.personId, danishDate(scene.now)));
  if (needed !== undefined && !abilities[needed])
    return refusalCard(refusal ?? { code: 'not-allowed', ability: needed }, {
      language: scene.language,
      link: scene.tabLink(TAB_PATHS.overview),
    });
  const card = build(shown, reader, scene, typed);
  return refusedCard(card, refusal, scene);
}

/** The answer in a channel, where it is nobody else's business. */
export const trainingIsPrivate = ({ language, tabLink }: Setting): CardJson =>
  trainingIsPrivateCard(language, tabLink(TAB_PATHS.training));

function build(shown: TrainingShown, reader: CardReader, scene: Scene, typed?: TypedCourse): CardJson {
  switch (shown) {
    case 'overview':
      return trainingOverviewCard(reader, scene);
    case 'reportForm':
      return reportForm(scene, typed);
    case 'logForm':
      return logForm(reader.personId, scene, typed === undefined ? {} : { typed });
    case 'awaiting':
      return awaitingCourses(reader.personId, scene);
    default:
      return unreachable(shown);
  }
}
