import type { FeedId } from '../../domain/feed/feed';
import type { FeedTrouble } from '../../domain/feed/feed-standing';
import type { Instant } from '../../domain/calendar/danish-time';
import { FEED_TROUBLE_WORDS } from '../../words/feed/feed-trouble-words';
import { FEED_NAMES } from '../../words/feed/feed-words';
import type { Language } from '../../words/language';
import { writtenInstant } from '../../words/written-dates';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';

export type FeedTroubleView = {
  language: Language;
  municipality: string;
  feed: FeedId;
  trouble: FeedTrouble['standing'];
  /** When it was last read to its end; null: never. */
  readAt: Instant | null;
  /** Whether it stands so still. */
  isOpen: boolean;
  link: string;
};

/** Tells a coordinator that a source cannot be read, and what that means for the status. */
export function feedTroubleCard(view: FeedTroubleView): CardJson {
  const { language, municipality, feed, trouble, readAt, isOpen, link } = view;
  const words = FEED_TROUBLE_WORDS[language];
  const name = FEED_NAMES[feed][language];
  const said = isOpen ? words.trouble[trouble](name) : words.settledTitle(name);
  const read = readAt === null ? words.neverRead : words.readAt(writtenInstant(readAt, language));
  return cardJson(language, `${said}.`, {
    body: [
      eyebrow(municipality),
      heading(said),
      ...(isOpen ? [sentence(read), sentence(words.means)] : [sentence(words.settled)]),
    ],
    actions: [openTabAction(words.open, link)],
  });
}
