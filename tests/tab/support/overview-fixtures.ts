import type { Role } from '../../../domain/access/role';
import { overview, type OverviewView } from '../../../contracts/overview/overview';
import { OVERVIEW } from './report-fixtures';

const NOTHING = overview.parse({
  ...OVERVIEW,
  current: null,
  months: [],
  waiting: [],
  duties: null,
  dates: [],
});

/** Everything that can be in a coordinator's day. */
const WORK: NonNullable<OverviewView['work']> = {
  draft: {
    month: '2026-12',
    standing: 'soon',
    statusOn: '2026-12-01',
    dueOn: '2026-12-01',
    unreleased: 'sendUnreviewed',
  },
  missed: ['2026-09', '2026-08'],
  journal: { count: 3, late: 1, by: '2026-11-14' },
  verification: { count: 2, since: '2026-11-10' },
  lostCards: 4,
  proposals: 5,
  stale: [
    { topic: 'incidents', asOf: '2026-09-30', from: '2026-11-15' },
    { topic: 'systems', asOf: '2026-05-30', from: '2026-12-17' },
  ],
  endings: [
    { right: 'mandate', rightId: 'F-001', to: '2026-12-10' },
    { right: 'delegation', rightId: 'G-001', to: '2026-12-15' },
  ],
};
const SECRETARY: NonNullable<OverviewView['work']> = {
  ...WORK,
  draft: null,
  missed: [],
  verification: null,
  lostCards: 0,
  proposals: 0,
  stale: [],
  endings: [],
};
const PROOF: NonNullable<OverviewView['proof']> = {
  entries: 41,
  lastAt: '2026-11-20T09:12:00.000Z',
  cases: 7,
  records: 2,
};
const INSTALLATION: NonNullable<OverviewView['installation']> = {
  body: 5,
  hasChair: false,
  coordinators: 0,
  rules: { decision: true, training: false, status: false },
  channel: 'outOfReach',
  holders: 9,
  unmetHolders: [
    { personId: 'p-05', name: 'Pia Ravn', title: 'Direktør' },
    { personId: 'p-06', name: null, title: null },
  ],
  lostCards: 4,
};

const WITH_STATUS = { ...OVERVIEW, waiting: [], dates: [] };
const ABOUT_WORK = overview.parse({
  ...OVERVIEW,
  dates: [],
  waiting: [
    {
      id: 'courses',
      subject: { about: 'courses' },
      asks: [{ kind: 'verification', since: '2026-11-10', due: null, isLate: false, count: 2 }],
    },
    {
      id: 'decision/D-2026-003',
      subject: { about: 'decision', decisionId: 'D-2026-003', title: 'Flerfaktorlogin' },
      asks: [{ kind: 'returned', since: '2026-11-12', due: null, isLate: false }],
    },
  ],
});

/** The first page as the server gives it to each role, with as much in it as there can be. */
export const OVERVIEWS = {
  chair: OVERVIEW,
  member: OVERVIEW,
  director: OVERVIEW,
  secretary: { ...WITH_STATUS, work: SECRETARY },
  coordinator: { ...ABOUT_WORK, work: WORK },
  auditor: { ...WITH_STATUS, proof: PROOF },
  administrator: { ...NOTHING, installation: INSTALLATION },
  deputy: {
    ...NOTHING,
    dates: [
      { kind: 'mandate', on: '2026-12-31', rightId: 'F-001', deputy: 'Nina Toft', member: 'Lars Østergaard' },
    ],
  },
  delegate: { ...NOTHING, dates: [{ kind: 'delegation', on: '2026-12-31', rightId: 'G-001' }] },
} satisfies Record<Role, OverviewView>;

/** Somebody who holds every role at once. */
export const OF_ALL_ROLES: OverviewView = {
  ...OVERVIEWS.coordinator,
  waiting: [...OVERVIEW.waiting, ...OVERVIEWS.coordinator.waiting],
  dates: OVERVIEW.dates,
  proof: PROOF,
  installation: INSTALLATION,
};
