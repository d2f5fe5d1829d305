import { issuedReport, statusReport, type StatusMonthView } from '../../../contracts/status/report';
import { overview } from '../../../contracts/overview/overview';
import { reportDraft } from '../../../contracts/status/report-draft';
import { listFollowUps } from '../../../contracts/status/report-follow-up';
import { statusPolicy } from '../../../contracts/status/status-policy';
import { deliveryOf } from '../../../domain/delivery/delivery';
import { cardForDelivery } from '../../../bot/cards/delivery/card-for-delivery';
import { cardCases } from '../../support/card-cases';
import { aScene } from '../../support/scenes';
import { hash, PEOPLE, viewOf } from './people-fixtures';
import { TRAINING } from './training-fixtures';

/** A month's status with all of its sections, as the server would give it; parsed by its contract. */

const AT = '2026-11-21T08:15:00.000Z';

const [chair, , , , , henrik, camilla] = PEOPLE.map(viewOf);
const body = PEOPLE.slice(0, 5).map(viewOf);

const plain = {
  override: null,
  colourBefore: null,
  figures: [],
  details: [],
  source: null,
  responsible: null,
};
const noData = { colour: 'grey', rule: 'indicator-no-data', label: 'localPolicy', dataOn: null };
const figures = (values: Record<string, number | [value: number, before: number]>) =>
  Object.entries(values).map(([figure, value]) =>
    typeof value === 'number'
      ? { figure, value, before: null }
      : { figure, value: value[0], before: value[1] },
  );

const SECTIONS = [
  {
    ...plain,
    section: 'training',
    light: TRAINING.light,
    colourBefore: 'red',
    figures: figures({ members: 5, membersWithCourse: [4, 2], areasCarried: 4 }),
    details: ['identify', 'assess', 'impact', 'decide', 'followUp'].map((competence) => ({
      kind: 'area',
      competence,
      isCarried: competence !== 'followUp',
    })),
  },
  {
    ...plain,
    section: 'measures',
    light: { colour: 'red', rule: 'measures-missing', label: 'law', dataOn: '2026-11-21' },
    figures: figures({ measuresInForce: 3, measuresToReview: 1, measuresMissing: 6 }),
    details: [
      ...['a', 'b', 'e'].map((code) => ({ kind: 'measure', code, state: 'inForce' })),
      { kind: 'measure', code: 'c', state: 'toReview' },
      ...['d', 'f', 'g', 'h', 'i', 'j'].map((code) => ({ kind: 'measure', code, state: 'missing' })),
    ],
  },
  {
    ...plain,
    section: 'decisions',
    light: { colour: 'red', rule: 'decisions-overdue', label: 'localPolicy', dataOn: '2026-11-21' },
    figures: figures({ open: [2, 1], overdue: 1, toDecideAgain: 1, openConditions: 1, approvedInAll: 1 }),
    details: [{ kind: 'delegated', decisionId: 'D-2026-007' }],
  },
  {
    ...plain,
    section: 'treatment',
    light: { colour: 'red', rule: 'treatment-overdue', label: 'localPolicy', dataOn: '2026-11-21' },
    figures: figures({ actionsOverdue: [1, 3], actionsOpen: 4 }),
  },
  {
    ...plain,
    section: 'incidents',
    source: 'KommuneCERT, oktober',
    responsible: camilla,
    light: { colour: 'yellow', rule: 'incidents-significant', label: 'localPolicy', dataOn: '2026-11-18' },
    override: { colour: 'red', reason: 'Hændelsen den 17. er ikke lukket endnu.', by: camilla },
    figures: figures({
      incidents: [6, 4],
      nearMisses: 2,
      significantIncidents: 1,
      notifiedInTime: 1,
      notifiedLate: 0,
    }),
  },
  { ...plain, section: 'suppliers', light: noData },
  {
    ...plain,
    section: 'maturity',
    source: 'KL-Baseline, september 2026',
    light: { colour: 'green', rule: 'maturity-at-benchmark', label: 'benchmark', dataOn: '2026-09-30' },
    figures: figures({ score: [2.9, 2.6], scaleMin: 0, scaleMax: 5, benchmark: 2.7 }),
    details: [
      { kind: 'measured', on: '2024-10-31', score: 2.2 },
      { kind: 'measured', on: '2025-09-30', score: 2.6 },
      { kind: 'measured', on: '2026-09-30', score: 2.9 },
    ],
  },
  {
    ...plain,
    section: 'systems',
    source: 'Systemoversigten',
    responsible: henrik,
    light: {
      colour: 'yellow',
      rule: 'systems-some-plans-untested',
      label: 'localPolicy',
      dataOn: '2026-11-01',
    },
    figures: figures({
      criticalSystems: 14,
      systemsWithTestedPlan: [9, 8],
      systemsToHandOver: 6,
      systemsHandedOver: [2, 1],
    }),
  },
  { ...plain, section: 'exercises', light: { ...noData, rule: 'indicator-stale', dataOn: '2025-04-02' } },
  {
    ...plain,
    section: 'deadlines',
    light: { colour: 'red', rule: 'deadlines-passed', label: 'localPolicy', dataOn: '2026-11-21' },
    figures: figures({ datesPassed: 1, datesNear: [2, 4] }),
    details: [
      { kind: 'action', decisionId: 'D-2026-004', on: '2026-11-10' },
      { kind: 'answer', decisionId: 'D-2026-002', on: '2026-12-05' },
      { kind: 'supplierStatement', id: 'L-001', count: 1, on: '2026-12-10', label: 'appDefault' },
      { kind: 'condition', decisionId: 'D-2026-004', on: '2026-12-20' },
      {
        kind: 'cycle',
        itemId: '2027-01-15-1',
        title: 'Årlig ledelsesgennemgang',
        label: 'localPolicy',
        on: '2027-01-15',
      },
      {
        kind: 'cycle',
        itemId: '2027-02-01-1',
        title: 'Anmeldelse til Styrelsen for Samfundssikkerhed',
        label: 'law',
        on: '2027-02-01',
      },
      { kind: 'revisit', decisionId: 'D-2026-001', on: '2027-06-01' },
    ].map((deadline) => ({ kind: 'deadline', deadline })),
  },
  {
    ...plain,
    section: 'followUps',
    light: { colour: 'yellow', rule: 'follow-ups-open', label: 'localPolicy', dataOn: '2026-11-21' },
    figures: figures({ followUpsOverdue: 0, followUpsOpen: 1 }),
    details: [
      {
        kind: 'followUp',
        followUpId: 'O-001',
        text: 'Hvornår er aftalen med leverandøren på plads?',
        owner: camilla,
        dueOn: '2026-12-10',
      },
    ],
  },
];

export const REPORT = statusReport.parse({
  month: '2026-11',
  asOf: AT,
  basis: { seq: 41, hash: hash('4f').slice(0, 64) },
  sections: SECTIONS,
  assessment: {
    text: 'Vi mangler stadig en aftale med leverandøren af omsorgssystemet.',
    wish: 'D-2026-002',
    wishOutcome: null,
    by: camilla,
    at: AT,
  },
});

const ISSUE = { version: 1, contentHash: hash('c4'), isLate: false, correction: null };

export const ISSUED = [
  issuedReport.parse({
    ...ISSUE,
    statusOn: '2026-11-21',
    report: REPORT,
    issuedAt: AT,
    releasedBy: camilla,
    notings: [{ person: chair, version: 1, notedAt: '2026-11-21T09:30:00.000Z' }],
    mayNote: true,
    earlier: [],
    followUps: [],
  }),
  issuedReport.parse({
    ...ISSUE,
    statusOn: '2026-10-01',
    releasedBy: null,
    issuedAt: '2026-10-01T06:00:00.000Z',
    mayNote: false,
    report: {
      ...REPORT,
      month: '2026-10',
      asOf: '2026-10-01T06:00:00.000Z',
      assessment: null,
      sections: SECTIONS.filter(({ section }) => section === 'followUps'),
    },
    notings: body.map((person) => ({ person, version: 1, notedAt: '2026-10-02T07:00:00.000Z' })),
    earlier: [],
    followUps: [],
  }),
];

const asked = {
  followUpId: 'O-001',
  month: '2026-11',
  text: 'Hvornår er aftalen med leverandøren på plads?',
  owner: camilla,
  dueOn: '2026-12-10',
  askedBy: chair,
  askedAt: AT,
  answer: null,
  mayAnswer: true,
  ownerHasLeft: false,
  mayReassign: false,
};

export const FOLLOW_UPS = listFollowUps.answer.parse({ followUps: [asked], owners: [chair, camilla] });

/** A status that was corrected, with what was asked for when it was read. */
export const CORRECTED = issuedReport.parse({
  ...ISSUED[0],
  version: 2,
  correction: 'Antallet af hændelser var forkert.',
  earlier: [{ ...ISSUE, report: { ...REPORT, assessment: null }, issuedAt: AT, releasedBy: null }],
  followUps: [
    asked,
    {
      ...asked,
      followUpId: 'O-002',
      text: 'Er øvelsen planlagt?',
      owner: henrik,
      mayAnswer: false,
      answer: { text: 'Ja, den 3. marts.', by: henrik, at: AT },
    },
    {
      ...asked,
      followUpId: 'O-003',
      text: 'Er kontrakten opsagt?',
      owner: henrik,
      ownerHasLeft: true,
      mayReassign: true,
    },
  ],
});

const statusMonth = (
  month: string,
  standing: StatusMonthView['standing'],
  dueOn: string,
): StatusMonthView => ({
  month,
  standing,
  statusOn: dueOn,
  dueOn,
  unreleased: 'sendUnreviewed',
});
/** The days before December: November is out, December can be prepared, and two months were never issued. */
export const MONTHS: StatusMonthView[] = [
  statusMonth('2026-11', 'issued', '2026-11-02'),
  statusMonth('2026-12', 'ahead', '2026-12-01'),
  statusMonth('2026-09', 'over', '2026-09-01'),
  statusMonth('2026-08', 'firstOver', '2026-08-03'),
];
/** The same days where the ledger began in November. */
export const FIRST_MONTHS: StatusMonthView[] = [
  statusMonth('2026-11', 'first', '2026-11-02'),
  statusMonth('2026-12', 'ahead', '2026-12-01'),
];

export const REPORTS = { reports: ISSUED, months: MONTHS.slice(0, 1), personalStatus: false };

/** A status card as the channel sees it. */
function cardInChannel() {
  const some = cardCases().find(({ name }) => name === 'some have answered');
  if (some === undefined) throw new Error('There is no case that some have answered');
  const { state } = some.ledger;
  return [...state.reports.keys()].map((month) =>
    cardForDelivery(deliveryOf({ kind: 'report', month }, { kind: 'leadershipChannel' }), aScene(state)),
  )[0];
}

export const DRAFT = reportDraft.parse({
  month: '2026-12',
  report: { ...REPORT, month: '2026-12', assessment: null },
  version: 1,
  isLate: false,
  card: cardInChannel(),
  draftOn: '2026-11-26',
  dueOn: '2026-12-01',
  statusOn: '2026-12-01',
  unreleased: 'sendUnreviewed',
  wishes: [{ decisionId: 'D-2026-002', title: 'Nedbrud hos omsorgssystemets driftsleverandør' }],
  ownersGone: [{ followUpId: 'O-003', month: '2026-11', owner: henrik }],
});

export const OVERVIEW = overview.parse({
  current: REPORT,
  months: MONTHS.slice(0, 1),
  duties: {
    lacking: ['approve', 'courses'],
    measures: { inForce: 7, toReview: 1, changed: 1, missing: 2 },
    awaited: null,
    newest: { month: '2026-11', statusOn: '2026-11-02', noted: 5, body: 5 },
    courses: { members: 5, withCourse: 4, areasCarried: 4 },
  },
  dates: [
    { kind: 'meeting', on: '2026-12-14', time: '13:30', meetingId: 'M-2026-002' },
    { kind: 'revisit', on: '2027-03-01', decisionId: 'D-2026-001', title: 'Fjernadgang for leverandører' },
    { kind: 'course', on: '2028-10-05' },
  ],
  work: null,
  proof: null,
  installation: null,
  waiting: [
    {
      id: 'decision/D-2026-002',
      subject: {
        about: 'decision',
        decisionId: 'D-2026-002',
        title: 'Nedbrud hos omsorgssystemets driftsleverandør',
      },
      asks: [
        { kind: 'answer', since: '2026-11-20', due: '2026-12-05', isLate: false, isOwn: true, forNames: [] },
      ],
    },
    {
      id: 'follow-up/O-002',
      subject: {
        about: 'followUp',
        followUpId: 'O-002',
        month: '2026-11',
        statusOn: '2026-11-21',
        text: 'Hvornår er aftalen om overvågning på plads?',
      },
      asks: [{ kind: 'followUp', since: '2026-11-20', due: '2026-12-10', isLate: false }],
    },
    {
      id: 'status/2026-11',
      subject: { about: 'report', month: '2026-11', statusOn: '2026-11-21' },
      asks: [{ kind: 'noting', since: '2026-11-02', due: null, isLate: false }],
    },
  ],
});

const ownStep = { since: '2026-11-20', due: '2026-12-10', isLate: false, stepId: 'H1', owner: null };

/** Somebody outside the body was given steps of two items, both of them the first of theirs, and may open neither. */
export const OWN_STEPS_OVERVIEW = overview.parse({
  ...OVERVIEW,
  current: null,
  duties: null,
  dates: [],
  waiting: [
    {
      id: 'decision/D-2026-002',
      subject: { about: 'decision', decisionId: 'D-2026-002', title: null },
      asks: [
        { ...ownStep, kind: 'step', text: 'Gendan en sikkerhedskopi, og vis, at den virker' },
        { ...ownStep, kind: 'condition', stepId: 'V1', text: 'Nødplanen er afprøvet' },
      ],
    },
    {
      id: 'decision/D-2026-004',
      subject: { about: 'decision', decisionId: 'D-2026-004', title: null },
      asks: [{ ...ownStep, kind: 'step', text: 'Aftal overvågning med leverandøren' }],
    },
  ],
});

const rules = {
  draftWorkingDays: 3,
  unreleased: 'sendUnreviewed',
  remindAfterDays: 5,
  dueHour: null,
  nearDays: null,
  staleAfterDays: {},
  responsible: [{ section: 'incidents', person: camilla }],
};

export const STATUS_POLICY = statusPolicy.parse({
  current: rules,
  isLocal: true,
  policies: [{ ...rules, from: '2026-01-01', caseNumber: '25/019004' }],
});
