import { dutiesCard } from '../../adaptive-cards/answers/duties-card';
import { dutiesAt } from '../../domain/status/duties';
import { TAB_PATHS } from '../scene/tab-paths';
import { notAllowed, type Answerer } from './answer';

/** How the three duties stand, for whoever may see the monthly status. It names nobody. */
export const answerOnTrack: Answerer = ({ scene, reader, abilities }) => {
  if (!abilities.viewReports) return [notAllowed('viewReports', scene)];
  const { state, now, language, tabLink } = scene;
  return [
    dutiesCard({
      language,
      duties: dutiesAt(state, now),
      isShared: reader.place === 'channel',
      link: tabLink(TAB_PATHS.overview),
    }),
  ];
};
