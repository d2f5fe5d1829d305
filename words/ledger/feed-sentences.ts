import { unreachable } from '../../domain/ground/unreachable';
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
  FeedStandingNoted: ({ data: { feed, standing }, by }) => {
    const name = FEED_NAMES[feed].da;
    switch (standing) {
      case 'failing':
        return tell`${by} kunne ikke læse datakilden ${name}.`;
      case 'old':
        return tell`${by} har ikke kunnet læse datakilden ${name} i over syv dage.`;
      case 'read':
        return tell`${by} læste datakilden ${name} igen.`;
      case 'off':
        return tell`${by} læser ikke længere datakilden ${name}, fordi den ikke er sat op.`;
      default:
        return unreachable(standing);
    }
  },
};

const en: Tellers<FeedEvent> = {
  FeedProposalDismissed: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    const change = say.quote(FEED_CHANGE_WORDS[data.change].en);
    return tell`${by} dismissed a proposal from ${FEED_NAMES[data.feed].en} about ${say.quote(data.name)}: ${change}.`;
  },
  FeedStandingNoted: ({ data: { feed, standing }, by }) => {
    const name = FEED_NAMES[feed].en;
    switch (standing) {
      case 'failing':
        return tell`${by} could not read the data source ${name}.`;
      case 'old':
        return tell`${by} has not been able to read the data source ${name} for more than seven days.`;
      case 'read':
        return tell`${by} read the data source ${name} again.`;
      case 'off':
        return tell`${by} no longer reads the data source ${name}, as it is not set up.`;
      default:
        return unreachable(standing);
    }
  },
};

/** What was done about the sources, as sentences. */
export const FEED_SENTENCES = { da, en } satisfies Record<Language, Tellers<FeedEvent>>;
