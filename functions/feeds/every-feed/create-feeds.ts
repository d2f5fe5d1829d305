import type { Language } from '../../../words/language';
import type { Feed } from '../feed';
import type { FeedsSettings } from '../feed-settings';
import { createKitosFeed } from '../kitos/kitos-feed';

/** The sources that are set up; one that is not is not read. */
export function createFeeds({ kitos }: FeedsSettings, language: Language): readonly Feed[] {
  return kitos.kind === 'on' ? [createKitosFeed(kitos, language)] : [];
}
