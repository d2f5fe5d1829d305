import type { StillAwaited } from '../../../adaptive-cards/body-change/still-awaited';
import type { CardJson } from '../../../adaptive-cards/card-json';
import type { PersonId } from '../../../domain/access/role';
import { danishDate, daysBetween } from '../../../domain/calendar/danish-time';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { awaitedMatters } from '../../../domain/delivery/due-confirmations';
import { unreachable } from '../../../domain/ground/unreachable';
import { bodyChangeCardOf, mandateCardOf } from './body-cards';
import { meetingReminderOf } from '../meeting/meeting-card';
import { nameOf, type Scene } from '../../scene/scene';

type Reminder = Extract<DeliverySubject, { kind: 'confirmationReminder' }>;

/**
 * A reminder is the card of what awaits a press, with its buttons for those who can, and says how long it has waited.
 * If it is settled when the card is sent, the card says that instead.
 */
export function confirmationReminder(
  { matter, matterId }: Reminder,
  personId: PersonId,
  scene: Scene,
): CardJson {
  const still = stillAwaited({ matter, matterId }, personId, scene);
  switch (matter) {
    case 'mandate':
      return mandateCardOf(matterId, personId, scene, still);
    case 'bodyChange':
      return bodyChangeCardOf(matterId, personId, scene, still);
    case 'meeting':
      return meetingReminderOf(matterId, personId, scene, still);
    default:
      return unreachable(matter);
  }
}

/** That it still awaits a press, as one person is told; nothing if it does not, or is none of their business. */
function stillAwaited(
  { matter, matterId }: Pick<Reminder, 'matter' | 'matterId'>,
  personId: PersonId,
  scene: Scene,
): StillAwaited | undefined {
  const { state, now } = scene;
  const on = danishDate(now);
  const one = awaitedMatters(state, on).find((each) => each.matter === matter && each.matterId === matterId);
  if (one === undefined) return undefined;
  const days = daysBetween(danishDate(one.askedAt), on);
  if (one.people.includes(personId)) return { to: 'confirmer', days, names: [] };
  if (!one.others.includes(personId)) return undefined;
  return { to: 'coordinator', days, names: one.people.map((asked) => nameOf(asked, scene)) };
}
