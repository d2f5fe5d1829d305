import { danishDate, type Instant } from '../calendar/danish-time';
import { feedsInTrouble } from '../feed/feed-standing';
import type { Oversight } from '../oversight';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';
import { isWorkTime } from './work-time';

/**
 * The word to the coordinators that a source cannot be read, and again when that has lasted so long that what is known of it
 * is old: once each. Their ids are the same each time they are derived.
 */
export function dueFeeds(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const coordinators = coordinatorsOn(state.access, danishDate(now));
  return feedsInTrouble(state.feeds).flatMap(({ feed, standing, since }) =>
    coordinators.map(toPerson({ kind: 'feedTrouble', feed, trouble: standing, since })),
  );
}
