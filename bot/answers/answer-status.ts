import { danishDate, monthOf } from '../../domain/calendar/danish-time';
import { currentStatusCard, reportCard } from '../cards/status/report-card';
import { notAllowed, type Answerer } from './answer';

/** The month's report if it is issued, otherwise the status as it is right now. */
export const answerStatus: Answerer = ({ scene, reader, abilities }) => {
  if (!abilities.viewReports) return [notAllowed('viewReports', scene)];
  const issued = scene.state.reports.get(monthOf(danishDate(scene.now)));
  return [issued === undefined ? currentStatusCard(scene) : reportCard(issued, reader, scene)];
};
