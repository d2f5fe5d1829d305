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
