import { danishDate } from '../calendar/danish-time';
import { feedsInTrouble } from '../feed/feed-standing';
import type { Oversight } from '../oversight';
import type { Reader } from './reader';
import { waitingOf, type Waiting } from './waiting';

/** The sources that cannot be read, each by itself, for those who keep what they fill. */
export function aboutFeeds({ feeds }: Pick<Oversight, 'feeds'>, { abilities }: Reader): readonly Waiting[] {
  if (!abilities.keepRegisters) return [];
  return feedsInTrouble(feeds).flatMap(({ feed, standing, since }) =>
    waitingOf({ about: 'feed', feed }, [
      { kind: 'feedTrouble', feed, trouble: standing, since: danishDate(since), due: null },
    ]),
  );
}
