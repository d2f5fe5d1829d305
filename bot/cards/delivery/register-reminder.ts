import type { CardJson } from '../../../adaptive-cards/card-json';
import { registerReminderCard } from '../../../adaptive-cards/register/register-reminder-card';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { remindedMatters } from '../../../domain/delivery/due-registers';
import { unreachable } from '../../../domain/ground/unreachable';
import type { RegisterDate, RegisterMatter } from '../../../domain/waiting/register-dates';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** Reminds somebody of what is to be done by a day; what was done or moved when the card is sent is not named any more. */
export function registerReminder(
  { matter, dueOn }: Extract<DeliverySubject, { kind: 'registerReminder' }>,
  personId: PersonId,
  scene: Scene,
): CardJson {
  const { state, now, language, municipality, tabLink } = scene;
  const today = danishDate(now);
  const reminded = remindedMatters(state, { matter, dueOn }, personId, now);
  const { viewRegisters } = abilitiesOf(rolesOn(state.access, personId, today));
  return registerReminderCard({
    language,
    municipality,
    matter,
    dueOn,
    isPassed: dueOn < today,
    reminded: reminded.map((one) => ({
      name: one.name,
      text: 'text' in one ? one.text : null,
      owner: one.ownerId === null || one.ownerId === personId ? null : nameOf(one.ownerId, scene),
    })),
    mayOpen: viewRegisters,
    link: tabLink(viewRegisters ? pathTo(matter, reminded) : TAB_PATHS.overview),
  });
}

/** The one that it is about, or the list where it is of several. */
function pathTo(matter: RegisterMatter, reminded: readonly RegisterDate[]): string {
  const [first] = reminded;
  const only = reminded.length === 1 ? first : undefined;
  switch (matter) {
    case 'supplierRemark':
    case 'supplierStatement':
      return only !== undefined && 'supplierId' in only
        ? TAB_PATHS.supplier(only.supplierId)
        : TAB_PATHS.suppliers;
    case 'planTest':
    case 'handover':
      return only !== undefined && 'systemId' in only ? TAB_PATHS.system(only.systemId) : TAB_PATHS.systems;
    case 'baseline':
      return TAB_PATHS.baseline;
    case 'exercise':
    case 'exerciseFinding':
      return only !== undefined && 'exerciseId' in only
        ? TAB_PATHS.exercise(only.exerciseId)
        : TAB_PATHS.exercises;
    case 'registrationChange':
      return TAB_PATHS.registration;
    default:
      return unreachable(matter);
  }
}
