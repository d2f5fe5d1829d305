import type { FeedId } from '../../domain/feed/feed';
import type { FeedChange } from '../../domain/feed/feed-proposal';
import type { Text } from '../language';

/** What the sources are called. */
export const FEED_NAMES = {
  kitos: { da: 'KITOS', en: 'KITOS' },
  os2compliance: { da: 'OS2compliance', en: 'OS2compliance' },
  dbs: { da: 'DBS', en: 'DBS' },
} satisfies Record<FeedId, Text>;

/** What a source gives reason to do, as a heading. */
export const FEED_CHANGE_WORDS = {
  newSystem: { da: 'Nyt system', en: 'New system' },
  changedSystem: { da: 'Ændret system', en: 'Changed system' },
  systemRisk: { da: 'Nyt risikoresultat', en: 'New risk result' },
  goneSystem: { da: 'Udgået system', en: 'Discontinued system' },
  newSupplier: { da: 'Ny leverandør', en: 'New supplier' },
  changedSupplier: { da: 'Ændret leverandør', en: 'Changed supplier' },
  goneSupplier: { da: 'Udgået leverandør', en: 'Discontinued supplier' },
  report: { da: 'Tilsynsrapport offentliggjort', en: 'Supervision report published' },
} satisfies Record<FeedChange, Text>;

/** The results of a risk assessment in the three steps of KITOS. Another word of the source's stands as it is. */
export const KITOS_RISK_WORDS: Readonly<Record<string, Text>> = {
  Low: { da: 'Lav', en: 'Low' },
  Medium: { da: 'Mellem', en: 'Medium' },
  High: { da: 'Høj', en: 'High' },
};

/** What is written in the registers where a proposal is taken: where a result is from, and why something is out of use. */
export const FEED_TEXTS = {
  riskSource: {
    kitos: { da: 'KITOS (tre trin: lav, mellem, høj)', en: 'KITOS (three steps: low, medium, high)' },
    os2compliance: { da: 'OS2compliance', en: 'OS2compliance' },
    dbs: { da: 'DBS', en: 'DBS' },
  } satisfies Record<FeedId, Text>,
  deleted: {
    da: (feed: string, on: string) => `Slettet i ${feed} den ${on}.`,
    en: (feed: string, on: string) => `Deleted in ${feed} on ${on}.`,
  },
  notUsed: {
    da: (feed: string) => `Bruges ikke mere ifølge ${feed}.`,
    en: (feed: string) => `No longer used according to ${feed}.`,
  },
};
