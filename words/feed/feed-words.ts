import type { FeedId } from '../../domain/feed/feed';
import type { FeedProblem } from '../../domain/feed/feed-problem';
import type { FeedStanding } from '../../domain/feed/feed-standing';
import type { FeedChange } from '../../domain/feed/feed-proposal';
import type { Text } from '../language';
import { quoted } from '../written-values';

/** What the sources are called. */
export const FEED_NAMES = {
  kitos: { da: 'KITOS', en: 'KITOS' },
  os2compliance: { da: 'OS2compliance', en: 'OS2compliance' },
  dbs: { da: 'DBS', en: 'DBS' },
  file: { da: 'indlæst fil', en: 'a file' },
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
  supervision: { da: 'Tilsyn udført', en: 'Supervision carried out' },
} satisfies Record<FeedChange, Text>;

/** How a source stands. */
export const FEED_STANDING_WORDS = {
  read: { da: 'Læses', en: 'Is read' },
  failing: { da: 'Kan ikke læses', en: 'Cannot be read' },
  old: { da: 'Ikke læst i over syv dage', en: 'Not read for more than seven days' },
  off: { da: 'Ikke sat op', en: 'Not set up' },
} satisfies Record<FeedStanding, Text>;

/** Why a source cannot be read, in a few words. */
export const FEED_PROBLEM_WORDS = {
  notAllowed: { da: 'Nøgle eller bruger afvist', en: 'Key or user refused' },
  notThere: { da: 'Adresse eller kommune ukendt', en: 'Address or municipality unknown' },
  busy: { da: 'Kilden optaget', en: 'Source busy' },
  faulty: { da: 'Fejl i kilden', en: 'Fault in the source' },
  unreachable: { da: 'Intet svar', en: 'No answer' },
  notUnderstood: { da: 'Uforståeligt svar', en: 'Answer not understood' },
  tooLarge: { da: 'For meget på én gang', en: 'Too much at once' },
  endless: { da: 'Sider gentages', en: 'Pages repeat' },
  tooManyGone: { da: 'Over halvdelen mangler', en: 'More than half missing' },
} satisfies Record<FeedProblem, Text>;

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
    file: { da: 'Indlæst fil', en: 'Imported file' },
  } satisfies Record<FeedId, Text>,
  /** What a supervision that an agreement or a system tells of is called. */
  supervision: {
    da: (of: string) => `Tilsyn: ${of}`,
    en: (of: string) => `Supervision: ${of}`,
  },
  theFile: {
    da: (name: string) => `filen ${quoted(name, 'da')}`,
    en: (name: string) => `the file ${quoted(name, 'en')}`,
  },
  deleted: {
    da: (feed: string, on: string) => `Slettet i ${feed} den ${on}.`,
    en: (feed: string, on: string) => `Deleted in ${feed} on ${on}.`,
  },
  notUsed: {
    da: (feed: string) => `Bruges ikke mere ifølge ${feed}.`,
    en: (feed: string) => `No longer used according to ${feed}.`,
  },
};
