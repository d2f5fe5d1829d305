import type { CardJson } from '../../../adaptive-cards/card-json';
import { trainingDigestCard } from '../../../adaptive-cards/training/training-digest-card';
import { trainingOverdueCard } from '../../../adaptive-cards/training/training-overdue-card';
import { trainingReminderCard } from '../../../adaptive-cards/training/training-reminder-card';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate, daysBetween, type DanishDate } from '../../../domain/calendar/danish-time';
import { trainingDigest } from '../../../domain/delivery/due-training';
import { memberOn } from '../../../domain/training/coverage';
import { policyOn } from '../../../domain/training/training-policy';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** Reminds a member of a date. If it no longer holds when the card is sent, it says so. */
export function trainingReminder(dueOn: DanishDate, personId: PersonId, scene: Scene): CardJson {
  const { state, now, language, municipality } = scene;
  const today = danishDate(now);
  const member = memberOn(state, personId, { on: today, audience: 'managementBody' });
  const holds = member !== undefined && member.standing !== 'onLeave' && member.dueOn === dueOn;
  const own = state.training.completions.get(personId) ?? [];
  return trainingReminderCard({
    language,
    municipality,
    dueOn,
    daysLeft: holds ? daysBetween(today, dueOn) : null,
    hasRules: policyOn(state.training.policies, today) !== undefined,
    awaiting: own.filter((one) => one.verified === null).length,
    mayReport: abilitiesOf(rolesOn(state.access, personId, today)).reportOwnCourse,
    link: scene.tabLink(TAB_PATHS.training),
  });
}

/**
 * Tells the member, or the chair or a coordinator, of a date that has passed. If it no longer holds when the card is
 * sent, it says so.
 */
export function trainingOverdue(
  { personId, dueOn }: { personId: PersonId; dueOn: DanishDate },
  readerId: PersonId,
  scene: Scene,
): CardJson {
  if (readerId === personId) return trainingReminder(dueOn, personId, scene);
  const { state, now, language, municipality, tabLink } = scene;
  const member = memberOn(state, personId, { on: danishDate(now), audience: 'managementBody' });
  return trainingOverdueCard({
    language,
    municipality,
    dueOn,
    memberName: nameOf(personId, scene),
    holds: member?.standing === 'missing' && member.dueOn === dueOn,
    link: tabLink(TAB_PATHS.training),
  });
}

/** The week's digest with the figures of the moment at which it is sent. */
export function trainingDigestOf(monday: DanishDate, personId: PersonId, scene: Scene): CardJson {
  const { state, now, language, municipality } = scene;
  const today = danishDate(now);
  const abilities = abilitiesOf(rolesOn(state.access, personId, today));
  return trainingDigestCard({
    language,
    municipality,
    monday,
    ...trainingDigest(state, today),
    hasRules: policyOn(state.training.policies, today) !== undefined,
    mayVerify: abilities.logCompletions,
    link: scene.tabLink(TAB_PATHS.training),
  });
}
