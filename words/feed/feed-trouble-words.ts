import type { FeedTrouble } from '../../domain/feed/feed-standing';
import type { Language } from '../language';
import { NOTHING_TO_DO } from '../nothing-to-do';

type FeedTroubleWords = {
  /** Of the list of what waits. */
  title: (feed: string) => string;
  /** What is wrong, in one sentence. */
  trouble: Readonly<Record<FeedTrouble['standing'], (feed: string) => string>>;
  readAt: (at: string) => string;
  neverRead: string;
  means: string;
  settledTitle: (feed: string) => string;
  settled: string;
  open: string;
};

const da: FeedTroubleWords = {
  title: (feed) => `Datakilden ${feed}`,
  trouble: {
    failing: (feed) => `${feed} kan ikke læses`,
    old: (feed) => `${feed} er ikke læst i over syv dage`,
  },
  readAt: (at) => `Kilden er senest læst den ${at}.`,
  neverRead: 'Kilden er aldrig læst.',
  means:
    'Kommunens lister kan mangle ændringer, og derfor er de ikke grønne i månedsstatus. Se under Datakilder, hvad der er galt.',
  settledTitle: (feed) => `${feed} læses igen`,
  settled: NOTHING_TO_DO.da,
  open: 'Se datakilder',
};

const en: FeedTroubleWords = {
  title: (feed) => `The data source ${feed}`,
  trouble: {
    failing: (feed) => `${feed} cannot be read`,
    old: (feed) => `${feed} has not been read for more than seven days`,
  },
  readAt: (at) => `The source was last read on ${at}.`,
  neverRead: 'The source has never been read.',
  means:
    'The municipality’s lists may lack changes, so they are not green in the monthly status. See under Data sources what is wrong.',
  settledTitle: (feed) => `${feed} is read again`,
  settled: NOTHING_TO_DO.en,
  open: 'See data sources',
};

/** What those who keep the registers are told of a source that cannot be read. */
export const FEED_TROUBLE_WORDS = { da, en } satisfies Record<Language, FeedTroubleWords>;
