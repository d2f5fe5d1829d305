import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import type { CardActionOf } from '../../adaptive-cards/card-action';
import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import { danishDate } from '../../domain/calendar/danish-time';
import type { Refusal } from '../../domain/refusal';
import type { FollowUpId } from '../../domain/status/follow-up';
import { followUpFor } from '../cards/status/report-notices';
import { refusedCard } from '../cards/refused-card';
import type { CardReader, Scene } from '../scene/scene';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Handle } from './action-turn';

/** A follow-up as it is now, for who was asked and for those who see reports. */
export function followUpShown(
  followUpId: FollowUpId,
  { personId }: CardReader,
  scene: Scene,
  refusal?: Refusal,
): CardJson {
  const { state, now, language } = scene;
  const refused = (why: Refusal) => refusalCard(why, { language, link: scene.tabLink(TAB_PATHS.reports) });
  const roles = rolesOn(state.access, personId, danishDate(now));
  const asked = state.followUps.get(followUpId);
  const isOwner = roles.length > 0 && asked?.ownerId === personId;
  if (!isOwner && !abilitiesOf(roles).viewReports)
    return refused(refusal ?? { code: 'not-allowed', ability: 'viewReports' });
  if (asked === undefined) return refused({ code: 'unknown-follow-up', value: followUpId });
  const card = followUpFor(asked, personId, scene);
  return refusedCard(card, refusal, scene);
}

/** Shows it as it is now. It only reads. */
export const showFollowUp: Handle<CardActionOf<'followUp.show'>> = async (
  { followUpId },
  { setting, reader, ports },
) => followUpShown(followUpId, reader, { ...setting, state: await ports.load() });
