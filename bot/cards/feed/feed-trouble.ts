import type { CardJson } from '../../../adaptive-cards/card-json';
import { feedTroubleCard } from '../../../adaptive-cards/feed/feed-trouble-card';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { feedsInTrouble } from '../../../domain/feed/feed-standing';
import type { Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** Tells that a source cannot be read; if it can be, or that is another step by now, it says that there is nothing to do. */
export function feedTrouble(
  { feed, trouble, since }: Extract<DeliverySubject, { kind: 'feedTrouble' }>,
  personId: PersonId,
  { state, now, language, municipality, tabLink }: Scene,
): CardJson {
  const found = feedsInTrouble(state.feeds).find((one) => one.feed === feed);
  const { keepRegisters } = abilitiesOf(rolesOn(state.access, personId, danishDate(now)));
  return feedTroubleCard({
    language,
    municipality,
    feed,
    // What was failing can have become old since: then that is what is told.
    trouble: found?.standing ?? trouble,
    readAt: found?.readAt ?? null,
    isOpen: found !== undefined && found.since >= since,
    link: tabLink(keepRegisters ? TAB_PATHS.feeds : TAB_PATHS.overview),
  });
}
