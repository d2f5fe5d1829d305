import type { FeedEvent } from '../../domain/feed/events';
import { FEED_CHANGE_WORDS, FEED_NAMES } from '../feed/feed-words';
import type { Language } from '../language';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const da: Tellers<FeedEvent> = {
  FeedProposalDismissed: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    const change = say.quote(FEED_CHANGE_WORDS[data.change].da);
    return tell`${by} afviste et forslag fra ${FEED_NAMES[data.feed].da} om ${say.quote(data.name)}: ${change}.`;
  },
};

const en: Tellers<FeedEvent> = {
  FeedProposalDismissed: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    const change = say.quote(FEED_CHANGE_WORDS[data.change].en);
    return tell`${by} dismissed a proposal from ${FEED_NAMES[data.feed].en} about ${say.quote(data.name)}: ${change}.`;
  },
};

/** What was done about the sources, as sentences. */
export const FEED_SENTENCES = { da, en } satisfies Record<Language, Tellers<FeedEvent>>;
