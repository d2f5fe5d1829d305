import type { Language } from '../../../words/language';
import { createDbsFeed } from '../dbs/dbs-feed';
import type { Feed } from '../feed';
import type { FeedsSettings } from '../feed-settings';
import { createKitosFeed } from '../kitos/kitos-feed';
import { createOs2complianceFeed } from '../os2compliance/os2compliance-feed';

/** The sources that are set up; one that is not is not read. */
export const createFeeds = (
  { kitos, os2compliance, dbs }: FeedsSettings,
  language: Language,
): readonly Feed[] => [
  ...(kitos.kind === 'on' ? [createKitosFeed(kitos, language)] : []),
  ...(os2compliance.kind === 'on' ? [createOs2complianceFeed(os2compliance)] : []),
  ...(dbs.kind === 'on' ? [createDbsFeed(dbs)] : []),
];
