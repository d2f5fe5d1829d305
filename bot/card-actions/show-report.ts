import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import { danishDate, type Month } from '../../domain/calendar/danish-time';
import type { Refusal } from '../../domain/refusal';
import { reportCard } from '../cards/status/report-card';
import { refusedCard } from '../cards/refused-card';
import type { CardReader, Scene } from '../scene/scene';
import { TAB_PATHS } from '../scene/tab-paths';

/** A month's report as it is now, with a refusal on top if something was refused; for those who may see reports. */
export function showReport(month: Month, reader: CardReader, scene: Scene, refusal?: Refusal): CardJson {
  const { state, now, language } = scene;
  const refused = (why: Refusal) => refusalCard(why, { language, link: scene.tabLink(TAB_PATHS.reports) });
  const abilities = abilitiesOf(rolesOn(state.access, reader.personId, danishDate(now)));
  if (!abilities.viewReports) return refused(refusal ?? { code: 'not-allowed', ability: 'viewReports' });
  const issued = state.reports.get(month);
  if (issued === undefined) return refused({ code: 'unknown-report', month });
  const card = reportCard(issued, reader, scene);
  return refusedCard(card, refusal, scene);
}
