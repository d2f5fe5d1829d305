import type { FeedFileView } from '../../../contracts/feed/feed-file';
import { getFeedProposals, getFeeds } from '../../../contracts/feed/feeds';

const AT = '2026-11-20T03:10:00.000Z';
const NOTHING = { isOn: false, missing: null, isReading: false, readAt: null, things: 0, lastRun: null };

/** KITOS with proposals, OS2compliance not set up, and DBS set up in part. */
export const FEED_STATES = getFeeds.answer.parse({
  feeds: [
    {
      feed: 'kitos',
      isOn: true,
      missing: null,
      isReading: false,
      readAt: '2026-11-19T03:10:00.000Z',
      things: 1284,
      lastRun: {
        startedAt: AT,
        endedAt: AT,
        isFull: false,
        calls: 7,
        read: 22,
        changed: 20,
        unreadable: 1,
        unknown: 2,
        oldPlaces: 0,
        problem: 'busy',
      },
      open: [
        { change: 'newSystem', count: 118 },
        { change: 'report', count: 1 },
      ],
      dismissed: 1,
    },
    { feed: 'os2compliance', ...NOTHING, open: [], dismissed: 0 },
    { feed: 'dbs', ...NOTHING, missing: ['DBS_KEY'], open: [], dismissed: 0 },
    { feed: 'file', ...NOTHING, open: [], dismissed: 0 },
  ],
});

const difference = (
  field: string,
  before: string | null,
  after: string | null,
  on: string | null = null,
) => ({
  field,
  before,
  after,
  beforeOn: null,
  afterOn: on,
});
const REST = {
  link: null,
  supplierId: null,
  supplierName: null,
  on: null,
  unknown: [],
  from: null,
  changedAt: AT,
  foundAt: AT,
  isDismissed: false,
};

export const FEED_PROPOSALS = getFeedProposals.answer.parse({
  total: 118,
  asOf: AT,
  proposals: [
    {
      ...REST,
      sourceId: 'u-1',
      change: 'newSystem',
      shown: 'a1',
      name: 'Omsorgsjournalen',
      differences: [
        difference('criticality', null, 'society'),
        difference('risk', null, 'Høj', '2026-10-01'),
      ],
    },
    {
      ...REST,
      sourceId: 'u-2',
      change: 'newSystem',
      shown: 'a2',
      name: 'Fagsystem til økonomisk friplads og søskendetilskud i daginstitutioner',
      differences: [difference('criticality', null, 'notAssessed'), difference('performer', null, 'own')],
      unknown: [{ field: 'isSociallyCritical', value: 'Perhaps' }],
    },
  ],
});

export const FEED_REPORTS = getFeedProposals.answer.parse({
  total: 1,
  asOf: AT,
  proposals: [
    {
      ...REST,
      sourceId: '41',
      change: 'report',
      shown: 'r1',
      name: 'ISAE 3402 for Nordlys Drift',
      differences: [],
      on: '2026-11-12',
      link: 'https://dbs.example/tilsyn/41',
      supplierId: 'L-001',
      supplierName: 'Nordlys Drift A/S',
    },
  ],
});

const UNREAD = {
  hiddenRows: 0,
  hiddenColumns: [],
  hiddenSheets: [],
  formulas: 0,
  looseQuotes: [],
  refusedLines: [],
};
const row = (line: number, cells: string[], fate: 'new' | 'replaces' | 'empty', note: string) => ({
  line,
  cells,
  fate,
  refusal: null,
  note,
  candidates: [],
  rename: null,
  account: [],
});

/** A file of systems, of which one is new, one is to go out of use, and one is neither ours nor in use. */
export const FEED_FILE: FeedFileView = {
  fileName: 'aktiver.xlsx',
  contentHash: 'c'.repeat(64),
  encoding: 'xlsx',
  columns: ['Navn', 'Aktiv/Inaktiv', 'Kritikalitet'],
  ignored: [],
  sheets: ['Aktiver', 'Noter'],
  sheet: 'Aktiver',
  unread: UNREAD,
  rows: [
    row(
      2,
      ['Vandværk', 'Ja', 'Vital'],
      'new',
      'Foreslås: Nyt system. Ukendt værdi i »Kritikalitet«: »Vital«.',
    ),
    row(3, ['Omsorgsjournalen', 'Nej', ''], 'replaces', 'Foreslås: Udgået system.'),
    row(4, ['Gammelt arkiv', 'Nej', ''], 'empty', 'Inaktivt i filen og ikke på kommunens liste.'),
  ],
  leftOut: 0,
  counts: { new: 1, alreadyThere: 0, choose: 0, notCompleted: 0, rejected: 0, replaces: 1, empty: 1 },
  header: 1,
  firstLines: [{ line: 1, text: 'Navn · Aktiv/Inaktiv · Kritikalitet' }],
  columnsFound: [
    { name: 'Navn', samples: ['Vandværk', 'Omsorgsjournalen'] },
    { name: 'Aktiv/Inaktiv', samples: ['Ja', 'Nej'] },
    { name: 'Kritikalitet', samples: ['Vital', ''] },
  ],
  grid: 'systems',
  taken: { name: 0, active: 1, criticality: 2 },
  needs: [],
  inactive: 1,
};

/** A file whose columns nobody knows. */
export const UNKNOWN_FILE: FeedFileView = {
  ...FEED_FILE,
  rows: [],
  counts: { ...FEED_FILE.counts, new: 0, replaces: 0, empty: 0 },
  sheets: [],
  taken: {},
  needs: ['name'],
  inactive: 0,
};

/** KITOS with one supervision to be given as a statement. */
export const FEED_SUPERVISION = {
  feeds: FEED_STATES.feeds.map((state) =>
    state.feed === 'kitos' ? { ...state, open: [{ change: 'supervision' as const, count: 1 }] } : state,
  ),
};
