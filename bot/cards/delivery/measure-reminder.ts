import type { CardJson } from '../../../adaptive-cards/card-json';
import { measureReminderCard } from '../../../adaptive-cards/measure/measure-reminder-card';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { measuresOfDay } from '../../../domain/delivery/due-measures';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** Reminds somebody of measures with one day; those that were seen to when the card is sent are not in it. */
export function measureReminder(
  { matter, dueOn }: Extract<DeliverySubject, { kind: 'measureReminder' }>,
  personId: PersonId,
  scene: Scene,
): CardJson {
  const { state, now, language, municipality, tabLink } = scene;
  const today = danishDate(now);
  const measures = measuresOfDay(state, { matter, on: dueOn }, { personId, on: today });
  const [first, second] = measures;
  const path =
    first === undefined
      ? TAB_PATHS.overview
      : second === undefined
        ? TAB_PATHS.measure(first.measureId)
        : TAB_PATHS.measures;
  return measureReminderCard({
    language,
    municipality,
    matter,
    dueOn,
    isPassed: dueOn < today,
    measures: measures.map(({ measureId, title, ownerId }) => ({
      measureId,
      title,
      owner: ownerId === personId ? null : nameOf(ownerId, scene),
    })),
    link: tabLink(path),
  });
}
